/** @file The catalogue client against a published folder in memory: what is fetched, what is trusted, what is refused. */
import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../../device-sdk/format/digest.ts";
import type { VerifyingKey } from "../../../device-sdk/format/manifest.ts";
import { decodeShard } from "../../../device-sdk/format/shard.ts";
import type { Explanation } from "../../../device-sdk/format/shard.ts";
import { encodeSpace } from "../../../device-sdk/format/space.ts";
import {
  type AdapterFiles,
  type ContentCache,
  openCatalogue,
  type Origin,
} from "../../../device-sdk/select/catalogue.ts";
import {
  publishCatalogue,
  type Publication,
} from "../../../explainer/publish.ts";
import { adapterToPublish } from "../../adapterToPublish.ts";
import { FolderInMemory } from "../../folderInMemory.ts";

// RFC 8037, appendix A.1
const publicKey: VerifyingKey = {
  kty: "OKP",
  crv: "Ed25519",
  x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
};
const privateKey = {
  ...publicKey,
  d: "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
};
const base = { name: "headstart-demo", revision: "a".repeat(64) };
const manifest = `manifests/${base.revision}.jws`;
const published = new Date("2026-10-01T00:00:00Z");
const expires = new Date("2026-11-01T00:00:00Z");
const now = new Date("2026-10-15T00:00:00Z");
const options = {
  publicKey,
  base: "a".repeat(64),
  explainer: "none",
  now,
};
const bytesOf = (text: string) => new TextEncoder().encode(text);

class MemoryCache implements ContentCache {
  readonly bodies = new Map<string, Uint8Array>();
  get(hash: string) {
    return Promise.resolve(this.bodies.get(hash));
  }
  put(hash: string, bytes: Uint8Array) {
    this.bodies.set(hash, bytes);
    return Promise.resolve();
  }
}

const adapterFiles = (name: string) => ({
  config: bytesOf(`{"base_model_name_or_path":"${name}"}`),
  weights: bytesOf(`weights of ${name}`),
});

const explain = async (
  name: string,
  coefficients: number[],
): Promise<Explanation> => ({
  pllm: name,
  adapter: await sha256(adapterFiles(name).weights),
  coefficients: Float32Array.from(coefficients),
  residual: 0.5,
});

const spaceOf = (word: string) =>
  encodeSpace({
    version: 1,
    parent: null,
    base,
    explainer: { name: "headstart-demo", revision: "none" },
    probes: ["What is rain?"],
    attributes: [
      { word, opposite: "detailed" },
      { word: "cheerful", opposite: null },
    ],
    directions: [Float32Array.of(1, 0, 0), Float32Array.of(0, 1, 0)],
    neutralModel: Float32Array.of(0, 0, 0),
    neutralPerson: Float32Array.of(0, 0, 1),
    spread: Float32Array.of(1, 1),
    thresholds: { abstain: 1, fit: 0.8, mergeGain: 0.1, residual: 0.9 },
  });

const adaptersOf = (files: AdapterFiles[]) =>
  Promise.all(files.map(adapterToPublish));

const publication = async (
  names: readonly string[],
  change: Partial<Publication> = {},
): Promise<Publication> => ({
  base,
  space: (await spaceOf("concise")).bytes,
  explanations: await Promise.all(
    names.map((name, index) => explain(name, [index, -1])),
  ),
  adapters: await adaptersOf(names.map(adapterFiles)),
  privateKey,
  version: 1,
  now: published,
  expires,
  shardSize: 2,
  ...change,
});

const people = ["ada", "ben", "cleo", "dan", "eve"];
async function publishedFolder(names: readonly string[] = people) {
  const folder = new FolderInMemory();
  await publishCatalogue(folder, await publication(names));
  return folder;
}

const refusal = (code: string, message: string) => ({
  name: "FormatError",
  code,
  message: expect.stringContaining(message) as string,
});

