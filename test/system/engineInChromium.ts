/** @file The engine's contract in Chromium: on WebAssembly with threads, and on WebGPU in software. */
import type { Browser } from "playwright-core";
import type { Check } from "./check.ts";
import { launchChromium } from "./chromium.ts";
import type { Backend } from "./engine.page.ts";
import { servePage } from "./servePage.ts";

/**
 * One check a case and backend.
 * @throws Error when the page cannot be built or Chromium cannot be started.
 */
export async function testEngineInChromium(check: Check): Promise<void> {
  const page = await servePage(new URL("engine.page.ts", import.meta.url));
  try {
    const { browser, close } = await launchChromium();
    try {
      for (const backend of ["wasm", "webgpu"] as const)
        await testBackend(check, browser, page.url, backend);
    } finally {
      await close();
    }
  } finally {
    await page.close();
  }
}

async function testBackend(
  check: Check,
  browser: Browser,
  url: string,
  backend: Backend,
): Promise<void> {
  const page = await browser.newPage();
  let names: string[] = [];
  await check(`Chromium loads onnxruntime-web/${backend}`, async () => {
    await page.goto(url);
    names = await page.evaluate(
      async (build) => window.enginePage.open(build),
      backend,
    );
  });
  for (const [index, name] of names.entries())
    await check(`${backend} in Chromium ${name}`, () =>
      page.evaluate(async (at) => window.enginePage.run(at), index),
    );
  await page.close();
}
