/** @file A long training run that survives being killed: it saves itself and goes on where it was. */
import { mkdir, open, readFile, rename } from "node:fs/promises";
import { cpus } from "node:os";
import { dirname } from "node:path";
import type { SnapshotStore } from "../device-sdk/train/checkpoint.ts";
import { drawnData } from "../device-sdk/train/data.ts";
import type { AdamWOptions } from "../device-sdk/train/adamW.ts";
import { finishRun, resumeRun, startRun } from "../device-sdk/train/run.ts";
import type { TrainingPlan } from "../device-sdk/train/run.ts";
import type { Trainer, TrainingBatch } from "../device-sdk/train/step.ts";

/** One training run. */
export interface Stage {
  /** Everything it is made of, for its snapshots to be known by. */
  readonly recipe: Readonly<Record<string, unknown>>;
  /** Digest of the texts that its batches are drawn from; "generated" where there are none but the corpus generator's. */
  readonly dataDigest: string;
  readonly steps: number;
  /** The batch of a step: the same for the same step, so that a resumed run sees what it would have seen. */
  batch(step: number): TrainingBatch;
  options(step: number): AdamWOptions;
  /** Where the run is kept while it lasts. */
  readonly checkpoint: string;
  readonly saveEvery: number;
}

/** How a run is doing. */
export interface StageProgress {
  readonly step: number;
  readonly steps: number;
  /** Mean over the last steps, nats a token. */
  readonly loss: number;
  readonly tokensPerSecond: number;
}

/**
 * Runs a stage from its snapshot, if there is one, to its end.
 * @throws the signal's reason when aborted, after a snapshot; ResumeError when the snapshot is of another recipe, other data, or another runtime, number of threads or machine.
 */
export async function runStage(
  trainer: Trainer,
  stage: Stage,
  report: (progress: StageProgress) => void,
  signal?: AbortSignal,
): Promise<void> {
  const { recipe, dataDigest, steps, checkpoint, saveEvery } = stage;
  const plan: TrainingPlan = {
    config: recipe,
    dataDigest,
    steps,
    options: (step) => stage.options(step),
    data: drawnData(trainer.shape, (step) => stage.batch(step)),
    machine: cpus()[0]?.model,
  };
  const store = snapshotFile(checkpoint);
  const saved = await store.load();
  const run = saved
    ? await resumeRun(trainer, plan, saved)
    : await startRun(trainer, plan);
  const { batch, length } = trainer.shape;
  let loss: number | undefined;
  let seconds = run.seconds;
  await finishRun(run, {
    signal,
    store,
    saveEvery,
    onEvent(event) {
      if (event.kind !== "step") return;
      loss = loss === undefined ? event.loss : 0.95 * loss + 0.05 * event.loss;
      report({
        step: event.step,
        steps,
        loss,
        tokensPerSecond: (batch * length) / (run.seconds - seconds),
      });
      ({ seconds } = run);
    },
  });
}

/** Snapshots in a file, which is replaced as a whole. */
export const snapshotFile = (path: string): SnapshotStore => ({
  async load() {
    try {
      return await readFile(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
      throw error;
    }
  },
  save: (snapshot) => writeAtomically(path, snapshot),
});

/** Writes a file so that it is either wholly there or not at all, even where the power fails. */
export async function writeAtomically(
  path: string,
  content: Uint8Array | string,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(`${path}.part`, "w");
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.part`, path);
}
