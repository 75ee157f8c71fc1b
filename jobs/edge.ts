/** @file The way to the edge: publishes files to the Worker by authenticated PUTs, which may be repeated. */
import type { FolderWriter } from "../explainer/publish.ts";

/** Where catalogues are published. */
export type Edge = FolderWriter;

/** The edge holds a later manifest than the one that was to be published. */
export class OutdatedError extends Error {
  override readonly name = "OutdatedError";
}

/** How long one request may take, in milliseconds. */
const patience = 60_000;

/**
 * The Worker at `url`.
 * @param token the Worker's publishing token.
 */
export function createEdge(
  url: string,
  token: string,
  send: typeof fetch = fetch,
): Edge {
  return {
    async has(path) {
      const response = await send(`${url}/${path}`, {
        method: "HEAD",
        signal: AbortSignal.timeout(patience),
      });
      if (response.status === 404) return false;
      if (response.ok) return true;
      throw new Error(
        `edge, HEAD ${path}: expected 200 or 404, got ${response.status}`,
      );
    },
    async write(path, bytes) {
      const response = await send(`${url}/${path}`, {
        method: "PUT",
        headers: { authorization: `Bearer ${token}` },
        body: new Uint8Array(bytes),
        signal: AbortSignal.timeout(patience),
      });
      if (response.ok) {
        await response.body?.cancel();
        return;
      }
      const answer = await response.text();
      if (response.status === 409 && answer.includes('"OUTDATED"'))
        throw new OutdatedError(`edge, PUT ${path}: ${answer}`);
      throw new Error(
        `edge, PUT ${path}: expected 200 or 201, got ${response.status} ${answer.slice(0, 500)}`,
      );
    },
  };
}
