/** @file From a pLLM that its space explains badly to the next version of the space: proposed, approved, appended, published. */
import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { encodeSpace } from "../../device-sdk/format/space.ts";
import { createRandom } from "../../device-sdk/random.ts";
import { openCatalogue } from "../../device-sdk/select/catalogue.ts";
import { createMapper } from "../../explainer/mapper.ts";
import { createBaseModelLoader } from "../../jobs/baseModels.ts";
import { maximumPendingWords, propose } from "../../jobs/growth.ts";
import { spaceKey } from "../../store/store.ts";
import type { AttributeProposal, Store } from "../../store/store.ts";
import { tinyBase, tinyConfig, tinyPllm } from "../tinyBase.ts";
import { rememberText } from "../rememberedText.ts";
import { tinyAdapter, tinyRuntime } from "../tinyModel.ts";
import {
  contribute,
  fit,
  folderEdge,
  openTinyStore,
  publicKey,
  registerTinyBase,
  settle,
  startTinyJobs,
} from "./tinyPlatform.ts";
import type { Logged } from "./tinyPlatform.ts";

const patience = { timeout: 60_000 };
const random = createRandom(9);
const vector = () =>
  Float32Array.from({ length: tinyConfig.hiddenSize }, () => random.normal());

const styles = [
  ["gothic", "dry gloom dry dry dry", 1],
  ["noir", "brief brief brief", 2],
] as const;

let folder: string;
let store: Store;
let baseModelId: string;
let first: string;
let operatorId: string;
let logged: readonly Logged[];
let stop: () => Promise<void>;
const once = (key: string) => ({ caller: "test", key, request: key });
const edgeOf = () => folderEdge(join(folder, "edge"));
const openAsDevice = () =>
  openCatalogue(edgeOf(), {
    publicKey,
    base: tinyBase.revision,
    explainer: tinyBase.explainer.revision,
  });
const proposals = async () =>
  (
    await store.attributeProposals.page(
      {},
      { direction: "forward", count: 100 },
    )
  ).items;
const events = (name: string) => logged.filter(([event]) => event === name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "headstart-growth-"));
  store = await openTinyStore(folder, { kind: "pglite", folder: undefined });
  baseModelId = await registerTinyBase(store);
  ({
    contributor: { id: operatorId },
  } = await store.contributors.create(once("the-operator-olga"), {
    name: "olga",
    role: "operator",
  }));
  // a space of random directions, which explain little of anything
  const { id, bytes } = await encodeSpace({
    version: 1,
    parent: null,
    base: { name: tinyBase.name, revision: tinyBase.revision },
    explainer: tinyBase.explainer,
    probes: ["What is rain?"],
    attributes: [{ word: "baroque", opposite: "bare" }],
    directions: [vector()],
    neutralModel: vector(),
    neutralPerson: vector(),
    spread: Float32Array.of(1),
    thresholds: { abstain: 1, fit: 0.8, mergeGain: 0.2, residual: 0.8 },
  });
  first = id;
  await store.objects.put(spaceKey(id), bytes);
  await store.explanations.saveSpace({ id, baseModelId });
  await rememberStyles();
  ({ logged, stop } = await startTinyJobs(store, edgeOf()));
}, 60_000);
afterAll(async () => {
  await stop();
  await store.close();
  await rm(folder, { recursive: true });
});

/** Two pLLMs that each write the same to every probe, and a base model that knows how when it is asked for the style by its name. */
async function rememberStyles(): Promise<void> {
  const loader = createBaseModelLoader(store, tinyRuntime);
  const { explainer, study, memory } = await loader.load(baseModelId);
  await createMapper(explainer, study, memory).neutralModel();
  for (const [word, text, seed] of styles) {
    const { sha256, config } = await tinyPllm(seed);
    const configHash = createHash("sha256").update(config).digest("hex");
    for (const key of [`direction ${word}`, `pllm ${sha256} ${configHash}`])
      await rememberText(explainer, memory, key, text);
  }
  await loader.release();
}

let gothic: AttributeProposal;
let noir: AttributeProposal;

it("proposes words for new pLLMs that are explained badly, which are published meanwhile", async () => {
  const ids: string[] = [];
  for (const [word, , seed] of styles)
    ids.push(
      await contribute(store, baseModelId, `${word}-one`, await tinyPllm(seed)),
    );
  await settle(store, ids, "PUBLISHED");
  await expect
    .poll(async () => (await proposals()).map(({ word }) => word), patience)
    .toEqual(expect.arrayContaining(["gothic", "noir"]));
  const all = await proposals();
  [gothic, noir] = styles.map(([word]) =>
    all.find((proposal) => proposal.word === word)!,
  ) as [AttributeProposal, AttributeProposal];
  expect(gothic).toMatchObject({
    source: "CONTRIBUTION",
    status: "PENDING",
    pllms: 1,
    evidence: [{ pllmId: ids[0] }],
  });
  for (const { evidence } of [gothic, noir]) {
    expect(evidence[0]!.residualBefore).toBeGreaterThan(0.8);
    expect(evidence[0]!.residualAfter).toBeLessThan(1e-3);
  }
  // nothing of it is in what is published
  const { space } = await openAsDevice();
  expect(space.id).toBe(first);
}, 60_000);

