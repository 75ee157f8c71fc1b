/** @file Personal data made ready for training: tokenised by the model's chat template, packed into rows, the replies alone to be learned. */
import { cutRequest } from "../explain/explainer.ts";
import type { Sample } from "../explain/personalData.ts";
import { writeSafetensors } from "../format/safetensors.ts";
import type { OpenedTokenizer } from "../lm/openTokenizer.ts";
import { packedBatch, packRows } from "../train/batch.ts";
import { toTrainingSequence } from "./fineTune.ts";

/** Rows ready for training. */
export interface TrainingRows {
  /**
   * A safetensors file of I32 `tokens`, `targets` (the id that is to be predicted at each position) and `segments` (the number of the
   * conversation in its row that a position belongs to), and F32 `weights` (0 where nothing is learned), each [rows, length]; in the
   * metadata `tokenizer`, the tokenizer's revision. It holds the text, as ids: it is as personal as what it was made from.
   */
  readonly file: Uint8Array;
  readonly rows: number;
  /** Positions at which something is learned. */
  readonly learned: number;
}

/**
 * Rows of `length` positions, as `fineTune` makes them: a request is cut to its first 128 tokens, a conversation to a row. One of which
 * nothing can be learned within a row is left out.
 * @throws TokenizerError where the chat template does not take a request and a reply.
 */
export function writeTrainingRows(
  { tokenizer, revision }: OpenedTokenizer,
  samples: readonly Sample[],
  length: number,
): TrainingRows {
  const packed = packRows(
    samples.map(({ prompt, text }) =>
      toTrainingSequence(tokenizer, {
        prompt: prompt === null ? null : cutRequest(tokenizer, prompt),
        text,
      }),
    ),
    length,
  );
  const rows = packed.length;
  const { tokens, targets, segments } = packedBatch(packed, {
    batch: rows,
    length,
  });
  const shape = [rows, length];
  const weights = Float32Array.from(targets.weights);
  return {
    file: writeSafetensors(
      {
        tokens: { data: Int32Array.from(tokens), shape },
        targets: { data: Int32Array.from(targets.tokens), shape },
        segments: { data: Int32Array.from(segments), shape },
        weights: { data: weights, shape },
      },
      { tokenizer: revision },
    ),
    rows,
    learned: weights.filter((weight) => weight > 0).length,
  };
}
