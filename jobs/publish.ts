/** @file Publishing a base model's catalogue: what is not explained in the current space is, then shards and adapters go to the edge, the manifest last. */
import { createDecomposition } from "../device-sdk/explain/decompose.ts";
import type { SigningKey } from "../device-sdk/format/manifest.ts";
import { decodeSpace } from "../device-sdk/format/space.ts";
import { explain } from "../explainer/fitSpace.ts";
import { publishCatalogue } from "../explainer/publish.ts";
import { adapterKey, spaceKey } from "../store/store.ts";
import type { Store } from "../store/store.ts";
import { OutdatedError } from "./edge.ts";
import type { Edge } from "./edge.ts";

/** How long a manifest allows new selections, in milliseconds: the catalogue is published anew well before. */
export const manifestLifetime = 30 * 24 * 3600 * 1000;

/** Publishes the catalogue of a base model; does nothing while it has no space. */
export async function publish(
  store: Store,
  edge: Edge,
  privateKey: SigningKey,
  baseModelId: string,
  now: Date,
): Promise<{ version: number; pllms: number } | undefined> {
  const baseModel = await store.baseModels.find(baseModelId);
  const spaceId = await store.explanations.currentSpace(baseModelId);
  if (!baseModel || spaceId === undefined) return undefined;
  const space = await store.objects.get(spaceKey(spaceId));
  await explainMissing(store, baseModelId, spaceId, space);
  const base = { name: baseModel.name, revision: baseModel.revision };
  for (let published = 0; ;) {
    const publishable = await store.explanations.preparePublication(
      baseModelId,
      published,
    );
    // A newer space came up in the meantime: its own job publishes it.
    if (publishable?.spaceId !== spaceId) return undefined;
    const { pllms, version } = publishable;
    try {
      await publishCatalogue(edge, {
        base,
        space,
        explanations: pllms.map(({ pllm, coefficients, residual }) => ({
          pllm: pllm.name,
          adapter: pllm.adapterSha256!,
          coefficients,
          residual,
        })),
        adapters: pllms.map(({ pllm }) => ({
          digest: pllm.adapterSha256!,
          bytes: pllm.adapterBytes!,
          config: new TextEncoder().encode(pllm.adapterConfig),
          loadWeights: () =>
            store.objects.get(
              adapterKey(pllm.adapterSha256!),
              pllm.adapterBytes!,
            ),
        })),
        privateKey,
        version,
        now,
        expires: new Date(now.getTime() + manifestLifetime),
      });
    } catch (error) {
      if (!(error instanceof OutdatedError)) throw error;
      // Another worker was quicker, or the database is older than the edge.
      published = await edge.publishedVersion(base.revision);
      continue;
    }
    await store.explanations.completePublication(
      spaceId,
      pllms.map(({ pllm }) => pllm.id),
    );
    return { version, pllms: pllms.length };
  }
}

/** Explains, by linear algebra alone, the mapped pLLMs that have no coefficients in the current space. */
async function explainMissing(
  store: Store,
  baseModelId: string,
  spaceId: string,
  space: Uint8Array,
): Promise<void> {
  const missing = await store.explanations.unexplained(baseModelId, spaceId);
  if (missing.length === 0) return;
  const { directions } = await decodeSpace(space);
  const decomposition = createDecomposition(directions);
  for (const { pllmId, divergence } of missing)
    await store.explanations.saveExplanation(spaceId, {
      pllmId,
      ...explain(decomposition, divergence),
    });
}
