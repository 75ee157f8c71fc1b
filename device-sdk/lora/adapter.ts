/** @file New LoRA adapters, and their size. */
import type { ModelConfig } from "../lm/config.ts";
import { layerName, linearModules, linearShape } from "../lm/linear.ts";
import type { Adapter, LinearModule, LoraMatrices } from "../lm/linear.ts";
import { zeros } from "../onnx/session.ts";
import { createRandom } from "../random.ts";

/** What a new adapter is made of. */
export interface AdapterOptions {
  readonly rank: number;
  /** The update is scaled by alpha / rank. */
  readonly alpha: number;
  /** All linear modules of every layer unless given. */
  readonly modules?: readonly LinearModule[];
  readonly seed: number;
}

/** An adapter that changes nothing yet: A uniform as peft draws it (Kaiming, a = sqrt 5), B zero. */
export function createAdapter(
  config: ModelConfig,
  { rank, alpha, modules = linearModules, seed }: AdapterOptions,
): Adapter {
  const random = createRandom(seed);
  const matrices = new Map<string, LoraMatrices>();
  for (let layer = 0; layer < config.layers; layer++)
    for (const module of modules) {
      const [outSize, inSize] = linearShape(module, config);
      const bound = 1 / Math.sqrt(inSize);
      const a = zeros([rank, inSize]);
      a.data.forEach((_, index) => {
        a.data[index] = bound * (2 * random.uniform() - 1);
      });
      matrices.set(layerName(layer, module), { a, b: zeros([outSize, rank]) });
    }
  return { rank, scaling: alpha / rank, matrices };
}
