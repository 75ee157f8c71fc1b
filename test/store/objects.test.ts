/** @file Objects in a folder: whole, bounded, private, under keys that stay inside. */
import {
  mkdtemp,
  readdir,
  rm,
  stat,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SignJWT } from "jose";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openObjects, readUploadToken } from "../../store/objects.ts";
import type { Objects } from "../../store/store.ts";
import { parts } from "./parts.ts";

const secret = "a secret of at least 32 characters";

describe("objects in a folder", () => {
  let folder: string;
  let objects: Objects;
  const open = () =>
    openObjects({
      kind: "folder",
      folder,
      publicUrl: "http://localhost:4000",
      secret,
    });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "objects-"));
    objects = await open();
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("come back as they were put, until they are deleted", async () => {
    const key = "adapters/1.safetensors";
    expect(await objects.has(key)).toBe(false);
    expect(await objects.size(key)).toBeUndefined();
    await objects.put(key, new Uint8Array([1, 2, 3]));
    await objects.put(key, new Uint8Array([4, 5]));
    expect(await objects.has(key)).toBe(true);
    expect(await objects.size(key)).toBe(2);
    expect(await objects.get(key)).toEqual(new Uint8Array([4, 5]));
    await objects.delete(key);
    await objects.delete(key);
    expect(await objects.has(key)).toBe(false);
    await expect(objects.get(key)).rejects.toMatchObject({
      code: "NOT_FOUND",
      message: "There is no object adapters/1.safetensors.",
    });
  });

  it("are large or empty", async () => {
    const large = Uint8Array.from({ length: 1_000_000 }, (_, at) => at % 251);
    await objects.put("large", large);
    await objects.put("empty", new Uint8Array());
    expect(Buffer.compare(await objects.get("large"), large)).toBe(0);
    expect(await objects.get("empty", 0)).toEqual(new Uint8Array());
  });

  it("are put in parts, whole or not at all", async () => {
    await objects.putParts("file", parts(["one ", "two"]));
    expect(Buffer.from(await objects.get("file")).toString()).toBe("one two");
    await expect(
      objects.putParts("file", parts(["other"], new Error("broken off"))),
    ).rejects.toThrow("broken off");
    expect(Buffer.from(await objects.get("file")).toString()).toBe("one two");
    expect(await readdir(join(folder, ".unfinished"))).toEqual([]);
    await expect(objects.putParts("../file", parts([]))).rejects.toThrow(
      RangeError,
    );
  });

  it("are not read beyond what is allowed", async () => {
    await objects.put("file", new Uint8Array(10));
    expect(await objects.get("file", 10)).toHaveLength(10);
    await expect(objects.get("file", 9)).rejects.toMatchObject({
      code: "TOO_LARGE",
      message: "The object file has more than the 9 bytes allowed.",
    });
  });

  it("are whole while they are replaced", async () => {
    const letters = ["a", "b", "c", "d"].map((letter) =>
      Buffer.alloc(300_000, letter),
    );
    await objects.put("file", letters[0]!);
    const puts = Promise.all(
      letters.map((bytes) => objects.put("file", bytes)),
    );
    for (let read = 0; read < 20; read++) {
      const bytes = await objects.get("file");
      expect(bytes).toHaveLength(300_000);
      expect(new Set(bytes).size).toBe(1);
    }
    await puts;
  });

  it("are nobody else's to read", async () => {
    await objects.put("one/two/file", new Uint8Array([1]));
    const modes = await Promise.all(
      ["one", "one/two", "one/two/file", ".unfinished"].map(
        async (path) => (await stat(join(folder, path))).mode & 0o777,
      ),
    );
    expect(modes).toEqual([0o700, 0o700, 0o600, 0o700]);
  });

  it("leave nothing behind that was not finished", async () => {
    await objects.put("file", new Uint8Array([1]));
    // a file where a folder would have to be
    await expect(
      objects.put("file/inside", new Uint8Array([1])),
    ).rejects.toThrow("file/inside");
    const left = join(folder, ".unfinished", "left");
    const young = join(folder, ".unfinished", "young");
    await writeFile(left, "half");
    await writeFile(young, "half");
    const longAgo = new Date(Date.now() - 25 * 60 * 60 * 1000);
    await utimes(left, longAgo, longAgo);
    await open();
    expect(await readdir(join(folder, ".unfinished"))).toEqual(["young"]);
  });

  it.each([
    "",
    "/etc/passwd",
    "../file",
    "a/../../file",
    "a/./b",
    "a//b",
    "a/",
    ".unfinished/file",
    "a/...b",
    "a\\b",
    "a b",
    "a\0b",
    "ü",
    "a".repeat(513),
  ])("have no key like %j", async (key) => {
    const none = expect.objectContaining({ name: "RangeError" }) as Error;
    await expect(objects.has(key)).rejects.toEqual(none);
    await expect(objects.get(key)).rejects.toEqual(none);
    await expect(objects.signUpload(key, 1)).rejects.toEqual(none);
    await expect(
      (async () => objects.put(key, new Uint8Array()))(),
    ).rejects.toEqual(none);
    await expect((async () => objects.delete(key))()).rejects.toEqual(none);
  });

  it("are uploaded by a URL that says what may be put where until when", async () => {
    const before = Date.now();
    const { url, expiresAt } = await objects.signUpload("uploads/1", 1000);
    expect(url).toMatch(/^http:\/\/localhost:4000\/uploads\/[\w.-]+$/);
    const hour = 60 * 60 * 1000;
    expect(expiresAt.getTime()).toBeGreaterThan(before + hour - 1001);
    expect(expiresAt.getTime()).toBeLessThanOrEqual(Date.now() + hour);
    const token = url.split("/").at(-1)!;
    expect(await readUploadToken(secret, token)).toEqual({
      key: "uploads/1",
      maximum: 1000,
    });
    expect(
      await readUploadToken(secret, token, new Date(before + hour + 2000)),
    ).toBeUndefined();
  });

  it("are uploaded by no other URL", async () => {
    const { url } = await objects.signUpload("uploads/1", 1000);
    const token = url.split("/").at(-1)!;
    const [header, , signature] = token.split(".");
    const forged = Buffer.from(
      JSON.stringify({
        key: "adapters/1.safetensors",
        maximum: 1e9,
        aud: "upload",
        exp: 1e10,
      }),
    ).toString("base64url");
    const ofASession = await new SignJWT({ key: "a", maximum: 1 })
      .setProtectedHeader({ alg: "HS256" })
      .setAudience("training-session")
      .setExpirationTime("1h")
      .sign(new TextEncoder().encode(secret));
    for (const wrong of [
      "",
      "nothing",
      `${header}.${forged}.${signature}`,
      `${Buffer.from('{"alg":"none"}').toString("base64url")}.${forged}.`,
      ofASession,
    ])
      expect(await readUploadToken(secret, wrong)).toBeUndefined();
    expect(
      await readUploadToken("another secret of 32 characters!", token),
    ).toBeUndefined();
  });

  it("need a secret that cannot be guessed", async () => {
    await expect(
      openObjects({
        kind: "folder",
        folder,
        publicUrl: "http://localhost",
        secret: "short",
      }),
    ).rejects.toThrow(
      "openObjects: expected a secret of at least 32 characters, got 5",
    );
  });
});
