/** @file Secret probes once they are revealed: a salt and enough requests, or a refusal that says what is wrong. */
import { describe, expect, it } from "vitest";
import { decodeProbeSet } from "../../../device-sdk/format/probes.ts";

const salt = "0f".repeat(32);
const probes = Array.from({ length: 16 }, (_, at) => `What is number ${at}?`);
const decode = (value: unknown) =>
  decodeProbeSet(new TextEncoder().encode(JSON.stringify(value)));

describe("decodeProbeSet", () => {
  it("reads the salt and the probes", () => {
    expect(decode({ salt, probes })).toEqual({ salt, probes });
  });

  it.each<[string, unknown, string]>([
    [
      "without a salt",
      { probes },
      "secret probes, salt: expected a SHA-256 of 64 lower-case hex digits, got undefined; correct it where it was made",
    ],
    [
      "of fewer than 16 probes",
      { salt, probes: probes.slice(1) },
      "secret probes, probes: expected at least 16, got 15; correct it where it was made",
    ],
    [
      "with a probe that asks nothing",
      { salt, probes: [...probes, ""] },
      'secret probes, probes[16]: expected 1 to 4000 characters, got ""; correct it where it was made',
    ],
  ])("refuses a set %s", (_, value, message) => {
    expect(() => decode(value)).toThrow(
      expect.objectContaining({ code: "MALFORMED", message }),
    );
  });
});
