/** @file 5,000 damaged checkpoint folders: refused with a CheckpointError or SafetensorsError, or opened with every parameter readable. */
import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { SafetensorsError } from "../../device-sdk/format/safetensors.ts";
import { CheckpointError } from "../../device-sdk/lm/config.ts";
import { openCheckpoint } from "../../device-sdk/lm/openCheckpoint.ts";
import { createRandom } from "../../device-sdk/random.ts";
import { damagedFile, damagedJson } from "./fuzz.ts";

const shards = [1, 2, 3, 4].map((n) => `model-0000${n}-of-00004.safetensors`);
const jsons = ["config.json", "model.safetensors.index.json"];
const words = ["weight_map", "metadata", "../../secret", ...jsons, ...shards];
const files = new Map(
  await Promise.all(
    [...jsons, ...shards].map(
      async (name): Promise<[string, Uint8Array<ArrayBuffer>]> => [
        name,
        new Uint8Array(
          await readFile(
            new URL(`../golden/llama-scaled/${name}`, import.meta.url),
          ),
        ),
      ],
    ),
  ),
);

/** Opens the folder with one file damaged, and reads a row of each parameter. */
async function open(seed: number): Promise<void> {
  const random = createRandom(seed);
  const damaged = random.pick([...files.keys()]);
  const whole = files.get(damaged)!;
  const bytes = jsons.includes(damaged)
    ? new TextEncoder().encode(
        damagedJson(random, JSON.parse(new TextDecoder().decode(whole)), words),
      )
    : damagedFile(random, whole, words);
  const { parameters } = await openCheckpoint((name) => {
    const file = name === damaged ? bytes : files.get(name);
    return Promise.resolve(
      file && {
        size: file.length,
        read(offset, into) {
          if (offset + into.length > file.length)
            return Promise.reject(new Error("cut off"));
          into.set(file.subarray(offset, offset + into.length));
          return Promise.resolve();
        },
      },
    );
  });
  for (const { read, shape } of parameters.values())
    await read(0, shape.length === 1 ? shape[0]! : 1);
}

it("are refused by name or opened", async () => {
  let accepted = 0;
  for (let seed = 6_000_000; seed < 6_005_000; seed++)
    try {
      await open(seed);
      accepted++;
    } catch (error) {
      if (!(
        error instanceof CheckpointError || error instanceof SafetensorsError
      ))
        throw new Error(
          `fuzz: the folder of seed ${seed} let an error escape: ${String(error)}`,
          { cause: error },
        );
      if (error.message.length > 8192)
        throw new Error(
          `fuzz: the folder of seed ${seed} was refused in ${error.message.length} characters`,
          { cause: error },
        );
    }
  expect(accepted).toBeGreaterThan(200);
  expect(accepted).toBeLessThan(4000);
});
