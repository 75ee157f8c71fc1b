/** @file Publishes a catalogue: immutable, content-addressed files first, the signed manifest that names them last. */
import { sha256 } from "../device-sdk/format/digest.ts";
import { FormatError, malformed } from "../device-sdk/format/formatError.ts";
import {
  type AdapterEntry,
  addresses,
  type Manifest,
  maximumBytes,
  type ShardEntry,
  type SigningKey,
  signManifest,
} from "../device-sdk/format/manifest.ts";
import { decodeOutputs } from "../device-sdk/format/outputs.ts";
import { decodeProbeSet } from "../device-sdk/format/probes.ts";
import { encodeShard, type Explanation } from "../device-sdk/format/shard.ts";
import {
  decodeSpace,
  requireRevision,
  type Revision,
} from "../device-sdk/format/space.ts";

/** Where a catalogue is written to: a folder, a bucket, memory. */
export interface FolderWriter {
  has(path: string): Promise<boolean>;
  /** Writes all of the bytes or nothing; replaces what is there. */
  write(path: string, bytes: Uint8Array): Promise<void>;
}

/** An adapter to publish. */
export interface AdapterToPublish {
  /** SHA-256 of its `adapter_model.safetensors`. */
  readonly digest: string;
  /** Size of its `adapter_model.safetensors`. */
  readonly bytes: number;
  /** `adapter_config.json` */
  readonly config: Uint8Array;
  /** Its `adapter_model.safetensors`; called when it is not there yet. @throws FormatError where there is none. */
  readonly loadWeights: () => Promise<Uint8Array>;
  /** What its explanation was computed from, where that was kept. */
  readonly outputs?: FileToPublish | undefined;
}

/** A file that is published under its hash. */
export interface FileToPublish {
  /** SHA-256 of its bytes. */
  readonly digest: string;
  /** Called when it is not there yet. @throws FormatError where there is none. */
  readonly load: () => Promise<Uint8Array>;
}

/** One adapter cannot be published: its own files are to blame, and without it the others can. */
export class UnpublishableError extends FormatError {
  readonly adapter: AdapterToPublish;
  constructor(adapter: AdapterToPublish, { code, message }: FormatError) {
    super(code, message);
    this.adapter = adapter;
  }
}

/** What to publish. */
export interface Publication {
  /** The base model that the adapters are for; the space must be of the same. */
  readonly base: Revision;
  /** An encoded explanation space. */
  readonly space: Uint8Array;
  /** In any order; each names one of `adapters`. */
  readonly explanations: readonly Explanation[];
  /** Of two with the same weights and different configs the second is unpublishable. */
  readonly adapters: Iterable<AdapterToPublish>;
  /** The set of secret probes in use by its hash, and those before it, which are published now. */
  readonly secretProbes?:
    | {
        readonly committed: string;
        readonly revealed: readonly FileToPublish[];
      }
    | undefined;
  readonly privateKey: SigningKey;
  /** More than that of the manifest now published. */
  readonly version: number;
  readonly now: Date;
  /** When devices stop selecting by this manifest. */
  readonly expires: Date;
  /** Explanations in a shard at most; 1024 if absent. */
  readonly shardSize?: number;
}

/**
 * Writes what is missing of a catalogue, then its manifest, and returns the manifest.
 * @throws FormatError MALFORMED before the manifest is replaced, so that devices keep the catalogue they have; an UnpublishableError where
 * one adapter is to blame.
 */
export async function publishCatalogue(
  folder: FolderWriter,
  publication: Publication,
): Promise<Manifest> {
  const { base, explanations, secretProbes, now, expires, version } =
    publication;
  const space = await decodeSpace(publication.space);
  requireRevision(space.base, base, "space, base");
  requireUniqueNames(explanations);

  const adapters = await writeAdapters(folder, publication.adapters);
  for (const { pllm, adapter } of explanations)
    if (!Object.hasOwn(adapters, adapter))
      throw malformed(`explanation of ${pllm}`, "its adapter's bytes", adapter);

  await writeOnce(
    folder,
    addresses.space(space.id),
    publication.space,
    maximumBytes.space,
  );
  const shards: ShardEntry[] = [];
  for (const group of divide(explanations, publication.shardSize ?? 1024)) {
    const bytes = encodeShard(space.id, space.attributes.length, group);
    const hash = await sha256(bytes);
    const path = addresses.shard(hash);
    await writeOnce(folder, path, bytes, maximumBytes.shard);
    shards.push({ sha256: hash, bytes: bytes.length, count: group.length });
  }
  for (const revealed of secretProbes?.revealed ?? [])
    await writeFile(folder, "probes", revealed, decodeProbeSet);
  const manifest: Manifest = {
    version,
    iat: Math.floor(now.getTime() / 1000),
    exp: Math.floor(expires.getTime() / 1000),
    base: { name: base.name, revision: base.revision },
    space: space.id,
    shards,
    adapters,
    ...(secretProbes && {
      secretProbes: {
        committed: secretProbes.committed,
        revealed: secretProbes.revealed.map(({ digest }) => digest),
      },
    }),
  };
  const jws = await signManifest(manifest, publication.privateKey);
  await folder.write(
    addresses.manifest(base.revision),
    new TextEncoder().encode(jws),
  );
  return manifest;
}

