/** @file Reads and writes safetensors files, strictly: a file that any other reader could see differently is refused. */

import { describe } from "./describe.ts";

/** Element types that are read; everything but the integers is widened to f32. */
export type ElementType = "F32" | "F16" | "BF16" | "I8" | "U8" | "I32";

/** What the header says of a tensor. */
export interface TensorInfo {
  readonly type: ElementType;
  readonly shape: readonly number[];
  /** Where its bytes begin in the file. */
  readonly begin: number;
  /** Where they end, exclusive. */
  readonly end: number;
}

/** A parsed header: tensors by name and the free-form string metadata. */
export interface SafetensorsHeader {
  readonly tensors: ReadonlyMap<string, TensorInfo>;
  readonly metadata: Readonly<Record<string, string>>;
}

/** A tensor as it lies in the file. */
export interface StoredTensor {
  readonly type: ElementType;
  readonly shape: readonly number[];
  /** Little-endian bytes, a view into the file. */
  readonly bytes: Uint8Array;
}

/** A parsed file: tensors by name and the free-form string metadata. */
export interface SafetensorsFile {
  readonly tensors: ReadonlyMap<string, StoredTensor>;
  readonly metadata: Readonly<Record<string, string>>;
}

/** Thrown for bytes that are not a well-formed safetensors file; `tensor` names the culprit where there is one. */
export class SafetensorsError extends Error {
  override readonly name = "SafetensorsError";
  readonly tensor: string | undefined;
  constructor(message: string, tensor?: string) {
    super(message);
    this.tensor = tensor;
  }
}

/** Bytes of a header's JSON. */
const maximumHeader = 16 * 1024 * 1024;
/** UTF-16 units of a name in the header; names end up in messages. */
const maximumName = 1024;
const maximumDimensions = 64;
/** The header, a tensor's entry in it, and the entry's shape. */
const maximumDepth = 3;
const bytesPerElement: Readonly<Record<ElementType, number>> = {
  F32: 4,
  F16: 2,
  BF16: 2,
  I8: 1,
  U8: 1,
  I32: 4,
};

const isElementType = (type: unknown): type is ElementType =>
  typeof type === "string" && Object.hasOwn(bytesPerElement, type);

const isSizes = (value: unknown, maximumLength: number): value is number[] =>
  Array.isArray(value) &&
  value.length <= maximumLength &&
  value.every((size) => Number.isSafeInteger(size) && size >= 0);

const isStrings = (value: unknown): value is Record<string, string> =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((text) => typeof text === "string");

/** Where the string literal ends that begins at `from`. */
function closingQuote(json: string, from: number): number {
  for (let at = from + 1; at < json.length; at++)
    if (json[at] === "\\") at++;
    else if (json[at] === '"') return at;
  throw new SyntaxError("unterminated string");
}

/** Whether a colon follows, after blanks. */
function isKey(json: string, from: number): boolean {
  let at = from;
  while (json[at]! <= " ") at++;
  return json[at] === ":";
}

/**
 * Checks what `JSON.parse` would not say, such as a key that an object holds twice, or would say only after spending memory on it.
 * @throws SyntaxError for some of what is not JSON; the rest is left to `JSON.parse`.
 */
function checkNames(json: string): void {
  const objects: Set<string>[] = [];
  let depth = 0;
  let entry: string | undefined;
  for (let at = 0; at < json.length; at++) {
    const character = json[at]!;
    if (character === '"') {
      const begin = at;
      at = closingQuote(json, begin);
      const keys = objects.at(-1);
      if (!keys || !isKey(json, at + 1)) continue;
      const key = JSON.parse(json.slice(begin, at + 1)) as string;
      if (key.length > maximumName || /[\p{Cc}\p{Cs}]/u.test(key))
        throw new SafetensorsError(
          `safetensors: the header holds the name ${describe(key)}; expected at most ${maximumName} printable characters`,
        );
      if (objects.length === 1) entry = key;
      if (keys.has(key))
        throw new SafetensorsError(
          `safetensors: the header names ${key} twice`,
          entry,
        );
      keys.add(key);
    } else if (character === "{" || character === "[") {
      if (character === "{") objects.push(new Set());
      if (++depth > maximumDepth)
        throw new SafetensorsError(
          "safetensors: the header nests deeper than a tensor's shape",
          entry,
        );
    } else if (character === "}" || character === "]") {
      if (character === "}") objects.pop();
      depth--;
    }
  }
}

/**
 * Bytes from the start of the file to its first tensor: how much `parseSafetensorsHeader` needs to see.
 * @param start the file's first 8 bytes, or more.
 * @param fileSize of the whole file, in bytes.
 * @throws SafetensorsError for a header that the file cannot hold, or of more than 16 MiB.
 */
