/** @file Soft prompts (Lester et al. 2021): new ones, and PEFT's prompt-tuning format. */
import type { ModelConfig } from "../lm/config.ts";
import { zeros } from "../onnx/session.ts";
import type { Tensor } from "../onnx/session.ts";
import { createRandom } from "../random.ts";
import {
  AdapterError,
  readMatrix,
  readSettings,
  readSize,
  readTensors,
  requireOff,
  refusal,
  writePeftFiles,
} from "./adapterFile.ts";
import type { PeftFiles } from "./adapterFile.ts";

/** Learnt embeddings that stand before every sequence, in place of tokens. */
export interface SoftPrompt {
  /** [length, hiddenSize] */
  readonly embeddings: Tensor;
}

/** What a new soft prompt is made of. */
export interface PromptOptions {
  /** In virtual tokens. */
  readonly length: number;
  readonly seed: number;
}

/**
 * A prompt of random rows, N(0, 0.02^2) as the embeddings of the families are initialised. The embeddings of real tokens make a prompt too,
 * and often a better start (Lester et al. 2021, section 3.2).
 */
export function createPrompt(
  { hiddenSize }: ModelConfig,
  { length, seed }: PromptOptions,
): SoftPrompt {
  const random = createRandom(seed);
  const embeddings = zeros([length, hiddenSize]);
  embeddings.data.forEach((_, at) => {
    embeddings.data[at] = 0.02 * random.normal();
  });
  return { embeddings };
}

const tensorName = "prompt_embeddings";

/**
 * Reads `adapter_config.json` (parsed) and the bytes of `adapter_model.safetensors` of a prompt-tuned adapter. How it was initialised does not
 * matter any more.
 * @param baseName refuses a prompt that says it was made for another base; not checked when absent.
 * @throws AdapterError as its codes say.
 */
export function readPeftPrompt(
  { hiddenSize, maximumPositions }: ModelConfig,
  configJson: unknown,
  file: Uint8Array,
  baseName?: string,
): SoftPrompt {
  const settings = readSettings(configJson, "PROMPT_TUNING", baseName);
  requireOff(settings, {
    modules_to_save: [],
    num_transformer_submodules: [1],
  });
  // a token must fit behind it
  const length = readSize(settings, "num_virtual_tokens", maximumPositions - 1);
  if (settings["token_dim"] !== hiddenSize)
    throw refusal(settings, "token_dim", `${hiddenSize}`, "WRONG_BASE");
  const tensors = readTensors(file);
  const stored = tensors.get(tensorName);
  if (!stored)
    throw new AdapterError(
      "MALFORMED",
      `adapter: ${tensorName} is missing`,
      tensorName,
    );
  for (const name of tensors.keys())
    if (name !== tensorName)
      throw new AdapterError(
        "UNKNOWN_MODULE",
        `adapter: ${name} is no part of a soft prompt; expected ${tensorName} alone`,
        name,
      );
  return { embeddings: readMatrix(tensorName, stored, [length, hiddenSize]) };
}

/** Writes a soft prompt so that peft loads it onto `baseName`. */
export function writePeftPrompt(
  { embeddings }: SoftPrompt,
  baseName: string,
): PeftFiles {
  const [length, hiddenSize] = embeddings.shape;
  return writePeftFiles(
    {
      peft_type: "PROMPT_TUNING",
      task_type: "CAUSAL_LM",
      base_model_name_or_path: baseName,
      num_virtual_tokens: length,
      token_dim: hiddenSize,
      num_transformer_submodules: 1,
      prompt_tuning_init: "RANDOM",
      inference_mode: true,
    },
    { [tensorName]: embeddings },
  );
}
