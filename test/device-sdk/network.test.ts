/** @file The whole inventory of what a device sends, recorded byte by byte on a real server while whole journeys run. */
import { inspect } from "node:util";
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  vi,
} from "vitest";
import { personalize } from "../../device-sdk/personalize.ts";
import type { Journey } from "../../device-sdk/personalize.ts";
import { reportJourney } from "../../device-sdk/report/reportJourney.ts";
import { createReporter } from "../../device-sdk/report/reporter.ts";
import type { Consents } from "../../device-sdk/report/reporter.ts";
import { openCatalogue } from "../../device-sdk/select/catalogue.ts";
import type { ContentCache } from "../../device-sdk/select/catalogue.ts";
import { httpOrigin } from "../../device-sdk/select/httpOrigin.ts";
import { createGraphqlEndpoint, sessionToken } from "./graphqlEndpoint.ts";
import type { GraphqlEndpoint } from "./graphqlEndpoint.ts";
import { hurriedTime } from "./hurriedTime.ts";
import { startRecordingServer } from "./recordingServer.ts";
import type {
  Answer,
  RecordedRequest,
  RecordingServer,
} from "./recordingServer.ts";
import {
  adapters,
  base,
  canary,
  excited,
  explainer,
  now,
  onlyBen,
  publicKey,
  publishTiny,
  signed,
  sober,
} from "./tinyCatalogue.ts";
import type { Samples } from "./tinyCatalogue.ts";

const ben = adapters[1]!;

/** What the server serves under /edge. */
const files = new Map<string, Uint8Array>();
const folder = {
  has: (path: string) => Promise.resolve(files.has(path)),
  write(path: string, bytes: Uint8Array) {
    files.set(path, bytes);
    return Promise.resolve();
  },
};

const publish = (
  coefficients: Parameters<typeof publishTiny>[1] = onlyBen,
  thresholds?: Parameters<typeof publishTiny>[2],
  version?: number,
) => publishTiny(folder, coefficients, thresholds, version);

let server: RecordingServer;
let endpoint: GraphqlEndpoint;
/** Answers instead of the server where it says so. */
let intercept: (request: RecordedRequest) => Answer | undefined;
const serve: Answer = (request, response) => {
  const other = intercept(request);
  if (other) return other(request, response);
  if (request.path === "/graphql") return endpoint.answer(request, response);
  const body = files.get(request.path.replace(/^\/edge\//, ""));
  // What a careless or curious host would try: none of it may come back.
  response.setHeader("set-cookie", "device=1; Path=/");
  response.setHeader("etag", '"device-1"');
  response.setHeader("last-modified", "Thu, 01 Oct 2026 00:00:00 GMT");
  response.setHeader("cache-control", "public, max-age=3600");
  response.writeHead(body ? 200 : 404).end(body);
};
beforeAll(async () => {
  server = await startRecordingServer(serve);
});
afterAll(() => server.close());
beforeEach(() => {
  server.requests.length = 0;
  files.clear();
  endpoint = createGraphqlEndpoint();
  intercept = () => undefined;
});

/** Everything that was said aloud during a test. */
const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  const say = (...values: unknown[]) => {
    said.push(...values.map((value) => inspect(value, { depth: null })));
  };
  for (const level of [
    "debug",
    "error",
    "info",
    "log",
    "trace",
    "warn",
  ] as const)
    vi.spyOn(console, level).mockImplementation(say);
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, "write").mockImplementation((text) => {
      say(String(text));
      return true;
    });
});
afterEach(() => {
  vi.restoreAllMocks();
});

interface DeviceOptions {
  readonly consents?: Consents;
  readonly cache?: ContentCache;
  readonly signal?: AbortSignal;
  readonly onError?: (error: unknown) => void;
}

const open = ({ cache, signal }: DeviceOptions = {}) =>
  openCatalogue(
    httpOrigin(`${server.url}/edge`, { signal, wait: hurriedTime().wait }),
    {
      publicKey,
      base: base.revision,
      explainer: "none",
      now,
      ...(cache && { cache }),
    },
  );

