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
  if (backend === "wasm") {
    const onnxRuntime = await import("onnxruntime-web/wasm");
    onnxRuntime.env.wasm.numThreads = 2;
    return { onnxRuntime };
  }
  return {
    onnxRuntime: await import("onnxruntime-web/webgpu"),
    sessionOptions: {
      executionProviders: ["webgpu"],
      // A node that WebGPU cannot run is an error, not silently the CPU's.
      extra: { session: { disable_cpu_ep_fallback: "1" } },
    },
  };
}

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
