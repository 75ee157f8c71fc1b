/**
 * @file `npm run bench:gateway`: how fast a Headstart on embedded defaults answers over HTTP, above all the query that crosses all three
 * subgraphs; and what it costs in CPU time and memory. `-- --json FILE` also writes the figures.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readConfiguration } from "../server/configuration.ts";
import { startHeadstart } from "../server/headstart.ts";
import { readArguments } from "./arguments.ts";
import type { Load, LoadResult } from "./load.ts";
import { pllms, readPublished, words } from "./publishedCatalogue.ts";
import { readUsage, workerdOf } from "./usage.ts";

const options = readArguments({ json: { type: "string" } });
const connections = 10;

/** What is asked for; the answer must be the same every time. */
interface Request {
  readonly what: string;
  readonly load: Omit<Load, "connections" | "seconds">;
  /** Seconds before and of the measurement. */
  readonly seconds: readonly [warmUp: number, measured: number];
}

const acrossSubgraphs = `{
  pllms(first: 20) {
    edges {
      node {
        id
        name
        explanation { words residual coefficients { word value } }
        trainingStatistics { sessions medianSteps medianSeconds medianImprovement }
      }
    }
  }
}`;
const inOneSubgraph =
  "{ pllms(first: 20) { edges { node { id name description status adapterSha256 } } } }";

const home = await mkdtemp(join(tmpdir(), "headstart-bench-"));
const configuration = readConfiguration({ PORT: "0", HEADSTART_HOME: home });
console.log(`preparing ${pllms} published pLLMs ...`);
await fill();

const published = Promise.withResolvers<undefined>();
const headstart = await startHeadstart(configuration, (event, fields) => {
  if (event === "catalogue published") published.resolve(undefined);
  if (/unexpected|failed/.test(event)) console.error(event, fields);
});
const client = fork(fileURLToPath(new URL("load.ts", import.meta.url)));
try {
  // at every start the manifest is signed anew
  await published.promise;
  const { url, edgeUrl } = headstart;
  const { base, space, shard } = await readPublished(url, edgeUrl);
  const coefficients = words.map((_, at) => (at % 2 ? 0.5 : -0.25));
  const json = { "Content-Type": "application/json" };
  const post = (address: string, body: object) => ({
    url: address,
    method: "POST" as const,
    headers: json,
    body: JSON.stringify(body),
  });
  const requests: Request[] = [
    {
      what: "three subgraphs, 20 pLLMs",
      load: post(`${url}/graphql`, { query: acrossSubgraphs }),
      seconds: [5, 20],
    },
    {
      what: "one subgraph, 20 pLLMs",
      load: post(`${url}/graphql`, { query: inOneSubgraph }),
      seconds: [2, 10],
    },
    {
      what: "Worker: manifest",
      load: { url: `${edgeUrl}/manifests/${base}.jws`, method: "GET" },
      seconds: [2, 10],
    },
    {
      what: "Worker: shard",
      load: { url: `${edgeUrl}/shards/${shard}.safetensors`, method: "GET" },
      seconds: [2, 10],
    },
    {
      what: "Worker: POST /select",
      load: post(`${edgeUrl}/select`, { base, space, coefficients }),
      seconds: [2, 10],
    },
  ];

  const { devDependencies } = JSON.parse(
    await readFile(new URL("../package.json", import.meta.url), "utf8"),
  ) as { devDependencies: Record<string, string> };
  const packages = [
    "@graphql-hive/gateway-runtime",
    "@apollo/server",
    "graphql",
    "graphql-yoga",
    "miniflare",
    "@electric-sql/pglite",
    "autocannon",
  ].map((name) => `${name} ${devDependencies[name]}`);
  const machine = `${cpus()[0]?.model}, ${cpus().length} cores shared by server, workerd and client, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.versions.node}`;
  const command = `autocannon in a process of its own, ${connections} connections`;
  console.log(`${machine}\n${packages.join(", ")}\n${command}\n`);
  console.log(
    "| request | req/s | p50 ms | p99 ms | errors | CPU ms/req: server | workerd | client | RSS MiB: server | workerd |\n|---|---|---|---|---|---|---|---|---|---|",
  );

  const workerd = workerdOf(process.pid);
  const rows = [];
  for (const { what, load, seconds } of requests) {
    const expected = await expect(load);
    const run = (duration: number) =>
      ask({ ...load, ...expected, connections, seconds: duration });
    await run(seconds[0]);
    const before = [readUsage(process.pid), readUsage(workerd)];
    const result = await run(seconds[1]);
    const after = [readUsage(process.pid), readUsage(workerd)];
    const perRequest = (cpuSeconds: number) =>
      (cpuSeconds * 1000) / result.requests;
    const row = {
      what,
      perSecond: result.requests / result.seconds,
      p50: result.p50,
      p99: result.p99,
      errors: result.errors,
      cpu: {
        server: perRequest(after[0]!.cpuSeconds - before[0]!.cpuSeconds),
        workerd: perRequest(after[1]!.cpuSeconds - before[1]!.cpuSeconds),
        client: perRequest(result.cpuSeconds),
      },
      rss: {
        server: [before[0]!.rss, after[0]!.rss],
        workerd: [before[1]!.rss, after[1]!.rss],
      },
    };
    rows.push(row);
    const mebibytes = (sizes: readonly number[]) =>
      sizes.map((bytes) => (bytes / 2 ** 20).toFixed(0)).join(" → ");
    console.log(
      `| ${what} | ${row.perSecond.toFixed(0)} | ${row.p50} | ${row.p99} | ${row.errors} | ${row.cpu.server.toFixed(2)} | ${row.cpu.workerd.toFixed(2)} | ${row.cpu.client.toFixed(2)} | ${mebibytes(row.rss.server)} | ${mebibytes(row.rss.workerd)} |`,
    );
  }
  if (options.json !== undefined)
    await writeFile(
      options.json,
      JSON.stringify({ machine, packages, command, rows }, null, 2),
    );
  if (rows.some(({ errors }) => errors > 0)) process.exitCode = 1;
} finally {
  client.disconnect();
  await headstart.close();
  await rm(home, { recursive: true });
}

/** Fills the home folder. */
async function fill(): Promise<void> {
  const filling = fork(fileURLToPath(new URL("fillHome.ts", import.meta.url)), [
    home,
  ]);
  const [code] = (await once(filling, "exit")) as [number | null];
  if (code !== 0) throw new Error(`fillHome.ts: expected exit 0, got ${code}`);
}

/** Has the client ask as fast as it can. */
async function ask(load: Load): Promise<LoadResult> {
  client.send(load);
  const [result] = (await once(client, "message")) as [LoadResult];
  return result;
}

/** The answer to a request, where it is text, so that every later one can be compared. @throws Error for one with errors. */
async function expect({
  url,
  method,
  headers,
  body,
}: Request["load"]): Promise<Pick<Load, "expectBody">> {
  const answer = await fetch(url, {
    method,
    ...(headers && { headers }),
    ...(body !== undefined && { body }),
  });
  const text = await answer.text();
  if (!answer.ok || text.includes('"errors"'))
    throw new Error(`${url}: expected an answer, got ${text.slice(0, 500)}`);
  const isText = !answer.headers.get("content-type")?.includes("octet-stream");
  return isText ? { expectBody: text } : {};
}
