/** @file Opens the database, embedded or a server's, with pg-boss in it: the only place that knows the difference. */
import { mkdir } from "node:fs/promises";
import { PGlite } from "@electric-sql/pglite";
import {
  CamelCasePlugin,
  Kysely,
  PGliteDialect,
  PostgresDialect,
  sql,
} from "kysely";
import type { Dialect } from "kysely";
import { Pool } from "pg";
import { PgBoss, fromPglite } from "pg-boss";
import type { ConstructorOptions } from "pg-boss";
import { migrate } from "../../store/migrate.ts";
import type { Tables } from "../../store/tables.ts";

/** Which database to open. */
export type DatabaseOptions =
  | {
      readonly kind: "pglite";
      /** Undefined: in memory. */
      readonly folder: string | undefined;
      /** An instance to take over instead, for tests. */
      readonly pglite?: PGlite | undefined;
    }
  | { readonly kind: "postgres"; readonly url: string };

/** An open database. */
export interface Database {
  readonly db: Kysely<Tables>;
  /** Started, without workers. */
  readonly boss: PgBoss;
  /** Waits for what is under way. */
  readonly close: () => Promise<void>;
}

/**
 * Opens and migrates.
 * @param onError Hears of errors in the background.
 * @throws Error when the database cannot be reached or migrated.
 */
export async function openDatabase(
  options: DatabaseOptions,
  onError: (error: Error) => void,
): Promise<Database> {
  const [dialect, bossOptions] =
    options.kind === "pglite"
      ? await openPglite(options)
      : openPostgres(options.url, onError);
  const db = new Kysely<Tables>({
    dialect,
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
  const boss = new PgBoss({
    ...bossOptions,
    schedule: false,
    registerInstance: false,
    // a job whose process died is found within heartbeat + monitor: 45 s
    superviseIntervalSeconds: 15,
    monitorIntervalSeconds: 15,
  });
  boss.on("error", onError);
  const close = async () => {
    await boss.stop();
    await db.destroy();
  };
  try {
    await reach(db);
    await migrate(db);
    await boss.start();
  } catch (error) {
    await close();
    throw error;
  }
  return { db, boss, close };
}

/** Separates a database that is not there from one that cannot be migrated. */
async function reach(db: Kysely<Tables>): Promise<void> {
  try {
    await sql`select 1`.execute(db);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `the database cannot be reached (${reason}); is it running, and is its address right?`,
      { cause: error },
    );
  }
}

async function openPglite({
  folder,
  pglite: given,
}: Extract<DatabaseOptions, { kind: "pglite" }>): Promise<
  [Dialect, ConstructorOptions]
> {
  if (!given && folder !== undefined)
    await mkdir(folder, { recursive: true, mode: 0o700 });
  const pglite =
    given ??
    (folder === undefined
      ? await PGlite.create()
      : await PGlite.create(folder));
  return [
    new (class extends PGliteDialect { override createAdapter() { const a = super.createAdapter(); Object.defineProperty(a, "supportsMultipleConnections", { value: true }); return a; } })({ pglite }),
    { db: fromPglite(pglite), backend: "pglite" },
  ];
}

function openPostgres(
  url: string,
  onError: (error: Error) => void,
): [Dialect, ConstructorOptions] {
  const pool = new Pool({ connectionString: url });
  // without a listener, an idle connection that breaks would end the process
  pool.on("error", onError);
  return [new PostgresDialect({ pool }), { connectionString: url }];
}
