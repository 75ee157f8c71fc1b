/** @file Diverging bars: one row an attribute, its poles at the ends, zero in the middle. */
import type { Pllm } from "./catalogue.ts";
import { element } from "./element.ts";
import { poles, signed } from "./sentences.ts";

/** Coefficients of a pLLM. */
export type Coefficients = NonNullable<Pllm["explanation"]>["coefficients"];

/** The size at which the axes of these pLLMs end: the smallest round one that no bar exceeds. */
export function scaleOf(pllms: readonly Pllm[]): number {
  const largest = Math.max(
    0,
    ...pllms.flatMap(({ explanation }) =>
      (explanation?.coefficients ?? []).map(({ size }) => size),
    ),
  );
  const step = largest > 1 ? 0.5 : 0.25;
  return Math.max(step, Math.ceil(largest / step) * step);
}

/** Gives all bars within `parent` one scale, those that are made later too. */
export function setScale(parent: HTMLElement, scale: number): void {
  parent.style.setProperty("--scale", String(scale));
  parent.style.setProperty("--scale-label", `"${scale}"`);
  parent.classList.toggle("reaches-one", scale > 1);
}

/** The bars of one pLLM, on the scale of what they are put into. A row reads "concise 0.83, between detailed and concise". */
export function createBars(coefficients: Coefficients): HTMLElement {
  return element(
    "div",
    { class: "bars" },
    element("ul", { role: "list" }, ...coefficients.map(createRow)),
    element(
      "div",
      { class: "scale", "aria-hidden": "true" },
      ...["−1", "0", "1"].map((tick) => element("span", {}, tick)),
    ),
  );
}

function createRow({
  attribute,
  value,
  word,
  size,
}: Coefficients[number]): HTMLElement {
  const [negative, positive] = poles(attribute);
  const bar = element("span", { class: "bar" });
  bar.style.setProperty("--size", String(size));
  return element(
    "li",
    { class: value < 0 ? "negative" : "positive" },
    element(
      "div",
      {
        class: "row",
        // an image: its label is read in place of its parts
        role: "img",
        "aria-label": `${word} ${size.toFixed(2)}, between ${negative} and ${positive}`,
      },
      element("span", { class: "pole left" }, negative),
      element("span", { class: "track" }, bar),
      element("span", { class: "pole right" }, positive),
      element("span", { class: "value" }, signed(value)),
    ),
  );
}
