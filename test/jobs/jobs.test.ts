/** @file From contributions to a catalogue that a device opens: the gate, explaining, fitting, publishing, yanking. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { decodeJwt } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decodeSpace } from "../../device-sdk/format/space.ts";
import { writeSafetensors } from "../../device-sdk/format/safetensors.ts";
import { openCatalogue } from "../../device-sdk/select/catalogue.ts";
import { explain } from "../../explainer/fitSpace.ts";
import { OutdatedError } from "../../jobs/edge.ts";
import { publish } from "../../jobs/publish.ts";
import { createDecomposition } from "../../device-sdk/explain/decompose.ts";
import { adapterKey, baseModelKey, spaceKey } from "../../store/store.ts";
import type { Refusal, Store } from "../../store/store.ts";
import { tinyAdapter } from "../tinyModel.ts";
import {
  muteBase,
  tinyBase,
  tinyConfig,
  tinyPllm,
  tinyPllmOf,
} from "../tinyBase.ts";
import type { TinyPllm } from "../tinyBase.ts";
import {
  contribute,
  fit,
  folderEdge,
  openTinyStore,
  publicKey,
  registerTinyBase,
  settle,
  signingKey,
  startTinyJobs,
} from "./tinyPlatform.ts";
import type { Logged } from "./tinyPlatform.ts";

let folder: string;
let store: Store;
let baseModelId: string;
let logged: readonly Logged[];
let stop: () => Promise<void>;
const edgeOf = () => folderEdge(join(folder, "edge"));
const openAsDevice = (highestVersion = 0) =>
  openCatalogue(edgeOf(), {
    publicKey,
    base: tinyBase.revision,
    explainer: tinyBase.explainer.revision,
    highestVersion,
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "headstart-jobs-"));
  store = await openTinyStore(folder, { kind: "pglite", folder: undefined });
  baseModelId = await registerTinyBase(store);
  ({ logged, stop } = await startTinyJobs(store, edgeOf()));
});
afterAll(async () => {
  await stop();
  await store.close();
  await rm(folder, { recursive: true });
});

const give = async (name: string, pllm: TinyPllm | Promise<TinyPllm>) =>
  contribute(store, baseModelId, name, await pllm);
const patience = { timeout: 60_000 };
const statusOf = async (id: string) => (await store.pllms.find(id))?.status;
const namesAtTheEdge = async () =>
  (await openAsDevice()).explanations.map(({ pllm }) => pllm).sort();

describe("before there is a space", () => {
  it("maps contributions and lets them wait", async () => {
    const ids = await Promise.all(
      ["ada", "ben", "cleo"].map((name, at) => give(name, tinyPllm(at + 1))),
    );
    const waiting = await settle(store, ids, "AWAITING_SPACE");
    expect(waiting.map(({ progress }) => progress)).toEqual([null, null, null]);
    const mapped = await store.explanations.divergences(baseModelId);
    expect(
      mapped.map(({ pllm, divergence }) => [pllm.name, divergence.length]),
    ).toEqual(
      ["ada", "ben", "cleo"].map((name) => [name, tinyConfig.hiddenSize]),
    );
    await expect(openAsDevice()).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("explains and publishes them all once an operator has one fitted", async () => {
    await fit(store, baseModelId);
    const waiting = await store.explanations.divergences(baseModelId);
    await settle(
      store,
      waiting.map(({ pllm }) => pllm.id),
      "PUBLISHED",
    );
    const { space, explanations, manifest } = await openAsDevice();
    expect(explanations.map(({ pllm }) => pllm).sort()).toEqual([
      "ada",
      "ben",
      "cleo",
    ]);
    expect(space.base).toEqual({
      name: tinyBase.name,
      revision: tinyBase.revision,
    });
    expect(await store.explanations.currentSpace(baseModelId)).toBe(space.id);
    expect(manifest.exp - manifest.iat).toBe(30 * 24 * 3600);
    expect(logged.map(([event]) => event)).toEqual([
      "space fitted",
      "catalogue published",
    ]);
  });
});

describe("with a space", () => {
  it("explains a new contribution in it, and publishes it with the others", async () => {
    const before = await openAsDevice();
    const id = await give("dora", tinyPllm(4));
    await settle(store, [id], "PUBLISHED");
    const after = await openAsDevice();
    const { space, explanations, manifest } = after;
    expect(space.id).toBe(before.space.id);
    expect(manifest.version).toBeGreaterThan(before.manifest.version);
    const dora = explanations.find(({ pllm }) => pllm === "dora")!;
    const { sha256, weights, config } = await tinyPllm(4);
    expect(dora.adapter).toBe(sha256);
    const files = await after.fetchAdapter(sha256);
    expect(Buffer.from(files.weights).equals(weights)).toBe(true);
    expect(Buffer.from(files.config).toString()).toBe(config);

    const all = await store.explanations.divergences(baseModelId);
    const mapped = all.find(({ pllm }) => pllm.id === id);
    const { directions } = await decodeSpace(
      await store.objects.get(spaceKey(space.id)),
    );
    const exact = explain(createDecomposition(directions), mapped!.divergence);
    const step = Math.max(...exact.coefficients.map(Math.abs)) / 127;
    dora.coefficients.forEach((value, at) =>
      expect(Math.abs(value - exact.coefficients[at]!)).toBeLessThan(step),
    );
    expect(dora.residual).toBeCloseTo(exact.residual, 6);
  });

  it("takes a yanked pLLM out of the catalogue, and leaves its adapter to those who have it", async () => {
    const [first] = await store.explanations.divergences(baseModelId);
    const { pllm } = first!;
    await store.pllms.yank(
      { caller: "test", key: "yank", request: 1 },
      { id: pllm.id, reason: "it swears" },
    );
    await expect
      .poll(namesAtTheEdge, patience)
      .toEqual(["ben", "cleo", "dora"]);
    expect(await statusOf(pllm.id)).toBe("YANKED");
    expect(
      await edgeOf().has(`adapters/${pllm.adapterSha256}.safetensors`),
    ).toBe(true);
  });

  it("fits a new space from all that are there, without mapping anything again", async () => {
    const { manifest } = await openAsDevice();
    await fit(store, baseModelId, "again");
    await expect
      .poll(async () => (await openAsDevice()).manifest.version, patience)
      .toBeGreaterThan(manifest.version);
    expect(await namesAtTheEdge()).toEqual(["ben", "cleo", "dora"]);
  });
});

describe("an edge that is ahead", () => {
  /** An edge that refuses versions up to one, as the Worker does. */
  const aheadBy = (version: number) => {
    const edge = edgeOf();
    const refused: string[] = [];
    return {
      refused,
      edge: {
        ...edge,
        publishedVersion: () => Promise.resolve(version),
        write: async (path: string, bytes: Uint8Array) => {
          const isOld =
            path.startsWith("manifests/") &&
            Number(decodeJwt(new TextDecoder().decode(bytes))["version"]) <=
              version;
          if (!isOld) return edge.write(path, bytes);
          refused.push(path);
          throw new OutdatedError("an old version");
        },
      },
    };
  };

  it("is published to with a version beyond its own, not counted as done", async () => {
    const { version } = (await openAsDevice()).manifest;
    const { edge, refused } = aheadBy(version + 1000);
    const published = await publish(
      store,
      edge,
      signingKey,
      baseModelId,
      new Date(),
      () => undefined,
    );
    expect(refused).toHaveLength(1);
    expect(published).toEqual({ version: version + 1001, pllms: 3 });
    expect((await openAsDevice()).manifest.version).toBe(version + 1001);
  });
});

