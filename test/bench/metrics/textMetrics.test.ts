/** @file BLEU and ROUGE: what sacrebleu and rouge-score say, and cases that can be counted by hand. */
import { describe, expect, it } from "vitest";
import { corpusBleu, sentenceBleu } from "../../../bench/metrics/bleu.ts";
import { rouge1, rougeL } from "../../../bench/metrics/rouge.ts";
import golden from "../../golden/bench/textMetrics.json" with { type: "json" };

describe.each(golden.pairs)("$hypothesis | $reference", (pair) => {
  it("has sacrebleu's BLEU", () => {
    expect(sentenceBleu(pair)).toBeCloseTo(pair.bleu, 12);
  });

  it.each([
    ["rouge1", rouge1(pair), pair.rouge1],
    ["rougeL", rougeL(pair), pair.rougeL],
  ])("has rouge-score's %s", (_name, got, expected) => {
    expect(got.precision).toBeCloseTo(expected.precision, 12);
    expect(got.recall).toBeCloseTo(expected.recall, 12);
    expect(got.f1).toBeCloseTo(expected.f1, 12);
  });
});

describe("corpusBleu", () => {
  it.each(golden.corpora)(
    "is sacrebleu's of pairs $begin to $end",
    ({ begin, end, bleu }) => {
      expect(corpusBleu(golden.pairs.slice(begin, end))).toBeCloseTo(bleu, 12);
    },
  );

  it("is 0 of nothing", () => {
    expect(corpusBleu([])).toBe(0);
  });

  it("counts a word as often as the reference has it, no more", () => {
    // Precisions 2/5, 1/4 and then half and a quarter of a match of 3 and 2; the hypothesis is the longer one.
    expect(
      corpusBleu([{ hypothesis: "the the the the the", reference: "the the" }]),
    ).toBeCloseTo((((2 / 5) * (1 / 4) * (1 / 2)) / 3 / 4 / 2) ** 0.25, 12);
  });
});

describe("rougeL", () => {
  it("counts words in order, with gaps", () => {
    const { precision, recall, f1 } = rougeL({
      hypothesis: "a x b y c",
      reference: "a b z c",
    });
    expect([precision, recall, f1]).toEqual([3 / 5, 3 / 4, 2 / 3]);
  });

  it("is never above rouge1", () => {
    for (const pair of golden.pairs)
      expect(rougeL(pair).f1).toBeLessThanOrEqual(rouge1(pair).f1);
  });
});
