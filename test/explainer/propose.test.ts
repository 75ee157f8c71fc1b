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
  "spry",
  "ok",
  "7",
  "<|end|>",
] as const;
type Answer = (typeof answers)[number];

const tokenizer = tinyTokenizer(
  ["warm", "dry", "oomy", "sp", "ry", "iky"].flatMap((text) => [text, text]),
  24,
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
    const set = (name: string, id: number, coordinate: number, value = 1) => {
      weights.get(name)!.data[id * hiddenSize + coordinate] = value;
    };
    for (const answer of answers) {
      const ids = tokensOf(answer);
      coordinates.set(answer, free);
      set("lm_head.weight", ids[0]!, free++);
      ids.forEach((id, at) => {
        set("model.embed_tokens.weight", id, free);
        // the norm makes the only coordinate sqrt(hiddenSize): this is as sure as a probability gets
        set("lm_head.weight", ids[at + 1] ?? endId!, free++, 8);
      });
    }
    // After "sp" the answer is spry or spiky, or ends there.
    const [fork] = tokensOf("spry");
    const spiky = tokenizer.encodeText("spiky")[1]!;
    set("model.embed_tokens.weight", spiky, free);
    set("lm_head.weight", endId!, free++, 8);
    const shares = [
      [tokensOf("spry")[1]!, 0.5],
      [spiky, 0.375],
      [endId!, 0.125],
    ] as const;
    const embedding = weights.get("model.embed_tokens.weight")!.data;
    const at = embedding
      .subarray(fork! * hiddenSize, (fork! + 1) * hiddenSize)
      .indexOf(1);
    for (const [id, share] of shares)
      set(
        "lm_head.weight",
        id,
        at,
        8 + Math.log(share) / Math.sqrt(hiddenSize),
      );
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

  it("finishes a beginning in every way that is likely, by the probability of the whole word", async () => {
    expect(tokenizer.encodeText("spiky")[0]).toBe(
      tokenizer.encodeText("spry")[0],
    );
    expect(await propose(compared({ spry: 1 }))).toEqual([
      ["spry", 0.5],
      ["spiky", 0.375],
    ]);
    expect(
      await propose(compared({ spry: 0.2, dry: 0.8 }), compared({ dry: 1 })),
    ).toEqual([
      ["dry", 1.8],
      ["spry", 0.1],
      ["spiky", 0.075],
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
    // "sp" is meant often enough, but spiky is not
    expect(await propose(compared({ dry: 0.95, spry: 0.05 }))).toEqual([
      ["dry", 0.95],
      ["spry", 0.025],
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

  it("is none without text", () => {
    expect(recognition(explainer, compared(), "warm")).toBe(0);
  });
});
