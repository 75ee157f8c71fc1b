/** @file The store's contract on embedded PGlite. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { openStore } from "../../store/openStore.ts";
import { storeContract } from "../contract/store.contract.ts";

storeContract("the store on PGlite", async () => {
  const folder = await mkdtemp(join(tmpdir(), "store-"));
  const pglite = await PGlite.create();
  const store = await openStore({
    database: { kind: "pglite", folder: undefined, pglite },
    objects: {
      kind: "folder",
      folder,
      publicUrl: "http://localhost",
      secret: "a secret of at least 32 characters",
    },
  });
  return {
    store,
    execute: async (statement) =>
      (await pglite.query<Record<string, unknown>>(statement)).rows,
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
});
