/** @file A whole Headstart on a free port with a new home folder, and how tests ask it. */
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, vi } from "vitest";
import { readConfiguration } from "../../server/configuration.ts";
import { startHeadstart } from "../../server/headstart.ts";
import type { Headstart } from "../../server/headstart.ts";
import { tinyBase, tinyPllm } from "../tinyBase.ts";

/** What a GraphQL endpoint answered. */
export interface Answer {
  readonly status: number;
  // literal answers are compared with it whole
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Record<string, unknown>;
  }[];
}

/** An event of the log. */
export type Entry = Readonly<Record<string, unknown>> & {
  readonly event: string;
};

/** A new folder, for whoever removes it. */
export const newFolder = () => mkdtemp(join(tmpdir(), "headstart-server-"));

/** Asks a GraphQL endpoint over HTTP. */
export async function askAt(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
  key?: string,
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      ...(key !== undefined && { Authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  return {
    status: response.status,
    ...((await response.json()) as Omit<Answer, "status">),
  };
}

/** Starts one. */
export async function startTestHeadstart(
  environment: Readonly<Record<string, string>> = {},
) {
  const home = environment["HEADSTART_HOME"] ?? (await newFolder());
  const log: Entry[] = [];
  const headstart: Headstart = await startHeadstart(
    readConfiguration({ PORT: "0", HEADSTART_HOME: home, ...environment }),
    (event, fields) => log.push({ event, ...fields }),
  );
  return {
    ...headstart,
    home,
    log,
    ask: (query: string, variables?: Record<string, unknown>, key?: string) =>
      askAt(headstart.url, query, variables, key),
    async end() {
      await headstart.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

export type Running = Awaited<ReturnType<typeof startTestHeadstart>>;

/** An idempotency key that no other call gives. */
export const newKey = () => randomUUID();

/** Registers the tiny base model with all its files. @returns its id. */
async function registerTinyBase({
  ask,
  operatorKey,
}: Running): Promise<string> {
  const { contents, ...model } = tinyBase;
  const { data } = await ask(
    `mutation ($input: RegisterBaseModelInput!) {
      registerBaseModel(input: $input) { baseModel { id } uploads { file url } }
    }`,
    { input: { ...model, idempotencyKey: newKey() } },
    operatorKey,
  );
  const { baseModel, uploads } = data!["registerBaseModel"] as {
    baseModel: { id: string };
    uploads: { file: string; url: string }[];
  };
  for (const { file, url } of uploads)
    expect((await put(url, contents[file]!)).status).toBe(200);
  return baseModel.id;
}

/** Contributes a tiny pLLM. @returns its id and the address its weights go to. */
export async function contributeTiny(
  { ask }: Running,
  key: string,
  baseModel: string,
  name: string,
  seed: number,
): Promise<{ id: string; url: string }> {
  const { config } = await tinyPllm(seed);
  const { data } = await ask(
    `mutation ($input: ContributePLLMInput!) {
      contributePLLM(input: $input) { pllm { id } upload { url } }
    }`,
    {
      input: {
        name,
        baseModel,
        adapterConfig: config,
        idempotencyKey: newKey(),
      },
    },
    key,
  );
  const { pllm, upload } = data!["contributePLLM"] as {
    pllm: { id: string };
    upload: { url: string };
  };
  return { id: pllm.id, url: upload.url };
}

/** PUTs to an address. */
export const put = (url: string, body: BodyInit | Uint8Array) =>
  fetch(url, { method: "PUT", body: body as BodyInit });

/** Contributes pLLMs, has a space fitted, and waits until they are published. @returns their ids. */
export async function publishTiny(
  running: Running,
  names: readonly string[],
): Promise<{ baseModel: string; pllms: string[] }> {
  const { ask, operatorKey } = running;
  const baseModel = await registerTinyBase(running);
  const pllms: string[] = [];
  for (const [at, name] of names.entries()) {
    const { id, url } = await contributeTiny(
      running,
      operatorKey,
      baseModel,
      name,
      at + 1,
    );
    const { weights, sha256 } = await tinyPllm(at + 1);
    await put(url, weights);
    await ask(
      "mutation ($input: FinishContributionInput!) { finishContribution(input: $input) { id } }",
      { input: { pllm: id, sha256, idempotencyKey: newKey() } },
      operatorKey,
    );
    pllms.push(id);
  }
  const statuses = async () => {
    const { data } = await ask(
      "{ pllms(first: 100) { edges { node { status refusal { message } } } } }",
      {},
      operatorKey,
    );
    return (
      data!["pllms"] as { edges: { node: { status: string } }[] }
    ).edges.map(({ node }) => node);
  };
  const all = (status: string) => names.map(() => ({ status, refusal: null }));
  const patience = { timeout: 60_000, interval: 100 };
  const reached = (status: string) =>
    vi.waitFor(
      async () => expect(await statuses()).toEqual(all(status)),
      patience,
    );
  await reached("AWAITING_SPACE");
  await ask(
    "mutation ($input: FitExplanationSpaceInput!) { fitExplanationSpace(input: $input) { id } }",
    { input: { baseModel, idempotencyKey: newKey() } },
    operatorKey,
  );
  await reached("PUBLISHED");
  return { baseModel, pllms };
}

/** A process that runs a file of the repository. */
export function startProcess(
  file: string,
  parameters: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
) {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const child = spawn(
    process.execPath,
    ["--import", "@oxc-node/core/register", join(root, file), ...parameters],
    {
      cwd: root,
      env: { PATH: process.env["PATH"], ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let [output, errors] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  return {
    child,
    output: () => output,
    errors: () => errors,
    /** Waits until it said so. */
    said: (text: string) =>
      expect
        .poll(() => output + errors, { timeout: 30_000, interval: 20 })
        .toContain(text),
  };
}
