/** @file Adapters added to the base's weights: what peft's merge computes, and a base that stays as it is. */
import { describe, expect, it } from "vitest";
import type { Weights } from "../../../device-sdk/lm/checkpoint.ts";
import type { Adapter } from "../../../device-sdk/lm/linear.ts";
import { applyAdapter } from "../../../device-sdk/lora/apply.ts";

const tensor = (shape: readonly number[], ...numbers: number[]) => ({
  data: Float32Array.from(numbers),
  shape,
});

const weights: Weights = new Map([
  ["query.weight", tensor([2, 3], 1, 2, 3, 4, 5, 6)],
  ["norm.weight", tensor([3], 7, 8, 9)],
]);
const adapter: Adapter = {
  rank: 2,
  scaling: 0.5,
  matrices: new Map([
    [
      "query",
      {
        a: tensor([2, 3], 1, 0, 2, 0, 1, 0),
        b: tensor([2, 2], 2, 4, -2, 0),
      },
    ],
  ]),
};

describe("applyAdapter", () => {
  it("adds scaling B A to the weight, and leaves the input as it is", () => {
    const before = structuredClone(weights);
    const applied = applyAdapter(weights, adapter);
    expect(applied).toEqual(
      new Map([
        ["query.weight", tensor([2, 3], 2, 4, 5, 3, 5, 4)],
        ["norm.weight", tensor([3], 7, 8, 9)],
      ]),
    );
    expect(weights).toEqual(before);
  });

  it("rounds each number once", () => {
    // in f32, 1 + 2^-24 + 2^-24 is 1 if it is added up term by term
    const small = Math.fround(2 ** -24);
    const applied = applyAdapter(
      new Map([["query.weight", tensor([1, 1], 1)]]),
      {
        rank: 2,
        scaling: 1,
        matrices: new Map([
          [
            "query",
            { a: tensor([2, 1], small, small), b: tensor([1, 2], 1, 1) },
          ],
        ]),
      },
    );
    expect(applied.get("query.weight")!.data[0]).toBe(1 + 2 ** -23);
  });

  it.each([
    ["a base without the module", new Map(), "no such weight"],
    [
      "a base of other sizes",
      new Map([["query.weight", tensor([3, 2], 1, 2, 3, 4, 5, 6)]]),
      "[3,2]",
    ],
  ])("refuses %s", (_, others: Weights, got) => {
    expect(() => applyAdapter(others, adapter)).toThrow(
      new RangeError(
        `applyAdapter: expected query.weight of shape [2,3], got ${got}`,
      ),
    );
  });
});
