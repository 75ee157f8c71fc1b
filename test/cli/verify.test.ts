/** @file `npm run verify` on the demo model and a Headstart of this test: what it prints, and the exit codes 0, 1 and 2. */
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadDemo, readPllms } from "../../cli/demo.ts";
import { createDecomposition } from "../../device-sdk/explain/decompose.ts";
import { sha256 } from "../../device-sdk/format/digest.ts";
import { encodeOutputs } from "../../device-sdk/format/outputs.ts";
import { encodeSpace } from "../../device-sdk/format/space.ts";
import { readPeftAdapter } from "../../device-sdk/lora/peft.ts";
import { explain } from "../../explainer/fitSpace.ts";
import { createMapper } from "../../explainer/mapper.ts";
import { createMemory } from "../../explainer/memory.ts";
import { publishCatalogue } from "../../explainer/publish.ts";
import { readProbes } from "../../models/sources.ts";
import { adapterToPublish } from "../adapterToPublish.ts";
import { privateKey, publicKey } from "../edge/publisher.ts";
import { FolderInMemory } from "../folderInMemory.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

interface Ended {
  readonly code: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

let home: string;
let server: Server;
let name: string;
/** The catalogue that the server has now. */
let served: FolderInMemory;
let honest: FolderInMemory;
let forged: FolderInMemory;

/** Runs the command to its end. */
const verify = (...args: string[]) =>
  new Promise<Ended>((resolve) => {
    execFile(
      process.execPath,
      [
        "--import",
        "@oxc-node/core/register",
        join(root, "cli/verify.ts"),
        ...args,
      ],
      {
        cwd: root,
        env: {
          ...process.env,
          HEADSTART_HOME: home,
          HEADSTART_URL: `http://localhost:${(server.address() as AddressInfo).port}`,
        },
      },
      (error, stdout, stderr) =>
        resolve({
          code: error ? error.code : 0,
          stdout: stripVTControlCharacters(stdout),
          stderr,
        }),
    );
  });

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "headstart-verify-"));
  const { explainer, base, explainerRevision } = await loadDemo();
  const [pllm] = await readPllms();
  name = pllm!.name;
  const adapter = readPeftAdapter(
    explainer.model.config,
    JSON.parse(new TextDecoder().decode(pllm!.config)),
    pllm!.weights,
    base.name,
  );
  const probes = (await readProbes()).slice(0, 6);
  const mapper = createMapper(
    explainer,
    { base, explainerRevision, probes, neutralPeople: [], seed: 7 },
    createMemory(new FolderInMemory(), "work"),
  );
  const words = ["concise", "technical"];
  const styles = [
    await mapper.style(words[0]!, "1 of 2"),
    await mapper.style(words[1]!, "2 of 2"),
  ];
  const neutralModel = await mapper.neutralModel();
  const { bytes: space } = await encodeSpace({
    version: 1,
    parent: null,
    base,
    explainer: explainerRevision,
    probes,
    attributes: words.map((word) => ({ word, opposite: null })),
    directions: styles.map(({ divergence }) => divergence),
    neutralModel,
    neutralPerson: neutralModel,
    spread: Float32Array.of(1, 1),
    thresholds: { abstain: 0.5, fit: 0.8, mergeGain: 0.2, residual: 0.8 },
  });
  const mapped = await mapper.pllm({
    name,
    key: name,
    loadAdapter: () => Promise.resolve(adapter),
  });
  const outputs = encodeOutputs(mapped.outputs);
  const found = explain(
    createDecomposition(styles.map(({ divergence }) => divergence)),
    mapped.divergence,
  );
  const publish = async (coefficients: Float32Array) => {
    const folder = new FolderInMemory();
    const published = await adapterToPublish(pllm!);
    await publishCatalogue(folder, {
      base,
      space,
      explanations: [
        { ...found, pllm: name, adapter: published.digest, coefficients },
      ],
      adapters: [
        {
          ...published,
          outputs: {
            digest: await sha256(outputs),
            load: () => Promise.resolve(outputs),
          },
        },
      ],
      privateKey,
      version: 1,
      now: new Date(),
      expires: new Date(Date.now() + 600_000),
    });
    return folder;
  };
  honest = await publish(found.coefficients);
  forged = await publish(
    found.coefficients.map((value, at) => (at === 0 ? value + 0.5 : value)),
  );
  server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const url = `http://localhost:${port}`;
    const file =
      request.url === "/.well-known/headstart.json"
        ? JSON.stringify({ graphql: `${url}/graphql`, edge: url, publicKey })
        : served.files.get(request.url!.slice(1));
    response.writeHead(file === undefined ? 404 : 200).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  await explainer.model.release();
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(home, { recursive: true });
});

describe("npm run verify", () => {
  it("prints both computations and exits with 0 where the explanation holds", async () => {
    served = honest;
    const { code, stdout } = await verify(name);
    expect(stdout).toContain("From the published outputs");
    expect(stdout).toContain(
      "From the adapter's replies now (6 of 6 as published, of the base model's 6)",
    );
    expect(stdout).toMatch(
      new RegExp(`\nThe explanation of ${name} holds.\n$`),
    );
    expect(code).toBe(0);
  });

  it("names the coefficient that was changed and exits with 1", async () => {
    served = forged;
    const { code, stdout } = await verify(name);
    expect(stdout).toMatch(
      /\n {2}concise: expected -?\d\.\d{3} from the published outputs \(to within 0\.\d{3}\), got -?\d\.\d{3} in the explanation\n/,
    );
    expect(stdout).toMatch(
      new RegExp(`\nThe explanation of ${name} does not hold.\n$`),
    );
    expect(code).toBe(1);
  });

  it("exits with 1 where the outputs cannot be read", async () => {
    served = new FolderInMemory();
    for (const [path, bytes] of honest.files)
      if (!path.startsWith("outputs/")) served.files.set(path, bytes);
    // what was fetched before is kept by its hash
    await rm(join(home, "device", "cache"), { recursive: true });
    const { code, stdout } = await verify(name);
    expect(stdout).toContain("outputs/");
    expect(code).toBe(1);
  });

  it("exits with 2 and one sentence for a name that is not published, and for none", async () => {
    served = honest;
    expect(await verify("nobody")).toEqual({
      code: 2,
      stdout: "",
      stderr: `verify: expected the name of a published pLLM, got nobody; there are ${name}\n`,
    });
    expect(await verify()).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "verify: expected one pLLM, e.g. npm run verify -- simple-concise\n",
    });
  });
});
