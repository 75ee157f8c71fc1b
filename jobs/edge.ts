/** @file The way to the edge: publishes files to the Worker by authenticated PUTs, which may be repeated. */
import { decodeJwt } from "jose";
import { addresses } from "../device-sdk/format/manifest.ts";
import type { FolderWriter } from "../explainer/publish.ts";

/** Where catalogues are published. */
export interface Edge extends FolderWriter {
  /** Version of the manifest that is published for a base model; 0 for none. */
  publishedVersion(base: string): Promise<number>;
}

/** The edge holds a later manifest than the one that was to be published. */
export class OutdatedError extends Error {
  override readonly name = "OutdatedError";
}

/** How long a request without a body may take, in milliseconds. */
const patience = 60_000;
/** The slowest way to the edge that is waited for, in bytes a millisecond. */
const slowest = 50;

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
    async publishedVersion(base) {
      const path = addresses.manifest(base);
      const response = await send(`${url}/${path}`, {
        signal: AbortSignal.timeout(patience),
      });
      const body = await response.text();
      if (response.status === 404) return 0;
      if (!response.ok)
        throw new Error(
          `edge, GET ${path}: expected 200 or 404, got ${response.status}`,
        );
      // Not verified: whatever it says, the next version is to be higher.
      return Number(decodeJwt(body)["version"]);
    },
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
        signal: AbortSignal.timeout(
          patience + Math.ceil(bytes.length / slowest),
        ),
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
