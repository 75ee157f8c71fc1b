/** @file What peft computes for llama-gqa: under adapters of uneven ranks and scalings, under a soft prompt, and with an adapter merged. */
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import {
  parseSafetensors,
  toFloat32,
} from "../../../device-sdk/format/safetensors.ts";
import { readWeights } from "../../../device-sdk/lm/checkpoint.ts";
import { parseModelConfig } from "../../../device-sdk/lm/config.ts";
import { LanguageModel } from "../../../device-sdk/lm/languageModel.ts";
import type { ForwardOptions } from "../../../device-sdk/lm/languageModel.ts";
import { applyAdapter } from "../../../device-sdk/lora/apply.ts";
import {
  readPeftAdapter,
  writePeftAdapter,
} from "../../../device-sdk/lora/peft.ts";
import {
  readPeftPrompt,
  writePeftPrompt,
} from "../../../device-sdk/lora/prompt.ts";
import { tinyRuntime } from "../../tinyModel.ts";

const read = (path: string) =>
  readFile(new URL(`../../golden/${path}`, import.meta.url));
const readJson = async (path: string): Promise<unknown> =>
  JSON.parse((await read(path)).toString());

const config = parseModelConfig(await readJson("llama-gqa/config.json"));
const weights = readWeights(config, await read("llama-gqa/model.safetensors"));
const { tensors } = parseSafetensors(await read("golden.safetensors"));
const golden = (name: string) => toFloat32(tensors.get(name)!);

/** The two files of an adapter, as arguments of what reads them. */
const adapterFiles = async (folder: string) =>
  [
    config,
    await readJson(`${folder}/adapter_config.json`),
    await read(`${folder}/adapter_model.safetensors`),
    "llama-gqa",
  ] as const;

/** The largest difference of any logit of the golden batch. */
async function logitError(
  name: string,
  options: ForwardOptions = {},
  own = weights,
): Promise<number> {
  const model = new LanguageModel(tinyRuntime, config, own);
  const shape = { batch: 2, length: 12 };
  const { logits } = await model.head(
    await model.forward(golden("batch/ids"), shape, options),
  );
  return largestDifference(logits.data, golden(name));
}

const largestDifference = (some: Float32Array, others: Float32Array) =>
  some.reduce(
    (largest, value, at) => Math.max(largest, Math.abs(value - others[at]!)),
    some.length === others.length ? 0 : Infinity,
  );

describe.each([
  ["adapter-patterns", "gqa/patterns/logits", 6, 2],
  ["adapter-rslora", "gqa/rslora/logits", 9, 4],
] as const)("%s", (folder, name, rank, scaling) => {
  it("gives peft's logits with one rank and one scaling", async () => {
    const adapter = readPeftAdapter(...(await adapterFiles(folder)));
    expect([adapter.rank, adapter.scaling]).toEqual([rank, scaling]);
    expect(await logitError(name, { adapter })).toBeLessThan(2e-5);
  });

  it("is written so that it is read as it was", async () => {
    const adapter = readPeftAdapter(...(await adapterFiles(folder)));
    const files = writePeftAdapter(adapter, "llama-gqa");
    expect(
      readPeftAdapter(config, JSON.parse(files.config), files.weights),
    ).toEqual(adapter);
  });
});

describe("a soft prompt", () => {
  it("gives peft's logits, and is written so that it is read as it was", async () => {
    const prompt = readPeftPrompt(...(await adapterFiles("prompt")));
    expect(prompt.embeddings.shape).toEqual([4, 32]);
    expect(
      await logitError("gqa/prompt/logits", { prompt: prompt.embeddings }),
    ).toBeLessThan(2e-5);
    const files = writePeftPrompt(prompt, "llama-gqa");
    expect(
      readPeftPrompt(config, JSON.parse(files.config), files.weights),
    ).toEqual(prompt);
  });
});

describe("an adapter added to the weights", () => {
  it("gives the weights of peft's merge_and_unload, and the adapter's logits", async () => {
    const adapter = readPeftAdapter(...(await adapterFiles("adapter")));
    const merged = applyAdapter(weights, adapter);
    for (const [name, { data }] of merged)
      expect(
        largestDifference(data, golden(`gqa/unloaded/${name}`)),
      ).toBeLessThan(1e-6);
    expect(merged.size).toBe(21);
    expect(await logitError("gqa/adapter/logits", {}, merged)).toBeLessThan(
      2e-5,
    );
  });
});