/** The same weights under a config that subtracts what they add. */
const withFlippedSign = ({ config, ...files }: TinyPllm): TinyPllm => {
  const settings = JSON.parse(config) as { lora_alpha: number };
  return {
    ...files,
    config: JSON.stringify({ ...settings, lora_alpha: -settings.lora_alpha }),
  };
};

describe("pLLMs that cannot be published", () => {
  it("are refused, while those beside them are published", async () => {
    const opened = await openTinyStore(join(folder, "unpublishable"), {
      kind: "pglite",
      folder: undefined,
    });
    const id = await registerTinyBase(opened);
    const [ada, damaged, missing] = [
      await tinyPllm(1),
      await tinyPllm(2),
      await tinyPllm(3),
    ];
    const given = [
      ["zoe", ada],
      ["a-copy", withFlippedSign(ada)],
      ["damaged", { ...damaged, weights: damaged.weights.slice().reverse() }],
      ["missing", missing],
    ] as const;
    const ids: string[] = [];
    for (const [name, files] of given) {
      const pllm = await contribute(opened, id, name, files);
      ids.push(pllm);
      // past a gate that missed what is wrong
      await opened.pllms.advance(pllm, "VALIDATING", "EXPLAINING");
      await opened.explanations.saveDivergence(
        pllm,
        new Float32Array(tinyConfig.hiddenSize).fill(1),
        null,
      );
      await opened.pllms.advance(pllm, "EXPLAINING", "AWAITING_SPACE");
    }
    await opened.objects.delete(adapterKey(missing.sha256));
    const spaceId = (await store.explanations.currentSpace(baseModelId))!;
    await opened.objects.put(
      spaceKey(spaceId),
      await store.objects.get(spaceKey(spaceId)),
    );
    await opened.explanations.saveSpace({ id: spaceId, baseModelId: id });

    const events: Logged[] = [];
    const edge = folderEdge(join(folder, "edge-of-unpublishable"));
    const publishOnce = () =>
      publish(opened, edge, signingKey, id, new Date(), (...event) =>
        events.push(event),
      );
    expect(await publishOnce()).toMatchObject({ pllms: 1 });
    const after = await opened.pllms.findMany(ids);
    expect(
      after.map((pllm) => [pllm!.name, pllm!.status, pllm!.refusal?.code]),
    ).toEqual([
      ["zoe", "PUBLISHED", undefined],
      ["a-copy", "REFUSED", "UNPUBLISHABLE"],
      ["damaged", "REFUSED", "UNPUBLISHABLE"],
      ["missing", "REFUSED", "UNPUBLISHABLE"],
    ]);
    expect(after[1]!.refusal!.message).toContain(
      `adapter ${ada.sha256}: expected one config for the same weights`,
    );
    expect(events.map(([event, { pllm }]) => [event, pllm])).toEqual([
      ["pLLM left out", "a-copy"],
      ["pLLM left out", "damaged"],
      ["pLLM left out", "missing"],
    ]);

    expect(await publishOnce()).toMatchObject({ pllms: 1 });
    expect(events).toHaveLength(3);
    await opened.close();
  });
});

