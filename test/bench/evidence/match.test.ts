/** @file Scanning shards' bytes decides as deciding among all explanations does. */
import fc from "fast-check";
import { expect, it } from "vitest";
import {
  openColumns,
  sameChoice,
  shortlist,
} from "../../../bench/evidence/tables/match.ts";
import { decodeShard, encodeShard } from "../../../device-sdk/format/shard.ts";
import { createRandom } from "../../../device-sdk/random.ts";
import { decide } from "../../../device-sdk/select/decide.ts";

const space = "5".repeat(64);
const thresholds = { abstain: 0.1, fit: 0.8, mergeGain: 0.2, residual: 0.8 };

it("decides the same for random users and catalogues of several shards", () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 6 }),
      (seed, size, attributes) => {
        const random = createRandom(seed);
        const vector = () =>
          Float32Array.from({ length: attributes }, () => random.normal());
        const shards = [0, 1, 2].map((shard) =>
          encodeShard(
            space,
            attributes,
            Array.from({ length: size }, (_, at) => ({
              pllm: `${shard} ${at}`,
              adapter: (shard * size + at).toString(16).padStart(64, "0"),
              coefficients: vector(),
              residual: random.uniform(),
            })),
          ),
        );
        const user = vector();
        const all = shards.flatMap((shard) => decodeShard(shard, space));
        const few = shortlist(user, shards.map(openColumns));
        expect(few.length).toBeLessThanOrEqual(64);
        expect(
          sameChoice(
            decide(user, all, thresholds),
            decide(user, few, thresholds),
          ),
        ).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});
