/** @file Tells a reporter of a journey from outside, so that `personalize` itself has no way to send anything. */
import type { JourneyEvent, Profile } from "../personalize.ts";
import type { Reporter, TrainingOutcome, TrainingReport } from "./reporter.ts";

/** A journey that is reported on. */
export interface JourneyReport {
  /** To be called with every event of the journey; returns at once. */
  readonly onEvent: (event: JourneyEvent) => void;
  /** Tells of the finished journey; resolves when all reports were sent or given up, and never rejects. */
  finish(journey: {
    readonly profile: Pick<Profile, "decision">;
    readonly selected: TrainingOutcome;
  }): Promise<void>;
}

/**
 * Reports on one journey, as far as the reporter's consents go: its merge, and its fine-tuning from the start that was chosen.
 * @param base revision of the base model.
 */
export function reportJourney(reporter: Reporter, base: string): JourneyReport {
  let profile: Profile | undefined;
  let began = 0;
  let training: Promise<TrainingReport | undefined> | undefined;
  // One report after the other: a later one must not overtake an earlier.
  let sent: Promise<void> = Promise.resolve();
  async function tellAfter(
    before: Promise<void>,
    tell: (report: TrainingReport) => Promise<void>,
  ) {
    await before;
    const report = await training;
    if (report) await tell(report);
  }
  return {
    onEvent(event) {
      if ("profile" in event) profile = event.profile;
      if (event.kind !== "curve" || event.start !== "selected" || !profile)
        return;
      if (!training) {
        began = performance.now();
        training = reporter.startTraining(base, profile.decision.components);
      }
      const { step, heldOut } = event.point;
      const seconds = (performance.now() - began) / 1000;
      sent = tellAfter(sent, (report) =>
        report.progress({ step, seconds, heldOutLoss: heldOut }),
      );
    },
    async finish({ profile: { decision }, selected }) {
      await reporter.recordMerge(base, decision.components);
      training ??= reporter.startTraining(base, decision.components);
      await tellAfter(sent, (report) => report.finish(selected));
    },
  };
}
