/**
 * @file Gaussian-process regression with a Matern 5/2 kernel of one length scale (Rasmussen and Williams, Gaussian Processes for Machine Learning,
 * 2006: algorithm 2.1, equation 4.17, section 5.4).
 */
import { CholeskyDecomposition, Matrix } from "ml-matrix";

/** What the kernel is: variance * matern(distance / lengthScale), plus noise where an observation meets itself. */
export interface Hyperparameters {
  /** Variance of the function about zero. */
  readonly variance: number;
  /** In the unit of the distances. */
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

/** A distribution over functions, given observations. Points come in as their Euclidean distances alone. */
export interface GaussianProcess {
  readonly hyperparameters: Hyperparameters;
  /** Log density of the observed values, in nats. */
  readonly logMarginalLikelihood: number;
  /** @param across distances of the observed points from others, [observations, others]. */
  predict(across: Matrix): Belief[];
}

/**
 * A function of mean zero, given noisy values of it.
 * @param apart distances between the observed points, [observations, observations].
 * @throws RangeError when the kernel matrix is singular: no noise, and a point twice.
 */
export function condition(
  apart: Matrix,
  values: readonly number[],
  hyperparameters: Hyperparameters,
): GaussianProcess {
  const { variance, lengthScale, noise } = hyperparameters;
  const kernel = (distances: Matrix) =>
    matern(distances, lengthScale).mul(variance);
  const { solve, logDeterminant } = factor(
    setDiagonal(kernel(apart), variance + noise),
  );
  const inverse = solve(Matrix.eye(apart.rows)); // [observations, observations]
  const observed = Matrix.columnVector([...values]);
  const weights = solve(observed); // [observations, 1]
  return {
    hyperparameters,
    logMarginalLikelihood:
      -0.5 *
      (observed.dot(weights) +
        logDeterminant +
        values.length * Math.log(2 * Math.PI)),
    predict(across) {
      const shared = kernel(across); // [observations, others]
      const means = weights.transpose().mmul(shared).to1DArray();
      const explained = inverse.mmul(shared).mul(shared).sum("column");
      return means.map((mean, at) => ({
        mean,
        variance: Math.max(0, variance - explained[at]!),
      }));
    },
  };
}

/** A process with some hyperparameters, and how much is to be believed of it. */
export interface Plausible {
  /** In proportion to the marginal likelihood; all together 1. */
  readonly weight: number;
  readonly process: GaussianProcess;
}

/** Log length scales on the grid, over the median distance; log noises, over the variance. */
const grid = {
  lengthScale: ticks(Math.log(1 / 20), Math.log(20), 9),
  noise: ticks(Math.log(1e-4), Math.log(10), 7),
};

/** A process this much less likely than the likeliest is left out. */
const smallestWeight = 0.1;

/**
 * Processes with the hyperparameters that `values` make plausible: few observations seldom tell which are right, and the likeliest alone is too
 * sure of itself (Snoek, Larochelle and Adams 2012, section 3.2). On a grid over the length scale (1/20 to 20 times the median distance) and the
 * noise (1e-4 to 10 times the variance); the variance is the likeliest for these two, which has a closed form.
 * @param apart distances between the observed points, [observations, observations].
 */
export function plausibleProcesses(
  apart: Matrix,
  values: readonly number[],
): Plausible[] {
  const unit = median(apart.to1DArray().filter((value) => value > 0));
  const observed = Matrix.columnVector([...values]);
  const fits = grid.lengthScale.flatMap((scale) => {
    const lengthScale = unit * Math.exp(scale);
    const correlations = matern(apart, lengthScale);
    return grid.noise.map((noise) => {
      const { solve, logDeterminant } = factor(
        setDiagonal(correlations, 1 + Math.exp(noise)),
      );
      // Of values that are all zero, zero would be the likeliest and has no logarithm.
      const variance = Math.max(
        1e-300,
        observed.dot(solve(observed)) / values.length,
      );
      return {
        hyperparameters: {
          variance,
          lengthScale,
          noise: variance * Math.exp(noise),
        },
        // Without the terms that are the same for all.
        logLikelihood:
          -0.5 * (values.length * Math.log(variance) + logDeterminant),
      };
    });
  });
  const likeliest = Math.max(...fits.map(({ logLikelihood }) => logLikelihood));
  const plausible = fits
    .map(({ hyperparameters, logLikelihood }) => ({
      hyperparameters,
      weight: Math.exp(logLikelihood - likeliest),
    }))
    .filter(({ weight }) => weight >= smallestWeight);
  const total = plausible.reduce((sum, { weight }) => sum + weight, 0);
  return plausible.map(({ hyperparameters, weight }) => ({
    weight: weight / total,
    process: condition(apart, values, hyperparameters),
  }));
}

/** So many numbers, evenly from `low` to `high`. */
function ticks(low: number, high: number, count: number): number[] {
  return Array.from(
    { length: count },
    (_, at) => low + (at * (high - low)) / (count - 1),
  );
}

/** Correlations at these distances (equation 4.17); 1 at none. */
function matern(distances: Matrix, lengthScale: number): Matrix {
  const result = new Matrix(distances.rows, distances.columns);
  for (let row = 0; row < result.rows; row++)
    for (let column = 0; column < result.columns; column++) {
      const scaled = (Math.sqrt(5) * distances.get(row, column)) / lengthScale;
      const correlation = (1 + scaled + scaled ** 2 / 3) * Math.exp(-scaled);
      result.set(row, column, correlation);
    }
  return result;
}

/** Of `matrix` itself. */
function setDiagonal(matrix: Matrix, value: number): Matrix {
  for (let at = 0; at < matrix.rows; at++) matrix.set(at, at, value);
  return matrix;
}

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
