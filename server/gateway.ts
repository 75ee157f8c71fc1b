/** @file The gateway: one GraphQL endpoint over the three subgraphs, with limits and masked errors. */
import { randomUUID } from "node:crypto";
import { createGatewayRuntime } from "@graphql-hive/gateway-runtime";
import type { GatewayPlugin } from "@graphql-hive/gateway-runtime";
import type { ASTVisitor, ExecutionArgs, ValidationContext } from "graphql";
import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  getOperationAST,
} from "graphql";
import { countFields, limitSelections, parseBounded } from "./limits.ts";
import type { Log } from "./log.ts";
import type { RateLimit } from "./rateLimit.ts";

/** Answers requests to one subgraph. */
export type SubgraphFetch = (
  url: string,
  init: RequestInit,
) => Promise<Response>;

/** The gateway as a handler of requests. */
export interface Gateway {
  /** @param address of the client. */
  fetch(request: Request, address: string): Promise<Response>;
  close(): Promise<void>;
}

/** What a gateway is made of. */
export interface GatewayOptions {
  /** The composed SDL. */
  readonly supergraph: string;
  /** By the host that the supergraph names. */
  readonly subgraphs: Readonly<Record<string, SubgraphFetch>>;
  readonly rateLimit: RateLimit;
  readonly log: Log;
}

/** The only header of a request that subgraphs see: who is asking. */
const propagated = "authorization";

/** A gateway. */
export function createGateway({
  supergraph,
  subgraphs,
  rateLimit,
  log,
}: GatewayOptions): Gateway {
  const limits: GatewayPlugin<{ address: string }> = {
    onParse({ setParseFn }) {
      setParseFn(parseBounded);
    },
    onValidate({ addValidationRule }) {
      addValidationRule(limitSelections);
      addValidationRule(refuseSubscriptions);
    },
    async onExecute({ args }) {
      const { document, operationName } = args as ExecutionArgs;
      const operation = getOperationAST(document, operationName);
      if (operation?.operation !== OperationTypeNode.MUTATION) return;
      const { request, address } = args.contextValue;
      if (/^Bearer hs_/i.test(request.headers.get(propagated) ?? "")) return;
      await rateLimit.take(
        address ?? "",
        countFields(document, operation.selectionSet),
      );
    },
  };
  const gateway = createGatewayRuntime<{ address: string }>({
    supergraph,
    graphqlEndpoint: "/graphql",
    landingPage: false,
    graphiql: false,
    logging: false,
    cors: false,
    // which would name the subgraph and give every error a code
    subgraphErrors: false,
    requestId: false,
    // Root fields in one request to a subgraph would lose each other's errors: where one leaves it without data, the others become unexpected ones.
    __experimental__batchExecution: false,
    // The part of the key of the de-duplication that headers have: what is propagated here is in it, what a plugin adds is not.
    propagateHeaders: {
      fromClientToSubgraphs({ request }) {
        const value = request.headers.get(propagated);
        return value === null ? undefined : { [propagated]: value };
      },
    },
    fetchAPI: {
      fetch(url, init = {}) {
        const answer = subgraphs[new URL(url).host];
        if (!answer)
          throw new Error(
            `gateway: the supergraph names ${url}, which is no subgraph here`,
          );
        return answer(url, init);
      },
    },
    maskedErrors: {
      maskError: (error) => mask(error, log),
    },
    plugins: () => [limits],
  });
  return {
    fetch: async (request, address) => gateway.fetch(request, { address }),
    close: async () => {
      await gateway[Symbol.asyncDispose]();
    },
  };
}

/** A rule of validation: without it a subscription would be an unexpected error of the execution. */
const refuseSubscriptions = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(node) {
    if (node.operation === OperationTypeNode.SUBSCRIPTION)
      context.reportError(
        new GraphQLError(
          "operation: expected a query or a mutation, got a subscription; there are none, ask again instead.",
          { nodes: node, extensions: { code: "GRAPHQL_VALIDATION_FAILED" } },
        ),
      );
  },
});

/** Errors with a code are for the caller, whole but for what graphql-js says of variables; everything else is told as one sentence with a trace id, and logged. */
function mask(error: unknown, log: Log): GraphQLError {
  const origin = originOf(error);
  if (!(error instanceof GraphQLError) || !(origin instanceof GraphQLError))
    return unexpected(error, log);
  const { code, traceId } = error.extensions;
  if (code === "INTERNAL_SERVER_ERROR")
    // a subgraph logged it, if it gave a trace id
    return typeof traceId === "string" ? error : unexpected(error, log);
  error.message = shortenVariable(error.message);
  if (typeof code === "string") return error;
  const isOfVariables = error.nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION;
  if (!isOfVariables) return unexpected(error, log);
  error.extensions["code"] = "BAD_USER_INPUT";
  return error;
}

/** What is wrong with a variable, without the value, which the caller has, and without the name that the gateway gave it for a subgraph. */
const shortenVariable = (message: string): string =>
  message
    .replace(/^Variable "\$\w+" got invalid value [^]*; /, "")
    .replace(/^Variable "\$_\w*_(\w+?)"/, 'Variable "$$$1"');

function originOf(error: unknown): unknown {
  let origin = error;
  while (origin instanceof GraphQLError && origin.originalError)
    origin = origin.originalError;
  return origin;
}

function unexpected(error: unknown, log: Log): GraphQLError {
  const traceId = randomUUID();
  log("unexpected error", {
    traceId,
    error: (error instanceof Error
      ? (error.stack ?? error.message)
      : String(error)
    ).slice(0, 4000),
  });
  return new GraphQLError("Unexpected error.", {
    ...(error instanceof GraphQLError && error.path && { path: error.path }),
    extensions: { code: "INTERNAL_SERVER_ERROR", traceId },
  });
}
