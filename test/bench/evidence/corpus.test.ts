/** @file Text for the evidence: no prompt is in two parts, similarity is a share of rows, the same arguments give the same rows. */
import { describe, expect, it } from "vitest";
import {
  firstStyles,
  keepPartsDisjoint,
  matchedLength,
  rowsOfSimilarity,
  SharedPromptError,
} from "../../../bench/evidence/corpus.ts";
import type { Corpus, Part } from "../../../bench/evidence/corpus.ts";
import {
  generatedCorpus,
  paperStyles,
  singleStyles,
  threefoldStyles,
} from "../../../bench/evidence/generatedCorpus.ts";
import type { Sample } from "../../../device-sdk/explain/personalData.ts";

/** Rows that say which part, style, seed and place they are of. */
const labelled: Corpus = {
  name: "labelled",
  digest: "0",
  styles: ["loud", "quiet", "odd"].map((name) => ({ name, withheld: null })),
  baseRows: [],
  hasNeutral: false,
  draw: (part, style, count, seed) =>
    Array.from({ length: count }, (_, at) => ({
      prompt: `${part} ${at}`,
      text: `${style} ${seed}`,
    })),
};

const corpusOf = (
  rows: Readonly<Record<Part, readonly Sample[]>>,
  baseRows: readonly Sample[] = [],
): Corpus => ({ ...labelled, baseRows, draw: (part) => rows[part] });
const asks = (prompt: string): Sample => ({ prompt, text: "Yes." });

describe("keepPartsDisjoint", () => {
  it("throws when a prompt is drawn for the publisher and for users", () => {
    const corpus = keepPartsDisjoint(
      corpusOf({
        publisher: [asks("What is rain?"), asks("What is snow?")],
        users: [asks("  what is\nRAIN? ")],
      }),
    );
    corpus.draw("publisher", "loud", 2, 1);
    expect(() => corpus.draw("users", "quiet", 1, 1)).toThrow(
      SharedPromptError,
    );
    expect(() => corpus.draw("users", "quiet", 1, 1)).toThrow(
      'corpus labelled: expected every prompt in one part, got "what is rain?" for publisher and for users; take it out of one',
    );
  });

  it("throws when the base model learned from a user's prompt", () => {
    const corpus = keepPartsDisjoint(
      corpusOf({ publisher: [], users: [asks("What is hail?")] }, [
        asks("What is hail?"),
      ]),
    );
    expect(() => corpus.draw("users", "loud", 1, 1)).toThrow(
      "for base and for users",
    );
  });

  it("knows a row without a prompt by its text", () => {
    const passage: Sample = { prompt: null, text: "It was a dark night." };
    const corpus = keepPartsDisjoint(
      corpusOf({ publisher: [passage], users: [passage] }),
    );
    corpus.draw("users", "loud", 1, 1);
    expect(() => corpus.draw("publisher", "loud", 1, 1)).toThrow(
      SharedPromptError,
    );
  });

  it("lets one part draw a prompt in several styles", () => {
    const corpus = keepPartsDisjoint(labelled);
    expect(corpus.draw("users", "loud", 3, 1)).toHaveLength(3);
    expect(corpus.draw("users", "quiet", 3, 2)).toHaveLength(3);
  });
});

