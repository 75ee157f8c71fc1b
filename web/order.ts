/** @file Which pLLMs are shown, and in which order. */
import type { Attribute, Pllm } from "./catalogue.ts";
import { poles } from "./sentences.ts";

/** What to sort by: the order of creation, the name, or the pole of an attribute. */
export interface Order {
  /** For the list of choices. */
  readonly label: string;
  readonly compare: (a: Pllm, b: Pllm) => number;
}

/** The orders there are in a space, by a key that stays the same while the space does. */
export function ordersOf(
  attributes: readonly Attribute[],
): ReadonlyMap<string, Order> {
  const orders = new Map<string, Order>([
    ["created", { label: "in order of contribution", compare: () => 0 }],
    [
      "name",
      { label: "by name", compare: (a, b) => a.name.localeCompare(b.name) },
    ],
  ]);
  for (const { word, opposite } of attributes) {
    const [negative, positive] = poles({ word, opposite });
    const along = (sign: number) => (a: Pllm, b: Pllm) =>
      size(b, word, sign) - size(a, word, sign);
    orders.set(`+${word}`, {
      label: `most ${positive} first`,
      compare: along(1),
    });
    orders.set(`-${word}`, {
      label:
        opposite === null ? `least ${word} first` : `most ${negative} first`,
      compare: along(-1),
    });
  }
  return orders;
}

/** How far towards a pole; a pLLM without an explanation comes after all others. */
function size({ explanation }: Pllm, word: string, sign: number): number {
  const found = explanation?.coefficients.find(
    ({ attribute }) => attribute.word === word,
  );
  return found ? found.value * sign : -Number.MAX_VALUE;
}

/** The pLLMs whose name contains what was typed, sorted; equal ones stay in the order of their creation. */
export function select(
  pllms: readonly Pllm[],
  typed: string,
  order: Order,
): Pllm[] {
  const wanted = typed.trim().toLowerCase();
  return pllms
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .sort(order.compare);
}
