/** @file Learning-rate schedules. */

/**
 * Linear warm-up over `warmup` steps, then half a cosine from `peak` down to `floor` times `peak` at `total` (Loshchilov and Hutter
 * 2017). `step` counts from 0.
 */
export function warmupCosine(
  peak: number,
  warmup: number,
  total: number,
  floor = 0.1,
): (step: number) => number {
  return (step) => {
    if (step < warmup) return (peak * (step + 1)) / warmup;
    const progress = Math.min(1, (step - warmup) / Math.max(1, total - warmup));
    return (
      peak * (floor + ((1 - floor) / 2) * (1 + Math.cos(Math.PI * progress)))
    );
  };
}
