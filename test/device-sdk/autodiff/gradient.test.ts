/** @file Differentiation: every rule against finite differences of its own operator, and how rules compose. */
import fc from "fast-check";
import * as onnxRuntime from "onnxruntime-node";
import { describe, expect, it } from "vitest";
import {
  gradient,
  keptActivations,
} from "../../../device-sdk/autodiff/gradient.ts";
import { Graph } from "../../../device-sdk/onnx/graph.ts";
import type { Value } from "../../../device-sdk/onnx/graph.ts";
import { sizeOf } from "../../../device-sdk/onnx/ops.ts";
import type {
  Attributes,
  OpName,
  Shape,
} from "../../../device-sdk/onnx/ops.ts";
import { compile } from "../../../device-sdk/onnx/session.ts";
import type { Runtime, Tensor } from "../../../device-sdk/onnx/session.ts";
import { createRandom } from "../../../device-sdk/random.ts";

const runtime: Runtime = {
  onnxRuntime,
  sessionOptions: { intraOpNumThreads: 1 },
};

/** One application of an operator that is to be differentiated. */
interface Case<OwnAttributes> {
  readonly inputs: readonly Shape[];
  readonly attributes: OwnAttributes;
  /** Where the operator is defined; everywhere unless given. */
  readonly domain?: "positive";
}

const elementwise: readonly Case<object>[] = [
  {
    inputs: [
      [2, 3],
      [2, 3],
    ],
    attributes: {},
  },
  { inputs: [[2, 3], [3]], attributes: {} },
  {
    inputs: [
      [1, 3],
      [2, 2, 3],
    ],
    attributes: {},
  },
  {
    inputs: [
      [2, 1, 3],
      [4, 1],
    ],
    attributes: {},
  },
  { inputs: [[2, 3], []], attributes: {} },
  { inputs: [[], []], attributes: {} },
];
const unary: readonly Case<object>[] = [
  { inputs: [[2, 3]], attributes: {} },
  { inputs: [[]], attributes: {} },
];
const positive = unary.map((each) => ({
  ...each,
  domain: "positive" as const,
}));
const reduction: readonly Case<Attributes["ReduceSum"]>[] = [
  { inputs: [[2, 3, 4]], attributes: { axes: [2] } },
  { inputs: [[2, 3, 4]], attributes: { axes: [0] } },
  { inputs: [[2, 3, 4]], attributes: { axes: [0, 2] } },
  { inputs: [[2, 3]], attributes: { axes: [0, 1] } },
];

