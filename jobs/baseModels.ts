/** @file Loads registered base models for the jobs: every file checked against its registered hash, the last one kept in memory. */
import { parsePersonalData } from "../device-sdk/explain/personalData.ts";
import type { Explainer } from "../device-sdk/explain/explainer.ts";
import { sha256 } from "../device-sdk/format/digest.ts";
import {
  FormatError,
  readArray,
  readText,
} from "../device-sdk/format/formatError.ts";
import { readWeights } from "../device-sdk/lm/checkpoint.ts";
import { parseModelConfig } from "../device-sdk/lm/config.ts";
import { LanguageModel } from "../device-sdk/lm/languageModel.ts";
import { loadTokenizer } from "../device-sdk/lm/tokenizer.ts";
import { readPeftAdapter } from "../device-sdk/lora/peft.ts";
import type { Runtime } from "../device-sdk/onnx/session.ts";
import { createMemory } from "../explainer/memory.ts";
import { studyId } from "../explainer/mapper.ts";
import type { Memory, Study } from "../explainer/mapper.ts";
import { baseModelKey } from "../store/store.ts";
import type { BaseModel, Objects, Store } from "../store/store.ts";
import { RefusalError } from "./refusal.ts";

/** A base model with all that explaining adapters over it takes. */
export interface LoadedBase {
  readonly baseModel: BaseModel;
  readonly explainer: Explainer;
  readonly study: Study;
  /** What was found out in this study before. */
  readonly memory: Memory;
}

/** Loads base models. */
export interface BaseModelLoader {
  /**
   * @param rank of the adapter that is going to be used: graphs are compiled for each rank, and are freed when there are many.
   * @throws RefusalError BASE_MODEL_DAMAGED when a file is missing, changed or unusable.
   */
  load(baseModelId: string, rank?: number): Promise<LoadedBase>;
  /** Frees what is loaded. */
  release(): Promise<void>;
}

const maximumProbes = 1000;
const maximumProbe = 4000;
/** Probes, and neutral people, that a base model needs: of fewer no deviation can be told. */
const minimumStudied = 4;
/** Ranks whose graphs are kept compiled. */
const maximumRanks = 4;

/** A loader that keeps the base model used last. */
export function createBaseModelLoader(
  store: Store,
  runtime: Runtime,
): BaseModelLoader {
  let kept: LoadedBase | undefined;
  const ranks = new Set<number>();
  const release = async () => {
    ranks.clear();
    await kept?.explainer.model.release();
  };
  return {
    async load(baseModelId, rank) {
      if (kept?.baseModel.id !== baseModelId) {
        await release();
        kept = undefined;
        const baseModel = await store.baseModels.find(baseModelId);
        if (!baseModel)
          throw new Error(`load: no base model ${baseModelId} in the store`);
        kept = await loadBase(baseModel, store.objects, runtime);
      }
      if (rank !== undefined && !ranks.has(rank)) {
        if (ranks.size === maximumRanks) await release();
        ranks.add(rank);
      }
      return kept;
    },
    async release() {
      await release();
      kept = undefined;
    },
  };
}

async function loadBase(
  baseModel: BaseModel,
  objects: Objects,
  runtime: Runtime,
): Promise<LoadedBase> {
  const { name, revision } = baseModel;
  const damaged = (path: string, problem: string) =>
    new RefusalError(
      "BASE_MODEL_DAMAGED",
      `base model ${name}, ${path}: ${problem}; its operator must upload the registered file again`,
    );
  const files = new Map<string, Uint8Array>();
  for (const { path, sha256: expected, bytes } of baseModel.files) {
    const key = baseModelKey(revision, path);
    if ((await objects.size(key)) !== bytes)
      throw damaged(path, `expected ${bytes} bytes, got others`);
    const body = await objects.get(key, bytes);
    const got = await sha256(body);
    if (got !== expected)
      throw damaged(path, `expected SHA-256 ${expected}, got ${got}`);
    files.set(path, body);
  }
  const file = (path: string) => {
    const body = files.get(path);
    if (!body) throw damaged(path, "expected it among the registered files");
    return body;
  };
  const text = (path: string) => new TextDecoder().decode(file(path));
  const json = (path: string): unknown => JSON.parse(text(path));
  try {
    const config = parseModelConfig(json("config.json"));
    const model = new LanguageModel(
      runtime,
      config,
      readWeights(config, file("model.safetensors")),
    );
    const tokenizer = loadTokenizer(
      json("tokenizer.json"),
      json("tokenizer_config.json"),
    );
    const adapter = readPeftAdapter(
      config,
      json("explainer/adapter_config.json"),
      file("explainer/adapter_model.safetensors"),
      name,
    );
    const studied = <T>(path: string, rows: readonly T[]): readonly T[] => {
      if (rows.length >= minimumStudied) return rows;
      throw new RefusalError(
        "BASE_MODEL_DAMAGED",
        `base model ${name}, ${path}: expected at least ${minimumStudied} entries, got ${rows.length}; its operator must register it under another name, with more of them`,
      );
    };
    const study: Study = {
      base: { name, revision },
      explainerRevision: baseModel.explainer,
      probes: studied(
        "probes.json",
        readArray(json("probes.json"), "probes.json", maximumProbes),
      ).map((probe, at) => readText(probe, `probes.json[${at}]`, maximumProbe)),
      neutralPeople: studied(
        "neutral.jsonl",
        parsePersonalData(text("neutral.jsonl")),
      ).map((sample) => ({ prompt: sample.prompt ?? "", text: sample.text })),
      seed: 7,
    };
    return {
      baseModel,
      explainer: { model, tokenizer, adapter },
      study,
      memory: await openMemory(objects, study),
    };
  } catch (error) {
    if (error instanceof RefusalError || !(error instanceof Error)) throw error;
    throw damaged("its files", error.message);
  }
}

/** What was found out in a study before. */
export async function openMemory(
  objects: Objects,
  study: Study,
): Promise<Memory> {
  const prefix = `work/${(await studyId(study)).slice(0, 16)}`;
  return createMemory(asFolder(objects), prefix);
}

/** Objects as the folder that memories lie in. */
const asFolder = (objects: Objects) => ({
  has: (path: string) => objects.has(path),
  write: (path: string, bytes: Uint8Array) => objects.put(path, bytes),
  async get(path: string) {
    const size = await objects.size(path);
    if (size === undefined)
      throw new FormatError(
        "NOT_FOUND",
        `${path}: expected it among the objects, got nothing`,
      );
    return objects.get(path, size);
  },
});
