/** @file Patterns of ranks and alphas: they name the modules that they name to peft, and no other regular expression is run. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AdapterError } from "../../../device-sdk/lora/adapterFile.ts";
import { readPatterns } from "../../../device-sdk/lora/patterns.ts";

const isNumber = (value: unknown) => typeof value === "number";
const read = (table: unknown) =>
  readPatterns({ rank_pattern: table }, "rank_pattern", isNumber, "a number");

/** What reading this table throws. */
function refusal(table: unknown): AdapterError {
  try {
    read(table);
  } catch (error) {
    if (error instanceof AdapterError) return error;
    throw error;
  }
  throw new Error("the patterns were accepted");
}

const query = "model.layers.1.self_attn.q_proj";

describe("a pattern", () => {
  it.each([
    ["q_proj", true],
    ["self_attn.q_proj", true],
    ["self_attn\\.q_proj", true],
    [query, true],
    [`^${query}$`, true],
    [".*q_proj", true],
    [".*\\.q_proj", true],
    ["^.*1.self_attn.q_proj", true],
    ["model.layers.(0|1).self_attn.(q_proj)", undefined],
    ["model.layers.(0|1).self_attn.q_proj", true],
    ["(k_proj|q_proj)", true],
    ["k_proj|q_proj", true],
    ["^q_proj|1.self_attn.q_proj", true],
    ["self_attn.._proj", true],
    ["self_attn\\..\\_proj", undefined],
    ["proj", false],
    ["q_pro", false],
    ["^q_proj", false],
    ["^layers.1.self_attn.q_proj", false],
    ["layers.0.self_attn.q_proj", false],
    ["ers.1.self_attn.q_proj", false],
    ["self_attn\\._\\.proj", false],
    [`x${query}`, false],
  ])("%s names the query of layer 1: %s", (pattern, named) => {
    if (named === undefined)
      expect(refusal({ [pattern]: 1 }).code).toBe("UNSUPPORTED");
    else expect(read({ [pattern]: 1 })(query)).toBe(named ? 1 : undefined);
  });

  it("that is read names the same modules as its regular expression does to peft", () => {
    const piece = fc.constantFrom(
      ..."model layers . 1 11 self_attn q_proj \\. ^ $ .* | ( ) (1|11) _ ..".split(
        " ",
      ),
    );
    const module = fc.constantFrom(
      query,
      "model.layers.11.self_attn.q_proj",
      "model.layers.1.mlp.up_proj",
    );
    let readable = 0;
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 8 }),
        module,
        (pieces, name) => {
          const pattern = pieces.join("");
          let value: number | undefined;
          try {
            value = read({ [pattern]: 1 })(name);
          } catch {
            return;
          }
          readable++;
          // peft's get_pattern_key, whose re.match begins at the start
          const peft = new RegExp(`^(?:(.*\\.)?(${pattern})$)`);
          expect(value).toBe(peft.test(name) ? 1 : undefined);
        },
      ),
      { numRuns: 20_000 },
    );
    expect(readable).toBeGreaterThan(2000);
  });

  it("comes before those behind it", () => {
    const rank = read({ "1.self_attn.q_proj": 2, q_proj: 4, ".*_proj": 8 });
    expect(rank(query)).toBe(2);
    expect(rank("model.layers.0.self_attn.q_proj")).toBe(4);
    expect(rank("model.layers.1.mlp.up_proj")).toBe(8);
    expect(rank("model.norm")).toBeUndefined();
  });
});

describe("readPatterns", () => {
  it.each([[undefined], [null], [{}]])("finds nothing in %j", (table) => {
    expect(read(table)(query)).toBeUndefined();
  });

  it.each([
    "(a+)+$",
    "(.*)*q_proj",
    "q_proj+",
    "[qk]_proj",
    "layers.\\d+.mlp",
    "layers.{1,9}",
    "(?i)q_proj",
    "(?=q)q_proj",
    "((q|k)_proj)",
    "(a|b)(c|d)",
    "q_proj|",
    "q_proj\\",
    "q-proj",
    "",
    "a\nb",
    "q".repeat(257),
  ])("refuses %j, by name", (pattern) => {
    const { code, message } = refusal({ q_proj: 1, [pattern]: 1 });
    expect(code).toBe("UNSUPPORTED");
    expect(message).toContain("rank_pattern names modules by ");
    expect(message).toContain(JSON.stringify(pattern).slice(0, 80));
  });

  it.each([[["q_proj"]], ["q_proj"], [8], [true]])(
    "refuses %j, which is no table",
    (table) => {
      expect(refusal(table).message).toMatch(
        /^adapter_config.json: rank_pattern is .*; expected an object of at most 4096 patterns$/,
      );
    },
  );

  it("refuses a value that is not what it should be", () => {
    expect(refusal({ q_proj: "8" }).message).toBe(
      'adapter_config.json: rank_pattern gives "q_proj" "8"; expected a number',
    );
  });

  it("refuses more patterns than a model has modules", () => {
    const names = Array.from({ length: 4097 }, (_, at) => `q${at}`);
    expect(
      refusal(Object.fromEntries(names.map((name) => [name, 1]))).code,
    ).toBe("UNSUPPORTED");
  });

  it("refuses alternatives that multiply", () => {
    const many = `${"a".repeat(120)}(${"b|".repeat(60)}b)`;
    const names = Array.from({ length: 20 }, (_, at) => many + at);
    expect(
      refusal(Object.fromEntries(names.map((name) => [name, 1]))).message,
    ).toContain("rank_pattern names modules by ");
  });
});
