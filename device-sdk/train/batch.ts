/** @file Token sequences packed into the batches a trainer takes. */
import type { BatchShape } from "../lm/decoderLayer.ts";
import type { TrainingBatch } from "./step.ts";

/** A sequence of ids and where in it the loss counts. */
export interface TrainingSequence {
  readonly ids: readonly number[];
  /** Half-open ranges of positions whose tokens are to be predicted. */
  readonly learned: readonly { readonly start: number; readonly end: number }[];
}

/**
 * One sequence a row, cut to the batch's length and padded with token 0 at weight 0; fewer sequences than rows leave empty rows.
 * @throws Error when there are more sequences than rows.
 */
export function packBatch(
  sequences: readonly TrainingSequence[],
  { batch, length }: BatchShape,
): TrainingBatch {
  if (sequences.length > batch)
    throw new Error(
      `packBatch: expected at most ${batch} sequences, got ${sequences.length}`,
    );
  const tokens = new Int32Array(batch * length);
  const targets = new Int32Array(batch * length);
  const weights = new Float32Array(batch * length);
  sequences.forEach(({ ids, learned }, row) => {
    const offset = row * length;
    tokens.set(ids.slice(0, length), offset);
    for (const { start, end } of learned)
      for (let at = Math.max(start, 1); at < end && at < ids.length; at++) {
        // The token at `at` is predicted from the position before it.
        if (at - 1 >= length) break;
        targets[offset + at - 1] = ids[at]!;
        weights[offset + at - 1] = 1;
      }
  });
  return { tokens, targets: { tokens: targets, weights } };
}
