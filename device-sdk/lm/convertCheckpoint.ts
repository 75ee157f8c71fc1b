/** @file Converts a checkpoint for devices: fewer bits, one file a layer, and last a manifest that the files are checked against. */
import { sha256 } from "../format/digest.ts";
import {
  describeFile,
  encodeModelManifest,
  modelManifestName,
} from "../format/modelManifest.ts";
import type { ConvertedPrecision, ModelFile } from "../format/modelManifest.ts";
import { writeSafetensors } from "../format/safetensors.ts";
import type { TensorToStore } from "../format/safetensors.ts";
import {
  embeddingName,
  finalNormName,
  headName,
  layerParameters,
} from "./checkpoint.ts";
import { CheckpointError } from "./config.ts";
import type { ModelConfig } from "./config.ts";
import { readSmallFile } from "./files.ts";
import { layerName } from "./linear.ts";
import { allocate, openCheckpoint } from "./openCheckpoint.ts";
import type { StoredParameter } from "./openCheckpoint.ts";
import type { OpenFile } from "./files.ts";
import {
  blockSize,
  requireBlocks,
  scalesName,
  storedRows,
  storedShape,
  storeWeight,
  widen,
} from "./storedWeight.ts";
import type { Precision, StoredWeight } from "./storedWeight.ts";

