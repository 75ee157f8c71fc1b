/** @file When a device has seen enough, in simulation: how often users are settled wrongly, what that wastes, and how often noise makes a merge. */
import { describe, expect, it } from "vitest";
import { meanVector } from "../../../device-sdk/explain/decompose.ts";
import { plausibleMeans } from "../../../device-sdk/explain/intervals.ts";
import { createRandom } from "../../../device-sdk/random.ts";
import { decide } from "../../../device-sdk/select/decide.ts";
import {
  drawCount,
  errorRate,
  largestWaste,
  looksAt,
  settle,
} from "../../../device-sdk/select/settle.ts";
import { decisionAfter, pllm, simulate, thresholds } from "./simulatedUsers.ts";
import type { Noise, Situation } from "./simulatedUsers.ts";

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const settled = (
  samples: readonly Float32Array[],
  candidates: Situation["candidates"],
) =>
  settle(
    samples,
    plausibleMeans(samples, drawCount, createRandom(3)),
    candidates,
    thresholds,
  );

const opposites = [pllm("concise", [1, 0]), pllm("detailed", [-1, 0])];

describe("looksAt", () => {
  it.each([
    [7, []],
    [8, [8]],
    [11, [8, 11]],
    [12, [8, 12]],
    [22, [8, 12, 16, 20, 22]],
    [500, [8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 52, 56, 60, 64]],
  ])(
    "looks at %i messages in steps of four, and at all of them",
    (count, sizes) => {
      expect(looksAt(count)).toEqual(sizes);
    },
  );
});

describe("settle", () => {
  it("has seen enough at once where every message says the same", () => {
    const samples = Array.from({ length: 8 }, () => Float32Array.of(1, 0));
    expect(settled(samples, opposites)).toEqual({
      decision: decide(Float32Array.of(1, 0), opposites, thresholds),
      enough: true,
    });
  });

  it("has not seen enough where messages contradict each other", () => {
    const samples = [1, -1, 1, -1, 1, -1, 1, 1].map((value) =>
      Float32Array.of(value, 0),
    );
    expect(settled(samples, opposites).enough).toBe(false);
  });

  it("needs no more messages to tell twins apart", () => {
    const twins = [pllm("one", [1, 0.01]), pllm("other", [1, -0.01])];
    const random = createRandom(5);
    const samples = Array.from({ length: 16 }, () =>
      Float32Array.of(1 + random.normal() / 4, random.normal() / 4),
    );
    expect(settled(samples, twins).enough).toBe(true);
  });

  it("reads on where no start can be wrong but a better one is worth more than it costs to find", () => {
    // The user is as far from one as from the other, and whichever it is wastes up to 15% of a fine-tuning.
    const apart = (difference: number) =>
      settled(
        [0.5, -0.5, 0.4, -0.4, 0.3, -0.3, 0.2, -0.2].map((stray) =>
          Float32Array.of(1, stray),
        ),
        [pllm("one", [1, difference]), pllm("other", [1, -difference])],
      ).enough;
    expect(apart(0.075)).toBe(false);
    expect(apart(0.005)).toBe(true);
  });

  it("decides as `decide` does by the mean, with the abstention threshold of so few messages", () => {
    const samples = [0.6, 0.5, 0.7, 0.6, 0.5, 0.7, 0.6, 0.6].map((value) =>
      Float32Array.of(value, 0),
    );
    const mean = meanVector(samples);
    expect(decide(mean, opposites, thresholds).kind).toBe("single");
    expect(settled(samples, opposites).decision.kind).toBe("base");
    expect(settled([...samples, ...samples], opposites).decision).toMatchObject(
      { kind: "single", distance: expect.closeTo(0.4) as number },
    );
  });
});

/** [attributes] The first few, and zeros. */
const padded = (values: readonly number[], length: number) => [
  ...values,
  ...new Array<number>(length - values.length).fill(0),
];
const wide = (name: string, ...values: number[]) =>
  pllm(name, padded(values, 8));

