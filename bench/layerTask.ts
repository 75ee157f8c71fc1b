/** @file What the engine and a peer both compute: a LoRA training step of one decoder layer towards a random target. */
import { layerParameters } from "../device-sdk/lm/checkpoint.ts";
import { parseModelConfig } from "../device-sdk/lm/config.ts";
import type { ModelConfig } from "../device-sdk/lm/config.ts";
import { linearModules, linearShape } from "../device-sdk/lm/linear.ts";
import { sizeOf } from "../device-sdk/onnx/ops.ts";
import type { Shape } from "../device-sdk/onnx/ops.ts";
import type { Tensor } from "../device-sdk/onnx/session.ts";
import { createRandom } from "../device-sdk/random.ts";

/** The numbers of the step. */
export interface LayerTask {
  readonly config: ModelConfig;
  /** Tokens of the one sequence. */
  readonly length: number;
  readonly rank: number;
  readonly scaling: number;
  /** The layer's weights by name within it, matrices [out, in]. */
  readonly weights: Readonly<Record<string, Tensor>>;
  /** `MODULE.lora_A` [rank, in] and `MODULE.lora_B` [out, rank] of all seven modules, neither zero. */
  readonly lora: Readonly<Record<string, Tensor>>;
  /** [length, hiddenSize] */
  readonly hidden: Float32Array;
  /** [length, hiddenSize]; the loss is the mean square of the output's difference to it. */
  readonly target: Float32Array;
  readonly adamW: {
    readonly learningRate: number;
    readonly betas: readonly [number, number];
    readonly epsilon: number;
    readonly weightDecay: number;
  };
}

/** The task on one of them. */
export interface LayerStep {
  /** At the parameters as they are. */
  gradients(): Promise<{
    loss: number;
    gradients: Readonly<Record<string, Float32Array>>;
  }>;
  /** Loss, gradients and AdamW's update, until all of it is there; resolves to the loss before it. */
  step(): Promise<number>;
  /** The LoRA matrices as they are. */
  parameters(): Promise<Readonly<Record<string, Float32Array>>>;
}

/**
 * A layer with random numbers, the same each time.
 * @param json the model's config.json.
 */
export function createTask(
  json: unknown,
  { length, rank }: Pick<LayerTask, "length" | "rank">,
): LayerTask {
  const config = parseModelConfig(json);
  const random = createRandom(1);
  const normal = (shape: Shape, size: number): Tensor => ({
    shape,
    data: Float32Array.from(
      { length: sizeOf(shape) },
      () => random.normal() * size,
    ),
  });
  const hidden = [length, config.hiddenSize];
  return {
    config,
    length,
    rank,
    scaling: 2,
    weights: Object.fromEntries(
      Array.from(layerParameters(config), ([name, shape]) => [
        name,
        normal(shape, shape.length === 1 ? 1 : 0.05),
      ]),
    ),
    lora: Object.fromEntries(
      linearModules.flatMap((module) => {
        const [outSize, inSize] = linearShape(module, config);
        return [
          [`${module}.lora_A`, normal([rank, inSize], 0.05)],
          [`${module}.lora_B`, normal([outSize, rank], 0.05)],
        ];
      }),
    ),
    hidden: normal(hidden, 1).data,
    target: normal(hidden, 1).data,
    adamW: {
      learningRate: 1e-3,
      betas: [0.9, 0.999],
      epsilon: 1e-8,
      weightDecay: 0.01,
    },
  };
}
