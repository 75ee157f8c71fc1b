/** @file Runs in the browser: pieces in the origin private file system, for the test outside to write and read. */
import { blobFile } from "../../device-sdk/lm/files.ts";
import { opfsPieces } from "../../device-sdk/select/pieceCache.ts";

/** What the page offers; bytes cross over as lists of numbers. */
interface OpfsPage {
  readonly write: (hash: string, bytes: number[]) => Promise<void>;
  /** Null where the cache has not as many. */
  readonly read: (
    hash: string,
    offset: number,
    count: number,
  ) => Promise<number[] | null>;
  /** What a write that never ended leaves behind. */
  readonly beginWriting: (hash: string, bytes: number[]) => Promise<void>;
  /** The same file, not as a piece but as a file of a model. */
  readonly readFile: (
    hash: string,
    offset: number,
    count: number,
  ) => Promise<number[]>;
}

declare global {
  interface Window {
    opfsPage: OpfsPage;
  }
}

const folder = async () =>
  (await navigator.storage.getDirectory()).getDirectoryHandle("pieces", {
    create: true,
  });

window.opfsPage = {
  write: async (hash, bytes) =>
    opfsPieces(await folder()).write(hash, Uint8Array.from(bytes)),
  async read(hash, offset, count) {
    const into = new Uint8Array(count);
    const found = await opfsPieces(await folder()).read(hash, offset, into);
    return found ? [...into] : null;
  },
  async beginWriting(hash, bytes) {
    const handle = await (await folder()).getFileHandle(hash, { create: true });
    await (await handle.createWritable()).write(Uint8Array.from(bytes));
  },
  async readFile(hash, offset, count) {
    const handle = await (await folder()).getFileHandle(hash);
    const into = new Uint8Array(count);
    await blobFile(await handle.getFile()).read(offset, into);
    return [...into];
  },
};
