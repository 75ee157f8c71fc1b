/** @file The gateway: one GraphQL endpoint over the three subgraphs, with limits and masked errors. */
import { randomUUID } from "node:crypto";
import { maxAliasesPlugin } from "@escape.tech/graphql-armor-max-aliases";
import { maxDepthPlugin } from "@escape.tech/graphql-armor-max-depth";
import { maxTokensPlugin } from "@escape.tech/graphql-armor-max-tokens";
import { createGatewayRuntime } from "@graphql-hive/gateway-runtime";
import { GraphQLError } from "graphql";
import type { Log } from "./log.ts";

/** Answers requests to one subgraph. */
export type SubgraphFetch = (
  url: string,
  init: RequestInit,
) => Promise<Response>;

/** The gateway as a handler of requests. */
export interface Gateway {
  fetch(request: Request): Promise<Response>;
  close(): Promise<void>;
}

/** Headers of a request that subgraphs see: who is asking, nothing else. */
const propagated = "authorization";

const limits = { depth: 12, tokens: 2000, aliases: 30 };

/**
 * @param supergraph the composed SDL.
 * @param subgraphs by the host that the supergraph names.
 */
export function createGateway(
  supergraph: string,
  subgraphs: Readonly<Record<string, SubgraphFetch>>,
  log: Log,
): Gateway {
  const tooMuch = (what: string) => ({
    propagateOnRejection: true,
    onReject: [
      (_: unknown, error: GraphQLError) => {
        throw new GraphQLError(`${what}: ${error.message}`, {
          extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
        });
      },
    ],
  });
  const gateway = createGatewayRuntime({
    supergraph,
    graphqlEndpoint: "/graphql",
    landingPage: false,
    graphiql: false,
    logging: false,
    // The part of the key of the de-duplication that headers have: what is propagated here is in it, what a plugin adds is not.
    propagateHeaders: {
      fromClientToSubgraphs({ request }) {
        const value = request.headers.get(propagated);
        return value === null ? undefined : { [propagated]: value };
      },
    },
    fetchAPI: {
      fetch(url: string, init: RequestInit) {
        const answer = subgraphs[new URL(url).host];
        if (!answer)
          throw new Error(
            `gateway: the supergraph names ${url}, which is no subgraph here`,
          );
        return answer(url, init);
      },
    } as never,
    maskedErrors: {
      maskError(error: unknown) {
        return mask(error, log);
      },
    },
    plugins: () => [
      maxTokensPlugin({ n: limits.tokens, ...tooMuch("query") }) as never,
      maxDepthPlugin({ n: limits.depth, ...tooMuch("query") }) as never,
      maxAliasesPlugin({ n: limits.aliases, ...tooMuch("query") }) as never,
    ],
  });
  return {
    fetch: async (request) => gateway.fetch(request),
    close: async () => {
      await gateway[Symbol.asyncDispose]();
    },
  };
}

/** Errors with a code are for the caller; everything else is told as one sentence with a trace id, and logged. */
export function mask(error: unknown, log: Log): GraphQLError {
  if (
    error instanceof GraphQLError &&
    typeof error.extensions["code"] === "string" &&
    error.extensions["code"] !== "INTERNAL_SERVER_ERROR"
  )
    return error;
  const given =
    error instanceof GraphQLError ? error.extensions["traceId"] : undefined;
  const traceId = typeof given === "string" ? given : randomUUID();
  if (given === undefined)
    log("unexpected error", {
      traceId,
      error:
        error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  return new GraphQLError("Unexpected error.", {
    extensions: { code: "INTERNAL_SERVER_ERROR", traceId },
    ...(error instanceof GraphQLError && error.path && { path: error.path }),
  });
}
