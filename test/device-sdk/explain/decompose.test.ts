/** @file Decomposition: coefficients recovered jointly, in any basis, and what is left over. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cosine,
  createDecomposition,
  difference,
  meanVector,
  variances,
  norm,
} from "../../../device-sdk/explain/decompose.ts";
import { createRandom } from "../../../device-sdk/random.ts";

const vectors = (rows: number[][]) => rows.map((row) => Float32Array.from(row));

const embedding = 12;
const normalVector = (seed: number, length: number) => {
  const random = createRandom(seed);
  return Float32Array.from({ length }, () => random.normal());
};

/** Random directions: few of them in many dimensions, so independent. */
const directionsOf = (count: number, seed: number) =>
  Array.from({ length: count }, (_, at) =>
    normalVector(100 * seed + at, embedding),
  );

const combine = (
  directions: readonly Float32Array[],
  coefficients: ArrayLike<number>,
) =>
  Float32Array.from({ length: embedding }, (_, at) =>
    directions.reduce(
      (sum, direction, index) => sum + coefficients[index]! * direction[at]!,
      0,
    ),
  );

const counts = fc.integer({ min: 1, max: 5 });

/** That two vectors are as good as equal. */
const expectClose = (got: ArrayLike<number>, expected: ArrayLike<number>) => {
  expect(got.length).toBe(expected.length);
  expect(norm(difference(got, expected))).toBeLessThan(1e-4);
};

describe("createDecomposition", () => {
  it("finds the coefficients that a vector was made of, and leaves nothing", () => {
    fc.assert(
      fc.property(counts, fc.nat(1000), (count, seed) => {
        const directions = directionsOf(count, seed);
        const coefficients = normalVector(seed + 7, count);
        const z = combine(directions, coefficients);
        const decomposition = createDecomposition(directions);
        expectClose(decomposition.solve(z), coefficients);
        expect(decomposition.residual(z)).toBeLessThan(1e-5);
      }),
    );
  });

  it("is linear: the mean of the coefficients is the coefficients of the mean", () => {
    fc.assert(
      fc.property(
        counts,
        fc.integer({ min: 1, max: 6 }),
        fc.nat(1000),
        (count, samples, seed) => {
          const { solve } = createDecomposition(directionsOf(count, seed));
          const embeddings = Array.from({ length: samples }, (_, at) =>
            normalVector(31 * seed + at, embedding),
          );
          expectClose(
            meanVector(embeddings.map(solve)),
            solve(meanVector(embeddings)),
          );
        },
      ),
    );
  });

  it("leaves nothing in the directions' own span, whatever lies beside it", () => {
    fc.assert(
      fc.property(counts, fc.nat(1000), (count, seed) => {
        const directions = directionsOf(count, seed);
        const { solve } = createDecomposition(directions);
        const z = normalVector(seed + 13, embedding);
        expectClose(
          solve(difference(z, combine(directions, solve(z)))),
          new Float32Array(count),
        );
      }),
    );
  });

  it.each([
    { z: [3, 4, 0], coefficients: [3, 2], residual: 0 },
    { z: [3, 0, 4], coefficients: [3, 0], residual: 0.8 },
    { z: [0, 0, 5], coefficients: [0, 0], residual: 1 },
    { z: [0, -6, 8], coefficients: [0, -3], residual: 0.8 },
    { z: [0, 0, 0], coefficients: [0, 0], residual: 0 },
  ])(
    "gives $coefficients for $z and leaves $residual of it",
    ({ z, coefficients, residual }) => {
      const decomposition = createDecomposition(
        vectors([
          [1, 0, 0],
          [0, 2, 0],
        ]),
      );
      expectClose(decomposition.solve(z), coefficients);
      expect(decomposition.residual(z)).toBeCloseTo(residual, 6);
    },
  );

  it("solves for all coefficients together, not one direction after the other", () => {
    const { solve } = createDecomposition(
      vectors([
        [1, 0],
        [1, 1],
      ]),
    );
    expectClose(solve([0, 1]), [-1, 1]); // projections would be 0 and 0.5
  });

  it("shares a vector out where directions are the same but for their length", () => {
    const { solve, residual } = createDecomposition(
      vectors([
        [1, 0],
        [2, 0],
      ]),
    );
    expectClose(solve([5, 0]), [1, 2]);
    expect(residual([5, 0])).toBeCloseTo(0, 6);
  });

  it("explains nothing without directions", () => {
    const { solve, residual } = createDecomposition([]);
    expect(solve([1, 2])).toEqual(new Float32Array(0));
    expect(residual([1, 2])).toBe(1);
  });
});

describe("the arithmetic of vectors", () => {
  it("means, subtracts and measures", () => {
    expect(
      meanVector(
        vectors([
          [1, 10],
          [3, 20],
        ]),
      ),
    ).toEqual(Float32Array.of(2, 15));
    expect(meanVector([])).toEqual(new Float32Array(0));
  });

  it("divides squared deviations by one less than their number", () => {
    expect(
      variances(
        [
          [1, 5],
          [2, 5],
          [6, 5],
        ].map((row) => Float32Array.from(row)),
      ),
    ).toEqual(Float64Array.of(7, 0));
    expect(difference([3, 1], [1, 4])).toEqual(Float32Array.of(2, -3));
    expect(norm([3, -4])).toBe(5);
  });

  it.each([
    [[1, 0], [2, 0], 1],
    [[1, 0], [0, 3], 0],
    [[1, 0], [-5, 0], -1],
    [[3, 4], [4, 3], 0.96],
    [[0, 0], [1, 1], 0],
  ])("sees the angle between %j and %j as a cosine of %d", (a, b, expected) => {
    expect(cosine(a, b)).toBeCloseTo(expected, 6);
  });
});
