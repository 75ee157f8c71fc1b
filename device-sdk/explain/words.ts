/** @file Coefficients in words: each axis by the word of the sign that came out, and what they say together in a sentence. */
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

/** A number as every sentence and every bar shows it. */
export const digits = (value: number): string => value.toFixed(2);

/** A smaller coefficient is not worth a word. */
const smallest = 0.2;
const mostWords = 4;

/** The coefficients that are clearly there, largest first, at most four. */
const clearest = (named: readonly NamedCoefficient[]) =>
  named
    .filter(({ value, interval: [low] }) => value >= smallest && low > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, mostWords);

/** "informal 0.91, concise 0.83": the coefficients that are clearly there, or "neutral". */
export const inWords = (named: readonly NamedCoefficient[]): string =>
  clearest(named)
    .map(({ word, value }) => `${word} ${digits(value)}`)
    .join(", ") || "neutral";

/** What a pLLM is like: "It is very informal (1.31), concise (0.83) and not friendly (0.40)." */
export function pllmSentence(named: readonly NamedCoefficient[]): string {
  const clear = clearest(named);
  return clear.length
    ? `It is ${enumerate(clear.map(withDegree))}.`
    : "It writes much like the base model.";
}

/** How a user writes, in the same words. */
export function userSentence(named: readonly NamedCoefficient[]): string {
  const clear = clearest(named);
  return clear.length
    ? `Your writing is ${enumerate(clear.map(withDegree))}.`
    : "Your writing is much like anybody's: no style stands out.";
}

/** "slightly concise (0.31)" */
function withDegree({ word, value }: NamedCoefficient): string {
  const shown = `${word} (${digits(value)})`;
  if (word.startsWith("not ")) return shown;
  if (value < 0.5) return `slightly ${shown}`;
  return value < 1.25 ? shown : `very ${shown}`;
}

/** "one, two and three" */
export const enumerate = (items: readonly string[]): string =>
  [items.slice(0, -1).join(", "), ...items.slice(-1)]
    .filter((part) => part !== "")
    .join(" and ");

/** How a coefficient differs from another one, by the pole that the outer of the two lies at: "less concise", "more detailed". */
export function comparative(
  { word, opposite }: Attribute,
  value: number,
  than: number,
): string {
  const outer = Math.abs(value) >= Math.abs(than) ? value : than;
  const named = outer < 0 && opposite !== null ? opposite : word;
  const towards = named === word ? value > than : value < than;
  return `${towards ? "more" : "less"} ${named}`;
}
