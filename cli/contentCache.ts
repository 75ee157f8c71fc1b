/** @file Published files that this machine keeps, in a folder by their hash, least recently used ones removed beyond a budget. */
import { randomUUID } from "node:crypto";
import {
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import type { ContentCache } from "../device-sdk/index.ts";

/** 1 GiB. */
const defaultBudget = 1024 ** 3;
/** A file that is still being written after this long was left behind by a process that was killed (milliseconds). */
const abandonedAfter = 3600 * 1000;

const isHash = (name: string) => /^[0-9a-f]{64}$/.test(name);

/**
 * Opens a cache in `folder`, which is made on first use and readable by its owner alone: it tells which pLLMs were chosen. Files appear whole,
 * by renaming, so that several processes may share it.
 * @param maximumBytes of all files together; a larger file is not kept.
 * @throws from `get` and `put` what the file system throws, such as ENOSPC; RangeError from `put` for a name that is no SHA-256.
 */
export function openContentCache(
  folder: string,
  maximumBytes = defaultBudget,
): ContentCache {
  let pruned: Promise<void> = Promise.resolve();

  async function write(hash: string, bytes: Uint8Array): Promise<void> {
    const part = join(folder, `${hash}.${randomUUID()}.part`);
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(part, bytes, { mode: 0o600 });
      await rename(part, join(folder, hash));
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
  }

  /** Removes what was left behind, then what was used longest ago until the rest fits. */
  async function prune(): Promise<void> {
    const files = [];
    for (const name of await readdir(folder)) {
      const path = join(folder, name);
      const found = await stat(path).catch(ignoreMissing);
      if (!found) continue;
      const { mtimeMs, size } = found;
      if (isHash(name)) files.push({ path, used: mtimeMs, size });
      else if (name.endsWith(".part") && Date.now() - mtimeMs > abandonedAfter)
        await rm(path, { force: true });
    }
    files.sort((a, b) => a.used - b.used);
    let total = files.reduce((sum, { size }) => sum + size, 0);
    for (const { path, size } of files) {
      if (total <= maximumBytes) break;
      await rm(path, { force: true });
      total -= size;
    }
  }

  return {
    async get(hash) {
      if (!isHash(hash)) return undefined;
      const path = join(folder, hash);
      const bytes = await readFile(path).catch(ignoreMissing);
      // Its modification time is when it was last used: access times are often switched off.
      if (bytes) await utimes(path, new Date(), new Date()).catch(() => {});
      return bytes;
    },
    async put(hash, bytes) {
      if (!isHash(hash))
        throw new RangeError(
          `openContentCache: expected a SHA-256 of 64 lower-case hex digits, got ${JSON.stringify(hash)}`,
        );
      if (bytes.length > maximumBytes) return;
      await write(hash, bytes);
      // Files come several at a time; they are removed one pass at a time.
      pruned = pruned.catch(() => {}).then(prune);
      await pruned;
    },
  };
}

function ignoreMissing(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  return undefined;
}