/** Applications of every operator: the type makes a new operator without one a compile error. */
const cases: {
  readonly [
    Op in Exclude<
      OpName,
      "Cast" | "BitwiseAnd" | "DequantizeLinear" | "MatMulNBits"
    >
  ]: readonly Case<Attributes[Op]>[];
} = {
  Add: elementwise,
  Sub: elementwise,
  Mul: elementwise,
  Div: elementwise,
  Max: elementwise,
  Neg: unary,
  Exp: unary,
  Log: positive,
  Sqrt: positive,
  Sigmoid: unary,
  Softmax: [
    { inputs: [[5]], attributes: {} },
    { inputs: [[2, 3, 4]], attributes: {} },
    { inputs: [[3, 1]], attributes: {} },
  ],
  MatMul: [
    {
      inputs: [
        [2, 3],
        [3, 4],
      ],
      attributes: {},
    },
    {
      inputs: [
        [2, 2, 3],
        [2, 3, 2],
      ],
      attributes: {},
    },
    {
      inputs: [
        [2, 2, 2, 3],
        [2, 3, 2],
      ],
      attributes: {},
    },
    {
      inputs: [
        [2, 3],
        [2, 3, 2],
      ],
      attributes: {},
    },
    {
      inputs: [
        [2, 1, 2, 3],
        [1, 2, 3, 2],
      ],
      attributes: {},
    },
  ],
  Gemm: [
    {
      inputs: [
        [2, 3],
        [3, 4],
      ],
      attributes: { transA: false, transB: false },
    },
    {
      inputs: [
        [2, 3],
        [4, 3],
      ],
      attributes: { transA: false, transB: true },
    },
    {
      inputs: [
        [3, 2],
        [3, 4],
      ],
      attributes: { transA: true, transB: false },
    },
    {
      inputs: [
        [3, 2],
        [4, 3],
      ],
      attributes: { transA: true, transB: true },
    },
    {
      inputs: [
        [2, 3],
        [3, 4],
        [2, 4],
      ],
      attributes: { transA: false, transB: false },
    },
    {
      inputs: [[2, 3], [4, 3], [4]],
      attributes: { transA: false, transB: true },
    },
  ],
  Transpose: [
    { inputs: [[2, 3]], attributes: { perm: [1, 0] } },
    { inputs: [[2, 3, 4]], attributes: { perm: [1, 2, 0] } },
    { inputs: [[2, 3, 1, 4]], attributes: { perm: [3, 0, 2, 1] } },
  ],
  Reshape: [
    { inputs: [[2, 6]], attributes: { shape: [3, 1, 4] } },
    { inputs: [[1]], attributes: { shape: [] } },
  ],
  Expand: [
    { inputs: [[2, 1, 3]], attributes: { shape: [2, 4, 3] } },
    { inputs: [[3]], attributes: { shape: [2, 2, 3] } },
    { inputs: [[]], attributes: { shape: [2, 3] } },
  ],
  Slice: [
    { inputs: [[5, 2]], attributes: { axis: 0, start: 1, end: 3 } },
    { inputs: [[2, 5]], attributes: { axis: 1, start: 0, end: 2 } },
    { inputs: [[2, 5]], attributes: { axis: 1, start: 4, end: 5 } },
    { inputs: [[2, 5]], attributes: { axis: 1, start: 0, end: 5 } },
  ],
  Concat: [
    {
      inputs: [
        [2, 3],
        [1, 3],
      ],
      attributes: { axis: 0 },
    },
    {
      inputs: [
        [2, 1],
        [2, 3],
        [2, 2],
      ],
      attributes: { axis: 1 },
    },
  ],
  ReduceSum: reduction,
  ReduceSumSquare: reduction,
  ReduceMax: reduction,
};

const applications = Object.entries(cases).flatMap(([op, list]) =>
  list.map((each: Case<Attributes[OpName]>) => {
    const shapes = each.inputs.map((shape) => `[${shape.join()}]`).join(" ");
    const attributes = JSON.stringify(each.attributes);
    return {
      op: op as OpName,
      of: attributes === "{}" ? shapes : `${shapes} ${attributes}`,
      ...each,
    };
  }),
);

/**
 * Tensors whose numbers are all at least 1/16 from each other and 1/2 from zero, so that no step of a finite difference meets a tie or a
 * pole, and multiples of 1/16, so that the steps are exact in f32.
 */
function draw(shapes: readonly Shape[], seed: number, domain?: "positive") {
  const total = shapes.reduce((sum, shape) => sum + sizeOf(shape), 0);
  const numbers = createRandom(seed).shuffle(
    Array.from({ length: total }, (_, index) =>
      domain === "positive" || index % 2
        ? 0.5 + index / 32 + (index % 2) / 32
        : -0.5 - index / 32,
    ),
  );
  let start = 0;
  return shapes.map((shape) => {
    const end = start + sizeOf(shape);
    const data = Float32Array.from(numbers.slice(start, end));
    start = end;
    return { data, shape };
  });
}

const named = <T>(values: readonly T[]): Record<string, T> =>
  Object.fromEntries(values.map((value, index) => [`${index}`, value]));

/** Runs the graph from `inputs` to `outputs` once. */
async function evaluate(
  inputs: readonly Value[],
  feeds: readonly Tensor[],
  outputs: readonly Value[],
): Promise<Tensor[]> {
  const session = await compile(runtime, named(inputs), named(outputs));
  const results = await session.run(named(feeds));
  await session.release();
  return outputs.map((_, index) => results[`${index}`]!);
}

const step = 2 ** -6;

