/** @file Opens everything that is remembered: the database, the job queue in it, and the objects. */
import { attributeProposalsIn } from "./attributeProposals.ts";
import { baseModelsIn } from "./baseModels.ts";
import { contributorsIn } from "./contributors.ts";
import { openDatabase } from "./database.ts";
import type { DatabaseOptions } from "./database.ts";
import { explanationsIn } from "./explanations.ts";
import { forgetOldKeys } from "./idempotency.ts";
import { mergesIn } from "./merges.ts";
import { openObjects } from "./objects.ts";
import type { ObjectsOptions } from "./objects.ts";
import { pllmsIn } from "./pllms.ts";
import { prepareQueues, queueIn } from "./queue.ts";
import { uploadKey } from "./store.ts";
import type { Store } from "./store.ts";
import { trainingSessionsIn } from "./trainingSessions.ts";

/** Where a store keeps what. */
export interface StoreOptions {
  readonly database: DatabaseOptions;
  readonly objects: ObjectsOptions;
  /** Hears of what goes wrong in the background, such as a lost connection; by default it is printed. */
  readonly onError?: ((error: Error) => void) | undefined;
}

/**
 * Opens a store, making or migrating its tables first.
 * @param options An embedded database must be open nowhere else.
 * @throws Error when the database cannot be reached or migrated.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const {
    database,
    objects,
    onError = (error) => console.error("store:", error),
  } = options;
  const artifacts = await openObjects(objects);
  const { db, boss, close } = await openDatabase(database, onError);
  try {
    await prepareQueues(db, boss, database.kind === "pglite");
  } catch (error) {
    await close();
    throw error;
  }
  const { queue, enqueue, stop } = queueIn(db, boss);
  const deleteUploads = async (pllmIds: readonly string[]) => {
    for (const id of pllmIds)
      // what stays is only in the way: no reason to fail
      await artifacts.delete(uploadKey(id)).catch(onError);
  };
  let closed: Promise<void> | undefined;
  return {
    contributors: contributorsIn(db),
    baseModels: baseModelsIn(db, enqueue),
    pllms: pllmsIn(db, enqueue, deleteUploads),
    explanations: explanationsIn(db, enqueue, deleteUploads),
    attributeProposals: attributeProposalsIn(db, enqueue),
    merges: mergesIn(db),
    trainingSessions: trainingSessionsIn(db),
    queue,
    objects: artifacts,
    tidy: () => forgetOldKeys(db),
    close: () =>
      (closed ??= (async () => {
        try {
          await stop();
        } finally {
          await close();
        }
      })()),
  };
}
