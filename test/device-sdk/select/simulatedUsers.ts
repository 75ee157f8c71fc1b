/** @file Simulated users: what they are like in truth, how their messages stray, and how a device that looks again and again settles on them. */
import { plausibleMeans } from "../../../device-sdk/explain/intervals.ts";
import type { Explanation } from "../../../device-sdk/format/shard.ts";
import { createRandom } from "../../../device-sdk/random.ts";
import type { Random } from "../../../device-sdk/random.ts";
import { decide } from "../../../device-sdk/select/decide.ts";
import type { Decision } from "../../../device-sdk/select/decide.ts";
import { distanceL1 } from "../../../device-sdk/select/distance.ts";
import { drawCount, looks, settle } from "../../../device-sdk/select/settle.ts";

export const thresholds = {
  abstain: 0.5,
  fit: 0.8,
  mergeGain: 0.2,
  residual: 0.8,
};

export const pllm = (name: string, coefficients: number[]): Explanation => ({
  pllm: name,
  adapter: `adapter of ${name}`,
  coefficients: Float32Array.from(coefficients),
  residual: 0.3,
});

/** How one attribute of one message strays: mean 0, standard deviation 1. */
export const noises = {
  normal: (random: Random) => random.normal(),
  /** Student's t of 3 degrees of freedom: now and then a message is far off. */
  heavy: (random: Random) => {
    let square = 0;
    for (let degree = 0; degree < 3; degree++) square += random.normal() ** 2;
    return random.normal() / Math.sqrt(square);
  },
  /** Exponential: most messages a little to one side, a few far to the other. */
  skewed: (random: Random) => -Math.log(1 - random.uniform()) - 1,
  /** The mirror image. */
  skewedBack: (random: Random) => 1 + Math.log(1 - random.uniform()),
} as const;

export type Noise = keyof typeof noises;

/** A situation that a user is in. */
export interface Situation {
  /** [attributes] What endlessly many messages would say. */
  readonly truth: readonly number[];
  readonly candidates: readonly Explanation[];
  readonly noise?: Noise;
  /** Standard deviation of a message's coefficients. */
  readonly deviation?: number;
}

/** By how much a decision costs more than the best, in shares of the user's size; written down from the definition, not from the code. */
function regret(
  { components, kind }: Decision,
  { truth, candidates }: Situation,
): number {
  const user = Float32Array.from(truth);
  const best = decide(user, candidates, thresholds);
  const size = best.distanceOfBase;
  if (kind === "base" && size < thresholds.abstain) return 0;
  const sum = user.map((_, at) =>
    components.reduce(
      (all, { pllm: name, weight }) =>
        all +
        weight * candidates.find((one) => one.pllm === name)!.coefficients[at]!,
      0,
    ),
  );
  const handicap = { base: -0.2, single: 0, merge: 0.2 };
  const own = distanceL1(user, sum) / size + handicap[kind];
  const others = [0.8, best.distanceOfSingle / size];
  // below the threshold everybody is neutral to `decide`, and a merge fits no less
  const merge = decide(user, candidates, { ...thresholds, abstain: 0 });
  if (kind !== "merge" && merge.kind === "merge")
    others.push(merge.distance / size + handicap.merge);
  return own - Math.min(...others);
}

/**
 * What became of users: what share of a fine-tuning each one's start wastes, the share of users of whom enough was seen, and the mean number of
 * messages looked at.
 * @param first seed of the first user.
 */
export function simulate(situation: Situation, users: number, first = 0) {
  const { truth, candidates, noise = "normal", deviation = 1 } = situation;
  const regrets: number[] = [];
  let [enoughs, messages] = [0, 0];
  for (let seed = first; seed < first + users; seed++) {
    const random = createRandom(seed);
    const samples = Array.from({ length: looks.at(-1)! }, () =>
      Float32Array.from(
        truth,
        (value) => value + deviation * noises[noise](random),
      ),
    );
    for (const look of looks) {
      const seen = samples.slice(0, look);
      const draws = plausibleMeans(seen, drawCount, random);
      const { decision, enough } = settle(seen, draws, candidates, thresholds);
      if (!enough && look !== looks.at(-1)) continue;
      regrets.push(regret(decision, situation));
      enoughs += Number(enough) / users;
      messages += look / users;
      break;
    }
  }
  return { regrets, enough: enoughs, messages };
}

/** What a device that has seen `count` messages of a user decides. */
export function decisionAfter(
  count: number,
  { truth, candidates, noise = "normal", deviation = 1 }: Situation,
  seed: number,
  limits = thresholds,
): Decision {
  const random = createRandom(seed);
  const samples = Array.from({ length: count }, () =>
    Float32Array.from(
      truth,
      (value) => value + deviation * noises[noise](random),
    ),
  );
  const draws = plausibleMeans(samples, drawCount, random);
  return settle(samples, draws, candidates, limits).decision;
}
