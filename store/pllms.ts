/** @file Contributions, from the first request to the tombstone. */
import { sql } from "kysely";
import type { Kysely, Selectable, Transaction, Updateable } from "kysely";
import { v7, validate } from "uuid";
import { findInOrder } from "./findInOrder.ts";
import { mutateOnce } from "./idempotency.ts";
import { readPage } from "./keyset.ts";
import type { Enqueue } from "./queue.ts";
import type { Job, Pllm, PllmFilter, PllmStatus, Pllms } from "./store.ts";
import { toStorable } from "./storable.ts";
import { StoreError } from "./storeError.ts";
import type { Tables } from "./tables.ts";

/** Contributions that one contributor may have under way. */
export const maximumOpenContributions = 100;

/** Statuses of a contribution that is under way. */
const open: PllmStatus[] = [
  "AWAITING_UPLOAD",
  "VALIDATING",
  "EXPLAINING",
  "AWAITING_SPACE",
  "PUBLISHING",
];

/** Statuses that end by a yank: what is published, and what only waits for it. */
const yankable: PllmStatus[] = ["AWAITING_SPACE", "PUBLISHING", "PUBLISHED"];

/** Any number, always the same: contributions are entered one after another, so that quotas hold and none waits for another in a circle. */
const contributionLock = 0x70_4c_4c_4d;

/** A pLLM of a row. */
export const toPllm = (
  row: Selectable<Tables["pllms"]> & { readonly revision: string },
): Pllm => ({
  id: row.id,
  name: row.name,
  description: row.description,
  baseModelId: row.baseModelId,
  baseRevision: row.revision,
  contributorId: row.contributorId,
  status: row.status,
  progress: row.progress,
  refusal: row.refusal,
  audit: row.audit,
  adapterConfig: row.adapterConfig,
  adapterSha256: row.adapterSha256,
  adapterBytes: row.adapterBytes === null ? null : Number(row.adapterBytes),
  createdAt: row.createdAt,
  publishedAt: row.publishedAt,
  yankedAt: row.yankedAt,
  yankReason: row.yankReason,
});

/** Rows of pLLMs with their base model's revision, as `toPllm` reads them. */
export const selectPllms = (db: Kysely<Tables>) =>
  db
    .selectFrom("pllms")
    .innerJoin("baseModels", "baseModels.id", "pllms.baseModelId")
    .selectAll("pllms")
    .select("baseModels.revision");

/** Deletes what was uploaded for these pLLMs. */
export type DeleteUploads = (pllmIds: readonly string[]) => Promise<void>;

/** PLLMs in a database. */
export function pllmsIn(
  db: Kysely<Tables>,
  enqueue: Enqueue,
  deleteUploads: DeleteUploads,
): Pllms {
  const findMany = async (ids: readonly string[]) => {
    const rows = await findInOrder(ids, (known) =>
      selectPllms(db).where("pllms.id", "in", known).execute(),
    );
    return rows.map((row) => row && toPllm(row));
  };

  const find = async (id: string) => (await findMany([id]))[0];

  return {
    async contribute(once, input) {
      let expired: string[] = [];
      const { id } = await mutateOnce(db, once, async (transaction) => {
        await sql`select pg_advisory_xact_lock(${contributionLock})`.execute(
          transaction,
        );
        await requireBaseModel(transaction, input.baseModelId);
        expired = await expireUploads(transaction);
        const { count } = await transaction
          .selectFrom("pllms")
          .select(({ fn }) => fn.countAll<string | number>().as("count"))
          .where("contributorId", "=", input.contributorId)
          .where("status", "in", open)
          .executeTakeFirstOrThrow();
        if (Number(count) >= maximumOpenContributions)
          throw new StoreError(
            "QUOTA_EXCEEDED",
            `There are ${count} contributions of yours under way, and ${maximumOpenContributions} are allowed; finish some first.`,
          );
        const created = await transaction
          .insertInto("pllms")
          .values({ id: v7(), status: "AWAITING_UPLOAD", ...input })
          .onConflict((conflict) =>
            conflict
              .columns(["baseModelId", "name"])
              .where("status", "<>", "REFUSED")
              .doNothing(),
          )
          .returning("id")
          .executeTakeFirst();
        if (!created)
          throw new StoreError(
            "NAME_TAKEN",
            `There is a pLLM named ${input.name} over this base model already; choose another name.`,
          );
        return created.id;
      });
      await deleteUploads(expired);
      return (await find(id))!;
    },

    async finish(once, { id, sha256, bytes }) {
      await mutateOnce(db, once, async (transaction) => {
        await move(transaction, id, ["AWAITING_UPLOAD"], {
          status: "VALIDATING",
          adapterSha256: sha256,
          adapterBytes: bytes,
        });
        await enqueue(transaction, { kind: "validate", pllmId: id });
        return id;
      });
      await deleteUploads([id]);
      return (await find(id))!;
    },

    async yank(once, { id, reason }) {
      await mutateOnce(db, once, async (transaction) => {
        const baseModelId = await move(transaction, id, yankable, {
          status: "YANKED",
          progress: null,
          yankedAt: new Date(),
          yankReason: reason,
        });
        await enqueue(transaction, { kind: "publish", baseModelId });
        return id;
      });
      await deleteUploads([id]);
      return (await find(id))!;
    },

    find,
    findMany,

    async findByAdapters(baseRevision, adapters) {
      if (adapters.length === 0) return [];
      const rows = await selectPllms(db)
        .where("baseModels.revision", "=", baseRevision)
        .where("pllms.adapterSha256", "in", [...adapters])
        .where("pllms.status", "<>", "REFUSED")
        .orderBy("pllms.id")
        .execute();
      return rows.map(toPllm);
    },

    page: (filter, request) =>
      readPage(request, async ({ comparison, id, order, limit }) => {
        let query = filtered(selectPllms(db), filter);
        if (id !== undefined) query = query.where("pllms.id", comparison, id);
        const rows = await query
          .orderBy("pllms.id", order)
          .limit(limit)
          .execute();
        return rows.map(toPllm);
      }),

    async setProgress(id, status, progress) {
      await db
        .updateTable("pllms")
        .set({ progress: JSON.stringify(progress) })
        .where("id", "=", id)
        // a late word of a job must not mark what is over
        .where("status", "=", status)
        .execute();
    },

    advance: (id, from, to, next) =>
      db.transaction().execute(async (transaction) => {
        const status =
          to === "AWAITING_SPACE" ? await unlessSpace(transaction, id) : { to };
        const moved = await transaction
          .updateTable("pllms")
          .set({
            status: status.to,
            progress: null,
            ...(status.to === "PUBLISHED" ? { publishedAt: new Date() } : {}),
          })
          .where("id", "=", id)
          .where("status", "=", from)
          .returning("id")
          .executeTakeFirst();
        const job = status.next ?? next;
        if (moved && job) await enqueue(transaction, job);
      }),

    async refuse(id, { code, message, tensor }) {
      const refused = await db
        .updateTable("pllms")
        .set({
          status: "REFUSED",
          progress: null,
          refusal: JSON.stringify({
            code,
            message: toStorable(message),
            tensor: tensor === null ? null : toStorable(tensor),
          }),
        })
        .where("id", "=", id)
        .where("status", "in", open)
        .returning("id")
        .executeTakeFirst();
      if (refused) await deleteUploads([id]);
    },

    async noteAudit(id, audit) {
      await db
        .updateTable("pllms")
        .set({ audit: JSON.stringify(audit) })
        .where("id", "=", id)
        .execute();
    },
  };
}

