/** @file Model configurations: both spellings of transformers are read, what would compute something else is refused. */
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import {
  CheckpointError,
  parseModelConfig,
} from "../../../device-sdk/lm/config.ts";

const golden = async (model: string): Promise<unknown> =>
  JSON.parse(
    await readFile(
      new URL(`../../golden/${model}/config.json`, import.meta.url),
      "utf8",
    ),
  );

/** The least that makes a model. */
const least = {
  model_type: "llama",
  vocab_size: 96,
  hidden_size: 32,
  intermediate_size: 48,
  num_hidden_layers: 2,
  num_attention_heads: 4,
};

/** What reading the configuration throws. */
function refusal(config: unknown): CheckpointError {
  try {
    parseModelConfig(config);
  } catch (error) {
    if (error instanceof CheckpointError) return error;
    throw error;
  }
  throw new Error("the configuration was accepted");
}

describe("parseModelConfig", () => {
  it("reads what transformers 5 writes", async () => {
    expect(parseModelConfig(await golden("llama-gqa"))).toEqual({
      family: "llama",
      vocabularySize: 96,
      hiddenSize: 32,
      intermediateSize: 48,
      layers: 2,
      heads: 4,
      keyValueHeads: 2,
      headSize: 8,
      epsilon: 1e-5,
      ropeTheta: 10000,
      ropeScaling: undefined,
      tied: false,
      maximumPositions: 64,
    });
  });

  it("reads a tied model whose rope theta stands in both places", async () => {
    expect(parseModelConfig(await golden("llama-tied"))).toMatchObject({
      headSize: 12,
      ropeTheta: 10000,
      tied: true,
    });
  });

  it("takes the defaults of transformers for what is left out or null", () => {
    const expected = {
      family: "llama",
      vocabularySize: 96,
      hiddenSize: 32,
      intermediateSize: 48,
      layers: 2,
      heads: 4,
      keyValueHeads: 4,
      headSize: 8,
      epsilon: 1e-6,
      ropeTheta: 10000,
      ropeScaling: undefined,
      tied: false,
      maximumPositions: 2048,
    };
    expect(parseModelConfig(least)).toEqual(expected);
    expect(
      parseModelConfig({
        ...least,
        num_key_value_heads: null,
        head_dim: null,
        rope_scaling: null,
      }),
    ).toEqual(expected);
  });

  it("takes the head size as written, even where hidden size over heads is another", () => {
    expect(parseModelConfig({ ...least, head_dim: 16 }).headSize).toBe(16);
  });

  it.each([
    ["at the top, as transformers 4 writes it", { rope_theta: 500000 }],
    [
      "at the top beside a default rope_scaling",
      { rope_theta: 500000, rope_scaling: { rope_type: "default" } },
    ],
    [
      "in rope_parameters, as transformers 5 writes it",
      { rope_parameters: { rope_theta: 500000, rope_type: "default" } },
    ],
    [
      "in rope_parameters although another stands at the top",
      { rope_theta: 10000, rope_parameters: { rope_theta: 500000 } },
    ],
    [
      "at the top when rope_parameters name none",
      { rope_theta: 500000, rope_parameters: { rope_type: "default" } },
    ],
  ])("finds rope theta %s", (_, fields) => {
    expect(parseModelConfig({ ...least, ...fields }).ropeTheta).toBe(500000);
  });

  const llama3 = {
    factor: 32,
    low_freq_factor: 1,
    high_freq_factor: 4,
    original_max_position_embeddings: 8192,
  };

  it.each([
    ["transformers 4", { rope_scaling: { rope_type: "llama3", ...llama3 } }],
    ["transformers 5", { rope_parameters: { rope_type: "llama3", ...llama3 } }],
    [
      "both alike",
      {
        rope_scaling: { type: "llama3", ...llama3 },
        rope_parameters: { rope_type: "llama3", ...llama3 },
      },
    ],
  ])("reads Llama 3's rotary scaling as %s writes it", (_, fields) => {
    expect(parseModelConfig({ ...least, ...fields }).ropeScaling).toEqual({
      factor: 32,
      lowFactor: 1,
      highFactor: 4,
      originalPositions: 8192,
    });
  });

  it("knows the head size that Qwen3 assumes", () => {
    expect(parseModelConfig({ ...least, model_type: "qwen3" })).toMatchObject({
      family: "qwen3",
      headSize: 128,
      maximumPositions: 32768,
    });
  });

  it("refuses a rotary scaling that lacks a number, by its name", () => {
    const { factor: _, ...rest } = llama3;
    const error = refusal({
      ...least,
      rope_scaling: { rope_type: "llama3", ...rest },
    });
    expect(error.code).toBe("MALFORMED");
    expect(error.message).toContain("factor");
  });

  it.each([
    ["model_type", { model_type: "mistral" }, '"mistral"'],
    ["attention_bias", { attention_bias: true }, "true"],
    ["mlp_bias", { mlp_bias: true }, "true"],
    ["hidden_act", { hidden_act: "gelu" }, '"gelu"'],
    ["rotary scaling", { rope_scaling: { type: "linear" } }, '"linear"'],
    ["rope_interleaved", { rope_interleaved: true }, "true"],
    ["use_sliding_window", { use_sliding_window: true }, "true"],
    ["quantization_config", { quantization_config: { bits: 4 } }, "none"],
    ["layer_types", { layer_types: ["full_attention", "sliding"] }, "sliding"],
    [
      "architectures",
      { architectures: ["MistralForCausalLM"] },
      "Qwen3ForCausalLM",
    ],
    [
      "architectures",
      { model_type: "gemma3", architectures: ["Gemma3ForCausalLM"] },
      "LlamaForCausalLM, Qwen2ForCausalLM, Qwen3ForCausalLM",
    ],
    ["rotary scaling", { rope_parameters: { rope_type: "yarn" } }, '"yarn"'],
    [
      "rotary scaling",
      {
        rope_parameters: { rope_type: "default" },
        rope_scaling: { rope_type: "llama3" },
      },
      '"llama3"',
    ],
  ])("refuses %s in %j as unsupported", (what, fields, got) => {
    const error = refusal({ ...least, ...fields });
    expect(error.code).toBe("UNSUPPORTED");
    expect(error.message).toContain(what);
    expect(error.message).toContain(got);
  });

  it.each([null, undefined, 5, "llama", [], {}])(
    "refuses %j, which names no architecture",
    (config) => {
      expect(refusal(config).code).toBe("UNSUPPORTED");
    },
  );

  it.each([
    ["vocab_size", undefined],
    ["hidden_size", "32"],
    ["intermediate_size", 0],
    ["num_hidden_layers", -1],
    ["num_attention_heads", 4.5],
    ["num_key_value_heads", 0],
    ["head_dim", NaN],
    ["max_position_embeddings", 2 ** 53],
    ["rms_norm_eps", "1e-5"],
    ["rms_norm_eps", 0],
    ["rope_theta", -10000],
  ])("refuses %s of %j as malformed", (key, value) => {
    const error = refusal({ ...least, [key]: value });
    expect(error.code).toBe("MALFORMED");
    expect(error.message).toContain(key);
  });

  it.each([
    ["heads that no key-value heads divide", { num_key_value_heads: 3 }],
    ["an odd head size, which has no rotary pairs", { head_dim: 7 }],
    ["a hidden size that the heads do not divide", { hidden_size: 33 }],
    ["more key-value heads than heads", { num_key_value_heads: 8 }],
  ])("refuses %s as malformed", (_, fields) => {
    expect(refusal({ ...least, ...fields }).code).toBe("MALFORMED");
  });
});