/** How to convert. */
export interface ConvertOptions {
  /**
   * Of the linear modules, and of the embedding and the head, which int4 keeps in int8: in int4 these alone cost the demo model more
   * perplexity than all linear modules together (`npm run bench:precision`), and they are read row by row or once a pass. Vectors are f32.
   */
  readonly precision: ConvertedPrecision;
  /** Ends the conversion between parts of a matrix, before there is a manifest. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ConvertProgress) => void) | undefined;
}

/** A file of weights that has been written. */
export interface ConvertProgress {
  readonly file: string;
  readonly bytes: number;
  /** Files of weights that are written, and that there will be. */
  readonly done: number;
  readonly total: number;
}

/** A model that was converted. */
export interface ConvertedModel {
  /** SHA-256 of `headstart.json`, which an app pins. */
  readonly manifest: string;
  readonly files: readonly ModelFile[];
}

/** Files that go along as they are where the checkpoint has them. */
const companions = [
  "tokenizer.json",
  "tokenizer_config.json",
  "chat_template.jinja",
  "special_tokens_map.json",
  "added_tokens.json",
  "generation_config.json",
];

/** Numbers of a matrix that are in f32 at a time. */
const numbersAtOnce = 1024 * 1024;

/**
 * Writes a checkpoint in another precision as a folder that `openCheckpoint` reads and, in f16, transformers too: one safetensors file a
 * layer, `outer.safetensors`, their index, the config and the tokenizer's files. `headstart.json` comes last, so a run that was cut leaves
 * none. In memory is one written file at a time, twice, besides a part of a matrix.
 * @param open a folder of any family that is run, in one file or in shards.
 * @throws what `openCheckpoint` and `write` throw; CheckpointError `UNSUPPORTED` before anything is written where sizes do not allow the
 * precision, and for a weight that half floats do not reach; `MALFORMED` for one that is not finite; the signal's reason when aborted.
 */
export async function convertCheckpoint(
  open: OpenFile,
  write: (name: string, bytes: Uint8Array) => Promise<void>,
  { precision, signal, onProgress }: ConvertOptions,
): Promise<ConvertedModel> {
  const { config, parameters } = await openCheckpoint(open);
  const outer = outerNames(config);
  const precisionOf = (name: string): Precision => {
    if (parameters.get(name)!.shape.length === 1) return "f32";
    return precision === "int4" && outer.has(name) ? "int8" : precision;
  };
  for (const [name, { shape }] of parameters)
    requireBlocks(name, shape, precisionOf(name));

  const files: ModelFile[] = [];
  const put = async (name: string, bytes: Uint8Array) => {
    signal?.throwIfAborted();
    files.push(await describeFile(name, bytes));
    await write(name, bytes);
  };

  const weightFiles = [...layerFiles(config), [outerFile, outer] as const];
  const weightMap: Record<string, string> = {};
  let totalSize = 0;
  for (const [done, [file, names]] of weightFiles.entries()) {
    const tensors: Record<string, TensorToStore> = {};
    for (const name of names) {
      const parameter = parameters.get(name)!;
      const weight = await convertParameter(
        name,
        parameter,
        precisionOf(name),
        signal,
      );
      Object.assign(tensors, tensorsOf(name, weight));
    }
    for (const [name, { data }] of Object.entries(tensors)) {
      weightMap[name] = file;
      totalSize += data.byteLength;
    }
    const bytes = writeSafetensors(tensors, {
      format: precision === "f16" ? "pt" : "headstart",
    });
    await put(file, bytes);
    onProgress?.({
      file,
      bytes: bytes.length,
      done: done + 1,
      total: weightFiles.length,
    });
  }

  const index = {
    metadata: { total_size: totalSize },
    weight_map: weightMap,
  };
  await put(
    "model.safetensors.index.json",
    new TextEncoder().encode(`${JSON.stringify(index, null, 2)}\n`),
  );
  for (const name of ["config.json", ...companions]) {
    const bytes = await readSmallFile(open, name);
    if (bytes) await put(name, bytes);
  }
  signal?.throwIfAborted();
  const manifest = encodeModelManifest({ precision, files });
  await write(modelManifestName, manifest);
  return { manifest: await sha256(manifest), files };
}

const outerFile = "outer.safetensors";

const outerNames = (config: ModelConfig): ReadonlySet<string> =>
  new Set([embeddingName, finalNormName, headName(config)]);

/** The file of each layer with the checkpoint names that go there. */
function layerFiles(
  config: ModelConfig,
): (readonly [file: string, names: Iterable<string>])[] {
  const digits = Math.max(2, String(config.layers - 1).length);
  const own = [...layerParameters(config).keys()];
  return Array.from({ length: config.layers }, (_, layer) => [
    `layer-${String(layer).padStart(digits, "0")}.safetensors`,
    own.map((name) => layerName(layer, name)),
  ]);
}

/** A weight as the tensors of a file that `openCheckpoint` reads. */
function tensorsOf(
  name: string,
  { precision, shape, data, scales }: StoredWeight,
): Record<string, TensorToStore> {
  const [rows, columns] = shape as [number, number];
  return {
    [name]: { data, shape: storedShape(shape, precision) },
    ...(scales && {
      [scalesName(name)]: { data: scales, shape: [rows, columns / blockSize] },
    }),
  };
}

/** A parameter in another precision, some rows at a time. */
async function convertParameter(
  name: string,
  { shape, read }: StoredParameter,
  precision: Precision,
  signal: AbortSignal | undefined,
): Promise<StoredWeight> {
  const [size, columns] = shape as [number, number?];
  if (columns === undefined) {
    const vector = widen(await read(0, size));
    requireNumbers(name, vector.data, precision);
    return { precision, ...vector };
  }
  const whole = allocate(shape, size, precision);
  const rows = Math.max(1, Math.floor(numbersAtOnce / columns));
  for (let first = 0; first < size; first += rows) {
    signal?.throwIfAborted();
    const count = Math.min(rows, size - first);
    const part = widen(await read(first, count));
    requireNumbers(name, part.data, precision);
    const { data, scales } = storeWeight(name, part, precision);
    const place = storedRows(whole, first, count);
    place.data.set(data);
    if (scales) place.scales!.set(scales);
  }
  return whole;
}

/** The largest half float: what is above would become infinite. */
const largestHalf = 65504;

function requireNumbers(
  name: string,
  numbers: Float32Array,
  precision: Precision,
): void {
  const most = precision === "f32" ? Infinity : largestHalf;
  const bad = numbers.find((number) => !(Math.abs(number) < most));
  if (bad === undefined) return;
  throw Number.isFinite(bad)
    ? new CheckpointError(
        "UNSUPPORTED",
        `${precision}: expected ${name} to hold numbers below ${most}, got ${bad}`,
      )
    : new CheckpointError(
        "MALFORMED",
        `checkpoint: ${name} holds a number that is not finite`,
      );
}
