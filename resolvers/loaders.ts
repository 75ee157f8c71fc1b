/** @file Reads of one request, gathered into few and remembered until it is answered. */
import DataLoader from "dataloader";
import type {
  BaseModel,
  Contributor,
  Pllm,
  Store,
  TrainingStatistics,
} from "../store/store.ts";
import { missingFiles } from "./catalogue/baseModelFiles.ts";

/** Of which pLLM and, unless of all, of which kind of device statistics are asked for. */
export interface StatisticsKey {
  readonly pllmId: string;
  readonly deviceClass: string | undefined;
}

/** What a request reads more than once, by id. */
export interface Loaders {
  readonly baseModel: DataLoader<string, BaseModel | undefined>;
  /** Paths of a base model's files that are not in the objects. */
  readonly missingFiles: DataLoader<BaseModel, string[], string>;
  /** Of a base model. */
  readonly currentSpace: DataLoader<string, string | undefined>;
  readonly contributor: DataLoader<string, Contributor | undefined>;
  readonly pllm: DataLoader<string, Pllm | undefined>;
  readonly statistics: DataLoader<StatisticsKey, TrainingStatistics, string>;
}

/** New loaders, for one request. */
export function createLoaders(store: Store): Loaders {
  return {
    baseModel: new DataLoader((ids) => store.baseModels.findMany(ids)),
    missingFiles: new DataLoader(
      (models) =>
        Promise.all(models.map((model) => missingFiles(store.objects, model))),
      { cacheKeyFn: ({ id }) => id },
    ),
    currentSpace: new DataLoader((ids) =>
      store.explanations.publishedSpaces(ids),
    ),
    contributor: new DataLoader((ids) => store.contributors.findMany(ids)),
    pllm: new DataLoader((ids) => store.pllms.findMany(ids)),
    statistics: new DataLoader((keys) => statistics(store, keys), {
      cacheKeyFn: ({ pllmId, deviceClass }) => `${pllmId} ${deviceClass ?? ""}`,
    }),
  };
}

/** One query for each kind of device that is asked about. */
async function statistics(
  store: Store,
  keys: readonly StatisticsKey[],
): Promise<TrainingStatistics[]> {
  const found = new Map<StatisticsKey, TrainingStatistics>();
  const byClass = Map.groupBy(keys, ({ deviceClass }) => deviceClass);
  await Promise.all(
    [...byClass].map(async ([deviceClass, group]) => {
      const rows = await store.trainingSessions.statistics(
        group.map(({ pllmId }) => pllmId),
        deviceClass,
      );
      for (const [index, key] of group.entries()) found.set(key, rows[index]!);
    }),
  );
  return keys.map((key) => found.get(key)!);
}
