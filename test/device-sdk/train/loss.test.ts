/** @file The loss over a vocabulary of several chunks, against the plain formula in double precision. */
import * as onnxRuntime from "onnxruntime-node";
import { expect, it } from "vitest";
import { LanguageModel } from "../../../device-sdk/lm/languageModel.ts";
import { modelParameters } from "../../../device-sdk/lm/checkpoint.ts";
import { parseModelConfig } from "../../../device-sdk/lm/config.ts";
import { sizeOf } from "../../../device-sdk/onnx/ops.ts";
import type { Shape } from "../../../device-sdk/onnx/ops.ts";
import { zeros } from "../../../device-sdk/onnx/session.ts";
import { createRandom } from "../../../device-sdk/random.ts";
import { lossAndGradients, meanLoss } from "../../../device-sdk/train/loss.ts";

const vocabulary = 9000; // three chunks of 4,096 rows, the last one short
const size = 8;
const rows = 5;

const config = parseModelConfig({
  model_type: "llama",
  vocab_size: vocabulary,
  hidden_size: size,
  intermediate_size: 8,
  num_hidden_layers: 1,
  num_attention_heads: 1,
});
const random = createRandom(3);
const normal = (shape: Shape, scale: number) => ({
  data: Float32Array.from(
    { length: sizeOf(shape) },
    () => scale * random.normal(),
  ),
  shape,
});
const weights = new Map(
  [...modelParameters(config)].map(([name, shape]) => [name, normal(shape, 2)]),
);
const hidden = normal([rows, size], 1);
// Targets in every chunk, at its edges; the fourth row counts for nothing, the last for half.
const targets = {
  tokens: [0, 4095, 4096, 17, 8999],
  weights: [1, 1, 1, 0, 0.5],
};
const model = new LanguageModel(
  { onnxRuntime, sessionOptions: { intraOpNumThreads: 1 } },
  config,
  weights,
);

/** The loss and d loss / d logits in f64, from logits that the runtime computed in one piece. */
async function reference() {
  const { logits, normed } = await model.head(hidden);
  const total = targets.weights.reduce((sum, weight) => sum + weight, 0);
  const cotangents: number[][] = [];
  let loss = 0;
  for (let row = 0; row < rows; row++) {
    const own = [
      ...logits.data.subarray(row * vocabulary, (row + 1) * vocabulary),
    ];
    const maximum = own.reduce((most, logit) => Math.max(most, logit));
    const exponentials = own.map((logit) => Math.exp(logit - maximum));
    const sum = exponentials.reduce((part, each) => part + each);
    const share = targets.weights[row]! / total;
    const target = targets.tokens[row]!;
    loss += share * (maximum + Math.log(sum) - own[target]!);
    cotangents.push(
      exponentials.map(
        (each, id) => share * (each / sum - (id === target ? 1 : 0)),
      ),
    );
  }
  return { loss, cotangents, normed };
}

it("is the weighted mean cross-entropy, with and without gradients", async () => {
  const { loss } = await reference();
  const computed = await lossAndGradients(model, hidden, targets);
  expect(computed.loss).toBeCloseTo(loss, 4);
  expect(await meanLoss(model, hidden, targets)).toEqual({
    loss: expect.closeTo(loss, 4) as number,
    weight: 3.5,
  });
});

it("leaves the gradient of every row of the head, whichever chunk it lies in", async () => {
  const { cotangents, normed } = await reference();
  const head = zeros([vocabulary, size]);
  await lossAndGradients(
    model,
    hidden,
    targets,
    new Map([["lm_head.weight", head]]),
  );
  let worst = 0;
  for (let id = 0; id < vocabulary; id++)
    for (let column = 0; column < size; column++) {
      let expected = 0;
      for (let row = 0; row < rows; row++)
        expected += cotangents[row]![id]! * normed.data[row * size + column]!;
      const error = Math.abs(head.data[id * size + column]! - expected);
      worst = Math.max(worst, error);
    }
  expect(worst).toBeLessThan(1e-5);
});

it("gives no gradient to a row that counts for nothing", async () => {
  const { hidden: gradient } = await lossAndGradients(model, hidden, targets);
  const row = (index: number) => [
    ...gradient.data.subarray(index * size, (index + 1) * size),
  ];
  expect(row(3).every((number) => number === 0)).toBe(true);
  expect(row(4).some((number) => number !== 0)).toBe(true);
});

it("refuses targets that all count for nothing", async () => {
  await expect(
    lossAndGradients(model, hidden, { ...targets, weights: [0, 0, 0, 0, 0] }),
  ).rejects.toThrow("loss: expected at least one position with a weight");
});
