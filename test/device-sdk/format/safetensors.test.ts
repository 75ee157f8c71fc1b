/** @file Safetensors: what is written is read back bit for bit, half floats round as IEEE says, and damaged files are refused. */
/// <reference lib="esnext.float16" />
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  headerSize,
  parseSafetensors,
  parseSafetensorsHeader,
  SafetensorsError,
  toFloat16,
  toFloat32,
  widen,
  writeSafetensors,
} from "../../../device-sdk/format/safetensors.ts";
import type {
  StoredTensor,
  TensorToStore,
} from "../../../device-sdk/format/safetensors.ts";

/** A file of this header, as written, and `body` zero bytes. */
function fileOf(header: unknown, body: number): Uint8Array {
  const json = new TextEncoder().encode(
    typeof header === "string" ? header : JSON.stringify(header),
  );
  const file = new Uint8Array(8 + json.length + body);
  new DataView(file.buffer).setBigUint64(0, BigInt(json.length), true);
  file.set(json, 8);
  return file;
}

const f32 = (shape: readonly number[], begin: number, end: number) => ({
  dtype: "F32",
  shape,
  data_offsets: [begin, end],
});

/** What reading the file throws. */
function refusal(file: Uint8Array): SafetensorsError {
  try {
    parseSafetensors(file);
  } catch (error) {
    if (error instanceof SafetensorsError) return error;
    throw error;
  }
  throw new Error("the file was accepted");
}

/** The numbers that the given bits stand for. */
const numbersOf = (type: StoredTensor["type"], bits: ArrayBufferView) =>
  toFloat32({
    type,
    shape: [],
    bytes: new Uint8Array(bits.buffer, bits.byteOffset, bits.byteLength),
  });

const bitsOf = ({ buffer, byteOffset, length }: Float32Array) => [
  ...new Uint32Array(buffer, byteOffset, length),
];

const word = fc.integer({ min: 0, max: 0xffffffff });
const tensor: fc.Arbitrary<TensorToStore> = fc
  .array(fc.integer({ min: 0, max: 4 }), { maxLength: 3 })
  .chain((shape) => {
    const length = shape.reduce((product, size) => product * size, 1);
    return fc
      .tuple(
        fc.array(word, { minLength: length, maxLength: length }),
        fc.constantFrom("F32", "F16", "I8", "U8", "I32"),
      )
      .map(([words, type]) => {
        const bits = Uint32Array.from(words);
        const data = {
          F32: () => new Float32Array(bits.buffer),
          F16: () => Uint16Array.from(bits),
          I8: () => Int8Array.from(bits),
          U8: () => Uint8Array.from(bits),
          I32: () => Int32Array.from(bits),
        }[type]();
        return { data, shape };
      });
  });

