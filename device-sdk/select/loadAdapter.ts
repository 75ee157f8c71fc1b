/** @file An adapter of the catalogue, ready for the base model. */
import { readJson } from "../format/formatError.ts";
import type { ModelConfig } from "../lm/config.ts";
import type { Adapter } from "../lm/linear.ts";
import { readPeftAdapter } from "../lora/peft.ts";
import type { Catalogue } from "./catalogue.ts";

/**
 * Downloads an adapter and reads it.
 * @param adapter SHA-256 of its weights.
 * @throws FormatError NOT_FOUND when the manifest does not name it, HASH_MISMATCH, MALFORMED; AdapterError when it is none for this base model.
 */
export async function loadAdapter(
  catalogue: Pick<Catalogue, "fetchAdapter" | "manifest">,
  config: ModelConfig,
  adapter: string,
): Promise<Adapter> {
  const files = await catalogue.fetchAdapter(adapter);
  return readPeftAdapter(
    config,
    readJson(new TextDecoder().decode(files.config), "adapter_config.json"),
    files.weights,
    catalogue.manifest.base.name,
  );
}
