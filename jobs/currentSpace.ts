/** @file The space that a base model's pLLMs are explained in now. */
import { decodeSpace } from "../device-sdk/format/space.ts";
import type { ExplanationSpace } from "../device-sdk/format/space.ts";
import { spaceKey } from "../store/store.ts";
import type { Store } from "../store/store.ts";

/** The current space of a base model; undefined where there is none. */
export async function readCurrentSpace(
  store: Store,
  baseModelId: string,
): Promise<ExplanationSpace | undefined> {
  const id = await store.explanations.currentSpace(baseModelId);
  if (id === undefined) return undefined;
  return decodeSpace(await store.objects.get(spaceKey(id)));
}
