/** @file Runs in the browser: the engine on onnxruntime-web and jax-js, both with as many threads as the browser says there are. */
import * as onnxRuntime from "onnxruntime-web/wasm";
import { compareSteps } from "../../layerContest.ts";
import type { LayerContest } from "../../layerContest.ts";
import { createEngineStep } from "../../layerStep.ts";
import { createTask } from "../../layerTask.ts";
import { createJaxStep } from "./jaxStep.ts";

declare global {
  interface Window {
    contest: (
      browser: string,
      ...numbers: Parameters<typeof createTask>
    ) => Promise<LayerContest>;
  }
}

window.contest = async (browser, ...numbers) => {
  if (!crossOriginIsolated) throw new Error("no threads: not isolated");
  const threads = navigator.hardwareConcurrency; // which jax-js takes
  onnxRuntime.env.wasm.wasmPaths = "/node_modules/onnxruntime-web/dist/";
  onnxRuntime.env.wasm.numThreads = threads;
  const task = createTask(...numbers);
  return compareSteps(browser, threads, {
    ours: await createEngineStep({ onnxRuntime }, task),
    theirs: await createJaxStep(task),
  });
};
