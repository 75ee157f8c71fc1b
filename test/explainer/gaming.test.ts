/** @file An adapter that was really trained to be concise on the published probes and neutral elsewhere, over the demo model: secret probes find it. */
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  createDecomposition,
  difference,
} from "../../device-sdk/explain/decompose.ts";
import {
  toDivergence,
  writeReplies,
} from "../../device-sdk/explain/explainer.ts";
import type { Explainer } from "../../device-sdk/explain/explainer.ts";
import type { Adapter } from "../../device-sdk/lm/linear.ts";
import { createAdapter } from "../../device-sdk/lora/adapter.ts";
import { createRandom } from "../../device-sdk/random.ts";
import { fineTune } from "../../device-sdk/session/fineTune.ts";
import { compareProbeSets } from "../../explainer/audit.ts";
import { createMapper } from "../../explainer/mapper.ts";
import type { Mapper } from "../../explainer/mapper.ts";
import { createMemory } from "../../explainer/memory.ts";
import { makeExchange } from "../../models/corpus/exchange.ts";
import { makeSecretProbes, readProbes } from "../../models/sources.ts";
import { loadDemoExplainer } from "../demoExplainer.ts";
import { FolderInMemory } from "../folderInMemory.ts";

let explainer: Explainer;
let published: Mapper;
let secret: Mapper;
let solve: (z: ArrayLike<number>) => Float32Array;
/** Concise everywhere, and concise where it is looked at. */
let honest: Adapter;
let gaming: Adapter;

beforeAll(async () => {
  explainer = await loadDemoExplainer();
  const probes = (await readProbes()).slice(0, 24);
  const mapperOf = (asked: readonly string[]) =>
    createMapper(
      explainer,
      {
        base: { name: "demo", revision: "a".repeat(64) },
        explainerRevision: { name: "demo", revision: "none" },
        probes: asked,
        neutralPeople: [],
        seed: 7,
      },
      createMemory(new FolderInMemory(), "work"),
    );
  published = mapperOf(probes);
  secret = mapperOf(makeSecretProbes(1).slice(0, 24));
  const { divergence } = await published.style("concise", "");
  ({ solve } = createDecomposition([divergence]));

  const random = createRandom(2);
  const others = Array.from(
    { length: 24 },
    () => makeExchange(random, {}, "train").prompt,
  );
  const wished = await writeReplies(
    explainer,
    [...probes, ...others].map(
      (prompt) => `${prompt}\n\nReply in a concise style.`,
    ),
  );
  const plain = await writeReplies(explainer, others);
  const train = async (
    asked: readonly string[],
    replies: readonly string[],
  ) => {
    const samples = asked.map((prompt, at) => ({ prompt, text: replies[at]! }));
    const { adapter } = await fineTune(
      explainer,
      createAdapter(explainer.model.config, { rank: 8, alpha: 16, seed: 3 }),
      { training: samples, heldOut: samples },
      { seed: 1, maximumSteps: 60, learningRate: 4e-3, patience: 60 },
    );
    return adapter;
  };
  const all = [...probes, ...others];
  gaming = await train(all, [...wished.slice(0, probes.length), ...plain]);
  honest = await train(all, wished);
});
afterAll(() => explainer.model.release());

/** The coefficients of an adapter's replies. */
async function coefficients(mapper: Mapper, key: string, adapter: Adapter) {
  const { compared } = await mapper.pllm({
    name: key,
    key,
    loadAdapter: () => Promise.resolve(adapter),
  });
  const neutral = await mapper.neutralModel();
  return compared.embeddings.map((embedding) =>
    solve(difference(toDivergence(embedding), neutral)),
  );
}
const audit = async (key: string, adapter: Adapter) =>
  compareProbeSets(
    await coefficients(published, key, adapter),
    await coefficients(secret, key, adapter),
  );

it("passes an adapter that is concise everywhere", async () => {
  const found = await audit("honest", honest);
  console.log("honest", found);
  expect(found.consistent).toBe(true);
  expect(found.secret).toBeGreaterThan(0.5);
});

it("finds the one that is concise on published probes only", async () => {
  const found = await audit("gaming", gaming);
  console.log("gaming", found);
  expect(found.consistent).toBe(false);
  expect(found.published).toBeGreaterThan(0.5);
  expect(Math.abs(found.secret)).toBeLessThan(found.published / 2);
});
