/** @file The catalogue client: reads what is published from an origin and trusts nothing but the pinned key. */
import { sha256 } from "../format/digest.ts";
import { FormatError, malformed } from "../format/formatError.ts";
import {
  addresses,
  type AdapterEntry,
  type Manifest,
  maximumBytes,
  type VerifyingKey,
  verifyManifest,
} from "../format/manifest.ts";
import { decodeOutputs, type ProbeOutputs } from "../format/outputs.ts";
import { decodeShard, type Explanation } from "../format/shard.ts";
import {
  decodeSpace,
  type ExplanationSpace,
  requireRevision,
} from "../format/space.ts";

/** Where a catalogue is read from: a host, a folder, memory. */
export interface Origin {
  /**
   * The body at a path such as `shards/HASH.safetensors`.
   * @param maximum a longer body is refused anyway, so reading may stop there (bytes).
   * @throws FormatError NOT_FOUND.
   */
  get(path: string, maximum?: number): Promise<Uint8Array>;
}

/** Bodies that a device keeps, by SHA-256. What `put` throws is not passed on: the body is used, and downloaded again the next time. */
export interface ContentCache {
  get(hash: string): Promise<Uint8Array | undefined>;
  put(hash: string, bytes: Uint8Array): Promise<void>;
}

/** An adapter's two files, in PEFT's format. */
export interface AdapterFiles {
  /** `adapter_config.json` */
  readonly config: Uint8Array;
  /** `adapter_model.safetensors` */
  readonly weights: Uint8Array;
}

/** What a device may select from. */
export interface Catalogue {
  readonly manifest: Manifest;
  readonly space: ExplanationSpace;
  /** Those of all shards, in the manifest's order. */
  readonly explanations: readonly Explanation[];
  /**
   * Downloads an adapter.
   * @param adapter SHA-256 of its weights.
   * @throws FormatError NOT_FOUND when the manifest does not name it; HASH_MISMATCH.
   */
  fetchAdapter(adapter: string): Promise<AdapterFiles>;
  /**
   * Downloads what an adapter's explanation was computed from, one entry for each of the space's probes. No journey asks for it.
   * @throws FormatError NOT_FOUND when the manifest names none; HASH_MISMATCH; MALFORMED.
   */
  fetchOutputs(adapter: string): Promise<ProbeOutputs[]>;
  /** Bytes that came from the origin, not from the cache, until now. */
  readonly bytesFetched: number;
}

/** How a catalogue is opened. */
export interface CatalogueOptions {
  /** The publisher's key, pinned. */
  readonly publicKey: VerifyingKey;
  /** SHA-256 of the base model's weights file on this device: coefficients mean nothing beside another model. */
  readonly base: string;
  /** SHA-256 of the explainer adapter on this device, or "none" where the base model alone explains. */
  readonly explainer: string;
  readonly cache?: ContentCache;
  /** The device's clock; the present if absent. */
  readonly now?: Date;
  /** The highest manifest version that this device has seen: remember `manifest.version` after each opening. */
  readonly highestVersion?: number;
}

/** Further ones would wait in the platform's queue, where an origin may take their silence for a broken line. */
const shardsAtOnce = 6;

/**
 * Downloads and checks the manifest, the space and all the explanations; what is in the cache is not downloaded again.
 * The requests depend on the manifest and the cache alone, never on the user's text.
 * @throws FormatError of any code; what the origin and the cache's `get` throw.
 */
