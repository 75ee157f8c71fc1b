/** @file Where a device keeps the pieces of a model that it fetched: the interface, in memory, and in a browser's private file system. */

/**
 * Pieces by the SHA-256 of their bytes. Whoever writes has checked the hash; whoever reads trusts what is there (see `remoteFiles`, which
 * checks each piece again when it first meets it).
 */
export interface PieceCache {
  /**
   * Fills `into` with a piece's bytes from `offset` on: a row of an embedding is read without its 4 MiB.
   * @returns false, with `into` in any state, where the piece is not kept or has not as many bytes.
   */
  read(hash: string, offset: number, into: Uint8Array): Promise<boolean>;
  /** Keeps a piece: wholly, or, where it throws or the device fails, not at all. */
  write(hash: string, bytes: Uint8Array): Promise<void>;
}

/** Pieces that are kept while the program runs. */
export function memoryPieces(): PieceCache {
  const pieces = new Map<string, Uint8Array>();
  return {
    read(hash, offset, into) {
      const part = pieces.get(hash)?.subarray(offset, offset + into.length);
      if (part?.length !== into.length) return Promise.resolve(false);
      into.set(part);
      return Promise.resolve(true);
    },
    write(hash, bytes) {
      pieces.set(hash, bytes.slice());
      return Promise.resolve();
    },
  };
}

/**
 * Pieces in a folder of a browser's origin private file system, which is there without a network and belongs to the page's origin alone.
 * @param directory for example `(await navigator.storage.getDirectory()).getDirectoryHandle("model", { create: true })`; ask
 * `navigator.storage.persist()` that the browser does not remove it.
 * @throws DOMException from `write`: `QuotaExceededError` when the disk is full.
 */
export function opfsPieces(directory: FileSystemDirectoryHandle): PieceCache {
  return {
    async read(hash, offset, into) {
      let file: File;
      try {
        file = await (await directory.getFileHandle(hash)).getFile();
      } catch (error) {
        if (error instanceof DOMException && error.name === "NotFoundError")
          return false;
        throw error;
      }
      const part = file.slice(offset, offset + into.length);
      if (part.size < into.length) return false;
      into.set(new Uint8Array(await part.arrayBuffer()));
      return true;
    },
    async write(hash, bytes) {
      const handle = await directory.getFileHandle(hash, { create: true });
      // What is written lies elsewhere until it is closed; until then the piece is an empty file, which holds nothing to read.
      const writable = await handle.createWritable();
      try {
        await writable.write(bytes.slice()); // a copy, as shared memory is refused
        await writable.close();
      } catch (error) {
        await writable.abort().catch(() => {});
        throw error;
      }
    },
  };
}
