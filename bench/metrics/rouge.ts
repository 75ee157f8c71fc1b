/** @file ROUGE-1 and ROUGE-L (Lin 2004) as Google's rouge-score reports them without stemming. */
import type { Pair } from "./bleu.ts";

/** How much of one text is in the other; each 0 to 1. */
export interface Overlap {
  /** Share of the hypothesis' words that the reference has. */
  readonly precision: number;
  /** Share of the reference's words that the hypothesis has. */
  readonly recall: number;
  /** Their harmonic mean: the number that is reported. */
  readonly f1: number;
}

/** Words in common, each at most as often as both have it. */
export function rouge1(pair: Pair): Overlap {
  const { hypothesis, reference } = wordsOf(pair);
  const available = new Map<string, number>();
  for (const word of reference)
    available.set(word, (available.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of hypothesis) {
    const left = available.get(word) ?? 0;
    if (left > 0) common++;
    available.set(word, left - 1);
  }
  return overlap(common, hypothesis.length, reference.length);
}

/** The longest common subsequence of words, a text as one sentence ("rougeL" there, not "rougeLsum"). */
export function rougeL(pair: Pair): Overlap {
  const { hypothesis, reference } = wordsOf(pair);
  // Length of the longest one of the hypothesis up to here and the first n words of the reference, by n.
  let longest = new Uint32Array(reference.length + 1);
  for (const word of hypothesis) {
    const next = new Uint32Array(longest.length);
    for (const [at, other] of reference.entries())
      next[at + 1] =
        word === other
          ? longest[at]! + 1
          : Math.max(longest[at + 1]!, next[at]!);
    longest = next;
  }
  return overlap(longest.at(-1)!, hypothesis.length, reference.length);
}

function overlap(common: number, hypothesis: number, reference: number) {
  if (common === 0) return { precision: 0, recall: 0, f1: 0 };
  return {
    precision: common / hypothesis,
    recall: common / reference,
    f1: (2 * common) / (hypothesis + reference),
  };
}

const wordsOf = ({ hypothesis, reference }: Pair) => ({
  hypothesis: words(hypothesis),
  reference: words(reference),
});

/** Runs of a to z and digits: accents and other alphabets separate words. */
const words = (text: string): string[] =>
  text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
