/** @file Who may do what: every query and mutation of the supergraph, asked by everybody. */
import { readFile } from "node:fs/promises";
import { buildSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { signCapability } from "../../resolvers/capability.ts";
import {
  codeOf,
  digest,
  filesOf,
  newKey,
  newPllm,
  newProposal,
  openPlatform,
  secret,
  upload,
  type Platform,
} from "./platform.ts";

const callers = [
  "anonymous",
  "contributor",
  "other contributor",
  "operator",
  "session",
  "other session",
] as const;
type Caller = (typeof callers)[number];

/** What one call is about: things of the contributor, and a session of a device. */
interface Scene {
  readonly platform: Platform;
  readonly sessionId: string;
}

interface Rule {
  readonly subgraph: "catalogue" | "personalization";
  readonly query: string;
  /** Made anew for each call. */
  readonly variables: (
    scene: Scene,
  ) => Record<string, unknown> | Promise<Record<string, unknown>>;
  readonly codes: Readonly<Record<Caller, string>>;
}

const everybody = {
  anonymous: "ok",
  contributor: "ok",
  "other contributor": "ok",
  operator: "ok",
  session: "ok",
  "other session": "ok",
};
const operators = {
  anonymous: "UNAUTHENTICATED",
  contributor: "FORBIDDEN",
  "other contributor": "FORBIDDEN",
  operator: "ok",
  session: "FORBIDDEN",
  "other session": "FORBIDDEN",
};
const contributors = {
  ...operators,
  contributor: "ok",
  "other contributor": "ok",
};
const ownersOfHidden = {
  ...operators,
  contributor: "ok",
  "other contributor": "NOT_FOUND",
};
const ownersOfPublished = { ...operators, contributor: "ok" };
const anyoneWithoutASession = {
  ...everybody,
  session: "FORBIDDEN",
  "other session": "FORBIDDEN",
};
const ownSession = {
  ...operators,
  operator: "FORBIDDEN",
  session: "ok",
};

/** The Worker answers these, to everybody alike: it reads no Authorization header of a GraphQL request. */
const atTheEdge = "at the edge";

const policy: Readonly<Record<string, Rule | typeof atTheEdge>> = {
  "Query.explanationSpace": atTheEdge,
  "Query.explanationSpaces": atTheEdge,
  "Query.baseModel": {
    subgraph: "catalogue",
    query: `query ($id: ID!) { baseModel(id: $id) { name missingFiles pllms(first: 1) { edges { node { id } } } } }`,
    variables: ({ platform }) => ({ id: platform.baseModel.id }),
    codes: everybody,
  },
  "Query.baseModelByRevision": {
    subgraph: "catalogue",
    query: `query ($revision: Sha256!) { baseModelByRevision(revision: $revision) { name } }`,
    variables: ({ platform }) => ({ revision: platform.baseModel.revision }),
    codes: everybody,
  },
  "Query.baseModels": {
    subgraph: "catalogue",
    query: `{ baseModels(first: 1) { edges { node { id } } } }`,
    variables: () => ({}),
    codes: everybody,
  },
  "Query.pllm": {
    subgraph: "catalogue",
    query: `query ($id: ID!) { pllm(id: $id) { name contributor { name } } }`,
    variables: async ({ platform }) => ({
      id: (await newPllm(platform, platform.alice, "PUBLISHED")).id,
    }),
    codes: everybody,
  },
  "Query.pllmByAdapter": {
    subgraph: "catalogue",
    query: `query ($base: Sha256!, $adapter: Sha256!) { pllmByAdapter(baseRevision: $base, adapter: $adapter) { name } }`,
    variables: async ({ platform }) => ({
      base: platform.baseModel.revision,
      adapter: (await newPllm(platform, platform.alice, "PUBLISHED"))
        .adapterSha256,
    }),
    codes: everybody,
  },
  "Query.pllms": {
    subgraph: "catalogue",
    query: `{ pllms(first: 1) { edges { node { id } } } }`,
    variables: () => ({}),
    codes: everybody,
  },
  "Query.viewer": {
    subgraph: "catalogue",
    query: `{ viewer { role contributor { name } } }`,
    variables: () => ({}),
    codes: everybody,
  },
  "Query.attributeProposal": {
    subgraph: "catalogue",
    query: `query ($id: ID!) { attributeProposal(id: $id) { word evidence { pllm { name } } } }`,
    variables: async ({ platform }) => ({
      id: (await newProposal(platform, platform.alice)).id,
    }),
    codes: operators,
  },
  "Query.attributeProposals": {
    subgraph: "catalogue",
    query: `{ attributeProposals(first: 1) { edges { node { word } } } }`,
    variables: () => ({}),
    codes: operators,
  },
  "Query.merge": {
    subgraph: "personalization",
    query: `query ($id: ID!) { merge(id: $id) { id } }`,
    variables: () => ({ id: "01890a5d-ac96-774b-bcce-b302099a8057" }),
    codes: everybody,
  },
  "Query.merges": {
    subgraph: "personalization",
    query: `{ merges(first: 1) { edges { node { id } } } }`,
    variables: () => ({}),
    codes: everybody,
  },
  "Query.trainingSession": {
    subgraph: "personalization",
    query: `query ($id: ID!) { trainingSession(id: $id) { step } }`,
    variables: ({ sessionId }) => ({ id: sessionId }),
    codes: { ...operators, session: "ok" },
  },
  "Mutation.createContributor": {
    subgraph: "catalogue",
    query: `mutation ($input: CreateContributorInput!) { createContributor(input: $input) { apiKey } }`,
    variables: () => ({
      input: {
        name: `contributor-${newKey()}`,
        role: "OPERATOR",
        idempotencyKey: newKey(),
      },
    }),
    codes: operators,
  },
  "Mutation.registerBaseModel": {
    subgraph: "catalogue",
    query: `mutation ($input: RegisterBaseModelInput!) { registerBaseModel(input: $input) { baseModel { id } } }`,
    variables: () => {
      const [revision, explainerRevision] = [digest(), digest()];
      return {
        input: {
          name: "another-base",
          revision,
          explainer: { name: "explainer", revision: explainerRevision },
          files: filesOf(revision, explainerRevision),
          idempotencyKey: newKey(),
        },
      };
    },
    codes: operators,
  },
  "Mutation.fitExplanationSpace": {
    subgraph: "catalogue",
    query: `mutation ($input: FitExplanationSpaceInput!) { fitExplanationSpace(input: $input) { id } }`,
    variables: ({ platform }) => ({
      input: { baseModel: platform.baseModel.id, idempotencyKey: newKey() },
    }),
    codes: operators,
  },
  "Mutation.approveAttribute": {
    subgraph: "catalogue",
    query: `mutation ($input: ApproveAttributeInput!) { approveAttribute(input: $input) { status } }`,
    variables: async ({ platform }) => ({
      input: {
        proposal: (await newProposal(platform, platform.alice)).id,
        idempotencyKey: newKey(),
      },
    }),
    codes: operators,
  },
  "Mutation.dismissAttribute": {
    subgraph: "catalogue",
    query: `mutation ($input: DismissAttributeInput!) { dismissAttribute(input: $input) { status } }`,
    variables: async ({ platform }) => ({
      input: {
        proposal: (await newProposal(platform, platform.alice)).id,
        reason: "It is no style.",
        idempotencyKey: newKey(),
      },
    }),
    codes: operators,
  },
  "Mutation.replaceSecretProbes": {
    subgraph: "catalogue",
    query: `mutation ($input: ReplaceSecretProbesInput!) { replaceSecretProbes(input: $input) { secretProbes revealedProbes } }`,
    variables: ({ platform }) => ({
      input: {
        baseModel: platform.baseModel.id,
        probes: Array.from({ length: 16 }, () => newKey()),
        idempotencyKey: newKey(),
      },
    }),
    codes: operators,
  },
  "Mutation.contributePLLM": {
    subgraph: "catalogue",
    query: `mutation ($input: ContributePLLMInput!) { contributePLLM(input: $input) { pllm { id } } }`,
    variables: ({ platform }) => ({
      input: {
        name: `pllm-${newKey()}`,
        baseModel: platform.baseModel.id,
        adapterConfig: '{"peft_type":"LORA"}',
        idempotencyKey: newKey(),
      },
    }),
    codes: contributors,
  },
  "Mutation.finishContribution": {
    subgraph: "catalogue",
    query: `mutation ($input: FinishContributionInput!) { finishContribution(input: $input) { status } }`,
    variables: async ({ platform }) => {
      const { id } = await newPllm(platform, platform.alice, "AWAITING_UPLOAD");
      return {
        input: {
          pllm: id,
          sha256: await upload(platform.store, id, "an adapter"),
          idempotencyKey: newKey(),
        },
      };
    },
    codes: ownersOfHidden,
  },
  "Mutation.yankPLLM": {
    subgraph: "catalogue",
    query: `mutation ($input: YankPLLMInput!) { yankPLLM(input: $input) { status } }`,
    variables: async ({ platform }) => ({
      input: {
        pllm: (await newPllm(platform, platform.alice, "PUBLISHED")).id,
        reason: "It was a mistake.",
        idempotencyKey: newKey(),
      },
    }),
    codes: ownersOfPublished,
  },
  "Mutation.recordMerge": {
    subgraph: "personalization",
    query: `mutation ($input: RecordMergeInput!) { recordMerge(input: $input) { id } }`,
    variables: async ({ platform }) => {
      const [one, two] = [
        await newPllm(platform, platform.alice, "PUBLISHED"),
        await newPllm(platform, platform.alice, "PUBLISHED"),
      ];
      return {
        input: {
          baseRevision: platform.baseModel.revision,
          components: [
            { adapter: one.adapterSha256, weight: 0.5 },
            { adapter: two.adapterSha256, weight: 0.3 },
          ],
          idempotencyKey: newKey(),
        },
      };
    },
    codes: anyoneWithoutASession,
  },
  "Mutation.startTrainingSession": {
    subgraph: "personalization",
    query: `mutation ($input: StartTrainingSessionInput!) { startTrainingSession(input: $input) { token } }`,
    variables: ({ platform }) => ({
      input: {
        baseRevision: platform.baseModel.revision,
        start: "SCRATCH",
        adapters: [],
        deviceClass: "phone-8gb",
        idempotencyKey: newKey(),
      },
    }),
    codes: anyoneWithoutASession,
  },
  "Mutation.reportTrainingProgress": {
    subgraph: "personalization",
    query: `mutation ($input: ReportTrainingProgressInput!) { reportTrainingProgress(input: $input) { step } }`,
    variables: ({ sessionId }) => ({
      input: {
        session: sessionId,
        step: 5,
        seconds: 10,
        heldOutLoss: 2.5,
        idempotencyKey: newKey(),
      },
    }),
    codes: ownSession,
  },
  "Mutation.finishTrainingSession": {
    subgraph: "personalization",
    query: `mutation ($input: FinishTrainingSessionInput!) { finishTrainingSession(input: $input) { status } }`,
    variables: ({ sessionId }) => ({
      input: {
        session: sessionId,
        steps: 40,
        seconds: 90,
        heldOutLossBefore: 3,
        heldOutLossAfter: 2,
        idempotencyKey: newKey(),
      },
    }),
    codes: ownSession,
  },
};

let platform: Platform;
beforeAll(async () => {
  platform = await openPlatform();
});
afterAll(() => platform.close());

/** A new session with its token. */
async function newSession() {
  const session = await platform.store.trainingSessions.start(
    { caller: "tests", key: newKey(), request: null },
    {
      baseRevision: platform.baseModel.revision,
      start: "SCRATCH",
      adapters: [],
      deviceClass: "phone-8gb",
    },
  );
  return {
    id: session.id,
    authorization: `Bearer ${await signCapability(secret, session)}`,
  };
}

test("the policy has a rule for every query and mutation, and for nothing else", async () => {
  const api = buildSchema(
    await readFile(
      new URL("../../schema/api.graphql", import.meta.url),
      "utf8",
    ),
  );
  const fields = [api.getQueryType()!, api.getMutationType()!].flatMap((type) =>
    Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
  );
  expect(Object.keys(policy).sort()).toEqual(fields.sort());
});

describe.each(callers)("asked by: %s", (caller) => {
  const rules = Object.entries(policy).flatMap(([field, rule]) =>
    rule === atTheEdge ? [] : [{ field, rule, code: rule.codes[caller] }],
  );
  test.each(rules)("$field answers $code", async ({ rule, code }) => {
    const session = await newSession();
    const authorization = {
      anonymous: undefined,
      contributor: platform.alice.authorization,
      "other contributor": platform.bob.authorization,
      operator: platform.operator.authorization,
      session: session.authorization,
      "other session": (await newSession()).authorization,
    }[caller];
    const variables = await rule.variables({
      platform,
      sessionId: session.id,
    });
    const answer = await platform.ask(
      rule.subgraph,
      rule.query,
      variables,
      authorization,
    );
    expect(codeOf(answer)).toBe(code);
  });
});
