/** @file Bayesian optimisation: ahead of random search on standard functions, and as good as exhaustive search on users for a part of the cost. */
import { describe, expect, it } from "vitest";
import { bayesianOptimisation } from "../../../bench/search/bayesianOptimisation.ts";
import { createRandom } from "../../../device-sdk/random.ts";
import { ackley, branin, hartmann3, hartmann6 } from "./standardFunctions.ts";
import type { StandardFunction } from "./standardFunctions.ts";
import { measureSearch, problemOf } from "./users.ts";

/** A function on a grid of so many points a side, whose phase the seed draws: 0 to 1 in every direction, as an optimiser would scale it. */
function gridOf(
  { domain, value }: StandardFunction,
  side: number,
  seed: number,
) {
  const random = createRandom(seed);
  const phase = domain.map(() => random.uniform());
  const points = domain.reduce<number[][]>(
    (all, _, dimension) =>
      all.flatMap((one) =>
        Array.from({ length: side }, (_tick, at) => [
          ...one,
          (at + phase[dimension]!) / side,
        ]),
      ),
    [[]],
  );
  const values = points.map((point) =>
    value(
      point.map((share, at) => {
        const [low, high] = domain[at]!;
        return low + share * (high - low);
      }),
    ),
  );
  return { points, values };
}

/** How far above the least value the least of `count` draws without replacement is, on average. */
function regretOfRandomSearch(values: readonly number[], count: number) {
  const sorted = values.toSorted((a, b) => a - b);
  let [expected, none] = [0, 1];
  for (const [rank, value] of sorted.entries()) {
    const first = Math.min(1, count / (sorted.length - rank));
    expected += none * first * value;
    none *= 1 - first;
  }
  return expected - sorted[0]!;
}

describe.each([
  { of: branin, side: 20, evaluations: 25, seeds: 9 },
  { of: ackley, side: 20, evaluations: 25, seeds: 9 },
  { of: hartmann3, side: 8, evaluations: 25, seeds: 9 },
  // In six dimensions it is no better than random search for two seeds of ten.
  { of: hartmann6, side: 3, evaluations: 40, seeds: 8 },
])("on $of.name, $evaluations runs", ({ of, side, evaluations, seeds }) => {
  it("is given as it was published", () => {
    expect(of.value(of.minimiser)).toBeCloseTo(of.minimum, 4);
  });

  it(`is left with less than half of random search's regret for ${seeds} of ten seeds`, async () => {
    const ratios: number[] = [];
    for (let seed = 0; seed < 10; seed++) {
      const { points, values } = gridOf(of, side, seed);
      const problem = problemOf(
        values.map((value) => [value]),
        points,
      );
      const { loss, cost } = await bayesianOptimisation(
        problem,
        createRandom(seed),
        { evaluations, tolerance: 0 },
      );
      expect(cost.evaluations).toBe(evaluations);
      const regret = loss - Math.min(...values);
      ratios.push(regret / regretOfRandomSearch(values, evaluations));
    }
    expect(ratios.filter((ratio) => ratio < 0.5).length).toBeGreaterThanOrEqual(
      seeds,
    );
  }, 300_000);
});

describe("bayesianOptimisation", () => {
  it.each([
    { difficulty: 0.1, right: 0.9, regret: 0.005 },
    { difficulty: 0.3, right: 0.9, regret: 0.005 },
  ])(
    "finds the best of 28 for half of the downloads in $right of users whose rows differ by $difficulty",
    async ({ difficulty, right, regret }) => {
      const measured = await measureSearch(
        (user, random) => bayesianOptimisation(user, random),
        difficulty,
      );
      console.log("BO", difficulty, measured);
      expect(measured.right).toBeGreaterThanOrEqual(right);
      expect(measured.regret).toBeLessThan(regret);
      expect(measured.pllmShare).toBeLessThan(0.5);
    },
  );

  it("runs everything where features tell nothing", async () => {
    const random = createRandom(6);
    const problem = problemOf(
      Array.from({ length: 20 }, () => [random.uniform()]),
      Array.from({ length: 20 }, () => [1, 2]),
    );
    const { chosen, cost } = await bayesianOptimisation(
      problem,
      createRandom(1),
    );
    expect(chosen).toBe(problem.best);
    expect(cost.evaluations).toBe(20);
  });

  it("stops at once where all losses are the same", async () => {
    const { cost } = await bayesianOptimisation(
      problemOf(Array.from({ length: 20 }, () => [3])),
      createRandom(1),
    );
    expect(cost).toMatchObject({ flops: 40, seconds: 2, evaluations: 4 });
  });

  it("runs no candidate twice, and no more than there are", async () => {
    const problem = problemOf([[3], [1], [2]]);
    const { chosen, cost } = await bayesianOptimisation(
      problem,
      createRandom(1),
      { evaluations: 10, tolerance: 0 },
    );
    expect(chosen).toBe(1);
    expect(cost).toEqual({ bytes: 7, flops: 30, seconds: 1.5, evaluations: 3 });
  });
});
