/** @file The catalogue as the page holds it: every base model with its pLLMs so far, loaded page by page. */
import { catalogueDocument, morePllmsDocument } from "./documents.ts";
import type { CatalogueQuery, PllmPageFragment } from "./generated/graphql.ts";
import { query } from "./query.ts";
import type { Answer, QueryError } from "./query.ts";

/** A base model with its explanation space. */
export type BaseModel = Omit<
  CatalogueQuery["baseModels"]["edges"][number]["node"],
  "pllms"
>;

/** A published or yanked pLLM. */
export type Pllm = PllmPageFragment["edges"][number]["node"];

/** An axis of style with its poles. */
export type Attribute = NonNullable<
  BaseModel["currentSpace"]
>["attributes"][number];

/** A base model and its first pLLMs, in the order of their creation. */
export interface Listing {
  readonly baseModel: BaseModel;
  readonly pllms: readonly Pllm[];
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
}

/** How many pLLMs are loaded at a time. */
export const pageSize = 50;

/**
 * Loads every base model with at least as many pLLMs as are shown of it, where it has so many.
 * @param shown how many, by the base model's id; one page if absent.
 * @throws QueryError
 */
export async function loadCatalogue(
  shown: ReadonlyMap<string, number>,
): Promise<Answer<readonly Listing[]>> {
  const listings: Listing[] = [];
  let error: QueryError | undefined;
  let after: string | null = null;
  do {
    const answer: Answer<CatalogueQuery> = await query(catalogueDocument, {
      after,
      pllms: pageSize,
    });
    error ??= answer.error;
    const { edges, pageInfo } = answer.data.baseModels;
    for (const { node } of edges) {
      const { pllms, ...baseModel } = node;
      let listing = join({ baseModel, pllms: [], next: null }, pllms);
      while (
        listing.next !== null &&
        listing.pllms.length < (shown.get(baseModel.id) ?? 0)
      ) {
        const more = await loadMore(listing);
        error ??= more.error;
        listing = more.data;
      }
      listings.push(listing);
    }
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return { data: listings, error };
}

/**
 * The listing with its next page.
 * @throws QueryError
 */
export async function loadMore(listing: Listing): Promise<Answer<Listing>> {
  if (listing.next === null) return { data: listing, error: undefined };
  const { data, error } = await query(morePllmsDocument, {
    baseModel: listing.baseModel.id,
    after: listing.next,
    pllms: pageSize,
  });
  const page = data.baseModel?.pllms;
  return {
    data: page ? join(listing, page) : { ...listing, next: null },
    error,
  };
}

const join = (
  { baseModel, pllms }: Listing,
  { edges, pageInfo }: PllmPageFragment,
): Listing => ({
  baseModel,
  pllms: [...pllms, ...edges.map(({ node }) => node)],
  next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
});
