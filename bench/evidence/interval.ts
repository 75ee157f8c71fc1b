/** @file A mean with how much it could be otherwise. */
import {
  bootstrapMeans,
  percentileIntervals,
} from "../../device-sdk/explain/intervals.ts";
import { createRandom } from "../../device-sdk/random.ts";

/** A mean over users or seeds with its 95% bootstrap interval (Efron 1979). */
export interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** How many it is over. */
  readonly count: number;
}

/** The mean of `values`, resampled 2,000 times; undefined when there are none. */
export function estimate(values: readonly number[]): Estimate | undefined {
  if (values.length === 0) return undefined;
  const samples = values.map((value) => Float32Array.of(value));
  const [interval] = percentileIntervals(
    bootstrapMeans(samples, 2000, createRandom(1)),
    0.95,
  );
  const [low, high] = interval!;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, low, high, count: values.length };
}