/** d (cotangent . output) / d inputs by fourth-order central differences, summed in f64. */
async function finiteDifferences(
  inputs: readonly Value[],
  feeds: readonly Tensor[],
  output: Value,
  cotangent: Tensor,
): Promise<number[][]> {
  const session = await compile(runtime, named(inputs), { output });
  const moved = feeds.map(({ data, shape }) => ({ data: data.slice(), shape }));
  const result: number[][] = [];
  for (const { data } of moved) {
    const slopes: number[] = [];
    for (let at = 0; at < data.length; at++) {
      const middle = data[at]!;
      let slope = 0;
      for (const [steps, weight] of [
        [-2, 1],
        [-1, -8],
        [1, 8],
        [2, -1],
      ] as const) {
        data[at] = middle + steps * step;
        const { output: y } = await session.run(named(moved));
        y.data.forEach((number, index) => {
          slope += (weight * number * cotangent.data[index]!) / (12 * step);
        });
      }
      data[at] = middle;
      slopes.push(slope);
    }
    result.push(slopes);
  }
  await session.release();
  return result;
}

describe("the rule", () => {
  it.each(applications)(
    "of $op agrees with finite differences for $of",
    async ({ op, inputs: shapes, attributes, domain }) => {
      const graph = new Graph();
      const inputs = shapes.map((shape, index) =>
        graph.input(`input${index}`, shape),
      );
      const output = graph.apply(op, inputs, attributes);
      const cotangent = graph.input("cotangent", output.shape);
      const feeds = draw(shapes, 1, domain);
      const [direction] = draw([output.shape], 2);
      const gradients = await evaluate(
        [...inputs, cotangent],
        [...feeds, direction!],
        gradient(graph, output, cotangent, inputs),
      );
      const expected = await finiteDifferences(
        inputs,
        feeds,
        output,
        direction!,
      );
      gradients.forEach(({ data, shape }, index) => {
        expect(shape).toEqual(shapes[index]);
        data.forEach((number, at) => {
          const slope = expected[index]![at]!;
          expect(Math.abs(number - slope)).toBeLessThan(
            2e-4 * Math.max(1, Math.abs(slope)),
          );
        });
      });
    },
  );

  it("of Max shares the cotangent where both are equal", async () => {
    const graph = new Graph();
    const a = graph.input("a", [3]);
    const b = graph.input("b", [3]);
    const cotangent = graph.input("cotangent", [3]);
    const [da, db] = await evaluate(
      [a, b, cotangent],
      [
        [1, 2, 3],
        [2, 2, 2],
        [10, 20, 30],
      ].map(vector),
      gradient(graph, graph.maximum(a, b), cotangent, [a, b]),
    );
    expect([...da!.data]).toEqual([0, 10, 30]);
    expect([...db!.data]).toEqual([10, 10, 0]);
  });

  it("of Max tells neighbouring f32 numbers apart", async () => {
    const graph = new Graph();
    const a = graph.input("a", [4]);
    const b = graph.input("b", [4]);
    const cotangent = graph.constant(Float32Array.of(1, 1, 1, 1), [4]);
    const [da] = await evaluate(
      [a, b],
      [
        [1, 1e-20, -1e20, 1e-20],
        [1 - 2 ** -24, 2e-20, -1.0001e20, 1e-20],
      ].map(vector),
      gradient(graph, graph.maximum(a, b), cotangent, [a]),
    );
    expect([...da!.data]).toEqual([1, 0, 1, 0.5]);
  });

  it("of Mul takes silu at once, and what else the sigmoid is read by with it", async () => {
    const graph = new Graph();
    const x = graph.input("x", [2]);
    const sigmoid = graph.sigmoid(x);
    const output = graph.add(
      graph.multiply(x, sigmoid),
      graph.scale(sigmoid, 4),
    );
    const cotangent = graph.input("cotangent", [2]);
    const [dx] = await evaluate(
      [x, cotangent],
      [vector([0, Math.log(3)]), vector([1, 16])],
      gradient(graph, output, cotangent, [x]),
    );
    // s + (x + 4) s (1 - s) with s of 1/2 and 3/4
    expect(dx!.data[0]).toBeCloseTo(1.5, 6);
    expect(dx!.data[1]).toBeCloseTo(24 + 3 * Math.log(3), 4);
  });

  it("of ReduceMax shares the cotangent among all that reach the maximum", async () => {
    const graph = new Graph();
    const x = graph.input("x", [2, 4]);
    const cotangent = graph.input("cotangent", [2, 1]);
    const [dx] = await evaluate(
      [x, cotangent],
      [
        { data: Float32Array.of(5, 1, 5, 2, -3, -3, -3, -3), shape: [2, 4] },
        { data: Float32Array.of(6, 8), shape: [2, 1] },
      ],
      gradient(graph, graph.max(x, [1]), cotangent, [x]),
    );
    expect([...dx!.data]).toEqual([3, 0, 3, 0, 2, 2, 2, 2]);
  });
});

