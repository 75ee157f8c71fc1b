/** @file Where the words of a pLLM's recipe stand in a space, and what the explainer's training kept back of them. */
import { describe, expect, it } from "vitest";
import {
  placeOfWord,
  withheldOf,
} from "../../../bench/evidence/tables/recipes.ts";

describe("placeOfWord", () => {
  const attributes = [
    { word: "detailed", opposite: "concise" },
    { word: "unfriendly", opposite: null },
    { word: "poetic", opposite: null },
    { word: "informal", opposite: "technical" },
    { word: "formal", opposite: null },
  ];
  it.each([
    ["detailed", { attribute: 0, sign: 1 }],
    ["concise", { attribute: 0, sign: -1 }],
    ["friendly", { attribute: 1, sign: -1 }],
    ["poetic", { attribute: 2, sign: 1 }],
    ["technical", { attribute: 3, sign: -1 }],
    // the other pole of its axis is an attribute's opposite
    ["simple", { attribute: 3, sign: 1 }],
    // its own attribute, although its opposite has one too
    ["formal", { attribute: 4, sign: 1 }],
    ["informal", { attribute: 3, sign: 1 }],
    ["sarcastic", undefined],
  ] as const)("of %s", (word, place) => {
    expect(placeOfWord(attributes, word)).toEqual(place);
  });
});

describe("withheldOf", () => {
  it("is of the word, not of the recipe that it stands in", () => {
    const style = { simple: 3, concise: 3, friendly: 3 } as const;
    expect(withheldOf("simple", style)).toBe(null);
    expect(withheldOf("concise", style)).toBe("combination");
    expect(withheldOf("friendly", style)).toBe("combination");
    expect(withheldOf("concise", { concise: 3, sarcastic: 3 })).toBe(null);
    expect(withheldOf("sarcastic", { concise: 3, sarcastic: 3 })).toBe(
      "attribute",
    );
  });
});
