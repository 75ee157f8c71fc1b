/** @file The decision from coefficients alone: the nearest pLLM, a merge, or the plain base model, and when it is settled. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meanVector } from "../../../device-sdk/explain/decompose.ts";
import type { Explanation } from "../../../device-sdk/format/shard.ts";
import { createRandom } from "../../../device-sdk/random.ts";
import {
  agreement,
  decide,
  distanceL1,
  isCertain,
  thresholdsFor,
} from "../../../device-sdk/select/decide.ts";
import type { Decision } from "../../../device-sdk/select/decide.ts";

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

describe("agreement", () => {
  const candidates = [pllm("concise", [1, 0]), pllm("formal", [0, 1])];
  const shareFor = (decision: Decision, samples: readonly Float32Array[]) =>
    agreement(decision, samples, candidates, thresholds, createRandom(3), 2000);

  it("is whole where every sample says the same", () => {
    const samples = Array.from({ length: 8 }, () => user(1, 0));
    const decision = decide(user(1, 0), candidates, thresholds);
    expect(shareFor(decision, samples)).toBe(1);
  });

  it("is none for a decision that no resample leads to", () => {
    const samples = Array.from({ length: 8 }, () => user(1, 0));
    const decision = decide(user(0, 1), candidates, thresholds);
    expect(shareFor(decision, samples)).toBe(0);
  });

  it("is the chance that a resample leads there", () => {
    // Of two samples one resample in four is twice the first: only that is far from neutral towards "concise".
    const samples = [user(1, 0), user(-1, 0)];
    const single = decide(user(1, 0), candidates, thresholds);
    const base = decide(user(0, 0), candidates, thresholds);
    expect(shareFor(single, samples)).toBeCloseTo(0.25, 1);
    expect(shareFor(base, samples)).toBeCloseTo(0.75, 1);
  });

  it("counts a merge of the same pLLMs as the same, whatever the weights", () => {
    const samples = [user(2, 1), user(1, 2)];
    const decision = decide(user(2, 1), candidates, thresholds);
    expect(names(decision)).toEqual(["concise", "formal"]);
    expect(names(decide(user(1, 2), candidates, thresholds))).toEqual([
      "formal",
      "concise",
    ]);
    expect(shareFor(decision, samples)).toBe(1);
  });

  it("is the same for the same seed", () => {
    const random = createRandom(9);
    const samples = Array.from({ length: 8 }, () =>
      user(random.normal(), random.normal()),
    );
    const decision = decide(meanVector(samples), candidates, thresholds);
    const share = () =>
      agreement(decision, samples, candidates, thresholds, createRandom(4));
    expect(share()).toBe(share());
  });
});

describe("isCertain", () => {
  it.each([
    [1, 7, true],
    [0.995, 7, true],
    [0.99, 7, false],
    [0.99, 4, true],
    [0.96, 1, true],
    [0.94, 1, false],
  ])("of a share of %d at one of %i looks says %s", (share, looks, certain) => {
    expect(isCertain(share, looks)).toBe(certain);
  });
});

describe("looking again and again until the decision is certain", () => {
  const looks = [8, 12, 16, 24, 32, 48, 64];
  const candidates = [pllm("concise", [1, 0]), pllm("detailed", [-1, 0])];

  /** The shares of simulated users who settle wrongly and rightly; one sample of theirs strays by 1 on each axis. */
  function simulate(truth: number[], users: number) {
    const right = decide(user(...truth), candidates, thresholds).kind;
    const settled = { wrongly: 0, rightly: 0 };
    for (let seed = 0; seed < users; seed++) {
      const random = createRandom(seed);
      const samples = Array.from({ length: looks.at(-1)! }, () =>
        user(...truth.map((value) => value + random.normal())),
      );
      for (const look of looks) {
        const seen = samples.slice(0, look);
        const limits = thresholdsFor(thresholds, look);
        const decision = decide(meanVector(seen), candidates, limits);
        const share = agreement(decision, seen, candidates, limits, random);
        if (!isCertain(share, looks.length)) continue;
        settled[decision.kind === right ? "rightly" : "wrongly"] += 1 / users;
        break;
      }
    }
    return settled;
  }

  // "concise" is worth starting from above 0.556. Over 600 users 6 to 9% settle wrongly right beside that line, where a bootstrap of eight
  // messages is a little too sure, and 2.5% at 0.7; without `isCertain`'s allowance for looking again it would be two to three times that.
  it.each([
    ["fewer than one in ten just short of a style", [0.54, 0], 0.1],
    ["fewer than one in ten just inside a style", [0.58, 0], 0.1],
    ["fewer than one in twenty a little further in", [0.7, 0], 0.05],
  ])("settles wrongly for %s", (_, truth, most) => {
    expect(simulate(truth, 150).wrongly).toBeLessThan(most);
  });

  it("settles rightly for most users whose style is clear, and hardly ever wrongly", () => {
    const { rightly, wrongly } = simulate([1.25, 0], 100);
    expect(rightly).toBeGreaterThan(0.8);
    expect(wrongly).toBeLessThan(0.02);
  });
});
