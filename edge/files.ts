/** @file Serves what is published: immutable files under their hashes, and the one manifest of each base model. */
import type { R2Bucket, R2ObjectBody } from "@cloudflare/workers-types";
import { maximumBytes } from "../device-sdk/format/manifest.ts";
import { Refusal } from "./refusal.ts";

/** A published file, as its path names it. */
export interface PublishedFile {
  /** Path without the leading slash, which is its key in the bucket. */
  readonly key: string;
  readonly kind:
    | "manifest"
    | "space"
    | "shard"
    | "config"
    | "adapter"
    | "outputs"
    | "probes";
  /** SHA-256 of its bytes; for a manifest, the revision of its base model. */
  readonly hash: string;
  /** In bytes. */
  readonly maximum: number;
  readonly contentType: string;
}

const kinds: Readonly<Record<string, PublishedFile["kind"]>> = {
  "manifests/jws": "manifest",
  "spaces/safetensors": "space",
  "shards/safetensors": "shard",
  "adapters/safetensors": "adapter",
  "adapters/json": "config",
  "outputs/json": "outputs",
  "probes/json": "probes",
};

const contentTypes: Readonly<Record<string, string>> = {
  jws: "application/jose",
  json: "application/json",
  safetensors: "application/octet-stream",
};

/** The file that a path such as `/shards/HASH.safetensors` names; undefined for any other path. */
export function fileAt(path: string): PublishedFile | undefined {
  const [, folder, hash, ending] =
    /^\/([a-z]+)\/([0-9a-f]{64})\.([a-z]+)$/.exec(path) ?? [];
  const kind = kinds[`${folder}/${ending}`];
  if (hash === undefined || ending === undefined || !kind) return undefined;
  return {
    key: path.slice(1),
    kind,
    hash,
    maximum: maximumBytes[kind],
    contentType: contentTypes[ending]!,
  };
}

/** How long a manifest may be stale, in seconds. */
export const manifestMaxAge = 15;

/**
 * The file, or the one range of it that is asked for by GET. Conditional headers are ignored and no validator is sent: an ETag that a
 * device sends back would tell it from others. A manifest changes, so it is never served in parts.
 * @throws Refusal 404 NOT_FOUND; 416 RANGE_NOT_SATISFIABLE.
 */
export async function serveFile(
  bucket: R2Bucket,
  { key, kind, contentType }: PublishedFile,
  request: Request,
): Promise<Response> {
  const isManifest = kind === "manifest";
  const headers = new Headers({
    "Content-Type": contentType,
    "Cache-Control": isManifest
      ? `public, max-age=${manifestMaxAge}`
      : "public, max-age=31536000, immutable",
  });
  if (!isManifest) headers.set("Accept-Ranges", "bytes");
  if (request.method === "HEAD") {
    const { size } = (await bucket.head(key)) ?? missing(key);
    headers.set("Content-Length", String(size));
    return new Response(null, { headers });
  }
  const asked = isManifest ? undefined : rangeOfBytes(request);
  if (asked === undefined) {
    const object = (await bucket.get(key)) ?? missing(key);
    headers.set("Content-Length", String(object.size));
    return new Response(bodyOf(object), { headers });
  }
  const { size } = (await bucket.head(key)) ?? missing(key);
  const range = readRange(asked, size);
  const { offset, length } = range;
  headers.set("Content-Length", String(length));
  headers.set(
    "Content-Range",
    `bytes ${offset}-${offset + length - 1}/${size}`,
  );
  const part = (await bucket.get(key, { range })) ?? missing(key);
  return new Response(bodyOf(part), { status: 206, headers });
}

/** What follows `bytes=`; undefined without a range or with one in another unit, which is ignored (RFC 9110, section 14.2). */
const rangeOfBytes = (request: Request): string | undefined =>
  /^bytes=(.*)$/i.exec(request.headers.get("Range")?.trim() ?? "")?.[1];

/** R2's stream is the platform's own; only the two type declarations differ. */
const bodyOf = (object: R2ObjectBody) =>
  object.body as unknown as ReadableStream<Uint8Array>;

function missing(key: string): never {
  throw new Refusal(
    404,
    "NOT_FOUND",
    `/${key}: expected a published file, got none; read the manifest again`,
  );
}

/**
 * One range of bytes (RFC 9110, section 14.1.2), clipped to the file.
 * @throws Refusal 416 RANGE_NOT_SATISFIABLE.
 */
function readRange(
  asked: string,
  size: number,
): { offset: number; length: number } {
  const [, first, last] = /^(\d*)-(\d*)$/.exec(asked) ?? [];
  const isSuffix = first === "";
  // without a match these are NaN, which compares false; "-" alone is a suffix of nothing
  const begin = isSuffix
    ? Math.max(0, size - Number(last))
    : Number(first ?? NaN);
  const end = isSuffix || last === "" ? size - 1 : Number(last);
  if (begin <= end && begin < size)
    return { offset: begin, length: Math.min(end, size - 1) - begin + 1 };
  throw new Refusal(
    416,
    "RANGE_NOT_SATISFIABLE",
    `Range: expected one range "bytes=FIRST-LAST" within ${size} bytes, got another; ask for a part of the file or for all of it`,
    { "Content-Range": `bytes */${size}` },
  );
}
