/** @file Opens a checkpoint folder without reading its weights: one file or shards, in any precision, every tensor checked against the config. */
import { describe } from "../format/describe.ts";
import {
  headerSize,
  parseSafetensorsHeader,
  widen,
} from "../format/safetensors.ts";
import type { ElementType, TensorInfo } from "../format/safetensors.ts";
import { sizeOf } from "../onnx/ops.ts";
import type { Shape } from "../onnx/ops.ts";
import { modelParameters } from "./checkpoint.ts";
import { readSmallFile } from "./files.ts";
import type { OpenFile, RandomAccessFile } from "./files.ts";
import { CheckpointError, parseModelConfig } from "./config.ts";
import type { ModelConfig } from "./config.ts";
import {
  blockSize,
  requireBlocks,
  scalesName,
  storedBytes,
  storedShape,
} from "./storedWeight.ts";
import type { Precision, StoredWeight } from "./storedWeight.ts";

/** A parameter on storage. */
export interface StoredParameter {
  /** How it is held and fed: as it is stored, except that bf16 becomes f32, and so does every vector. */
  readonly precision: Precision;
  readonly shape: Shape;
  /** Bytes in memory. */
  readonly bytes: number;
  /**
   * Reads rows of a matrix, or a whole vector.
   * @param into memory that an earlier call with the same count returned, to be used again.
   */
  readonly read: (
    first: number,
    count: number,
    into?: StoredWeight,
  ) => Promise<StoredWeight>;
}

/** An opened checkpoint folder. */
export interface Checkpoint {
  readonly config: ModelConfig;
  /** By checkpoint name: those that the config calls for, and no others. */
  readonly parameters: ReadonlyMap<string, StoredParameter>;
}

const maximumShards = 2000;

/** A tensor and the file it lies in. */
interface Located {
  readonly file: RandomAccessFile;
  readonly entry: TensorInfo;
}

/**
 * Opens `config.json` with `model.safetensors`, or with the shards that `model.safetensors.index.json` names.
 * @throws CheckpointError `UNSUPPORTED` or `MALFORMED`, naming the field or tensor; SafetensorsError when a file is damaged.
 */
export async function openCheckpoint(open: OpenFile): Promise<Checkpoint> {
  const config = parseModelConfig(await readJson(open, "config.json"));
  const tensors = await locateTensors(open);
  const parameters = new Map<string, StoredParameter>();
  for (const [name, shape] of modelParameters(config))
    parameters.set(name, storedParameter(name, shape, tensors));
  return { config, parameters };
}

const missing = (name: string) =>
  new CheckpointError(
    "MALFORMED",
    `checkpoint: expected a file ${name}, got none`,
  );

async function requireFile(
  open: OpenFile,
  name: string,
): Promise<RandomAccessFile> {
  const file = await open(name);
  if (!file) throw missing(name);
  return file;
}

async function readJson(open: OpenFile, name: string): Promise<unknown> {
  const bytes = await readSmallFile(open, name);
  if (!bytes) throw missing(name);
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new CheckpointError(
      "MALFORMED",
      `${name}: expected JSON, got other text`,
    );
  }
}

/** Every tensor of the folder. @throws CheckpointError where a shard lacks a tensor that the index says it has. */
async function locateTensors(
  open: OpenFile,
): Promise<ReadonlyMap<string, Located>> {
  const index = "model.safetensors.index.json";
  if (!(await open(index)))
    return readHeader(await requireFile(open, "model.safetensors"));
  const { weight_map: map } = Object(await readJson(open, index)) as {
    weight_map?: unknown;
  };
  if (typeof map !== "object" || map === null || Array.isArray(map))
    throw new CheckpointError(
      "MALFORMED",
      `${index}: expected weight_map to be an object of file names, got ${describe(map)}`,
    );
  const places = Object.entries<unknown>(map as Record<string, unknown>);
  const shards = new Map<string, Map<string, Located>>();
  const located = new Map<string, Located>();
  for (const [name, shard] of places) {
    if (typeof shard !== "string" || !/^[\w.-]+\.safetensors$/.test(shard))
      throw new CheckpointError(
        "MALFORMED",
        `${index}: expected the name of a safetensors file for ${describe(name)}, got ${describe(shard)}`,
      );
    if (!shards.has(shard)) {
      if (shards.size === maximumShards)
        throw new CheckpointError(
          "MALFORMED",
          `${index}: expected at most ${maximumShards} files, got more`,
        );
      shards.set(shard, await readHeader(await requireFile(open, shard)));
    }
    const own = shards.get(shard)!.get(name);
    if (!own)
      throw new CheckpointError(
        "MALFORMED",
        `${index}: expected ${describe(name)} in ${shard}, which has no such tensor`,
      );
    located.set(name, own);
  }
  return located;
}

