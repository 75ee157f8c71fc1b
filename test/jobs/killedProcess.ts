/** @file A process that contributes three pLLMs and works until they are published, or until it kills itself at a step: `killedProcess.ts FOLDER STEPS`. */
import { join } from "node:path";
import { tinyPllm } from "../tinyBase.ts";
import {
  contribute,
  fit,
  folderEdge,
  openTinyStore,
  registerTinyBase,
  settle,
  startTinyJobs,
} from "./tinyPlatform.ts";

const [folder, steps] = process.argv.slice(2);
let left = Number(steps);

const reading = new Set(["find", "get", "has", "size"]);

/** A part of the store that dies, without a word, before or after the change that is one too many. */
const deadly = <Part extends object>(part: Part): Part =>
  new Proxy(part, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function" || reading.has(String(name)))
        return member;
      return async (...args: unknown[]): Promise<unknown> => {
        die();
        const result: unknown = await Reflect.apply(member, target, args);
        die();
        return result;
      };
    },
  });

function die() {
  if (--left === 0) process.kill(process.pid, "SIGKILL");
}

const database = { kind: "pglite", folder: join(folder!, "database") } as const;
const store = await openTinyStore(folder!, database);
const baseModelId = await registerTinyBase(store);
const ids: string[] = [];
for (const seed of [1, 2, 3])
  ids.push(
    await contribute(store, baseModelId, `pllm-${seed}`, await tinyPllm(seed)),
  );
const { stop } = await startTinyJobs(
  {
    ...store,
    pllms: deadly(store.pllms),
    explanations: deadly(store.explanations),
    objects: deadly(store.objects),
  },
  deadly(folderEdge(join(folder!, "edge"))),
);
await settle(store, ids, "AWAITING_SPACE", "PUBLISHING", "PUBLISHED");
if (!(await store.explanations.currentSpace(baseModelId)))
  await fit(store, baseModelId);
await settle(store, ids, "PUBLISHED");
await stop();
await store.close();
