/** @file The GraphQL endpoint when the Worker hangs, hangs up or answers something else, and when the store is gone. */
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Gateway } from "../../server/gateway.ts";
import { startGraphqlEndpoint } from "../../server/graphqlEndpoint.ts";
import { openStore } from "../../store/openStore.ts";
import type { Store } from "../../store/store.ts";
import { newFolder } from "./running.ts";
import type { Answer, Entry } from "./running.ts";

const secret = "s".repeat(32);
let folder: string;
let store: Store;
let endpoint: Gateway;
let answerAs: (response: ServerResponse, request: IncomingMessage) => void;
const worker = createServer((request, response) => answerAs(response, request));
const log: Entry[] = [];

beforeAll(async () => {
  worker.listen(0, "127.0.0.1");
  await once(worker, "listening");
  folder = await newFolder();
  store = await openStore({
    database: { kind: "pglite", folder: undefined },
    objects: {
      kind: "folder",
      folder,
      publicUrl: "http://localhost:4000",
      secret,
    },
  });
  endpoint = await startGraphqlEndpoint({
    store,
    secret,
    edgeUrl: `http://127.0.0.1:${(worker.address() as AddressInfo).port}`,
    edgePatience: 200,
    bodyPatience: 500,
    log: (event, fields) => log.push({ event, ...fields }),
  });
});
afterAll(async () => {
  await endpoint.close();
  await store.close();
  worker.closeAllConnections();
  worker.close();
  await rm(folder, { recursive: true });
});

async function ask(query: string): Promise<Answer> {
  log.length = 0;
  const response = await endpoint.fetch(
    new Request("http://localhost:4000/graphql", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ query }),
    }),
    "127.0.0.1",
  );
  return {
    status: response.status,
    ...((await response.json()) as Omit<Answer, "status">),
  };
}

/** What the caller is told of an unexpected error at a path, which is in the log once. */
function expectMasked({ errors }: Answer, path: readonly string[]): void {
  expect(log).toHaveLength(1);
  expect(errors).toEqual([
    {
      message: "Unexpected error.",
      path,
      extensions: {
        code: "INTERNAL_SERVER_ERROR",
        traceId: log[0]!["traceId"],
      },
    },
  ]);
}

const text = (type: string, body: string, status = 200) =>
  ((response) => {
    response.writeHead(status, { "Content-Type": type });
    response.end(body);
  }) satisfies typeof answerAs;

it.each<[what: string, typeof answerAs]>([
  ["hangs", () => undefined],
  [
    "hangs in the middle of its answer",
    (response) => {
      response.writeHead(200, { "Content-Type": "application/json" });
      response.write('{"data":');
    },
  ],
  ["hangs up", (_, request) => request.socket.destroy()],
  ["answers a page", text("text/html", "<html>/var/canary</html>")],
  ["fails without GraphQL", text("text/plain", "SELECT canary", 500)],
  ["answers null", text("application/json", "null")],
  ["answers another JSON", text("application/json", '{"code":"canary"}', 503)],
  [
    "answers an error without a code",
    text(
      "application/json",
      '{"data":null,"errors":[{"message":"canary at /var/lib","extensions":{"stack":"canary"}}]}',
    ),
  ],
  [
    "answers another shape than it promised",
    text("application/json", '{"data":{"explanationSpaces":"canary"}}'),
  ],
])("masks it when the Worker %s", async (_, answer) => {
  answerAs = answer;
  const told = await ask(
    "{ explanationSpaces(first: 1) { edges { cursor } } }",
  );
  expectMasked(told, ["explanationSpaces"]);
  expect(JSON.stringify(told)).not.toContain("canary");
});

it("passes the Worker's own trace id on, which the Worker logged", async () => {
  answerAs = text(
    "application/json",
    `{"data":null,"errors":[{"message":"Unexpected error.","path":["explanationSpaces"],
      "extensions":{"code":"INTERNAL_SERVER_ERROR","traceId":"0d3b"}}]}`,
  );
  expect(
    (await ask("{ explanationSpaces(first: 1) { edges { cursor } } }")).errors,
  ).toEqual([
    {
      message: "Unexpected error.",
      path: ["explanationSpaces"],
      extensions: { code: "INTERNAL_SERVER_ERROR", traceId: "0d3b" },
    },
  ]);
  expect(log).toEqual([]);
});

it("refuses a body that does not come to an end in time", async () => {
  const endless = new ReadableStream({
    start: (controller) => controller.enqueue(new Uint8Array([123])),
  });
  await expect(
    endpoint.fetch(
      new Request("http://localhost:4000/graphql", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: endless,
        duplex: "half",
      } as RequestInit),
      "127.0.0.1",
    ),
  ).rejects.toMatchObject({
    status: 408,
    code: "TOO_SLOW",
    message:
      "request: expected its whole body within 0.5 s, got a part; send it again.",
  });
});

it("masks it when the store is closed", async () => {
  await store.close();
  const told = await ask(
    "{ viewer { role } baseModels(first: 1) { edges { cursor } } }",
  );
  expectMasked(told, ["baseModels"]);
  expect(told.data).toBe(null);
});
