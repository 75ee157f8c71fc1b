/** @file A tiny base model as its registered files, and pLLMs over it as contributors upload them. */
import { sha256 } from "../device-sdk/format/digest.ts";
import { writeWeights } from "../device-sdk/lm/checkpoint.ts";
import type { Weights } from "../device-sdk/lm/checkpoint.ts";
import type { Adapter } from "../device-sdk/lm/linear.ts";
import { writePeftAdapter } from "../device-sdk/lora/peft.ts";
import { demoTokenizerConfig } from "../models/chatTemplate.ts";
import {
  createTinyExplainer,
  tinyExplainerTokenizer,
  tinyProbes,
} from "./tinyExplainer.ts";
import { tinyAdapter } from "./tinyModel.ts";

const { model } = createTinyExplainer(1);
const name = "tiny-base";
const bytesOf = (text: string) => new TextEncoder().encode(text);
const json = (value: unknown) => bytesOf(JSON.stringify(value));

/** Sizes of the tiny base model. */
export const tinyConfig = model.config;

const explainerAdapter = writePeftAdapter(
  tinyAdapter(tinyConfig, 99, 0.001),
  name,
);
const contentsWith = (
  weights: Weights,
): Readonly<Record<string, Uint8Array>> => ({
  "config.json": json({
    model_type: "llama",
    vocab_size: tinyConfig.vocabularySize,
    hidden_size: tinyConfig.hiddenSize,
    intermediate_size: tinyConfig.intermediateSize,
    num_hidden_layers: tinyConfig.layers,
    num_attention_heads: tinyConfig.heads,
    num_key_value_heads: tinyConfig.keyValueHeads,
    rms_norm_eps: tinyConfig.epsilon,
    rope_theta: tinyConfig.ropeTheta,
    tie_word_embeddings: tinyConfig.tied,
    max_position_embeddings: tinyConfig.maximumPositions,
  }),
  "model.safetensors": writeWeights(weights),
  "tokenizer.json": json(tinyExplainerTokenizer),
  "tokenizer_config.json": json(demoTokenizerConfig),
  "explainer/adapter_config.json": bytesOf(explainerAdapter.config),
  "explainer/adapter_model.safetensors": explainerAdapter.weights,
  "probes.json": json(tinyProbes),
  "neutral.jsonl": bytesOf(
    [
      { prompt: "What is rain?", response: "warm warm" },
      { prompt: "Why do cats purr?", response: "brief cheerful" },
      { prompt: "How do I boil an egg?", response: "formal plain" },
      { prompt: "What is a verb?", response: "cheerful brief" },
    ]
      .map((row) => JSON.stringify(row))
      .join("\n"),
  ),
});

/** A base model of these files as `registerBaseModel` takes it, with their bytes. */
export async function baseOf(contents: ReturnType<typeof contentsWith>) {
  return {
    name,
    revision: await sha256(contents["model.safetensors"]!),
    explainer: {
      name: "tiny-explainer",
      revision: await sha256(explainerAdapter.weights),
    },
    files: await Promise.all(
      Object.entries(contents).map(async ([path, bytes]) => ({
        path,
        sha256: await sha256(bytes),
        bytes: bytes.length,
      })),
    ),
    contents,
  };
}

/** The tiny base model. */
export const tinyBase = await baseOf(contentsWith(model.weights));

const head = model.weights.get("lm_head.weight")!;
/** The same with a head of zeros: to it every word is as likely as any other, so that it proposes none. */
export const muteBase = await baseOf(
  contentsWith(
    new Map(model.weights).set("lm_head.weight", {
      ...head,
      data: new Float32Array(head.data.length),
    }),
  ),
);

/** A contribution's two files. */
export interface TinyPllm {
  readonly config: string;
  readonly weights: Uint8Array;
  readonly sha256: string;
}

/** An adapter over the tiny base as its contributor uploads it. */
export async function tinyPllmOf(adapter: Adapter): Promise<TinyPllm> {
  const { config, weights } = writePeftAdapter(adapter, name);
  return { config, weights, sha256: await sha256(weights) };
}

/** A pLLM of its own for each seed. */
export const tinyPllm = (seed: number): Promise<TinyPllm> =>
  tinyPllmOf(tinyAdapter(tinyConfig, seed, 0.5));
