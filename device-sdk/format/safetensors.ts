/** @file Reads and writes safetensors files, strictly: a file that any other reader could see differently is refused. */

/** Element types that are read; everything but the integers is widened to f32. */
export type ElementType = "F32" | "F16" | "BF16" | "I8" | "I32";

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

const maximumHeader = 16 * 1024 * 1024;
const bytesPerElement: Readonly<Record<ElementType, number>> = {
  F32: 4,
  F16: 2,
  BF16: 2,
  I8: 1,
  I32: 4,
};

const isElementType = (type: unknown): type is ElementType =>
  typeof type === "string" && Object.hasOwn(bytesPerElement, type);

const isSizes = (value: unknown): value is number[] =>
  Array.isArray(value) &&
  value.every((size) => Number.isSafeInteger(size) && size >= 0);

const isStrings = (value: unknown): value is Record<string, string> =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((text) => typeof text === "string");

/** The first key that an object of the header holds twice, which `JSON.parse` would not say, and the entry it lies in. */
function repeatedKey(json: string): { key: string; entry: string } | undefined {
  const objects: Set<string>[] = [];
  let entry = "";
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?|[{}]/g)) {
    if (token === "{") objects.push(new Set());
    else if (token === "}") objects.pop();
    else if (token.endsWith(":")) {
      const key = JSON.parse(token.slice(0, -1)) as string;
      const keys = objects.at(-1)!;
      if (objects.length === 1) entry = key;
      if (keys.has(key)) return { key, entry };
      keys.add(key);
    }
  }
  return undefined;
}

function parseHeader(file: Uint8Array): {
  header: Record<string, unknown>;
  start: number;
} {
  if (file.length < 8)
    throw new SafetensorsError(
      `safetensors: expected at least 8 bytes, got ${file.length}; the file is truncated`,
    );
  const size = Number(
    new DataView(file.buffer, file.byteOffset).getBigUint64(0, true),
  );
  if (size > maximumHeader || 8 + size > file.length)
    throw new SafetensorsError(
      `safetensors: the header claims ${size} bytes of a file of ${file.length}; the file is truncated or of another format`,
    );
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    const json = text.decode(file.subarray(8, 8 + size));
    const header: unknown = JSON.parse(json);
    if (typeof header !== "object" || header === null || Array.isArray(header))
      throw new SafetensorsError("safetensors: the header is not an object");
    if (!json.startsWith("{"))
      throw new SafetensorsError(
        "safetensors: the header is not an object from its first byte on",
      );
    const twice = repeatedKey(json);
    if (twice)
      throw new SafetensorsError(
        `safetensors: the header names ${twice.key} twice`,
        twice.entry,
      );
    return { header: header as Record<string, unknown>, start: 8 + size };
  } catch (error) {
    if (error instanceof SafetensorsError) throw error;
    throw new SafetensorsError("safetensors: the header is not JSON");
  }
}

/**
 * Parses a file without copying its tensors.
 * @throws SafetensorsError for truncation, holes, overlaps, duplicate names, unknown types, or sizes that disagree.
 */
export function parseSafetensors(file: Uint8Array): SafetensorsFile {
  const { header, start } = parseHeader(file);
  const { __metadata__: metadata = {}, ...entries } = header;
  if (!isStrings(metadata))
    throw new SafetensorsError(
      "safetensors: __metadata__ is not an object of strings",
    );
  const tensors = new Map<string, StoredTensor>();
  const ranges: { name: string; begin: number; end: number }[] = [];
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
        `safetensors: ${name} has type ${String(dtype)}; expected one of ${Object.keys(bytesPerElement).join(", ")}`,
        name,
      );
    if (!isSizes(shape) || !isSizes(offsets) || offsets.length !== 2)
      throw new SafetensorsError(
        `safetensors: ${name} has a malformed shape or data_offsets`,
        name,
      );
    const [begin, end] = offsets as [number, number];
    const expected =
      shape.reduce((product, size) => product * size, 1) *
      bytesPerElement[dtype];
    if (end - begin !== expected || start + end > file.length)
      throw new SafetensorsError(
        `safetensors: ${name} of shape [${shape.join()}] needs ${expected} bytes, got ${Math.max(0, Math.min(end, file.length - start) - begin)}; the file is truncated or damaged`,
        name,
      );
    ranges.push({ name, begin, end });
    tensors.set(name, {
      type: dtype,
      shape,
      bytes: file.subarray(start + begin, start + end),
    });
  }
  ranges.sort((a, b) => a.begin - b.begin || a.end - b.end);
  let position = 0;
  for (const { name, begin, end } of ranges) {
    if (begin !== position)
      throw new SafetensorsError(
        `safetensors: ${name} begins at ${begin} where ${position} was expected; tensors must neither overlap nor leave holes`,
        name,
      );
    position = end;
  }
  if (start + position !== file.length)
    throw new SafetensorsError(
      `safetensors: ${file.length - start - position} bytes follow the last tensor`,
    );
  return { tensors, metadata };
}

/** The numbers of a tensor as f32; integers are converted, 16-bit floats widened exactly. Always a copy. */
export function toFloat32({ type, bytes }: StoredTensor): Float32Array {
  const copy = new Uint8Array(bytes); // not slice(): on a Node Buffer that would be a view
  switch (type) {
    case "F32":
      return new Float32Array(copy.buffer);
    case "F16":
      return float16ToFloat32(new Uint16Array(copy.buffer));
    case "BF16":
      return new Float32Array(
        Uint32Array.from(new Uint16Array(copy.buffer), (bits) => bits << 16)
          .buffer,
      );
    case "I8":
      return Float32Array.from(new Int8Array(copy.buffer));
    case "I32":
      return Float32Array.from(new Int32Array(copy.buffer));
  }
}

function float16ToFloat32(halves: Uint16Array): Float32Array {
  return Float32Array.from(halves, (half) => {
    const sign = half & 0x8000 ? -1 : 1;
    const exponent = (half >> 10) & 0x1f;
    const fraction = half & 0x3ff;
    if (exponent === 0) return sign * fraction * 2 ** -24;
    if (exponent === 31) return fraction ? Number.NaN : sign * Infinity;
    return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
  });
}

/** f32 numbers rounded to IEEE half precision (ties to even, overflow to infinity). */
export function toFloat16(numbers: Float32Array): Uint16Array {
  const bits = new Uint32Array(
    numbers.buffer,
    numbers.byteOffset,
    numbers.length,
  );
  return Uint16Array.from(bits, (word) => {
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
  });
}
const scratch = (() => {
  const buffer = new ArrayBuffer(4);
  return { float: new Float32Array(buffer), bits: new Uint32Array(buffer) };
})();

/** A tensor to be written: what the array holds decides the element type, `Uint16Array` being half floats. */
export interface TensorToStore {
  readonly data: Float32Array | Uint16Array | Int8Array | Int32Array;
  readonly shape: readonly number[];
}

const elementTypeOf = (data: TensorToStore["data"]): ElementType =>
  data instanceof Float32Array
    ? "F32"
    : data instanceof Uint16Array
      ? "F16"
      : data instanceof Int8Array
        ? "I8"
        : "I32";

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
