/** @file Runs the contest with jax-js in a process of its own and prints the table. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { LayerContest } from "./layerContest.ts";

/** What the peer's process says. */
interface JaxContests {
  /** Of jax-js. */
  readonly version: string;
  readonly contests: readonly LayerContest[];
}

const peer = new URL("peers/jax/", import.meta.url);

/** @returns undefined where jax-js is not installed. */
export function contestJax(): JaxContests | undefined {
  if (!existsSync(new URL("node_modules", peer))) {
    console.log(
      "\njax-js is not installed; bench/peers/jax/README.md says how the step is compared with it",
    );
    return undefined;
  }
  const { stdout, status } = spawnSync(
    process.execPath,
    [
      "--import",
      "@oxc-node/core/register",
      fileURLToPath(new URL("contest.ts", peer)),
    ],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
  );
  if (status !== 0) throw new Error(`jax-js: the process ended with ${status}`);
  const jax = JSON.parse(stdout) as JaxContests;
  console.log(
    `\nLoRA step of one layer of SmolLM2-135M's shape, 1 x 256 tokens, rank 8, against jax-js ${jax.version} on its wasm backend; fastest of 40 steps in turns, compilation not counted\n\n| where | threads each | ours, ms | jax-js, ms | jax-js / ours | gradients differ by at most |\n|---|---|---|---|---|---|`,
  );
  for (const { where, threads, seconds, gradientDifferences } of jax.contests) {
    const [ours, theirs] = [
      Math.min(...seconds.ours),
      Math.min(...seconds.theirs),
    ];
    const difference = Math.max(...Object.values(gradientDifferences));
    console.log(
      `| ${where} | ${threads} | ${(1000 * ours).toFixed(0)} | ${(1000 * theirs).toFixed(0)} | ${(theirs / ours).toFixed(2)} | ${difference.toExponential(1)} of the largest |`,
    );
  }
  return jax;
}
