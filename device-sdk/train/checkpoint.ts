/** @file Training interrupted and resumed: parameters, optimiser state and what they belong to, as one safetensors file. */
import {
  parseSafetensors,
  toFloat32,
  writeSafetensors,
} from "../format/safetensors.ts";
import type { Trainer } from "./step.ts";

/** Thrown when a training checkpoint belongs to another training run. @public */
export class ResumeError extends Error {
  override readonly name = "ResumeError";
}

/**
 * The state of a training run.
 * @param fingerprint names everything the run depends on (data, shapes, runtime); resuming checks it.
 */
export function writeTrainingCheckpoint(
  { parameters, optimiser }: Trainer,
  fingerprint: string,
): Uint8Array {
  const vector = (data: Float32Array) => ({ data, shape: [data.length] });
  return writeSafetensors(
    {
      parameters: vector(parameters.flat),
      mean: vector(optimiser.mean),
      square: vector(optimiser.square),
    },
    { fingerprint, step: String(optimiser.step) },
  );
}

/**
 * Puts a trainer where `writeTrainingCheckpoint` left off. With the same runtime, threads and machine the run goes on bit for bit.
 * @throws ResumeError when the checkpoint is of another run.
 * @throws SafetensorsError when the file is damaged.
 */
export function resumeTraining(
  { parameters, optimiser }: Trainer,
  fingerprint: string,
  checkpoint: Uint8Array,
): void {
  const { tensors, metadata } = parseSafetensors(checkpoint);
  if (metadata["fingerprint"] !== fingerprint)
    throw new ResumeError(
      `resume: expected a checkpoint of ${fingerprint}, got ${metadata["fingerprint"] ?? "one without a fingerprint"}; delete it to start again`,
    );
  const targets = {
    parameters: parameters.flat,
    mean: optimiser.mean,
    square: optimiser.square,
  };
  for (const [name, target] of Object.entries(targets)) {
    const stored = tensors.get(name);
    if (stored?.shape.join() !== String(target.length))
      throw new ResumeError(
        `resume: expected ${target.length} numbers of ${name}, got ${stored?.shape.join() ?? "none"}`,
      );
    target.set(toFloat32(stored));
  }
  optimiser.step = Number(metadata["step"]);
}
