/** @file The HTTP server before and around what it serves. */
import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readBody } from "../../server/body.ts";
import { readConfiguration } from "../../server/configuration.ts";
import { listen } from "../../server/http.ts";
import type { HttpServer } from "../../server/http.ts";
import { networkOf } from "../../server/rateLimit.ts";
import type { Entry } from "./running.ts";

let server: HttpServer;
let log: Entry[];
beforeEach(async () => {
  log = [];
  server = await open();
});
afterEach(() => server.close());

const open = (environment: Record<string, string> = {}) =>
  listen(readConfiguration({ PORT: "0", ...environment }), (event, fields) =>
    log.push({ event, ...fields }),
  );
const urlOf = ({ port }: HttpServer) => `http://127.0.0.1:${port}`;

it("tells whoever comes before the start is over to come again", async () => {
  const early = await fetch(urlOf(server));
  expect([
    early.status,
    early.headers.get("retry-after"),
    await early.json(),
  ]).toEqual([
    503,
    "2",
    {
      code: "STARTING",
      message: "Headstart is starting; try again in a few seconds.",
    },
  ]);
  server.serve(() => Promise.resolve(new Response("at your service")));
  expect(await (await fetch(urlOf(server))).text()).toBe("at your service");
});

it("masks what nobody foresaw, under a trace id that is in the log once", async () => {
  server.serve(() => Promise.reject(new Error("canary at /var/lib")));
  for (const path of ["/", "/graphql"]) {
    log.length = 0;
    const response = await fetch(`${urlOf(server)}${path}`);
    expect(log).toEqual([
      {
        event: "unexpected error",
        traceId: expect.any(String) as string,
        error: expect.stringContaining("canary at /var/lib") as string,
      },
    ]);
    const { traceId } = log[0]!;
    const [code, message] = ["INTERNAL_SERVER_ERROR", "Unexpected error."];
    expect([response.status, await response.json()]).toEqual([
      500,
      path === "/"
        ? { code, message, traceId }
        : { errors: [{ message, extensions: { code, traceId } }] },
    ]);
  }
});

it("answers a body that is much too large while it is still being sent", async () => {
  server.serve(async (request) => {
    await readBody(request, 10, 1000);
    return new Response("stored");
  });
  const body = new Uint8Array(16 * 2 ** 20);
  for (const headers of [{}, { "Transfer-Encoding": "chunked" }]) {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sending = httpRequest(
        urlOf(server),
        { method: "PUT", headers },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      );
      sending.on("error", reject);
      sending.end(body);
    });
    expect(status).toBe(413);
  }
});

it("lets a request under way end before it closes", async () => {
  let arrived!: () => void;
  let leave!: () => void;
  const arrival = new Promise<void>((resolve) => (arrived = resolve));
  const departure = new Promise<void>((resolve) => (leave = resolve));
  server.serve(async () => {
    arrived();
    await departure;
    return new Response("done");
  });
  const asked = fetch(urlOf(server));
  await arrival;
  const closing = server.close();
  leave();
  expect(await (await asked).text()).toBe("done");
  await closing;
  await expect(fetch(urlOf(server))).rejects.toThrow("fetch failed");
});

it("believes X-Forwarded-For as far as there are proxies of ours", async () => {
  const addressOf = async (proxies: string, forwarded?: string) => {
    const each = await open({ TRUSTED_PROXIES: proxies });
    each.serve((_, address) => Promise.resolve(new Response(address)));
    const response = await fetch(
      urlOf(each),
      forwarded === undefined
        ? {}
        : { headers: { "X-Forwarded-For": forwarded } },
    );
    const address = await response.text();
    await each.close();
    return address;
  };
  expect(await addressOf("0", "203.0.113.1")).toBe("127.0.0.1");
  expect(await addressOf("1", "203.0.113.1")).toBe("203.0.113.1");
  expect(await addressOf("1", "forged, 203.0.113.1")).toBe("203.0.113.1");
  expect(await addressOf("2", "forged, 203.0.113.1, 198.51.100.1")).toBe(
    "203.0.113.1",
  );
  expect(await addressOf("1")).toBe("127.0.0.1");
});

it.each([
  ["127.0.0.1", "127.0.0.1"],
  ["::ffff:203.0.113.1", "203.0.113.1"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:db8::1", "2001:db8:0:0"],
  ["::1", "0:0:0:0"],
  ["fe80::", "fe80:0:0:0"],
  ["", ""],
])("counts %s as %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});

it("answers a Host that is none with a refusal like any other", async () => {
  server.serve(() => Promise.resolve(new Response("at your service")));
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(server.port, "127.0.0.1", () => {
      socket.end("GET / HTTP/1.1\r\nHost: ][\r\nConnection: close\r\n\r\n");
    });
    let text = "";
    socket.on("data", (data) => (text += String(data)));
    socket.once("end", () => resolve(text));
    socket.once("error", reject);
  });
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer).toContain("x-content-type-options: nosniff");
  expect(answer).toContain(
    '{"code":"BAD_REQUEST","message":"request: expected a Host header with a host and a path, got others."}',
  );
  expect(answer).not.toContain(" at ");
  expect(log).toEqual([]);
});

it("holds on to no body after it was read, however patient it is", async () => {
  server.serve(async (request) => {
    const { length } = await readBody(request, 2 ** 26, 60 * 60 * 1000);
    return Response.json(length);
  });
  const size = 16 * 1024 * 1024;
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const send = async () => {
    const response = await fetch(urlOf(server), {
      method: "PUT",
      body: new Uint8Array(size),
    });
    expect(await response.json()).toBe(size);
  };
  await send();
  collect();
  const before = process.memoryUsage().arrayBuffers;
  for (let count = 0; count < 6; count++) await send();
  await expect
    .poll(() => {
      collect();
      return process.memoryUsage().arrayBuffers - before;
    })
    .toBeLessThan(2 * size);
});
