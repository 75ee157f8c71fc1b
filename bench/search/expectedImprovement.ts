/** @file Expected improvement: how far below the best so far a normal variable falls on average (Jones, Schonlau and Welch 1998, equation 15). */

/**
 * E[max(0, best - y)] for y normal: accurate to 1e-12 of its value, so that even hopeless candidates keep their order.
 * @param deviation standard deviation of y; where it is 0, y is its mean.
 */
export function expectedImprovement(
  best: number,
  mean: number,
  deviation: number,
): number {
  const gain = best - mean;
  if (!(deviation > 0)) return Math.max(0, gain);
  const z = gain / deviation;
  const below = deviation * density(z) * shortfall(Math.abs(z));
  // E[max(0, gain)] - E[max(0, -gain)] = gain
  return z < 0 ? below : gain + below;
}

const density = (z: number) => Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI);

/** 1 - z M(z) for z >= 0, with Mills' ratio M(z) = (1 - Phi(z)) / density(z). */
function shortfall(z: number): number {
  // Abramowitz and Stegun 26.2.11: Phi(z) = 1/2 + density(z) * (z + z^3 / 3 + z^5 / 15 + ...)
  if (z < 2) {
    let [sum, term] = [0, z];
    for (let odd = 3; term > 1e-17 * sum; odd += 2) {
      sum += term;
      term *= z ** 2 / odd;
    }
    return 1 - z * (0.5 / density(z) - sum);
  }
  // 26.2.14: M(z) = 1 / (z + 1 / (z + 2 / (z + 3 / ...))); 1 - z M = M / (z + 2 / (z + 3 / ...)), without a difference.
  let tail = z;
  for (let at = 60; at >= 2; at--) tail = z + at / tail;
  return 1 / ((z + 1 / tail) * tail);
}
