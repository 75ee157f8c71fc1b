/** @file Vectors as combinations of attribute directions: one joint least-squares solution (XPerT, section 3.2). */
import { Matrix, pseudoInverse } from "ml-matrix";

/** Solves for coefficients in one fixed set of directions. */
export interface Decomposition {
  /** The coefficients a that minimise |z - sum_i a_i d_i|. Linear in z, so the mean of coefficients is the coefficient of the mean. */
  readonly solve: (z: ArrayLike<number>) => Float32Array;
  /** z - sum_i a_i d_i for the solution: the part of z outside the directions' span. */
  readonly remainder: (z: ArrayLike<number>) => Float32Array;
  /** |remainder| / |z|: 0 when the directions explain all of z. */
  readonly residual: (z: ArrayLike<number>) => number;
}

/** @param directions [attributes][embedding]; linearly independent ones give unique coefficients. */
export function createDecomposition(
  directions: readonly Float32Array[],
): Decomposition {
  const solve = createSolver(directions);
  const remainder = (z: ArrayLike<number>) => {
    const left = Float32Array.from(z);
    solve(z).forEach((coefficient, attribute) => {
      const direction = directions[attribute]!;
      for (let at = 0; at < left.length; at++)
        left[at]! -= coefficient * direction[at]!;
    });
    return left;
  };
  return {
    solve,
    remainder,
    residual(z) {
      const all = norm(z);
      return all === 0 ? 0 : norm(remainder(z)) / all;
    },
  };
}

function createSolver(
  directions: readonly Float32Array[],
): Decomposition["solve"] {
  if (directions.length === 0) return () => new Float32Array(0);
  const matrix = new Matrix(directions.map((row) => [...row])); // [attributes, embedding]
  const solver = pseudoInverse(matrix.transpose()).to2DArray(); // [attributes, embedding]
  return (z) =>
    Float32Array.from(solver, (row) =>
      row.reduce((sum, value, at) => sum + value * z[at]!, 0),
    );
}

/** Mean of vectors of equal length. */
export function meanVector(
  vectors: readonly ArrayLike<number>[],
): Float32Array {
  const mean = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors)
    for (let at = 0; at < mean.length; at++)
      mean[at]! += vector[at]! / vectors.length;
  return mean;
}

/** Variance of each coordinate, of two vectors or more. */
export function variances(vectors: readonly Float32Array[]): Float64Array {
  const mean = meanVector(vectors);
  return Float64Array.from(
    mean,
    (center, at) =>
      vectors.reduce((sum, vector) => sum + (vector[at]! - center) ** 2, 0) /
      (vectors.length - 1),
  );
}

/** a - b */
export const difference = (
  a: ArrayLike<number>,
  b: ArrayLike<number>,
): Float32Array =>
  Float32Array.from({ length: a.length }, (_, at) => a[at]! - b[at]!);

/** Cosine of the angle between two vectors; 0 when one is zero. */
export function cosine(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let [dot, squareA, squareB] = [0, 0, 0];
  for (let at = 0; at < a.length; at++) {
    dot += a[at]! * b[at]!;
    squareA += a[at]! ** 2;
    squareB += b[at]! ** 2;
  }
  return squareA && squareB ? dot / Math.sqrt(squareA * squareB) : 0;
}

/** Euclidean length. */
export function norm(vector: ArrayLike<number>): number {
  let square = 0;
  for (let at = 0; at < vector.length; at++) square += vector[at]! ** 2;
  return Math.sqrt(square);
}
