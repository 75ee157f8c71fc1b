/** @file Publishing to the Worker and reading from it, in workerd with a real bucket: what is served, with which headers, and what is refused. */
import { request as rawRequest } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sha256 } from "../../device-sdk/format/digest.ts";
import { addresses, signManifest } from "../../device-sdk/format/manifest.ts";
import { openCatalogue } from "../../device-sdk/select/catalogue.ts";
import { httpOrigin } from "../../device-sdk/select/httpOrigin.ts";
import { publishCatalogue } from "../../explainer/publish.ts";
import { adapterToPublish } from "../adapterToPublish.ts";
import {
  base,
  bytesOf,
  encodedSpace,
  makeCatalogue,
  type Made,
  privateKey,
  publicKey,
  publish,
  refusalIn,
  token,
} from "./publisher.ts";
import { startWorker, type Worker } from "./workerHarness.ts";

const demo = { ada: [1, 0], ben: [-1, 0], cleo: [0.5, 1] } as const;
/** Sixteen bytes to cut ranges from. */
const letters = bytesOf("abcdefghijklmnop");
const revision = (digit: string) => ({
  name: "another",
  revision: digit.repeat(64),
});

let worker: Worker;
let catalogue: Made;
let lettersPath: string;

beforeAll(async () => {
  worker = await startWorker();
  catalogue = await makeCatalogue(demo);
  await publish(worker, catalogue);
  lettersPath = `/shards/${await sha256(letters)}.safetensors`;
  await worker.put(lettersPath, letters);
});
afterAll(async () => {
  // nothing above or below is worth a line in the log: not who asked, not for what
  expect(worker.harness.getLogs()).toEqual([]);
  await worker.harness.close();
});

/** All headers but those of the connection. */
const headersOf = ({ headers }: Response) =>
  Object.fromEntries(
    [...headers].filter(([name]) => !/^(connection|keep-alive)$/.test(name)),
  );

const always = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "cross-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};
const forPages = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "Accept-Ranges, Content-Range",
};