export async function openCatalogue(
  origin: Origin,
  {
    publicKey,
    base,
    explainer,
    cache,
    now = new Date(),
    highestVersion = 0,
  }: CatalogueOptions,
): Promise<Catalogue> {
  let bytesFetched = 0;

  async function download(path: string, maximum: number): Promise<Uint8Array> {
    const bytes = await origin.get(path, maximum);
    bytesFetched += bytes.length;
    return bytes;
  }

  /** A body whose address is its hash, from the cache if it is there. */
  async function body(
    path: string,
    hash: string,
    maximum: number,
  ): Promise<Uint8Array> {
    const kept = await cache?.get(hash);
    // storage can rot: what no longer fits its hash is downloaded again
    if (kept && (await sha256(kept)) === hash) return kept;
    const bytes = await download(path, maximum);
    const got =
      bytes.length > maximum
        ? `${bytes.length} bytes where ${maximum} are the most`
        : await sha256(bytes);
    if (got !== hash)
      throw new FormatError(
        "HASH_MISMATCH",
        `${path}: expected bytes with SHA-256 ${hash}, got ${got}; they were changed on the way, try another network or origin`,
      );
    // A full disk is no reason to do without what is here.
    await cache?.put(hash, bytes).catch(() => {});
    return bytes;
  }

  const manifestPath = addresses.manifest(base);
  const jws = await download(manifestPath, maximumBytes.manifest);
  if (jws.length > maximumBytes.manifest)
    throw malformed(
      manifestPath,
      `at most ${maximumBytes.manifest} bytes`,
      jws.length,
    );
  const manifest = await verifyManifest(jws, publicKey, {
    now,
    highestVersion,
  });
  const space = await decodeSpace(
    await body(
      addresses.space(manifest.space),
      manifest.space,
      maximumBytes.space,
    ),
  );
  requireRevision(space.base, manifest.base, "space, base");
  for (const [what, own, published] of [
    ["base model", base, space.base.revision],
    ["explainer", explainer, space.explainer.revision],
  ] as const)
    if (own !== published)
      throw new FormatError(
        "WRONG_MODEL",
        `space: expected coefficients of this device's ${what} ${own}, got those of ${published}; use the models that the catalogue was made with`,
      );

  async function fetchShard({
    sha256: hash,
    bytes,
    count,
  }: Manifest["shards"][number]): Promise<readonly Explanation[]> {
    const path = addresses.shard(hash);
    const shard = decodeShard(await body(path, hash, bytes), space.id);
    if (shard.length !== count)
      throw malformed(path, `${count} explanations`, shard.length);
    for (const { pllm, adapter, coefficients } of shard) {
      if (coefficients.length !== space.attributes.length)
        throw malformed(
          `${path}, ${pllm}`,
          `${space.attributes.length} coefficients`,
          coefficients.length,
        );
      if (!Object.hasOwn(manifest.adapters, adapter))
        throw malformed(
          `${path}, ${pllm}`,
          "an adapter that the manifest names",
          adapter,
        );
    }
    return shard;
  }
  const shards: (readonly Explanation[])[] = [];
  for (let at = 0; at < manifest.shards.length; at += shardsAtOnce)
    shards.push(
      ...(await Promise.all(
        manifest.shards.slice(at, at + shardsAtOnce).map(fetchShard),
      )),
    );

  function entryOf(adapter: string): AdapterEntry {
    if (Object.hasOwn(manifest.adapters, adapter))
      return manifest.adapters[adapter]!;
    throw new FormatError(
      "NOT_FOUND",
      `adapters: expected one that manifest version ${manifest.version} names, got ${adapter}; open the catalogue again and select anew`,
    );
  }

  return {
    manifest,
    space,
    explanations: shards.flat(),
    async fetchOutputs(adapter) {
      const { outputs: hash } = entryOf(adapter);
      if (hash === undefined)
        throw new FormatError(
          "NOT_FOUND",
          `outputs: expected what the explanation of adapter ${adapter} was computed from, got none in manifest version ${manifest.version}; nobody can check it, ask its publisher for them`,
        );
      const path = addresses.outputs(hash);
      const outputs = decodeOutputs(
        await body(path, hash, maximumBytes.outputs),
      );
      if (outputs.length !== space.probes.length)
        throw malformed(
          path,
          `replies to ${space.probes.length} probes`,
          outputs.length,
        );
      return outputs;
    },
    async fetchAdapter(adapter) {
      const { config, bytes } = entryOf(adapter);
      const [configBytes, weights] = await Promise.all([
        body(addresses.adapterConfig(config), config, maximumBytes.config),
        body(addresses.adapter(adapter), adapter, bytes),
      ]);
      return { config: configBytes, weights };
    },
    get bytesFetched() {
      return bytesFetched;
    },
  };
}
