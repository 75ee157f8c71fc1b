/** @file A whole Headstart over HTTP: GraphQL across the three subgraphs, its limits and errors, uploads, the page, and the headers of all. */
import { request as httpRequest } from "node:http";
import { readFile, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { getIntrospectionQuery } from "graphql";
import { serverAudits } from "graphql-http";
import { SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startEdgeWorker } from "../../server/edgeWorker.ts";
import type { EdgeWorker } from "../../server/edgeWorker.ts";
import { publicKey, privateKey } from "../edge/publisher.ts";
import { tinyPllm } from "../tinyBase.ts";
import {
  contributeTiny,
  newFolder,
  newKey,
  publishTiny,
  put,
  startTestHeadstart,
} from "./running.ts";
import type { Running } from "./running.ts";

const publishToken = "only-the-publisher-knows-this-one";
const secret = "s".repeat(32);
let folder: string;
let edge: EdgeWorker;
let running: Running;
let published: { baseModel: string; pllms: string[] };

beforeAll(async () => {
  folder = await newFolder();
  edge = await startEdgeWorker({
    folder,
    publicKey,
    publishToken,
  });
  running = await startTestHeadstart({
    EDGE_URL: edge.url,
    EDGE_PUBLISH_TOKEN: publishToken,
    HEADSTART_SIGNING_KEY: JSON.stringify(privateKey),
    HEADSTART_SECRET: secret,
    TRUSTED_PROXIES: "1",
  });
  published = await publishTiny(running, ["ada", "ben"]);
});
afterAll(async () => {
  await running.end();
  await edge.close();
  await rm(folder, { recursive: true });
});

/** Sends something to a path. */
const send = (path: string, init?: RequestInit) =>
  fetch(`${running.url}${path}`, init);
const post = (
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
  signal?: AbortSignal,
) =>
  send("/graphql", {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
    ...(signal && { signal }),
  });
/** Status and JSON of a response. */
async function told(
  response: Response | Promise<Response>,
): Promise<[status: number, body: unknown]> {
  const answer = await response;
  return [answer.status, await answer.json()];
}
/** What a GraphQL request is refused with. */
const refusal = (code: string, message: string) => [
  { message, extensions: { code } },
];

describe("GraphQL", () => {
  const audits = serverAudits({
    url: "http://replaced/graphql",
    fetchFn: (url: string, init: RequestInit) =>
      send(`/graphql${new URL(url).search}`, init),
  });
  it("has 61 audits", () => {
    expect(audits).toHaveLength(61);
  });
  it.each(audits.map((audit) => [audit.name, audit] as const))(
    "over HTTP: %s",
    async (_, audit) => {
      expect(await audit.fn()).toMatchObject({ status: "ok" });
    },
  );

  it("answers one query from all three subgraphs", async () => {
    const { data } = await running.ask(
      `{ pllms(first: 1) { edges { node {
        name status baseModel { name currentSpace { base { name } } }
        explanation { space { explainer { name } } }
        trainingStatistics { sessions medianSteps }
      } } } }`,
    );
    expect(data).toEqual({
      pllms: {
        edges: [
          {
            node: {
              name: "ada",
              status: "PUBLISHED",
              baseModel: {
                name: "tiny-base",
                currentSpace: { base: { name: "tiny-base" } },
              },
              explanation: { space: { explainer: { name: "tiny-explainer" } } },
              trainingStatistics: { sessions: 0, medianSteps: null },
            },
          },
        ],
      },
    });
  });

  it("gives everybody their own answer, however many ask the same at once", async () => {
    const create = async (name: string) => {
      const { data } = await running.ask(
        `mutation ($input: CreateContributorInput!) {
          createContributor(input: $input) { apiKey }
        }`,
        { input: { name, role: "CONTRIBUTOR", idempotencyKey: newKey() } },
        running.operatorKey,
      );
      return (data!["createContributor"] as { apiKey: string }).apiKey;
    };
    const callers = [
      { key: await create("alice"), name: "alice" },
      { key: await create("bob"), name: "bob" },
      {
        key: running.operatorKey,
        name: expect.stringMatching(/^operator-/) as string,
      },
      { key: undefined, name: undefined },
    ];
    for (let round = 0; round < 10; round++) {
      const asked = Array.from({ length: 40 }, (_, at) => callers[at % 4]!);
      const answers = await Promise.all(
        asked.map(({ key }) =>
          running.ask("{ viewer { contributor { name } } }", {}, key),
        ),
      );
      expect(answers).toEqual(
        asked.map(({ name }) => ({
          status: 200,
          data: {
            viewer: { contributor: name === undefined ? null : { name } },
          },
        })),
      );
    }
  });

  it("does not merge the same mutation of different callers", async () => {
    const create = (name: string, key?: string) =>
      running.ask(
        `mutation ($input: CreateContributorInput!) {
          createContributor(input: $input) { contributor { name } }
        }`,
        {
          input: {
            name,
            role: "CONTRIBUTOR",
            idempotencyKey: `the-same-key-${name}`,
          },
        },
        key,
      );
    for (let round = 0; round < 5; round++) {
      const name = `carol-${round}`;
      const [operator, contributor, anonymous] = await Promise.all([
        create(name, running.operatorKey),
        create(name, running.contributorKey),
        create(name),
      ]);
      expect(operator.data).toEqual({
        createContributor: { contributor: { name } },
      });
      expect(contributor.errors?.[0]?.extensions).toEqual({
        code: "FORBIDDEN",
      });
      expect(anonymous.errors?.[0]?.extensions).toEqual({
        code: "UNAUTHENTICATED",
      });
    }
  });

  it("keeps code, message and path of what a subgraph refuses, beside what others answer", async () => {
    expect(
      await running.ask(
        `{ viewer { role } wrong: pllm(id: "nobody") { id } pllms(first: 0) { edges { cursor } } }`,
      ),
    ).toEqual({
      status: 200,
      data: null,
      errors: [
        {
          message: 'id: expected an id (a UUID), got "nobody".',
          path: ["wrong"],
          extensions: { code: "BAD_USER_INPUT" },
        },
        {
          message: "first: expected 1 to 100, got 0.",
          path: ["pllms"],
          extensions: { code: "BAD_USER_INPUT" },
        },
      ],
    });
    expect(await running.ask("{ viewer { role } }", {}, "hs_unknown")).toEqual({
      status: 200,
      data: null,
      errors: [
        {
          message:
            "Authorization: expected an API key that is known here, got another. Check the key, or ask an operator for one.",
          path: ["viewer"],
          extensions: { code: "UNAUTHENTICATED" },
        },
      ],
    });
  });

  it("says what is wrong with variables, and logs none", async () => {
    expect(
      await running.ask("query ($id: ID!) { pllm(id: $id) { id } }", {
        id: { canary: true },
      }),
    ).toEqual({
      status: 400,
      errors: [
        {
          message: "ID cannot represent value: { canary: true }",
          locations: [{ line: 1, column: 8 }],
          extensions: { code: "BAD_USER_INPUT" },
        },
      ],
    });
    expect(JSON.stringify(running.log)).not.toContain("canary");
  });

  it("says what a subgraph misses in an input, without the input", async () => {
    const answer = await running.ask(
      "mutation ($input: FinishContributionInput!) { finishContribution(input: $input) { id } }",
      { input: { pllm: "canary", idempotencyKey: "canary-key" } },
      running.contributorKey,
    );
    expect(answer.errors).toMatchObject([
      {
        message: 'Field "sha256" of required type "Sha256!" was not provided.',
        extensions: { code: "BAD_USER_INPUT" },
      },
    ]);
  });

  it("has no subscriptions, and says so", async () => {
    expect(await running.ask("subscription { x }")).toMatchObject({
      errors: [
        {
          message:
            "operation: expected a query or a mutation, got a subscription; there are none, ask again instead.",
          extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
        },
      ],
    });
  });

  it("points a browser to the page", async () => {
    const answer = await fetch(`${running.url}/graphql`, {
      headers: { accept: "text/html" },
    });
    expect(answer.status).toBe(406);
    expect(await answer.json()).toEqual({
      errors: [
        {
          message:
            "request: expected Accept to allow application/json, got another; the page for people is at /.",
          extensions: { code: "BAD_REQUEST" },
        },
      ],
    });
  });

  it("refuses what is too deep, too large or too long", async () => {
    const around = "{ baseModel { pllms(first: 1) { edges { node ";
    expect(
      await told(
        post({
          query: `{ pllm(id: "x") ${around.repeat(4)} { id } ${"} } } }".repeat(4)} }`,
        }),
      ),
    ).toEqual([
      200,
      {
        errors: refusal(
          "TOO_LARGE",
          "query: expected at most 16 levels, got 18; ask for less at once.",
        ),
      },
    ]);
    const page = (inside: string) =>
      `pllms(first: 100) { edges { node { baseModel { ${inside} } } } }`;
    expect(
      await told(post({ query: `{ ${page(page(page("id")))} }` })),
    ).toEqual([
      200,
      {
        errors: refusal(
          "TOO_LARGE",
          "query: expected an answer of at most 100000 values, got a query for up to 4040401; ask for shorter pages, or in several requests.",
        ),
      },
    ]);
    const aliases = Array.from(
      { length: 900 },
      (_, at) => `a${at}: __typename`,
    );
    expect(await told(post({ query: `{ ${aliases.join(" ")} }` }))).toEqual([
      200,
      {
        errors: refusal(
          "TOO_LARGE",
          "query: expected at most 2000 tokens, got more; ask in several requests.",
        ),
      },
    ]);
    expect(
      await told(
        post({ query: "{ __typename }", padding: "x".repeat(2 ** 19) }),
      ),
    ).toEqual([
      413,
      {
        errors: refusal(
          "TOO_LARGE",
          "request: expected a body of at most 524288 bytes, got 524327.",
        ),
      },
    ]);
  });

  it("counts fragments where they are spread, also those that contain themselves", async () => {
    const doubling = Array.from(
      { length: 20 },
      (_, at) =>
        `fragment F${at} on Query { a${at}: viewer { role } ...F${at + 1} b${at}: viewer { role } ...F${at + 1} }`,
    );
    expect(
      await told(
        post({
          query: `{ ...F0 } ${doubling.join(" ")} fragment F20 on Query { __typename }`,
        }),
      ),
    ).toMatchObject([200, { errors: [{ extensions: { code: "TOO_LARGE" } }] }]);
    expect(
      await told(
        post({
          query: "{ ...A } fragment A on Query { viewer { role } ...A }",
        }),
      ),
    ).toMatchObject([
      200,
      {
        errors: [
          {
            message: 'Cannot spread fragment "A" within itself.',
            extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
          },
        ],
      },
    ]);
  });

  it("can be introspected", async () => {
    expect(await told(post({ query: getIntrospectionQuery() }))).toMatchObject([
      200,
      { data: { __schema: { queryType: { name: "Query" } } } },
    ]);
  });

  it("refuses batches, mutations by GET, and forms that pages of other origins could send unasked", async () => {
    expect(
      await told(
        post([{ query: "{ __typename }" }, { query: "{ __typename }" }]),
      ),
    ).toEqual([
      400,
      { errors: refusal("BAD_REQUEST", "Batching is not supported.") },
    ]);
    const mutation = `mutation { yankPLLM(input: {pllm: "x", reason: "x", idempotencyKey: "x"}) { id } }`;
    expect(
      await told(send(`/graphql?query=${encodeURIComponent(mutation)}`)),
    ).toEqual([
      405,
      {
        errors: refusal(
          "BAD_REQUEST",
          "Can only perform a mutation operation from a POST request.",
        ),
      },
    ]);
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "text/plain; application/json",
    ])
      expect(
        await told(post({ query: "{ __typename }" }, { "Content-Type": type })),
      ).toEqual([
        415,
        {
          errors: refusal(
            "UNSUPPORTED_MEDIA_TYPE",
            "request: expected Content-Type application/json, got another.",
          ),
        },
      ]);
  });

  it("lets pages of other origins ask, without credentials", async () => {
    const preflight = await send("/graphql", {
      method: "OPTIONS",
      headers: {
        Origin: "https://app.example",
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "authorization,content-type",
      },
    });
    expect(preflight.status).toBe(204);
    expect(Object.fromEntries(preflight.headers)).toMatchObject({
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "GET, HEAD, POST, PUT",
      "access-control-allow-headers": "Authorization, Content-Type, Range",
      "access-control-max-age": "86400",
    });
    const answer = await post(
      { query: "{ viewer { role } }" },
      { Origin: "https://app.example" },
    );
    expect(await answer.json()).toEqual({
      data: { viewer: { role: "ANONYMOUS" } },
    });
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(answer.headers.has("access-control-allow-credentials")).toBe(false);
  });

  it("takes at most 60 anonymous mutations a minute from an address, and any number with a key", async () => {
    const mutation = {
      query: `mutation { recordMerge(input: {
        baseRevision: "${"a".repeat(64)}", components: [], idempotencyKey: "0123456789abcdef"
      }) { id } }`,
    };
    const from = (address: string) => ({ "X-Forwarded-For": address });
    const codes = async (count: number, headers: Record<string, string>) => {
      const answers = await Promise.all(
        Array.from({ length: count }, () => post(mutation, headers)),
      );
      const bodies = (await Promise.all(
        answers.map((answer) => answer.json()),
      )) as { errors: { extensions: { code: string } }[] }[];
      return bodies.map(({ errors }) => errors[0]!.extensions.code);
    };
    expect(await codes(61, from("203.0.113.7"))).toEqual([
      ...Array.from({ length: 60 }, () => "BAD_USER_INPUT"),
      "RATE_LIMITED",
    ]);
    const refused = await post(mutation, from("forged, 203.0.113.7"));
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({
      errors: [
        {
          message: expect.stringMatching(
            /^mutation: expected at most 60 a minute without an API key, got more; try again in \d+ s, or with a key\.$/,
          ) as string,
        },
      ],
    });
    // a query, another address, an API key
    expect(
      await told(post({ query: "{ viewer { role } }" }, from("203.0.113.7"))),
    ).toEqual([200, { data: { viewer: { role: "ANONYMOUS" } } }]);
    expect(await codes(1, from("203.0.113.8"))).toEqual(["BAD_USER_INPUT"]);
    expect(
      await codes(1, {
        ...from("203.0.113.7"),
        Authorization: `Bearer ${running.operatorKey}`,
      }),
    ).toEqual(["BAD_USER_INPUT"]);
    // whoever has an IPv6 address has its whole network; every mutation of a document counts
    await codes(60, from("2001:db8::1"));
    expect(await codes(1, from("2001:db8:0:0:9::9"))).toEqual(["RATE_LIMITED"]);
    const many = Array.from(
      { length: 61 },
      (_, at) => `a${at}: recordMerge(input: $input) { id }`,
    );
    expect(
      await told(
        post(
          {
            query: `mutation ($input: RecordMergeInput!) { ...Many } fragment Many on Mutation { ${many.join(" ")} }`,
            variables: {
              input: {
                baseRevision: "a".repeat(64),
                components: [],
                idempotencyKey: "0123456789abcdef",
              },
            },
          },
          from("203.0.113.9"),
        ),
      ),
    ).toMatchObject([429, {}]);
  });

  it("goes on when a client hangs up in the middle", async () => {
    const controller = new AbortController();
    const asked = post(
      { query: "{ pllms(first: 100) { edges { node { name } } } }" },
      {},
      controller.signal,
    );
    controller.abort();
    await expect(asked).rejects.toThrow("aborted");
    const half = httpRequest(`${running.url}/graphql`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Content-Length": 100 },
    });
    half.on("error", () => undefined);
    await new Promise((resolve) => half.write('{"query":', resolve));
    half.destroy();
    expect(await running.ask("{ viewer { role } }")).toEqual({
      status: 200,
      data: { viewer: { role: "ANONYMOUS" } },
    });
  });
});

