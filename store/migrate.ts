/** @file Brings a database to the tables this code knows, once, whoever opens it first. */
import { Migrator } from "kysely/migration";
import type { Kysely } from "kysely";
import { up as accountability } from "./migrations/accountability.ts";
import { up as attributeProposals } from "./migrations/attributeProposals.ts";
import { up as platform } from "./migrations/platform.ts";

/** In order; a name that was released is never changed. */
const migrations = {
  "001-platform": { up: platform },
  "002-attribute-proposals": { up: attributeProposals },
  "003-accountability": { up: accountability },
};

/**
 * Runs the migrations that this database has not seen, all or none, under kysely's lock.
 * @throws Error when one fails, or when the database was migrated by newer code.
 */
export async function migrate<Tables>(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined)
    throw new Error("the database could not be migrated; nothing was changed", {
      cause: error,
    });
}
