/** @file The job queue: pg-boss in the store's own database, so that a job exists if and only if the change that asks for it does. */
import { sql } from "kysely";
import type { Kysely, Transaction } from "kysely";
import { fromKysely } from "pg-boss";
import type { PgBoss } from "pg-boss";
import { mutateOnce } from "./idempotency.ts";
import type { Job, Queue } from "./store.ts";
import type { Tables } from "./tables.ts";

const jobs = "jobs";
/** Where pg-boss puts a job after its last try. */
const deadJobs = "dead-jobs";

/** Tries of a job after the first, about ten minutes' worth: a store that is away for a while refuses nobody. */
const retries = 12;
/** The same of publishing, about an hour's: nothing else brings an edge up to date that could not be reached. */
const publishRetries = 60;
/** Tries and interruptions after which a job that its process did not survive counts as failed. */
const interruptions = 20;
/** Seconds before the first retry, up to twice as many; twice that before the next, and so on. */
const firstPause = 2;
/** Seconds before a retry at most; also before each retry of what is to be done about a dead job. */
const longestPause = 60;
/** Seconds that a job may wait for a worker: ten years, for a laptop may sleep long. */
const patience = 10 * 365 * 24 * 60 * 60;
/** Seconds without a sign of life after which a job's process counts as dead, where others share the database. */
const heartbeat = 30;
/** Seconds after which a job counts as hung. */
const longest = 12 * 60 * 60;
/** Seconds between looks for a job. */
const polling = 0.5;

/** Adds a job within the caller's transaction, as its last statement. */
export type Enqueue = (
  transaction: Transaction<Tables>,
  job: Job,
) => Promise<void>;

/** Jobs with the same key that wait are one. */
const coalescingKey = (job: Job) =>
  "pllmId" in job
    ? `${job.kind} ${job.pllmId}`
    : `${job.kind} ${job.baseModelId}`;

/** pg-boss on a connection of ours, free of the plugin that renames columns. */
const asBossDatabase = (db: Kysely<Tables>) => fromKysely(db.withoutPlugins());

/**
 * Makes the queues where they are missing.
 * @param embedded Whether this process alone has the database: then whatever is marked as running was left by a process that died.
 */
export async function prepareQueues(
  db: Kysely<Tables>,
  boss: PgBoss,
  embedded: boolean,
): Promise<void> {
  const options = {
    expireInSeconds: longest,
    retentionSeconds: patience,
    // in the embedded database nobody else could take the job up, and a busy event loop would look like death
    ...(embedded ? {} : { heartbeatSeconds: heartbeat }),
  };
  await boss.createQueue(deadJobs, {
    ...options,
    // that a job died must be heard of some day
    retryLimit: 100_000,
    retryDelay: longestPause,
  });
  await boss.createQueue(jobs, {
    ...options,
    deadLetter: deadJobs,
    retryLimit: retries,
    retryDelay: firstPause,
    retryDelayMax: longestPause,
    retryBackoff: true,
  });
  if (embedded) await takeUpAgain(db, boss);
}

/**
 * pg-boss's own words for another try (docs/sql/job-table.md; `retry` does this to jobs that failed), for a job that was interrupted: the
 * interruption costs none of its tries.
 */
const waitingAgain = sql`state = 'retry', start_after = now(), retry_limit = retry_limit + 1`;

/** Jobs of a process that died. One that has been interrupted very often may be what kills it: then interruptions count as failures. */
async function takeUpAgain(db: Kysely<Tables>, boss: PgBoss): Promise<void> {
  await sql`update pgboss.job set ${waitingAgain}
    where name in (${jobs}, ${deadJobs}) and state = 'active' and retry_count < ${interruptions}`.execute(
    db,
  );
  const { rows } = await sql<{
    id: string;
    name: string;
  }>`select id, name from pgboss.job where name in (${jobs}, ${deadJobs}) and state = 'active'`.execute(
    db,
  );
  for (const { id, name } of rows)
    await boss.fail(name, id, { message: "its process died, again" });
}

/** The queue of a store. */
export function queueIn(
  db: Kysely<Tables>,
  boss: PgBoss,
): { queue: Queue; enqueue: Enqueue; stop: () => Promise<void> } {
  const running = new Set<() => Promise<void>>();

  const enqueue: Enqueue = async (transaction, job) => {
    // Updating a waiting job locks it, so that it cannot begin, and miss this change, before the transaction ends. The one found waiting may
    // begin before it is locked: then nothing was updated, and the job is needed after all.
    for (;;) {
      const { jobs: touched } = await boss.upsert(jobs, job, {
        singletonKey: coalescingKey(job),
        ...(job.kind === "publish" ? { retryLimit: publishRetries } : {}),
        // they take long, and nobody waits for them
        ...(job.kind === "propose" || job.kind === "audit"
          ? { priority: -1 }
          : {}),
        db: asBossDatabase(transaction),
      });
      if (touched.length > 0) return;
    }
  };

  const add: Enqueue = async (transaction, job) => {
    if (job.kind === "fit")
      await transaction
        .updateTable("baseModels")
        .set({ fitFailure: null })
        .where("id", "=", job.baseModelId)
        .execute();
    await enqueue(transaction, job);
  };

  const queue: Queue = {
    async send(job, once) {
      if (once)
        await mutateOnce(db, once, async (transaction) => {
          await add(transaction, job);
          return job.kind;
        });
      else
        await db.transaction().execute((transaction) => add(transaction, job));
    },

    async work({ handle, onDead }) {
      const stopping = new AbortController();
      const worker = await boss.work<Job>(
        jobs,
        { pollingIntervalSeconds: polling },
        async ([job]) => {
          if (!job) return;
          try {
            await handle(
              job.data,
              AbortSignal.any([job.signal, stopping.signal]),
            );
          } catch (error) {
            if (!stopping.signal.aborted) throw error;
            await sql`update pgboss.job set ${waitingAgain}
              where name = ${jobs} and id = ${job.id} and state = 'active' and retry_count = ${job.retryCount}`.execute(
              db,
            );
          }
        },
      );
      const undertaker = await boss.work<Job>(
        deadJobs,
        { pollingIntervalSeconds: polling },
        async ([job]) => {
          if (job) await onDead(job.data);
        },
      );
      let stopped: Promise<void> | undefined;
      const stop = () =>
        (stopped ??= (async () => {
          stopping.abort(new Error("the queue is being stopped"));
          await Promise.all([
            boss.offWork(jobs, { id: worker, wait: true }),
            boss.offWork(deadJobs, { id: undertaker, wait: true }),
          ]);
          running.delete(stop);
        })());
      running.add(stop);
      return { stop };
    },
  };

  return {
    queue,
    enqueue,
    stop: async () => {
      await Promise.all([...running].map((stop) => stop()));
    },
  };
}
