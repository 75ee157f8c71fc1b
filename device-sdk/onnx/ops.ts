/** @file The operators our graphs are made of: attributes, shape inference, and how each is written in ONNX. */
import type { AttributeInit } from "./proto.ts";
import { attributeType, dataType } from "./proto.ts";

/** A tensor shape; every dimension is known when a graph is built. */
export type Shape = readonly number[];

/** What a tensor's elements are. Arithmetic is f32; the others are how weights are stored, and become f32 by `Cast`. */
export type ElementType = "float32" | "float16" | "int8" | "uint8";

/** Attributes of every operator, under the operator's ONNX name. All tensors are f32 where nothing else is said. */
export interface Attributes {
  Add: object;
  Sub: object;
  Mul: object;
  Div: object;
  Neg: object;
  Exp: object;
  Log: object;
  Sqrt: object;
  Sigmoid: object;
  Max: object;
  /** Matrix product over the last two axes, leading axes broadcast. */
  MatMul: object;
  /** Product of two matrices, either one transposed in place, plus a third input where there is one, broadcast to the product. */
  Gemm: { readonly transA: boolean; readonly transB: boolean };
  Transpose: { readonly perm: readonly number[] };
  Reshape: { readonly shape: Shape };
  Expand: { readonly shape: Shape };
  Slice: {
    readonly axis: number;
    readonly start: number;
    readonly end: number;
  };
  Concat: { readonly axis: number };
  /** Sums over the axes, which stay with length 1. */
  ReduceSum: { readonly axes: readonly number[] };
  /** Sums the squares over the axes, which stay with length 1. */
  ReduceSumSquare: { readonly axes: readonly number[] };
  /** Maximum over the axes, which stay with length 1. */
  ReduceMax: { readonly axes: readonly number[] };
  /** Softmax over the last axis. */
  Softmax: object;
  /** Elements of any type as f32. */
  Cast: object;
  /** Bits of two uint8 tensors that are set in both. */
  BitwiseAnd: object;
  /** (integer - zero point) * scale in f32, each scale for as many columns of a matrix. */
  DequantizeLinear: { readonly blockSize: number };
  /**
   * ONNX Runtime's own product with the transpose of a matrix [rows, columns] of int4, which it reads as it is stored: bytes
   * [rows, blocks, blockSize / 2] of two neighbours each, the first in the low bits; scales [rows * blocks]; zero points in the same
   * way as the numbers, 8 where there are none.
   */
  MatMulNBits: {
    readonly rows: number;
    readonly columns: number;
    readonly blockSize: number;
  };
}

/** The name of an operator. */
export type OpName = keyof Attributes;

/** How one operator infers its shape and is written in ONNX. */
interface OpDefinition<Op extends OpName> {
  /** Output shape; throws when the inputs do not fit. */
  shape(inputs: readonly Shape[], attributes: Attributes[Op]): Shape;
  /** ONNX attributes. */
  attributes?(attributes: Attributes[Op]): AttributeInit[];
  /** int64 vectors that ONNX wants as further inputs. */
  parameters?(attributes: Attributes[Op]): (readonly number[])[];
  /** Where the operator is defined, if not by ONNX. */
  readonly domain?: string;
  /** Element type of the output where it is not that of the first input. */
  readonly output?: ElementType;
}

const integer = (name: string, value: number | boolean): AttributeInit => ({
  name,
  type: attributeType.int,
  i: BigInt(Number(value)),
});

/** Numpy broadcasting of any number of shapes. */
function broadcast(op: string, ...shapes: readonly Shape[]): Shape {
  const rank = Math.max(...shapes.map((shape) => shape.length));
  return Array.from({ length: rank }, (_, axis) => {
    let size = 1;
    for (const shape of shapes) {
      const own = shape[axis - rank + shape.length] ?? 1;
      if (own !== 1 && size !== 1 && own !== size)
        throw new Error(`${op}: cannot broadcast ${JSON.stringify(shapes)}`);
      if (own !== 1) size = own;
    }
    return size;
  });
}

/** Number of elements of a shape. */
export const sizeOf = (shape: Shape) =>
  shape.reduce((product, dimension) => product * dimension, 1);

const first = (inputs: readonly Shape[]) => inputs[0]!;
const elementwise = (op: string) => ({
  shape: (inputs: readonly Shape[]) => broadcast(op, ...inputs),
});
const unary = { shape: first };
const reduction = {
  shape: (
    [input]: readonly Shape[],
    { axes }: { readonly axes: readonly number[] },
  ) => input!.map((size, axis) => (axes.includes(axis) ? 1 : size)),
  attributes: () => [integer("keepdims", 1)],
  parameters: ({ axes }: { readonly axes: readonly number[] }) => [axes],
};

