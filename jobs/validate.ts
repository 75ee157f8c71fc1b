/** @file The gate: nothing is explained, let alone seen by a device, before it is shown to be a working adapter for its base model. */
import { sha256 } from "../device-sdk/format/digest.ts";
import { takeRows } from "../device-sdk/onnx/session.ts";
import type { Adapter } from "../device-sdk/lm/linear.ts";
import { readPeftAdapter } from "../device-sdk/lora/peft.ts";
import { adapterKey } from "../store/store.ts";
import type { Pllm, Store } from "../store/store.ts";
import type { BaseModelLoader, LoadedBase } from "./baseModels.ts";
import { fingerprint, isCopy } from "./fingerprint.ts";
import { RefusalError } from "./refusal.ts";

/**
 * The adapter of a contribution, read and checked: the bytes are those that were hashed at the upload, a strict safetensors file, every tensor
 * bound to a module of the base with the right shape, finite, not zero.
 * @throws RefusalError, AdapterError.
 */
export async function loadAdapter(
  store: Store,
  { baseModel, explainer }: LoadedBase,
  { adapterConfig, adapterSha256, adapterBytes }: Pllm,
): Promise<Adapter> {
  if (adapterSha256 === null || adapterBytes === null)
    throw new Error("loadAdapter: the upload is not finished");
  const bytes = await store.objects.get(
    adapterKey(adapterSha256),
    adapterBytes,
  );
  const got = await sha256(bytes);
  if (got !== adapterSha256)
    throw new RefusalError(
      "HASH_MISMATCH",
      `adapter_model.safetensors: expected SHA-256 ${adapterSha256}, got ${got}; it was damaged in storage, contribute it again`,
    );
  return readPeftAdapter(
    explainer.model.config,
    JSON.parse(adapterConfig),
    bytes,
    baseModel.name,
  );
}

/**
 * Passes a contribution through the gate, and keeps its fingerprint.
 * @throws RefusalError or AdapterError, which name the tensor where one is to blame.
 */
export async function validate(
  store: Store,
  loader: BaseModelLoader,
  pllm: Pllm,
): Promise<void> {
  const base = await loader.load(pllm.baseModelId);
  const adapter = await loadAdapter(store, base, pllm);
  await loader.load(pllm.baseModelId, adapter.rank);
  await requireEffect(base, adapter);
  const copied = await store.explanations.claimFingerprint(
    pllm.id,
    fingerprint(base.explainer.model.config, adapter),
    isCopy,
  );
  if (!copied) return;
  // What is not published is nobody else's business.
  const name =
    copied.publishedAt === null ? "another contribution" : copied.name;
  throw new RefusalError(
    "DUPLICATE",
    `adapter: expected one of its own, got the same update of the model as ${name}; only the first of two is published`,
  );
}

/** Relative change of the last hidden state below which an adapter does nothing that a reader could notice. */
const smallestEffect = 1e-4;

/** The model's hidden states for a probe, with and without the adapter: an adapter that changes nothing is refused, and so is one that breaks it. */
async function requireEffect(
  { explainer: { model, tokenizer }, study }: LoadedBase,
  adapter: Adapter,
): Promise<void> {
  const length = 64;
  const { ids } = tokenizer.encodeChat(
    [{ role: "user", content: study.probes[0]! }],
    true,
  );
  const tokens = new Int32Array(length);
  tokens.set(ids.slice(0, length));
  const rows = Array.from(
    { length: Math.min(ids.length, length) },
    (_, at) => at,
  );
  const states = async (own?: Adapter) => {
    const hidden = await model.forward(
      tokens,
      { batch: 1, length },
      { adapter: own },
    );
    return (await model.normalise(takeRows(hidden, rows))).data;
  };
  const [plain, changed] = [await states(), await states(adapter)];
  let [difference, size] = [0, 0];
  plain.forEach((value, at) => {
    difference += (changed[at]! - value) ** 2;
    size += value ** 2;
  });
  if (!Number.isFinite(difference))
    throw new RefusalError(
      "BROKEN_OUTPUT",
      "adapter: with it the base model's output is no longer finite; check its scaling and precision",
    );
  const effect = Math.sqrt(difference / size);
  if (effect < smallestEffect)
    throw new RefusalError(
      "NO_EFFECT",
      `adapter: expected it to change the model's output, got a relative change of ${effect.toExponential(1)}; train it longer, or check its scaling`,
    );
}
