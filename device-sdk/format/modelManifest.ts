/** @file The manifest of a converted model: every file in pieces, each with its hash, so that a range is checked without holding the file. */
import { sha256 } from "./digest.ts";
import {
  malformed,
  readArray,
  readCount,
  readDigest,
  readJson,
  readObject,
} from "./formatError.ts";

/** How the linear modules of a converted model are stored. */
export type ConvertedPrecision = "f16" | "int8" | "int4";

/** A file of a converted model. */
export interface ModelFile {
  readonly name: string;
  readonly bytes: number;
  /** The SHA-256 of every piece in order: `pieceSize` bytes each, the last one what is left. */
  readonly pieces: readonly string[];
}

/** What a converted model consists of. Its own SHA-256 stands for all of it, and is what an app pins. */
export interface ModelManifest {
  readonly precision: ConvertedPrecision;
  readonly files: readonly ModelFile[];
}

/** The manifest's name in the model's folder. */
export const modelManifestName = "headstart.json";

/** Bytes of a piece: 4 MiB. */
export const pieceSize = 4 * 1024 * 1024;

/** Largest manifest that is read, in bytes; enough for a model of 400 GB. */
export const maximumModelManifest = 8 * 1024 * 1024;

const format = "headstart-model";
const version = 1;
const maximumFiles = 4096;
const precisions: readonly unknown[] = ["f16", "int8", "int4"];

/** Bytes of a file's piece. */
export const bytesOfPiece = ({ bytes }: ModelFile, piece: number): number =>
  Math.min(pieceSize, bytes - piece * pieceSize);

/** Describes a file. @param content all of it. */
export async function describeFile(
  name: string,
  content: Uint8Array,
): Promise<ModelFile> {
  const pieces: string[] = [];
  for (let begin = 0; begin < content.length; begin += pieceSize)
    pieces.push(await sha256(content.subarray(begin, begin + pieceSize)));
  return { name, bytes: content.length, pieces };
}

/**
 * The bytes of `headstart.json`: the same for the same model.
 * @throws FormatError MALFORMED for what `parseModelManifest` would refuse.
 */
export function encodeModelManifest({
  precision,
  files,
}: ModelManifest): Uint8Array {
  const json = JSON.stringify({ format, version, precision, pieceSize, files });
  const bytes = new TextEncoder().encode(`${json}\n`);
  parseModelManifest(bytes);
  return bytes;
}

/**
 * Reads `headstart.json`.
 * @throws FormatError MALFORMED.
 */
export function parseModelManifest(bytes: Uint8Array): ModelManifest {
  const where = "model manifest";
  if (bytes.length > maximumModelManifest)
    throw malformed(
      where,
      `at most ${maximumModelManifest} bytes`,
      bytes.length,
    );
  const fields = readObject(
    readJson(new TextDecoder().decode(bytes), where),
    where,
  );
  for (const [name, expected] of Object.entries({ format, version, pieceSize }))
    if (fields[name] !== expected)
      throw malformed(
        `${where}, ${name}`,
        JSON.stringify(expected),
        fields[name],
      );
  const precision = fields["precision"];
  if (!precisions.includes(precision))
    throw malformed(`${where}, precision`, precisions.join(", "), precision);
  const files = readArray(fields["files"], `${where}, files`, maximumFiles).map(
    readFile,
  );
  const names = new Set<string>();
  for (const { name } of files)
    if (names.has(name))
      throw malformed(`${where}, files`, "each name once", name);
    else names.add(name);
  return { precision: precision as ConvertedPrecision, files };
}

function readFile(value: unknown, index: number): ModelFile {
  const where = `model manifest, files[${index}]`;
  const { name, bytes, pieces } = readObject(value, where);
  if (typeof name !== "string" || !/^[\w-][\w.-]{0,127}$/.test(name))
    throw malformed(`${where}.name`, "a plain file name", name);
  const size = readCount(bytes, `${where}.bytes`);
  const count = Math.ceil(size / pieceSize);
  const hashes = readArray(pieces, `${where}.pieces`, count);
  if (hashes.length < count)
    throw malformed(`${where}.pieces`, `${count} of them`, pieces);
  return {
    name,
    bytes: size,
    pieces: hashes.map((hash, at) =>
      readDigest(hash, `${where}.pieces[${at}]`),
    ),
  };
}
