/** @file Bootstrap: how much a mean over few samples could be otherwise. */
import type { Random } from "../random.ts";
import { meanVector } from "./decompose.ts";

/** Means of `count` resamples drawn with replacement (Efron 1979). */
export function bootstrapMeans(
  samples: readonly Float32Array[],
  count: number,
  random: Random,
): Float32Array[] {
  return Array.from({ length: count }, () =>
    meanVector(samples.map(() => random.pick(samples))),
  );
}

/** For each coordinate the central interval that holds `level` of the resampled means. */
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
