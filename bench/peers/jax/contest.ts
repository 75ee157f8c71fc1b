/**
 * @file A process that runs the layer's step against jax-js and prints the results: in Node with one thread, as jax-js has no more there, and,
 * where `CHROMIUM` names a browser, there with all.
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import * as onnxRuntime from "onnxruntime-web";
import { chromium } from "playwright-core";
import { createServer, defaultClientConditions } from "vite";
import { compareSteps } from "../../layerContest.ts";
import type { LayerContest } from "../../layerContest.ts";
import { createEngineStep } from "../../layerStep.ts";
import { createTask } from "../../layerTask.ts";
import { shapes } from "../../randomCheckpoint.ts";
import { createJaxStep } from "./jaxStep.ts";

const numbers = [shapes["SmolLM2-135M"], { length: 256, rank: 8 }] as const;

async function contestInNode(): Promise<LayerContest> {
  onnxRuntime.env.wasm.numThreads = 1;
  const task = createTask(...numbers);
  const ours = await createEngineStep({ onnxRuntime }, task);
  // onnxruntime-web leaves Node's workers in the global scope, and jax-js would take them for a browser's.
  Reflect.deleteProperty(globalThis, "Worker");
  return compareSteps(`Node ${process.versions.node}`, 1, {
    ours,
    theirs: await createJaxStep(task),
  });
}

async function contestInChromium(
  executablePath: string,
): Promise<LayerContest> {
  const server = await createServer({
    configFile: false,
    logLevel: "error",
    root: fileURLToPath(new URL("../../../", import.meta.url)),
    cacheDir: ".work/vite",
    resolve: {
      conditions: [
        "onnxruntime-web-use-extern-wasm",
        ...defaultClientConditions,
      ],
    },
    server: {
      host: "127.0.0.1",
      port: 0,
      // without which a browser gives no threads to WebAssembly
      headers: {
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Embedder-Policy": "require-corp",
      },
    },
  });
  await server.listen();
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage();
    const [origin] = server.resolvedUrls!.local as [string];
    await page.goto(`${origin}bench/peers/jax/page.html`);
    await page.waitForFunction(() => "contest" in window);
    return await page.evaluate(async (all) => window.contest(...all), [
      `Chromium ${browser.version()}`,
      ...numbers,
    ] as const);
  } finally {
    await browser.close();
    await server.close();
  }
}

const installed = await readFile(
  new URL("node_modules/@jax-js/jax/package.json", import.meta.url),
  "utf8",
);
const contests = [await contestInNode()];
const browser = process.env["CHROMIUM"];
if (browser) contests.push(await contestInChromium(browser));
const { version } = JSON.parse(installed) as { version: string };
console.log(JSON.stringify({ version, contests }));
process.exit(); // onnxruntime-web's threads would stay
