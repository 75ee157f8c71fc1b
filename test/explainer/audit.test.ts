/** @file Comparing two sets of probes, simulated: honest pLLMs pass, ones that are made for the published probes do not. */
import { describe, expect, it } from "vitest";
import { compareProbeSets } from "../../explainer/audit.ts";
import { createRandom } from "../../device-sdk/random.ts";

const attributes = 8;
const random = createRandom(5);

/** Heavy tails, as of replies of which now and then one is quite another: a tenth of the probes spreads three times as far. */
const deviation = () => random.normal() * (random.uniform() < 0.1 ? 1.5 : 0.5);

/** The coefficients of a pLLM with this mean on so many probes. */
const answers = (mean: readonly number[], probes: number) =>
  Array.from({ length: probes }, () =>
    Float32Array.from(mean, (center) => center + deviation()),
  );

const styleOf = () =>
  Array.from({ length: attributes }, () =>
    random.uniform() < 0.3 ? 2 * random.uniform() - 1 : 0,
  );

/** Of how many in `count` the audit says that they are inconsistent. */
const alarms = (
  count: number,
  elsewhere: (style: readonly number[]) => readonly number[],
  style: () => readonly number[] = styleOf,
  secretProbes = 48,
) =>
  Array.from({ length: count }, style).filter(
    (own) =>
      !compareProbeSets(answers(own, 48), answers(elsewhere(own), secretProbes))
        .consistent,
  ).length;

describe("compareProbeSets", () => {
  it("raises no alarm in 2,000 audits of pLLMs that are the same everywhere", () => {
    expect(alarms(2000, (style) => style)).toBe(0);
  });

  it("raises none where requests bring out a quarter less or more of the style", () => {
    expect(
      alarms(1000, (style) =>
        style.map((value) => value * (random.uniform() < 0.5 ? 0.75 : 1.25)),
      ),
    ).toBe(0);
  });

  it("stays below 0.4% where every attribute differs by just what is allowed", () => {
    const rate =
      alarms(
        2000,
        (style) => style.map((value) => value + 0.25),
        () => Array<number>(attributes).fill(0),
      ) / 2000;
    expect(rate).toBeLessThan(0.004);
  });

  it("stays below it with as few as 16 secret probes", () => {
    const rate =
      alarms(
        4000,
        (style) => style.map((value) => value + 0.25),
        () => Array<number>(attributes).fill(0),
        16,
      ) / 4000;
    expect(rate).toBeLessThan(0.004);
  });

  it("finds 98 in 100 pLLMs that are concise on published probes and neutral elsewhere", () => {
    const concise = () => [1.2, ...Array<number>(attributes - 1).fill(0)];
    const neutral = () => Array<number>(attributes).fill(0);
    expect(alarms(500, neutral, concise) / 500).toBeGreaterThan(0.98);
  });

  it("finds one that is the opposite elsewhere, at half the size", () => {
    const informal = () => [0, 0.6, ...Array<number>(attributes - 2).fill(0)];
    const rate =
      alarms(500, (style) => style.map((value) => -value), informal) / 500;
    expect(rate).toBeGreaterThan(0.95);
  });

  it("says which attribute speaks most against it, and how", () => {
    const fixed = (...mean: number[]) =>
      Array.from({ length: 20 }, (_, at) =>
        Float32Array.from(mean, (center) => center + (at % 2 ? 0.1 : -0.1)),
      );
    const found = compareProbeSets(
      fixed(0.25, 1, -0.5),
      fixed(0.25, 0.125, 0.25),
    );
    expect(found.consistent).toBe(false);
    expect(found.attribute).toBe(1);
    expect(found.published).toBeCloseTo(1, 6);
    expect(found.secret).toBeCloseTo(0.125, 6);
  });

  it("is undecided, and so consistent, where the probes are few and the replies far apart", () => {
    const spread = (...values: number[]) =>
      values.map((value) => Float32Array.of(value));
    expect(
      compareProbeSets(spread(-1, 3, 0, 2), spread(-2, 1, -1, 2)).consistent,
    ).toBe(true);
  });
});
