/** @file Chooses attributes among candidate words: near-orthogonal directions that together explain every pLLM (XPerT, section 3.2). */
import {
  cosine,
  createDecomposition,
  norm,
} from "../device-sdk/explain/decompose.ts";
import type { Attribute } from "../device-sdk/format/space.ts";
import { nearestAxis, objection, standBeside, tooFaint } from "./candidate.ts";
import type { Candidate, StandingRules } from "./candidate.ts";

/** When to accept and when to stop. */
export interface AcceptanceRules extends StandingRules {
  /** Least recognition of a candidate that the explainer counts as saying. */
  readonly smallestRecognition: number;
  /** From this cosine with an attribute's direction on, a candidate is a synonym of its word. */
  readonly synonymCosine: number;
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
  /** Candidates that mean what a pole's word means. They lend it no direction: a coefficient of 1 stays what the model itself writes when asked for the pole's word. */
  readonly synonyms: { readonly word: string; readonly of: string }[];
  /** Candidates that were set aside, with the reason. */
  readonly rejected: { readonly word: string; readonly reason: string }[];
}

/**
 * Takes attributes in two ways, the surer one first.
 *
 * 1. Of the words that the explainer says of its own text in that style: one after the other, the candidate that leaves least unexplained when
 *    **all** coefficients are solved for again, among those nearly orthogonal to what was taken before.
 * 2. Of all that are left, above all words that the explainer was never taught to say: one after the other, the candidate that stands by
 *    measurement alone (`objection`) and is most like what is left unexplained of a pLLM.
 *
 * @param divergences z of every pLLM.
 * @param control Direction of a word that means nothing: see `standBeside`.
 */
export function acceptAttributes(
  candidates: readonly Candidate[],
  divergences: readonly Float32Array[],
  rules: AcceptanceRules,
  control?: Float32Array,
): Accepted {
  const rejected: Accepted["rejected"] = [];
  const audible = candidates.filter((candidate) => {
    const reason = tooFaint(candidate);
    if (reason) rejected.push({ word: candidate.word, reason });
    return !reason;
  });
  const isSaid = ({ recognition }: Candidate) =>
    recognition >= rules.smallestRecognition;

  const said = acceptSaid(audible.filter(isSaid), divergences, rules);
  const poles = namePoles(said.accepted, said.opposing, rules);
  const synonyms = said.synonyms;
  rejected.push(...said.rejected);
  const opposing = said.opposing.filter((candidate) => {
    const named = [...poles.values()];
    if (named.includes(candidate)) return false;
    const pole = named.find(
      ({ direction }) =>
        cosine(candidate.direction, direction) >= rules.synonymCosine,
    );
    if (pole) synonyms.push({ word: candidate.word, of: pole.word });
    return !pole;
  });

  const unsaid = audible.filter((candidate) => !isSaid(candidate));
  const axes = [...said.accepted];
  const measured = acceptMeasured(
    axes,
    [...said.open, ...opposing, ...unsaid],
    divergences,
    rules,
    control,
  );
  const isLeft = (candidate: Candidate) => !axes.includes(candidate);
  const leftOpposing = opposing.filter(isLeft);
  const morePoles = namePoles(
    axes.slice(said.accepted.length),
    [...said.open.filter(isLeft), ...leftOpposing],
    rules,
  );
  for (const [axis, candidate] of morePoles) poles.set(axis, candidate);
  const isNamed = new Set(poles.values());
  for (const candidate of said.open)
    if (isLeft(candidate) && !isNamed.has(candidate))
      rejected.push({
        word: candidate.word,
        reason: "explains too little more",
      });
  const told = new Set<Candidate>(isNamed);
  for (const { axis, candidate, cosine: angle } of opposingPairs(
    axes,
    leftOpposing,
  )) {
    if (told.has(candidate)) continue;
    told.add(candidate);
    rejected.push({
      word: candidate.word,
      reason: `opposes ${axis.word} (cosine ${angle.toFixed(2)}), whose other pole is ${poles.get(axis)?.word ?? "not named"}`,
    });
  }
  for (const { word, recognition } of unsaid.filter(isLeft))
    rejected.push({
      word,
      reason: `the explainer does not recognise the text that it wrote in this style (${(100 * recognition).toFixed(0)}%), and ${measured.get(word)!}`,
    });

  const directions = axisDirections(axes, poles, rules);
  return {
    attributes: axes.map((axis) => ({
      word: axis.word,
      opposite: poles.get(axis)?.word ?? null,
    })),
    directions,
    residual: axes.length ? totalResidual(divergences, directions) : 1,
    synonyms,
    rejected,
  };
}

