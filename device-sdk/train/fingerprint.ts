/** @file What the numbers of a training run depend on: a snapshot goes on bit for bit only where all of it is the same. */
import { sha256 } from "../format/digest.ts";
import { layerParameters } from "../lm/checkpoint.ts";
import type { Feed, Runtime } from "../onnx/session.ts";
import type { Trainer } from "./step.ts";

/** To be raised when a change of the engine's code changes the numbers of a step. */
const engineVersion = 1;

/** What a run is told apart by, besides the trainer it is begun with. */
export interface RunIdentity {
  /** Hyperparameters and whatever else decides the steps: the fingerprint names each. */
  readonly config: Readonly<Record<string, unknown>>;
  /** Digest of what is learned from and measured on, or a name for data that are drawn by a recipe. */
  readonly dataDigest: string;
  /** Revision of the base model, which is known by its final norm alone unless it is given. */
  readonly base?: string | undefined;
  /** Model of the processor, where the application knows it. */
  readonly machine?: string | undefined;
}

/** Everything that the numbers of a run depend on, by name. */
export type RunFingerprint = Readonly<Record<string, string>>;

/** A field in which a snapshot differs from the run that it is to be resumed in. */
export interface FingerprintDifference {
  readonly field: string;
  readonly expected: string;
  /** What the snapshot says. */
  readonly got: string;
}

/** Fields that change the rounding of a run, not what is computed. */
const placeFields = new Set([
  "runtime",
  "executionProvider",
  "threads",
  "machine",
]);

/** Where a run computes: `placeFields` of its fingerprint. `machine` is what the application knows of the processor. */
export function placeOf(
  { onnxRuntime, sessionOptions }: Runtime,
  machine = "unknown",
): RunFingerprint {
  const { env } = onnxRuntime;
  const { common: _, ...versions } = env?.versions ?? {};
  const [[name, version] = ["unknown", "version"]] = Object.entries(versions);
  const providers = sessionOptions?.executionProviders?.map((provider) =>
    typeof provider === "string" ? provider : provider.name,
  );
  const threads = sessionOptions?.intraOpNumThreads ?? env?.wasm.numThreads;
  return {
    runtime: `${name} ${version}`,
    executionProvider: providers?.join() ?? "default",
    threads: threads ? String(threads) : "default",
    machine,
  };
}

/** The fingerprint of a run that is begun with a trainer, which must not have taken a step. */
export async function fingerprintOf(
  { model, parameters, adapter, shape }: Trainer,
  { config, dataDigest, base, machine }: RunIdentity,
): Promise<RunFingerprint> {
  const graph = {
    engineVersion,
    config: model.config,
    shape,
    scaling: adapter?.scaling,
    precisions: Array.from(layerParameters(model.config).keys(), (name) =>
      model.source.precision(name),
    ),
    parameters: Array.from(parameters.views, ([name, view]) => [
      name,
      view.shape,
    ]),
  };
  const digestOf = ({ buffer, byteOffset, byteLength }: Feed["data"]) =>
    sha256(new Uint8Array(buffer, byteOffset, byteLength));
  return {
    ...Object.fromEntries(
      Object.entries(config).map(([name, value]) => [
        `config.${name}`,
        JSON.stringify(value),
      ]),
    ),
    graph: await sha256(new TextEncoder().encode(JSON.stringify(graph))),
    base: base ?? (await digestOf((await model.finalNorm()).data)),
    start: await digestOf(parameters.flat),
    data: dataDigest,
    ...placeOf(model.runtime, machine),
  };
}

/** Thrown when a snapshot belongs to another training run, or to another runtime or machine. The snapshot is left as it is. */
export class ResumeError extends Error {
  override readonly name = "ResumeError";
  /** What differs: a field of the fingerprint, or `snapshot` for a file that is none. */
  readonly field: string;
  readonly expected: string;
  readonly got: string;
  constructor(
    { field, expected, got }: FingerprintDifference,
    advice = "delete the snapshot to start again",
  ) {
    super(`resume: expected ${field} ${expected}, got ${got}; ${advice}`);
    this.field = field;
    this.expected = expected;
    this.got = got;
  }
}

/**
 * Compares a snapshot with the run that it is to be resumed in.
 * @param anyway lets other runtimes, threads and machines pass.
 * @returns the differences that were let pass.
 * @throws ResumeError for the first difference that is not.
 */
export function checkFingerprint(
  expected: RunFingerprint,
  got: RunFingerprint,
  anyway: boolean,
): FingerprintDifference[] {
  const fields = new Set([...Object.keys(expected), ...Object.keys(got)]);
  const differences = [...fields]
    .map((field) => ({
      field,
      expected: expected[field] ?? "none",
      got: got[field] ?? "none",
    }))
    .filter((difference) => difference.expected !== difference.got);
  const isPlace = ({ field }: FingerprintDifference) => placeFields.has(field);
  const foreign = differences.find((difference) => !isPlace(difference));
  if (foreign)
    throw new ResumeError(
      foreign,
      "go back to what the run was begun with, or delete the snapshot to start again",
    );
  if (differences.length && !anyway)
    throw new ResumeError(
      differences[0]!,
      'go back to that, resume "anyway" to go on with other rounding, or delete the snapshot to start again',
    );
  return differences;
}
