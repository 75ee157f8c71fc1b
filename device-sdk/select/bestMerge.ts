/** @file The best merge of a few pLLMs: a sparse non-negative combination of their explanations (XPerT, section 3.4). */
import { Matrix } from "ml-matrix";
import { fcnnlsVector } from "ml-fcnnls";
import type { Explanation } from "../format/shard.ts";
import { sizeL1 } from "./distance.ts";

/** Most pLLMs in a merge. */
export const maximumParts = 3;
const smallestWeight = 0.15;
/** Beyond 1 an adapter would be asked for more than it has learned, and a model breaks before it gets there. */
const largestWeight = 1;
/** Of more pLLMs than this, only those that fit best alone are looked at. */
const poolSize = 32;

/** A weighted sum of explanations. */
export interface Merge {
  /** Two or three, each with a weight from 0.15 to 1. */
  readonly parts: readonly {
    readonly explanation: Explanation;
    readonly weight: number;
  }[];
  /** L1 distance between the sum and the user. */
  readonly distance: number;
}

/** By how much an explanation, at its best weight up to the largest, lessens the square of the distance to the target. */
function gain(
  { coefficients }: Explanation,
  target: ArrayLike<number>,
): number {
  let [dot, square] = [0, 0];
  coefficients.forEach((value, at) => {
    dot += value * target[at]!;
    square += value * value;
  });
  const weight = square && Math.min(largestWeight, Math.max(0, dot / square));
  return 2 * weight * dot - weight * weight * square;
}

/** The candidates that a merge for this user is made of: those that fit best alone. */
export function mergePool(
  user: Float32Array,
  candidates: readonly Explanation[],
): readonly Explanation[] {
  if (candidates.length <= poolSize) return candidates;
  return candidates
    .map((candidate) => ({ candidate, gain: gain(candidate, user) }))
    .sort((a, b) => b.gain - a.gain)
    .slice(0, poolSize)
    .map(({ candidate }) => candidate);
}

/**
 * Orthogonal matching pursuit (Pati and others 1993) with non-negative least squares: part by part what takes most away of the rest, all
 * weights solved for again each time. Undefined when fewer than two parts are worth having.
 */
export function bestMerge(
  user: Float32Array,
  pool: readonly Explanation[],
): Merge | undefined {
  let parts: Merge["parts"] = [];
  let rest = user;
  while (parts.length < maximumParts) {
    let next: Explanation | undefined;
    let most = 0;
    for (const candidate of pool) {
      const own = gain(candidate, rest);
      if (
        own > most &&
        parts.every(
          ({ explanation }) => explanation.adapter !== candidate.adapter,
        )
      )
        [next, most] = [candidate, own];
    }
    if (!next) break;
    const tried = weigh(user, [
      ...parts.map(({ explanation }) => explanation),
      next,
    ]);
    if (tried.some(({ weight }) => weight < smallestWeight)) break;
    parts = tried;
    rest = without(
      user,
      parts.map(({ explanation, weight }) => [explanation, weight] as const),
    );
  }
  if (parts.length < 2) return undefined;
  return { parts, distance: sizeL1(rest) };
}

/** The explanations with the weights that come nearest to the user in least squares; those that would go beyond the largest stay there. */
function weigh(
  user: Float32Array,
  explanations: readonly Explanation[],
): Merge["parts"] {
  const weights = new Map<Explanation, number>();
  let free = explanations;
  while (free.length > 0) {
    const rest = without(user, weights);
    const solved = nonNegative(rest, free);
    const beyond = free.filter((_, at) => solved[at]! > largestWeight);
    if (beyond.length === 0)
      free.forEach((one, at) => weights.set(one, solved[at]!));
    for (const one of beyond) weights.set(one, largestWeight);
    free = free.filter((one) => !weights.has(one));
  }
  return explanations.map((explanation) => ({
    explanation,
    weight: weights.get(explanation)!,
  }));
}

/** Non-negative least squares (Lawson and Hanson 1974). */
function nonNegative(
  target: Float32Array,
  explanations: readonly Explanation[],
): number[] {
  const columns = new Matrix(
    explanations.map(({ coefficients }) => [...coefficients]),
  ).transpose();
  return fcnnlsVector(columns, [...target]).K.to1DArray();
}

/** What is left of the target. */
function without(
  target: Float32Array,
  weights: Iterable<readonly [Explanation, number]>,
): Float32Array {
  const rest = Float32Array.from(target);
  for (const [{ coefficients }, weight] of weights)
    for (let at = 0; at < rest.length; at++)
      rest[at]! -= weight * coefficients[at]!;
  return rest;
}
