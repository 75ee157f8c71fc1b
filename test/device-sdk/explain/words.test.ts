/** @file Coefficients in words and sentences: which pole is named, what is clear enough to be said, with the numbers of the bars. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  comparative,
  digits,
  inWords,
  nameCoefficients,
  pllmSentence,
  userSentence,
} from "../../../device-sdk/explain/words.ts";
import type { NamedCoefficient } from "../../../device-sdk/explain/words.ts";

const attributes = [
  { word: "concise", opposite: "detailed" },
  { word: "cheerful", opposite: null },
];

describe("nameCoefficients", () => {
  it("names the pole that a coefficient points to and shows its size", () => {
    expect(
      nameCoefficients(
        attributes,
        [-0.75, 0.5],
        [
          [-1, -0.25],
          [0.25, 1],
        ],
      ),
    ).toEqual([
      { word: "detailed", value: 0.75, interval: [0.25, 1] },
      { word: "cheerful", value: 0.5, interval: [0.25, 1] },
    ]);
  });

  it("denies the word of an axis with one pole", () => {
    expect(
      nameCoefficients(
        attributes,
        [0.75, -0.5],
        [
          [0.25, 1],
          [-1, 0.25],
        ],
      ),
    ).toEqual([
      { word: "concise", value: 0.75, interval: [0.25, 1] },
      { word: "not cheerful", value: 0.5, interval: [-0.25, 1] },
    ]);
  });

  it("turns an interval over together with its coefficient", () => {
    const [named] = nameCoefficients(attributes, [-0.25, 0], [[-1, 0.5]]);
    expect(named).toEqual({
      word: "detailed",
      value: 0.25,
      interval: [-0.5, 1],
    });
  });

  it("shows a coefficient of zero under the axis' first word", () => {
    expect(nameCoefficients(attributes, [0, 0], [])).toEqual([
      { word: "concise", value: 0, interval: [0, 0] },
      { word: "cheerful", value: 0, interval: [0, 0] },
    ]);
  });

  it("keeps the value inside its interval and never shows it below zero", () => {
    const number = fc.double({ min: -3, max: 3, noNaN: true });
    const axis = fc.constantFrom(...attributes);
    fc.assert(
      fc.property(axis, number, number, number, (attribute, ...drawn) => {
        const [low, value, high] = drawn.sort((a, b) => a - b);
        const [named] = nameCoefficients([attribute], [value], [[low, high]]);
        expect(named!.value).toBeGreaterThanOrEqual(0);
        expect(named!.interval[0]).toBeLessThanOrEqual(named!.value);
        expect(named!.interval[1]).toBeGreaterThanOrEqual(named!.value);
        expect(named!.interval[1] - named!.interval[0]).toBeCloseTo(
          high - low,
          12,
        );
      }),
    );
  });
});

const named = (
  word: string,
  value: number,
  low: number,
  high: number,
): NamedCoefficient => ({ word, value, interval: [low, high] });

describe("inWords", () => {
  it("says what is clearly there, largest first, as bars show it", () => {
    expect(
      inWords([
        named("concise", 0.84, 0.5, 1.2),
        named("informal", 0.91, 0.6, 1.3),
        named("not friendly", 0.24, 0.1, 0.4),
      ]),
    ).toBe("informal 0.91, concise 0.84, not friendly 0.24");
  });

  it("leaves out what is small and what may be nothing", () => {
    expect(
      inWords([
        named("concise", 0.19, 0.1, 0.3),
        named("formal", 0.9, -0.1, 1.9),
        named("dry", 0.2, 0.1, 0.3),
      ]),
    ).toBe("dry 0.20");
  });

  it("says no more than four", () => {
    const five = ["a", "b", "c", "d", "e"].map((word, at) =>
      named(word, 1 - at / 10, 0.1, 2),
    );
    expect(inWords(five)).toBe("a 1.00, b 0.90, c 0.80, d 0.70");
  });

  it("says so when nothing stands out", () => {
    expect(inWords([named("concise", 0.1, -0.2, 0.4)])).toBe("neutral");
    expect(inWords([])).toBe("neutral");
  });
});

describe("sentences", () => {
  const many = [
    named("concise", 0.84, 0.5, 1.2),
    named("informal", 1.31, 0.6, 1.9),
    named("not friendly", 0.24, 0.1, 0.4),
    named("technical", 0.31, 0.1, 0.5),
    named("humorous", 0.9, -0.2, 2),
  ];

  it("say how a user writes and what a pLLM is like", () => {
    expect(userSentence(many)).toBe(
      "Your writing is very informal (1.31), concise (0.84), slightly technical (0.31) and not friendly (0.24).",
    );
    expect(pllmSentence(many.slice(0, 1))).toBe("It is concise (0.84).");
    expect(pllmSentence(many.slice(0, 2))).toBe(
      "It is very informal (1.31) and concise (0.84).",
    );
  });

  it("say so when nothing stands out", () => {
    expect(userSentence([])).toBe(
      "Your writing is much like anybody's: no style stands out.",
    );
    expect(pllmSentence([named("concise", 0.1, 0.05, 0.2)])).toBe(
      "It writes much like the base model.",
    );
  });

  it("hold no number but those of their words' bars", () => {
    const value = fc.double({ min: 0, max: 3, noNaN: true });
    const bar = fc
      .tuple(value, value)
      .map(([size, less]) => named("", size, size - less, size));
    fc.assert(
      fc.property(fc.array(bar, { maxLength: 8 }), (bars) => {
        const drawn = bars.map((one, at) => ({
          ...one,
          word: String.fromCodePoint(97 + at).repeat(5),
        }));
        for (const sentence of [userSentence(drawn), pllmSentence(drawn)])
          for (const [, word, number] of sentence.matchAll(
            /([a-z]+) \(([^)]+)\)/g,
          ))
            expect(number).toBe(
              digits(drawn.find((one) => one.word === word)!.value),
            );
      }),
    );
  });
});

describe("comparative", () => {
  const [verbosity, cheer] = attributes as [
    (typeof attributes)[0],
    (typeof attributes)[1],
  ];

  it.each([
    [0.25, 0.75, "less concise"],
    [0.75, 0.25, "more concise"],
    [-0.25, -0.75, "less detailed"],
    [-0.75, -0.25, "more detailed"],
    [-0.25, 0.75, "less concise"],
    [-0.75, 0.25, "more detailed"],
  ])("of %d beside %d is %s", (value, than, words) => {
    expect(comparative(verbosity, value, than)).toBe(words);
  });

  it.each([
    [-0.75, -0.25, "less cheerful"],
    [-0.25, -0.75, "more cheerful"],
    [0.75, -0.25, "more cheerful"],
    [0.25, 0.75, "less cheerful"],
  ])("on an axis with one pole of %d beside %d is %s", (value, than, words) => {
    expect(comparative(cheer, value, than)).toBe(words);
  });
});
