/** @file Fitting a space on a tiny explainer: killed and run again it does the rest, and makes the same bytes. */
import { describe, expect, it } from "vitest";
import {
  createDecomposition,
  difference,
  meanVector,
  norm,
} from "../../device-sdk/explain/decompose.ts";
import { toDivergence } from "../../device-sdk/explain/explainer.ts";
import { decodeSpace } from "../../device-sdk/format/space.ts";
import {
  explain,
  fitSpace,
  meaninglessWord,
} from "../../explainer/fitSpace.ts";
import { createMapper } from "../../explainer/mapper.ts";
import type { SpaceRecipe } from "../../explainer/fitSpace.ts";
import type { Memory, OnStage } from "../../explainer/mapper.ts";
import { createMemory } from "../../explainer/memory.ts";
import type { Compared } from "../../explainer/propose.ts";
import { FolderInMemory } from "../folderInMemory.ts";
import { createTinyExplainer, tinyProbes } from "../tinyExplainer.ts";
import { tinyAdapter, tinyModel } from "../tinyModel.ts";

const explainer = createTinyExplainer(1);
const recipe: SpaceRecipe = {
  base: { name: "tiny-base", revision: "a".repeat(64) },
  explainerRevision: { name: "tiny-base", revision: "none" },
  probes: tinyProbes,
  neutralPeople: [
    { prompt: "What is rain?", text: "warm warm" },
    { prompt: "Why do cats purr?", text: "brief cheerful" },
    { prompt: "How do I boil an egg?", text: "formal plain" },
    { prompt: "What is a verb?", text: "cheerful brief" },
  ],
  pllms: ["first", "second", "third"].map((name, at) => ({
    name,
    key: `key-${at}`,
    loadAdapter: () =>
      Promise.resolve(tinyAdapter(explainer.model.config, at + 1, 0.5)),
  })),
  seed: 1,
};

/** A memory in a folder, with what was worked out (not just remembered) through it. */
function watchMemory(folder: FolderInMemory) {
  const memory = createMemory(folder, "work");
  const worked = new Map<string, Compared>();
  const watched: Memory = {
    ...memory,
    remember: (key, compute) =>
      memory.remember(key, async () => {
        const compared = await compute();
        worked.set(key, compared);
        return compared;
      }),
  };
  return { watched, worked };
}

const stages: [stage: string, done: number, total: number][] = [];
const whole = watchMemory(new FolderInMemory());
const fitted = await fitSpace(explainer, recipe, whole.watched, (...stage) =>
  stages.push(stage),
);
const parts = [...whole.worked.keys()];
const divergenceOf = (key: string) =>
  meanVector(whole.worked.get(key)!.embeddings.map(toDivergence));

