/** @file Secret probes: a set that is committed to by its hash while it is in use, and shown when another takes its place. */
import {
  malformed,
  readArray,
  readDigest,
  readJson,
  readObject,
  readText,
} from "./formatError.ts";

/** A set of secret probes. Its SHA-256 is the commitment; without the salt, probes could be guessed and tried against that. */
export interface ProbeSet {
  /** 32 random bytes in lower-case hexadecimal. */
  readonly salt: string;
  readonly probes: readonly string[];
}

/** Probes of a set: fewer say too little about a pLLM. */
const minimumSecretProbes = 16;
const maximumProbes = 1000;
const maximumProbe = 4000;

/** @throws FormatError MALFORMED unless the bytes are JSON of a set with 16 to 1,000 probes. */
export function decodeProbeSet(bytes: Uint8Array): ProbeSet {
  const where = "secret probes";
  const { salt, probes } = readObject(
    readJson(new TextDecoder().decode(bytes), where),
    where,
  );
  const texts = readArray(probes, `${where}, probes`, maximumProbes).map(
    (probe, at) => readText(probe, `${where}, probes[${at}]`, maximumProbe),
  );
  if (texts.length < minimumSecretProbes)
    throw malformed(
      `${where}, probes`,
      `at least ${minimumSecretProbes}`,
      texts.length,
    );
  return { salt: readDigest(salt, `${where}, salt`), probes: texts };
}
