/** @file 20,000 damaged config.json: refused with a CheckpointError, or read as a model of possible sizes. */
import { expect, it } from "vitest";
import {
  CheckpointError,
  parseModelConfig,
} from "../../device-sdk/lm/config.ts";
import { damagedJson, fuzz } from "./fuzz.ts";

const sizes = {
  vocab_size: 96,
  hidden_size: 32,
  intermediate_size: 48,
  num_hidden_layers: 2,
  num_attention_heads: 4,
  num_key_value_heads: 2,
  max_position_embeddings: 64,
  rms_norm_eps: 1e-5,
  hidden_act: "silu",
};
const llama3 = {
  rope_type: "llama3",
  factor: 8,
  low_freq_factor: 1,
  high_freq_factor: 4,
  original_max_position_embeddings: 64,
};
const configs = [
  {
    ...sizes,
    model_type: "llama",
    architectures: ["LlamaForCausalLM"],
    rope_parameters: { ...llama3, rope_theta: 500000 },
    attention_bias: false,
    mlp_bias: false,
    tie_word_embeddings: true,
  },
  {
    ...sizes,
    model_type: "llama",
    rope_theta: 10000,
    rope_scaling: llama3,
    rope_parameters: { ...llama3, rope_theta: 10000 },
    head_dim: 8,
  },
  {
    ...sizes,
    model_type: "qwen2",
    architectures: ["Qwen2ForCausalLM"],
    rope_parameters: { rope_type: "default", rope_theta: 1000000 },
    rope_scaling: null,
    use_sliding_window: false,
    sliding_window: 8,
    layer_types: ["full_attention", "full_attention"],
  },
  {
    ...sizes,
    model_type: "qwen3",
    architectures: ["Qwen3ForCausalLM"],
    head_dim: 12,
    attention_bias: false,
    quantization_config: null,
  },
];
const words = [
  ...new Set(configs.flatMap((config) => Object.keys(config))),
  ...Object.keys(llama3),
  "type",
  "partial_rotary_factor",
  "rope_interleaved",
  "llama",
  "qwen2",
  "qwen3",
  "mistral",
  "default",
  "linear",
  "silu",
];

it("are refused by name or read as a possible model", () => {
  const counts = fuzz(
    {
      draw: (random): unknown =>
        JSON.parse(damagedJson(random, random.pick(configs), words)),
      parse(json) {
        const { family, tied, epsilon, ropeTheta, ropeScaling, ...whole } =
          parseModelConfig(json);
        const numbers = [
          epsilon,
          ropeTheta,
          ...Object.values<number>({ ...ropeScaling }),
        ];
        return (
          ["llama", "qwen2", "qwen3"].includes(family) &&
          typeof tied === "boolean" &&
          Object.values(whole).every(
            (size) => Number.isSafeInteger(size) && size > 0,
          ) &&
          whole.heads % whole.keyValueHeads === 0 &&
          numbers.every((number) => number > 0 && number < Infinity)
        );
      },
      refusals: [CheckpointError],
    },
    3_000_000,
    20_000,
  );

  expect(counts.accepted).toBeGreaterThan(2000);
  expect(counts.refused).toBeGreaterThan(5000);
});
