/** @file Loads the demo model that comes with this repository. */
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import {
  LanguageModel,
  loadTokenizer,
  parseModelConfig,
  readPeftAdapter,
  readWeights,
  sha256,
} from "../device-sdk/index.ts";
import type { AdapterFiles, Explainer, Revision } from "../device-sdk/index.ts";

import { demoName } from "../models/architecture.ts";
import { readProbes, readRows } from "../models/sources.ts";
import { createNodeRuntime } from "../server/nodeRuntime.ts";

const folder = fileURLToPath(new URL("../models/demo/", import.meta.url));

const readJson = async (path: string): Promise<unknown> =>
  JSON.parse(await readFile(folder + path, "utf8"));

/** The demo base model with its explainer adapter. */
export interface Demo {
  readonly explainer: Explainer;
  readonly base: Revision;
  readonly explainerRevision: Revision;
}

/** A demo pLLM as its files. */
export interface DemoPllm extends AdapterFiles {
  readonly name: string;
}

/**
 * Reads and checks the checkpoint, the tokenizer and the explainer adapter.
 * @throws CheckpointError, SafetensorsError, TokenizerError or AdapterError for damaged files.
 */
export async function loadDemo(): Promise<Demo> {
  const config = parseModelConfig(await readJson("config.json"));
  const file = await readFile(`${folder}model.safetensors`);
  const model = new LanguageModel(
    createNodeRuntime(),
    config,
    readWeights(config, file),
  );
  const tokenizer = loadTokenizer(
    await readJson("tokenizer.json"),
    await readJson("tokenizer_config.json"),
  );
  const adapter = await readFiles("explainer");
  return {
    explainer: {
      model,
      tokenizer,
      adapter: readPeftAdapter(
        config,
        JSON.parse(new TextDecoder().decode(adapter.config)),
        adapter.weights,
        demoName,
      ),
    },
    base: { name: demoName, revision: await sha256(file) },
    explainerRevision: {
      name: `${demoName}-explainer`,
      revision: await sha256(adapter.weights),
    },
  };
}

async function readFiles(path: string): Promise<AdapterFiles> {
  const [config, weights] = await Promise.all([
    readFile(`${folder}${path}/adapter_config.json`),
    readFile(`${folder}${path}/adapter_model.safetensors`),
  ]);
  return { config, weights };
}

/** All that registering the demo base model takes: the model's folder, its explainer, the probes and neutral people's text. */
export async function readBaseModelFiles(): Promise<
  { path: string; bytes: Uint8Array }[]
> {
  const encode = (text: string) => new TextEncoder().encode(text);
  const neutral = await readRows("neutral");
  const made = [
    {
      path: "probes.json",
      bytes: encode(JSON.stringify(await readProbes(), null, 2)),
    },
    {
      path: "neutral.jsonl",
      bytes: encode(
        neutral
          .map(({ prompt, text }) => JSON.stringify({ prompt, response: text }))
          .join("\n"),
      ),
    },
  ];
  const copied = await Promise.all(
    [
      "config.json",
      "model.safetensors",
      "tokenizer.json",
      "tokenizer_config.json",
      "explainer/adapter_config.json",
      "explainer/adapter_model.safetensors",
    ].map(async (path) => ({ path, bytes: await readFile(folder + path) })),
  );
  return [...copied, ...made];
}

/** The demo pLLMs, by name. */
export async function readPllms(): Promise<DemoPllm[]> {
  const names = (await readdir(`${folder}pllms`)).sort();
  return Promise.all(
    names.map(async (name) => ({
      name,
      ...(await readFiles(`pllms/${name}`)),
    })),
  );
}
