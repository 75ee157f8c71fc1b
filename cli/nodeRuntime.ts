/** @file ONNX Runtime for Node, as every command uses it. */
import * as onnxRuntime from "onnxruntime-node";
import { availableParallelism } from "node:os";
import type { Meter, Runtime } from "../device-sdk/index.ts";

/** onnxruntime-node on all cores, counting what runs. */
export const nodeRuntime: Runtime & { readonly meter: Meter } = {
  onnxRuntime,
  sessionOptions: { intraOpNumThreads: availableParallelism() },
  fillsOutputs: true,
  meter: { flops: 0 },
};
