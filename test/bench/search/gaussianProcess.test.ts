/** @file Gaussian processes: what scikit-learn computes, and what any such process has to fulfil. */
import { Matrix } from "ml-matrix";
import { describe, expect, it } from "vitest";
import {
  condition,
  plausibleProcesses,
} from "../../../bench/search/gaussianProcess.ts";
import { createRandom } from "../../../device-sdk/random.ts";
import golden from "../../golden/bench/searchMath.json" with { type: "json" };

const { points, values, others, posteriors, fitted } = golden;

/** Euclidean, [a, b]. */
const distances = (a: readonly number[][], b: readonly number[][]) =>
  new Matrix(
    a.map((one) =>
      b.map((other) =>
        Math.hypot(...one.map((value, at) => value - other[at]!)),
      ),
    ),
  );
const between = (own: readonly number[][]) => distances(own, own);

describe.each(posteriors)(
  "condition, with $hyperparameters",
  ({ hyperparameters, logMarginalLikelihood, mean, variance }) => {
    const model = condition(between(points), values, hyperparameters);

    it("has scikit-learn's posterior", () => {
      for (const [at, belief] of model
        .predict(distances(points, others))
        .entries()) {
        expect(belief.mean).toBeCloseTo(mean[at]!, 9);
        expect(belief.variance).toBeCloseTo(variance[at]!, 9);
      }
    });

    it("has scikit-learn's marginal likelihood", () => {
      expect(model.logMarginalLikelihood).toBeCloseTo(logMarginalLikelihood, 9);
    });
  },
);

describe("condition", () => {
  it("goes through observations without noise, and knows nothing far away", () => {
    const model = condition(between([[0], [1]]), [2, -3], {
      variance: 4,
      lengthScale: 0.5,
      noise: 0,
    });
    const [first, second, far] = model.predict(
      distances([[0], [1]], [[0], [1], [1000]]),
    );
    expect(first!.mean).toBeCloseTo(2, 12);
    expect(first!.variance).toBeCloseTo(0, 12);
    expect(second!.mean).toBeCloseTo(-3, 12);
    expect(far).toEqual({ mean: 0, variance: 4 });
  });

  it("refuses a point twice without noise", () => {
    expect(() =>
      condition(between([[1], [1]]), [0, 1], {
        variance: 1,
        lengthScale: 1,
        noise: 0,
      }),
    ).toThrow(RangeError);
  });
});

describe("plausibleProcesses", () => {
  const plausible = plausibleProcesses(between(points), values);
  const likelihoods = plausible.map(
    ({ process }) => process.logMarginalLikelihood,
  );

  it("comes close to scikit-learn's optimum of a hundred starts, and never above it", () => {
    const likeliest = Math.max(...likelihoods);
    expect(likeliest).toBeLessThanOrEqual(fitted.logMarginalLikelihood + 1e-6);
    expect(likeliest).toBeGreaterThan(fitted.logMarginalLikelihood - 0.5);
    const { hyperparameters } =
      plausible[likelihoods.indexOf(likeliest)]!.process;
    for (const name of ["variance", "lengthScale"] as const)
      expect(
        Math.abs(Math.log(hyperparameters[name] / fitted[name])),
      ).toBeLessThan(1);
  });

  it("weighs by the likelihood, up to ten times less likely ones", () => {
    const likeliest = Math.max(...likelihoods);
    const relative = likelihoods.map((one) => Math.exp(one - likeliest));
    const total = relative.reduce((sum, one) => sum + one, 0);
    expect(plausible.length).toBeGreaterThan(1);
    for (const [at, { weight }] of plausible.entries()) {
      expect(weight).toBeCloseTo(relative[at]! / total, 9);
      expect(relative[at]).toBeGreaterThanOrEqual(0.1);
    }
  });

  it("does not care for the unit of the points, and scales with the values", () => {
    const scaled = plausibleProcesses(
      between(points).mul(100),
      values.map((value) => 10 * value),
    );
    expect(scaled).toHaveLength(plausible.length);
    for (const [at, { weight, process }] of plausible.entries()) {
      const other = scaled[at]!;
      expect(other.weight).toBeCloseTo(weight, 9);
      for (const name of ["variance", "lengthScale", "noise"] as const)
        expect(
          other.process.hyperparameters[name] / process.hyperparameters[name],
        ).toBeCloseTo(100, 6);
    }
  });

  it("calls it noise where points tell nothing", () => {
    const random = createRandom(1);
    const somewhere = Array.from({ length: 40 }, () => [
      random.uniform(),
      random.uniform(),
    ]);
    const told = plausibleProcesses(
      between(somewhere),
      somewhere.map(() => random.normal()),
    );
    // Share of the variance that is left to the points.
    const share = told.reduce((sum, { weight, process }) => {
      const { variance, noise } = process.hyperparameters;
      return sum + (weight * variance) / (variance + noise);
    }, 0);
    expect(share).toBeLessThan(0.5);
  });

  it("stands values that are all the same, and points that are", () => {
    const line = [[0], [1], [2]];
    for (const { process } of plausibleProcesses(between(line), [0, 0, 0])) {
      const [belief] = process.predict(distances(line, [[5]]));
      expect(belief!.mean).toBe(0);
      expect(belief!.variance).toBeLessThan(1e-9);
    }
    for (const { process } of plausibleProcesses(
      Matrix.zeros(4, 4),
      [-1, 1, -1, 1],
    )) {
      const [belief] = process.predict(Matrix.zeros(4, 1));
      expect(belief!.mean).toBeCloseTo(0, 9);
    }
  });
});
