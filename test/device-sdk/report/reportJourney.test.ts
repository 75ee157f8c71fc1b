/** @file A journey as it is reported from outside: in order, once, and of the chosen start alone. */
import { expect, it } from "vitest";
import type { JourneyEvent } from "../../../device-sdk/personalize.ts";
import { reportJourney } from "../../../device-sdk/report/reportJourney.ts";
import { createReporter } from "../../../device-sdk/report/reporter.ts";
import type { Consents } from "../../../device-sdk/report/reporter.ts";
import type { Component } from "../../../device-sdk/select/decide.ts";
import { createGraphqlEndpoint } from "../graphqlEndpoint.ts";
import { startRecordingServer } from "../recordingServer.ts";

const profileOf = (components: readonly Component[]) => ({
  coefficients: [],
  sentence: "",
  reason: { sentence: "", bars: [] },
  samplesUsed: 8,
  enough: true,
  decision: {
    kind: (["base", "single", "merge"] as const)[components.length]!,
    components,
    distance: 0.5,
    distanceOfBase: 2,
    distanceOfSingle: 1,
    runnerUp: null,
  },
});
const ada = { pllm: "ada", adapter: "a".repeat(64), weight: 1 };
const ben = { pllm: "ben", adapter: "b".repeat(64), weight: 0.5 };
const point = (
  start: "selected" | "scratch",
  step: number,
  heldOut: number,
): JourneyEvent => ({
  kind: "curve",
  start,
  point: { step, training: 3, heldOut },
});
const selected = { steps: 25, seconds: 4.2, before: 3.25, after: 2.5 };

/** What is reported of a journey with these events. */
async function reportsOf(
  consents: Consents,
  components: readonly Component[],
  events: readonly JourneyEvent[],
) {
  const endpoint = createGraphqlEndpoint();
  const server = await startRecordingServer(endpoint.answer);
  const reporter = createReporter(server.url, { consents });
  const report = reportJourney(reporter, "0".repeat(64));
  for (const event of events) report.onEvent(event);
  await report.finish({ profile: profileOf(components), selected });
  await server.close();
  return endpoint.reports.map(({ mutation, input }) => {
    const { step, heldOutLoss, start, adapters } = input;
    if (mutation === "reportTrainingProgress") return [step, heldOutLoss];
    return start === undefined ? mutation : [start, adapters];
  });
}

const all = { merge: true, training: true };

it("tells of the last decision and of the curve from the chosen start, not of the one from scratch", async () => {
  const reports = await reportsOf(
    all,
    [ada, ben],
    [
      { kind: "profile", profile: profileOf([]) },
      { kind: "profile", profile: profileOf([ada, ben]) },
      ...[0, 5, 10, 15, 20, 25].map((step) =>
        point("selected", step, 3.25 - step / 100),
      ),
      ...[0, 10, 20, 30, 40].map((step) => point("scratch", step, 5)),
    ],
  );
  // The merge is told beside the fine-tuning, in no order.
  expect(reports.filter((report) => report !== "recordMerge")).toEqual([
    ["MERGE", [ada.adapter, ben.adapter]],
    [10, 3.15],
    [20, 3.05],
    "finishTrainingSession",
  ]);
  expect(reports).toHaveLength(5);
});

it("tells of the fine-tuning when nobody passed its events on", async () => {
  expect(await reportsOf(all, [ada], [])).toEqual([
    ["SINGLE", [ada.adapter]],
    "finishTrainingSession",
  ]);
});

it("tells nothing without consent, and of a start from the base model no merge", async () => {
  const events: JourneyEvent[] = [
    { kind: "profile", profile: profileOf([]) },
    point("selected", 0, 3),
    point("selected", 10, 2.9),
  ];
  expect(await reportsOf({}, [], events)).toEqual([]);
  expect(await reportsOf({ merge: true }, [], events)).toEqual([]);
  expect(await reportsOf({ training: true }, [], events)).toEqual([
    ["SCRATCH", []],
    [10, 2.9],
    "finishTrainingSession",
  ]);
});

it("tells of the start that was tuned where a merge failed on neutral text", async () => {
  const parts = [{ ...ada, weight: 0.5 }, ben];
  const events: JourneyEvent[] = [
    { kind: "profile", profile: profileOf(parts) },
    {
      kind: "canary",
      check: { passed: false, loss: NaN, worstPart: 3, variety: 0 },
      profile: profileOf([ada]),
    },
    point("selected", 0, 3.25),
  ];
  expect((await reportsOf(all, [ada], events))[0]).toEqual([
    "SINGLE",
    [ada.adapter],
  ]);
});
