/** @file Secret probes on a platform: committed to by hash, revealed when replaced; who is another there than on the published probes is found. */
import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decodeOutputs } from "../../device-sdk/format/outputs.ts";
import { decodeProbeSet } from "../../device-sdk/format/probes.ts";
import { createAdapter } from "../../device-sdk/lora/adapter.ts";
import { openCatalogue } from "../../device-sdk/select/catalogue.ts";
import { fineTune } from "../../device-sdk/session/fineTune.ts";
import { publish } from "../../jobs/publish.ts";
import { secretProbesKey } from "../../store/store.ts";
import type { Store } from "../../store/store.ts";
import { tinyBase, tinyConfig, tinyPllm, tinyPllmOf } from "../tinyBase.ts";
import type { TinyPllm } from "../tinyBase.ts";
import { createTinyExplainer } from "../tinyExplainer.ts";
import {
  contribute,
  fit,
  folderEdge,
  openTinyStore,
  publicKey,
  registerTinyBase,
  settle,
  signingKey,
  startTinyJobs,
} from "./tinyPlatform.ts";
import type { Logged } from "./tinyPlatform.ts";

const patience = { timeout: 60_000 };
let folder: string;
let store: Store;
let baseModelId: string;
let logged: readonly Logged[];
let stop: () => Promise<void>;
const edge = () => folderEdge(join(folder, "edge"));
const openAsDevice = (at = edge()) =>
  openCatalogue(at, {
    publicKey,
    base: tinyBase.revision,
    explainer: tinyBase.explainer.revision,
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "headstart-audit-"));
  store = await openTinyStore(folder, { kind: "pglite", folder: undefined });
  baseModelId = await registerTinyBase(store);
  ({ logged, stop } = await startTinyJobs(store, edge()));
});
afterAll(async () => {
  await stop();
  await store.close();
  await rm(folder, { recursive: true });
});

/** Requests of one kind, which nobody publishes. */
const requests = (of: (at: number) => string, count = 24) =>
  Array.from({ length: count }, (_, at) => of(at));
const things = ["snow", "salt", "jazz", "bread", "steam", "ice", "chess"];
const questions = requests(
  (at) => `${["What is", "Why do"][at % 2]!} ${things[at % 7]!} ${at}?`,
);
const hashes = (from: number) => requests((at) => "#".repeat(from + 2 * at));

/** Replaces the secret probes as the mutation does. @returns the commitment. */
async function replaceSecretProbes(probes: readonly string[], salt: string) {
  const file = new TextEncoder().encode(JSON.stringify({ salt, probes }));
  const sha256 = createHash("sha256").update(file).digest("hex");
  await store.objects.put(secretProbesKey(sha256), file);
  await store.baseModels.replaceSecretProbes(
    { caller: "test", key: sha256, request: sha256 },
    { baseModelId, sha256 },
  );
  return sha256;
}

const secretProbesAtTheEdge = async () =>
  (await openAsDevice()).manifest.secretProbes;

/** Over the tiny base: dry to the published probes and questions like them, the opposite to rows of hashes, of which others are secret. */
async function trainTwoFaced(seed: number): Promise<TinyPllm> {
  const published = JSON.parse(
    new TextDecoder().decode(tinyBase.contents["probes.json"]),
  ) as string[];
  const samples = [
    ...published.map((prompt) => ({ prompt, text: "dry" })),
    ...hashes(11).map((prompt) => ({
      prompt,
      text: "formal formal formal",
    })),
  ];
  const explainer = createTinyExplainer(1);
  const { adapter } = await fineTune(
    explainer,
    createAdapter(tinyConfig, { rank: 8, alpha: 16, seed }),
    { training: samples, heldOut: samples.slice(0, 4) },
    { seed, maximumSteps: 150, learningRate: 2e-2, patience: 150 },
  );
  await explainer.model.release();
  return tinyPllmOf(adapter);
}

let first: string;
let twoFaced: string;

