/** @file Delegated selection and cells, in workerd: the same decisions as on the device, and nothing of what was sent in answers or logs. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decodeShard } from "../../device-sdk/format/shard.ts";
import { decodeSpace } from "../../device-sdk/format/space.ts";
import { decide } from "../../device-sdk/select/decide.ts";
import { delegateSelection } from "../../device-sdk/select/delegate.ts";
import {
  base,
  encodedSpace,
  makeCatalogue,
  type Made,
  publish,
  refusalIn,
} from "./publisher.ts";
import { startWorker, type Worker } from "./workerHarness.ts";

// 127/128, which one byte a coefficient keeps as it is
const most = 0.9921875;
const demo = { ada: [most, 0], ben: [-most, 0], cleo: [0, most] } as const;

let worker: Worker;
let catalogue: Made;

beforeAll(async () => {
  worker = await startWorker();
  catalogue = await makeCatalogue(demo);
  await publish(worker, catalogue);
});
afterAll(async () => {
  expect(worker.harness.getLogs()).toEqual([]);
  await worker.harness.close();
});

const adapterOf = (name: keyof typeof demo) =>
  catalogue.explanations.find(({ pllm }) => pllm === name)!.adapter;

const ask = (coefficients: unknown, change: object = {}) =>
  worker.postJson("/select", {
    base: base.revision,
    space: catalogue.manifest.space,
    coefficients,
    ...change,
  });

describe("selection", () => {
  it("chooses the nearest pLLM", async () => {
    const response = await ask([0.75, 0]);
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("set-cookie")).toBeNull();
    expect(await response.json()).toEqual({
      version: 1,
      kind: "single",
      components: [{ pllm: "ada", adapter: adapterOf("ada"), weight: 1 }],
      distance: 0.2421875,
      distanceOfBase: 0.75,
      distanceOfSingle: 0.2421875,
      runnerUp: {
        pllm: "ben",
        adapter: adapterOf("ben"),
        distance: 1.7421875,
      },
    });
  });

  it("chooses a merge that comes clearly closer", async () => {
    const answer = (await (await ask([0.75, 0.75])).json()) as {
      components: { pllm: string; weight: number }[];
    };
    expect(answer).toMatchObject({ version: 1, kind: "merge" });
    expect(
      answer.components.map(({ pllm, weight }) => [pllm, weight.toFixed(3)]),
    ).toEqual([
      ["ada", "0.756"],
      ["cleo", "0.756"],
    ]);
  });

  it("chooses the base model for the neutral", async () => {
    expect(await (await ask([0.125, 0.125])).json()).toEqual({
      version: 1,
      kind: "base",
      components: [],
      distance: 0.25,
      distanceOfBase: 0.25,
      distanceOfSingle: 0.9921875,
      runnerUp: {
        pllm: "ada",
        adapter: adapterOf("ada"),
        distance: 0.9921875,
      },
    });
  });

  it("has no nearest pLLM where there is none", async () => {
    const of = { name: "empty", revision: "e".repeat(64) };
    const empty = await makeCatalogue({}, { base: of, shards: [] });
    await publish(worker, empty);
    const response = await ask([1, 1], {
      base: of.revision,
      space: empty.manifest.space,
    });
    expect(await response.json()).toEqual({
      version: 1,
      kind: "base",
      components: [],
      distance: 2,
      distanceOfBase: 2,
      distanceOfSingle: null,
      runnerUp: null,
    });
  });

  it("answers the SDK's delegateSelection", async () => {
    const decision = await delegateSelection(worker.url, {
      base: base.revision,
      space: catalogue.manifest.space,
      coefficients: Float32Array.of(-0.75, 0),
    });
    expect(decision).toEqual({
      kind: "single",
      components: [{ pllm: "ben", adapter: adapterOf("ben"), weight: 1 }],
      distance: 0.2421875,
      distanceOfBase: 0.75,
      distanceOfSingle: 0.2421875,
      runnerUp: {
        pllm: "ada",
        adapter: adapterOf("ada"),
        distance: 1.7421875,
      },
    });
  });

  it("decides as the device does, whatever is published and asked", async () => {
    const number = fc.float({ min: -2, max: 2, noNaN: true });
    const pair = fc.tuple(number, number);
    let version = 1;
    const of = { name: "random", revision: "d".repeat(64) };
    await fc.assert(
      fc.asyncProperty(
        fc.array(pair, { minLength: 1, maxLength: 12 }),
        fc.array(pair, { minLength: 1, maxLength: 5 }),
        async (styles, users) => {
          const made = await makeCatalogue(
            Object.fromEntries(
              styles.map((style, at) => [`pllm-${at}`, style]),
            ),
            { base: of, version: version++ },
          );
          await publish(worker, made);
          const { id, bytes } = await encodedSpace(of);
          const { thresholds } = await decodeSpace(bytes);
          const [shard] = made.manifest.shards;
          const explanations = decodeShard(
            made.files.get(`shards/${shard!.sha256}.safetensors`)!,
            id,
          );
          for (const user of users) {
            const response = await ask(user, { base: of.revision, space: id });
            expect(await response.json()).toEqual({
              version: made.manifest.version,
              ...decide(Float32Array.from(user), explanations, thresholds),
            });
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  it("selects by a manifest from the moment it is published", async () => {
    const of = { name: "renewed", revision: "c".repeat(64) };
    const choice = async (styles: typeof demo | object, version: number) => {
      const made = await makeCatalogue(styles as typeof demo, {
        base: of,
        version,
      });
      await publish(worker, made);
      const response = await ask([1, 0], {
        base: of.revision,
        space: made.manifest.space,
      });
      const answer = (await response.json()) as {
        version: number;
        components: { pllm: string }[];
      };
      return [answer.version, answer.components[0]?.pllm];
    };
    expect(await choice({ ada: [1, 0] }, 1)).toEqual([1, "ada"]);
    expect(await choice({ zoe: [1, 0] }, 2)).toEqual([2, "zoe"]);
  });

  it.each([
    ["no JSON", "secret-canary", "BAD_USER_INPUT"],
    ["nothing", "", "BAD_USER_INPUT"],
    ["an array", "[]", "BAD_USER_INPUT"],
    ["null", "null", "BAD_USER_INPUT"],
    ["no field", "{}", "BAD_USER_INPUT"],
    [
      "an infinite number",
      '{"base":"BASE","space":"SPACE","coefficients":[1e999,0]}',
      "BAD_USER_INPUT",
    ],
    [
      "a number beyond f32",
      '{"base":"BASE","space":"SPACE","coefficients":[1e39,0]}',
      "BAD_USER_INPUT",
    ],
    [
      "a null",
      '{"base":"BASE","space":"SPACE","coefficients":[null,0]}',
      "BAD_USER_INPUT",
    ],
    [
      "a string",
      '{"base":"BASE","space":"SPACE","coefficients":["1",0]}',
      "BAD_USER_INPUT",
    ],
    [
      "NaN",
      '{"base":"BASE","space":"SPACE","coefficients":[NaN,0]}',
      "BAD_USER_INPUT",
    ],
    [
      "too few numbers",
      '{"base":"BASE","space":"SPACE","coefficients":[0.123456]}',
      "BAD_USER_INPUT",
    ],
    [
      "too many numbers",
      '{"base":"BASE","space":"SPACE","coefficients":[1,2,3]}',
      "BAD_USER_INPUT",
    ],
    [
      "no array",
      '{"base":"BASE","space":"SPACE","coefficients":{"length":2}}',
      "BAD_USER_INPUT",
    ],
    [
      "a base that is no digest",
      '{"base":"demo","space":"SPACE","coefficients":[1,0]}',
      "BAD_USER_INPUT",
    ],
    [
      "a space that is no digest",
      '{"base":"BASE","space":7,"coefficients":[1,0]}',
      "BAD_USER_INPUT",
    ],
  ])("refuses %s", async (_, body, code) => {
    const response = await worker.send("/select", {
      method: "POST",
      body: body
        .replace("BASE", base.revision)
        .replace("SPACE", catalogue.manifest.space),
    });
    const text = await response.clone().text();
    expect(text).not.toMatch(/canary|0\.123456/);
    expect(await refusalIn(response)).toEqual([400, code]);
  });

  it("refuses invalid UTF-8", async () => {
    const response = await worker.send("/select", {
      method: "POST",
      body: Uint8Array.of(0x22, 0xff, 0x22),
    });
    expect(await refusalIn(response)).toEqual([400, "BAD_USER_INPUT"]);
  });

  it("refuses coefficients of another space", async () => {
    const response = await ask([1, 0], { space: "0".repeat(64) });
    expect(response.status).toBe(409);
    expect(await response.json()).toEqual({
      code: "WRONG_SPACE",
      message: `space: expected ${catalogue.manifest.space}, which version 1 is published in, got ${"0".repeat(64)}; map the text again in that space`,
    });
  });

  it("does not know a base model without a catalogue", async () => {
    const response = await ask([1, 0], { base: "0".repeat(64) });
    expect(await refusalIn(response)).toEqual([404, "NOT_FOUND"]);
  });

  it("refuses more than 64 KiB", async () => {
    const response = await ask(Array.from({ length: 40_000 }, () => 0));
    expect(await refusalIn(response)).toEqual([413, "TOO_LARGE"]);
  });

  it("selects nothing by a manifest that has expired since", async () => {
    const of = { name: "expiring", revision: "b".repeat(64) };
    const made = await makeCatalogue(demo, {
      base: of,
      exp: Math.floor(Date.now() / 1000) + 2,
    });
    expect((await publish(worker, made)).at(-1)).toBe(201);
    const answer = () =>
      ask([1, 0], { base: of.revision, space: made.manifest.space });
    await expect
      .poll(async () => refusalIn(await answer()), { timeout: 10_000 })
      .toEqual([409, "EXPIRED"]);
  });
});

describe("cells", () => {
  it("are one today, which holds every shard", async () => {
    const response = await worker.send(`/cells/${base.revision}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("public, max-age=15");
    expect(await response.json()).toEqual({
      version: 1,
      space: catalogue.manifest.space,
      cells: [{ centroid: null, shards: catalogue.manifest.shards }],
    });
  });

  it("do not exist for a base model without a catalogue", async () => {
    const response = await worker.send(`/cells/${"0".repeat(64)}`);
    expect(await refusalIn(response)).toEqual([404, "NOT_FOUND"]);
  });
});
