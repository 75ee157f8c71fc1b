/** @file The page as the server serves it, with a GraphQL endpoint that answers from a list of made-up pLLMs by the public schema. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createServerAdapter } from "@whatwg-node/server";
import { buildSchema, graphql } from "graphql";
import { buildPage, servePage } from "../../server/page.ts";

/** The attributes of the made-up explanation space. */
const attributes = [
  { word: "detailed", opposite: "concise" },
  { word: "friendly", opposite: null },
  { word: "technical", opposite: "simple" },
] as const;

const revision = "0123456789abcdef".repeat(4);

/** A made-up pLLM. */
export interface MadeUpPllm {
  readonly name: string;
  readonly description?: string;
  readonly contributor?: string;
  /** One for each attribute; without them it has no explanation. */
  readonly coefficients?: readonly number[];
  readonly sentence?: string;
  readonly residual?: number;
  readonly yankReason?: string;
  readonly medianSteps?: number;
}

/** What is served; change it and the next answer is another. */
export interface PageServer {
  readonly url: string;
  pllms: readonly MadeUpPllm[];
  /** The errors of every answer to come, in place of data. */
  errors: readonly object[] | undefined;
  readonly close: () => Promise<void>;
}

/** Serves on a free port of this machine. */
export async function startPageServer(): Promise<PageServer> {
  const page = await buildPage();
  const schema = buildSchema(
    await readFile(
      new URL("../../schema/api.graphql", import.meta.url),
      "utf8",
    ),
  );
  const answer = createServerAdapter(async (request: Request) => {
    const { pathname } = new URL(request.url);
    if (pathname === "/.well-known/headstart.json")
      return Response.json({
        graphql: "http://127.0.0.1:4000/graphql",
        edge: "http://127.0.0.1:4001",
        publicKey: { kty: "OKP", crv: "Ed25519", x: "made-up" },
      });
    if (pathname !== "/graphql") return servePage(page, request);
    if (served.errors) return Response.json({ errors: served.errors });
    const { query, variables } = (await request.json()) as {
      query: string;
      variables: Record<string, unknown>;
    };
    return Response.json(
      await graphql({
        schema,
        source: query,
        variableValues: variables,
        rootValue: rootOf(() => served.pllms),
      }),
    );
  });
  const server = createServer((incoming, outgoing) => {
    void answer(incoming, outgoing);
  });
  await new Promise<void>((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve()),
  );
  const served: PageServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    pllms: [],
    errors: undefined,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return served;
}

interface Page {
  readonly first: number;
  readonly after?: string | null;
}

/** One base model with the pLLMs of now; cursors are positions. */
function rootOf(pllms: () => readonly MadeUpPllm[]) {
  const baseModel = {
    id: "base-1",
    name: "tiny-base",
    revision,
    explainer: { name: "tiny-explainer", revision },
    currentSpace: {
      id: revision,
      attributes,
      thresholds: { residual: 0.8 },
    },
    pllms({ first, after }: Page) {
      const begin = after ? Number(after) + 1 : 0;
      const end = Math.min(pllms().length, begin + first);
      return {
        edges: pllms()
          .slice(begin, end)
          .map((pllm, at) => ({
            cursor: String(begin + at),
            node: toNode(pllm, begin + at),
          })),
        pageInfo: {
          hasNextPage: end < pllms().length,
          hasPreviousPage: begin > 0,
          endCursor: String(end - 1),
        },
      };
    },
  };
  return {
    baseModels: {
      edges: [{ cursor: "0", node: baseModel }],
      pageInfo: { hasNextPage: false, hasPreviousPage: false },
    },
    baseModel,
  };
}

function toNode(
  {
    name,
    description,
    contributor = "ada",
    coefficients,
    sentence = "It writes much like the base model.",
    residual = 0.5,
    yankReason,
    medianSteps,
  }: MadeUpPllm,
  at: number,
) {
  return {
    id: `pllm-${at}`,
    name,
    description,
    status: yankReason === undefined ? "PUBLISHED" : "YANKED",
    adapterBytes: 412_345,
    publishedAt: "2026-11-23T10:15:30.000Z",
    yankReason,
    contributor: { name: contributor },
    explanation: coefficients && {
      sentence,
      residual,
      coefficients: attributes.map((attribute, index) => {
        const value = coefficients[index]!;
        return {
          attribute,
          value,
          size: Math.abs(value),
          word:
            value < 0
              ? (attribute.opposite ?? `not ${attribute.word}`)
              : attribute.word,
        };
      }),
    },
    trainingStatistics: {
      sessions: medianSteps === undefined ? 0 : 12,
      medianSteps,
      medianSeconds: medianSteps === undefined ? undefined : 95,
      medianImprovement: medianSteps === undefined ? undefined : 0.31,
    },
  };
}
