/** @file Soft prompts: new ones are drawn from their seed, files are read as peft reads them, and others are refused. */
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { writeSafetensors } from "../../../device-sdk/format/safetensors.ts";
import type { TensorToStore } from "../../../device-sdk/format/safetensors.ts";
import { parseModelConfig } from "../../../device-sdk/lm/config.ts";
import { AdapterError } from "../../../device-sdk/lora/adapterFile.ts";
import {
  createPrompt,
  readPeftPrompt,
  writePeftPrompt,
} from "../../../device-sdk/lora/prompt.ts";

const config = parseModelConfig(
  JSON.parse(
    (
      await readFile(
        new URL("../../golden/llama-gqa/config.json", import.meta.url),
      )
    ).toString(),
  ),
);

const embeddings = {
  data: Float32Array.from({ length: 3 * 32 }, (_, at) => at / 7),
  shape: [3, 32],
};
/** What peft 0.21.2 writes. */
const settings = {
  auto_mapping: null,
  base_model_name_or_path: "my-base",
  inference_mode: true,
  modules_to_save: null,
  num_attention_heads: 4,
  num_layers: 2,
  num_transformer_submodules: 1,
  num_virtual_tokens: 3,
  peft_type: "PROMPT_TUNING",
  peft_version: "0.21.2",
  prompt_tuning_init: "RANDOM",
  prompt_tuning_init_text: null,
  revision: null,
  task_type: "CAUSAL_LM",
  token_dim: 32,
  tokenizer_kwargs: null,
  tokenizer_name_or_path: null,
};

const read = (
  changes: object = {},
  tensors: Record<string, TensorToStore> = { prompt_embeddings: embeddings },
  baseName?: string,
) =>
  readPeftPrompt(
    config,
    { ...settings, ...changes },
    writeSafetensors(tensors),
    baseName,
  );

/** What reading these files throws. */
function refusal(...files: Parameters<typeof read>): AdapterError {
  try {
    read(...files);
  } catch (error) {
    if (error instanceof AdapterError) return error;
    throw error;
  }
  throw new Error("the prompt was accepted");
}

describe("createPrompt", () => {
  it("draws rows of the families' spread from the seed", () => {
    const { data, shape } = createPrompt(config, {
      length: 50,
      seed: 1,
    }).embeddings;
    expect(shape).toEqual([50, 32]);
    const spread = Math.sqrt(
      data.reduce((sum, value) => sum + value ** 2, 0) / data.length,
    );
    expect(Math.abs(spread / 0.02 - 1)).toBeLessThan(0.05);
    expect(
      createPrompt(config, { length: 50, seed: 1 }).embeddings.data,
    ).toEqual(data);
    expect(
      createPrompt(config, { length: 50, seed: 2 }).embeddings.data,
    ).not.toEqual(data);
  });
});

describe("readPeftPrompt", () => {
  it("reads what peft writes", () => {
    expect(read({}, undefined, "my-base")).toEqual({ embeddings });
  });

  it.each([
    { prompt_tuning_init: "TEXT", prompt_tuning_init_text: "Be brief:" },
    { num_transformer_submodules: null },
    { num_attention_heads: null, num_layers: undefined },
  ])("reads %j like any other", (changes) => {
    expect(read(changes)).toEqual({ embeddings });
  });

  it("refuses another base", () => {
    expect(refusal({}, undefined, "another")).toMatchObject({
      code: "WRONG_BASE",
      message:
        'adapter_config.json: made for base model "my-base"; this one is "another"',
    });
  });

  it.each([
    [
      { peft_type: "LORA" },
      "MALFORMED",
      'peft_type is "LORA"; expected "PROMPT_TUNING"',
    ],
    [{ peft_type: "P_TUNING" }, "MALFORMED", "peft_type is "],
    [
      { modules_to_save: ["lm_head"] },
      "UNSUPPORTED",
      "modules_to_save is an array of 1; expected null",
    ],
    [
      { num_transformer_submodules: 2 },
      "UNSUPPORTED",
      "num_transformer_submodules is 2; expected 1",
    ],
    [
      { num_virtual_tokens: 0 },
      "UNSUPPORTED",
      "num_virtual_tokens is 0; expected a whole number of 1 to 63",
    ],
    [
      { num_virtual_tokens: 64 },
      "UNSUPPORTED",
      "num_virtual_tokens is 64; expected a whole number of 1 to 63",
    ],
    [
      { num_virtual_tokens: "3" },
      "UNSUPPORTED",
      'num_virtual_tokens is "3"; expected',
    ],
    [{ token_dim: 64 }, "WRONG_BASE", "token_dim is 64; expected 32"],
  ])("refuses %j", (changes, code, message) => {
    const error = refusal(changes);
    expect(error.code).toBe(code);
    expect(error.message).toContain(`adapter_config.json: ${message}`);
  });

  it.each([
    ["no embeddings", {}, "MALFORMED", "prompt_embeddings"],
    [
      "embeddings of another length",
      { prompt_embeddings: { ...embeddings, shape: [6, 16] } },
      "WRONG_BASE",
      "prompt_embeddings",
    ],
    [
      "a number that is not finite",
      {
        prompt_embeddings: {
          ...embeddings,
          data: embeddings.data.with(5, NaN),
        },
      },
      "NOT_FINITE",
      "prompt_embeddings",
    ],
    [
      "other tensors beside them",
      { prompt_embeddings: embeddings, lm_head: embeddings },
      "UNKNOWN_MODULE",
      "lm_head",
    ],
  ])("refuses %s", (_, tensors, code, tensor) => {
    expect(refusal({}, tensors as Record<string, TensorToStore>)).toMatchObject(
      { code, tensor },
    );
  });

  it("refuses a file that is cut", () => {
    const file = writeSafetensors({ prompt_embeddings: embeddings });
    expect(() =>
      readPeftPrompt(config, settings, file.subarray(0, file.length - 1)),
    ).toThrow(
      expect.objectContaining({
        name: "AdapterError",
        code: "MALFORMED",
        tensor: "prompt_embeddings",
      }) as Error,
    );
  });
});

describe("writePeftPrompt", () => {
  it("writes what is read again as it was", () => {
    const prompt = createPrompt(config, { length: 5, seed: 3 });
    const files = writePeftPrompt(prompt, "my-base");
    expect(JSON.parse(files.config)).toMatchObject({
      peft_type: "PROMPT_TUNING",
      num_virtual_tokens: 5,
      token_dim: 32,
    });
    expect(
      readPeftPrompt(
        config,
        JSON.parse(files.config),
        files.weights,
        "my-base",
      ),
    ).toEqual(prompt);
  });
});

it("refuses a prompt of whole numbers, by name", () => {
  expect(() =>
    read(
      {},
      { prompt_embeddings: { data: new Int32Array(96), shape: [3, 32] } },
    ),
  ).toThrow(
    expect.objectContaining({
      name: "AdapterError",
      code: "MALFORMED",
      tensor: "prompt_embeddings",
      message:
        "adapter: prompt_embeddings is of type I32; expected F32, F16 or BF16",
    }) as Error,
  );
});