describe("reading", () => {
  it("serves an immutable file with these headers and no others", async () => {
    const response = await worker.send(lettersPath);
    expect(response.status).toBe(200);
    expect(headersOf(response)).toEqual({
      ...always,
      ...forPages,
      "accept-ranges": "bytes",
      "cache-control": "public, max-age=31536000, immutable",
      "content-length": "16",
      "content-type": "application/octet-stream",
    });
    expect(await response.text()).toBe("abcdefghijklmnop");
  });

  it("serves a manifest for a short time only", async () => {
    const response = await worker.send(catalogue.manifestPath);
    expect(response.status).toBe(200);
    expect(headersOf(response)).toEqual({
      ...always,
      ...forPages,
      "cache-control": "public, max-age=15",
      "content-length": String(catalogue.jws.length),
      "content-type": "application/jose",
    });
    expect(await response.text()).toBe(catalogue.jws);
  });

  it("serves an adapter's config as JSON", async () => {
    const [{ config } = { config: "" }] = Object.values(
      catalogue.manifest.adapters,
    );
    const response = await worker.send(`/${addresses.adapterConfig(config)}`);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(await response.json()).toEqual({ pllm: "ada" });
  });

  it("answers HEAD as GET, without the body", async () => {
    for (const path of [lettersPath, catalogue.manifestPath]) {
      const get = await worker.send(path);
      const head = await worker.send(path, { method: "HEAD" });
      expect(head.status).toBe(200);
      expect(headersOf(head)).toEqual(headersOf(get));
      expect(await head.text()).toBe("");
      await get.text();
    }
  });

  it("ignores conditional headers, cookies and credentials", async () => {
    const response = await worker.send(lettersPath, {
      headers: {
        "If-None-Match": "*",
        "If-Modified-Since": "Sat, 01 Jan 2050 00:00:00 GMT",
        "If-Match": '"x"',
        "If-Range": '"x"',
        Cookie: "device=7",
        Authorization: "Bearer x",
        Range: "bytes=0-3",
      },
    });
    expect(response.status).toBe(206);
    expect(await response.text()).toBe("abcd");
  });

  it.each([
    ["bytes=0-3", "bytes 0-3/16", "abcd"],
    ["bytes=4-4", "bytes 4-4/16", "e"],
    ["bytes=12-", "bytes 12-15/16", "mnop"],
    ["bytes=12-99", "bytes 12-15/16", "mnop"],
    ["bytes=-2", "bytes 14-15/16", "op"],
    ["bytes=-99", "bytes 0-15/16", "abcdefghijklmnop"],
    ["bytes=0-99999999999999999999", "bytes 0-15/16", "abcdefghijklmnop"],
    ["BYTES=0-3", "bytes 0-3/16", "abcd"],
  ])("serves the range %s", async (Range, contentRange, text) => {
    const response = await worker.send(lettersPath, { headers: { Range } });
    expect(response.status).toBe(206);
    expect(headersOf(response)).toEqual({
      ...always,
      ...forPages,
      "accept-ranges": "bytes",
      "cache-control": "public, max-age=31536000, immutable",
      "content-length": String(text.length),
      "content-range": contentRange,
      "content-type": "application/octet-stream",
    });
    expect(await response.text()).toBe(text);
    const head = await worker.send(lettersPath, {
      method: "HEAD",
      headers: { Range },
    });
    // defined for GET alone (RFC 9110, section 14.2)
    expect(head.status).toBe(200);
    expect(head.headers.get("content-range")).toBeNull();
    expect(head.headers.get("content-length")).toBe("16");
  });

  it.each([
    "bytes=16-",
    "bytes=16-20",
    "bytes=99999999999999999999-",
    "bytes=5-2",
    "bytes=-0",
    "bytes=-",
    "bytes=",
    "bytes=0-1,3-4",
    "bytes=a-b",
    "bytes=0x0-0x3",
    "bytes=1.5-3",
    "bytes=--3",
  ])("refuses the range %j", async (Range) => {
    const response = await worker.send(lettersPath, { headers: { Range } });
    expect(response.headers.get("content-range")).toBe("bytes */16");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await refusalIn(response)).toEqual([416, "RANGE_NOT_SATISFIABLE"]);
  });

  it.each(["items=0-3", "bytesize=0-3", "bytes 0-3", "bytes", "0-3", ""])(
    "ignores the range %j, whose unit it does not know",
    async (Range) => {
      const response = await worker.send(lettersPath, { headers: { Range } });
      expect(response.status).toBe(200);
      expect(response.headers.get("content-range")).toBeNull();
      expect(await response.text()).toBe("abcdefghijklmnop");
    },
  );

  it("ignores a range that nothing satisfies where it is not for GET of bytes", async () => {
    for (const [method, Range] of [
      ["HEAD", "bytes=16-"],
      ["GET", "items=16-"],
    ] as const) {
      const response = await worker.send(lettersPath, {
        method,
        headers: { Range },
      });
      expect(response.status).toBe(200);
      expect(response.headers.get("content-length")).toBe("16");
      await response.text();
    }
  });

  it("never serves a part of a manifest, which could be another's by the next", async () => {
    const response = await worker.send(catalogue.manifestPath, {
      headers: { Range: "bytes=0-3" },
    });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(catalogue.jws);
  });

  it.each([
    `/shards/${"f".repeat(64)}.safetensors`,
    `/manifests/${"f".repeat(64)}.jws`,
    `/shards/${"F".repeat(64)}.safetensors`,
    `/shards/${"f".repeat(63)}.safetensors`,
    `/shards/${"f".repeat(64)}.json`,
    `/secrets/${"f".repeat(64)}.json`,
    "/shards/",
    "/manifest.jws",
    "/",
    "/favicon.ico",
    "/../wrangler.toml",
    "/cells/",
    "/select/",
  ])("finds nothing at %s", async (path) => {
    const response = await worker.send(path);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await refusalIn(response)).toEqual([404, "NOT_FOUND"]);
  });

  it.each([
    ["/select", "GET", "POST, OPTIONS"],
    ["/cells/" + "a".repeat(64), "POST", "GET, HEAD, OPTIONS"],
    ["/graphql", "DELETE", "GET, HEAD, POST, OPTIONS"],
    ["/health", "PUT", "GET, HEAD, OPTIONS"],
    [
      `/shards/${"f".repeat(64)}.safetensors`,
      "POST",
      "GET, HEAD, PUT, OPTIONS",
    ],
  ])("refuses %s %s and says what it allows", async (path, method, allow) => {
    const response = await worker.send(path, { method });
    expect(response.headers.get("allow")).toBe(allow);
    expect(await refusalIn(response)).toEqual([405, "METHOD_NOT_ALLOWED"]);
  });

  it("is healthy", async () => {
    const response = await worker.send("/health");
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: "ok" });
  });
});