/** The first way: words that the explainer says, by how much they explain of all pLLMs together. */
function acceptSaid(
  candidates: readonly Candidate[],
  divergences: readonly Float32Array[],
  rules: AcceptanceRules,
) {
  const rejected: Accepted["rejected"] = [];
  const synonyms: Accepted["synonyms"] = [];
  const accepted: Candidate[] = [];
  const opposing: Candidate[] = [];
  let open = [...candidates];
  let residual = 1;
  for (;;) {
    open = open.filter((candidate) => {
      const conflict = nearestAxis(accepted, candidate.direction);
      if (!conflict) return true;
      const { word } = candidate;
      if (conflict.cosine < -rules.opposingCosine) opposing.push(candidate);
      else if (conflict.cosine <= rules.largestCosine) return true;
      else if (conflict.cosine >= rules.synonymCosine)
        synonyms.push({ word, of: conflict.word });
      else
        rejected.push({
          word,
          reason: `too like ${conflict.word} (cosine ${conflict.cosine.toFixed(2)})`,
        });
      return false;
    });
    if (residual <= rules.residual) break;
    const best = open
      .map((candidate) => ({
        candidate,
        left: totalResidual(
          divergences,
          [...accepted, candidate].map(({ direction }) => direction),
        ),
      }))
      .sort((a, b) => a.left - b.left)[0];
    if (!best) break;
    if (1 - (best.left / residual) ** 2 < rules.smallestGain) break;
    accepted.push(best.candidate);
    open = open.filter((candidate) => candidate !== best.candidate);
    residual = best.left;
  }
  return { accepted, opposing, open, synonyms, rejected };
}

/**
 * The second way: adds to `axes` what stands by measurement alone.
 * @returns the objection to each word that does not.
 */
function acceptMeasured(
  axes: Candidate[],
  candidates: readonly Candidate[],
  divergences: readonly Float32Array[],
  rules: AcceptanceRules,
  control: Float32Array | undefined,
): Map<string, string> {
  let open = [...candidates];
  for (;;) {
    const decomposition = createDecomposition(
      axes.map(({ direction }) => direction),
    );
    const unexplained = divergences
      .filter((z) => decomposition.residual(z) > rules.residual)
      .map((z) => decomposition.remainder(z));
    const stand = standBeside(axes, unexplained, control);
    const standing = open.map((candidate) => {
      const measured = stand(candidate);
      return {
        candidate,
        likeness: measured.likeness,
        reason: objection(measured, rules),
      };
    });
    const best = standing
      .filter(({ reason }) => reason === undefined)
      .sort((a, b) => b.likeness - a.likeness)[0];
    if (!best)
      return new Map(
        standing.map(({ candidate, reason }) => [candidate.word, reason!]),
      );
    axes.push(best.candidate);
    open = open.filter((candidate) => candidate !== best.candidate);
  }
}

/** The direction of each axis: its word's own, or half of the way between its poles where that does not come too close to another axis. */
function axisDirections(
  axes: readonly Candidate[],
  poles: ReadonlyMap<Candidate, Candidate>,
  rules: AcceptanceRules,
): Float32Array[] {
  const directions = axes.map(({ direction }) => direction);
  axes.forEach((axis, at) => {
    const opposite = poles.get(axis);
    if (!opposite) return;
    const between = halfWay(axis, opposite);
    const isApart = directions.every(
      (other, own) =>
        own === at || Math.abs(cosine(between, other)) <= rules.largestCosine,
    );
    if (isApart) directions[at] = between;
  });
  return directions;
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
