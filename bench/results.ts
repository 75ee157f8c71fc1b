/** @file What a bench found, kept with the machine, the versions and the command. */
import { mkdir, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, totalmem } from "node:os";
import { env } from "onnxruntime-node";

/** Where results are kept, and committed. */
export const resultsFolder = new URL("results/", import.meta.url);

/**
 * Writes `bench/results/NAME.json`.
 * @param script the npm script that found it.
 * @returns the command that finds it again.
 */
export async function writeResults(
  name: string,
  found: object,
  script = `bench:${name}`,
): Promise<string> {
  await mkdir(resultsFolder, { recursive: true });
  const command = `npm run ${script}`;
  // A folder of this machine says nothing on another.
  const given = process.argv
    .slice(2)
    .map((value, at, all) => (all[at - 1] === "--data" ? "DIR" : value));
  const results = {
    command,
    arguments: given,
    machine: {
      processor: cpus()[0]?.model,
      threads: availableParallelism(),
      gibibytes: Math.round(totalmem() / 2 ** 30),
      system: process.platform,
    },
    versions: {
      node: process.versions.node,
      onnxruntime: env.versions.node,
    },
    ...found,
  };
  await writeFile(
    new URL(`${name}.json`, resultsFolder),
    `${JSON.stringify(results, undefined, 2)}\n`,
  );
  return given.length ? `${command} -- ${given.join(" ")}` : command;
}
