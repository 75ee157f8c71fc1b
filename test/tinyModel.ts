/** @file A tiny random model with a tokenizer of its own, for tests that need a model but no particular one. */
import * as onnxRuntime from "onnxruntime-node";
import { modelParameters } from "../device-sdk/lm/checkpoint.ts";
import { parseModelConfig } from "../device-sdk/lm/config.ts";
import type { ModelConfig } from "../device-sdk/lm/config.ts";
import { LanguageModel } from "../device-sdk/lm/languageModel.ts";
import type { Adapter } from "../device-sdk/lm/linear.ts";
import { loadTokenizer } from "../device-sdk/lm/tokenizer.ts";
import type { Tokenizer } from "../device-sdk/lm/tokenizer.ts";
import { createAdapter } from "../device-sdk/lora/adapter.ts";
import { sizeOf } from "../device-sdk/onnx/ops.ts";
import type { Runtime, Tensor } from "../device-sdk/onnx/session.ts";
import { createRandom } from "../device-sdk/random.ts";
import { trainBpe } from "../models/bpe.ts";
import {
  demoSpecialTokens,
  demoTokenizerConfig,
} from "../models/chatTemplate.ts";

/** onnxruntime-node on one thread: the same numbers in every run. */
export const tinyRuntime: Runtime = {
  onnxRuntime,
  sessionOptions: { intraOpNumThreads: 1 },
};

/** `tokenizer.json` of a byte-level tokenizer; without texts every byte is a token. */
export const tinyTokenizerJson = (texts: readonly string[] = [], learned = 0) =>
  trainBpe(texts, 256 + learned + demoSpecialTokens.length, demoSpecialTokens);

/** A byte-level tokenizer with the demo model's chat template. */
export const tinyTokenizer = (
  texts: readonly string[] = [],
  learned = 0,
): Tokenizer =>
  loadTokenizer(tinyTokenizerJson(texts, learned), demoTokenizerConfig);

/** Random weights for a model of two layers and 512 positions; norms begin at 1. */
function tinyWeights(
  vocabularySize: number,
  seed: number,
): { config: ModelConfig; weights: Map<string, Tensor> } {
  const config = parseModelConfig({
    model_type: "llama",
    vocab_size: vocabularySize,
    hidden_size: 32,
    intermediate_size: 48,
    num_hidden_layers: 2,
    num_attention_heads: 4,
    num_key_value_heads: 2,
    max_position_embeddings: 512,
  });
  const random = createRandom(seed);
  const weights = new Map(
    [...modelParameters(config)].map(([name, shape]): [string, Tensor] => {
      const draw = name.endsWith("norm.weight")
        ? () => 1
        : () => 0.2 * random.normal();
      return [
        name,
        { data: Float32Array.from({ length: sizeOf(shape) }, draw), shape },
      ];
    }),
  );
  return { config, weights };
}

/**
 * A random model for a tokenizer.
 * @param change may rewrite the weights before the model is made of them.
 */
export function tinyModel(
  tokenizer: Tokenizer,
  seed: number,
  {
    runtime = tinyRuntime,
    change,
  }: {
    runtime?: Runtime;
    change?: (weights: Map<string, Tensor>, config: ModelConfig) => void;
  } = {},
): LanguageModel {
  const { config, weights } = tinyWeights(tokenizer.vocabularySize, seed);
  change?.(weights, config);
  return new LanguageModel(runtime, config, weights);
}

/** An adapter that changes what the model says: both halves random. */
export function tinyAdapter(
  config: ModelConfig,
  seed: number,
  size = 0.3,
): Adapter {
  const adapter = createAdapter(config, { rank: 2, alpha: 4, seed });
  const random = createRandom(seed + 1);
  for (const { b } of adapter.matrices.values())
    b.data.forEach((_, at) => {
      b.data[at] = size * random.normal();
    });
  return adapter;
}
