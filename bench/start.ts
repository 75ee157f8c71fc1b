/** @file `npm run bench:start`: seconds from the command to its addresses, the first time on an empty home folder and later on what is there. */
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const laterStarts = 5;

/** Seconds until `npm run serve` has told where its GraphQL endpoint is. */
async function secondsToAddresses(home: string): Promise<number> {
  const begin = performance.now();
  const child = spawn(
    process.execPath,
    [
      "--import",
      "@oxc-node/core/register",
      fileURLToPath(new URL("../cli/serve.ts", import.meta.url)),
    ],
    {
      env: { ...process.env, PORT: "0", HEADSTART_HOME: home },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
  });
  let told = "";
  for await (const text of child.stdout) {
    told += String(text);
    if (told.includes("/graphql")) break;
  }
  const seconds = (performance.now() - begin) / 1000;
  if (!told.includes("/graphql"))
    throw new Error(`start: expected addresses, got ${told}`);
  child.kill("SIGINT");
  await ended;
  return seconds;
}

const home = await mkdtemp(join(tmpdir(), "headstart-start-"));
try {
  const first = await secondsToAddresses(home);
  const later: number[] = [];
  for (let run = 0; run < laterStarts; run++)
    later.push(await secondsToAddresses(home));
  later.sort((a, b) => a - b);
  console.log(
    `${cpus()[0]?.model ?? "unknown CPU"}, ${availableParallelism()} cores, Node ${process.version}`,
  );
  console.log(`first start   ${first.toFixed(1)} s`);
  console.log(
    `later starts  ${later[laterStarts >> 1]!.toFixed(1)} s (median of ${laterStarts}, ${later[0]!.toFixed(1)} to ${later.at(-1)!.toFixed(1)})`,
  );
} finally {
  await rm(home, { recursive: true });
}
