/** @file From pLLMs to an explanation space and the explanation of each: the server's half of XPerT. */
import {
  cosine,
  createDecomposition,
  difference,
  meanVector,
} from "../device-sdk/explain/decompose.ts";
import {
  compareTexts,
  toDivergence,
  writeReplies,
} from "../device-sdk/explain/explainer.ts";
import type {
  ComparedTexts,
  Explainer,
  Watch,
} from "../device-sdk/explain/explainer.ts";
import { encodeSpace } from "../device-sdk/format/space.ts";
import type {
  Attribute,
  ExplanationSpace,
  Revision,
} from "../device-sdk/format/space.ts";
import type { Explanation } from "../device-sdk/format/shard.ts";
import type { Adapter } from "../device-sdk/lm/linear.ts";
import { createRandom } from "../device-sdk/random.ts";
import { abstainSamples } from "../device-sdk/select/decide.ts";
import { acceptAttributes } from "./accept.ts";
import type { AcceptanceRules, Accepted, Candidate } from "./accept.ts";
import { proposeWords, recognition } from "./propose.ts";
import type { Compared, Proposal } from "./propose.ts";

/** A pLLM to be explained. */
export interface PllmToExplain {
  readonly name: string;
  /** SHA-256 of its `adapter_model.safetensors`. */
  readonly digest: string;
  readonly adapter: Adapter;
}

/** What neutral users write, to tell a person from a style. */
export interface NeutralSample {
  readonly prompt: string;
  readonly text: string;
}

/** Remembers finished parts, so that a killed run goes on where it was. */
export interface Memory {
  /** The texts and embeddings called `key`, computed when they are not there. */
  remember(key: string, compute: () => Promise<Compared>): Promise<Compared>;
}

/** What a space is made from. */
export interface SpaceRecipe {
  readonly base: Revision;
  readonly explainerRevision: Revision;
  readonly probes: readonly string[];
  readonly neutralPeople: readonly NeutralSample[];
  readonly pllms: readonly PllmToExplain[];
  readonly seed: number;
}

/** A space with the explanations in it, and how it came about. */
export interface FittedSpace {
  readonly space: ExplanationSpace;
  readonly bytes: Uint8Array;
  readonly explanations: Explanation[];
  /** How it came about, for people to read. */
  readonly report: SpaceReport;
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
}

/** What is being worked on. */
export type OnStage = (stage: string, done: number, total: number) => void;

/** Grows when the same inputs would give another space: what was kept is then made again. */
export const methodVersion = 1;

const rules: AcceptanceRules = {
  smallestRecognition: 0.1,
  largestCosine: 0.7,
  opposingCosine: 0.3,
  residual: 0.2,
  smallestGain: 0.02,
};

const maximumCandidates = 20;

/** Relative residual of an explanation above which its pLLM is not selected: a third of its square is then explained. */
const largestResidual = 0.8;

/** The wish for a style as the slow directions express it. */
const inStyle = (prompt: string, word: string) =>
  `${prompt}\n\nReply in ${/^[aeiou]/.test(word) ? "an" : "a"} ${word} style.`;

/**
 * Explains every pLLM: map, propose, decompose (XPerT, sections 3.1 and 3.2).
 * @throws the signal's reason when aborted; Error when the explainer proposes no word that stands.
 */
export async function fitSpace(
  explainer: Explainer,
  recipe: SpaceRecipe,
  memory: Memory,
  onStage: OnStage = () => undefined,
  signal?: AbortSignal,
): Promise<FittedSpace> {
  const { probes, neutralPeople, pllms, seed } = recipe;
  const random = createRandom(seed);
  const watch = (stage: string): Watch => ({
    signal,
    onProgress: (done, total) => onStage(stage, done, total),
  });
  const compare = (
    key: string,
    stage: string,
    pairs: () => Promise<ComparedTexts[]>,
  ) =>
    memory.remember(key, async () => {
      const compared = await pairs();
      return {
        pairs: compared,
        embeddings: await compareTexts(
          explainer,
          compared,
          watch(`${stage}: comparing`),
        ),
      };
    });
  const against = (texts: readonly string[], references: readonly string[]) =>
    texts.map((text, at) => ({ text, reference: references[at]! }));
  const reply = (
    prompts: readonly string[],
    stage: string,
    adapter?: Adapter,
  ) =>
    writeReplies(explainer, prompts, {
      ...watch(`${stage}: writing`),
      adapter,
    });

  // The base model's greedy replies beside sampled ones: the same voice, so what is seen here is no style.
  const references = await compare("references", "the base model", async () =>
    against(
      await writeReplies(explainer, probes, {
        ...watch("the base model: writing"),
        sampling: { temperature: 0.7, topP: 0.9, random },
      }),
      await reply(probes, "the base model"),
    ),
  );
  const neutralModel = meanDivergence(references);
  const baseReplies = references.pairs.map(({ reference }) => reference);

  const people = await compare("neutral people", "neutral people", async () =>
    against(
      neutralPeople.map(({ text }) => text),
      await reply(
        neutralPeople.map(({ prompt }) => prompt),
        "neutral people",
      ),
    ),
  );
  const neutralPerson = meanDivergence(people);

  const explained: Compared[] = [];
  for (const { name, digest, adapter } of pllms)
    explained.push(
      await compare(`pllm ${digest}`, `pLLM ${name}`, async () =>
        against(await reply(probes, `pLLM ${name}`, adapter), baseReplies),
      ),
    );
  const divergences = explained.map((compared) =>
    difference(meanDivergence(compared), neutralModel),
  );

  const proposals = (await proposeWords(explainer, explained, signal)).slice(
    0,
    maximumCandidates,
  );
  const candidates: Candidate[] = [];
  for (const { word } of proposals) {
    const written = await compare(
      `direction ${word}`,
      `direction "${word}"`,
      async () =>
        against(
          await reply(
            probes.map((probe) => inStyle(probe, word)),
            `direction "${word}"`,
          ),
          baseReplies,
        ),
    );
    candidates.push({
      word,
      direction: difference(meanDivergence(written), neutralModel),
      noise: standardError(written.embeddings.map(toDivergence)),
      recognition: recognition(explainer, written, word),
    });
  }
  const accepted = acceptAttributes(candidates, divergences, rules);
  if (accepted.attributes.length === 0)
    throw new Error(
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
    explanations: pllms.map(({ name, digest }, at) => ({
      pllm: name,
      adapter: digest,
      coefficients: decomposition.solve(divergences[at]!),
      residual: decomposition.residual(divergences[at]!),
    })),
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
    },
  };
}

async function encode(space: Omit<ExplanationSpace, "id">) {
  return { ...(await encodeSpace(space)), space };
}

const meanDivergence = ({ embeddings }: Compared) =>
  meanVector(embeddings.map(toDivergence));

/** Length of the mean's standard error. */
function standardError(embeddings: readonly Float32Array[]): number {
  const mean = meanVector(embeddings);
  const squares = embeddings.reduce(
    (sum, embedding) =>
      sum +
      difference(embedding, mean).reduce((own, value) => own + value ** 2, 0),
    0,
  );
  const count = embeddings.length;
  return Math.sqrt(squares / (count * Math.max(1, count - 1)));
}

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
