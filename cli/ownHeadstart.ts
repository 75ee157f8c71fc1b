/** @file A Headstart in this process: started with its log in the home folder, its addresses told, then up until it is ended. */
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { styleText } from "node:util";
import { readConfiguration } from "../server/configuration.ts";
import type { Headstart } from "../server/headstart.ts";
import { createLog } from "../server/log.ts";
import { showStep } from "./step.ts";

/**
 * Starts a Headstart as the environment configures it, and tells its addresses as soon as it answers. The key of a first contributor is told by
 * the start that made it.
 * @throws ConfigurationError when the environment, the port or the home folder cannot be used.
 */
export async function startHere(
  stream: NodeJS.WriteStream,
): Promise<Headstart> {
  const configuration = readConfiguration();
  await mkdir(configuration.home, { recursive: true, mode: 0o700 });
  const logFile = join(configuration.home, "headstart.log");
  let headstart: Headstart | undefined;
  await showStep(stream, "Starting Headstart", async () => {
    // Loaded only here: a device that uses a running Headstart needs no server.
    const { startHeadstart } = await import("../server/headstart.ts");
    headstart = await startHeadstart(
      configuration,
      createLog(createWriteStream(logFile, { flags: "a", mode: 0o600 })),
    );
    return `Headstart answers (log: ${logFile})`;
  });
  const { url, edgeUrl, contributorKey } = headstart!;
  stream.write(`
  page      ${styleText("bold", url)}
  GraphQL   ${url}/graphql
  edge      ${edgeUrl}

`);
  if (contributorKey !== undefined)
    stream.write(
      `  Your contributor key, told this once: ${styleText("bold", contributorKey)}\n  It is kept in contributor.key beside the log; docs/contributing-a-pllm.md says what to do with it.\n\n`,
    );
  return headstart!;
}

/** Waits for the end. */
export async function stayUp(
  { url }: Headstart,
  signal: AbortSignal,
): Promise<void> {
  console.log(`Headstart stays up at ${url}; Ctrl-C ends it.`);
  if (!signal.aborted) await once(signal, "abort");
}
