/** @file A candidate word as it was measured, and whether it stands by that measurement alone. */
import {
  cosine,
  createDecomposition,
  meanVector,
  norm,
  variances,
} from "../device-sdk/explain/decompose.ts";
import { toDivergence } from "../device-sdk/explain/explainer.ts";
import type { Explainer } from "../device-sdk/explain/explainer.ts";
import type { Mapped } from "./mapper.ts";
import { recognition } from "./propose.ts";

/** A candidate word with its slow direction: the mean embedding of text the model wrote in that style, less the neutral one. */
export interface Candidate {
  readonly word: string;
  /** [embedding] */
  readonly direction: Float32Array;
  /** [embedding] The same from every other probe, and from the rest: what they differ in is noise. */
  readonly halves: readonly [Float32Array, Float32Array];
  /** Length of the direction's standard error, without that of the neutral one, which all share: a direction no longer than a few of these is noise. */
  readonly noise: number;
  /** Mean probability with which the explainer answers the word when it reads that text: its word must mean what it writes. */
  readonly recognition: number;
}

/** What measuring a word's text found, as a candidate. */
export function toCandidate(
  explainer: Explainer,
  word: string,
  { compared, samples, divergence }: Mapped,
): Candidate {
  const half = (side: number) =>
    meanVector(samples.filter((_, at) => at % 2 === side));
  return {
    word,
    direction: divergence,
    halves: [half(0), half(1)],
    noise: standardError(compared.embeddings.map(toDivergence)),
    recognition: recognition(explainer, compared, word),
  };
}

/** Length of the mean's standard error. */
function standardError(samples: readonly Float32Array[]): number {
  const total = variances(samples).reduce((sum, variance) => sum + variance, 0);
  return Math.sqrt(total / samples.length);
}

/**
 * Why a candidate's direction is as good as noise; undefined where it is not. Twice as long as its noise, a direction has a cosine of 0.87 with
 * the one that any number of probes would give.
 */
export const tooFaint = ({
  direction,
  noise,
}: Candidate): string | undefined =>
  norm(direction) > 2 * noise
    ? undefined
    : `the model's text in this style differs too little from its neutral text (${norm(direction).toFixed(2)} against noise of ${noise.toFixed(2)})`;

/** When a word stands by measurement alone. */
export interface StandingRules {
  /** Largest |cosine| between two attributes' directions. */
  readonly largestCosine: number;
  /** Least share of a direction's length that lies outside the span of the attributes. */
  readonly smallestNovelty: number;
  /** Least cosine, outside that span, between the directions that two halves of the probes give. */
  readonly smallestAgreement: number;
  /** Least cosine, outside that span, between the direction and what is left unexplained of a pLLM. */
  readonly smallestLikeness: number;
}

/** An attribute's word and direction. */
export interface Axis {
  readonly word: string;
  /** [embedding] */
  readonly direction: Float32Array;
}

/** How a direction lies to the attributes there are. */
export interface Bearing {
  /** The attribute that it is most like, or most opposed to; undefined where there is none. */
  readonly nearest:
    { readonly word: string; readonly cosine: number } | undefined;
  readonly novelty: number;
}

/** What a word would add to the attributes there are. */
export interface Standing extends Bearing {
  readonly agreement: number;
  /** Cosine of what the word adds with what the attributes leave of a pLLM: the largest over the pLLMs. */
  readonly likeness: number;
}

/** The attribute that a direction is most like, or most opposed to. */
export const nearestAxis = (
  axes: readonly Axis[],
  direction: Float32Array,
): Bearing["nearest"] =>
  axes
    .map((axis) => ({
      word: axis.word,
      cosine: cosine(direction, axis.direction),
    }))
    .sort((a, b) => Math.abs(b.cosine) - Math.abs(a.cosine))[0];

/** Looks from a set of attributes. @param spanned Directions that count as spanned beside theirs. */
export function bearingsFrom(
  axes: readonly Axis[],
  spanned: readonly Float32Array[] = [],
): {
  bearing: (direction: Float32Array) => Bearing;
  outside: (vector: Float32Array) => Float32Array;
} {
  const { remainder, residual } = createDecomposition([
    ...axes.map(({ direction }) => direction),
    ...spanned,
  ]);
  return {
    bearing: (direction) => ({
      nearest: nearestAxis(axes, direction),
      novelty: residual(direction),
    }),
    outside: remainder,
  };
}

/**
 * Measures candidates beside the attributes there are.
 * @param unexplained What the attributes leave of each pLLM's divergence that the word may be there for.
 * @param control Direction of a word that means nothing, which counts as spanned: what the model does when it is asked for any style is no style.
 */
export function standBeside(
  axes: readonly Axis[],
  unexplained: readonly Float32Array[],
  control: Float32Array | undefined,
): (candidate: Candidate) => Standing {
  const { bearing, outside } = bearingsFrom(axes, control && [control]);
  return ({ direction, halves: [one, other] }) => {
    const added = outside(direction);
    return {
      ...bearing(direction),
      agreement: cosine(outside(one), outside(other)),
      likeness: unexplained.reduce(
        (most, left) => Math.max(most, cosine(added, left)),
        0,
      ),
    };
  };
}

/** Why a direction says nothing that the attributes do not say already; undefined where it does. */
export function redundancy(
  { nearest, novelty }: Bearing,
  rules: StandingRules,
): string | undefined {
  if (nearest && Math.abs(nearest.cosine) > rules.largestCosine)
    return `too like ${nearest.cosine < 0 ? "the opposite of " : ""}${nearest.word} (cosine ${nearest.cosine.toFixed(2)})`;
  if (novelty < rules.smallestNovelty)
    return `the attributes together say it already (${(100 * (1 - novelty ** 2)).toFixed(0)}% of its square)`;
  return undefined;
}

/**
 * Why a word does not stand by measurement alone; undefined where it does. The explainer cannot answer with a word that it was never taught,
 * however well it sees the style, so that its next-token probability says nothing against such a word. What speaks for it instead:
 *
 * - it says something new: enough of its direction lies outside the span of the attributes, so that coefficients stay well determined;
 * - that part is no accident: measured on disjoint halves of the probes it comes out the same. Chance reaches a cosine of 0.7 less than once
 *   in three thousand times even if only twenty of the embedding's dimensions were in use;
 * - somebody speaks so: of what is left unexplained of one pLLM at least, a fair share lies that way, and on the word's side.
 */
export function objection(
  standing: Standing,
  rules: StandingRules,
): string | undefined {
  const { agreement, likeness } = standing;
  const reason = redundancy(standing, rules);
  if (reason !== undefined) return reason;
  if (agreement < rules.smallestAgreement)
    return `what it would add does not come out the same on both halves of the probes (cosine ${agreement.toFixed(2)})`;
  if (likeness < rules.smallestLikeness)
    return `no pLLM needs it (cosine ${likeness.toFixed(2)} with what is left unexplained)`;
  return undefined;
}
