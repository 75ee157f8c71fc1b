/** @file Bayesian optimisation: ahead of random search on standard functions, and as good as exhaustive search on users for a part of the cost. */
import { describe, expect, it } from "vitest";
import { bayesianOptimisation } from "../../../bench/search/bayesianOptimisation.ts";
import { createRandom } from "../../../device-sdk/random.ts";
import { ackley, branin, hartmann3, hartmann6 } from "./standardFunctions.ts";
import type { StandardFunction } from "./standardFunctions.ts";
import { measureSearch, problemOf } from "./users.ts";

/** Three hundred points drawn from a grid of so many a side, 0 to 1 in every direction as an optimiser would scale it, and the values there. */
function drawFromGrid(
  { domain, value }: StandardFunction,
  side: number,
  seed: number,
) {
  const grid = domain.reduce<number[][]>(
    (all) =>
      all.flatMap((one) =>
        Array.from({ length: side }, (_, at) => [...one, (at + 0.5) / side]),
      ),
    [[]],
  );
  const points = createRandom(seed).shuffle(grid).slice(0, 300);
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
  { of: branin, side: 30 },
  { of: ackley, side: 30 },
  { of: hartmann3, side: 10 },
  { of: hartmann6, side: 5 },
])("on $of.name", ({ of, side }) => {
  const evaluations = 30;

  it("is given as it was published", () => {
    expect(of.value(of.minimiser)).toBeCloseTo(of.minimum, 4);
  });

  it("beats random search at 30 runs: regret below 90% of its for nine of ten seeds, below half on average", async () => {
    const ratios: number[] = [];
    for (let seed = 0; seed < 10; seed++) {
      const { points, values } = drawFromGrid(of, side, seed);
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
    expect(ratios.filter((ratio) => ratio < 0.9).length).toBeGreaterThanOrEqual(
      9,
    );
    const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
    expect(mean).toBeLessThan(0.5);
  });
});

describe("bayesianOptimisation", () => {
  it.each([
    { difficulty: 0.1, right: 0.9, regret: 0.005 },
    { difficulty: 0.3, right: 0.9, regret: 0.005 },
  ])(
    "runs under half of 28 pLLMs, and finds the best in over $right of users whose rows differ by $difficulty",
    async ({ difficulty, right, regret }) => {
      const measured = await measureSearch(
        (user, random) => bayesianOptimisation(user, random),
        difficulty,
      );
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
    expect(cost.evaluations).toBe(4);
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
