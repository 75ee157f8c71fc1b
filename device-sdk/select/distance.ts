/** @file How far coefficients are apart: L1, as in the paper (XPerT, section 3.3). */

/** Sum of absolute differences. */
export function distanceL1(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += Math.abs(a[at]! - b[at]!);
  return sum;
}

/** Sum of absolute values: how far coefficients are from those of the base model. */
export function sizeL1(a: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += Math.abs(a[at]!);
  return sum;
}