export function headerSize(start: Uint8Array, fileSize: number): number {
  if (start.length < 8)
    throw new SafetensorsError(
      `safetensors: expected at least 8 bytes, got ${start.length}; the file is truncated`,
    );
  const size = Number(
    new DataView(start.buffer, start.byteOffset).getBigUint64(0, true),
  );
  if (size > maximumHeader || 8 + size > fileSize)
    throw new SafetensorsError(
      `safetensors: the header claims ${size} bytes of a file of ${fileSize}; the file is truncated or of another format`,
    );
  return 8 + size;
}

function parseHeaderJson(bytes: Uint8Array): Record<string, unknown> {
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    const json = text.decode(bytes);
    checkNames(json);
    const header: unknown = JSON.parse(json);
    // an object from its first byte on, as the format says
    if (header === null || typeof header !== "object" || !json.startsWith("{"))
      throw new SafetensorsError("safetensors: the header is not an object");
    return header as Record<string, unknown>;
  } catch (error) {
    if (error instanceof SafetensorsError) throw error;
    throw new SafetensorsError("safetensors: the header is not JSON");
  }
}

/**
 * Where each tensor of a file lies, from its first bytes alone, so that the rest can stay in storage.
 * @param start the first `headerSize` bytes of the file, or more.
 * @param fileSize of the whole file, in bytes.
 * @throws SafetensorsError for truncation, holes, overlaps, duplicate names, unknown types, or sizes that disagree.
 */
export function parseSafetensorsHeader(
  start: Uint8Array,
  fileSize: number,
): SafetensorsHeader {
  const first = headerSize(start, fileSize);
  if (start.length < first)
    throw new SafetensorsError(
      `safetensors: expected the ${first} bytes of the header, got ${start.length}; the file is truncated`,
    );
  const { __metadata__: metadata = {}, ...entries } = parseHeaderJson(
    start.subarray(8, first),
  );
  if (!isStrings(metadata))
    throw new SafetensorsError(
      "safetensors: __metadata__ is not an object of strings",
    );
  const tensors = new Map<string, TensorInfo>();
  for (const [name, entry] of Object.entries(entries)) {
    const {
      dtype,
      shape,
      data_offsets: offsets,
    } = Object(entry) as {
      dtype?: unknown;
      shape?: unknown;
      data_offsets?: unknown;
    };
    if (!isElementType(dtype))
      throw new SafetensorsError(
        `safetensors: ${name} has type ${describe(dtype)}; expected one of ${Object.keys(bytesPerElement).join(", ")}`,
        name,
      );
    if (
      !isSizes(shape, maximumDimensions) ||
      !isSizes(offsets, 2) ||
      offsets.length < 2
    )
      throw new SafetensorsError(
        `safetensors: ${name} has a malformed shape or data_offsets`,
        name,
      );
    const begin = first + offsets[0]!;
    const end = first + offsets[1]!;
    const expected =
      shape.reduce((product, size) => product * size, 1) *
      bytesPerElement[dtype];
    if (end - begin !== expected || end > fileSize)
      throw new SafetensorsError(
        `safetensors: ${name} of shape [${shape.join()}] needs ${expected} bytes, got ${Math.max(0, Math.min(end, fileSize) - begin)}; the file is truncated or damaged`,
        name,
      );
    tensors.set(name, { type: dtype, shape, begin, end });
  }
  let position = first;
  for (const [name, { begin, end }] of [...tensors].sort(
    ([, one], [, other]) => one.begin - other.begin || one.end - other.end,
  )) {
    if (begin !== position)
      throw new SafetensorsError(
        `safetensors: ${name} begins at ${begin - first} where ${position - first} was expected; tensors must neither overlap nor leave holes`,
        name,
      );
    position = end;
  }
  if (position !== fileSize)
    throw new SafetensorsError(
      `safetensors: ${fileSize - position} bytes follow the last tensor`,
    );
  return { tensors, metadata };
}

/**
 * Parses a file without copying its tensors.
 * @throws SafetensorsError as `parseSafetensorsHeader` does.
 */
export function parseSafetensors(file: Uint8Array): SafetensorsFile {
  const { tensors, metadata } = parseSafetensorsHeader(file, file.length);
  return {
    tensors: new Map(
      Array.from(tensors, ([name, { type, shape, begin, end }]) => [
        name,
        { type, shape, bytes: file.subarray(begin, end) },
      ]),
    ),
    metadata,
  };
}

/** The numbers of a tensor as f32; integers are converted, 16-bit floats widened exactly. Always a copy. */
export function toFloat32(stored: StoredTensor): Float32Array {
  const numbers = new Float32Array(
    stored.bytes.length / bytesPerElement[stored.type],
  );
  widen(stored, numbers);
  return numbers;
}

/**
 * As `toFloat32`, into an array of the caller, so that a loop allocates nothing. The bytes may be the end of the array's own.
 * @throws RangeError unless `into` has one place for each number.
 */
