/** @file Why a contribution is refused: the verdict of the gate, told to its contributor. */
import { AdapterError } from "../device-sdk/lora/adapterFile.ts";
import type { AdapterErrorCode } from "../device-sdk/lora/adapterFile.ts";
import type { Refusal } from "../store/store.ts";

/** The gate's own reasons beside those of reading an adapter. */
export type RefusalCode =
  | AdapterErrorCode
  /** What was stored is not what was uploaded. */
  | "HASH_MISMATCH"
  /** Another pLLM changes the model in the same way. */
  | "DUPLICATE"
  /** The model answers as it does without the adapter. */
  | "NO_EFFECT"
  /** The model's output is no longer finite. */
  | "BROKEN_OUTPUT"
  /** On requests that are not published it is another than on the published probes. */
  | "INCONSISTENT"
  /** Its files cannot go to the edge as they are. */
  | "UNPUBLISHABLE"
  /** The base model's own files are damaged: nothing the contributor can mend. */
  | "BASE_MODEL_DAMAGED"
  /** An unexpected error of ours, again and again. */
  | "INTERNAL";

/** Thrown where a contribution must not go on. */
export class RefusalError extends Error {
  override readonly name = "RefusalError";
  readonly code: RefusalCode;
  readonly tensor: string | undefined;
  constructor(code: RefusalCode, message: string, tensor?: string) {
    super(message);
    this.code = code;
    this.tensor = tensor;
  }
}

/** The refusal that an error means; undefined for an error of ours. */
export function toRefusal(error: unknown): Refusal | undefined {
  if (!(error instanceof RefusalError || error instanceof AdapterError))
    return undefined;
  const { code, message, tensor } = error;
  return { code, message, tensor: tensor ?? null };
}
