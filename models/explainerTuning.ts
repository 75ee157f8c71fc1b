/** @file Tunes the explainer adapter: the base model learns to name, in one adjective, how two texts differ. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { encodeComparison } from "../device-sdk/explain/comparison.ts";
import type { Adapter } from "../device-sdk/lm/linear.ts";
import type { Tokenizer } from "../device-sdk/lm/tokenizer.ts";
import { createAdapter } from "../device-sdk/lora/adapter.ts";
import { readPeftAdapter, writePeftAdapter } from "../device-sdk/lora/peft.ts";
import { createRandom } from "../device-sdk/random.ts";
import { paddedBatch } from "../device-sdk/train/batch.ts";
import type { TrainingSequence } from "../device-sdk/train/batch.ts";
import { warmupCosine } from "../device-sdk/train/schedule.ts";
import { createTrainer } from "../device-sdk/train/step.ts";
import { demoName } from "./architecture.ts";
import type { BaseModel } from "./base.ts";
import { makeComparison } from "./comparisons.ts";
import type { Comparison } from "./comparisons.ts";
import type { Sources } from "./sources.ts";
import { runStage, writeAtomically } from "./stage.ts";
import type { Stage, StageProgress } from "./stage.ts";

/** The explainer adapter's training run. */
export const explainerRecipe = {
  seed: 2,
  steps: 400,
  shape: { batch: 16, length: 256 },
  rank: 16,
  alpha: 32,
  learningRate: 2e-3,
  warmup: 20,
  weightDecay: 0.01,
  clipNorm: 1,
} as const;

/** The question as the map asks it, with the answer to be learned. */
function toSequence(
  tokenizer: Tokenizer,
  { text, reference, word }: Comparison,
): TrainingSequence {
  const question = encodeComparison(tokenizer, text, reference);
  const ids = [...question, ...tokenizer.encodeText(word), ...tokenizer.endIds];
  return { ids, learned: [{ start: question.length, end: ids.length }] };
}

/** What an adapter's training needs to know beside its stage. */
export interface AdapterStage extends Omit<Stage, "checkpoint" | "saveEvery"> {
  readonly rank: number;
  readonly alpha: number;
  readonly seed: number;
  readonly shape: { readonly batch: number; readonly length: number };
}

/** Trains a new adapter into `folder` as PEFT files, or loads it when it is there already. */
export async function ensureAdapter(
  { model }: BaseModel,
  folder: string,
  work: string,
  stage: AdapterStage,
  report: (progress: StageProgress) => void,
  signal?: AbortSignal,
): Promise<Adapter> {
  const file = join(folder, "adapter_model.safetensors");
  const settings = join(folder, "adapter_config.json");
  if (!existsSync(file)) {
    const trainer = await createTrainer(
      model,
      { kind: "adapter", adapter: createAdapter(model.config, stage) },
      stage.shape,
    );
    await runStage(
      trainer,
      { ...stage, checkpoint: work, saveEvery: 50 },
      report,
      signal,
    );
    const { config, weights } = writePeftAdapter(trainer.adapter!, demoName);
    await writeAtomically(settings, config);
    await writeAtomically(file, weights);
    await trainer.release();
  }
  return readPeftAdapter(
    model.config,
    JSON.parse(await readFile(settings, "utf8")),
    await readFile(file),
    demoName,
  );
}

/** Trains or loads the explainer adapter. */
export function ensureExplainer(
  base: BaseModel,
  folder: string,
  work: string,
  sources: Sources,
  report: (progress: StageProgress) => void,
  signal?: AbortSignal,
): Promise<Adapter> {
  const { seed, shape, learningRate, warmup, steps, ...rest } = explainerRecipe;
  const rate = warmupCosine(learningRate, warmup, steps);
  return ensureAdapter(
    base,
    join(folder, "explainer"),
    join(work, "explainer.safetensors"),
    {
      ...rest,
      seed,
      shape,
      steps,
      recipe: { stage: "explainer", ...explainerRecipe },
      dataDigest: sources.digest,
      batch(step) {
        const random = createRandom(seed * 1_000_000 + step);
        const rows = Array.from({ length: shape.batch }, () =>
          toSequence(
            base.tokenizer,
            makeComparison(random, "train", sources.passages.train),
          ),
        );
        return paddedBatch(rows, shape);
      },
      options: (step) => ({ ...rest, learningRate: rate(step) }),
    },
    report,
    signal,
  );
}
