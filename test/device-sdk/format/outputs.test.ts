/** @file Outputs: what was published is what is read, and nothing else is. */
import { describe, expect, it } from "vitest";
import {
  decodeOutputs,
  encodeOutputs,
} from "../../../device-sdk/format/outputs.ts";

const outputs = [
  { pllm: "Rain is water.", base: 'It is "water"\n', neutral: ["Wasser €"] },
  { pllm: "", base: "\ud800 half", neutral: ["", "x".repeat(65_536)] },
];
const bytesOf = (value: unknown) =>
  new TextEncoder().encode(JSON.stringify(value));

describe("outputs", () => {
  it("come back as they were, empty replies and halves of pairs included", () => {
    expect(decodeOutputs(encodeOutputs(outputs))).toEqual(outputs);
  });

  it("are the same bytes however they were put together", () => {
    const turned = outputs.map(({ pllm, base, neutral }) => ({
      neutral,
      comment: "not published",
      base,
      pllm,
    }));
    expect(encodeOutputs(turned)).toEqual(encodeOutputs(outputs));
  });

  it.each<[string, unknown, string]>([
    [
      "no probe",
      [],
      "outputs: expected replies to at least one probe, got an array of 0; correct it where it was made",
    ],
    [
      "no list",
      { 0: outputs[0] },
      "outputs: expected an array of at most 1000, got an object; correct it where it was made",
    ],
    [
      "a missing reply",
      [outputs[0], { pllm: "a", base: "b" }],
      "outputs[1].neutral: expected an array of at most 64, got undefined; correct it where it was made",
    ],
    [
      "no neutral reply",
      [{ ...outputs[0], neutral: [] }],
      "outputs[0].neutral: expected at least one reply, got an array of 0; correct it where it was made",
    ],
    [
      "a neutral reply that is none",
      [{ ...outputs[0], neutral: ["a", 2] }],
      "outputs[0].neutral[1]: expected at most 65536 characters, got 2; correct it where it was made",
    ],
    [
      "a reply that never ends",
      [{ ...outputs[0], pllm: "y".repeat(65_537) }],
      `outputs[0].pllm: expected at most 65536 characters, got "${"y".repeat(80)}..."; correct it where it was made`,
    ],
  ])("are refused with %s", (_, value, message) => {
    expect(() => decodeOutputs(bytesOf(value))).toThrow(
      expect.objectContaining({ code: "MALFORMED", message }),
    );
  });

  it("are refused where they are not JSON", () => {
    expect(() => decodeOutputs(new Uint8Array([0xff, 0x5b]))).toThrow(
      expect.objectContaining({ code: "MALFORMED" }),
    );
  });
});
