/** @file The system tests that are written for vitest, and their count. */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The part of vitest's JSON report that is counted. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

const root = new URL("../../", import.meta.url);

/**
 * Runs vitest with `vitest.system.config.ts`, printing as it does.
 * @returns how many tests passed and failed; a file that could not be loaded or set up is one failure.
 * @throws Error when vitest left no report.
 */
export async function testOnVitest(): Promise<{
  passed: number;
  failed: number;
}> {
  const folder = await mkdtemp(join(tmpdir(), "vitest-"));
  const path = join(folder, "report.json");
  try {
    const vitest = spawn(
      process.execPath,
      [
        fileURLToPath(new URL("node_modules/vitest/vitest.mjs", root)),
        "run",
        "--config=vitest.system.config.ts",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${path}`,
      ],
      { cwd: root, stdio: "inherit" },
    );
    await new Promise((resolve, reject) => {
      vitest.once("exit", resolve);
      vitest.once("error", reject);
    });
    return count(JSON.parse(await readFile(path, "utf8")) as Report);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function count({ numPassedTests, numFailedTests, testResults }: Report) {
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" &&
      !assertionResults.some((test) => test.status === "failed"),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}
