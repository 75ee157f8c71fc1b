/** @file The map from models to vectors: what a model's replies look like to the explainer beside the base model's (XPerT, section 3.1). */
import { difference, meanVector } from "../device-sdk/explain/decompose.ts";
import {
  compareTexts,
  referenceTake,
  toDivergence,
  writeReplies,
} from "../device-sdk/explain/explainer.ts";
import type {
  ComparedTexts,
  Explainer,
  Watch,
} from "../device-sdk/explain/explainer.ts";
import { sha256 } from "../device-sdk/format/digest.ts";
import type { ProbeOutputs } from "../device-sdk/format/outputs.ts";
import { mapVersion } from "../device-sdk/format/space.ts";
import type { Revision } from "../device-sdk/format/space.ts";
import type { Adapter } from "../device-sdk/lm/linear.ts";
import type { Compared } from "./propose.ts";

/** What neutral users write, to tell a person from a style. */
export interface NeutralSample {
  readonly prompt: string;
  readonly text: string;
}

/** What every divergence over a base model is measured with: divergences of the same study can be compared. */
export interface Study {
  readonly base: Revision;
  readonly explainerRevision: Revision;
  readonly probes: readonly string[];
  readonly neutralPeople: readonly NeutralSample[];
  readonly seed: number;
}

/** A pLLM to be mapped. */
export interface PllmToMap {
  readonly name: string;
  /** Names the adapter, its config included: what is remembered of one fits no other. */
  readonly key: string;
  /** Called when the pLLM was not mapped before. */
  readonly loadAdapter: () => Promise<Adapter>;
}

/** Remembers finished parts, so that a killed run goes on where it was. */
export interface Memory {
  /** The texts and embeddings called `key`, computed when they are not there. */
  remember(key: string, compute: () => Promise<Compared>): Promise<Compared>;
  /** The safetensors file called `key`, made when it is not there. */
  rememberFile(
    key: string,
    make: () => Promise<Uint8Array>,
  ): Promise<Uint8Array>;
}

/** What is being worked on. */
export type OnStage = (stage: string, done: number, total: number) => void;

/** Comparisons over the probes, less the base model's own. */
export interface Mapped {
  readonly compared: Compared;
  /** [probes][embedding] Each probe's divergence, less what the base model's own spread looks like at the same probe. */
  readonly samples: readonly Float32Array[];
  /** [embedding] Their mean. */
  readonly divergence: Float32Array;
}

/** A pLLM's divergence with what it was computed from. */
export interface MappedPllm extends Mapped {
  /** In the order of the probes. */
  readonly outputs: readonly ProbeOutputs[];
}

/** Maps models and styles; every part is remembered. */
export interface Mapper {
  /** [embedding] What the base model's own spread looks like: further replies beside those that all are compared with, which are no style. */
  neutralModel(): Promise<Float32Array>;
  /** What `neutralModel` is the mean of: each call writes one further reply to every probe. One call after the other, or shared among processes. */
  readonly neutralParts: readonly (() => Promise<Compared>)[];
  /** Neutral people's text beside the base model's replies to the same prompts. */
  neutralPeople(): Promise<Compared>;
  /** A pLLM's replies to the probes beside the base model's. */
  pllm(pllm: PllmToMap): Promise<MappedPllm>;
  /** The base model's own text in a style beside its plain text. @param place "3 of 12" among the styles, for whoever watches. */
  style(word: string, place: string): Promise<Mapped>;
}

/** The take of a pLLM's replies, and of the base model's in a style. */
export const styledTake = referenceTake + 1;

/**
 * Further replies of the base model to each probe, in takes of their own. Their mean is taken off every divergence and every direction. With one
 * reply a probe its noise was a third of the fainter directions, and decided which attributes a space got.
 */
const neutralReplies = 8;

/**
 * SHA-256 of what a divergence or a tuned prompt depends on beside the pLLM; the base model's revision stands for its tokenizer, the explainer's
 * for its settings. What is remembered of one study fits no other.
 */
