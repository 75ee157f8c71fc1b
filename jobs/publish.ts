/** @file Publishing a base model's catalogue: what is not explained in the current space is, then shards and adapters go to the edge, the manifest last. */
import { FormatError } from "../device-sdk/format/formatError.ts";
import { maximumBytes } from "../device-sdk/format/manifest.ts";
import type { SigningKey } from "../device-sdk/format/manifest.ts";
import { decodeSpace } from "../device-sdk/format/space.ts";
import { publishCatalogue, UnpublishableError } from "../explainer/publish.ts";
import type { AdapterToPublish, FileToPublish } from "../explainer/publish.ts";
import {
  adapterKey,
  outputsKey,
  secretProbesKey,
  spaceKey,
} from "../store/store.ts";
import type { BaseModel, Pllm, Store } from "../store/store.ts";
import { StoreError } from "../store/storeError.ts";
import { OutdatedError } from "./edge.ts";
import type { Edge } from "./edge.ts";
import { explainUnexplained } from "./explainUnexplained.ts";
import type { RefusalCode } from "./refusal.ts";

/** How long a manifest allows new selections, in milliseconds: the catalogue is published anew well before. */
export const manifestLifetime = 30 * 24 * 3600 * 1000;

/**
 * Publishes the catalogue of a base model; does nothing while it has no space. A pLLM whose files cannot be published is refused, and one that
 * was published before is left out: it never holds up the others.
 * @param log hears of what is left out.
 */
export async function publish(
  store: Store,
  edge: Edge,
  privateKey: SigningKey,
  baseModelId: string,
  now: Date,
  log: (event: string, fields: Record<string, unknown>) => void,
): Promise<{ version: number; pllms: number } | undefined> {
  const spaceId = await store.explanations.currentSpace(baseModelId);
  if (spaceId === undefined) return undefined;
  const space = await store.objects.get(spaceKey(spaceId));
  await explainUnexplained(store, baseModelId, await decodeSpace(space));
  const leftOut = new Set<string>();
  for (let published = 0; ;) {
    const publishable = await store.explanations.preparePublication(
      baseModelId,
      published,
    );
    // A newer space came up in the meantime: its own job publishes it.
    if (publishable?.spaceId !== spaceId) return undefined;
    const { version } = publishable;
    // Read when the version is counted: of what changes later a higher version tells.
    const baseModel = (await store.baseModels.find(baseModelId))!;
    const base = { name: baseModel.name, revision: baseModel.revision };
    const pllms = publishable.pllms
      .filter(({ pllm }) => !leftOut.has(pllm.id))
      .sort((a, b) => comparePrecedence(a.pllm, b.pllm));
    const adapters = pllms.map(({ pllm, outputs }) =>
      toAdapter(store, pllm, outputs),
    );
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
        adapters,
        secretProbes: toSecretProbes(store, baseModel),
        privateKey,
        version,
        now,
        expires: new Date(now.getTime() + manifestLifetime),
      });
    } catch (error) {
      if (error instanceof UnpublishableError) {
        const { message } = error;
        const { pllm } = pllms[adapters.indexOf(error.adapter)]!;
        leftOut.add(pllm.id);
        await store.pllms.refuse(pllm.id, {
          code: "UNPUBLISHABLE" satisfies RefusalCode,
          message,
          tensor: null,
        });
        log("pLLM left out", { pllm: pllm.name, message });
        continue;
      }
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

/** What is published comes before what is not, then the older first: whoever copies its weights does not take its place. */
function comparePrecedence(a: Pllm, b: Pllm): number {
  const rank = ({ publishedAt, id }: Pllm) => `${publishedAt ? 0 : 1} ${id}`;
  return rank(a) < rank(b) ? -1 : 1;
}

function toAdapter(
  store: Store,
  pllm: Pllm,
  outputs: string | null,
): AdapterToPublish {
  const digest = pllm.adapterSha256!;
  const bytes = pllm.adapterBytes!;
  return {
    digest,
    bytes,
    config: new TextEncoder().encode(pllm.adapterConfig),
    loadWeights: () =>
      loadStored(store, adapterKey(digest), bytes, `adapter ${digest}`),
    outputs: outputs === null ? undefined : toOutputs(store, outputs),
  };
}

const toOutputs = (store: Store, digest: string): FileToPublish => ({
  digest,
  load: () =>
    loadStored(
      store,
      outputsKey(digest),
      maximumBytes.outputs,
      `outputs ${digest}`,
    ),
});

const toSecretProbes = (
  store: Store,
  { secretProbes, revealedProbes }: BaseModel,
) =>
  secretProbes === null
    ? undefined
    : {
        committed: secretProbes,
        revealed: revealedProbes.map((digest) => ({
          digest,
          load: () =>
            loadStored(
              store,
              secretProbesKey(digest),
              maximumBytes.probes,
              `probes ${digest}`,
            ),
        })),
      };

/** @throws FormatError NOT_FOUND when it is not there, or larger. */
async function loadStored(
  { objects }: Store,
  key: string,
  maximum: number,
  what: string,
): Promise<Uint8Array> {
  try {
    return await objects.get(key, maximum);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    throw new FormatError(
      "NOT_FOUND",
      `${what}: expected at most ${maximum} bytes in the store, got ${error.code}; contribute it again`,
      { cause: error },
    );
  }
}
