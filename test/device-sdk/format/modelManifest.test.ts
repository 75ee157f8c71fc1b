/** @file The manifest of a model: the bytes it has, the pieces it names, and every way in which one is refused. */
import { describe, expect, it } from "vitest";
import {
  bytesOfPiece,
  describeFile,
  encodeModelManifest,
  parseModelManifest,
  pieceSize,
} from "../../../device-sdk/format/modelManifest.ts";
import type { ModelManifest } from "../../../device-sdk/format/modelManifest.ts";

const encoder = new TextEncoder();
const [a, b] = ["a".repeat(64), "b".repeat(64)] as const;
const manifest: ModelManifest = {
  precision: "int4",
  files: [
    { name: "config.json", bytes: 3, pieces: [a] },
    { name: "outer.safetensors", bytes: pieceSize + 1, pieces: [a, b] },
    { name: "empty.json", bytes: 0, pieces: [] },
  ],
};
const json = {
  format: "headstart-model",
  version: 1,
  pieceSize: 4194304,
  ...manifest,
};

const refusal = (value: unknown) => {
  try {
    parseModelManifest(
      encoder.encode(typeof value === "string" ? value : JSON.stringify(value)),
    );
  } catch (error) {
    return error;
  }
  throw new Error("the manifest was accepted");
};

describe("a model manifest", () => {
  it("is one line of JSON, the same for the same model", () => {
    const bytes = encodeModelManifest({
      precision: "f16",
      files: [{ name: "config.json", bytes: 3, pieces: [a] }],
    });
    expect(new TextDecoder().decode(bytes)).toBe(
      `{"format":"headstart-model","version":1,"precision":"f16","pieceSize":4194304,"files":[{"name":"config.json","bytes":3,"pieces":["${a}"]}]}\n`,
    );
  });

  it("is read back as it was written, and may carry more than this reader knows", () => {
    expect(parseModelManifest(encodeModelManifest(manifest))).toEqual(manifest);
    expect(
      parseModelManifest(
        encoder.encode(JSON.stringify({ ...json, licence: "MIT" })),
      ),
    ).toEqual(manifest);
  });

  it("has the SHA-256 of every 4 MiB of a file", async () => {
    const content = new Uint8Array(pieceSize + 3);
    content.set(encoder.encode("abc"), pieceSize);
    const file = await describeFile("outer.safetensors", content);
    expect(file).toEqual({
      name: "outer.safetensors",
      bytes: 4194307,
      pieces: [
        "bb9f8df61474d25e71fa00722318cd387396ca1736605e1248821cc0de3d3af8",
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
      ],
    });
    expect([bytesOfPiece(file, 0), bytesOfPiece(file, 1)]).toEqual([
      4194304, 3,
    ]);
    expect(await describeFile("empty", new Uint8Array())).toEqual({
      name: "empty",
      bytes: 0,
      pieces: [],
    });
  });

  const file = manifest.files[0]!;
  it.each<[fault: string, value: unknown, message: string]>([
    ["no JSON", "{", "model manifest: expected JSON"],
    ["an array", [], "model manifest: expected an object"],
    [
      "another format",
      { ...json, format: "pt" },
      'model manifest, format: expected "headstart-model", got "pt"',
    ],
    [
      "a later version",
      { ...json, version: 2 },
      "model manifest, version: expected 1, got 2",
    ],
    [
      "other pieces",
      { ...json, pieceSize: 1024 },
      "model manifest, pieceSize: expected 4194304, got 1024",
    ],
    [
      "another precision",
      { ...json, precision: "int2" },
      'model manifest, precision: expected f16, int8, int4, got "int2"',
    ],
    ["no files", { ...json, files: {} }, "model manifest, files: expected"],
    [
      "too many files",
      { ...json, files: Array(4097).fill(file) },
      "model manifest, files: expected an array of at most 4096",
    ],
    [
      "a name twice",
      { ...json, files: [file, file] },
      'model manifest, files: expected each name once, got "config.json"',
    ],
    ...["../config.json", "a/b", "", ".hidden", "a\\b", "x".repeat(129)].map(
      (name): [string, unknown, string] => [
        `the name ${JSON.stringify(name.slice(0, 20))}`,
        { ...json, files: [{ ...file, name }] },
        "model manifest, files[0].name: expected a plain file name",
      ],
    ),
    [
      "a negative size",
      { ...json, files: [{ ...file, bytes: -1 }] },
      "model manifest, files[0].bytes: expected an integer of 0 to",
    ],
    [
      "a piece too few",
      { ...json, files: [{ ...file, bytes: pieceSize + 1 }] },
      "model manifest, files[0].pieces: expected 2 of them, got an array of 1",
    ],
    [
      "a piece too many",
      { ...json, files: [{ ...file, pieces: [a, b] }] },
      "model manifest, files[0].pieces: expected an array of at most 1",
    ],
    [
      "a hash that is none",
      { ...json, files: [{ ...file, pieces: [a.toUpperCase()] }] },
      "model manifest, files[0].pieces[0]: expected a SHA-256",
    ],
    [
      "more than 8 MiB",
      JSON.stringify(json) + " ".repeat(8 * 1024 * 1024),
      "model manifest: expected at most 8388608 bytes",
    ],
  ])("is refused for %s", (_, value, message) => {
    expect(refusal(value)).toMatchObject({
      name: "FormatError",
      code: "MALFORMED",
      message: expect.stringContaining(message) as string,
    });
  });

  it("is not written where it would be refused", () => {
    expect(() =>
      encodeModelManifest({ ...manifest, files: [{ ...file, name: "a/b" }] }),
    ).toThrow("expected a plain file name");
  });
});
