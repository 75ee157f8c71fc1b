/** @file Jobs of a process that was killed, on the embedded database. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../store/openStore.ts";
import type { Job } from "../../store/store.ts";
import { interruptWorker } from "./interruptedWorker.ts";

describe("a job whose process was killed", () => {
  const job: Job = { kind: "explain", pllmId: "1" };
  let folder: string;
  const objects = () =>
    ({
      kind: "folder",
      folder: join(folder, "objects"),
      publicUrl: "http://localhost",
      secret: "a secret of at least 32 characters",
    }) as const;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "store-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("is taken up by the next process at once", async () => {
    const database = {
      kind: "pglite",
      folder: join(folder, "database"),
    } as const;
    await interruptWorker({ database, objects: objects(), job });
    const store = await openStore({ database, objects: objects() });
    const begin = performance.now();
    const taken = await new Promise((resolve, reject) => {
      void store.queue.work({
        handle: (found) => {
          resolve(found);
          return Promise.resolve();
        },
        onDead: () => {
          reject(new Error("an interruption is no failure"));
          return Promise.resolve();
        },
      });
    });
    expect(taken).toEqual(job);
    expect(performance.now() - begin).toBeLessThan(2000);
    await store.close();
  });

  it("is dead at last when no process survives it", async () => {
    const pglite = await PGlite.create();
    const store = await openStore({
      database: { kind: "pglite", folder: undefined, pglite },
      objects: objects(),
    });
    await store.queue.send(job);
    await pglite.exec(
      "update pgboss.job set state = 'active', started_on = now(), retry_count = 23, retry_limit = 23",
    );
    const left = (await pglite.clone()) as PGlite;
    await store.close();
    const next = await openStore({
      database: { kind: "pglite", folder: undefined, pglite: left },
      objects: objects(),
    });
    const dead = await new Promise((resolve, reject) => {
      void next.queue.work({
        handle: () => {
          reject(new Error("it was tried often enough"));
          return Promise.resolve();
        },
        onDead: (found) => {
          resolve(found);
          return Promise.resolve();
        },
      });
    });
    expect(dead).toEqual(job);
    await next.close();
  });
});
