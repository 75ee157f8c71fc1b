/** @file The embedded database has one connection, which everybody must take in turn. */
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { openDatabase } from "./scratchDatabase.ts";

describe("the embedded database", () => {
  it("keeps fifty transactions and fifty plain queries at once apart, half of them rolled back", async () => {
    const database = await openDatabase(
      { kind: "pglite", folder: undefined },
      (error) => {
        throw error;
      },
    );
    const { db } = database;
    await sql`create table numbers (n integer)`.execute(db);
    const add = (n: number) => sql`insert into numbers values (${n})`;
    const outcomes = await Promise.allSettled(
      Array.from({ length: 50 }, (_, n) => [
        db.transaction().execute(async (transaction) => {
          await add(n).execute(transaction);
          await new Promise((resolve) => {
            setImmediate(resolve);
          });
          await add(n + 100).execute(transaction);
          if (n % 2 === 0) throw new Error(`undone ${n}`);
        }),
        add(n + 200).execute(db),
      ]).flat(),
    );
    expect(
      outcomes.flatMap((outcome) =>
        outcome.status === "rejected" ? [String(outcome.reason)] : [],
      ),
    ).toEqual(Array.from({ length: 25 }, (_, n) => `Error: undone ${n * 2}`));
    const { rows } = await sql<{
      n: number;
    }>`select n from numbers order by n`.execute(db);
    expect(rows.map(({ n }) => n)).toEqual([
      ...Array.from({ length: 25 }, (_, n) => n * 2 + 1),
      ...Array.from({ length: 25 }, (_, n) => n * 2 + 101),
      ...Array.from({ length: 50 }, (_, n) => n + 200),
    ]);
    await database.close();
  });
});