/** Users beside lines between decisions, where a wrong one is near at hand and wastes more than is allowed on average. */
const situations: Readonly<Record<string, Situation>> = {
  "inside a style": { truth: [0.7, 0], candidates: opposites },
  "just inside a style, with seven attributes that say nothing": {
    truth: padded([0.62], 8),
    candidates: [wide("concise", 1), wide("detailed", -1)],
  },
  "between three pLLMs of which two fit best merged, in eight attributes": {
    truth: padded([2, 0.08], 8),
    candidates: [
      wide("one", 2, 1),
      wide("other", 2, -1),
      wide("third", 2, 0, 1),
    ],
  },
  "just beyond where a merge pays": {
    truth: [2, 0.7],
    candidates: [pllm("left", [2, 0]), pllm("right", [0, 2])],
    deviation: 0.5,
  },
  "just before a merge pays": {
    truth: [2, 0.3],
    candidates: [pllm("left", [2, 0]), pllm("right", [0, 2])],
    deviation: 0.5,
  },
};

const shareOf = (
  regrets: readonly number[],
  holds: (regret: number) => boolean,
) => regrets.filter(holds).length / regrets.length;
const isWrong = (regret: number) => regret > largestWaste;
const everyNoise: readonly Noise[] = [
  "normal",
  "heavy",
  "skewed",
  "skewedBack",
];

describe("looking again and again until that is enough", () => {
  /** The share of wrong starts among users of whom enough is seen, users and pLLMs lying anywhere. */
  const wrongAnywhere = (
    noise: Noise,
    attributes: number,
    deviation: number,
  ) => {
    const random = createRandom(attributes);
    const vector = () =>
      Array.from({ length: attributes }, () => random.normal() / 2);
    const candidates = Array.from({ length: 12 }, (_, at) =>
      pllm(`pLLM ${at}`, vector()),
    );
    const regrets = Array.from({ length: 100 }, (_, seed) =>
      simulate({ truth: vector(), candidates, noise, deviation }, 1, seed),
    ).flatMap((found) => (found.enough ? found.regrets : []));
    expect(regrets.length).toBeGreaterThan(50);
    return shareOf(regrets, isWrong);
  };

  it.each(everyNoise)(
    "settles one user in ten on a wrong start at most (%s noise)",
    (noise) => {
      expect(wrongAnywhere(noise, 2, 0.3)).toBeLessThanOrEqual(errorRate);
      expect(wrongAnywhere(noise, 6, 0.7)).toBeLessThanOrEqual(errorRate);
    },
  );

  it.each(everyNoise)(
    "settles one in five wrongly at most where a message strays further than users lie apart (%s noise)",
    (noise) => {
      expect(wrongAnywhere(noise, 2, 0.7)).toBeLessThanOrEqual(2 * errorRate);
    },
  );

  it.each(Object.keys(situations))(
    "wastes an eighth of a fine-tuning on average at most: %s",
    (name) => {
      const { regrets } = simulate(situations[name]!, 100);
      expect(meanOf(regrets)).toBeLessThanOrEqual(1 / 8);
    },
  );

  it("settles rightly for nearly all users whose style is clear, after few messages", () => {
    const { regrets, messages } = simulate(
      { truth: [1.25, 0], candidates: opposites },
      100,
    );
    expect(shareOf(regrets, isWrong)).toBeLessThanOrEqual(0.01);
    expect(messages).toBeLessThan(12);
  });

  it("reads little of users who are neutral", () => {
    const { enough, messages } = simulate(
      {
        truth: new Array<number>(6).fill(0),
        candidates: [pllm("concise", [1, 0, 0, 0, 0, 0])],
        deviation: 0.2,
      },
      50,
    );
    expect(enough).toBeCloseTo(1);
    expect(messages).toBeLessThan(12);
  });
});

describe("a merge", () => {
  const axes = [0, 1, 2, 3].flatMap((axis) =>
    [-1, -0.5, 0.5, 1].map((size) =>
      pllm(
        `${size} along ${axis}`,
        [0, 1, 2, 3].map((at) => (at === axis ? size : 0)),
      ),
    ),
  );
  const shareMerged = (truth: readonly number[], count: number) => {
    const situation = { truth, candidates: axes, deviation: 0.6 };
    const kinds = Array.from(
      { length: 200 },
      (_, seed) => decisionAfter(count, situation, seed).kind,
    );
    return kinds.filter((kind) => kind === "merge").length / kinds.length;
  };

  it.each([8, 16, 64])(
    "is made of noise for at most one in twenty users who are exactly like a pLLM, after %i messages",
    (count) => {
      expect(shareMerged([1, 0, 0, 0], count)).toBeLessThanOrEqual(0.05);
    },
  );

  it("is made for nearly all users who are like two of them", () => {
    expect(shareMerged([1, 1, 0, 0], 32)).toBeGreaterThan(0.95);
  });
});
