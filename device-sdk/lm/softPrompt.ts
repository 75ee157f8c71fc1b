/** @file A soft prompt stands before the embeddings of every sequence (Lester et al. 2021); after the layers it is taken off again. */
import { takeRows, zeros } from "../onnx/session.ts";
import type { Tensor } from "../onnx/session.ts";
import type { BatchShape } from "./decoderLayer.ts";

/**
 * The soft prompt, then the embeddings, in every row.
 * @param prompt [before, hiddenSize]
 * @param embeddings [batch * length, hiddenSize]
 * @returns [batch * (before + length), hiddenSize]
 */
export function withPrompt(
  prompt: Tensor | undefined,
  embeddings: Tensor,
  { batch, length }: BatchShape,
): Tensor {
  if (!prompt) return embeddings;
  const size = embeddings.shape[1]!;
  const whole = zeros([batch * (prompt.shape[0]! + length), size]);
  const step = (prompt.shape[0]! + length) * size;
  for (let row = 0; row < batch; row++) {
    whole.data.set(prompt.data, row * step);
    whole.data.set(
      embeddings.data.subarray(row * length * size, (row + 1) * length * size),
      row * step + prompt.data.length,
    );
  }
  return whole;
}

/** The rows that belong to tokens, [batch * length, hiddenSize]. */
export function withoutPrompt(
  prompt: Tensor | undefined,
  hidden: Tensor,
  { batch, length }: BatchShape,
): Tensor {
  if (!prompt) return hidden;
  const before = prompt.shape[0]!;
  return takeRows(
    hidden,
    Array.from(
      { length: batch * length },
      (_, at) =>
        Math.floor(at / length) * (before + length) + before + (at % length),
    ),
  );
}

/** The reverse of `withoutPrompt`: cotangents of the tokens' rows, zeros for the prompt's, whose outputs nothing reads. */
export function zerosForPrompt(
  prompt: Tensor | undefined,
  cotangent: Tensor,
  shape: BatchShape,
): Tensor {
  return prompt ? withPrompt(zeros(prompt.shape), cotangent, shape) : cotangent;
}

/** The reverse of `withPrompt`: every row's cotangent of the prompt is added to its gradient. */
export function addPromptGradient(
  gradient: Tensor,
  cotangent: Tensor,
  { batch }: BatchShape,
): void {
  const step = cotangent.data.length / batch;
  for (let row = 0; row < batch; row++)
    for (let at = 0; at < gradient.data.length; at++)
      gradient.data[at]! += cotangent.data[row * step + at]!;
}
