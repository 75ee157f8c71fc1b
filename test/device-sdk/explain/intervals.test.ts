/** @file Bootstrap intervals: drawn from a seed, and about as often right as they say. */
import { describe, expect, it } from "vitest";
import {
  bootstrapMeans,
  percentileIntervals,
} from "../../../device-sdk/explain/intervals.ts";
import { createRandom } from "../../../device-sdk/random.ts";

const samples = [
  [1, -2],
  [4, 0],
  [7, 5],
].map((row) => Float32Array.from(row));

describe("bootstrapMeans", () => {
  it("gives the same means for the same seed and others for another", () => {
    const means = (seed: number) =>
      bootstrapMeans(samples, 20, createRandom(seed));
    expect(means(1)).toEqual(means(1));
    expect(means(1)).not.toEqual(means(2));
    expect(means(1)).toHaveLength(20);
  });

  it("draws whole samples: of two opposite ones the coordinates stay opposite", () => {
    const opposite = [Float32Array.of(1, -1), Float32Array.of(-1, 1)];
    const means = bootstrapMeans(opposite, 200, createRandom(3));
    for (const [left, right] of means.map((mean) => [...mean]))
      expect(left! + right!).toBe(0);
    expect(new Set(means.map(([left]) => left))).toEqual(new Set([-1, 0, 1]));
  });
});

describe("percentileIntervals", () => {
  const upTo100 = createRandom(5).shuffle(
    Array.from({ length: 101 }, (_, at) => Float32Array.of(at, -at)),
  );

  it("takes the same share from either end, each coordinate for itself", () => {
    expect(percentileIntervals(upTo100, 0.5)).toEqual([
      [25, 75],
      [-75, -25],
    ]);
  });

  it("holds nine in ten unless told otherwise", () => {
    expect(percentileIntervals(upTo100)).toEqual([
      [5, 95],
      [-95, -5],
    ]);
  });

  it("is as narrow as can be where every sample is the same", () => {
    const same = Array.from({ length: 8 }, () => Float32Array.of(0.5, -3));
    expect(
      percentileIntervals(bootstrapMeans(same, 50, createRandom(1))),
    ).toEqual([
      [0.5, 0.5],
      [-3, -3],
    ]);
  });

  it("has nothing to say about nothing", () => {
    expect(percentileIntervals([])).toEqual([]);
  });

  // The percentile bootstrap is a little narrow for few samples: 86% for sixteen, and nearer 90% the more there are.
  it.each([
    [16, 0.81, 0.91],
    [64, 0.85, 0.94],
  ])(
    "of nine-in-ten intervals from %i samples holds the truth in %d to %d",
    (size, least, most) => {
      const truth = 0.7;
      const runs = 400;
      let held = 0;
      for (let seed = 0; seed < runs; seed++) {
        const random = createRandom(seed);
        const drawn = Array.from({ length: size }, () =>
          Float32Array.of(truth + random.normal()),
        );
        const [interval] = percentileIntervals(
          bootstrapMeans(drawn, 200, random),
        );
        const [low, high] = interval!;
        if (low <= truth && truth <= high) held++;
      }
      expect(held / runs).toBeGreaterThan(least);
      expect(held / runs).toBeLessThan(most);
    },
  );
});
