/** @file Reverse-mode rules of the operators that only move numbers. */
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
  attributes: { axis, start, end },
  cotangent,
}) => [
  () => {
    const zeros = (length: number) =>
      length === 0
        ? []
        : [
            graph.expand(
              graph.constant(0),
              a!.shape.map((size, own) => (own === axis ? length : size)),
            ),
          ];
    const parts = [...zeros(start), cotangent, ...zeros(a!.shape[axis]! - end)];
    return parts.length === 1 ? cotangent : graph.concat(parts, axis);
  },
];

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
