/** @file Expected improvement: to the last digits, also where next to nothing is left to expect. */
import { describe, expect, it } from "vitest";
import { expectedImprovement } from "../../../bench/search/expectedImprovement.ts";
import golden from "../../golden/bench/searchMath.json" with { type: "json" };

describe("expectedImprovement", () => {
  it.each(golden.expectedImprovement)(
    "is $value for best $best, mean $mean, deviation $deviation",
    ({ best, mean, deviation, value }) => {
      expect(expectedImprovement(best, mean, deviation) / value).toBeCloseTo(
        1,
        11,
      );
    },
  );

  it("is what is known, where nothing is uncertain", () => {
    expect(expectedImprovement(2, 0.5, 0)).toBe(1.5);
    expect(expectedImprovement(0.5, 2, 0)).toBe(0);
  });

  it("has no step where the two expansions meet", () => {
    const around = [1.999999999, 2, 2.000000001].map((z) =>
      expectedImprovement(0, z, 1),
    );
    expect(around[0]! / around[1]!).toBeCloseTo(1, 7);
    expect(around[2]! / around[1]!).toBeCloseTo(1, 7);
    expect(around[0]!).toBeGreaterThan(around[1]!);
    expect(around[1]!).toBeGreaterThan(around[2]!);
  });
});
