/** @file The demo's catalogue for a command: from a Headstart that runs already, or from one started in this process. */
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Catalogue } from "../device-sdk/index.ts";
import {
  readConfiguration,
  readHeadstartUrl,
} from "../server/configuration.ts";
import type { Headstart } from "../server/headstart.ts";
import { createLog } from "../server/log.ts";
import { UsageError } from "./command.ts";
import { contributeDemo } from "./contributeDemo.ts";
import type { Demo } from "./demo.ts";
import { discover, openDevice } from "./device.ts";
import { showStep } from "./step.ts";

/**
 * Starts a Headstart in this process and brings the demo model into it.
 * @throws ConfigurationError when the environment, the port or the home folder cannot be used.
 */
export async function startWithDemo(
  demo: Demo,
  signal: AbortSignal,
  stream: NodeJS.WriteStream,
): Promise<Headstart> {
  const configuration = readConfiguration();
  await mkdir(configuration.home, { recursive: true, mode: 0o700 });
  const logFile = join(configuration.home, "headstart.log");
  let headstart: Headstart | undefined;
  try {
    await showStep(stream, "Starting Headstart", async () => {
      // Loaded only here: a device that uses a running Headstart needs no server.
      const { startHeadstart } = await import("../server/headstart.ts");
      headstart = await startHeadstart(
        configuration,
        createLog(createWriteStream(logFile, { flags: "a", mode: 0o600 })),
      );
      return `Headstart answers at ${headstart.url} (log: ${logFile})`;
    });
    const { url, operatorKey } = headstart!;
    await showStep(stream, "Looking for the demo pLLMs", async (say) => {
      const isNew = await contributeDemo(
        `${url}/graphql`,
        operatorKey,
        demo,
        say,
        signal,
      );
      return isNew
        ? "Contributed, validated, explained and published the demo pLLMs"
        : "The demo pLLMs are published";
    });
    return headstart!;
  } catch (error) {
    await headstart?.close();
    throw error;
  }
}

/** Opens the catalogue of a Headstart that runs, as a device. */
export async function openCatalogueAt(
  url: string,
  demo: Demo,
  signal: AbortSignal,
  pinned?: string,
): Promise<Catalogue> {
  const discovery = await discover(url);
  if (!discovery)
    throw new UsageError(
      `${url}: expected a running Headstart, got no answer; run npm start in another terminal, or set HEADSTART_URL`,
    );
  const { home } = readConfiguration();
  return openDevice(url, discovery, home, demo, { pinned, signal });
}

/**
 * Works with the catalogue of the Headstart at HEADSTART_URL, or at the local port; where none runs there and none was named, one runs in
 * this process as long as the work takes.
 */
export async function withCatalogue(
  demo: Demo,
  signal: AbortSignal,
  stream: NodeJS.WriteStream,
  work: (catalogue: Catalogue) => Promise<void>,
): Promise<void> {
  const { url, publicKey, isNamed } = readHeadstartUrl();
  if (isNamed || (await discover(url)))
    return work(await openCatalogueAt(url, demo, signal, publicKey));
  const headstart = await startWithDemo(demo, signal, stream);
  try {
    await work(await openCatalogueAt(headstart.url, demo, signal));
  } finally {
    await headstart.close();
  }
}
