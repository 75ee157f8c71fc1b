/** @file Reverse-mode rules of the reductions and of softmax. */
import type { Rule } from "./rule.ts";
import { isEqual } from "./rule.ts";

const ReduceSum: Rule<"ReduceSum"> = ({ graph, inputs: [a], cotangent }) => [
  () => graph.expand(cotangent, a!.shape),
];

// y = sum(a^2), dy/da = 2 a
const ReduceSumSquare: Rule<"ReduceSumSquare"> = ({
  graph,
  inputs: [a],
  cotangent,
}) => [() => graph.multiply(graph.scale(cotangent, 2), a!)];

// The cotangent goes to where the maximum was reached, in equal shares.
const ReduceMax: Rule<"ReduceMax"> = ({
  graph,
  inputs: [a],
  output,
  attributes: { axes },
  cotangent,
}) => [
  () => {
    const reached = isEqual(graph, a!, output);
    const share = graph.divide(cotangent, graph.sum(reached, axes));
    return graph.multiply(reached, share);
  },
];

// y = softmax(a): da = y (dy - sum(y dy))
const Softmax: Rule<"Softmax"> = ({ graph, output, cotangent }) => [
  () => {
    const weighted = graph.multiply(output, cotangent);
    const total = graph.sum(weighted, [output.shape.length - 1]);
    return graph.multiply(output, graph.subtract(cotangent, total));
  },
];

/** Rules of the reductions and of softmax. */
export const reduction = { ReduceSum, ReduceSumSquare, ReduceMax, Softmax };
