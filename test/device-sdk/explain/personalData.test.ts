/** @file Personal data: the three row shapes, the limits, and errors that never quote the text. */
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  parsePersonalData,
  PersonalDataError,
  requireSamples,
} from "../../../device-sdk/explain/personalData.ts";

const errorOf = (work: () => unknown): PersonalDataError => {
  try {
    work();
  } catch (error) {
    if (error instanceof PersonalDataError) return error;
    throw error;
  }
  throw new Error("expected a PersonalDataError");
};

describe("parsePersonalData", () => {
  it.each([
    ['{"prompt":"Hi?","response":"Hello."}', { prompt: "Hi?", text: "Hello." }],
    ['{"prompt":"","response":"Hello."}', { prompt: null, text: "Hello." }],
    ['{"response":" Hello.\\n"}', { prompt: null, text: " Hello.\n" }],
    ['{"text":"A note."}', { prompt: null, text: "A note." }],
    ['{"prompt":"Hi?","text":"Hello."}', { prompt: "Hi?", text: "Hello." }],
    [
      '{"Context":"Add.","Input":"2 and 3","Response":"5"}',
      { prompt: "Add.\n\n2 and 3", text: "5" },
    ],
    [
      '{"Context":"Add.","Input":"","Response":"5"}',
      { prompt: "Add.", text: "5" },
    ],
  ])("reads %s", (row, sample) => {
    expect(parsePersonalData(row)).toEqual([sample]);
  });

  it("allows a byte-order mark, blank lines and CRLF", () => {
    expect(
      parsePersonalData('\uFEFF{"text":"a"}\r\n\r\n  \n{"text":"b"}\n'),
    ).toEqual([
      { prompt: null, text: "a" },
      { prompt: null, text: "b" },
    ]);
  });

  it.each([
    ["", "EMPTY", null, "at least one row"],
    ["\uFEFF \n\n", "EMPTY", null, "at least one row"],
    ['{"text":"a"}\n\n{"text":CANARY}', "NOT_JSON", 3, "row 3: expected one"],
    ["CANARY", "NOT_JSON", 1, "row 1: expected one JSON object"],
    ['"CANARY"', "NO_TEXT", 1, "got a string"],
    ['["CANARY"]', "NO_TEXT", 1, "got an array"],
    ['{"CANARY":"CANARY"}', "NO_TEXT", 1, "got an object without text"],
    [
      '{"prompt":"CANARY","response":" "}',
      "NO_TEXT",
      1,
      '"response", got none',
    ],
    ['{"text":{"CANARY":1}}', "NO_TEXT", 1, '"text", got an object'],
    ['{"prompt":["CANARY"],"response":"a"}', "NO_TEXT", 1, "got an array"],
  ])("refuses %j and keeps its text to itself", (text, code, row, message) => {
    const error = errorOf(() => parsePersonalData(text));
    expect(error).toMatchObject({ code, row });
    expect(error.message).toContain(message);
    expect(inspect(error, { depth: 9 }) + error.stack).not.toContain("CANARY");
  });

  it("takes 100,000 rows and no more", () => {
    const rows = '{"text":"a"}\n'.repeat(100_000);
    expect(parsePersonalData(rows)).toHaveLength(100_000);
    expect(
      errorOf(() => parsePersonalData(`${rows}{"text":"b"}`)),
    ).toMatchObject({ code: "TOO_LARGE", row: 100_001 });
  });

  it("measures 64 MiB in bytes of UTF-8", () => {
    const row = `{"text":"${"€".repeat(23 * 1024 * 1024)}"}`;
    expect(errorOf(() => parsePersonalData(row))).toMatchObject({
      code: "TOO_LARGE",
      row: null,
    });
  });

  it("keeps a row however long it is", () => {
    const text = "long ".repeat(20_000);
    expect(parsePersonalData(JSON.stringify({ text }))[0]?.text).toBe(text);
  });
});

describe("requireSamples", () => {
  const samples = [{ prompt: null, text: "a" }];

  it("passes enough samples on", () => {
    expect(requireSamples(samples, 1)).toBe(samples);
  });

  it("says how many are needed and how many came", () => {
    const error = errorOf(() => requireSamples(samples, 4));
    expect(error).toMatchObject({ code: "TOO_FEW", row: null });
    expect(error.message).toBe(
      "personal data: expected at least 4 rows, got 1: add 3 more.",
    );
  });
});
