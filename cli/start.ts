/** @file `npm start`: explains the demo pLLMs once, then runs the device journey on bundled messages. */
import { readRows } from "../models/sources.ts";
import { runCommand } from "./command.ts";
import { openDemo, showJourney } from "./journey.ts";

await runCommand(async (signal) => {
  const { demo, catalogue } = await openDemo(signal, process.stdout);
  const samples = await readRows("casual");
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
