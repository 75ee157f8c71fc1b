/** @file HyperBand: the brackets of the paper, the exact bill, and the best arm for a part of the cost. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brackets, hyperBand } from "../../../bench/search/hyperBand.ts";
import { createRandom } from "../../../device-sdk/random.ts";
import { measureSearch, problemOf } from "./users.ts";

const rungs = (rows: number) =>
  brackets(rows).map((bracket) =>
    bracket.map((rung) => [rung.candidates, rung.rows]),
  );

describe("brackets", () => {
  it("are the paper's for R = 81 and eta = 3", () => {
    expect(rungs(81)).toEqual([
      [
        [81, 1],
        [27, 3],
        [9, 9],
        [3, 27],
        [1, 81],
      ],
      [
        [34, 3],
        [11, 9],
        [3, 27],
        [1, 81],
      ],
      [
        [15, 9],
        [5, 27],
        [1, 81],
      ],
      [
        [8, 27],
        [2, 81],
      ],
      [[5, 81]],
    ]);
  });

  it("round rows that are no power of eta", () => {
    expect(rungs(20)).toEqual([
      [
        [9, 2],
        [3, 7],
        [1, 20],
      ],
      [
        [5, 7],
        [1, 20],
      ],
      [[3, 20]],
    ]);
  });

  it("are one of a single rung where there are fewer rows than eta", () => {
    expect(rungs(2)).toEqual([[[1, 2]]]);
  });

  it("each end on all rows with at least one candidate, and cost about the same", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (rows) => {
        const all = brackets(rows);
        for (const bracket of all) {
          const last = bracket.at(-1)!;
          expect(last.rows).toBe(rows);
          expect(last.candidates).toBeGreaterThanOrEqual(1);
          const cost = bracket.reduce(
            (sum, rung) => sum + rung.candidates * rung.rows,
            0,
          );
          // (s_max + 1) R each, but for rounding up the number of candidates and the rows.
          expect(cost).toBeLessThanOrEqual(2.1 * all.length * rows);
        }
      }),
    );
  });
});

describe("hyperBand", () => {
  it("runs what its brackets say, each row of a candidate once", async () => {
    // Nine rows: brackets of 9, 5 and 3 candidates. With three candidates each deals them all.
    const problem = problemOf([
      Array.from({ length: 9 }, () => 2),
      Array.from({ length: 9 }, () => 1),
      Array.from({ length: 9 }, () => 3),
    ]);
    const found = await hyperBand(problem, createRandom(1));
    expect(problem.runs.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])).toEqual(
      [
        // 1 row, then 3, then 9 in the last bracket
        [0, 0, 1],
        [0, 1, 3],
        [0, 3, 9],
        // the winner: 1, 3 and 9 rows in the first bracket
        [1, 0, 1],
        [1, 1, 3],
        [1, 3, 9],
        [2, 0, 1],
        [2, 1, 3],
        [2, 3, 9],
      ],
    );
    expect(found).toEqual({
      chosen: 1,
      loss: 1,
      cost: { bytes: 7, flops: 270, seconds: 13.5, evaluations: 9 },
    });
  });

  it("deals every candidate before it ends, however many there are", async () => {
    for (const count of [1, 2, 30, 200]) {
      const problem = problemOf(
        Array.from({ length: count }, (_, at) => [at, at, at, at]),
      );
      const { chosen } = await hyperBand(problem, createRandom(count));
      expect(new Set(problem.runs.map(([candidate]) => candidate)).size).toBe(
        count,
      );
      expect(chosen).toBe(0);
    }
  });

  it.each([
    { difficulty: 0.1, right: 0.9, regret: 0.005 },
    { difficulty: 0.3, right: 0.65, regret: 0.025 },
  ])(
    "runs under 40% of the rows, and finds the best of 28 in over $right of users whose rows differ by $difficulty",
    async ({ difficulty, right, regret }) => {
      const measured = await measureSearch(
        (user, random) => hyperBand(user, random),
        difficulty,
      );
      expect(measured.right).toBeGreaterThan(right);
      expect(measured.regret).toBeLessThan(regret);
      expect(measured.rowShare).toBeLessThan(0.4);
    },
  );
});
