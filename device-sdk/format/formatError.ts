/** @file The one error of the published formats, and the readers of untrusted JSON and tensors that throw it. */
import { describe } from "./describe.ts";
import { isSha256 } from "./digest.ts";
import {
  type ElementType,
  parseSafetensors,
  SafetensorsError,
  type StoredTensor,
  toFloat32,
} from "./safetensors.ts";

/**
 * What is wrong with a published file: not of its format or over its limits; other bytes than its address promises; not
 * signed by the pinned key; past its expiry; older than one already seen; for other models than the device's; not at the
 * origin.
 */
export type FormatErrorCode =
  | "MALFORMED"
  | "HASH_MISMATCH"
  | "SIGNATURE"
  | "EXPIRED"
  | "ROLLED_BACK"
  | "WRONG_MODEL"
  | "NOT_FOUND";

/** Thrown for a published file that must not be used; the message says what was expected, what came, and what to do. */
export class FormatError extends Error {
  override readonly name = "FormatError";
  readonly code: FormatErrorCode;
  constructor(code: FormatErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** A MALFORMED error about the value at `where`. */
export const malformed = (where: string, expected: string, got: unknown) =>
  new FormatError(
    "MALFORMED",
    `${where}: expected ${expected}, got ${describe(got)}; correct it where it was made`,
  );

/** @throws FormatError MALFORMED unless the text is JSON. */
export function readJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed(where, "JSON", text);
  }
}

/** @throws FormatError MALFORMED unless the value is an object. */
export function readObject(
  value: unknown,
  where: string,
): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw malformed(where, "an object", value);
  return value as Record<string, unknown>;
}

/** @throws FormatError MALFORMED unless the value is an array of at most `maximum` items. */
export function readArray(
  value: unknown,
  where: string,
  maximum: number,
): unknown[] {
  if (!Array.isArray(value) || value.length > maximum)
    throw malformed(where, `an array of at most ${maximum}`, value);
  return value as unknown[];
}

/** @throws FormatError MALFORMED unless the value is a string of 1 to `maximum` UTF-16 units. */
export function readText(
  value: unknown,
  where: string,
  maximum: number,
): string {
  if (typeof value !== "string" || value === "" || value.length > maximum)
    throw malformed(where, `1 to ${maximum} characters`, value);
  return value;
}

/** @throws FormatError MALFORMED unless the value is an integer of 0 to `maximum`. */
export function readCount(
  value: unknown,
  where: string,
  maximum = Number.MAX_SAFE_INTEGER,
): number {
  if (typeof value !== "number" || !Number.isSafeInteger(value))
    throw malformed(where, "an integer", value);
  if (value < 0 || value > maximum)
    throw malformed(where, `an integer of 0 to ${maximum}`, value);
  return value;
}

/** @throws FormatError MALFORMED unless the value is a SHA-256 in lower-case hexadecimal. */
export function readDigest(value: unknown, where: string): string {
  if (!isSha256(value))
    throw malformed(where, "a SHA-256 of 64 lower-case hex digits", value);
  return value;
}

/**
 * A safetensors file that holds exactly the named tensors, of these types, and in its metadata, under `what`, one JSON text.
 * @throws FormatError MALFORMED.
 */
export function readTensorFile<Name extends string>(
  what: string,
  bytes: Uint8Array,
  types: Readonly<Record<Name, ElementType>>,
): { tensors: Record<Name, StoredTensor>; description: unknown } {
  const { tensors, metadata } = parse(what, bytes);
  const expected = Object.keys(types).sort().join(", ");
  const got = [...tensors.keys()].sort().join(", ");
  if (got !== expected) throw malformed(what, `tensors ${expected}`, got);
  for (const [name, { type }] of tensors)
    if (type !== types[name as Name])
      throw malformed(`${what}, ${name}`, types[name as Name], type);
  const description: unknown = readObject(metadata, `${what}, metadata`)[what];
  if (typeof description !== "string")
    throw malformed(`${what}, metadata`, `JSON under ${what}`, description);
  return {
    tensors: Object.fromEntries(tensors) as Record<Name, StoredTensor>,
    description: readJson(description, `${what}, metadata`),
  };
}

function parse(what: string, bytes: Uint8Array) {
  try {
    return parseSafetensors(bytes);
  } catch (error) {
    if (!(error instanceof SafetensorsError)) throw error;
    throw new FormatError(
      "MALFORMED",
      `${what}: expected a safetensors file, got other bytes (${error.message}); correct it where it was made`,
      { cause: error },
    );
  }
}

/** A copy of a tensor's numbers. @throws FormatError MALFORMED unless it has this shape and all are finite. */
export function readNumbers(
  tensor: StoredTensor,
  where: string,
  shape: readonly number[],
): Float32Array {
  if (tensor.shape.join() !== shape.join())
    throw malformed(
      where,
      `shape [${shape.join()}]`,
      `[${tensor.shape.join()}]`,
    );
  const numbers = toFloat32(tensor);
  const bad = numbers.findIndex((number) => !Number.isFinite(number));
  if (bad !== -1)
    throw malformed(`${where}[${bad}]`, "a finite number", numbers[bad]);
  return numbers;
}