/** A device that opens the catalogue, personalises, and reports what it has consents for. */
async function runDevice(
  samples: Samples,
  options: DeviceOptions = {},
): Promise<Journey> {
  const { consents = {}, signal, onError } = options;
  const reporter = createReporter(`${server.url}/graphql`, {
    consents,
    signal,
    onError,
    wait: hurriedTime().wait,
  });
  const catalogue = await open(options);
  const report = reportJourney(reporter, base.revision);
  const journey = await personalize(explainer, catalogue, samples, {
    onEvent: report.onEvent,
    ...(signal && { signal }),
  });
  await report.finish(journey);
  return journey;
}

/** What a request asks for, as the paths of a catalogue go. */
const asked = () => server.requests.map(({ path }) => path);
/** Requests that run beside each other arrive in any order. */
const rawTraffic = () => server.requests.map(({ raw }) => raw).sort();

/** What node's fetch sends with every request, whoever calls it; the host is the server's own address. */
const headersOfFetch = [
  ["connection", "keep-alive"],
  ["accept", "*/*"],
  ["accept-language", "*"],
  ["sec-fetch-mode", "cors"],
  ["user-agent", "node"],
  // by cache: "no-store"
  ["pragma", "no-cache"],
  ["cache-control", "no-cache"],
  ["accept-encoding", "gzip, deflate"],
];

describe("a journey without consents", () => {
  it("gets the manifest, the space, all shards and the chosen adapter, and sends nothing else", async () => {
    const { space, shards } = await publish();
    const journey = await runDevice(excited);
    expect(journey.profile.decision.components).toMatchObject([
      { pllm: "ben", weight: 1 },
    ]);
    const opening = [
      `/edge/manifests/${base.revision}.jws`,
      `/edge/spaces/${space}.safetensors`,
      ...shards.map((shard) => `/edge/shards/${shard.sha256}.safetensors`),
    ];
    expect(shards).toHaveLength(3);
    expect(asked().slice(0, 2)).toEqual(opening.slice(0, 2));
    expect(asked().sort()).toEqual(
      [
        ...opening,
        `/edge/adapters/${ben.configDigest}.json`,
        `/edge/adapters/${ben.digest}.safetensors`,
      ].sort(),
    );
    const host = ["host", server.url.replace("http://", "")];
    for (const request of server.requests) {
      expect(request.method).toBe("GET");
      expect(request.body).toBe("");
      expect(request.headers).toEqual([host, ...headersOfFetch]);
      // The bytes on the socket are that request line, those headers, and nothing more.
      expect(request.raw.split("\r\n")).toHaveLength(
        1 + 1 + headersOfFetch.length + 2,
      );
    }
  });

  it("makes byte-identical traffic for opposite texts that lead to the same choice", async () => {
    await publish();
    const one = await runDevice(excited);
    const first = rawTraffic();
    server.requests.length = 0;
    const other = await runDevice(sober);
    expect(one.profile.coefficients).not.toEqual(other.profile.coefficients);
    expect(one.profile.decision.components).toEqual(
      other.profile.decision.components,
    );
    expect(first).toHaveLength(7);
    expect(rawTraffic()).toEqual(first);
  });

  it("gets no adapter when it starts from the base model", async () => {
    await publish(onlyBen, { abstain: 1000 });
    const journey = await runDevice(sober);
    expect(journey.profile.decision.kind).toBe("base");
    expect(asked().filter((path) => path.includes("/adapters/"))).toEqual([]);
  });
});

/** Bodies of the requests to the GraphQL endpoint. */
const reported = () =>
  server.requests
    .filter(({ path }) => path === "/graphql")
    .map(({ body }) => JSON.parse(body) as Record<string, unknown>);
const uuid = expect.stringMatching(/^[0-9a-f-]{36}$/) as string;
const round = (value: number) => Math.round(value * 100) / 100;

/** Coefficients with which a user like this one is half "ada" and half "ben". */
async function publishForMerge(samples: Samples) {
  await publish();
  const { profile } = await runDevice(samples);
  const [first, second] = signed(profile);
  server.requests.length = 0;
  await publish(
    { ada: [2 * first!, 0], ben: [0, 2 * second!], cleo: [-100, 100] },
    { mergeGain: 0 },
    2,
  );
}

