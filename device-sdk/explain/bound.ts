/** @file Bounds what a single message can do to the user's coefficients, whoever wrote it and whatever it asks of the explainer. */

/** Neutral deviations that a message may lie from the user's median. */
const reach = 4;

/**
 * Each message's coefficients; those further from the median than `reach` deviations of a neutral user's messages are moved in to that distance
 * (winsorised about the median; Huber 1964). Whatever one of n messages holds, a quotation, a text that others sent, an order to the explainer,
 * it moves their mean by `reach` / n deviations at most beyond the median, and no message is left out.
 * @param samples [messages][attributes]
 * @param spread [attributes] Deviation of a neutral user's messages; 0 says nothing, and bounds nothing.
 */
export function boundSamples(
  samples: readonly Float32Array[],
  spread: Float32Array,
): Float32Array[] {
  const limits = Array.from(spread, (deviation, at) => {
    if (deviation === 0) return { low: -Infinity, high: Infinity };
    const middle = median(samples.map((sample) => sample[at]!));
    return {
      low: middle - reach * deviation,
      high: middle + reach * deviation,
    };
  });
  return samples.map((sample) =>
    sample.map((value, at) =>
      Math.min(limits[at]!.high, Math.max(limits[at]!.low, value)),
    ),
  );
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2
    ? sorted[half]!
    : (sorted[half - 1]! + sorted[half]!) / 2;
}
