/** @file A home folder whose catalogue is full, without any model: mappings are random numbers, everything after them is the real thing. */
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { verifyManifest } from "../device-sdk/format/manifest.ts";
import type { VerifyingKey } from "../device-sdk/format/manifest.ts";
import { encodeSpace } from "../device-sdk/format/space.ts";
import { createRandom } from "../device-sdk/random.ts";
import { inHome } from "../server/configuration.ts";
import type { Configuration } from "../server/configuration.ts";
import { startHeadstart } from "../server/headstart.ts";
import { openStore } from "../store/openStore.ts";
import { adapterKey, baseModelKey, spaceKey } from "../store/store.ts";
import type { Store } from "../store/store.ts";

/** How many are published. */
export const pllms = 50;
/** Finished training sessions of each: enough for medians. */
const sessions = 6;
const embedding = 256;
const words = ["concise", "informal", "cheerful", "cautious", "vivid", "dry"];
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

/** Fills a home folder and publishes what is in it. */
export async function fillHome(configuration: Configuration): Promise<void> {
  const adapters = await withStore(configuration, contribute);
  const published = Promise.withResolvers<undefined>();
  const headstart = await startHeadstart(configuration, (event, fields) => {
    if (event === "catalogue published" && fields["pllms"] === pllms)
      published.resolve(undefined);
    if (event === "job failed")
      published.reject(new Error(JSON.stringify(fields)));
  });
  try {
    await published.promise;
  } finally {
    await headstart.close();
  }
  await withStore(configuration, (store) => train(store, adapters));
}

/** A store in the home folder, as a Headstart opens it. */
async function withStore<T>(
  configuration: Configuration,
  work: (store: Store) => Promise<T>,
): Promise<T> {
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
  const adapters: string[] = [];
  for (let at = 0; at < pllms; at++) {
    const bytes = randomBytes(adapterBytes);
    const sha256 = digest(bytes);
    adapters.push(sha256);
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
    await store.explanations.saveFingerprint(id, vector(64));
    await store.explanations.saveDivergence(id, vector(embedding));
    await store.pllms.advance(id, "EXPLAINING", "AWAITING_SPACE");
  }
  const space = await encodeSpace({
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
  await store.explanations.saveSpace({ id: space.id, baseModelId }, []);
  return adapters;
}

/** Finished training sessions with every pLLM. */
async function train(
  { trainingSessions }: Store,
  adapters: readonly string[],
): Promise<void> {
  for (const adapter of adapters)
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

/** What a client of the edge asks with. */
export async function readPublished(edgeUrl: string, publicKey: VerifyingKey) {
  const answer = await fetch(`${edgeUrl}/manifests/${base.revision}.jws`);
  const { space, shards } = await verifyManifest(
    new Uint8Array(await answer.arrayBuffer()),
    publicKey,
    { now: new Date(), highestVersion: 0 },
  );
  return {
    base: base.revision,
    space,
    shard: shards[0]!.sha256,
    coefficients: words.map((_, at) => (at % 2 ? 0.5 : -0.25)),
  };
}
