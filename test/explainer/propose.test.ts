/** @file Proposed words: the explainer's own likeliest answers, finished, each once, scored by how much they are meant. */
import { describe, expect, it } from "vitest";
import { proposeWords, recognition } from "../../explainer/propose.ts";
import type { Compared } from "../../explainer/propose.ts";
import { tinyModel, tinyTokenizer } from "../tinyModel.ts";

const answers = [
  "warm",
  " warm",
  "Warm",
  "dry",
  "gloomy",
  "ok",
  "7",
  "<|end|>",
] as const;
type Answer = (typeof answers)[number];

const tokenizer = tinyTokenizer(
  ["warm", "warm", "dry", "dry", "oomy", "oomy"],
  20,
);
const [endId] = [...tokenizer.endIds];
const tokensOf = (answer: Answer) =>
  answer === "<|end|>" ? [endId!] : tokenizer.encodeText(answer);

/** The coordinate of a hidden state that means an answer. */
const coordinates = new Map<Answer, number>();

/**
 * A model that spells: its layers do nothing, each token of an answer has a coordinate of its own, and the head reads from it which token is
 * next.
 */
const model = tinyModel(tokenizer, 1, {
  change(weights, { hiddenSize }) {
    for (const [name, { data }] of weights)
      if (/(o_proj|down_proj|embed_tokens|lm_head)\.weight$/.test(name))
        data.fill(0);
    let free = 0;
    const set = (name: string, id: number, coordinate: number) => {
      weights.get(name)!.data[id * hiddenSize + coordinate] = 1;
    };
    for (const answer of answers) {
      const ids = tokensOf(answer);
      coordinates.set(answer, free);
      set("lm_head.weight", ids[0]!, free++);
      ids.forEach((id, at) => {
        set("model.embed_tokens.weight", id, free);
        set("lm_head.weight", ids[at + 1] ?? endId!, free++);
      });
    }
    if (free > hiddenSize) throw new Error(`${free} coordinates are needed`);
  },
});
const explainer = { model, tokenizer, adapter: undefined };

/** The hidden state after which the answers have these probabilities, which must add up to 1. */
function meaning(shares: Partial<Record<Answer, number>>): Float32Array {
  const hidden = new Float32Array(model.config.hiddenSize);
  for (const [answer, share] of Object.entries(shares))
    hidden[coordinates.get(answer as Answer)!] = 40 + Math.log(share);
  return hidden;
}

/** Comparisons of one pLLM, by what the explainer would answer to each. */
const compared = (...shares: Partial<Record<Answer, number>>[]): Compared => ({
  pairs: shares.map((_, at) => ({ text: `text ${at}`, reference: "another" })),
  embeddings: shares.map((own) => ({
    forward: meaning(own),
    backward: new Float32Array(model.config.hiddenSize),
  })),
});

const propose = async (...pllms: Compared[]) =>
  (await proposeWords(explainer, pllms)).map(({ word, score }) => [
    word,
    Number(score.toFixed(4)),
  ]);

describe("proposeWords", () => {
  it("adds up, over pLLMs, the mean probability of each answer", async () => {
    expect(
      await propose(
        compared({ warm: 1 }, { warm: 0.5, dry: 0.5 }),
        compared({ warm: 0.25, dry: 0.75 }),
      ),
    ).toEqual([
      ["dry", 1],
      ["warm", 1],
    ]);
    expect(
      await propose(compared({ warm: 0.6, dry: 0.4 }), compared({ dry: 1 })),
    ).toEqual([
      ["dry", 1.4],
      ["warm", 0.6],
    ]);
  });

  it("finishes a word of several tokens", async () => {
    expect(tokenizer.encodeText("gloomy").length).toBeGreaterThan(1);
    expect(await propose(compared({ gloomy: 0.75, dry: 0.25 }))).toEqual([
      ["gloomy", 0.75],
      ["dry", 0.25],
    ]);
  });

  it("counts a word as one however it is written", async () => {
    expect(
      await propose(compared({ warm: 0.25, " warm": 0.25, Warm: 0.5 })),
    ).toEqual([["warm", 1]]);
  });

  it("leaves out what is hardly ever meant", async () => {
    expect(await propose(compared({ warm: 0.985, dry: 0.015 }))).toEqual([
      ["warm", 0.985],
    ]);
  });

  it("leaves out what is no word of at least three letters, and the end of the answer", async () => {
    expect(
      await propose(
        compared({ ok: 0.25, "7": 0.25, "<|end|>": 0.25, dry: 0.25 }),
      ),
    ).toEqual([["dry", 0.25]]);
  });

  it("has nothing to propose without pLLMs", async () => {
    expect(await propose()).toEqual([]);
  });

  it("stops when told to", async () => {
    const reason = new Error("stop");
    await expect(
      proposeWords(
        explainer,
        [compared({ warm: 1 })],
        AbortSignal.abort(reason),
      ),
    ).rejects.toBe(reason);
  });
});

describe("recognition", () => {
  it.each([
    ["warm", 0.75],
    ["dry", 0.125],
    ["gloomy", 0.125],
    ["cold", 0],
  ])(
    "is the mean probability that the answer begins as %s does: %d",
    (word, share) => {
      const written = compared(
        { warm: 0.5, dry: 0.25, gloomy: 0.25 },
        { warm: 1 },
      );
      expect(recognition(explainer, written, word)).toBeCloseTo(share, 5);
    },
  );

  it("is none without text or without a word", () => {
    expect(recognition(explainer, compared(), "warm")).toBe(0);
    expect(recognition(explainer, compared({ warm: 1 }), "")).toBe(0);
  });
});
