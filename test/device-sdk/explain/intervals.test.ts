/** @file Means that samples leave possible, and their intervals: drawn from a seed, and as often right as they say. */
import { describe, expect, it } from "vitest";
import {
  bootstrapMeans,
  percentileIntervals,
  plausibleMeans,
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

describe("plausibleMeans", () => {
  it("gives the same means for the same seed and others for another", () => {
    const means = (seed: number) =>
      plausibleMeans(samples, 20, createRandom(seed));
    expect(means(1)).toEqual(means(1));
    expect(means(1)).not.toEqual(means(2));
    expect(means(1)).toHaveLength(20);
  });

  it("stays where every sample is the same, and on a line that all samples lie on", () => {
    const same = Array.from({ length: 8 }, () => Float32Array.of(0.5, -3));
    for (const mean of plausibleMeans(same, 50, createRandom(1)))
      expect([...mean]).toEqual([0.5, -3]);
    const opposite = [1, 2, 4].map((value) => Float32Array.of(value, -value));
    for (const [left, right] of plausibleMeans(opposite, 50, createRandom(1)))
      expect(left! + right!).toBeCloseTo(0, 5);
  });

  // Student's table, two degrees of freedom: a tenth lies beyond 1.886, a hundredth beyond 6.965.
  it("is spread along any direction as Student's t is, from three samples in two coordinates", () => {
    const draws = plausibleMeans(samples, 20_000, createRandom(7));
    for (const direction of [
      [1, 0],
      [0, 1],
      [0.6, -0.8],
    ] as const) {
      const along = ([x, y]: Float32Array) =>
        direction[0] * x! + direction[1] * y!;
      const values = samples.map(along);
      const mean = values.reduce((sum, value) => sum + value, 0) / 3;
      const deviation = Math.sqrt(
        values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 2,
      );
      const beyond = (t: number) =>
        draws.filter(
          (draw) => (along(draw) - mean) / (deviation / Math.sqrt(3)) > t,
        ).length / draws.length;
      expect(beyond(0)).toBeCloseTo(0.5, 1);
      expect(Math.abs(beyond(1.886) - 0.1)).toBeLessThan(0.01);
      expect(Math.abs(beyond(6.965) - 0.01)).toBeLessThan(0.003);
    }
  });

  it.each([3, 8, 16])(
    "of nine-in-ten intervals from %i normal samples holds the truth in nine of ten",
    (size) => {
      const runs = 400;
      let held = 0;
      for (let seed = 0; seed < runs; seed++) {
        const random = createRandom(seed);
        const drawn = Array.from({ length: size }, () =>
          Float32Array.of(0.7 + random.normal()),
        );
        const [interval] = percentileIntervals(
          plausibleMeans(drawn, 300, random),
        );
        const [low, high] = interval!;
        if (low <= 0.7 && 0.7 <= high) held++;
      }
      // three standard errors of 400 users
      expect(Math.abs(held / runs - 0.9)).toBeLessThan(0.045);
    },
  );
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
