/** @file What the Worker on this machine publishes, through the one port: the same bytes and headers as from the Worker itself. */
import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openCatalogue } from "../../device-sdk/select/catalogue.ts";
import { httpOrigin } from "../../device-sdk/select/httpOrigin.ts";
import { tinyBase } from "../tinyBase.ts";
import { publishTiny, startTestHeadstart } from "./running.ts";
import type { Running } from "./running.ts";

let running: Running;
beforeAll(async () => {
  running = await startTestHeadstart();
  await publishTiny(running, ["ada", "ben"]);
});
afterAll(() => running.end());

const discover = async () =>
  (await (await fetch(`${running.url}/.well-known/headstart.json`)).json()) as {
    edge: string;
    publicKey: { kty: string; crv: string; x: string };
  };
const open = async () => {
  const { edge, publicKey } = await discover();
  return openCatalogue(httpOrigin(edge), {
    publicKey,
    base: tinyBase.revision,
    explainer: tinyBase.explainer.revision,
  });
};

it("tells devices its own address as that of the edge", async () => {
  expect((await discover()).edge).toBe(running.url);
  expect(running.edgeUrl).toBe(running.url);
});

it("serves the whole catalogue", async () => {
  const catalogue = await open();
  expect(catalogue.explanations.map(({ pllm }) => pllm).sort()).toEqual([
    "ada",
    "ben",
  ]);
  const { adapter } = catalogue.explanations[0]!;
  const { weights } = await catalogue.fetchAdapter(adapter);
  expect(createHash("sha256").update(weights).digest("hex")).toBe(adapter);
});

it("serves parts, heads and refusals with the Worker's headers, no cookie and no mark", async () => {
  const { explanations } = await open();
  const path = `${running.url}/adapters/${explanations[0]!.adapter}.safetensors`;
  const whole = Buffer.from(await (await fetch(path)).arrayBuffer());
  const part = await fetch(path, { headers: { Range: "bytes=8-15" } });
  expect(part.status).toBe(206);
  expect(part.headers.get("content-range")).toBe(`bytes 8-15/${whole.length}`);
  expect(Buffer.from(await part.arrayBuffer())).toEqual(whole.subarray(8, 16));
  const head = await fetch(path, { method: "HEAD" });
  expect([head.status, head.headers.get("content-length")]).toEqual([
    200,
    String(whole.length),
  ]);
  expect(head.headers.get("cache-control")).toBe(
    "public, max-age=31536000, immutable",
  );
  expect(head.headers.get("access-control-allow-origin")).toBe("*");
  for (const name of ["etag", "last-modified", "set-cookie"])
    expect(head.headers.get(name)).toBeNull();
  const missing = await fetch(
    `${running.url}/shards/${"f".repeat(64)}.safetensors`,
  );
  expect([missing.status, await missing.json()]).toEqual([
    404,
    expect.objectContaining({ code: "NOT_FOUND" }),
  ]);
});

it("selects for whoever asks it to, and lists cells", async () => {
  const { space, manifest } = await open();
  const answer = await fetch(`${running.url}/select`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({
      base: tinyBase.revision,
      space: space.id,
      coefficients: space.attributes.map(() => 0),
    }),
  });
  expect(await answer.json()).toMatchObject({
    version: manifest.version,
    kind: "base",
  });
  const cells = await fetch(`${running.url}/cells/${tinyBase.revision}`);
  expect(await cells.json()).toMatchObject({
    cells: [{ centroid: null, shards: manifest.shards }],
  });
});

it("takes nothing to be published, whatever token comes with it", async () => {
  const answer = await fetch(
    `${running.url}/manifests/${tinyBase.revision}.jws`,
    { method: "PUT", body: "x", headers: { Authorization: "Bearer x" } },
  );
  expect([answer.status, answer.headers.get("allow")]).toEqual([
    405,
    "GET, HEAD",
  ]);
});
