/** @file A device on this machine: finds a Headstart, pins its key, keeps what it fetched, and opens the catalogue. */
import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { httpOrigin, openCatalogue } from "../device-sdk/index.ts";
import type { Catalogue, Origin } from "../device-sdk/index.ts";
import type { Discovery } from "../server/headstart.ts";
import { UsageError } from "./command.ts";
import { openContentCache } from "./contentCache.ts";
import type { Demo } from "./demo.ts";

/** What a device remembers of a Headstart. */
interface Known {
  readonly publicKey: {
    readonly kty: string;
    readonly crv: string;
    readonly x: string;
  };
  /** The highest manifest version seen, by base model. */
  readonly versions: Readonly<Record<string, number>>;
}

const maximumDiscovery = 64 * 1024;

/** What `/.well-known/headstart.json` tells; undefined when nothing answers there. @throws UsageError when something else does. */
export async function discover(url: string): Promise<Discovery | undefined> {
  let told: unknown;
  try {
    const answer = await fetch(`${url}/.well-known/headstart.json`, {
      credentials: "omit",
      redirect: "error",
      signal: AbortSignal.timeout(5000),
    });
    const text = await answer.text();
    told = answer.ok && text.length <= maximumDiscovery && JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) return undefined;
  }
  const { graphql, edge, publicKey } = Object(told) as Partial<Discovery>;
  if (
    typeof graphql !== "string" ||
    typeof edge !== "string" ||
    publicKey?.kty !== "OKP"
  )
    throw new UsageError(
      `${url}: expected a Headstart, got something else; check HEADSTART_URL`,
    );
  return { graphql, edge, publicKey };
}

/**
 * Opens the catalogue for the demo model as a device would: from the edge, trusting the key pinned at the first contact.
 * @param home where pins and fetched files are kept.
 * @param pinned the `x` of the publisher's key, where the user gave one.
 * @throws UsageError when the key is another than before; FormatError; NetworkError.
 */
export async function openDevice(
  url: string,
  { edge, publicKey }: Discovery,
  home: string,
  { base, explainerRevision }: Demo,
  { pinned, signal }: { pinned?: string | undefined; signal: AbortSignal },
): Promise<Catalogue> {
  const path = join(home, "device", "pins.json");
  const pins = await readPins(path);
  const known = pins[url];
  const expected = pinned ?? known?.publicKey.x;
  if (expected !== undefined && expected !== publicKey.x)
    throw new UsageError(
      `${url}: expected the publisher's key ${expected}, got ${publicKey.x ?? "none"}; if that is meant, remove it from ${path} or set HEADSTART_PUBLIC_KEY`,
    );
  const catalogue = await openCatalogue(originAt(edge, signal), {
    publicKey,
    base: base.revision,
    explainer: explainerRevision.revision,
    cache: openContentCache(join(home, "device", "cache")),
    highestVersion: known?.versions[base.revision] ?? 0,
  });
  const { kty, crv, x } = publicKey;
  await writePins(path, {
    // another command may have written meanwhile
    ...(await readPins(path)),
    [url]: {
      publicKey: { kty: kty!, crv: crv!, x: x! },
      versions: {
        ...known?.versions,
        [base.revision]: catalogue.manifest.version,
      },
    },
  });
  return catalogue;
}

/** @throws UsageError for an address that a device must not fetch from. */
function originAt(edge: string, signal: AbortSignal): Origin {
  try {
    return httpOrigin(edge, { signal });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(
      `${error.message}; this Headstart's operator has to serve its edge there`,
    );
  }
}

async function readPins(path: string): Promise<Record<string, Known>> {
  const text = await readFile(path, "utf8").catch(() => "{}");
  try {
    return JSON.parse(text) as Record<string, Known>;
  } catch {
    throw new UsageError(
      `${path}: expected JSON, got something else; correct it, or delete it to pin keys anew`,
    );
  }
}

async function writePins(
  path: string,
  pins: Readonly<Record<string, Known>>,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${randomUUID()}.part`;
  await writeFile(draft, `${JSON.stringify(pins, null, 2)}\n`);
  await rename(draft, path);
}
