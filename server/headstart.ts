/** @file The composition root: a whole Headstart in one process, on embedded defaults or on what the configuration names. */
import { mkdir } from "node:fs/promises";
import type { JWK } from "jose";
import { createEdge } from "../jobs/edge.ts";
import { startJobs } from "../jobs/startJobs.ts";
import { openStore } from "../store/openStore.ts";
import type { Store } from "../store/store.ts";
import { ensureAccounts } from "./accounts.ts";
import type { Accounts } from "./accounts.ts";
import { createClosing } from "./closing.ts";
import { ConfigurationError, inHome } from "./configuration.ts";
import type { Configuration } from "./configuration.ts";
import { startEdgeWorker } from "./edgeWorker.ts";
import { keepManifestsFresh } from "./freshManifests.ts";
import { startGraphqlEndpoint } from "./graphqlEndpoint.ts";
import { listen } from "./http.ts";
import { holdHome } from "./lock.ts";
import type { Log } from "./log.ts";
import { createNodeRuntime } from "./nodeRuntime.ts";
import { buildPage } from "./page.ts";
import { createRoutes } from "./routes.ts";
import { loadSecrets } from "./secrets.ts";
import type { Secrets } from "./secrets.ts";

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

/**
 * Starts everything: store, Worker, subgraphs, gateway, page, jobs.
 * @throws ConfigurationError when the port, the home folder or the database cannot be used.
 */
export async function startHeadstart(
  configuration: Configuration,
  log: Log,
): Promise<Headstart> {
  const { open, close } = createClosing();
  try {
    await makeHome(configuration);
    await open(holdHome(configuration.home), (lock) => lock.release());
    const secrets = await loadSecrets(configuration);
    const http = await open(listen(configuration, log), (server) =>
      server.close(),
    );
    const url = configuration.publicUrl.replace(/:0$/, `:${http.port}`);

    // The slow parts of a start, side by side.
    const [store, edge, page] = await Promise.all([
      open(openConfiguredStore(configuration, secrets, url, log), (opened) =>
        opened.close(),
      ),
      open(openEdge(configuration, secrets, log), (worker) => worker.close()),
      buildPage(),
    ]);
    const accounts = await ensureAccounts(store, configuration);
    const graphql = await open(
      startGraphqlEndpoint({
        store,
        secret: secrets.secret,
        edgeUrl: edge.url,
        log,
      }),
      (endpoint) => endpoint.close(),
    );
    await open(
      startJobs({
        store,
        edge: createEdge(edge.url, secrets.publishToken),
        runtime: createNodeRuntime(),
        signingKey: secrets.signingKey,
        log,
      }),
      (jobs) => jobs.stop(),
    );
    await open(keepManifestsFresh(store, log), (stop) => stop());

    // The Worker on this machine is reached through the one port.
    const worker = configuration.edge ? undefined : edge.url;
    const edgeUrl = worker === undefined ? edge.url : url;
    const discovery: Discovery = {
      graphql: `${url}/graphql`,
      edge: edgeUrl,
      publicKey: secrets.publicKey,
    };
    http.serve(
      createRoutes({
        graphql,
        page,
        store,
        worker,
        secret: secrets.secret,
        discovery,
      }),
    );
    // before what answers from behind it
    await open(Promise.resolve(http), (server) => server.close());
    return { url, edgeUrl, ...accounts, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function makeHome({ home }: Configuration): Promise<void> {
  try {
    await mkdir(home, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new ConfigurationError(
      `HEADSTART_HOME: expected a folder, or a place for one, at ${home}, got ${(error as NodeJS.ErrnoException).code}.`,
      { cause: error },
    );
  }
}

/** @throws ConfigurationError when DATABASE_URL names a database that cannot be used. */
async function openConfiguredStore(
  configuration: Configuration,
  { secret }: Secrets,
  publicUrl: string,
  log: Log,
): Promise<Store> {
  const { databaseUrl, bucket } = configuration;
  try {
    return await openStore({
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
      onError: (error) => log("store", { error: error.stack }),
    });
  } catch (error) {
    if (databaseUrl === undefined || !(error instanceof Error)) throw error;
    throw new ConfigurationError(
      `DATABASE_URL: ${error.message}${/[.?]$/.test(error.message) ? "" : "."}`,
      {
        cause: error,
      },
    );
  }
}

/** The deployed Worker, or workerd here. */
async function openEdge(
  configuration: Configuration,
  { publicKey, publishToken }: Secrets,
  log: Log,
): Promise<{ url: string; close(): Promise<void> }> {
  if (configuration.edge)
    return { url: configuration.edge.url, close: () => Promise.resolve() };
  const others = signals.map((signal) => new Set(process.listeners(signal)));
  const worker = await startEdgeWorker({
    folder: inHome(configuration, "edge"),
    publicKey,
    publishToken,
    log: (line) => log("edge", { line }),
  });
  // Miniflare would end the process at a signal, whatever is open: whoever started the process decides how it ends.
  for (const [at, signal] of signals.entries())
    for (const listener of process.listeners(signal))
      if (!others[at]!.has(listener)) process.removeListener(signal, listener);
  return worker;
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