describe("publishCatalogue", () => {
  it("writes adapters, space and shards by their hashes, and the manifest last", async () => {
    const folder = await publishedFolder();
    for (const [path, bytes] of folder.files)
      if (path !== manifest)
        expect(path.split(/[/.]/)[1]).toBe(await sha256(bytes));
    const kinds = folder.written.map((path) => path.replace(/\/.*\./, "/*."));
    expect(kinds.slice(0, 11)).toEqual([
      ...people.flatMap(() => ["adapters/*.json", "adapters/*.safetensors"]),
      "spaces/*.safetensors",
    ]);
    expect(new Set(kinds.slice(11, -1))).toEqual(
      new Set(["shards/*.safetensors"]),
    );
    expect(kinds.at(-1)).toBe("manifests/*.jws");
  });

  it("writes only the manifest when nothing else changed, whatever the order", async () => {
    const folder = await publishedFolder();
    folder.written = [];
    const again = await publication(people, { version: 2 });
    await publishCatalogue(folder, {
      ...again,
      explanations: [...again.explanations].reverse(),
    });
    expect(folder.written).toEqual([manifest]);
  });

  it("changes or splits one shard and no other when a pLLM is added", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), {
          minLength: 2,
          maxLength: 12,
        }),
        async ([added, ...names]) => {
          const folder = new FolderInMemory();
          const explanations = await Promise.all(
            [added!, ...names].map((name) => explain(name, [1, 2])),
          );
          const adapters = await adaptersOf(
            [added!, ...names].map(adapterFiles),
          );
          const before = await publishCatalogue(
            folder,
            await publication([], {
              explanations: explanations.slice(1),
              adapters,
            }),
          );
          const after = await publishCatalogue(
            folder,
            await publication([], { explanations, adapters, version: 2 }),
          );
          const hashes = new Set(after.shards.map((shard) => shard.sha256));
          const gone = before.shards.filter(
            (shard) => !hashes.has(shard.sha256),
          );
          expect(gone.length).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("leaves the manifest alone when the publication is wrong", async () => {
    const folder = await publishedFolder();
    const before = folder.files.get(manifest);
    const twin = { ...adapterFiles("ada"), config: bytesOf("{}") };
    const wrong: [Partial<Publication>, string][] = [
      [{ adapters: [] }, "explanation of ada: expected its adapter's bytes"],
      [
        { adapters: await adaptersOf([...people.map(adapterFiles), twin]) },
        "expected one config for the same weights",
      ],
      [
        { explanations: [await explain("ada", [1])] },
        "shard, explanations[0].coefficients: expected 2 numbers, got 1",
      ],
      [
        {
          adapters: [
            { ...(await adapterToPublish(adapterFiles("fay"))), bytes: 3 },
          ],
        },
        "expected 3 bytes with SHA-256",
      ],
      [
        {
          explanations: [
            await explain("ada", [1, 1]),
            await explain("ada", [2, 2]),
          ],
        },
        "expected each pLLM once, got ada twice",
      ],
      [
        { base: { ...base, revision: "9".repeat(64) } },
        "space, base.revision: expected",
      ],
      [{ expires: published }, "manifest, exp: expected more than"],
    ];
    for (const [change, message] of wrong)
      await expect(
        publishCatalogue(folder, await publication(people, change)),
      ).rejects.toMatchObject(refusal("MALFORMED", message));
    expect(folder.files.get(manifest)).toBe(before);
  });
});

