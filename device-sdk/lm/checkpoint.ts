/** @file Reads and writes a Hugging Face checkpoint: config and weights checked against each other before anything runs. */
import {
  parseSafetensors,
  toFloat16,
  toFloat32,
  writeSafetensors,
} from "../format/safetensors.ts";
import type { Shape } from "../onnx/ops.ts";
import type { Tensor } from "../onnx/session.ts";
import { CheckpointError } from "./config.ts";
import type { ModelConfig } from "./config.ts";
import { hasHeadNorms } from "./decoderLayer.ts";
import { hasBias, layerName, linearModules, linearShape } from "./linear.ts";

/** Weights by checkpoint name, in f32. */
export type Weights = ReadonlyMap<string, Tensor>;

/** The parameters of one layer, by name within the layer. */
export function layerParameters(config: ModelConfig): Map<string, Shape> {
  const parameters = new Map<string, Shape>([
    ["input_layernorm.weight", [config.hiddenSize]],
    ["post_attention_layernorm.weight", [config.hiddenSize]],
  ]);
  for (const module of linearModules) {
    const shape = linearShape(module, config);
    parameters.set(`${module}.weight`, shape);
    if (hasBias(module, config)) parameters.set(`${module}.bias`, [shape[0]]);
  }
  if (hasHeadNorms(config))
    for (const side of ["q", "k"])
      parameters.set(`self_attn.${side}_norm.weight`, [config.headSize]);
  return parameters;
}

/** Names of the weights outside the layers. */
export const embeddingName = "model.embed_tokens.weight";
export const finalNormName = "model.norm.weight";
/** The output head, [vocabulary, hidden]: the embedding itself where they are tied. */
export const headName = ({ tied }: ModelConfig) =>
  tied ? embeddingName : "lm_head.weight";

/** Every parameter of the model with its shape, in checkpoint spelling. */
export function modelParameters(config: ModelConfig): Map<string, Shape> {
  const matrix = [config.vocabularySize, config.hiddenSize];
  const parameters = new Map<string, Shape>([[embeddingName, matrix]]);
  for (let layer = 0; layer < config.layers; layer++)
    for (const [name, shape] of layerParameters(config))
      parameters.set(layerName(layer, name), shape);
  return parameters
    .set(finalNormName, [config.hiddenSize])
    .set(headName(config), matrix);
}

/**
 * The weights of a checkpoint file that `config` calls for, widened to f32.
 * @throws CheckpointError `MALFORMED` naming the first tensor that is missing, misshapen or not finite.
 * @throws SafetensorsError when the file itself is damaged.
 */
export function readWeights(config: ModelConfig, file: Uint8Array): Weights {
  const { tensors } = parseSafetensors(file);
  const weights = new Map<string, Tensor>();
  for (const [name, shape] of modelParameters(config)) {
    const stored = tensors.get(name);
    if (stored?.shape.join() !== shape.join())
      throw new CheckpointError(
        "MALFORMED",
        `checkpoint: expected ${name} of shape [${shape.join()}], got ${stored ? `[${stored.shape.join()}]` : "no such tensor"}`,
      );
    const data = toFloat32(stored);
    if (!data.every(Number.isFinite))
      throw new CheckpointError(
        "MALFORMED",
        `checkpoint: ${name} holds a number that is not finite`,
      );
    weights.set(name, { data, shape });
  }
  return weights;
}

/** The bytes of `model.safetensors` with every weight rounded to half precision. */
export function writeWeights(weights: Weights): Uint8Array {
  return writeSafetensors(
    Object.fromEntries(
      [...weights].map(([name, { data, shape }]) => [
        name,
        { data: toFloat16(data), shape },
      ]),
    ),
    { format: "pt" },
  );
}
