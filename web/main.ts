/** @file The page: loads the catalogue, shows it, and keeps it up to date while somebody looks. */
import { showAddresses } from "./addresses.ts";
import { loadCatalogue, loadMore, pageSize } from "./catalogue.ts";
import type { Listing } from "./catalogue.ts";
import { createCatalogueView } from "./catalogueView.ts";
import { QueryError } from "./query.ts";

/** Milliseconds between updates, for each page of pLLMs that is shown. */
const interval = 4000;

let listings: readonly Listing[] | undefined;
let whole = false;
let timer: ReturnType<typeof setTimeout> | undefined;
let work = Promise.resolve();

const view = createCatalogueView(document.querySelector("main")!, {
  onMore: (baseModelId) => enqueue(() => showMore(baseModelId)),
  onRetry: () => enqueue(refresh),
});

/** One thing after another: an update that began before a page was added would take it away again. */
function enqueue(task: () => Promise<void>): void {
  clearTimeout(timer);
  work = work.then(task).catch(tell).then(schedule);
}

function schedule(): void {
  clearTimeout(timer);
  if (document.visibilityState !== "visible") return;
  const pages = (listings ?? []).reduce(
    (sum, { pllms }) => sum + Math.ceil(pllms.length / pageSize),
    0,
  );
  timer = setTimeout(() => enqueue(refresh), interval * Math.max(1, pages));
}

function tell(error: unknown): void {
  view.update(
    listings,
    error instanceof QueryError ? error : new QueryError(String(error)),
  );
}

async function refresh(): Promise<void> {
  const shown = new Map(
    (listings ?? []).map(({ baseModel, pllms }) => [
      baseModel.id,
      pllms.length,
    ]),
  );
  const { data, error } = await loadCatalogue(shown);
  // an answer with holes does not replace a whole one
  if (!error || !whole) [listings, whole] = [data, !error];
  view.update(listings, error);
}

async function showMore(baseModelId: string): Promise<void> {
  const before = listings?.find(
    ({ baseModel }) => baseModel.id === baseModelId,
  );
  if (!before) return;
  const { data, error } = await loadMore(before);
  listings = listings?.map((listing) => (listing === before ? data : listing));
  view.update(listings, error);
}

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") enqueue(refresh);
  else clearTimeout(timer);
});
enqueue(refresh);
void showAddresses(document.querySelector("footer")!);