describe("pages of other origins", () => {
  it.each([
    ["/select", "POST"],
    ["/graphql", "GET, HEAD, POST"],
    ["/shards/" + "f".repeat(64) + ".safetensors", "GET, HEAD"],
  ])("may ask %s by %s, without credentials", async (path, methods) => {
    const response = await worker.send(path, {
      method: "OPTIONS",
      headers: {
        Origin: "https://app.example",
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "content-type",
      },
    });
    expect(response.status).toBe(204);
    const { allow, ...headers } = headersOf(response);
    expect(allow).toContain("OPTIONS");
    expect(headers).toEqual({
      ...always,
      ...forPages,
      "access-control-allow-headers": "Content-Type, Range",
      "access-control-allow-methods": methods,
      "access-control-max-age": "86400",
    });
  });

  it("cannot read the answers to publishing", async () => {
    const response = await worker.put(lettersPath, letters, "wrong");
    expect(headersOf(response)).toEqual({
      ...always,
      "cache-control": "no-store",
      "content-length": "146",
      "content-type": "application/json",
      "www-authenticate": "Bearer",
    });
  });
});

describe("publishing files", () => {
  it("stores what is new, and takes what is there for granted", async () => {
    const bytes = bytesOf("something new");
    const path = `/spaces/${await sha256(bytes)}.safetensors`;
    const first = await worker.put(path, bytes);
    expect(first.status).toBe(201);
    expect(await first.json()).toEqual({ path });
    expect((await worker.put(path, bytes)).status).toBe(200);
    expect(await (await worker.send(path)).text()).toBe("something new");
  });

  it("streams what is larger than it would hold in memory", async () => {
    const bytes = new Uint8Array(40 * 1024 * 1024);
    bytes.set(letters, bytes.length - letters.length);
    const path = `/adapters/${await sha256(bytes)}.safetensors`;
    expect((await worker.put(path, bytes)).status).toBe(201);
    const end = await worker.send(path, { headers: { Range: "bytes=-16" } });
    expect(end.headers.get("content-range")).toBe(
      "bytes 41943024-41943039/41943040",
    );
    expect(await end.text()).toBe("abcdefghijklmnop");
  });

  it("stores nothing of an upload that breaks off", async () => {
    const path = `/shards/${await sha256(bytesOf("half"))}.safetensors`;
    await breakOff(worker.url, path, bytesOf("ha"), 4);
    await expect
      .poll(() => worker.harness.getLogs().map(({ message }) => message))
      .toEqual([expect.stringContaining("Error: Network connection lost.")]);
    worker.harness.clearLogs();
    expect((await worker.send(path)).status).toBe(404);
  });

  it.each(["", "wrong", `${token}x`, token.slice(1)])(
    "refuses the token %j",
    async (wrong) => {
      const response = await worker.put(lettersPath, letters, wrong);
      expect(await refusalIn(response)).toEqual([401, "UNAUTHENTICATED"]);
    },
  );

  it("refuses whoever sends no token, or it in another way", async () => {
    for (const headers of [{}, { Authorization: `Basic ${token}` }]) {
      const response = await worker.send(lettersPath, {
        method: "PUT",
        body: letters,
        headers,
      });
      expect(await refusalIn(response)).toEqual([401, "UNAUTHENTICATED"]);
    }
  });

  it.each([
    "spaces/H.safetensors",
    "shards/H.safetensors",
    "adapters/H.safetensors",
    "adapters/H.json",
    "outputs/H.json",
    "probes/H.json",
  ])(
    "stores nothing of %s when the bytes are not those of the path",
    async (pattern) => {
      const path = `/${pattern.replace("H", await sha256(bytesOf("right")))}`;
      for (const wrong of ["wrong", "righ", "right ", ""]) {
        const response = await worker.put(path, wrong);
        expect(await refusalIn(response)).toEqual([400, "HASH_MISMATCH"]);
      }
      expect((await worker.send(path)).status).toBe(404);
    },
  );

  it("refuses other bytes at a path that is taken, and keeps what it has", async () => {
    const response = await worker.put(lettersPath, letters.slice(1));
    expect(await refusalIn(response)).toEqual([400, "HASH_MISMATCH"]);
    expect(await (await worker.send(lettersPath)).text()).toBe(
      "abcdefghijklmnop",
    );
  });

  it("refuses a config of more than 64 KiB by its declared length", async () => {
    const bytes = new Uint8Array(64 * 1024 + 1);
    const path = `/adapters/${await sha256(bytes)}.json`;
    expect(await refusalIn(await worker.put(path, bytes))).toEqual([
      413,
      "TOO_LARGE",
    ]);
    expect((await worker.send(path)).status).toBe(404);
  });

  it("counts a body of undeclared length", async () => {
    const bytes = new Uint8Array(64 * 1024 + 1);
    const path = `/adapters/${await sha256(bytes)}.json`;
    expect(await putChunked(worker.url, path, bytes)).toEqual([
      413,
      "TOO_LARGE",
    ]);
    const small = bytesOf('{"r":8}');
    const smallPath = `/adapters/${await sha256(small)}.json`;
    expect(await putChunked(worker.url, smallPath, small)).toEqual([
      201,
      undefined,
    ]);
  });

  it("asks for the length of what may not fit into memory", async () => {
    const path = `/adapters/${"e".repeat(64)}.safetensors`;
    expect(await putChunked(worker.url, path, letters)).toEqual([
      411,
      "LENGTH_REQUIRED",
    ]);
  });
});

