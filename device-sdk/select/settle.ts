/** @file When a device has seen enough: sequential decisions with a stated error rate, and merges only beyond the noise. */
import { difference, meanVector } from "../explain/decompose.ts";
import type { Explanation } from "../format/shard.ts";
import { bestMerge, mergePool } from "./bestMerge.ts";
import {
  contenders,
  costOf,
  decide,
  eligible,
  placeOf,
  thresholdsFor,
} from "./decide.ts";
import { distanceL1, sizeL1 } from "./distance.ts";
import type { Decision, Start, Thresholds } from "./decide.ts";

/** Numbers of messages after which a device looks whether its decision is certain. */
export const looks = [8, 12, 16, 24, 32, 48, 64];
/** How often, at most, a user is settled on a start that the mean over endlessly many messages would not lead to. */
export const errorRate = 0.05;
/** Draws of the user's mean that decisions are tried on. */
export const drawCount = 600;
/** Starts whose costs differ by no more than this share of the user's size are equally right. */
const indifference = 0.05;
/** How often noise alone may make a merge. */
const mergeErrorRate = 0.02;

/** A decision after some messages. */
export interface Settled {
  readonly decision: Decision;
  /** Whether more messages could hardly overturn it. */
  readonly certain: boolean;
}

/**
 * Decides by the mean of the samples, and says whether that is certain.
 *
 * A decision is certain when it is right for all but a small share of the `draws`. Beyond a plane between two starts, that share of the
 * draws is the p-value of a t-test, so that at one look a user from beyond the plane is settled wrongly with that probability. It is the
 * error rate split evenly over the looks (Bonferroni: no matter how they depend on each other) and over the two sides that a user between
 * two wrong starts could stray to.
 *
 * Right is what costs at most `indifference` more than the best; below the abstention threshold the base model is right, and not being
 * neutral is no error there. A merge is compared with single pLLMs and the base model: that other weights would fit a draw better is no error.
 * @param samples [messages][attributes] the user's coefficients, at least two.
 * @param draws means that the samples leave possible (`plausibleMeans`).
 */
export function settle(
  samples: readonly Float32Array[],
  draws: readonly Float32Array[],
  explanations: readonly Explanation[],
  thresholds: Thresholds,
): Settled {
  const candidates = eligible(explanations, thresholds);
  const mean = meanVector(samples);
  const limits = thresholdsFor(thresholds, samples.length);
  let decision = decide(mean, candidates, limits);
  if (
    decision.kind === "merge" &&
    !isBeyondNoise(decision, mean, draws, candidates)
  )
    decision = decide(mean, candidates, { ...limits, mergeGain: Infinity });

  const { kind } = decision;
  const start = placeOf(decision.components, candidates, mean.length);
  const size = sizeWithoutNoise(samples, mean);
  const reach = within(mean, draws, candidates);
  const pool = mergePool(mean, candidates);
  const isRight = (draw: Float32Array) => {
    if (kind === "base" && sizeL1(draw) < thresholds.abstain) return true;
    // half of what is granted, because the size is an estimate
    const own =
      costOf({ kind, distance: distanceL1(draw, start) }, thresholds, size) -
      (indifference / 2) * size;
    const isCheaper = (rival: Pick<Start, "kind" | "distance"> | undefined) =>
      rival !== undefined && costOf(rival, thresholds, size) < own;
    const { base, nearest } = contenders(draw, reach, []);
    if (isCheaper(base) || isCheaper(nearest)) return false;
    // even a perfect merge may not be cheaper: most draws need no search for one
    if (kind === "merge" || !isCheaper({ kind: "merge", distance: 0 }))
      return true;
    const merge = bestMerge(draw, pool);
    return !merge || !isCheaper({ kind: "merge", distance: merge.distance });
  };
  return {
    decision,
    certain: isRare(errorRate / (2 * looks.length), draws, (d) => !isRight(d)),
  };
}

/**
 * Whether a merge comes closer than the nearest pLLM by more than noise alone would let it: by more than for 49 in 50 users who are exactly
 * like that pLLM, with this user's noise.
 */
function isBeyondNoise(
  { distance, runnerUp }: Decision,
  mean: Float32Array,
  draws: readonly Float32Array[],
  candidates: readonly Explanation[],
): boolean {
  const nearest = placeOf(
    [{ ...runnerUp!, weight: 1 }],
    candidates,
    mean.length,
  );
  const gain = runnerUp!.distance - distance;
  const pool = mergePool(nearest, candidates);
  return isRare(mergeErrorRate, draws, (draw) => {
    const noise = difference(draw, mean);
    const size = sizeL1(noise);
    if (size < gain) return false; // a merge gains no more than all of the distance
    const user = nearest.map((value, at) => value + noise[at]!);
    const merge = bestMerge(user, pool);
    return merge !== undefined && size - merge.distance >= gain;
  });
}

/** Whether what is seen holds for no more than this share of the draws, the user being counted as one more for which it does. */
function isRare(
  share: number,
  draws: readonly Float32Array[],
  holds: (draw: Float32Array) => boolean,
): boolean {
  let left = Math.floor(share * (1 + draws.length)) - 1;
  // Most are not, and that is soon seen.
  return left >= 0 && draws.every((draw) => !holds(draw) || left-- > 0);
}

/**
 * How far the user is from the base model (L1), without what noise adds to it: a coefficient counts as far as its square exceeds twice its
 * variance, which leaves little of those that are zero and most of those that are not.
 */
function sizeWithoutNoise(
  samples: readonly Float32Array[],
  mean: Float32Array,
): number {
  const count = samples.length;
  return mean.reduce((sum, value, at) => {
    const squares = samples.reduce(
      (all, sample) => all + (sample[at]! - value) ** 2,
      0,
    );
    const variance = squares / (count * (count - 1));
    return sum + Math.sqrt(Math.max(0, value * value - 2 * variance));
  }, 0);
}

/** The candidates of which one is nearest to any of the draws: by the triangle inequality no other is. */
function within(
  mean: Float32Array,
  draws: readonly Float32Array[],
  candidates: readonly Explanation[],
): readonly Explanation[] {
  let radius = 0;
  for (const draw of draws) radius = Math.max(radius, distanceL1(draw, mean));
  const distances = candidates.map(({ coefficients }) =>
    distanceL1(mean, coefficients),
  );
  const limit =
    distances.reduce((least, distance) => Math.min(least, distance), Infinity) +
    2 * radius;
  return candidates.filter((_, at) => distances[at]! <= limit);
}
