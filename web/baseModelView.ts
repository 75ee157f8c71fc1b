/** @file A base model: what it is, the axes its pLLMs are explained on, and the pLLMs as cards. */
import { scaleOf, setScale } from "./bars.ts";
import type { Attribute, BaseModel, Listing } from "./catalogue.ts";
import { arrange, element } from "./element.ts";
import { ordersOf, select } from "./order.ts";
import { createPllmCard } from "./pllmCard.ts";
import { countSentence, explainedShare, poles } from "./sentences.ts";

/** A base model on the page. */
export interface BaseModelView {
  readonly element: HTMLElement;
  /** Shows the listing; what did not change is not touched. */
  update(listing: Listing): void;
}

/** @param onMore asks for the next page. */
export function createBaseModelView(
  listing: Listing,
  onMore: () => void,
): BaseModelView {
  const { id } = listing.baseModel;
  const search = element("input", {
    type: "search",
    id: `search-${id}`,
    autocomplete: "off",
    spellcheck: "false",
    placeholder: "Name",
  });
  const sort = element("select", { id: `sort-${id}` });
  const count = element("p", { class: "count", "aria-live": "polite" });
  const head = element("div", {});
  const cards = element("ul", { class: "cards", role: "list" });
  const more = element("button", { type: "button" }, "Show more");
  const section = element(
    "section",
    { "aria-labelledby": `base-${id}` },
    head,
    element(
      "div",
      { class: "controls" },
      element("label", { for: search.id }, "Search by name", search),
      element("label", { for: sort.id }, "Sort", sort),
      count,
    ),
    cards,
    more,
  );

  const unchanged = createKeeper();
  let shown = listing;

  function show(): void {
    const { baseModel, pllms } = shown;
    const orders = ordersOf(baseModel.currentSpace?.attributes ?? []);
    const order = orders.get(sort.value) ?? orders.get("created")!;
    const selected = select(pllms, search.value, order);
    const limit = baseModel.currentSpace?.thresholds.residual;
    setScale(cards, scaleOf(pllms));
    arrange(
      cards,
      selected.map((pllm) =>
        unchanged(pllm.id, [pllm, limit], () => createPllmCard(pllm, limit)),
      ),
    );
    setText(
      count,
      countSentence(shown, selected.length, search.value.trim() !== ""),
    );
    more.hidden = shown.next === null;
  }

  search.addEventListener("input", show);
  sort.addEventListener("change", show);
  more.addEventListener("click", onMore);

  return {
    element: section,
    update(next) {
      shown = next;
      const { baseModel } = shown;
      arrange(head, [
        unchanged("head", baseModel, () => createHead(baseModel)),
      ]);
      offer(sort, baseModel.currentSpace?.attributes ?? []);
      show();
    },
  };
}

/** Remembers what was made for a key, and makes it again when what it is made of changed. */
function createKeeper() {
  const kept = new Map<string, { made: HTMLElement; from: string }>();
  return (key: string, source: unknown, make: () => HTMLElement) => {
    const from = JSON.stringify(source);
    const present = kept.get(key);
    if (present?.from === from) return present.made;
    const made = make();
    kept.set(key, { made, from });
    return made;
  };
}

function setText(node: HTMLElement, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

/** Offers the orders of a space, keeping the present choice where it is still one. */
function offer(
  sort: HTMLSelectElement,
  attributes: readonly Attribute[],
): void {
  const orders = ordersOf(attributes);
  const keys = [...orders.keys()].join();
  if (sort.dataset["orders"] === keys) return;
  sort.dataset["orders"] = keys;
  const chosen = orders.has(sort.value) ? sort.value : "created";
  sort.replaceChildren(
    ...[...orders].map(([value, { label }]) =>
      element("option", { value }, label),
    ),
  );
  sort.value = chosen;
}

function createHead({
  id,
  name,
  revision,
  explainer,
  currentSpace,
}: BaseModel): HTMLElement {
  return element(
    "header",
    { class: "base" },
    element("h2", { id: `base-${id}` }, name),
    element(
      "p",
      { class: "origin" },
      "base model ",
      shortRevision(revision),
      ` · explained by ${explainer.name} `,
      shortRevision(explainer.revision),
    ),
    ...(currentSpace === null
      ? [
          element(
            "p",
            { class: "state" },
            "No explanation space is fitted to it yet: its pLLMs appear once they are explained.",
          ),
        ]
      : [
          element(
            "ul",
            { class: "axes", role: "list", "aria-label": "Attributes" },
            ...currentSpace.attributes.map(createAxis),
          ),
          element(
            "p",
            { class: "reading" },
            "Each bar says how far a pLLM lies from the base model towards a word, all on one scale; 1 is as far as text that the explainer itself writes in that style. ",
            `A device chooses no pLLM of which the attributes explain less than ${explainedShare(currentSpace.thresholds.residual)} (1 − residual²).`,
          ),
        ]),
  );
}

function createAxis(attribute: Attribute): HTMLElement {
  const [negative, positive] = poles(attribute);
  return element(
    "li",
    {},
    element("span", { class: "negative" }, negative),
    element("span", { class: "axis", "aria-hidden": "true" }),
    element("span", { class: "hidden" }, " to "),
    element("span", { class: "positive" }, positive),
  );
}

const shortRevision = (revision: string) =>
  element("code", { title: revision }, revision.slice(0, 12));
