/** @file `npm run serve`: a Headstart as the environment configures it, without the demo model. */
import { parseArgs } from "node:util";
import { runCommand } from "./command.ts";
import { startHere, stayUp } from "./ownHeadstart.ts";

await runCommand(async (signal) => {
  parseArgs({ options: {} });
  const headstart = await startHere(process.stdout);
  try {
    await stayUp(headstart, signal);
  } finally {
    await headstart.close();
  }
});
