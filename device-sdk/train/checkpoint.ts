/** @file Snapshots of a training run: what is in them, and their safetensors files. */
import {
  parseSafetensors,
  toFloat32,
  writeSafetensors,
} from "../format/safetensors.ts";
import type { DataCursor } from "./data.ts";
import { ResumeError } from "./fingerprint.ts";
import type { RunFingerprint } from "./fingerprint.ts";

/** Where the snapshots of one run are kept. An application implements it on a file, OPFS or IndexedDB. */
export interface SnapshotStore {
  /** The bytes saved last; undefined when there are none. */
  load(): Promise<Uint8Array | undefined>;
  /** Replaces them at once: whoever loads after a crash gets the old bytes or the new ones, whole. */
  save(snapshot: Uint8Array): Promise<void>;
}

/** The state of a fine-tuning after some steps. */
export interface CurvePoint {
  readonly step: number;
  /** Mean training loss since the last point, nats a token; undefined before the first step. */
  readonly training: number | undefined;
  /** Loss on held-out text, nats a token. */
  readonly heldOut: number;
}

/** A training run between two steps: all that is needed to go on, beside the plan and the model. */
export interface RunSnapshot {
  readonly fingerprint: RunFingerprint;
  /** Updates made. */
  readonly step: number;
  readonly cursor: DataCursor;
  /** The flat vectors of trained parameters and of AdamW. */
  readonly parameters: Float32Array;
  readonly mean: Float32Array;
  readonly square: Float32Array;
  /** The parameters at the lowest held-out loss of the curve, where one is measured. */
  readonly best: Float32Array | undefined;
  readonly curve: readonly CurvePoint[];
  /** Sum of the training losses of the steps since the last point. */
  readonly lossSum: number;
  /** Seconds of work so far. */
  readonly seconds: number;
}

/** The snapshot as a file: vectors as tensors, the rest as JSON in the metadata, under `run`. Numbers come back as they were. */
export function writeSnapshot(snapshot: RunSnapshot): Uint8Array {
  const { cursor, parameters, mean, square, best, ...rest } = snapshot;
  const { random, ...place } = cursor;
  const vectors = { parameters, mean, square, random, ...(best && { best }) };
  return writeSafetensors(
    Object.fromEntries(
      Object.entries(vectors).map(([name, data]) => [
        name,
        { data, shape: [data.length] },
      ]),
    ),
    { run: JSON.stringify({ ...rest, cursor: place }) },
  );
}

/**
 * Reads what `writeSnapshot` wrote.
 * @throws ResumeError for a file of another kind; SafetensorsError when it is damaged.
 */
export function readSnapshot(file: Uint8Array): RunSnapshot {
  const { tensors, metadata } = parseSafetensors(file);
  const { cursor, curve, ...rest } = parseRun(metadata["run"]);
  const vector = (name: string) => {
    const stored = tensors.get(name);
    if (stored?.type !== "F32") throw notASnapshot(`one without ${name}`);
    return toFloat32(stored);
  };
  const random = tensors.get("random");
  if (random?.type !== "I32") throw notASnapshot("one without random");
  return {
    ...rest,
    curve: curve.map(({ step, training, heldOut }) => ({
      step,
      training,
      heldOut,
    })),
    cursor: {
      ...cursor,
      random: new Int32Array(new Uint8Array(random.bytes).buffer),
    },
    parameters: vector("parameters"),
    mean: vector("mean"),
    square: vector("square"),
    best: tensors.has("best") ? vector("best") : undefined,
  };
}

type Vectors = "parameters" | "mean" | "square" | "best";
type RunJson = Omit<RunSnapshot, "cursor" | Vectors> & {
  readonly cursor: Omit<DataCursor, "random">;
};

function parseRun(text: string | undefined): RunJson {
  if (text === undefined) throw notASnapshot("another file");
  try {
    const run = Object(JSON.parse(text)) as Partial<RunJson>;
    if (run.fingerprint && run.cursor && Array.isArray(run.curve))
      return run as RunJson;
  } catch {
    // not JSON: the same answer
  }
  throw notASnapshot("one that cannot be read");
}

const notASnapshot = (got: string) =>
  new ResumeError({ field: "snapshot", expected: "of a training run", got });
