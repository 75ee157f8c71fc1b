/** @file The secrets of a Headstart on one machine: made at the first start, readable by their owner alone. */
import { randomBytes } from "node:crypto";
import { open, readFile, rename } from "node:fs/promises";
import { exportJWK, generateKeyPair } from "jose";
import { z } from "zod";
import { ConfigurationError, inHome, signingKey } from "./configuration.ts";
import type { Configuration, SigningKey } from "./configuration.ts";

/** What must stay secret, and the public half of the signing key. */
export interface Secrets {
  /** Signs manifests (Ed25519). */
  readonly signingKey: SigningKey;
  /** What devices pin. */
  readonly publicKey: Omit<SigningKey, "d">;
  /** Lets jobs publish to the Worker. */
  readonly publishToken: string;
  /** Signs upload URLs and capability tokens (HS256). */
  readonly secret: string;
}

const file = "keys.json";
const kept = z.object({
  signingKey,
  publishToken: z.string().min(32),
  secret: z.string().min(32),
});

/**
 * From the configuration, or else from `keys.json` in the home folder, which is written when it is not there.
 * @throws ConfigurationError when that file cannot be used.
 */
export async function loadSecrets(
  configuration: Configuration,
): Promise<Secrets> {
  const own = await loadOrMake(configuration);
  const { d: _, ...publicKey } = configuration.signingKey ?? own.signingKey;
  return {
    signingKey: configuration.signingKey ?? own.signingKey,
    publicKey,
    publishToken: configuration.edge?.publishToken ?? own.publishToken,
    secret: configuration.secret ?? own.secret,
  };
}

async function loadOrMake(
  configuration: Configuration,
): Promise<Omit<Secrets, "publicKey">> {
  const found = await readSecret(configuration, file);
  if (found !== undefined) return parse(found, inHome(configuration, file));
  const pair = await generateKeyPair("EdDSA", {
    crv: "Ed25519",
    extractable: true,
  });
  const made = {
    signingKey: signingKey.parse(await exportJWK(pair.privateKey)),
    publishToken: randomBytes(32).toString("base64url"),
    secret: randomBytes(32).toString("base64url"),
  };
  await writeSecret(configuration, file, JSON.stringify(made, null, 2));
  return made;
}

function parse(text: string, path: string): Omit<Secrets, "publicKey"> {
  try {
    return kept.parse(JSON.parse(text));
  } catch {
    // The error may hold a part of the keys: it is not repeated.
    throw new ConfigurationError(
      `${path}: expected the keys that an earlier start wrote, got something else; restore the file, or remove it to have new keys made, which devices must pin anew.`,
    );
  }
}

/** A file in the home folder; undefined where there is none. */
export async function readSecret(
  configuration: Configuration,
  name: string,
): Promise<string | undefined> {
  try {
    return await readFile(inHome(configuration, name), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Writes a file into the home folder, whole or not at all, that only its owner can read. */
export async function writeSecret(
  configuration: Configuration,
  name: string,
  text: string,
): Promise<void> {
  const path = inHome(configuration, name);
  const draft = await open(`${path}.part`, "w", 0o600);
  try {
    // also when an earlier start left one with other rights
    await draft.chmod(0o600);
    await draft.writeFile(text);
    await draft.sync();
  } finally {
    await draft.close();
  }
  await rename(`${path}.part`, path);
}
