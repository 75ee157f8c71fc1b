/** @file Next-token cross-entropy and its gradient, in chunks of the vocabulary with an online log-sum-exp. */
import { gradient } from "../autodiff/gradient.ts";
import { embeddingName, finalNormName, headName } from "../lm/checkpoint.ts";
import { rmsNorm } from "../lm/decoderLayer.ts";
import type { LanguageModel } from "../lm/languageModel.ts";
import { takeRows } from "../lm/languageModel.ts";
import type { Value } from "../onnx/graph.ts";
import { zeros } from "../onnx/session.ts";
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
 * @throws Error when all weights are 0.
 */
export async function lossAndGradients(
  model: LanguageModel,
  hidden: Tensor,
  targets: Targets,
  gradients?: ReadonlyMap<string, Tensor>,
): Promise<LossGradients> {
  const rows = hidden.shape[0]!;
  const counted = countedRows(targets, rows);
  // Powers of two, so that few graphs are compiled; the first row at weight 0 fills them up.
  const block = 2 ** Math.ceil(Math.log2(Math.max(16, counted.length)));
  if (block >= rows) return denseLoss(model, hidden, targets, gradients);
  const taken = [...counted, ...Array<number>(block - counted.length).fill(0)];
  const { loss, hidden: part } = await denseLoss(
    model,
    takeRows(hidden, taken),
    {
      tokens: taken.map((row) => targets.tokens[row]!),
      weights: taken.map((row, at) =>
        at < counted.length ? targets.weights[row]! : 0,
      ),
    },
    gradients,
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

/**
 * log(sum(exp(logits))) over the vocabulary without ever holding all logits: a running maximum and sum go from chunk to chunk
 * (Milakov and Gimelshein 2018). Then softmax minus one-hot is the gradient, again chunk by chunk.
 */
async function denseLoss(
  model: LanguageModel,
  hidden: Tensor,
  targets: Targets,
  gradients?: ReadonlyMap<string, Tensor>,
): Promise<LossGradients> {
  const { config } = model;
  const rows = hidden.shape[0]!;
  const size = config.hiddenSize;
  const head = model.weight(headName(config));
  const normWeight = model.weight(finalNormName);
  const shares = normalise(targets, rows);

  const normed = await model.normalise(hidden);
  const chunks = chunksOf(head);
  let maximum = zeros([rows, 1]);
  maximum.data.fill(-1e30);
  let sum = zeros([rows, 1]);
  for (const { rows: chunk } of chunks) {
    const session = await logSumExpSession(model, rows, chunk.shape[0]!);
    ({ maximum, sum } = await session.run({ normed, chunk, maximum, sum }));
  }
  const logSumExp = zeros([rows, 1]);
  for (let row = 0; row < rows; row++)
    logSumExp.data[row] = maximum.data[row]! + Math.log(sum.data[row]!);

  // The target's own logit and its part of the gradients need one row of the head each: gathered on the host.
  const cotangent = zeros([rows, size]);
  const headGradient = gradients?.get(headName(config));
  let loss = 0;
  for (let row = 0; row < rows; row++) {
    const share = shares.data[row]!;
    if (share === 0) continue;
    const target = targets.tokens[row]! * size;
    let logit = 0;
    for (let column = 0; column < size; column++) {
      const weight = head.data[target + column]!;
      const activation = normed.data[row * size + column]!;
      logit += weight * activation;
      cotangent.data[row * size + column] = -share * weight;
      if (headGradient)
        headGradient.data[target + column]! -= share * activation;
    }
    loss += share * (logSumExp.data[row]! - logit);
  }

  for (const { rows: chunk, start } of chunks) {
    const session = await chunkGradientSession(
      model,
      rows,
      chunk.shape[0]!,
      headGradient !== undefined,
    );
    const parts = await session.run({
      normed,
      chunk,
      logSumExp,
      shares,
    });
    addTo(cotangent.data, parts["normed"]!.data);
    if (headGradient)
      addTo(headGradient.data.subarray(start), parts["chunk"]!.data);
  }

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
    weight: normWeight,
    cotangent,
  });
  if (normGradient) addTo(normGradient.data, results["weight"]!.data);
  return { loss, hidden: results["hidden"]! };
}

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
  const { vocabularySize } = model.config;
  let total = 0;
  let weight = 0;
  for (let start = 0; start < counted.length; start += block) {
    const rows = counted.slice(start, start + block);
    const padded = [...rows, ...Array<number>(block - rows.length).fill(0)];
    const { logits } = await model.head(takeRows(hidden, padded));
    rows.forEach((row, index) => {
      const own = logits.data.subarray(
        index * vocabularySize,
        (index + 1) * vocabularySize,
      );
      let maximum = -Infinity;
      for (const logit of own) if (logit > maximum) maximum = logit;
      let sum = 0;
      for (const logit of own) sum += Math.exp(logit - maximum);
      const share = targets.weights[row]!;
      total += share * (maximum + Math.log(sum) - own[targets.tokens[row]!]!);
      weight += share;
    });
  }
  return { loss: weight ? total / weight : 0, weight };
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

