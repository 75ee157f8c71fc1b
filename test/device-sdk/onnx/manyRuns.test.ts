/** @file A session that runs ten thousand times takes no more memory than one that ran a few thousand times. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const execute = promisify(execFile);

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

it.each(["node", "wasm"])(
  "10,000 runs on onnxruntime (%s) leave memory flat",
  async (runtime) => {
    const { stdout } = await execute(process.execPath, [
      "--expose-gc",
      "--single-threaded", // V8's compiling threads keep megabytes of their own when they optimise what ran some thousand times
      "--import",
      "@oxc-node/core/register",
      fileURLToPath(new URL("manyRunsProcess.ts", import.meta.url)),
      runtime,
    ]);
    const resident = JSON.parse(stdout) as number[];
    expect(resident).toHaveLength(100);
    const second = mean(resident.slice(25, 50));
    const last = mean(resident.slice(75));
    expect(last / second).toBeGreaterThan(0.98);
    expect(last / second).toBeLessThan(1.02);
  },
);