describe("an upload", () => {
  const contribute = (name: string) =>
    contributeTiny(running, running.operatorKey, published.baseModel, name, 50);
  const finish = async (pllm: string, sha256: string) =>
    running.ask(
      `mutation ($input: FinishContributionInput!) { finishContribution(input: $input) { status } }`,
      { input: { pllm, sha256, idempotencyKey: newKey() } },
      running.operatorKey,
    );
  const sign = (expires: string, by = secret, audience = "upload") =>
    new SignJWT({ key: "uploads/x", maximum: 10 })
      .setProtectedHeader({ alg: "HS256" })
      .setAudience(audience)
      .setExpirationTime(expires)
      .sign(new TextEncoder().encode(by));
  const at = (token: string) => `${running.url}/uploads/${token}`;

  it("may be repeated until it is finished, and counts as it was last", async () => {
    const { id, url } = await contribute("repeated");
    const { weights, sha256 } = await tinyPllm(50);
    expect(await told(put(url, "something else"))).toEqual([200, { ok: true }]);
    expect(await told(put(url, weights))).toEqual([200, { ok: true }]);
    expect((await finish(id, sha256)).data).toEqual({
      finishContribution: { status: "VALIDATING" },
    });
    expect(await told(put(url, "too late"))).toEqual([
      409,
      {
        code: "WRONG_STATE",
        message:
          "uploads: expected a contribution that awaits its upload, got one that is finished; contribute a changed adapter under another name.",
      },
    ]);
  });

  it("leaves nothing when it is interrupted", async () => {
    const { id, url } = await contribute("interrupted");
    const half = httpRequest(url, {
      method: "PUT",
      headers: { "Content-Length": 1000 },
    });
    half.on("error", () => undefined);
    await new Promise((resolve) => half.write("x".repeat(500), resolve));
    half.destroy();
    expect((await finish(id, "a".repeat(64))).errors?.[0]?.extensions).toEqual({
      code: "UPLOAD_MISSING",
    });
    // removed as soon as the server hears that nobody is there
    await expect
      .poll(() => readdir(join(running.home, "objects", ".unfinished")))
      .toEqual([]);
  });

  it("is refused where the address is not a signed one that still holds", async () => {
    const message =
      "uploads: expected an address that contributePLLM or registerBaseModel answered with in the last hour, got another; ask for a new one with the same idempotency key.";
    for (const token of [
      "",
      "nonsense",
      await sign("-1s"),
      await sign("1h", "another key of thirty-two letters"),
      await sign("1h", secret, "training-session"),
      `${await sign("1h")}x`,
      "../keys.json",
    ])
      expect(await told(put(at(token), "x"))).toEqual([
        token === "../keys.json" ? 404 : 403,
        token === "../keys.json"
          ? (expect.anything() as object)
          : { code: "FORBIDDEN", message },
      ]);
  });

  it("is refused when it is too large, announced or not", async () => {
    const url = at(await sign("1h"));
    expect(await told(put(url, "0123456789a"))).toEqual([
      413,
      {
        code: "TOO_LARGE",
        message: "request: expected a body of at most 10 bytes, got 11.",
      },
    ]);
    const chunked = await fetch(url, {
      method: "PUT",
      body: new Blob(["0123456789", "a"]).stream(),
      duplex: "half",
    } as RequestInit);
    expect(await told(chunked)).toEqual([
      413,
      {
        code: "TOO_LARGE",
        message: "request: expected a body of at most 10 bytes, got more.",
      },
    ]);
    expect(await told(put(url, "0123456789"))).toEqual([200, { ok: true }]);
  });

  it("is a PUT", async () => {
    const response = await fetch(at(await sign("1h")), { method: "POST" });
    expect(response.headers.get("allow")).toBe("PUT");
    expect(await told(response)).toEqual([
      405,
      {
        code: "METHOD_NOT_ALLOWED",
        message: "uploads: expected PUT, got POST.",
      },
    ]);
  });
});