function normalise({ weights }: Targets, rows: number): Tensor {
  const shares = zeros([rows, 1]);
  let total = 0;
  for (let row = 0; row < rows; row++) total += weights[row]!;
  if (!(total > 0))
    throw new Error("loss: expected at least one position with a weight");
  for (let row = 0; row < rows; row++) shares.data[row] = weights[row]! / total;
  return shares;
}

function chunksOf({ data, shape }: Tensor): { rows: Tensor; start: number }[] {
  const [vocabulary, size] = shape as [number, number];
  const chunks = [];
  for (let first = 0; first < vocabulary; first += chunkSize) {
    const end = Math.min(first + chunkSize, vocabulary);
    chunks.push({
      rows: {
        data: data.subarray(first * size, end * size),
        shape: [end - first, size],
      },
      start: first * size,
    });
  }
  return chunks;
}

const logSumExpSession = (model: LanguageModel, rows: number, chunk: number) =>
  model.session(`log-sum-exp ${rows}x${chunk}`, (graph) => {
    const size = model.config.hiddenSize;
    const normed = graph.input("normed", [rows, size]);
    const weights = graph.input("chunk", [chunk, size]);
    const before = graph.input("maximum", [rows, 1]);
    const sumBefore = graph.input("sum", [rows, 1]);
    const logits = graph.gemm(normed, weights, { transB: true }); // [rows, chunk]
    const maximum = graph.maximum(before, graph.max(logits, [1]));
    const sum = graph.add(
      graph.multiply(sumBefore, graph.exp(graph.subtract(before, maximum))),
      graph.sum(graph.exp(graph.subtract(logits, maximum)), [1]),
    );
    return {
      inputs: { normed, chunk: weights, maximum: before, sum: sumBefore },
      outputs: { maximum, sum },
    };
  });

// d loss / d logits = share (softmax - one-hot); the one-hot part is subtracted on the host.
const chunkGradientSession = (
  model: LanguageModel,
  rows: number,
  chunk: number,
  trainHead: boolean,
) =>
  model.session(
    `loss gradient ${rows}x${chunk} ${trainHead ? "trained" : "frozen"}`,
    (graph) => {
      const size = model.config.hiddenSize;
      const normed = graph.input("normed", [rows, size]);
      const weights = graph.input("chunk", [chunk, size]);
      const logSumExp = graph.input("logSumExp", [rows, 1]);
      const shares = graph.input("shares", [rows, 1]);
      const logits = graph.gemm(normed, weights, { transB: true });
      const cotangent = graph.multiply(
        graph.exp(graph.subtract(logits, logSumExp)),
        shares,
      ); // [rows, chunk]
      const outputs: Record<string, Value> = {
        normed: graph.gemm(cotangent, weights),
      };
      if (trainHead)
        outputs["chunk"] = graph.gemm(cotangent, normed, { transA: true });
      return {
        inputs: { normed, chunk: weights, logSumExp, shares },
        outputs,
      };
    },
  );

function addTo(target: Float32Array, part: Float32Array): void {
  for (let index = 0; index < part.length; index++)
    target[index]! += part[index]!;
}
