/** @file The store's contract on PostgreSQL, and what only several processes on one database can show. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "../../store/database.ts";
import { openStore } from "../../store/openStore.ts";
import { queueIn } from "../../store/queue.ts";
import type { Job, Store } from "../../store/store.ts";
import { storeContract } from "../contract/store.contract.ts";
import { interruptWorker } from "../store/interruptedWorker.ts";
import { startPostgres } from "./postgres.ts";
import type { Postgres } from "./postgres.ts";

let postgres: Postgres;
let folder: string;
const objects = () =>
  ({
    kind: "folder",
    folder,
    publicUrl: "http://localhost",
    secret: "a secret of at least 32 characters",
  }) as const;

beforeAll(async () => {
  postgres = await startPostgres();
  folder = await mkdtemp(join(tmpdir(), "store-"));
});
afterAll(async () => {
  await postgres.stop();
  await rm(folder, { recursive: true });
});

storeContract("the store on PostgreSQL", async () => {
  const url = await postgres.createDatabase("contract");
  const store = await openStore({
    database: { kind: "postgres", url },
    objects: objects(),
  });
  const pool = new Pool({ connectionString: url });
  return {
    store,
    execute: async (statement) =>
      (await pool.query<Record<string, unknown>>(statement)).rows,
    close: async () => {
      await store.close();
      await pool.end();
    },
  };
});

describe("several stores on one PostgreSQL", () => {
  let stores: Store[];
  let database: { kind: "postgres"; url: string };

  beforeAll(async () => {
    database = {
      kind: "postgres",
      url: await postgres.createDatabase("several"),
    };
    // all at once: one of them makes the tables
    stores = await Promise.all(
      Array.from({ length: 3 }, () =>
        openStore({ database, objects: objects() }),
      ),
    );
  });
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  it("do a mutation once that each of them is asked for at once", async () => {
    const once = { caller: "x", key: "same", request: null };
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        stores[index % 3]!.contributors.create(once, {
          name: "ada",
          role: "contributor",
        }),
      ),
    );
    expect(new Set(answers.map(({ contributor }) => contributor.id)).size).toBe(
      1,
    );
    expect(answers.filter(({ apiKey }) => apiKey !== null)).toHaveLength(1);
  });

  it("work every job, and none twice", async () => {
    const ids = Array.from({ length: 12 }, (_, index) => String(index));
    for (const id of ids)
      await stores[0]!.queue.send({ kind: "validate", pllmId: id });
    const worked: string[] = [];
    const all = Promise.withResolvers<undefined>();
    const workers = await Promise.all(
      stores.map((store) =>
        store.queue.work({
          handle: (job) => {
            worked.push("pllmId" in job ? job.pllmId : "");
            if (worked.length === ids.length) all.resolve(undefined);
            return Promise.resolve();
          },
          onDead: () => Promise.resolve(),
        }),
      ),
    );
    await all.promise;
    await Promise.all(workers.map((worker) => worker.stop()));
    expect(worked.sort((a, b) => Number(a) - Number(b))).toEqual(ids);
  });

  it("begin no waiting job while a change that it is to see is being made", async () => {
    const { db, boss, close } = await openDatabase(database, (error) => {
      throw error;
    });
    const { queue, enqueue } = queueIn(db, boss);
    const job: Job = { kind: "publish", baseModelId: "changing" };
    await queue.send(job);
    const during = await db.transaction().execute(async (transaction) => {
      await enqueue(transaction, job);
      return boss.fetch("jobs");
    });
    expect(during).toEqual([]);
    const after = await boss.fetch("jobs");
    expect(after.map(({ data }) => data)).toEqual([job]);
    await boss.complete("jobs", after);
    await close();
  });

  it("take up the job of a process that was killed", async () => {
    const job: Job = { kind: "explain", pllmId: "interrupted" };
    await interruptWorker({ database, objects: objects(), job });
    const taken = Promise.withResolvers<Job>();
    const begin = performance.now();
    const worker = await stores[0]!.queue.work({
      handle: (found) => {
        taken.resolve(found);
        return Promise.resolve();
      },
      onDead: () => Promise.resolve(),
    });
    expect(await taken.promise).toEqual(job);
    console.log(
      `taken up after ${((performance.now() - begin) / 1000).toFixed(0)} s`,
    );
    await worker.stop();
  });
});
