/**
 * @file Text in styles to choose between, in parts that share no prompt: a prompt that a pLLM and a user both answered would let content pass
 * for style.
 */
import type { Sample } from "../../device-sdk/explain/personalData.ts";
import { createRandom } from "../../device-sdk/random.ts";

/** Whose rows they are: the publisher's (pLLMs, and the neutral people that a space is calibrated on) or users'. */
export type Part = "publisher" | "users";

/** Why a style is evidence of its own: its word, or its combination of words, was kept from the explainer's training. */
export type Withheld = "attribute" | "combination";

/** A style that a pLLM is published in and a user writes in. */
export interface CorpusStyle {
  readonly name: string;
  readonly withheld: Withheld | null;
}

/** Text in styles. */
export interface Corpus {
  readonly name: string;
  /** Names its content and the way it is drawn: what was computed from one corpus fits no other. */
  readonly digest: string;
  readonly styles: readonly CorpusStyle[];
  /** Ordinary text to train a base model on, so that it speaks of such things at all; empty where the demo's base model does. */
  readonly baseRows: readonly Sample[];
  /** Whether it has ordinary text, of users who are to be told to start from the base model. */
  readonly hasNeutral: boolean;
  /** What is to be kept in mind when its results are read. */
  readonly caution?: string;
  /**
   * `count` rows of a part in a style, null for ordinary text; fewer where there are no more. The same arguments give the same rows.
   * @throws RangeError for a style that the corpus has not.
   */
  draw(
    part: Part,
    style: string | null,
    count: number,
    seed: number,
  ): readonly Sample[];
}

/** Rows of a user: to select by and learn from, to stop by and report losses on, to compare generated replies with. */
export const userSizes = { messages: 48, heldOut: 32, test: 16 } as const;

/** All of them. */
export const rowsOfUser =
  userSizes.messages + userSizes.heldOut + userSizes.test;

/** What a row answers, as prompts are compared; a row that stands alone is known by its text. */
export const promptOf = ({ prompt, text }: Sample) =>
  (prompt ?? text).toLowerCase().replace(/\s+/g, " ").trim();

/** Two parts of a corpus share a prompt. */
export class SharedPromptError extends Error {
  override readonly name = "SharedPromptError";
}

/**
 * The same corpus, which lets no prompt be drawn for two of the base model, the publisher and users, whatever styles it is answered in. Upper
 * and lower case and white space do not make another prompt.
 * @returns a corpus whose `draw` throws SharedPromptError.
 */
export function keepPartsDisjoint(corpus: Corpus): Corpus {
  const owners = new Map<string, Part | "base">();
  const enter = (owner: Part | "base", rows: readonly Sample[]) => {
    for (const row of rows) {
      const prompt = promptOf(row);
      const before = owners.get(prompt) ?? owner;
      if (before !== owner)
        throw new SharedPromptError(
          `corpus ${corpus.name}: expected every prompt in one part, got ${JSON.stringify(prompt.slice(0, 80))} for ${before} and for ${owner}; take it out of one`,
        );
      owners.set(prompt, owner);
    }
    return rows;
  };
  enter("base", corpus.baseRows);
  return {
    ...corpus,
    draw: (part, style, count, seed) =>
      enter(part, corpus.draw(part, style, count, seed)),
  };
}

/**
 * What a pLLM of a similarity learns from: of `count` rows the share `similarity`, rounded to whole rows, is in its own style; each of the
 * others is in one of the corpus' other styles, drawn evenly. In random order; a style with too few rows repeats them. The paper's "similarity":
 * the share of a pLLM's training data that is in the user's style.
 */
export function rowsOfSimilarity(
  corpus: Corpus,
  style: string,
  similarity: number,
  count: number,
  seed: number,
): Sample[] {
  const random = createRandom(seed);
  const others = corpus.styles
    .map(({ name }) => name)
    .filter((name) => name !== style);
  const own = others.length === 0 ? count : Math.round(similarity * count);
  const numbers = new Map([[style, own]]);
  for (let at = own; at < count; at++) {
    const other = random.pick(others);
    numbers.set(other, (numbers.get(other) ?? 0) + 1);
  }
  const rows = [...numbers].flatMap(([name, number]) => {
    // Another seed for each style: the others' rows are not those that their own pLLMs begin with.
    const drawn = corpus.draw(
      "publisher",
      name,
      number,
      random.integer(2 ** 30),
    );
    return Array.from({ length: number }, (_, at) => drawn[at % drawn.length]!);
  });
  return random.shuffle(rows);
}

/** The same corpus with the first `count` of its styles. */
export const firstStyles = (corpus: Corpus, count: number): Corpus => ({
  ...corpus,
  styles: corpus.styles.slice(0, count),
});

/**
 * The length that nine in ten of the corpus' texts have at least, in characters: cut to it, texts of all styles are of nearly the same length.
 */
export function matchedLength(corpus: Corpus): number {
  const lengths = corpus.styles
    .flatMap(({ name }) => corpus.draw("publisher", name, 64, 1))
    .map(({ text }) => text.length)
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 10)]!;
}
