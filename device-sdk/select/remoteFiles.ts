/** @file A converted model over HTTP: fetched piece by piece as it is needed, each piece checked against the pinned manifest, then kept. */
import { sha256 } from "../format/digest.ts";
import { FormatError } from "../format/formatError.ts";
import {
  bytesOfPiece,
  maximumModelManifest,
  modelManifestName,
  parseModelManifest,
  pieceSize,
} from "../format/modelManifest.ts";
import type { ModelFile } from "../format/modelManifest.ts";
import { headerSize } from "../format/safetensors.ts";
import { bytesFile, endsTooSoon } from "../lm/files.ts";
import type { OpenFile, RandomAccessFile } from "../lm/files.ts";
import type { PieceCache } from "./pieceCache.ts";
import { addressUnder, readAddress, request, statusError } from "./request.ts";
import type { NetworkOptions, NetworkRequest } from "./request.ts";

/** Which model is read, and where its pieces are kept. */
export interface RemoteFilesOptions extends NetworkOptions {
  /** SHA-256 of the model's `headstart.json`, pinned: it stands for every byte of the model. */
  readonly manifest: string;
  readonly cache: PieceCache;
}

/**
 * Opens a folder that `convertCheckpoint` wrote, at `url`. Once everything is in the cache, no request is made.
 *
 * Requests are GETs of 4 MiB ranges, without cookies, referrers or conditions. They do not depend on what a text needs: the header of a file
 * of weights takes its first piece, and anything else all its pieces, in order, so rows of the embedding betray no words.
 *
 * Every piece is checked against the manifest as it comes from the network, before it is kept, and again as it comes from the cache, when
 * this model first meets it: a piece that was damaged on storage is fetched anew. After that the cache is trusted as memory is.
 * @param url of https, or of http on this machine.
 * @throws RangeError for another address; FormatError HASH_MISMATCH or NOT_FOUND for the manifest, as reads do for a piece. Reads throw
 * NetworkError, RANGE where the host does not answer ranges; what the cache throws; the signal's reason when aborted.
 */
export async function remoteFiles(
  url: string,
  { manifest: pinned, cache, ...network }: RemoteFilesOptions,
): Promise<OpenFile> {
  const base = readAddress(url, "remoteFiles");

  /** What is at a name, or a range of it, if it has the hash. */
  async function fetchChecked(
    name: string,
    hash: string,
    what: Pick<NetworkRequest, "maximum" | "range">,
  ): Promise<Uint8Array> {
    const asked = { url: addressUnder(base, name, "remoteFiles"), ...what };
    const answer = await request(asked, network);
    if (answer.status === 404)
      throw new FormatError(
        "NOT_FOUND",
        `${asked.url.href}: expected a file of the model, got status 404; check the address that it was put at`,
      );
    if (answer.status !== (what.range ? 206 : 200))
      throw statusError(asked, answer);
    const got = await sha256(answer.body);
    if (got !== hash)
      throw new FormatError(
        "HASH_MISMATCH",
        `${asked.url.href}: expected ${what.range ? `bytes ${what.range.first}-${what.range.last}` : "a manifest"} with SHA-256 ${hash}, got ${got}; this is another model, or it was changed on the way`,
      );
    return answer.body;
  }

  let manifest = await readWhole(cache, pinned, maximumModelManifest);
  if ((await sha256(manifest)) !== pinned) {
    manifest = await fetchChecked(modelManifestName, pinned, {
      maximum: maximumModelManifest,
    });
    await cache.write(pinned, manifest);
  }
  const files = new Map(
    parseModelManifest(manifest).files.map((file) => [
      file.name,
      openRemote(file, cache, (piece) => {
        const first = piece * pieceSize;
        const size = bytesOfPiece(file, piece);
        return fetchChecked(file.name, file.pieces[piece]!, {
          maximum: size,
          range: { first, last: first + size - 1 },
        });
      }),
    ]),
  );
  return (name) =>
    Promise.resolve(
      name === modelManifestName ? bytesFile(manifest) : files.get(name),
    );
}

/** A file whose pieces are in the cache or can be fetched. @param fetchPiece resolves to a piece that was checked. */
function openRemote(
  file: ModelFile,
  cache: PieceCache,
  fetchPiece: (piece: number) => Promise<Uint8Array>,
): RandomAccessFile {
  const { bytes: size, pieces } = file;

  const keep = async (piece: number) => {
    const hash = pieces[piece]!;
    const bytes = new Uint8Array(bytesOfPiece(file, piece));
    if ((await cache.read(hash, 0, bytes)) && (await sha256(bytes)) === hash)
      return;
    await cache.write(hash, await fetchPiece(piece));
  };
  const firstKept = once(() => keep(0));
  const allKept = once(async () => {
    for (const piece of pieces.keys()) await keep(piece);
  });

  /** @returns whether the cache had all of it. */
  async function readKept(offset: number, into: Uint8Array): Promise<boolean> {
    for (let at = 0; at < into.length;) {
      const within = (offset + at) % pieceSize;
      const end = Math.min(into.length, at + pieceSize - within);
      const hash = pieces[Math.floor((offset + at) / pieceSize)]!;
      if (!(await cache.read(hash, within, into.subarray(at, end))))
        return false;
      at = end;
    }
    return true;
  }

  async function readAfter(
    kept: ReturnType<typeof once>,
    offset: number,
    into: Uint8Array,
  ): Promise<void> {
    const ready = kept.done();
    await ready;
    if (await readKept(offset, into)) return;
    // The cache has let go of what it had: all is fetched again that is not there, whichever part is needed now.
    kept.forget(ready);
    await kept.done();
    if (!(await readKept(offset, into)))
      throw new Error(
        `remoteFiles: expected the cache to keep the pieces of ${file.name}, got nothing back; check the cache's read and write`,
      );
  }

  /** Where the header ends, which is the same for every text. */
  let header: number | undefined;
  async function isInHeader(end: number): Promise<boolean> {
    if (end > pieceSize || !file.name.endsWith(".safetensors")) return false;
    if (end <= 8) return true;
    if (header === undefined) {
      const start = new Uint8Array(8);
      await readAfter(firstKept, 0, start);
      header = headerSize(start, size);
    }
    return end <= header;
  }

  return {
    size,
    async read(offset, into) {
      const end = offset + into.length;
      if (end > size) throw endsTooSoon(size, offset, into.length);
      const kept = (await isInHeader(end)) ? firstKept : allKept;
      await readAfter(kept, offset, into);
    },
  };
}

/** Something to be done once, and again only where it failed or was forgotten. */
function once(run: () => Promise<void>) {
  let running: Promise<void> | undefined;
  const forget = (stale: Promise<void>) => {
    if (running === stale) running = undefined;
  };
  return {
    forget,
    done(): Promise<void> {
      if (running) return running;
      const own = run();
      running = own;
      own.catch(() => forget(own)); // whoever waits is told
      return own;
    },
  };
}

/** All bytes of an entry whose size the cache does not tell, or none: in parts, each half as long as the one before. */
async function readWhole(
  cache: PieceCache,
  hash: string,
  maximum: number,
): Promise<Uint8Array> {
  const bytes = new Uint8Array(maximum);
  let size = 0;
  for (let part = maximum / 2; part >= 1; part /= 2)
    if (await cache.read(hash, size, bytes.subarray(size, size + part)))
      size += part;
  return bytes.subarray(0, size);
}