/** Every operator's definition; the type makes it exhaustive. */
export const ops: { readonly [Op in OpName]: OpDefinition<Op> } = {
  Add: elementwise("Add"),
  Sub: elementwise("Sub"),
  Mul: elementwise("Mul"),
  Div: elementwise("Div"),
  Max: elementwise("Max"),
  Neg: unary,
  Exp: unary,
  Log: unary,
  Sqrt: unary,
  Sigmoid: unary,
  Softmax: { shape: first, attributes: () => [integer("axis", -1)] },
  MatMul: {
    shape: ([a, b]) => {
      const inner = a!.at(-1);
      if (inner !== b!.at(-2))
        throw new Error(
          `MatMul: expected inner sizes to agree, got [${a!.join()}] and [${b!.join()}]`,
        );
      const batch = broadcast("MatMul", a!.slice(0, -2), b!.slice(0, -2));
      return [...batch, a!.at(-2)!, b!.at(-1)!];
    },
  },
  Gemm: {
    shape: ([a, b, c], { transA, transB }) => {
      const [rows, innerA] = transA ? [a![1], a![0]] : [a![0], a![1]];
      const [innerB, columns] = transB ? [b![1], b![0]] : [b![0], b![1]];
      if (a!.length !== 2 || b!.length !== 2 || innerA !== innerB)
        throw new Error(
          `Gemm: expected two matrices whose inner sizes agree, got [${a!.join()}]${transA ? "^T" : ""} and [${b!.join()}]${transB ? "^T" : ""}`,
        );
      return broadcast("Gemm", [rows!, columns!], c ?? []);
    },
    attributes: ({ transA, transB }) => [
      integer("transA", transA),
      integer("transB", transB),
    ],
  },
  Transpose: {
    shape: ([input], { perm }) => perm.map((axis) => input![axis]!),
    attributes: ({ perm }) => [
      { name: "perm", type: attributeType.ints, ints: perm.map(BigInt) },
    ],
  },
  Reshape: {
    shape: ([input], { shape }) => {
      if (sizeOf(input!) !== sizeOf(shape))
        throw new Error(
          `Reshape: expected ${sizeOf(input!)} elements, got [${shape.join()}]`,
        );
      return shape;
    },
    parameters: ({ shape }) => [shape],
  },
  Expand: {
    shape: ([input], { shape }) => broadcast("Expand", input!, shape),
    parameters: ({ shape }) => [shape],
  },
  Slice: {
    shape: ([input], { axis, start, end }) => {
      if (!(start >= 0 && start < end && end <= input![axis]!))
        throw new Error(
          `Slice: ${start}..${end} lies outside axis ${axis} of [${input!.join()}]`,
        );
      return input!.map((size, own) => (own === axis ? end - start : size));
    },
    parameters: ({ axis, start, end }) => [[start], [end], [axis]],
  },
  Concat: {
    shape: (inputs, { axis }) =>
      first(inputs).map((size, own) =>
        own === axis
          ? inputs.reduce((total, shape) => total + shape[axis]!, 0)
          : size,
      ),
    attributes: ({ axis }) => [integer("axis", axis)],
  },
  ReduceSum: reduction,
  ReduceSumSquare: reduction,
  ReduceMax: reduction,
  Cast: {
    shape: first,
    attributes: () => [integer("to", dataType.float32)],
    output: "float32",
  },
  BitwiseAnd: elementwise("BitwiseAnd"),
  DequantizeLinear: {
    shape: ([matrix, scales], { blockSize }) => {
      if (scales!.join() !== [matrix![0], matrix![1]! / blockSize].join())
        throw new Error(
          `DequantizeLinear: expected a scale for every ${blockSize} columns of [${matrix!.join()}], got [${scales!.join()}]`,
        );
      return matrix!;
    },
    attributes: ({ blockSize }) => [
      integer("axis", 1),
      integer("block_size", blockSize),
    ],
    output: "float32",
  },
  MatMulNBits: {
    shape: ([x], { rows, columns }) => {
      if (x!.at(-1) !== columns)
        throw new Error(
          `MatMulNBits: expected rows of ${columns}, got [${x!.join()}]`,
        );
      return [...x!.slice(0, -1), rows];
    },
    attributes: ({ rows, columns, blockSize }) => [
      integer("N", rows),
      integer("K", columns),
      integer("bits", 4),
      integer("block_size", blockSize),
    ],
    domain: "com.microsoft",
  },
};