it("appends what an operator approves, and explains and publishes every pLLM in the new version", async () => {
  await store.explanations.noteFit(baseModelId, "no word stands");
  await store.attributeProposals.approve(once("approve-the-word-gothic"), {
    id: gothic.id,
    operatorId,
  });
  await expect
    .poll(async () => (await openAsDevice()).space.version, patience)
    .toBe(2);
  const { space, explanations } = await openAsDevice();
  expect(space.parent).toBe(first);
  expect(space.attributes).toEqual([
    { word: "baroque", opposite: "bare" },
    { word: "gothic", opposite: null },
  ]);
  expect(explanations).toHaveLength(2);
  const explained = explanations.find(({ pllm }) => pllm === "gothic-one")!;
  // it writes just as the model does when it is asked for the word
  expect(explained.coefficients[0]).toBeCloseTo(0, 2);
  expect(explained.coefficients[1]).toBeCloseTo(1, 2);
  expect(explained.residual).toBeLessThan(1e-3);
  expect(await store.attributeProposals.find(gothic.id)).toMatchObject({
    status: "APPROVED",
    spaceId: space.id,
    decidedBy: operatorId,
  });
  // that of a fitting is another matter
  expect((await store.baseModels.find(baseModelId))!.fitFailure).toBe(
    "no word stands",
  );
  expect(events("space grown")).toEqual([
    [
      "space grown",
      { space: space.id, parent: first, version: 2, words: ["gothic"] },
    ],
  ]);
}, 60_000);

it("says why an approved word is left out that has become like another", async () => {
  const alike = ["murky", "gloomy"];
  const direction = vector();
  await store.attributeProposals.propose(
    gothic.evidence[0]!.pllmId,
    alike.map((word) => ({
      word,
      source: "CONTRIBUTION",
      direction,
      novelty: 1,
      agreement: 1,
      recognition: 0,
      residualBefore: 1,
      residualAfter: 0.5,
    })),
  );
  const those = async () =>
    (await proposals()).filter(({ word }) => alike.includes(word));
  const before = await openAsDevice();
  for (const { id, word } of await those())
    await store.attributeProposals.approve(once(`approve-the-word-${word}`), {
      id,
      operatorId,
    });
  await expect
    .poll(
      async () => (await those()).map(({ word, failure }) => [word, failure]),
      patience,
    )
    .toEqual([
      ["murky", null],
      ["gloomy", "too like murky (cosine 1.00)"],
    ]);
  await expect
    .poll(async () => (await openAsDevice()).space.version, patience)
    .toBe(3);
  const { space } = await openAsDevice();
  expect(space.parent).toBe(before.space.id);
  expect(space.attributes.map(({ word }) => word)).toEqual([
    "baroque",
    "gothic",
    "murky",
  ]);
}, 60_000);

it("has an approved word considered by a new fit, and a dismissed one not", async () => {
  await store.attributeProposals.dismiss(once("dismiss-the-word-noir"), {
    id: noir.id,
    operatorId,
    reason: "no style",
  });
  const before = await openAsDevice();
  await fit(store, baseModelId);
  await expect
    .poll(async () => (await openAsDevice()).space.id, patience)
    .not.toBe(before.space.id);
  const { space } = await openAsDevice();
  expect(space).toMatchObject({ version: 1, parent: null });
  const report = JSON.parse(
    new TextDecoder().decode(
      await store.objects.get(`spaces/${space.id}.report.json`),
    ),
  ) as { proposals: { word: string }[] };
  const candidates = report.proposals.map(({ word }) => word);
  expect(candidates).toEqual(expect.arrayContaining(["gothic", "murky"]));
  expect(candidates).not.toContain("noir");
}, 60_000);

it("looks for no more words of a contributor of whom enough wait", async () => {
  const [pllm] = await store.explanations.divergences(baseModelId);
  const { contributorId } = pllm!.pllm;
  const pending = () => store.attributeProposals.countPending(contributorId);
  await store.attributeProposals.propose(
    pllm!.pllm.id,
    Array.from({ length: maximumPendingWords }, (_, at) => ({
      word: `word${String.fromCodePoint(97 + at)}`,
      source: "CONTRIBUTION",
      direction: vector(),
      novelty: 1,
      agreement: 1,
      recognition: 0,
      residualBefore: 1,
      residualAfter: 0.5,
    })),
  );
  const full = await pending();
  const id = await contribute(
    store,
    baseModelId,
    "plateresque-churrigueresque",
    await tinyPllm(7),
  );
  await settle(store, [id], "PUBLISHED");
  const loader = createBaseModelLoader(store, tinyRuntime);
  await propose(
    store,
    await loader.load(baseModelId),
    (await store.pllms.find(id))!,
    {
      name: "plateresque",
      key: "plateresque",
      loadAdapter: () => Promise.resolve(tinyAdapter(tinyConfig, 7, 0.5)),
    },
    () => undefined,
    new AbortController().signal,
  );
  await loader.release();
  expect(await pending()).toBe(full);
}, 60_000);
