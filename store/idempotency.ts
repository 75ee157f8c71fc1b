/** @file Makes a mutation happen once, however often it is asked for. */
import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Kysely, Transaction } from "kysely";
import type { Once } from "./store.ts";
import { StoreError } from "./storeError.ts";
import type { Tables } from "./tables.ts";

/** A JSON value's text with the keys of objects in order, so that equal requests are equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part,
  );
}

/** Forgets keys that are older than a month: nobody repeats a request for so long. */
export async function forgetOldKeys(db: Kysely<Tables>): Promise<void> {
  await db
    .deleteFrom("idempotencyKeys")
    .where("createdAt", "<", sql<Date>`now() - interval '1 month'`)
    .execute();
}

/**
 * Runs a mutation in a transaction that also records its key, so that a key is kept if and only if the mutation was.
 * Of two calls at once, the second waits for the first: the key is the first row that both touch.
 * @param mutate Changes rows and answers with the id of what it made or changed.
 * @returns that id, of this or of the first call with this key.
 * @throws StoreError IDEMPOTENCY_CONFLICT when the key was used for another request; whatever `mutate` throws.
 */
export function mutateOnce(
  db: Kysely<Tables>,
  { caller, key, request }: Once,
  mutate: (transaction: Transaction<Tables>) => Promise<string>,
): Promise<{ id: string; repeated: boolean }> {
  const requestSha256 = createHash("sha256")
    .update(canonicalJson(request))
    .digest("hex");
  return db.transaction().execute(async (transaction) => {
    const isNew = await transaction
      .insertInto("idempotencyKeys")
      .values({ caller, key, requestSha256 })
      .onConflict((conflict) => conflict.columns(["caller", "key"]).doNothing())
      .returning("key")
      .executeTakeFirst();
    if (!isNew) {
      const first = await transaction
        .selectFrom("idempotencyKeys")
        .select(["requestSha256", "answer"])
        .where("caller", "=", caller)
        .where("key", "=", key)
        .executeTakeFirstOrThrow();
      if (first.requestSha256 !== requestSha256 || first.answer === null)
        throw new StoreError(
          "IDEMPOTENCY_CONFLICT",
          `The idempotency key ${key} was used for another request; use a new key for a new request.`,
        );
      return { id: first.answer, repeated: true };
    }
    const id = await mutate(transaction);
    await transaction
      .updateTable("idempotencyKeys")
      .set({ answer: id })
      .where("caller", "=", caller)
      .where("key", "=", key)
      .execute();
    return { id, repeated: false };
  });
}
