/** @file Learning-rate schedules. */

/** Linear warm-up over `warmup` steps, then a cosine down to a tenth at `total`. `step` counts from 0. */
export function warmupCosine(
  peak: number,
  warmup: number,
  total: number,
): (step: number) => number {
  return (step) => {
    if (step < warmup) return (peak * (step + 1)) / warmup;
    const progress = Math.min(1, (step - warmup) / Math.max(1, total - warmup));
    return peak * (0.1 + 0.45 * (1 + Math.cos(Math.PI * progress)));
  };
}
