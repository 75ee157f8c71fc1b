/** @file Answers requests for files, or ranges of them, as web servers do (RFC 9110, 14). */
import type { Answer } from "./recordingServer.ts";

/** Serves files by name. */
export const serveFiles =
  (files: ReadonlyMap<string, Uint8Array>): Answer =>
  ({ path, headers }, response) => {
    const file = files.get(path.slice(path.lastIndexOf("/") + 1));
    if (!file) {
      response.writeHead(404).end("no such file");
      return;
    }
    const header = headers.find(([name]) => name === "range")?.[1];
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(header ?? "") ?? [];
    if (from === undefined) {
      response.writeHead(200).end(file);
      return;
    }
    const first = Number(from);
    const last = Math.min(Number(to), file.length - 1);
    if (first > last) {
      const range = `bytes */${file.length}`;
      response.writeHead(416, { "content-range": range }).end();
      return;
    }
    response
      .writeHead(206, {
        "content-range": `bytes ${first}-${last}/${file.length}`,
      })
      .end(file.subarray(first, last + 1));
  };
