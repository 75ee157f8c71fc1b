/** @file A long training run that survives being killed: it checkpoints itself and goes on where it was. */
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import {
  resumeTraining,
  writeTrainingCheckpoint,
} from "../device-sdk/train/checkpoint.ts";
import type { AdamWOptions } from "../device-sdk/train/adamW.ts";
import type { Trainer, TrainingBatch } from "../device-sdk/train/step.ts";

/** One training run. */
export interface Stage {
  /** Names the run and everything it depends on; a checkpoint of another one is refused. */
  readonly fingerprint: string;
  readonly steps: number;
  /** The batch of a step: the same for the same step, so that a resumed run sees what it would have seen. */
  batch(step: number): TrainingBatch;
  options(step: number): AdamWOptions;
  /** Where the state is kept while the run lasts. */
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

/** Runs a stage from its checkpoint, if there is one, to its end. */
export async function runStage(
  trainer: Trainer,
  stage: Stage,
  report: (progress: StageProgress) => void,
): Promise<void> {
  if (existsSync(stage.checkpoint))
    resumeTraining(
      trainer,
      stage.fingerprint,
      await readFile(stage.checkpoint),
    );
  const { batch, length } = trainer.shape;
  let loss: number | undefined;
  while (trainer.optimiser.step < stage.steps) {
    const step = trainer.optimiser.step;
    const begin = performance.now();
    const result = await trainer.step(stage.batch(step), stage.options(step));
    loss = loss === undefined ? result.loss : 0.95 * loss + 0.05 * result.loss;
    report({
      step: step + 1,
      steps: stage.steps,
      loss,
      tokensPerSecond: (batch * length * 1000) / (performance.now() - begin),
    });
    if ((step + 1) % stage.saveEvery === 0 || step + 1 === stage.steps)
      await writeAtomically(
        stage.checkpoint,
        writeTrainingCheckpoint(trainer, stage.fingerprint),
      );
  }
}

/** Writes a file so that it is either wholly there or not at all. */
export async function writeAtomically(
  path: string,
  content: Uint8Array | string,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.part`, content);
  await rename(`${path}.part`, path);
}