describe("writeSafetensors and parseSafetensors", () => {
  it("give back every tensor's type, shape and bytes, and the metadata", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string({ unit: "grapheme" }).filter((n) => n !== "__metadata__"),
          tensor,
          { maxKeys: 6 },
        ),
        fc.dictionary(fc.string(), fc.string(), { maxKeys: 3 }),
        (tensors, metadata) => {
          const file = parseSafetensors(writeSafetensors(tensors, metadata));
          expect(new Map(Object.entries(file.metadata))).toEqual(
            new Map(Object.entries(metadata)),
          );
          expect([...file.tensors.keys()]).toHaveLength(
            Object.keys(tensors).length,
          );
          for (const [name, { data, shape }] of Object.entries(tensors)) {
            const stored = file.tensors.get(name)!;
            expect(stored.shape).toEqual(shape);
            expect([...stored.bytes]).toEqual([
              ...new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
            ]);
          }
        },
      ),
    );
  });

  it("write the same bytes whatever the order of the names", () => {
    const one = { data: Float32Array.of(1), shape: [1] };
    const two = { data: Int8Array.of(2), shape: [1] };
    expect(writeSafetensors({ one, two })).toEqual(
      writeSafetensors({ two, one }),
    );
  });

  it("write a header padded to 8 bytes, then the tensors by name", () => {
    const file = writeSafetensors(
      { b: { data: Float32Array.of(1), shape: [1] } },
      { format: "pt" },
    );
    const header =
      '{"__metadata__":{"format":"pt"},"b":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}';
    expect([...file.subarray(0, 8)]).toEqual([88, 0, 0, 0, 0, 0, 0, 0]);
    expect(new TextDecoder().decode(file.subarray(8, 96))).toBe(
      header.padEnd(88),
    );
    expect([...file.subarray(96)]).toEqual([0, 0, 0x80, 0x3f]);
  });

  it("read a file that lies at an odd offset of a larger buffer", () => {
    const file = writeSafetensors({
      a: { data: Float32Array.of(1, -2.5), shape: [2] },
    });
    const around = new Uint8Array(file.length + 13).fill(255);
    around.set(file, 5);
    const { tensors } = parseSafetensors(around.subarray(5, 5 + file.length));
    expect([...toFloat32(tensors.get("a")!)]).toEqual([1, -2.5]);
  });

  it("keep a tensor called __proto__ and the metadata of that name", () => {
    const odd = <Value>(value: Value) =>
      Object.fromEntries([["__proto__", value]]);
    const file = parseSafetensors(
      writeSafetensors(
        odd({ data: Float32Array.of(1), shape: [] }),
        odd("metadata"),
      ),
    );
    expect([...file.tensors.keys()]).toEqual(["__proto__"]);
    expect(Object.entries(file.metadata)).toEqual([["__proto__", "metadata"]]);
  });

  it("take no time that grows with the square of the number of names", () => {
    const empty = { data: new Int8Array(), shape: [0] };
    const names = Array.from({ length: 100_000 }, (_, index) => `t${index}`);
    const file = writeSafetensors(
      Object.fromEntries(names.map((name) => [name, empty])),
    );
    expect(parseSafetensors(file).tensors.size).toBe(100_000); // under a second; 6 when each name met each other one
  });
});

describe("parseSafetensorsHeader", () => {
  const file = writeSafetensors(
    {
      b: { data: Float32Array.of(1, 2, 3), shape: [3, 1] },
      a: { data: Uint8Array.of(7), shape: [1] },
    },
    { format: "pt" },
  );

  it("says where each tensor lies, from the first bytes of the file alone", () => {
    const size = headerSize(file.subarray(0, 8), file.length);
    expect(file.length - size).toBe(13);
    expect(parseSafetensorsHeader(file.subarray(0, size), file.length)).toEqual(
      {
        tensors: new Map([
          ["a", { type: "U8", shape: [1], begin: size, end: size + 1 }],
          [
            "b",
            { type: "F32", shape: [3, 1], begin: size + 1, end: size + 13 },
          ],
        ]),
        metadata: { format: "pt" },
      },
    );
  });

  it("reads the header of a file larger than memory", () => {
    const size = 2 ** 45;
    const start = fileOf({ a: f32([2 ** 43], 0, size) }, 0);
    expect(
      parseSafetensorsHeader(start, start.length + size).tensors.get("a"),
    ).toEqual({
      type: "F32",
      shape: [2 ** 43],
      begin: start.length,
      end: start.length + size,
    });
  });

  it.each([0, 7])("refuses the first %i bytes of the length", (length) => {
    const start = file.subarray(0, length);
    expect(() => headerSize(start, file.length)).toThrow(
      new SafetensorsError(
        `safetensors: expected at least 8 bytes, got ${length}; the file is truncated`,
      ),
    );
  });

  it("refuses a header that is not all there", () => {
    const size = headerSize(file, file.length);
    expect(() =>
      parseSafetensorsHeader(file.subarray(0, size - 1), file.length),
    ).toThrow(
      new SafetensorsError(
        `safetensors: expected the ${size} bytes of the header, got ${size - 1}; the file is truncated`,
      ),
    );
  });

  it("refuses a file that is shorter or longer than its tensors", () => {
    const size = headerSize(file, file.length);
    const start = file.subarray(0, size);
    expect(() => parseSafetensorsHeader(start, file.length - 1)).toThrow(
      "b of shape [3,1] needs 12 bytes, got 11",
    );
    expect(() => parseSafetensorsHeader(start, file.length + 1)).toThrow(
      "1 bytes follow the last tensor",
    );
  });
});

