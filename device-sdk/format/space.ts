/** @file The explanation space: what gives coefficients their meaning, as one content-addressed safetensors file. */
import { sha256 } from "./digest.ts";
import {
  FormatError,
  malformed,
  readArray,
  readDigest,
  readNumbers,
  readObject,
  readTensorFile,
  readText,
} from "./formatError.ts";
import { writeSafetensors } from "./safetensors.ts";

/** An axis of style, shown as one of its two words with the size of the coefficient. */
export interface Attribute {
  /** The positive pole. */
  readonly word: string;
  /** The other pole's word, if one opposes it. */
  readonly opposite: string | null;
}

/** A model at a fixed state: its name and the SHA-256 of its weights file. */
export interface Revision {
  readonly name: string;
  readonly revision: string;
}

/** Limits of the decisions that are taken with coefficients of a space: finite, not negative. */
export interface Thresholds {
  /** L1 size of the coefficients below which a user counts as neutral. */
  readonly abstain: number;
  /** What is chosen must come closer than this share of the distance to the base model. */
  readonly fit: number;
  /** A merge must come closer than the best single pLLM by this share of the distance to the base model. */
  readonly mergeGain: number;
  /** Relative residual of an explanation above which its pLLM is not selected: the attributes do not say what it does. */
  readonly residual: number;
}

/** Everything that gives coefficients their meaning; coefficients of different spaces are never compared. */
export interface ExplanationSpace {
  /** SHA-256 of the encoded bytes. */
  readonly id: string;
  /** 1 when it was fitted; one more than its parent's when it grew out of it. */
  readonly version: number;
  /** Id of the space whose attributes this one has first, with the same directions in the same order; null when it was fitted. */
  readonly parent: string | null;
  /** The base model; its revision is the SHA-256 of `model.safetensors`. */
  readonly base: Revision;
  /** The explainer; its revision is the SHA-256 of its adapter, or "none" where the base model alone explains. */
  readonly explainer: Revision;
  /** Prompts that a pLLM is explained by. */
  readonly probes: readonly string[];
  /** The axes, in the order of the coefficients. */
  readonly attributes: readonly Attribute[];
  /** [attributes][embedding] Lengths are kept: coefficient 1 is as much as the explainer's own text in that style. */
  readonly directions: readonly Float32Array[];
  /** [embedding] Mean comparison embedding of unstyled model text, subtracted for pLLMs. */
  readonly neutralModel: Float32Array;
  /** [embedding] Mean comparison embedding of neutral users' text, subtracted for users. */
  readonly neutralPerson: Float32Array;
  /** [attributes] Standard deviation of one neutral user's sample coefficients. */
  readonly spread: Float32Array;
  readonly thresholds: Thresholds;
}

/**
 * How texts become embeddings: how replies are drawn, what they are compared with, what is taken off. Grows when the same texts would give
 * others, because directions and coefficients that were found in another way mean nothing beside them.
 */
export const mapVersion = 3;

const maximumName = 200;
const maximumWord = 64;
const maximumAttributes = 256;
const maximumProbes = 1000;
const maximumProbe = 4000;

/**
 * The bytes of a space and their SHA-256, which is its id; equal content gives equal bytes.
 * @throws FormatError MALFORMED for what `decodeSpace` would refuse.
 */
export async function encodeSpace(
  space: Omit<ExplanationSpace, "id">,
): Promise<{ id: string; bytes: Uint8Array }> {
  const embedding = space.neutralModel.length;
  const directions = new Float32Array(space.directions.length * embedding);
  for (const [index, direction] of space.directions.entries()) {
    if (direction.length !== embedding)
      throw malformed(
        `space, directions[${index}]`,
        `${embedding} numbers`,
        direction.length,
      );
    directions.set(direction, index * embedding);
  }
  const vector = (data: Float32Array) => ({ data, shape: [data.length] });
  const bytes = writeSafetensors(
    {
      directions: {
        data: directions,
        shape: [space.directions.length, embedding],
      },
      neutralModel: vector(space.neutralModel),
      neutralPerson: vector(space.neutralPerson),
      spread: vector(space.spread),
    },
    { space: JSON.stringify(describe(space)) },
  );
  const { id } = await decodeSpace(bytes); // nothing is published that a device would refuse
  return { id, bytes };
}

/** The parts that are not tensors, field by field so that the bytes do not depend on how the caller built its objects. */
const describe = ({
  version,
  parent,
  base,
  explainer,
  probes,
  attributes,
  thresholds: { abstain, fit, mergeGain, residual },
}: Omit<ExplanationSpace, "id">) => ({
  // a fitted space says neither, as before spaces could grow
  ...((version !== 1 || parent !== null) && { version, parent }),
  map: mapVersion,
  base: { name: base.name, revision: base.revision },
  explainer: { name: explainer.name, revision: explainer.revision },
  probes,
  attributes: attributes.map(({ word, opposite }) => ({ word, opposite })),
  thresholds: { abstain, fit, mergeGain, residual },
});

/**
 * Reads an encoded space.
 * @throws FormatError WRONG_MODEL when its coefficients were found in another way than here (`mapVersion`); MALFORMED when a part is missing, misshapen, not finite, or two poles share a word.
 */
