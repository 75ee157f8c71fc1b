/** @file What happens between a contribution and the edge: validate, explain, fit, publish, each a step that may be killed and repeated. */
import { createHash, randomUUID } from "node:crypto";
import { sha256 } from "../device-sdk/format/digest.ts";
import type { SigningKey } from "../device-sdk/format/manifest.ts";
import { encodeOutputs } from "../device-sdk/format/outputs.ts";
import type { ExplanationSpace } from "../device-sdk/format/space.ts";
import type { Runtime } from "../device-sdk/onnx/session.ts";
import { NoAttributeError, fitSpace } from "../explainer/fitSpace.ts";
import { createMapper } from "../explainer/mapper.ts";
import type { OnStage } from "../explainer/mapper.ts";
import { outputsKey, spaceKey } from "../store/store.ts";
import type { Job, Pllm, PllmStatus, Store } from "../store/store.ts";
import { auditPllms, inconsistent } from "./audit.ts";
import { createBaseModelLoader } from "./baseModels.ts";
import type { LoadedBase } from "./baseModels.ts";
import { readCurrentSpace } from "./currentSpace.ts";
import type { Edge } from "./edge.ts";
import { grow, propose } from "./growth.ts";
import { publish } from "./publish.ts";
import { toRefusal } from "./refusal.ts";
import { loadAdapter, validate } from "./validate.ts";

/** What the jobs work with. */
export interface JobsOptions {
  readonly store: Store;
  readonly edge: Edge;
  readonly runtime: Runtime;
  /** Signs manifests. */
  readonly signingKey: SigningKey;
  /** Hears of every step; never of texts or secrets. */
  readonly log: (event: string, fields: Record<string, unknown>) => void;
}

