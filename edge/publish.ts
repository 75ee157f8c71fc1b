/** @file Publishing: files under their own hashes first, then a signed manifest that names nothing that is missing. */
import type { R2Bucket, R2Conditional } from "@cloudflare/workers-types";
import { sha256, toHex } from "../device-sdk/format/digest.ts";
import { FormatError } from "../device-sdk/format/formatError.ts";
import {
  addresses,
  type Manifest,
  maximumBytes,
  verifyManifest,
} from "../device-sdk/format/manifest.ts";
import { keysUnder, publicKeyOf, rememberManifest } from "./catalogue.ts";
import type { Env } from "./env.ts";
import type { PublishedFile } from "./files.ts";
import {
  declaredLength,
  json,
  readBody,
  Refusal,
  refusalOf,
} from "./refusal.ts";

/** A body of undeclared length is held in memory, where an isolate has 128 MiB in all. */
const maximumUndeclared = 32 * 1024 * 1024;
/** More missing files than this are looked up by listing folders. */
const maximumLookups = 100;
/** How often a manifest is put when earlier versions get ahead of it each time. */
const maximumPuts = 32;

/**
 * Stores a file or a manifest: 201 when it is new, 200 when these very bytes are there already.
 * @throws Refusal 401 UNAUTHENTICATED; 413 TOO_LARGE; 400 HASH_MISMATCH, MALFORMED, SIGNATURE, EXPIRED or WRONG_MODEL; 409 INCOMPLETE,
 * OUTDATED or CONFLICT; 411 LENGTH_REQUIRED.
 */
export async function publishFile(
  env: Env,
  file: PublishedFile,
  request: Request,
): Promise<Response> {
  await requireToken(env, request);
  const isNew =
    file.kind === "manifest"
      ? await putManifest(env, file, request)
      : await putOnce(env.CATALOGUE, file, request);
  return json(isNew ? 201 : 200, { path: `/${file.key}` });
}

/** Compares digests, whose bytes say nothing about how much of a guess was right, and all of them. */
async function requireToken(env: Env, request: Request): Promise<void> {
  const digest = (text: string) => sha256(new TextEncoder().encode(text));
  const given = await digest(request.headers.get("Authorization") ?? "");
  const wanted = await digest(`Bearer ${env.PUBLISH_TOKEN}`);
  let difference = 0;
  for (let at = 0; at < wanted.length; at++)
    difference |= wanted.charCodeAt(at) ^ given.charCodeAt(at);
  if (difference === 0 && env.PUBLISH_TOKEN) return;
  throw new Refusal(
    401,
    "UNAUTHENTICATED",
    "Authorization: expected the publishing token, got another or none; send Authorization: Bearer PUBLISH_TOKEN",
    { "WWW-Authenticate": "Bearer" },
  );
}

async function putOnce(
  bucket: R2Bucket,
  { key, hash, maximum }: PublishedFile,
  request: Request,
): Promise<boolean> {
  const length = declaredLength(request, maximum);
  if (length === undefined && maximum > maximumUndeclared)
    throw new Refusal(
      411,
      "LENGTH_REQUIRED",
      `/${key}: expected a Content-Length, got none; declare the length of the file`,
    );
  if (await bucket.head(key)) {
    const got = await digestOf(request);
    if (got !== hash) throw mismatch(key, hash, got);
    return false;
  }
  // of declared length it streams, however large it is; R2 stores it whole and with this digest, or not at all
  const body =
    length === undefined
      ? await readBody(request, maximum)
      : (request.body ?? new Uint8Array());
  try {
    await bucket.put(key, body as Parameters<R2Bucket["put"]>[1], {
      sha256: hash,
    });
  } catch (error) {
    if (!isBadDigest(error)) throw error;
    throw mismatch(key, hash, "other bytes");
  }
  return true;
}

/** R2's error 10037, BadDigest. */
const isBadDigest = (error: unknown) =>
  error instanceof Error && error.message.includes("(10037)");

const mismatch = (key: string, hash: string, got: string) =>
  new Refusal(
    400,
    "HASH_MISMATCH",
    `/${key}: expected a body with SHA-256 ${hash}, got ${got}; send the file's bytes unchanged`,
  );

/** The digest of a body that is not kept, by the platform's stream, however long it is. */
async function digestOf(request: Request): Promise<string> {
  const { DigestStream } = crypto as unknown as {
    DigestStream: new (
      algorithm: string,
    ) => WritableStream<Uint8Array> & { digest: Promise<ArrayBuffer> };
  };
  const stream = new DigestStream("SHA-256");
  await (request.body ?? new Blob([]).stream()).pipeTo(stream);
  return toHex(new Uint8Array(await stream.digest));
}