describe("widen", () => {
  it.each([
    ["F32", Float32Array.of(1.5, -2)],
    ["F16", Uint16Array.of(0x3e00, 0xc000)],
    ["BF16", Uint16Array.of(0x3fc0, 0xc000)],
  ] as const)(
    "writes %s into a part of an array, from any byte on",
    (type, data) => {
      const around = new Uint8Array(1 + data.byteLength);
      around.set(new Uint8Array(data.buffer), 1);
      const into = new Float32Array(4).fill(9);
      const stored = { type, shape: [2], bytes: around.subarray(1) };
      widen(stored, into.subarray(1, 3));
      expect([...into]).toEqual([9, 1.5, -2, 9]);
    },
  );

  it.each([
    ["F16", Uint16Array.of(0x3e00, 0xc000, 0x3c00)],
    ["BF16", Uint16Array.of(0x3fc0, 0xc000, 0x3f80)],
    ["I8", Int8Array.of(1, -2, 3)],
    ["U8", Uint8Array.of(1, 2, 3)],
  ] as const)(
    "widens %s that lies at the end of the array itself",
    (type, data) => {
      const into = new Float32Array(3);
      const bytes = new Uint8Array(into.buffer, 12 - data.byteLength);
      bytes.set(new Uint8Array(data.buffer));
      widen({ type, shape: [3], bytes }, into);
      expect(into).toEqual(numbersOf(type, data));
    },
  );

  it("refuses an array of another length", () => {
    const stored = { type: "BF16", shape: [2], bytes: new Uint8Array(4) };
    expect(() => {
      widen(stored as StoredTensor, new Float32Array(3));
    }).toThrow(new RangeError("widen: expected room for 2 numbers, got 3"));
  });
});

describe("toFloat32", () => {
  it("widens every half float to the number it stands for", () => {
    const halves = Uint16Array.from({ length: 1 << 16 }, (_, bits) => bits);
    const reference = new Float16Array(halves.buffer);
    const widened = numbersOf("F16", halves);
    expect(widened.findIndex((n, i) => !Object.is(n, reference[i]))).toBe(-1);
  });

  it("widens bfloat16 by 16 zero bits", () => {
    const halves = Uint16Array.of(0x3f80, 0xc020, 0x0001, 0x8000, 0xff80);
    expect(bitsOf(numbersOf("BF16", halves))).toEqual([
      0x3f800000, 0xc0200000, 0x00010000, 0x80000000, 0xff800000,
    ]);
  });

  it("converts integers", () => {
    expect([...numbersOf("I8", Int8Array.of(-128, 127))]).toEqual([-128, 127]);
    expect([...numbersOf("U8", Uint8Array.of(0, 255))]).toEqual([0, 255]);
    expect([...numbersOf("I32", Int32Array.of(-7, 1 << 24))]).toEqual([
      -7, 16777216,
    ]);
  });

  it("copies out of a Node Buffer, whose slice would be a view", () => {
    const file = Buffer.from(
      writeSafetensors({ a: { data: Float32Array.of(3, 4), shape: [2] } }),
    );
    const stored = parseSafetensors(file).tensors.get("a")!;
    const numbers = toFloat32(stored);
    expect([...numbers]).toEqual([3, 4]);
    expect(numbers.buffer.byteLength).toBe(8);
    file.fill(0);
    expect([...numbers]).toEqual([3, 4]);
  });
});

