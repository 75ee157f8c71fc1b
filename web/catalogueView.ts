/** @file The whole catalogue: one section a base model, or the word that there is nothing, and what went wrong. */
import { createBaseModelView } from "./baseModelView.ts";
import type { BaseModelView } from "./baseModelView.ts";
import type { Listing } from "./catalogue.ts";
import { arrange, element } from "./element.ts";
import type { QueryError } from "./query.ts";

/** What the visitor asks for. */
export interface CatalogueEvents {
  /** The next page of a base model's pLLMs. */
  readonly onMore: (baseModelId: string) => void;
  /** To try again after an error. */
  readonly onRetry: () => void;
}

/** The catalogue on the page. */
export interface CatalogueView {
  /** @param error why it is not whole, or not of now. */
  update(
    listings: readonly Listing[] | undefined,
    error: QueryError | undefined,
  ): void;
}

/** @param main is filled; what is in it goes with the first update. */
export function createCatalogueView(
  main: HTMLElement,
  events: CatalogueEvents,
): CatalogueView {
  const sections = new Map<string, BaseModelView>();
  const notice = createNotice(events);
  const empty = element(
    "p",
    { class: "state" },
    "No pLLM is published yet: see ",
    element("code", {}, "docs/contributing-a-pllm.md"),
    ".",
  );

  function sectionOf(listing: Listing): HTMLElement {
    const { id } = listing.baseModel;
    const section =
      sections.get(id) ?? createBaseModelView(listing, () => events.onMore(id));
    sections.set(id, section);
    section.update(listing);
    return section.element;
  }

  return {
    update(listings, error) {
      const shown = (listings ?? []).map(sectionOf);
      const nothing =
        listings?.every(({ pllms }) => pllms.length === 0) === true;
      main.classList.toggle("without-pllms", nothing);
      main.removeAttribute("aria-busy");
      notice.update(error, listings !== undefined);
      arrange(main, [
        ...(error ? [notice.element] : []),
        ...(nothing ? [empty] : []),
        ...shown,
      ]);
    },
  };
}

/** Says what went wrong; the same words again are not announced again. */
function createNotice({ onRetry }: CatalogueEvents) {
  const text = element("p", {});
  const trace = element("p", { class: "trace" });
  const retry = element("button", { type: "button" }, "Try again");
  retry.addEventListener("click", onRetry);
  const box = element(
    "div",
    { class: "notice", role: "alert" },
    text,
    trace,
    retry,
  );
  let told = "";
  return {
    element: box,
    update(error: QueryError | undefined, stale: boolean): void {
      const now = JSON.stringify([error?.message, error?.traceId, stale]);
      if (!error || now === told) return;
      told = now;
      text.textContent = stale
        ? `The catalogue could not be brought up to date: ${error.message}`
        : `The catalogue could not be loaded: ${error.message}`;
      trace.hidden = error.traceId === undefined;
      trace.replaceChildren(
        "Trace id ",
        element("code", {}, error.traceId ?? ""),
      );
    },
  };
}
