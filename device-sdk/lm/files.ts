/** @file Files as a model reads them: bytes in memory, what a browser holds, and small files whole. */
import { CheckpointError } from "./config.ts";

/** A file that is read where it is needed. */
export interface RandomAccessFile {
  /** Bytes. */
  readonly size: number;
  /** Fills `into` with the bytes from `offset` on. @throws where there are not as many. */
  read(offset: number, into: Uint8Array): Promise<void>;
}

/** Opens a file of a checkpoint folder by its name; undefined where there is none. */
export type OpenFile = (name: string) => Promise<RandomAccessFile | undefined>;

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

/** Largest file that is read whole, in bytes: the tokenizers of large vocabularies take half as much. */
const maximumSmallFile = 64 * 1024 * 1024;

/**
 * A file of a model's folder that is not weights, whole; undefined where there is none.
 * @throws CheckpointError `MALFORMED` for more than 64 MiB.
 */
export async function readSmallFile(
  open: OpenFile,
  name: string,
): Promise<Uint8Array | undefined> {
  const file = await open(name);
  if (!file) return undefined;
  if (file.size > maximumSmallFile)
    throw new CheckpointError(
      "MALFORMED",
      `${name}: expected at most ${maximumSmallFile} bytes, got ${file.size}`,
    );
  const bytes = new Uint8Array(file.size);
  await file.read(0, bytes);
  return bytes;
}
