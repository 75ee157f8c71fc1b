/** @file Pieces of models that this machine fetched, in a folder by their hash. */
import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PieceCache } from "../device-sdk/index.ts";
import { openIfThere, readAt } from "../server/folderFiles.ts";

/**
 * Opens a cache in `folder`, which is made on first use. Files appear whole, by renaming, so several processes may share it. Nothing is ever
 * removed: a model that streams is read from there as long as it is used.
 * @throws from `read` and `write` what the file system throws, such as ENOSPC; RangeError for a name that is no SHA-256.
 */
export function openPieceFolder(folder: string): PieceCache {
  const pathOf = (hash: string) => {
    if (!/^[0-9a-f]{64}$/.test(hash))
      throw new RangeError(
        `openPieceFolder: expected a SHA-256 of 64 lower-case hex digits, got ${JSON.stringify(hash)}`,
      );
    return join(folder, hash);
  };
  return {
    async read(hash, offset, into) {
      const handle = await openIfThere(pathOf(hash));
      try {
        return !!handle && (await readAt(handle, offset, into));
      } finally {
        await handle?.close();
      }
    },
    async write(hash, bytes) {
      const path = pathOf(hash);
      const part = `${path}.${randomUUID()}.part`;
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeFile(part, bytes, { mode: 0o600 });
        await rename(part, path);
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      }
    },
  };
}