describe("the rest of the port", () => {
  const common = {
    "access-control-allow-origin": "*",
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  };
  /** Headers but those of the connection. */
  const headersOf = ({ headers }: Response) => {
    const {
      connection: _1,
      date: _2,
      "keep-alive": _3,
      "transfer-encoding": _4,
      "content-length": _5,
      ...others
    } = Object.fromEntries(headers);
    return others;
  };

  it("tells devices where everything is", async () => {
    const response = await send("/.well-known/headstart.json");
    expect(headersOf(response)).toEqual({
      ...common,
      "content-type": "application/json",
    });
    expect(await response.json()).toEqual({
      graphql: `${running.url}/graphql`,
      edge: edge.url,
      publicKey,
    });
  });

  it("says that it is healthy", async () => {
    const response = await send("/health");
    expect(headersOf(response)).toEqual({
      ...common,
      "content-type": "application/json",
    });
    expect(await told(response)).toEqual([200, { ok: true }]);
    expect(await told(send("/health", { method: "POST" }))).toEqual([
      405,
      {
        code: "METHOD_NOT_ALLOWED",
        message: "/health: expected GET, got POST.",
      },
    ]);
    const head = await send("/health", { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
  });

  it("serves the page, which may load nothing from elsewhere", async () => {
    const response = await send("/");
    const page = {
      ...common,
      "cache-control": "no-cache",
      "content-type": "text/html; charset=utf-8",
      "content-security-policy":
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    };
    expect(headersOf(response)).toEqual(page);
    const html = await response.text();
    expect(html).toMatch(/^<!doctype html>/);
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)![1]!;
    expect(headersOf(await send(script))).toEqual({
      ...page,
      "cache-control": "public, max-age=31536000, immutable",
      "content-type": "text/javascript; charset=utf-8",
    });
    const head = await send("/", { method: "HEAD" });
    expect(headersOf(head)).toEqual(page);
    expect(await head.text()).toBe("");
    expect((await send("/", { method: "DELETE" })).status).toBe(405);
  });

  it("knows no other path", async () => {
    const answer = [
      404,
      {
        code: "NOT_FOUND",
        message:
          "path: expected /, /graphql, /health or /.well-known/headstart.json, got another; check the address.",
      },
    ];
    for (const path of [
      "/nothing",
      "/assets/nothing.js",
      "/graphql/more",
      "/__proto__",
      "/package.json",
    ])
      expect(await told(send(path))).toEqual(answer);
    for (const path of [
      "/../package.json",
      "/assets/../../server/headstart.ts",
      "/%2e%2e/package.json",
      "/..%2fpackage.json",
      "//etc/passwd",
    ])
      expect([path, await statusOfRaw(path)]).toEqual([path, 404]);
  });

  /** A path as it stands, which fetch would tidy up. */
  const statusOfRaw = (path: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const { port } = new URL(running.url);
      httpRequest({ host: "127.0.0.1", port, path }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on("error", reject)
        .end();
    });

  it("makes an operator and a contributor, whose keys are in files for their owner alone and nowhere else", async () => {
    const { home, operatorKey, contributorKey } = running;
    for (const [file, key, role] of [
      ["operator.key", operatorKey, "OPERATOR"],
      ["contributor.key", contributorKey, "CONTRIBUTOR"],
    ] as const) {
      expect(await readFile(join(home, file), "utf8")).toBe(`${key}\n`);
      expect((await stat(join(home, file))).mode & 0o777).toBe(0o600);
      expect((await running.ask("{ viewer { role } }", {}, key)).data).toEqual({
        viewer: { role },
      });
    }
    expect((await stat(home)).mode & 0o777).toBe(0o700);
    const keys = [operatorKey, contributorKey!].map((key) =>
      Buffer.from(key.slice(3)),
    );
    const files = await readdir(home, { recursive: true, withFileTypes: true });
    for (const file of files.filter((each) => each.isFile())) {
      if (file.name.endsWith(".key")) continue;
      const bytes = await readFile(join(file.parentPath, file.name));
      for (const key of keys) expect(bytes.includes(key)).toBe(false);
    }
    expect(JSON.stringify(running.log)).not.toContain(operatorKey);
  });
});

it("answers everything but explanations while the Worker is down, and names the trace in the log once", async () => {
  await edge.close();
  const { data, errors } = await running.ask(
    "{ viewer { role } pllms(first: 1) { edges { node { name explanation { words } trainingStatistics { sessions } } } } }",
  );
  expect(data).toEqual({
    viewer: { role: "ANONYMOUS" },
    pllms: {
      edges: [
        {
          node: {
            name: "ada",
            explanation: null,
            trainingStatistics: { sessions: 0 },
          },
        },
      ],
    },
  });
  expect(errors).toEqual([
    {
      message: "Unexpected error.",
      path: ["pllms", "edges", 0, "node", "explanation"],
      extensions: {
        code: "INTERNAL_SERVER_ERROR",
        traceId: expect.any(String) as string,
      },
    },
  ]);
  const traces = running.log.filter(
    ({ traceId }) => traceId === errors![0]!.extensions!["traceId"],
  );
  expect(traces).toEqual([
    {
      event: "unexpected error",
      traceId: expect.any(String) as string,
      error: expect.stringContaining(
        "edge: expected an answer, got none",
      ) as string,
    },
  ]);
});
