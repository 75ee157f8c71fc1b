/** @file The BPE trainer: literal merges from tiny texts, and a tokenizer.json that the library loads. */
import { Tokenizer } from "@huggingface/tokenizers";
import { describe, expect, it } from "vitest";
import { trainBpe } from "../../models/bpe.ts";

const merges = (texts: string[], learned: number) =>
  trainBpe(texts, 256 + learned, []).model.merges.map((pair) => pair.join("+"));

describe("trainBpe", () => {
  it("merges the commonest pair first", () => {
    expect(merges(["low low low lower lower"], 4)).toEqual([
      "l+o",
      "lo+w",
      "Ġ+low",
      "e+r",
    ]);
  });

  it("decides equal counts by the smaller pair", () => {
    expect(merges(["zy ab zy ab"], 2)).toEqual(["a+b", "z+y"]);
  });

  it("counts overlapping repeats once a merge has eaten them", () => {
    expect(merges(["aaaa aaaa"], 3)).toEqual(["a+a", "aa+aa"]);
  });

  it("gives one id to a token that two merges spell", () => {
    const { model } = trainBpe(["abc abc abc ab xbc xbc xbc bc"], 400, []);
    expect(new Set(Object.values(model.vocab)).size).toBe(
      Object.keys(model.vocab).length,
    );
  });

  it("keeps digits single and cuts special tokens out of the text", () => {
    expect(merges(["1212 1212 <|x|>"], 8)).toEqual([]);
    expect(trainBpe(["<|x|><|x|><|x|>"], 300, ["<|x|>"]).model.merges).toEqual(
      [],
    );
  });

  it("knows all 256 bytes and gives special tokens the last ids", () => {
    const trained = trainBpe(["hello hello"], 262, ["<|a|>", "<|b|>"]);
    expect(Object.keys(trained.model.vocab)).toHaveLength(260);
    expect(
      trained.added_tokens.map(({ id, content }) => [id, content]),
    ).toEqual([
      [260, "<|a|>"],
      [261, "<|b|>"],
    ]);
  });

  it("stops when no pair occurs twice", () => {
    expect(merges(["abc"], 100)).toEqual([]);
  });

  it("learns a token named __proto__ like any other", () => {
    const { model } = trainBpe(["__proto__ ".repeat(50)], 300, []);
    expect(Object.values(model.vocab).every(Number.isInteger)).toBe(true);
  });

  it("gives the same bytes for the same texts", () => {
    const texts = ["the cat sat on the mat", "the dog sat on the log"];
    expect(JSON.stringify(trainBpe(texts, 280, ["<|x|>"]))).toBe(
      JSON.stringify(trainBpe(texts, 280, ["<|x|>"])),
    );
  });

  it("writes what the library encodes with", () => {
    const library = new Tokenizer(
      trainBpe(["low low low lower lower"], 261, ["<|x|>"]),
      {},
    );
    expect(library.tokenize("low lower<|x|>")).toEqual([
      "low",
      "Ġlow",
      "er",
      "<|x|>",
    ]);
  });

  it("refuses a size without room for bytes and special tokens", () => {
    expect(() => trainBpe([], 256, ["<|x|>"])).toThrow(
      "expected an integer vocabularySize of at least 257 (256 bytes and 1 special tokens), got 256",
    );
  });
});