/** The manifest of a base model, replaced only by a later one of the same key: of publishers at once, the highest version stays. */
async function putManifest(
  env: Env,
  { key, hash: base }: PublishedFile,
  request: Request,
): Promise<boolean> {
  const bytes = await readBody(request, maximumBytes.manifest);
  const manifest = await verifyManifest(bytes, publicKeyOf(env), {
    now: new Date(),
    highestVersion: 0,
  }).catch((error: unknown) => {
    throw error instanceof FormatError ? refusalOf(error) : error;
  });
  if (manifest.base.revision !== base)
    throw new Refusal(
      400,
      "WRONG_MODEL",
      `/${key}: expected a manifest of base model ${base}, got one of ${manifest.base.revision}; publish it under its own revision`,
    );
  const hash = await sha256(bytes);
  for (let puts = 0; puts < maximumPuts; puts++) {
    const present = await readPresent(env, key);
    if (present?.hash === hash) return false;
    if (present?.manifest && manifest.version <= present.manifest.version)
      throw outdated(key, present.manifest.version, manifest.version);
    // files are never removed, so once is enough
    if (puts === 0)
      await requireComplete(env.CATALOGUE, manifest, present?.manifest);
    const stored = await env.CATALOGUE.put(key, bytes, {
      onlyIf: present
        ? { etagMatches: present.etag }
        : (new Headers({ "If-None-Match": "*" }) as unknown as R2Conditional),
    });
    if (stored) {
      rememberManifest(base, manifest, stored.etag);
      return true;
    }
    // another was stored meanwhile, which may be an earlier version: look again
  }
  throw new Refusal(
    409,
    "CONFLICT",
    `/${key}: expected few publishers at once, got others ahead of version ${manifest.version} ${maximumPuts} times; publish it again`,
  );
}

const outdated = (key: string, present: number, got: number) =>
  new Refusal(
    409,
    "OUTDATED",
    `/${key}: expected a version after ${present}, which is published, got ${got}; publish again with a higher version`,
  );

interface Present {
  readonly hash: string;
  readonly etag: string;
  /** Undefined where another key signed it: whoever has the token may start anew with the configured one. */
  readonly manifest: Manifest | undefined;
}

async function readPresent(
  env: Env,
  key: string,
): Promise<Present | undefined> {
  const object = await env.CATALOGUE.get(key);
  if (!object) return undefined;
  const bytes = new Uint8Array(await object.arrayBuffer());
  return {
    hash: await sha256(bytes),
    etag: object.etag,
    manifest: await verifyManifest(bytes, publicKeyOf(env), {
      now: new Date(0), // an expired one keeps its version
      highestVersion: 0,
    }).catch((error: unknown) => {
      if (error instanceof FormatError) return undefined;
      throw error;
    }),
  };
}

const namedBy = ({ space, shards, adapters, secretProbes }: Manifest) => [
  addresses.space(space),
  ...shards.map(({ sha256: hash }) => addresses.shard(hash)),
  ...Object.entries(adapters).flatMap(([hash, { config, outputs }]) => [
    addresses.adapter(hash),
    addresses.adapterConfig(config),
    ...(outputs === undefined ? [] : [addresses.outputs(outputs)]),
  ]),
  ...(secretProbes?.revealed ?? []).map(addresses.probes),
];

/** Files are never removed, so what the present manifest names needs no second look. */
async function requireComplete(
  bucket: R2Bucket,
  manifest: Manifest,
  present: Manifest | undefined,
): Promise<void> {
  const known = new Set(present ? namedBy(present) : []);
  const named = [...new Set(namedBy(manifest))].filter(
    (key) => !known.has(key),
  );
  const absent = await firstAbsent(bucket, named);
  if (absent !== undefined)
    throw new Refusal(
      409,
      "INCOMPLETE",
      `manifest: expected that everything it names is published, but /${absent} is not; publish the files first`,
    );
}

async function firstAbsent(
  bucket: R2Bucket,
  keys: readonly string[],
): Promise<string | undefined> {
  if (keys.length <= maximumLookups) {
    const found = await Promise.all(keys.map((key) => bucket.head(key)));
    return keys.find((_, at) => !found[at]);
  }
  const listed = new Set<string>();
  for (const folder of [
    "spaces/",
    "shards/",
    "adapters/",
    "outputs/",
    "probes/",
  ])
    for await (const key of keysUnder(bucket, folder)) listed.add(key);
  return keys.find((key) => !listed.has(key));
}
