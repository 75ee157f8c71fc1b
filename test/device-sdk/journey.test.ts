/** @file The device's journey from messages to an adapter, on a tiny model and a catalogue in memory: the same every time, and silent. */
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../device-sdk/format/digest.ts";
import { FormatError } from "../../device-sdk/format/formatError.ts";
import { encodeSpace } from "../../device-sdk/format/space.ts";
import type { Thresholds } from "../../device-sdk/format/space.ts";
import { writePeftAdapter } from "../../device-sdk/lora/peft.ts";
import {
  fetchStart,
  personalize,
  selectStart,
} from "../../device-sdk/personalize.ts";
import type {
  JourneyEvent,
  JourneyOptions,
} from "../../device-sdk/personalize.ts";
import { createRandom } from "../../device-sdk/random.ts";
import { openCatalogue } from "../../device-sdk/select/catalogue.ts";
import type { Origin } from "../../device-sdk/select/catalogue.ts";
import { decide } from "../../device-sdk/select/decide.ts";
import { publishCatalogue } from "../../explainer/publish.ts";
import type { FolderWriter } from "../../explainer/publish.ts";
import { adapterToPublish } from "../adapterToPublish.ts";
import {
  tinyAdapter,
  tinyModel,
  tinyRuntime,
  tinyTokenizer,
} from "../tinyModel.ts";

const canary = "xyzzyCANARY";
const excited = Array.from({ length: 12 }, (_, at) => ({
  prompt: at % 2 ? null : `${canary} How was it?`,
  text: `Wow!!! ${canary} so great, ${"yes ".repeat(at % 4)}love it!!`,
}));
const sober = Array.from({ length: 12 }, (_, at) => ({
  prompt: at % 2 ? null : "Kindly give an account.",
  text: `One notes, with ${"due ".repeat(at % 3)}regret, that it was adequate.`,
}));

// Their words are tokens, so that everything stays short.
const tokenizer = tinyTokenizer(
  [...excited, ...sober].flatMap(({ prompt, text }) => [
    prompt ?? "Write a message.",
    text,
    "Which language style is more characteristic of this text than of this one Reply with only one adjective",
  ]),
  300,
);
const meter = { flops: 0 };
const model = tinyModel(tokenizer, 1, { runtime: { ...tinyRuntime, meter } });
const explainer = { model, tokenizer, adapter: undefined };

// RFC 8037, appendix A.1
const publicKey = {
  kty: "OKP",
  crv: "Ed25519",
  x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
};
const privateKey = {
  ...publicKey,
  d: "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
};
const base = { name: "tiny-base", revision: "b".repeat(64) };
const now = new Date("2026-10-15T00:00:00Z");

/** A folder in memory that remembers what was asked for. */
class Memory implements FolderWriter, Origin {
  readonly files = new Map<string, Uint8Array>();
  readonly requested: string[] = [];
  has(path: string) {
    return Promise.resolve(this.files.has(path));
  }
  write(path: string, bytes: Uint8Array) {
    this.files.set(path, bytes);
    return Promise.resolve();
  }
  get(path: string) {
    this.requested.push(path);
    const body = this.files.get(path);
    return body
      ? Promise.resolve(body)
      : Promise.reject(new FormatError("NOT_FOUND", `no ${path}`));
  }
}

const names = ["ada", "ben", "cleo"] as const;
const adapterFiles = names.map((_, at) => {
  const { config, weights } = writePeftAdapter(
    tinyAdapter(model.config, at + 1, 0.1),
    base.name,
  );
  return { config: new TextEncoder().encode(config), weights };
});

/** Publishes three pLLMs with these coefficients and opens the catalogue as a device would. */
async function openWith(
  coefficients: Readonly<Record<(typeof names)[number], number[]>>,
  thresholds: Partial<Thresholds> = {},
) {
  const random = createRandom(5);
  const direction = () =>
    Float32Array.from({ length: model.config.hiddenSize }, () =>
      random.normal(),
    );
  const { bytes } = await encodeSpace({
    base,
    explainer: { name: "tiny-base", revision: "none" },
    probes: ["What is rain?", "Why do cats purr?"],
    attributes: [
      { word: "concise", opposite: "detailed" },
      { word: "cheerful", opposite: null },
    ],
    directions: [direction(), direction()],
    neutralModel: new Float32Array(model.config.hiddenSize),
    neutralPerson: new Float32Array(model.config.hiddenSize),
    spread: Float32Array.of(1, 1),
    thresholds: {
      abstain: 0,
      fit: 1000,
      mergeGain: 1,
      residual: 0.8,
      ...thresholds,
    },
  });
  const folder = new Memory();
  await publishCatalogue(folder, {
    base,
    space: bytes,
    explanations: await Promise.all(
      names.map(async (pllm, at) => ({
        pllm,
        adapter: await sha256(adapterFiles[at]!.weights),
        coefficients: Float32Array.from(coefficients[pllm]),
        residual: 0.5,
      })),
    ),
    adapters: await Promise.all(adapterFiles.map(adapterToPublish)),
    privateKey,
    version: 1,
    now,
    expires: new Date("2026-11-15T00:00:00Z"),
  });
  const catalogue = await openCatalogue(folder, {
    publicKey,
    base: base.revision,
    explainer: "none",
    now,
  });
  return { folder, catalogue };
}

