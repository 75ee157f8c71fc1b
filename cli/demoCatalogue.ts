/** @file The demo's catalogue for a command: from a Headstart that runs already, or from one started in this process. */
import type { Catalogue } from "../device-sdk/index.ts";
import {
  readConfiguration,
  readHeadstartUrl,
} from "../server/configuration.ts";
import type { Headstart } from "../server/headstart.ts";
import { UsageError } from "./command.ts";
import { contributeDemo } from "./contributeDemo.ts";
import type { Demo } from "./demo.ts";
import { discover, openDevice } from "./device.ts";
import { startHere } from "./ownHeadstart.ts";
import { showStep } from "./step.ts";

/**
 * Starts a Headstart in this process and brings the demo model into it.
 * @throws ConfigurationError as `startHere`; UsageError as `contributeDemo`.
 */
export async function startWithDemo(
  demo: Demo,
  signal: AbortSignal,
  stream: NodeJS.WriteStream,
): Promise<Headstart> {
  const headstart = await startHere(stream);
  try {
    await showStep(stream, "Looking for the demo pLLMs", async (say) => {
      const isNew = await contributeDemo(headstart, demo, say, signal);
      return isNew
        ? "Contributed, validated, explained and published the demo pLLMs"
        : "The demo pLLMs are published";
    });
    return headstart;
  } catch (error) {
    await headstart.close();
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
