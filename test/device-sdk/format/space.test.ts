/** @file The explanation space: stable bytes, exact round trips, and refusals that say what was expected. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../../device-sdk/format/digest.ts";
import {
  parseSafetensors,
  toFloat32,
  writeSafetensors,
} from "../../../device-sdk/format/safetensors.ts";
import {
  decodeSpace,
  encodeSpace,
  type ExplanationSpace,
} from "../../../device-sdk/format/space.ts";

const plain: Omit<ExplanationSpace, "id"> = {
  version: 1,
  parent: null,
  base: { name: "headstart-demo", revision: "a".repeat(64) },
  explainer: { name: "headstart-demo", revision: "none" },
  probes: ["What is rain?", "How do I boil an egg? 🥚"],
  attributes: [
    { word: "concise", opposite: "detailed" },
    { word: "cheerful", opposite: null },
  ],
  directions: [Float32Array.of(1, -2, 0.5), Float32Array.of(0, 0.25, 3)],
  neutralModel: Float32Array.of(0.1, 0.2, 0.3),
  neutralPerson: Float32Array.of(-0.1, 0, 1),
  spread: Float32Array.of(0.5, 0.25),
  thresholds: { abstain: 1.5, fit: 0.8, mergeGain: 0.1, residual: 0.9 },
};

describe("sha256", () => {
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ])("hashes %j as FIPS 180-4 does", async (text, digest) => {
    expect(await sha256(new TextEncoder().encode(text))).toBe(digest);
  });

  it("hashes a view of shared memory", async () => {
    const shared = new Uint8Array(new SharedArrayBuffer(5), 1, 3);
    shared.set([97, 98, 99]);
    expect(await sha256(shared)).toMatch(/^ba7816bf/);
  });
});

describe("an explanation space", () => {
  it("is read back as it was written", async () => {
    const { id, bytes } = await encodeSpace(plain);
    expect(await decodeSpace(bytes)).toEqual({ ...plain, id });
  });

  it("knows its version and its parent once it has grown", async () => {
    const grown = { ...plain, version: 2, parent: "b".repeat(64) };
    const { id, bytes } = await encodeSpace(grown);
    expect(await decodeSpace(bytes)).toEqual({ ...grown, id });
    expect(id).not.toBe((await encodeSpace(plain)).id);
  });

  it("has an id that changes only with the format", async () => {
    const { id, bytes } = await encodeSpace(plain);
    expect(id).toBe(
      "81803e52111cda382ec02bcad8b17d5c081c5947732dd08e1213855dfb3757cc",
    );
    expect(await sha256(bytes)).toBe(id);
    const { base, probes, ...rest } = plain;
    expect((await encodeSpace({ ...rest, probes, base })).id).toBe(id);
  });

  it("keeps any numbers and any words exactly", async () => {
    const number = fc.float({ noNaN: true, noDefaultInfinity: true });
    const vector = (length: number) =>
      fc
        .array(number, { minLength: length, maxLength: length })
        .map((numbers) => Float32Array.from(numbers));
    const spaces = fc
      .record({
        words: fc.uniqueArray(
          fc.string({ minLength: 1, maxLength: 9, unit: "binary" }),
          { minLength: 2, maxLength: 6 },
        ),
        embedding: fc.integer({ min: 1, max: 8 }),
      })
      .chain(({ words, embedding }) =>
        fc.record({
          attributes: fc.constant(
            words.map((word) => ({ word, opposite: null })),
          ),
          directions: fc.array(
            vector(embedding).filter((row) => row.some((one) => one !== 0)),
            { minLength: words.length, maxLength: words.length },
          ),
          neutralModel: vector(embedding),
          neutralPerson: vector(embedding),
          spread: vector(words.length).map((row) => row.map(Math.abs)),
        }),
      );
    await fc.assert(
      fc.asyncProperty(spaces, async (tensors) => {
        const space = { ...plain, ...tensors };
        const { id, bytes } = await encodeSpace(space);
        expect(await decodeSpace(bytes)).toEqual({ ...space, id });
      }),
      { numRuns: 50 },
    );
  });

  it.each<[string, Partial<ExplanationSpace>, string]>([
    [
      "a base without revision",
      { base: { name: "demo", revision: "main" } },
      'space, base.revision: expected a SHA-256 of 64 lower-case hex digits, got "main"; correct it where it was made',
    ],
    [
      "no attribute",
      { attributes: [], directions: [], spread: new Float32Array() },
      "space, attributes: expected at least one",
    ],
    [
      "a word on two poles",
      {
        attributes: [
          { word: "concise", opposite: "detailed" },
          { word: "detailed", opposite: null },
        ],
      },
      'space, attributes: expected each word once, got "detailed twice"',
    ],
    [
      "a direction of another length",
      { directions: [Float32Array.of(1, 2, 3), Float32Array.of(1, 2)] },
      "space, directions[1]: expected 3 numbers, got 2",
    ],
    [
      "a direction too few",
      { directions: [Float32Array.of(1, 2, 3)] },
      'space, directions: expected shape [2,3], got "[1,3]"',
    ],
    [
      "a direction of zeros",
      { directions: [Float32Array.of(1, 2, 3), new Float32Array(3)] },
      "space, directions[1]: expected a direction",
    ],
    [
      "NaN",
      { neutralPerson: Float32Array.of(0, Number.NaN, 0) },
      "space, neutralPerson[1]: expected a finite number, got NaN",
    ],
    [
      "a negative spread",
      { spread: Float32Array.of(0.5, -1) },
      "space, spread: expected no negative number, got -1",
    ],
    [
      "an infinite threshold",
      { thresholds: { ...plain.thresholds, abstain: Infinity } },
      "space, thresholds.abstain: expected a finite number of 0 or more",
    ],
    [
      "a later version without a parent",
      { version: 2 },
      "space, parent: expected a SHA-256",
    ],
    [
      "a parent of the first version",
      { parent: "b".repeat(64) },
      "space, version: expected 2 or more with a parent, got 1",
    ],
    [
      "half a version",
      { version: 2.5, parent: "b".repeat(64) },
      "space, version: expected 2 or more with a parent, got 2.5",
    ],
    [
      "an empty probe",
      { probes: ["Hi", ""] },
      "space, probes[1]: expected 1 to 4000 characters",
    ],
  ])("is not written with %s", async (_, change, message) => {
    await expect(encodeSpace({ ...plain, ...change })).rejects.toMatchObject({
      name: "FormatError",
      code: "MALFORMED",
      message: expect.stringContaining(message) as string,
    });
  });

  it.each([
    ["an older one", undefined, "got older ones"],
    ["a newer one", 4, "got 4"],
  ])(
    "is not read from %s, whose coefficients mean something else",
    async (_, map, got) => {
      const { bytes } = await encodeSpace(plain);
      const { tensors, metadata } = parseSafetensors(bytes);
      const { map: own, ...rest } = JSON.parse(metadata["space"]!) as {
        map: number;
      };
      expect(own).toBe(3);
      const other = writeSafetensors(
        Object.fromEntries(
          [...tensors].map(([name, tensor]) => [
            name,
            { data: toFloat32(tensor), shape: tensor.shape },
          ]),
        ),
        { space: JSON.stringify({ ...rest, map }) },
      );
      await expect(decodeSpace(other)).rejects.toMatchObject({
        code: "WRONG_MODEL",
        message: expect.stringContaining(got) as string,
      });
    },
  );

  it.each<[string, Uint8Array, string]>([
    [
      "a web page",
      new TextEncoder().encode("<!doctype html>"),
      "space: expected a safetensors file, got other bytes",
    ],
    [
      "an adapter",
      writeSafetensors({ lora_A: { data: Float32Array.of(1), shape: [1] } }),
      "space: expected tensors directions, neutralModel, neutralPerson, spread",
    ],
  ])("is not read from %s", async (_, bytes, message) => {
    await expect(decodeSpace(bytes)).rejects.toMatchObject({
      code: "MALFORMED",
      message: expect.stringContaining(message) as string,
    });
  });

  it("is refused, and never read wrongly, when cut short anywhere", async () => {
    const { bytes } = await encodeSpace(plain);
    for (let length = 0; length < bytes.length; length++)
      await expect(decodeSpace(bytes.subarray(0, length))).rejects.toThrow(
        "space: expected a safetensors file",
      );
  });
});
