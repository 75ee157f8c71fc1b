/** @file The decision from coefficients alone: the nearest pLLM, a merge, or the plain base model, and what came next. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Explanation } from "../../../device-sdk/format/shard.ts";
import { createRandom } from "../../../device-sdk/random.ts";
import {
  decide,
  thresholdsFor,
  withoutMerge,
} from "../../../device-sdk/select/decide.ts";
import type { Decision } from "../../../device-sdk/select/decide.ts";
import { distanceL1 } from "../../../device-sdk/select/distance.ts";

const thresholds = { abstain: 0.5, fit: 0.8, mergeGain: 0.2, residual: 0.8 };
/** Nothing is merged where a merge must be better than perfect. */
const singleOnly = { ...thresholds, mergeGain: 1 };

const pllm = (name: string, coefficients: number[]): Explanation => ({
  pllm: name,
  adapter: `adapter of ${name}`,
  coefficients: Float32Array.from(coefficients),
  residual: 0.3,
});

const user = (...coefficients: number[]) => Float32Array.from(coefficients);

const names = ({ components }: Decision) => components.map((part) => part.pllm);

describe("distanceL1", () => {
  it("adds up absolute differences", () => {
    expect(distanceL1([1, -2, 0.5], [0.5, 1, 0.5])).toBe(3.5);
    expect(distanceL1([], [])).toBe(0);
  });
});