/** A PUT that ends before the length that it declares. */
const breakOff = (
  url: string,
  path: string,
  part: Uint8Array,
  length: number,
) =>
  new Promise<void>((resolve) => {
    const sent = rawRequest(url + path, {
      method: "PUT",
      headers: { Authorization: `Bearer ${token}`, "Content-Length": length },
    });
    sent.on("error", () => resolve());
    sent.write(part, () => sent.destroy(new Error("gone")));
  });

/** A PUT without Content-Length, which `fetch` cannot send. */
const putChunked = (url: string, path: string, body: Uint8Array) =>
  new Promise<[number | undefined, unknown]>((resolve, reject) => {
    const sent = rawRequest(
      url + path,
      { method: "PUT", headers: { Authorization: `Bearer ${token}` } },
      (response) => {
        let text = "";
        response.on("data", (chunk: Buffer) => (text += chunk.toString()));
        response.on("end", () => {
          const { code } = JSON.parse(text) as { code?: string };
          resolve([response.statusCode, code]);
        });
      },
    );
    sent.on("error", reject);
    sent.write(body);
    sent.end();
  });

/** The order in which a manifest names its files. */
const order = (path: string) =>
  ["spaces/", "shards/", "adapters/", "outputs/"].findIndex((folder) =>
    path.startsWith(folder),
  ) + (path.endsWith(".json") ? 1 : 0);

