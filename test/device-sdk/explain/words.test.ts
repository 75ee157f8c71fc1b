/** @file Coefficients in words: which pole is named, and what is clear enough to be said. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  inWords,
  nameCoefficients,
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

describe("inWords", () => {
  const named = (
    word: string,
    value: number,
    low: number,
    high: number,
  ): NamedCoefficient => ({ word, value, interval: [low, high] });

  it("says what is clearly there, largest first", () => {
    expect(
      inWords([
        named("concise", 0.84, 0.5, 1.2),
        named("informal", 0.91, 0.6, 1.3),
        named("not friendly", 0.24, 0.1, 0.4),
      ]),
    ).toBe("informal 0.9, concise 0.8, not friendly 0.2");
  });

  it("leaves out what is small and what may be nothing", () => {
    expect(
      inWords([
        named("concise", 0.19, 0.1, 0.3),
        named("formal", 0.9, -0.1, 1.9),
        named("dry", 0.2, 0.1, 0.3),
      ]),
    ).toBe("dry 0.2");
  });

  it("says so when nothing stands out", () => {
    expect(inWords([named("concise", 0.1, -0.2, 0.4)])).toBe(
      "nothing out of the ordinary",
    );
    expect(inWords([])).toBe("nothing out of the ordinary");
  });

  it("takes a smaller size when asked to", () => {
    expect(inWords([named("concise", 0.12, 0.1, 0.3)], 0.1)).toBe(
      "concise 0.1",
    );
  });
});
