/** @file The published pLLMs that a device names by the digests of their adapters. */
import type { Kysely } from "kysely";
import { StoreError } from "./storeError.ts";
import type { Tables } from "./tables.ts";

/**
 * Ids of a base model and of its published pLLMs with these adapters, in their order.
 * @throws StoreError NOT_FOUND naming the revision or the first adapter that is not there.
 */
export async function resolveAdapters(
  db: Kysely<Tables>,
  baseRevision: string,
  adapters: readonly string[],
): Promise<{ baseModelId: string; pllmIds: string[] }> {
  const baseModel = await db
    .selectFrom("baseModels")
    .select("id")
    .where("revision", "=", baseRevision)
    .executeTakeFirst();
  if (!baseModel)
    throw new StoreError(
      "NOT_FOUND",
      `No base model has the revision ${baseRevision}; ask for baseModels.`,
    );
  const published = adapters.length
    ? await db
        .selectFrom("pllms")
        .select(["id", "adapterSha256"])
        .where("baseModelId", "=", baseModel.id)
        .where("status", "=", "PUBLISHED")
        .where("adapterSha256", "in", [...adapters])
        .orderBy("id")
        .execute()
    : [];
  return {
    baseModelId: baseModel.id,
    pllmIds: adapters.map((adapter) => {
      const pllm = published.find((row) => row.adapterSha256 === adapter);
      if (!pllm)
        throw new StoreError(
          "NOT_FOUND",
          `No published pLLM of base model ${baseRevision} has the adapter ${adapter}; ask for pllms.`,
        );
      return pllm.id;
    }),
  };
}
