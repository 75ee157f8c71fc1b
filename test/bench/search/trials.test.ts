/** @file The account that all searches share: what is run, what is paid for, what is refused. */
import { describe, expect, it } from "vitest";
import { exhaustiveSearch } from "../../../bench/search/exhaustive.ts";
import { createTrials } from "../../../bench/search/trials.ts";
import { problemOf } from "./users.ts";

const losses = [
  [4, 2, 6, 8],
  [3, 3, 3, 3],
  [1, 9, 9, 9],
];

describe("createTrials", () => {
  it("goes on from the rows that a candidate has seen, and takes the mean of all", async () => {
    const problem = problemOf(losses);
    const trials = createTrials(problem);
    expect(await trials.lossOn(1, 0)).toBe(4);
    expect(await trials.lossOn(2, 0)).toBe(3);
    expect(await trials.lossOn(4, 0)).toBe(5);
    expect(problem.runs).toEqual([
      [0, 0, 1],
      [0, 1, 2],
      [0, 2, 4],
    ]);
  });

  it("pays for a download once, for a row once, and for nothing that is known", async () => {
    const problem = problemOf(losses);
    const trials = createTrials(problem);
    await trials.lossOn(1, 2);
    await trials.lossOn(4, 0);
    await trials.lossOn(4, 2);
    await trials.lossOn(1, 2);
    await trials.lossOn(4, 0);
    expect(trials.found()).toEqual({
      chosen: 0,
      loss: 5,
      cost: { bytes: 1 + 4, flops: 80, seconds: 4, evaluations: 3 },
    });
  });

  it("pays nothing for fewer rows than a candidate was run on", async () => {
    const trials = createTrials(problemOf(losses));
    await trials.lossOn(4, 0);
    const { cost } = trials.found();
    expect(await trials.lossOn(2, 0)).toBe(3);
    expect(trials.found().cost).toEqual(cost);
  });

  it("weighs rows by their tokens", async () => {
    const trials = createTrials({
      candidates: [{ features: [], bytes: 1 }],
      rows: 2,
      evaluate: (_candidate, begin) =>
        Promise.resolve({
          loss: begin === 0 ? 2 : 6,
          weight: begin === 0 ? 30 : 10,
          flops: 0,
          seconds: 0,
        }),
    });
    await trials.lossOn(1, 0);
    expect(await trials.lossOn(2, 0)).toBe(3);
  });

  it("chooses among those that were run on all rows", async () => {
    const trials = createTrials(problemOf(losses));
    await trials.lossOn(1, 2);
    expect(() => trials.found()).toThrow(
      "search: expected a candidate that was run on all 4 rows, got none",
    );
    await trials.lossOn(4, 0);
    expect(trials.found()).toMatchObject({ chosen: 0, loss: 5 });
    await trials.lossOn(4, 1);
    expect(trials.found()).toMatchObject({ chosen: 1, loss: 3 });
  });

  it("refuses what cannot be searched", async () => {
    const problem = problemOf(losses);
    expect(() => createTrials({ ...problem, candidates: [] })).toThrow(
      "search: expected at least one candidate, got none",
    );
    expect(() => createTrials({ ...problem, rows: 0 })).toThrow(
      "search: expected at least one row, got 0",
    );
    expect(() => createTrials(problemOf(losses, [[1], [1, 2], [3]]))).toThrow(
      "search: expected 1 finite features of every candidate, got [1, 2] of candidate 1",
    );
    await expect(
      createTrials(problemOf([[1], [Number.NaN]])).lossOn(1, 1),
    ).rejects.toThrow(
      "search: expected a finite loss of positive weight for candidate 1 on rows 0 to 1, got NaN of weight 1",
    );
  });
});

describe("exhaustiveSearch", () => {
  it("runs every candidate on all rows and finds the best", async () => {
    expect(await exhaustiveSearch(problemOf(losses))).toEqual({
      chosen: 1,
      loss: 3,
      cost: { bytes: 7, flops: 120, seconds: 6, evaluations: 3 },
    });
  });
});
