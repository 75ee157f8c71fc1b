/** @file The Worker in workerd, bundled and bound by wrangler, with an empty bucket. */
import { fileURLToPath } from "node:url";
import { createTestHarness } from "wrangler";
import { publicKey, token } from "./publisher.ts";

/** The Worker of wrangler.toml; its variables may be set otherwise. */
export async function startWorker(
  vars: Readonly<Record<string, string>> = {
    PUBLIC_KEY: JSON.stringify(publicKey),
  },
  secrets: Readonly<Record<string, string>> = { PUBLISH_TOKEN: token },
) {
  const harness = createTestHarness({
    root: fileURLToPath(new URL("../..", import.meta.url)),
    workers: [{ configPath: "./wrangler.toml", vars, secrets }],
  });
  const { url } = await harness.listen();
  /** A request as a device sends it; compression would hide the length. */
  function send(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set("Accept-Encoding", "identity");
    return fetch(new URL(path, url), { ...init, headers });
  }
  const put = (path: string, body: Uint8Array | string, as = token) =>
    send(path, {
      method: "PUT",
      body: body as BodyInit,
      headers: { Authorization: `Bearer ${as}` },
    });
  const postJson = (path: string, value: unknown) =>
    send(path, {
      method: "POST",
      body: JSON.stringify(value),
      headers: { "Content-Type": "application/json" },
    });
  return { harness, url: url.origin, send, put, postJson };
}

export type Worker = Awaited<ReturnType<typeof startWorker>>;
