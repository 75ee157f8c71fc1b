/** @file What is handed on of the Worker's answers: every byte as it comes, and the headers that are for whoever asked. */
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, request as httpRequest } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readConfiguration } from "../../server/configuration.ts";
import type { Gateway } from "../../server/gateway.ts";
import { listen } from "../../server/http.ts";
import type { HttpServer } from "../../server/http.ts";
import { createRoutes } from "../../server/routes.ts";
import type { Routes } from "../../server/routes.ts";
import type { Entry } from "./running.ts";

let answerAs: (request: IncomingMessage, response: ServerResponse) => void;
let log: Entry[];
let server: HttpServer;
let url: string;
const worker = createServer((request, response) => answerAs(request, response));

/** Serves what only the Worker answers for: nothing else is asked here. */
function serve(address: string | undefined): void {
  server.serve(
    createRoutes({
      graphql: {} as Gateway,
      page: new Map(),
      store: {} as Routes["store"],
      worker: address,
      secret: "",
      discovery: { graphql: "", edge: "", publicKey: {} },
    }),
  );
}

beforeEach(async () => {
  log = [];
  server = await listen(readConfiguration({ PORT: "0" }), (event, fields) =>
    log.push({ event, ...fields }),
  );
  url = `http://127.0.0.1:${server.port}`;
  worker.listen(0, "127.0.0.1");
  await once(worker, "listening");
  serve(`http://127.0.0.1:${(worker.address() as AddressInfo).port}`);
});
afterEach(async () => {
  await server.close();
  worker.closeAllConnections();
  worker.close();
  await once(worker, "close");
});

it("hands a file on part by part, however large", async () => {
  const part = Buffer.alloc(2 ** 20, "x");
  const hash = createHash("sha256");
  let next: (() => void) | undefined;
  answerAs = (_, response) => {
    response.writeHead(200, { "Content-Length": 64 * part.length });
    response.write(part);
    // the rest when the first part has come
    next = () => {
      void (async () => {
        for (let sent = 1; sent < 64; sent++)
          if (!response.write(part)) await once(response, "drain");
        response.end();
      })();
    };
  };
  const answer = await fetch(`${url}/shards/a.safetensors`);
  expect(answer.headers.get("content-length")).toBe(String(64 * 2 ** 20));
  let size = 0;
  for await (const chunk of answer.body!) {
    size += chunk.length;
    hash.update(chunk);
    next?.();
    next = undefined;
  }
  const expected = createHash("sha256");
  for (let count = 0; count < 64; count++) expected.update(part);
  expect([size, hash.digest("hex")]).toEqual([
    64 * 2 ** 20,
    expected.digest("hex"),
  ]);
});

it("passes on what was asked, and nothing of who asked", async () => {
  let got: IncomingMessage["headers"] = {};
  answerAs = (request, response) => {
    got = request.headers;
    response.writeHead(206, {
      "Content-Range": "bytes 0-1/9",
      "Cache-Control": "public, max-age=31536000, immutable",
      "Keep-Alive": "timeout=77",
    });
    response.end("ab");
  };
  const asking = httpRequest(`${url}/adapters/a.safetensors?x=1`, {
    headers: {
      Range: "bytes=0-1",
      Authorization: "Bearer hs_x",
      Cookie: "a=b",
      "If-None-Match": "x",
      Connection: "close",
    },
  });
  asking.end();
  const [answer] = (await once(asking, "response")) as [IncomingMessage];
  expect(Object.keys(got).sort()).toEqual(
    expect.not.arrayContaining(["authorization", "cookie", "if-none-match"]),
  );
  expect(got.range).toBe("bytes=0-1");
  const { statusCode, headers } = answer;
  expect([statusCode, headers["content-range"]]).toEqual([206, "bytes 0-1/9"]);
  expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  // of the connection to the Worker, not of this one
  expect([headers.connection, headers["keep-alive"]]).toEqual([
    "close",
    undefined,
  ]);
  answer.resume();
  await once(answer, "end");
});

it("lets the Worker go when whoever asked hangs up, and takes it for no error", async () => {
  const asked = new Promise<void>((resolve) => {
    answerAs = (_, response) => {
      controller.abort();
      response.once("close", resolve);
    };
  });
  const controller = new AbortController();
  await expect(
    fetch(`${url}/shards/a.safetensors`, { signal: controller.signal }),
  ).rejects.toThrow("aborted");
  await asked;
  answerAs = (_, response) => response.end("still here");
  expect(await (await fetch(`${url}/cells/a`)).text()).toBe("still here");
  expect(log).toEqual([]);
});

it("has none of the Worker's paths where a deployed one has them", async () => {
  serve(undefined);
  for (const path of ["/manifests/a.jws", "/shards/a", "/cells/a", "/select"])
    expect((await fetch(`${url}${path}`)).status).toBe(404);
});
