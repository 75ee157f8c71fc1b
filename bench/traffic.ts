/** @file Records what crosses between the host and a runtime's own heap: every input and output of every run, and what kind of tensor it is. */
import type { InferenceSession, Tensor } from "onnxruntime-web";
import type { OnnxRuntime } from "../device-sdk/onnx/session.ts";
import { isBaseWeight } from "../device-sdk/lm/linear.ts";

/** What a tensor is to the engine. */
export type Kind =
  | "weights of the layers"
  | "output head and norms"
  | "adapter and its gradient"
  | "kept activations"
  | "hidden states and cotangents"
  | "optimiser"
  | "KV cache"
  | "logits, masks and others";

/** One tensor on its way. */
export interface Crossing {
  readonly kind: Kind;
  readonly way: "in" | "out";
  readonly data: Float32Array;
}

/** A runtime that notes what it is fed and returns in `runs`, a list of crossings for each run. */
export function recordTraffic(onnxRuntime: OnnxRuntime): {
  onnxRuntime: OnnxRuntime;
  runs: (readonly Crossing[])[];
} {
  const runs: (readonly Crossing[])[] = [];
  const record = (session: InferenceSession): InferenceSession =>
    new Proxy(session, {
      get(target, name) {
        if (name !== "run") return Reflect.get(target, name) as unknown;
        return async (
          feeds: InferenceSession.FeedsType,
          fetches: InferenceSession.FetchesType,
        ) => {
          const results = await target.run(feeds, fetches);
          runs.push(crossings(feeds, results));
          return results;
        };
      },
    });
  return {
    runs,
    onnxRuntime: {
      Tensor: onnxRuntime.Tensor,
      InferenceSession: {
        create: async (model, options) =>
          record(await onnxRuntime.InferenceSession.create(model, options)),
      },
    },
  };
}

type Tensors = Readonly<Record<string, Tensor>>;

/** The name that the graph builder gives to what an operator computes. */
const isComputed = (name: string) => /^[A-Z]\w*\d$/.test(name);

function crossings(
  feeds: Readonly<Record<string, unknown>>,
  results: Tensors,
): Crossing[] {
  const fed = feeds as Tensors;
  const data = (tensor: Tensor) => tensor.data as Float32Array;
  return [
    ...Object.entries(fed).map(([name, tensor]) => ({
      kind: kindOfInput(name),
      way: "in" as const,
      data: data(tensor),
    })),
    ...Object.values(results).map((tensor) => ({
      kind: kindOfOutput(fed, tensor),
      way: "out" as const,
      data: data(tensor),
    })),
  ];
}

function kindOfInput(name: string): Kind {
  if (isComputed(name)) return "kept activations";
  if (/lora_[AB]$|scaling$/.test(name)) return "adapter and its gradient";
  if (/^(weight|lm_head\.|model\.embed_)/.test(name))
    return "output head and norms";
  if (isBaseWeight(name)) return "weights of the layers";
  if (/\.(keys|values)$/.test(name)) return "KV cache";
  if (/^(hidden|cotangent|normed|weighted)$/.test(name))
    return "hidden states and cotangents";
  if (/^(parameter|gradient|mean|square)$/.test(name)) return "optimiser";
  return "logits, masks and others";
}

/** Outputs bear an operator's name; what was fed says whose they are. */
function kindOfOutput(fed: Tensors, { dims }: Tensor): Kind {
  const names = Object.keys(fed);
  const isHidden = ["hidden", "normed"].some(
    (name) => fed[name]?.dims.join() === dims.join(),
  );
  if (isHidden) return "hidden states and cotangents";
  if (names.includes("parameter")) return "optimiser";
  if (names.includes("cotangent")) return "adapter and its gradient";
  if (names.some((name) => kindOfInput(name) === "KV cache")) return "KV cache";
  return names.some((name) => kindOfInput(name) === "weights of the layers")
    ? "kept activations"
    : "logits, masks and others";
}
