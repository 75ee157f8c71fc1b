/** @file The published catalogue as the Worker itself reads it: from the bucket, remembered within bounds from one request to the next. */
import type { R2Bucket } from "@cloudflare/workers-types";
import {
  malformed,
  readJson,
  readObject,
} from "../device-sdk/format/formatError.ts";
import {
  addresses,
  type Manifest,
  type VerifyingKey,
  verifyManifest,
} from "../device-sdk/format/manifest.ts";
import { decodeShard, type Explanation } from "../device-sdk/format/shard.ts";
import {
  decodeSpace,
  type ExplanationSpace,
  requireRevision,
} from "../device-sdk/format/space.ts";
import type { Env } from "./env.ts";
import { manifestMaxAge } from "./files.ts";

/** What gives coefficients their names; the directions, which are most of a space's bytes, are left in the bucket. */
export type PublishedSpace = Pick<
  ExplanationSpace,
  | "id"
  | "version"
  | "parent"
  | "base"
  | "explainer"
  | "probes"
  | "attributes"
  | "thresholds"
>;

/** All that may be selected for one base model. */
export interface PublishedCatalogue {
  readonly manifest: Manifest;
  readonly space: PublishedSpace;
  /** Those of all shards, in the manifest's order. */
  readonly explanations: readonly Explanation[];
  /** By the SHA-256 of the adapter. */
  readonly byAdapter: ReadonlyMap<string, Explanation>;
}

/** Reads for one request; whatever is asked for twice is read once. */
export interface CatalogueReader {
  /** The manifest of a base model, verified, expired or not; undefined where there is none. */
  manifest(base: string): Promise<Manifest | undefined>;
  /** Everything the base model's manifest names but the adapters; undefined where there is no manifest. */
  catalogue(base: string): Promise<PublishedCatalogue | undefined>;
  /** A space by its id; undefined where there is none. */
  space(id: string): Promise<PublishedSpace | undefined>;
  /** The ids of the spaces that manifests name now, sorted. */
  spaceIds(): Promise<string[]>;
}

interface Known {
  readonly manifest: Manifest;
  readonly etag: string;
  /** About what it weighs, in bytes. */
  readonly bytes: number;
  /** When the bucket is asked again, in milliseconds since 1970. */
  until: number;
  catalogue?: PublishedCatalogue;
  /** The decoded shards by hash, of which the next manifest names most again. */
  shards?: ReadonlyMap<string, readonly Explanation[]>;
}

/*
 * What this isolate remembers, the least recently used first. An isolate has 128 MiB; decoded, an explanation takes about five times its
 * bytes in the shard, and an entry of a manifest about as much.
 */
const known = new Map<string, Known>();
const maximumKnownBytes = 12 * 1024 * 1024;
const spaces = new Map<string, PublishedSpace>();
const maximumSpaces = 32;

