/** @file Random streams: the same seed or state, the same draws. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { createRandom } from "../../device-sdk/random.ts";
import type { Random } from "../../device-sdk/random.ts";

/** Draws of every kind. */
const draws = (random: Random) => [
  random.uniform(),
  random.integer(1000),
  random.normal(),
  random.pick(["a", "b", "c"]),
  random.shuffle([1, 2, 3, 4, 5]).join(),
];

it("draws the same from the same seed and other things from another", () => {
  expect(draws(createRandom(1))).toEqual(draws(createRandom(1)));
  expect(draws(createRandom(1))).not.toEqual(draws(createRandom(2)));
});

it("goes on from its state as it would itself, and is not changed by being asked for it", () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(1500), (seed, taken) => {
      const random = createRandom(seed);
      for (let count = 0; count < taken; count++) random.uniform();
      const state = random.state();
      expect(state).toHaveLength(625);
      const next = draws(random);
      expect(draws(createRandom(state))).toEqual(next);
      expect(draws(createRandom(state))).toEqual(next);
    }),
    { numRuns: 30 },
  );
});

it("refuses what is no state", () => {
  expect(() => createRandom(Int32Array.of(1, 2, 3))).toThrow();
});
