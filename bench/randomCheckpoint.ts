/** @file Checkpoint folders of known models' shapes with random weights: what speed and memory depend on, without a download. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeSafetensors } from "../device-sdk/format/safetensors.ts";
import type { TensorToStore } from "../device-sdk/format/safetensors.ts";
import {
  embeddingName,
  headName,
  layerParameters,
  modelParameters,
} from "../device-sdk/lm/checkpoint.ts";
import { parseModelConfig } from "../device-sdk/lm/config.ts";
import { layerName } from "../device-sdk/lm/linear.ts";
import {
  blockSize,
  scalesName,
  storedShape,
} from "../device-sdk/lm/storedWeight.ts";
import type { Precision } from "../device-sdk/lm/storedWeight.ts";
import { sizeOf } from "../device-sdk/onnx/ops.ts";
import type { Shape } from "../device-sdk/onnx/ops.ts";

/** What the models' own config.json say of their sizes. */
export const shapes = {
  "SmolLM2-135M": {
    model_type: "llama",
    vocab_size: 49152,
    hidden_size: 576,
    intermediate_size: 1536,
    num_hidden_layers: 30,
    num_attention_heads: 9,
    num_key_value_heads: 3,
    rope_theta: 100000,
    rms_norm_eps: 1e-5,
    max_position_embeddings: 8192,
    tie_word_embeddings: true,
  },
  "SmolLM-360M": {
    model_type: "llama",
    vocab_size: 49152,
    hidden_size: 960,
    intermediate_size: 2560,
    num_hidden_layers: 32,
    num_attention_heads: 15,
    num_key_value_heads: 5,
    rms_norm_eps: 1e-5,
    max_position_embeddings: 2048,
    tie_word_embeddings: true,
  },
  "Qwen2-0.5B": {
    model_type: "qwen2",
    vocab_size: 151936,
    hidden_size: 896,
    intermediate_size: 4864,
    num_hidden_layers: 24,
    num_attention_heads: 14,
    num_key_value_heads: 2,
    rope_theta: 1000000,
    rms_norm_eps: 1e-6,
    max_position_embeddings: 32768,
    tie_word_embeddings: true,
  },
  "Llama-3.2-1B": {
    model_type: "llama",
    vocab_size: 128256,
    hidden_size: 2048,
    intermediate_size: 8192,
    num_hidden_layers: 16,
    num_attention_heads: 32,
    num_key_value_heads: 8,
    head_dim: 64,
    rope_theta: 500000,
    rope_scaling: {
      rope_type: "llama3",
      factor: 32,
      low_freq_factor: 1,
      high_freq_factor: 4,
      original_max_position_embeddings: 8192,
    },
    rms_norm_eps: 1e-5,
    max_position_embeddings: 131072,
    tie_word_embeddings: true,
  },
} as const;

/** The name of a model whose shape is known. */
export type ShapeName = keyof typeof shapes;

/** Random numbers of a weight as it is stored, of about 0.02 in size: no figure depends on their distribution. */
function randomTensors(
  name: string,
  shape: Shape,
  precision: Precision,
): Record<string, TensorToStore> {
  const bits = new Uint32Array(Math.ceil(sizeOf(shape) / 4) + 4);
  let state = name.length + 1;
  for (let at = 0; at < bits.length; at++) {
    // xorshift32 (Marsaglia 2003)
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    bits[at] = state;
  }
  const stored = storedShape(shape, precision);
  if (shape.length === 1 || precision === "f32" || precision === "f16") {
    if (precision === "f16" && shape.length === 2)
      // 0x2400 to 0x27ff: 1/64 to 1/32
      return {
        [name]: {
          data: Uint16Array.from(
            { length: sizeOf(shape) },
            (_, at) =>
              0x2400 |
              ((bits[at >> 2]! >>> (8 * (at & 3))) & 0xff) |
              ((at & 1) << 15),
          ),
          shape,
        },
      };
    return {
      [name]: {
        data: Float32Array.from({ length: sizeOf(shape) }, (_, at) =>
          name.endsWith("norm.weight")
            ? 1
            : (((bits[at >> 2]! >>> (8 * (at & 3))) & 0xff) - 127.5) / 4096,
        ),
        shape,
      },
    };
  }
  const bytes = bits.buffer.slice(0, sizeOf(stored));
  return {
    [name]: {
      data: precision === "int8" ? new Int8Array(bytes) : new Uint8Array(bytes),
      shape: stored,
    },
    [scalesName(name)]: {
      // 2^-12 for int8 and 2^-8 for int4
      data: new Uint16Array(sizeOf(shape) / blockSize).fill(
        precision === "int8" ? 0x0c00 : 0x1c00,
      ),
      shape: [shape[0]!, shape[1]! / blockSize],
    },
  };
}

/**
 * Writes a folder in the shape of `convertCheckpoint`'s: a file a layer, one for what is outside the layers, an index.
 * @param layers fewer than the model has, for a quick look.
 */
export async function writeRandomCheckpoint(
  folder: string,
  name: ShapeName,
  precision: Precision,
  layers?: number,
): Promise<void> {
  const json = {
    ...shapes[name],
    ...(layers !== undefined && { num_hidden_layers: layers }),
  };
  const config = parseModelConfig(json);
  await mkdir(folder, { recursive: true });
  const map: Record<string, string> = {};
  const write = async (
    file: string,
    parameters: Iterable<readonly [string, Shape]>,
  ) => {
    const tensors: Record<string, TensorToStore> = {};
    for (const [parameter, shape] of parameters) {
      const isTable =
        parameter === embeddingName || parameter === headName(config);
      const own = isTable && precision === "int4" ? "int8" : precision;
      Object.assign(tensors, randomTensors(parameter, shape, own));
    }
    for (const tensor of Object.keys(tensors)) map[tensor] = file;
    await writeFile(join(folder, file), writeSafetensors(tensors));
  };
  for (let layer = 0; layer < config.layers; layer++)
    await write(
      `layer-${String(layer).padStart(2, "0")}.safetensors`,
      Array.from(layerParameters(config), ([parameter, shape]) => [
        layerName(layer, parameter),
        shape,
      ]),
    );
  await write(
    "outer.safetensors",
    Array.from(modelParameters(config)).filter(
      ([parameter]) => !parameter.startsWith(layerName(0, "").slice(0, -2)),
    ),
  );
  await writeFile(
    join(folder, "model.safetensors.index.json"),
    JSON.stringify({ weight_map: map }),
  );
  await writeFile(join(folder, "config.json"), JSON.stringify(json));
}
