/** @file Training sessions that devices report, and what others can learn from them. */
import { sql } from "kysely";
import type { Kysely, Selectable, Transaction } from "kysely";
import { v7, validate } from "uuid";
import { resolveAdapters } from "./adapters.ts";
import { mutateOnce } from "./idempotency.ts";
import type { TrainingSession, TrainingSessions } from "./store.ts";
import { StoreError } from "./storeError.ts";
import type { Tables } from "./tables.ts";

/** Fewer sessions than this have no medians: a median of few tells about each of them. */
export const smallestGroup = 5;

const toTrainingSession = (
  row: Selectable<Tables["trainingSessions"]>,
): TrainingSession => ({
  id: row.id,
  baseModelId: row.baseModelId,
  start: row.start,
  pllmIds: row.pllmIds,
  deviceClass: row.deviceClass,
  status: row.status,
  step: row.step,
  seconds: row.seconds,
  lossBefore: row.lossBefore,
  loss: row.loss,
  createdAt: row.createdAt,
  finishedAt: row.finishedAt,
});

/** Training sessions in a database. */
export function trainingSessionsIn(db: Kysely<Tables>): TrainingSessions {
  const find = async (id: string) => {
    if (!validate(id)) return undefined;
    const row = await db
      .selectFrom("trainingSessions")
      .selectAll()
      .where("id", "=", id)
      .executeTakeFirst();
    return row && toTrainingSession(row);
  };

  return {
    async start(once, { baseRevision, start, adapters, deviceClass }) {
      const { id } = await mutateOnce(db, once, async (transaction) => {
        const { baseModelId, pllmIds } = await resolveAdapters(
          transaction,
          baseRevision,
          adapters,
        );
        const { id: started } = await transaction
          .insertInto("trainingSessions")
          .values({
            id: v7(),
            baseModelId,
            start,
            pllmIds: JSON.stringify(pllmIds),
            singlePllmId: start === "SINGLE" ? pllmIds[0]! : null,
            deviceClass,
          })
          .returning("id")
          .executeTakeFirstOrThrow();
        return started;
      });
      return (await find(id))!;
    },

    async report(once, { id, step, seconds, loss }) {
      await mutateOnce(db, once, async (transaction) => {
        await lockRunning(transaction, id);
        await transaction
          .updateTable("trainingSessions")
          .set({ step, seconds, loss })
          .where("id", "=", id)
          // one that was overtaken on the way says nothing new
          .where("step", "<=", step)
          .execute();
        return id;
      });
      return (await find(id))!;
    },

    async finish(once, { id, steps, seconds, lossBefore, lossAfter }) {
      await mutateOnce(db, once, async (transaction) => {
        await lockRunning(transaction, id);
        await transaction
          .updateTable("trainingSessions")
          .set({
            status: "FINISHED",
            step: sql<number>`greatest(step, ${steps}::integer)`,
            seconds,
            lossBefore,
            loss: lossAfter,
            finishedAt: new Date(),
          })
          .where("id", "=", id)
          .execute();
        return id;
      });
      return (await find(id))!;
    },

    find,

    async statistics(pllmIds, deviceClass) {
      const known = pllmIds.filter((id) => validate(id));
      if (known.length === 0) return pllmIds.map(() => none);
      let query = db
        .selectFrom("trainingSessions")
        .select(({ fn }) => [
          "singlePllmId",
          fn.countAll<string | number>().as("sessions"),
          median(sql`step`).as("medianSteps"),
          median(sql`seconds`).as("medianSeconds"),
          median(sql`loss_before - loss`).as("medianImprovement"),
        ])
        .where("status", "=", "FINISHED")
        .where("singlePllmId", "in", known)
        .groupBy("singlePllmId");
      if (deviceClass !== undefined)
        query = query.where("deviceClass", "=", deviceClass);
      const rows = await query.execute();
      return pllmIds.map((id) => {
        const row = rows.find(({ singlePllmId }) => singlePllmId === id);
        if (!row) return none;
        const { medianSteps, medianSeconds, medianImprovement } = row;
        const sessions = Number(row.sessions);
        return sessions < smallestGroup
          ? { ...none, sessions }
          : { sessions, medianSteps, medianSeconds, medianImprovement };
      });
    },
  };
}

const none = {
  sessions: 0,
  medianSteps: null,
  medianSeconds: null,
  medianImprovement: null,
};

const median = (value: ReturnType<typeof sql>) =>
  sql<number>`percentile_cont(0.5) within group (order by ${value})`;

async function lockRunning(
  transaction: Transaction<Tables>,
  id: string,
): Promise<void> {
  const session = validate(id)
    ? await transaction
        .selectFrom("trainingSessions")
        .select("status")
        .where("id", "=", id)
        .forNoKeyUpdate()
        .executeTakeFirst()
    : undefined;
  if (!session)
    throw new StoreError(
      "NOT_FOUND",
      `There is no training session ${id}; start one first.`,
    );
  if (session.status === "FINISHED")
    throw new StoreError(
      "WRONG_STATE",
      "The training session is finished; start another.",
    );
}
