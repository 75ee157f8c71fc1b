/** @file BLEU (Papineni et al. 2002) as sacrebleu 2 reports it (Post 2018): one reference, 13a tokens, case kept, exponential smoothing. */

/** A text that a model wrote, and the one it is held against. */
export interface Pair {
  readonly hypothesis: string;
  readonly reference: string;
}

/** n-grams of 1 to 4 words. */
const orders = [1, 2, 3, 4];

/** BLEU of all pairs together, 0 to 1 (sacrebleu's `corpus_bleu` says 100 times that). 0 where there is no pair, or no text. */
export const corpusBleu = (pairs: readonly Pair[]): number =>
  score(pairs.map(count).reduce(add, nothing), orders.length);

/** BLEU of one pair, 0 to 1, over the orders that the hypothesis is long enough for (sacrebleu's `sentence_bleu`). */
export function sentenceBleu(pair: Pair): number {
  const counts = count(pair);
  return score(counts, counts.total.filter((total) => total > 0).length);
}

/** What BLEU is made from; those of a corpus are the sums of its pairs'. */
interface Counts {
  /** Words. */
  readonly hypothesis: number;
  readonly reference: number;
  /** By order: n-grams of the hypothesis, and how many of them the reference has, each at most as often as it has it. */
  readonly total: readonly number[];
  readonly matched: readonly number[];
}

const nothing: Counts = {
  hypothesis: 0,
  reference: 0,
  total: orders.map(() => 0),
  matched: orders.map(() => 0),
};

const add = (a: Counts, b: Counts): Counts => ({
  hypothesis: a.hypothesis + b.hypothesis,
  reference: a.reference + b.reference,
  total: a.total.map((value, at) => value + b.total[at]!),
  matched: a.matched.map((value, at) => value + b.matched[at]!),
});

function count(pair: Pair): Counts {
  const hypothesis = tokenize(pair.hypothesis);
  const reference = tokenize(pair.reference);
  return {
    hypothesis: hypothesis.length,
    reference: reference.length,
    total: orders.map((order) => Math.max(0, hypothesis.length - order + 1)),
    matched: orders.map((order) => {
      const available = countNgrams(reference, order);
      let matched = 0;
      for (const [ngram, times] of countNgrams(hypothesis, order))
        matched += Math.min(times, available.get(ngram) ?? 0);
      return matched;
    }),
  };
}

function countNgrams(words: readonly string[], order: number) {
  const counts = new Map<string, number>();
  for (let at = 0; at + order <= words.length; at++) {
    const ngram = words.slice(at, at + order).join(" ");
    counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
  }
  return counts;
}

/** Geometric mean of the precisions of the first `upTo` orders, times the brevity penalty. */
function score(
  { hypothesis, reference, total, matched }: Counts,
  upTo: number,
): number {
  if (matched.every((value) => value === 0)) return 0;
  let logarithms = 0;
  let smoothing = 1;
  for (let at = 0; at < upTo; at++) {
    if (total[at] === 0) return 0;
    // The k-th order without a match counts as 1 / 2^k of a match (Chen and Cherry 2014, method 3).
    if (matched[at] === 0) smoothing /= 2;
    const matches = matched[at] === 0 ? smoothing : matched[at]!;
    logarithms += Math.log(matches / total[at]!);
  }
  const brevity = Math.min(1, Math.exp(1 - reference / hypothesis));
  return brevity * Math.exp(logarithms / upTo);
}

/** Python's white space: what its `split()` and `rstrip()` take, which is not JavaScript's `\s`. */
const space =
  "[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+";
const spaces = new RegExp(space, "u");
const trailingSpace = new RegExp(`${space}$`, "u");

/** Words and marks by the rules of NIST's mteval-v13a, which know ASCII alone. */
function tokenize(text: string): string[] {
  const line = text
    .replace(trailingSpace, "")
    .replaceAll("<skipped>", "")
    .replaceAll("-\n", "")
    .replaceAll("\n", " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">");
  return ` ${line} `
    .replaceAll(/[ -&(-+/:-@[-`{-~]/gu, " $& ") // marks, but ' , - .
    .replaceAll(/([^0-9])([.,])/gu, "$1 $2 ") // . and , not behind a digit
    .replaceAll(/([.,])([^0-9])/gu, " $1 $2") // or not before one
    .replaceAll(/([0-9])-/gu, "$1 - ") // - behind a digit
    .split(spaces)
    .filter((word) => word !== "");
}
