/** @file Packed batches: which position predicts which token, what is cut and what is padded. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packBatch } from "../../../device-sdk/train/batch.ts";
import type { TrainingSequence } from "../../../device-sdk/train/batch.ts";

/** The batch as rows of numbers. */
function pack(sequences: TrainingSequence[], batch: number, length: number) {
  const { tokens, targets } = packBatch(sequences, { batch, length });
  const rows = (numbers: ArrayLike<number>) =>
    Array.from({ length: batch }, (_, row) =>
      Array.from(numbers).slice(row * length, (row + 1) * length),
    );
  return {
    tokens: rows(tokens),
    targets: rows(targets.tokens),
    weights: rows(targets.weights),
  };
}

describe("packBatch", () => {
  it("predicts each learned token from the position before it", () => {
    expect(
      pack(
        [{ ids: [10, 11, 12, 13, 14], learned: [{ start: 2, end: 4 }] }],
        1,
        6,
      ),
    ).toEqual({
      tokens: [[10, 11, 12, 13, 14, 0]],
      targets: [[0, 12, 13, 0, 0, 0]],
      weights: [[0, 1, 1, 0, 0, 0]],
    });
  });

  it("learns several ranges of a row", () => {
    expect(
      pack(
        [
          {
            ids: [10, 11, 12, 13, 14, 15],
            learned: [
              { start: 1, end: 2 },
              { start: 4, end: 6 },
            ],
          },
        ],
        1,
        6,
      ),
    ).toEqual({
      tokens: [[10, 11, 12, 13, 14, 15]],
      targets: [[11, 0, 0, 14, 15, 0]],
      weights: [[1, 0, 0, 1, 1, 0]],
    });
  });

  it("cannot learn the first token, which nothing comes before", () => {
    expect(
      pack([{ ids: [10, 11], learned: [{ start: 0, end: 2 }] }], 1, 3),
    ).toEqual({
      tokens: [[10, 11, 0]],
      targets: [[11, 0, 0]],
      weights: [[1, 0, 0]],
    });
  });

  it("cuts a long row, whose last position still predicts the first token cut off", () => {
    expect(
      pack(
        [{ ids: [10, 11, 12, 13, 14, 15], learned: [{ start: 1, end: 6 }] }],
        1,
        3,
      ),
    ).toEqual({
      tokens: [[10, 11, 12]],
      targets: [[11, 12, 13]],
      weights: [[1, 1, 1]],
    });
  });

  it("learns nothing from a range that is cut off", () => {
    expect(
      pack([{ ids: [10, 11, 12, 13], learned: [{ start: 3, end: 4 }] }], 1, 2),
    ).toEqual({ tokens: [[10, 11]], targets: [[0, 0]], weights: [[0, 0]] });
  });

  it("ends a range where the row ends", () => {
    expect(
      pack([{ ids: [10, 11], learned: [{ start: 1, end: 9 }] }], 1, 4).weights,
    ).toEqual([[1, 0, 0, 0]]);
  });

  it("leaves rows empty that there are no sequences for, and keeps rows apart", () => {
    expect(
      pack(
        [
          { ids: [10, 11, 12], learned: [{ start: 1, end: 3 }] },
          { ids: [20, 21], learned: [{ start: 1, end: 2 }] },
        ],
        3,
        2,
      ),
    ).toEqual({
      tokens: [
        [10, 11],
        [20, 21],
        [0, 0],
      ],
      targets: [
        [11, 12],
        [21, 0],
        [0, 0],
      ],
      weights: [
        [1, 1],
        [1, 0],
        [0, 0],
      ],
    });
  });

  it("refuses more sequences than rows", () => {
    const sequence = { ids: [1], learned: [] };
    expect(() =>
      packBatch([sequence, sequence, sequence], { batch: 2, length: 4 }),
    ).toThrow("packBatch: expected at most 2 sequences, got 3");
  });

  it("weighs just the learned tokens that a position is there for, each as its own target", () => {
    const sequence = fc.record({
      ids: fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 12 }),
      learned: fc
        .tuple(fc.nat(12), fc.nat(12))
        .map(([start, size]) => [{ start, end: start + size }]),
    });
    fc.assert(
      fc.property(
        fc.array(sequence, { maxLength: 4 }),
        fc.integer({ min: 1, max: 10 }),
        (sequences, length) => {
          const { targets, weights } = pack(sequences, 4, length);
          sequences.forEach(({ ids, learned: [range] }, row) => {
            for (let at = 0; at < length; at++) {
              const next = at + 1;
              const counts =
                next < ids.length && range!.start <= next && next < range!.end;
              expect(weights[row]![at]).toBe(counts ? 1 : 0);
              expect(targets[row]![at]).toBe(counts ? ids[next] : 0);
            }
          });
        },
      ),
    );
  });
});
