/** @file Checkpoint folders in memory: a small random model in every precision, as files. */
import { writeSafetensors } from "../device-sdk/format/safetensors.ts";
import type { TensorToStore } from "../device-sdk/format/safetensors.ts";
import {
  embeddingName,
  headName,
  modelParameters,
} from "../device-sdk/lm/checkpoint.ts";
import { parseModelConfig } from "../device-sdk/lm/config.ts";
import type { OpenFile } from "../device-sdk/lm/files.ts";
import { storedShape, storeWeight } from "../device-sdk/lm/storedWeight.ts";
import type { Precision } from "../device-sdk/lm/storedWeight.ts";
import { sizeOf } from "../device-sdk/onnx/ops.ts";
import { createRandom } from "../device-sdk/random.ts";

/** Sizes that every precision can store; more than one chunk of the vocabulary; four layers, so that slots are used again. */
const folderConfig = {
  model_type: "qwen2",
  architectures: ["Qwen2ForCausalLM"],
  vocab_size: 4200,
  hidden_size: 64,
  intermediate_size: 128,
  num_hidden_layers: 4,
  num_attention_heads: 4,
  num_key_value_heads: 2,
  tie_word_embeddings: true,
  max_position_embeddings: 64,
};

/** Files by name. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** A random checkpoint: `config.json` and `model.safetensors`. */
export function checkpointFiles(
  precision: Precision,
  fields: object = {},
): Map<string, Uint8Array> {
  const json = { ...folderConfig, ...fields };
  const config = parseModelConfig(json);
  const random = createRandom(3);
  const tensors: Record<string, TensorToStore> = {};
  for (const [name, shape] of modelParameters(config)) {
    const isNorm = name.endsWith("norm.weight");
    const data = Float32Array.from({ length: sizeOf(shape) }, () =>
      isNorm ? 1 : 0.1 * random.normal(),
    );
    const isTable = name === embeddingName || name === headName(config);
    const own =
      shape.length === 1
        ? "f32"
        : isTable && precision === "int4"
          ? "int8"
          : precision;
    const stored = storeWeight(name, { data, shape }, own);
    tensors[name] = { data: stored.data, shape: storedShape(shape, own) };
    if (stored.scales)
      tensors[`${name}.scales`] = {
        data: stored.scales,
        shape: [shape[0]!, shape[1]! / 32],
      };
  }
  return new Map([
    ["config.json", new TextEncoder().encode(JSON.stringify(json))],
    ["model.safetensors", writeSafetensors(tensors)],
  ]);
}

/** Opens files that are in memory, and counts the bytes that are read. */
export function openFiles(files: Files): {
  open: OpenFile;
  read: () => number;
} {
  let bytes = 0;
  return {
    read: () => bytes,
    open: (name) => {
      const file = files.get(name);
      return Promise.resolve(
        file && {
          size: file.length,
          read(offset, into) {
            if (offset + into.length > file.length)
              return Promise.reject(
                new Error(`${name} ends after ${file.length} bytes`),
              );
            into.set(file.subarray(offset, offset + into.length));
            bytes += into.length;
            return Promise.resolve();
          },
        },
      );
    },
  };
}