describe("decide", () => {
  it("starts from the pLLM nearest by L1", () => {
    const professor = pllm("professor", [-1, 0.75]);
    const friend = pllm("friend", [0.75, -0.5]);
    expect(decide(user(1, -0.5), [professor, friend], singleOnly)).toEqual({
      kind: "single",
      components: [{ pllm: "friend", adapter: "adapter of friend", weight: 1 }],
      distance: 0.25,
      distanceOfBase: 1.5,
      distanceOfSingle: 0.25,
      runnerUp: {
        pllm: "professor",
        adapter: "adapter of professor",
        distance: 3.25,
      },
    });
  });

  it("measures by L1 where the straight line would choose another", () => {
    const near = pllm("0.75 away on one axis", [1.25, 2]);
    const both = pllm("0.5 away on two axes", [1.5, 1.5]);
    expect(names(decide(user(2, 2), [both, near], singleOnly))).toEqual([
      "0.75 away on one axis",
    ]);
  });

  it("keeps the first of equals", () => {
    const twins = [pllm("first", [1, 0]), pllm("second", [1, 0])];
    expect(names(decide(user(1, 0.25), twins, singleOnly))).toEqual(["first"]);
  });

  it("abstains for a neutral user, however well something fits", () => {
    const mild = pllm("mild", [0.25, -0.125]);
    expect(decide(user(0.25, -0.125), [mild], thresholds)).toEqual({
      kind: "base",
      components: [],
      distance: 0.375,
      distanceOfBase: 0.375,
      distanceOfSingle: 0,
      runnerUp: { pllm: "mild", adapter: "adapter of mild", distance: 0 },
    });
  });

  it.each([
    ["points the other way", [-1, 0]],
    ["is no nearer than the base model", [0, 1]],
    ["is hardly nearer than the base model", [0.125, 0]],
    ["is far too much", [2, 0]],
  ])("abstains when the only pLLM %s", (_, coefficients) => {
    const decision = decide(
      user(1, 0),
      [pllm("only", coefficients)],
      thresholds,
    );
    expect(decision.kind).toBe("base");
    expect(decision.components).toEqual([]);
    expect(decision.distance).toBe(1);
  });

  it("abstains without pLLMs", () => {
    expect(decide(user(1, 1), [], thresholds)).toEqual({
      kind: "base",
      components: [],
      distance: 2,
      distanceOfBase: 2,
      distanceOfSingle: Infinity,
      runnerUp: null,
    });
  });

  it("merges two orthogonal pLLMs by the user's share of each", () => {
    const concise = pllm("concise", [2, 0, 0]);
    const formal = pllm("formal", [0, 1, 0]);
    const other = pllm("other", [0, 0, 1]);
    const decision = decide(
      user(1, 0.75, 0),
      [other, formal, concise],
      thresholds,
    );
    expect(decision).toEqual({
      kind: "merge",
      components: [
        {
          pllm: "concise",
          adapter: "adapter of concise",
          weight: expect.closeTo(0.5, 6) as number,
        },
        {
          pllm: "formal",
          adapter: "adapter of formal",
          weight: expect.closeTo(0.75, 6) as number,
        },
      ],
      distance: expect.closeTo(0, 6) as number,
      distanceOfBase: 1.75,
      distanceOfSingle: 1.25,
      // alone, half of what is merged
      runnerUp: {
        pllm: "formal",
        adapter: "adapter of formal",
        distance: 1.25,
      },
    });
  });

  it("merges no more than three, the largest parts", () => {
    const axes = ["a", "b", "c", "d"].map((name, axis) =>
      pllm(
        name,
        [0, 1, 2, 3].map((at) => (at === axis ? 1 : 0)),
      ),
    );
    const decision = decide(user(0.6, 0.3, 1, 0.8), axes, thresholds);
    expect(decision.kind).toBe("merge");
    expect(names(decision)).toEqual(["c", "d", "a"]);
    expect(decision.distance).toBeCloseTo(0.3, 6);
  });

  it("asks no pLLM for more than it has learned, however small its coefficients", () => {
    const decision = decide(
      user(1, 1),
      [pllm("faint", [0.1, 0]), pllm("left", [0.8, 0]), pllm("right", [0, 1])],
      thresholds,
    );
    expect(decision.kind).toBe("merge");
    for (const { weight } of decision.components)
      expect(weight).toBeLessThanOrEqual(1);
    expect(names(decision)).toContain("right");
    expect(names(decision)).toContain("left");
  });

  it("chooses no pLLM that its coefficients leave mostly unexplained", () => {
    const vague = { ...pllm("vague", [1, 0]), residual: 0.81 };
    const clear = { ...pllm("clear", [0.8, 0]), residual: 0.8 };
    expect(names(decide(user(1, 0), [vague, clear], thresholds))).toEqual([
      "clear",
    ]);
    expect(decide(user(1, 0), [vague], thresholds).kind).toBe("base");
  });

  it("merges nothing that one pLLM does nearly as well", () => {
    const close = pllm("close", [1, 0]);
    const beside = pllm("beside", [0, 1]);
    // The merge comes down to 0, the single to 0.125; a part of 0.125 is not worth a download.
    const decision = decide(user(1, 0.125), [close, beside], thresholds);
    expect(decision.kind).toBe("single");
    expect(names(decision)).toEqual(["close"]);
  });

  it("subtracts no pLLM: what a negative weight would fit is left alone", () => {
    const opposite = pllm("opposite", [0, -1]);
    const concise = pllm("concise", [1, 0]);
    const decision = decide(user(1, 0.75), [opposite, concise], thresholds);
    expect(decision.kind).toBe("single");
    expect(names(decision)).toEqual(["concise"]);
  });

  it("has no runner-up where there is but one pLLM", () => {
    const decision = decide(user(1, 0), [pllm("only", [1, 0])], thresholds);
    expect(decision.kind).toBe("single");
    expect(decision.runnerUp).toBeNull();
  });

  it("merges where that comes closer by more than a fifth of the user's size", () => {
    const candidates = [pllm("left", [1, 0]), pllm("right", [0, 1])];
    // alone "left" is 0.24 and 0.26 away, a merge not at all; a fifth of the size is 0.248 and 0.252
    expect(decide(user(1, 0.24), candidates, thresholds).kind).toBe("single");
    expect(decide(user(1, 0.26), candidates, thresholds).kind).toBe("merge");
  });

  const coefficients = (size: number) =>
    fc.array(fc.integer({ min: -8, max: 8 }), {
      minLength: size,
      maxLength: size,
    });
  const quarters = (numbers: number[]) => numbers.map((value) => value / 4);

  it("weighs by no less than 0.15, in three parts at most, at the distance it says", () => {
    fc.assert(
      fc.property(
        coefficients(4),
        fc.array(coefficients(4), { maxLength: 12 }),
        (wish, others) => {
          const target = user(...quarters(wish));
          const candidates = others.map((numbers, at) =>
            pllm(`pLLM ${at}`, quarters(numbers)),
          );
          const decision = decide(target, candidates, thresholds);
          const { kind, components } = decision;
          expect(components.length).toBeLessThanOrEqual(3);
          expect(components.length > 1).toBe(kind === "merge");
          expect(components.length === 0).toBe(kind === "base");
          expect(new Set(names(decision)).size).toBe(components.length);
          for (const { weight } of components)
            expect(weight).toBeGreaterThanOrEqual(0.15);
          const combined = target.map((_, at) =>
            components.reduce((sum, { pllm: name, weight }) => {
              const { coefficients: own } = candidates.find(
                (one) => one.pllm === name,
              )!;
              return sum + weight * own[at]!;
            }, 0),
          );
          expect(decision.distance).toBeCloseTo(
            distanceL1(target, combined),
            4,
          );
          if (kind !== "base")
            expect(decision.distance).toBeLessThan(
              0.8 * decision.distanceOfBase,
            );
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([12, 1000])(
    "finds the nearest of %i as looking at each one does",
    (count) => {
      for (let seed = 0; seed < 20; seed++) {
        const random = createRandom(seed);
        const draw = () => Array.from({ length: 8 }, () => random.normal() / 2);
        const target = user(...draw());
        const candidates = Array.from({ length: count }, (_, at) =>
          pllm(`pLLM ${at}`, draw()),
        );
        const sorted = candidates
          .map(({ pllm: name, coefficients: own }) => ({
            name,
            distance: [...own].reduce(
              (sum, value, at) => sum + Math.abs(value - target[at]!),
              0,
            ),
          }))
          .sort((a, b) => a.distance - b.distance);
        const decision = decide(target, candidates, {
          ...singleOnly,
          abstain: 0,
          fit: 1000,
        });
        expect(names(decision)).toEqual([sorted[0]!.name]);
        expect(decision.runnerUp).toEqual({
          pllm: sorted[1]!.name,
          adapter: `adapter of ${sorted[1]!.name}`,
          distance: expect.closeTo(sorted[1]!.distance, 6) as number,
        });
        expect(decision.distance).toBeCloseTo(sorted[0]!.distance, 6);
      }
    },
  );

  it("finds a perfect pair among 1000 that have nothing of the user", () => {
    const random = createRandom(1);
    const noise = Array.from({ length: 998 }, (_, at) =>
      pllm(
        `pLLM ${at}`,
        Array.from({ length: 8 }, () => -random.uniform()),
      ),
    );
    const halves = [
      pllm("left", [1, 1, 1, 1, 0, 0, 0, 0]),
      pllm("right", [0, 0, 0, 0, 1, 1, 1, 1]),
    ];
    const decision = decide(
      user(1, 1, 1, 1, 0.5, 0.5, 0.5, 0.5),
      [...noise.slice(0, 500), ...halves, ...noise.slice(500)],
      thresholds,
    );
    expect(decision.kind).toBe("merge");
    expect(names(decision)).toEqual(["left", "right"]);
    expect(decision.components[1]!.weight).toBeCloseTo(0.5, 6);
  });
});

describe("withoutMerge", () => {
  it("leaves the better part of a merge, at its own distance, with what comes next to it", () => {
    const candidates = [
      pllm("large", [1, 0, 0]),
      pllm("small", [0, 1, 0]),
      pllm("far", [0, -2, 0]),
      pllm("meaningless", [1, 0.5, 0]),
    ].map((one) =>
      one.pllm === "meaningless" ? { ...one, residual: 0.9 } : one,
    );
    const person = user(1, 0.5, 0);
    const merge = decide(person, candidates, thresholds);
    expect(merge.kind).toBe("merge");
    expect(withoutMerge(merge, person, candidates, thresholds)).toEqual({
      kind: "single",
      components: [{ pllm: "large", adapter: "adapter of large", weight: 1 }],
      distance: 0.5,
      distanceOfBase: 1.5,
      distanceOfSingle: 0.5,
      runnerUp: { pllm: "small", adapter: "adapter of small", distance: 1.5 },
    });
  });

  it("leaves the base model where the parts help only together", () => {
    const candidates = [pllm("sharp", [1.6, -1, 0]), pllm("flat", [0, 1.6, 0])];
    const person = user(1, 0.2, 0);
    const merge = decide(person, candidates, thresholds);
    expect(merge.kind).toBe("merge");
    expect(merge.distance).toBeCloseTo(0, 6);
    expect(withoutMerge(merge, person, candidates, thresholds)).toMatchObject({
      kind: "base",
      components: [],
      distance: expect.closeTo(1.2) as number,
      distanceOfSingle: expect.closeTo(1.8) as number,
      runnerUp: { pllm: "sharp" },
    });
  });

  it("leaves no pLLM that is no part, for it would have to be downloaded", () => {
    const candidates = [
      pllm("left", [1, 0, 0]),
      pllm("right", [0, 1, 0]),
      pllm("near", [0.9, 0, 0]),
    ];
    const person = user(0.9, 0.9, 0);
    const merge = decide(person, candidates, thresholds);
    expect(names(merge)).not.toContain("near");
    const left = withoutMerge(merge, person, candidates, thresholds);
    expect(names(left)).toEqual(["left"]);
    expect(left.runnerUp!.pllm).toBe("near");
    expect(left.distanceOfSingle).toBeCloseTo(0.9, 6);
  });
});

describe("thresholdsFor", () => {
  it.each([
    [4, 1],
    [8, 0.5 * Math.SQRT2],
    [16, 0.5],
    [64, 0.5],
  ])(
    "for %i messages takes a user for neutral below %d, since a mean of few strays further",
    (count, abstain) => {
      expect(thresholdsFor(thresholds, count)).toEqual({
        ...thresholds,
        abstain: expect.closeTo(abstain, 12) as number,
      });
    },
  );
});