/** "ben" is in everybody's reach, the others in nobody's. */
const onlyBen = { ada: [100, 100], ben: [0.25, 0.25], cleo: [-100, 100] };

/** A journey with "ben" in reach, what happened on it and what it asked the origin for. */
async function journeyOf(
  samples: typeof excited,
  options: JourneyOptions = {},
) {
  const { catalogue, folder } = await openWith(onlyBen);
  const opened = folder.requested.length;
  const events: JourneyEvent[] = [];
  const journey = await personalize(explainer, catalogue, samples, {
    onEvent: (event) => events.push(event),
    ...options,
  });
  const { requested } = folder;
  return { journey, events, requested, downloads: requested.slice(opened) };
}
const excitedJourney = await journeyOf(excited, { measureScratch: true });
const soberJourney = await journeyOf(sober, { seed: 3 });

describe("selectStart", () => {
  it("is certain after eight messages when one pLLM is nearest to every one of them", async () => {
    const { catalogue } = await openWith(onlyBen);
    const { profile } = await selectStart(explainer, catalogue, excited);
    expect(profile.samplesUsed).toBe(8);
    expect(profile.certain).toBe(true);
    expect(profile.decision.kind).toBe("single");
    expect(profile.decision.components).toEqual([
      {
        pllm: "ben",
        adapter: await sha256(adapterFiles[1]!.weights),
        weight: 1,
      },
    ]);
  });

  it("names each attribute by the pole it found, with its interval around it", async () => {
    const { catalogue } = await openWith(onlyBen);
    const { coefficients } = (await selectStart(explainer, catalogue, sober))
      .profile;
    expect(["concise", "detailed"]).toContain(coefficients[0]!.word);
    expect(coefficients[1]!.word).toBe("cheerful");
    for (const {
      value,
      interval: [low, high],
    } of coefficients) {
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }
  });

  it("decides from the mean coefficients as `decide` does", async () => {
    const { catalogue } = await openWith({
      ada: [1, 0],
      ben: [0, 1],
      cleo: [-1, -1],
    });
    const { coefficients, decision } = (
      await selectStart(explainer, catalogue, sober)
    ).profile;
    const [first, second] = coefficients;
    const sign = first!.word === "detailed" ? -1 : 1;
    expect(
      decide(
        Float32Array.of(sign * first!.value, second!.value),
        catalogue.explanations,
        catalogue.space.thresholds,
      ),
    ).toEqual(decision);
  });

  it("looks again while it is uncertain, and says so when the messages are used up", async () => {
    // Two pLLMs as like as the shard's int8 numbers allow: whichever is nearer, a resample may say the other.
    const { catalogue } = await openWith(
      { ada: [50, 0.5], ben: [50, -0.5], cleo: [-100, 0] },
      {},
    );
    const looks: number[] = [];
    const mixed = excited.flatMap((sample, at) => [sample, sober[at]!]);
    const { profile } = await selectStart(explainer, catalogue, mixed, {
      onEvent(event) {
        if (event.kind === "profile") looks.push(event.profile.samplesUsed);
      },
    });
    expect(looks).toEqual([8, 12, 16, 24].slice(0, looks.length));
    expect(profile.samplesUsed).toBe(looks.at(-1));
    expect(profile.certain || profile.samplesUsed === 24).toBe(true);
    expect(looks.length).toBeGreaterThan(1);
  });

  it("asks for eight messages", async () => {
    const { catalogue } = await openWith(onlyBen);
    await expect(
      selectStart(explainer, catalogue, excited.slice(0, 7)),
    ).rejects.toMatchObject({
      code: "TOO_FEW",
      message: "personal data: expected at least 8 rows, got 7: add 1 more.",
    });
  });
});

