/** @file The manifest: a base model's one mutable file, a signed list of what is published, with a version and an expiry (JWS, RFC 7515). */
import { CompactSign, compactVerify, errors, type JWK } from "jose";
import {
  FormatError,
  malformed,
  readArray,
  readCount,
  readDigest,
  readJson,
  readObject,
} from "./formatError.ts";
import { readRevision, type Revision } from "./space.ts";

/** A shard as the manifest names it. */
export interface ShardEntry {
  /** Its address. */
  readonly sha256: string;
  readonly bytes: number;
  /** How many explanations it holds. */
  readonly count: number;
}

/** An adapter as the manifest names it, under the SHA-256 of its `adapter_model.safetensors`. */
export interface AdapterEntry {
  /** SHA-256 of its `adapter_config.json`. */
  readonly config: string;
  /** Size of its `adapter_model.safetensors`. */
  readonly bytes: number;
  /** SHA-256 of the outputs that its explanation was computed from; absent where none were kept, and then nobody can check it. */
  readonly outputs?: string;
}

/** What is published. */
export interface Manifest {
  /** Counts up with every publication. */
  readonly version: number;
  /** When it was signed, in seconds since 1970. */
  readonly iat: number;
  /** When it stops allowing new selections, in seconds since 1970. */
  readonly exp: number;
  /** The base model that all the adapters are for. */
  readonly base: Revision;
  /** Id of the explanation space that all the shards are in. */
  readonly space: string;
  readonly shards: readonly ShardEntry[];
  readonly adapters: Readonly<Record<string, AdapterEntry>>;
  /** Absent where the publisher has none. */
  readonly secretProbes?: SecretProbes;
}

/** The probes that pLLMs are audited with, each set named by the SHA-256 of its file. */
export interface SecretProbes {
  /** The set in use: a commitment, which no file can be had for. */
  readonly committed: string;
  /** Those that were in use before, the newest first: their files are published. */
  readonly revealed: readonly string[];
}

/** An Ed25519 private key; Web Crypto's keys may be non-extractable. */
export type SigningKey = CryptoKey | JWK;

/** An Ed25519 public key, which a device pins. */
export type VerifyingKey = JWK;

/** Where each published file lies; all but the manifest are addressed by their SHA-256. */
export const addresses = {
  /** @param base revision of the base model: there is one manifest for each. */
  manifest: (base: string) => `manifests/${base}.jws`,
  space: (id: string) => `spaces/${id}.safetensors`,
  shard: (sha256: string) => `shards/${sha256}.safetensors`,
  /** An adapter's weights. */
  adapter: (sha256: string) => `adapters/${sha256}.safetensors`,
  /** An adapter's `adapter_config.json`, by its own SHA-256. */
  adapterConfig: (sha256: string) => `adapters/${sha256}.json`,
  /** What an explanation was computed from. */
  outputs: (sha256: string) => `outputs/${sha256}.json`,
  /** Secret probes that are no longer in use. */
  probes: (sha256: string) => `probes/${sha256}.json`,
} as const;

/** The largest files that are accepted, in bytes, whoever signed for them. */
export const maximumBytes = {
  manifest: 32 * 1024 * 1024,
  space: 32 * 1024 * 1024,
  shard: 16 * 1024 * 1024,
  config: 64 * 1024,
  outputs: 16 * 1024 * 1024,
  probes: 16 * 1024 * 1024,
  adapter: 1024 * 1024 * 1024,
} as const;

const maximumShards = 4096;
const maximumAdapters = 100_000;
const maximumRevealed = 4096;

/** Kept apart by type: a key that also signs something else must not turn that into a manifest. */
const type = "headstart-manifest";

/**
 * The manifest as a compact JWS, signed with EdDSA over Ed25519 (RFC 8037).
 * @throws FormatError MALFORMED for what `verifyManifest` would refuse.
 */
export async function signManifest(
  payload: Manifest,
  privateKey: SigningKey,
): Promise<string> {
  const text = JSON.stringify(readManifest(payload));
  return new CompactSign(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: "EdDSA", typ: type })
    .sign(privateKey);
}

/**
 * Checks and reads a manifest.
 * @param now the device's clock.
 * @param highestVersion the highest version that this device has seen; 0 for none.
 * @throws FormatError MALFORMED; SIGNATURE; EXPIRED, which blocks new selections and never installed models; ROLLED_BACK.
 */
