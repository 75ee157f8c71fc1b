/** @file Contributors and operators, and the keys they show. */
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Kysely, Selectable } from "kysely";
import { v7 } from "uuid";
import { findInOrder } from "./findInOrder.ts";
import { mutateOnce } from "./idempotency.ts";
import type { Contributor, Contributors } from "./store.ts";
import { StoreError } from "./storeError.ts";
import type { Tables } from "./tables.ts";

/** `hs_`, the contributor's id without hyphens, `_`, 32 random bytes in base64url. */
const keyPattern =
  /^hs_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})_([A-Za-z0-9_-]{43})$/;

const sha256 = (text: string) => createHash("sha256").update(text).digest();

const toContributor = ({
  id,
  name,
  role,
  createdAt,
}: Selectable<Tables["contributors"]>): Contributor => ({
  id,
  name,
  role,
  createdAt,
});

/** Contributors in a database. */
export function contributorsIn(db: Kysely<Tables>): Contributors {
  const rows = (ids: readonly string[]) =>
    findInOrder(ids, (known) =>
      db
        .selectFrom("contributors")
        .selectAll()
        .where("id", "in", known)
        .execute(),
    );

  const findMany = async (ids: readonly string[]) =>
    (await rows(ids)).map((row) => row && toContributor(row));

  return {
    async create(once, { name, role }) {
      const secret = randomBytes(32).toString("base64url");
      const { id, repeated } = await mutateOnce(
        db,
        once,
        async (transaction) => {
          const created = await transaction
            .insertInto("contributors")
            .values({ id: v7(), name, role, secretSha256: sha256(secret) })
            .onConflict((conflict) => conflict.column("name").doNothing())
            .returning("id")
            .executeTakeFirst();
          if (!created)
            throw new StoreError(
              "NAME_TAKEN",
              `There is a contributor named ${name} already; choose another name.`,
            );
          return created.id;
        },
      );
      return {
        contributor: (await findMany([id]))[0]!,
        apiKey: repeated ? null : `hs_${id.replaceAll("-", "")}_${secret}`,
      };
    },

    findMany,

    async authenticate(apiKey) {
      const match = keyPattern.exec(apiKey);
      if (!match) return undefined;
      const [found] = await rows([match.slice(1, 6).join("-")]);
      return found && timingSafeEqual(found.secretSha256, sha256(match[6]!))
        ? toContributor(found)
        : undefined;
    },
  };
}
