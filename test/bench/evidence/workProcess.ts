/** @file Three pieces of work in a folder that is given, told on standard output when they begin; the second is slow. */
import { openWork } from "../../../bench/evidence/work.ts";

const work = openWork(process.argv[2]!);
const results: number[] = [];
for (const piece of [1, 2, 3])
  results.push(
    await work.once("piece", piece, async () => {
      process.stdout.write(`begin ${piece}\n`);
      const isSlow = piece === 2 && process.argv[3] === "slow";
      // Longer than the test lets it live.
      if (isSlow)
        await new Promise((resolve) => void setTimeout(resolve, 60_000));
      return piece * piece;
    }),
  );
process.stdout.write(`results ${results.join(" ")}\n`);
