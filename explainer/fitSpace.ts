/** @file From pLLMs to an explanation space and the explanation of each: the server's half of XPerT. */
import {
  cosine,
  createDecomposition,
  difference,
  variances,
} from "../device-sdk/explain/decompose.ts";
import type { Decomposition } from "../device-sdk/explain/decompose.ts";
import { toDivergence } from "../device-sdk/explain/explainer.ts";
import type { Explainer } from "../device-sdk/explain/explainer.ts";
import { encodeSpace } from "../device-sdk/format/space.ts";
import type {
  Attribute,
  ExplanationSpace,
} from "../device-sdk/format/space.ts";
import type { Explanation } from "../device-sdk/format/shard.ts";
import { acceptAttributes } from "./accept.ts";
import type { AcceptanceRules, Accepted } from "./accept.ts";
import { toCandidate } from "./candidate.ts";
import type { Candidate } from "./candidate.ts";
import { settleDirections } from "./directions.ts";
import type { PromptReport } from "./directions.ts";
import { createMapper, meanDivergence } from "./mapper.ts";
import type { Mapped, Memory, OnStage, PllmToMap, Study } from "./mapper.ts";
import { neutralDistance } from "./neutralDistance.ts";
import { proposeWords } from "./propose.ts";
import type { Compared, Proposal } from "./propose.ts";

/** What a space is made from. */
export interface SpaceRecipe extends Study {
  readonly pllms: readonly PllmToMap[];
  /** What an operator decided about words: the approved ones are candidates whoever proposed them, the dismissed ones are none. */
  readonly words?: {
    readonly approved: readonly string[];
    readonly dismissed: readonly string[];
  };
}

/** A space, and how it came about. */
export interface FittedSpace {
  readonly space: ExplanationSpace;
  readonly bytes: Uint8Array;
  /** How it came about, for people to read. */
  readonly report: SpaceReport;
}

/** No word that the explainer proposes stands: from these pLLMs, with this explainer, no space comes about. */
export class NoAttributeError extends Error {
  override readonly name = "NoAttributeError";
}

/** Why the space has the attributes it has. */
export interface SpaceReport {
  readonly attributes: readonly Attribute[];
  /** Words that mean what an attribute's word means. */
  readonly synonyms: Accepted["synonyms"];
  /** Words that were considered and set aside, with the reason. */
  readonly rejected: Accepted["rejected"];
  /** The candidates, with how much the explainer meant them: not at all what an operator approved and it does not say. */
  readonly proposals: readonly Proposal[];
  /** Share of all divergences' length that the attributes leave unexplained. */
  readonly residual: number;
  /** Cosines between the directions of all candidates, in the order of `proposals`. */
  readonly cosines: readonly (readonly number[])[];
  /** How the instruction prompt did; absent where all directions were measured. */
  readonly prompt?: PromptReport;
}

/** Which words become attributes. */
export const acceptanceRules: AcceptanceRules = {
  smallestRecognition: 0.1,
  largestCosine: 0.7,
  synonymCosine: 0.85,
  opposingCosine: 0.3,
  smallestNovelty: 0.4,
  smallestAgreement: 0.7,
  smallestLikeness: 0.5,
  residual: 0.2,
  smallestGain: 0.02,
};

const maximumCandidates = 60;

/** A word that means nothing: what a model writes when it is asked for this style it writes for any word that it does not know. */
export const meaninglessWord = "glorbish";

/**
 * What decisions in a space are taken by, beside the abstention threshold. What is downloaded must save a twentieth of a fine-tuning, and a merge
 * a fifth more than a single pLLM. Of a pLLM that is selected, a third of its square must be explained.
 */
export const decisionRules = { fit: 0.95, mergeGain: 0.2, residual: 0.8 };

/**
 * Makes a space of what pLLMs differ in: map, propose, accept (XPerT, sections 3.1 and 3.2).
 * @throws the signal's reason when aborted; NoAttributeError when the explainer proposes no word that stands.
 */
