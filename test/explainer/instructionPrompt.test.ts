/** @file The instruction prompt on tasks whose answer is known: where words decide their directions it learns them, and where not it says so. */
import { describe, expect, it } from "vitest";
import { difference, norm } from "../../device-sdk/explain/decompose.ts";
import { createRandom } from "../../device-sdk/random.ts";
import {
  isCertain,
  tuneInstructionPrompt,
} from "../../explainer/instructionPrompt.ts";
import type { Estimate } from "../../explainer/instructionPrompt.ts";
import { createMemory } from "../../explainer/memory.ts";
import type { KnownDirection } from "../../explainer/wordPrompt.ts";
import { FolderInMemory } from "../folderInMemory.ts";
import { createTinyExplainer } from "../tinyExplainer.ts";
import { directionsOfAPrompt, makeUpWords } from "./madeUpWords.ts";

const explainer = createTinyExplainer(1);
const words = makeUpWords(60);
const random = createRandom(2);
const share = (items: readonly boolean[]) =>
  items.filter(Boolean).length / items.length;

/** Tunes on the first 30 of some directions and estimates the others. */
async function tryOn(truths: readonly KnownDirection[]) {
  const folder = new FolderInMemory();
  const memory = createMemory(folder, "work");
  const prompt = await tuneInstructionPrompt(
    explainer,
    truths.slice(0, 30),
    memory,
  );
  const others = truths.slice(30);
  const estimates = await prompt.estimate(others.map(({ word }) => word));
  const errors = others.map(({ direction }, at) =>
    norm(difference(direction, estimates[at]!.direction)),
  );
  return {
    prompt,
    memory,
    folder,
    estimates,
    errors,
    relativeError:
      norm(errors) / norm(others.map(({ direction }) => norm(direction))),
    within: share(errors.map((error, at) => error <= estimates[at]!.error)),
  };
}

const findable = await directionsOfAPrompt(explainer, words);
const found = await tryOn(findable);

describe("directions that some prompt gives", () => {
  it("are found for words that were not tuned on", () => {
    expect(found.relativeError).toBeLessThan(0.4);
    expect(share(found.estimates.map(isCertain))).toBeGreaterThan(0.6);
  });

  it("lie within the error that is promised to four words in five", () => {
    expect(found.within).toBeGreaterThanOrEqual(0.7);
    expect(
      share(found.prompt.leftOut.map(({ isWithin }) => isWithin)),
    ).toBeGreaterThanOrEqual(0.7);
  });

  it("are told of each word by prompts that did not see it", async () => {
    const { leftOut } = found.prompt;
    expect(leftOut.map(({ word }) => word)).toEqual(words.slice(0, 30));
    // Another direction for one word changes what is said of it by nothing but that direction.
    const [first, ...rest] = findable.slice(0, 30);
    const opposite = {
      ...first!,
      direction: first!.direction.map((value) => -value),
    };
    const turned = await tuneInstructionPrompt(
      explainer,
      [opposite, ...rest],
      createMemory(new FolderInMemory(), "work"),
    );
    expect(turned.leftOut[0]!.cosine).toBeCloseTo(-leftOut[0]!.cosine, 4);
  });

  it("are read again from memory, to the bit, without a step", async () => {
    expect(found.folder.files.size).toBe(6);
    const again = await tuneInstructionPrompt(
      explainer,
      findable.slice(0, 30),
      found.memory,
      {
        onProgress: () => {
          throw new Error("nothing is left to do");
        },
      },
    );
    expect(again.leftOut).toEqual(found.prompt.leftOut);
    expect(await again.estimate(words.slice(30))).toEqual(found.estimates);
    expect(found.folder.written).toHaveLength(6);
  });
});

it("is uncertain where words say nothing about their directions, and its errors are as large as it says", async () => {
  const { relativeError, estimates, within } = await tryOn(
    words.map((word) => ({
      word,
      direction: findable[0]!.direction.map(() => random.normal()),
    })),
  );
  expect(relativeError).toBeGreaterThan(0.9);
  expect(estimates.some(isCertain)).toBe(false);
  expect(within).toBeGreaterThanOrEqual(0.7);
});

it("calls an estimate certain when it is off by half of its length at most", () => {
  const direction = Float32Array.of(3, 4);
  const within = (error: number): Estimate => ({ direction, error });
  expect(isCertain(within(2.5))).toBe(true);
  expect(isCertain(within(2.51))).toBe(false);
  expect(isCertain(within(Infinity))).toBe(false);
});

it("needs six words", async () => {
  await expect(
    tuneInstructionPrompt(
      explainer,
      findable.slice(0, 5),
      createMemory(new FolderInMemory(), "work"),
    ),
  ).rejects.toThrow("expected at least 6 words, got 5");
});
