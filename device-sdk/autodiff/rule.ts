/** @file What a reverse-mode rule is. */
import type { Graph, Value } from "../onnx/graph.ts";
import type { Attributes, OpName } from "../onnx/ops.ts";

/** One application of `Op`, with the cotangent of its output, as seen by its rule. */
export interface Application<Op extends OpName> {
  readonly graph: Graph;
  readonly inputs: readonly Value[];
  readonly output: Value;
  readonly attributes: Attributes[Op];
  /** d loss / d output; has the output's shape. */
  readonly cotangent: Value;
}

/**
 * The vector-Jacobian product of one operator: for each input a function that builds d loss / d input from the cotangent.
 * They are functions so that nothing is built for inputs that need no gradient. One that is absent is part of another's.
 */
export type Rule<Op extends OpName> = (
  application: Application<Op>,
) => readonly ((() => Value) | undefined)[];

/** Undoes broadcasting: sums a cotangent over the axes along which an input of `shape` was repeated. */
export function sumTo(
  graph: Graph,
  cotangent: Value,
  shape: readonly number[],
): Value {
  const lead = cotangent.shape.length - shape.length;
  const axes = cotangent.shape.flatMap((size, axis) =>
    size !== (shape[axis - lead] ?? 1) || axis < lead ? [axis] : [],
  );
  return graph.reshape(graph.sum(cotangent, axes), shape);
}

/** 1 where `value`, which is nowhere above `maximum`, reaches it, else 0; in f32 only, so that every backend has it. */
export const isEqual = (graph: Graph, value: Value, maximum: Value): Value =>
  graph.exp(graph.scale(graph.subtract(value, maximum), 1e30));
