/** @file `npm start [-- --sample NAME]`: explains the demo pLLMs once, then runs the device journey on bundled messages. */
import { parseArgs } from "node:util";
import { makeUser, readRows } from "../models/sources.ts";
import { runCommand, UsageError } from "./command.ts";
import { openDemo, showJourney } from "./journey.ts";

await runCommand(async (signal) => {
  const { values } = parseArgs({
    options: { sample: { type: "string", default: "generated" } },
  });
  const { sample } = values;
  if (sample !== "generated" && sample !== "casual" && sample !== "professor")
    throw new UsageError(
      `start: expected --sample generated, casual or professor, got ${sample}`,
    );
  const { demo, catalogue } = await openDemo(signal, process.stdout);
  const samples =
    sample === "generated"
      ? makeUser({ concise: 3, informal: 3 })
      : await readRows(sample);
  await showJourney(
    demo,
    catalogue,
    samples,
    "What is photosynthesis?",
    signal,
  );
  console.log(
    "\nNow with your own messages: npm run personalize -- FILE.jsonl",
  );
});
