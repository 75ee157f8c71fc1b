/** @file Reverse-mode rules of the matrix products. */
import type { Value } from "../onnx/graph.ts";
import type { Rule } from "./rule.ts";
import { sumTo } from "./rule.ts";

const swapLast = (value: Value) => {
  const axes = value.shape.map((_, axis) => axis);
  return [...axes.slice(0, -2), axes.at(-1)!, axes.at(-2)!];
};

// y = a b over the last two axes: da = dy b^T, db = a^T dy, each summed over broadcast leading axes.
const MatMul: Rule<"MatMul"> = ({ graph, inputs: [a, b], cotangent }) => [
  () =>
    sumTo(
      graph,
      graph.matMul(cotangent, graph.transpose(b!, swapLast(b!))),
      a!.shape,
    ),
  () =>
    sumTo(
      graph,
      graph.matMul(graph.transpose(a!, swapLast(a!)), cotangent),
      b!.shape,
    ),
];

// y = A B + c with A = a or a^T, B = b or b^T: dA = dy B^T, dB = A^T dy, transposed back where the input was transposed.
const Gemm: Rule<"Gemm"> = ({
  graph,
  inputs: [a, b, c],
  attributes: { transA, transB },
  cotangent,
}) => [
  () =>
    transA
      ? graph.gemm(b!, cotangent, { transA: transB, transB: true })
      : graph.gemm(cotangent, b!, { transB: !transB }),
  () =>
    transB
      ? graph.gemm(cotangent, a!, { transA: true, transB: transA })
      : graph.gemm(a!, cotangent, { transA: !transA }),
  () => sumTo(graph, cotangent, c!.shape),
];

/** Rules of the matrix products. */
export const linear = { MatMul, Gemm };
