/** @file Which pLLMs the page shows, in which order, and on which scale. */
import { describe, expect, test } from "vitest";
import { scaleOf } from "../../web/bars.ts";
import type { Pllm } from "../../web/catalogue.ts";
import { ordersOf, select } from "../../web/order.ts";

const attributes = [
  { word: "detailed", opposite: "concise" },
  { word: "friendly", opposite: null },
];

const pllm = (name: string, values?: readonly number[]): Pllm => ({
  id: name,
  name,
  description: null,
  status: "PUBLISHED",
  adapterBytes: null,
  publishedAt: null,
  yankReason: null,
  contributor: { name: "ada" },
  explanation: values
    ? {
        sentence: "",
        residual: 0,
        coefficients: attributes.map((attribute, at) => ({
          attribute,
          value: values[at]!,
          size: Math.abs(values[at]!),
          word: "",
        })),
      }
    : null,
  trainingStatistics: {
    sessions: 0,
    medianSteps: null,
    medianSeconds: null,
    medianImprovement: null,
  },
});

const pllms = [
  pllm("terse", [-0.9, 0.3]),
  pllm("unexplained"),
  pllm("Wordy", [0.6, -0.2]),
  pllm("warm", [0.1, 0.8]),
];

const names = (typed: string, key: string) =>
  select(pllms, typed, ordersOf(attributes).get(key)!).map(({ name }) => name);

describe("the list", () => {
  test("is in the order of contribution, or by name without regard to case", () => {
    expect(names("", "created")).toEqual([
      "terse",
      "unexplained",
      "Wordy",
      "warm",
    ]);
    expect(names("", "name")).toEqual([
      "terse",
      "unexplained",
      "warm",
      "Wordy",
    ]);
  });

  test("can begin at either pole of an attribute, and what has no explanation comes last", () => {
    expect(names("", "+detailed")).toEqual([
      "Wordy",
      "warm",
      "terse",
      "unexplained",
    ]);
    expect(names("", "-detailed")).toEqual([
      "terse",
      "warm",
      "Wordy",
      "unexplained",
    ]);
  });

  test("names the orders after the poles", () => {
    expect(
      [...ordersOf(attributes).values()].map(({ label }) => label),
    ).toEqual([
      "in order of contribution",
      "by name",
      "most detailed first",
      "most concise first",
      "most friendly first",
      "least friendly first",
    ]);
  });

  test("keeps the names that contain what was typed, in any case", () => {
    expect(names(" W", "created")).toEqual(["Wordy", "warm"]);
    expect(names("*", "created")).toEqual([]);
  });
});

describe("the scale", () => {
  test("ends at the next quarter, above 1 at the next half, that no bar exceeds", () => {
    expect(scaleOf(pllms)).toBe(1);
    expect(scaleOf([pllm("faint", [0.3, 0])])).toBe(0.5);
    expect(scaleOf([pllm("strong", [-1.1, 0])])).toBe(1.5);
    expect(scaleOf([pllm("exact", [2.5, 0])])).toBe(2.5);
  });

  test("is there without any explanation", () => {
    expect(scaleOf([])).toBe(0.25);
    expect(scaleOf([pllm("flat", [0, 0])])).toBe(0.25);
  });
});
