/** @file The models that the evidence is about: the demo's base model and explainer, or a base model trained on a corpus' own ordinary text. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { availableParallelism, cpus } from "node:os";
import { fileURLToPath } from "node:url";
import type { Explainer } from "../../device-sdk/explain/explainer.ts";
import { sha256 } from "../../device-sdk/format/digest.ts";
import type { Revision } from "../../device-sdk/format/space.ts";
import { readWeights, writeWeights } from "../../device-sdk/lm/checkpoint.ts";
import { parseModelConfig } from "../../device-sdk/lm/config.ts";
import { LanguageModel } from "../../device-sdk/lm/languageModel.ts";
import { loadTokenizer } from "../../device-sdk/lm/tokenizer.ts";
import { readPeftAdapter } from "../../device-sdk/lora/peft.ts";
import type { Meter } from "../../device-sdk/onnx/session.ts";
import { warmupCosine } from "../../device-sdk/train/schedule.ts";
import { createTrainer } from "../../device-sdk/train/step.ts";
import type { TrainingBatch } from "../../device-sdk/train/step.ts";
import { demoName } from "../../models/architecture.ts";
import { baseRow } from "../../models/documents.ts";
import { runStage, writeAtomically } from "../../models/stage.ts";
import { createNodeRuntime } from "../../server/nodeRuntime.ts";
import type { Corpus } from "./corpus.ts";
import type { Say } from "./progress.ts";
import type { Team } from "./team.ts";
import type { Work } from "./work.ts";

/** Models, what they have computed, and how it is told. */
export interface Laboratory {
  readonly explainer: Explainer;
  readonly base: Revision;
  readonly explainerRevision: Revision;
  /** Counts all that the models compute. */
  readonly meter: Meter;
  readonly work: Work;
  readonly say: Say;
  /** The processes that share the work. */
  readonly team: Team;
  /** The processor, and how much of it each process has: seconds of different ones are not compared. */
  readonly machine: string;
}

/** Everything that depends on the models depends on these. */
export const modelsOf = ({ base, explainerRevision }: Laboratory) => [
  base.revision,
  explainerRevision.revision,
];

/** What something computed cost. */
export interface Measured<T> {
  readonly result: T;
  readonly seconds: number;
  /** Floating-point operations of matrix products. */
  readonly flops: number;
}

/** Runs `compute` and says what it cost. */
export async function measure<T>(
  { meter }: Laboratory,
  compute: () => Promise<T>,
): Promise<Measured<T>> {
  const [begin, before] = [performance.now(), meter.flops];
  const result = await compute();
  return {
    result,
    seconds: (performance.now() - begin) / 1000,
    flops: meter.flops - before,
  };
}

const demo = fileURLToPath(new URL("../../models/demo/", import.meta.url));
const readJson = async (path: string): Promise<unknown> =>
  JSON.parse(await readFile(join(demo, path), "utf8"));

/**
 * Loads the demo model that comes with this repository.
 * @param workers the processes that run at once, which divide the cores.
 */
export async function openLaboratory(
  work: Work,
  say: Say,
  team: Team,
  workers: number,
): Promise<Laboratory> {
  const threads = Math.max(1, Math.floor(availableParallelism() / workers));
  const runtime = createNodeRuntime(threads);
  const config = parseModelConfig(await readJson("config.json"));
  const file = await readFile(join(demo, "model.safetensors"));
  const tokenizer = loadTokenizer(
    await readJson("tokenizer.json"),
    await readJson("tokenizer_config.json"),
  );
  const weights = await readFile(
    join(demo, "explainer/adapter_model.safetensors"),
  );
  return {
    explainer: {
      model: new LanguageModel(runtime, config, readWeights(config, file)),
      tokenizer,
      adapter: readPeftAdapter(
        config,
        await readJson("explainer/adapter_config.json"),
        weights,
        demoName,
      ),
    },
    base: { name: demoName, revision: await sha256(file) },
    explainerRevision: {
      name: `${demoName}-explainer`,
      revision: await sha256(weights),
    },
    meter: runtime.meter,
    work,
    say,
    team,
    machine: `${cpus()[0]?.model ?? "unknown"}, processes at once: ${workers}, threads each: ${threads}`,
  };
}

