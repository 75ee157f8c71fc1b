/** @file Chooses attributes among candidate words: near-orthogonal directions that together explain every pLLM (XPerT, section 3.2). */
import {
  cosine,
  createDecomposition,
  norm,
} from "../device-sdk/explain/decompose.ts";
import type { Attribute } from "../device-sdk/format/space.ts";

/** A candidate word with its slow direction: the mean embedding of text the model wrote in that style, less the neutral one. */
export interface Candidate {
  readonly word: string;
  readonly direction: Float32Array;
  /** Standard error of the direction's length: a direction shorter than a few of these is noise. */
  readonly noise: number;
  /** Mean probability with which the explainer answers the word when it reads that text: its word must mean what it writes. */
  readonly recognition: number;
}

/** When to accept and when to stop. */
export interface AcceptanceRules {
  /** Least recognition of a candidate. */
  readonly smallestRecognition: number;
  /** Largest |cosine| between two accepted directions. */
  readonly largestCosine: number;
  /** A candidate below minus this cosine with an accepted direction is that axis' other pole. */
  readonly opposingCosine: number;
  /** Stop when this share of the divergences' length is left unexplained. */
  readonly residual: number;
  /** Least relative fall of the squared residual that is worth a further attribute. */
  readonly smallestGain: number;
}

/** Attributes with their directions, and what they leave unexplained. */
export interface Accepted {
  readonly attributes: Attribute[];
  readonly directions: Float32Array[];
  /** |left unexplained| / |all|, over all divergences together. */
  readonly residual: number;
  /** Candidates that were set aside, with the reason. */
  readonly rejected: { readonly word: string; readonly reason: string }[];
}

/**
 * Takes, one after the other, the candidate that leaves least unexplained when **all** coefficients are solved for again, among those nearly
 * orthogonal to what was taken before.
 * @param divergences z of every pLLM.
 */
export function acceptAttributes(
  candidates: readonly Candidate[],
  divergences: readonly Float32Array[],
  rules: AcceptanceRules,
): Accepted {
  const rejected: { word: string; reason: string }[] = [];
  let open = candidates.filter(({ word, direction, noise, recognition }) => {
    if (recognition < rules.smallestRecognition) {
      rejected.push({
        word,
        reason: `the explainer does not recognise the text that it wrote in this style (${(100 * recognition).toFixed(0)}%)`,
      });
      return false;
    }
    if (norm(direction) > 3 * noise) return true;
    rejected.push({
      word,
      reason: `the model's text in this style differs too little from its neutral text (${norm(direction).toFixed(2)} against noise of ${noise.toFixed(2)})`,
    });
    return false;
  });
  const accepted: Candidate[] = [];
  const opposing: Candidate[] = [];
  const directionsWith = (more: Float32Array[]) => [
    ...accepted.map(({ direction }) => direction),
    ...more,
  ];
  let residual = 1;
  for (;;) {
    open = open.filter((candidate) => {
      const conflict = accepted
        .map((axis) => ({
          axis,
          cosine: cosine(candidate.direction, axis.direction),
        }))
        .sort((a, b) => Math.abs(b.cosine) - Math.abs(a.cosine))[0];
      if (!conflict) return true;
      const { axis } = conflict;
      if (conflict.cosine < -rules.opposingCosine) {
        opposing.push(candidate);
        return false;
      }
      if (Math.abs(conflict.cosine) <= rules.largestCosine) return true;
      rejected.push({
        word: candidate.word,
        reason: `too like ${axis.word} (cosine ${conflict.cosine.toFixed(2)})`,
      });
      return false;
    });
    if (residual <= rules.residual) break;
    const best = open
      .map((candidate) => ({
        candidate,
        left: totalResidual(divergences, directionsWith([candidate.direction])),
      }))
      .sort((a, b) => a.left - b.left)[0];
    if (!best) break;
    if (1 - (best.left / residual) ** 2 < rules.smallestGain) break;
    accepted.push(best.candidate);
    open = open.filter((candidate) => candidate !== best.candidate);
    residual = best.left;
  }
  for (const { word } of open)
    rejected.push({ word, reason: "explains too little more" });
  const opposites = namePoles(accepted, opposing, rules);
  for (const { axis, candidate, cosine: angle } of opposingPairs(
    accepted,
    opposing,
  ))
    if (
      ![...opposites.values()].includes(candidate) &&
      !rejected.some(({ word }) => word === candidate.word)
    )
      rejected.push({
        word: candidate.word,
        reason: `opposes ${axis.word} (cosine ${angle.toFixed(2)}), whose other pole is ${opposites.get(axis)?.word ?? "not named"}`,
      });
  const directions = accepted.map(({ direction }) => direction);
  accepted.forEach((axis, at) => {
    const opposite = opposites.get(axis);
    if (!opposite) return;
    const between = halfWay(axis, opposite);
    // Not where it would come too close to another axis.
    const isApart = directions.every(
      (other, own) =>
        own === at || Math.abs(cosine(between, other)) <= rules.largestCosine,
    );
    if (isApart) directions[at] = between;
  });
  return {
    attributes: accepted.map((axis) => ({
      word: axis.word,
      opposite: opposites.get(axis)?.word ?? null,
    })),
    directions,
    residual: accepted.length ? totalResidual(divergences, directions) : 1,
    rejected,
  };
}

/**
 * The direction of an axis with two poles: half of the way from one to the other. What both poles' texts share is no part of the axis, and 1 is
 * still as much as the model's own text at that pole where the two lie evenly about neutral.
 */
const halfWay = (axis: Candidate, opposite: Candidate): Float32Array =>
  axis.direction.map((value, at) => (value - opposite.direction[at]!) / 2);

/** Every axis with every candidate, the most opposed first. */
const opposingPairs = (
  axes: readonly Candidate[],
  opposing: readonly Candidate[],
) =>
  axes
    .flatMap((axis) =>
      opposing.map((candidate) => ({
        axis,
        candidate,
        cosine: cosine(axis.direction, candidate.direction),
      })),
    )
    .toSorted((a, b) => a.cosine - b.cosine);

/** The other pole of each axis that has one: the most opposed pair first, each word and each axis once. */
function namePoles(
  axes: readonly Candidate[],
  opposing: readonly Candidate[],
  rules: AcceptanceRules,
): Map<Candidate, Candidate> {
  const poles = new Map<Candidate, Candidate>();
  const taken = new Set<Candidate>();
  for (const { axis, candidate, cosine: angle } of opposingPairs(
    axes,
    opposing,
  )) {
    if (angle >= -rules.opposingCosine) break;
    if (poles.has(axis) || taken.has(candidate)) continue;
    poles.set(axis, candidate);
    taken.add(candidate);
  }
  return poles;
}

function totalResidual(
  divergences: readonly Float32Array[],
  directions: readonly Float32Array[],
): number {
  const decomposition = createDecomposition(directions);
  let [left, all] = [0, 0];
  for (const z of divergences) {
    const square = norm(z) ** 2;
    left += decomposition.residual(z) ** 2 * square;
    all += square;
  }
  return all === 0 ? 0 : Math.sqrt(left / all);
}
