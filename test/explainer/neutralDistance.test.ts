/** @file The abstention threshold, in simulation: neutral users that no space was calibrated on are left alone. */
import { describe, expect, it } from "vitest";
import { difference, meanVector } from "../../device-sdk/explain/decompose.ts";
import { createRandom } from "../../device-sdk/random.ts";
import type { Random } from "../../device-sdk/random.ts";
import { neutralDistance } from "../../explainer/neutralDistance.ts";
import {
  decisionAfter,
  noises,
  pllm,
  thresholds,
} from "../device-sdk/select/simulatedUsers.ts";

const attributes = 8;

/** Unit pLLMs along every axis, both ways, and faint ones that come close to anybody. */
const candidates = [-1, -0.4, 0.4, 1].flatMap((size) =>
  Array.from({ length: attributes }, (_, axis) =>
    pllm(
      `${size} along ${axis}`,
      Array.from({ length: attributes }, (__, at) => (at === axis ? size : 0)),
    ),
  ),
);

describe("neutralDistance", () => {
  it("is the same for the same seed, and grows with how much messages stray", () => {
    const random = createRandom(1);
    const people = Array.from({ length: 60 }, () =>
      Float32Array.from({ length: attributes }, () => random.normal()),
    );
    const twice = people.map((one) => one.map((value) => 2 * value));
    expect(neutralDistance(people, 3)).toBe(neutralDistance(people, 3));
    expect(neutralDistance(twice, 3)).toBeCloseTo(
      2 * neutralDistance(people, 3),
      5,
    );
  });

  it.each(
    (["normal", "heavy", "skewed"] as const).flatMap((noise) =>
      [8, 16, 40].map((count) => [noise, count] as const),
    ),
  )(
    "leaves at least nine in ten neutral users alone whose messages stray in a %s way, after %i of them",
    (noise, count) => {
      const runs = 100;
      let abstained = 0;
      for (let seed = 0; seed < runs; seed++) {
        const random: Random = createRandom(10_000 + seed);
        const people = Array.from({ length: 60 }, () =>
          Float32Array.from({ length: attributes }, () =>
            noises[noise](random),
          ),
        );
        // the neutral point of the space is not the truth: a user is as far from it as it strayed
        const neutral = meanVector(people);
        const decision = decisionAfter(
          count,
          {
            truth: [...difference(new Float32Array(attributes), neutral)],
            candidates,
            noise,
          },
          seed,
          {
            ...thresholds,
            abstain: neutralDistance(
              people.map((one) => difference(one, neutral)),
              seed,
            ),
          },
        );
        if (decision.kind === "base") abstained++;
      }
      expect(abstained / runs).toBeGreaterThanOrEqual(0.9);
    },
  );
});
