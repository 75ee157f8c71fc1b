/** @file Artifacts by key, in a folder or in an S3 bucket. */
import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import { SignJWT, errors, jwtVerify } from "jose";
import type { Objects } from "./store.ts";
import { StoreError } from "./storeError.ts";

/** Where artifacts lie. */
export type ObjectsOptions =
  | {
      readonly kind: "folder";
      readonly folder: string;
      /** The server's own address, which takes uploads at `/uploads/TOKEN`. */
      readonly publicUrl: string;
      /** Signs upload URLs; at least 32 characters. */
      readonly secret: string;
    }
  | {
      readonly kind: "s3";
      readonly bucket: string;
      /** Of a service other than Amazon's, such as R2. */
      readonly endpoint?: string | undefined;
      readonly region?: string | undefined;
      readonly accessKeyId: string;
      readonly secretAccessKey: string;
    };

/** Seconds that a signed upload URL is good for. */
const uploadSeconds = 60 * 60;

/** Within the folder, where files are written before they are renamed. */
const unfinished = ".unfinished";

/** Segments of letters, digits, `_`, `-` and `.`, none beginning or ending with a dot: what every disk takes as it is. */
const keyPattern =
  /^(?:[A-Za-z0-9_-](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?)(?:\/[A-Za-z0-9_-](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?)*$/;

/** Artifacts on a disk. */
export async function openObjects(options: ObjectsOptions): Promise<Objects> {
  const driver =
    options.kind === "folder"
      ? await openFolder(options)
      : await openBucket(options);
  const disk = new Disk(driver);

  const size = async (key: string) => {
    try {
      return (await disk.getMetaData(requireKey(key))).contentLength;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  };

  return {
    size,

    has: async (key) => (await size(key)) !== undefined,

    async get(key, maximum = Number.POSITIVE_INFINITY) {
      const expected = await size(key);
      if (expected === undefined)
        throw new StoreError("NOT_FOUND", `There is no object ${key}.`);
      if (expected > maximum) throw tooLarge(key, maximum);
      const chunks: Uint8Array[] = [];
      let length = 0;
      try {
        for await (const chunk of await disk.getStream(key)) {
          chunks.push(chunk as Uint8Array);
          length += (chunk as Uint8Array).length;
          // replaced by a larger one since
          if (length > maximum) throw tooLarge(key, maximum);
        }
      } catch (error) {
        if (isMissing(error))
          throw new StoreError("NOT_FOUND", `There is no object ${key}.`);
        throw error;
      }
      const bytes = new Uint8Array(length);
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      return bytes;
    },

    put: (key, bytes) => disk.put(requireKey(key), bytes),

    async putParts(key, parts) {
      requireKey(key);
      if (driver instanceof Folder) return driver.put(key, parts);
      // which is told the length first
      const chunks: Uint8Array[] = [];
      for await (const part of parts) chunks.push(part);
      return disk.put(key, Buffer.concat(chunks));
    },

    delete: (key) => disk.delete(requireKey(key)),

    async signUpload(key, maximum) {
      requireKey(key);
      const expiresAt = new Date(
        Math.floor(Date.now() / 1000 + uploadSeconds) * 1000,
      );
      const url =
        options.kind === "folder"
          ? `${options.publicUrl}/uploads/${await signUploadToken(options.secret, { key, maximum }, expiresAt)}`
          : // a presigned PUT bounds no size: whoever takes the object in asks for it
            await disk.getSignedUploadUrl(key, { expiresIn: uploadSeconds });
      return { url, expiresAt };
    },
  };
}

async function openFolder({
  folder: location,
  secret,
}: ObjectsOptions & { kind: "folder" }): Promise<Folder> {
  if (secret.length < 32)
    throw new RangeError(
      `openObjects: expected a secret of at least 32 characters, got ${secret.length}`,
    );
  const folder = new Folder({ location, visibility: "private" });
  await folder.tidy();
  return folder;
}

async function openBucket({
  bucket,
  endpoint,
  region,
  accessKeyId,
  secretAccessKey,
}: ObjectsOptions & { kind: "s3" }) {
  // loaded where it is used: a laptop has no need of it
  const { S3Driver } = await import("flydrive/drivers/s3");
  return new S3Driver({
    bucket,
    region: region ?? "auto",
    ...(endpoint === undefined ? {} : { endpoint }),
    credentials: { accessKeyId, secretAccessKey },
    visibility: "private",
    // R2 and others know no ACLs, no trailing checksums and no bucket in the host name
    supportsACL: false,
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    forcePathStyle: true,
  });
}

/** flydrive's folder, in which files appear whole, for their owner alone. */
class Folder extends FSDriver {
  readonly #folder = String(this.options.location);

  /** Removes what a process that died left unfinished, but not what another is writing now. */
  async tidy(): Promise<void> {
    const folder = join(this.#folder, unfinished);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const yesterday = Date.now() - 24 * 60 * 60 * 1000;
    for (const name of await readdir(folder)) {
      const path = join(folder, name);
      if ((await stat(path)).mtimeMs < yesterday) await rm(path);
    }
  }

  override async put(
    key: string,
    contents: string | Uint8Array | AsyncIterable<Uint8Array>,
  ): Promise<void> {
    const path = join(this.#folder, key);
    const draft = join(this.#folder, unfinished, randomUUID());
    try {
      const file = await open(draft, "wx", 0o600);
      try {
        await file.writeFile(contents);
        await file.sync();
      } finally {
        await file.close();
      }
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }
}

function requireKey(key: string): string {
  if (!keyPattern.test(key) || key.length > 512)
    throw new RangeError(
      `objects: expected a key of names joined by slashes, got ${JSON.stringify(key.slice(0, 100))}`,
    );
  return key;
}

const tooLarge = (key: string, maximum: number) =>
  new StoreError(
    "TOO_LARGE",
    `The object ${key} has more than the ${maximum} bytes allowed.`,
  );

/** Whether an error of a disk, or what caused it, says that there is no such object. */
function isMissing(error: unknown): boolean {
  for (
    let cause: unknown = error;
    cause instanceof Error;
    cause = cause.cause
  ) {
    if (["NotFound", "NoSuchKey"].includes(cause.name)) return true;
    if ("code" in cause && ["ENOENT", "ENOTDIR"].includes(String(cause.code)))
      return true;
  }
  return false;
}

const audience = "upload";
const signingKey = (secret: string) => new TextEncoder().encode(secret);

const signUploadToken = (
  secret: string,
  { key, maximum }: { readonly key: string; readonly maximum: number },
  expiresAt: Date,
) =>
  new SignJWT({ key, maximum })
    .setProtectedHeader({ alg: "HS256" })
    .setAudience(audience)
    .setExpirationTime(expiresAt)
    .sign(signingKey(secret));

/** What a token of an upload URL allows; undefined when it was not signed with this secret, or has expired. */
export async function readUploadToken(
  secret: string,
  token: string,
  now: Date = new Date(),
): Promise<{ key: string; maximum: number } | undefined> {
  try {
    const { payload } = await jwtVerify<{ key: string; maximum: number }>(
      token,
      signingKey(secret),
      {
        algorithms: ["HS256"],
        audience,
        requiredClaims: ["exp", "key", "maximum"],
        currentDate: now,
      },
    );
    return { key: payload.key, maximum: payload.maximum };
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}
