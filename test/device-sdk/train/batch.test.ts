/** @file Batches: which position predicts which token, what is cut, what is padded, and what shares a row. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  packedBatch,
  packRows,
  paddedBatch,
} from "../../../device-sdk/train/batch.ts";
import type { TrainingSequence } from "../../../device-sdk/train/batch.ts";

/** Numbers as rows of `length`. */
const inRows = (numbers: ArrayLike<number>, length: number) =>
  Array.from({ length: numbers.length / length }, (_, row) =>
    Array.from(numbers).slice(row * length, (row + 1) * length),
  );

/** The batch as rows of numbers. */
function pack(sequences: TrainingSequence[], batch: number, length: number) {
  const { tokens, targets } = paddedBatch(sequences, { batch, length });
  const rows = (numbers: ArrayLike<number>) => inRows(numbers, length);
  return {
    tokens: rows(tokens),
    targets: rows(targets.tokens),
    weights: rows(targets.weights),
  };
}

describe("paddedBatch", () => {
  it("predicts each learned token from the position before it", () => {
    expect(
      pack(
        [{ ids: [10, 11, 12, 13, 14], learned: [{ start: 2, end: 4 }] }],
        1,
        6,
      ),
    ).toEqual({
      tokens: [[10, 11, 12, 0, 0, 0]],
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
      tokens: [[10, 11, 12, 13, 14, 0]],
      targets: [[11, 0, 0, 14, 15, 0]],
      weights: [[1, 0, 0, 1, 1, 0]],
    });
  });

  it("cannot learn the first token, which nothing comes before", () => {
    expect(
      pack([{ ids: [10, 11], learned: [{ start: 0, end: 2 }] }], 1, 3),
    ).toEqual({
      tokens: [[10, 0, 0]],
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
    ).toEqual({ tokens: [[0, 0]], targets: [[0, 0]], weights: [[0, 0]] });
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
        [20, 0],
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
      paddedBatch([sequence, sequence, sequence], { batch: 2, length: 4 }),
    ).toThrow("packedBatch: expected at most 2 rows, got 3");
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

/** A sequence of `count` ids from `first` on, of which those from `from` on are learned. */
const sequence = (
  first: number,
  count: number,
  from = 1,
): TrainingSequence => ({
  ids: Array.from({ length: count }, (_, at) => first + at),
  learned: [{ start: from, end: count }],
});

describe("packRows", () => {
  it("puts the longest first, each into the fullest row that has room", () => {
    // They take one position less than they have tokens: 4, 3, 2, 2, 1.
    const [a, b, c, d, e] = [
      sequence(10, 3),
      sequence(20, 5),
      sequence(30, 4),
      sequence(40, 3),
      sequence(50, 2),
    ];
    expect(packRows([a, b, c, d, e], 5)).toEqual([[b, e], [c, a], [d]]);
  });

  it("leaves out what has nothing to learn in a row", () => {
    const late = sequence(10, 9, 7);
    expect(
      packRows([sequence(20, 3, 3), late, { ids: [], learned: [] }], 6),
    ).toEqual([]);
    expect(packRows([late], 7)).toEqual([[late]]);
  });

  it("gives a sequence that is cut a row of its own", () => {
    const long = sequence(10, 20);
    expect(packRows([sequence(30, 2), long], 8)).toEqual([
      [long],
      [sequence(30, 2)],
    ]);
  });
});

describe("packedBatch", () => {
  it("lays sequences one behind the other, each a segment, the rest another", () => {
    const row = [sequence(10, 4, 2), sequence(20, 3)];
    const { tokens, targets, segments } = packedBatch(
      [row, [sequence(30, 2)]],
      {
        batch: 3,
        length: 6,
      },
    );
    expect(inRows(tokens, 6)).toEqual([
      [10, 11, 12, 20, 21, 0],
      [30, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0],
    ]);
    expect(inRows(targets.tokens, 6)).toEqual([
      [0, 12, 13, 21, 22, 0],
      [31, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0],
    ]);
    expect(inRows(targets.weights, 6)).toEqual([
      [0, 1, 1, 1, 1, 0],
      [1, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0],
    ]);
    expect(inRows(segments, 6)).toEqual([
      [0, 0, 0, 1, 1, 2],
      [0, 1, 1, 1, 1, 1],
      [0, 0, 0, 0, 0, 0],
    ]);
  });

  it("refuses a row that does not fit", () => {
    expect(() =>
      packedBatch([[sequence(10, 4), sequence(20, 4)]], {
        batch: 1,
        length: 5,
      }),
    ).toThrow(
      "packedBatch: expected rows of at most 5 positions, row 0 has more",
    );
  });

  // Every token of every sequence is told from every other by its id.
  const sequences = fc
    .array(
      fc.record({
        count: fc.nat(14),
        ranges: fc.array(fc.tuple(fc.nat(14), fc.nat(6)), { maxLength: 3 }),
      }),
      { maxLength: 12 },
    )
    .map((drawn) =>
      drawn.map(({ count, ranges }, index) => ({
        ids: Array.from({ length: count }, (_, at) => 100 * (index + 1) + at),
        learned: ranges.map(([start, size]) => ({ start, end: start + size })),
      })),
    );
  const lengths = fc.integer({ min: 1, max: 16 });

  it("learns every learned token that a row can hold exactly once, from the tokens before it in its own sequence", () => {
    fc.assert(
      fc.property(sequences, lengths, (given, length) => {
        const rows = packRows(given, length);
        const { tokens, targets, segments } = packedBatch(rows, {
          batch: rows.length,
          length,
        });
        const learned: number[] = [];
        for (let at = 0; at < tokens.length; at++) {
          const weight = targets.weights[at]!;
          expect([0, 1]).toContain(weight);
          if (weight === 0) {
            expect(targets.tokens[at]).toBe(0);
            continue;
          }
          const target = targets.tokens[at]!;
          learned.push(target);
          // What attention sees from here: the same segment of the same row, up to this position.
          const seen = Array.from(segments.keys()).filter(
            (other) =>
              other <= at &&
              Math.floor(other / length) === Math.floor(at / length) &&
              segments[other] === segments[at],
          );
          const { ids } = given[Math.floor(target / 100) - 1]!;
          expect(seen.map((other) => tokens[other])).toEqual(
            ids.slice(0, target % 100),
          );
        }
        const expected = given.flatMap(({ ids, learned: ranges }) =>
          ids.filter(
            (_, at) =>
              at > 0 &&
              at <= length &&
              ranges.some(({ start, end }) => start <= at && at < end),
          ),
        );
        expect(learned.sort((a, b) => a - b)).toEqual(expected);
      }),
    );
  });

  it("never opens a row while another has room", () => {
    fc.assert(
      fc.property(sequences, lengths, (given, length) => {
        const rows = packRows(given, length);
        const room = rows.map((row) => {
          const { segments } = packedBatch([row], { batch: 1, length });
          return segments.filter((segment) => segment === row.length).length;
        });
        // The smallest sequence of a row would not have fitted into a row opened before.
        rows.forEach((row, index) => {
          const opened = packedBatch([[row[0]!]], {
            batch: 1,
            length,
          }).segments;
          const size = opened.filter((segment) => segment === 0).length;
          for (const left of room.slice(0, index))
            expect(left).toBeLessThan(size);
        });
        expect(packRows(given, length)).toEqual(rows);
      }),
    );
  });
});
