/** @file The loss in vocabulary chunks against a plain computation in doubles, and its gradients against finite differences. */
import * as onnxRuntime from "onnxruntime-node";
import { describe, expect, it } from "vitest";
import { modelParameters } from "../../../device-sdk/lm/checkpoint.ts";
import type { ModelConfig } from "../../../device-sdk/lm/config.ts";
import { LanguageModel } from "../../../device-sdk/lm/languageModel.ts";
import { sizeOf } from "../../../device-sdk/onnx/ops.ts";
import { zeros } from "../../../device-sdk/onnx/session.ts";
import type { Tensor } from "../../../device-sdk/onnx/session.ts";
import { createRandom } from "../../../device-sdk/random.ts";
import { lossAndGradients, meanLoss } from "../../../device-sdk/train/loss.ts";

// Two vocabulary chunks: 4,096 rows and 4.
const config: ModelConfig = {
  family: "llama",
  vocabularySize: 4100,
  hiddenSize: 8,
  intermediateSize: 8,
  layers: 1,
  heads: 1,
  keyValueHeads: 1,
  headSize: 8,
  epsilon: 1e-5,
  ropeTheta: 10000,
  ropeScaling: undefined,
  tied: true,
  maximumPositions: 64,
};
const random = createRandom(5);
const normal = (
  shape: readonly number[],
  scale: number,
  offset = 0,
): Tensor => ({
  data: Float32Array.from(
    { length: sizeOf(shape) },
    () => offset + scale * random.normal(),
  ),
  shape,
});
const weights = new Map(
  [...modelParameters(config)].map(([name, shape]) => [
    name,
    name.endsWith("norm.weight") ? normal(shape, 0.2, 1) : normal(shape, 0.7),
  ]),
);
const model = new LanguageModel({ onnxRuntime }, config, weights);

const rows = 40;
const hidden = normal([rows, 8], 1);
const tokens = Array.from({ length: rows }, (_, row) =>
  row % 2 ? 4096 + (row % 4) : random.integer(4096),
);

/** The definition, in doubles: weighted mean of log(sum(exp)) - logit of the target. */
function reference({ data }: Tensor, shares: ArrayLike<number>): number {
  const norm = weights.get("model.norm.weight")!.data;
  const head = weights.get("model.embed_tokens.weight")!.data;
  let [total, weight] = [0, 0];
  for (let row = 0; row < rows; row++) {
    if (!shares[row]) continue;
    const own = Array.from(data.subarray(row * 8, row * 8 + 8));
    const rms = Math.sqrt(
      own.reduce((sum, x) => sum + x * x, 0) / 8 + config.epsilon,
    );
    const normed = own.map((x, at) => (x / rms) * norm[at]!);
    const logits = Array.from({ length: 4100 }, (_, id) =>
      normed.reduce((sum, x, at) => sum + x * head[id * 8 + at]!, 0),
    );
    const maximum = Math.max(...logits);
    const sum = logits.reduce((all, x) => all + Math.exp(x - maximum), 0);
    total += shares[row]! * (maximum + Math.log(sum) - logits[tokens[row]!]!);
    weight += shares[row]!;
  }
  return total / weight;
}

describe.each([
  ["every position", Array.from({ length: rows }, (_, row) => 1 + (row % 3))],
  [
    "five positions of forty",
    Array.from({ length: rows }, (_, row) => (row % 8 === 3 ? 0.5 : 0)),
  ],
])("the loss at %s", (_name, shares) => {
  it("is the mean cross-entropy, with and without gradients", async () => {
    const expected = reference(hidden, shares);
    const targets = { tokens, weights: shares };
    const { loss } = await lossAndGradients(model, hidden, targets);
    expect(loss).toBeCloseTo(expected, 4);
    const mean = await meanLoss(model, hidden, targets);
    expect(mean.loss).toBeCloseTo(expected, 4);
    expect(mean.weight).toBeCloseTo(
      shares.reduce((sum, share) => sum + share, 0),
      6,
    );
  });

  it("has the gradients of finite differences, and none where nothing is learned", async () => {
    const targets = { tokens, weights: shares };
    const gradients = new Map(
      ["model.norm.weight", "model.embed_tokens.weight"].map((name) => [
        name,
        zeros(weights.get(name)!.shape),
      ]),
    );
    const { hidden: cotangent } = await lossAndGradients(
      model,
      hidden,
      targets,
      gradients,
    );
    const slope = (data: Float32Array, at: number) => {
      const before = data[at]!;
      const around = [1e-3, -1e-3].map((step) => {
        data[at] = before + step;
        return reference(hidden, shares);
      });
      data[at] = before;
      return (around[0]! - around[1]!) / 2e-3;
    };
    for (const row of [0, 3, 11, 39])
      for (const at of [0, 5])
        expect(cotangent.data[row * 8 + at]).toBeCloseTo(
          shares[row] ? slope(hidden.data, row * 8 + at) : 0,
          4,
        );
    for (const [name, positions] of [
      ["model.norm.weight", [0, 7]],
      ["model.embed_tokens.weight", [tokens[3]! * 8 + 2, 4096 * 8 + 1, 11]],
    ] as const)
      for (const at of positions)
        expect(gradients.get(name)!.data[at]).toBeCloseTo(
          slope(weights.get(name)!.data, at),
          4,
        );
  });
});

it("refuses a batch in which nothing is learned", async () => {
  await expect(
    lossAndGradients(model, hidden, {
      tokens,
      weights: new Float32Array(rows),
    }),
  ).rejects.toThrow("at least one position with a weight");
});
