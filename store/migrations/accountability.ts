/** @file What a publisher is held to account by: the outputs behind each divergence, and secret probes with what they found. */
import { sql } from "kysely";
import type { Kysely } from "kysely";

const statements = [
  // SHA-256 of the texts that the divergence was computed from
  sql`alter table mappings add column outputs text`,
  // the last comparison of the secret probes with the published ones
  sql`alter table pllms add column audit jsonb`,
  // SHA-256 of the set in use, and of those before it, the newest first
  sql`alter table base_models
    add column secret_probes text,
    add column revealed_probes jsonb not null default '[]'`,
];

/** Adds to the tables of a database. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}
