/** @file The files of a folder on disk, as the SDK reads them: opened once, read where they are needed. */
import { open } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { join } from "node:path";
import type { OpenFile, RandomAccessFile } from "../device-sdk/index.ts";

/** The files of a folder, which stay open until they are closed. */
export type FolderFiles = OpenFile & {
  readonly close: () => Promise<void>;
};

/**
 * Reads the files of the folder at `path`, and of no other.
 * @throws RangeError for a name that is a path; otherwise what the file system throws. A file that is not there is undefined.
 */
export function folderFiles(path: string): FolderFiles {
  const handles: FileHandle[] = [];
  const files = new Map<string, Promise<RandomAccessFile | undefined>>();

  async function openFile(name: string): Promise<RandomAccessFile | undefined> {
    const handle = await openIfThere(join(path, name));
    if (!handle) return undefined;
    handles.push(handle);
    const { size } = await handle.stat();
    return {
      size,
      async read(offset, into) {
        if (!(await readAt(handle, offset, into)))
          throw new RangeError(
            `${join(path, name)}: expected ${into.length} bytes from ${offset} on, got a file of ${size}; it is truncated`,
          );
      },
    };
  }

  const openNamed = async (name: string) => {
    if (!/^[\w-][\w.-]*$/.test(name))
      throw new RangeError(
        `folderFiles: expected a file's name such as config.json, got ${JSON.stringify(name)}`,
      );
    let file = files.get(name);
    if (!file) files.set(name, (file = openFile(name)));
    return file;
  };
  const close = async () => {
    await Promise.allSettled(files.values());
    files.clear();
    await Promise.all(handles.splice(0).map((handle) => handle.close()));
  };
  return Object.assign(openNamed, { close });
}

/** A file to read; undefined where there is none. */
export async function openIfThere(
  path: string,
): Promise<FileHandle | undefined> {
  try {
    return await open(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return undefined;
  }
}

/** Fills `into` from `offset` on. @returns false where the file ends before. */
export async function readAt(
  handle: FileHandle,
  offset: number,
  into: Uint8Array,
): Promise<boolean> {
  for (let done = 0; done < into.length;) {
    const left = into.length - done;
    const { bytesRead } = await handle.read(into, done, left, offset + done);
    if (bytesRead === 0) return false;
    done += bytesRead;
  }
  return true;
}
