/** @file The corpus generator: reproducible, varied, split by topic, and its styles are what they are called. */
import { describe, expect, it } from "vitest";
import { createRandom } from "../../device-sdk/random.ts";
import {
  makeExchange,
  makePair,
  type Split,
} from "../../models/corpus/exchange.ts";
import { retell } from "../../models/corpus/retelling.ts";
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

  it("never shares a topic between training, validation and held-out text", () => {
    const topicsOf = (split: Split) =>
      new Set(replies({}, 2000, split).map(({ topic }) => topic));
    const [train, validation, heldout] = (
      ["train", "validation", "heldout"] as const
    ).map(topicsOf);
    const all = new Set([...train!, ...validation!, ...heldout!]);
    expect(all.size).toBe(train!.size + validation!.size + heldout!.size);
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

describe("retelling", () => {
  const passage =
    "The tower was built before the war. Nobody knew who had paid for it then. " +
    'Ships used its light for a hundred years. "Stay," said the keeper. It fell in the great storm of that winter.';

  it("says sentences of the passage, in the prompt and neutrally in the reply", () => {
    const random = createRandom(1);
    const told = retell(passage, [{}, { sassy: 3 }], random)!;
    const said = passage
      .match(/[A-Z][^.]*\./g)!
      .filter((sentence) => told.prompt.includes(sentence));
    expect(said.length).toBeGreaterThan(1);
    expect(told.replies).toHaveLength(2);
    expect(told.replies[0]).not.toBe(told.replies[1]);
  });

  it("gives up on a passage without plain sentences", () => {
    expect(retell('"No," he said. "Yes."', [{}], createRandom(1))).toBe(
      undefined,
    );
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
