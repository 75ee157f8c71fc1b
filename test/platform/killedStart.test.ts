/** @file A whole Headstart is killed on its way and started again on the same port: it goes on, and leaves nothing behind. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { VerifyingKey } from "../../device-sdk/format/manifest.ts";
import { openCatalogue } from "../../device-sdk/select/catalogue.ts";
import { httpOrigin } from "../../device-sdk/select/httpOrigin.ts";
import { tinyBase } from "../tinyBase.ts";
import { createClient } from "./client.ts";

let home: string;
let port: number;
const alive = new Set<ReturnType<typeof spawnHeadstart>>();

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "headstart-killed-start-"));
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  ({ port } = server.address() as AddressInfo);
  server.close();
  await once(server, "close");
});
afterAll(async () => {
  for (const child of alive) child.kill("SIGKILL");
  await rm(home, { recursive: true });
});

function spawnHeadstart() {
  const child = spawn(
    process.execPath,
    [
      "--import",
      "@oxc-node/core/register",
      fileURLToPath(new URL("headstartProcess.ts", import.meta.url)),
      home,
      String(port),
    ],
    { stdio: ["pipe", "pipe", "pipe"] },
  );
  alive.add(child);
  child.once("exit", () => alive.delete(child));
  return child;
}

/** One life of a Headstart, until it says something that fits. */
async function liveUntil(last: RegExp) {
  const child = spawnHeadstart();
  const exit = once(child, "exit");
  let errors = "";
  child.stderr.on("data", (text) => (errors += String(text)));
  const said: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    said.push(line);
    if (!last.test(line)) continue;
    const [, url, edgeUrl] = said
      .find((one) => one.startsWith("up "))!
      .split(" ");
    return { child, exit, said, line, url: url!, edgeUrl: edgeUrl! };
  }
  throw new Error(`expected ${last}, got ${said.join("\n")}\n${errors}`);
}

const isUp = (url: string) =>
  fetch(`${url}/health`).then(
    () => true,
    () => false,
  );

it.each([
  ["between an upload and its end", /^uploaded dry/],
  ["while a pLLM is being explained", /calm EXPLAINING|dry EXPLAINING/],
  ["while a space is being fitted", /^fitting/],
])("is killed %s, and frees its ports", async (_, last) => {
  const { child, exit, said, url, edgeUrl } = await liveUntil(last);
  child.kill("SIGKILL");
  await exit;
  expect(said.filter((line) => line.startsWith("fault"))).toEqual([]);
  expect(await isUp(url)).toBe(false);
  // workerd ends by itself, when it sees that its parent is gone
  await expect.poll(() => isUp(edgeUrl), { timeout: 5000 }).toBe(false);
});

it("ends with everything published once, and nothing left behind", async () => {
  const { child, exit, said, line, url, edgeUrl } = await liveUntil(/^done /);
  expect(said.filter((one) => one.startsWith("fault"))).toEqual([]);
  const { publicKey } = JSON.parse(line.slice("done ".length)) as {
    publicKey: VerifyingKey;
  };
  const expected = ["calm", "dry", "warm"];
  const { explanations } = await openCatalogue(httpOrigin(edgeUrl), {
    publicKey,
    base: tinyBase.revision,
    explainer: tinyBase.explainer.revision,
  });
  expect(explanations.map(({ pllm }) => pllm).sort()).toEqual(expected);
  expect(
    await createClient(() => url).ask(`{
      pllms(first: 100) { edges { node { name status contributor { name } } } }
      baseModels(first: 100) { edges { node { name missingFiles } } }
      explanationSpaces(first: 100) { edges { node { id } } }
    }`),
  ).toEqual({
    pllms: {
      edges: expected.map((name) => ({
        node: {
          name,
          status: "PUBLISHED",
          contributor: { name: expect.stringMatching(/^operator-/) as string },
        },
      })),
    },
    baseModels: { edges: [{ node: { name: "tiny-base", missingFiles: [] } }] },
    explanationSpaces: {
      edges: [{ node: { id: expect.any(String) as string } }],
    },
  });

  child.stdin.end();
  expect(await exit).toEqual([0, null]);
  expect([await isUp(url), await isUp(edgeUrl)]).toEqual([false, false]);
  const left = await readdir(home, { recursive: true });
  expect(left.filter((path) => /lock|\.part$|\.tmp$/.test(path))).toEqual([]);
});
