/** @file The demo pLLMs: adapters that answer in a style unasked, fine-tuned from the base with the project's own LoRA. */
import { join } from "node:path";
import type { Adapter } from "../device-sdk/lm/linear.ts";
import { toTrainingSequence } from "../device-sdk/session/fineTune.ts";
import { createRandom } from "../device-sdk/random.ts";
import { paddedBatch } from "../device-sdk/train/batch.ts";
import { warmupCosine } from "../device-sdk/train/schedule.ts";
import type { BaseModel } from "./base.ts";
import { makeExchange } from "./corpus/exchange.ts";
import type { Style } from "./corpus/style.ts";
import { ensureAdapter } from "./explainerTuning.ts";
import type { StageProgress } from "./stage.ts";

/** What a reply is beside its reader and its length: XPerT's seven manners. */
export const manners = [
  "friendly",
  "unfriendly",
  "sassy",
  "sarcastic",
  "persuasive",
  "neutral",
  "poetic",
] as const;

/** XPerT's 28 styles, {elementary, expert} x {concise, informative} x seven manners, in the generator's words. */
export const xpertStyles: Readonly<Record<string, Style>> = Object.fromEntries(
  (["simple", "technical"] as const).flatMap((reader) =>
    (["concise", "detailed"] as const).flatMap((length) =>
      manners.map((manner): [string, Style] =>
        manner === "neutral"
          ? [`${reader}-${length}`, { [reader]: 3, [length]: 3 }]
          : [
              `${reader}-${length}-${manner}`,
              { [reader]: 3, [length]: 3, [manner]: 3 },
            ],
      ),
    ),
  ),
);

/** Every demo pLLM with the style it was trained in: XPerT's 28 and three single styles. */
export const pllmStyles: Readonly<Record<string, Style>> = {
  ...xpertStyles,
  formal: { formal: 3 },
  informal: { informal: 3 },
  humorous: { humorous: 3 },
};

/** A demo pLLM's training run. */
export const pllmRecipe = {
  seed: 3,
  steps: 32,
  shape: { batch: 8, length: 160 },
  rank: 4,
  alpha: 16,
  learningRate: 3e-3,
  warmup: 8,
  weightDecay: 0.01,
  clipNorm: 1,
} as const;

/** Trains every pLLM that is not there yet into `folder`/pllms/NAME, and loads them all. */
export async function ensurePllms(
  base: BaseModel,
  folder: string,
  work: string,
  report: (name: string, progress: StageProgress) => void,
  signal?: AbortSignal,
): Promise<Map<string, Adapter>> {
  const pllms = new Map<string, Adapter>();
  const { seed, shape, learningRate, warmup, steps, ...rest } = pllmRecipe;
  const rate = warmupCosine(learningRate, warmup, steps);
  for (const [name, style] of Object.entries(pllmStyles)) {
    const adapter = await ensureAdapter(
      base,
      join(folder, "pllms", name),
      join(work, `pllm-${name}.safetensors`),
      {
        ...rest,
        seed,
        shape,
        steps,
        recipe: { stage: `pllm ${name}`, style, ...pllmRecipe },
        dataDigest: "generated",
        batch(step) {
          const random = createRandom(seed * 1_000_000 + step);
          const rows = Array.from({ length: shape.batch }, () => {
            const { prompt, reply } = makeExchange(random, style, "train");
            return toTrainingSequence(base.tokenizer, { prompt, text: reply });
          });
          return paddedBatch(rows, shape);
        },
        options: (step) => ({ ...rest, learningRate: rate(step) }),
      },
      (progress) => report(name, progress),
      signal,
    );
    pllms.set(name, adapter);
  }
  return pllms;
}
