/** @file Every divergence that is kept, explained in a space that it has no explanation in: by linear algebra alone, no model runs. */
import { createDecomposition } from "../device-sdk/explain/decompose.ts";
import type { ExplanationSpace } from "../device-sdk/format/space.ts";
import { explain } from "../explainer/fitSpace.ts";
import type { Store } from "../store/store.ts";

/** Divergences that are in memory at once. */
const atOnce = 1000;

/**
 * Explains the mapped pLLMs of a base model that have no coefficients in a space. For those that are new to the catalogue and explained badly,
 * words are looked for (job `propose`); the others had theirs when they were new.
 * @returns how many were explained.
 */
export async function explainUnexplained(
  store: Store,
  baseModelId: string,
  { id: spaceId, directions, thresholds }: ExplanationSpace,
): Promise<number> {
  const decomposition = createDecomposition(directions);
  for (let explained = 0; ;) {
    const missing = await store.explanations.unexplained(
      baseModelId,
      spaceId,
      atOnce,
    );
    if (missing.length === 0) return explained;
    const explanations = missing.map(({ pllmId, status, divergence }) => ({
      pllmId,
      isNew: status === "PUBLISHING",
      ...explain(decomposition, divergence),
    }));
    await store.explanations.saveExplanations(
      spaceId,
      explanations,
      explanations
        .filter(
          ({ isNew, residual }) => isNew && residual > thresholds.residual,
        )
        .map(({ pllmId }) => ({ kind: "propose", pllmId })),
    );
    explained += missing.length;
  }
}
