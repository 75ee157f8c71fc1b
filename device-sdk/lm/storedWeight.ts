/** @file Weights in fewer bits: how a matrix is rounded to half floats, int8 or int4, and how the host and graphs widen it again. */
import { toFloat16, toFloat32 } from "../format/safetensors.ts";
import type { Graph, Value } from "../onnx/graph.ts";
import { sizeOf } from "../onnx/ops.ts";
import type { ElementType, Shape } from "../onnx/ops.ts";
import { zeros } from "../onnx/session.ts";
import type { Feed, Tensor } from "../onnx/session.ts";
import { CheckpointError } from "./config.ts";
import type { ModelConfig } from "./config.ts";
import type { Part } from "./linear.ts";

/** How a matrix is stored. Vectors are f32 always. */
export type Precision = "f32" | "f16" | "int8" | "int4";

/** Consecutive columns of a row that share a scale in int8 and int4. */
export const blockSize = 32;

/** A weight as it is stored. */
export interface StoredWeight {
  readonly precision: Precision;
  /** Of the weight itself, [out, in] or [size]. */
  readonly shape: Shape;
  /**
   * f32 numbers; the bits of half floats; int8; or two int4 a byte, each plus 8: of every two blocks of a row, column k of the first in the low
   * bits and column k of the second in the high bits of byte k, so that blocks come apart without interleaving.
   */
  readonly data: Float32Array | Uint16Array | Int8Array | Uint8Array;
  /** For int8 and int4: the bits of half floats, [out, in / blockSize]; a number times its block's scale is the weight. */
  readonly scales?: Uint16Array;
}

/** The shape of `data` where a weight of `shape` is stored. */
export const storedShape = (shape: Shape, precision: Precision): Shape =>
  precision === "int4" ? [shape[0]!, shape[1]! / 2] : shape;

/** The shapes in which integers and their scales are fed: int8 by blocks, int4 by pairs of blocks that share bytes. */
function fedShapes(
  [rows, columns]: Shape,
  precision: "int8" | "int4",
): { numbers: Shape; scales: Shape } {
  const perScale = precision === "int8" ? 1 : 2;
  const groups = columns! / (perScale * blockSize);
  return {
    numbers: [rows!, groups, blockSize],
    scales: [rows!, groups, perScale],
  };
}

const elementTypes: Readonly<Record<Precision, ElementType>> = {
  f32: "float32",
  f16: "float16",
  int8: "int8",
  int4: "uint8",
};

/** Bytes that a weight of `shape` takes. */
export function storedBytes(shape: Shape, precision: Precision): number {
  const size = sizeOf(shape);
  switch (precision) {
    case "f32":
      return 4 * size;
    case "f16":
      return 2 * size;
    case "int8":
      return size + (2 * size) / blockSize;
    case "int4":
      return size / 2 + (2 * size) / blockSize;
  }
}

/** @throws CheckpointError `UNSUPPORTED` where a matrix of this shape cannot be stored in blocks. */
export function requireBlocks(
  name: string,
  shape: Shape,
  precision: Precision,
): void {
  const multiple =
    precision === "int4" ? 2 * blockSize : precision === "int8" ? blockSize : 1;
  if (shape.at(-1)! % multiple)
    throw new CheckpointError(
      "UNSUPPORTED",
      `${precision}: expected ${name} to have a multiple of ${multiple} columns, got [${shape.join()}]; use f16`,
    );
}

/**
 * A matrix rounded to nearest. A block of int8 reaches from -127 to 127 times its scale. A block of int4 reaches from -8 to 7 with its number
 * of largest magnitude at -8, whatever its sign (llama.cpp's Q4_0).
 * @throws CheckpointError as `requireBlocks`.
 */
export function storeWeight(
  name: string,
  { data, shape }: Tensor,
  precision: Precision,
): StoredWeight {
  requireBlocks(name, shape, precision);
  if (precision === "f32") return { precision, shape, data };
  if (precision === "f16") return { precision, shape, data: toFloat16(data) };
  // Plain loops: TypedArray.from with a function takes several times as long.
  const scales = toFloat16(blockScales(name, data, precision));
  const widened = float16ToFloat32(scales);
  const level = (index: number, low: number, high: number) => {
    const scale = widened[Math.floor(index / blockSize)]!;
    const nearest = scale ? Math.round(data[index]! / scale) : 0;
    return Math.min(high, Math.max(low, nearest));
  };
  if (precision === "int8") {
    const levels = new Int8Array(data.length);
    for (let at = 0; at < levels.length; at++)
      levels[at] = level(at, -127, 127);
    return { precision, shape, scales, data: levels };
  }
  const packed = new Uint8Array(data.length / 2);
  for (let byte = 0; byte < packed.length; byte++) {
    const first = lowIndex(byte);
    packed[byte] =
      (level(first, -8, 7) + 8) | ((level(first + blockSize, -8, 7) + 8) << 4);
  }
  return { precision, shape, scales, data: packed };
}

