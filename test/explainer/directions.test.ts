/** @file Which directions are measured and which estimated, where the measured ones are those of a prompt that could be found. */
import { describe, expect, it } from "vitest";
import { norm } from "../../device-sdk/explain/decompose.ts";
import { createRandom } from "../../device-sdk/random.ts";
import type { Accepted } from "../../explainer/accept.ts";
import type { Candidate } from "../../explainer/candidate.ts";
import { settleDirections } from "../../explainer/directions.ts";
import type { OnStage } from "../../explainer/mapper.ts";
import { createMemory } from "../../explainer/memory.ts";
import type { KnownDirection } from "../../explainer/wordPrompt.ts";
import { FolderInMemory } from "../folderInMemory.ts";
import { createTinyExplainer } from "../tinyExplainer.ts";
import { directionsOfAPrompt, makeUpWords } from "./madeUpWords.ts";

const explainer = createTinyExplainer(1);
const words = makeUpWords(60);
const findable = await directionsOfAPrompt(explainer, words);
const random = createRandom(4);
/** Directions that have nothing to do with the words. */
const arbitrary = findable.map(({ word, direction }) => ({
  word,
  direction: direction.map(() => random.normal()),
}));

/** The slow way with these results, and the words it was asked for. */
function measuring(truths: readonly KnownDirection[]) {
  const measured: string[] = [];
  const measure = (word: string): Promise<Candidate> => {
    measured.push(word);
    const { direction } = truths.find((one) => one.word === word)!;
    return Promise.resolve({
      word,
      direction,
      halves: [direction, direction],
      noise: 0.1,
      recognition: 0.5,
    });
  };
  return { measure, measured };
}

/** Accepts the longest directions. */
const longest =
  (count: number) =>
  (candidates: readonly Candidate[]): Accepted => {
    const taken = candidates
      .toSorted((a, b) => norm(b.direction) - norm(a.direction))
      .slice(0, count);
    return {
      attributes: taken.map(({ word }) => ({ word, opposite: null })),
      directions: taken.map(({ direction }) => direction),
      residual: 0,
      synonyms: [],
      rejected: [],
    };
  };

const folder = new FolderInMemory();
async function settle(
  truths: readonly KnownDirection[],
  {
    accepted = 4,
    of = words.length,
    signal,
    onStage = () => undefined,
    into = folder,
  }: {
    accepted?: number;
    of?: number;
    signal?: AbortSignal;
    onStage?: OnStage;
    into?: FolderInMemory;
  } = {},
) {
  const { measure, measured } = measuring(truths);
  const settled = await settleDirections(
    {
      explainer,
      measure,
      memory: createMemory(into, "work"),
      onStage,
      signal,
    },
    words.slice(0, of),
    longest(accepted),
  );
  return { ...settled, measured };
}

const whole = await settle(findable);

describe("settleDirections", () => {
  it("measures all words where tuning a prompt would not be worth it", async () => {
    const { candidates, prompt, measured } = await settle(findable, { of: 29 });
    expect(prompt).toBeUndefined();
    expect(measured).toEqual(words.slice(0, 29));
    expect(
      candidates.map(({ word, direction }) => ({ word, direction })),
    ).toEqual(findable.slice(0, 29));
  });

  it("measures the first words and those that the prompt is uncertain about, and estimates the others", () => {
    const { leftOut, estimated, uncertain } = whole.prompt!;
    expect(leftOut.map(({ word }) => word)).toEqual(words.slice(0, 20));
    expect([...estimated, ...uncertain].sort()).toEqual(
      words.slice(20).toSorted(),
    );
    expect(estimated.length).toBeGreaterThan(20);
    expect(whole.candidates.map(({ word }) => word)).toEqual(words);
  });

  it("lets nothing stand that was not measured", () => {
    const { estimated, confirmed } = whole.prompt!;
    const standing = whole.accepted.attributes.map(({ word }) => word);
    expect(whole.accepted.directions).toEqual(
      standing.map(
        (word) => findable.find((one) => one.word === word)!.direction,
      ),
    );
    expect(confirmed.length).toBeGreaterThan(0);
    expect(estimated).toEqual(expect.arrayContaining([...confirmed]));
    expect(whole.measured).toEqual([
      ...words.slice(0, 20),
      ...whole.prompt!.uncertain,
      ...confirmed,
    ]);
  });

  it("measures every word where words say nothing about their directions", async () => {
    const { prompt, candidates, measured } = await settle(arbitrary, {
      into: new FolderInMemory(),
    });
    expect(prompt!.estimated).toEqual([]);
    expect(measured).toEqual(words);
    expect(candidates.map(({ direction }) => direction)).toEqual(
      arbitrary.map(({ direction }) => direction),
    );
  });

  it("killed while it tunes and run again tunes only the rest, and finds the same", async () => {
    const into = new FolderInMemory();
    const controller = new AbortController();
    const reason = new Error("killed");
    let steps = 0;
    const kill = () => {
      if (++steps === 250) controller.abort(reason);
    };
    await expect(
      settle(findable, { into, onStage: kill, signal: controller.signal }),
    ).rejects.toBe(reason);
    const kept = into.files.size;
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(6);
    let more = 0;
    const again = await settle(findable, { into, onStage: () => void more++ });
    expect(again).toEqual(whole);
    expect(more).toBe(100 * (6 - kept));
  });
});
