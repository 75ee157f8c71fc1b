/** @file `npm run personalize -- FILE.jsonl`: the device journey on the user's own text. */
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import {
  minimumSamples,
  parsePersonalData,
  personalize,
  requireSamples,
  selectStart,
  splitSamples,
} from "../device-sdk/index.ts";
import type {
  Catalogue,
  Cost,
  Journey,
  Profile,
  Sample,
} from "../device-sdk/index.ts";
import { runCommand, UsageError } from "./command.ts";
import { loadDemo } from "./demo.ts";
import type { Demo } from "./demo.ts";
import { withCatalogue } from "./demoCatalogue.ts";
import { mergeRank, showDecision, showEvent, showJourney } from "./journey.ts";

/** Everything `--json` prints. */
function report(
  catalogue: Catalogue,
  profile: Profile,
  map: Cost,
  select: Cost,
  tuned?: Pick<Journey, "cost" | "compression" | "selected" | "scratch">,
) {
  const { coefficients, decision, samplesUsed, sentence, reason } = profile;
  return {
    space: catalogue.space.id,
    coefficients: Object.fromEntries(
      coefficients.map(({ word, value }) => [word, value]),
    ),
    intervals: Object.fromEntries(
      coefficients.map(({ word, interval }) => [word, interval]),
    ),
    decision: decision.kind,
    components: decision.components.map(({ pllm, weight }) => ({
      pllm,
      weight,
    })),
    distance: decision.distance,
    runnerUp: decision.runnerUp && {
      pllm: decision.runnerUp.pllm,
      distance: decision.runnerUp.distance,
    },
    compression: tuned?.compression ?? null,
    sentences: { you: sentence, decision: reason.sentence },
    samplesUsed,
    seconds: {
      map: map.seconds,
      select: select.seconds,
      finetune: tuned?.cost.fineTune.seconds ?? 0,
    },
    flops: {
      select: map.flops + select.flops,
      finetune: tuned?.cost.fineTune.flops ?? 0,
    },
    bytesFetched: catalogue.bytesFetched,
    heldOutLoss: {
      before: tuned?.selected.before ?? null,
      after: tuned?.selected.after ?? null,
      scratch: tuned?.scratch?.after ?? null,
    },
  };
}

/** Coefficients and the decision, no further. */
async function decideOnly(
  { explainer }: Demo,
  catalogue: Catalogue,
  samples: readonly Sample[],
  json: boolean,
  signal: AbortSignal,
): Promise<void> {
  const { profile, map, select } = await selectStart(
    explainer,
    catalogue,
    splitSamples(samples, 0).training,
    { signal, ...(!json && { onEvent: showEvent }) },
  );
  if (json)
    console.log(
      JSON.stringify(report(catalogue, profile, map, select), null, 2),
    );
  else showDecision(profile);
}

await runCommand(async (signal) => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    allowNegative: true,
    options: {
      finetune: { type: "boolean", default: true },
      json: { type: "boolean", default: false },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new UsageError(
      "personalize: expected one file, e.g. npm run personalize -- messages.jsonl [--no-finetune] [--json]",
    );
  const samples = requireSamples(
    parsePersonalData(await readFile(file, "utf8")),
    minimumSamples,
  );
  const { json, finetune } = values;
  const demo = await loadDemo();
  const stream = json ? process.stderr : process.stdout;
  await withCatalogue(demo, signal, stream, async (catalogue) => {
    if (!finetune) await decideOnly(demo, catalogue, samples, json, signal);
    else if (json) {
      const journey = await personalize(demo.explainer, catalogue, samples, {
        signal,
        measureScratch: true,
        mergeRank,
      });
      const { profile, cost } = journey;
      const result = report(catalogue, profile, cost.map, cost.select, journey);
      console.log(JSON.stringify(result, null, 2));
    } else {
      const prompt =
        samples.find(({ prompt: asked }) => asked !== null)?.prompt ??
        "What did you do today?";
      await showJourney(demo, catalogue, samples, prompt, signal);
    }
  });
});
