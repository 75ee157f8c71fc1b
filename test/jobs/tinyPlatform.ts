/** @file A store with the tiny base model in it, contributions to it, and the jobs that work on them; without a server. */
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { decodeJwt } from "jose";
import { addresses } from "../../device-sdk/format/manifest.ts";
import { FormatError } from "../../device-sdk/format/formatError.ts";
import type { Origin } from "../../device-sdk/select/catalogue.ts";
import type { Edge } from "../../jobs/edge.ts";
import { startJobs } from "../../jobs/startJobs.ts";
import { openStore } from "../../store/openStore.ts";
import type { DatabaseOptions } from "../../store/database.ts";
import { adapterKey, baseModelKey } from "../../store/store.ts";
import type { Pllm, PllmStatus, Store } from "../../store/store.ts";
import { tinyBase } from "../tinyBase.ts";
import type { TinyPllm } from "../tinyBase.ts";
import { tinyRuntime } from "../tinyModel.ts";

/** RFC 8037, appendix A.1 */
export const publicKey = {
  kty: "OKP",
  crv: "Ed25519",
  x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
} as const;
/** Its private half. */
export const signingKey = {
  ...publicKey,
  d: "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
};

/** A folder that stands for the edge, and that a device can read. */
export function folderEdge(root: string): Edge & Origin {
  return {
    async publishedVersion(base) {
      const path = join(root, addresses.manifest(base));
      if (!existsSync(path)) return 0;
      return Number(decodeJwt(await readFile(path, "utf8"))["version"]);
    },
    has: (path) => Promise.resolve(existsSync(join(root, path))),
    async write(path, bytes) {
      const target = join(root, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(`${target}.part`, bytes);
      await rename(`${target}.part`, target);
    },
    get: (path) =>
      readFile(join(root, path)).catch(() => {
        throw new FormatError("NOT_FOUND", `no ${path}`);
      }),
  };
}

const once = (key: string = randomUUID()) => ({
  caller: "test",
  key,
  request: key,
});

/** The store at a folder, or in memory with its objects there. */
export const openTinyStore = (
  folder: string,
  database: DatabaseOptions,
): Promise<Store> =>
  openStore({
    database,
    objects: {
      kind: "folder",
      folder: join(folder, "objects"),
      publicUrl: "http://localhost:4000",
      secret: "s".repeat(32),
    },
  });

/** Registers the tiny base model, or another, with its files; done again it changes nothing. @returns its id. */
export async function registerTinyBase(
  store: Store,
  { contents, ...registration }: typeof tinyBase = tinyBase,
): Promise<string> {
  const { revision } = registration;
  const { id } = await store.baseModels.register(
    once(`register-${revision}`),
    registration,
  );
  for (const [path, bytes] of Object.entries(contents))
    await store.objects.put(baseModelKey(revision, path), bytes);
  return id;
}

/** Contributes a pLLM as the mutations do; done again it changes nothing. */
export async function contribute(
  store: Store,
  baseModelId: string,
  name: string,
  { config, weights, sha256 }: TinyPllm,
): Promise<string> {
  const { contributor } = await store.contributors.create(
    once("the-one-contributor"),
    { name: "contributor", role: "contributor" },
  );
  const { id } = await store.pllms.contribute(once(`contribute-${name}`), {
    name,
    description: null,
    baseModelId,
    contributorId: contributor.id,
    adapterConfig: config,
  });
  await store.objects.put(adapterKey(sha256), weights);
  await store.pllms.finish(once(`finish-${name}`), {
    id,
    sha256,
    bytes: weights.length,
  });
  return id;
}

/** Has a space fitted; asked again it is not fitted again. */
export const fit = (store: Store, baseModelId: string, key = "fit") =>
  store.queue.send({ kind: "fit", baseModelId }, once(`${key}-${baseModelId}`));

/** An event of the log. */
export type Logged = readonly [
  event: string,
  fields: Readonly<Record<string, unknown>>,
];

/** Starts the jobs on one thread: the same numbers in every run. */
export async function startTinyJobs(store: Store, edge: Edge) {
  const logged: Logged[] = [];
  const jobs = await startJobs({
    store,
    edge,
    runtime: tinyRuntime,
    signingKey,
    log: (event, fields) => logged.push([event, fields]),
  });
  return { logged, stop: () => jobs.stop() };
}

/** Waits until each of the pLLMs is in one of the statuses. */
export async function settle(
  store: Store,
  ids: readonly string[],
  ...statuses: PllmStatus[]
): Promise<Pllm[]> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const pllms = await Promise.all(ids.map((id) => store.pllms.find(id)));
    if (pllms.every((pllm) => pllm && statuses.includes(pllm.status)))
      return pllms as Pllm[];
    if (Date.now() > deadline)
      throw new Error(
        `settle: expected ${statuses.join(" or ")}, got ${pllms.map((pllm) => `${pllm?.name} ${pllm?.status}`).join(", ")}`,
      );
    await wait(20);
  }
}
