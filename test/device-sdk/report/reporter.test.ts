/** @file The opt-in reports against a real endpoint over the API schema: nothing without consent, and nothing finer than said. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createReporter } from "../../../device-sdk/report/reporter.ts";
import type { ReporterOptions } from "../../../device-sdk/report/reporter.ts";
import { createGraphqlEndpoint, sessionToken } from "../graphqlEndpoint.ts";
import type { GraphqlEndpoint } from "../graphqlEndpoint.ts";
import { hurriedTime } from "../hurriedTime.ts";
import { startRecordingServer } from "../recordingServer.ts";
import type { RecordingServer } from "../recordingServer.ts";

const base = "0".repeat(64);
const component = (name: string, weight: number) => ({
  pllm: name,
  adapter: name.repeat(64),
  weight,
});
const [a, b, c] = ["a".repeat(64), "b".repeat(64), "c".repeat(64)];
const merge = [component("b", 0.5512), component("a", 0.3499)];
const uuid =
  /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const someUuid = expect.stringMatching(uuid) as string;
const all = { merge: true, training: true };

let endpoint: GraphqlEndpoint;
let server: RecordingServer;
let errors: unknown[];
beforeEach(async () => {
  endpoint = createGraphqlEndpoint();
  server = await startRecordingServer(endpoint.answer);
  errors = [];
});
afterEach(() => server.close());
const reporter = (options: Partial<ReporterOptions> = {}) =>
  createReporter(`${server.url}/graphql`, {
    consents: all,
    onError: (error) => errors.push(error),
    ...options,
  });

describe("recordMerge", () => {
  it("sends adapters in the order of their addresses, with weights in tenths, and no name", async () => {
    expect(await reporter().recordMerge(base, merge)).toEqual({
      id: "merge-1",
    });
    expect(endpoint.reports).toEqual([
      {
        mutation: "recordMerge",
        input: {
          idempotencyKey: someUuid,
          baseRevision: base,
          components: [
            { adapter: a, weight: 0.3 },
            { adapter: b, weight: 0.6 },
          ],
        },
      },
    ]);
    expect(errors).toEqual([]);
  });

  it.each([
    [
      [0.25, 0.3, 1],
      [0.3, 0.3, 1],
    ],
    [
      [0.151, 0.349, 0.7],
      [0.2, 0.3, 0.7],
    ],
    [
      [0.04, 0.349, 0.96],
      [0.3, 1],
    ],
  ])("rounds weights %j to %j", async (weights, rounded) => {
    await reporter().recordMerge(
      base,
      weights.map((weight, at) => component("abc"[at]!, weight)),
    );
    const components = endpoint.reports[0]!.input["components"] as {
      weight: number;
    }[];
    expect(components.map(({ weight }) => weight)).toEqual(rounded);
  });

  it.each([[[]], [[0.9]], [[0.9, 0.04]], [[0.01, 0.02, 0.03]]])(
    "sends nothing where weights %j leave fewer than two parts",
    async (weights) => {
      const parts = weights.map((weight, at) => component("abc"[at]!, weight));
      expect(await reporter().recordMerge(base, parts)).toBeUndefined();
      expect(server.connections).toBe(0);
    },
  );
});

describe("startTraining", () => {
  it.each([
    [[], "SCRATCH", []],
    [[component("c", 1)], "SINGLE", [c]],
    [merge, "MERGE", [a, b]],
  ] as const)(
    "says what the fine-tuning begins with and on what kind of device: %j",
    async (components, start, adapters) => {
      await reporter().startTraining(base, components);
      expect(endpoint.reports).toEqual([
        {
          mutation: "startTrainingSession",
          input: {
            idempotencyKey: someUuid,
            baseRevision: base,
            start,
            adapters,
            deviceClass: expect.stringMatching(
              /^node-\d{1,2}-cores?$/,
            ) as string,
          },
        },
      ]);
    },
  );

  it("reports rounded progress at most every ten steps, then the outcome, with the session's token", async () => {
    const training = (await reporter().startTraining(base, []))!;
    for (const step of [0, 5, 10, 15, 19, 20, 31, 40, 41])
      await training.progress({
        step,
        seconds: step / 3,
        heldOutLoss: 3.1391 - step / 1000,
      });
    await training.finish({
      steps: 45,
      seconds: 15.49,
      before: 3.456,
      after: 2.711,
    });
    await training.progress({ step: 60, seconds: 20, heldOutLoss: 2 });
    await training.finish({ steps: 60, seconds: 20, before: 3, after: 2 });
    const key = { idempotencyKey: someUuid, session: "session-1" };
    expect(endpoint.reports.slice(1)).toEqual([
      ...(
        [
          [10, 3, 3.13],
          [20, 7, 3.12],
          [31, 10, 3.11],
          [41, 14, 3.1],
        ] as const
      ).map(([step, seconds, heldOutLoss]) => ({
        mutation: "reportTrainingProgress",
        input: { ...key, step, seconds, heldOutLoss },
      })),
      {
        mutation: "finishTrainingSession",
        input: {
          ...key,
          steps: 45,
          seconds: 15,
          heldOutLossBefore: 3.46,
          heldOutLossAfter: 2.71,
        },
      },
    ]);
    const tokens = server.requests.map(
      ({ headers }) => Object.fromEntries(headers)["authorization"],
    );
    expect(tokens).toEqual([
      undefined,
      ...Array.from({ length: 5 }, () => `Bearer ${sessionToken}`),
    ]);
    const keys = endpoint.reports.map(({ input }) => input["idempotencyKey"]);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("consent", () => {
  it.each([[{}], [{ merge: false, training: false }]])(
    "makes all the difference: with %j nothing is sent",
    async (consents) => {
      const silent = reporter({ consents });
      expect(await silent.recordMerge(base, merge)).toBeUndefined();
      expect(await silent.startTraining(base, merge)).toBeUndefined();
      expect(server.connections).toBe(0);
    },
  );

  it("to one kind is none to the other", async () => {
    await reporter({ consents: { merge: true } }).startTraining(base, merge);
    await reporter({ consents: { training: true } }).recordMerge(base, merge);
    expect(server.connections).toBe(0);
  });

  it("ends when it is taken back, in the middle of a fine-tuning too", async () => {
    const consents = { training: true };
    const training = (await reporter({ consents }).startTraining(base, []))!;
    consents.training = false;
    await training.progress({ step: 10, seconds: 1, heldOutLoss: 3 });
    await training.finish({ steps: 10, seconds: 1, before: 3, after: 3 });
    expect(server.requests).toHaveLength(1);
  });
});

describe("a report that fails", () => {
  it("is told to onError with the server's code and fails nothing else", async () => {
    endpoint.refuse("recordMerge", "NOT_FOUND");
    endpoint.refuse("reportTrainingProgress", "WRONG_STATE");
    expect(await reporter().recordMerge(base, merge)).toBeUndefined();
    const training = (await reporter().startTraining(base, []))!;
    await training.progress({ step: 10, seconds: 1, heldOutLoss: 3 });
    await training.progress({ step: 20, seconds: 1, heldOutLoss: NaN });
    await training.finish({ steps: 20, seconds: 1, before: 3, after: 3 });
    expect(errors).toMatchObject([
      { name: "ReportError", code: "NOT_FOUND" },
      { name: "ReportError", code: "WRONG_STATE" },
      { name: "ReportError" },
    ]);
    expect(endpoint.reports.map(({ mutation }) => mutation)).toEqual([
      "startTrainingSession",
      "finishTrainingSession",
    ]);
  });

  it("is sent again with the same key while the server is busy", async () => {
    let busy = 2;
    const moody = await startRecordingServer((request, response) => {
      if (busy-- > 0) response.writeHead(503).end();
      else return endpoint.answer(request, response);
    });
    const { wait } = hurriedTime();
    await createReporter(moody.url, { consents: all, wait }).recordMerge(
      base,
      merge,
    );
    await moody.close();
    expect(moody.requests).toHaveLength(3);
    expect(new Set(moody.requests.map(({ raw }) => raw)).size).toBe(1);
    expect(endpoint.reports).toHaveLength(1);
  });

  it("is told when nobody answers, when the signal aborts, and when the answer holds no token", async () => {
    const gone = await startRecordingServer(() => {});
    await gone.close();
    const { wait } = hurriedTime();
    const onError = (error: unknown) => errors.push(error);
    const unheard = createReporter(gone.url, { consents: all, onError, wait });
    expect(await unheard.startTraining(base, [])).toBeUndefined();
    const reason = new Error("the user left");
    const signal = AbortSignal.abort(reason);
    expect(await reporter({ signal }).recordMerge(base, merge)).toBeUndefined();
    const wrong = await startRecordingServer((_, response) => {
      const session = { session: { id: "s" }, token: "two\nlines" };
      response.end(JSON.stringify({ data: { startTrainingSession: session } }));
    });
    const careless = createReporter(wrong.url, { consents: all, onError });
    expect(await careless.startTraining(base, [])).toBeUndefined();
    await wrong.close();
    expect(errors).toMatchObject([
      { name: "ReportError", code: "UNREACHABLE" },
      reason,
      { name: "ReportError", code: "MALFORMED" },
    ]);
  });
});

it("refuses an endpoint over plain http on another machine", () => {
  expect(() =>
    createReporter("http://api.example/graphql", { consents: all }),
  ).toThrow(RangeError);
});