describe("a journey with one consent", () => {
  it("tells of a merge alone: two adapters and their weights in tenths", async () => {
    await publishForMerge(excited);
    const { profile } = await runDevice(excited, {
      consents: { merge: true },
    });
    const { kind, components } = profile.decision;
    expect(kind).toBe("merge");
    expect(components.map(({ pllm }) => pllm).sort()).toEqual(["ada", "ben"]);
    expect(reported()).toEqual([
      {
        query: expect.stringContaining("mutation RecordMerge(") as string,
        variables: {
          input: {
            idempotencyKey: uuid,
            baseRevision: base.revision,
            components: components
              .map(({ adapter, weight }) => ({
                adapter,
                weight: Number(weight.toFixed(1)),
              }))
              .sort((a, b) => (a.adapter < b.adapter ? -1 : 1)),
          },
        },
      },
    ]);
    expect(endpoint.reports).toHaveLength(1);
  });

  it("tells of a fine-tuning alone: coarse numbers, every ten steps", async () => {
    await publishForMerge(excited);
    const { selected, profile } = await runDevice(excited, {
      consents: { training: true },
    });
    expect(profile.decision.kind).toBe("merge");
    const seconds = expect.any(Number) as number;
    const session = { idempotencyKey: uuid, session: "session-1" };
    const inputs: [mutation: string, input: object][] = [
      [
        "StartTrainingSession",
        {
          idempotencyKey: uuid,
          baseRevision: base.revision,
          start: "MERGE",
          adapters: [adapters[0]!.digest, ben.digest].sort(),
          deviceClass: expect.stringMatching(/^node-\d{1,2}-cores?$/) as string,
        },
      ],
      ...selected.curve
        .filter(({ step }) => step > 0 && step % 10 === 0)
        .map(({ step, heldOut }): [string, object] => [
          "ReportTrainingProgress",
          { ...session, step, seconds, heldOutLoss: round(heldOut) },
        ]),
      [
        "FinishTrainingSession",
        {
          ...session,
          steps: selected.steps,
          seconds: Math.round(selected.seconds),
          heldOutLossBefore: round(selected.before),
          heldOutLossAfter: round(selected.after),
        },
      ],
    ];
    expect(inputs.length).toBeGreaterThan(3);
    expect(reported()).toEqual(
      inputs.map(([mutation, input]) => ({
        query: expect.stringContaining(`mutation ${mutation}(`) as string,
        variables: { input },
      })),
    );
    expect(endpoint.reports).toHaveLength(inputs.length);
    for (const { input } of endpoint.reports)
      expect(Number.isInteger(input["seconds"] ?? 0)).toBe(true);
  });

  it("adds to fetch's own headers what a GraphQL request needs, and the session's token", async () => {
    await publish();
    await runDevice(excited, { consents: { training: true, merge: true } });
    const posts = server.requests.filter(({ path }) => path === "/graphql");
    const host = ["host", server.url.replace("http://", "")];
    for (const [at, { method, headers, body }] of posts.entries()) {
      expect(method).toBe("POST");
      const sent = Object.fromEntries(headers);
      expect(Object.keys(sent)).toHaveLength(headers.length);
      expect(sent).toEqual({
        ...Object.fromEntries([host, ...headersOfFetch]),
        accept: "application/graphql-response+json, application/json",
        "content-type": "application/json",
        "content-length": String(Buffer.byteLength(body)),
        ...(at > 0 && { authorization: `Bearer ${sessionToken}` }),
      });
    }
    // One pLLM is no merge: there is nothing of it to tell.
    expect(endpoint.reports.map(({ mutation }) => mutation)).not.toContain(
      "recordMerge",
    );
  });

  it("goes on when the reports are refused", async () => {
    await publish();
    const errors: unknown[] = [];
    endpoint.refuse("startTrainingSession", "NOT_FOUND");
    const { selected } = await runDevice(excited, {
      consents: { training: true },
      onError: (error) => errors.push(error),
    });
    expect(selected.after).toBeLessThan(selected.before);
    expect(errors).toMatchObject([{ name: "ReportError", code: "NOT_FOUND" }]);
    expect(reported()).toHaveLength(1);
  });
});

