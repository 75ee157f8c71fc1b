/** @file A catalogue in a local folder, in the formats the edge serves: explained once, kept, and opened as a device would. */
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { exportJWK, generateKeyPair } from "jose";
import type { JWK } from "jose";
import { FormatError, openCatalogue, sha256 } from "../device-sdk/index.ts";
import type { Catalogue, Origin } from "../device-sdk/index.ts";
import { fitSpace, methodVersion } from "../explainer/fitSpace.ts";
import type { OnStage } from "../explainer/fitSpace.ts";
import { createMemory } from "../explainer/memory.ts";
import { publishCatalogue } from "../explainer/publish.ts";
import type { FolderWriter } from "../explainer/publish.ts";
import { readProbes, readRows } from "../models/sources.ts";
import { parseAdapter, readPllms } from "./demo.ts";
import type { Demo, DemoPllm } from "./demo.ts";

/** A folder that is written so that every file is either wholly there or not at all. */
export interface Folder extends FolderWriter, Origin {}

/** Opens a folder; its files appear by renaming. */
function openFolder(root: string): Folder {
  return {
    has: (path) => Promise.resolve(existsSync(join(root, path))),
    async write(path, bytes) {
      const target = join(root, path);
      await mkdir(dirname(target), { recursive: true });
      // Keys lie here too: nobody else on this machine needs to read any of it.
      await writeFile(`${target}.part`, bytes, { mode: 0o600 });
      await rename(`${target}.part`, target);
    },
    async get(path) {
      try {
        return await readFile(join(root, path));
      } catch {
        throw new FormatError(
          "NOT_FOUND",
          `${path}: expected it in ${root}, got no such file; delete the folder to make the catalogue again`,
        );
      }
    },
  };
}

/** What a kept catalogue was made from; another state is explained again. */
interface State {
  readonly fingerprint: string;
  readonly version: number;
  /** When the manifest expires, in milliseconds. */
  readonly expires: number;
}

const decode = (bytes: Uint8Array): unknown =>
  JSON.parse(new TextDecoder().decode(bytes));
const encode = (value: unknown) =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);

/** Manifests of this folder last a year, and are published anew from what is remembered after half of it. */
const lifetime = 365 * 24 * 3600 * 1000;

/**
 * The catalogue of the demo pLLMs in `root`, explained and published first when it is not there or no longer current.
 * @param onStage hears how the explaining goes; never called when nothing needs explaining.
 */
export async function ensureCatalogue(
  root: string,
  demo: Demo,
  onStage: OnStage,
  signal: AbortSignal,
): Promise<Catalogue> {
  const folder = openFolder(root);
  const pllms = await readPllms();
  const probes = await readProbes();
  const neutralPeople = await readRows("neutral");
  const digests = await Promise.all(
    pllms.map(({ weights }) => sha256(weights)),
  );
  const seed = 7;
  const fingerprint = await sha256(
    encode({
      base: demo.base,
      explainer: demo.explainerRevision,
      probes,
      neutralPeople,
      pllms: pllms.map(({ name }, at) => [name, digests[at]]),
      seed,
      method: methodVersion,
    }),
  );
  const keys = await ensureKeys(folder);
  const state = (await folder.has("state.json"))
    ? (decode(await folder.get("state.json")) as State)
    : undefined;
  const now = new Date();
  const isCurrent =
    state?.fingerprint === fingerprint &&
    now.getTime() < state.expires - lifetime / 2;
  if (!isCurrent) {
    const fitted = await fitSpace(
      demo.explainer,
      {
        base: demo.base,
        explainerRevision: demo.explainerRevision,
        probes,
        neutralPeople,
        pllms: pllms.map((pllm, at) => ({
          name: pllm.name,
          digest: digests[at]!,
          adapter: parseAdapter(demo.explainer.model.config, pllm),
        })),
        seed,
      },
      createMemory(folder, `work/${fingerprint.slice(0, 16)}`),
      onStage,
      signal,
    );
    const version = (state?.version ?? 0) + 1;
    const expires = now.getTime() + lifetime;
    await publishCatalogue(folder, {
      base: demo.base,
      space: fitted.bytes,
      explanations: fitted.explanations,
      adapters: pllms.map(({ config, weights }: DemoPllm) => ({
        config,
        weights,
      })),
      privateKey: keys.privateKey,
      version,
      now,
      expires: new Date(expires),
    });
    await folder.write("report.json", encode(fitted.report));
    await folder.write("state.json", encode({ fingerprint, version, expires }));
  }
  return openCatalogue(folder, {
    publicKey: keys.publicKey,
    base: demo.base.revision,
    explainer: demo.explainerRevision.revision,
  });
}

/** The folder's signing key, made on first use and readable by its owner alone. */
async function ensureKeys(
  folder: Folder,
): Promise<{ privateKey: JWK; publicKey: JWK }> {
  if (!(await folder.has("keys.json"))) {
    const pair = await generateKeyPair("EdDSA", {
      crv: "Ed25519",
      extractable: true,
    });
    await folder.write(
      "keys.json",
      encode({
        privateKey: await exportJWK(pair.privateKey),
        publicKey: await exportJWK(pair.publicKey),
      }),
    );
  }
  return decode(await folder.get("keys.json")) as {
    privateKey: JWK;
    publicKey: JWK;
  };
}
