/** @file Bounding messages: one of many cannot do much, and ordinary ones are left as they are. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundSamples } from "../../../device-sdk/explain/bound.ts";
import {
  difference,
  meanVector,
} from "../../../device-sdk/explain/decompose.ts";
import { createRandom } from "../../../device-sdk/random.ts";
import { sizeL1 } from "../../../device-sdk/select/distance.ts";
import { neutralDistance } from "../../../explainer/neutralDistance.ts";
import { noises } from "../select/simulatedUsers.ts";

const vectors = (...rows: number[][]) =>
  rows.map((row) => Float32Array.from(row));

describe("boundSamples", () => {
  it("leaves messages alone that lie within four deviations of the median", () => {
    const samples = vectors([0, 1], [0.5, 1.5], [-0.5, 0.5], [2, -1]);
    expect(boundSamples(samples, Float32Array.of(0.5, 0.75))).toEqual(samples);
  });

  it("moves in what lies further, attribute by attribute, and leaves out nothing", () => {
    expect(
      boundSamples(
        vectors([0, 1], [0, 1], [0, 1], [9, 1], [0, -7]),
        Float32Array.of(0.5, 0.25),
      ),
    ).toEqual(vectors([0, 1], [0, 1], [0, 1], [2, 1], [0, 0]));
  });

  it("bounds nothing by a spread of 0", () => {
    const samples = vectors([1], [100], [-50]);
    expect(boundSamples(samples, Float32Array.of(0))).toEqual(samples);
  });

  it("lets one message of n, whatever it holds, move their mean by 8/n deviations at most beyond what the median moves", () => {
    const value = fc.float({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 8, maxLength: 40 }),
        fc.float({ min: -1000, max: 1000, noNaN: true }),
        fc.float({ min: -1000, max: 1000, noNaN: true }),
        (others, one, another) => {
          const spread = Float32Array.of(0.5);
          const meanWith = (message: number) =>
            meanVector(
              boundSamples(
                vectors(...[...others, message].map((x) => [x])),
                spread,
              ),
            )[0]!;
          const n = others.length + 1;
          // the two medians lie between neighbouring values of the others
          const sorted = others.toSorted((a, b) => a - b);
          const half = n >> 1;
          const gap = Math.max(
            sorted[Math.min(half, n - 2)]! - sorted[Math.max(0, half - 2)]!,
            0,
          );
          expect(
            Math.abs(meanWith(one) - meanWith(another)),
          ).toBeLessThanOrEqual((8 * 0.5) / n + gap + 1e-4);
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });

  // The threshold is set on messages as they come; bounding takes tails away, and moves a skewed mean towards its median.
  it.each(["normal", "heavy", "skewed"] as const)(
    "leaves nine in ten neutral users below the abstention threshold whose messages stray in a %s way",
    (noise) => {
      const attributes = 8;
      const runs = 200;
      let below = 0;
      for (let seed = 0; seed < runs; seed++) {
        const random = createRandom(seed);
        const draw = (count: number) =>
          Array.from({ length: count }, () =>
            Float32Array.from({ length: attributes }, () =>
              noises[noise](random),
            ),
          );
        const people = draw(60);
        const neutral = meanVector(people);
        const around = (messages: readonly Float32Array[]) =>
          messages.map((one) => difference(one, neutral));
        const calibrated = around(people);
        const spread = Float32Array.from({ length: attributes }, (_, at) =>
          Math.sqrt(
            calibrated.reduce((sum, one) => sum + one[at]! ** 2, 0) /
              (people.length - 1),
          ),
        );
        const size = sizeL1(meanVector(boundSamples(around(draw(16)), spread)));
        if (size < neutralDistance(calibrated, seed)) below++;
      }
      expect(below / runs).toBeGreaterThanOrEqual(0.9);
    },
  );
});
