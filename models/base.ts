/** @file Trains the demo base model: tokenizer first, then all weights. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readWeights, writeWeights } from "../device-sdk/lm/checkpoint.ts";
import { LanguageModel } from "../device-sdk/lm/languageModel.ts";
import { loadTokenizer } from "../device-sdk/lm/tokenizer.ts";
import type { Tokenizer } from "../device-sdk/lm/tokenizer.ts";
import type { Runtime } from "../device-sdk/onnx/session.ts";
import { warmupCosine } from "../device-sdk/train/schedule.ts";
import { createTrainer } from "../device-sdk/train/step.ts";
import {
  demoConfig,
  demoConfigJson,
  initialWeights,
  vocabularySize,
} from "./architecture.ts";
import { trainBpe } from "./bpe.ts";
import { demoSpecialTokens, demoTokenizerConfig } from "./chatTemplate.ts";
import { baseBatch, vocabularyTexts } from "./documents.ts";
import type { Sources } from "./sources.ts";
import { runStage, writeAtomically } from "./stage.ts";
import type { StageProgress } from "./stage.ts";

/** The base model's training run: two phases, each with a warm-up and a cosine down to a tenth of its rate. */
export const baseRecipe = {
  seed: 1,
  phases: [
    {
      steps: 2600,
      learningRate: 1.5e-3,
      warmup: 100,
      mixture: {
        neutral: 0.44,
        instructed: 0.28,
        comparison: 0.08,
        book: 0.12,
        maths: 0.08,
      },
    },
    {
      // Fewer books: what is left to learn is to stay with the subject that was asked about.
      steps: 700,
      learningRate: 1e-3,
      warmup: 50,
      mixture: {
        neutral: 0.5,
        instructed: 0.3,
        comparison: 0.1,
        book: 0.05,
        maths: 0.05,
      },
    },
  ],
  shape: { batch: 8, length: 256 },
  betas: [0.9, 0.95],
  weightDecay: 0.1,
  clipNorm: 1,
} as const;

/** The phase that a step belongs to, and the learning rate there. */
function phaseAt(step: number) {
  let first = 0;
  for (const phase of baseRecipe.phases) {
    const { steps, learningRate, warmup, mixture } = phase;
    if (step < first + steps)
      return {
        mixture,
        learningRate: warmupCosine(learningRate, warmup, steps)(step - first),
      };
    first += steps;
  }
  throw new RangeError(`phaseAt: expected a step below ${first}, got ${step}`);
}

/** A base model with its tokenizer. */
export interface BaseModel {
  readonly model: LanguageModel;
  readonly tokenizer: Tokenizer;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Learns the vocabulary and writes the tokenizer files, unless they are there. */
async function ensureTokenizer(
  folder: string,
  sources: Sources,
): Promise<Tokenizer> {
  const file = join(folder, "tokenizer.json");
  if (!existsSync(file)) {
    const texts = vocabularyTexts(sources, baseRecipe.seed);
    const tokenizer = trainBpe(texts, vocabularySize, demoSpecialTokens);
    await writeAtomically(
      join(folder, "tokenizer_config.json"),
      json(demoTokenizerConfig),
    );
    await writeAtomically(join(folder, "config.json"), json(demoConfigJson));
    await writeAtomically(file, `${JSON.stringify(tokenizer)}\n`);
  }
  return loadTokenizer(
    JSON.parse(await readFile(file, "utf8")),
    demoTokenizerConfig,
  );
}

/** Trains the base model into `folder`, or loads it when it is there already. */
export async function ensureBase(
  runtime: Runtime,
  folder: string,
  work: string,
  sources: Sources,
  report: (progress: StageProgress) => void,
): Promise<BaseModel> {
  const tokenizer = await ensureTokenizer(folder, sources);
  const file = join(folder, "model.safetensors");
  if (!existsSync(file)) {
    const { seed, phases, shape, ...options } = baseRecipe;
    const start = new LanguageModel(
      runtime,
      demoConfig,
      initialWeights(demoConfig, seed),
    );
    const trainer = await createTrainer(start, { kind: "all" }, shape);
    await runStage(
      trainer,
      {
        recipe: { stage: "base", ...baseRecipe },
        dataDigest: sources.digest,
        steps: phases.reduce((sum, { steps }) => sum + steps, 0),
        batch: (step) =>
          baseBatch(
            tokenizer,
            sources,
            phaseAt(step).mixture,
            shape,
            seed * 1_000_000 + step,
          ),
        options: (step) => ({
          ...options,
          learningRate: phaseAt(step).learningRate,
        }),
        checkpoint: join(work, "base.safetensors"),
        saveEvery: 100,
      },
      report,
    );
    await writeAtomically(file, writeWeights(trainer.parameters.views));
    await trainer.model.release();
  }
  const weights = readWeights(demoConfig, await readFile(file));
  return { model: new LanguageModel(runtime, demoConfig, weights), tokenizer };
}
