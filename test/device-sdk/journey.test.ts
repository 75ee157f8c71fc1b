/** @file The device's journey from messages to an adapter, on a tiny model and a catalogue in memory: the same every time, and silent. */
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  fetchStart,
  personalize,
  selectStart,
} from "../../device-sdk/personalize.ts";
import type {
  JourneyEvent,
  JourneyOptions,
} from "../../device-sdk/personalize.ts";
import { openCatalogue } from "../../device-sdk/select/catalogue.ts";
import { decide } from "../../device-sdk/select/decide.ts";
import type { Decision } from "../../device-sdk/select/decide.ts";
import { distanceL1 } from "../../device-sdk/select/distance.ts";
import { readSnapshot } from "../../device-sdk/train/checkpoint.ts";
import type { SnapshotStore } from "../../device-sdk/train/checkpoint.ts";
import { FolderInMemory } from "../folderInMemory.ts";
import { tinyModel } from "../tinyModel.ts";
import {
  adapters,
  base,
  canary,
  excited,
  explainer,
  now,
  onlyBen,
  publicKey,
  publishTiny,
  signed,
  sober,
} from "./tinyCatalogue.ts";

/** Publishes three pLLMs with these coefficients and opens the catalogue as a device would. */
async function openWith(
  coefficients: Parameters<typeof publishTiny>[1],
  thresholds?: Parameters<typeof publishTiny>[2],
) {
  const folder = new FolderInMemory();
  await publishTiny(folder, coefficients, thresholds);
  const catalogue = await openCatalogue(folder, {
    publicKey,
    base: base.revision,
    explainer: "none",
    now,
  });
  return { folder, catalogue };
}

