/** @file Divergences, spaces, explanations, and what a base model's catalogue is published from. */
import { sql } from "kysely";
import type { Kysely } from "kysely";
import { findInOrder } from "./findInOrder.ts";
import { selectPllms, toPllm } from "./pllms.ts";
import type { DeleteUploads } from "./pllms.ts";
import type { Enqueue } from "./queue.ts";
import { toStorable } from "./storable.ts";
import type { Explanations, StoredExplanation } from "./store.ts";
import type { Tables } from "./tables.ts";
import { toBytes, toVector } from "./vectors.ts";

/** Explanations in a database. */
export function explanationsIn(
  db: Kysely<Tables>,
  enqueue: Enqueue,
  deleteUploads: DeleteUploads,
): Explanations {
  const currentSpaces = async (baseModelIds: readonly string[]) => {
    const rows = await findInOrder(baseModelIds, (known) =>
      db
        .selectFrom("baseModels")
        .select(["id", "currentSpaceId"])
        .where("id", "in", known)
        .execute(),
    );
    return rows.map((row) => row?.currentSpaceId ?? undefined);
  };

  return {
    async saveFingerprint(pllmId, fingerprint) {
      const values = { fingerprint: toBytes(fingerprint) };
      await db
        .insertInto("mappings")
        .values({ pllmId, ...values })
        .onConflict((conflict) => conflict.column("pllmId").doUpdateSet(values))
        .execute();
    },

    async fingerprints(baseModelId) {
      const rows = await db
        .selectFrom("mappings")
        .innerJoin("pllms", "pllms.id", "mappings.pllmId")
        .select(["mappings.pllmId", "pllms.name", "mappings.fingerprint"])
        .where("pllms.baseModelId", "=", baseModelId)
        .where("pllms.status", "<>", "REFUSED")
        .where("mappings.fingerprint", "is not", null)
        .$narrowType<{ fingerprint: Uint8Array }>()
        .orderBy("mappings.pllmId")
        .execute();
      return rows.map((row) => ({
        ...row,
        fingerprint: toVector(row.fingerprint),
      }));
    },

    async saveDivergence(pllmId, divergence) {
      const values = { divergence: toBytes(divergence) };
      await db
        .insertInto("mappings")
        .values({ pllmId, ...values })
        .onConflict((conflict) => conflict.column("pllmId").doUpdateSet(values))
        .execute();
    },

    async divergences(baseModelId) {
      const rows = await selectPllms(db)
        .innerJoin("mappings", "mappings.pllmId", "pllms.id")
        .select("mappings.divergence")
        .where("pllms.baseModelId", "=", baseModelId)
        .where("pllms.status", "not in", ["REFUSED", "YANKED"])
        .where("mappings.divergence", "is not", null)
        .$narrowType<{ divergence: Uint8Array }>()
        .orderBy(byName)
        .execute();
      return rows.map((row) => ({
        pllm: toPllm(row),
        divergence: toVector(row.divergence),
      }));
    },

    async unexplained(baseModelId, spaceId) {
      const rows = await db
        .selectFrom("mappings")
        .innerJoin("pllms", "pllms.id", "mappings.pllmId")
        .select(["mappings.pllmId", "mappings.divergence"])
        .where("pllms.baseModelId", "=", baseModelId)
        .where("pllms.status", "not in", ["REFUSED", "YANKED"])
        .where("mappings.divergence", "is not", null)
        .$narrowType<{ divergence: Uint8Array }>()
        .where((where) =>
          where.not(
            where.exists(
              where
                .selectFrom("explanations")
                .select("explanations.pllmId")
                .whereRef("explanations.pllmId", "=", "mappings.pllmId")
                .where("explanations.spaceId", "=", spaceId),
            ),
          ),
        )
        .orderBy("mappings.pllmId")
        .execute();
      return rows.map((row) => ({
        pllmId: row.pllmId,
        divergence: toVector(row.divergence),
      }));
    },

    currentSpace: async (baseModelId) =>
      (await currentSpaces([baseModelId]))[0],

    currentSpaces,

    noteFit: (baseModelId, failure) =>
      db.transaction().execute(async (transaction) => {
        await transaction
          .updateTable("baseModels")
          .set({ fitFailure: failure === null ? null : toStorable(failure) })
          .where("id", "=", baseModelId)
          .execute();
        await transaction
          .updateTable("pllms")
          .set({ progress: null })
          .where("baseModelId", "=", baseModelId)
          .where("status", "=", "AWAITING_SPACE")
          .execute();
      }),

    saveSpace: ({ id, baseModelId }, explanations) =>
      db.transaction().execute(async (transaction) => {
        await transaction
          .selectFrom("baseModels")
          .select("id")
          .where("id", "=", baseModelId)
          .forNoKeyUpdate()
          .executeTakeFirstOrThrow();
        await transaction
          .insertInto("spaces")
          .values({ id, baseModelId })
          .onConflict((conflict) => conflict.column("id").doNothing())
          .execute();
        for (const explanation of explanations)
          await upsertExplanation(transaction, id, explanation);
        await transaction
          .updateTable("baseModels")
          .set({ currentSpaceId: id })
          .where("id", "=", baseModelId)
          .execute();
        await transaction
          .updateTable("pllms")
          .set({ status: "PUBLISHING", progress: null })
          .where("baseModelId", "=", baseModelId)
          .where("status", "=", "AWAITING_SPACE")
          .execute();
        await enqueue(transaction, { kind: "publish", baseModelId });
      }),

    saveExplanation: (spaceId, explanation) =>
      upsertExplanation(db, spaceId, explanation),

    preparePublication: (baseModelId) =>
      db.transaction().execute(async (transaction) => {
        // the row stays locked until the end: a later version sees a later state
        const counted = await transaction
          .updateTable("baseModels")
          .set({ publicationVersion: sql<number>`publication_version + 1` })
          .where("id", "=", baseModelId)
          .where("currentSpaceId", "is not", null)
          .returning(["currentSpaceId", "publicationVersion"])
          .$narrowType<{ currentSpaceId: string }>()
          .executeTakeFirst();
        if (!counted) return undefined;
        const rows = await selectPllms(transaction)
          .innerJoin("explanations", "explanations.pllmId", "pllms.id")
          .select(["explanations.coefficients", "explanations.residual"])
          .where("explanations.spaceId", "=", counted.currentSpaceId)
          .where("pllms.baseModelId", "=", baseModelId)
          .where("pllms.status", "in", ["PUBLISHING", "PUBLISHED"])
          .orderBy(byName)
          .execute();
        return {
          spaceId: counted.currentSpaceId,
          version: Number(counted.publicationVersion),
          pllms: rows.map((row) => ({
            pllm: toPllm(row),
            pllmId: row.id,
            coefficients: toVector(row.coefficients),
            residual: row.residual,
          })),
        };
      }),

    async completePublication(pllmIds) {
      if (pllmIds.length === 0) return;
      const published = await db
        .updateTable("pllms")
        .set({ status: "PUBLISHED", progress: null, publishedAt: new Date() })
        .where("id", "in", (where) =>
          where
            .selectFrom("pllms")
            .select("id")
            .where("id", "in", [...pllmIds])
            .where("status", "=", "PUBLISHING")
            // locked in one order, so that two publications do not wait for each other
            .orderBy("id")
            .forNoKeyUpdate(),
        )
        .returning("id")
        .execute();
      await deleteUploads(published.map(({ id }) => id));
    },
  };
}

/** By code points, wherever the database's own order of letters comes from. */
const byName = sql`pllms.name collate "C"`;

async function upsertExplanation(
  db: Kysely<Tables>,
  spaceId: string,
  { pllmId, coefficients, residual }: StoredExplanation,
): Promise<void> {
  const values = { coefficients: toBytes(coefficients), residual };
  await db
    .insertInto("explanations")
    .values({ spaceId, pllmId, ...values })
    .onConflict((conflict) =>
      conflict.columns(["spaceId", "pllmId"]).doUpdateSet(values),
    )
    .execute();
}
