/** @file A process that runs a Headstart until it is told to end: prints its addresses, and "closed" when it is. */
import { once } from "node:events";
import { readConfiguration } from "../../server/configuration.ts";
import { startHeadstart } from "../../server/headstart.ts";
import { createLog } from "../../server/log.ts";

const ended = once(process, "SIGTERM");
const headstart = await startHeadstart(
  readConfiguration(),
  createLog(process.stderr),
);
console.log(JSON.stringify(headstart));
await ended;
await headstart.close();
console.log("closed");
