/** @file Which words become attributes: poles, synonyms, noise, the greedy joint least squares, and words that stand by measurement alone. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cosine } from "../../device-sdk/explain/decompose.ts";
import { createRandom } from "../../device-sdk/random.ts";
import { acceptAttributes } from "../../explainer/accept.ts";
import type { AcceptanceRules } from "../../explainer/accept.ts";
import type { Candidate } from "../../explainer/candidate.ts";

const rules: AcceptanceRules = {
  smallestRecognition: 0.1,
  largestCosine: 0.7,
  synonymCosine: 0.85,
  opposingCosine: 0.3,
  smallestNovelty: 0.4,
  smallestAgreement: 0.7,
  smallestLikeness: 0.5,
  residual: 0.2,
  smallestGain: 0.02,
};

const candidate = (
  word: string,
  direction: number[],
  noise = 0.01,
  recognition = 1,
  halves = [direction, direction],
): Candidate => ({
  word,
  direction: Float32Array.from(direction),
  halves: [Float32Array.from(halves[0]!), Float32Array.from(halves[1]!)],
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
    const { attributes, synonyms, rejected } = acceptAttributes(
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
    // as near to the other pole as a synonym is
    expect(synonyms).toEqual([{ word: "wordy", of: "detailed" }]);
    expect(rejected).toEqual([
      {
        word: "rambling",
        reason: "opposes concise (cosine -0.71), whose other pole is detailed",
      },
    ]);
  });

  it("takes what is very like an attribute as its synonym, which lends it no direction", () => {
    const { attributes, directions, synonyms, rejected } = acceptAttributes(
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
    expect(directions[0]).toEqual(Float32Array.of(1, 0, 0));
    expect(synonyms).toEqual([{ word: "brief", of: "concise" }]);
    expect(rejected).toEqual([]);
  });

  it("rejects what is too like an attribute and yet no synonym, and says which", () => {
    const { synonyms, rejected } = acceptAttributes(
      [candidate("dry", [1, 0.75, 0]), candidate("concise", [1, 0, 0])],
      vectors([[3, 0, 0]]),
      rules,
    );
    expect(synonyms).toEqual([]);
    expect(rejected).toEqual([
      { word: "dry", reason: "too like concise (cosine 0.80)" },
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

  it("rejects a direction that is not twice as long as its noise", () => {
    const { attributes, rejected } = acceptAttributes(
      [candidate("odd", [0.19, 0], 0.1), candidate("warm", [0.5, 0], 0.1)],
      vectors([[1, 0]]),
      rules,
    );
    expect(attributes).toEqual([{ word: "warm", opposite: null }]);
    expect(rejected).toEqual([
      {
        word: "odd",
        reason:
          "the model's text in this style differs too little from its neutral text (0.19 against noise of 0.10)",
      },
    ]);
  });

  it("rejects a word that the explainer does not say and that does not stand by itself", () => {
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
          "the explainer does not recognise the text that it wrote in this style (9%), and too like warm (cosine 1.00)",
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
    // formal would explain three of the four; as a word for what is left of them it comes second
    expect(attributes.map(({ word }) => word)).toEqual(["concise", "formal"]);
  });

  it("takes nothing where nothing is proposed", () => {
    expect(acceptAttributes([], vectors([[1, 0]]), rules)).toEqual({
      attributes: [],
      directions: [],
      residual: 1,
      synonyms: [],
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
              halves: [random(seed + at, 4), random(seed + 2 * at, 4)],
              noise: 0.3,
              recognition: at % 2,
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
              ...result.synonyms.map(({ word }) => word),
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

  describe("a word that the explainer was never taught to say", () => {
    const concise = candidate("concise", [1, 0, 0, 0]);
    /** Never said; its direction has something of concise. */
    const sarcastic = (halves?: number[][]) =>
      candidate("sarcastic", [0.5, 1, 0, 0], 0.01, 0, halves);
    const pllms = vectors([
      [3, 0, 0, 0],
      [0.5, 1, 0, 0],
    ]);
    const reasonOf = (
      own: Candidate,
      divergences = pllms,
      control?: Float32Array,
    ) =>
      acceptAttributes(
        [concise, own],
        divergences,
        rules,
        control,
      ).rejected.find(({ word }) => word === own.word)?.reason;

    it("is accepted where it says something new, comes out the same twice, and a pLLM is like it", () => {
      const { attributes, directions, residual, rejected } = acceptAttributes(
        [sarcastic(), concise],
        pllms,
        rules,
      );
      expect(attributes).toEqual([
        { word: "concise", opposite: null },
        { word: "sarcastic", opposite: null },
      ]);
      expect(directions[1]).toEqual(Float32Array.of(0.5, 1, 0, 0));
      expect(residual).toBeCloseTo(0, 6);
      expect(rejected).toEqual([]);
    });

    it("comes after every word that it does say, however much it would explain", () => {
      const { attributes } = acceptAttributes(
        [candidate("sarcastic", [0, 1, 0, 0], 0.01, 0), concise],
        vectors([
          [1, 0, 0, 0],
          [0, 9, 0, 0],
        ]),
        rules,
      );
      expect(attributes.map(({ word }) => word)).toEqual([
        "concise",
        "sarcastic",
      ]);
    });

    it("is rejected where the halves of the probes agree in what is known alone", () => {
      // both halves hold the same of concise, and what they add to it is at odds
      expect(
        reasonOf(
          sarcastic([
            [2, 1, 1, 0],
            [2, 1, -1, 0],
          ]),
        ),
      ).toBe(
        "the explainer does not recognise the text that it wrote in this style (0%), and what it would add does not come out the same on both halves of the probes (cosine 0.00)",
      );
    });

    it("is rejected where attributes together say it, though none alone does", () => {
      const formal = candidate("formal", [0, 1, 0, 0]);
      const { rejected } = acceptAttributes(
        [concise, formal, candidate("curt", [1, 1, 0.2, 0], 0.01, 0)],
        vectors([
          [3, 0, 0, 0],
          [0, 3, 0, 0],
          [1, 1, 0.6, 0],
        ]),
        { ...rules, largestCosine: 0.75 },
      );
      expect(rejected).toEqual([
        {
          word: "curt",
          reason:
            "the explainer does not recognise the text that it wrote in this style (0%), and the attributes together say it already (98% of its square)",
        },
      ]);
    });

    it("is rejected where no pLLM speaks so, or only against it", () => {
      const reason =
        "the explainer does not recognise the text that it wrote in this style (0%), and no pLLM needs it (cosine 0.00 with what is left unexplained)";
      const with1 = (z: number[]) => vectors([[3, 0, 0, 0], z]);
      expect(reasonOf(sarcastic(), with1([0, 0, 1, 0]))).toBe(reason);
      expect(reasonOf(sarcastic(), with1([0, -1, 0, 0]))).toBe(reason);
      expect(reasonOf(sarcastic(), with1([0, 1, 1, 0]))).toBeUndefined();
    });

    it("is rejected where the model wrote what it writes for a word that means nothing", () => {
      const control = Float32Array.of(0, 0.9, 0.1, 0);
      expect(reasonOf(sarcastic(), pllms, control)).toContain(
        "and the attributes together say it already",
      );
      expect(
        reasonOf(sarcastic(), pllms, Float32Array.of(0, 0, 1, 0)),
      ).toBeUndefined();
    });

    it("passes for noise in fewer than one of two hundred draws, and as itself nearly always", () => {
      const dimensions = 48;
      const unit = (at: number) =>
        Float32Array.from({ length: dimensions }, (_, own) =>
          own === at ? 1 : 0,
        );
      const [said, true_] = [unit(0), unit(1)];
      /** A word measured on two times 25 probes with this signal in it; the noise is as long as a word's usually is. */
      const measured = (
        draws: ReturnType<typeof createRandom>,
        signal: number,
      ): Candidate => {
        const half = () =>
          Float32Array.from(
            true_,
            (value) =>
              signal * value + (0.5 * draws.normal()) / Math.sqrt(dimensions),
          );
        const halves = [half(), half()] as const;
        return {
          word: "sarcastic",
          direction: halves[0].map((value, at) => (value + halves[1][at]!) / 2),
          halves,
          noise: 0.5 / Math.sqrt(2),
          recognition: 0,
        };
      };
      const accepts = (own: Candidate) =>
        acceptAttributes(
          [candidate("concise", [...said]), own],
          [
            said.map((value) => 3 * value),
            said.map((value, at) => value + true_[at]!),
          ],
          // the rule about length is left to the other tests
          rules,
        ).attributes.some(({ word }) => word === "sarcastic");
      let [false_, right] = [0, 0];
      for (let seed = 0; seed < 1000; seed++) {
        const draws = createRandom(seed);
        if (accepts({ ...measured(draws, 0), noise: 0 })) false_++;
        if (accepts(measured(draws, 1.5))) right++;
      }
      expect(false_).toBeLessThan(5);
      expect(right).toBeGreaterThan(990);
    });
  });
});
