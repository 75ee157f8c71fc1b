/** @file How far the truth may be from a mean over few samples. */
import { Matrix, QrDecomposition } from "ml-matrix";
import type { Random } from "../random.ts";
import { difference, meanVector } from "./decompose.ts";

/**
 * Means that `samples` leave possible: `count` draws around their mean which along every direction are spread as Student's t is there
 * (Student 1908; with many coordinates Geisser and Cornfield 1963). Of normal samples the draws beyond any plane are then as many as its
 * t-test says, however few the samples and however many the coordinates; a bootstrap of eight is too narrow by a third.
 * @param samples at least two.
 */
export function plausibleMeans(
  samples: readonly Float32Array[],
  count: number,
  random: Random,
): Float32Array[] {
  const mean = meanVector(samples);
  const spread = factor(samples.map((sample) => difference(sample, mean)));
  return Array.from({ length: count }, () => {
    const scale =
      1 / Math.sqrt(samples.length * chiSquare(samples.length - 1, random));
    const drawn = Float32Array.from(mean);
    for (const row of spread) {
      const weight = scale * random.normal();
      for (let at = 0; at < drawn.length; at++) drawn[at]! += weight * row[at]!;
    }
    return drawn;
  });
}

/** No more rows than columns with the same products between columns, so that fewer numbers need to be drawn. */
function factor(rows: readonly Float32Array[]): readonly ArrayLike<number>[] {
  const columns = rows[0]?.length ?? 0;
  if (rows.length <= columns || columns === 0) return rows;
  const matrix = new Matrix(rows.map((row) => [...row]));
  return new QrDecomposition(matrix).upperTriangularMatrix.to2DArray();
}

/** A sum of squares of that many standard normal numbers; of two it is exponential. */
function chiSquare(degrees: number, random: Random): number {
  let sum = degrees % 2 ? random.normal() ** 2 : 0;
  for (let pair = 0; pair < degrees >> 1; pair++)
    sum -= 2 * Math.log(1 - random.uniform());
  return sum;
}

/** Means of `count` resamples drawn with replacement (Efron 1979): for many samples of any distribution. */
export function bootstrapMeans(
  samples: readonly Float32Array[],
  count: number,
  random: Random,
): Float32Array[] {
  return Array.from({ length: count }, () =>
    meanVector(samples.map(() => random.pick(samples))),
  );
}

/** For each coordinate the central interval that holds `level` of the means. */
export function percentileIntervals(
  means: readonly Float32Array[],
  level = 0.9,
): [low: number, high: number][] {
  const tail = (1 - level) / 2;
  return Array.from({ length: means[0]?.length ?? 0 }, (_, at) => {
    const sorted = means.map((mean) => mean[at]!).sort((a, b) => a - b);
    const quantile = (share: number) =>
      sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
    return [quantile(tail), quantile(1 - tail)];
  });
}
