/** @file Which pLLM, which merge, or none: from coefficients alone (XPerT, sections 3.3 and 3.4). */
import { Matrix } from "ml-matrix";
import { fcnnlsVector } from "ml-fcnnls";
import { bootstrapMeans } from "../explain/intervals.ts";
import type { Explanation } from "../format/shard.ts";
import type { ExplanationSpace } from "../format/space.ts";
import type { Random } from "../random.ts";

/** A pLLM's part in a decision. */
export interface Component {
  readonly pllm: string;
  /** SHA-256 of its adapter. */
  readonly adapter: string;
  /** 1 for a single pLLM. */
  readonly weight: number;
}

/** What to start from. */
export interface Decision {
  /** One pLLM, a weighted sum of up to three, or the plain base model. */
  readonly kind: "single" | "merge" | "base";
  readonly components: readonly Component[];
  /** L1 distance between the user's coefficients and those of what was chosen. */
  readonly distance: number;
  /** L1 distance between the user and the plain base model: how far the user's style is from neutral. */
  readonly distanceOfBase: number;
  /** L1 distance of the best single pLLM; infinite when there is none. */
  readonly distanceOfSingle: number;
}

type Thresholds = ExplanationSpace["thresholds"];

/** Messages of a user that a space's abstention threshold is set for. */
export const abstainSamples = 16;

const maximumParts = 3;
const smallestWeight = 0.15;
/** Beyond 1 an adapter would be asked for more than it has learned, and a model breaks before it gets there. */
const largestWeight = 1;
/** Beyond this no least-squares merge is looked for among all pLLMs but among those nearest in direction. */
const shortlist = 32;

/** Sum of absolute differences. */
export function distanceL1(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += Math.abs(a[at]! - b[at]!);
  return sum;
}

/**
 * Chooses for a user with these coefficients. The base model is chosen when the user is close to neutral or when nothing comes
 * clearly closer; a merge when it fits clearly better than the best single pLLM. A pLLM whose coefficients leave too much of it unexplained
 * is not chosen: they do not say what it does.
 */
export function decide(
  user: Float32Array,
  explanations: readonly Explanation[],
  thresholds: Thresholds,
): Decision {
  const candidates = explanations.filter(
    ({ residual }) => residual <= thresholds.residual,
  );
  const distanceOfBase = distanceL1(user, new Float32Array(user.length));
  let nearest: Explanation | undefined;
  let distanceOfSingle = Infinity;
  for (const candidate of candidates) {
    const distance = distanceL1(user, candidate.coefficients);
    if (distance < distanceOfSingle)
      [nearest, distanceOfSingle] = [candidate, distance];
  }
  const context = { distanceOfBase, distanceOfSingle };
  const base: Decision = {
    kind: "base",
    components: [],
    distance: distanceOfBase,
    ...context,
  };
  if (!nearest || distanceOfBase < thresholds.abstain) return base;
  const merge = bestMerge(user, candidates);
  const chosen: Decision =
    merge && merge.distance < (1 - thresholds.mergeGain) * distanceOfSingle
      ? { kind: "merge", ...merge, ...context }
      : {
          kind: "single",
          components: [component(nearest, 1)],
          distance: distanceOfSingle,
          ...context,
        };
  return chosen.distance < thresholds.fit * distanceOfBase ? chosen : base;
}

const component = ({ pllm, adapter }: Explanation, weight: number) => ({
  pllm,
  adapter,
  weight,
});

/**
 * A sparse non-negative combination: orthogonal matching pursuit with non-negative least squares, at most three parts, weights up to 1.
 * Undefined when fewer than two parts are worth having.
 */
function bestMerge(
  user: Float32Array,
  candidates: readonly Explanation[],
): { components: Component[]; distance: number } | undefined {
  // How much of the target's square one part takes away at its best weight up to the largest.
  const gain = (explanation: Explanation, target: ArrayLike<number>) => {
    let [dot, square] = [0, 0];
    explanation.coefficients.forEach((value, at) => {
      dot += value * target[at]!;
      square += value * value;
    });
    const weight = square && Math.min(largestWeight, Math.max(0, dot / square));
    return 2 * weight * dot - weight * weight * square;
  };
  const pool = candidates
    .map((candidate) => ({ candidate, gain: gain(candidate, user) }))
    .sort((a, b) => b.gain - a.gain)
    .slice(0, shortlist)
    .map(({ candidate }) => candidate);
  let parts: Explanation[] = [];
  let weights: number[] = [];
  let residual = user;
  while (parts.length < maximumParts) {
    const rest = pool.filter((candidate) => !parts.includes(candidate));
    const next = rest
      .map((candidate) => ({ candidate, gain: gain(candidate, residual) }))
      .sort((a, b) => b.gain - a.gain)[0];
    if (!next || next.gain === 0) break;
    const tried = [...parts, next.candidate];
    const solution = nonNegativeWeights(user, tried);
    if (solution.some((weight) => weight < smallestWeight)) break;
    [parts, weights] = [tried, solution];
    residual = Float32Array.from(
      user,
      (value, at) => value - combined(parts, weights, at),
    );
  }
  if (parts.length < 2) return undefined;
  return {
    components: parts.map((part, at) => component(part, weights[at]!)),
    distance: residual.reduce((sum, value) => sum + Math.abs(value), 0),
  };
}

const combined = (
  parts: readonly Explanation[],
  weights: readonly number[],
  at: number,
) =>
  parts.reduce(
    (sum, part, index) => sum + weights[index]! * part.coefficients[at]!,
    0,
  );

const nonNegativeWeights = (
  user: Float32Array,
  parts: readonly Explanation[],
): number[] => {
  const columns = new Matrix(
    parts.map(({ coefficients }) => [...coefficients]),
  ).transpose();
  return fcnnlsVector(columns, [...user])
    .K.to1DArray()
    .map((weight) => Math.min(largestWeight, weight));
};

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

/** Two decisions that would start from the same pLLMs. */
const same = (a: Decision, b: Decision) =>
  a.kind === b.kind &&
  a.components
    .map(({ pllm }) => pllm)
    .sort()
    .join() ===
    b.components
      .map(({ pllm }) => pllm)
      .sort()
      .join();

/**
 * The share of bootstrap resamples of the user's samples that lead to `decision`.
 * Looking after every few samples would reach any fixed share by luck: see `isCertain`.
 */
export function agreement(
  decision: Decision,
  samples: readonly Float32Array[],
  candidates: readonly Explanation[],
  thresholds: Thresholds,
  random: Random,
  resamples = 200,
): number {
  const agreeing = bootstrapMeans(samples, resamples, random).filter((mean) =>
    same(decide(mean, candidates, thresholds), decision),
  );
  return agreeing.length / resamples;
}

/**
 * Whether a decision may be settled at one of `looks` looks so that the chance of ever settling wrongly stays near 5%: the error is split
 * evenly over the looks (Bonferroni), which needs no assumption about how they depend on each other. Simulated right at a decision line it
 * is up to 9%, because the bootstrap of 8 messages is too sure of itself; a little away from the line 2.5%.
 */
export const isCertain = (share: number, looks: number): boolean =>
  1 - share <= 0.05 / looks;
