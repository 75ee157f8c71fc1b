/** @file A subgraph on Apollo Server, answering in process: no port of its own, so nothing reaches it but the gateway. */
import { ApolloServer, HeaderMap } from "@apollo/server";
import type { BaseContext } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLFormattedError, GraphQLSchema } from "graphql";
import type { SubgraphFetch } from "./gateway.ts";

/** A running subgraph. */
export interface Subgraph {
  readonly fetch: SubgraphFetch;
  stop(): Promise<void>;
}

/** How a subgraph is run. */
export interface SubgraphOptions<Context extends BaseContext> {
  readonly schema: GraphQLSchema;
  /** Of one request; may throw a GraphQLError when the caller is not who it says. */
  readonly context: (headers: Headers) => Promise<Context>;
  readonly formatError: (
    formatted: GraphQLFormattedError,
    error: unknown,
  ) => GraphQLFormattedError;
}

/** Starts Apollo Server on a schema. */
export async function startSubgraph<Context extends BaseContext>({
  schema,
  context,
  formatError,
}: SubgraphOptions<Context>): Promise<Subgraph> {
  const server = new ApolloServer<Context>({
    schema,
    formatError,
    // The gateway alone asks, with a body that it made; CSRF is a matter of browsers and so of the gateway.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    // Whatever the environment says, nothing is reported to Apollo.
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  });
  await server.start();
  return {
    stop: () => server.stop(),
    async fetch(url, init) {
      // No Request is made of it: each would listen to the signal that all of them share.
      const sent = new Headers(init.headers);
      const headers = new HeaderMap();
      sent.forEach((value, name) => headers.set(name, value));
      const answer = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: init.method ?? "POST",
          headers,
          search: new URL(url).search,
          body: JSON.parse(init.body as string) as unknown,
        },
        context: () => context(sent),
      });
      if (answer.body.kind !== "complete")
        throw new Error("subgraph: expected one answer, got a stream");
      return new Response(answer.body.string, {
        status: answer.status ?? 200,
        headers: [...answer.headers],
      });
    },
  };
}
