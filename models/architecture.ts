/** @file The demo model's architecture and how its weights begin. */
import { modelParameters } from "../device-sdk/lm/checkpoint.ts";
import type { Weights } from "../device-sdk/lm/checkpoint.ts";
import { parseModelConfig } from "../device-sdk/lm/config.ts";
import type { ModelConfig } from "../device-sdk/lm/config.ts";
import { sizeOf } from "../device-sdk/onnx/ops.ts";
import { createRandom } from "../device-sdk/random.ts";

/** What adapters call the demo model in `base_model_name_or_path`. */
export const demoName = "headstart-demo";

/** Entries of the demo tokenizer. */
export const vocabularySize = 4096;

/** The demo model's config.json: 5.9 million parameters. */
export const demoConfigJson = {
  architectures: ["LlamaForCausalLM"],
  model_type: "llama",
  hidden_act: "silu",
  vocab_size: vocabularySize,
  hidden_size: 256,
  intermediate_size: 704,
  num_hidden_layers: 6,
  num_attention_heads: 4,
  num_key_value_heads: 4,
  head_dim: 64,
  max_position_embeddings: 512,
  rms_norm_eps: 1e-5,
  rope_theta: 10000,
  tie_word_embeddings: true,
  attention_bias: false,
  mlp_bias: false,
  torch_dtype: "float16",
  bos_token_id: null,
  eos_token_id: vocabularySize - 1,
  pad_token_id: vocabularySize - 5,
};

/** The same, parsed. */
export const demoConfig: ModelConfig = parseModelConfig(demoConfigJson);

/** Normal weights of deviation 0.02, smaller where they end a residual branch (GPT-2's scheme); norms begin at 1. */
export function initialWeights(config: ModelConfig, seed: number): Weights {
  const random = createRandom(seed);
  const branch = 1 / Math.sqrt(2 * config.layers);
  return new Map(
    [...modelParameters(config)].map(([name, shape]) => {
      const ends = /(o_proj|down_proj)\.weight$/.test(name);
      const draw = name.endsWith("norm.weight")
        ? () => 1
        : () => random.normal() * 0.02 * (ends ? branch : 1);
      return [
        name,
        { data: Float32Array.from({ length: sizeOf(shape) }, draw), shape },
      ];
    }),
  );
}
