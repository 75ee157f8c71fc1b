/** @file How a space grows: words for what its attributes leave unexplained of a pLLM, and the next version with approved ones appended. */
import { eng, removeStopwords } from "stopword";
import { createDecomposition } from "../device-sdk/explain/decompose.ts";
import type { Explainer } from "../device-sdk/explain/explainer.ts";
import type { ExplanationSpace } from "../device-sdk/format/space.ts";
import {
  bearingsFrom,
  objection,
  redundancy,
  standBeside,
  toCandidate,
  tooFaint,
} from "./candidate.ts";
import type { Axis, Candidate } from "./candidate.ts";
import { acceptanceRules, makeSpace, meaninglessWord } from "./fitSpace.ts";
import { createMapper } from "./mapper.ts";
import type { Memory, PllmToMap, Study } from "./mapper.ts";
import { proposeWords } from "./propose.ts";
import type { Compared } from "./propose.ts";

/** A pLLM that its space explains badly. */
export interface UnexplainedPllm extends PllmToMap {
  /** What its contributor says of it. */
  readonly texts: readonly string[];
}

/** Which words may be proposed of one pLLM: each costs as many replies as there are probes. */
export interface ProposalLimits {
  /** Words that were decided about, or that are no business of this pLLM. */
  readonly except: readonly string[];
  /** Of the explainer's own answers, at most. */
  readonly explainer: number;
  /** Of contributed text, at most. */
  readonly contribution: number;
}

/** A word for what the attributes leave unexplained of a pLLM, with what speaks for it. */
export interface AttributeForPllm {
  readonly word: string;
  /** Who minted it: the explainer, answering about the pLLM's text, or the contributor's own words about the pLLM. */
  readonly source: "explainer" | "contribution";
  /** [embedding] */
  readonly direction: Float32Array;
  /** Share of the direction's length that is outside the attributes' span. */
  readonly novelty: number;
  /** Cosine there between the directions that two halves of the probes give. */
  readonly agreement: number;
  /** Mean probability with which the explainer begins its answer with the word when it reads that text. */
  readonly recognition: number;
  /** The pLLM's relative residual without and with the word. */
  readonly residualBefore: number;
  readonly residualAfter: number;
}

/**
 * Proposes attributes for a pLLM that a space explains badly: words of the explainer's own answers about it and of what its contributor says of
 * it, as far as they stand by measurement (`objection`).
 * @returns the proposals, those that explain most first; none where the space explains the pLLM well enough.
 * @throws the signal's reason when aborted.
 */
export async function proposeAttributes(
  explainer: Explainer,
  study: Study,
  memory: Memory,
  space: ExplanationSpace,
  pllm: UnexplainedPllm,
  limits: ProposalLimits,
  signal?: AbortSignal,
): Promise<AttributeForPllm[]> {
  const mapper = createMapper(explainer, study, memory, undefined, signal);
  const { compared, divergence } = await mapper.pllm(pllm);
  const { residual, remainder } = createDecomposition(space.directions);
  const residualBefore = residual(divergence);
  if (residualBefore <= space.thresholds.residual) return [];

  const isFree = (word: string) =>
    !limits.except.includes(word) && !wordsOf(space).includes(word);
  const own = (await proposeWords(explainer, [compared], signal))
    .map(({ word }) => word)
    .filter(isFree)
    .slice(0, limits.explainer);
  const contributed = contributedWords(pllm.texts)
    .filter((word) => isFree(word) && !own.includes(word))
    .slice(0, limits.contribution);
  const words = [
    ...own.map((word) => ({ word, source: "explainer" as const })),
    ...contributed.map((word) => ({ word, source: "contribution" as const })),
  ];
  if (words.length === 0) return [];

  const measure = async (word: string, place: string): Promise<Candidate> =>
    toCandidate(explainer, word, await mapper.style(word, place));
  const control = await measure(meaninglessWord, "of no style,");
  const stand = standBeside(
    axesOf(space),
    [remainder(divergence)],
    control.direction,
  );
  const proposals: AttributeForPllm[] = [];
  for (const [at, { word, source }] of words.entries()) {
    const candidate = await measure(word, `${at + 1} of ${words.length}`);
    const standing = stand(candidate);
    if (tooFaint(candidate) ?? objection(standing, acceptanceRules)) continue;
    const { direction } = candidate;
    proposals.push({
      word,
      source,
      direction,
      novelty: standing.novelty,
      agreement: standing.agreement,
      recognition: candidate.recognition,
      residualBefore,
      residualAfter: createDecomposition([
        ...space.directions,
        direction,
      ]).residual(divergence),
    });
  }
  return proposals.sort((a, b) => a.residualAfter - b.residualAfter);
}

const longestText = 2000;

/** The words of what a contributor wrote that could name a style, in their order; nothing of it but single words goes any further. */
function contributedWords(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) =>
    text
      .slice(0, longestText)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u),
  );
  return [...new Set(removeStopwords(words, eng))].filter((word) =>
    /^[a-z]{4,20}$/.test(word),
  );
}

/** All words that stand on a space's poles. */
const wordsOf = ({ attributes }: Pick<ExplanationSpace, "attributes">) =>
  attributes.flatMap(({ word, opposite }) =>
    opposite === null ? [word] : [word, opposite],
  );

const axesOf = ({ attributes, directions }: ExplanationSpace): Axis[] =>
  attributes.map(({ word }, at) => ({ word, direction: directions[at]! }));

/** A word that could not be appended. */
export interface Unfit {
  readonly word: string;
  readonly reason: string;
}

/**
 * The next version of a space: its attributes keep their places and directions, so that a coefficient keeps its name and its unit, and the
 * additions follow in their order. Two additions may be alike: the later one is then unfit.
 * @param people Comparisons of neutral people's text, in the space's own study.
 * @returns no space where every addition is unfit.
 */
export async function growSpace(
  space: ExplanationSpace,
  additions: readonly Axis[],
  study: Study,
  people: Compared,
): Promise<{
  readonly grown: { space: ExplanationSpace; bytes: Uint8Array } | undefined;
  readonly unfit: readonly Unfit[];
}> {
  const axes = axesOf(space);
  const unfit: Unfit[] = [];
  for (const { word, direction } of additions) {
    const reason = wordsOf(space).includes(word)
      ? "it is one of the space's words already"
      : redundancy(bearingsFrom(axes).bearing(direction), acceptanceRules);
    if (reason === undefined) axes.push({ word, direction });
    else unfit.push({ word, reason });
  }
  const added = axes.slice(space.attributes.length);
  if (added.length === 0) return { grown: undefined, unfit };
  return {
    grown: await makeSpace(study, people, {
      version: space.version + 1,
      parent: space.id,
      attributes: [
        ...space.attributes,
        ...added.map(({ word }) => ({ word, opposite: null })),
      ],
      directions: axes.map(({ direction }) => direction),
      neutralModel: space.neutralModel,
    }),
    unfit,
  };
}
