/** @file Training data: every row once an epoch, within the budgets, and the same again from the same cursor. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  digestOf,
  drawnData,
  packedData,
} from "../../../device-sdk/train/data.ts";
import type { TrainingData } from "../../../device-sdk/train/data.ts";
import type { TrainingSequence } from "../../../device-sdk/train/batch.ts";

/** Sequences of these sizes, all learned but their first token; ids tell them apart. */
const sequencesOf = (sizes: readonly number[]): TrainingSequence[] =>
  sizes.map((size, index) => ({
    ids: Array.from({ length: size + 1 }, (_, at) => 100 * (index + 1) + at),
    learned: [{ start: 1, end: size + 1 }],
  }));

/** The learned tokens of each step of an epoch, in order. */
function epochFrom(data: TrainingData, start = data.start) {
  const steps: number[][] = [];
  let cursor = start;
  do {
    const { batches, next } = data.at(cursor);
    steps.push(
      batches.flatMap(({ targets }) =>
        "tokens" in targets
          ? Array.from(targets.tokens).filter(
              (_, at) => targets.weights[at] === 1,
            )
          : [],
      ),
    );
    cursor = next;
  } while (cursor.position > 0);
  return { steps, cursor };
}

const options = { length: 16, tokensPerStep: 64, tokensPerBatch: 32, seed: 1 };

describe("packedData", () => {
  it("shares an epoch's rows out evenly among steps, and a step's among batches", () => {
    // Nine rows, at most four a step and two a batch.
    const data = packedData(sequencesOf(Array<number>(9).fill(16)), options);
    expect(data.shape).toEqual({ batch: 2, length: 16 });
    const counts: number[] = [];
    let cursor = data.start;
    for (let step = 0; step < 3; step++) {
      const { batches, next } = data.at(cursor);
      counts.push(batches.length);
      cursor = next;
    }
    expect(counts).toEqual([2, 2, 2]);
    expect(epochFrom(data).steps.map((tokens) => tokens.length / 16)).toEqual([
      3, 3, 3,
    ]);
    expect(cursor).toMatchObject({ epoch: 1, position: 0 });
  });

  it("takes all data in one step where they are few", () => {
    const data = packedData(sequencesOf([5, 4, 3]), options);
    expect(data.shape).toEqual({ batch: 1, length: 16 });
    expect(data.at(data.start).next).toMatchObject({ epoch: 1, position: 0 });
  });

  it("takes one row at once where the budgets are smaller than a row", () => {
    const data = packedData(sequencesOf([16, 16]), {
      ...options,
      tokensPerStep: 1,
      tokensPerBatch: 1,
    });
    expect(data.shape).toEqual({ batch: 1, length: 16 });
    expect(data.at(data.start).batches).toHaveLength(1);
  });

  it("learns every token once an epoch, in another order each epoch, within the budgets", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 16 }), {
          minLength: 1,
          maxLength: 40,
        }),
        fc.integer(),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 8 }),
        (sizes, seed, rowsPerStep, rowsPerBatch) => {
          const sequences = sequencesOf(sizes);
          const data = packedData(sequences, {
            length: 16,
            tokensPerStep: 16 * rowsPerStep,
            tokensPerBatch: 16 * rowsPerBatch,
            seed,
          });
          expect(data.shape.batch).toBeLessThanOrEqual(rowsPerBatch);
          const all = sequences.flatMap(({ ids }) => ids.slice(1));
          const first = epochFrom(data);
          const second = epochFrom(data, first.cursor);
          for (const { steps } of [first, second]) {
            expect(steps.flat().sort((a, b) => a - b)).toEqual(all);
            for (const tokens of steps) {
              expect(tokens.length).toBeGreaterThan(0);
              expect(tokens.length).toBeLessThanOrEqual(16 * rowsPerStep);
            }
          }
          expect(second.cursor.epoch).toBe(2);
          // The same again, from data made anew and from a cursor in the middle.
          const again = packedData(sequences, {
            length: 16,
            tokensPerStep: 16 * rowsPerStep,
            tokensPerBatch: 16 * rowsPerBatch,
            seed,
          });
          expect(epochFrom(again, first.cursor)).toEqual(second);
          expect(epochFrom(data)).toEqual(first);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("draws another order from another seed and in the next epoch", () => {
    const sequences = sequencesOf(Array<number>(20).fill(16));
    const data = packedData(sequences, options);
    const first = epochFrom(data);
    const other = packedData(sequences, { ...options, seed: 2 });
    expect(epochFrom(data, first.cursor).steps).not.toEqual(first.steps);
    expect(epochFrom(other).steps).not.toEqual(first.steps);
  });

  it("refuses sequences of which nothing is learned", () => {
    expect(() => packedData([{ ids: [1, 2], learned: [] }], options)).toThrow(
      "packedData: expected sequences with something to learn in their first 16 tokens, got 1 without",
    );
  });
});

it("drawnData makes each batch from the number of its step", () => {
  const data = drawnData({ batch: 1, length: 2 }, (step) => ({
    tokens: [step, step],
    targets: { tokens: [0, 0], weights: [1, 1] },
  }));
  const { batches, next } = data.at(data.start);
  expect(batches[0]!.tokens).toEqual([0, 0]);
  expect(data.at(next).batches[0]!.tokens).toEqual([1, 1]);
  expect(data.at(next).next.position).toBe(2);
});

it("digestOf tells sequences apart by their ids, their ranges and where they end", async () => {
  const digests = await Promise.all(
    [
      [{ ids: [1, 2, 3], learned: [{ start: 1, end: 3 }] }],
      [{ ids: [1, 2, 4], learned: [{ start: 1, end: 3 }] }],
      [{ ids: [1, 2, 3], learned: [{ start: 2, end: 3 }] }],
      [
        { ids: [1, 2], learned: [] },
        { ids: [3], learned: [{ start: 1, end: 3 }] },
      ],
      [],
    ].map(digestOf),
  );
  expect(new Set(digests).size).toBe(5);
  expect(digests[0]).toBe(
    await digestOf([{ ids: [1, 2, 3], learned: [{ start: 1, end: 3 }] }]),
  );
});