async function writeAdapters(
  folder: FolderWriter,
  adapters: Iterable<AdapterToPublish>,
): Promise<Record<string, AdapterEntry>> {
  const entries = new Map<string, AdapterEntry>();
  for (const adapter of adapters)
    try {
      entries.set(
        adapter.digest,
        await writeAdapter(folder, adapter, entries.get(adapter.digest)),
      );
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      throw new UnpublishableError(adapter, error);
    }
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** @param before the entry of the same weights, where there is one already. */
async function writeAdapter(
  folder: FolderWriter,
  { digest, bytes, config, loadWeights, outputs }: AdapterToPublish,
  before: AdapterEntry | undefined,
): Promise<AdapterEntry> {
  const configHash = await sha256(config);
  if (before && before.config !== configHash)
    throw malformed(
      `adapter ${digest}`,
      `one config for the same weights, ${before.config}`,
      configHash,
    );
  await writeOnce(
    folder,
    addresses.adapterConfig(configHash),
    config,
    maximumBytes.config,
  );
  const path = addresses.adapter(digest);
  if (!(await folder.has(path))) {
    const weights = await loadWeights();
    const got = await sha256(weights);
    if (got !== digest || weights.length !== bytes)
      throw malformed(
        path,
        `${bytes} bytes with SHA-256 ${digest}`,
        `${weights.length} with ${got}`,
      );
    await writeOnce(folder, path, weights, maximumBytes.adapter);
  }
  if (!outputs) return { config: configHash, bytes };
  await writeFile(folder, "outputs", outputs, decodeOutputs);
  return { config: configHash, bytes, outputs: outputs.digest };
}

/** @param decode throws for what a reader would refuse. */
async function writeFile(
  folder: FolderWriter,
  kind: "outputs" | "probes",
  { digest, load }: FileToPublish,
  decode: (bytes: Uint8Array) => unknown,
): Promise<void> {
  const path = addresses[kind](digest);
  if (await folder.has(path)) return;
  const bytes = await load();
  const got = await sha256(bytes);
  if (got !== digest) throw malformed(path, `SHA-256 ${digest}`, got);
  decode(bytes);
  await writeOnce(folder, path, bytes, maximumBytes[kind]);
}

/** A path with a hash in it never changes its content: what exists is not written again. */
async function writeOnce(
  folder: FolderWriter,
  path: string,
  bytes: Uint8Array,
  maximum: number,
): Promise<void> {
  if (bytes.length > maximum)
    throw malformed(path, `at most ${maximum} bytes`, bytes.length);
  if (!(await folder.has(path))) await folder.write(path, bytes);
}

function requireUniqueNames(explanations: readonly Explanation[]): void {
  const names = new Set<string>();
  for (const { pllm } of explanations) {
    if (names.has(pllm))
      throw new FormatError(
        "MALFORMED",
        `explanations: expected each pLLM once, got ${pllm} twice; leave one out`,
      );
    names.add(pllm);
  }
}

/**
 * Groups of at most `size`, by the leading bits of the adapter's digest: whether two explanations share a shard does not
 * depend on the order they come in, and a new pLLM changes or splits one shard and no other.
 */
function divide(
  explanations: readonly Explanation[],
  size: number,
  bit = 0,
): Explanation[][] {
  if (explanations.length === 0) return [];
  if (explanations.length <= size || bit === 256)
    return [[...explanations].sort(byAdapterThenName)];
  const half = (side: number) =>
    explanations.filter(({ adapter }) => {
      const digit = Number.parseInt(adapter.charAt(bit >> 2), 16);
      return ((digit >> (3 - (bit & 3))) & 1) === side;
    });
  return [0, 1].flatMap((side) => divide(half(side), size, bit + 1));
}

function byAdapterThenName(a: Explanation, b: Explanation): number {
  const [left, right] = [a.adapter + a.pllm, b.adapter + b.pllm];
  return left < right ? -1 : left > right ? 1 : 0;
}
