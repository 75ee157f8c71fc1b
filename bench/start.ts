/**
 * @file `npm run bench:start`: seconds from `npm start` to its printed addresses and to its first answer, the first time on an empty home folder and
 * later on one with a published catalogue.
 */
import { fork, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readArguments } from "./arguments.ts";
import { pllms } from "./publishedCatalogue.ts";

readArguments({});
const laterStarts = 5;

/** Seconds from the command on. */
interface Start {
  readonly addresses: number;
  /** The answer to a query that crosses all three subgraphs, sent when the addresses are there. */
  readonly answer: number;
}

const query = `{ pllms(first: 20) {
  edges { node { name explanation { words } trainingStatistics { sessions } } }
} }`;

/** Runs `npm start` until it has told its addresses and answered, and ends it. */
async function start(home: string): Promise<Start> {
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  const child = spawn("npm", ["start"], {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    env: { ...process.env, PORT: "0", HEADSTART_HOME: home },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const closed = once(child, "close");
  const endpoint = await new Promise<string>((resolve, reject) => {
    let told = "";
    child.stdout.on("data", (text) => {
      told += String(text);
      const found = /\S+\/graphql(?=\s)/.exec(told);
      if (found) resolve(found[0]);
    });
    child.once("close", () =>
      reject(new Error(`npm start: expected addresses, got ${told}`)),
    );
  });
  const addresses = seconds();
  const response = await fetch(endpoint, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const body = await response.text();
  const answer = seconds();
  child.kill("SIGINT");
  await closed;
  if (!response.ok || body.includes('"errors"'))
    throw new Error(`npm start: expected an answer, got ${body}`);
  return { addresses, answer };
}

/** The middle of these, and the range. */
function inSeconds(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, middle, high] = [0, sorted.length >> 1, sorted.length - 1].map(
    (at) => sorted[at]!.toFixed(1),
  );
  return `${middle} s (${low} to ${high})`;
}

const folder = await mkdtemp(join(tmpdir(), "headstart-start-"));
try {
  const filled = join(folder, "filled");
  console.log(`preparing ${pllms} published pLLMs ...`);
  const filling = fork(fileURLToPath(new URL("fillHome.ts", import.meta.url)), [
    filled,
  ]);
  const [code] = (await once(filling, "exit")) as [number | null];
  if (code !== 0) throw new Error(`fillHome.ts: expected exit 0, got ${code}`);

  const first = await start(join(folder, "empty"));
  const later: Start[] = [];
  for (let run = 0; run < laterStarts; run++) {
    // a copy, for each start begins to bring the demo model into its home
    const home = join(folder, `later-${run}`);
    await cp(filled, home, { recursive: true });
    later.push(await start(home));
    await rm(home, { recursive: true });
  }
  console.log(
    `${cpus()[0]?.model ?? "unknown CPU"}, ${availableParallelism()} cores, Node ${process.version}`,
  );
  console.log(
    `first start: addresses after ${first.addresses.toFixed(1)} s, first answer after ${first.answer.toFixed(1)} s`,
  );
  console.log(
    `${laterStarts} later starts, median (range): addresses after ${inSeconds(later.map(({ addresses }) => addresses))}, first answer after ${inSeconds(later.map(({ answer }) => answer))}`,
  );
} finally {
  await rm(folder, { recursive: true });
}