/** What the levels of each block are multiplied by, before it is rounded to half precision. */
function blockScales(
  name: string,
  data: Float32Array,
  precision: "int8" | "int4",
): Float32Array {
  const scales = new Float32Array(data.length / blockSize);
  for (let block = 0; block < scales.length; block++) {
    const begin = block * blockSize;
    let most = 0;
    for (let at = begin; at < begin + blockSize; at++)
      if (!(Math.abs(data[at]!) <= Math.abs(most))) most = data[at]!;
    if (!(Math.abs(most) < 65504))
      throw new CheckpointError(
        "UNSUPPORTED",
        `${precision}: expected ${name} to hold numbers below 65504, got ${most}`,
      );
    scales[block] = precision === "int8" ? Math.abs(most) / 127 : most / -8;
  }
  return scales;
}

/** Where the number in a byte's low bits lies; the one in its high bits lies a block further. */
const lowIndex = (byte: number) =>
  2 * (byte - (byte % blockSize)) + (byte % blockSize);

/** Some rows of a stored matrix, as a matrix of their own that shares its memory. */
export function storedRows(
  { precision, shape, data, scales }: StoredWeight,
  first: number,
  count: number,
): StoredWeight {
  const columns = storedShape(shape, precision)[1]!;
  const blocks = shape[1]! / blockSize;
  return {
    precision,
    shape: [count, shape[1]!],
    data: data.subarray(first * columns, (first + count) * columns),
    ...(scales && {
      scales: scales.subarray(first * blocks, (first + count) * blocks),
    }),
  };
}

/** The numbers of a stored weight in f32: exactly those that graphs widen it to. */
export function widen({
  precision,
  shape,
  data,
  scales,
}: StoredWeight): Tensor {
  if (data instanceof Float32Array) return { data, shape };
  if (data instanceof Uint16Array)
    return { data: float16ToFloat32(data), shape };
  const wide = zeros(shape);
  const factors = float16ToFloat32(scales!);
  const set = (index: number, level: number) => {
    wide.data[index] = level * factors[Math.floor(index / blockSize)]!;
  };
  for (let at = 0; at < data.length; at++)
    if (precision === "int8") set(at, data[at]!);
    else {
      set(lowIndex(at), (data[at]! & 15) - 8);
      set(lowIndex(at) + blockSize, (data[at]! >> 4) - 8);
    }
  return wide;
}

/** Half floats, given as their bits, in f32. */
const float16ToFloat32 = (bits: Uint16Array): Float32Array =>
  toFloat32({
    type: "F16",
    shape: [bits.length],
    bytes: new Uint8Array(bits.buffer, bits.byteOffset, bits.byteLength),
  });

/** Name of the input that holds a weight's scales. */
export const scalesName = (name: string) => `${name}.scales`;

/** A stored weight as inputs of a graph that `storedParameter` made. */
export function storedFeeds(
  name: string,
  { precision, shape, data, scales }: StoredWeight,
): Record<string, Feed> {
  if (precision === "f32" || precision === "f16")
    return { [name]: { data, shape } };
  const fed = fedShapes(shape, precision);
  return {
    [name]: { data, shape: fed.numbers },
    [scalesName(name)]: { data: scales!, shape: fed.scales },
  };
}

/**
 * A weight of `shape` in f32, or a part of it, computed from inputs that hold all of it as it is stored.
 * @param input makes an input of the graph.
 * @param part begins and ends with a block.
 */
export function storedParameter(
  graph: Graph,
  input: (name: string, shape: Shape, type: ElementType) => Value,
  name: string,
  shape: Shape,
  precision: Precision,
  part?: Part,
): Value {
  const partShape = part ? shapeOfPart(shape, part) : shape;
  if (precision === "f32" || precision === "f16") {
    const whole = input(name, shape, elementTypes[precision]);
    return graph.toFloat32(part ? takePart(graph, whole, part, 1) : whole);
  }
  const fed = fedShapes(shape, precision);
  const columns = fed.scales[2]! * blockSize;
  // Weights of as many numbers are widened into tensors of one shape, whatever their own, for which ONNX Runtime uses the same memory
  // one after the other.
  const groups = sizeOf(partShape) / columns;
  const take = (value: Value) =>
    graph.reshape(part ? takePart(graph, value, part, columns) : value, [
      groups,
      value.shape[2]!,
    ]);
  const stored = take(input(name, fed.numbers, elementTypes[precision]));
  const scales = graph.toFloat32(
    take(input(scalesName(name), fed.scales, "float16")),
  );
  const numbers =
    precision === "int8"
      ? graph.dequantize(stored, scales, blockSize)
      : fromNibbles(graph, stored, scales);
  return graph.reshape(numbers, partShape);
}