const vector = (numbers: readonly number[]): Tensor => ({
  data: Float32Array.from(numbers),
  shape: [numbers.length],
});

describe("gradient", () => {
  it("adds up the paths from one input to the output", async () => {
    const graph = new Graph();
    const x = graph.input("x", [3]);
    // x^2 + x, so 2 x + 1
    const output = graph.add(graph.multiply(x, x), x);
    const cotangent = graph.input("cotangent", [3]);
    const [dx] = await evaluate(
      [x, cotangent],
      [vector([-2, 0, 3]), vector([1, 1, 10])],
      gradient(graph, output, cotangent, [x]),
    );
    expect([...dx!.data]).toEqual([-3, 1, 70]);
  });

  it("adds up paths within the products they end in", async () => {
    const graph = new Graph();
    const x = graph.input("x", [1, 2]);
    const w = graph.constant(Float32Array.of(1, 2, 3, 4), [2, 2]);
    // x w + x w^T, so the cotangent times w^T + w
    const output = graph.gemm(x, w, {}, graph.gemm(x, w, { transB: true }));
    const cotangent = graph.input("cotangent", [1, 2]);
    const [dx] = gradient(graph, output, cotangent, [x]);
    expect(dx!.source?.op).toBe("Gemm");
    const [result] = await evaluate(
      [x, cotangent],
      [
        { data: Float32Array.of(0, 0), shape: [1, 2] },
        { data: Float32Array.of(1, 10), shape: [1, 2] },
      ],
      [dx!],
    );
    expect([...result!.data]).toEqual([52, 85]);
  });

  it("joins what slices of one value leave, overlapping or not", async () => {
    const graph = new Graph();
    const x = graph.input("x", [5]);
    const output = graph.add(
      graph.add(graph.slice(x, 0, 0, 2), graph.slice(x, 0, 1, 3)),
      graph.scale(graph.slice(x, 0, 0, 2), 10),
    );
    const cotangent = graph.input("cotangent", [2]);
    const [dx] = await evaluate(
      [x, cotangent],
      [vector([0, 0, 0, 0, 0]), vector([1, 2])],
      gradient(graph, output, cotangent, [x]),
    );
    expect([...dx!.data]).toEqual([11, 23, 2, 0, 0]);
  });

  it("joins slices along several axes", async () => {
    const graph = new Graph();
    const x = graph.input("x", [2, 2]);
    const output = graph.add(
      graph.multiply(graph.slice(x, 0, 0, 1), graph.slice(x, 0, 1, 2)),
      graph.reshape(graph.slice(x, 1, 0, 1), [1, 2]),
    );
    const cotangent = graph.input("cotangent", [1, 2]);
    const [dx] = await evaluate(
      [x, cotangent],
      [
        { data: Float32Array.of(2, 3, 5, 7), shape: [2, 2] },
        { data: Float32Array.of(1, 10), shape: [1, 2] },
      ],
      gradient(graph, output, cotangent, [x]),
    );
    expect([...dx!.data]).toEqual([6, 70, 12, 30]);
  });

  it("goes through values that are asked for themselves", async () => {
    const graph = new Graph();
    const x = graph.input("x", [2]);
    const square = graph.multiply(x, x);
    const output = graph.scale(square, 3);
    const cotangent = graph.input("cotangent", [2]);
    const [dOutput, dSquare, dx] = await evaluate(
      [x, cotangent],
      [vector([1, 5]), vector([1, 2])],
      gradient(graph, output, cotangent, [output, square, x]),
    );
    expect([...dOutput!.data]).toEqual([1, 2]);
    expect([...dSquare!.data]).toEqual([3, 6]);
    expect([...dx!.data]).toEqual([6, 60]);
  });

  it("gives back the cotangent for an input that is the output", () => {
    const graph = new Graph();
    const x = graph.input("x", [2]);
    const cotangent = graph.input("cotangent", [2]);
    expect(gradient(graph, x, cotangent, [x])).toEqual([cotangent]);
  });

  it("says which value the output does not depend on", () => {
    const graph = new Graph();
    const x = graph.input("x", [2]);
    const other = graph.input("other", [2]);
    expect(() => gradient(graph, graph.exp(x), x, [x, other])).toThrow(
      "gradient: the output does not depend on other",
    );
  });

  it("of any shared expression agrees with dual numbers", async () => {
    const binary = ["add", "subtract", "multiply"] as const;
    const single = ["negate", "sigmoid"] as const;
    const operation = fc.record({
      op: fc.constantFrom(...binary, ...single),
      left: fc.nat(),
      right: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(operation, { minLength: 1, maxLength: 8 }),
        async (operations) => {
          const graph = new Graph();
          const x = graph.input("x", [2, 1]);
          const w = graph.input("w", [3]);
          const values = [x, w, graph.multiply(x, w)];
          const atX = [0.75, -1.25];
          const atW = [0.5, -0.25, 1.5];
          // A dual number for each pair of an x and a w: value, slope along x, slope along w.
          type Dual = readonly [value: number, alongX: number, alongW: number];
          const duals = atX.map((left) =>
            atW.map((right): Dual[] => [
              [left, 1, 0],
              [right, 0, 1],
              [left * right, right, left],
            ]),
          );
          for (const { op, left, right } of operations) {
            const [l, r] = [left % values.length, right % values.length];
            values.push(graph[op](values[l]!, values[r]!));
            for (const row of duals)
              for (const cell of row)
                cell.push(applyDual(op, cell[l]!, cell[r]!));
          }
          const output = values.reduce((sum, value) => graph.add(sum, value)); // [2, 3]
          const ones = graph.constant(new Float32Array(6).fill(1), [2, 3]);
          const [dx, dw] = await evaluate(
            [x, w],
            [{ data: Float32Array.from(atX), shape: [2, 1] }, vector(atW)],
            gradient(graph, output, ones, [x, w]),
          );
          const slope = (along: 1 | 2, cells: Dual[][]) =>
            cells.flat().reduce((sum, dual) => sum + dual[along], 0);
          const close = (actual: number, expected: number) => {
            expect(Math.abs(actual - expected)).toBeLessThan(
              1e-4 * Math.max(1, Math.abs(expected)),
            );
          };
          atX.forEach((_, row) => {
            close(dx!.data[row]!, slope(1, duals[row]!));
          });
          atW.forEach((_, column) => {
            const cells = duals.map((row) => row[column]!);
            close(dw!.data[column]!, slope(2, cells));
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** The same operation on dual numbers. */
function applyDual(
  op: "add" | "subtract" | "multiply" | "negate" | "sigmoid",
  [a, ax, aw]: readonly [number, number, number],
  [b, bx, bw]: readonly [number, number, number],
): [number, number, number] {
  switch (op) {
    case "add":
      return [a + b, ax + bx, aw + bw];
    case "subtract":
      return [a - b, ax - bx, aw - bw];
    case "multiply":
      return [a * b, ax * b + a * bx, aw * b + a * bw];
    case "negate":
      return [-a, -ax, -aw];
    case "sigmoid": {
      const y = 1 / (1 + Math.exp(-a));
      return [y, ax * y * (1 - y), aw * y * (1 - y)];
    }
  }
}

describe("the graph", () => {
  it("builds the same expression once", () => {
    const graph = new Graph();
    const x = graph.input("x", [2, 3]);
    const w = graph.input("w", [3, 2]);
    expect(graph.matMul(x, w)).toBe(graph.matMul(x, w));
    expect(graph.scale(x, 0.5)).toBe(graph.scale(x, 0.5));
    expect(graph.slice(x, 1, 0, 2)).toBe(graph.slice(x, 1, 0, 2));
  });

  it("keeps apart what differs in an operand, an attribute or a number", () => {
    const graph = new Graph();
    const x = graph.input("x", [2, 2]);
    const y = graph.input("y", [2, 2]);
    expect(graph.subtract(x, y)).not.toBe(graph.subtract(y, x));
    expect(graph.slice(x, 0, 0, 1)).not.toBe(graph.slice(x, 1, 0, 1));
    expect(graph.gemm(x, y)).not.toBe(graph.gemm(x, y, { transB: true }));
    expect(graph.scale(x, 0.5)).not.toBe(graph.scale(x, 0.25));
  });

  it("tells zero from minus zero", async () => {
    const graph = new Graph();
    const x = graph.input("x", [1]);
    const [above, below] = await evaluate(
      [x],
      [vector([1])],
      [graph.divide(x, graph.constant(0)), graph.divide(x, graph.constant(-0))],
    );
    expect([...above!.data, ...below!.data]).toEqual([Infinity, -Infinity]);
  });

  it("names the operator and the shapes that do not fit", () => {
    const graph = new Graph();
    const x = graph.input("x", [2, 3]);
    expect(() => graph.matMul(x, x)).toThrow(
      "MatMul: expected inner sizes to agree, got [2,3] and [2,3]",
    );
    expect(() => graph.gemm(x, x, { transA: false })).toThrow(
      "Gemm: expected two matrices whose inner sizes agree",
    );
    expect(() => graph.gemm(x, x, { transB: true }, x)).toThrow(
      "Gemm: cannot broadcast [[2,2],[2,3]]",
    );
    expect(() => graph.add(x, graph.input("y", [2]))).toThrow(
      "Add: cannot broadcast [[2,3],[2]]",
    );
    expect(() => graph.reshape(x, [5])).toThrow(
      "Reshape: expected 6 elements, got [5]",
    );
    expect(() => graph.slice(x, 1, 2, 4)).toThrow(
      "Slice: 2..4 lies outside axis 1 of [2,3]",
    );
    expect(() => graph.constant(Float32Array.of(1), [2])).toThrow(
      "constant: expected 2 numbers for [2], got 1",
    );
  });
});

describe("keptActivations", () => {
  it("keeps the products and softmaxes that the gradient reads, and nothing cheaper", () => {
    const graph = new Graph();
    const x = graph.input("x", [2, 3]);
    const w = graph.input("w", [3, 3]);
    const product = graph.matMul(x, w);
    const weights = graph.softmax(graph.scale(product, 2));
    const mixed = graph.gemm(weights, w);
    const output = graph.exp(graph.negate(mixed));
    const cotangent = graph.input("cotangent", output.shape);
    const kept = keptActivations(
      gradient(graph, output, cotangent, [x, w]),
      output,
    );
    // softmax needs its own output, so nobody needs `product`; exp too, which is redone from what alone is read of `mixed`.
    expect(new Set(kept)).toEqual(new Set([graph.negate(mixed), weights]));
  });

  it("keeps what alone is read of a product in its stead", () => {
    const graph = new Graph();
    const x = graph.input("x", [2, 3]);
    const w = graph.input("w", [3, 3]);
    const product = graph.gemm(x, w);
    const read = graph.transpose(graph.scale(product, 2), [1, 0]);
    const output = graph.gemm(graph.reshape(read, [2, 3]), w);
    const cotangent = graph.input("cotangent", output.shape);
    // Of the product, w's gradient reads `read` alone, of whatever shape.
    expect(
      keptActivations(gradient(graph, output, cotangent, [w]), output),
    ).toEqual([read]);
  });
});
