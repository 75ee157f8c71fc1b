/** @file Examples of the explainer's task: two texts and the adjective for a way in which the first differs. */
import type { Random } from "../device-sdk/random.ts";
import { makePair } from "./corpus/exchange.ts";
import type { Pair, Split } from "./corpus/exchange.ts";
import { retell } from "./corpus/retelling.ts";
import { axes, randomStyle } from "./corpus/style.ts";
import type { Pole, Style } from "./corpus/style.ts";
import type { Passage } from "./sources.ts";

/** Never named in the explainer's training, so that what it says of them is honest evidence. */
export const withheldPoles: readonly Pole[] = ["sarcastic", "persuasive"];

/** Pairs of poles that never occur together in the explainer's training. */
export const withheldCombinations: readonly (readonly [Pole, Pole])[] = [
  ["technical", "humorous"],
  ["concise", "friendly"],
  ["detailed", "informal"],
  ["poetic", "simple"],
];

/** What a text without the pole is called beside one that has it. */
const opposites: Readonly<Record<Pole, string>> = {
  formal: "informal",
  informal: "formal",
  concise: "detailed",
  detailed: "concise",
  technical: "simple",
  simple: "technical",
  humorous: "serious",
  sarcastic: "sincere",
  poetic: "plain",
  persuasive: "objective",
  friendly: "unfriendly",
  unfriendly: "friendly",
  sassy: "polite",
};

/** Two texts and a true answer to the comparison question. */
export interface Comparison {
  readonly text: string;
  readonly reference: string;
  readonly word: string;
}

/** How far `style` goes towards each axis' first pole. */
const position = (style: Style, [first, second]: readonly Pole[]) =>
  (style[first!] ?? 0) - (second ? (style[second] ?? 0) : 0);

/** The words for the axes in which `style` differs from `reference`, each with the size of the difference. */
export function differences(
  style: Style,
  reference: Style,
): { word: string; size: number }[] {
  return Object.values<readonly Pole[]>(axes).flatMap((poles) => {
    const size = position(style, poles) - position(reference, poles);
    if (size === 0) return [];
    const [first, second] = poles;
    const word = size > 0 ? first! : (second ?? opposites[first!]);
    return [{ word, size: Math.abs(size) }];
  });
}

const isWithheld = (style: Style) =>
  withheldPoles.some((pole) => style[pole]) ||
  withheldCombinations.some(([a, b]) => style[a] && style[b]);

/** A style of 1 to 3 poles that the explainer's training may show. */
export function trainableStyle(random: Random): Style {
  for (;;) {
    const style = randomStyle(random, random.pick([1, 1, 1, 2, 2, 3]));
    if (!isWithheld(style)) return style;
  }
}

/** Styles of two texts to compare: mostly a style against neutral, sometimes two styles, levels of one, or no difference. */
function twoStyles(random: Random): [Style, Style] {
  const kind = random.uniform();
  const style = trainableStyle(random);
  if (kind < 0.62) return [style, {}];
  if (kind < 0.7) return [{}, style];
  if (kind < 0.9) return [style, trainableStyle(random)];
  return [{}, {}];
}

/** Words of every axis that is not withheld: the answer when there is nothing to tell, each equally likely. */
export const knownWords = Object.values<readonly Pole[]>(axes).flatMap(
  ([first, second]) =>
    withheldPoles.includes(first!) ? [] : [first!, second ?? opposites[first!]],
);

/** Both texts cut at the end of the shorter one, between words. */
function equallyLong({ a, b }: Pick<Pair, "a" | "b">) {
  const length = Math.min(a.length, b.length);
  const cut = (text: string) =>
    text.length > length ? text.slice(0, length).replace(/\s\S*$/, "") : text;
  return { a: cut(a), b: cut(b) };
}

function generatedComparison(
  random: Random,
  split: Split,
  passages: readonly Passage[],
): Comparison {
  const [style, referenceStyle] = twoStyles(random);
  const retold =
    passages.length > 0 && random.uniform() < 0.5
      ? retell(random.pick(passages).text, [style, referenceStyle], random)
      : undefined;
  const pair = retold
    ? { a: retold.replies[0]!, b: retold.replies[1]! }
    : makePair(random, style, referenceStyle, split);
  // Now and then of one length, so that verbosity is not all that is looked at.
  const { a, b } = random.uniform() < 0.2 ? equallyLong(pair) : pair;
  const words = differences(style, referenceStyle);
  if (words.length === 0)
    return { text: a, reference: b, word: random.pick(knownWords) };
  // In proportion to the difference: the explainer's distribution then says how much of each there is.
  let threshold =
    random.uniform() * words.reduce((sum, { size }) => sum + size, 0);
  const chosen =
    words.find(({ size }) => (threshold -= size) < 0) ?? words.at(-1)!;
  return { text: a, reference: b, word: chosen.word };
}

/** What a genre's passages are like beside those of the others. */
const genreWords: Readonly<Record<string, readonly string[]>> = {
  poetry: ["poetic"],
  science: ["technical"],
  informal: ["informal"],
  romance: ["formal"],
  fantasy: ["simple"],
};

function bookComparison(
  random: Random,
  passages: readonly Passage[],
  neutral: string,
): Comparison {
  const passage = random.pick(passages);
  // A passage against its own beginning shows nothing but length.
  if (random.uniform() < 0.4) {
    const sentences = passage.text.match(/[^.!?]+[.!?]+/g) ?? [passage.text];
    const short = sentences
      .slice(0, 1 + random.integer(2))
      .join("")
      .trim();
    const other = random.uniform() < 0.5 ? neutral : passage.text;
    return random.uniform() < 0.5
      ? { text: short, reference: other, word: "concise" }
      : { text: passage.text, reference: short, word: "detailed" };
  }
  const own = genreWords[passage.genre];
  const other = random.pick(passages);
  if (!own) return bookComparison(random, passages, neutral);
  const reference =
    other.genre === passage.genre || random.uniform() < 0.5
      ? neutral
      : other.text;
  return { text: passage.text, reference, word: random.pick(own) };
}

/** One example: four in five from the generator, the rest from passages of different books. */
export function makeComparison(
  random: Random,
  split: Split,
  passages: readonly Passage[],
): Comparison {
  const generated = generatedComparison(random, split, passages);
  return passages.length === 0 || random.uniform() < 0.8
    ? generated
    : bookComparison(random, passages, makePair(random, {}, {}, split).b);
}