export async function fitSpace(
  explainer: Explainer,
  recipe: SpaceRecipe,
  memory: Memory,
  onStage: OnStage = () => undefined,
  signal?: AbortSignal,
): Promise<FittedSpace> {
  const { pllms } = recipe;
  const mapper = createMapper(explainer, recipe, memory, onStage, signal);
  const neutralModel = await mapper.neutralModel();
  const people = await mapper.neutralPeople();
  const mapped: Mapped[] = [];
  for (const pllm of pllms) mapped.push(await mapper.pllm(pllm));
  const divergences = mapped.map(({ divergence }) => divergence);

  const proposals = await chooseCandidates(
    explainer,
    mapped.map(({ compared }) => compared),
    recipe.words ?? { approved: [], dismissed: [] },
    signal,
  );
  const measure = async (word: string, place: string): Promise<Candidate> =>
    toCandidate(explainer, word, await mapper.style(word, place));
  const control =
    proposals.length > 0
      ? await measure(meaninglessWord, "of no style,")
      : undefined;
  const { candidates, accepted, prompt } = await settleDirections(
    { explainer, measure, memory, onStage, signal },
    proposals.map(({ word }) => word),
    (found) =>
      acceptAttributes(found, divergences, acceptanceRules, control?.direction),
  );
  if (accepted.attributes.length === 0)
    throw new NoAttributeError(
      `fitSpace: expected at least one attribute, got none of ${proposals.length} proposed words; the explainer is too weak for these pLLMs`,
    );

  const { space, bytes } = await makeSpace(recipe, people, {
    version: 1,
    parent: null,
    attributes: accepted.attributes,
    directions: accepted.directions,
    neutralModel,
  });
  return {
    space,
    bytes,
    report: {
      attributes: accepted.attributes,
      synonyms: accepted.synonyms,
      rejected: accepted.rejected,
      proposals,
      residual: accepted.residual,
      cosines: candidates.map(({ direction }) =>
        candidates.map((other) =>
          Number(cosine(direction, other.direction).toFixed(3)),
        ),
      ),
      ...(prompt && { prompt }),
    },
  };
}

/** The likeliest words of the explainer that were not dismissed, and those that were approved beside them. */
async function chooseCandidates(
  explainer: Explainer,
  compared: readonly Compared[],
  { approved, dismissed }: NonNullable<SpaceRecipe["words"]>,
  signal: AbortSignal | undefined,
): Promise<Proposal[]> {
  const proposed = await proposeWords(explainer, compared, signal);
  const likeliest = proposed
    .filter(({ word }) => !dismissed.includes(word))
    .slice(0, maximumCandidates);
  const score = (word: string) =>
    proposed.find((proposal) => proposal.word === word)?.score ?? 0;
  return [
    ...likeliest,
    ...approved
      .filter((word) => !likeliest.some((proposal) => proposal.word === word))
      .map((word) => ({ word, score: score(word) })),
  ];
}

/** A space of these attributes in a study, with what neutral people look like in it. */
export async function makeSpace(
  { base, explainerRevision, probes, seed }: Study,
  people: Compared,
  parts: Pick<
    ExplanationSpace,
    "version" | "parent" | "attributes" | "directions" | "neutralModel"
  >,
): Promise<{ space: ExplanationSpace; bytes: Uint8Array }> {
  const neutralPerson = meanDivergence(people);
  const decomposition = createDecomposition(parts.directions);
  const neutralCoefficients = people.embeddings.map((embedding) =>
    decomposition.solve(difference(toDivergence(embedding), neutralPerson)),
  );
  const space = {
    base,
    explainer: explainerRevision,
    probes,
    ...parts,
    neutralPerson,
    spread: Float32Array.from(variances(neutralCoefficients), Math.sqrt),
    thresholds: {
      abstain: neutralDistance(neutralCoefficients, seed),
      ...decisionRules,
    },
  };
  const { id, bytes } = await encodeSpace(space);
  return { space: { ...space, id }, bytes };
}

/** A divergence in a space's directions: linear algebra alone, so every pLLM mapped in the same study can be explained anew at once. */
export const explain = (
  { solve, residual }: Decomposition,
  divergence: Float32Array,
): Pick<Explanation, "coefficients" | "residual"> => ({
  coefficients: solve(divergence),
  residual: residual(divergence),
});
