/** @file Token sequences as the batches a trainer takes: one a row, or packed so that hardly a position stays empty. */
import type { BatchShape } from "../lm/decoderLayer.ts";
import type { TokenTargets } from "./crossEntropy.ts";
import type { TrainingBatch } from "./step.ts";

/** A batch whose next tokens are learned. */
type TokenBatch = TrainingBatch & { readonly targets: TokenTargets };

/** A sequence of ids and where in it the loss counts. */
export interface TrainingSequence {
  readonly ids: readonly number[];
  /** Half-open ranges of positions whose tokens are to be predicted. */
  readonly learned: readonly { readonly start: number; readonly end: number }[];
}

/** Sequences that lie one behind the other in a row; attention does not cross from one to the next. */
export type PackedRow = readonly TrainingSequence[];

/** The positions that predict a learned token, in a row of `length`: the token at `at` is predicted from the position before it. */
function predictingPositions(
  { ids, learned }: TrainingSequence,
  length: number,
): number[] {
  const positions: number[] = [];
  for (const { start, end } of learned)
    for (
      let at = Math.max(start, 1);
      at < Math.min(end, ids.length, length + 1);
      at++
    )
      positions.push(at - 1);
  return positions;
}

/** Positions of a row that a sequence takes: what comes after its last prediction changes nothing and is not read. */
const sizeOf = (sequence: TrainingSequence, length: number): number =>
  1 +
  predictingPositions(sequence, length).reduce((a, b) => Math.max(a, b), -1);

/**
 * Packs sequences into rows by best-fit decreasing: the longest first, each into the fullest row that still has room. A sequence
 * longer than a row is cut; one with nothing to learn in a row is left out. The same sequences give the same rows.
 * @param length positions of a row.
 */
export function packRows(
  sequences: readonly TrainingSequence[],
  length: number,
): PackedRow[] {
  const sized = sequences
    .map((sequence) => ({ sequence, size: sizeOf(sequence, length) }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size);
  const rows: TrainingSequence[][] = [];
  /** Rows by the number of positions that are left in them. */
  const withRoom = Array.from({ length }, (): TrainingSequence[][] => []);
  for (const { sequence, size } of sized) {
    let room = size;
    while (room < length && withRoom[room]!.length === 0) room++;
    let row = withRoom[room]?.pop();
    if (!row) rows.push((row = []));
    row.push(sequence);
    withRoom[room - size]!.push(row);
  }
  return rows;
}

/**
 * A batch of packed rows. Positions that are left over hold token 0 at weight 0, in a segment of their own; fewer rows than the
 * shape's leave empty ones.
 * @throws Error when there are more rows than the shape's, or a row does not fit.
 */
export function packedBatch(
  rows: readonly PackedRow[],
  { batch, length }: BatchShape,
): TokenBatch & { readonly segments: Int32Array } {
  if (rows.length > batch)
    throw new Error(
      `packedBatch: expected at most ${batch} rows, got ${rows.length}`,
    );
  const tokens = new Int32Array(batch * length);
  const targets = new Int32Array(batch * length);
  const weights = new Float32Array(batch * length);
  const segments = new Int32Array(batch * length);
  rows.forEach((row, index) => {
    const end = (index + 1) * length;
    let first = index * length;
    row.forEach((sequence, segment) => {
      const positions = predictingPositions(sequence, length);
      const size = sizeOf(sequence, length);
      if (first + size > end)
        throw new Error(
          `packedBatch: expected rows of at most ${length} positions, row ${index} has more`,
        );
      tokens.set(sequence.ids.slice(0, size), first);
      for (const position of positions) {
        targets[first + position] = sequence.ids[position + 1]!;
        weights[first + position] = 1;
      }
      segments.fill(segment, first, first + size);
      first += size;
    });
    segments.fill(row.length, first, end);
  });
  return { tokens, targets: { tokens: targets, weights }, segments };
}

/**
 * One sequence a row, cut to the batch's length and padded with token 0 at weight 0; fewer sequences than rows leave empty rows.
 * @throws Error when there are more sequences than rows.
 */
export function paddedBatch(
  sequences: readonly TrainingSequence[],
  shape: BatchShape,
): TokenBatch {
  const { tokens, targets } = packedBatch(
    sequences.map((sequence) => [sequence]),
    shape,
  );
  return { tokens, targets };
}