describe("openCatalogue", () => {
  it("reads the manifest, the space and every explanation", async () => {
    const folder = await publishedFolder();
    const catalogue = await openCatalogue(folder, options);
    expect(catalogue.manifest).toMatchObject({ version: 1, base });
    expect(catalogue.space.id).toBe((await spaceOf("concise")).id);
    const found = catalogue.explanations.map(
      ({ pllm, coefficients }) =>
        `${pllm} ${coefficients[0]!.toFixed(2)} ${coefficients[1]!.toFixed(2)}`,
    );
    expect(found.sort()).toEqual([
      "ada 0.00 -1.00",
      "ben 1.00 -1.00",
      "cleo 2.00 -0.99", // int8: a step is 2 / 127
      "dan 3.00 -0.99",
      "eve 4.00 -1.01",
    ]);
  });

  it("asks for the manifest and content-addressed files and counts their bytes", async () => {
    const folder = await publishedFolder();
    const catalogue = await openCatalogue(folder, options);
    const { shards, space } = catalogue.manifest;
    expect(folder.requested).toEqual([
      manifest,
      `spaces/${space}.safetensors`,
      ...shards.map((shard) => `shards/${shard.sha256}.safetensors`),
    ]);
    const size = (paths: string[]) =>
      paths.reduce((sum, path) => sum + folder.files.get(path)!.length, 0);
    expect(catalogue.bytesFetched).toBe(size(folder.requested));
    await catalogue.fetchAdapter(catalogue.explanations[0]!.adapter);
    expect(catalogue.bytesFetched).toBe(size(folder.requested));
    expect(folder.requested).toHaveLength(2 + shards.length + 2);
  });

  it("fetches an adapter's two files", async () => {
    const catalogue = await openCatalogue(await publishedFolder(), options);
    for (const { pllm, adapter } of catalogue.explanations)
      expect(await catalogue.fetchAdapter(adapter)).toEqual(adapterFiles(pllm));
    await expect(catalogue.fetchAdapter("0".repeat(64))).rejects.toMatchObject(
      refusal("NOT_FOUND", "expected one that manifest version 1 names"),
    );
  });

  it("opens an empty catalogue", async () => {
    const catalogue = await openCatalogue(await publishedFolder([]), options);
    expect(catalogue.explanations).toEqual([]);
  });

  it("fetches only the manifest and the changed shards again", async () => {
    const folder = await publishedFolder();
    const cache = new MemoryCache();
    const first = await openCatalogue(folder, { ...options, cache });
    const old = new Set(first.manifest.shards.map(({ sha256: hash }) => hash));
    folder.requested = [];
    await openCatalogue(folder, { ...options, cache });
    expect(folder.requested).toEqual([manifest]);

    await publishCatalogue(
      folder,
      await publication([...people, "finn"], { version: 2 }),
    );
    folder.requested = [];
    const second = await openCatalogue(folder, {
      ...options,
      cache,
      highestVersion: first.manifest.version,
    });
    const fresh = second.manifest.shards.filter(
      ({ sha256: hash }) => !old.has(hash),
    );
    expect(second.explanations).toHaveLength(6);
    expect(fresh.length).toBeLessThan(second.manifest.shards.length);
    expect(folder.requested).toEqual([
      manifest,
      ...fresh.map((shard) => `shards/${shard.sha256}.safetensors`),
    ]);
    expect(second.bytesFetched).toBe(
      folder.files.get(manifest)!.length +
        fresh.reduce((sum, { bytes }) => sum + bytes, 0),
    );
  });

  it("does without a cache that cannot keep anything", async () => {
    const folder = await publishedFolder();
    const cache: ContentCache = {
      get: () => Promise.resolve(undefined),
      put: () => Promise.reject(new Error("ENOSPC")),
    };
    const { explanations } = await openCatalogue(folder, { ...options, cache });
    expect(explanations.map(({ pllm }) => pllm).sort()).toEqual(people);
  });

  it("asks for six shards at once and no more, and keeps them in the manifest's order", async () => {
    const folder = new FolderInMemory();
    const names = Array.from({ length: 60 }, (_, at) => `pllm-${at}`);
    await publishCatalogue(folder, await publication(names));
    let [open, most] = [0, 0];
    const watched: Origin = {
      async get(path) {
        if (!path.startsWith("shards/")) return folder.get(path);
        most = Math.max(most, ++open);
        await setImmediate();
        open--;
        return folder.get(path);
      },
    };
    const { explanations, manifest: opened } = await openCatalogue(
      watched,
      options,
    );
    expect(opened.shards.length).toBeGreaterThan(12);
    expect(most).toBe(6);
    expect(explanations).toEqual(
      opened.shards.flatMap(({ sha256: hash }) =>
        decodeShard(
          folder.files.get(`shards/${hash}.safetensors`)!,
          opened.space,
        ),
      ),
    );
  });

  it("does not trust its cache either", async () => {
    const folder = await publishedFolder();
    const cache = new MemoryCache();
    await openCatalogue(folder, { ...options, cache });
    const [rotten] = cache.bodies.keys();
    cache.bodies.set(rotten!, bytesOf("rot"));
    folder.requested = [];
    await openCatalogue(folder, { ...options, cache });
    expect(folder.requested).toEqual([
      manifest,
      expect.stringContaining(rotten!) as string,
    ]);
    expect(await sha256(cache.bodies.get(rotten!)!)).toBe(rotten);
  });

  it.each(["spaces/", "shards/"])(
    "refuses %s with a changed byte, anywhere",
    async (start) => {
      const folder = await publishedFolder(["ada"]);
      const path = folder.path(start);
      const body = folder.files.get(path)!;
      await fc.assert(
        fc.asyncProperty(
          fc.nat(body.length - 1),
          fc.integer({ min: 1, max: 255 }),
          async (position, difference) => {
            const changed = Uint8Array.from(body);
            changed[position]! ^= difference;
            folder.files.set(path, changed);
            const cache = new MemoryCache();
            await expect(
              openCatalogue(folder, { ...options, cache }),
            ).rejects.toMatchObject(
              refusal("HASH_MISMATCH", `${path}: expected bytes with SHA-256`),
            );
            expect([...cache.bodies.values()]).not.toContain(changed);
          },
        ),
        { numRuns: 25 },
      );
    },
  );

  it.each([
    ["shorter", bytesOf("")],
    ["longer", new Uint8Array(100_000)],
  ])(
    "refuses a %s body for an adapter's weights or config",
    async (_, body) => {
      for (const end of [".json", ".safetensors"]) {
        const folder = await publishedFolder(["ada"]);
        const catalogue = await openCatalogue(folder, options);
        const path = [...folder.files.keys()].find(
          (one) => one.startsWith("adapters/") && one.endsWith(end),
        )!;
        folder.files.set(path, body);
        await expect(
          catalogue.fetchAdapter(catalogue.explanations[0]!.adapter),
        ).rejects.toMatchObject(refusal("HASH_MISMATCH", path));
      }
    },
  );

  it("refuses a shard put in another's place", async () => {
    const folder = await publishedFolder();
    const [one, two] = [...folder.files.keys()].filter((path) =>
      path.startsWith("shards/"),
    );
    folder.files.set(one!, folder.files.get(two!)!);
    await expect(openCatalogue(folder, options)).rejects.toMatchObject(
      refusal("HASH_MISMATCH", one!),
    );
  });

  it("says so when a body is missing", async () => {
    const folder = await publishedFolder();
    folder.files.delete(folder.path("shards/"));
    await expect(openCatalogue(folder, options)).rejects.toMatchObject(
      refusal("NOT_FOUND", "no shards/"),
    );
  });

  it("refuses a manifest older than one it has seen", async () => {
    const folder = await publishedFolder();
    await expect(
      openCatalogue(folder, { ...options, highestVersion: 2 }),
    ).rejects.toMatchObject(
      refusal("ROLLED_BACK", "expected version 2 or later, got 1"),
    );
    expect(folder.requested).toEqual([manifest]);
  });

  it("refuses a manifest that has expired", async () => {
    const folder = await publishedFolder();
    await expect(
      openCatalogue(folder, { ...options, now: expires }),
    ).rejects.toMatchObject(
      refusal("EXPIRED", "expired at 2026-11-01T00:00:00.000Z"),
    );
  });

  it("refuses explanations for models that this device does not have", async () => {
    const folder = await publishedFolder();
    const other = "b".repeat(64);
    folder.files.set(`manifests/${other}.jws`, folder.files.get(manifest)!);
    await expect(
      openCatalogue(folder, { ...options, base: other }),
    ).rejects.toMatchObject(refusal("WRONG_MODEL", "base model bbbb"));
    await expect(
      openCatalogue(folder, { ...options, explainer: "c".repeat(64) }),
    ).rejects.toMatchObject(refusal("WRONG_MODEL", "explainer cccc"));
  });

  it("refuses a manifest of another publisher", async () => {
    const folder = await publishedFolder();
    await expect(
      openCatalogue(folder, {
        ...options,
        // RFC 8032, 7.1, test 2
        publicKey: {
          ...publicKey,
          x: "PUAXw-hDiVqStwqnTRt-vJyYLM8uxJaMwM1V8Sr0Zgw",
        },
      }),
    ).rejects.toMatchObject(refusal("SIGNATURE", "by the pinned key"));
  });

  it("refuses a manifest over its limit before looking inside", async () => {
    const folder = await publishedFolder();
    folder.files.set(manifest, new Uint8Array(32 * 1024 * 1024 + 1));
    await expect(openCatalogue(folder, options)).rejects.toMatchObject(
      refusal("MALFORMED", `${manifest}: expected at most 33554432 bytes`),
    );
  });
});
