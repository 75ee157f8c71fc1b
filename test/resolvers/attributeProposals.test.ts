/** @file Proposed attributes through the API: operators see the evidence and decide once; nobody else hears of a word. */
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  codeOf,
  newBaseModel,
  newKey,
  newPllm,
  newProposal,
  openPlatform,
  type Platform,
} from "./platform.ts";

let platform: Platform;
beforeAll(async () => {
  platform = await openPlatform();
});
afterAll(() => platform.close());

const fields = `id word source novelty agreement recognition pllms status
  baseModel { name }
  evidence { residualBefore residualAfter pllm { name contributor { name } } }
  decidedAt decidedBy { name } reason space { id } failure`;
const ask = (query: string, variables: Record<string, unknown> = {}) =>
  platform.ask("catalogue", query, variables, platform.operator.authorization);
const approve = (proposal: string, idempotencyKey = newKey()) =>
  ask(
    `mutation ($input: ApproveAttributeInput!) { answer: approveAttribute(input: $input) { ${fields} } }`,
    { input: { proposal, idempotencyKey } },
  );
const dismiss = (proposal: string, reason: string, idempotencyKey = newKey()) =>
  ask(
    `mutation ($input: DismissAttributeInput!) { answer: dismissAttribute(input: $input) { ${fields} } }`,
    { input: { proposal, reason, idempotencyKey } },
  );

test("an operator reads a proposal with its evidence", async () => {
  const { id } = await newProposal(platform, platform.alice, "gothic");
  const { data } = await ask(
    `query ($id: ID!) { attributeProposal(id: $id) { ${fields} } }`,
    { id },
  );
  expect(data).toEqual({
    attributeProposal: {
      id,
      word: "gothic",
      source: "CONTRIBUTION",
      novelty: 0.75,
      agreement: 0.875,
      recognition: 0,
      pllms: 1,
      status: "PENDING",
      baseModel: { name: "demo-base" },
      evidence: [
        {
          residualBefore: 1,
          residualAfter: 0.5,
          pllm: {
            name: expect.stringContaining("pllm-") as string,
            contributor: { name: "alice" },
          },
        },
      ],
      decidedAt: null,
      decidedBy: null,
      reason: null,
      space: null,
      failure: null,
    },
  });
});

test("approving is done once, tells who did it, and queues the growth of the space", async () => {
  const { id } = await newProposal(platform, platform.alice, "noir");
  const key = newKey();
  const first = await approve(id, key);
  expect(first.data).toMatchObject({
    answer: {
      status: "APPROVED",
      decidedBy: { name: "olga" },
      decidedAt: expect.any(String) as string,
      space: null,
    },
  });
  expect(await approve(id, key)).toEqual(first);
  expect(codeOf(await approve(id))).toBe("WRONG_STATE");
  expect(codeOf(await dismiss(id, "Changed my mind."))).toBe("WRONG_STATE");
  const jobs: unknown[] = [];
  const working = await platform.store.queue.work({
    handle: (job) => {
      jobs.push(job);
      return Promise.resolve();
    },
    onDead: () => Promise.resolve(),
  });
  await expect
    .poll(() => jobs, { timeout: 10_000 })
    .toContainEqual({ kind: "grow", baseModelId: platform.baseModel.id });
  await working.stop();
});

test("dismissing is done once, with a reason", async () => {
  const { id } = await newProposal(platform, platform.bob, "piratical");
  const key = newKey();
  const first = await dismiss(id, "A costume, not a style.", key);
  expect(first.data).toMatchObject({
    answer: {
      status: "DISMISSED",
      decidedBy: { name: "olga" },
      reason: "A costume, not a style.",
    },
  });
  expect(await dismiss(id, "A costume, not a style.", key)).toEqual(first);
  expect(codeOf(await dismiss(id, "Another reason.", key))).toBe(
    "IDEMPOTENCY_CONFLICT",
  );
  expect(codeOf(await approve(id))).toBe("WRONG_STATE");
});

test("a list is of one base model and one status, in the order of proposal", async () => {
  const baseModel = await newBaseModel(platform.store);
  const there = { ...platform, baseModel };
  const [one, two, three] = [
    await newProposal(there, platform.alice, "one"),
    await newProposal(there, platform.alice, "two"),
    await newProposal(there, platform.alice, "three"),
  ];
  await dismiss(two.id, "No style.");
  const words = async (page: string) => {
    const { data } = await ask(
      `{ attributeProposals(baseModel: "${baseModel.id}", ${page}) { edges { node { word } } pageInfo { hasNextPage } } }`,
    );
    return data!["attributeProposals"];
  };
  const edges = (...list: { word: string }[]) =>
    list.map(({ word }) => ({ node: { word } }));
  expect(await words("first: 2")).toEqual({
    edges: edges(one, two),
    pageInfo: { hasNextPage: true },
  });
  expect(await words("first: 9, status: PENDING")).toEqual({
    edges: edges(one, three),
    pageInfo: { hasNextPage: false },
  });
  expect(await words("first: 9, status: APPROVED")).toEqual({
    edges: [],
    pageInfo: { hasNextPage: false },
  });
});

test("a word that waits is nowhere in what others can read of its pLLM and base model", async () => {
  const { id } = await newPllm(platform, platform.alice, "PUBLISHED");
  await platform.store.attributeProposals.propose(id, [
    {
      word: "unheardof",
      source: "EXPLAINER",
      direction: new Float32Array([1, 0]),
      novelty: 1,
      agreement: 1,
      recognition: 0.5,
      residualBefore: 1,
      residualAfter: 0.5,
    },
  ]);
  const query = `{
    pllm(id: "${id}") { id name description status progress { stage } refusal { message } }
    baseModels(first: 100) { edges { node { id name fitFailure currentSpace { id } files { path } } } }
  }`;
  for (const authorization of [undefined, platform.alice.authorization])
    expect(
      JSON.stringify(await platform.ask("catalogue", query, {}, authorization)),
    ).not.toContain("unheardof");
  // nor is a proposal an entity that a gateway could be asked for
  const entity = await platform.ask(
    "catalogue",
    `query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }`,
    { of: [{ __typename: "AttributeProposal", id }] },
  );
  expect(codeOf(entity)).not.toBe("ok");
});
