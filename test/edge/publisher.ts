/** @file A small signed catalogue and its publisher. */
import { sha256 } from "../../device-sdk/format/digest.ts";
import {
  addresses,
  type Manifest,
  signManifest,
  type VerifyingKey,
} from "../../device-sdk/format/manifest.ts";
import { encodeOutputs } from "../../device-sdk/format/outputs.ts";
import {
  encodeShard,
  type Explanation,
} from "../../device-sdk/format/shard.ts";
import { encodeSpace } from "../../device-sdk/format/space.ts";

// RFC 8037, appendix A.1
export const publicKey: VerifyingKey = {
  kty: "OKP",
  crv: "Ed25519",
  x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
};
export const privateKey = {
  ...publicKey,
  d: "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
};
export const token = "only-the-publisher-knows";
export const base = { name: "headstart-demo", revision: "a".repeat(64) };
export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A space with two axes: concise against detailed, and cheerful. */
export const encodedSpace = (of = base) =>
  encodeSpace({
    version: 1,
    parent: null,
    base: of,
    explainer: { name: "headstart-demo", revision: "none" },
    probes: ["What is rain?"],
    attributes: [
      { word: "concise", opposite: "detailed" },
      { word: "cheerful", opposite: null },
    ],
    directions: [Float32Array.of(1, 0, 0), Float32Array.of(0, 1, 0)],
    neutralModel: Float32Array.of(0, 0, 0),
    neutralPerson: Float32Array.of(0, 0, 1),
    spread: Float32Array.of(1, 1),
    thresholds: { abstain: 0.5, fit: 0.75, mergeGain: 0.25, residual: 0.875 },
  });

/** Coefficients of each pLLM by name, in the space above; multiples of the largest over 127 survive encoding. */
export type Styles = Readonly<Record<string, readonly [number, number]>>;

/** The catalogue of some pLLMs: its files by path, and its manifest, which may be changed before it is signed. */
export async function makeCatalogue(
  styles: Styles,
  change: Partial<Manifest> = {},
) {
  const revision = change.base ?? base;
  const space = await encodedSpace(revision);
  const files = new Map([[addresses.space(space.id), space.bytes]]);
  const adapters: Record<
    string,
    { config: string; bytes: number; outputs: string }
  > = {};
  const explanations: Explanation[] = [];
  for (const [pllm, coefficients] of Object.entries(styles)) {
    const config = bytesOf(`{"pllm":"${pllm}"}`);
    const weights = bytesOf(`weights of ${pllm}`);
    const outputs = encodeOutputs([
      { pllm: `${pllm} says`, base: "Rain is water.", neutral: ["Water."] },
    ]);
    const adapter = await sha256(weights);
    adapters[adapter] = {
      config: await sha256(config),
      bytes: weights.length,
      outputs: await sha256(outputs),
    };
    files.set(addresses.adapter(adapter), weights);
    files.set(addresses.adapterConfig(adapters[adapter].config), config);
    files.set(addresses.outputs(adapters[adapter].outputs), outputs);
    explanations.push({
      pllm,
      adapter,
      coefficients: Float32Array.from(coefficients),
      residual: 0.25,
    });
  }
  const shard = encodeShard(space.id, 2, explanations);
  const shardHash = await sha256(shard);
  files.set(addresses.shard(shardHash), shard);
  const now = Math.floor(Date.now() / 1000);
  const manifest: Manifest = {
    version: 1,
    iat: now - 60,
    exp: now + 3600,
    base: revision,
    space: space.id,
    shards: [
      { sha256: shardHash, bytes: shard.length, count: explanations.length },
    ],
    adapters,
    ...change,
  };
  return {
    files,
    manifest,
    manifestPath: `/${addresses.manifest(revision.revision)}`,
    jws: await signManifest(manifest, privateKey),
    explanations,
  };
}

export type Made = Awaited<ReturnType<typeof makeCatalogue>>;

/** Puts every file, then the manifest, and returns the statuses. */
export async function publish(
  {
    put,
  }: { put: (path: string, body: Uint8Array | string) => Promise<Response> },
  { files, manifestPath, jws }: Made,
): Promise<number[]> {
  const statuses: number[] = [];
  for (const [path, bytes] of files)
    statuses.push((await put(`/${path}`, bytes)).status);
  statuses.push((await put(manifestPath, jws)).status);
  return statuses;
}

/** Status and code of a refusal. */
export async function refusalIn(response: Response): Promise<[number, string]> {
  const { code } = (await response.json()) as { code: string };
  return [response.status, code];
}
