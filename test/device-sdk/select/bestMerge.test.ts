/** @file Sparse non-negative combinations: how many parts, within which weights, and that no other weights fit better. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestMerge, mergePool } from "../../../device-sdk/select/bestMerge.ts";
import { createRandom } from "../../../device-sdk/random.ts";
import { pllm } from "./simulatedUsers.ts";

const vector = fc.array(fc.integer({ min: -8, max: 8 }), {
  minLength: 4,
  maxLength: 4,
});
const quarters = (numbers: readonly number[]) =>
  numbers.map((value) => value / 4);

describe("bestMerge", () => {
  it("has two or three different parts with weights from 0.15 to 1 that fit best of all such weights", () => {
    fc.assert(
      fc.property(
        vector,
        fc.array(vector, { minLength: 2, maxLength: 10 }),
        (wish, styles) => {
          const user = Float32Array.from(quarters(wish));
          const merge = bestMerge(
            user,
            styles.map((style, at) => pllm(`pLLM ${at}`, quarters(style))),
          );
          if (!merge) return;
          const { parts, distance } = merge;
          expect([2, 3]).toContain(parts.length);
          expect(
            new Set(parts.map(({ explanation }) => explanation)).size,
          ).toBe(parts.length);
          const rest = Array.from(user, (value, at) =>
            parts.reduce(
              (left, { explanation, weight }) =>
                left - weight * explanation.coefficients[at]!,
              value,
            ),
          );
          expect(distance).toBeCloseTo(
            rest.reduce((sum, value) => sum + Math.abs(value), 0),
            4,
          );
          for (const { explanation, weight } of parts) {
            expect(weight).toBeGreaterThanOrEqual(0.15);
            expect(weight).toBeLessThanOrEqual(1);
            // the derivative of the squared rest by this weight
            const slope = rest.reduce(
              (sum, value, at) => sum + value * explanation.coefficients[at]!,
              0,
            );
            if (weight < 1) expect(slope).toBeCloseTo(0, 3);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("solves again for the others where one is at its largest", () => {
    // without the limit: half of "slanted" and one and a half times "short"
    const merge = bestMerge(Float32Array.of(2.5, 1), [
      pllm("short", [1, 0]),
      pllm("slanted", [2, 2]),
    ]);
    expect(
      merge!.parts.map(({ explanation, weight }) => [
        explanation.pllm,
        Number(weight.toFixed(3)),
      ]),
    ).toEqual([
      ["slanted", 0.625],
      ["short", 1],
    ]);
  });

  it("does not take an adapter twice, whatever names it has", () => {
    const twice = ["one", "other"].map((name) => ({
      ...pllm(name, [1, 0]),
      adapter: "the same",
    }));
    expect(bestMerge(Float32Array.of(2, 0), twice)).toBeUndefined();
  });

  it("is none where one part takes all, or where nothing points the user's way", () => {
    const user = Float32Array.of(1, 0);
    expect(
      bestMerge(user, [pllm("same", [1, 0]), pllm("beside", [0, 1])]),
    ).toBeUndefined();
    expect(
      bestMerge(user, [pllm("away", [-1, 0]), pllm("beside", [0, 1])]),
    ).toBeUndefined();
    expect(bestMerge(user, [])).toBeUndefined();
  });
});

describe("mergePool", () => {
  it("keeps the 32 that fit best alone", () => {
    const random = createRandom(2);
    const candidates = Array.from({ length: 500 }, (_, at) =>
      pllm(`pLLM ${at}`, [random.uniform(), -1, -1]),
    );
    const best = [...candidates]
      .sort((a, b) => b.coefficients[0]! - a.coefficients[0]!)
      .slice(0, 32);
    expect(mergePool(Float32Array.of(9, 0, 0), candidates)).toEqual(best);
    expect(
      mergePool(Float32Array.of(9, 0, 0), candidates.slice(0, 32)),
    ).toEqual(candidates.slice(0, 32));
  });
});
