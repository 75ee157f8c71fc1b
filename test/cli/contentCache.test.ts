/** @file The cache on disk: what it keeps, and what it lets go. */
import {
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openContentCache } from "../../cli/contentCache.ts";

const [a, b, c] = ["a".repeat(64), "b".repeat(64), "c".repeat(64)] as const;
const bytes = (length: number, value = 7) => new Uint8Array(length).fill(value);

let parent: string;
let folder: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "contentCache-"));
  folder = join(parent, "cache");
});
afterEach(async () => {
  await rm(parent, { recursive: true });
});

const usedAt = (name: string, seconds: number) =>
  utimes(join(folder, name), seconds, seconds);

describe("openContentCache", () => {
  it("gives back what was put, also to the next process", async () => {
    const cache = openContentCache(folder);
    expect(await cache.get(a)).toBeUndefined();
    await cache.put(a, bytes(3));
    expect([...(await cache.get(a))!]).toEqual([7, 7, 7]);
    const next = openContentCache(folder);
    expect([...(await next.get(a))!]).toEqual([7, 7, 7]);
    expect(await next.get(b)).toBeUndefined();
  });

  it("writes whole files that only their owner can read, and leaves nothing else behind", async () => {
    const cache = openContentCache(folder);
    await Promise.all([a, b, c, a].map((hash) => cache.put(hash, bytes(100))));
    expect((await readdir(folder)).sort()).toEqual([a, b, c]);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, a))).mode & 0o777).toBe(0o600);
  });

  it("removes what was used longest ago beyond its budget", async () => {
    const cache = openContentCache(folder, 250);
    await cache.put(a, bytes(100));
    await cache.put(b, bytes(100));
    await usedAt(a, 1000);
    await usedAt(b, 2000);
    await cache.get(a);
    await cache.put(c, bytes(100));
    expect((await readdir(folder)).sort()).toEqual([a, c]);
  });

  it("keeps exactly its budget", async () => {
    const cache = openContentCache(folder, 200);
    await cache.put(a, bytes(100));
    await cache.put(b, bytes(100));
    expect((await readdir(folder)).sort()).toEqual([a, b]);
  });

  it("does not keep a file larger than its budget, nor lose others for it", async () => {
    const cache = openContentCache(folder, 200);
    await cache.put(a, bytes(100));
    await cache.put(b, bytes(201));
    expect(await readdir(folder)).toEqual([a]);
  });

  it("removes parts that a killed process left behind, but not those being written", async () => {
    const cache = openContentCache(folder);
    await cache.put(a, bytes(1));
    await writeFile(join(folder, `${b}.old.part`), "");
    await writeFile(join(folder, `${b}.new.part`), "");
    await usedAt(`${b}.old.part`, 1000);
    await cache.put(c, bytes(1));
    expect((await readdir(folder)).sort()).toEqual([a, `${b}.new.part`, c]);
  });

  it("takes no name that is not a hash", async () => {
    const cache = openContentCache(folder);
    await writeFile(join(parent, "secret"), "secret");
    expect(await cache.get("../secret")).toBeUndefined();
    await expect(cache.put("../secret", bytes(1))).rejects.toThrow(
      /^openContentCache: expected a SHA-256 of 64 lower-case hex digits/,
    );
    expect(String(await readFile(join(parent, "secret")))).toBe("secret");
  });

  it("fails as the file system does", async () => {
    await writeFile(folder, "a file");
    const cache = openContentCache(folder);
    await expect(cache.put(a, bytes(1))).rejects.toThrow(/EEXIST|ENOTDIR/);
    await expect(cache.get(a)).rejects.toThrow("ENOTDIR");
  });
});
