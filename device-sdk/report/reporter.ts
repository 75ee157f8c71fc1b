/** @file The opt-in reports: what they are made of, how coarse it is, and that nothing is sent without the consent to exactly that. */
import type { Component } from "../select/decide.ts";
import type { NetworkOptions } from "../select/request.ts";
import { thisDeviceClass } from "./deviceClass.ts";
import {
  finishTrainingSessionDocument,
  recordMergeDocument,
  reportTrainingProgressDocument,
  startTrainingSessionDocument,
} from "./documents.ts";
import { createGraphqlClient, ReportError } from "./graphqlClient.ts";

/** What the user agreed to, each on its own. Looked at before every report, so that a consent taken back holds at once. */
export interface Consents {
  /** To tell which pLLMs were merged, with weights rounded to tenths. */
  merge?: boolean;
  /** To tell coarse numbers of a fine-tuning: pLLMs, kind of device, steps, seconds, held-out losses. */
  training?: boolean;
}

/** How reports are made. */
export interface ReporterOptions extends NetworkOptions {
  readonly consents: Consents;
  /** Hears why a report was not taken (ReportError, or the signal's reason): reports themselves never fail what they tell of. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** How far a fine-tuning is. */
export interface TrainingProgress {
  readonly step: number;
  readonly seconds: number;
  /** Nats a token. */
  readonly heldOutLoss: number;
}

/** What a fine-tuning came to. */
export interface TrainingOutcome {
  readonly steps: number;
  readonly seconds: number;
  /** Held-out loss before the first step and of the adapter kept, nats a token. */
  readonly before: number;
  readonly after: number;
}

/** Reports on one fine-tuning. Its capability token is kept in memory alone. */
export interface TrainingReport {
  /** Sends nothing unless ten steps passed since the last report. */
  progress(progress: TrainingProgress): Promise<void>;
  /** The last report; later ones send nothing. */
  finish(outcome: TrainingOutcome): Promise<void>;
}

/** Sends reports. No function rejects; each resolves to undefined when nothing was sent or taken. */
export interface Reporter {
  /**
   * Tells which pLLMs were merged.
   * @param base revision of the base model.
   * @param components of a decision; weights are rounded to tenths and parts that round to 0 left out, since finer weights would reveal the
   * user's coefficients. With fewer than two parts left nothing is sent.
   */
  recordMerge(
    base: string,
    components: readonly Component[],
  ): Promise<{ readonly id: string } | undefined>;
  /**
   * Begins to tell of a fine-tuning.
   * @param components of the decision it starts from: none for a new adapter.
   */
  startTraining(
    base: string,
    components: readonly Component[],
  ): Promise<TrainingReport | undefined>;
}

/** Steps between two reports on a fine-tuning. */
const reportEvery = 10;

/** To the nearest hundredth of a nat. */
const roundLoss = (loss: number) => Math.round(loss * 100) / 100;

/** In the order of their addresses: that of their weights would tell something of the user. */
const byAdapter = (a: { adapter: string }, b: { adapter: string }) =>
  a.adapter < b.adapter ? -1 : 1;

/** The same key is sent again when a report is tried again; it says nothing of the device. */
const once = () => ({ idempotencyKey: crypto.randomUUID() });

/**
 * Reports to the GraphQL endpoint at `graphqlUrl`.
 * @throws RangeError for an address that is not https (or http on this machine).
 */
export function createReporter(
  graphqlUrl: string,
  { consents, onError, ...network }: ReporterOptions,
): Reporter {
  const send = createGraphqlClient(graphqlUrl, network);

  /** Sends with consent, and tells `onError` instead of failing. */
  async function report<T>(
    kind: keyof Consents,
    sending: () => Promise<T>,
  ): Promise<T | undefined> {
    if (consents[kind] !== true) return undefined;
    try {
      return await sending();
    } catch (error) {
      onError?.(error);
      return undefined;
    }
  }

  return {
    async recordMerge(base, components) {
      const parts = components
        .map(({ adapter, weight }) => ({
          adapter,
          weight: Math.round(weight * 10) / 10,
        }))
        .filter(({ weight }) => weight > 0)
        .sort(byAdapter);
      if (parts.length < 2) return undefined;
      return report("merge", async () => {
        const input = { ...once(), baseRevision: base, components: parts };
        const { recordMerge } = await send(recordMergeDocument, { input });
        return { id: recordMerge.id };
      });
    },

    startTraining: (base, components) =>
      report("training", async () => {
        const adapters = [...components]
          .sort(byAdapter)
          .map(({ adapter }) => adapter);
        const input = {
          ...once(),
          baseRevision: base,
          start: starts[Math.min(adapters.length, 2)]!,
          adapters,
          deviceClass: thisDeviceClass(),
        };
        const { startTrainingSession } = await send(
          startTrainingSessionDocument,
          { input },
        );
        const { token, session } = startTrainingSession;
        if (!/^[\w.-]{1,4096}$/.test(token))
          throw new ReportError(
            "MALFORMED",
            `${graphqlUrl}: expected a capability token, got something else; check the configured address`,
          );
        return createTrainingReport(session.id, token);
      }),
  };

  function createTrainingReport(
    session: string,
    token: string,
  ): TrainingReport {
    let lastStep = 0;
    let finished = false;
    return {
      async progress({ step, seconds, heldOutLoss }) {
        if (finished || step < lastStep + reportEvery) return;
        lastStep = step;
        const input = {
          ...once(),
          session,
          step,
          seconds: Math.round(seconds),
          heldOutLoss: roundLoss(heldOutLoss),
        };
        await report("training", () =>
          send(reportTrainingProgressDocument, { input }, token),
        );
      },
      async finish({ steps, seconds, before, after }) {
        if (finished) return;
        finished = true;
        const input = {
          ...once(),
          session,
          steps,
          seconds: Math.round(seconds),
          heldOutLossBefore: roundLoss(before),
          heldOutLossAfter: roundLoss(after),
        };
        await report("training", () =>
          send(finishTrainingSessionDocument, { input }, token),
        );
      },
    };
  }
}

/** What a fine-tuning begins with, by the number of its pLLMs. */
const starts = ["SCRATCH", "SINGLE", "MERGE"] as const;