/** Works off jobs until stopped; a job that is running is aborted then, and goes on at the next start. */
export async function startJobs({
  store,
  edge,
  runtime,
  signingKey,
  log,
}: JobsOptions): Promise<{ stop(): Promise<void> }> {
  const loader = createBaseModelLoader(store, runtime);

  /** Runs a step of a contribution that is in this status; otherwise the step was done before. Refuses it where the step says so. */
  async function step(
    pllmId: string,
    status: PllmStatus,
    work: (pllm: Pllm) => Promise<void>,
  ): Promise<void> {
    const pllm = await store.pllms.find(pllmId);
    if (pllm?.status !== status) return;
    try {
      await work(pllm);
    } catch (error) {
      const refusal = toRefusal(error);
      if (!refusal) throw error;
      await store.pllms.refuse(pllmId, refusal);
      log("contribution refused", { pllm: pllm.name, ...refusal });
    }
  }

  /** A pLLM as mapping takes it; what of its graphs is not compiled is then compiled. */
  const toMap = (base: LoadedBase, pllm: Pllm) => ({
    pllm,
    name: pllm.name,
    key: memoryKey(pllm),
    loadAdapter: async () => {
      const adapter = await loadAdapter(store, base, pllm);
      await loader.load(pllm.baseModelId, adapter.rank);
      return adapter;
    },
  });

  /** A new space from all pLLMs that are mapped. */
  async function fit(baseModelId: string, signal: AbortSignal): Promise<void> {
    await store.explanations.noteFit(baseModelId, null);
    const base = await loader.load(baseModelId);
    const mapped = await mappedPllms(base);
    const waiting = mapped
      .filter(({ pllm }) => pllm.status === "AWAITING_SPACE")
      .map(({ pllm }) => pllm.id);
    const { space, bytes, report } = await fitSpace(
      base.explainer,
      {
        ...base.study,
        pllms: mapped,
        words: await store.attributeProposals.decidedWords(baseModelId),
      },
      base.memory,
      showProgress(store, waiting, "AWAITING_SPACE"),
      signal,
    );
    await store.objects.put(spaceKey(space.id), bytes);
    await store.objects.put(
      `spaces/${space.id}.report.json`,
      new TextEncoder().encode(JSON.stringify(report, null, 2)),
    );
    await auditAll(base, space, mapped, "AWAITING_SPACE", signal);
    await store.explanations.saveSpace({ id: space.id, baseModelId });
    log("space fitted", {
      space: space.id,
      attributes: report.attributes.map(({ word, opposite }) =>
        opposite === null ? word : `${word}/${opposite}`,
      ),
      residual: report.residual,
    });
  }

  /** Makes a space; where trying again would only fail again, whoever waits for it is told why instead. */
  async function onSpace(
    baseModelId: string,
    work: () => Promise<void>,
  ): Promise<void> {
    try {
      await work();
    } catch (error) {
      const failure =
        error instanceof NoAttributeError
          ? error.message
          : toRefusal(error)?.message;
      if (failure === undefined) throw error;
      await store.explanations.noteFit(baseModelId, failure);
      log("fitting failed", { baseModelId, failure });
    }
  }

  /** All that were mapped and are neither refused nor yanked. */
  const mappedPllms = async (base: LoadedBase) =>
    (await store.explanations.divergences(base.baseModel.id)).map(({ pllm }) =>
      toMap(base, pllm),
    );

  /**
   * Audits pLLMs in a space. One that is inconsistent and under way is refused; one that is published stays, as devices rely on it and
   * the audit can be wrong: the operator is told, and decides.
   */
  const auditAll = (
    base: LoadedBase,
    space: ExplanationSpace,
    pllms: readonly ReturnType<typeof toMap>[],
    status: PllmStatus,
    signal: AbortSignal,
  ) =>
    auditPllms(
      store,
      base,
      space,
      pllms,
      async ({ id, name, publishedAt }, audit) => {
        if (audit.consistent) return;
        log("pLLM inconsistent", { pllm: name, ...audit });
        if (publishedAt === null)
          await store.pllms.refuse(id, inconsistent(audit));
      },
      showProgress(
        store,
        pllms.map(({ pllm }) => pllm.id),
        status,
      ),
      signal,
    );

  const handlers: {
    [Kind in Job["kind"]]: (
      job: Extract<Job, { kind: Kind }>,
      signal: AbortSignal,
    ) => Promise<void>;
  } = {
    validate: ({ pllmId }) =>
      step(pllmId, "VALIDATING", async (pllm) => {
        await validate(store, loader, pllm);
        await store.pllms.advance(pllmId, "VALIDATING", "EXPLAINING", {
          kind: "explain",
          pllmId,
        });
      }),

    explain: ({ pllmId }, signal) =>
      step(pllmId, "EXPLAINING", async (pllm) => {
        const base = await loader.load(pllm.baseModelId);
        const own = toMap(base, pllm);
        const { divergence, outputs } = await createMapper(
          base.explainer,
          base.study,
          base.memory,
          showProgress(store, [pllmId], "EXPLAINING"),
          signal,
        ).pllm(own);
        const bytes = encodeOutputs(outputs);
        const digest = await sha256(bytes);
        await store.objects.put(outputsKey(digest), bytes);
        await store.explanations.saveDivergence(pllmId, divergence, digest);
        // without a space the fitting of one does it
        const space = await readCurrentSpace(store, pllm.baseModelId);
        if (space) await auditAll(base, space, [own], "EXPLAINING", signal);
        // the store publishes it instead where there is a space
        await store.pllms.advance(pllmId, "EXPLAINING", "AWAITING_SPACE");
      }),

    async propose({ pllmId }, signal) {
      const pllm = await store.pllms.find(pllmId);
      // the step has no status of its own: a pLLM that was taken back needs no words
      if (pllm?.status !== "PUBLISHING" && pllm?.status !== "PUBLISHED") return;
      const base = await loader.load(pllm.baseModelId);
      await propose(store, base, pllm, toMap(base, pllm), log, signal);
    },

    fit: ({ baseModelId }, signal) =>
      onSpace(baseModelId, () => fit(baseModelId, signal)),

    grow: ({ baseModelId }, signal) =>
      onSpace(baseModelId, async () =>
        grow(store, await loader.load(baseModelId), log, signal),
      ),

    async audit({ baseModelId }, signal) {
      const space = await readCurrentSpace(store, baseModelId);
      if (!space) return;
      const base = await loader.load(baseModelId);
      const mapped = await mappedPllms(base);
      await auditAll(base, space, mapped, "PUBLISHING", signal);
    },

    async publish({ baseModelId }) {
      const published = await publish(
        store,
        edge,
        signingKey,
        baseModelId,
        new Date(),
        log,
      );
      if (published) log("catalogue published", { baseModelId, ...published });
    },
  };

  const working = await store.queue.work({
    async handle(job, signal) {
      try {
        await handlers[job.kind](job as never, signal);
      } catch (error) {
        if (!signal.aborted)
          log("job failed", {
            ...job,
            error: error instanceof Error ? error.stack : String(error),
          });
        throw error;
      }
    },
    async onDead(job) {
      const traceId = randomUUID();
      log("job given up", { ...job, traceId });
      if (job.kind === "propose") return; // it stays without words of its own
      if ("pllmId" in job)
        await store.pllms.refuse(job.pllmId, {
          code: "INTERNAL",
          message: `an unexpected error of ours, several times; tell the operator the trace id ${traceId}, or contribute again`,
          tensor: null,
        });
      else if (job.kind === "publish")
        // Nothing else would bring the edge up to date: it is never given up.
        await store.queue.send(job);
      else if (job.kind === "fit" || job.kind === "grow")
        await store.explanations.noteFit(
          job.baseModelId,
          `an unexpected error of ours, several times; trace id ${traceId}`,
        );
    },
  });
  return {
    async stop() {
      await working.stop();
      await loader.release();
    },
  };
}

/** Names a pLLM's adapter, whose scaling is in its config. */
const memoryKey = ({ adapterSha256, adapterConfig }: Pllm) =>
  `${adapterSha256} ${createHash("sha256").update(adapterConfig).digest("hex")}`;

/** Writes progress to the pLLMs that are being worked on, at most twice a second. */
function showProgress(
  store: Store,
  pllmIds: readonly string[],
  status: PllmStatus,
): OnStage {
  let last = 0;
  return (stage, done, total) => {
    const now = performance.now();
    if (now - last < 500) return;
    last = now;
    for (const id of pllmIds)
      // Progress is a courtesy: that it cannot be written is no reason to stop.
      store.pllms
        .setProgress(id, status, { stage, done, total })
        .catch(() => undefined);
  };
}