describe("fitSpace", () => {
  it("makes a space that devices can read", async () => {
    const { space, bytes, report } = fitted;
    expect(await decodeSpace(bytes)).toEqual(space);
    expect(space.base).toEqual(recipe.base);
    expect(space.probes).toEqual(tinyProbes);
    expect(space.attributes.length).toBeGreaterThan(0);
    expect(space.attributes).toEqual(report.attributes);
    expect([space.version, space.parent]).toEqual([1, null]);
  });

  it("takes approved words among the candidates and leaves dismissed ones out", async () => {
    const kept = fitted.report.proposals.slice(0, -1);
    const dismissed = fitted.report.proposals.at(-1)!;
    const { report } = await fitSpace(
      explainer,
      {
        ...recipe,
        words: { approved: ["gothic"], dismissed: [dismissed.word] },
      },
      whole.watched,
    );
    expect(report.proposals).toEqual([...kept, { word: "gothic", score: 0 }]);
  });

  it("explains a pLLM by its divergence from the base model's own spread, in the space's directions", async () => {
    const { space } = fitted;
    const decomposition = createDecomposition(space.directions);
    const neutral = [0, 1, 2, 3, 4, 5, 6, 7].map((part) =>
      divergenceOf(`neutral replies ${part}`),
    );
    expect(space.neutralModel).toEqual(meanVector(neutral));
    expect(neutral[0]).not.toEqual(neutral[1]);
    const mapper = createMapper(explainer, recipe, whole.watched);
    for (const pllm of recipe.pllms) {
      const z = difference(
        divergenceOf(`pllm ${pllm.key}`),
        space.neutralModel,
      );
      const { divergence } = await mapper.pllm(pllm);
      expect(divergence).toEqual(z);
      expect(explain(decomposition, divergence)).toEqual({
        coefficients: decomposition.solve(z),
        residual: decomposition.residual(z),
      });
    }
  });

  it("keeps each attribute's direction as long as it was measured, half of the way between two poles", () => {
    const measured = (word: string) =>
      difference(divergenceOf(`direction ${word}`), fitted.space.neutralModel);
    for (const [at, { word, opposite }] of fitted.space.attributes.entries()) {
      const expected =
        opposite === null
          ? measured(word)
          : difference(measured(word), measured(opposite)).map(
              (value) => value / 2,
            );
      const apart = difference(fitted.space.directions[at]!, expected);
      expect(norm(apart)).toBeCloseTo(0, 6);
    }
  });

  it("puts neutral people at zero on average, and within reach of abstaining", () => {
    const { directions, neutralPerson, spread, thresholds } = fitted.space;
    const { solve } = createDecomposition(directions);
    const people = whole.worked
      .get("neutral people")!
      .embeddings.map((embedding) =>
        solve(difference(toDivergence(embedding), neutralPerson)),
      );
    expect(people).toHaveLength(4);
    for (const value of meanVector(people)) expect(value).toBeCloseTo(0, 5);
    for (const value of spread) expect(value).toBeGreaterThan(0);
    expect(thresholds.abstain).toBeGreaterThan(0);
  });

  it("uses or rejects every word proposed, with a reason", () => {
    const { attributes, synonyms, rejected, proposals, cosines } =
      fitted.report;
    expect(
      [
        ...attributes.flatMap(({ word, opposite }) =>
          opposite === null ? [word] : [word, opposite],
        ),
        ...synonyms.map(({ word }) => word),
        ...rejected.map(({ word }) => word),
      ].sort(),
    ).toEqual(proposals.map(({ word }) => word).sort());
    expect(cosines).toHaveLength(proposals.length);
    cosines.forEach((row, at) => expect(row[at]).toBe(1));
  });

  it("reports every part's progress to its end", () => {
    const ended = stages.filter(([, done, total]) => done === total);
    expect(ended.map(([stage]) => stage)).toEqual([
      // Beside the first of them those that all are compared with.
      "the base model, 1 of 8: writing",
      ...[1, 2, 3, 4, 5, 6, 7, 8].flatMap((part) => [
        `the base model, ${part} of 8: writing`,
        `the base model, ${part} of 8: comparing`,
      ]),
      "neutral people: writing",
      "neutral people: comparing",
      ...["first", "second", "third"].flatMap((name) => [
        `pLLM ${name}: writing`,
        `pLLM ${name}: comparing`,
      ]),
      `direction of no style, "${meaninglessWord}": writing`,
      `direction of no style, "${meaninglessWord}": comparing`,
      ...fitted.report.proposals.flatMap(({ word }, at, { length }) => [
        `direction ${at + 1} of ${length} "${word}": writing`,
        `direction ${at + 1} of ${length} "${word}": comparing`,
      ]),
    ]);
  });

  it.each([
    "the base model, 3 of 8: writing",
    "neutral people: comparing",
    "pLLM second: writing",
    "pLLM third: comparing",
    `direction 2 of ${fitted.report.proposals.length} "${fitted.report.proposals[1]!.word}": writing`,
  ])(
    "killed at %s and run again does only the rest, and makes the same bytes",
    async (last) => {
      const folder = new FolderInMemory();
      const controller = new AbortController();
      const reason = new Error("killed");
      const kill: OnStage = (stage, done, total) => {
        if (stage === last && done === total) controller.abort(reason);
      };
      const first = watchMemory(folder);
      await expect(
        fitSpace(explainer, recipe, first.watched, kill, controller.signal),
      ).rejects.toBe(reason);
      const second = watchMemory(folder);
      const again = await fitSpace(explainer, recipe, second.watched);

      expect(first.worked.size).toBeLessThan(parts.length);
      expect([...first.worked.keys(), ...second.worked.keys()]).toEqual(parts);
      expect(again.bytes).toEqual(fitted.bytes);
      expect(again.report).toEqual(fitted.report);
    },
  );

  it("works nothing out again that it remembers all of", async () => {
    const folder = new FolderInMemory();
    await fitSpace(explainer, recipe, watchMemory(folder).watched);
    const { watched, worked } = watchMemory(folder);
    const { bytes } = await fitSpace(explainer, recipe, watched, () => {
      throw new Error("nothing is left to do");
    });
    expect(worked.size).toBe(0);
    expect(bytes).toEqual(fitted.bytes);
  });

  it("does not begin when it is aborted already", async () => {
    const folder = new FolderInMemory();
    const reason = new Error("not now");
    await expect(
      fitSpace(
        explainer,
        recipe,
        createMemory(folder, "work"),
        undefined,
        AbortSignal.abort(reason),
      ),
    ).rejects.toBe(reason);
    expect(folder.files.size).toBe(0);
  });

  it("says so when the explainer has no word for anything", async () => {
    const model = tinyModel(explainer.tokenizer, 3, {
      change(weights) {
        // every answer is as likely as any other, so none is proposed
        weights.get("lm_head.weight")!.data.fill(0);
      },
    });
    await expect(
      fitSpace(
        { ...explainer, model },
        recipe,
        createMemory(new FolderInMemory(), "work"),
      ),
    ).rejects.toMatchObject({
      name: "NoAttributeError",
      message:
        "fitSpace: expected at least one attribute, got none of 0 proposed words; the explainer is too weak for these pLLMs",
    });
  });
});

