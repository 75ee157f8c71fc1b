/** @file Runs in the browser: the engine's contract on onnxruntime-web, one case at a time, for the test outside to call. */
import type { Runtime } from "../../device-sdk/onnx/session.ts";
import { engineContract } from "../contract/engine.contract.ts";
import type { ContractCase } from "../contract/engine.contract.ts";

/** The builds of onnxruntime-web that run here. */
export type Backend = "wasm" | "webgpu";

/** What the page offers. */
interface EnginePage {
  /** Loads a build; resolves to the names of its cases. */
  readonly open: (backend: Backend) => Promise<string[]>;
  /** Runs the case of that index; throws when it fails. */
  readonly run: (index: number) => Promise<void>;
}

declare global {
  interface Window {
    enginePage: EnginePage;
  }
}

async function createRuntime(backend: Backend): Promise<Runtime> {
  if (!crossOriginIsolated)
    throw new Error("the page is not cross-origin isolated: no threads");
  const onnxRuntime = await {
    wasm: () => import("onnxruntime-web/wasm"),
    webgpu: () => import("onnxruntime-web/webgpu"),
  }[backend]();
  onnxRuntime.env.wasm.wasmPaths = "/ort/";
  onnxRuntime.env.wasm.numThreads = 2;
  return { onnxRuntime, sessionOptions: sessionOptions[backend] };
}

const sessionOptions = {
  wasm: { executionProviders: ["wasm"] },
  webgpu: {
    executionProviders: ["webgpu"],
    // A node that WebGPU cannot run is an error, not silently the CPU's.
    extra: { session: { disable_cpu_ep_fallback: "1" } },
  },
};

async function readGolden(path: string): Promise<Uint8Array> {
  const response = await fetch(`/golden/${path}`);
  if (!response.ok) throw new Error(`${path}: status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

let cases: readonly ContractCase[] = [];

window.enginePage = {
  async open(backend) {
    cases = engineContract(await createRuntime(backend), readGolden);
    return cases.map(({ name }) => name);
  },
  run: async (index) => cases[index]!.run(),
};
