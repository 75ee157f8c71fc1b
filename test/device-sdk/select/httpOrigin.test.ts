/** @file The HTTP origin against a real server: what it asks for, what it bears with, what it refuses. */
import { once } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import { httpOrigin } from "../../../device-sdk/select/httpOrigin.ts";
import { hurriedTime } from "../hurriedTime.ts";
import { startRecordingServer } from "../recordingServer.ts";
import type { Answer, RecordingServer } from "../recordingServer.ts";

const servers: RecordingServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(answer: Answer): Promise<RecordingServer> {
  const server = await startRecordingServer(answer);
  servers.push(server);
  return server;
}

/** Answers with these statuses one after the other, then with "body". */
const inTurn =
  (...statuses: [status: number, retryAfter?: string][]): Answer =>
  (_, response) => {
    const [status, retryAfter] = statuses.shift() ?? [200];
    if (retryAfter !== undefined) response.setHeader("retry-after", retryAfter);
    response.writeHead(status).end(status === 200 ? "body" : "an error page");
  };

const path = "shards/00.safetensors";
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe("httpOrigin", () => {
  it("gets the body at a path under its address", async () => {
    const server = await serve(inTurn());
    for (const [address, asked] of [
      ["", `/${path}`],
      ["/", `/${path}`],
      ["/edge", `/edge/${path}`],
      ["/edge/", `/edge/${path}`],
    ] as const) {
      const origin = httpOrigin(server.url + address);
      expect(text(await origin.get(path))).toBe("body");
      expect(server.requests.at(-1)).toMatchObject({
        method: "GET",
        path: asked,
        body: "",
      });
    }
  });

  it("tells fetch to send nothing that tells devices apart and to follow nothing", async () => {
    const given: unknown[] = [];
    const origin = httpOrigin("https://edge.example", {
      fetch: (url, init) => {
        const { signal, ...rest } = init!;
        given.push([url, rest, signal?.aborted]);
        return Promise.resolve(new Response("body"));
      },
    });
    await origin.get(path);
    expect(given).toEqual([
      [
        "https://edge.example/shards/00.safetensors",
        {
          method: "GET",
          credentials: "omit",
          referrerPolicy: "no-referrer",
          redirect: "error",
          cache: "no-store",
        },
        false,
      ],
    ]);
  });

  it.each([
    "http://edge.example",
    "ftp://127.0.0.1",
    "edge.example",
    "",
    "https://user:secret@edge.example",
    "https://edge.example/?device=1",
    "https://edge.example/?",
    "https://edge.example/#",
    "https://edge.example/#here",
    "http://localhost.example",
    "http://127.0.0.1.example",
  ])("refuses the address %j and repeats no secret of it", (address) => {
    let message = "";
    try {
      httpOrigin(address);
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError);
      ({ message } = error as Error);
    }
    expect(message).toContain(
      "httpOrigin: expected an address such as https://HOST/PATH",
    );
    expect(message).not.toContain("secret");
  });

  it.each([
    "https://edge.example/base",
    "http://localhost:4000",
    "http://edge.localhost",
    "http://127.0.0.1:4000",
    "http://[::1]:4000",
  ])("takes the address %j", (address) => {
    expect(() => httpOrigin(address)).not.toThrow();
  });

  it.each([
    "",
    "/shards/00",
    "//other.example/shards",
    "https://other.example/shards",
    "..",
    "../manifest",
    "shards/../../manifest",
    "shards/./00",
    "shards//00",
    "shards/%2e%2e/%2e%2e/manifest",
    "shards\\..\\manifest",
    "shards/00?device=1",
    "shards/00#here",
    "shards/\t../00",
    "@other.example",
    ":80@other.example",
  ])("sends nothing for the path %j", async (wrong) => {
    const server = await serve(inTurn());
    await expect(httpOrigin(server.url).get(wrong)).rejects.toThrow(
      /^httpOrigin: expected a path such as shards\/HASH.safetensors under .*; nothing was sent$/,
    );
    expect(server.connections).toBe(0);
  });

  it("says NOT_FOUND for 404", async () => {
    const server = await serve(inTurn([404]));
    await expect(httpOrigin(server.url).get(path)).rejects.toMatchObject({
      name: "FormatError",
      code: "NOT_FOUND",
      message: `${server.url}/${path}: expected a published file, got status 404; open the catalogue again, or check the origin's address`,
    });
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    [201, "check the configured address"],
    [204, "check the configured address"],
    [206, "check the configured address"],
    [304, "check the configured address"],
    [400, "check the configured address"],
    [403, "check the configured address"],
    [500, "try later"],
  ])("does not take status %i for a file", async (status, advice) => {
    const server = await serve(inTurn([status]));
    await expect(httpOrigin(server.url).get(path)).rejects.toMatchObject({
      name: "NetworkError",
      code: "STATUS",
      status,
      message: `${server.url}/${path}: expected status 200, got ${status}; ${advice}`,
    });
    expect(server.requests).toHaveLength(1);
  });

  it.each([429, 502, 503, 504])(
    "tries again after %i, three times, waiting longer each time",
    async (status) => {
      const { pauses, wait } = hurriedTime();
      const server = await serve(inTurn([status], [status], [status]));
      const body = await httpOrigin(server.url, { wait }).get(path);
      expect(text(body)).toBe("body");
      expect(pauses).toEqual([0.5, 1, 2]);
      expect(new Set(server.requests.map(({ raw }) => raw)).size).toBe(1);
    },
  );

  it("gives up after the fourth try", async () => {
    const { wait } = hurriedTime();
    const server = await serve(inTurn([503], [503], [503], [503]));
    await expect(
      httpOrigin(server.url, { wait }).get(path),
    ).rejects.toMatchObject({ code: "STATUS", status: 503 });
    expect(server.requests).toHaveLength(4);
  });

  it("waits as long as the host asks, up to 30 s", async () => {
    const { pauses, wait } = hurriedTime();
    const server = await serve(
      inTurn([503, "7"], [503, "0"], [503, "in a while"]),
    );
    await httpOrigin(server.url, { wait }).get(path);
    expect(pauses).toEqual([7, 1, 2]);
    const later = await serve(inTurn([503, "31"]));
    await expect(
      httpOrigin(later.url, { wait }).get(path),
    ).rejects.toMatchObject({ code: "STATUS", status: 503 });
    const date = new Date(Date.now() + 3_600_000).toUTCString();
    const dated = await serve(inTurn([429, date]));
    await expect(
      httpOrigin(dated.url, { wait }).get(path),
    ).rejects.toMatchObject({ code: "STATUS", status: 429 });
    expect(later.requests).toHaveLength(1);
    expect(dated.requests).toHaveLength(1);
    expect(pauses).toHaveLength(3);
  });

  it("tries again when the connection breaks, even in the middle of a body", async () => {
    const { pauses, wait } = hurriedTime();
    let tries = 0;
    const server = await serve((_, response) => {
      tries++;
      if (tries === 1) response.destroy();
      else if (tries === 2) {
        response.writeHead(200, { "content-length": "4" });
        response.write("bo", () => response.destroy());
      } else response.end("body");
    });
    const body = await httpOrigin(server.url, { wait }).get(path);
    expect(text(body)).toBe("body");
    expect(pauses).toEqual([0.5, 1]);
  });

  it("says so when nobody answers", async () => {
    const server = await serve(inTurn());
    await server.close();
    servers.length = 0;
    const { pauses, wait } = hurriedTime();
    await expect(
      httpOrigin(server.url, { wait }).get(path),
    ).rejects.toMatchObject({
      name: "NetworkError",
      code: "UNREACHABLE",
      status: undefined,
      message: `${server.url}/${path}: expected an answer, got none in 4 tries; check the network and the configured address (a redirect is not followed), or try later`,
    });
    expect(pauses).toEqual([0.5, 1, 2]);
  });

  it.each(["the answer", "the rest of the body"])(
    "gives up a host that is silent for 30 s before %s",
    async (before) => {
      let hush = () => {};
      const silence = new Promise<void>((resolve) => {
        hush = resolve;
      });
      const server = await serve((_, response) => {
        if (before === "the answer") hush();
        else
          response.writeHead(200, { "content-length": "4" }).write("bo", hush);
      });
      const pauses: number[] = [];
      // Thirty seconds are over as soon as the server has fallen silent, unless they are about bytes that did come.
      const wait = async (seconds: number, signal: AbortSignal) => {
        pauses.push(seconds);
        await silence;
        if (before !== "the answer" && pauses.length < 3)
          await once(signal, "abort");
      };
      await expect(
        httpOrigin(server.url, { wait }).get(path),
      ).rejects.toMatchObject({
        code: "UNREACHABLE",
        message: `${server.url}/${path}: expected an answer, got no byte for 30 s; check the network, or try later`,
      });
      expect(new Set(pauses)).toEqual(new Set([30]));
      expect(server.requests).toHaveLength(1);
    },
  );

  it("stops reading at the maximum and closes the connection", async () => {
    let sent = 0;
    let closed: Promise<unknown> | undefined;
    const server = await serve((_, response) => {
      closed = once(response, "close");
      const more = () => {
        sent += 65_536;
        if (!response.destroyed)
          response.write(new Uint8Array(65_536), () => setImmediate(more));
      };
      more();
    });
    await expect(
      httpOrigin(server.url).get(path, 100_000),
    ).rejects.toMatchObject({
      name: "FormatError",
      code: "MALFORMED",
      message: `${server.url}/${path}: expected at most 100000 bytes, got more; the origin serves something else, check its address`,
    });
    await closed;
    expect(sent).toBeLessThan(64 * 1024 * 1024);
  });

  it("takes a body of exactly the maximum", async () => {
    const server = await serve(inTurn());
    expect(text(await httpOrigin(server.url).get(path, 4))).toBe("body");
    await expect(httpOrigin(server.url).get(path, 3)).rejects.toMatchObject({
      code: "MALFORMED",
    });
  });

  it("takes bodies from a platform without streams", async () => {
    const origin = httpOrigin("https://edge.example", {
      fetch: () => {
        const response = new Response("body");
        Object.defineProperty(response, "body", { value: undefined });
        return Promise.resolve(response);
      },
    });
    expect(text(await origin.get(path, 4))).toBe("body");
    await expect(origin.get(path, 3)).rejects.toMatchObject({
      code: "MALFORMED",
    });
  });

  it("follows no redirect, whichever host it leads to", async () => {
    const other = await serve(inTurn());
    const { wait } = hurriedTime();
    for (const location of [`${other.url}/${path}`, "/elsewhere"]) {
      const server = await serve((_, response) => {
        response.writeHead(302, { location }).end();
      });
      await expect(
        httpOrigin(server.url, { wait }).get(path),
      ).rejects.toMatchObject({ code: "UNREACHABLE" });
      expect(new Set(server.requests.map((request) => request.path))).toEqual(
        new Set([`/${path}`]),
      );
    }
    expect(other.connections).toBe(0);
  });

  it("ends with the signal's reason before a request, during one and between two", async () => {
    const reason = new Error("the user left");
    const server = await serve(() => {});
    await expect(
      httpOrigin(server.url, { signal: AbortSignal.abort(reason) }).get(path),
    ).rejects.toBe(reason);
    expect(server.connections).toBe(0);

    const during = new AbortController();
    const holding = await serve(() => during.abort(reason));
    await expect(
      httpOrigin(holding.url, { signal: during.signal }).get(path),
    ).rejects.toBe(reason);

    const between = new AbortController();
    let tries = 0;
    const busy = httpOrigin("https://edge.example", {
      signal: between.signal,
      fetch: () => {
        tries++;
        // The answer is read in microtasks: the pause has begun by then.
        setImmediate(() => between.abort(reason));
        const headers = { "retry-after": "20" };
        return Promise.resolve(new Response("busy", { status: 503, headers }));
      },
    });
    await expect(busy.get(path)).rejects.toBe(reason);
    expect(tries).toBe(1);
  });
});