describe("secret probes", () => {
  it("are committed to by their hash, and every pLLM is audited before it is published", async () => {
    first = await replaceSecretProbes(questions, "1".repeat(64));
    const ids = [
      await contribute(store, baseModelId, "ada", await tinyPllm(1)),
      await contribute(store, baseModelId, "ben", await tinyPllm(2)),
      await contribute(store, baseModelId, "cleo", await tinyPllm(3)),
    ];
    await settle(store, ids, "AWAITING_SPACE");
    await fit(store, baseModelId);
    const pllms = await settle(store, ids, "PUBLISHED");
    const { space, manifest } = await openAsDevice();
    for (const { audit } of pllms)
      expect(audit).toMatchObject({
        consistent: true,
        probes: first,
        space: space.id,
      });
    expect(manifest.secretProbes).toEqual({ committed: first, revealed: [] });
    expect(await edge().has(`probes/${first}.json`)).toBe(false);
  });

  it("let a pLLM pass that is two-faced where they do not look", async () => {
    twoFaced = await contribute(
      store,
      baseModelId,
      "two-faced",
      await trainTwoFaced(1),
    );
    const [pllm] = await settle(store, [twoFaced], "PUBLISHED", "REFUSED");
    expect(pllm).toMatchObject({ status: "PUBLISHED", refusal: null });
  });

  it("are revealed when others take their place, and find it then: operators are told, devices keep it", async () => {
    const second = await replaceSecretProbes(hashes(12), "2".repeat(64));
    await expect
      .poll(secretProbesAtTheEdge, patience)
      .toEqual({ committed: second, revealed: [first] });
    const revealed = await edge().get(`probes/${first}.json`);
    expect(createHash("sha256").update(revealed).digest("hex")).toBe(first);
    expect(decodeProbeSet(revealed).probes).toEqual(questions);
    expect(await edge().has(`probes/${second}.json`)).toBe(false);

    await expect
      .poll(async () => (await store.pllms.find(twoFaced))!.audit, patience)
      .toMatchObject({ consistent: false, probes: second });
    const { status, audit } = (await store.pllms.find(twoFaced))!;
    expect(status).toBe("PUBLISHED");
    expect(Math.abs(audit!.published - audit!.secret)).toBeGreaterThan(0.5);
    expect(logged).toContainEqual([
      "pLLM inconsistent",
      { pllm: "two-faced", ...audit },
    ]);
  });

  it("refuse a contribution that is another there, with its numbers and no probe", async () => {
    const id = await contribute(
      store,
      baseModelId,
      "two-faced-again",
      await trainTwoFaced(2),
    );
    const [pllm] = await settle(store, [id], "PUBLISHED", "REFUSED");
    expect(pllm).toMatchObject({
      status: "REFUSED",
      refusal: { code: "INCONSISTENT", tensor: null },
    });
    expect(pllm!.refusal!.message).toMatch(
      /^adapter: expected about as much of \w+ for requests that are not published as for those that are, got -?\d\.\d\d where the published probes show \d\.\d\d; train it on other requests than the published probes$/,
    );
    expect(pllm!.refusal!.message).not.toContain("#");
  });
});

describe("a publication", () => {
  it("commits to the secret probes that are in use when its version is counted", async () => {
    const other = folderEdge(join(folder, "another-edge"));
    let replaced: string | undefined;
    const slow: Store = {
      ...store,
      explanations: {
        ...store.explanations,
        async preparePublication(...which) {
          replaced ??= await replaceSecretProbes(questions, "3".repeat(64));
          return store.explanations.preparePublication(...which);
        },
      },
    };
    await publish(
      slow,
      other,
      signingKey,
      baseModelId,
      new Date(),
      () => undefined,
    );
    const { manifest } = await openAsDevice(other);
    expect(manifest.secretProbes!.committed).toBe(replaced);
  });
});

describe("outputs", () => {
  it("are published with each explanation, named by the manifest", async () => {
    const catalogue = await openAsDevice();
    for (const { adapter } of catalogue.explanations) {
      const { outputs } = catalogue.manifest.adapters[adapter]!;
      const bytes = await edge().get(`outputs/${outputs}.json`);
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(outputs);
      const probes = decodeOutputs(bytes);
      expect(probes).toHaveLength(catalogue.space.probes.length);
      expect(await catalogue.fetchOutputs(adapter)).toEqual(probes);
    }
  });
});