/**
 * How a corpus' base model is trained from the demo's. Half of its text is the corpus' own, the rest the generator's, so that it goes on
 * writing in a style when told to, and answering the explainer's question.
 */
const baseRecipe = {
  seed: 5,
  steps: 400,
  shape: { batch: 8, length: 256 },
  learningRate: 5e-4,
  warmup: 40,
  mixture: {
    neutral: 0.25,
    instructed: 0.15,
    retelling: 0,
    comparison: 0.1,
    book: 0,
    maths: 0.5,
  },
  betas: [0.9, 0.95],
  weightDecay: 0.1,
  clipNorm: 1,
} as const;

/** Rows of `length + 1` tokens, of which every one but the first is learned. */
const batchOf = (rows: readonly (readonly number[])[]): TrainingBatch => {
  const tokens = rows.flatMap((row) => row.slice(0, -1));
  return {
    tokens,
    targets: {
      tokens: rows.flatMap((row) => row.slice(1)),
      weights: new Float32Array(tokens.length).fill(1),
    },
  };
};

/**
 * The laboratory for a corpus: where it has ordinary text of its own, with a base model trained on that text from this one. The base model is
 * kept with the rest of the work and may not be published: nobody licensed the text for that.
 */
export async function laboratoryFor(
  laboratory: Laboratory,
  corpus: Corpus,
): Promise<Laboratory> {
  const { explainer, base, work, say } = laboratory;
  const { model, tokenizer } = explainer;
  if (corpus.baseRows.length === 0) return laboratory;
  const { seed, steps, shape, learningRate, warmup, mixture, ...rest } =
    baseRecipe;
  const dependsOn = [base.revision, corpus.digest, { ...baseRecipe }];
  const folder = await work.folderOf("base", dependsOn);
  const file = join(folder, "model.safetensors");
  if (!existsSync(file)) {
    const trainer = await createTrainer(model, { kind: "all" }, shape);
    const rate = warmupCosine(learningRate, warmup, steps);
    // A problem is a question with its answer, as the corpus' rows are.
    const problems = corpus.baseRows.map(({ prompt, text }) => ({
      question: prompt ?? "",
      answer: text,
    }));
    const only = <T>(train: readonly T[]) => ({
      train,
      validation: [],
      heldout: [],
    });
    const sources = {
      passages: only([]),
      problems: only(problems),
      digest: corpus.digest,
    };
    await runStage(
      trainer,
      {
        recipe: { stage: `base of ${corpus.name}`, ...baseRecipe },
        dataDigest: corpus.digest,
        steps,
        batch: (step) =>
          batchOf(
            Array.from({ length: shape.batch }, (_, row) =>
              baseRow(
                tokenizer,
                sources,
                mixture,
                "train",
                shape.length + 1,
                (seed * 1_000_000 + step) * shape.batch + row,
              ),
            ),
          ),
        options: (step) => ({ ...rest, learningRate: rate(step) }),
        checkpoint: join(folder, "running.safetensors"),
        saveEvery: 50,
      },
      ({ step }) => say(`training a base model on ${corpus.name}`, step, steps),
    );
    await writeAtomically(file, writeWeights(trainer.parameters.views));
    await trainer.release();
  }
  const bytes = await readFile(file);
  return {
    ...laboratory,
    explainer: {
      ...explainer,
      model: new LanguageModel(
        model.runtime,
        model.config,
        readWeights(model.config, bytes),
      ),
    },
    base: {
      name: `${base.name}-${corpus.name}`,
      revision: await sha256(bytes),
    },
  };
}
