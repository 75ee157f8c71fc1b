/** @file Compares how a pLLM answers secret probes with how it answers the published ones, for which it may have been made. */
import { meanVector, variances } from "../device-sdk/explain/decompose.ts";

/** What secret probes said of a pLLM. */
export interface ProbeComparison {
  /** Whether the published explanation also tells what the pLLM does elsewhere. */
  readonly consistent: boolean;
  /** Index of the attribute that speaks most against it. */
  readonly attribute: number;
  /** Its coefficient on the published probes. */
  readonly published: number;
  /** And on the secret ones. */
  readonly secret: number;
}

/**
 * Standard errors within which a difference counts as chance where probes are many. Where they are few, Student's distribution takes the normal
 * one's place, with the same share beyond. Were the true difference just as large as is allowed, 0.02% lie beyond on one side, so that one of 16 attributes raises
 * a false alarm in 0.4% of audits at most; where nothing is wrong, none in 2,000 simulated ones.
 */
const deviations = 3.5;
/** A difference that no device would choose otherwise for. */
const smallestDifference = 0.25;
/** Requests bring out a style more or less: so much of the larger coefficient may be missing on the other set. */
const share = 1 / 3;

/**
 * Whether two sets of probes could tell the same of a pLLM: for each attribute the interval of the difference of means must reach what is
 * allowed.
 * @param published [probes][attributes] Coefficients of each published probe, less the neutral ones there; two or more.
 * @param secret The same of each secret probe.
 */
export function compareProbeSets(
  published: readonly Float32Array[],
  secret: readonly Float32Array[],
): ProbeComparison {
  const [a, b] = [momentsOf(published), momentsOf(secret)];
  const excess = Array.from(a.mean, (mean, at) => {
    const other = b.mean[at]!;
    const chance = chanceOf(a.variance[at]!, a.count, b.variance[at]!, b.count);
    const allowed = Math.max(
      smallestDifference,
      share * Math.max(Math.abs(mean), Math.abs(other)),
    );
    return Math.abs(mean - other) - chance - allowed;
  });
  const attribute = excess.indexOf(Math.max(...excess));
  return {
    consistent: excess[attribute]! <= 0,
    attribute,
    published: a.mean[attribute]!,
    secret: b.mean[attribute]!,
  };
}

/** A difference of two means that counts as chance, from their variances (Welch 1947). */
function chanceOf(a: number, countA: number, b: number, countB: number) {
  const variance = a + b;
  if (variance === 0) return 0;
  const freedom =
    variance ** 2 / (a ** 2 / (countA - 1) + b ** 2 / (countB - 1));
  return studentQuantile(deviations, freedom) * Math.sqrt(variance);
}

/** The quantile of Student's distribution beyond which lies as much as beyond `normal` of the normal one (Abramowitz and Stegun, 26.7.5). */
const studentQuantile = (normal: number, freedom: number): number =>
  normal +
  (normal ** 3 + normal) / (4 * freedom) +
  (5 * normal ** 5 + 16 * normal ** 3 + 3 * normal) / (96 * freedom ** 2) +
  (3 * normal ** 7 + 19 * normal ** 5 + 17 * normal ** 3 - 15 * normal) /
    (384 * freedom ** 3);

/** Mean of each coordinate, and the variance of that mean. */
function momentsOf(samples: readonly Float32Array[]): {
  mean: Float32Array;
  variance: Float64Array;
  count: number;
} {
  const count = samples.length;
  return {
    mean: meanVector(samples),
    variance: variances(samples).map((variance) => variance / count),
    count,
  };
}
