/** @file Weights in fewer bits: what they are rounded to, and that graphs widen them to exactly what the host does. */
import { describe, expect, it } from "vitest";
import {
  packedProduct,
  storedFeeds,
  storedParameter,
  storedRows,
  storeWeight,
  widen,
} from "../../../device-sdk/lm/storedWeight.ts";
import type { Precision } from "../../../device-sdk/lm/storedWeight.ts";
import { Graph } from "../../../device-sdk/onnx/graph.ts";
import type { Value } from "../../../device-sdk/onnx/graph.ts";
import { compile } from "../../../device-sdk/onnx/session.ts";
import { createRandom } from "../../../device-sdk/random.ts";
import { tinyRuntime } from "../../tinyModel.ts";

const precisions: readonly Precision[] = ["f32", "f16", "int8", "int4"];

/** A row of 64 columns: the first numbers given, then zeros. */
const row = (...numbers: number[]) => ({
  data: Float32Array.from({ length: 64 }, (_, at) => numbers[at] ?? 0),
  shape: [1, 64],
});

const random = createRandom(11);
const matrix = {
  data: Float32Array.from({ length: 6 * 128 }, () => random.normal()),
  shape: [6, 128],
};

describe("int8", () => {
  it("reaches from -127 to 127 times the scale of a block", () => {
    const { data, scales } = storeWeight("w", row(12.7, -6.35, 0.05), "int8");
    expect(Array.from(data.subarray(0, 4))).toEqual([127, -64, 1, 0]); // 0.1 is a little less in half precision
    expect(scales).toHaveLength(2);
    expect(scales![0]).toBe(0x2e66); // 0.09998
    expect(scales![1]).toBe(0);
  });
});

describe("int4", () => {
  it("puts a block's number of largest magnitude at -8, whatever its sign", () => {
    const stored = storeWeight("w", row(4, -2, 0.5, -4), "int4");
    // scale -0.5: 4 is -8, -2 is 4, 0.5 is -1, -4 would be 8 and is cut to 7; each plus 8
    expect(Array.from(stored.data.subarray(0, 5))).toEqual([
      0x80, 0x8c, 0x87, 0x8f, 0x88,
    ]);
    expect(Array.from(widen(stored).data.subarray(0, 5))).toEqual([
      4, -2, 0.5, -3.5, -0,
    ]);
  });

  it("keeps the second of two blocks in the high bits", () => {
    const { data, shape } = row();
    data[32] = 8;
    const stored = storeWeight("w", { data, shape }, "int4");
    expect(stored.data[0]).toBe(0x08);
    expect(widen(stored).data[32]).toBe(8);
  });
});

describe.each(precisions)("%s", (precision) => {
  const stored = storeWeight("w", matrix, precision);

  it("is off by at most half a level", () => {
    const levels = { f32: Infinity, f16: 1024, int8: 127, int4: 7 }[precision];
    const wide = widen(stored).data;
    for (let start = 0; start < wide.length; start += 32) {
      const block = matrix.data.subarray(start, start + 32);
      const most = block.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
      block.forEach((value, at) => {
        // int4 may cut what lies opposite to the largest by a whole level
        const allowed = precision === "int4" ? most / 7 : most / levels / 1.9;
        expect(Math.abs(wide[start + at]! - value)).toBeLessThanOrEqual(
          allowed,
        );
      });
    }
  });

  it("is widened by a graph to the same bits as by the host", async () => {
    const graph = new Graph();
    const inputs: Record<string, Value> = {};
    const output = storedParameter(
      graph,
      (name, shape, type) => (inputs[name] = graph.input(name, shape, type)),
      "w",
      matrix.shape,
      precision,
    );
    // an input as it is cannot be an output
    const session = await compile(tinyRuntime, inputs, {
      output: graph.multiply(output, graph.constant(1)),
    });
    const results = await session.run(storedFeeds("w", stored));
    expect(results.output.data).toEqual(widen(stored).data);
    await session.release();
  });

  it("gives up rows of its own", () => {
    expect(widen(storedRows(stored, 2, 3)).data).toEqual(
      widen(stored).data.slice(2 * 128, 5 * 128),
    );
  });
});

it.each(["int8", "int4"] as const)(
  "%s is multiplied without being widened as its numbers are",
  async (precision) => {
    const stored = storeWeight("w", matrix, precision);
    const graph = new Graph();
    const x = graph.input("x", [3, 128]);
    const session = await compile(
      tinyRuntime,
      { x },
      { y: packedProduct(graph, stored, x) },
    );
    const data = Float32Array.from({ length: 3 * 128 }, () => random.normal());
    const { y } = await session.run({ x: { data, shape: [3, 128] } });
    await session.release();
    const wide = widen(stored).data;
    for (let token = 0; token < 3; token++)
      for (let out = 0; out < 6; out++) {
        let expected = 0;
        for (let at = 0; at < 128; at++)
          expected += data[token * 128 + at]! * wide[out * 128 + at]!;
        expect(y.data[token * 6 + out]).toBeCloseTo(expected, 3);
      }
  },
);

it.each([
  ["int8", 48, 32],
  ["int4", 96, 64],
] as const)("%s needs whole blocks", (precision, columns, multiple) => {
  const shape = [2, columns];
  const data = new Float32Array(2 * columns);
  expect(() => storeWeight("some.weight", { data, shape }, precision)).toThrow(
    `${precision}: expected some.weight to have a multiple of ${multiple} columns, got [2,${columns}]; use f16`,
  );
});

it("refuses numbers that no half-precision scale reaches", () => {
  expect(() => storeWeight("w", row(1e6), "int8")).toThrow(
    "expected w to hold numbers below 65504, got 1000000",
  );
});
