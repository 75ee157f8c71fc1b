/** @file Delegated selection against a real server: what is sent, and what is taken for a decision. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { delegateSelection } from "../../../device-sdk/select/delegate.ts";
import { startRecordingServer } from "../recordingServer.ts";
import type { RecordingServer } from "../recordingServer.ts";

const [ada, ben] = ["a".repeat(64), "b".repeat(64)];
const asked = {
  base: "1".repeat(64),
  space: "2".repeat(64),
  coefficients: Float32Array.of(0.5, -1.25),
};
const single = {
  version: 3,
  kind: "single",
  components: [{ pllm: "ada", adapter: ada, weight: 1 }],
  distance: 0.5,
  distanceOfBase: 1.75,
  distanceOfSingle: 0.5,
  runnerUp: { pllm: "ben", adapter: ben, distance: 0.75 },
};
const merge = {
  ...single,
  kind: "merge",
  components: [
    { pllm: "ada", adapter: ada, weight: 0.625 },
    { pllm: "ben", adapter: ben, weight: 0.25 },
  ],
};

let server: RecordingServer;
let answer: { status: number; body: unknown };
beforeAll(async () => {
  server = await startRecordingServer((_, response) => {
    response.writeHead(answer.status).end(JSON.stringify(answer.body));
  });
});
afterAll(() => server.close());
beforeEach(() => {
  server.requests.length = 0;
  answer = { status: 200, body: single };
});
const select = (change: Partial<typeof asked> = {}) =>
  delegateSelection(`${server.url}/edge`, { ...asked, ...change });

describe("delegateSelection", () => {
  it("posts base, space and coefficients and nothing else", async () => {
    await select();
    expect(server.requests).toHaveLength(1);
    const { method, path, body, headers } = server.requests[0]!;
    expect([method, path]).toEqual(["POST", "/edge/select"]);
    expect(body).toBe(
      `{"base":"${"1".repeat(64)}","space":"${"2".repeat(64)}","coefficients":[0.5,-1.25]}`,
    );
    expect(headers.map(([name]) => name).sort()).toEqual([
      "accept",
      "accept-encoding",
      "accept-language",
      "cache-control",
      "connection",
      "content-length",
      "content-type",
      "host",
      "pragma",
      "sec-fetch-mode",
      "user-agent",
    ]);
  });

  it("returns the decision", async () => {
    expect(await select()).toEqual({
      kind: "single",
      components: [{ pllm: "ada", adapter: ada, weight: 1 }],
      distance: 0.5,
      distanceOfBase: 1.75,
      distanceOfSingle: 0.5,
      runnerUp: { pllm: "ben", adapter: ben, distance: 0.75 },
    });
    answer.body = merge;
    expect((await select()).components).toEqual(merge.components);
    answer.body = {
      ...single,
      kind: "base",
      components: [],
      distanceOfSingle: null,
      runnerUp: null,
    };
    expect(await select()).toMatchObject({
      kind: "base",
      components: [],
      distanceOfSingle: Infinity,
      runnerUp: null,
    });
  });

  const [one, other] = merge.components as [object, object];
  it.each([
    ["no object", [], "selection: expected an object"],
    ["another kind", { ...single, kind: "all" }, "selection, kind"],
    [
      "no components",
      { ...single, components: undefined },
      "selection, components: expected an array of at most 3",
    ],
    [
      "a single of none",
      { ...single, components: [] },
      "expected 1 to 1 for single, got 0",
    ],
    [
      "a merge of one",
      { ...merge, components: [one] },
      "expected 2 to 3 for merge, got 1",
    ],
    [
      "a base with a part",
      { ...single, kind: "base" },
      "expected 0 to 0 for base, got 1",
    ],
    [
      "a part twice",
      { ...merge, components: [one, one] },
      "expected each adapter once",
    ],
    [
      "a single that is not whole",
      { ...single, components: [one] },
      "components[0].weight: expected 1, got 0.625",
    ],
    [
      "a weight above 1",
      { ...merge, components: [one, { ...other, weight: 1.5 }] },
      "components[1].weight",
    ],
    [
      "a weight of 0",
      { ...merge, components: [one, { ...other, weight: 0 }] },
      "components[1].weight",
    ],
    [
      "an adapter that is no hash",
      { ...merge, components: [one, { ...other, adapter: "../x" }] },
      "components[1].adapter: expected a SHA-256",
    ],
    [
      "a pLLM without a name",
      { ...merge, components: [one, { ...other, pllm: "" }] },
      "components[1].pllm",
    ],
    ["no distance", { ...single, distance: null }, "selection, distance:"],
    [
      "a negative distance",
      { ...single, distanceOfBase: -1 },
      "selection, distanceOfBase:",
    ],
    [
      "no distance of the single",
      { ...single, distanceOfSingle: undefined },
      "selection, distanceOfSingle:",
    ],
    [
      "no word of the runner-up",
      { ...single, runnerUp: undefined },
      "selection, runnerUp: expected an object",
    ],
    [
      "a runner-up at no distance",
      { ...single, runnerUp: { ...single.runnerUp, distance: null } },
      "selection, runnerUp.distance:",
    ],
  ])("refuses an answer with %s", async (_, body, message) => {
    answer.body = body;
    await expect(select()).rejects.toMatchObject({
      name: "FormatError",
      code: "MALFORMED",
      message: expect.stringContaining(message) as string,
    });
  });

  it("refuses an answer that is too large or not JSON", async () => {
    answer.body = "x".repeat(70_000);
    await expect(select()).rejects.toMatchObject({ code: "MALFORMED" });
    answer.body = undefined;
    await expect(select()).rejects.toMatchObject({ code: "MALFORMED" });
  });

  it.each([
    [
      409,
      { code: "WRONG_SPACE", message: "..." },
      "the coefficients are of another space than the one published now, compute them anew",
    ],
    [409, { code: "EXPIRED" }, "the published manifest has expired, try later"],
    [
      404,
      { code: "NOT_FOUND" },
      "check the base model's revision and the configured address",
    ],
    [404, "<!doctype html>", "check the configured address"],
    [500, null, "try later"],
  ])("says what to do about status %i with %j", async (status, body, what) => {
    answer = { status, body };
    await expect(select()).rejects.toMatchObject({
      name: "NetworkError",
      code: "STATUS",
      status,
      message: `${server.url}/edge/select: expected status 200, got ${status}; ${what}`,
    });
  });

  it("sends nothing for wrong arguments or an insecure address", async () => {
    await expect(select({ base: "main" })).rejects.toThrow(RangeError);
    await expect(select({ space: "../2" })).rejects.toThrow(RangeError);
    await expect(
      select({ coefficients: Float32Array.of(NaN) }),
    ).rejects.toThrow(RangeError);
    await expect(
      delegateSelection("http://edge.example", asked),
    ).rejects.toThrow(RangeError);
    expect(server.requests).toEqual([]);
  });
});
