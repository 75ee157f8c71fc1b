/** @file What a bench found, kept with the machine, the versions and the command. */
import { mkdir, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, totalmem } from "node:os";
import { env } from "onnxruntime-node";

/** Writes `bench/results/NAME.json`; the bench is the npm script `bench:NAME`. */
export async function writeResults(name: string, found: object): Promise<void> {
  const folder = new URL("results/", import.meta.url);
  await mkdir(folder, { recursive: true });
  const results = {
    command: `npm run bench:${name}`,
    arguments: process.argv.slice(2),
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
    new URL(`${name}.json`, folder),
    `${JSON.stringify(results, undefined, 2)}\n`,
  );
}
