/** @file Next-token cross-entropy and its gradient in one pass over the vocabulary, chunk by chunk, with an online softmax. */
import { gradient } from "../autodiff/gradient.ts";
import { embeddingName, finalNormName, headName } from "../lm/checkpoint.ts";
import { rmsNorm } from "../lm/decoderLayer.ts";
import type { LanguageModel } from "../lm/languageModel.ts";
import type { Value } from "../onnx/graph.ts";
import { takeRows, zeros } from "../onnx/session.ts";
import type { Tensor } from "../onnx/session.ts";

/** Rows of the head that are multiplied at once: 4,096 of them against 4,096 tokens are 64 MiB of logits. */
const chunkSize = 4096;

/** What is to be predicted at every position. */
export interface Targets {
  /** The next token's id at each position; ignored where the weight is 0. */
  readonly tokens: ArrayLike<number>;
  /** Weight of each position in the mean: 0 for padding and for text that is only read. */
  readonly weights: ArrayLike<number>;
}

/** The sum of the weights. @throws Error when all are 0. */
export function totalWeight({ weights }: Targets): number {
  let total = 0;
  for (let row = 0; row < weights.length; row++) total += weights[row]!;
  if (!(total > 0))
    throw new Error("loss: expected at least one position with a weight");
  return total;
}

/** A loss with the gradients it leaves behind. */
export interface LossGradients {
  /** Weighted mean of -log p(target), in nats. */
  readonly loss: number;
  /** d loss / d hidden, [rows, hiddenSize]. */
  readonly hidden: Tensor;
}

/**
 * The loss and what it leaves behind. Only positions with a weight are computed: a question whose answer alone is learned costs little.
 * @param hidden the last layer's output, [rows, hiddenSize].
 * @param gradients of the weights, added to where given: the final norm and the head (the embedding where tied).
 * @param total what the weighted sum is divided by: the sum of the weights unless more batches are learned together.
 * @throws Error when all weights are 0.
 */
export async function lossAndGradients(
  model: LanguageModel,
  hidden: Tensor,
  targets: Targets,
  gradients?: ReadonlyMap<string, Tensor>,
  total = totalWeight(targets),
): Promise<LossGradients> {
  const rows = hidden.shape[0]!;
  const counted = countedRows(targets, rows);
  // Powers of two, so that few graphs are compiled; the first row at weight 0 fills them up.
  const block = 2 ** Math.ceil(Math.log2(Math.max(16, counted.length)));
  if (block >= rows) return denseLoss(model, hidden, targets, gradients, total);
  const taken = padRows(counted, block);
  const { loss, hidden: part } = await denseLoss(
    model,
    takeRows(hidden, taken),
    takeTargets(targets, taken, counted.length),
    gradients,
    total,
  );
  const size = hidden.shape[1]!;
  const whole = zeros(hidden.shape);
  counted.forEach((row, at) =>
    whole.data.set(part.data.subarray(at * size, (at + 1) * size), row * size),
  );
  return { loss, hidden: whole };
}

/** The rows that have a weight. */
const countedRows = ({ weights }: Targets, rows: number): number[] =>
  Array.from({ length: rows }, (_, row) => row).filter(
    (row) => weights[row]! > 0,
  );

const padRows = (rows: readonly number[], size: number): number[] => [
  ...rows,
  ...Array<number>(size - rows.length).fill(0),
];

/** The targets of some rows, of which only the first `counted` keep their weight. */
const takeTargets = (
  { tokens, weights }: Targets,
  rows: readonly number[],
  counted: number,
): Targets => ({
  tokens: rows.map((row) => tokens[row]!),
  weights: rows.map((row, at) => (at < counted ? weights[row]! : 0)),
});

/**
 * The loss alone, without gradients, and the sum of the weights it is a mean over.
 * @param hidden the last layer's output, [rows, hiddenSize]; only rows with a weight are computed, in blocks of 256.
 */
export async function meanLoss(
  model: LanguageModel,
  hidden: Tensor,
  targets: Targets,
): Promise<{ loss: number; weight: number }> {
  const counted = countedRows(targets, hidden.shape[0]!);
  const block = 256;
  let [total, weight] = [0, 0];
  for (let start = 0; start < counted.length; start += block) {
    const rows = counted.slice(start, start + block);
    const taken = padRows(rows, block);
    const own = takeTargets(targets, taken, rows.length);
    const normed = await model.normalise(takeRows(hidden, taken));
    const { logSumExp } = await passVocabulary(model, normed, "loss");
    const targetRows = await rowsOfTargets(model, own);
    for (let row = 0; row < rows.length; row++) {
      total +=
        own.weights[row]! *
        (logSumExp.data[row]! - dotRows(targetRows, normed, row));
      weight += own.weights[row]!;
    }
  }
  return { loss: weight ? total / weight : 0, weight };
}

/** The target's row of the head for every position, [rows, hiddenSize]. */
const rowsOfTargets = (
  model: LanguageModel,
  { tokens, weights }: Targets,
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

async function denseLoss(
  model: LanguageModel,
  hidden: Tensor,
  targets: Targets,
  gradients: ReadonlyMap<string, Tensor> | undefined,
  total: number,
): Promise<LossGradients> {
  const { config } = model;
  const [rows, size] = hidden.shape as [number, number];
  const shares = zeros([rows, 1]);
  for (let row = 0; row < rows; row++)
    shares.data[row] = targets.weights[row]! / total;

  const normed = await model.normalise(hidden);
  const { logSumExp, expectation } = await passVocabulary(
    model,
    normed,
    "gradient",
  );
  // d loss / d normed = share (E[head row] - the target's row), the expectation being over the model's own distribution.
  const targetRows = await rowsOfTargets(model, targets);
  const cotangent = expectation!;
  const headGradient = gradients?.get(headName(config));
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

  const normGradient = gradients?.get(finalNormName);
  const backward = await model.session(
    `norm backward ${rows} ${normGradient ? "trained" : "frozen"}`,
    (graph) => {
      const x = graph.input("hidden", [rows, size]);
      const weight = graph.input("weight", [size]);
      const incoming = graph.input("cotangent", [rows, size]);
      const output = rmsNorm(graph, config, x, weight);
      const [dx, dWeight] = gradient(
        graph,
        output,
        incoming,
        normGradient ? [x, weight] : [x],
      );
      const outputs: Record<string, Value> = { hidden: dx! };
      if (dWeight) outputs["weight"] = dWeight;
      return { inputs: { hidden: x, weight, cotangent: incoming }, outputs };
    },
  );
  const results = await backward.run({
    hidden,
    weight: await model.finalNorm(),
    cotangent,
  });
  if (normGradient) addTo(normGradient.data, results["weight"]!.data);
  return { loss, hidden: results["hidden"]! };
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
    addTo(headGradient.data.subarray(first * size), part.head.data);
  }, chunkSize);
}

/** Adds the embedding rows' gradients: d loss / d embedding of each token used, scattered on the host. */
export function addEmbeddingGradient(
  gradients: ReadonlyMap<string, Tensor>,
  tokens: ArrayLike<number>,
  hidden: Tensor,
): void {
  const target = gradients.get(embeddingName);
  if (!target) return;
  const size = hidden.shape[1]!;
  for (let row = 0; row < tokens.length; row++) {
    const start = tokens[row]! * size;
    for (let column = 0; column < size; column++)
      target.data[start + column]! += hidden.data[row * size + column]!;
  }
}

function addTo(target: Float32Array, part: Float32Array): void {
  for (let index = 0; index < part.length; index++)
    target[index]! += part[index]!;
}
