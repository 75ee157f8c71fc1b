/** @file Reverse-mode rules of the elementwise operators, broadcasting included. */
import type { OpName } from "../onnx/ops.ts";
import type { Rule } from "./rule.ts";
import { isEqual, sumTo } from "./rule.ts";

/** Rules of the elementwise operators. */
export const elementwise = {
  // y = a + b
  Add: ({ graph, inputs: [a, b], cotangent }) => [
    () => sumTo(graph, cotangent, a!.shape),
    () => sumTo(graph, cotangent, b!.shape),
  ],
  // y = a - b
  Sub: ({ graph, inputs: [a, b], cotangent }) => [
    () => sumTo(graph, cotangent, a!.shape),
    () => sumTo(graph, graph.negate(cotangent), b!.shape),
  ],
  // y = a b
  Mul: ({ graph, inputs: [a, b], output, cotangent }) => {
    // Of silu, b = sigmoid(a), both parts at once: dy/da = b + y (1 - b) takes four passes where the parts take six.
    if (b!.source?.op === "Sigmoid" && b!.source.inputs[0] === a)
      return [
        () => {
          const rest = graph.subtract(graph.constant(1), b!);
          const slope = graph.add(b!, graph.multiply(output, rest));
          return graph.multiply(cotangent, slope);
        },
      ];
    return [
      () => sumTo(graph, graph.multiply(cotangent, b!), a!.shape),
      () => sumTo(graph, graph.multiply(cotangent, a!), b!.shape),
    ];
  },
  // y = a / b, dy/db = -y / b
  Div: ({ graph, inputs: [a, b], output, cotangent }) => [
    () => sumTo(graph, graph.divide(cotangent, b!), a!.shape),
    () =>
      sumTo(
        graph,
        graph.negate(graph.divide(graph.multiply(cotangent, output), b!)),
        b!.shape,
      ),
  ],
  // y = max(a, b): the cotangent goes to the larger, by halves where they are equal.
  Max: ({ graph, inputs: [a, b], output, cotangent }) => {
    const [wonA, wonB] = [a!, b!].map((own) => isEqual(graph, own, output));
    const share = graph.divide(cotangent, graph.add(wonA!, wonB!));
    return [
      () => sumTo(graph, graph.multiply(share, wonA!), a!.shape),
      () => sumTo(graph, graph.multiply(share, wonB!), b!.shape),
    ];
  },
  // y = -a
  Neg: ({ graph, cotangent }) => [() => graph.negate(cotangent)],
  // y = exp(a), dy/da = y
  Exp: ({ graph, output, cotangent }) => [
    () => graph.multiply(cotangent, output),
  ],
  // y = log(a)
  Log: ({ graph, inputs: [a], cotangent }) => [
    () => graph.divide(cotangent, a!),
  ],
  // y = sqrt(a), dy/da = 1 / (2 y)
  Sqrt: ({ graph, output, cotangent }) => [
    () => graph.divide(graph.scale(cotangent, 0.5), output),
  ],
  // y = sigmoid(a), dy/da = y - y y: with the cotangent first, so that nothing is computed before that is there
  Sigmoid: ({ graph, output, cotangent }) => [
    () => {
      const scaled = graph.multiply(cotangent, output);
      return graph.subtract(scaled, graph.multiply(scaled, output));
    },
  ],
} satisfies Partial<{ [Op in OpName]: Rule<Op> }>;