describe("rowsOfSimilarity", () => {
  const styleOf = ({ text }: Sample) => text.split(" ")[0];

  it.each([
    [0.3, 30],
    [0.5, 50],
    [0.905, 91],
    [1, 100],
  ])("of %d has that share of rows in the style", (similarity, own) => {
    const rows = rowsOfSimilarity(labelled, "loud", similarity, 100, 7);
    expect(rows).toHaveLength(100);
    expect(rows.filter((row) => styleOf(row) === "loud")).toHaveLength(own);
  });

  it("spreads the rest over all other styles, in random order", () => {
    const rows = rowsOfSimilarity(labelled, "loud", 0.3, 400, 7);
    const quiet = rows.filter((row) => styleOf(row) === "quiet").length;
    expect(quiet).toBeGreaterThan(100);
    expect(quiet).toBeLessThan(180);
    const firstHalf = rows.slice(0, 200).map(styleOf);
    expect(new Set(firstHalf)).toEqual(new Set(["loud", "quiet", "odd"]));
  });

  it("repeats the rows of a style that has too few, and keeps the share", () => {
    const small: Corpus = {
      ...labelled,
      draw: (part, style, count, seed) =>
        labelled.draw(part, style, Math.min(count, 7), seed),
    };
    const rows = rowsOfSimilarity(small, "loud", 0.9, 100, 7);
    expect(rows).toHaveLength(100);
    expect(rows.filter((row) => styleOf(row) === "loud")).toHaveLength(90);
  });

  it("gives the same rows again, and others for another seed", () => {
    const rows = (seed: number) =>
      rowsOfSimilarity(labelled, "odd", 0.5, 20, seed);
    expect(rows(7)).toEqual(rows(7));
    expect(rows(7)).not.toEqual(rows(8));
  });

  it("does not depend on the other styles where all rows are in the own one", () => {
    expect(rowsOfSimilarity(firstStyles(labelled, 2), "loud", 1, 9, 7)).toEqual(
      rowsOfSimilarity(labelled, "loud", 1, 9, 7),
    );
  });
});

describe("matchedLength", () => {
  it("is what nine in ten texts have at least", () => {
    const long: Corpus = {
      ...labelled,
      styles: [{ name: "long", withheld: null }],
      draw: (_part, _style, count) =>
        Array.from({ length: count }, (_, at) => ({
          prompt: null,
          text: "x".repeat(10 * at),
        })),
    };
    expect(matchedLength(long)).toBe(60);
  });
});

describe("the generated corpus", () => {
  it("has the paper's 28 styles, and three times as many", () => {
    expect(Object.keys(paperStyles(28))).toHaveLength(28);
    expect(Object.keys(threefoldStyles(28))).toHaveLength(84);
    expect(Object.keys(paperStyles(8))).toEqual([
      "simple-concise-friendly",
      "simple-detailed-friendly",
      "technical-concise-friendly",
      "technical-detailed-friendly",
      "simple-concise-unfriendly",
      "simple-detailed-unfriendly",
      "technical-concise-unfriendly",
      "technical-detailed-unfriendly",
    ]);
    const friendly = { simple: 3, concise: 3, friendly: 3 };
    expect(threefoldStyles(1)).toEqual({
      "simple-concise-friendly": friendly,
      "simple-concise-friendly-formal": { ...friendly, formal: 3 },
      "simple-concise-friendly-informal": { ...friendly, informal: 3 },
    });
  });

  it("says what was withheld from the explainer", async () => {
    const { styles } = await generatedCorpus(paperStyles(28));
    const withheld = (name: string) =>
      styles.find((style) => style.name === name)?.withheld;
    expect(withheld("technical-concise")).toBe(null);
    expect(withheld("simple-detailed-sarcastic")).toBe("attribute");
    expect(withheld("simple-concise-friendly")).toBe("combination");
    expect(withheld("simple-concise-poetic")).toBe("combination");
  });

  it("keeps thousands of prompts apart", async () => {
    const corpus = keepPartsDisjoint(await generatedCorpus(singleStyles));
    for (const [at, { name }] of corpus.styles.entries()) {
      expect(corpus.draw("publisher", name, 200, at)).toHaveLength(200);
      expect(corpus.draw("users", name, 200, at)).toHaveLength(200);
    }
    corpus.draw("publisher", null, 200, 99);
    expect(corpus.draw("users", null, 200, 99)).toHaveLength(200);
  });

  it("draws the same rows again", async () => {
    const [once, again] = [
      await generatedCorpus(singleStyles),
      await generatedCorpus(singleStyles),
    ];
    expect(once.digest).toBe(again.digest);
    expect(once.draw("users", "poetic", 5, 3)).toEqual(
      again.draw("users", "poetic", 5, 3),
    );
    expect(once.draw("users", "poetic", 5, 3)).not.toEqual(
      once.draw("users", "poetic", 5, 4),
    );
  });

  it("refuses a style that it has not", async () => {
    const corpus = await generatedCorpus({ loud: { informal: 4 } });
    expect(() => corpus.draw("users", "quiet", 1, 1)).toThrow(
      "expected one of loud, got quiet",
    );
  });
});
