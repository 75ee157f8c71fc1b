/** @file The Worker on this machine as the server starts it: what is published outlives it, and it outlives nobody. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { VerifyingKey } from "../../device-sdk/format/manifest.ts";
import { sha256 } from "../../device-sdk/format/digest.ts";
import {
  type EdgeWorker,
  type EdgeWorkerOptions,
  startEdgeWorker,
} from "../../server/edgeWorker.ts";
import { bytesOf, makeCatalogue, publicKey, token } from "./publisher.ts";

let folder: string;
const running = new Set<EdgeWorker>();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "headstart-edge-"));
});
afterEach(async () => {
  for (const worker of running) await worker.close();
  running.clear();
  await rm(folder, { recursive: true, force: true });
});

async function start(change: Partial<EdgeWorkerOptions> = {}) {
  const worker = await startEdgeWorker({
    folder,
    publicKey,
    publishToken: token,
    ...change,
  });
  running.add(worker);
  return worker;
}

const put = (url: string, path: string, body: Uint8Array | string) =>
  fetch(url + path, {
    method: "PUT",
    body: body as BodyInit,
    headers: { Authorization: `Bearer ${token}` },
  });

it("publishes, restarts and still serves and selects", async () => {
  const worker = await start();
  expect(worker.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const made = await makeCatalogue({ ada: [0.9921875, 0] });
  for (const [path, bytes] of made.files)
    expect((await put(worker.url, `/${path}`, bytes)).status).toBe(201);
  expect((await put(worker.url, made.manifestPath, made.jws)).status).toBe(201);
  await worker.close();
  running.delete(worker);

  const again = await start();
  expect(await (await again.fetch(made.manifestPath)).text()).toBe(made.jws);
  const response = await again.fetch("/select", {
    method: "POST",
    body: JSON.stringify({
      base: made.manifest.base.revision,
      space: made.manifest.space,
      coefficients: [0.9921875, 0],
    }),
  });
  expect(await response.json()).toMatchObject({ version: 1, kind: "single" });
});

it("listens on the port that is asked for, and says when it is taken", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  await expect(start({ port })).rejects.toThrow(
    `edge Worker: expected port ${port} of 127.0.0.1 to be free, got one in use; stop what listens there or choose another port`,
  );
  server.close();
  await once(server, "close");
  const worker = await start({ port });
  expect(worker.url).toBe(`http://127.0.0.1:${port}`);
});

it("hands unexpected errors to the log it is given", async () => {
  const lines: string[] = [];
  const worker = await start({
    publicKey: null as unknown as VerifyingKey,
    log: (line) => lines.push(line),
  });
  const made = await makeCatalogue({ ada: [1, 0] });
  const response = await put(worker.url, made.manifestPath, made.jws);
  const { traceId } = (await response.json()) as { traceId: string };
  await expect
    .poll(() => lines)
    .toEqual([
      expect.stringContaining(
        `${traceId} FormatError: PUBLIC_KEY: expected an object, got null`,
      ),
    ]);
});

it("loses nothing and leaves no workerd behind when the process is killed", async () => {
  const child = spawn(
    process.execPath,
    [
      "--import",
      "@oxc-node/core/register",
      fileURLToPath(new URL("edgeWorkerProcess.ts", import.meta.url)),
      folder,
    ],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  let printed = "";
  child.stderr.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  const [chunk] = (await once(child.stdout, "data")) as [Buffer];
  const url = chunk.toString().trim();
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const bytes = bytesOf("kept");
  const path = `/shards/${await sha256(bytes)}.safetensors`;
  expect((await put(url, path, bytes)).status).toBe(201);

  child.kill("SIGKILL");
  await once(child, "exit");
  await expect
    .poll(() =>
      fetch(`${url}/health`).then(
        () => "answers",
        () => "gone",
      ),
    )
    .toBe("gone");
  expect(printed).toBe("");
  const again = await start();
  expect(await (await again.fetch(path)).text()).toBe("kept");
});
