/** @file When a device has seen enough: its start is hardly wrong, and reading on is worth less than it costs. Merges only beyond the noise. */
import { difference, meanVector, variances } from "../explain/decompose.ts";
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

/** Numbers of messages after which a device asks whether it has seen enough. The comparisons of four fill a batch. */
export const looks = Array.from({ length: 15 }, (_, at) => 8 + 4 * at);

/** The same where there are `count` messages in all, the last of them read too; none where there are fewer than the first. */
export function looksAt(count: number): readonly number[] {
  const most = Math.min(count, looks.at(-1)!);
  const sizes = looks.filter((size) => size < most);
  return count < looks[0]! ? [] : [...sizes, most];
}

/** Draws of the user's mean that decisions are tried on. */
export const drawCount = 600;
/**
 * What reading a message costs, of what fine-tuning from the base model costs: two comparisons and a reply, some 560 tokens forwards, beside 60
 * steps of 1,024 tokens forwards and backwards, which is three times as much a token.
 */
const messagePrice = 0.003;
/** Further messages whose worth is looked at. */
const steps = [4, 8, 16, 32];
/** A start that costs more than the best one by a larger share of the user's size is wrong. */
export const largestWaste = 0.2;
/** The largest share of the draws for which a start that is settled on may be wrong. */
export const errorRate = 0.1;
/** How often noise alone may make a merge. */
const mergeErrorRate = 0.02;

/** A decision after some messages. */
export interface Settled {
  readonly decision: Decision;
  /** Whether that start is hardly wrong, and reading on would cost more than the better start it may lead to saves. */
  readonly enough: boolean;
}

/**
 * Decides by the mean of the samples, and says whether to leave it at that.
 *
 * A start at distance d from a user of size s is taken to save the share 1 - d / s of a fine-tuning from the base model, so that what it costs
 * (`costOf`) more than the best start, over s, is the share that it wastes. Enough is seen when
 *
 * - the start is wrong for no more than `errorRate` of the draws. Where all truths were as likely before, the truth is spread as the draws are, so that
 *   this bounds the share of all users who are settled wrongly, however often a device looks (Rouder 2014); not of those near a boundary;
 * - and further messages are worth less than their price. Their worth is what the start that they would lead to costs less, on average over what
 *   they may say (the expected value of sample information; Raiffa and Schlaifer 1961), costs being taken at the mean.
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
  const count = samples.length;
  const limits = thresholdsFor(thresholds, count);
  let decision = decide(mean, candidates, limits);
  if (
    decision.kind === "merge" &&
    !isBeyondNoise(decision, mean, draws, candidates)
  )
    decision = decide(mean, candidates, { ...limits, mergeGain: Infinity });

  // Closer to neutral than the threshold nothing is to be saved.
  const size = Math.max(sizeWithoutNoise(samples, mean), thresholds.abstain);
  const pool = mergePool(mean, candidates);
  const excess = excessOf(decision, mean, draws, candidates, thresholds, size);
  const isWrong = (draw: Float32Array) =>
    excess(draw, () => bestMerge(draw, pool)?.distance) > largestWaste * size;
  const { merge } = contenders(mean, [], pool);
  const merged = merge && placeOf(merge.components, pool, mean.length);
  /** After further messages the mean will have moved by a share of how far the truth may be from it. */
  const valueOf = (further: number) => {
    const move = Math.sqrt(further / (count + further));
    const total = draws.reduce((sum, draw) => {
      const moved = mean.map((value, at) => value + move * (draw[at]! - value));
      return sum + excess(moved, () => merged && distanceL1(moved, merged));
    }, 0);
    return total / draws.length;
  };
  return {
    decision,
    enough:
      isRare(errorRate, draws, isWrong) &&
      steps
        .filter((further) => count + further <= looks.at(-1)!)
        .every((further) => valueOf(further) <= messagePrice * further * size),
  };
}

/**
 * How much more a decision costs a user at some place than what would be best there: the base model, a pLLM or a merge at a distance. Below the
 * abstention threshold the base model is no error, nor is a merge whose weights alone could be better.
 */
function excessOf(
  { kind, components }: Decision,
  mean: Float32Array,
  draws: readonly Float32Array[],
  candidates: readonly Explanation[],
  thresholds: Thresholds,
  size: number,
): (user: Float32Array, distanceOfMerge: () => number | undefined) => number {
  const start = placeOf(components, candidates, mean.length);
  const reach = within(mean, draws, candidates);
  const cost = (rivalKind: Start["kind"], distance = Infinity) =>
    costOf({ kind: rivalKind, distance }, thresholds, size);
  return (user, distanceOfMerge) => {
    if (kind === "base" && sizeL1(user) < thresholds.abstain) return 0;
    const own = cost(kind, distanceL1(user, start));
    const { base, nearest } = contenders(user, reach, []);
    const least = Math.min(
      own,
      cost("base", base.distance),
      cost("single", nearest?.distance),
    );
    // For most users even a perfect merge would not be cheaper: no need to search for one.
    if (kind === "merge" || cost("merge", 0) >= least) return own - least;
    return own - Math.min(least, cost("merge", distanceOfMerge()));
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
  const noise = variances(samples);
  return mean.reduce((sum, value, at) => {
    const variance = noise[at]! / samples.length;
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