export const studyId = ({
  base,
  explainerRevision,
  probes,
  neutralPeople,
  seed,
}: Study): Promise<string> =>
  sha256(
    new TextEncoder().encode(
      JSON.stringify([
        mapVersion,
        base.revision,
        explainerRevision.revision,
        probes,
        neutralPeople.map(({ prompt, text }) => [prompt, text]),
        seed,
      ]),
    ),
  );

/** The wish for a style as the slow directions express it. */
const inStyle = (prompt: string, word: string) =>
  `${prompt}\n\nReply in ${/^[aeiou]/.test(word) ? "an" : "a"} ${word} style.`;

/** A mapper for one study. Everything throws the signal's reason when aborted. */
export function createMapper(
  explainer: Explainer,
  { probes, neutralPeople }: Study,
  memory: Memory,
  onStage: OnStage = () => undefined,
  signal?: AbortSignal,
): Mapper {
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
    take: number,
    adapter?: Adapter,
  ) =>
    writeReplies(explainer, prompts, {
      ...watch(`${stage}: writing`),
      take,
      adapter,
    });

  // The base model's replies beside others of its own: the same voice, so what is seen here is no style.
  const neutralParts = Array.from({ length: neutralReplies }, (_, part) => {
    let loaded: Promise<Compared> | undefined;
    const stage = `the base model, ${part + 1} of ${neutralReplies}`;
    return (): Promise<Compared> =>
      (loaded ??= compare(`neutral replies ${part}`, stage, async () =>
        against(
          await reply(probes, stage, styledTake + 1 + part),
          part === 0
            ? await reply(probes, stage, referenceTake)
            : await baseReplies(),
        ),
      ));
  });
  const baseReplies = async (): Promise<string[]> =>
    (await neutralParts[0]!()).pairs.map(({ reference }) => reference);
  const loadNeutral = async () => {
    const parts: Compared[] = [];
    for (const part of neutralParts) parts.push(await part());
    return parts;
  };
  const neutralModel = async () =>
    meanVector((await loadNeutral()).map(meanDivergence));
  const mapped = async (compared: Compared): Promise<Mapped> => {
    const neutral = await loadNeutral();
    return {
      compared,
      samples: compared.embeddings.map((embedding, at) =>
        difference(
          toDivergence(embedding),
          meanVector(
            neutral.map(({ embeddings }) => toDivergence(embeddings[at]!)),
          ),
        ),
      ),
      divergence: difference(meanDivergence(compared), await neutralModel()),
    };
  };

  return {
    neutralModel,
    neutralParts,
    neutralPeople: () =>
      compare("neutral people", "neutral people", async () =>
        against(
          neutralPeople.map(({ text }) => text),
          await reply(
            neutralPeople.map(({ prompt }) => prompt),
            "neutral people",
            referenceTake,
          ),
        ),
      ),
    async pllm({ name, key, loadAdapter }) {
      const stage = `pLLM ${name}`;
      const replies = await baseReplies();
      const compared = await compare(`pllm ${key}`, stage, async () =>
        against(
          await reply(probes, stage, styledTake, await loadAdapter()),
          replies,
        ),
      );
      const neutral = await loadNeutral();
      return {
        ...(await mapped(compared)),
        outputs: compared.pairs.map(({ text, reference }, at) => ({
          pllm: text,
          base: reference,
          neutral: neutral.map(({ pairs }) => pairs[at]!.text),
        })),
      };
    },
    async style(word, place) {
      const stage = `direction ${place} "${word}"`;
      const replies = await baseReplies();
      return mapped(
        await compare(`direction ${word}`, stage, async () =>
          against(
            await reply(
              probes.map((probe) => inStyle(probe, word)),
              stage,
              styledTake,
            ),
            replies,
          ),
        ),
      );
    },
  };
}

/** The mean divergence of comparisons, before anything neutral is taken off. */
export const meanDivergence = ({ embeddings }: Compared): Float32Array =>
  meanVector(embeddings.map(toDivergence));
