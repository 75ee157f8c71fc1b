/** @file Pieces on disk: parts of them are read, and they are there wholly or not at all. */
import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openPieceFolder } from "../../cli/pieceFolder.ts";

const [a, b] = ["a".repeat(64), "b".repeat(64)] as const;
let parent: string;
let folder: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "pieceFolder-"));
  folder = join(parent, "pieces");
});
afterEach(async () => {
  await rm(parent, { recursive: true });
});

describe("openPieceFolder", () => {
  it("gives back any part of what was written, also to the next process", async () => {
    await openPieceFolder(folder).write(a, Uint8Array.of(1, 2, 3, 4, 5));
    const cache = openPieceFolder(folder);
    const into = new Uint8Array(4);
    expect(await cache.read(a, 2, into.subarray(1))).toBe(true);
    expect([...into]).toEqual([0, 3, 4, 5]);
    expect(await cache.read(a, 3, new Uint8Array(3))).toBe(false);
    expect(await cache.read(a, 9, new Uint8Array(1))).toBe(false);
    expect(await cache.read(b, 0, new Uint8Array(1))).toBe(false);
  });

  it("writes whole files that only their owner can read, and leaves nothing else behind", async () => {
    const cache = openPieceFolder(folder);
    await Promise.all(
      [a, b, a].map((hash) => cache.write(hash, new Uint8Array(100))),
    );
    expect((await readdir(folder)).sort()).toEqual([a, b]);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, a))).mode & 0o777).toBe(0o600);
  });

  it("takes no name that is not a hash", async () => {
    const cache = openPieceFolder(folder);
    const refused = /^openPieceFolder: expected a SHA-256 of 64 lower-case hex/;
    await expect(cache.read("../pieces", 0, new Uint8Array(1))).rejects.toThrow(
      refused,
    );
    await expect(cache.write("x", new Uint8Array(1))).rejects.toThrow(refused);
    expect(await readdir(parent)).toEqual([]);
  });

  it("fails as the file system does", async () => {
    await writeFile(folder, "a file");
    const cache = openPieceFolder(folder);
    await expect(cache.write(a, new Uint8Array(1))).rejects.toThrow(
      /EEXIST|ENOTDIR/,
    );
    await expect(cache.read(a, 0, new Uint8Array(1))).rejects.toThrow(
      "ENOTDIR",
    );
  });
});
