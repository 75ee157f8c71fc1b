/** @file Rows of many ids in one query. */
import { validate } from "uuid";

/**
 * The rows of these ids in their order, undefined where there is none.
 * @param read Rows of ids, in any order; not called without any.
 */
export async function findInOrder<T extends { readonly id: string }>(
  ids: readonly string[],
  read: (ids: string[]) => Promise<T[]>,
): Promise<(T | undefined)[]> {
  const known = ids.filter((id) => validate(id));
  const rows = known.length > 0 ? await read(known) : [];
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id.toLowerCase()));
}