describe("the user's words", () => {
  it("are in no request, no error and on no console, whatever goes wrong", async () => {
    const errors: unknown[] = [];
    const everything = { merge: true, training: true };
    const onError = (error: unknown) => errors.push(error);
    const attempt = async (
      rule: typeof intercept = () => undefined,
      samples = excited,
      options: DeviceOptions = {},
    ) => {
      intercept = rule;
      try {
        await runDevice(samples, { consents: everything, onError, ...options });
      } catch (error) {
        errors.push(error);
      }
    };
    const answers =
      (part: string, answer: Answer): typeof intercept =>
      ({ path }) =>
        path.includes(part) ? answer : undefined;
    const status =
      (code: number): Answer =>
      (_, response) =>
        void response.writeHead(code).end("no");
    const leaving = new AbortController();
    await publishForMerge(sober);
    await attempt(undefined, sober);
    await publish();
    await attempt(answers("/manifests/", status(500)));
    await attempt(answers("/shards/", status(404)));
    await attempt(answers("/adapters/", status(503)));
    await attempt(
      answers("/adapters/", (_, response) => void response.destroy()),
    );
    await attempt(
      answers("/adapters/", (_, response) => void response.end("other bytes")),
    );
    await attempt(undefined, excited.slice(0, 3));
    await attempt(
      answers("/adapters/", () => leaving.abort(new Error("the user left"))),
      excited,
      { signal: leaving.signal },
    );
    await attempt(answers("/graphql", status(400)));
    expect(
      errors.map((error) => (error as { code?: string }).code ?? String(error)),
    ).toEqual([
      "STATUS",
      "NOT_FOUND",
      "STATUS",
      "UNREACHABLE",
      "HASH_MISMATCH",
      "TOO_FEW",
      "Error: the user left",
      "STATUS",
    ]);
    expect(server.requests.length).toBeGreaterThan(50);
    const sent = server.requests.map(({ raw }) => raw);
    const told = errors.flatMap((error) => [
      inspect(error, { depth: null, showHidden: true }),
      (error as Error).stack ?? "",
    ]);
    for (const text of [...sent, ...told, ...said])
      expect(text.toLowerCase()).not.toContain(canary.toLowerCase());
    expect(said).toEqual([]);
    // The recorder does hear what is said.
    console.warn({ deep: { word: canary } });
    expect(said.join("\n")).toContain(canary);
  });
});

describe("other hosts", () => {
  it("are never contacted, wherever a redirect leads", async () => {
    const other = await startRecordingServer(serve);
    await publish();
    for (const part of ["/manifests/", "/shards/", "/adapters/"]) {
      intercept = ({ path }) =>
        path.includes(part)
          ? (_, response) =>
              void response.writeHead(307, { location: other.url + path }).end()
          : undefined;
      await expect(runDevice(excited)).rejects.toMatchObject({
        name: "NetworkError",
        code: "UNREACHABLE",
      });
    }
    const errors: unknown[] = [];
    intercept = ({ path }) =>
      path === "/graphql"
        ? (_, response) =>
            void response
              .writeHead(307, { location: `${other.url}/graphql` })
              .end()
        : undefined;
    await runDevice(excited, {
      consents: { training: true },
      onError: (error) => errors.push(error),
    });
    expect(errors).toMatchObject([
      { name: "ReportError", code: "UNREACHABLE" },
    ]);
    expect(other.connections).toBe(0);
    await other.close();
  });
});

describe("a device with a cache", () => {
  it("gets only the manifest the second time, and only changed shards after a new publication", async () => {
    const bodies = new Map<string, Uint8Array>();
    const cache: ContentCache = {
      get: (hash) => Promise.resolve(bodies.get(hash)),
      put(hash, bytes) {
        bodies.set(hash, bytes);
        return Promise.resolve();
      },
    };
    const first = await publish();
    await runDevice(excited, { cache });
    expect(server.requests).toHaveLength(7);
    const manifest = server.requests[0]!;
    server.requests.length = 0;
    await runDevice(excited, { cache });
    // Byte for byte as the first time: no condition, no cookie.
    expect(rawTraffic()).toEqual([manifest.raw]);

    const second = await publish({ ...onlyBen, cleo: [-90, 90] }, {}, 2);
    const known = new Set(first.shards.map((shard) => shard.sha256));
    const changed = second.shards.filter((shard) => !known.has(shard.sha256));
    expect(changed).toHaveLength(1);
    server.requests.length = 0;
    await runDevice(excited, { cache });
    expect(asked()).toEqual([
      manifest.path,
      `/edge/shards/${changed[0]!.sha256}.safetensors`,
    ]);
  });
});