describe("toFloat16", () => {
  /** The halves of the numbers, by the platform's own conversion. */
  const reference = (numbers: Float32Array) =>
    new Uint16Array(Float16Array.from(numbers).buffer);

  it("rounds any number as IEEE 754 says", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.float({ noNaN: true }),
          fc.float({ min: -70000, max: 70000, noNaN: true }),
          fc.float({ min: -(2 ** -13), max: 2 ** -13, noNaN: true }),
        ),
        (number) => {
          const numbers = Float32Array.of(number);
          expect([...toFloat16(numbers)]).toEqual([...reference(numbers)]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("rounds ties to even at every half float", () => {
    const halves = Uint16Array.from({ length: 0x7c00 }, (_, bits) => bits);
    const ties = Float32Array.from(
      numbersOf("F16", halves),
      (number, bits) =>
        (number + (numbersOf("F16", Uint16Array.of(bits + 1))[0] ?? 0)) / 2,
    );
    ties[0x7bff] = 65520; // half way from the largest half float to 65536
    expect(toFloat16(ties)).toEqual(
      halves.map((bits) => (bits % 2 ? bits + 1 : bits)),
    );
  });

  it.each([
    ["one", 1, 0x3c00],
    ["minus zero", -0, 0x8000],
    ["the largest half float", 65504, 0x7bff],
    ["just below the overflow", 65519.99609375, 0x7bff],
    ["the overflow", -65520, 0xfc00],
    ["infinity", Infinity, 0x7c00],
    ["the smallest normal half float", 2 ** -14, 0x0400],
    ["the smallest subnormal", -(2 ** -24), 0x8001],
    ["half of it, a tie to zero", 2 ** -25, 0x0000],
    ["the next f32 above that", 2 ** -25 * (1 + 2 ** -23), 0x0001],
    ["a subnormal f32", 2 ** -149, 0x0000],
    ["not a number", NaN, 0x7e00],
  ])("rounds %s, %d, to the right bits", (_, number, bits) => {
    expect(toFloat16(Float32Array.of(number))[0]).toBe(bits);
  });
});

describe("parseSafetensors refuses", () => {
  const whole = writeSafetensors({
    a: { data: Float32Array.of(1, 2), shape: [2] },
  });

  it("a file cut anywhere", () => {
    for (let length = 0; length < whole.length; length++)
      expect(refusal(whole.subarray(0, length)).message).toContain("truncated");
  });

  it("a file cut within a tensor, which it names", () => {
    const error = refusal(whole.subarray(0, whole.length - 1));
    expect(error.tensor).toBe("a");
    expect(error.message).toContain("a of shape [2] needs 8 bytes, got 7");
  });

  it("a header longer than 16 MiB before anything of it is read", () => {
    const file = new Uint8Array(8 + 16 * 1024 * 1024 + 1);
    new DataView(file.buffer).setBigUint64(0, BigInt(file.length - 8), true);
    expect(refusal(file).message).toContain("header claims 16777217 bytes");
  });

  it("a header length beyond 2^53", () => {
    const file = fileOf({}, 0);
    file.fill(255, 0, 8);
    expect(refusal(file).message).toContain("truncated or of another format");
  });

  it.each([
    ["text", "not json"],
    ["an unfinished object", '{"a":'],
    ["a byte order mark", "\ufeff{}"],
    ["leading blanks", " {}"],
    ["an array", "[]"],
    ["null", "null"],
    ["nothing", ""],
  ])("a header that is not a JSON object: %s", (_, header) => {
    expect(refusal(fileOf(header, 0)).message).toMatch(
      /the header is not (JSON|an object)/,
    );
  });

  it("a header that is not UTF-8", () => {
    const file = fileOf('{"a":1}', 0);
    file[10] = 0xff;
    expect(refusal(file).message).toContain("the header is not JSON");
  });

  it.each([
    ["plainly", '"a"'],
    ["by an escape", '"\\u0061"'],
    ["with a blank before the colon", '"a" '],
  ])("a name that is there twice, %s", (_, again) => {
    const entry = JSON.stringify(f32([1], 0, 4));
    const error = refusal(fileOf(`{"a":${entry},${again}:${entry}}`, 4));
    expect(error.tensor).toBe("a");
    expect(error.message).toContain("names a twice");
  });

  it("a tensor that says its type twice", () => {
    const error = refusal(
      fileOf(
        '{"a":{"dtype":"F32","dtype":"I32","shape":[1],"data_offsets":[0,4]}}',
        4,
      ),
    );
    expect(error.message).toContain("names dtype twice");
    expect(error.tensor).toBe("a");
  });

  it.each([[null], [5], [["pt"]], [{ format: 1 }]])(
    "metadata that is not strings: %j",
    (metadata) => {
      expect(refusal(fileOf({ __metadata__: metadata }, 0)).message).toContain(
        "__metadata__",
      );
    },
  );

  it("a tensor called as every object's prototype, when malformed", () => {
    expect(refusal(fileOf('{"__proto__":{}}', 0)).tensor).toBe("__proto__");
  });

  it.each([
    ["F64", '"F64"'],
    ["f32", '"f32"'],
    ["toString", '"toString"'],
    ["F".repeat(1000), `"${"F".repeat(80)}..."`],
    [1, "1"],
    [undefined, "undefined"],
    [["F32"], "an array of 1"],
    [{ toString: 1 }, "an object"],
  ])("an element type it does not read: %j", (dtype, described) => {
    const error = refusal(fileOf({ a: { ...f32([1], 0, 4), dtype } }, 4));
    expect(error.tensor).toBe("a");
    expect(error.message).toContain(
      `a has type ${described}; expected one of F32, F16, BF16, I8, U8, I32`,
    );
  });

  it.each([
    ["of 1025 characters", "n".repeat(1025)],
    ["with a zero byte", "a\0"],
    ["that is half of a character", "\ud83d"],
  ])("a name %s", (_, name) => {
    const error = refusal(fileOf({ [name]: f32([1], 0, 4) }, 4));
    expect(error.message).toMatch(/the header holds the name "[^"]{1,83}"; /);
  });

  it("a header that nests deeper than a shape, before parsing it", () => {
    const deep = `{"a":{"shape":${"[".repeat(1e6)}`;
    const error = refusal(fileOf(deep, 0));
    expect(error.tensor).toBe("a");
    expect(error.message).toContain("nests deeper than a tensor's shape");
  });

  it("a name of 16 million characters", () => {
    const name = `"${"\\u0061".repeat(2.7e6)}"`;
    expect(refusal(fileOf(`{${name}:1}`, 0)).message).toContain(
      "at most 1024 printable characters",
    );
  });

  it.each([
    ["a negative size", { ...f32([-1], 0, 4) }],
    ["a fractional size", { ...f32([0.5, 2], 0, 4) }],
    ["a shape of 65 dimensions", { ...f32(new Array(65).fill(1), 0, 4) }],
    ["a shape that is a number", { ...f32([1], 0, 4), shape: 1 }],
    ["three offsets", { ...f32([1], 0, 4), data_offsets: [0, 2, 4] }],
    ["no offsets", { ...f32([1], 0, 4), data_offsets: undefined }],
  ])("%s", (_, entry) => {
    const error = refusal(fileOf({ a: entry }, 4));
    expect(error.tensor).toBe("a");
    expect(error.message).toContain("a has a malformed shape or data_offsets");
  });

  it.each([
    ["too few bytes for the shape", f32([2], 0, 4), 4],
    ["too many bytes for the shape", f32([1], 0, 8), 8],
    ["an end before its begin", f32([1], 4, 0), 4],
    ["a shape whose size overflows", f32([2 ** 32, 2 ** 32], 0, 4), 4],
  ])("%s", (_, entry, body) => {
    const error = refusal(fileOf({ a: entry }, body));
    expect(error.tensor).toBe("a");
    expect(error.message).toMatch(/a of shape \[.*\] needs \d+ bytes/);
  });

  it("a hole between two tensors", () => {
    const error = refusal(
      fileOf({ a: f32([1], 0, 4), b: f32([1], 8, 12) }, 12),
    );
    expect(error.tensor).toBe("b");
    expect(error.message).toContain("begins at 8 where 4 was expected");
  });

  it("a hole before the first tensor", () => {
    const error = refusal(fileOf({ a: f32([1], 4, 8) }, 8));
    expect(error.tensor).toBe("a");
    expect(error.message).toContain("begins at 4 where 0 was expected");
  });

  it("two tensors that overlap", () => {
    const error = refusal(fileOf({ a: f32([2], 0, 8), b: f32([1], 4, 8) }, 8));
    expect(error.tensor).toBe("b");
    expect(error.message).toContain("begins at 4 where 8 was expected");
  });

  it("bytes after the last tensor", () => {
    const error = refusal(fileOf({ a: f32([1], 0, 4) }, 7));
    expect(error.tensor).toBeUndefined();
    expect(error.message).toContain("3 bytes follow the last tensor");
  });
});
