/** @file Merges adapters exactly, by concatenating ranks, and compresses the result to a rank budget. */
import { Matrix, QrDecomposition, SingularValueDecomposition } from "ml-matrix";
import type { Adapter, LoraMatrices } from "../lm/linear.ts";
import { zeros } from "../onnx/session.ts";
import type { Tensor } from "../onnx/session.ts";

/** An adapter and its part in a merge. */
export interface MergePart {
  readonly adapter: Adapter;
  readonly weight: number;
}

/**
 * theta_base + sum_i weight_i (theta_i - theta_base) (XPerT, section 3.4): A stacked, B scaled and set side by side, so that the
 * product of the halves is the weighted sum of the deltas, exactly. Modules that a part lacks count as zero there.
 * @returns an adapter whose rank is the sum of the parts' ranks and whose scaling is 1.
 * @throws RangeError when there is nothing to merge.
 */
export function mergeAdapters(parts: readonly MergePart[]): Adapter {
  if (parts.length === 0)
    throw new RangeError("mergeAdapters: expected at least one adapter, got 0");
  const rank = parts.reduce((sum, { adapter }) => sum + adapter.rank, 0);
  const names = new Set(
    parts.flatMap(({ adapter }) => [...adapter.matrices.keys()]),
  );
  const matrices = new Map<string, LoraMatrices>();
  for (const name of names) {
    const sample = parts.find(({ adapter }) => adapter.matrices.has(name))!;
    const { a: someA, b: someB } = sample.adapter.matrices.get(name)!;
    const [inSize, outSize] = [someA.shape[1]!, someB.shape[0]!];
    const a = zeros([rank, inSize]);
    const b = zeros([outSize, rank]);
    let first = 0;
    for (const { adapter, weight } of parts) {
      const own = adapter.matrices.get(name);
      if (own) {
        a.data.set(own.a.data, first * inSize);
        const scale = weight * adapter.scaling;
        for (let row = 0; row < outSize; row++)
          for (let column = 0; column < adapter.rank; column++)
            b.data[row * rank + first + column] =
              scale * own.b.data[row * adapter.rank + column]!;
      }
      first += adapter.rank;
    }
    matrices.set(name, { a, b });
  }
  return { rank, scaling: 1, matrices };
}

/**
 * The best approximation of every delta by a smaller rank (Eckart and Young 1936), without forming it: QR of both halves, then the SVD of a
 * rank x rank core. The singular values are shared evenly between the halves.
 */
export function compressAdapter(adapter: Adapter, rank: number): Adapter {
  if (rank >= adapter.rank) return adapter;
  const matrices = new Map<string, LoraMatrices>();
  for (const [name, { a, b }] of adapter.matrices) {
    const left = factor(toMatrix(b)); // [out, rank]
    const right = factor(toMatrix(a).transpose()); // [in, rank]
    const core = left.rest.mmul(right.rest.transpose()).mul(adapter.scaling);
    const svd = new SingularValueDecomposition(core, { autoTranspose: true });
    const roots = svd.diagonal.slice(0, rank).map(Math.sqrt);
    const half = (orthogonal: Matrix, vectors: Matrix) => {
      const padded = Matrix.zeros(orthogonal.rows, rank); // a matrix smaller than the rank fills fewer columns
      return padded.setSubMatrix(
        orthogonal
          .mmul(vectors.subMatrix(0, vectors.rows - 1, 0, roots.length - 1))
          .mulRowVector(roots),
        0,
        0,
      );
    };
    matrices.set(name, {
      a: toTensor(half(right.orthogonal, svd.rightSingularVectors).transpose()),
      b: toTensor(half(left.orthogonal, svd.leftSingularVectors)),
    });
  }
  return { rank, scaling: 1, matrices };
}

/**
 * How far `other` is from `adapter`: the Frobenius norm of the difference of their deltas over all modules, relative to the norm of the
 * adapter's own delta, without forming one. 0 for an adapter that changes nothing.
 */
export function relativeError(adapter: Adapter, other: Adapter): number {
  const whole = deltaNorm(adapter);
  const rest = mergeAdapters([
    { adapter, weight: 1 },
    { adapter: other, weight: -1 },
  ]);
  return whole && deltaNorm(rest) / whole;
}

/** |scaling B A| over all modules: the square is the sum of the products of (B^T B) and (A A^T), number by number. */
function deltaNorm({ matrices, scaling }: Adapter): number {
  let square = 0;
  for (const { a, b } of matrices.values()) {
    const [left, right] = [toMatrix(b), toMatrix(a)];
    square += left
      .transpose()
      .mmul(left)
      .mul(right.mmul(right.transpose()))
      .sum();
  }
  return scaling * Math.sqrt(Math.max(0, square));
}

/** The matrix as one with orthonormal columns times the rest; QR wants at least as many rows as columns. */
function factor(matrix: Matrix): { orthogonal: Matrix; rest: Matrix } {
  if (matrix.rows < matrix.columns)
    return { orthogonal: Matrix.eye(matrix.rows), rest: matrix };
  const { orthogonalMatrix, upperTriangularMatrix } = new QrDecomposition(
    matrix,
  );
  return { orthogonal: orthogonalMatrix, rest: upperTriangularMatrix };
}

const toMatrix = ({ data, shape }: Tensor) =>
  Matrix.from1DArray(shape[0]!, shape[1]!, data);

const toTensor = (matrix: Matrix): Tensor => ({
  data: Float32Array.from(matrix.to1DArray()),
  shape: [matrix.rows, matrix.columns],
});
