/** @file An adapter of the catalogue: read for the model at hand; what was published but is none is refused by name. */
import { expect, it } from "vitest";
import { loadAdapter } from "../../../device-sdk/select/loadAdapter.ts";
import { FolderInMemory } from "../../folderInMemory.ts";
import { openCatalogue } from "../../../device-sdk/select/catalogue.ts";
import {
  adapters,
  base,
  explainer,
  now,
  onlyBen,
  publicKey,
  publishTiny,
} from "../tinyCatalogue.ts";

const folder = new FolderInMemory();
await publishTiny(folder, onlyBen);
const catalogue = await openCatalogue(folder, {
  publicKey,
  base: base.revision,
  explainer: "none",
  now,
});
const { config } = explainer.model;
const { digest } = adapters[0]!;

it("is read with its rank", async () => {
  expect((await loadAdapter(catalogue, config, digest)).rank).toBe(2);
});

it.each([
  ["{", "FormatError", "MALFORMED", "adapter_config.json: expected JSON"],
  ["[]", "AdapterError", "MALFORMED", "adapter_config.json"],
])("is refused with the settings %s", async (settings, name, code, message) => {
  const { weights } = await catalogue.fetchAdapter(digest);
  const broken = {
    manifest: catalogue.manifest,
    fetchAdapter: () =>
      Promise.resolve({ config: new TextEncoder().encode(settings), weights }),
  };
  await expect(loadAdapter(broken, config, digest)).rejects.toMatchObject({
    name,
    code,
    message: expect.stringContaining(message) as string,
  });
});