/** A catalogue in which "ada" and "ben" make a merge for `excited`. */
async function openToMerge() {
  const { catalogue } = await openWith(onlyBen);
  const { profile } = await personalize(explainer, catalogue, excited);
  const [x, y] = signed(profile);
  const { catalogue: mergeable } = await openWith(
    { ada: [2 * x!, 0], ben: [0, 2 * y!], cleo: [-100, 100] },
    { mergeGain: 0 },
  );
  return mergeable;
}

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
  it("has seen enough after eight messages when one pLLM is nearest to every one of them", async () => {
    const { catalogue } = await openWith(onlyBen);
    const { profile } = await selectStart(explainer, catalogue, excited);
    expect(profile.samplesUsed).toBe(8);
    expect(profile.enough).toBe(true);
    expect(profile.decision.kind).toBe("single");
    expect(profile.decision.components).toEqual([
      {
        pllm: "ben",
        adapter: adapters[1]!.digest,
        weight: 1,
      },
    ]);
  });

  it("names each attribute by the pole it found, with its interval around it", async () => {
    const { catalogue } = await openWith(onlyBen);
    const { coefficients } = (await selectStart(explainer, catalogue, sober))
      .profile;
    expect(["concise", "detailed"]).toContain(coefficients[0]!.word);
    expect(coefficients[1]!.word).toBe("not cheerful");
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
    const { profile } = await selectStart(explainer, catalogue, sober);
    expect(
      decide(
        signed(profile),
        catalogue.explanations,
        catalogue.space.thresholds,
      ),
    ).toEqual(profile.decision);
  });

  it("looks again while it has not seen enough, and says so when the messages are used up", async () => {
    // Two pLLMs to either side of these messages: whichever is nearer, a few more may say the other.
    const { catalogue } = await openWith(
      { ada: [0.12, 0.1], ben: [0.12, -0.17], cleo: [-1, 0] },
      {},
    );
    const looks: number[] = [];
    const mixed = excited.flatMap((sample, at) => [sample, sober[at]!]);
    const { profile } = await selectStart(explainer, catalogue, mixed, {
      onEvent(event) {
        if (event.kind === "profile") looks.push(event.profile.samplesUsed);
      },
    });
    expect(looks).toEqual([8, 12, 16, 20, 24]);
    expect(profile.samplesUsed).toBe(24);
    expect(profile.enough).toBe(false);
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
  it("goes from messages to an adapter that fits the user better than its start", () => {
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
        `adapters/${adapters[1]!.configDigest}.json`,
        `adapters/${adapters[1]!.digest}.safetensors`,
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

  it("goes on in the fine-tuning where it was ended, for the base that the manifest names", async () => {
    const { catalogue } = await openWith(onlyBen);
    let saved: Uint8Array | undefined;
    const store: SnapshotStore = {
      load: () => Promise.resolve(saved),
      save(snapshot) {
        saved = snapshot;
        return Promise.resolve();
      },
    };
    const controller = new AbortController();
    const reason = new Error("the app was closed");
    const begin = personalize(explainer, catalogue, sober, {
      seed: 3,
      snapshots: { store },
      signal: controller.signal,
      onEvent: (event) =>
        event.kind === "curve" &&
        event.point.step === 5 &&
        controller.abort(reason),
    });
    await expect(begin).rejects.toBe(reason);
    expect(readSnapshot(saved!)).toMatchObject({
      step: 5,
      fingerprint: { base: catalogue.manifest.base.revision },
    });
    const events: JourneyEvent[] = [];
    const { selected } = await personalize(explainer, catalogue, sober, {
      seed: 3,
      snapshots: { store, machine: "another", resume: "anyway" },
      onEvent: (event) => events.push(event),
    });
    expect(events.filter(({ kind }) => kind === "warning")).toEqual([
      {
        kind: "warning",
        difference: { field: "machine", expected: "another", got: "unknown" },
      },
    ]);
    const whole = soberJourney.journey.selected;
    expect(selected.curve).toEqual(whole.curve);
    expect(selected.adapter).toEqual(whole.adapter);
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

  it("compresses a merge to the rank it is given, and says what is lost", async () => {
    const catalogue = await openToMerge();
    const events: JourneyEvent[] = [];
    const { profile, start, compression } = await personalize(
      explainer,
      catalogue,
      excited,
      { mergeRank: 3, onEvent: (event) => events.push(event) },
    );
    expect(profile.decision.kind).toBe("merge");
    expect(start.rank).toBe(3);
    expect(compression).toMatchObject({ fromRank: 4, toRank: 3 });
    expect(compression!.relativeError).toBeGreaterThan(0);
    expect(compression!.relativeError).toBeLessThan(1);
    expect(events.map(({ kind }) => kind).slice(0, 4)).toEqual([
      "profile",
      "canary",
      "compressed",
      "curve",
    ]);
  });

  it("starts from a part where the merge fails on neutral text, and says why that one", async () => {
    const catalogue = await openToMerge();
    let norm: Float32Array | undefined;
    const model = tinyModel(explainer.tokenizer, 1, {
      change(weights) {
        norm = weights.get("model.norm.weight")!.data;
      },
    });
    const whole = norm!.slice();
    const events: JourneyEvent[] = [];
    const { profile, compression } = await personalize(
      { ...explainer, model },
      catalogue,
      excited,
      {
        mergeRank: 3,
        onEvent(event) {
          events.push(event);
          // the model is broken as long as the merge is tried
          if (event.kind === "profile") norm!.fill(NaN);
          if (event.kind === "canary") norm!.set(whole);
        },
      },
    );
    const [before, canaryEvent] = events;
    expect(events.slice(0, 3).map(({ kind }) => kind)).toEqual([
      "profile",
      "canary",
      "curve",
    ]);
    expect(canaryEvent).toMatchObject({ check: { passed: false }, profile });
    const { decision, reason } = profile;
    const merge = before!.kind === "profile" && before!.profile.decision;
    expect(merge).toMatchObject({ kind: "merge" });
    expect(decision.kind).toBe("single");
    const [part] = decision.components;
    expect(decision.runnerUp!.pllm).not.toBe(part!.pllm);
    expect(reason.sentence).toContain(
      `Start from "${part!.pllm}", ${decision.distance.toFixed(2)} away from you`,
    );
    const place = catalogue.explanations.find(
      ({ pllm }) => pllm === part!.pllm,
    )!.coefficients;
    expect(decision.distance).toBeCloseTo(
      distanceL1(place, signed(profile)),
      5,
    );
    expect(compression).toBeUndefined();
  });

  it("asks for ten messages", async () => {
    const { catalogue } = await openWith(onlyBen);
    await expect(
      personalize(explainer, catalogue, excited.slice(0, 9)),
    ).rejects.toMatchObject({ code: "TOO_FEW" });
  });
});

const mergeOf = (components: Decision["components"]): Decision => ({
  kind: "merge",
  components,
  distance: 0,
  distanceOfBase: 1,
  distanceOfSingle: 1,
  runnerUp: null,
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
    // manifest, space, three shards, config, weights
    expect(one.requested).toHaveLength(7);
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
      await fetchStart(
        explainer,
        catalogue,
        mergeOf(parts.sort((a, b) => b.weight - a.weight)),
        Float32Array.of(1, 1),
      );
      requests.push(folder.requested);
    }
    expect(requests[0]).toHaveLength(11); // manifest, space, three shards, three configs and weights
    expect(requests[0]).toEqual(requests[1]);
  });

  it("says nothing of a merge that failed the canary check", async () => {
    const { catalogue, folder } = await openWith(
      { ada: [1, 0], ben: [0, 1], cleo: [-1, -1] },
      { fit: 0.9 },
    );
    const [ada, ben] = catalogue.explanations
      .filter(({ pllm }) => pllm !== "cleo")
      .sort((a, b) => (a.pllm < b.pllm ? -1 : 1));
    const opened = folder.requested.length;
    const decision = mergeOf([
      { pllm: "ada", adapter: ada!.adapter, weight: 0.25 },
      { pllm: "ben", adapter: ben!.adapter, weight: 1 },
    ]);
    const person = Float32Array.of(0.25, 1);
    const merged = await fetchStart(explainer, catalogue, decision, person);
    const asked = folder.requested.slice(opened);
    expect(merged.check!.passed).toBe(true);
    expect(merged.decision).toBe(decision);
    expect(merged.adapter.rank).toBe(4);

    const broken = tinyModel(explainer.tokenizer, 1, {
      change(weights) {
        weights.get("model.norm.weight")!.data.fill(NaN);
      },
    });
    const single = await fetchStart(
      { ...explainer, model: broken },
      catalogue,
      decision,
      person,
    );
    expect(single.check!.passed).toBe(false);
    expect(single.adapter.rank).toBe(2);
    expect(single.decision).toMatchObject({
      kind: "single",
      components: [{ pllm: "ben", adapter: ben!.adapter, weight: 1 }],
      distance: expect.closeTo(0.25, 3) as number,
    });
    const again = folder.requested.length;
    expect(folder.requested.slice(opened + asked.length)).toEqual(asked);

    const neither = await fetchStart(
      { ...explainer, model: broken },
      catalogue,
      decision,
      Float32Array.of(0.3, 0.4),
    );
    expect(neither.check!.passed).toBe(false);
    expect(neither.decision.kind).toBe("base");
    expect(neither.adapter.rank).toBe(4);
    expect(folder.requested.slice(again)).toEqual(asked);
  });

  it("never holds a word of the user's, nor do errors", async () => {
    const reason = new Error("stopped");
    const errors: unknown[] = [];
    const paths = [...excitedJourney.requested];
    const attempt = async (
      change: (folder: FolderInMemory) => void,
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
    const change =
      (start: string, body?: Uint8Array) => (folder: FolderInMemory) => {
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