describe("the gate", () => {
  const refused = async (name: string, pllm: TinyPllm | Promise<TinyPllm>) => {
    const id = await give(name, pllm);
    const [after] = await settle(store, [id], "REFUSED", "PUBLISHED");
    return after!.refusal;
  };
  /** An adapter's file with its tensors changed. */
  async function withTensors(
    change: (
      tensors: Record<string, { data: Float32Array; shape: number[] }>,
    ) => unknown,
  ): Promise<TinyPllm> {
    const { matrices } = tinyAdapter(tinyConfig, 77, 0.5);
    const tensors = Object.fromEntries(
      [...matrices].flatMap(([module, { a, b }]) =>
        (
          [
            ["A", a],
            ["B", b],
          ] as const
        ).map(([side, { data, shape }]) => [
          `base_model.model.${module}.lora_${side}.weight`,
          { data: new Float32Array(data), shape: [...shape] },
        ]),
      ),
    );
    change(tensors);
    const weights = writeSafetensors(tensors, { format: "pt" });
    const { config } = await tinyPllm(77);
    const hash = await crypto.subtle.digest("SHA-256", new Uint8Array(weights));
    return { config, weights, sha256: Buffer.from(hash).toString("hex") };
  }
  const downA = "base_model.model.model.layers.1.mlp.down_proj.lora_A.weight";

  it.each<[string, () => Promise<TinyPllm>, Partial<Refusal>]>([
    [
      "a copy of another, made stronger",
      async () => {
        const { matrices, rank, scaling } = tinyAdapter(tinyConfig, 2, 0.5);
        return tinyPllmOf({ matrices, rank, scaling: 1.2 * scaling });
      },
      {
        code: "DUPLICATE",
        message:
          "adapter: expected one of its own, got the same update of the model as ben; only the first of two is published",
      },
    ],
    [
      "another's weights with the sign of their scaling flipped",
      async () => withFlippedSign(await tinyPllm(2)),
      {
        code: "DUPLICATE",
        message:
          "adapter: expected one of its own, got the same update of the model as ben; only the first of two is published",
      },
    ],
    [
      "a truncated file",
      async () => {
        const { config, weights } = await tinyPllm(5);
        const cut = weights.slice(0, -7);
        const hash = await crypto.subtle.digest("SHA-256", cut);
        return {
          config,
          weights: cut,
          sha256: Buffer.from(hash).toString("hex"),
        };
      },
      { code: "MALFORMED" },
    ],
    [
      "a tensor that is no number",
      () =>
        withTensors((tensors) => {
          tensors[downA]!.data[3] = NaN;
        }),
      {
        code: "NOT_FINITE",
        tensor: downA,
        message: `adapter: ${downA} holds a number that is not finite`,
      },
    ],
    [
      "a tensor of another base's shape",
      () =>
        withTensors((tensors) => {
          tensors[downA] = { data: new Float32Array(20), shape: [2, 10] };
        }),
      {
        code: "WRONG_BASE",
        tensor: downA,
        message: `adapter: ${downA} has shape [2,10]; this base model and adapter_config.json need [2,48]`,
      },
    ],
    [
      "a tensor of no module",
      () =>
        withTensors((tensors) => {
          tensors["base_model.model.lm_head.lora_A.weight"] = {
            data: new Float32Array(2),
            shape: [2, 1],
          };
        }),
      {
        code: "UNKNOWN_MODULE",
        tensor: "base_model.model.lm_head.lora_A.weight",
      },
    ],
    [
      "half of a pair",
      () => withTensors((tensors) => Reflect.deleteProperty(tensors, downA)),
      { code: "MALFORMED", tensor: downA },
    ],
    [
      "zeros",
      () =>
        withTensors((tensors) => {
          for (const { data } of Object.values(tensors)) data.fill(0);
        }),
      { code: "ZERO_DELTA", tensor: null },
    ],
    [
      "next to nothing",
      () => tinyPllmOf({ ...tinyAdapter(tinyConfig, 78, 0.5), scaling: 1e-7 }),
      { code: "NO_EFFECT" },
    ],
    [
      "what breaks the model",
      () => tinyPllmOf({ ...tinyAdapter(tinyConfig, 79, 0.5), scaling: 1e30 }),
      {
        code: "BROKEN_OUTPUT",
        message:
          "adapter: with it the base model's output is no longer finite; check its scaling and precision",
      },
    ],
    [
      "another base model's by name",
      async () => {
        const pllm = await tinyPllm(80);
        return {
          ...pllm,
          config: pllm.config.replace("tiny-base", "models/tiny"),
        };
      },
      {
        code: "WRONG_BASE",
        message:
          'adapter_config.json: made for base model "models/tiny"; this one is "tiny-base"',
      },
    ],
    [
      "a variant that is not computed here",
      async () => {
        const pllm = await tinyPllm(81);
        return {
          ...pllm,
          config: JSON.stringify({
            ...(JSON.parse(pllm.config) as object),
            use_dora: true,
          }),
        };
      },
      {
        code: "UNSUPPORTED",
        message: "adapter_config.json: use_dora is true; expected false",
      },
    ],
  ])("refuses %s, and says why", async (title, pllm, refusal) => {
    const name = title.replaceAll(/[^a-z]+/g, "-");
    expect(await refused(name, pllm())).toMatchObject(refusal);
    expect(await namesAtTheEdge()).toEqual(["ben", "cleo", "dora"]);
  });

  it("refuses what is no longer what was uploaded", async () => {
    const { config, sha256 } = await tinyPllm(82);
    const { weights } = await tinyPllm(83);
    expect(await refused("rotten", { config, sha256, weights })).toMatchObject({
      code: "HASH_MISMATCH",
      message: expect.stringContaining(
        `adapter_model.safetensors: expected SHA-256 ${sha256}, got `,
      ) as string,
    });
  });

  it("gives the name of a refused contribution to the next one", async () => {
    const broken = { ...(await tinyPllm(84)), config: '{"peft_type":"IA3"}' };
    expect(await refused("eve", broken)).toMatchObject({ code: "MALFORMED" });
    const { contributor } = await store.contributors.create(
      { caller: "test", key: "someone-else-entirely", request: 0 },
      { name: "someone-else", role: "contributor" },
    );
    await expect(
      store.pllms.contribute(
        { caller: contributor.id, key: "second-try-of-eve", request: 0 },
        {
          name: "eve",
          description: null,
          baseModelId,
          contributorId: contributor.id,
          adapterConfig: "{}",
        },
      ),
    ).resolves.toMatchObject({ name: "eve", status: "AWAITING_UPLOAD" });
  });

  it("refuses for a base model whose files are damaged, and says whose fault it is", async () => {
    const damagedStore = await openTinyStore(join(folder, "damaged"), {
      kind: "pglite",
      folder: undefined,
    });
    const id = await registerTinyBase(damagedStore);
    const key = baseModelKey(tinyBase.revision, "probes.json");
    const probes = await damagedStore.objects.get(key);
    probes[3]! ^= 1;
    await damagedStore.objects.put(key, probes);
    const { stop: stopJobs } = await startTinyJobs(damagedStore, edgeOf());
    const pllm = await contribute(damagedStore, id, "fay", await tinyPllm(90));
    const [after] = await settle(damagedStore, [pllm], "REFUSED");
    expect(after!.refusal).toMatchObject({
      code: "BASE_MODEL_DAMAGED",
      message: expect.stringContaining(
        "base model tiny-base, probes.json: expected SHA-256",
      ) as string,
    });
    await stopJobs();
    await damagedStore.close();
  });
});

