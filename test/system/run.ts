/** @file `npm run test:system`: what needs more than Node. It installs what is missing or fails; nothing is skipped. */
import { inspect } from "node:util";
import type { Check } from "./check.ts";
import { testEngineInChromium } from "./engineInChromium.ts";
import { testOnVitest } from "./onVitest.ts";
import { testOpfsInChromium } from "./opfsInChromium.ts";
import { testPageInChromium } from "./pageInChromium.ts";

/** Longest a check may take. */
const limit = 300_000;

let passed = 0;
let failed = 0;

function fail(name: string, error: unknown): void {
  failed++;
  console.log(`✗ ${name}\n${inspect(error).replaceAll(/^/gm, "    ")}`);
}

const check: Check = async (name, run) => {
  const begin = performance.now();
  try {
    await within(limit, run());
    passed++;
    console.log(`✓ ${name} (${(performance.now() - begin).toFixed(0)} ms)`);
  } catch (error) {
    fail(name, error);
  }
};

async function within(milliseconds: number, work: Promise<void>) {
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`not done after ${milliseconds} ms`)),
      milliseconds,
    );
  });
  try {
    await Promise.race([work, expired]);
  } finally {
    clearTimeout(timer);
  }
}

const suites = {
  "the engine in Chromium": testEngineInChromium,
  "pieces in Chromium": testOpfsInChromium,
  "the page in Chromium": testPageInChromium,
};

for (const [name, suite] of Object.entries(suites))
  try {
    await suite(check);
  } catch (error) {
    fail(`${name} can be tested`, error);
  }

try {
  const counted = await testOnVitest();
  passed += counted.passed;
  failed += counted.failed;
} catch (error) {
  fail("the suites on vitest can be run", error);
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
