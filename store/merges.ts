/** @file Merge recipes: equal ones are one merge that was recorded more than once. */
import { sql } from "kysely";
import type { Kysely, Selectable } from "kysely";
import { v7, validate } from "uuid";
import { resolveAdapters } from "./adapters.ts";
import { mutateOnce } from "./idempotency.ts";
import { readPage } from "./keyset.ts";
import type { Merge, Merges } from "./store.ts";
import type { Tables } from "./tables.ts";

const toMerge = ({
  id,
  baseModelId,
  components,
  timesRecorded,
  createdAt,
}: Selectable<Tables["merges"]>): Merge => ({
  id,
  baseModelId,
  components,
  timesRecorded: Number(timesRecorded),
  createdAt,
});

/** Merges in a database. */
export function mergesIn(db: Kysely<Tables>): Merges {
  const find = async (id: string) => {
    if (!validate(id)) return undefined;
    const row = await db
      .selectFrom("merges")
      .selectAll()
      .where("id", "=", id)
      .executeTakeFirst();
    return row && toMerge(row);
  };

  return {
    async record(once, { baseRevision, components }) {
      const { id } = await mutateOnce(db, once, async (transaction) => {
        const sorted = [...components].sort((a, b) =>
          a.adapter < b.adapter ? -1 : 1,
        );
        const { baseModelId, pllmIds } = await resolveAdapters(
          transaction,
          baseRevision,
          sorted.map(({ adapter }) => adapter),
        );
        const { id: recorded } = await transaction
          .insertInto("merges")
          .values({
            id: v7(),
            baseModelId,
            recipe: JSON.stringify(
              sorted.map(({ adapter, weight }) => [adapter, weight]),
            ),
            components: JSON.stringify(
              sorted.map(({ weight }, index) => ({
                pllmId: pllmIds[index],
                weight,
              })),
            ),
            timesRecorded: 1,
          })
          .onConflict((conflict) =>
            conflict.columns(["baseModelId", "recipe"]).doUpdateSet({
              timesRecorded: sql<number>`merges.times_recorded + 1`,
            }),
          )
          .returning("id")
          .executeTakeFirstOrThrow();
        return recorded;
      });
      return (await find(id))!;
    },

    find,

    page: ({ baseModelId }, request) =>
      readPage(request, async ({ comparison, id, order, limit }) => {
        let query = db.selectFrom("merges").selectAll();
        if (baseModelId !== undefined)
          query = validate(baseModelId)
            ? query.where("baseModelId", "=", baseModelId)
            : query.where(sql.lit(false));
        if (id !== undefined) query = query.where("id", comparison, id);
        const rows = await query.orderBy("id", order).limit(limit).execute();
        return rows.map(toMerge);
      }),
  };
}