export function widen({ type, bytes }: StoredTensor, into: Float32Array): void {
  const { length } = into;
  if (length * bytesPerElement[type] !== bytes.length)
    throw new RangeError(
      `widen: expected room for ${bytes.length / bytesPerElement[type]} numbers, got ${length}`,
    );
  // a tensor may begin at any byte, where a typed array cannot
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  switch (type) {
    case "F32":
      new Uint8Array(into.buffer, into.byteOffset, bytes.length).set(bytes);
      break;
    case "F16": {
      const halves = (float16Values ??= allFloat16Values());
      for (let at = 0; at < length; at++)
        into[at] = halves[view.getUint16(2 * at, true)]!;
      break;
    }
    case "BF16": {
      const words = new Uint32Array(into.buffer, into.byteOffset, length);
      for (let at = 0; at < length; at++)
        words[at] = view.getUint16(2 * at, true) << 16;
      break;
    }
    case "I8":
      for (let at = 0; at < length; at++) into[at] = view.getInt8(at);
      break;
    case "U8":
      into.set(bytes);
      break;
    case "I32":
      for (let at = 0; at < length; at++)
        into[at] = view.getInt32(4 * at, true);
      break;
  }
}

/** What each half float stands for, by its bits: looked up about three times as fast as computed. Made at first use. */
let float16Values: Float32Array | undefined;

const allFloat16Values = (): Float32Array =>
  Float32Array.from({ length: 1 << 16 }, (_, half) => {
    const sign = half & 0x8000 ? -1 : 1;
    const exponent = (half >> 10) & 0x1f;
    const fraction = half & 0x3ff;
    if (exponent === 0) return sign * fraction * 2 ** -24;
    if (exponent === 31) return fraction ? Number.NaN : sign * Infinity;
    return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
  });

/** f32 numbers rounded to IEEE half precision (ties to even, overflow to infinity). */
export function toFloat16(numbers: Float32Array): Uint16Array {
  const bits = new Uint32Array(
    numbers.buffer,
    numbers.byteOffset,
    numbers.length,
  );
  const halves = new Uint16Array(bits.length);
  for (let at = 0; at < bits.length; at++) halves[at] = halfOf(bits[at]!);
  return halves;
}

/** The bits of the half float nearest to an f32, given as its bits. */
function halfOf(word: number): number {
  const sign = (word >>> 16) & 0x8000;
  const magnitude = word & 0x7fffffff;
  if (magnitude > 0x7f800000) return sign | 0x7e00; // NaN
  if (magnitude >= 0x47800000) return sign | 0x7c00; // 65536 and above
  if (magnitude < 0x38800000) {
    // Subnormal half: a multiple of 2^-24. Adding 0.5 in f32 rounds to exactly that grid, ties to even.
    scratch.float[0] = 0;
    scratch.bits[0] = magnitude;
    scratch.float[0] += 0.5;
    return sign | (scratch.bits[0] - 0x3f000000);
  }
  const rounded = magnitude + 0xfff + ((magnitude >>> 13) & 1);
  return sign | ((rounded - 0x38000000) >>> 13);
}
const scratch = (() => {
  const buffer = new ArrayBuffer(4);
  return { float: new Float32Array(buffer), bits: new Uint32Array(buffer) };
})();

/** A tensor to be written: what the array holds decides the element type, `Uint16Array` being half floats. */
export interface TensorToStore {
  readonly data:
    Float32Array | Uint16Array | Int8Array | Uint8Array | Int32Array;
  readonly shape: readonly number[];
}

function elementTypeOf(data: TensorToStore["data"]): ElementType {
  if (data instanceof Float32Array) return "F32";
  if (data instanceof Uint16Array) return "F16";
  if (data instanceof Int8Array) return "I8";
  if (data instanceof Uint8Array) return "U8";
  return "I32";
}

/**
 * The bytes of a safetensors file: tensors sorted by name, header padded to 8 bytes, so equal content gives equal bytes.
 */
export function writeSafetensors(
  tensors: Readonly<Record<string, TensorToStore>>,
  metadata: Readonly<Record<string, string>> = {},
): Uint8Array {
  let position = 0;
  // Without a prototype, so that a tensor may be called __proto__.
  const header = Object.create(null) as Record<string, unknown>;
  if (Object.keys(metadata).length) header["__metadata__"] = metadata;
  const names = Object.keys(tensors).sort();
  for (const name of names) {
    const { data, shape } = tensors[name]!;
    const end = position + data.byteLength;
    header[name] = {
      dtype: elementTypeOf(data),
      shape,
      data_offsets: [position, end],
    };
    position = end;
  }
  const json = new TextEncoder().encode(JSON.stringify(header));
  const padded = Math.ceil(json.length / 8) * 8;
  const file = new Uint8Array(8 + padded + position).fill(0x20, 8, 8 + padded);
  new DataView(file.buffer).setBigUint64(0, BigInt(padded), true);
  file.set(json, 8);
  let offset = 8 + padded;
  for (const name of names) {
    const { data } = tensors[name]!;
    file.set(
      new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
      offset,
    );
    offset += data.byteLength;
  }
  return file;
}
