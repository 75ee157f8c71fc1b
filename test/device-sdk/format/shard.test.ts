/** @file Shards: the quantisation bound, exact identities, and refusal of another space's coefficients. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FormatError } from "../../../device-sdk/format/formatError.ts";
import {
  parseSafetensors,
  toFloat32,
  writeSafetensors,
} from "../../../device-sdk/format/safetensors.ts";
import {
  decodeShard,
  encodeShard,
  type Explanation,
} from "../../../device-sdk/format/shard.ts";

const space = "5".repeat(64);
const explanation = (
  pllm: string,
  coefficients: number[],
  change: Partial<Explanation> = {},
): Explanation => ({
  pllm,
  adapter: "0123456789abcdef".repeat(4),
  coefficients: Float32Array.from(coefficients),
  residual: 0.25,
  ...change,
});

const errorOf = (work: () => unknown): FormatError => {
  try {
    work();
  } catch (error) {
    if (error instanceof FormatError) return error;
    throw error;
  }
  throw new Error("expected a FormatError");
};

describe("a shard", () => {
  it("keeps names, digests, residuals and, to half a step, coefficients", () => {
    const bytes = encodeShard(space, 3, [
      explanation("mira/terse", [1.27, -0.5, 0]),
      explanation("jürgen/höflich", [0, 0, 0], {
        adapter: "f".repeat(64),
        residual: 0,
      }),
    ]);
    const [first, second] = decodeShard(bytes, space);
    expect(first).toMatchObject({
      pllm: "mira/terse",
      adapter: "0123456789abcdef".repeat(4),
      residual: 0.25,
    });
    expect([...first!.coefficients].map((one) => one.toFixed(4))).toEqual([
      "1.2700",
      "-0.5000",
      "0.0000",
    ]);
    expect(second).toEqual({
      pllm: "jürgen/höflich",
      adapter: "f".repeat(64),
      coefficients: Float32Array.of(0, 0, 0),
      residual: 0,
    });
  });

  it("takes a byte a coefficient, and 40 bytes and the name a pLLM", () => {
    const explanations = Array.from({ length: 100 }, (_, index) =>
      explanation(`pllm-${index + 100}`, Array<number>(16).fill(index)),
    );
    const bytes = encodeShard(space, 16, explanations);
    const [name, quotes] = ["pllm-100".length, 5]; // \"...\", in a JSON text in JSON
    expect(bytes.length - 100 * (16 + 40 + name + quotes)).toBeLessThan(600);
  });

  it("holds any f32 coefficients up to 2^126 with an error of at most half the row's scale", () => {
    const number = fc.float({ min: -(2 ** 126), max: 2 ** 126, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.array(number, { minLength: 5, maxLength: 5 }), {
          maxLength: 8,
        }),
        (rows) => {
          const bytes = encodeShard(
            space,
            5,
            rows.map((row, index) => explanation(String(index), row)),
          );
          const scales = toFloat32(
            parseSafetensors(bytes).tensors.get("scales")!,
          );
          const decoded = decodeShard(bytes, space);
          expect(decoded).toHaveLength(rows.length);
          for (const [row, { coefficients }] of decoded.entries())
            for (const [index, coefficient] of coefficients.entries()) {
              const error = Math.abs(coefficient - rows[row]![index]!);
              expect(error).toBeLessThanOrEqual(scales[row]! / 2);
            }
        },
      ),
      { examples: [[[[2 ** -149, 0, 0, 0, -0]]]] },
    );
  });

  it("is unchanged by being read and written again", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -8000, max: 8000 }), {
          minLength: 4,
          maxLength: 4,
        }),
        (thousandths) => {
          const row = thousandths.map((one) => one / 1000);
          const once = encodeShard(space, 4, [explanation("a", row)]);
          const twice = encodeShard(space, 4, decodeShard(once, space));
          expect(decodeShard(twice, space)).toEqual(decodeShard(once, space));
        },
      ),
    );
  });

  it("of another space is refused", () => {
    const bytes = encodeShard("6".repeat(64), 1, [explanation("a", [1])]);
    expect(errorOf(() => decodeShard(bytes, space))).toMatchObject({
      code: "MALFORMED",
      message: `shard: expected explanations in space ${space}, got "${"6".repeat(64)}"; correct it where it was made`,
    });
  });

  it.each<[string, Explanation[], string]>([
    [
      "too few coefficients",
      [explanation("a", [1])],
      "shard, explanations[0].coefficients: expected 2 numbers, got 1",
    ],
    [
      "an infinite coefficient",
      [explanation("a", [1, Infinity])],
      "shard, explanations[0].coefficients: expected finite numbers",
    ],
    [
      "half a digest",
      [explanation("a", [1, 1], { adapter: "0123" })],
      'shard, explanations[0].adapter: expected a SHA-256 of 64 lower-case hex digits, got "0123"',
    ],
    [
      "a NaN residual",
      [explanation("a", [1, 1], { residual: Number.NaN })],
      "shard, residuals[0]: expected a finite number, got NaN",
    ],
    [
      "a negative residual",
      [explanation("a", [1, 1], { residual: -1 })],
      "shard, residuals[0]: expected 0 or more, got -1",
    ],
    [
      "no name",
      [explanation("", [1, 1])],
      "shard, names[0]: expected 1 to 200 characters",
    ],
    [
      "one name twice",
      [explanation("a", [1, 1]), explanation("a", [2, 2])],
      "shard, names: expected each name once",
    ],
  ])("is not written with %s", (_, explanations, message) => {
    const error = errorOf(() => encodeShard(space, 2, explanations));
    expect(error.code).toBe("MALFORMED");
    expect(error.message).toContain(message);
  });

  it("is refused when its scales make a coefficient infinite", () => {
    const bytes = writeSafetensors(
      {
        adapters: { data: new Int8Array(32), shape: [1, 32] },
        coefficients: { data: Int8Array.of(127), shape: [1, 1] },
        residuals: { data: Float32Array.of(0), shape: [1] },
        scales: { data: Float32Array.of(3e38), shape: [1] },
      },
      { shard: JSON.stringify({ space, names: ["a"] }) },
    );
    expect(errorOf(() => decodeShard(bytes, space)).message).toContain(
      "shard, scales[0]: expected a finite step",
    );
  });

  it("is refused when it has more names than rows", () => {
    const file = encodeShard(space, 1, [explanation("a", [1])]);
    const text = new TextDecoder("latin1").decode(file);
    const changed = text.replace(String.raw`[\"a\"]`, String.raw`["",""]`); // as long
    expect(changed).not.toBe(text);
    const bytes = Uint8Array.from(changed, (one) => one.charCodeAt(0));
    expect(errorOf(() => decodeShard(bytes, space)).code).toBe("MALFORMED");
  });
});
