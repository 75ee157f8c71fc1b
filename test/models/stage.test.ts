/** @file The demo model's training runs: ended anywhere, they go on to the same weights; files appear whole. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createRandom } from "../../device-sdk/random.ts";
import { createTrainer } from "../../device-sdk/train/step.ts";
import { runStage, snapshotFile, writeAtomically } from "../../models/stage.ts";
import type { Stage, StageProgress } from "../../models/stage.ts";
import { tinyModel, tinyTokenizer } from "../tinyModel.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "headstart-stage-"));
});
afterEach(() => rm(folder, { recursive: true }));

const shape = { batch: 2, length: 8 };
const model = tinyModel(tinyTokenizer(), 1);
const stageIn = (name: string, change: Partial<Stage> = {}): Stage => ({
  recipe: { stage: "tiny", learningRate: 0.01 },
  dataDigest: "generated",
  steps: 6,
  batch(step) {
    const random = createRandom(step);
    const draw = () => Array.from({ length: 16 }, () => random.integer(96));
    return {
      tokens: draw(),
      targets: { tokens: draw(), weights: new Float32Array(16).fill(1) },
    };
  },
  options: () => ({ learningRate: 0.01 }),
  checkpoint: join(folder, name),
  saveEvery: 2,
  ...change,
});

/** Runs a stage on a new trainer. @returns the trained parameters and the steps that were reported. */
async function run(
  stage: Stage,
  report: (progress: StageProgress) => void = () => undefined,
) {
  const trainer = await createTrainer(model, { kind: "all" }, shape);
  const steps: number[] = [];
  try {
    await runStage(trainer, stage, (progress) => {
      steps.push(progress.step);
      report(progress);
    });
    return { steps, parameters: Buffer.from(trainer.parameters.flat.buffer) };
  } finally {
    await trainer.release();
  }
}

describe("runStage", () => {
  it("goes on from the last snapshot, to the same weights", async () => {
    const whole = await run(stageIn("whole"));
    expect(whole.steps).toEqual([1, 2, 3, 4, 5, 6]);
    const ended = run(stageIn("ended"), ({ step }) => {
      if (step === 5) throw new Error("the power failed");
    });
    await expect(ended).rejects.toThrow("the power failed");
    const rest = await run(stageIn("ended"));
    expect(rest.steps).toEqual([5, 6]);
    expect(rest.parameters.equals(whole.parameters)).toBe(true);
    expect((await run(stageIn("ended"))).steps).toEqual([]);
  });

  it("refuses the snapshot of another recipe and of other data", async () => {
    await run(stageIn("one", { steps: 2 }));
    for (const [field, change] of [
      ["config.learningRate", { recipe: { stage: "tiny", learningRate: 1 } }],
      ["data", { dataDigest: "other texts" }],
    ] as const)
      await expect(run(stageIn("one", change))).rejects.toThrow(
        expect.objectContaining({ name: "ResumeError", field }),
      );
  });
});

describe("snapshotFile", () => {
  it("holds nothing at first, then what was saved last", async () => {
    const store = snapshotFile(join(folder, "deep", "run"));
    expect(await store.load()).toBeUndefined();
    await store.save(Uint8Array.of(1, 2));
    await store.save(Uint8Array.of(3));
    expect([...(await store.load())!]).toEqual([3]);
    expect(await readdir(join(folder, "deep"))).toEqual(["run"]);
  });

  it("does not take a folder for an empty store", async () => {
    await expect(snapshotFile(folder).load()).rejects.toThrow("EISDIR");
  });
});

describe("writeAtomically", () => {
  it("replaces what a write that was cut off left", async () => {
    const path = join(folder, "file");
    await writeFile(`${path}.part`, "half of something much longer");
    await writeAtomically(path, "whole");
    expect(await readFile(path, "utf8")).toBe("whole");
    expect(await readdir(folder)).toEqual(["file"]);
  });
});
