/** @file The corpus generator's text: the paper's 28 styles, and three times as many. */
import { sha256 } from "../../device-sdk/format/digest.ts";
import type { Sample } from "../../device-sdk/explain/personalData.ts";
import { createRandom } from "../../device-sdk/random.ts";
import {
  withheldCombinations,
  withheldPoles,
} from "../../models/comparisons.ts";
import { makeExchange, topics } from "../../models/corpus/exchange.ts";
import { poles } from "../../models/corpus/style.ts";
import type { Style } from "../../models/corpus/style.ts";
import { manners, xpertStyles } from "../../models/pllms.ts";
import type { Corpus, Part, Withheld } from "./corpus.ts";

/** Styles of the generator by name. */
export type NamedStyles = Readonly<Record<string, Style>>;

/**
 * The first `count` of the paper's 28, as the demo pLLMs have them, manner by manner: the first 4, 8, 12... hold every combination of reader
 * and length.
 */
export const paperStyles = (count: number): NamedStyles =>
  Object.fromEntries(
    manners
      .flatMap((manner) =>
        Object.entries(xpertStyles).filter(([, style]) =>
          manner === "neutral"
            ? Object.keys(style).length === 2
            : style[manner],
        ),
      )
      .slice(0, count),
  );

/** The first `count` of the paper's, then the same formal, then the same informal. */
export const threefoldStyles = (count: number): NamedStyles => {
  const paper = paperStyles(count);
  const spoken = (formality: "formal" | "informal") =>
    Object.entries(paper).map(([name, style]): [string, Style] => [
      `${name}-${formality}`,
      { ...style, [formality]: 3 },
    ]);
  return {
    ...paper,
    ...Object.fromEntries([...spoken("formal"), ...spoken("informal")]),
  };
};

/** Each of the generator's poles alone. */
export const singleStyles: NamedStyles = Object.fromEntries(
  poles.map((pole) => [pole, { [pole]: 3 }]),
);

/** Subjects that the base model and the explainer saw no text about: one half for the publisher, the other for users. */
const partOfTopic = new Map<string, Part>(
  topics
    .filter((_, at) => at % 7 === 6)
    .map(({ name }, at) => [name, at % 2 ? "users" : "publisher"]),
);
partOfTopic.set("averages", "publisher"); // kinds of sum, held out as subjects are
partOfTopic.set("travel time", "users");

/** Grows when the same arguments would give other rows. */
const drawVersion = 1;

/** The generator's text in named styles; parts share no subject that a text is about, and so no prompt. */
export async function generatedCorpus(styles: NamedStyles): Promise<Corpus> {
  const draw = (
    part: Part,
    style: Style,
    count: number,
    seed: number,
  ): Sample[] => {
    const random = createRandom(seed);
    const rows: Sample[] = [];
    while (rows.length < count) {
      const { prompt, reply, topic } = makeExchange(random, style, "heldout");
      if (partOfTopic.get(topic) === part) rows.push({ prompt, text: reply });
    }
    return rows;
  };
  return {
    name: "generated",
    digest: await sha256(
      new TextEncoder().encode(
        // What the generator says now, for its lexicon has no version of its own.
        JSON.stringify([drawVersion, styles, draw("publisher", {}, 64, 1)]),
      ),
    ),
    styles: Object.entries(styles).map(([name, style]) => ({
      name,
      withheld: withheldIn(style),
    })),
    baseRows: [],
    hasNeutral: true,
    draw(part, name, count, seed) {
      const style = name === null ? {} : styles[name];
      if (!style)
        throw new RangeError(
          `generated corpus: expected one of ${Object.keys(styles).join(", ")}, got ${name}`,
        );
      return draw(part, style, count, seed);
    },
  };
}

/** What of a style the explainer's training never named. */
function withheldIn(style: Style): Withheld | null {
  if (withheldPoles.some((pole) => style[pole])) return "attribute";
  return withheldCombinations.some(([a, b]) => style[a] && style[b])
    ? "combination"
    : null;
}
