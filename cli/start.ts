/** @file `npm start [-- --sample NAME] [--once]`: a whole Headstart with the demo model, the device journey on it, then it stays up. */
import { parseArgs } from "node:util";
import { makeUser, readRows } from "../models/sources.ts";
import { runCommand, UsageError } from "./command.ts";
import { loadDemo } from "./demo.ts";
import { openCatalogueAt, startWithDemo } from "./demoCatalogue.ts";
import { showJourney } from "./journey.ts";
import { stayUp } from "./ownHeadstart.ts";

await runCommand(async (signal) => {
  const { values } = parseArgs({
    options: {
      sample: { type: "string", default: "generated" },
      once: { type: "boolean", default: false },
    },
  });
  const { sample } = values;
  if (sample !== "generated" && sample !== "casual" && sample !== "professor")
    throw new UsageError(
      `start: expected --sample generated, casual or professor, got ${sample}`,
    );
  const demo = await loadDemo();
  const headstart = await startWithDemo(demo, signal, process.stdout);
  try {
    await showJourney(
      demo,
      await openCatalogueAt(headstart.url, demo, signal),
      sample === "generated"
        ? makeUser({ concise: 3, informal: 3 })
        : await readRows(sample),
      "What is photosynthesis?",
      signal,
    );
    console.log(
      "\nNow with your own messages: npm run personalize -- FILE.jsonl\n",
    );
    if (!values.once) await stayUp(headstart, signal);
  } finally {
    await headstart.close();
  }
});
