/** @file An adapter's two files as a publisher takes them. */
import { sha256 } from "../device-sdk/format/digest.ts";
import type { AdapterFiles } from "../device-sdk/select/catalogue.ts";
import type { AdapterToPublish } from "../explainer/publish.ts";

export const adapterToPublish = async ({
  config,
  weights,
}: AdapterFiles): Promise<AdapterToPublish> => ({
  digest: await sha256(weights),
  bytes: weights.length,
  config,
  loadWeights: () => Promise.resolve(weights),
});
