/** @file `/graphql`: the gateway over the two subgraphs in this process and the one in the Worker, with bounded request bodies. */
import { readFile } from "node:fs/promises";
import { buildCatalogueSubgraph } from "../resolvers/catalogue.ts";
import { createContext } from "../resolvers/context.ts";
import { createFormatError } from "../resolvers/errors.ts";
import { buildPersonalizationSubgraph } from "../resolvers/personalization.ts";
import type { Store } from "../store/store.ts";
import { readBody } from "./body.ts";
import { createGateway } from "./gateway.ts";
import type { Gateway } from "./gateway.ts";
import type { Log } from "./log.ts";
import { createRateLimit } from "./rateLimit.ts";
import { Refusal } from "./refusal.ts";
import { startSubgraph } from "./subgraph.ts";

/** What the endpoint answers from. */
export interface GraphqlEndpointOptions {
  readonly store: Store;
  /** Signs capability tokens. */
  readonly secret: string;
  /** The Worker's address. */
  readonly edgeUrl: string;
  readonly log: Log;
  /** Milliseconds that the Worker may take to answer. */
  readonly edgePatience?: number;
  /** Milliseconds in which a request's body must have come. */
  readonly bodyPatience?: number;
}

const maximumBody = 512 * 1024;

/** Starts the subgraphs and the gateway. */
export async function startGraphqlEndpoint({
  store,
  secret,
  edgeUrl,
  log,
  edgePatience = 10_000,
  bodyPatience = 30_000,
}: GraphqlEndpointOptions): Promise<Gateway> {
  const formatError = createFormatError((entry) =>
    log("unexpected error", { ...entry }),
  );
  const context = (headers: Headers) =>
    createContext({
      store,
      secret,
      authorization: headers.get("authorization") ?? undefined,
    });
  const [supergraph, catalogue, personalization] = await Promise.all([
    readFile(new URL("../schema/supergraph.graphql", import.meta.url), "utf8"),
    buildCatalogueSubgraph().then((schema) =>
      startSubgraph({ schema, context, formatError }),
    ),
    buildPersonalizationSubgraph().then((schema) =>
      startSubgraph({ schema, context, formatError }),
    ),
  ]);
  const gateway = createGateway({
    supergraph,
    subgraphs: {
      "catalogue.internal": catalogue.fetch,
      "personalization.internal": personalization.fetch,
      "explanations.internal": (_, init) =>
        askEdge(`${edgeUrl}/graphql`, init, edgePatience),
    },
    rateLimit: createRateLimit(),
    log,
  });
  return {
    async fetch(request, address) {
      const answer = await gateway.fetch(
        await bound(request, bodyPatience),
        address,
      );
      // as a browser asks, to whom the gateway would show nothing
      if (answer.status === 406)
        throw new Refusal(
          406,
          "BAD_REQUEST",
          "request: expected Accept to allow application/json, got another; the page for people is at /.",
        );
      return answer;
    },
    async close() {
      await gateway.close();
      await Promise.all([catalogue.stop(), personalization.stop()]);
    },
  };
}

/** The Worker's answer, whole and in time. */
async function askEdge(
  url: string,
  init: RequestInit,
  patience: number,
): Promise<Response> {
  const late = AbortSignal.timeout(patience);
  try {
    const answer = await fetch(url, {
      ...init,
      signal: init.signal ? AbortSignal.any([init.signal, late]) : late,
    });
    return new Response(await answer.arrayBuffer(), answer);
  } catch (error) {
    // the gateway passes over errors of aborted requests
    throw new Error(
      late.aborted
        ? `edge: expected an answer within ${patience} ms, got none`
        : "edge: expected an answer, got none",
      { cause: error },
    );
  }
}

/** @throws Refusal for a POST that is not JSON (which pages of other origins could send unasked), too long or too slow. */
async function bound(request: Request, patience: number): Promise<Request> {
  const { url, method, headers, signal } = request;
  if (method !== "POST") return request;
  const type = headers.get("content-type") ?? "";
  if (!/^application\/json\s*(;|$)/i.test(type))
    throw new Refusal(
      415,
      "UNSUPPORTED_MEDIA_TYPE",
      "request: expected Content-Type application/json, got another.",
    );
  const body = await readBody(request, maximumBody, patience);
  return new Request(url, { method, headers, body, signal });
}