describe("publishing manifests", () => {
  it("is idempotent as a whole", async () => {
    const again = await publish(worker, catalogue);
    expect(new Set(again)).toEqual(new Set([200]));
  });

  it("refuses one that names a missing file, and says which", async () => {
    const of = revision("1");
    const made = await makeCatalogue({ dan: [0.5, 0.5] }, { base: of });
    // the space, the shard, the adapter, its config, its outputs
    const left = [...made.files].sort(([a], [b]) => order(a) - order(b));
    for (const [path, bytes] of left) {
      const response = await worker.put(made.manifestPath, made.jws);
      expect(response.status).toBe(409);
      expect(await response.json()).toEqual({
        code: "INCOMPLETE",
        message: `manifest: expected that everything it names is published, but /${path} is not; publish the files first`,
      });
      expect((await worker.send(made.manifestPath)).status).toBe(404);
      expect((await worker.put(`/${path}`, bytes)).status).toBe(201);
    }
    expect((await worker.put(made.manifestPath, made.jws)).status).toBe(201);
  });

  it("looks up many files by folder", async () => {
    const of = revision("2");
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`pllm-${at}`, [at, 1] as const]),
    );
    const made = await makeCatalogue(many, { base: of });
    const [last = ""] = [...made.files.keys()].slice(-2);
    for (const [path, bytes] of made.files)
      if (path !== last) await worker.put(`/${path}`, bytes);
    const response = await worker.put(made.manifestPath, made.jws);
    expect(response.status).toBe(409);
    expect(await response.text()).toContain(`/${last} is not`);
    await worker.put(`/${last}`, made.files.get(last)!);
    expect((await worker.put(made.manifestPath, made.jws)).status).toBe(201);
  });

  it("replaces a version by a later one only", async () => {
    const of = revision("3");
    const second = await makeCatalogue(demo, { base: of, version: 2 });
    await publish(worker, second);
    for (const version of [1, 2]) {
      const { jws, manifestPath } = await makeCatalogue(demo, {
        base: of,
        version,
        exp: second.manifest.exp + 1,
      });
      expect(await refusalIn(await worker.put(manifestPath, jws))).toEqual([
        409,
        "OUTDATED",
      ]);
    }
    const third = await makeCatalogue(demo, { base: of, version: 3 });
    expect((await worker.put(third.manifestPath, third.jws)).status).toBe(201);
    expect(await (await worker.send(third.manifestPath)).text()).toBe(
      third.jws,
    );
  });

  it("lets one of many publishers of the same version win", async () => {
    const of = revision("4");
    const made = await Promise.all(
      [1, 2, 3, 4].map((more) =>
        makeCatalogue(demo, {
          base: of,
          exp: catalogue.manifest.exp + more,
        }),
      ),
    );
    for (const [path, bytes] of made[0]!.files)
      await worker.put(`/${path}`, bytes);
    const statuses = await Promise.all(
      made.map(async ({ manifestPath, jws }) => {
        const response = await worker.put(manifestPath, jws);
        await response.text();
        return response.status;
      }),
    );
    expect(statuses.sort((a, b) => a - b)).toEqual([201, 409, 409, 409]);
  });

  it("ends at the highest of versions published at once, and refuses only lower ones", async () => {
    const of = revision("e");
    const { files, manifestPath } = await makeCatalogue(demo, { base: of });
    for (const [path, bytes] of files) await worker.put(`/${path}`, bytes);
    for (let round = 0; round < 20; round++) {
      // the highest is sent first, last and in between
      const sent = [0, 1, 2, 3, 4, 5].map((at) => (at + round) % 6);
      const made = await Promise.all(
        sent.map((at) =>
          makeCatalogue(demo, { base: of, version: 1 + 6 * round + at }),
        ),
      );
      const outcomes = await Promise.all(
        made.map(async ({ jws, manifest: { version } }) => {
          const response = await worker.put(manifestPath, jws);
          return {
            version,
            status: response.status,
            text: await response.text(),
          };
        }),
      );
      const highest = 6 * round + 6;
      const latest = made[sent.indexOf(5)]!;
      expect(latest.manifest.version).toBe(highest);
      expect(await (await worker.send(manifestPath)).text()).toBe(latest.jws);
      for (const { version, status, text } of outcomes) {
        if (status === 201) continue;
        expect(status).toBe(409);
        const [, present, got] =
          /"OUTDATED".*a version after (\d+), which is published, got (\d+);/.exec(
            text,
          ) ?? [];
        expect(Number(got)).toBe(version);
        expect(Number(present)).toBeGreaterThan(version);
        expect(Number(present)).toBeLessThanOrEqual(highest);
      }
      expect(outcomes[sent.indexOf(5)]!.status).toBe(201);
    }
  });

  it("takes the same manifest from publishers at once", async () => {
    const made = await makeCatalogue(demo, { base: revision("d") });
    for (const [path, bytes] of made.files) await worker.put(`/${path}`, bytes);
    const statuses = await Promise.all(
      [1, 2, 3, 4].map(async () => {
        const response = await worker.put(made.manifestPath, made.jws);
        await response.text();
        return response.status;
      }),
    );
    expect(statuses.sort((a, b) => a - b)).toEqual([200, 200, 200, 201]);
  });

  it("refuses what the configured key did not sign", async () => {
    const { privateKey: other } = await crypto.subtle.generateKey(
      "Ed25519",
      false,
      ["sign"],
    );
    const jws = await signManifest(
      { ...catalogue.manifest, version: 9 },
      other,
    );
    const [header, payload, signature] = catalogue.jws.split(".");
    const changed = Buffer.from(payload!, "base64url")
      .toString()
      .replace('"version":1', '"version":8');
    for (const forged of [
      jws,
      [header, Buffer.from(changed).toString("base64url"), signature].join("."),
      catalogue.jws.slice(0, -4),
    ])
      expect(
        await refusalIn(await worker.put(catalogue.manifestPath, forged)),
      ).toEqual([400, "SIGNATURE"]);
  });

  it("refuses what is not a manifest", async () => {
    for (const text of ["", "{}", "a.b", "x".repeat(1000)])
      expect(
        await refusalIn(await worker.put(catalogue.manifestPath, text)),
      ).toEqual([400, "MALFORMED"]);
  });

  it("refuses one that has expired", async () => {
    const { jws, manifestPath } = await makeCatalogue(demo, {
      version: 7,
      iat: 1_700_000_000,
      exp: 1_700_000_001,
    });
    expect(await refusalIn(await worker.put(manifestPath, jws))).toEqual([
      400,
      "EXPIRED",
    ]);
  });

  it("refuses one of another base model than the path's", async () => {
    const path = `/manifests/${"5".repeat(64)}.jws`;
    expect(await refusalIn(await worker.put(path, catalogue.jws))).toEqual([
      400,
      "WRONG_MODEL",
    ]);
  });

  it("refuses one of more than 32 MiB", async () => {
    const response = await worker.put(
      catalogue.manifestPath,
      "x".repeat(32 * 1024 * 1024 + 1),
    );
    expect(await refusalIn(response)).toEqual([413, "TOO_LARGE"]);
  });
});

