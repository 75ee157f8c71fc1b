/** @file Coefficients in words: each axis by the word of the sign that came out. */
import type { Attribute } from "../format/space.ts";

/** One coefficient as it is shown. */
export interface NamedCoefficient {
  /** The attribute's word; where the coefficient is negative its opposite, or `not WORD` on an axis with one pole. */
  readonly word: string;
  /** At least 0, in the direction of `word`. 1: as much as the explainer's own text. */
  readonly value: number;
  /** Interval of `value`. */
  readonly interval: readonly [low: number, high: number];
}

/** Names every coefficient, in the order of the attributes. */
export function nameCoefficients(
  attributes: readonly Attribute[],
  coefficients: ArrayLike<number>,
  intervals: readonly (readonly [low: number, high: number])[],
): NamedCoefficient[] {
  return attributes.map(({ word, opposite }, at) => {
    const value = coefficients[at]!;
    const [low, high] = intervals[at] ?? [value, value];
    return value < 0
      ? {
          word: opposite ?? `not ${word}`,
          value: -value,
          interval: [-high, -low],
        }
      : { word, value, interval: [low, high] };
  });
}

/** "concise 0.8, informal 0.9": the coefficients that are clearly there, largest first. */
export function inWords(
  named: readonly NamedCoefficient[],
  smallest = 0.2,
): string {
  const clear = named
    .filter(({ value, interval: [low] }) => value >= smallest && low > 0)
    .sort((a, b) => b.value - a.value);
  return clear.length
    ? clear.map(({ word, value }) => `${word} ${value.toFixed(1)}`).join(", ")
    : "nothing out of the ordinary";
}
