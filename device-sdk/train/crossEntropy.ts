/** @file Next-token cross-entropy and its gradient in one pass over the vocabulary, chunk by chunk, with an online softmax. */
import { headName } from "../lm/checkpoint.ts";
import type { LanguageModel } from "../lm/languageModel.ts";
import type { Value } from "../onnx/graph.ts";
import { zeros } from "../onnx/session.ts";
import type { Tensor } from "../onnx/session.ts";

/** Rows of the head that are multiplied at once: 4,096 of them against 4,096 tokens are 64 MiB of logits. */
const chunkSize = 4096;

/** Next tokens, learned by cross-entropy. */
export interface TokenTargets {
  /** The next token's id at each position; ignored where the weight is 0. */
  readonly tokens: ArrayLike<number>;
  /** Weight of each position in the mean: 0 for padding and for text that is only read. */
  readonly weights: ArrayLike<number>;
}

/** A loss and d loss / d normed, [rows, hiddenSize]. */
export interface NormedLoss {
  readonly loss: number;
  readonly cotangent: Tensor;
}

/**
 * The cross-entropy with its gradient.
 * @param shares of each position in the loss, [rows, 1].
 * @param headGradient is added to where it is given.
 */
export async function crossEntropy(
  model: LanguageModel,
  normed: Tensor,
  targets: TokenTargets,
  shares: Tensor,
  headGradient: Tensor | undefined,
): Promise<NormedLoss> {
  const [rows, size] = normed.shape as [number, number];
  const { logSumExp, expectation } = await passVocabulary(
    model,
    normed,
    "gradient",
  );
  // d loss / d normed = share (E[head row] - the target's row), the expectation being over the model's own distribution.
  const targetRows = await rowsOfTargets(model, targets);
  const cotangent = expectation!;
  let loss = 0;
  for (let row = 0; row < rows; row++) {
    const share = shares.data[row]!;
    if (share > 0)
      loss += share * (logSumExp.data[row]! - dotRows(targetRows, normed, row));
    const target = targets.tokens[row]! * size;
    for (let column = 0; column < size; column++) {
      const at = row * size + column;
      cotangent.data[at] = share * (cotangent.data[at]! - targetRows.data[at]!);
      if (headGradient && share > 0)
        headGradient.data[target + column]! -= share * normed.data[at]!;
    }
  }
  if (headGradient)
    await addHeadGradient(model, normed, logSumExp, shares, headGradient);
  return { loss, cotangent };
}

/** -log p(target) at every position, in nats, without a gradient. */
export async function crossEntropies(
  model: LanguageModel,
  normed: Tensor,
  targets: TokenTargets,
): Promise<number[]> {
  const { logSumExp } = await passVocabulary(model, normed, "loss");
  const targetRows = await rowsOfTargets(model, targets);
  return Array.from(
    logSumExp.data,
    (all, row) => all - dotRows(targetRows, normed, row),
  );
}

/** The target's row of the head for every position, [rows, hiddenSize]. */
const rowsOfTargets = (
  model: LanguageModel,
  { tokens, weights }: TokenTargets,
): Promise<Tensor> =>
  model.source.rows(
    headName(model.config),
    Array.from(tokens, (token, row) => (weights[row]! > 0 ? token : 0)),
  );

/** The dot product of a row of both. */
function dotRows(a: Tensor, b: Tensor, row: number): number {
  const size = a.shape[1]!;
  let sum = 0;
  for (let at = row * size; at < (row + 1) * size; at++)
    sum += a.data[at]! * b.data[at]!;
  return sum;
}

/**
 * log(sum(exp(logits))) over the vocabulary without ever holding all logits: a running maximum and sum go from chunk to chunk (Milakov and
 * Gimelshein 2018). For the gradient the mean of the head's rows under softmax(logits) goes with them, rescaled whenever the
 * maximum grows, as attention's output does in FlashAttention (Dao et al. 2022): one pass, two products.
 * @param normed the hidden state before the output layer, [rows, hiddenSize].
 * @returns `logSumExp` [rows, 1]; for the gradient also `expectation` [rows, hiddenSize].
 */
async function passVocabulary(
  model: LanguageModel,
  normed: Tensor,
  purpose: "loss" | "gradient",
): Promise<{ logSumExp: Tensor; expectation: Tensor | undefined }> {
  const [rows, size] = normed.shape as [number, number];
  const column = [rows, 1];
  const start = (): Record<string, Tensor> => ({
    maximum: zeros(column),
    sum: zeros(column),
    ...(purpose === "gradient" && { weighted: zeros([rows, size]) }),
  });
  // Two sets in turn: a run reads one and writes the other.
  let [running, next] = [start(), start()];
  running["maximum"]!.data.fill(-1e30);
  await model.eachHeadChunk(async (feeds, _, count) => {
    const session = await model.session(
      `vocabulary ${purpose} ${rows}x${count}`,
      (graph) => {
        const { inputs, input, parameter } = model.layerInputs(graph);
        const x = input("normed", [rows, size]);
        const head = parameter(headName(model.config), [count, size]);
        const before = input("maximum", column);
        const logits = graph.gemm(x, head, { transB: true }); // [rows, chunk]
        const maximum = graph.maximum(before, graph.max(logits, [1]));
        const fade = graph.exp(graph.subtract(before, maximum)); // [rows, 1]
        const chances = graph.exp(graph.subtract(logits, maximum));
        const outputs: Record<string, Value> = {
          maximum,
          sum: graph.add(
            graph.multiply(input("sum", column), fade),
            graph.sum(chances, [1]),
          ),
        };
        if (purpose === "gradient")
          outputs["weighted"] = graph.gemm(
            chances,
            head,
            {},
            graph.multiply(input("weighted", [rows, size]), fade),
          );
        return { inputs, outputs };
      },
    );
    await session.run({ ...feeds, normed, ...running }, next);
    [running, next] = [next, running];
  }, chunkSize);
  const { maximum, sum, weighted } = running;
  const logSumExp = zeros(column);
  for (let row = 0; row < rows; row++) {
    const own = sum!.data[row]!;
    logSumExp.data[row] = maximum!.data[row]! + Math.log(own);
    if (weighted)
      for (let at = row * size; at < (row + 1) * size; at++)
        weighted.data[at]! /= own;
  }
  return { logSumExp, expectation: weighted };
}

/**
 * Adds share softmax(logits)^T normed to the gradient of a head that is trained, chunk by chunk; the targets' part is added where the loss
 * is.
 */
async function addHeadGradient(
  model: LanguageModel,
  normed: Tensor,
  logSumExp: Tensor,
  shares: Tensor,
  headGradient: Tensor,
): Promise<void> {
  const [rows, size] = normed.shape as [number, number];
  await model.eachHeadChunk(async (feeds, first, count) => {
    const session = await model.session(
      `head gradient ${rows}x${count}`,
      (graph) => {
        const { inputs, input, parameter } = model.layerInputs(graph);
        const x = input("normed", [rows, size]);
        const head = parameter(headName(model.config), [count, size]);
        const logits = graph.gemm(x, head, { transB: true });
        const chances = graph.exp(
          graph.subtract(logits, input("logSumExp", [rows, 1])),
        );
        const cotangent = graph.multiply(chances, input("shares", [rows, 1]));
        return {
          inputs,
          outputs: { head: graph.gemm(cotangent, x, { transA: true }) },
        };
      },
    );
    const part = await session.run({ ...feeds, normed, logSumExp, shares });
    const own = headGradient.data.subarray(first * size);
    for (let at = 0; at < part.head.data.length; at++)
      own[at]! += part.head.data[at]!;
  }, chunkSize);
}
