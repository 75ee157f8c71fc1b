/** @file Files of a folder on disk: what is read, what is refused, and that they are closed. */
import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { folderFiles } from "../../server/folderFiles.ts";
import type { FolderFiles } from "../../server/folderFiles.ts";

let folder: string;
let files: FolderFiles;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "folderFiles-"));
  await writeFile(join(folder, "numbers.bin"), Uint8Array.of(1, 2, 3, 4, 5));
  files = folderFiles(folder);
});
afterEach(async () => {
  await files.close();
  await rm(folder, { recursive: true });
});

describe("folderFiles", () => {
  it("reads from any place on, many at once, from a file that it opens once", async () => {
    const file = (await files("numbers.bin"))!;
    expect(await files("numbers.bin")).toBe(file);
    expect(file.size).toBe(5);
    const parts = await Promise.all(
      [0, 1, 2].map(async (offset) => {
        const into = new Uint8Array(3);
        await file.read(offset, into);
        return [...into];
      }),
    );
    expect(parts).toEqual([
      [1, 2, 3],
      [2, 3, 4],
      [3, 4, 5],
    ]);
  });

  it("is undefined for a file that is not there", async () => {
    expect(await files("config.json")).toBeUndefined();
  });

  it("does not read past a file's end, even where it was cut meanwhile", async () => {
    const file = (await files("numbers.bin"))!;
    const message = `${join(folder, "numbers.bin")}: expected 3 bytes from 3 on, got a file of 5; it is truncated`;
    await expect(file.read(3, new Uint8Array(3))).rejects.toThrow(message);
    await truncate(join(folder, "numbers.bin"), 4);
    await expect(file.read(2, new Uint8Array(3))).rejects.toThrow(
      "it is truncated",
    );
  });

  it.each(["", "../numbers.bin", "a/b", "/etc/passwd", "..", ".", "a\\b"])(
    "refuses the name %j",
    async (name) => {
      await expect(files(name)).rejects.toThrow(
        `folderFiles: expected a file's name such as config.json, got ${JSON.stringify(name)}`,
      );
    },
  );

  it("reads nothing once it is closed", async () => {
    const file = (await files("numbers.bin"))!;
    await files.close();
    await expect(file.read(0, new Uint8Array(1))).rejects.toThrow();
  });
});
