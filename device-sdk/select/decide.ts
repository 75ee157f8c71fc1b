/** @file Which pLLM, which merge, or none: from coefficients alone (XPerT, sections 3.3 and 3.4). */
import type { Explanation } from "../format/shard.ts";
import type { ExplanationSpace } from "../format/space.ts";
import { bestMerge, mergePool } from "./bestMerge.ts";
import { distanceL1, sizeL1 } from "./distance.ts";

/** A pLLM's part in a decision. */
export interface Component {
  readonly pllm: string;
  /** SHA-256 of its adapter. */
  readonly adapter: string;
  /** 1 for a single pLLM. */
  readonly weight: number;
}

/** Something to start from. */
export interface Start {
  /** One pLLM, a weighted sum of up to three, or the plain base model. */
  readonly kind: "single" | "merge" | "base";
  readonly components: readonly Component[];
  /** L1 distance between the user's coefficients and those of this start. */
  readonly distance: number;
}

/** What to start from. */
export interface Decision extends Start {
  /** L1 distance between the user and the plain base model: how far the user's style is from neutral. */
  readonly distanceOfBase: number;
  /** L1 distance of the best single pLLM; infinite when there is none. */
  readonly distanceOfSingle: number;
  /** The best single pLLM among what was not chosen, which may be a part of a chosen merge; null when there is none. */
  readonly runnerUp: RunnerUp | null;
}

/** A pLLM that was nearly chosen. */
export interface RunnerUp {
  readonly pllm: string;
  /** SHA-256 of its adapter. */
  readonly adapter: string;
  /** L1 distance between the user's coefficients and its own. */
  readonly distance: number;
}

/** The limits of a space that decisions are taken by. */
export type Thresholds = ExplanationSpace["thresholds"];

/** Messages of a user that a space's abstention threshold is set for. */
export const abstainSamples = 16;

/** The pLLMs whose coefficients say what they do: those of too large a residual are not chosen. */
export const eligible = (
  explanations: readonly Explanation[],
  thresholds: Thresholds,
): readonly Explanation[] =>
  explanations.filter(({ residual }) => residual <= thresholds.residual);

/** The contenders for a user: the base model, the two nearest pLLMs, and the best merge of those in `pool`. */
export function contenders(
  user: Float32Array,
  candidates: readonly Explanation[],
  pool: readonly Explanation[],
): {
  readonly base: Start;
  readonly nearest: Start | undefined;
  readonly second: Start | undefined;
  readonly merge: Start | undefined;
} {
  let [nearest, second]: { at: Explanation; distance: number }[] = [];
  for (const at of candidates) {
    const distance = distanceL1(user, at.coefficients);
    if (!nearest || distance < nearest.distance)
      [nearest, second] = [{ at, distance }, nearest];
    else if (!second || distance < second.distance) second = { at, distance };
  }
  const single = (found: typeof nearest): Start | undefined =>
    found && {
      kind: "single",
      components: [component(found.at, 1)],
      distance: found.distance,
    };
  const merge = bestMerge(user, pool);
  return {
    base: { kind: "base", components: [], distance: sizeL1(user) },
    nearest: single(nearest),
    second: single(second),
    merge: merge && {
      kind: "merge",
      components: merge.parts.map(({ explanation, weight }) =>
        component(explanation, weight),
      ),
      distance: merge.distance,
    },
  };
}

const component = ({ pllm, adapter }: Explanation, weight: number) => ({
  pllm,
  adapter,
  weight,
});

/** [attributes] Where a start lies: the weighted sum of its components' coefficients. */
export function placeOf(
  components: readonly Component[],
  explanations: readonly Explanation[],
  attributes: number,
): Float32Array {
  const sum = new Float32Array(attributes);
  for (const { adapter, pllm, weight } of components)
    explanations
      .find((one) => one.adapter === adapter && one.pllm === pllm)!
      .coefficients.forEach((value, at) => {
        sum[at]! += weight * value;
      });
  return sum;
}

/**
 * What a start costs: its distance, to which come handicaps in shares of the user's size. The base model has an advantage, so that what is
 * downloaded comes clearly closer, and a merge a disadvantage, so that it comes clearly closer than a single pLLM.
 * @param size L1 distance between the user and the base model.
 */
export function costOf(
  { kind, distance }: Pick<Start, "kind" | "distance">,
  { fit, mergeGain }: Thresholds,
  size: number,
): number {
  switch (kind) {
    case "base":
      return distance - (1 - fit) * size;
    case "single":
      return distance;
    case "merge":
      return distance + mergeGain * size;
  }
}

/**
 * Chooses for a user with these coefficients: the base model where the user is close to neutral, else what costs least. A pLLM whose
 * coefficients leave too much of it unexplained is not chosen: they do not say what it does.
 */
export function decide(
  user: Float32Array,
  explanations: readonly Explanation[],
  thresholds: Thresholds,
): Decision {
  const candidates = eligible(explanations, thresholds);
  const { base, nearest, second, merge } = contenders(
    user,
    candidates,
    mergePool(user, candidates),
  );
  const size = base.distance;
  let chosen = base;
  if (size >= thresholds.abstain)
    for (const start of [nearest, merge])
      if (
        start &&
        costOf(start, thresholds, size) < costOf(chosen, thresholds, size)
      )
        chosen = start;
  const next = chosen === nearest ? second : nearest;
  return {
    ...chosen,
    distanceOfBase: size,
    distanceOfSingle: nearest?.distance ?? Infinity,
    runnerUp: asRunnerUp(next),
  };
}

function asRunnerUp(single: Start | undefined): RunnerUp | null {
  if (!single) return null;
  const { pllm, adapter } = single.components[0]!;
  return { pllm, adapter, distance: single.distance };
}

/** The decision where a merge may not be started from: the better of its parts, or the base model. */
export function withoutMerge(
  merge: Decision,
  user: Float32Array,
  explanations: readonly Explanation[],
  thresholds: Thresholds,
): Decision {
  const isAmong = (
    components: readonly Component[],
    { pllm, adapter }: Explanation,
  ) => components.some((one) => one.pllm === pllm && one.adapter === adapter);
  const candidates = eligible(explanations, thresholds);
  const left = decide(
    user,
    candidates.filter((one) => isAmong(merge.components, one)),
    { ...thresholds, mergeGain: Infinity },
  );
  const others = candidates.filter((one) => !isAmong(left.components, one));
  return {
    ...left,
    distanceOfSingle: merge.distanceOfSingle,
    runnerUp: asRunnerUp(contenders(user, others, []).nearest),
  };
}

/**
 * The thresholds for a mean over `count` messages: the abstention threshold is set for 16, and a mean over fewer strays further from neutral.
 */
export const thresholdsFor = (
  thresholds: Thresholds,
  count: number,
): Thresholds => ({
  ...thresholds,
  abstain: thresholds.abstain * Math.sqrt(Math.max(1, abstainSamples / count)),
});
