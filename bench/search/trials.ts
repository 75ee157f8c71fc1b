/** @file What the searches share: pLLMs to run on a user's rows, and one account of what that costs. */

/** A pLLM that can be chosen. */
export interface Candidate {
  /** Where it lies among the others, of the same length for all: coefficients of its explanation, or an embedding of its description. */
  readonly features: ArrayLike<number>;
  /** Bytes to download before it can be run. */
  readonly bytes: number;
}

/** What a pLLM made of some rows. */
export interface Evaluation {
  /** Mean loss of these rows, in nats a token. */
  readonly loss: number;
  /** What the mean is over: tokens, where `loss` is nats a token. */
  readonly weight: number;
  /** Floating-point operations that it took. */
  readonly flops: number;
  /** Seconds that it took. */
  readonly seconds: number;
}

/** A user whose pLLM is to be found. */
export interface Problem {
  readonly candidates: readonly Candidate[];
  /** How many rows the user has to run pLLMs on. */
  readonly rows: number;
  /** Runs a candidate on the user's rows from `begin` up to but without `end`. */
  readonly evaluate: (
    candidate: number,
    begin: number,
    end: number,
  ) => Promise<Evaluation>;
}

/** What a search has spent. Its own arithmetic is not counted. */
export interface Cost {
  /** Downloads: every candidate that was run counts once. */
  readonly bytes: number;
  readonly flops: number;
  readonly seconds: number;
  /** How often a candidate was run, on however many rows. */
  readonly evaluations: number;
}

/** The outcome of a search. */
export interface Found {
  /** Index of the candidate with the smallest loss among those run on all rows. */
  readonly chosen: number;
  /** Its mean loss on all rows, in nats a token. */
  readonly loss: number;
  readonly cost: Cost;
}

/** The evaluations of one search. */
export interface Trials {
  /** Mean loss on the first `rows` rows. Rows that a candidate has seen are not run, nor paid for, again. */
  lossOn(rows: number, candidate: number): Promise<number>;
  /** @throws RangeError when no candidate was run on all rows. */
  found(): Found;
}

/** One candidate's rows so far. */
interface Tally {
  readonly loss: number;
  readonly weight: number;
}

/**
 * Begins to keep account.
 * @throws RangeError when there is nothing to choose from or to run on, or when features are of different lengths or not finite; `lossOn` throws it
 * for a loss that is not finite.
 */
export function createTrials(problem: Problem): Trials {
  const { candidates, rows } = problem;
  refuseIllFormed(candidates, rows);
  // By candidate, then by the number of rows.
  const tallies = candidates.map(() => new Map<number, Tally>());
  let cost: Cost = { bytes: 0, flops: 0, seconds: 0, evaluations: 0 };

  async function run(candidate: number, begin: number, end: number) {
    const own = await problem.evaluate(candidate, begin, end);
    if (!Number.isFinite(own.loss) || !(own.weight > 0))
      throw new RangeError(
        `search: expected a finite loss of positive weight for candidate ${candidate} on rows ${begin} to ${end}, got ${own.loss} of weight ${own.weight}`,
      );
    const seen = [...tallies[candidate]!.keys()];
    if (seen.some((count) => count >= end)) return own; // was paid for
    cost = {
      bytes:
        cost.bytes + (seen.length === 0 ? candidates[candidate]!.bytes : 0),
      flops: cost.flops + own.flops,
      seconds: cost.seconds + own.seconds,
      evaluations: cost.evaluations + 1,
    };
    return own;
  }

  return {
    async lossOn(upTo, candidate) {
      const seen = tallies[candidate]!;
      const known = seen.get(upTo);
      if (known) return known.loss;
      const begin = Math.max(
        0,
        ...[...seen.keys()].filter((count) => count < upTo),
      );
      const more = await run(candidate, begin, upTo);
      const before = seen.get(begin) ?? { loss: 0, weight: 0 };
      const weight = before.weight + more.weight;
      const loss =
        (before.loss * before.weight + more.loss * more.weight) / weight;
      seen.set(upTo, { loss, weight });
      return loss;
    },
    found() {
      const complete = tallies.flatMap((seen, chosen) => {
        const all = seen.get(rows);
        return all ? [{ chosen, loss: all.loss }] : [];
      });
      if (complete.length === 0)
        throw new RangeError(
          `search: expected a candidate that was run on all ${rows} rows, got none`,
        );
      const best = complete.reduce((one, other) =>
        other.loss < one.loss ? other : one,
      );
      return { ...best, cost };
    },
  };
}

function refuseIllFormed(candidates: readonly Candidate[], rows: number) {
  if (candidates.length === 0)
    throw new RangeError("search: expected at least one candidate, got none");
  if (!Number.isInteger(rows) || rows < 1)
    throw new RangeError(`search: expected at least one row, got ${rows}`);
  const length = candidates[0]!.features.length;
  for (const [at, { features }] of candidates.entries())
    if (
      features.length !== length ||
      !Array.from(features).every(Number.isFinite)
    )
      throw new RangeError(
        `search: expected ${length} finite features of every candidate, got [${Array.from(features).join(", ")}] of candidate ${at}`,
      );
}
