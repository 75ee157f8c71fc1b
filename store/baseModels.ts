/** @file Base models, each registered once at one revision. */
import type { Kysely, Selectable } from "kysely";
import { v7, validate } from "uuid";
import { findInOrder } from "./findInOrder.ts";
import { canonicalJson, mutateOnce } from "./idempotency.ts";
import { readPage } from "./keyset.ts";
import type { Enqueue } from "./queue.ts";
import type { BaseModel, BaseModelRegistration, BaseModels } from "./store.ts";
import { StoreError } from "./storeError.ts";
import type { Tables } from "./tables.ts";

const toBaseModel = ({
  id,
  name,
  revision,
  explainerName,
  explainerRevision,
  files,
  fitFailure,
  secretProbes,
  revealedProbes,
  createdAt,
}: Selectable<Tables["baseModels"]>): BaseModel => ({
  id,
  name,
  revision,
  explainer: { name: explainerName, revision: explainerRevision },
  files,
  fitFailure,
  secretProbes,
  revealedProbes,
  createdAt,
});

/** What two registrations of a revision must agree on; files in any order. */
const content = ({ name, revision, explainer, files }: BaseModelRegistration) =>
  canonicalJson({
    name,
    revision,
    explainer,
    files: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)),
  });

/** Base models in a database. */
export function baseModelsIn(db: Kysely<Tables>, enqueue: Enqueue): BaseModels {
  const findMany = async (ids: readonly string[]) => {
    const rows = await findInOrder(ids, (known) =>
      db
        .selectFrom("baseModels")
        .selectAll()
        .where("id", "in", known)
        .execute(),
    );
    return rows.map((row) => row && toBaseModel(row));
  };

  const find = async (id: string) => (await findMany([id]))[0];

  return {
    async register(once, input) {
      const { id } = await mutateOnce(db, once, async (transaction) => {
        const { name, revision, explainer, files } = input;
        const created = await transaction
          .insertInto("baseModels")
          .values({
            id: v7(),
            name,
            revision,
            explainerName: explainer.name,
            explainerRevision: explainer.revision,
            files: JSON.stringify(files),
          })
          .onConflict((conflict) => conflict.column("revision").doNothing())
          .returning("id")
          .executeTakeFirst();
        if (created) return created.id;
        const present = toBaseModel(
          await transaction
            .selectFrom("baseModels")
            .selectAll()
            .where("revision", "=", revision)
            .executeTakeFirstOrThrow(),
        );
        if (content(present) !== content(input))
          throw new StoreError(
            "CONFLICT",
            `Revision ${revision} is registered as ${present.name} with another name, explainer or files; a revision never changes.`,
          );
        return present.id;
      });
      return (await find(id))!;
    },

    async replaceSecretProbes(once, { baseModelId, sha256 }) {
      await mutateOnce(db, once, async (transaction) => {
        const present =
          validate(baseModelId) &&
          (await transaction
            .selectFrom("baseModels")
            .select(["secretProbes", "revealedProbes"])
            .where("id", "=", baseModelId)
            .forNoKeyUpdate()
            .executeTakeFirst());
        if (!present)
          throw new StoreError(
            "NOT_FOUND",
            `There is no base model ${baseModelId}; ask for baseModels.`,
          );
        const { secretProbes: before, revealedProbes } = present;
        const revealed = before === null ? [] : [before];
        await transaction
          .updateTable("baseModels")
          .set({
            secretProbes: sha256,
            revealedProbes: JSON.stringify([...revealed, ...revealedProbes]),
          })
          .where("id", "=", baseModelId)
          .execute();
        await enqueue(transaction, { kind: "audit", baseModelId });
        await enqueue(transaction, { kind: "publish", baseModelId });
        return baseModelId;
      });
      return (await find(baseModelId))!;
    },

    find,
    findMany,

    async findByRevision(revision) {
      const row = await db
        .selectFrom("baseModels")
        .selectAll()
        .where("revision", "=", revision)
        .executeTakeFirst();
      return row && toBaseModel(row);
    },

    page: (request) =>
      readPage(request, async ({ comparison, id, order, limit }) => {
        let query = db.selectFrom("baseModels").selectAll();
        if (id !== undefined) query = query.where("id", comparison, id);
        const rows = await query.orderBy("id", order).limit(limit).execute();
        return rows.map(toBaseModel);
      }),
  };
}
