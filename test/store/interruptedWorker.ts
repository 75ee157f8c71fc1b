/** @file A process that takes up a job and is then killed: what becomes of the job is what is tested. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { DatabaseOptions } from "../../store/database.ts";
import { openStore } from "../../store/openStore.ts";
import type { ObjectsOptions } from "../../store/objects.ts";
import type { Job } from "../../store/store.ts";

/** What the process is given, as JSON. */
interface Task {
  readonly database: DatabaseOptions;
  readonly objects: ObjectsOptions;
  readonly job: Job;
}

/** Lets another process add a job and begin to work on it, and kills that process there, as a power cut would. */
export async function interruptWorker(task: Task): Promise<void> {
  const worker = spawn(
    process.execPath,
    [
      "--import",
      "@oxc-node/core/register",
      fileURLToPath(import.meta.url),
      JSON.stringify(task),
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const ended = new Promise<void>((resolve) => {
    worker.once("exit", () => resolve());
  });
  await new Promise<void>((resolve, reject) => {
    worker.stdout.once("data", () => resolve());
    worker.once("exit", (code) =>
      reject(new Error(`the worker ended with ${code} before it began a job`)),
    );
  });
  worker.kill("SIGKILL");
  await ended;
}

async function work({ database, objects, job }: Task): Promise<void> {
  const store = await openStore({ database, objects });
  await store.queue.send(job);
  await store.queue.work({
    handle: () => {
      console.log("begun");
      return new Promise(() => undefined);
    },
    onDead: () => Promise.resolve(),
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await work(JSON.parse(process.argv[2]!) as Task);
