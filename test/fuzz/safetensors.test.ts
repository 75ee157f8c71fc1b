/** @file 50,000 damaged safetensors files: refused with a SafetensorsError, or read with every byte in one tensor. */
import { expect, it } from "vitest";
import {
  headerSize,
  parseSafetensors,
  parseSafetensorsHeader,
  SafetensorsError,
  toFloat32,
  writeSafetensors,
} from "../../device-sdk/format/safetensors.ts";
import { damagedFile, damagedJson, fileOf, fuzz } from "./fuzz.ts";

const odd = Object.create(null) as Record<
  string,
  { data: Int32Array; shape: number[] }
>;
odd["__proto__"] = { data: Int32Array.of(7), shape: [] };
odd["empty"] = { data: Int32Array.of(), shape: [0, 4] };
const files = [
  writeSafetensors(
    {
      a: { data: Float32Array.of(1, 2, 3, 4), shape: [2, 2] },
      b: { data: Uint16Array.of(1, 2), shape: [1, 2] },
      c: { data: Uint8Array.of(1, 2, 3), shape: [3] },
    },
    { format: "pt", note: 'a "quoted" {note}' },
  ),
  writeSafetensors(odd),
  writeSafetensors({}),
];
const words = [
  "a",
  "b",
  "dtype",
  "shape",
  "data_offsets",
  "__metadata__",
  "F32",
  "F16",
  "BF16",
  "I8",
  "U8",
  "I32",
  "F64",
  "__proto__",
];

const bytesPerElement = { F32: 4, F16: 2, BF16: 2, I8: 1, U8: 1, I32: 4 };

it("are refused by name or read as they are", () => {
  const counts = fuzz(
    {
      draw: (random) => damagedFile(random, random.pick(files), words),
      parse(file) {
        const { tensors } = parseSafetensors(file);
        let bytes = headerSize(file, file.length);
        for (const stored of tensors.values()) {
          const length = stored.shape.reduce((size, each) => size * each, 1);
          if (toFloat32(stored).length !== length) return false;
          bytes += length * bytesPerElement[stored.type];
        }
        return bytes === file.length;
      },
      refusals: [SafetensorsError],
    },
    1_000_000,
    40_000,
  );

  expect(counts.accepted).toBeGreaterThan(1000);
  expect(counts.refused).toBeGreaterThan(20_000);
});

it("are refused by name or placed within the file, whatever sizes the header claims", () => {
  const sizes = [0, 1, 2, 3, 2 ** 16, 2 ** 31, 2 ** 40, 2 ** 50];
  const counts = fuzz(
    {
      draw(random) {
        const shape = [random.pick(sizes), random.pick(sizes)];
        const end = 4 * shape[0]! * shape[1]!;
        const header = { a: { dtype: "F32", shape, data_offsets: [0, end] } };
        const start = fileOf(
          random,
          random.integer(2)
            ? JSON.stringify(header)
            : damagedJson(random, header, words),
          new Uint8Array(random.integer(2)),
        );
        return { start, fileSize: Math.min(start.length + end, 2 ** 53 - 1) };
      },
      parse({ start, fileSize }) {
        const { tensors } = parseSafetensorsHeader(start, fileSize);
        return [...tensors.values()].every(
          ({ begin, end }) => begin <= end && end <= fileSize,
        );
      },
      refusals: [SafetensorsError],
    },
    2_000_000,
    10_000,
  );

  expect(counts.accepted).toBeGreaterThan(500);
  expect(counts.refused).toBeGreaterThan(5000);
});
