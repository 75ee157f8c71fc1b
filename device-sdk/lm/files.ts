/** @file Files that are read where they are needed: bytes in memory, and what a browser holds. */
import type { RandomAccessFile } from "./openCheckpoint.ts";

/** A file that is in memory. */
export const bytesFile = (bytes: Uint8Array): RandomAccessFile => ({
  size: bytes.length,
  read(offset, into) {
    const part = bytes.subarray(offset, offset + into.length);
    if (part.length < into.length)
      return Promise.reject(endsTooSoon(bytes.length, offset, into.length));
    into.set(part);
    return Promise.resolve();
  },
});

/** A browser's file: from the origin private file system (`getFile()`), an input element, or a response's `blob()`. */
export const blobFile = (blob: Blob): RandomAccessFile => ({
  size: blob.size,
  async read(offset, into) {
    const part = blob.slice(offset, offset + into.length);
    if (part.size < into.length)
      throw endsTooSoon(blob.size, offset, into.length);
    into.set(new Uint8Array(await part.arrayBuffer()));
  },
});

/** The fault of reading past a file's end. */
export const endsTooSoon = (size: number, offset: number, count: number) =>
  new RangeError(
    `read: expected ${count} bytes from ${offset} on, got a file of ${size}; it is truncated`,
  );
