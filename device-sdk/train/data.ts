/** @file What a training run learns from, in an order that a cursor can be put back into. */
import { sha256 } from "../format/digest.ts";
import type { BatchShape } from "../lm/decoderLayer.ts";
import { createRandom } from "../random.ts";
import { packedBatch, packRows } from "./batch.ts";
import type { PackedRow, TrainingSequence } from "./batch.ts";
import type { TrainingBatch } from "./step.ts";

/** How far a run is in its data. */
export interface DataCursor {
  /** Times that all data were seen. */
  readonly epoch: number;
  /** Steps taken in this epoch. */
  readonly position: number;
  /** State of the random stream that the epoch's order is drawn from (`Random.state`). */
  readonly random: Int32Array;
}

/** The data of a run: the same cursor gives the same batches. */
export interface TrainingData {
  /** Shape of every batch. */
  readonly shape: BatchShape;
  readonly start: DataCursor;
  /** The batches of the step at a cursor, whose gradients are accumulated, and the cursor of the step after it. */
  at(cursor: DataCursor): {
    readonly batches: readonly TrainingBatch[];
    readonly next: DataCursor;
  };
}

/** How sequences become steps. */
export interface PackingOptions {
  /** Positions of a row; longer sequences are cut. */
  readonly length: number;
  /** Positions of all rows of a step, at most; one row at least. */
  readonly tokensPerStep: number;
  /** Positions that go through the model at once, at most, which is what activations take memory for; one row at least. */
  readonly tokensPerBatch: number;
  readonly seed: number;
}

/**
 * Sequences packed into rows, each row once an epoch, in an order drawn anew for each epoch. An epoch's rows are shared out
 * evenly among its steps, and a step's among its batches, so that neither exceeds its budget.
 * @throws Error when no sequence has anything to learn.
 */
export function packedData(
  sequences: readonly TrainingSequence[],
  { length, tokensPerStep, tokensPerBatch, seed }: PackingOptions,
): TrainingData {
  const rows = packRows(sequences, length);
  if (!rows.length)
    throw new Error(
      `packedData: expected sequences with something to learn in their first ${length} tokens, got ${sequences.length} without`,
    );
  const rowsWithin = (tokens: number) =>
    Math.max(1, Math.floor(tokens / length));
  const steps = Math.ceil(rows.length / rowsWithin(tokensPerStep));
  const rowsPerStep = Math.ceil(rows.length / steps);
  const count = Math.ceil(rowsPerStep / rowsWithin(tokensPerBatch));
  const shape = { batch: Math.ceil(rowsPerStep / count), length };

  let drawn:
    { from: Int32Array; order: PackedRow[]; after: Int32Array } | undefined;
  const orderFrom = (random: Int32Array) => {
    if (drawn?.from !== random) {
      const stream = createRandom(random);
      drawn = {
        from: random,
        order: stream.shuffle(rows),
        after: stream.state(),
      };
    }
    return drawn;
  };
  return {
    shape,
    start: { epoch: 0, position: 0, random: createRandom(seed).state() },
    at(cursor) {
      const { epoch, position, random } = cursor;
      const { order, after } = orderFrom(random);
      const from = (step: number) => Math.floor((step * rows.length) / steps);
      const taken = order.slice(from(position), from(position + 1));
      const batches: TrainingBatch[] = [];
      for (let first = 0; first < taken.length; first += shape.batch)
        batches.push(
          packedBatch(taken.slice(first, first + shape.batch), shape),
        );
      return {
        batches,
        next:
          position + 1 < steps
            ? { ...cursor, position: position + 1 }
            : { epoch: epoch + 1, position: 0, random: after },
      };
    },
  };
}

/** Data that are made for each step: the same number of the step, counted from 0, gives the same batch. */
export const drawnData = (
  shape: BatchShape,
  batch: (step: number) => TrainingBatch,
): TrainingData => ({
  shape,
  start: { epoch: 0, position: 0, random: new Int32Array() },
  at: (cursor) => ({
    batches: [batch(cursor.position)],
    next: { ...cursor, position: cursor.position + 1 },
  }),
});

/** SHA-256 over the ids and the learned ranges of sequences: what a run was begun with can be recognised without being kept. */
export const digestOf = (
  sequences: readonly TrainingSequence[],
): Promise<string> => {
  const numbers = Int32Array.from(
    sequences.flatMap(({ ids, learned }) => [
      ids.length,
      ...ids,
      learned.length,
      ...learned.flatMap(({ start, end }) => [start, end]),
    ]),
  );
  return sha256(new Uint8Array(numbers.buffer));
};
