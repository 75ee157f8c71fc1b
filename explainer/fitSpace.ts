/** @file From pLLMs to an explanation space and the explanation of each: the server's half of XPerT. */
import {
  cosine,
  createDecomposition,
  difference,
  meanVector,
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
import { createRandom } from "../device-sdk/random.ts";
import { abstainSamples } from "../device-sdk/select/decide.ts";
import { acceptAttributes } from "./accept.ts";
import type { AcceptanceRules, Accepted } from "./accept.ts";
import { measureDirection, settleDirections } from "./directions.ts";
import type { PromptReport } from "./directions.ts";
import { createMapper, meanDivergence } from "./mapper.ts";
import type { Mapped, Memory, OnStage, PllmToMap, Study } from "./mapper.ts";
import { proposeWords } from "./propose.ts";
import type { Proposal } from "./propose.ts";

/** What a space is made from. */
export interface SpaceRecipe extends Study {
  readonly pllms: readonly PllmToMap[];
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
  /** Words that were considered and set aside, with the reason. */
  readonly rejected: Accepted["rejected"];
  /** Words proposed, with how much the explainer meant them. */
  readonly proposals: readonly Proposal[];
  /** Share of all divergences' length that the attributes leave unexplained. */
  readonly residual: number;
  /** Cosines between the directions of all candidates, in the order of `proposals`. */
  readonly cosines: readonly (readonly number[])[];
  /** How the instruction prompt did; absent where all directions were measured. */
  readonly prompt?: PromptReport;
}

const rules: AcceptanceRules = {
  smallestRecognition: 0.1,
  largestCosine: 0.7,
  opposingCosine: 0.3,
  residual: 0.2,
  smallestGain: 0.02,
};

const maximumCandidates = 60;

/** Relative residual of an explanation above which its pLLM is not selected: a third of its square is then explained. */
const largestResidual = 0.8;

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
  const { probes, pllms, seed } = recipe;
  const mapper = createMapper(explainer, recipe, memory, onStage, signal);
  const neutralModel = await mapper.neutralModel();
  const people = await mapper.neutralPeople();
  const neutralPerson = meanDivergence(people);
  const mapped: Mapped[] = [];
  for (const pllm of pllms) mapped.push(await mapper.pllm(pllm));
  const divergences = mapped.map(({ divergence }) => divergence);

  const compared = mapped.map((one) => one.compared);
  const proposals = (await proposeWords(explainer, compared, signal)).slice(
    0,
    maximumCandidates,
  );
  const { candidates, accepted, prompt } = await settleDirections(
    {
      explainer,
      measure: (word, place) =>
        measureDirection(explainer, mapper, word, place),
      memory,
      onStage,
      signal,
    },
    proposals.map(({ word }) => word),
    (found) => acceptAttributes(found, divergences, rules),
  );
  if (accepted.attributes.length === 0)
    throw new NoAttributeError(
      `fitSpace: expected at least one attribute, got none of ${proposals.length} proposed words; the explainer is too weak for these pLLMs`,
    );

  const decomposition = createDecomposition(accepted.directions);
  const neutralCoefficients = people.embeddings.map((embedding) =>
    decomposition.solve(difference(toDivergence(embedding), neutralPerson)),
  );
  const { id, bytes, space } = await encode({
    base: recipe.base,
    explainer: recipe.explainerRevision,
    probes,
    attributes: accepted.attributes,
    directions: accepted.directions,
    neutralModel,
    neutralPerson,
    spread: deviations(neutralCoefficients),
    thresholds: {
      abstain: neutralDistance(neutralCoefficients, seed),
      fit: 0.8,
      mergeGain: 0.2,
      residual: largestResidual,
    },
  });
  return {
    space: { ...space, id },
    bytes,
    report: {
      attributes: accepted.attributes,
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

async function encode(space: Omit<ExplanationSpace, "id">) {
  return { ...(await encodeSpace(space)), space };
}

/** A divergence in a space's directions: linear algebra alone, so every pLLM mapped in the same study can be explained anew at once. */
export const explain = (
  { solve, residual }: Decomposition,
  divergence: Float32Array,
): Pick<Explanation, "coefficients" | "residual"> => ({
  coefficients: solve(divergence),
  residual: residual(divergence),
});

/** Standard deviation of each coordinate. */
function deviations(samples: readonly Float32Array[]): Float32Array {
  const mean = meanVector(samples);
  return mean.map((center, at) =>
    Math.sqrt(
      samples.reduce((sum, sample) => sum + (sample[at]! - center) ** 2, 0) /
        Math.max(1, samples.length - 1),
    ),
  );
}

/** The L1 distance from neutral that 19 in 20 neutral users with `abstainSamples` messages stay below, by simulation. */
function neutralDistance(
  coefficients: readonly Float32Array[],
  seed: number,
): number {
  const random = createRandom(seed);
  const distances = Array.from({ length: 400 }, () => {
    const messages = Array.from({ length: abstainSamples }, () =>
      random.pick(coefficients),
    );
    return meanVector(messages).reduce(
      (sum, value) => sum + Math.abs(value),
      0,
    );
  }).sort((a, b) => a - b);
  return distances[Math.floor(distances.length * 0.95)]!;
}