describe("createMemory", () => {
  const compared: Compared = {
    pairs: [
      { text: 'one "quoted"\n', reference: "zwei €" },
      { text: "", reference: "four" },
    ],
    embeddings: [
      {
        forward: Float32Array.of(0.1, -1e-30),
        backward: Float32Array.of(3, 4),
      },
      {
        forward: Float32Array.of(5, 6),
        backward: Float32Array.of(1e30, -0),
      },
    ],
  };
  const refuse = () => Promise.reject(new Error("it was remembered"));

  it("gives back what it was told, to the bit, through a folder", async () => {
    const folder = new FolderInMemory();
    const told = await createMemory(folder, "a").remember("key", () =>
      Promise.resolve(compared),
    );
    expect(told).toEqual(compared);
    expect(await createMemory(folder, "a").remember("key", refuse)).toEqual(
      compared,
    );
    expect([...folder.files.keys()]).toEqual([
      expect.stringMatching(/^a\/[0-9a-f]{64}\.safetensors$/),
    ]);
  });

  it("keeps keys and prefixes apart", async () => {
    const folder = new FolderInMemory();
    const nothing: Compared = { pairs: [], embeddings: [] };
    const tell = (prefix: string, key: string, what: Compared) =>
      createMemory(folder, prefix).remember(key, () => Promise.resolve(what));
    await tell("a", "one", compared);
    expect(await tell("a", "two", nothing)).toEqual(nothing);
    expect(await tell("b", "one", nothing)).toEqual(nothing);
    expect(await tell("a", "one", nothing)).toEqual(compared);
    expect(await tell("a", "two", compared)).toEqual(nothing);
  });

  it("remembers nothing of what failed", async () => {
    const folder = new FolderInMemory();
    const memory = createMemory(folder, "a");
    const failure = new Error("no power");
    await expect(
      memory.remember("key", () => Promise.reject(failure)),
    ).rejects.toBe(failure);
    expect(folder.files.size).toBe(0);
    expect(
      await memory.remember("key", () => Promise.resolve(compared)),
    ).toEqual(compared);
  });
});
