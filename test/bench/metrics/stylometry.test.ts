/** @file The stylometric baseline: features counted by hand, groups told apart in their own units. */
import { describe, expect, it } from "vitest";
import {
  fitStylometry,
  stylometricFeatures,
  stylometry,
} from "../../../bench/metrics/stylometry.ts";
import { createRandom } from "../../../device-sdk/random.ts";

const measured = (text: string) =>
  Object.fromEntries(
    stylometry(text).map((value, at) => [stylometricFeatures[at]!, value]),
  );

describe("stylometry", () => {
  it("counts characters, characters a word, exclamation marks, emoji and newlines", () => {
    expect(measured("Hi, you!!\nGood day! 🙂\n")).toEqual({
      length: 23,
      "word length": 18 / 5,
      "exclamation marks": 3,
      emoji: 1,
      newlines: 2,
    });
  });

  it("counts a flag, a family and a heart in colour as one emoji each, and digits and signs as none", () => {
    expect(measured("🇫🇷 👨‍👩‍👧 ❤️ 👍🏽 1 # © ™")).toMatchObject({ emoji: 4 });
  });

  it("takes for a word what stands between white space", () => {
    expect(measured(" Größe,\n\n привет ")).toMatchObject({
      "word length": 6,
    });
  });

  it("is all zeros of an empty text", () => {
    expect(stylometry("")).toEqual([0, 0, 0, 0, 0]);
  });
});

describe("fitStylometry", () => {
  it("tells the group whose texts are most like these", () => {
    const { classify } = fitStylometry([
      ["Yes.", "No, thanks.", "Fine."],
      ["Wow!!", "Great!!! 🎉", "Yes! 🎉"],
      ["A rather long sentence, without a mark.\nAnd one more of them."],
    ]);
    expect(classify(["Maybe."])).toBe(0);
    expect(classify(["Super! 🎉", "Ok!!"])).toBe(1);
    expect(
      classify(["This one is long as well, and it is calm.\nSo it is."]),
    ).toBe(2);
  });

  it("measures in units of what varies within a group", () => {
    // Lengths overlap and differ by hundreds; exclamation marks differ by one, always.
    const random = createRandom(2);
    const texts = (mark: string) =>
      Array.from(
        { length: 50 },
        () => "word ".repeat(1 + random.integer(200)) + mark,
      );
    const { classify } = fitStylometry([texts("."), texts("!")]);
    expect(classify(["word ".repeat(3) + "!"])).toBe(1);
    expect(classify(["word ".repeat(190) + "."])).toBe(0);
  });

  it("is right more often the more texts it has", () => {
    const random = createRandom(4);
    const text = (mean: number) =>
      "a".repeat(Math.round(mean + 10 * random.normal()));
    const means = [50, 55, 60, 65];
    const { classify } = fitStylometry(
      means.map((mean) => Array.from({ length: 200 }, () => text(mean))),
    );
    const right = (texts: number) =>
      means.reduce(
        (sum, mean, group) =>
          sum +
          Array.from({ length: 50 }, () =>
            classify(Array.from({ length: texts }, () => text(mean))),
          ).filter((found) => found === group).length,
        0,
      ) / 200;
    const [one, four, sixteen] = [right(1), right(4), right(16)];
    expect(one).toBeGreaterThan(0.3);
    expect(four).toBeGreaterThan(one);
    expect(sixteen).toBeGreaterThan(four);
  });

  it("refuses a group without a text, and a user without one", () => {
    expect(() => fitStylometry([["a"], []])).toThrow(RangeError);
    expect(() => fitStylometry([["a"]]).classify([])).toThrow(
      "stylometry: expected at least one text, got none",
    );
  });
});
