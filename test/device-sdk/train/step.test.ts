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
import type { Tensor } from "../../../device-sdk/onnx/session.ts";
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
const beneath = await readAdapter();

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

describe("hidden states as targets", () => {
  const random = createRandom(3);
  const rows = shape.batch * shape.length;
  const states: Tensor = {
    data: Float32Array.from({ length: rows * 32 }, () => random.normal()),
    shape: [rows, 32],
  };
  const weights = Array.from({ length: rows }, (_, row) => row % 3);
  const batch = { tokens: batchOf(1).tokens, targets: { states, weights } };

  it.each<[what: string, trainable: Trainable]>([
    ...Object.entries(trainables),
    [
      "prompt over an adapter",
      {
        kind: "prompt",
        prompt: {
          data: new Float32Array(3 * 32).fill(0.1),
          shape: [3, 32],
        },
        adapter: beneath,
      },
    ],
  ])(
    "are learned by squared distance, with the gradients of finite differences: %s",
    async (_what, trainable) => {
      const trainer = await createTrainer(model, trainable, shape);
      const { adapter, prompt, parameters } = trainer;
      const { loss, gradients } = await trainer.gradients(batch);
      const hidden = await trainer.model.forward(batch.tokens, shape, {
        adapter,
        prompt,
      });
      const { normed } = await trainer.model.head(hidden);
      const distance = normed.data.reduce(
        (sum, value, at) =>
          sum + weights[Math.floor(at / 32)]! * (value - states.data[at]!) ** 2,
        0,
      );
      expect(loss).toBeCloseTo(
        distance / weights.reduce((sum, weight) => sum + weight, 0),
        4,
      );

      const computed = new Map(
        Array.from(gradients.views, ([name, { data }]) => [name, data.slice()]),
      );
      const lossWith = async (
        data: Float32Array,
        at: number,
        value: number,
      ) => {
        const before = data[at]!;
        data[at] = value;
        const changed = await trainer.gradients(batch);
        data[at] = before;
        return changed.loss;
      };
      for (const [name, { data }] of parameters.views) {
        // Where the slope is largest, rounding hides least of it.
        const gradient = computed.get(name)!;
        const at = gradient.reduce(
          (most, value, index) =>
            Math.abs(value) > Math.abs(gradient[most]!) ? index : most,
          0,
        );
        const slope =
          ((await lossWith(data, at, data[at]! + 0.003)) -
            (await lossWith(data, at, data[at]! - 0.003))) /
          0.006;
        expect(
          Math.abs(slope - gradient[at]!),
          `${name}: ${slope} and ${gradient[at]}`,
        ).toBeLessThan(0.02 * Math.abs(gradient[at]!) + 0.03);
      }
      await trainer.release();
    },
  );

  it("do not move the output head", async () => {
    const trainer = await createTrainer(model, trainables.all, shape);
    const { gradients } = await trainer.gradients(batch);
    expect(Math.hypot(...gradients.views.get("lm_head.weight")!.data)).toBe(0);
    expect(
      Math.hypot(...gradients.views.get("model.norm.weight")!.data),
    ).toBeGreaterThan(0);
    await trainer.release();
  });

  it("must be as many as there are positions", async () => {
    const trainer = await createTrainer(model, trainables.prompt, shape);
    await expect(
      trainer.gradients({
        ...batch,
        targets: { states: { data: states.data, shape: [32, 16] }, weights },
      }),
    ).rejects.toThrow("loss: expected states of [16,32], got [32,16]");
    await trainer.release();
  });
});
