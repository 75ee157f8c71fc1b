/** @file The trainer: it works on copies, and shows what it trains as it is after each step. */
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { readWeights } from "../../../device-sdk/lm/checkpoint.ts";
import { parseModelConfig } from "../../../device-sdk/lm/config.ts";
import { LanguageModel } from "../../../device-sdk/lm/languageModel.ts";
import { readPeftAdapter } from "../../../device-sdk/lora/peft.ts";
import { createRandom } from "../../../device-sdk/random.ts";
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