function remember(base: string, entry: Known): void {
  known.delete(base);
  known.set(base, entry);
  let total = [...known.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  for (const [oldest, { bytes }] of known) {
    if (total <= maximumKnownBytes || oldest === base) break;
    known.delete(oldest);
    total -= bytes;
  }
}

const newEntry = (
  manifest: Manifest,
  etag: string,
  before: Known | undefined,
): Known => ({
  manifest,
  etag,
  until: Date.now() + manifestMaxAge * 1000,
  bytes: manifest.shards.reduce(
    (sum, { bytes }) => sum + bytes,
    200 * Object.keys(manifest.adapters).length,
  ),
  ...(before?.shards && { shards: before.shards }),
});

/** A manifest that was just published through this isolate, which need not wait until the one before is stale. */
export function rememberManifest(
  base: string,
  manifest: Manifest,
  etag: string,
): void {
  remember(base, newEntry(manifest, etag, known.get(base)));
}

/** @throws FormatError MALFORMED unless the deployment configured a JWK. */
export function publicKeyOf({ PUBLIC_KEY }: Env): VerifyingKey {
  if (!PUBLIC_KEY)
    throw malformed("PUBLIC_KEY", "an Ed25519 public key as a JWK", PUBLIC_KEY);
  return readObject(readJson(PUBLIC_KEY, "PUBLIC_KEY"), "PUBLIC_KEY");
}

/** The keys of a folder, in order. */
export async function* keysUnder(
  bucket: R2Bucket,
  prefix: string,
): AsyncGenerator<string, undefined> {
  let cursor: string | undefined;
  do {
    const page = await bucket.list({ prefix, ...(cursor && { cursor }) });
    for (const { key } of page.objects) yield key;
    cursor = page.truncated ? page.cursor : undefined;
  } while (cursor !== undefined);
  return undefined;
}

/** A reader for one request: promises are shared within it, values across requests, as the platform demands. */
export function readCatalogues(env: Env): CatalogueReader {
  const bucket = env.CATALOGUE;
  const entries = new Map<string, Promise<Known | undefined>>();
  const catalogues = new Map<string, Promise<PublishedCatalogue | undefined>>();
  const described = new Map<string, Promise<PublishedSpace | undefined>>();
  let ids: Promise<string[]> | undefined;

  const entry = (base: string) =>
    once(entries, base, () => readManifest(env, base));
  const space = (id: string) =>
    once(described, id, () => readSpace(bucket, id));
  return {
    manifest: async (base) => (await entry(base))?.manifest,
    catalogue: (base) =>
      once(catalogues, base, async () => {
        const of = await entry(base);
        if (!of) return undefined;
        return (of.catalogue ??= await assemble(bucket, of, space));
      }),
    space,
    spaceIds: () =>
      (ids ??= (async () => {
        const named = new Set<string>();
        for await (const key of keysUnder(bucket, "manifests/")) {
          const of = await entry(
            key.slice("manifests/".length, -".jws".length),
          );
          if (of) named.add(of.manifest.space);
        }
        return [...named].sort();
      })()),
  };
}

function once<Value>(
  made: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const promise = made.get(key) ?? make();
  made.set(key, promise);
  return promise;
}

async function readManifest(
  env: Env,
  base: string,
): Promise<Known | undefined> {
  const before = known.get(base);
  if (before && Date.now() < before.until) {
    remember(base, before);
    return before;
  }
  const object = await env.CATALOGUE.get(
    addresses.manifest(base),
    before && { onlyIf: { etagDoesNotMatch: before.etag } },
  );
  if (!object) return undefined;
  if (before && !("body" in object)) {
    before.until = Date.now() + manifestMaxAge * 1000;
    remember(base, before);
    return before;
  }
  const manifest = await verifyManifest(
    new Uint8Array(await object.arrayBuffer()),
    publicKeyOf(env),
    { now: new Date(0), highestVersion: 0 }, // whether it has expired is for whoever selects by it
  );
  const entry = newEntry(manifest, object.etag, before);
  remember(base, entry);
  return entry;
}

/** Reads what is not known yet, and refuses what a device would refuse. */
async function assemble(
  bucket: R2Bucket,
  of: Known,
  readSpaceOf: (id: string) => Promise<PublishedSpace | undefined>,
): Promise<PublishedCatalogue> {
  const { manifest, shards: before } = of;
  const space =
    (await readSpaceOf(manifest.space)) ??
    absent(addresses.space(manifest.space));
  requireRevision(space.base, manifest.base, "space, base");
  const shards = new Map(
    await Promise.all(
      manifest.shards.map(
        async ({ sha256 }) =>
          [
            sha256,
            before?.get(sha256) ?? (await readShard(bucket, sha256, space)),
          ] as const,
      ),
    ),
  );
  of.shards = shards;
  const explanations = [...shards.values()].flat();
  return {
    manifest,
    space,
    explanations,
    byAdapter: new Map(explanations.map((one) => [one.adapter, one])),
  };
}

async function readShard(
  bucket: R2Bucket,
  hash: string,
  { id, attributes }: PublishedSpace,
): Promise<Explanation[]> {
  const key = addresses.shard(hash);
  const object = (await bucket.get(key)) ?? absent(key);
  const shard = decodeShard(new Uint8Array(await object.arrayBuffer()), id);
  for (const { pllm, coefficients } of shard)
    if (coefficients.length !== attributes.length)
      throw malformed(
        `${key}, ${pllm}`,
        `${attributes.length} coefficients`,
        coefficients.length,
      );
  return shard;
}

/** Publishing stores no manifest without its files, so this is a fault of the bucket. */
function absent(key: string): never {
  throw malformed("catalogue", `/${key}, which the manifest names`, "nothing");
}

async function readSpace(
  bucket: R2Bucket,
  id: string,
): Promise<PublishedSpace | undefined> {
  const before = spaces.get(id);
  if (before) return before;
  const object = await bucket.get(addresses.space(id));
  if (!object) return undefined;
  const decoded = await decodeSpace(new Uint8Array(await object.arrayBuffer()));
  const { version, parent, base, explainer, probes } = decoded;
  const { attributes, thresholds } = decoded;
  const space: PublishedSpace = {
    id,
    version,
    parent,
    base,
    explainer,
    probes,
    attributes,
    thresholds,
  };
  spaces.set(id, space);
  const [oldest] = spaces.keys();
  if (oldest !== undefined && spaces.size > maximumSpaces)
    spaces.delete(oldest);
  return space;
}
