/** @file Personal data as rows: literal messages, and the numbers that the trainer takes. */
import { describe, expect, it } from "vitest";
import {
  parseSafetensors,
  toFloat32,
} from "../../../device-sdk/format/safetensors.ts";
import { writeTrainingRows } from "../../../device-sdk/session/trainingRows.ts";
import { tinyTokenizer } from "../../tinyModel.ts";

const tokenizer = tinyTokenizer();
const opened = { tokenizer, revision: "a".repeat(64) };

/** The rows of a file, each tensor as lists. */
function read(file: Uint8Array) {
  const { tensors, metadata } = parseSafetensors(file);
  const rows = (name: string) => {
    const tensor = tensors.get(name)!;
    const numbers = [...toFloat32(tensor)];
    const [count, length] = tensor.shape as [number, number];
    return Array.from({ length: count }, (_, row) =>
      numbers.slice(row * length, (row + 1) * length),
    );
  };
  return { tensors, metadata, rows };
}

const spell = (ids: readonly number[]) =>
  ids.map((id) => tokenizer.tokenOf(id)).join(" ");

describe("writeTrainingRows", () => {
  const { file, rows, learned } = writeTrainingRows(
    opened,
    [
      { prompt: "hi", text: "yo" },
      { prompt: "ab", text: "cde" },
    ],
    16,
  );
  const written = read(file);

  it("is four tensors of one shape, with the tokenizer that they belong to", () => {
    expect(
      Array.from(written.tensors, ([name, { type, shape }]) => [
        name,
        type,
        ...shape,
      ]),
    ).toEqual([
      ["segments", "I32", rows, 16],
      ["targets", "I32", rows, 16],
      ["tokens", "I32", rows, 16],
      ["weights", "F32", rows, 16],
    ]);
    expect(written.metadata).toEqual({ tokenizer: "a".repeat(64) });
  });

  it("predicts each token of a reply and its end from the one before, within its own conversation", () => {
    const predicted: string[] = [];
    for (const [row, weights] of written.rows("weights").entries())
      for (const [at, weight] of weights.entries())
        if (weight === 1) {
          const token = written.rows("tokens")[row]![at]!;
          const target = written.rows("targets")[row]![at]!;
          predicted.push(spell([token, target]));
        }
    expect(predicted.sort()).toEqual(
      [
        "<|assistant|> y",
        "y o",
        "o <|end|>",
        "<|assistant|> c",
        "c d",
        "d e",
        "e <|end|>",
      ].sort(),
    );
    expect(learned).toBe(7);
  });

  it("packs conversations into a row as long as they fit, each a segment of its own", () => {
    expect(rows).toBe(1);
    expect(spell(written.rows("tokens")[0]!.slice(0, 15))).toBe(
      "<|user|> a b <|end|> <|assistant|> c d e <|user|> h i <|end|> <|assistant|> y o",
    );
    expect(written.rows("segments")).toEqual([
      [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2],
    ]);
  });

  it("cuts a request to its first 128 tokens, so that a reply is left to learn", () => {
    const long = writeTrainingRows(
      opened,
      [{ prompt: "x".repeat(1000), text: "yo" }],
      256,
    );
    expect(long.learned).toBe(3);
    const ids = read(long.file).rows("tokens")[0]!;
    expect(spell(ids.slice(0, 133))).toBe(
      `<|user|> ${"x ".repeat(128)}<|end|> <|assistant|> y o`,
    );
  });

  it("puts a request before a message that stands alone", () => {
    const alone = writeTrainingRows(opened, [{ prompt: null, text: "yo" }], 64);
    const ids = read(alone.file).rows("tokens")[0]!;
    expect(spell(ids).startsWith("<|user|> W r i t e ")).toBe(true);
    expect(alone.learned).toBe(3);
  });

  it("learns nothing where no reply begins within a row", () => {
    expect(
      writeTrainingRows(opened, [{ prompt: "x".repeat(40), text: "yo" }], 16)
        .learned,
    ).toBe(0);
  });
});
