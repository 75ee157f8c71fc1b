/** @file Writes what the engine exports, with the logits that it computes from the files, for verify.py: export.ts FOLDER. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  parseSafetensors,
  toFloat32,
  writeSafetensors,
} from "../../device-sdk/format/safetensors.ts";
import { readWeights, writeWeights } from "../../device-sdk/lm/checkpoint.ts";
import { parseModelConfig } from "../../device-sdk/lm/config.ts";
import { LanguageModel } from "../../device-sdk/lm/languageModel.ts";
import type { ForwardOptions } from "../../device-sdk/lm/languageModel.ts";
import { createAdapter } from "../../device-sdk/lora/adapter.ts";
import type { PeftFiles } from "../../device-sdk/lora/adapterFile.ts";
import { applyAdapter } from "../../device-sdk/lora/apply.ts";
import {
  readPeftAdapter,
  writePeftAdapter,
} from "../../device-sdk/lora/peft.ts";
import { createPrompt, writePeftPrompt } from "../../device-sdk/lora/prompt.ts";
import { createTrainer } from "../../device-sdk/train/step.ts";
import type { Trainable } from "../../device-sdk/train/step.ts";
import { tinyRuntime } from "../tinyModel.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new Error("export.ts: expected a folder to write into, got none");

const read = (path: string) => readFile(new URL(path, import.meta.url));
const readJson = async (path: string): Promise<unknown> =>
  JSON.parse((await read(path)).toString());
async function write(path: string, content: string | Uint8Array) {
  await mkdir(join(folder!, path, ".."), { recursive: true });
  await writeFile(join(folder!, path), content);
}
async function writeAdapter(name: string, { config, weights }: PeftFiles) {
  await write(`${name}/adapter_config.json`, config);
  await write(`${name}/adapter_model.safetensors`, weights);
}

const base = "llama-gqa";
const config = parseModelConfig(await readJson(`${base}/config.json`));
const weights = readWeights(config, await read(`${base}/model.safetensors`));
const model = new LanguageModel(tinyRuntime, config, weights);

const { tensors } = parseSafetensors(await read("golden.safetensors"));
const golden = (name: string) => toFloat32(tensors.get(`batch/${name}`)!);
const shape = { batch: 2, length: 12 };
const batch = {
  tokens: golden("ids"),
  targets: { tokens: golden("targets"), weights: golden("mask") },
};

/** What some steps of training make of an adapter or a soft prompt. */
async function train(trainable: Trainable) {
  const trainer = await createTrainer(model, trainable, shape);
  for (let step = 0; step < 5; step++)
    await trainer.step(batch, { learningRate: 0.05 });
  await trainer.release();
  return trainer;
}

const logits = async (options?: ForwardOptions, of = model) =>
  (await of.head(await of.forward(batch.tokens, shape, options))).logits;

const { adapter } = await train({
  kind: "adapter",
  adapter: createAdapter(config, { rank: 3, alpha: 5, seed: 1 }),
});
await writeAdapter("adapter", writePeftAdapter(adapter!, base));

const patterns = readPeftAdapter(
  config,
  await readJson("adapter-patterns/adapter_config.json"),
  await read("adapter-patterns/adapter_model.safetensors"),
);
await writeAdapter("patterns", writePeftAdapter(patterns, base));

const { prompt } = await train({
  kind: "prompt",
  prompt: createPrompt(config, { length: 3, seed: 1 }).embeddings,
});
await writeAdapter("prompt", writePeftPrompt({ embeddings: prompt! }, base));

const merged = writeWeights(applyAdapter(weights, adapter!));
await write("merged/config.json", await read(`${base}/config.json`));
await write("merged/model.safetensors", merged);

await write(
  "logits.safetensors",
  writeSafetensors({
    ids: { data: Int32Array.from(batch.tokens), shape: [2, 12] },
    adapter: await logits({ adapter }),
    patterns: await logits({ adapter: patterns }),
    prompt: await logits({ prompt }),
    merged: await logits(
      {},
      // rounded to half precision, as the file is
      new LanguageModel(tinyRuntime, config, readWeights(config, merged)),
    ),
  }),
);
