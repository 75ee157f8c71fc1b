/** @file Gaussian processes: what scikit-learn computes, and what any such process has to fulfil. */
import { describe, expect, it } from "vitest";
import {
  condition,
  fitGaussianProcess,
} from "../../../bench/search/gaussianProcess.ts";
import { createRandom } from "../../../device-sdk/random.ts";
import golden from "../../golden/bench/searchMath.json" with { type: "json" };

const { points, values, others, posteriors, fitted } = golden;

describe.each(posteriors)(
  "condition, with $hyperparameters",
  ({ hyperparameters, logMarginalLikelihood, mean, variance }) => {
    const model = condition(points, values, hyperparameters);

    it("has scikit-learn's posterior", () => {
      for (const [at, belief] of model.predict(others).entries()) {
        expect(belief.mean).toBeCloseTo(mean[at]!, 9);
        expect(belief.variance).toBeCloseTo(variance[at]!, 9);
      }
    });

    it("has scikit-learn's marginal likelihood", () => {
      expect(model.logMarginalLikelihood).toBeCloseTo(
        logMarginalLikelihood,
        9,
      );
    });
  },
);

describe("condition", () => {
  it("goes through observations without noise, and knows nothing far away", () => {
    const model = condition([[0], [1]], [2, -3], {
      variance: 4,
      lengthScale: 0.5,
      noise: 0,
    });
    const [first, second, far] = model.predict([[0], [1], [1000]]);
    expect(first!.mean).toBeCloseTo(2, 12);
    expect(first!.variance).toBeCloseTo(0, 12);
    expect(second!.mean).toBeCloseTo(-3, 12);
    expect(far).toEqual({ mean: 0, variance: 4 });
  });

  it("refuses a point twice without noise", () => {
    expect(() =>
      condition([[1], [1]], [0, 1], { variance: 1, lengthScale: 1, noise: 0 }),
    ).toThrow(RangeError);
  });
});

describe("fitGaussianProcess", () => {
  it("finds scikit-learn's optimum of a hundred starts, or a better one", () => {
    const model = fitGaussianProcess(points, values);
    expect(model.logMarginalLikelihood).toBeGreaterThan(
      fitted.logMarginalLikelihood - 1e-3,
    );
    const { variance, lengthScale, noise } = model.hyperparameters;
    expect(Math.log(variance / fitted.variance)).toBeCloseTo(0, 1);
    expect(Math.log(lengthScale / fitted.lengthScale)).toBeCloseTo(0, 1);
    expect(Math.log(noise / fitted.noise)).toBeCloseTo(0, 1);
  });

  it("does not care for the unit of the points, and scales with the values", () => {
    const plain = fitGaussianProcess(points, values);
    const scaled = fitGaussianProcess(
      points.map((point) => point.map((value) => 100 * value)),
      values.map((value) => 10 * value),
    );
    const ratio = (of: "variance" | "lengthScale" | "noise") =>
      scaled.hyperparameters[of] / plain.hyperparameters[of];
    expect(ratio("variance")).toBeCloseTo(100, 6);
    expect(ratio("lengthScale")).toBeCloseTo(100, 6);
    expect(ratio("noise")).toBeCloseTo(100, 6);
  });

  it("calls it noise where points tell nothing", () => {
    const random = createRandom(1);
    const somewhere = Array.from({ length: 40 }, () => [
      random.uniform(),
      random.uniform(),
    ]);
    const model = fitGaussianProcess(
      somewhere,
      somewhere.map(() => random.normal()),
    );
    const { variance, noise } = model.hyperparameters;
    expect(noise).toBeGreaterThan(variance);
  });

  it("stands values that are all the same, and points that are", () => {
    const [belief] = fitGaussianProcess([[0], [1], [2]], [0, 0, 0]).predict([
      [5],
    ]);
    expect(belief!.mean).toBe(0);
    expect(belief!.variance).toBeLessThan(1e-9);
    const [same] = fitGaussianProcess(
      [[1], [1], [1], [1]],
      [-1, 1, -1, 1],
    ).predict([[1]]);
    expect(same!.mean).toBeCloseTo(0, 9);
  });
});
