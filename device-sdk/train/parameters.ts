/** @file Trainable parameters as one flat vector with named views, so that the optimiser is one graph for every shape. */
import { sizeOf } from "../onnx/ops.ts";
import type { Shape } from "../onnx/ops.ts";
import type { Tensor } from "../onnx/session.ts";

/** Tensors that lie one behind the other in one array. */
export interface FlatTensors {
  /** All numbers, zero-padded to a multiple of `alignment`. */
  readonly flat: Float32Array;
  /** Views into `flat`, by name. */
  readonly views: ReadonlyMap<string, Tensor>;
}

/** The flat vector's length is a multiple of this: the optimiser works on blocks of this many numbers. */
export const alignment = 1 << 16;

/** Zeros for the given shapes. */
export function flatZeros(shapes: ReadonlyMap<string, Shape>): FlatTensors {
  const total = [...shapes.values()].reduce(
    (sum, shape) => sum + sizeOf(shape),
    0,
  );
  const flat = new Float32Array(Math.ceil(total / alignment) * alignment);
  const views = new Map<string, Tensor>();
  let offset = 0;
  for (const [name, shape] of shapes) {
    const end = offset + sizeOf(shape);
    views.set(name, { data: flat.subarray(offset, end), shape });
    offset = end;
  }
  return { flat, views };
}

/** A flat copy of tensors. */
export function flatten(tensors: ReadonlyMap<string, Tensor>): FlatTensors {
  const copy = flatZeros(
    new Map([...tensors].map(([name, { shape }]) => [name, shape])),
  );
  for (const [name, { data }] of tensors) copy.views.get(name)!.data.set(data);
  return copy;
}
