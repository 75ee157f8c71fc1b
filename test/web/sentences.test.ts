/** @file How the page says numbers in words. */
import { expect, test } from "vitest";
import {
  countSentence,
  poles,
  residualSentence,
  signed,
  statisticsSentence,
} from "../../web/sentences.ts";

test("an axis without an opposite word ends at `not` its word", () => {
  expect(poles({ word: "detailed", opposite: "concise" })).toEqual([
    "concise",
    "detailed",
  ]);
  expect(poles({ word: "poetic", opposite: null })).toEqual([
    "not poetic",
    "poetic",
  ]);
});

test("a coefficient has two digits, and a minus sign unless it rounds to zero", () => {
  expect([0.834, -0.42, -0.004, 0].map(signed)).toEqual([
    "0.83",
    "−0.42",
    "0.00",
    "0.00",
  ]);
});

test("a residual is told as the share of squared length that is explained", () => {
  expect(residualSentence(0.53, 0.8)).toBe(
    "The attributes explain 72% of what it changes.",
  );
  expect(residualSentence(0.92, 0.8)).toBe(
    "The attributes explain 15% of what it changes: too little for a device to choose it.",
  );
  expect(residualSentence(1.2, undefined)).toBe(
    "The attributes explain 0% of what it changes.",
  );
});

test("statistics are told when there are any, and medians when they are", () => {
  const none = {
    sessions: 0,
    medianSteps: null,
    medianSeconds: null,
    medianImprovement: null,
  };
  expect(statisticsSentence(none)).toBeUndefined();
  expect(statisticsSentence({ ...none, sessions: 1 })).toBe(
    "1 fine-tuning reported, too few to tell a median.",
  );
  expect(
    statisticsSentence({
      sessions: 1200,
      medianSteps: 210,
      medianSeconds: 95.4,
      medianImprovement: 0.312,
    }),
  ).toBe(
    "Devices needed a median of 210 steps (95 s); held-out loss fell by 0.31. 1,200 fine-tunings reported.",
  );
});

test("the count says when there are more than are loaded", () => {
  const listing = { baseModel: {} as never, pllms: Array<never>(50) };
  expect(countSentence({ ...listing, next: null }, 50, false)).toBe("50 pLLMs");
  expect(countSentence({ ...listing, next: "x" }, 50, false)).toBe(
    "The first 50 pLLMs",
  );
  expect(countSentence({ ...listing, next: "x" }, 3, true)).toBe(
    "3 of the first 50 pLLMs",
  );
});
