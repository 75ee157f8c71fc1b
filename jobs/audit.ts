/** @file Audits pLLMs with the operator's secret probes: one that has its published style on published probes only is found out. */
import { createDecomposition } from "../device-sdk/explain/decompose.ts";
import { sha256 } from "../device-sdk/format/digest.ts";
import { maximumBytes } from "../device-sdk/format/manifest.ts";
import { decodeProbeSet } from "../device-sdk/format/probes.ts";
import type { ProbeSet } from "../device-sdk/format/probes.ts";
import type { ExplanationSpace } from "../device-sdk/format/space.ts";
import { compareProbeSets } from "../explainer/audit.ts";
import { createMapper } from "../explainer/mapper.ts";
import type { Mapper, OnStage, PllmToMap } from "../explainer/mapper.ts";
import { secretProbesKey } from "../store/store.ts";
import type { Audit, Objects, Pllm, Refusal, Store } from "../store/store.ts";
import { openMemory } from "./baseModels.ts";
import type { LoadedBase } from "./baseModels.ts";
import type { RefusalCode } from "./refusal.ts";

/**
 * Maps each pLLM on the secret probes, which is remembered, compares in the space, and notes the result. Does nothing where the base model
 * has no secret probes.
 * @param onAudited hears of each result in turn.
 * @throws RefusalError or AdapterError for an adapter that cannot be loaded; Error for probes that were changed in storage; the signal's
 * reason when aborted.
 */
export async function auditPllms(
  store: Store,
  base: LoadedBase,
  space: ExplanationSpace,
  pllms: readonly (PllmToMap & { readonly pllm: Pllm })[],
  onAudited: (pllm: Pllm, audit: Audit) => Promise<void>,
  onStage: OnStage,
  signal: AbortSignal,
): Promise<void> {
  const { explainer, study, memory } = base;
  // Read anew: a loaded base model may be older than its present probes.
  const digest = (await store.baseModels.find(base.baseModel.id))?.secretProbes;
  if (!digest) return;
  const { probes } = await readProbeSet(store.objects, digest);
  const secretStudy = { ...study, probes };
  const secretMemory = await openMemory(store.objects, secretStudy);
  const mappers = [
    createMapper(explainer, study, memory, onStage, signal),
    createMapper(explainer, secretStudy, secretMemory, onStage, signal),
  ] as const;
  const { solve } = createDecomposition(space.directions);
  const coefficients = async (mapper: Mapper, toMap: PllmToMap) =>
    (await mapper.pllm(toMap)).samples.map(solve);
  for (const toMap of pllms) {
    const { attribute, ...found } = compareProbeSets(
      await coefficients(mappers[0], toMap),
      await coefficients(mappers[1], toMap),
    );
    const audit: Audit = {
      ...found,
      attribute: space.attributes[attribute]!.word,
      probes: digest,
      space: space.id,
    };
    await store.pllms.noteAudit(toMap.pllm.id, audit);
    await onAudited(toMap.pllm, audit);
  }
}

/** Why a contribution that failed its audit is not published: the one attribute is told, no probe. */
export const inconsistent = ({
  attribute,
  published,
  secret,
}: Audit): Refusal => ({
  code: "INCONSISTENT" satisfies RefusalCode,
  message: `adapter: expected about as much of ${attribute} for requests that are not published as for those that are, got ${secret.toFixed(2)} where the published probes show ${published.toFixed(2)}; train it on other requests than the published probes`,
  tensor: null,
});

/** @throws Error when the set is not what was committed to: nothing a contributor could mend. */
async function readProbeSet(
  objects: Objects,
  digest: string,
): Promise<ProbeSet> {
  const bytes = await objects.get(secretProbesKey(digest), maximumBytes.probes);
  const got = await sha256(bytes);
  if (got !== digest)
    throw new Error(
      `secret probes: expected a file with SHA-256 ${digest}, got ${got}; replace them by replaceSecretProbes`,
    );
  return decodeProbeSet(bytes);
}