export async function decodeSpace(
  bytes: Uint8Array,
): Promise<ExplanationSpace> {
  const { tensors, description } = readTensorFile("space", bytes, {
    directions: "F32",
    neutralModel: "F32",
    neutralPerson: "F32",
    spread: "F32",
  });
  const fields = readObject(description, "space");
  requireMap(fields["map"]);
  const attributes = readAttributes(fields["attributes"]);
  const embedding = tensors.neutralModel.shape[0] ?? 0;
  if (embedding === 0)
    throw malformed("space, neutralModel", "a vector", "an empty tensor");
  const directions = readNumbers(tensors.directions, "space, directions", [
    attributes.length,
    embedding,
  ]);
  const rows = attributes.map((_, row) =>
    directions.subarray(row * embedding, (row + 1) * embedding),
  );
  const zero = rows.findIndex((row) => row.every((number) => number === 0));
  if (zero !== -1)
    throw malformed(`space, directions[${zero}]`, "a direction", "only zeros");
  const spread = readNumbers(tensors.spread, "space, spread", [
    attributes.length,
  ]);
  if (spread.some((deviation) => deviation < 0))
    throw malformed("space, spread", "no negative number", Math.min(...spread));
  const probes = readArray(fields["probes"], "space, probes", maximumProbes);
  if (probes.length === 0) throw malformed("space, probes", "at least one", 0);
  return {
    id: await sha256(bytes),
    ...readLineage(fields),
    base: readRevision(fields["base"], "space, base"),
    explainer: readExplainer(fields["explainer"]),
    probes: probes.map((probe, index) =>
      readText(probe, `space, probes[${index}]`, maximumProbe),
    ),
    attributes,
    directions: rows,
    neutralModel: readNumbers(tensors.neutralModel, "space, neutralModel", [
      embedding,
    ]),
    neutralPerson: readNumbers(tensors.neutralPerson, "space, neutralPerson", [
      embedding,
    ]),
    spread,
    thresholds: readThresholds(fields["thresholds"]),
  };
}

/** @throws FormatError MALFORMED unless the value is a name and the SHA-256 of weights. */
export function readRevision(value: unknown, where: string): Revision {
  const { name, revision } = readObject(value, where);
  return {
    name: readText(name, `${where}.name`, maximumName),
    revision: readDigest(revision, `${where}.revision`),
  };
}

/** @throws FormatError MALFORMED unless both are the same model at the same state. */
export function requireRevision(
  got: Revision,
  expected: Revision,
  where: string,
): void {
  for (const part of ["name", "revision"] as const)
    if (got[part] !== expected[part])
      throw malformed(`${where}.${part}`, expected[part], got[part]);
}

function requireMap(version: unknown): void {
  if (version === mapVersion) return;
  throw new FormatError(
    "WRONG_MODEL",
    `space, map: expected coefficients that were found as this version of Headstart finds them (${mapVersion}), got ${version === undefined ? "older ones" : JSON.stringify(version)}; update the app, or publish a catalogue anew, from an empty home, with the version that the apps have`,
  );
}

function readLineage({
  version,
  parent,
}: Readonly<Record<string, unknown>>): Pick<
  ExplanationSpace,
  "version" | "parent"
> {
  if (version === undefined && parent === undefined)
    return { version: 1, parent: null };
  if (!Number.isSafeInteger(version) || (version as number) < 2)
    throw malformed("space, version", "2 or more with a parent", version);
  return {
    version: version as number,
    parent: readDigest(parent, "space, parent"),
  };
}

function readExplainer(value: unknown): Revision {
  const { name, revision } = readObject(value, "space, explainer");
  if (revision !== "none") return readRevision(value, "space, explainer");
  return {
    name: readText(name, "space, explainer.name", maximumName),
    revision,
  };
}

function readAttributes(value: unknown): Attribute[] {
  const attributes = readArray(
    value,
    "space, attributes",
    maximumAttributes,
  ).map((item, index): Attribute => {
    const where = `space, attributes[${index}]`;
    const { word, opposite } = readObject(item, where);
    return {
      word: readText(word, `${where}.word`, maximumWord),
      opposite:
        opposite === null
          ? null
          : readText(opposite, `${where}.opposite`, maximumWord),
    };
  });
  if (attributes.length === 0)
    throw malformed("space, attributes", "at least one", "none");
  const words = attributes.flatMap(({ word, opposite }) => [
    word,
    ...(opposite === null ? [] : [opposite]),
  ]);
  const twice = words.find((word, index) => words.indexOf(word) !== index);
  if (twice !== undefined)
    throw malformed("space, attributes", "each word once", `${twice} twice`);
  return attributes;
}

function readThresholds(value: unknown): Thresholds {
  const fields = readObject(value, "space, thresholds");
  const read = (name: keyof Thresholds): number => {
    const number = fields[name];
    // JSON has no infinity or NaN: JSON.stringify turned them into null
    if (typeof number !== "number" || !(number >= 0) || number === Infinity)
      throw malformed(
        `space, thresholds.${name}`,
        "a finite number of 0 or more",
        number,
      );
    return number;
  };
  return {
    abstain: read("abstain"),
    fit: read("fit"),
    mergeGain: read("mergeGain"),
    residual: read("residual"),
  };
}
