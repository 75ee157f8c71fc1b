/** @file The demo model with its explainer adapter, for tests that need one that has learned something. */
import { readFile } from "node:fs/promises";
import type { Explainer } from "../device-sdk/explain/explainer.ts";
import { readWeights } from "../device-sdk/lm/checkpoint.ts";
import { parseModelConfig } from "../device-sdk/lm/config.ts";
import { LanguageModel } from "../device-sdk/lm/languageModel.ts";
import { loadTokenizer } from "../device-sdk/lm/tokenizer.ts";
import { readPeftAdapter } from "../device-sdk/lora/peft.ts";
import { demoName } from "../models/architecture.ts";
import { createNodeRuntime } from "../server/nodeRuntime.ts";

const file = (path: string) =>
  readFile(new URL(`../models/demo/${path}`, import.meta.url));
const json = async (path: string): Promise<unknown> =>
  JSON.parse(String(await file(path)));

/** Loads it. */
export async function loadDemoExplainer(): Promise<Explainer> {
  const config = parseModelConfig(await json("config.json"));
  const weights = readWeights(config, await file("model.safetensors"));
  return {
    model: new LanguageModel(createNodeRuntime(), config, weights),
    tokenizer: loadTokenizer(
      await json("tokenizer.json"),
      await json("tokenizer_config.json"),
    ),
    adapter: readPeftAdapter(
      config,
      await json("explainer/adapter_config.json"),
      await file("explainer/adapter_model.safetensors"),
      demoName,
    ),
  };
}
