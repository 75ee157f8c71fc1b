/** @file What a position learns, and the gradients: the next token (cross-entropy) or a hidden state (squared distance). */
import { gradient } from "../autodiff/gradient.ts";
import { embeddingName, finalNormName, headName } from "../lm/checkpoint.ts";
import { rmsNorm } from "../lm/decoderLayer.ts";
import type { LanguageModel } from "../lm/languageModel.ts";
import type { Value } from "../onnx/graph.ts";
import { takeRows, zeros } from "../onnx/session.ts";
import type { Tensor } from "../onnx/session.ts";
import { crossEntropies, crossEntropy } from "./crossEntropy.ts";
import type { NormedLoss, TokenTargets } from "./crossEntropy.ts";

/** What is to be predicted at every position: tokens, or hidden states. */
export type Targets = TokenTargets | StateTargets;

/** Hidden states, learned by squared distance. */
export interface StateTargets {
  /** [rows, hiddenSize] The hidden state before the output layer that is wanted at each position; ignored where the weight is 0. */
  readonly states: Tensor;
  /** Weight of each position in the mean. */
  readonly weights: ArrayLike<number>;
}

/** The sum of the weights. @throws Error when all are 0. */
export function totalWeight({ weights }: Pick<Targets, "weights">): number {
  let total = 0;
  for (let row = 0; row < weights.length; row++) total += weights[row]!;
  if (!(total > 0))
    throw new Error("loss: expected at least one position with a weight");
  return total;
}

/** A loss with the gradients it leaves behind. */
export interface LossGradients {
  /** Weighted mean of -log p(target), in nats; of |state - target|^2 where states are learned. */
  readonly loss: number;
  /** d loss / d hidden, [rows, hiddenSize]. */
  readonly hidden: Tensor;
}

/**
 * The loss and what it leaves behind. Only positions with a weight are computed: a question whose answer alone is learned costs little.
 * @param hidden the last layer's output, [rows, hiddenSize].
 * @param gradients of the weights, added to where given: the final norm and the head (the embedding where tied).
 * @param total what the weighted sum is divided by: the sum of the weights unless more batches are learned together.
 * @throws Error when all weights are 0, or the states wanted are of another shape.
 */
export async function lossAndGradients(
  model: LanguageModel,
  hidden: Tensor,
  targets: Targets,
  gradients?: ReadonlyMap<string, Tensor>,
  total = totalWeight(targets),
): Promise<LossGradients> {
  const rows = hidden.shape[0]!;
  if (
    "states" in targets &&
    targets.states.shape.join() !== hidden.shape.join()
  )
    throw new Error(
      `loss: expected states of [${hidden.shape.join()}], got [${targets.states.shape.join()}]`,
    );
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
const countedRows = (
  { weights }: Pick<Targets, "weights">,
  rows: number,
): number[] =>
  Array.from({ length: rows }, (_, row) => row).filter(
    (row) => weights[row]! > 0,
  );

const padRows = (rows: readonly number[], size: number): number[] => [
  ...rows,
  ...Array<number>(size - rows.length).fill(0),
];

/** The weights of some rows, of which only the first `counted` keep theirs. */
const takeWeights = (
  { weights }: Pick<Targets, "weights">,
  rows: readonly number[],
  counted: number,
): number[] => rows.map((row, at) => (at < counted ? weights[row]! : 0));

/** The token targets of some rows, of which only the first `counted` keep their weight. */
const takeTokens = (
  targets: TokenTargets,
  rows: readonly number[],
  counted: number,
): TokenTargets => ({
  tokens: rows.map((row) => targets.tokens[row]!),
  weights: takeWeights(targets, rows, counted),
});

/** The same for either kind of targets. */
const takeTargets = (
  targets: Targets,
  rows: readonly number[],
  counted: number,
): Targets =>
  "tokens" in targets
    ? takeTokens(targets, rows, counted)
    : {
        states: takeRows(targets.states, rows),
        weights: takeWeights(targets, rows, counted),
      };

/**
 * The cross-entropy alone, without gradients, and the sum of the weights it is a mean over.
 * @param hidden the last layer's output, [rows, hiddenSize]; only rows with a weight are computed, in blocks of 256.
 */
export async function meanLoss(
  model: LanguageModel,
  hidden: Tensor,
  targets: TokenTargets,
): Promise<{ loss: number; weight: number }> {
  const counted = countedRows(targets, hidden.shape[0]!);
  const block = 256;
  let [total, weight] = [0, 0];
  for (let start = 0; start < counted.length; start += block) {
    const rows = counted.slice(start, start + block);
    const taken = padRows(rows, block);
    const own = takeTokens(targets, taken, rows.length);
    const normed = await model.normalise(takeRows(hidden, taken));
    const losses = await crossEntropies(model, normed, own);
    for (let row = 0; row < rows.length; row++) {
      total += own.weights[row]! * losses[row]!;
      weight += own.weights[row]!;
    }
  }
  return { loss: weight ? total / weight : 0, weight };
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
  const { loss, cotangent } =
    "tokens" in targets
      ? await crossEntropy(
          model,
          normed,
          targets,
          shares,
          gradients?.get(headName(config)),
        )
      : stateLoss(normed, targets, shares);

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
  if (normGradient)
    results["weight"]!.data.forEach((value, at) => {
      normGradient.data[at]! += value;
    });
  return { loss, hidden: results["hidden"]! };
}

/** Squared distance to the wanted state; the output head has no part in it. */
function stateLoss(
  normed: Tensor,
  { states }: StateTargets,
  shares: Tensor,
): NormedLoss {
  const [rows, size] = normed.shape as [number, number];
  const cotangent = zeros([rows, size]);
  let loss = 0;
  for (let row = 0; row < rows; row++) {
    const share = shares.data[row]!;
    if (share === 0) continue; // its target may be anything
    for (let at = row * size; at < (row + 1) * size; at++) {
      const away = normed.data[at]! - states.data[at]!;
      loss += share * away ** 2;
      cotangent.data[at] = 2 * share * away;
    }
  }
  return { loss, cotangent };
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
