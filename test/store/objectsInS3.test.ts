/** @file Objects in a bucket, through S3's own protocol, against a server that checks its signatures. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "@20minutes/s3rver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openObjects } from "../../store/objects.ts";
import type { Objects } from "../../store/store.ts";
import { parts } from "./parts.ts";

describe("objects in a bucket", () => {
  let folder: string;
  let server: S3rver;
  let endpoint: string;
  let objects: Objects;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "bucket-"));
    server = new S3rver({
      address: "127.0.0.1",
      port: 0,
      silent: true,
      directory: folder,
      configureBuckets: [{ name: "artifacts", configs: [] }],
    });
    const { port } = await server.run();
    endpoint = `http://127.0.0.1:${port}`;
    objects = await openObjects({
      kind: "s3",
      bucket: "artifacts",
      endpoint,
      accessKeyId: "S3RVER",
      secretAccessKey: "S3RVER",
    });
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  it("come back as they were put, until they are deleted", async () => {
    const key = "adapters/1.safetensors";
    expect(await objects.has(key)).toBe(false);
    expect(await objects.size(key)).toBeUndefined();
    await objects.put(key, new Uint8Array([1, 2, 3]));
    expect(await objects.has(key)).toBe(true);
    expect(await objects.size(key)).toBe(3);
    expect(await objects.get(key)).toEqual(new Uint8Array([1, 2, 3]));
    await objects.delete(key);
    await objects.delete(key);
    await expect(objects.get(key)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("are put in parts, whole or not at all", async () => {
    await objects.putParts("parts", parts(["one ", "two"]));
    await expect(
      objects.putParts("parts", parts(["other"], new Error("broken off"))),
    ).rejects.toThrow("broken off");
    expect(Buffer.from(await objects.get("parts")).toString()).toBe("one two");
  });

  it("are not read beyond what is allowed", async () => {
    await objects.put("file", new Uint8Array(10));
    expect(await objects.get("file", 10)).toHaveLength(10);
    await expect(objects.get("file", 9)).rejects.toMatchObject({
      code: "TOO_LARGE",
    });
  });

  it("are uploaded by a signed URL, under its key and no other", async () => {
    const before = Date.now();
    const { url, expiresAt } = await objects.signUpload("uploads/1", 1000);
    const hour = 60 * 60 * 1000;
    expect(expiresAt.getTime()).toBeGreaterThan(before + hour - 1001);
    expect(expiresAt.getTime()).toBeLessThanOrEqual(Date.now() + hour);
    const put = async (to: string) =>
      (await fetch(to, { method: "PUT", body: new Uint8Array([4, 5]) })).status;
    expect(await put(url.replace("uploads/1", "uploads/2"))).toBe(403);
    expect(await objects.has("uploads/2")).toBe(false);
    expect(await put(url)).toBe(200);
    expect(await objects.get("uploads/1")).toEqual(new Uint8Array([4, 5]));
  });

  it("are nobody's without the keys", async () => {
    const stranger = await openObjects({
      kind: "s3",
      bucket: "artifacts",
      endpoint,
      accessKeyId: "S3RVER",
      secretAccessKey: "guessed",
    });
    await expect(stranger.put("file", new Uint8Array(1))).rejects.toThrow(
      "file",
    );
  });
});
