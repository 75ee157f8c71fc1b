/** @file From an upload to an immutable adapter: hashed by us, moved under its hash, handed to validation. */
import { createHash } from "node:crypto";
import {
  adapterKey,
  uploadKey,
  type Once,
  type Pllm,
  type Store,
} from "../../store/store.ts";
import { refusal } from "../refusal.ts";

/** The largest `adapter_model.safetensors`, in bytes: below 100 MB, the longest request that every plan of Cloudflare takes. */
export const maximumAdapterBytes = 95 * 1024 * 1024;

/**
 * Finishes a contribution whose upload has this SHA-256.
 * @throws GraphQLError UPLOAD_MISSING; TOO_LARGE; HASH_MISMATCH (the upload stays, and can be put again); StoreError as `Pllms.finish` does.
 */
export async function finishUpload(
  store: Store,
  once: Once,
  pllm: Pllm,
  sha256: string,
): Promise<Pllm> {
  const upload =
    pllm.status === "AWAITING_UPLOAD"
      ? await readUpload(store, pllm.id)
      : undefined;
  if (upload === undefined) return finishWithout(store, once, pllm.id, sha256);
  const actual = createHash("sha256").update(upload).digest("hex");
  if (actual !== sha256)
    throw refusal(
      "HASH_MISMATCH",
      `sha256: expected ${sha256}, got ${actual} for the ${upload.length} bytes uploaded. Upload adapter_model.safetensors again, or send its own SHA-256.`,
    );
  // The upload's address may still be written to: what was hashed is kept under its hash, and nothing reads the upload again.
  await store.objects.put(adapterKey(sha256), upload);
  return store.pllms.finish(once, {
    id: pllm.id,
    sha256,
    bytes: upload.length,
  });
}

async function readUpload(
  store: Store,
  pllmId: string,
): Promise<Uint8Array | undefined> {
  const key = uploadKey(pllmId);
  const bytes = await store.objects.size(key);
  if (bytes === undefined) return undefined;
  if (bytes > maximumAdapterBytes)
    throw refusal(
      "TOO_LARGE",
      `upload: expected at most ${maximumAdapterBytes} bytes, got ${bytes}. Train an adapter of a lower rank, or save it in half precision.`,
    );
  return store.objects.get(key, maximumAdapterBytes);
}

/** No upload is there: never put, or finished before, where the store knows whether this is the same request again. */
async function finishWithout(
  store: Store,
  once: Once,
  id: string,
  sha256: string,
): Promise<Pllm> {
  const pllm = await store.pllms.find(id);
  if (pllm === undefined || pllm.status === "AWAITING_UPLOAD")
    throw refusal(
      "UPLOAD_MISSING",
      "upload: expected adapter_model.safetensors at the address that contributePLLM gave, got nothing there. Upload it with PUT, then finish again.",
    );
  return store.pllms.finish(once, {
    id,
    sha256,
    bytes: pllm.adapterBytes ?? 0,
  });
}
