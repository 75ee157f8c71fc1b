/** @file How an explanation space grows: words proposed for a pLLM that it explains badly, and those that an operator approved appended to it. */
import { growSpace, proposeAttributes } from "../explainer/grow.ts";
import { createMapper } from "../explainer/mapper.ts";
import type { PllmToMap } from "../explainer/mapper.ts";
import { spaceKey } from "../store/store.ts";
import type { Pllm, Store } from "../store/store.ts";
import type { LoadedBase } from "./baseModels.ts";
import { readCurrentSpace } from "./currentSpace.ts";

type Log = (event: string, fields: Record<string, unknown>) => void;

/** Words of a contributor's text that may wait for a decision: beyond, no more are looked for. */
export const maximumPendingWords = 20;
/** Words that are measured for one pLLM: each takes as long as mapping a pLLM. */
const wordsEach = 4;

/**
 * Looks for words for a pLLM that the current space explains badly, and keeps them for an operator to decide about. Done again it finds the
 * same. What contributed text mints is bounded for each contributor, and is seen by operators only.
 */
export async function propose(
  store: Store,
  base: LoadedBase,
  pllm: Pllm,
  toMap: PllmToMap,
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  const space = await readCurrentSpace(store, pllm.baseModelId);
  if (!space) return;
  const { attributeProposals } = store;
  const { approved, dismissed } = await attributeProposals.decidedWords(
    pllm.baseModelId,
  );
  const pending = await attributeProposals.countPending(pllm.contributorId);
  const found = await proposeAttributes(
    base.explainer,
    base.study,
    base.memory,
    space,
    { ...toMap, texts: [pllm.name, pllm.description ?? ""] },
    {
      except: [...approved, ...dismissed],
      explainer: wordsEach,
      contribution: Math.max(
        0,
        Math.min(wordsEach, maximumPendingWords - pending),
      ),
    },
    signal,
  );
  if (found.length === 0) return;
  await attributeProposals.propose(
    pllm.id,
    found.map((proposal) => ({
      ...proposal,
      source: proposal.source === "explainer" ? "EXPLAINER" : "CONTRIBUTION",
    })),
  );
  log("attributes proposed", {
    pllm: pllm.name,
    space: space.id,
    words: found.map(({ word }) => word),
  });
}

/**
 * Makes the next version of a base model's space with the approved attributes that are in none; every pLLM is then explained and published
 * again. One that has become like another meanwhile is marked with the reason, and the others go on without it.
 */
export async function grow(
  store: Store,
  base: LoadedBase,
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  const baseModelId = base.baseModel.id;
  for (;;) {
    const space = await readCurrentSpace(store, baseModelId);
    const approved = await store.attributeProposals.awaitingSpace(baseModelId);
    if (!space || approved.length === 0) return;
    const people = await createMapper(
      base.explainer,
      base.study,
      base.memory,
      undefined,
      signal,
    ).neutralPeople();
    const { grown, unfit } = await growSpace(
      space,
      approved,
      base.study,
      people,
    );
    for (const { word, reason } of unfit) {
      const { id } = approved.find((proposal) => proposal.word === word)!;
      await store.attributeProposals.fail(id, reason);
      log("approved attribute left out", { space: space.id, word, reason });
    }
    if (!grown) return;
    const { id, version, attributes } = grown.space;
    await store.objects.put(spaceKey(id), grown.bytes);
    const words = attributes
      .slice(space.attributes.length)
      .map(({ word }) => word);
    const isCurrent = await store.explanations.saveGrownSpace({
      id,
      baseModelId,
      parent: space.id,
      proposals: approved
        .filter(({ word }) => words.includes(word))
        .map((proposal) => proposal.id),
    });
    // Another space became current meanwhile: the attributes are appended to that one.
    if (!isCurrent) continue;
    log("space grown", { space: id, parent: space.id, version, words });
    return;
  }
}
