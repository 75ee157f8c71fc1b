/** @file Opening a store: again, by newer or older code, and where there is none. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../store/openStore.ts";

describe("a store", () => {
  let folder: string;
  /** As it is left behind by a first use. */
  let used: PGlite;

  const open = (pglite: PGlite) =>
    openStore({
      database: { kind: "pglite", folder: undefined, pglite },
      objects: objects(),
    });
  const objects = () =>
    ({
      kind: "folder",
      folder,
      publicUrl: "http://localhost",
      secret: "a secret of at least 32 characters",
    }) as const;
  const fit = {
    kind: "fit",
    baseModelId: "00000000-0000-7000-8000-000000000001",
  } as const;
  const ada = { name: "ada", role: "contributor" } as const;
  const once = (key: string) => ({ caller: "anonymous", key, request: null });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "store-"));
    const pglite = await PGlite.create();
    const store = await open(pglite);
    await store.contributors.create(once("old"), ada);
    await store.contributors.create(once("new"), { ...ada, name: "bob" });
    await store.queue.send(fit);
    used = (await pglite.clone()) as PGlite;
    await store.close();
  });
  afterAll(async () => {
    await used.close();
    await rm(folder, { recursive: true });
  });

  it("is opened again with what it held, and tidied of idempotency keys older than a month", async () => {
    const pglite = (await used.clone()) as PGlite;
    await pglite.exec(
      "update idempotency_keys set created_at = now() - interval '32 days' where key = 'old'",
    );
    const store = await open(pglite);
    await store.tidy();
    const { contributor, apiKey } = await store.contributors.create(
      once("new"),
      { ...ada, name: "bob" },
    );
    expect(contributor.name).toBe("bob");
    expect(apiKey).toBeNull();
    await expect(
      store.contributors.create(once("old"), ada),
    ).rejects.toMatchObject({ code: "NAME_TAKEN" });
    const job = await new Promise((resolve) => {
      void store.queue.work({
        handle: (found) => {
          resolve(found);
          return Promise.resolve();
        },
        onDead: () => Promise.resolve(),
      });
    });
    expect(job).toEqual(fit);
    await store.close();
    await store.close();
  });

  it("is not opened by code that is older than its tables", async () => {
    const pglite = (await used.clone()) as PGlite;
    await pglite.exec(
      "insert into kysely_migration (name, timestamp) values ('999-future', '')",
    );
    await expect(open(pglite)).rejects.toThrow(
      "the database could not be migrated; nothing was changed",
    );
    expect(pglite.closed).toBe(true);
  });

  it("says when its database cannot be reached", async () => {
    await expect(
      openStore({
        database: {
          kind: "postgres",
          url: "postgresql://someone:secret@127.0.0.1:1/x",
        },
        objects: objects(),
      }),
    ).rejects.toThrow(
      "the database cannot be reached (connect ECONNREFUSED 127.0.0.1:1); is it running, and is its address right?",
    );
  });
});
