/** @file The explainer on a tiny model: embeddings that depend on their own pair alone, replies to requests of any length. */
import { describe, expect, it } from "vitest";
import { encodeComparison } from "../../../device-sdk/explain/comparison.ts";
import {
  compareTexts,
  toDivergence,
  writeReplies,
} from "../../../device-sdk/explain/explainer.ts";
import { generate } from "../../../device-sdk/lm/generate.ts";
import { takeRows } from "../../../device-sdk/onnx/session.ts";
import { tinyAdapter, tinyModel, tinyTokenizer } from "../../tinyModel.ts";

// The question itself is among the tokens, so that prompts stay short.
const tokenizer = tinyTokenizer(
  [
    "Which language style is more characteristic of this text than of this one Reply with only one adjective",
    "Which language style is more characteristic of this text than of this one Reply with only one adjective",
    "=".repeat(64),
    "=".repeat(64),
  ],
  120,
);
const model = tinyModel(tokenizer, 1);
const explainer = { model, tokenizer, adapter: undefined };

const texts = [
  "hey!",
  "Good day to you, sir.",
  "ok",
  "The rain in Spain stays mainly in the plain. ".repeat(3),
  "no",
  "It depends on what you mean by that; on the whole, yes.",
  "lol",
  "sure thing",
  "As I said before, and shall say again,",
  "fine",
];
const pairs = texts.map((text, at) => ({
  text,
  reference: texts[(at + 3) % texts.length]!,
}));

/** The largest difference between numbers at the same place. */
const furthest = (a: Float32Array, b: Float32Array) =>
  a.reduce((most, value, at) => Math.max(most, Math.abs(value - b[at]!)), 0);

describe("compareTexts", () => {
  it("is the normed hidden state at the end of either question, for each pair in the order given", async () => {
    const embeddings = await compareTexts(explainer, pairs);
    expect(embeddings).toHaveLength(pairs.length);
    const asked = async (text: string, reference: string) => {
      const ids = encodeComparison(tokenizer, text, reference);
      const hidden = await model.forward(ids, { batch: 1, length: ids.length });
      const { normed } = await model.head(takeRows(hidden, [ids.length - 1]));
      return normed.data;
    };
    for (const [at, { text, reference }] of pairs.entries()) {
      const { forward, backward } = embeddings[at]!;
      expect(furthest(forward, await asked(text, reference))).toBeLessThan(
        1e-4,
      );
      expect(furthest(backward, await asked(reference, text))).toBeLessThan(
        1e-4,
      );
    }
  });

  it("sees the opposite difference where text and reference change places, and none between equals", async () => {
    const [one, other, same] = await compareTexts(explainer, [
      { text: "hey!", reference: "Good day to you, sir." },
      { text: "Good day to you, sir.", reference: "hey!" },
      { text: "hey!", reference: "hey!" },
    ]);
    const sum = toDivergence(one!).map(
      (value, at) => value + toDivergence(other!)[at]!,
    );
    expect(furthest(sum, new Float32Array(32))).toBeLessThan(1e-4);
    expect(furthest(toDivergence(one!), new Float32Array(32))).toBeGreaterThan(
      0.01,
    );
    expect(furthest(toDivergence(same!), new Float32Array(32))).toBeLessThan(
      1e-4,
    );
  });

  it("changes with the adapter", async () => {
    const adapter = tinyAdapter(model.config, 2);
    const [plain] = await compareTexts(explainer, pairs.slice(0, 1));
    const [adapted] = await compareTexts(
      { ...explainer, adapter },
      pairs.slice(0, 1),
    );
    expect(furthest(plain!.forward, adapted!.forward)).toBeGreaterThan(0.01);
  });

  it("tells how far it is and stops when told to", async () => {
    const controller = new AbortController();
    const seen: [number, number][] = [];
    const reason = new Error("enough");
    await expect(
      compareTexts(explainer, pairs, {
        signal: controller.signal,
        onProgress(done, total) {
          seen.push([done, total]);
          controller.abort(reason);
        },
      }),
    ).rejects.toBe(reason);
    expect(seen).toEqual([[8, 20]]);
  });
});

describe("writeReplies", () => {
  const prompts = [
    "What is rain?",
    "Why do cats purr?",
    "How do I boil an egg?",
  ];

  it("says what greedy generation says after each request", async () => {
    const replies = await writeReplies(explainer, prompts);
    const ids = await generate(model, {
      prompts: prompts.map(
        (content) =>
          tokenizer.encodeChat([{ role: "user", content }], true).ids,
      ),
      maximumTokens: 104,
      stop: tokenizer.endIds,
    });
    expect(replies).toEqual(ids.map((reply) => tokenizer.decode(reply)));
    expect(new Set(replies).size).toBe(3);
  });

  it("draws a prompt's reply in a take, whatever is asked beside it", async () => {
    const write = (asked: readonly string[], take: number) =>
      writeReplies(explainer, asked, { take });
    const drawn = await write(prompts, 1);
    const others = Array.from({ length: 15 }, (_, at) => `Why ${at}?`);
    const beside = await write([...others, ...prompts.toReversed()], 1);
    expect(beside.slice(15).toReversed()).toEqual(drawn);
    const again = await write(prompts, 2);
    for (const [at, reply] of drawn.entries())
      expect(again[at]).not.toBe(reply);
  });

  it("reads the beginning of a request that is too long for the model", async () => {
    const start = "x".repeat(128);
    expect(
      await writeReplies(explainer, [
        start.repeat(100),
        start,
        "=".repeat(100_000),
      ]),
    ).toEqual(await writeReplies(explainer, [start, start, "=".repeat(4096)]));
  });
});
