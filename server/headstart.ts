/** @file The composition root: a whole Headstart in one process, on embedded defaults or on what the configuration names. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createServerAdapter } from "@whatwg-node/server";
import type { JWK } from "jose";
import { createEdge } from "../jobs/edge.ts";
import { manifestLifetime } from "../jobs/publish.ts";
import { startJobs } from "../jobs/startJobs.ts";
import { buildCatalogueSubgraph } from "../resolvers/catalogue.ts";
import { createContext } from "../resolvers/context.ts";
import { createFormatError } from "../resolvers/errors.ts";
import { buildPersonalizationSubgraph } from "../resolvers/personalization.ts";
import { openStore } from "../store/openStore.ts";
import type { Store } from "../store/store.ts";
import { ensureAccounts } from "./accounts.ts";
import type { Accounts } from "./accounts.ts";
import { BodyTooLargeError, readBody } from "./body.ts";
import { ConfigurationError, inHome } from "./configuration.ts";
import type { Configuration } from "./configuration.ts";
import { startEdgeWorker } from "./edgeWorker.ts";
import { createGateway } from "./gateway.ts";
import type { SubgraphFetch } from "./gateway.ts";
import { holdHome } from "./lock.ts";
import type { Log } from "./log.ts";
import { createNodeRuntime } from "./nodeRuntime.ts";
import { buildPage, servePage } from "./page.ts";
import { loadSecrets } from "./secrets.ts";
import type { Secrets } from "./secrets.ts";
import { startSubgraph } from "./subgraph.ts";
import { receiveUpload } from "./uploads.ts";

/** A running Headstart. */
export interface Headstart extends Accounts {
  /** Of the page; GraphQL is at `/graphql`. */
  readonly url: string;
  /** Where devices fetch explanations and adapters. */
  readonly edgeUrl: string;
  /** Stops taking requests, aborts the running job (which goes on at the next start), and closes everything. */
  close(): Promise<void>;
}

/** What `/.well-known/headstart.json` tells. */
export interface Discovery {
  readonly graphql: string;
  readonly edge: string;
  /** The key that manifests are signed with, for people to pin. */
  readonly publicKey: JWK;
}

const maximumGraphqlBody = 512 * 1024;

/**
 * Starts everything: store, Worker, subgraphs, gateway, page, jobs.
 * @throws ConfigurationError when the port or the home folder is taken.
 */
export async function startHeadstart(
  configuration: Configuration,
  log: Log,
): Promise<Headstart> {
  const closing: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const stop of closing.splice(0).reverse()) await stop();
  };
  try {
    const lock = await holdHome(configuration.home);
    closing.push(() => lock.release());
    const secrets = await loadSecrets(configuration);
    const [server, address] = await listen(configuration);
    closing.push(() => stopServer(server));
    const publicUrl = configuration.publicUrl.replace(
      /:0$/,
      `:${address.port}`,
    );

    // The slow parts of a start, side by side.
    const [store, edge, page] = await Promise.all([
      openConfiguredStore(configuration, secrets, publicUrl, log),
      openEdge(configuration, secrets, log),
      buildPage(),
    ]);
    closing.push(() => store.close(), edge.close);

    const accounts = await ensureAccounts(store, configuration);
    const gateway = await startGateway(store, secrets, edge.url, log);
    closing.push(gateway.close);
    const jobs = await startJobs({
      store,
      edge: createEdge(edge.url, secrets.publishToken),
      runtime: createNodeRuntime(),
      signingKey: secrets.signingKey,
      log,
    });
    closing.push(() => jobs.stop());
    closing.push(await keepManifestsFresh(store));

    const discovery: Discovery = {
      graphql: `${publicUrl}/graphql`,
      edge: edge.url,
      publicKey: secrets.publicKey,
    };
    async function answer(request: Request): Promise<Response> {
      const { pathname } = new URL(request.url);
      if (pathname === "/graphql") return gateway.fetch(request);
      if (pathname.startsWith("/uploads/"))
        return receiveUpload(request, store.objects, secrets.secret);
      if (pathname === "/health") return Response.json({ ok: true });
      if (pathname === "/.well-known/headstart.json")
        return Response.json(discovery);
      return servePage(page, request);
    }
    server.on(
      "request",
      createServerAdapter(async (request: Request) => {
        try {
          return await answer(request);
        } catch (error) {
          return unexpected(error, log);
        }
      }),
    );
    return { url: publicUrl, edgeUrl: edge.url, ...accounts, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** @throws ConfigurationError when the port is taken or not allowed. */
async function listen({
  host,
  port,
}: Configuration): Promise<[Server, AddressInfo]> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE")
        reject(
          new ConfigurationError(
            `PORT: ${port} is in use on ${host}; stop what listens there, or choose another, e.g. PORT=${port + 1} npm start.`,
          ),
        );
      else if (error.code === "EACCES" || error.code === "EADDRNOTAVAIL")
        reject(
          new ConfigurationError(
            `HOST, PORT: cannot listen on ${host}:${port} (${error.code}); choose others.`,
          ),
        );
      else reject(error);
    });
    server.listen(port, host, resolve);
  });
  return [server, server.address() as AddressInfo];
}

