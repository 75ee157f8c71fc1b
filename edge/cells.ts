/** @file Cells, by which a device may fetch a part of the explanations without saying which it looks for. */
import type { CatalogueReader } from "./catalogue.ts";
import { manifestMaxAge } from "./files.ts";
import { json, Refusal } from "./refusal.ts";

/**
 * Answers `{version, space, cells}`. Every cell has a centroid and the shards that lie around it; there is one cell today, without a
 * centroid, which holds all shards.
 * @throws Refusal 404 NOT_FOUND for a base model without a catalogue.
 */
export async function cellsOf(
  catalogues: CatalogueReader,
  base: string,
): Promise<Response> {
  const manifest = await catalogues.manifest(base);
  if (!manifest)
    throw new Refusal(
      404,
      "NOT_FOUND",
      `/cells/${base}: expected the revision of a base model with a catalogue, got another; ask for one that is published`,
    );
  const { version, space, shards } = manifest;
  return json(
    200,
    { version, space, cells: [{ centroid: null, shards }] },
    { "Cache-Control": `public, max-age=${manifestMaxAge}` },
  );
}
