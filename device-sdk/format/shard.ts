/** @file Shards: the explanations of many pLLMs in one small safetensors file, coefficients in one byte each. */
import { fromHex, toHex } from "./digest.ts";
import {
  malformed,
  readArray,
  readDigest,
  readNumbers,
  readObject,
  readTensorFile,
  readText,
} from "./formatError.ts";
import { writeSafetensors } from "./safetensors.ts";

/** What is published about a pLLM so that devices can choose it. */
export interface Explanation {
  /** The pLLM's name. */
  readonly pllm: string;
  /** SHA-256 of its `adapter_model.safetensors`, in lower-case hexadecimal. */
  readonly adapter: string;
  /** [attributes] Signed; 1 is as much of an attribute as the explainer's own text in that style. */
  readonly coefficients: Float32Array;
  /** Part of the divergence that the attributes leave unexplained, 0 or more. */
  readonly residual: number;
}

const maximumName = 200;
const maximumExplanations = 65_536;

/**
 * The bytes of a shard: coefficients int8 [explanations, attributes] with one f32 scale a row, off by at most half a scale,
 * residuals in f32. Rows keep their order.
 * @param spaceId id of the space that the coefficients belong to.
 * @param attributes number of attributes of that space.
 * @throws FormatError MALFORMED for what `decodeShard` would refuse.
 */
export function encodeShard(
  spaceId: string,
  attributes: number,
  explanations: readonly Explanation[],
): Uint8Array {
  const count = explanations.length;
  const coefficients = new Int8Array(count * attributes);
  const scales = new Float32Array(count);
  const residuals = new Float32Array(count);
  const adapters = new Int8Array(count * 32);
  for (const [row, explanation] of explanations.entries()) {
    const where = `shard, explanations[${row}]`;
    if (explanation.coefficients.length !== attributes)
      throw malformed(
        `${where}.coefficients`,
        `${attributes} numbers`,
        explanation.coefficients.length,
      );
    if (!explanation.coefficients.every(Number.isFinite))
      throw malformed(`${where}.coefficients`, "finite numbers", "others");
    const scale = scaleOf(explanation.coefficients);
    if (scale > 0)
      coefficients.set(
        explanation.coefficients.map((number) => Math.round(number / scale)),
        row * attributes,
      );
    scales[row] = scale;
    residuals[row] = explanation.residual;
    adapters.set(
      fromHex(readDigest(explanation.adapter, `${where}.adapter`)),
      row * 32,
    );
  }
  const bytes = writeSafetensors(
    {
      adapters: { data: adapters, shape: [count, 32] },
      coefficients: { data: coefficients, shape: [count, attributes] },
      residuals: { data: residuals, shape: [count] },
      scales: { data: scales, shape: [count] },
    },
    {
      shard: JSON.stringify({
        space: spaceId,
        names: explanations.map(({ pllm }) => pllm),
      }),
    },
  );
  decodeShard(bytes, spaceId); // nothing is published that a device would refuse
  return bytes;
}

/**
 * The step of a row: its largest magnitude over 127, rounded up to 17 significant bits, so that the product with an int8
 * is exact in f32 and every device reads the same coefficients.
 */
function scaleOf(row: Float32Array): number {
  const largest = row.reduce(
    (most, number) => Math.max(most, Math.abs(number)),
    0,
  );
  if (largest === 0) return 0;
  const scale = Float32Array.of(largest / 127);
  const bits = new Uint32Array(scale.buffer);
  bits[0] = (Math.max(bits[0]!, 1) + 0x7f) & ~0x7f; // the tiniest rows would have scale 0
  return scale[0]!;
}

/**
 * Reads a shard.
 * @param spaceId the space that the device's own coefficients belong to.
 * @throws FormatError MALFORMED when the shard is damaged, names a pLLM twice, or belongs to another space.
 */
export function decodeShard(bytes: Uint8Array, spaceId: string): Explanation[] {
  const { tensors, description } = readTensorFile("shard", bytes, {
    adapters: "I8",
    coefficients: "I8",
    residuals: "F32",
    scales: "F32",
  });
  const fields = readObject(description, "shard");
  const space = readDigest(fields["space"], "shard, space");
  if (space !== spaceId)
    throw malformed("shard", `explanations in space ${spaceId}`, space);
  const names = readArray(
    fields["names"],
    "shard, names",
    maximumExplanations,
  ).map((name, row) => readText(name, `shard, names[${row}]`, maximumName));
  if (new Set(names).size !== names.length)
    throw malformed("shard, names", "each name once", "one twice");

  const count = names.length;
  const attributes = tensors.coefficients.shape[1] ?? 0;
  const steps = readNumbers(tensors.coefficients, "shard, coefficients", [
    count,
    attributes,
  ]);
  const scales = readNumbers(tensors.scales, "shard, scales", [count]);
  const residuals = readNumbers(tensors.residuals, "shard, residuals", [count]);
  if (tensors.adapters.shape.join() !== `${count},32`)
    throw malformed(
      "shard, adapters",
      `shape [${count},32]`,
      `[${tensors.adapters.shape.join()}]`,
    );
  return names.map((pllm, row): Explanation => {
    const scale = scales[row]!;
    const residual = residuals[row]!;
    const coefficients = steps
      .subarray(row * attributes, (row + 1) * attributes)
      .map((step) => step * scale);
    if (scale < 0 || !coefficients.every(Number.isFinite))
      throw malformed(`shard, scales[${row}]`, "a finite step", scale);
    if (residual < 0)
      throw malformed(`shard, residuals[${row}]`, "0 or more", residual);
    return {
      pllm,
      adapter: toHex(tensors.adapters.bytes.subarray(row * 32, row * 32 + 32)),
      coefficients,
      residual,
    };
  });
}
