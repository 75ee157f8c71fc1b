/**
 * @file Gaussian-process regression with a Matern 5/2 kernel of one length scale (Rasmussen and Williams, Gaussian Processes for Machine Learning,
 * 2006: algorithm 2.1, equation 4.17, section 5.4).
 */
import { CholeskyDecomposition, Matrix } from "ml-matrix";

/** Coordinates of one input. */
export type Point = ArrayLike<number>;

/** What the kernel is: variance * matern(distance / lengthScale), plus noise where an observation meets itself. */
export interface Hyperparameters {
  /** Variance of the function about zero. */
  readonly variance: number;
  /** In the unit of the points' distances. */
  readonly lengthScale: number;
  /** Variance of each observation about the function. */
  readonly noise: number;
}

/** A function's value at a point, as far as it is known. */
export interface Belief {
  readonly mean: number;
  /** Of the function, without the noise of an observation. */
  readonly variance: number;
}

/** A distribution over functions, given observations. */
export interface GaussianProcess {
  readonly hyperparameters: Hyperparameters;
  /** log p(values | points), in nats. */
  readonly logMarginalLikelihood: number;
  predict(points: readonly Point[]): Belief[];
}

/** A function of mean zero, given its noisy `values` at `points`. @throws RangeError when the kernel matrix is singular: no noise, and a point twice. */
export function condition(
  points: readonly Point[],
  values: readonly number[],
  hyperparameters: Hyperparameters,
): GaussianProcess {
  const { variance, lengthScale, noise } = hyperparameters;
  const kernel = (a: readonly Point[], b: readonly Point[]) =>
    matern(distances(a, b), lengthScale).mul(variance);
  const own = kernel(points, points).add(
    Matrix.eye(points.length).mul(noise), // [observations, observations]
  );
  const { solve, logDeterminant } = factor(own);
  const observed = Matrix.columnVector([...values]);
  const weights = solve(observed); // [observations, 1]
  const count = values.length;
  return {
    hyperparameters,
    logMarginalLikelihood:
      -0.5 *
      (observed.dot(weights) + logDeterminant + count * Math.log(2 * Math.PI)),
    predict(others) {
      const across = kernel(points, others); // [observations, others]
      const explained = Matrix.mul(across, solve(across)).sum("column");
      return across
        .transpose()
        .mmul(weights)
        .to1DArray()
        .map((mean, at) => ({
          mean,
          variance: Math.max(0, variance - explained[at]!),
        }));
    },
  };
}

/**
 * `condition` with the hyperparameters of the largest marginal likelihood: a grid over the length scale and the noise, then steps that halve. The best
 * variance for those two has a closed form. The length scale stays within 1/20 and 20 times the median distance, the noise within 1e-6 and 10 times the
 * variance.
 */
export function fitGaussianProcess(
  points: readonly Point[],
  values: readonly number[],
): GaussianProcess {
  const apart = distances(points, points);
  const unit = median(apart.to1DArray().filter((value) => value > 0));
  const observed = Matrix.columnVector([...values]);
  const identity = Matrix.eye(points.length);

  const within = ({ bounds: [low, high] }: Axis, value: number) =>
    Math.min(high, Math.max(low, value));
  const at = (logScale: number, logNoise: number): Fit => {
    const scale = within(scaleAxis, logScale);
    const noise = within(noiseAxis, logNoise);
    const { solve, logDeterminant } = factor(
      matern(apart, unit * Math.exp(scale)).add(
        Matrix.mul(identity, Math.exp(noise)),
      ),
    );
    // Of values that are all zero, zero would be best and has no logarithm.
    const variance = Math.max(
      1e-300,
      observed.dot(solve(observed)) / values.length,
    );
    return {
      scale,
      noise,
      variance,
      // Without the terms that are the same everywhere.
      likelihood: -values.length * Math.log(variance) - logDeterminant,
    };
  };

  const grid = ticks(scaleAxis).flatMap((scale) =>
    ticks(noiseAxis).map((noise) => at(scale, noise)),
  );
  let best = grid.reduce(better);
  for (let step = 0.5; step > 0.005;) {
    const next = [
      at(best.scale + step * scaleAxis.step, best.noise),
      at(best.scale - step * scaleAxis.step, best.noise),
      at(best.scale, best.noise + step * noiseAxis.step),
      at(best.scale, best.noise - step * noiseAxis.step),
    ].reduce(better, best);
    if (next === best) step /= 2;
    best = next;
  }
  return condition(points, values, {
    variance: best.variance,
    lengthScale: unit * Math.exp(best.scale),
    noise: best.variance * Math.exp(best.noise),
  });
}

/** A hyperparameter's natural logarithm. */
interface Axis {
  readonly bounds: readonly [low: number, high: number];
  /** From one tick of the grid to the next. */
  readonly step: number;
}
/** Of the length scale over the median distance. */
const scaleAxis: Axis = { bounds: [-Math.log(20), Math.log(20)], step: 0.5 };
/** Of the noise over the variance. */
const noiseAxis: Axis = { bounds: [Math.log(1e-6), Math.log(10)], step: 2 };

/** Where the axes of the fit stand, and how likely that makes the values. */
interface Fit {
  readonly scale: number;
  readonly noise: number;
  readonly variance: number;
  readonly likelihood: number;
}

const better = (one: Fit, other: Fit): Fit =>
  other.likelihood > one.likelihood ? other : one;

const ticks = ({ bounds: [low, high], step }: Axis): number[] =>
  Array.from(
    { length: Math.floor((high - low) / step) + 1 },
    (_, at) => low + at * step,
  );

/** Euclidean distance. */
export function distance(one: Point, other: Point): number {
  let square = 0;
  for (let at = 0; at < one.length; at++)
    square += (one[at]! - other[at]!) ** 2;
  return Math.sqrt(square);
}

/** [a, b] */
const distances = (a: readonly Point[], b: readonly Point[]): Matrix =>
  new Matrix(a.map((one) => b.map((other) => distance(one, other))));

/** Correlations at these distances (equation 4.17). */
const matern = (apart: Matrix, lengthScale: number): Matrix =>
  apart.clone().apply(function correlate(row, column) {
    const scaled = (Math.sqrt(5) * this.get(row, column)) / lengthScale;
    this.set(row, column, (1 + scaled + scaled ** 2 / 3) * Math.exp(-scaled));
  });

/** A symmetric positive definite matrix, ready to be divided by. */
function factor(matrix: Matrix) {
  const cholesky = new CholeskyDecomposition(matrix);
  const diagonal = cholesky.lowerTriangularMatrix.diagonal();
  if (!cholesky.isPositiveDefinite())
    throw new RangeError(
      "gaussianProcess: expected a positive definite kernel matrix, got a singular one; give the observations noise",
    );
  return {
    solve: (right: Matrix) => cholesky.solve(right),
    logDeterminant:
      2 * diagonal.reduce((sum, value) => sum + Math.log(value), 0),
  };
}

/** The middle value; 1 of none, where all points are the same and any unit will do. */
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 1;
