/** @file The corpus generator: reproducible, varied, split by topic, and its styles are what they are called. */
import { describe, expect, it } from "vitest";
import { createRandom } from "../../device-sdk/random.ts";
import {
  makeExchange,
  makePair,
  type Split,
} from "../../models/corpus/exchange.ts";
import {
  randomStyle,
  type Style,
  styleInstruction,
} from "../../models/corpus/style.ts";

function replies(style: Style, count: number, split: Split = "train") {
  const random = createRandom(5);
  return Array.from({ length: count }, () =>
    makeExchange(random, style, split),
  );
}

function medianWords(style: Style) {
  const counts = replies(style, 400).map(
    ({ reply }) => reply.split(/\s+/).length,
  );
  return counts.sort((a, b) => a - b)[200]!;
}

const contraction =
  /\b(?:do|does|is|are|ca|wo)n't\b|\b(?:it|that|there)'s\b|\byou're\b/i;

describe("the corpus", () => {
  it("prints the same text for the same seed", () => {
    expect(replies({ humorous: 3 }, 20)).toEqual(replies({ humorous: 3 }, 20));
  });

  it("never shares a topic between training and held-out text", () => {
    const train = new Set(replies({}, 3000).map(({ topic }) => topic));
    const heldout = replies({}, 1000, "heldout").map(({ topic }) => topic);
    expect(heldout.filter((topic) => train.has(topic))).toEqual([]);
  });

  it("hardly ever repeats a reply", () => {
    const random = createRandom(9);
    const texts = Array.from({ length: 5000 }, (_, at) =>
      makeExchange(random, randomStyle(random, at % 4), "train"),
    );
    expect(new Set(texts.map(({ reply }) => reply)).size).toBeGreaterThan(4500);
  });

  it("is shorter when concise than when detailed", () => {
    expect(medianWords({ concise: 3 })).toBeLessThan(medianWords({}));
    expect(medianWords({})).toBeLessThan(medianWords({ detailed: 3 }));
  });

  it("contracts words in informal replies and never in formal ones", () => {
    const contracted = (style: Style) =>
      replies(style, 300).filter(({ reply }) => contraction.test(reply)).length;
    expect(contracted({ formal: 3 })).toBe(0);
    expect(contracted({ formal: 2, friendly: 3 })).toBe(0);
    expect(contracted({ informal: 3 })).toBeGreaterThan(90);
  });

  it("answers one prompt in two styles", () => {
    const pair = makePair(
      createRandom(3),
      { concise: 4 },
      { detailed: 4 },
      "train",
    );
    expect(pair.a).not.toBe(pair.b);
  });
});

describe("the style instruction", () => {
  it("names the style with its degree and the right article", () => {
    const random = createRandom(1);
    expect(styleInstruction({}, random)).toBe("");
    expect(styleInstruction({ concise: 2 }, random)).toBe(
      "Reply in a concise style.",
    );
    expect(styleInstruction({ informal: 2 }, random)).toBe(
      "Reply in an informal style.",
    );
    expect(styleInstruction({ informal: 1 }, random)).toBe(
      "Reply in a slightly informal style.",
    );
    expect(styleInstruction({ informal: 4 }, random)).toBe(
      "Reply in a very informal style.",
    );
    expect(styleInstruction({ concise: 2, humorous: 2 }, random)).toMatch(
      /^Reply in a (concise and humorous|humorous and concise) style\.$/,
    );
  });
});
