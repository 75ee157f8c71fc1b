/** @file `npm start [-- --sample professor]`: explains the demo pLLMs once, then runs the device journey on bundled messages. */
import { parseArgs } from "node:util";
import { readRows } from "../models/sources.ts";
import { runCommand, UsageError } from "./command.ts";
import { openDemo, showJourney } from "./journey.ts";

await runCommand(async (signal) => {
  const { values } = parseArgs({
    options: { sample: { type: "string", default: "casual" } },
  });
  const { sample } = values;
  if (sample !== "casual" && sample !== "professor")
    throw new UsageError(
      `start: expected --sample casual or professor, got ${sample}`,
    );
  const { demo, catalogue } = await openDemo(signal, process.stdout);
  const samples = await readRows(sample);
  await showJourney(
    demo,
    catalogue,
    samples,
    "How do I keep my houseplants alive?",
    signal,
  );
  console.log(
    "\nNow with your own messages: npm run personalize -- FILE.jsonl",
  );
});
