/** @file Why this start and not the runner-up: sentences that hold the numbers of their bars and no others. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digits } from "../../../device-sdk/explain/words.ts";
import { decide, withoutMerge } from "../../../device-sdk/select/decide.ts";
import { explainDecision } from "../../../device-sdk/select/reason.ts";
import { pllm, thresholds } from "./simulatedUsers.ts";

const space = {
  attributes: [
    { word: "concise", opposite: "detailed" },
    { word: "informal", opposite: "formal" },
    { word: "friendly", opposite: null },
  ],
  thresholds,
};

const explain = (
  user: readonly number[],
  candidates: Parameters<typeof decide>[1],
) => {
  const coefficients = Float32Array.from(user);
  const decision = decide(coefficients, candidates, thresholds);
  return explainDecision(decision, coefficients, space, candidates);
};

describe("explainDecision", () => {
  it("says what makes most of the distance, and what the runner-up has against it", () => {
    const candidates = [
      pllm("concise", [0.75, 0, 0.5]),
      pllm("concise-informal", [0.75, 1, 0.25]),
    ];
    expect(explain([0.8, 0.9, 0.5], candidates)).toEqual({
      sentence:
        'Start from "concise-informal", 0.40 away from you, mostly because it is less friendly (0.25). The runner-up, "concise", is 0.95 away, mostly because it is less informal (0.90). The base model is 2.20 away.',
      bars: [
        { label: '"concise-informal"', value: expect.closeTo(0.4) as number },
        { label: "less friendly", value: 0.25 },
        { label: '"concise"', value: expect.closeTo(0.95) as number },
        { label: "less informal", value: expect.closeTo(0.9) as number },
        { label: "the base model", value: expect.closeTo(2.2) as number },
      ],
    });
  });

  it("gives the parts of a merge, and what the nearest lacks alone", () => {
    const { sentence } = explain(
      [1, 0.75, 0],
      [pllm("short", [2, 0, 0]), pllm("chatty", [0, 1, 0])],
    );
    expect(sentence).toBe(
      'Start from a merge of 0.50 "short" and 0.75 "chatty", 0.00 away from you. Alone the nearest, "chatty", is 1.25 away, mostly because it is less concise (1.00). The base model is 1.75 away.',
    );
  });

  it("says that nothing comes closer than the base model, or that there is too little to tell", () => {
    expect(explain([1, 0, 0], [pllm("long", [-1, 0, 0])]).sentence).toBe(
      'Start from the base model, 1.00 away from you: no pLLM comes clearly closer. The nearest, "long", is 2.00 away, mostly because it is more detailed (2.00).',
    );
    expect(explain([0.25, 0, 0], [pllm("brief", [0.25, 0, 0])]).sentence).toBe(
      'Start from the base model: you are 0.25 away from it, too little to tell a style from chance. The nearest, "brief", is 0.00 away.',
    );
    expect(explain([0.25, 0, 0], []).sentence).toBe(
      "Start from the base model, 0.25 away from you: no pLLM comes clearly closer.",
    );
  });

  it("says that a merge failed before it gives what is left", () => {
    const candidates = [
      pllm("sharp", [1.6, -1, 0]),
      pllm("flat", [0, 1.6, 0]),
      pllm("near", [0.9, 0, 0.2]),
    ];
    const person = Float32Array.of(1, 0.2, 0);
    const parts = candidates.slice(0, 2);
    const merge = decide(person, parts, thresholds);
    expect(merge.kind).toBe("merge");
    const reason = (user: Float32Array) =>
      explainDecision(
        withoutMerge(merge, user, candidates, thresholds),
        user,
        space,
        candidates,
        merge,
      ).sentence;
    expect(reason(person)).toBe(
      'A merge of "sharp" and "flat" does worse on neutral text than its parts. Start from the base model, 1.20 away from you: none of its parts comes clearly closer. The nearest, "near", is 0.50 away, mostly because it is more friendly (0.20).',
    );
    expect(reason(Float32Array.of(0, 1.5, 0))).toBe(
      'A merge of "sharp" and "flat" does worse on neutral text than its parts. Start from "flat", 0.10 away from you, mostly because it is more informal (0.10). The runner-up, "near", is 2.60 away, mostly because it is less informal (1.50). The base model is 1.50 away.',
    );
  });

  it("holds the bars' numbers, each once, in their order", () => {
    const coefficients = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(
        coefficients,
        fc.array(coefficients, { maxLength: 6 }),
        (user, styles) => {
          const { sentence, bars } = explain(
            user,
            styles.map((style, at) => pllm("abcdef"[at]!, style)),
          );
          expect(sentence.match(/\d+\.\d+/g)).toEqual(
            bars.map(({ value }) => digits(value)),
          );
          for (const { value } of bars) expect(value).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 500 },
    );
  });
});
