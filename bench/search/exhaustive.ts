/** @file Exhaustive search: every pLLM is run on all of the user's rows. */
import { createTrials } from "./trials.ts";
import type { Found, Problem } from "./trials.ts";

/** Finds the smallest loss there is, at the full cost. @throws RangeError for an ill-formed problem, see `createTrials`. */
export async function exhaustiveSearch(problem: Problem): Promise<Found> {
  const trials = createTrials(problem);
  for (const candidate of problem.candidates.keys())
    await trials.lossOn(problem.rows, candidate);
  return trials.found();
}