const stopServer = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

function openConfiguredStore(
  configuration: Configuration,
  { secret }: Secrets,
  publicUrl: string,
  log: Log,
): Promise<Store> {
  const { databaseUrl, bucket } = configuration;
  return openStore({
    database:
      databaseUrl === undefined
        ? { kind: "pglite", folder: inHome(configuration, "database") }
        : { kind: "postgres", url: databaseUrl },
    objects:
      bucket === undefined
        ? {
            kind: "folder",
            folder: inHome(configuration, "objects"),
            publicUrl,
            secret,
          }
        : { kind: "s3", bucket: bucket.name, ...bucket },
    onError: (error) => log("store", { error: error.message }),
  });
}

/** The deployed Worker, or workerd here. */
async function openEdge(
  configuration: Configuration,
  { publicKey, publishToken }: Secrets,
  log: Log,
): Promise<{ url: string; close: () => Promise<void> }> {
  if (configuration.edge)
    return { url: configuration.edge.url, close: () => Promise.resolve() };
  const worker = await startEdgeWorker({
    folder: inHome(configuration, "edge"),
    publicKey,
    publishToken,
    log: (line) => log("edge", { line }),
  });
  return { url: worker.url, close: () => worker.close() };
}

/** The gateway over the two subgraphs in this process and the one in the Worker. */
async function startGateway(
  store: Store,
  { secret }: Secrets,
  edgeUrl: string,
  log: Log,
) {
  const formatError = createFormatError((entry) =>
    log("unexpected error", { ...entry }),
  );
  const context = (headers: Headers) =>
    createContext({
      store,
      secret,
      authorization: headers.get("authorization") ?? undefined,
    });
  const [catalogue, personalization] = await Promise.all(
    [buildCatalogueSubgraph(), buildPersonalizationSubgraph()].map(
      async (schema) =>
        startSubgraph({ schema: await schema, context, formatError }),
    ),
  );
  const explanations: SubgraphFetch = (_, init) =>
    fetch(`${edgeUrl}/graphql`, init);
  const gateway = createGateway(
    await readFile(
      new URL("../schema/supergraph.graphql", import.meta.url),
      "utf8",
    ),
    {
      "catalogue.internal": catalogue!.fetch,
      "personalization.internal": personalization!.fetch,
      "explanations.internal": explanations,
    },
    log,
  );
  return {
    async fetch(request: Request): Promise<Response> {
      if (request.method !== "POST") return gateway.fetch(request);
      try {
        return await gateway.fetch(
          new Request(request.url, {
            method: "POST",
            headers: request.headers,
            body: await readBody(request, maximumGraphqlBody),
          }),
        );
      } catch (error) {
        if (!(error instanceof BodyTooLargeError)) throw error;
        return Response.json(
          {
            errors: [
              {
                message: `request: ${error.message}`,
                extensions: { code: "TOO_LARGE" },
              },
            ],
          },
          { status: 413 },
        );
      }
    },
    close: async () => {
      await gateway.close();
      await catalogue!.stop();
      await personalization!.stop();
    },
  };
}

/** Publishes every catalogue anew long before its manifest expires: now, and then ten times in a manifest's life. */
async function keepManifestsFresh(store: Store): Promise<() => Promise<void>> {
  async function renew(): Promise<void> {
    let cursor: string | undefined;
    do {
      const page = await store.baseModels.page({
        direction: "forward",
        count: 100,
        cursor,
      });
      for (const { id } of page.items)
        await store.queue.send({ kind: "publish", baseModelId: id });
      cursor = page.hasNextPage ? page.items.at(-1)?.id : undefined;
    } while (cursor !== undefined);
  }
  await renew();
  const timer = setInterval(
    () => void renew().catch(() => undefined),
    manifestLifetime / 10,
  );
  timer.unref();
  return () => {
    clearInterval(timer);
    return Promise.resolve();
  };
}

function unexpected(error: unknown, log: Log): Response {
  const traceId = crypto.randomUUID();
  log("unexpected error", {
    traceId,
    error: error instanceof Error ? error.stack : String(error),
  });
  return Response.json(
    { code: "INTERNAL_SERVER_ERROR", message: "Unexpected error.", traceId },
    { status: 500 },
  );
}
