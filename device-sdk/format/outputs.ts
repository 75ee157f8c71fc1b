/** @file Outputs: the texts that a pLLM's explanation was computed from, published so that anybody can compute it again. */
import { malformed, readArray, readJson, readObject } from "./formatError.ts";

/** What was said to one probe. */
export interface ProbeOutputs {
  /** The pLLM's reply. */
  readonly pllm: string;
  /** The base model's reply, which it was compared with. */
  readonly base: string;
  /** Further replies of the base model: what they differ in from `base` is no style, and was taken off. */
  readonly neutral: readonly string[];
}

const maximumProbes = 1000;
const maximumNeutral = 64;
/** UTF-16 units of a reply: replies are cut where comparisons stop reading, long before. */
const maximumReply = 65_536;

/**
 * The bytes of outputs: JSON, one object a probe, in the order of the space's probes; equal content gives equal bytes.
 * @throws FormatError MALFORMED for what `decodeOutputs` would refuse.
 */
export function encodeOutputs(outputs: readonly ProbeOutputs[]): Uint8Array {
  const plain = outputs.map(({ pllm, base, neutral }) => ({
    pllm,
    base,
    neutral,
  }));
  return new TextEncoder().encode(JSON.stringify(read(plain)));
}

/** @throws FormatError MALFORMED unless the bytes are the outputs for at least one probe. */
export const decodeOutputs = (bytes: Uint8Array): ProbeOutputs[] =>
  read(readJson(new TextDecoder().decode(bytes), "outputs"));

function read(value: unknown): ProbeOutputs[] {
  const probes = readArray(value, "outputs", maximumProbes);
  if (probes.length === 0)
    throw malformed("outputs", "replies to at least one probe", probes);
  return probes.map((probe, at) => {
    const fields = readObject(probe, `outputs[${at}]`);
    const name = `outputs[${at}]`;
    const neutral = readArray(
      fields["neutral"],
      `${name}.neutral`,
      maximumNeutral,
    );
    if (neutral.length === 0)
      throw malformed(`${name}.neutral`, "at least one reply", neutral);
    return {
      pllm: readReply(fields["pllm"], `${name}.pllm`),
      base: readReply(fields["base"], `${name}.base`),
      neutral: neutral.map((text, index) =>
        readReply(text, `${name}.neutral[${index}]`),
      ),
    };
  });
}

/** A model may have nothing to say: an empty reply is one. */
function readReply(value: unknown, name: string): string {
  if (typeof value !== "string" || value.length > maximumReply)
    throw malformed(name, `at most ${maximumReply} characters`, value);
  return value;
}
