/** @file Runs the device journey and shows it: bars that sharpen, the decision in a sentence, the live loss, what was saved. */
import { styleText } from "node:util";
import { personalize, writeReplies } from "../device-sdk/index.ts";
import type {
  CanaryCheck,
  Catalogue,
  Compression,
  CurvePoint,
  FineTuned,
  Journey,
  JourneyEvent,
  Profile,
  Sample,
} from "../device-sdk/index.ts";
import { coefficientBars, reasonBars, sparkline } from "./bars.ts";
import type { Demo } from "./demo.ts";

/** The rank that merges are compressed to: that of two of the demo's pLLMs. */
export const mergeRank = 8;

const heading = (text: string) => styleText("bold", `\n${text}`);

function showProfile(profile: Profile): void {
  const { coefficients, sentence, samplesUsed, enough } = profile;
  console.log(
    `\n  after ${samplesUsed} messages: ${styleText("bold", sentence)}${enough ? styleText("green", "  (read enough)") : ""}`,
  );
  console.log(coefficientBars(coefficients));
}

/** Prints the decision with its reason, and whether it may change. */
export function showDecision({ reason, enough }: Profile): void {
  console.log(
    `\n  ${reason.sentence}${enough ? "" : " More messages might lead to a better start."}`,
  );
  console.log(reasonBars(reason.bars));
}

function showCanary({ passed, loss, worstPart }: CanaryCheck): void {
  if (!passed)
    console.log(
      `\n  The merge fails on neutral text (loss ${loss.toFixed(2)}, its worst part ${worstPart.toFixed(2)}): it is not started from.`,
    );
}

function showPoint(start: "selected" | "scratch", point: CurvePoint): void {
  const training =
    point.training === undefined
      ? "        "
      : `training ${point.training.toFixed(3)}  `;
  console.log(
    `  ${start === "selected" ? "from the start chosen" : "from scratch         "}  step ${String(point.step).padStart(3)}  ${training.padEnd(17)}held-out ${point.heldOut.toFixed(3)}`,
  );
}

const showCompression = ({ fromRank, toRank, relativeError }: Compression) =>
  console.log(
    `  merged to rank ${fromRank}, compressed to ${toRank}: ${(100 * relativeError).toFixed(1)}% of the change is lost (relative Frobenius error)`,
  );

/** Prints every event as it comes. */
export function showEvent(event: JourneyEvent): void {
  if (event.kind === "profile") showProfile(event.profile);
  else if (event.kind === "canary") showCanary(event.check);
  else if (event.kind === "curve") showPoint(event.start, event.point);
  else if (event.kind === "compressed") showCompression(event.compression);
}

/** The first step at which a curve is as low as `loss`; undefined when it never is. */
const stepsTo = (curve: readonly CurvePoint[], loss: number) =>
  curve.find(({ heldOut }) => heldOut <= loss)?.step;

/** What starting from the choice saved against starting from scratch, measured in this run. */
function savingSentence({ profile, selected, scratch }: Journey): string {
  if (!scratch || profile.decision.kind === "base")
    return "The base model is the start from scratch: nothing to save.";
  const best = scratch.curve.reduce((a, b) => (b.heldOut < a.heldOut ? b : a));
  const reached = stepsTo(selected.curve, best.heldOut);
  const scratchText = `from scratch the held-out loss gets down to ${best.heldOut.toFixed(3)} in ${best.step} steps`;
  const heads = `it begins at ${selected.before.toFixed(3)}, from scratch at ${scratch.before.toFixed(3)}`;
  if (reached === undefined)
    return `No steps saved: ${scratchText}, and the start chosen stays above that; ${heads}.`;
  if (reached === 0)
    return `Saved all of them: ${scratchText}; the start chosen is at ${selected.before.toFixed(3)} before its first step.`;
  const share = 1 - reached / best.step;
  return share > 0
    ? `Saved ${(100 * share).toFixed(0)}% of the steps: ${scratchText}; the start chosen is there after ${reached}.`
    : `No steps saved: ${scratchText}, the start chosen in ${reached}; ${heads}.`;
}

/** Runs the whole journey on the screen. */
export async function showJourney(
  { explainer }: Demo,
  catalogue: Catalogue,
  samples: readonly Sample[],
  prompt: string,
  signal: AbortSignal,
): Promise<Journey> {
  console.log(heading(`How you write, from ${samples.length} messages`));
  let latest: Profile | undefined;
  let tuning = false;
  const journey = await personalize(explainer, catalogue, samples, {
    signal,
    measureScratch: true,
    mergeRank,
    onEvent(event) {
      if (event.kind === "canary") {
        // the merge is told before what became of it
        if (latest && !event.check.passed) showDecision(latest);
      } else if (event.kind !== "profile" && !tuning) {
        tuning = true;
        if (latest) showDecision(latest);
        console.log(heading("Fine-tuning with LoRA on this device"));
      }
      if ("profile" in event) latest = event.profile;
      showEvent(event);
    },
  });
  const { selected, scratch } = journey;
  const losses = (curve: readonly CurvePoint[]) =>
    sparkline(curve.map(({ heldOut }) => heldOut));
  const run = ({ before, curve, after }: FineTuned) =>
    `${before.toFixed(3)} ${losses(curve)} ${after.toFixed(3)}`;
  console.log(
    `\n  held-out loss ${run(selected)}${scratch && scratch !== selected ? `   from scratch ${run(scratch)}` : ""}`,
  );
  console.log(`  ${savingSentence(journey)}`);
  if (!selected.improved)
    console.log("  Learning did not lower it: the start is kept as it was.");

  console.log(heading(`"${prompt}"`));
  const adapters = [
    ["the base model", undefined],
    ["the start chosen", journey.start],
    ["after fine-tuning", selected.adapter],
  ] as const;
  for (const [name, adapter] of adapters) {
    // Drawn, like all that was compared: the likeliest replies of a small model are loops.
    const [reply] = await writeReplies(explainer, [prompt], {
      adapter,
      take: 0,
      signal,
    });
    console.log(
      `  ${styleText("dim", `${name}:`)} ${reply?.replaceAll("\n", "\n    ")}`,
    );
  }
  const { map, select, fineTune } = journey.cost;
  const giga = (flops: number) => `${(flops / 1e9).toFixed(0)} GFLOP`;
  console.log(
    styleText(
      "dim",
      `\n  selecting took ${(map.seconds + select.seconds).toFixed(1)} s and ${giga(map.flops + select.flops)}, fine-tuning ${fineTune.seconds.toFixed(1)} s and ${giga(fineTune.flops)}; ${(catalogue.bytesFetched / 1024).toFixed(0)} KiB fetched, nothing sent`,
    ),
  );
  return journey;
}
