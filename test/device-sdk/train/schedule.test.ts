/** @file The learning rate over a run, number by number. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { warmupCosine } from "../../../device-sdk/train/schedule.ts";

describe("warmupCosine", () => {
  it.each([
    [0, 0.25],
    [1, 0.5],
    [2, 0.75],
    [3, 1],
    [4, 1],
    [6, 0.8681980515339464],
    [8, 0.55],
    [10, 0.2318019484660537],
    [12, 0.1],
    [13, 0.1],
    [1000, 0.1],
  ])("at step %i of 12, warmed up over 4, is %d", (step, rate) => {
    expect(warmupCosine(1, 4, 12)(step)).toBeCloseTo(rate, 12);
  });

  it("falls to the floor given, 0 here, as torch does in the reference values", () => {
    const rate = warmupCosine(0.01, 3, 10, 0);
    const rates = [
      0.0033333333333333335, 0.006666666666666667, 0.01, 0.01,
      0.009504844339512096, 0.008117449009293669, 0.006112604669781572,
      0.003887395330218428, 0.0018825509907063327, 0.0004951556604879049, 0,
    ];
    rates.forEach((expected, step) =>
      expect(rate(step)).toBeCloseTo(expected, 15),
    );
  });

  it("begins at the peak where there is no warm-up", () => {
    expect(warmupCosine(0.003, 0, 10)(0)).toBeCloseTo(0.003, 12);
  });

  it("stays finite where the warm-up is the whole run", () => {
    expect(warmupCosine(2, 5, 5)(4)).toBe(2);
    expect(warmupCosine(2, 5, 5)(5)).toBe(2);
    expect(warmupCosine(2, 5, 5)(6)).toBeCloseTo(0.2, 12);
  });

  it("rises to the peak, then falls to a tenth of it and no further", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 1, max: 50 }),
        (peak, warmup, rest) => {
          const rate = warmupCosine(peak, warmup, warmup + rest);
          for (let step = 0; step < warmup + rest + 5; step++) {
            const change = rate(step + 1) - rate(step);
            if (step + 1 < warmup) expect(change).toBeGreaterThan(0);
            else expect(change).toBeLessThanOrEqual(peak * 1e-12);
            expect(rate(step)).toBeLessThanOrEqual(peak * (1 + 1e-12));
          }
          expect(rate(warmup + rest)).toBeCloseTo(peak / 10, 12);
        },
      ),
      { numRuns: 50 },
    );
  });
});
