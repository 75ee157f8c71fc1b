/** @file Uploads go to the folder as they come: never a whole one in memory. */
import { once } from "node:events";
import { request } from "node:http";
import { rm } from "node:fs/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readConfiguration } from "../../server/configuration.ts";
import { listen } from "../../server/http.ts";
import type { HttpServer } from "../../server/http.ts";
import { receiveUpload } from "../../server/uploads.ts";
import { openStore } from "../../store/openStore.ts";
import type { Store } from "../../store/store.ts";
import { newFolder } from "./running.ts";

const secret = "s".repeat(32);
const mebibyte = 2 ** 20;
let folder: string;
let server: HttpServer;
let store: Store;
beforeEach(async () => {
  folder = await newFolder();
  server = await listen(readConfiguration({ PORT: "0" }), () => undefined);
  store = await openStore({
    database: { kind: "pglite", folder: undefined },
    objects: {
      kind: "folder",
      folder,
      publicUrl: `http://127.0.0.1:${server.port}`,
      secret,
    },
  });
  server.serve((asked) => receiveUpload(asked, store, secret));
});
afterEach(async () => {
  await server.close();
  await store.close();
  await rm(folder, { recursive: true });
});

it("takes a large file in little memory", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const held = () => {
    collect();
    return process.memoryUsage().arrayBuffers;
  };
  const key = "base-models/x/model.safetensors";
  const { url } = await store.objects.signUpload(key, 160 * mebibyte);
  const sending = request(url, { method: "PUT" });
  const answer = once(sending, "response");
  const part = Buffer.alloc(mebibyte, "x");
  const before = held();
  let most = 0;
  for (let sent = 0; sent < 160; sent++) {
    if (!sending.write(part)) await once(sending, "drain");
    if (sent % 8 === 0) most = Math.max(most, held() - before);
  }
  sending.end();
  const [{ statusCode }] = (await answer) as [{ statusCode: number }];
  expect(statusCode).toBe(200);
  expect(await store.objects.size(key)).toBe(160 * mebibyte);
  expect(most).toBeLessThan(32 * mebibyte);
});
