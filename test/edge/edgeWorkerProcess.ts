/** @file A process with an edge Worker, for the tests that kill it: `node edgeWorkerProcess.ts FOLDER`; prints the Worker's address. */
import { startEdgeWorker } from "../../server/edgeWorker.ts";
import { publicKey, token } from "./publisher.ts";

const { url } = await startEdgeWorker({
  folder: process.argv[2]!,
  publicKey,
  publishToken: token,
});
console.log(url);
