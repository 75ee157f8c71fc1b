/**
 * @file HyperBand (Li et al., JMLR 2018): many candidates on few rows, the better ones on more. The resource is the user's rows.
 */
import type { Random } from "../../device-sdk/random.ts";
import { createTrials } from "./trials.ts";
import type { Found, Problem, Trials } from "./trials.ts";

/** One stage of successive halving. */
export interface Rung {
  /** How many candidates are run (n_i). */
  readonly candidates: number;
  /** On how many rows in all (r_i), rounded, at least one. */
  readonly rows: number;
}

/** One candidate in `eta` goes on to the next rung, with `eta` times the rows; 3 is what the paper takes. */
const eta = 3;

/** The brackets of Algorithm 1, the one that tries most candidates first. @param rows R, the most rows that a candidate is run on. */
export function brackets(rows: number): Rung[][] {
  let last = 0; // s_max = floor(log_eta R)
  while (eta ** (last + 1) <= rows) last++;
  return Array.from({ length: last + 1 }, (_, at) => {
    const s = last - at;
    const count = Math.ceil(((last + 1) * eta ** s) / (s + 1)); // n
    return Array.from({ length: s + 1 }, (_rung, i) => ({
      candidates: Math.floor(count / eta ** i),
      rows: Math.max(1, Math.round(rows * eta ** (i - s))),
    }));
  });
}

/**
 * HyperBand over a finite set. Where the paper draws from a distribution, candidates are dealt: those dealt least often so far come first, in
 * random order, and a bracket that asks for more than there are takes them all. All candidates see the same rows in the same order, and a candidate that
 * comes again goes on from the rows it has seen. The brackets are run again until every candidate was dealt once; the best on all rows is chosen.
 * @throws RangeError for an ill-formed problem, see `createTrials`.
 */
export async function hyperBand(
  problem: Problem,
  random: Random,
): Promise<Found> {
  const trials = createTrials(problem);
  const dealt = problem.candidates.map(() => 0);
  const deal = (count: number) => {
    const hand = random
      .shuffle([...dealt.keys()])
      .sort((a, b) => dealt[a]! - dealt[b]!)
      .slice(0, count);
    for (const candidate of hand) dealt[candidate]!++;
    return hand;
  };
  while (dealt.includes(0))
    for (const bracket of brackets(problem.rows))
      await successiveHalving(trials, bracket, deal(bracket[0]!.candidates));
  return trials.found();
}

/** One bracket. At least one candidate is left for the last rung, with all rows. */
async function successiveHalving(
  trials: Trials,
  bracket: readonly Rung[],
  candidates: readonly number[],
): Promise<void> {
  let left = candidates;
  for (const { rows } of bracket) {
    const results: { candidate: number; loss: number }[] = [];
    for (const candidate of left)
      results.push({ candidate, loss: await trials.lossOn(rows, candidate) });
    left = results
      .sort((a, b) => a.loss - b.loss)
      .slice(0, Math.max(1, Math.floor(left.length / eta)))
      .map(({ candidate }) => candidate);
  }
}
