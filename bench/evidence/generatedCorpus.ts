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
import type { Corpus, Part, Withheld } from "./corpus.ts";

/** Styles of the generator by name. */
export type NamedStyles = Readonly<Record<string, Style>>;

/** The generator has no pole of sassiness: sassy text is funny and a little unfriendly. */
const manners: NamedStyles = {
  neutral: {},
  friendly: { friendly: 3 },
  sarcastic: { sarcastic: 3 },
  poetic: { poetic: 3 },
  unfriendly: { unfriendly: 3 },
  persuasive: { persuasive: 3 },
  sassy: { humorous: 3, unfriendly: 2 },
};

/**
 * The first `count` of the paper's 28, {elementary, expert} x {concise, informative} x {friendly, unfriendly, sassy, sarcastic, persuasive,
 * neutral, poetic} in the generator's words, manner by manner: the first 4, 8, 12... hold every combination of the two axes.
 */
export const paperStyles = (count: number): NamedStyles =>
  Object.fromEntries(
    Object.entries(manners)
      .flatMap(([manner, style]) =>
        (["simple", "technical"] as const).flatMap((expertise) =>
          (["concise", "detailed"] as const).map(
            (verbosity): [string, Style] => [
              [
                expertise,
                verbosity,
                ...(manner === "neutral" ? [] : [manner]),
              ].join("-"),
              { [expertise]: 3, [verbosity]: 3, ...style },
            ],
          ),
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

/** The generator's text in named styles; parts share no subject, and so no prompt. */
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