describe("a fitting that fails", () => {
  const failureOf = async (opened: Store, id: string) =>
    (await opened.baseModels.find(id))!.fitFailure;

  it("is told, and leaves the pLLMs waiting, when the explainer has no word for them", async () => {
    const opened = await openTinyStore(join(folder, "mute"), {
      kind: "pglite",
      folder: undefined,
    });
    const id = await registerTinyBase(opened, muteBase);
    const jobs = await startTinyJobs(opened, edgeOf());
    const pllm = await contribute(opened, id, "gil", await tinyPllm(91));
    await settle(opened, [pllm], "AWAITING_SPACE");
    await fit(opened, id);
    const failure =
      "fitSpace: expected at least one attribute, got none of 0 proposed words; the explainer is too weak for these pLLMs";
    await expect.poll(() => failureOf(opened, id), patience).toBe(failure);
    expect(await opened.pllms.find(pllm)).toMatchObject({
      status: "AWAITING_SPACE",
      progress: null,
    });
    await jobs.stop();
    expect(jobs.logged).toEqual([
      ["fitting failed", { baseModelId: id, failure }],
    ]);
    await opened.close();
  });

  it("is told while the base model is damaged, and forgotten once a space is fitted", async () => {
    const opened = await openTinyStore(join(folder, "mended"), {
      kind: "pglite",
      folder: undefined,
    });
    const id = await registerTinyBase(opened);
    const before = await startTinyJobs(opened, edgeOf());
    const pllm = await contribute(opened, id, "hal", await tinyPllm(92));
    await settle(opened, [pllm], "AWAITING_SPACE");
    await before.stop();

    const key = baseModelKey(tinyBase.revision, "probes.json");
    const probes = await opened.objects.get(key);
    await opened.objects.put(
      key,
      probes.map((byte) => byte ^ 1),
    );
    const after = await startTinyJobs(opened, edgeOf());
    await fit(opened, id);
    await expect
      .poll(() => failureOf(opened, id), patience)
      .toContain("base model tiny-base, probes.json: expected SHA-256");
    expect((await opened.pllms.find(pllm))!.status).toBe("AWAITING_SPACE");

    await opened.objects.put(key, probes);
    await fit(opened, id, "again");
    await settle(opened, [pllm], "PUBLISHED");
    expect(await failureOf(opened, id)).toBeNull();
    await after.stop();
    await opened.close();
  });

  it("is told with a trace id when nobody expected it", async () => {
    const pglite = await PGlite.create();
    const home = join(folder, "unwritable");
    const opened = await openTinyStore(home, {
      kind: "pglite",
      folder: undefined,
      pglite,
    });
    const id = await registerTinyBase(opened);
    const jobs = await startTinyJobs(opened, edgeOf());
    const pllm = await contribute(opened, id, "ida", await tinyPllm(93));
    await settle(opened, [pllm], "AWAITING_SPACE");
    // where the space would be written
    await writeFile(join(home, "objects", "spaces"), "not a folder");
    await fit(opened, id);
    await expect
      .poll(async () => {
        // the pauses are made short, not the tries fewer
        await pglite.exec(
          "update pgboss.job set start_after = now() where state = 'retry'",
        );
        return failureOf(opened, id);
      }, patience)
      .toMatch(
        /^an unexpected error of ours, several times; trace id [0-9a-f-]{36}$/,
      );
    expect((await opened.pllms.find(pllm))!.status).toBe("AWAITING_SPACE");
    await jobs.stop();
    const given = jobs.logged.find(([event]) => event === "job given up");
    expect(await failureOf(opened, id)).toContain(given![1]["traceId"]);
    await opened.close();
  });
});
