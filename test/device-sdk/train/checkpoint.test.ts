/** @file Training that is interrupted: it goes on bit for bit, and never with another run's state. */
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { SafetensorsError } from "../../../device-sdk/format/safetensors.ts";
import { readWeights } from "../../../device-sdk/lm/checkpoint.ts";
import { parseModelConfig } from "../../../device-sdk/lm/config.ts";
import { LanguageModel } from "../../../device-sdk/lm/languageModel.ts";
import { createAdapter } from "../../../device-sdk/lora/adapter.ts";
import { readPeftAdapter } from "../../../device-sdk/lora/peft.ts";
import { createRandom } from "../../../device-sdk/random.ts";
import {
  ResumeError,
  resumeTraining,
  writeTrainingCheckpoint,
} from "../../../device-sdk/train/checkpoint.ts";
import { createTrainer } from "../../../device-sdk/train/step.ts";
import type { Trainable, Trainer } from "../../../device-sdk/train/step.ts";
import { tinyRuntime } from "../../tinyModel.ts";

const golden = (path: string) =>
  readFile(new URL(`../../golden/${path}`, import.meta.url));
const goldenJson = async (path: string): Promise<unknown> =>
  JSON.parse((await golden(path)).toString());

const config = parseModelConfig(await goldenJson("llama-gqa/config.json"));
const model = new LanguageModel(
  tinyRuntime,
  config,
  readWeights(config, await golden("llama-gqa/model.safetensors")),
);
const readAdapter = async () =>
  readPeftAdapter(
    config,
    await goldenJson("adapter/adapter_config.json"),
    await golden("adapter/adapter_model.safetensors"),
  );

const shape = { batch: 2, length: 8 };
const trainables: Record<Trainable["kind"], Trainable> = {
  adapter: { kind: "adapter", adapter: await readAdapter() },
  all: { kind: "all" },
  prompt: {
    kind: "prompt",
    prompt: { data: new Float32Array(3 * 32).fill(0.1), shape: [3, 32] },
  },
};

/** The batch of a step: the same for the same step. */
function batchOf(step: number) {
  const random = createRandom(step);
  const draw = () => Array.from({ length: 16 }, () => random.integer(96));
  return {
    tokens: draw(),
    targets: { tokens: draw(), weights: draw().map((value) => value % 2) },
  };
}

async function train(trainer: Trainer, from: number, to: number) {
  const results = [];
  for (let step = from; step < to; step++)
    results.push(
      await trainer.step(batchOf(step), {
        learningRate: 0.01 / (step + 1),
        clipNorm: 1,
      }),
    );
  return results;
}

const stateOf = ({ parameters, optimiser }: Trainer) => ({
  parameters: parameters.flat.slice(),
  mean: optimiser.mean.slice(),
  square: optimiser.square.slice(),
  step: optimiser.step,
});

describe.each(["adapter", "all"] as const)("training of %s", (kind) => {
  const start = () => createTrainer(model, trainables[kind], shape);

  it("in two halves with a checkpoint between is, bit for bit, training straight on", async () => {
    const straight = await start();
    const results = await train(straight, 0, 6);

    const first = await start();
    const firstResults = await train(first, 0, 3);
    const checkpoint = writeTrainingCheckpoint(first, "this run");
    const second = await start();
    resumeTraining(second, "this run", checkpoint);
    const secondResults = await train(second, 3, 6);

    expect([...firstResults, ...secondResults]).toEqual(results);
    expect(stateOf(second)).toEqual(stateOf(straight));
    expect(writeTrainingCheckpoint(second, "this run")).toEqual(
      writeTrainingCheckpoint(straight, "this run"),
    );
    expect(stateOf(straight).step).toBe(6);
    await Promise.all(
      [straight, first, second].map((trainer) => trainer.release()),
    );
  });
});

describe("resumeTraining", () => {
  const startAdapter = () => createTrainer(model, trainables.adapter, shape);

  it("refuses another run's checkpoint, by name, and leaves the trainer as it was", async () => {
    const trainer = await startAdapter();
    const checkpoint = writeTrainingCheckpoint(trainer, "run 1");
    await train(trainer, 0, 1);
    const before = stateOf(trainer);
    expect(() => resumeTraining(trainer, "run 2", checkpoint)).toThrow(
      new ResumeError(
        "resume: expected a checkpoint of run 2, got run 1; delete it to start again",
      ),
    );
    expect(stateOf(trainer)).toEqual(before);
    await trainer.release();
  });

  it("refuses a checkpoint of other sizes", async () => {
    const trainer = await startAdapter();
    // Vectors are padded to blocks of 65,536 numbers; this one fills two.
    const adapter = createAdapter(config, { rank: 128, alpha: 8, seed: 1 });
    const wide = await createTrainer(
      model,
      { kind: "adapter", adapter },
      shape,
    );
    expect(wide.parameters.flat.length).toBe(131072);
    expect(() =>
      resumeTraining(trainer, "run", writeTrainingCheckpoint(wide, "run")),
    ).toThrow(
      new ResumeError(
        "resume: expected 65536 numbers of parameters, got 131072",
      ),
    );
    await Promise.all([trainer.release(), wide.release()]);
  });

  it("refuses a damaged checkpoint", async () => {
    const trainer = await startAdapter();
    const checkpoint = writeTrainingCheckpoint(trainer, "run");
    expect(() =>
      resumeTraining(trainer, "run", checkpoint.subarray(0, 1000)),
    ).toThrow(SafetensorsError);
    await trainer.release();
  });
});

describe("createTrainer", () => {
  it("trains copies: the caller's adapter and weights stay as they are", async () => {
    const adapter = await readAdapter();
    const trainer = await createTrainer(
      model,
      { kind: "adapter", adapter },
      shape,
    );
    const whole = await createTrainer(model, { kind: "all" }, shape);
    await train(trainer, 0, 2);
    await train(whole, 0, 2);
    expect(adapter).toEqual(await readAdapter());
    expect(trainer.adapter!.matrices).not.toEqual(adapter.matrices);
    expect(model.weights).toEqual(
      readWeights(config, await golden("llama-gqa/model.safetensors")),
    );
    expect(whole.model.weights).not.toEqual(model.weights);
    await Promise.all([trainer.release(), whole.release()]);
  });

  it("shows the trained adapter as it is after each step", async () => {
    const trainer = await createTrainer(model, trainables.adapter, shape);
    const { b } = trainer.adapter!.matrices.get(
      "model.layers.1.mlp.down_proj",
    )!;
    const before = b.data.slice();
    await train(trainer, 0, 1);
    expect(b.data).not.toEqual(before);
    await trainer.release();
  });
});
