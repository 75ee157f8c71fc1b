/**
 * @file Bayesian optimisation over a finite set: a Gaussian process guesses every candidate's loss from its features, and the one that promises most is
 * run next (Jones, Schonlau and Welch 1998; Snoek, Larochelle and Adams 2012).
 */
import { Matrix } from "ml-matrix";
import type { Random } from "../../device-sdk/random.ts";
import { expectedImprovement } from "./expectedImprovement.ts";
import { plausibleProcesses } from "./gaussianProcess.ts";
import { createTrials } from "./trials.ts";
import type { Candidate, Found, Problem } from "./trials.ts";

/** When to stop. */
export interface BayesianOptions {
  /** Most candidates to run; all unless given. */
  readonly evaluations?: number;
  /** Stop when no candidate's expected improvement is above this, in nats a token. */
  readonly tolerance?: number;
}

/**
 * Runs candidates on all of the user's rows, first some that are spread out, then always the one of the largest expected improvement. All see the same
 * rows, so what the features leave unexplained is the candidate's own and no chance of the rows: the processes' noise is part of what a candidate that
 * was not run may turn out to be, and the best so far is the smallest loss that was seen.
 * @throws RangeError for an ill-formed problem, see `createTrials`.
 */
export async function bayesianOptimisation(
  problem: Problem,
  random: Random,
  {
    evaluations = problem.candidates.length,
    tolerance = 0.001,
  }: BayesianOptions = {},
): Promise<Found> {
  const trials = createTrials(problem);
  const apart = distances(problem.candidates);
  const budget = Math.min(evaluations, apart.rows);
  const losses = new Map<number, number>();
  const run = async (candidate: number) =>
    losses.set(candidate, await trials.lossOn(problem.rows, candidate));

  const first = Math.min(budget, initial(problem.candidates));
  for (const candidate of spreadOut(apart, first, random)) await run(candidate);
  while (losses.size < budget) {
    const next = mostPromising(apart, losses);
    if (next.improvement < tolerance) break;
    await run(next.candidate);
  }
  return trials.found();
}

/** One more than a plane through the losses needs, but at least 4 and at most 10. */
const initial = ([first]: readonly Candidate[]) =>
  Math.min(10, Math.max(4, first!.features.length + 1));

/** Euclidean, between all candidates' features, [candidates, candidates]. */
function distances(candidates: readonly Candidate[]): Matrix {
  const result = Matrix.zeros(candidates.length, candidates.length);
  for (const [row, { features: one }] of candidates.entries())
    for (const [column, { features: other }] of candidates.entries()) {
      let square = 0;
      for (let at = 0; at < one.length; at++)
        square += (one[at]! - other[at]!) ** 2;
      result.set(row, column, Math.sqrt(square));
    }
  return result;
}

/**
 * Of a hundred draws of `count` candidates the one whose two nearest are farthest apart: spread out, but not all at the rim as they would be if each were
 * as far as can be from those before it.
 */
function spreadOut(
  apart: Matrix,
  count: number,
  random: Random,
): readonly number[] {
  const candidates = Array.from({ length: apart.rows }, (_, at) => at);
  const draws = Array.from({ length: 100 }, () => {
    const drawn = random.shuffle(candidates).slice(0, count);
    const gaps = drawn.flatMap((one, at) =>
      drawn.slice(0, at).map((other) => apart.get(one, other)),
    );
    return { drawn, gap: Math.min(...gaps) };
  });
  return draws.reduce((one, other) => (other.gap > one.gap ? other : one))
    .drawn;
}

/** The candidate not yet run of the largest expected improvement, in nats a token: the mean over all plausible processes. */
function mostPromising(
  apart: Matrix,
  losses: ReadonlyMap<number, number>,
): { candidate: number; improvement: number } {
  const seen = [...losses.keys()];
  const open = Array.from({ length: apart.rows }, (_, at) => at).filter(
    (candidate) => !losses.has(candidate),
  );
  const { center, scale } = moments([...losses.values()]);
  const values = Array.from(losses.values(), (loss) => (loss - center) / scale);
  const best = Math.min(...values);
  const across = apart.selection(seen, open); // [seen, open]
  const improvements = open.map(() => 0);
  for (const { weight, process } of plausibleProcesses(
    apart.selection(seen, seen),
    values,
  ))
    for (const [at, { mean, variance }] of process.predict(across).entries()) {
      const deviation = Math.sqrt(variance + process.hyperparameters.noise);
      improvements[at]! +=
        weight * scale * expectedImprovement(best, mean, deviation);
    }
  const improvement = Math.max(...improvements);
  return { candidate: open[improvements.indexOf(improvement)]!, improvement };
}

/** Mean and standard deviation, 1 where all are the same. */
function moments(values: readonly number[]) {
  const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
  const center = sum(values) / values.length;
  const variance =
    sum(values.map((value) => (value - center) ** 2)) / values.length;
  return { center, scale: Math.sqrt(variance) || 1 };
}