async function readHeader(
  file: RandomAccessFile,
): Promise<Map<string, Located>> {
  const first = new Uint8Array(Math.min(8, file.size));
  await file.read(0, first);
  const prefix = new Uint8Array(headerSize(first, file.size));
  await file.read(0, prefix);
  const { tensors } = parseSafetensorsHeader(prefix, file.size);
  return new Map([...tensors].map(([name, entry]) => [name, { file, entry }]));
}

/** Which element types a parameter may be stored in, and what it is held as. */
const precisions: Partial<Readonly<Record<ElementType, Precision>>> = {
  F32: "f32",
  BF16: "f32",
  F16: "f16",
  I8: "int8",
  U8: "int4",
};

function storedParameter(
  name: string,
  shape: Shape,
  tensors: ReadonlyMap<string, Located>,
): StoredParameter {
  const main = tensors.get(name);
  const stored = main && precisions[main.entry.type];
  const isVector = shape.length === 1;
  if (!stored || (isVector && (stored === "int8" || stored === "int4")))
    throw new CheckpointError(
      "MALFORMED",
      `checkpoint: expected ${name} of shape [${shape.join()}], got ${main ? `elements of type ${main.entry.type}` : "no such tensor"}`,
    );
  const precision = isVector ? "f32" : stored;
  requireShape(name, main, storedShape(shape, precision));
  const columns = isVector ? 1 : shape[1]!;
  let scales: Located | undefined;
  if (precision === "int8" || precision === "int4") {
    requireBlocks(name, shape, precision);
    scales = tensors.get(scalesName(name));
    requireShape(scalesName(name), scales, [shape[0]!, columns / blockSize]);
    if (scales.entry.type !== "F16")
      throw new CheckpointError(
        "MALFORMED",
        `checkpoint: expected ${scalesName(name)} in F16, got ${scales.entry.type}`,
      );
  }
  const storedColumns = precision === "int4" ? columns / 2 : columns;
  return {
    precision,
    shape,
    bytes: storedBytes(shape, precision),
    async read(first, count, into = allocate(shape, count, precision)) {
      const reads = [readElements(main, first * storedColumns, into.data)];
      if (scales)
        reads.push(
          readElements(scales, (first * columns) / blockSize, into.scales!),
        );
      await Promise.all(reads);
      return into;
    },
  };
}

function requireShape(
  name: string,
  located: Located | undefined,
  shape: Shape,
): asserts located is Located {
  if (located?.entry.shape.join() !== shape.join())
    throw new CheckpointError(
      "MALFORMED",
      `checkpoint: expected ${name} of shape [${shape.join()}], got ${located ? `[${located.entry.shape.join()}]` : "no such tensor"}`,
    );
}

/** Memory for some rows of a matrix, or for a vector. */
export function allocate(
  shape: Shape,
  count: number,
  precision: Precision,
): StoredWeight {
  const own = [count, ...shape.slice(1)];
  const size = sizeOf(own);
  switch (precision) {
    case "f32":
      return { precision, shape: own, data: new Float32Array(size) };
    case "f16":
      return { precision, shape: own, data: new Uint16Array(size) };
    case "int8":
    case "int4":
      return {
        precision,
        shape: own,
        data:
          precision === "int8" ? new Int8Array(size) : new Uint8Array(size / 2),
        scales: new Uint16Array(size / blockSize),
      };
  }
}

/** Bytes of a stored element. */
const elementBytes = { F32: 4, BF16: 2, F16: 2, I8: 1, U8: 1, I32: 4 } as const;

/**
 * Fills an array with elements from `start` on. What is wider in memory than on storage is read into the array's own end and widened from
 * its beginning: no other memory is needed.
 */
async function readElements(
  { file, entry }: Located,
  start: number,
  into: StoredWeight["data"],
): Promise<void> {
  const size = elementBytes[entry.type];
  const bytes = new Uint8Array(into.buffer, into.byteOffset, into.byteLength);
  const raw = bytes.subarray(bytes.length - into.length * size);
  await file.read(entry.begin + start * size, raw);
  if (into instanceof Float32Array && entry.type !== "F32")
    widen({ ...entry, bytes: raw }, into);
}
