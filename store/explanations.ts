/** @file Divergences, spaces, explanations, and what a base model's catalogue is published from. */
import { sql } from "kysely";
import type { Kysely, Transaction } from "kysely";
import { findInOrder } from "./findInOrder.ts";
import { selectPllms, toPllm } from "./pllms.ts";
import type { DeleteUploads } from "./pllms.ts";
import type { Enqueue } from "./queue.ts";
import { toStorable } from "./storable.ts";
import type { Explanations } from "./store.ts";
import type { Tables } from "./tables.ts";
import { toBytes, toVector } from "./vectors.ts";

/** Explanations in a database. */
export function explanationsIn(
  db: Kysely<Tables>,
  enqueue: Enqueue,
  deleteUploads: DeleteUploads,
): Explanations {
  return {
    claimFingerprint: (pllmId, fingerprint, isCopy) =>
      db.transaction().execute(async (transaction) => {
        const { baseModelId, adapterSha256 } = await transaction
          .selectFrom("pllms")
          .select(["baseModelId", "adapterSha256"])
          .where("id", "=", pllmId)
          .executeTakeFirstOrThrow();
        await lockBaseModel(transaction, baseModelId);
        const others = await selectPllms(transaction)
          .innerJoin("mappings", "mappings.pllmId", "pllms.id")
          .select("mappings.fingerprint")
          .where("pllms.baseModelId", "=", baseModelId)
          .where("pllms.id", "<>", pllmId)
          .where("pllms.status", "<>", "REFUSED")
          .where("mappings.fingerprint", "is not", null)
          .$narrowType<{ fingerprint: Uint8Array }>()
          .orderBy("pllms.id")
          .execute();
        const copied = others.find(
          (other) =>
            // an adapter at the edge has one config: another scaling of the same bytes is none of its own
            other.adapterSha256 === adapterSha256 ||
            isCopy(fingerprint, toVector(other.fingerprint)),
        );
        if (copied) return toPllm(copied);
        const values = { fingerprint: toBytes(fingerprint) };
        await transaction
          .insertInto("mappings")
          .values({ pllmId, ...values })
          .onConflict((conflict) =>
            conflict.column("pllmId").doUpdateSet(values),
          )
          .execute();
        return undefined;
      }),

    async saveDivergence(pllmId, divergence, outputs) {
      const values = { divergence: toBytes(divergence), outputs };
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

    async unexplained(baseModelId, spaceId, limit) {
      const rows = await db
        .selectFrom("mappings")
        .innerJoin("pllms", "pllms.id", "mappings.pllmId")
        .select(["mappings.pllmId", "pllms.status", "mappings.divergence"])
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
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        pllmId: row.pllmId,
        status: row.status,
        divergence: toVector(row.divergence),
      }));
    },

    async currentSpace(baseModelId) {
      const row = await db
        .selectFrom("baseModels")
        .select("currentSpaceId")
        .where("id", "=", baseModelId)
        .executeTakeFirst();
      return row?.currentSpaceId ?? undefined;
    },

    async publishedSpaces(baseModelIds) {
      const rows = await findInOrder(baseModelIds, (known) =>
        db
          .selectFrom("baseModels")
          .select(["id", "publishedSpaceId"])
          .where("id", "in", known)
          .execute(),
      );
      return rows.map((row) => row?.publishedSpaceId ?? undefined);
    },

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

    saveSpace: ({ id, baseModelId }) =>
      db.transaction().execute(async (transaction) => {
        await lockBaseModel(transaction, baseModelId);
        await makeCurrent(transaction, id, baseModelId);
        await enqueue(transaction, { kind: "publish", baseModelId });
      }),

    saveGrownSpace: ({ id, baseModelId, parent, proposals }) =>
      db.transaction().execute(async (transaction) => {
        const { currentSpaceId } = await lockBaseModel(
          transaction,
          baseModelId,
        );
        if (currentSpaceId !== parent) return false;
        await makeCurrent(transaction, id, baseModelId);
        await transaction
          .updateTable("attributeProposals")
          .set({ spaceId: id })
          .where("id", "in", [...proposals])
          .execute();
        await enqueue(transaction, { kind: "publish", baseModelId });
        return true;
      }),

    saveExplanations: (spaceId, explanations, next = []) =>
      db.transaction().execute(async (transaction) => {
        for (let first = 0; first < explanations.length; first += rowsAtOnce)
          await transaction
            .insertInto("explanations")
            .values(
              explanations
                .slice(first, first + rowsAtOnce)
                .map(({ pllmId, coefficients, residual }) => ({
                  spaceId,
                  pllmId,
                  coefficients: toBytes(coefficients),
                  residual,
                })),
            )
            .onConflict((conflict) =>
              conflict.columns(["spaceId", "pllmId"]).doUpdateSet((set) => ({
                coefficients: set.ref("excluded.coefficients"),
                residual: set.ref("excluded.residual"),
              })),
            )
            .execute();
        for (const job of next) await enqueue(transaction, job);
      }),

    preparePublication: (baseModelId, published = 0) =>
      db.transaction().execute(async (transaction) => {
        // the row stays locked until the end: a later version sees a later state
        const counted = await transaction
          .updateTable("baseModels")
          .set({
            publicationVersion: sql<number>`greatest(publication_version, ${published}::bigint) + 1`,
          })
          .where("id", "=", baseModelId)
          .where("currentSpaceId", "is not", null)
          .returning(["currentSpaceId", "publicationVersion"])
          .$narrowType<{ currentSpaceId: string }>()
          .executeTakeFirst();
        if (!counted) return undefined;
        const rows = await selectPllms(transaction)
          .innerJoin("explanations", "explanations.pllmId", "pllms.id")
          .leftJoin("mappings", "mappings.pllmId", "pllms.id")
          .select(["explanations.coefficients", "explanations.residual"])
          .select("mappings.outputs")
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
            outputs: row.outputs,
          })),
        };
      }),

    async completePublication(spaceId, pllmIds) {
      await db
        .updateTable("baseModels")
        .set({ publishedSpaceId: spaceId })
        .where("id", "=", (where) =>
          where
            .selectFrom("spaces")
            .select("baseModelId")
            .where("id", "=", spaceId),
        )
        .execute();
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

/** Rows of one insert: PostgreSQL takes at most 65,535 parameters. */
const rowsAtOnce = 1000;

/** By code points, wherever the database's own order of letters comes from. */
const byName = sql`pllms.name collate "C"`;

/** Until the transaction ends, whatever else changes this base model waits. */
const lockBaseModel = (transaction: Transaction<Tables>, id: string) =>
  transaction
    .selectFrom("baseModels")
    .select(["id", "currentSpaceId"])
    .where("id", "=", id)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();

/** A space becomes the current one of its base model, which is locked; whoever waited for one is published with the others. */
async function makeCurrent(
  transaction: Transaction<Tables>,
  id: string,
  baseModelId: string,
): Promise<void> {
  await transaction
    .insertInto("spaces")
    .values({ id, baseModelId })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
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
}
