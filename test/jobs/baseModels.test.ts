/** @file Loading a base model: it is refused where nothing could be told from its files. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createBaseModelLoader } from "../../jobs/baseModels.ts";
import { createNodeRuntime } from "../../server/nodeRuntime.ts";
import type { Store } from "../../store/store.ts";
import { baseOf, tinyBase } from "../tinyBase.ts";
import { openTinyStore, registerTinyBase } from "./tinyPlatform.ts";

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "headstart-bases-"));
  store = await openTinyStore(folder, { kind: "pglite", folder: undefined });
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

it.each([
  ["probes.json", JSON.stringify(["What is rain?", "Who was Ada?", "Why?"])],
  ["neutral.jsonl", '{"text":"a"}\n{"text":"b"}\n{"text":"c"}'],
])("asks for at least four entries in %s", async (path, text) => {
  const base = await baseOf({
    ...tinyBase.contents,
    [path]: new TextEncoder().encode(text),
  });
  const id = await registerTinyBase(store, base);
  const loader = createBaseModelLoader(store, createNodeRuntime());
  await expect(loader.load(id)).rejects.toMatchObject({
    name: "RefusalError",
    code: "BASE_MODEL_DAMAGED",
    message: `base model tiny-base, ${path}: expected at least 4 entries, got 3; its operator must register it under another name, with more of them`,
  });
  await loader.release();
});
