/** @file The edge Worker on this machine: in workerd, as deployed, with its bucket in a folder. */
import { type ChildProcess, spawn } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { Miniflare, MiniflareCoreError, NoOpLog } from "miniflare";
import type { VerifyingKey } from "../device-sdk/format/manifest.ts";
import { bundleWorker, readWorkerSettings } from "../edge/bundle.ts";

/** How the Worker is started. */
export interface EdgeWorkerOptions {
  /** Where its bucket lies; what is published stays there, whatever ends the process. */
  readonly folder: string;
  /** The publisher's key, which manifests must be signed with. */
  readonly publicKey: VerifyingKey;
  /** The secret that whoever publishes sends. */
  readonly publishToken: string;
  /** On 127.0.0.1; a free one if absent. */
  readonly port?: number;
  /** What the Worker says: unexpected errors, by trace id. Standard error if absent. */
  readonly log?: (line: string) => void;
}

/** A running Worker. */
export interface EdgeWorker {
  /** Without a slash at the end. */
  readonly url: string;
  /** Asks the Worker over HTTP; paths are relative to its address. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Stops it. What was published stays in the folder. */
  close(): Promise<void>;
}

/**
 * Starts the Worker. Nothing is printed, watched or fetched, and workerd ends with this process, even when that is killed.
 * @throws Error when the port is taken.
 */
export async function startEdgeWorker({
  folder,
  publicKey,
  publishToken,
  port = 0,
  log = (line) => console.error(line),
}: EdgeWorkerOptions): Promise<EdgeWorker> {
  const settings = await readWorkerSettings();
  const code = await bundleWorker(settings);
  const guards = guardRuntimes();
  const miniflare = new Miniflare({
    host: "127.0.0.1",
    port,
    resourcePersistencePath: folder,
    log: new NoOpLog(),
    handleStructuredLogs: ({ message }) => log(message),
    // where a request comes from is not looked up, and nothing is announced to other processes
    cf: false,
    enableDevRegistry: false,
    logRequests: false,
    telemetry: { enabled: false },
    workers: [
      {
        config: {
          name: settings.name,
          compatibilityDate: settings.compatibilityDate,
          manifest: {
            mainModule: "worker.js",
            modulesRoot: "/",
            modules: { "worker.js": { type: "esm", contents: code } },
          },
          env: {
            PUBLIC_KEY: { type: "text", value: JSON.stringify(publicKey) },
            PUBLISH_TOKEN: { type: "text", value: publishToken },
            ...Object.fromEntries(
              Object.entries(settings.buckets).map(([binding, name]) => [
                binding,
                { type: "r2" as const, name },
              ]),
            ),
          },
        },
      },
    ],
  });
  async function close() {
    guards.release();
    await miniflare.dispose();
  }
  let address: URL;
  try {
    address = await miniflare.ready;
  } catch (error) {
    await close().catch(() => undefined); // which says the same again
    if (
      error instanceof MiniflareCoreError &&
      error.code === "ERR_ADDRESS_IN_USE"
    )
      throw new Error(
        `edge Worker: expected port ${port} of 127.0.0.1 to be free, got one in use; stop what listens there or choose another port`,
        { cause: error },
      );
    throw error;
  }
  return {
    url: address.origin,
    fetch: (path, init) => fetch(new URL(path, address), init),
    close,
  };
}

/**
 * Ends every workerd that is started from now on when this process ends. Killed outright, a process cannot stop its children; but its end
 * of a pipe closes, and a shell that waits at the other end can.
 */
function guardRuntimes(): { release(): void } {
  const guards = new Set<ChildProcess>();
  function onSpawn(message: unknown) {
    const { process: child } = message as { process: ChildProcess };
    // announced before it is started
    child.once("spawn", () => {
      if (!child.spawnargs.includes("--control-fd=3")) return;
      const guard = spawn(
        "/bin/sh",
        ["-c", 'read -r _; kill -9 "$1"', "sh", String(child.pid)],
        // detached: Ctrl-C in the terminal must not reach it before workerd has gone
        { stdio: ["pipe", "ignore", "ignore"], detached: true },
      );
      guard.on("error", () => guards.delete(guard)); // no shell, no guard
      guard.unref();
      guards.add(guard);
      // a pid may be another process' next
      child.once("exit", () => guard.kill("SIGKILL"));
    });
  }
  subscribe("child_process", onSpawn);
  return {
    release() {
      unsubscribe("child_process", onSpawn);
      for (const guard of guards) guard.kill("SIGKILL");
    },
  };
}
