/** @file The secrets of a Headstart on one machine: made at the first start, readable by their owner alone. */
import { randomBytes } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { exportJWK, generateKeyPair } from "jose";
import type { JWK } from "jose";
import { inHome } from "./configuration.ts";
import type { Configuration } from "./configuration.ts";

/** What must stay secret, and the public half of the signing key. */
export interface Secrets {
  /** Signs manifests (Ed25519). */
  readonly signingKey: JWK;
  /** What devices pin. */
  readonly publicKey: JWK;
  /** Lets jobs publish to the Worker. */
  readonly publishToken: string;
  /** Signs upload URLs and capability tokens (HS256). */
  readonly secret: string;
}

/** From the configuration, or else from `keys.json` in the home folder, which is written when it is not there. */
export async function loadSecrets(
  configuration: Configuration,
): Promise<Secrets> {
  const kept = await loadOrMake(configuration);
  const signingKey = (configuration.signingKey ?? kept.signingKey) as JWK;
  const { kty, crv, x } = signingKey;
  return {
    signingKey,
    publicKey: { kty, crv, x } as JWK,
    publishToken: configuration.edge?.publishToken ?? kept.publishToken,
    secret: configuration.secret ?? kept.secret,
  };
}

async function loadOrMake(
  configuration: Configuration,
): Promise<Omit<Secrets, "publicKey">> {
  const path = inHome(configuration, "keys.json");
  const found = await readFile(path, "utf8").catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  });
  if (found !== undefined) return JSON.parse(found) as Secrets;
  const pair = await generateKeyPair("EdDSA", {
    crv: "Ed25519",
    extractable: true,
  });
  const made = {
    signingKey: await exportJWK(pair.privateKey),
    publishToken: randomBytes(32).toString("base64url"),
    secret: randomBytes(32).toString("base64url"),
  };
  await writeSecret(configuration, "keys.json", JSON.stringify(made, null, 2));
  return made;
}

/** Writes a file into the home folder, whole or not at all, that only its owner can read. */
export async function writeSecret(
  configuration: Configuration,
  name: string,
  text: string,
): Promise<void> {
  await mkdir(configuration.home, { recursive: true, mode: 0o700 });
  const path = inHome(configuration, name);
  await writeFile(`${path}.part`, text, { mode: 0o600 });
  await rename(`${path}.part`, path);
}
