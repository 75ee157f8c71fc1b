/** @file Made-up users on whose rows pLLMs are run: the loss of every row is known. */
import type { Found, Problem } from "../../../bench/search/trials.ts";
import { createRandom } from "../../../device-sdk/random.ts";
import type { Random } from "../../../device-sdk/random.ts";

/** A problem whose truth is known. */
export interface KnownProblem extends Problem {
  /** The candidate with the smallest mean loss on all rows. */
  readonly best: number;
  /** Every run so far: candidate, first row, row behind the last. */
  readonly runs: readonly (readonly [number, number, number])[];
}

/** Bytes of a candidate: told apart, so that a sum of them tells which were counted. */
const bytesOf = (candidate: number): number => 2 ** candidate;

/** A problem from the loss of each candidate on each row, [candidates][rows]; a row is one token, a token takes 10 FLOPs and 0.5 s. */
export function problemOf(
  losses: readonly (readonly number[])[],
  features = losses.map((_, at) => [at]),
): KnownProblem {
  const runs: [number, number, number][] = [];
  const mean = (own: readonly number[]) =>
    own.reduce((sum, loss) => sum + loss, 0) / own.length;
  const means = losses.map(mean);
  return {
    candidates: features.map((own, at) => ({
      features: own,
      bytes: bytesOf(at),
    })),
    rows: losses[0]!.length,
    best: means.indexOf(Math.min(...means)),
    runs,
    evaluate(candidate, begin, end) {
      runs.push([candidate, begin, end]);
      const weight = end - begin;
      return Promise.resolve({
        loss: mean(losses[candidate]!.slice(begin, end)),
        weight,
        flops: 10 * weight,
        seconds: 0.5 * weight,
      });
    },
  };
}

/**
 * A user in a catalogue like the demo's: every combination of 2, 2 and 7 words. A pLLM's loss grows by 0.1 nats with each word in which it differs from
 * the user, by up to 0.05 for reasons of its own, by a difficulty of each row that is the same for all, and by one of the given size that is not.
 */
function userOf(seed: number, difficulty: number, rows = 48): KnownProblem {
  const random = createRandom(seed);
  const words = [2, 2, 7];
  const combinations = words.reduce<number[][]>(
    (all, count) =>
      all.flatMap((one) =>
        Array.from({ length: count }, (_, at) => [...one, at]),
      ),
    [[]],
  );
  const user = words.map((count) => random.integer(count));
  const shared = Array.from({ length: rows }, () => random.normal());
  const losses = combinations.map((combination) => {
    const differences = combination.filter((word, at) => word !== user[at]);
    const expected = 3 + 0.1 * differences.length + 0.05 * random.uniform();
    return shared.map((own) => expected + own + difficulty * random.normal());
  });
  const features = combinations.map((combination) =>
    words.flatMap((count, at) =>
      Array.from({ length: count }, (_, word) =>
        Number(word === combination[at]),
      ),
    ),
  );
  return problemOf(losses, features);
}

/** How a search does for forty users: how often it finds the best pLLM, how far from it in nats a token, and what share of the pLLMs and rows it runs. */
export async function measureSearch(
  search: (user: KnownProblem, random: Random) => Promise<Found>,
  difficulty: number,
): Promise<{
  right: number;
  regret: number;
  pllmShare: number;
  rowShare: number;
}> {
  const users = 40;
  let [right, regret, pllms, rows] = [0, 0, 0, 0];
  for (let seed = 0; seed < users; seed++) {
    const user = userOf(seed, difficulty);
    const { chosen, loss, cost } = await search(user, createRandom(seed));
    const count = user.candidates.length;
    const best = await user.evaluate(user.best, 0, user.rows);
    if (chosen === user.best) right++;
    regret += loss - best.loss;
    pllms += cost.bytes.toString(2).replaceAll("0", "").length / count;
    rows += cost.flops / (10 * count * user.rows);
  }
  return {
    right: right / users,
    regret: regret / users,
    pllmShare: pllms / users,
    rowShare: rows / users,
  };
}
