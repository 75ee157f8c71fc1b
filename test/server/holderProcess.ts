/** @file A process that holds a home folder until it is killed: `node holderProcess.ts FOLDER`; says "held". */
import { holdHome } from "../../server/lock.ts";

await holdHome(process.argv[2]!);
console.log("held");
setInterval(() => undefined, 1000);
