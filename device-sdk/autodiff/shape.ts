/** @file Reverse-mode rules of the operators that only move numbers. */
import type { Graph, Value } from "../onnx/graph.ts";
import type { Shape } from "../onnx/ops.ts";
import type { Rule } from "./rule.ts";
import { sumTo } from "./rule.ts";

// The inverse permutation.
const Transpose: Rule<"Transpose"> = ({
  graph,
  attributes: { perm },
  cotangent,
}) => [
  () =>
    graph.transpose(
      cotangent,
      perm.map((_, axis) => perm.indexOf(axis)),
    ),
];

const Reshape: Rule<"Reshape"> = ({ graph, inputs: [a], cotangent }) => [
  () => graph.reshape(cotangent, a!.shape),
];

const Expand: Rule<"Expand"> = ({ graph, inputs: [a], cotangent }) => [
  () => sumTo(graph, cotangent, a!.shape),
];

// Zeros around the cotangent.
const Slice: Rule<"Slice"> = ({
  graph,
  inputs: [a],
  attributes,
  cotangent,
}) => [() => joinSlices(graph, a!.shape, [{ ...attributes, cotangent }])];

/** The cotangent of one slice of a value. */
export interface SliceCotangent {
  readonly axis: number;
  readonly start: number;
  readonly end: number;
  readonly cotangent: Value;
}

/** The cotangent of a value of `shape` from those of its slices along one axis: zero where none was taken, the sum where several were. */
export function joinSlices(
  graph: Graph,
  shape: Shape,
  slices: readonly SliceCotangent[],
): Value {
  const { axis } = slices[0]!;
  const cuts = [
    ...new Set([
      0,
      ...slices.flatMap(({ start, end }) => [start, end]),
      shape[axis]!,
    ]),
  ].sort((a, b) => a - b);
  const pieces = cuts.slice(1).map((end, index) => {
    const start = cuts[index]!;
    const parts = slices
      .filter((slice) => slice.start <= start && end <= slice.end)
      .map((slice) =>
        graph.slice(
          slice.cotangent,
          axis,
          start - slice.start,
          end - slice.start,
        ),
      );
    return parts.length
      ? parts.reduce(graph.add)
      : graph.expand(
          graph.constant(0),
          shape.map((size, own) => (own === axis ? end - start : size)),
        );
  });
  return graph.concat(pieces, axis);
}

// Each input gets its own stretch.
const Concat: Rule<"Concat"> = ({
  graph,
  inputs,
  attributes: { axis },
  cotangent,
}) => {
  let end = 0;
  return inputs.map((input) => {
    const start = end;
    end += input.shape[axis]!;
    const stop = end;
    return () => graph.slice(cotangent, axis, start, stop);
  });
};

/** Rules of the operators that only move numbers. */
export const shape = { Transpose, Reshape, Expand, Slice, Concat };