describe("personalize", () => {
  it("goes from messages to an adapter that fits the user better than its start", async () => {
    const { journey, events, downloads } = excitedJourney;
    const { split, profile, start, selected, scratch, cost } = journey;
    expect([split.training.length, split.heldOut.length]).toEqual([10, 2]);
    expect(profile.decision.components[0]!.pllm).toBe("ben");
    expect(start.rank).toBe(2);
    expect(selected.after).toBeLessThan(selected.before);
    expect(scratch!.curve[0]!.heldOut).not.toBe(selected.before);
    expect(events.map(({ kind }) => kind).indexOf("curve")).toBe(1);
    expect(
      events.flatMap((event) =>
        event.kind === "curve" ? [[event.start, event.point]] : [],
      ),
    ).toEqual([
      ...selected.curve.map((point) => ["selected", point]),
      ...scratch!.curve.map((point) => ["scratch", point]),
    ]);
    expect([...downloads].sort()).toEqual(
      [
        `adapters/${await sha256(adapterFiles[1]!.config)}.json`,
        `adapters/${await sha256(adapterFiles[1]!.weights)}.safetensors`,
      ].sort(),
    );
    expect(cost.map.flops).toBeGreaterThan(0);
    expect(cost.select.flops).toBe(0);
    expect(cost.fineTune.flops).toBeGreaterThan(0);
  });

  it("gives the same coefficients, curve and adapter when run again", async () => {
    const again = await journeyOf(sober, { seed: 3 });
    const { profile, start, selected, scratch } = soberJourney.journey;
    expect(scratch).toBeUndefined();
    expect(again.journey.profile).toEqual(profile);
    expect(again.journey.start).toEqual(start);
    expect(again.journey.selected.curve).toEqual(selected.curve);
    expect(again.journey.selected.adapter).toEqual(selected.adapter);
  });

  it("starts from a new adapter when nothing fits, and downloads nothing", async () => {
    const { catalogue, folder } = await openWith(onlyBen, { abstain: 1000 });
    const opened = folder.requested.length;
    const { profile, start, selected, scratch } = await personalize(
      explainer,
      catalogue,
      sober,
    );
    expect(profile.decision.kind).toBe("base");
    expect(
      [...start.matrices.values()].every(({ b }) =>
        b.data.every((value) => value === 0),
      ),
    ).toBe(true);
    expect(scratch).toBe(selected);
    expect(folder.requested).toHaveLength(opened);
  });

  it("asks for ten messages", async () => {
    const { catalogue } = await openWith(onlyBen);
    await expect(
      personalize(explainer, catalogue, excited.slice(0, 9)),
    ).rejects.toMatchObject({ code: "TOO_FEW" });
  });
});

describe("what leaves the device", () => {
  it("is the same for users who write the opposite and start from the same pLLM", () => {
    const [one, other] = [excitedJourney, soberJourney];
    expect(one.journey.profile.coefficients).not.toEqual(
      other.journey.profile.coefficients,
    );
    expect(one.journey.profile.decision.components).toEqual(
      other.journey.profile.decision.components,
    );
    expect(one.requested).toEqual(other.requested);
    expect(one.requested).toHaveLength(5); // manifest, space, shard, and an adapter's two files
  });

  it("does not say which part of a merge weighs more", async () => {
    const requests = [];
    for (const weights of [
      [0.75, 0.5, 0.25],
      [0.25, 0.5, 0.75],
    ]) {
      const { catalogue, folder } = await openWith(onlyBen);
      const parts = catalogue.explanations.map(({ pllm, adapter }, at) => ({
        pllm,
        adapter,
        weight: weights[at]!,
      }));
      await fetchStart(explainer, catalogue, {
        kind: "merge",
        components: parts.sort((a, b) => b.weight - a.weight),
        distance: 0,
        distanceOfBase: 1,
        distanceOfSingle: 1,
      });
      requests.push(folder.requested);
    }
    expect(requests[0]).toHaveLength(9);
    expect(requests[0]).toEqual(requests[1]);
  });

  it("never holds a word of the user's, nor do errors", async () => {
    const reason = new Error("stopped");
    const errors: unknown[] = [];
    const paths = [...excitedJourney.requested];
    const attempt = async (
      change: (folder: Memory) => void,
      samples: typeof excited,
      signal?: AbortSignal,
    ) => {
      const { catalogue, folder } = await openWith(onlyBen);
      change(folder);
      try {
        await personalize(explainer, catalogue, samples, {
          ...(signal && { signal }),
        });
      } catch (error) {
        errors.push(error);
      }
      paths.push(...folder.requested);
    };
    const change = (start: string, body?: Uint8Array) => (folder: Memory) => {
      for (const path of folder.files.keys())
        if (path.startsWith(start))
          if (body) folder.files.set(path, body);
          else folder.files.delete(path);
    };
    await attempt(() => undefined, excited.slice(0, 3));
    await attempt(() => undefined, excited, AbortSignal.abort(reason));
    await attempt(change("adapters/"), excited);
    await attempt(change("adapters/", new Uint8Array(8)), excited);
    expect(errors.map((error) => (error as { code?: string }).code)).toEqual([
      "TOO_FEW",
      undefined,
      "NOT_FOUND",
      "HASH_MISMATCH",
    ]);
    expect(paths.length).toBeGreaterThan(15);
    const said = [
      ...paths,
      ...errors.map((error) => inspect(error, { depth: null })),
    ].join("\n");
    expect(said).not.toContain(canary);
    expect(said.toLowerCase()).not.toContain("xyzzy");
  });
});
