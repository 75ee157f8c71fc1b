/** @file A graph of tensors under construction: shapes are inferred as it grows, equal expressions are built once. */
import { ops, sizeOf } from "./ops.ts";
import type { Attributes, ElementType, OpName, Shape } from "./ops.ts";

/** A tensor in a graph: an input, a constant, or the output of a node. */
export interface Value {
  readonly name: string;
  readonly shape: Shape;
  readonly type: ElementType;
  /** For inputs: an axis whose size may be another in each run; `shape` then has a usual one. Nothing computed may depend on its size. */
  readonly free?: number;
  /** What computes it; absent for inputs. */
  readonly source?: Node | Constant;
}

/** One operator application. */
export type Node = {
  readonly [Op in OpName]: {
    readonly op: Op;
    readonly inputs: readonly Value[];
    readonly attributes: Attributes[Op];
  };
}[OpName];

/** Numbers baked into the graph. */
export interface Constant {
  readonly op: "Constant";
  readonly data: Float32Array | Uint8Array;
}

/** Builds values; the caller decides later which of them a model computes from which (see `encodeModel`). */
export class Graph {
  readonly inputs: Value[] = [];
  private readonly built = new Map<string, Value>();
  private count = 0;

  /** A tensor that is fed at each run. */
  input(
    name: string,
    shape: Shape,
    type: ElementType = "float32",
    free?: number,
  ): Value {
    const value = { name, shape, type, ...(free !== undefined && { free }) };
    this.inputs.push(value);
    return value;
  }

  /** A constant tensor of f32 numbers or of bytes, or an f32 scalar when no shape is given. Equal scalars are built once. */
  constant(data: Float32Array | Uint8Array | number, shape: Shape = []): Value {
    const numbers = typeof data === "number" ? Float32Array.of(data) : data;
    if (numbers.length !== sizeOf(shape))
      throw new Error(
        `constant: expected ${sizeOf(shape)} numbers for [${shape.join()}], got ${numbers.length}`,
      );
    const make = (): Value => ({
      name: `constant${this.count++}`,
      shape,
      type: numbers instanceof Uint8Array ? "uint8" : "float32",
      source: { op: "Constant", data: numbers },
    });
    if (typeof data !== "number") return make();
    return this.once(`scalar ${Object.is(data, -0) ? "-0" : data}`, make);
  }

  /** The output of `op`; the same expression again gives the same value. */
  apply<Op extends OpName>(
    op: Op,
    inputs: readonly Value[],
    attributes: Attributes[Op],
  ): Value {
    const key = `${op} ${inputs.map((input) => input.name).join()} ${JSON.stringify(attributes)}`;
    const type = ops[op].output ?? inputs[0]!.type;
    return this.once(key, () => ({
      type,
      name: `${op}${this.count++}`,
      shape: ops[op].shape(
        inputs.map((input) => input.shape),
        attributes,
      ),
      source: { op, inputs, attributes } as unknown as Node,
    }));
  }

  private once(key: string, make: () => Value): Value {
    let value = this.built.get(key);
    if (!value) this.built.set(key, (value = make()));
    return value;
  }

  add = (a: Value, b: Value) => this.apply("Add", [a, b], {});
  subtract = (a: Value, b: Value) => this.apply("Sub", [a, b], {});
  multiply = (a: Value, b: Value) => this.apply("Mul", [a, b], {});
  divide = (a: Value, b: Value) => this.apply("Div", [a, b], {});
  maximum = (a: Value, b: Value) => this.apply("Max", [a, b], {});
  scale = (a: Value, factor: number) =>
    factor === 1 ? a : this.multiply(a, this.constant(factor));
  negate = (a: Value) => this.apply("Neg", [a], {});
  exp = (a: Value) => this.apply("Exp", [a], {});
  log = (a: Value) => this.apply("Log", [a], {});
  sqrt = (a: Value) => this.apply("Sqrt", [a], {});
  sigmoid = (a: Value) => this.apply("Sigmoid", [a], {});
  softmax = (a: Value) => this.apply("Softmax", [a], {});
  /** Elements of any type as f32. */
  toFloat32 = (a: Value) =>
    a.type === "float32" ? a : this.apply("Cast", [a], {});
  /** x w^T for a matrix w of packed int4; see `Attributes`. */
  matMulInt4 = (
    x: Value,
    packed: readonly Value[],
    shape: { rows: number; columns: number; blockSize: number },
  ) => this.apply("MatMulNBits", [x, ...packed], shape);
  /** The bits of uint8 elements that `mask` has too. */
  bits = (a: Value, mask: number) =>
    this.apply("BitwiseAnd", [a, this.constant(Uint8Array.of(mask))], {});
  /** (a - zeroPoints) * scales in f32, a scale for every `blockSize` columns of a matrix of int8 or uint8. */
  dequantize = (
    a: Value,
    scales: Value,
    blockSize: number,
    zeroPoints?: Value,
  ) =>
    this.apply(
      "DequantizeLinear",
      zeroPoints ? [a, scales, zeroPoints] : [a, scales],
      { blockSize },
    );
  matMul = (a: Value, b: Value) => this.apply("MatMul", [a, b], {});
  /** a b + c for matrices, with `transA`/`transB` for a^T or b^T; `c` broadcasts to the product. Adding here saves a pass. */
  gemm = (
    a: Value,
    b: Value,
    { transA = false, transB = false } = {},
    c?: Value,
  ) => this.apply("Gemm", c ? [a, b, c] : [a, b], { transA, transB });
  transpose = (a: Value, perm: readonly number[]) =>
    this.apply("Transpose", [a], { perm });
  reshape = (a: Value, shape: Shape) =>
    a.shape.join() === shape.join() ? a : this.apply("Reshape", [a], { shape });
  expand = (a: Value, shape: Shape) =>
    a.shape.join() === shape.join() ? a : this.apply("Expand", [a], { shape });
  slice = (a: Value, axis: number, start: number, end: number) =>
    start === 0 && end === a.shape[axis]
      ? a
      : this.apply("Slice", [a], { axis, start, end });
  concat = (values: readonly Value[], axis: number) =>
    values.length === 1 ? values[0]! : this.apply("Concat", values, { axis });
  /** Sum over the axes, kept with length 1. */
  sum = (a: Value, axes: readonly number[]) =>
    axes.length ? this.apply("ReduceSum", [a], { axes }) : a;
  /** Maximum over the axes, kept with length 1. */
  max = (a: Value, axes: readonly number[]) =>
    this.apply("ReduceMax", [a], { axes });
  /** Mean of the squares over the last axis, kept with length 1. */
  meanSquare = (a: Value) =>
    this.scale(
      this.apply("ReduceSumSquare", [a], { axes: [a.shape.length - 1] }),
      1 / a.shape.at(-1)!,
    );
}