export async function verifyManifest(
  jws: string | Uint8Array,
  publicKey: VerifyingKey,
  {
    now,
    highestVersion,
  }: { readonly now: Date; readonly highestVersion: number },
): Promise<Manifest> {
  const payload = await verify(jws, publicKey);
  const manifest = readManifest(
    readJson(new TextDecoder().decode(payload), "manifest"),
  );
  if (manifest.exp * 1000 <= now.getTime())
    throw new FormatError(
      "EXPIRED",
      `manifest: expected one that is valid at ${now.toISOString()}, got one that expired at ${instant(manifest.exp)}; try later, or check this device's clock`,
    );
  if (manifest.version < highestVersion)
    throw new FormatError(
      "ROLLED_BACK",
      `manifest: expected version ${highestVersion} or later, got ${manifest.version}; the origin serves an old copy, try later`,
    );
  return manifest;
}

const instant = (seconds: number) => {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? `${seconds} s` : date.toISOString();
};

async function verify(
  jws: string | Uint8Array,
  { kty, crv, x }: VerifyingKey,
): Promise<Uint8Array> {
  if (kty !== "OKP" || crv !== "Ed25519" || x === undefined)
    throw new FormatError(
      "SIGNATURE",
      `manifest: expected an Ed25519 public key to check it with, got ${kty} ${crv ?? ""}; configure the publisher's key`,
    );
  try {
    const { payload, protectedHeader } = await compactVerify(
      jws,
      { kty, crv, x },
      { algorithms: ["EdDSA"] },
    );
    if (protectedHeader.typ !== type)
      throw malformed("manifest", `a JWS of type ${type}`, protectedHeader.typ);
    return payload;
  } catch (error) {
    if (error instanceof errors.JWSInvalid)
      throw new FormatError(
        "MALFORMED",
        "manifest: expected a compact JWS, got something else; check the origin's address",
        { cause: error },
      );
    if (error instanceof errors.JOSEError)
      throw new FormatError(
        "SIGNATURE",
        "manifest: expected an EdDSA signature by the pinned key, got none that fits; it was changed on the way, or the publisher's key is another",
        { cause: error },
      );
    throw error;
  }
}

function readManifest(value: unknown): Manifest {
  const fields = readObject(value, "manifest");
  const iat = readCount(fields["iat"], "manifest, iat");
  const exp = readCount(fields["exp"], "manifest, exp");
  if (exp <= iat) throw malformed("manifest, exp", `more than ${iat}`, exp);
  const version = readCount(fields["version"], "manifest, version");
  if (version === 0) throw malformed("manifest, version", "1 or more", version);
  const adapters = Object.entries(
    readObject(fields["adapters"], "manifest, adapters"),
  );
  if (adapters.length > maximumAdapters)
    throw malformed(
      "manifest, adapters",
      `at most ${maximumAdapters}`,
      adapters.length,
    );
  return {
    version,
    iat,
    exp,
    base: readRevision(fields["base"], "manifest, base"),
    space: readDigest(fields["space"], "manifest, space"),
    shards: readArray(fields["shards"], "manifest, shards", maximumShards).map(
      readShardEntry,
    ),
    adapters: Object.fromEntries(adapters.map(readAdapterEntry)),
    ...(fields["secretProbes"] !== undefined && {
      secretProbes: readSecretProbes(fields["secretProbes"]),
    }),
  };
}

function readSecretProbes(value: unknown): SecretProbes {
  const where = "manifest, secretProbes";
  const { committed, revealed } = readObject(value, where);
  return {
    committed: readDigest(committed, `${where}.committed`),
    revealed: readArray(revealed, `${where}.revealed`, maximumRevealed).map(
      (digest, at) => readDigest(digest, `${where}.revealed[${at}]`),
    ),
  };
}

function readShardEntry(value: unknown, index: number): ShardEntry {
  const where = `manifest, shards[${index}]`;
  const { sha256, bytes, count } = readObject(value, where);
  return {
    sha256: readDigest(sha256, `${where}.sha256`),
    bytes: readCount(bytes, `${where}.bytes`, maximumBytes.shard),
    count: readCount(count, `${where}.count`),
  };
}

function readAdapterEntry([sha256, value]: [string, unknown]): [
  string,
  AdapterEntry,
] {
  const where = `manifest, adapters.${readDigest(sha256, "manifest, adapters")}`;
  const { config, bytes, outputs } = readObject(value, where);
  return [
    sha256,
    {
      config: readDigest(config, `${where}.config`),
      bytes: readCount(bytes, `${where}.bytes`, maximumBytes.adapter),
      ...(outputs !== undefined && {
        outputs: readDigest(outputs, `${where}.outputs`),
      }),
    },
  ];
}
