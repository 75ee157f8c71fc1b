/** @file The two Node subgraphs over a real store in memory, asked through Apollo Server as a gateway asks them. */
import { createHash, randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ApolloServer, HeaderMap } from "@apollo/server";
import { ApolloServerPluginInlineTraceDisabled } from "@apollo/server/plugin/disabled";
import type { GraphQLFormattedError } from "graphql";
import { buildCatalogueSubgraph } from "../../resolvers/catalogue.ts";
import {
  createContext,
  type ResolverContext,
} from "../../resolvers/context.ts";
import {
  createFormatError,
  type ErrorLogEntry,
} from "../../resolvers/errors.ts";
import { buildPersonalizationSubgraph } from "../../resolvers/personalization.ts";
import { openStore } from "../../store/openStore.ts";
import {
  adapterKey,
  baseModelKey,
  uploadKey,
  type AttributeProposal,
  type BaseModel,
  type Contributor,
  type Pllm,
  type PllmStatus,
  type Store,
} from "../../store/store.ts";

/** Signs capability tokens in tests. */
export const secret = "a secret of tests, 32 characters";

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Somebody with an API key. */
export interface Member {
  readonly contributor: Contributor;
  readonly authorization: string;
}

/** A store with two contributors, an operator and a base model that has all its files, and its API. */
export interface Platform {
  readonly store: Store;
  /** What was logged. */
  readonly log: readonly ErrorLogEntry[];
  readonly alice: Member;
  readonly bob: Member;
  readonly operator: Member;
  readonly baseModel: BaseModel;
  readonly ask: (
    subgraph: "catalogue" | "personalization",
    query: string,
    variables?: Record<string, unknown>,
    authorization?: string,
  ) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/** A digest that no other call gives. */
export const digest = (text: string = randomUUID()) =>
  createHash("sha256").update(text).digest("hex");

/** An idempotency key that no other call gives. */
export const newKey = () => randomUUID();

/** The files of a base model, as they are registered: three bytes each. */
export const filesOf = (revision: string, explainerRevision: string) =>
  [
    ["config.json", digest("config")],
    ["model.safetensors", revision],
    ["tokenizer.json", digest("tokenizer")],
    ["tokenizer_config.json", digest("tokenizer config")],
    ["explainer/adapter_config.json", digest("adapter config")],
    ["explainer/adapter_model.safetensors", explainerRevision],
    ["probes.json", digest("probes")],
    ["neutral.jsonl", digest("neutral")],
  ].map(([path, sha256]) => ({ path: path!, sha256: sha256!, bytes: 3 }));

/** Opens one. */
export async function openPlatform(): Promise<Platform> {
  const folder = await mkdtemp(join(tmpdir(), "headstart-"));
  const store = await openStore({
    database: { kind: "pglite", folder: undefined },
    objects: {
      kind: "folder",
      folder,
      publicUrl: "http://localhost:4000",
      secret,
    },
  });
  const member = async (
    name: string,
    role: Contributor["role"],
  ): Promise<Member> => {
    const { contributor, apiKey } = await store.contributors.create(
      { caller: "tests", key: newKey(), request: name },
      { name, role },
    );
    return { contributor, authorization: `Bearer ${apiKey}` };
  };
  const log: ErrorLogEntry[] = [];
  const formatError = createFormatError((entry) => log.push(entry));
  const servers = {
    catalogue: new ApolloServer<ResolverContext>({
      schema: await buildCatalogueSubgraph(),
      formatError,
      plugins: [ApolloServerPluginInlineTraceDisabled()],
    }),
    personalization: new ApolloServer<ResolverContext>({
      schema: await buildPersonalizationSubgraph(),
      formatError,
      plugins: [ApolloServerPluginInlineTraceDisabled()],
    }),
  };
  for (const server of Object.values(servers)) await server.start();

  return {
    store,
    log,
    alice: await member("alice", "contributor"),
    bob: await member("bob", "contributor"),
    operator: await member("olga", "operator"),
    baseModel: await newBaseModel(store),

    ask: async (subgraph, query, variables = {}, authorization) => {
      const { status, body } = await servers[
        subgraph
      ].executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: "POST",
          headers: new HeaderMap([["content-type", "application/json"]]),
          search: "",
          body: { query, variables },
        },
        context: () => createContext({ store, secret, authorization }),
      });
      if (body.kind !== "complete") throw new Error("expected one answer");
      return {
        ...(JSON.parse(body.string) as Omit<Answer, "status">),
        status: status ?? 200,
      };
    },

    close: async () => {
      for (const server of Object.values(servers)) await server.stop();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** A new base model, with its files or without. */
export async function newBaseModel(
  store: Store,
  { complete = true } = {},
): Promise<BaseModel> {
  const [revision, explainerRevision] = [digest(), digest()];
  const baseModel = await store.baseModels.register(
    { caller: "tests", key: newKey(), request: revision },
    {
      name: "demo-base",
      revision,
      explainer: { name: "demo-explainer", revision: explainerRevision },
      files: filesOf(revision, explainerRevision),
    },
  );
  if (complete)
    for (const { path } of baseModel.files)
      await store.objects.put(
        baseModelKey(revision, path),
        new Uint8Array([1, 2, 3]),
      );
  return baseModel;
}

/** A new pLLM of somebody, brought as far as a status; its adapter is three bytes that no other has. */
export async function newPllm(
  { store, baseModel }: Pick<Platform, "store" | "baseModel">,
  { contributor }: Member,
  status: Extract<
    PllmStatus,
    "AWAITING_UPLOAD" | "VALIDATING" | "PUBLISHED" | "REFUSED" | "YANKED"
  >,
): Promise<Pllm> {
  const once = () => ({ caller: "tests", key: newKey(), request: null });
  const { id } = await store.pllms.contribute(once(), {
    name: `pllm-${randomUUID()}`,
    description: null,
    baseModelId: baseModel.id,
    contributorId: contributor.id,
    adapterConfig: '{"peft_type":"LORA"}',
  });
  const found = async () => (await store.pllms.find(id))!;
  if (status === "AWAITING_UPLOAD") return found();
  if (status === "REFUSED") {
    await store.pllms.refuse(id, {
      code: "ZERO_DELTA",
      message: "The adapter changes nothing.",
      tensor: null,
    });
    return found();
  }
  const sha256 = digest();
  await store.objects.put(adapterKey(sha256), new Uint8Array([1, 2, 3]));
  await store.pllms.finish(once(), { id, sha256, bytes: 3 });
  if (status === "VALIDATING") return found();
  await store.pllms.advance(id, "VALIDATING", "PUBLISHING");
  await store.explanations.completePublication("none", [id]);
  if (status === "YANKED")
    await store.pllms.yank(once(), { id, reason: "It was a mistake." });
  return found();
}

/** A new proposed attribute, for a new published pLLM of somebody; its word is no other's. */
export async function newProposal(
  platform: Pick<Platform, "store" | "baseModel">,
  member: Member,
  word = `word${randomUUID()}`,
): Promise<AttributeProposal> {
  const { store } = platform;
  const { id } = await newPllm(platform, member, "PUBLISHED");
  await store.attributeProposals.propose(id, [
    {
      word,
      source: "CONTRIBUTION",
      direction: new Float32Array([1, 0]),
      novelty: 0.75,
      agreement: 0.875,
      recognition: 0,
      residualBefore: 1,
      residualAfter: 0.5,
    },
  ]);
  const page = { direction: "backward", count: 1 } as const;
  return (await store.attributeProposals.page({}, page)).items[0]!;
}

/** Uploads as the signed address would. @returns the bytes' SHA-256. */
export async function upload(
  store: Store,
  pllmId: string,
  text: string,
): Promise<string> {
  await store.objects.put(uploadKey(pllmId), new TextEncoder().encode(text));
  return digest(text);
}

/** The code of an answer's first error; "ok" without one. */
export const codeOf = ({ errors }: Answer) =>
  errors === undefined ? "ok" : errors[0]?.extensions?.["code"];
