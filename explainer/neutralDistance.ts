/** @file How far from neutral somebody neutral may come out: the abstention threshold of a space. */
import { meanVector } from "../device-sdk/explain/decompose.ts";
import { createRandom } from "../device-sdk/random.ts";
import { abstainSamples } from "../device-sdk/select/decide.ts";
import { distanceL1 } from "../device-sdk/select/distance.ts";

/**
 * The L1 distance from neutral that 19 in 20 neutral users with `abstainSamples` messages stay below, by simulation. The neutral point is a
 * mean over other people's messages and strays too, so both are resampled.
 * @param coefficients [messages][attributes] those of neutral people, whose mean is the neutral point.
 */
export function neutralDistance(
  coefficients: readonly Float32Array[],
  seed: number,
): number {
  const random = createRandom(seed);
  const meanOf = (count: number) =>
    meanVector(Array.from({ length: count }, () => random.pick(coefficients)));
  const distances = Array.from({ length: 400 }, () =>
    distanceL1(meanOf(abstainSamples), meanOf(coefficients.length)),
  ).sort((a, b) => a - b);
  return distances[Math.floor(distances.length * 0.95)]!;
}
