/** @file Pages of a list in the order of ids, forwards and backwards, each in one or two queries. */
import { validate } from "uuid";
import type { Page, PageRequest } from "./store.ts";

/** Which rows a query of a list is to give: beyond an id, in an order, so many. */
export interface Span {
  readonly comparison: ">" | "<" | ">=" | "<=";
  readonly id: string | undefined;
  readonly order: "asc" | "desc";
  readonly limit: number;
}

/**
 * Reads one page.
 * @param read Rows of the list, with its filters, in a span of ids.
 * @throws RangeError when the cursor is no id or the count is not within 1 to 100.
 */
export async function readPage<T extends { readonly id: string }>(
  { direction, count, cursor }: PageRequest,
  read: (span: Span) => Promise<T[]>,
): Promise<Page<T>> {
  if (!Number.isInteger(count) || count < 1 || count > 100)
    throw new RangeError(
      `readPage: expected a count from 1 to 100, got ${count}`,
    );
  if (cursor !== undefined && !validate(cursor))
    throw new RangeError(
      `readPage: expected an id as cursor, got ${JSON.stringify(cursor)}`,
    );
  const isForward = direction === "forward";
  // one more than asked for tells whether there is another page
  const rows = await read({
    comparison: isForward ? ">" : "<",
    id: cursor,
    order: isForward ? "asc" : "desc",
    limit: count + 1,
  });
  const hasBeyond = rows.length > count;
  const items = rows.slice(0, count);
  if (!isForward) items.reverse();
  const hasBehind =
    cursor !== undefined &&
    (
      await read({
        comparison: isForward ? "<=" : ">=",
        id: cursor,
        order: isForward ? "desc" : "asc",
        limit: 1,
      })
    ).length > 0;
  return {
    items,
    hasPreviousPage: isForward ? hasBehind : hasBeyond,
    hasNextPage: isForward ? hasBeyond : hasBehind,
  };
}