/** The shape of a part of a matrix. */
const shapeOfPart = (shape: Shape, { axis, start, end }: Part): Shape =>
  shape.map((size, own) => (own === axis ? end - start : size));

/** A part of a matrix whose second axis counts groups of so many columns. */
const takePart = (
  graph: Graph,
  matrix: Value,
  { axis, start, end }: Part,
  columns: number,
): Value => {
  const unit = axis === 1 ? columns : 1;
  return graph.slice(matrix, axis, start / unit, end / unit);
};

/**
 * Low bits minus 8, and high bits, which are read as 16 times as much, minus 128 and times a sixteenth of the scale.
 * @param packed [pairs of blocks, blockSize] bytes.
 * @param scales [pairs of blocks, 2]
 * @returns [pairs of blocks, 2 * blockSize]
 */
function fromNibbles(graph: Graph, packed: Value, scales: Value): Value {
  const levels = graph.concat(
    [graph.bits(packed, 0x0f), graph.bits(packed, 0xf0)],
    1,
  ); // [pairs, 2 * blockSize] bytes
  const zeroPoints = new Uint8Array(sizeOf(scales.shape));
  for (let at = 0; at < zeroPoints.length; at++)
    zeroPoints[at] = at % 2 ? 128 : 8;
  return graph.dequantize(
    levels,
    graph.multiply(scales, graph.constant(Float32Array.of(1, 1 / 16), [2])),
    blockSize,
    graph.constant(zeroPoints, scales.shape),
  );
}

/**
 * x W^T for a packed weight that the graph holds, without widening it: int4 as ONNX Runtime's own kernel reads it, and int8 as 16 times its
 * high bits, which are an int4, plus its low bits.
 * @param x [tokens, in]
 * @returns [tokens, out]
 */
export function packedProduct(
  graph: Graph,
  { precision, shape, data, scales }: StoredWeight,
  x: Value,
): Value {
  const [rows, columns] = shape as [number, number];
  const factors = float16ToFloat32(scales!);
  const multiply = (
    packed: Uint8Array,
    factor: number,
    zeroPoints?: Value,
  ): Value =>
    graph.matMulInt4(
      x,
      [
        graph.constant(packed, [rows, columns / blockSize, blockSize / 2]),
        graph.constant(
          factors.map((scale) => factor * scale),
          [factors.length],
        ),
        ...(zeroPoints ? [zeroPoints] : []),
      ],
      { rows, columns, blockSize },
    );
  if (precision === "int4") return multiply(asNeighbours(data), 1);
  const high = new Uint8Array(data.length / 2);
  const low = new Uint8Array(data.length / 2);
  for (let byte = 0; byte < high.length; byte++) {
    const [first, second] = [data[2 * byte]!, data[2 * byte + 1]!];
    high[byte] = ((first >> 4) + 8) | (((second >> 4) + 8) << 4);
    low[byte] = (first & 15) | ((second & 15) << 4);
  }
  const zeroShape = [rows, Math.ceil(columns / blockSize / 2)];
  return graph.add(
    multiply(high, 16),
    multiply(
      low,
      1,
      graph.constant(new Uint8Array(sizeOf(zeroShape)), zeroShape),
    ),
  );
}

/** Packed int4 whose bytes hold neighbours instead of numbers a block apart. */
function asNeighbours(data: StoredWeight["data"]): Uint8Array {
  const packed = new Uint8Array(data.length);
  for (let start = 0; start < data.length; start += blockSize)
    for (let at = 0; at < blockSize; at += 2) {
      const [first, second] = [data[start + at]!, data[start + at + 1]!];
      packed[start + at / 2] = (first & 15) | ((second & 15) << 4);
      packed[start + (at + blockSize) / 2] = (first >> 4) | (second & 0xf0);
    }
  return packed;
}

/** Bytes of f32 that a widened part of an MLP matrix should take at most. */
const mostWidened = 8 * 2 ** 20;

/** Into how many parts the MLP is divided so that a part of one of its matrices, of [intermediate, hidden], is small: 1 in f32, which widens nothing. */
export function mlpPartsOf(
  { intermediateSize, hiddenSize }: ModelConfig,
  precision: Precision,
): number {
  if (precision === "f32") return 1;
  const fits = (parts: number) =>
    intermediateSize % (2 * blockSize * parts) === 0;
  let parts = 1;
  while (
    (4 * intermediateSize * hiddenSize) / parts > mostWidened &&
    fits(2 * parts)
  )
    parts *= 2;
  return parts;
}
