/** @file Which words become attributes: poles, duplicates, noise, and the greedy joint least squares that decides. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cosine } from "../../device-sdk/explain/decompose.ts";
import { createRandom } from "../../device-sdk/random.ts";
import { acceptAttributes } from "../../explainer/accept.ts";
import type { AcceptanceRules, Candidate } from "../../explainer/accept.ts";

const rules: AcceptanceRules = {
  smallestRecognition: 0.1,
  largestCosine: 0.7,
  opposingCosine: 0.3,
  residual: 0.2,
  smallestGain: 0.02,
};

const candidate = (
  word: string,
  direction: number[],
  noise = 0.01,
  recognition = 1,
): Candidate => ({
  word,
  direction: Float32Array.from(direction),
  noise,
  recognition,
});

const vectors = (rows: number[][]) => rows.map((row) => Float32Array.from(row));

describe("acceptAttributes", () => {
  it("takes first what explains most, and what is orthogonal to it next", () => {
    const { attributes, directions, residual, rejected } = acceptAttributes(
      [
        candidate("formal", [0, 1, 0]),
        candidate("concise", [1, 0, 0]),
        candidate("angry", [0, 0, 1]),
      ],
      vectors([
        [3, 0, 0],
        [-2, 1, 0],
      ]),
      rules,
    );
    expect(attributes).toEqual([
      { word: "concise", opposite: null },
      { word: "formal", opposite: null },
    ]);
    expect(directions).toEqual(
      vectors([
        [1, 0, 0],
        [0, 1, 0],
      ]),
    );
    expect(residual).toBeCloseTo(0, 6);
    expect(rejected).toEqual([
      { word: "angry", reason: "explains too little more" },
    ]);
  });

  it("solves for all coefficients again: a direction is explained together with those before it", () => {
    // (0, 1) = 1.25 (0.6, 0.8) - 0.75 (1, 0): with the first coefficient left at 0.8, 0.36 would remain.
    const { attributes, residual } = acceptAttributes(
      [candidate("plain", [1, 0]), candidate("warm", [0.6, 0.8])],
      vectors([[0, 1]]),
      rules,
    );
    expect(attributes.map(({ word }) => word)).toEqual(["warm", "plain"]);
    expect(residual).toBeCloseTo(0, 6);
  });

  it("keeps the directions' length, which the coefficients are counted in", () => {
    const { directions } = acceptAttributes(
      [candidate("concise", [0.25, 0])],
      vectors([[3, 0]]),
      rules,
    );
    expect(directions).toEqual(vectors([[0.25, 0]]));
  });

  it("names an axis' other pole by the candidate that opposes it, instead of dropping it", () => {
    const { attributes, rejected } = acceptAttributes(
      [candidate("concise", [2, 0]), candidate("detailed", [-1, 0.5])],
      vectors([[3, 0]]),
      rules,
    );
    expect(attributes).toEqual([{ word: "concise", opposite: "detailed" }]);
    expect(rejected).toEqual([]);
  });

  it("names the pole after what opposes most, and says so to the others", () => {
    const { attributes, rejected } = acceptAttributes(
      [
        candidate("concise", [2, 0]),
        candidate("rambling", [-1, 1]),
        candidate("detailed", [-1, 0]),
        candidate("wordy", [-1, 0.5]),
      ],
      vectors([[3, 0]]),
      rules,
    );
    expect(attributes).toEqual([{ word: "concise", opposite: "detailed" }]);
    expect(rejected).toEqual([
      {
        word: "wordy",
        reason: "opposes concise (cosine -0.89), whose other pole is detailed",
      },
      {
        word: "rambling",
        reason: "opposes concise (cosine -0.71), whose other pole is detailed",
      },
    ]);
  });

  it("rejects what is too like an attribute, and says which", () => {
    const { attributes, rejected } = acceptAttributes(
      [
        candidate("brief", [1, 0.1, 0]),
        candidate("concise", [1, 0, 0]),
        candidate("formal", [0, 1, 0]),
      ],
      vectors([
        [3, 0, 0],
        [0, 2, 0],
      ]),
      rules,
    );
    expect(attributes.map(({ word }) => word)).toEqual(["concise", "formal"]);
    expect(rejected).toEqual([
      { word: "brief", reason: "too like concise (cosine 1.00)" },
    ]);
  });

  it.each([
    { direction: [0.7, 0.72], accepted: true },
    { direction: [0.72, 0.7], accepted: false },
  ])(
    "draws the line at a cosine of 0.7: $direction beside (1, 0) is accepted: $accepted",
    ({ direction, accepted }) => {
      const { attributes } = acceptAttributes(
        [candidate("plain", [1, 0]), candidate("warm", direction)],
        vectors([
          [9, 0],
          [0, 3],
        ]),
        rules,
      );
      expect(attributes.map(({ word }) => word)).toEqual(
        accepted ? ["plain", "warm"] : ["plain"],
      );
    },
  );

  it("rejects a direction that is not three times as long as its noise", () => {
    const { attributes, rejected } = acceptAttributes(
      [candidate("odd", [0.25, 0], 0.1), candidate("warm", [0.5, 0], 0.1)],
      vectors([[1, 0]]),
      rules,
    );
    expect(attributes).toEqual([{ word: "warm", opposite: null }]);
    expect(rejected).toEqual([
      {
        word: "odd",
        reason:
          "the model's text in this style differs too little from its neutral text (0.25 against noise of 0.10)",
      },
    ]);
  });

  it("rejects a word that the explainer does not say of its own text in that style", () => {
    const { attributes, rejected } = acceptAttributes(
      [candidate("odd", [2, 0], 0.01, 0.09), candidate("warm", [0.5, 0])],
      vectors([[1, 0]]),
      rules,
    );
    expect(attributes).toEqual([{ word: "warm", opposite: null }]);
    expect(rejected).toEqual([
      {
        word: "odd",
        reason:
          "the explainer does not recognise the text that it wrote in this style (9%)",
      },
    ]);
  });

  it("stops when little enough is left unexplained", () => {
    const { attributes, residual, rejected } = acceptAttributes(
      [candidate("concise", [1, 0]), candidate("formal", [0, 1])],
      vectors([[10, 1]]),
      rules,
    );
    expect(attributes.map(({ word }) => word)).toEqual(["concise"]);
    expect(residual).toBeCloseTo(1 / Math.sqrt(101), 6);
    expect(rejected).toEqual([
      { word: "formal", reason: "explains too little more" },
    ]);
  });

  it("stops when no candidate explains enough more", () => {
    const { attributes, residual } = acceptAttributes(
      [candidate("concise", [1, 0, 0]), candidate("formal", [0, 1, 0])],
      vectors([[10, 1, 10]]),
      rules,
    );
    expect(attributes.map(({ word }) => word)).toEqual(["concise"]);
    expect(residual).toBeCloseTo(Math.sqrt(101 / 201), 6);
  });

  it("names poles of the attribute it stopped at", () => {
    const { attributes } = acceptAttributes(
      [candidate("detailed", [-0.5, 0.1]), candidate("concise", [1, 0])],
      vectors([[10, 0]]),
      rules,
    );
    expect(attributes).toEqual([{ word: "concise", opposite: "detailed" }]);
  });

  it("weighs a pLLM by how far it is from the base model", () => {
    const { attributes } = acceptAttributes(
      [candidate("formal", [0, 1]), candidate("concise", [1, 0])],
      vectors([
        [9, 0],
        [0, 1],
        [0, 1],
        [0, 1],
      ]),
      { ...rules, residual: 0.5 },
    );
    expect(attributes.map(({ word }) => word)).toEqual(["concise"]);
  });

  it("takes nothing where nothing is proposed", () => {
    expect(acceptAttributes([], vectors([[1, 0]]), rules)).toEqual({
      attributes: [],
      directions: [],
      residual: 1,
      rejected: [],
    });
  });

  it("uses or rejects every word once, and takes no two directions that are alike", () => {
    const random = (seed: number, length: number) => {
      const draws = createRandom(seed);
      return Float32Array.from({ length }, () => draws.normal());
    };
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 1, max: 5 }),
        fc.nat(10_000),
        (count, pllms, seed) => {
          const words = Array.from({ length: count }, (_, at) => `word ${at}`);
          const result = acceptAttributes(
            words.map((word, at) => ({
              word,
              direction: random(seed + at, 4),
              noise: 0.3,
              recognition: 1,
            })),
            Array.from({ length: pllms }, (_, at) =>
              random(seed + 100 + at, 4),
            ),
            rules,
          );
          expect(
            [
              ...result.attributes.flatMap(({ word, opposite }) =>
                opposite === null ? [word] : [word, opposite],
              ),
              ...result.rejected.map(({ word }) => word),
            ].sort(),
          ).toEqual([...words].sort());
          result.directions.forEach((direction, at) => {
            for (const other of result.directions.slice(0, at))
              expect(Math.abs(cosine(direction, other))).toBeLessThanOrEqual(
                rules.largestCosine,
              );
          });
          expect(result.residual).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