async function requireBaseModel(
  transaction: Transaction<Tables>,
  id: string,
): Promise<void> {
  const found =
    validate(id) &&
    (await transaction
      .selectFrom("baseModels")
      .select("id")
      .where("id", "=", id)
      .executeTakeFirst());
  if (!found)
    throw new StoreError(
      "NOT_FOUND",
      `There is no base model ${id}; ask for baseModels.`,
    );
}

/** Refuses what was not uploaded within a day. @returns the ids. */
async function expireUploads(
  transaction: Transaction<Tables>,
): Promise<string[]> {
  const expired = await transaction
    .updateTable("pllms")
    .set({
      status: "REFUSED",
      refusal: JSON.stringify({
        code: "UPLOAD_EXPIRED",
        message:
          "The adapter was not uploaded and finished within a day of the contribution; contribute it again.",
        tensor: null,
      }),
    })
    .where("status", "=", "AWAITING_UPLOAD")
    .where("createdAt", "<", sql<Date>`now() - interval '1 day'`)
    .returning("id")
    .execute();
  return expired.map(({ id }) => id);
}

/**
 * From one of these statuses on, with what changes besides.
 * @returns the base model's id.
 * @throws StoreError NOT_FOUND; WRONG_STATE.
 */
async function move(
  transaction: Transaction<Tables>,
  id: string,
  from: readonly PllmStatus[],
  change: Updateable<Tables["pllms"]>,
): Promise<string> {
  const present = validate(id)
    ? await transaction
        .selectFrom("pllms")
        .select(["status", "baseModelId"])
        .where("id", "=", id)
        .forNoKeyUpdate()
        .executeTakeFirst()
    : undefined;
  if (!present)
    throw new StoreError(
      "NOT_FOUND",
      `There is no pLLM ${id}; contribute it first.`,
    );
  if (!from.includes(present.status))
    throw new StoreError(
      "WRONG_STATE",
      `The pLLM is ${present.status}, and this is possible only while it is ${from.join(" or ")}.`,
    );
  await transaction
    .updateTable("pllms")
    .set(change)
    .where("id", "=", id)
    .execute();
  return present.baseModelId;
}

/** Where a pLLM that found no space goes: one may have been saved since it looked. */
async function unlessSpace(
  transaction: Transaction<Tables>,
  id: string,
): Promise<{ to: PllmStatus; next?: Job }> {
  const { baseModelId, currentSpaceId } = await transaction
    .selectFrom("pllms")
    .innerJoin("baseModels", "baseModels.id", "pllms.baseModelId")
    .select(["baseModelId", "currentSpaceId"])
    .where("pllms.id", "=", id)
    .forShare("baseModels")
    .executeTakeFirstOrThrow();
  return currentSpaceId === null
    ? { to: "AWAITING_SPACE" }
    : { to: "PUBLISHING", next: { kind: "publish", baseModelId } };
}

function filtered(
  query: ReturnType<typeof selectPllms>,
  { baseModelId, contributorId, status, visibleTo }: PllmFilter,
) {
  for (const [column, id] of [
    ["pllms.baseModelId", baseModelId],
    ["pllms.contributorId", contributorId],
  ] as const)
    if (id !== undefined)
      query = validate(id)
        ? query.where(column, "=", id)
        : query.where(sql.lit(false));
  if (status !== undefined) query = query.where("pllms.status", "=", status);
  if (visibleTo === "operator") return query;
  return query.where((where) => {
    const isPublic = where("pllms.status", "in", ["PUBLISHED", "YANKED"]);
    return visibleTo === "anyone"
      ? isPublic
      : where.or([
          isPublic,
          where("pllms.contributorId", "=", visibleTo.contributor),
        ]);
  });
}
