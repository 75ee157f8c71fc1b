/**
 * @file Fills a home folder with a published catalogue, without any model: mappings are random numbers, everything after them is the real thing.
 * `fillHome.ts HOME`, a process of its own so that it takes its memory with it.
 */
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { encodeSpace } from "../device-sdk/format/space.ts";
import { createRandom } from "../device-sdk/random.ts";
import { inHome, readConfiguration } from "../server/configuration.ts";
import { startHeadstart } from "../server/headstart.ts";
import { openStore } from "../store/openStore.ts";
import { adapterKey, baseModelKey, spaceKey } from "../store/store.ts";
import type { Store } from "../store/store.ts";
import { pllms, words } from "./publishedCatalogue.ts";

/** Finished training sessions of each: enough for medians. */
const sessions = 6;
const embedding = 256;
const adapterBytes = 64 * 1024;

const random = createRandom(1);
const vector = (length: number) =>
  Float32Array.from({ length }, () => random.normal());
const digest = (bytes: Uint8Array | string) =>
  createHash("sha256").update(bytes).digest("hex");
const once = () => ({ caller: "bench", key: randomUUID(), request: null });

const weights = randomBytes(1024);
const explainerWeights = randomBytes(1024);
const files = Object.entries({
  "config.json": Buffer.from("{}"),
  "model.safetensors": weights,
  "tokenizer.json": Buffer.from("{}"),
  "tokenizer_config.json": Buffer.from("{}"),
  "explainer/adapter_config.json": Buffer.from("{}"),
  "explainer/adapter_model.safetensors": explainerWeights,
  "probes.json": Buffer.from("[]"),
  "neutral.jsonl": Buffer.from("{}"),
});
const base = { name: "bench-base", revision: digest(weights) };
const explainer = {
  name: "bench-explainer",
  revision: digest(explainerWeights),
};

const configuration = readConfiguration({
  PORT: "0",
  HEADSTART_HOME: process.argv[2],
});
const adapters = await withStore(contribute);
const published = Promise.withResolvers<undefined>();
const headstart = await startHeadstart(configuration, (event, fields = {}) => {
  if (event === "catalogue published" && fields["pllms"] === pllms)
    published.resolve(undefined);
  if (event === "job failed")
    published.reject(new Error(JSON.stringify(fields)));
});
await published.promise;
await headstart.close();
await withStore((store) => train(store, adapters));

/** A store in the home folder, as a Headstart opens it. */
async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({
    database: { kind: "pglite", folder: inHome(configuration, "database") },
    objects: {
      kind: "folder",
      folder: inHome(configuration, "objects"),
      publicUrl: configuration.publicUrl,
      secret: "not used for anything that is kept",
    },
  });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Everything up to the space, after which publishing is the jobs' work. @returns the digests of the adapters. */
async function contribute(store: Store): Promise<string[]> {
  const { id: baseModelId } = await store.baseModels.register(once(), {
    ...base,
    explainer,
    files: files.map(([path, bytes]) => ({
      path,
      sha256: digest(bytes),
      bytes: bytes.length,
    })),
  });
  for (const [path, bytes] of files)
    await store.objects.put(baseModelKey(base.revision, path), bytes);
  const { contributor } = await store.contributors.create(once(), {
    name: "bench",
    role: "contributor",
  });
  const digests: string[] = [];
  for (let at = 0; at < pllms; at++) {
    const bytes = randomBytes(adapterBytes);
    const sha256 = digest(bytes);
    digests.push(sha256);
    const { id } = await store.pllms.contribute(once(), {
      name: `pllm-${at}`,
      description: `The pLLM number ${at} of a bench, which answers in a style of its own.`,
      baseModelId,
      contributorId: contributor.id,
      adapterConfig: '{"peft_type":"LORA"}',
    });
    await store.objects.put(adapterKey(sha256), bytes);
    await store.pllms.finish(once(), { id, sha256, bytes: bytes.length });
    // its job finds that it was validated before
    await store.pllms.advance(id, "VALIDATING", "EXPLAINING");
    await store.explanations.claimFingerprint(id, vector(64), () => false);
    await store.explanations.saveDivergence(id, vector(embedding), null);
    await store.pllms.advance(id, "EXPLAINING", "AWAITING_SPACE");
  }
  const space = await encodeSpace({
    version: 1,
    parent: null,
    base,
    explainer,
    probes: ["What is rain?", "Why do cats purr?"],
    attributes: words.map((word) => ({ word, opposite: null })),
    directions: words.map(() => vector(embedding)),
    neutralModel: vector(embedding),
    neutralPerson: vector(embedding),
    spread: Float32Array.from(words, () => 1),
    thresholds: { abstain: 0, fit: 1, mergeGain: 0.1, residual: 1 },
  });
  await store.objects.put(spaceKey(space.id), space.bytes);
  await store.explanations.saveSpace({ id: space.id, baseModelId });
  return digests;
}

/** Finished training sessions with every pLLM. */
async function train(
  { trainingSessions }: Store,
  digests: readonly string[],
): Promise<void> {
  for (const adapter of digests)
    for (let at = 0; at < sessions; at++) {
      const { id } = await trainingSessions.start(once(), {
        baseRevision: base.revision,
        start: "SINGLE",
        adapters: [adapter],
        deviceClass: "phone-8gb",
      });
      await trainingSessions.finish(once(), {
        id,
        steps: 100 + random.integer(200),
        seconds: 30 + random.integer(60),
        lossBefore: 3,
        lossAfter: 2 + random.uniform(),
      });
    }
}
