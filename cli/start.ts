/** @file `npm start [-- --sample NAME] [--once]`: a whole Headstart with the demo model, the device journey on it, then it stays up. */
import { once } from "node:events";
import { parseArgs, styleText } from "node:util";
import { makeUser, readRows } from "../models/sources.ts";
import { runCommand, UsageError } from "./command.ts";
import { loadDemo } from "./demo.ts";
import { openCatalogueAt, startWithDemo } from "./demoCatalogue.ts";
import { showJourney } from "./journey.ts";

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
  const addresses = () => {
    console.log(`
  page      ${styleText("bold", headstart.url)}
  GraphQL   ${headstart.url}/graphql
  edge      ${headstart.edgeUrl}`);
  };
  try {
    addresses();
    if (headstart.contributorKey !== undefined)
      console.log(
        `\n  Your contributor key, told this once: ${styleText("bold", headstart.contributorKey)}\n  It is kept in contributor.key beside the log; docs/contributing-a-pllm.md says what to do with it.`,
      );
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
      "\nNow with your own messages: npm run personalize -- FILE.jsonl",
    );
    if (values.once) return;
    addresses();
    console.log("\nHeadstart stays up; Ctrl-C ends it.");
    await once(signal, "abort");
  } finally {
    await headstart.close();
  }
});