describe("the device SDK", () => {
  it("opens what explainer/publish.ts publishes by PUT", async () => {
    const of = revision("6");
    const { id, bytes } = await encodedSpace(of);
    const config = bytesOf('{"r":4}');
    const weights = bytesOf("weights of eve");
    const adapter = await sha256(weights);
    const writer = {
      has: async (path: string) =>
        (await worker.send(`/${path}`, { method: "HEAD" })).status === 200,
      write: async (path: string, body: Uint8Array) => {
        const { status } = await worker.put(`/${path}`, body);
        if (status >= 300) throw new Error(`${path}: ${status}`);
      },
    };
    await publishCatalogue(writer, {
      base: of,
      space: bytes,
      explanations: [
        {
          pllm: "eve",
          adapter,
          coefficients: Float32Array.of(0, -1),
          residual: 0.5,
        },
      ],
      adapters: [await adapterToPublish({ config, weights })],
      privateKey,
      version: 1,
      now: new Date(),
      expires: new Date(Date.now() + 3_600_000),
    });
    const opened = await openCatalogue(httpOrigin(worker.url), {
      publicKey,
      base: of.revision,
      explainer: "none",
    });
    expect(opened.space.id).toBe(id);
    expect(opened.explanations.map(({ pllm }) => pllm)).toEqual(["eve"]);
    expect(await opened.fetchAdapter(adapter)).toEqual({ config, weights });
  });
});

describe("a Worker that is not configured", () => {
  it("lets nobody publish without a secret, whatever is sent", async () => {
    const open = await startWorker({}, { PUBLISH_TOKEN: "" });
    for (const guess of ["", "undefined", "null"])
      expect(
        await refusalIn(await open.put(lettersPath, letters, guess)),
      ).toEqual([401, "UNAUTHENTICATED"]);
    await open.harness.close();
  });

  it("masks the fault of a missing key behind a trace id and logs it under that", async () => {
    const blind = await startWorker({});
    const made = await makeCatalogue(demo, { base });
    const response = await blind.put(made.manifestPath, made.jws);
    expect(response.status).toBe(500);
    const { traceId, ...answer } = (await response.json()) as {
      traceId: string;
    };
    expect(answer).toEqual({
      code: "INTERNAL_SERVER_ERROR",
      message: "Unexpected error.",
    });
    const [log, ...more] = blind.harness.getLogs();
    expect(more).toEqual([]);
    expect(log?.level).toBe("error");
    expect(log?.message).toContain(
      `${traceId} FormatError: PUBLIC_KEY: expected an Ed25519 public key as a JWK, got undefined`,
    );
    expect(log?.message).not.toContain(made.jws.slice(0, 20));
    await blind.harness.close();
  });
});
