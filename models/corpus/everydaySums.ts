/** @file Sums about prices, percentages, times of day and plain numbers. */
import {
  type Puzzle,
  subject,
  people,
  goods,
  money,
  clock,
  span,
} from "./sum.ts";

/** Kinds of sum. */
export const everydaySums: readonly Puzzle[] = [
  {
    subject: subject(
      "shopping sums",
      "filling a basket one price at a time",
      "basket",
      "receipt",
      true,
    ),
    make(random) {
      const n = 2 + random.integer(9),
        price = 5 * (5 + random.integer(100)),
        paid = Math.ceil((n * price) / 1000) * 1000;
      const change = random.uniform() < 0.5;
      return {
        slots: {
          n,
          thing: random.pick(goods),
          price: money(price),
          paid: money(paid),
          who: random.pick(people),
        },
        asks: change
          ? [
              "{who} buys {n} {thing} at {price} each and pays with {paid}. How much change [does {who} get|is due]?",
              "I bought {n} {thing} for {price} each. What is my change from {paid}?",
            ]
          : [
              "[How much do|What do] {n} {thing} cost at {price} each?",
              "{who} buys {n} {thing} for {price} each. What is the total?",
              "One of the {thing} costs {price}. How much for {n}?",
            ],
        answer: change
          ? `The change is ${money(paid - n * price)}.`
          : `The total is ${money(n * price)}.`,
        working: [
          [
            `${n} times ${money(price)} is ${money(n * price)}.`,
            `${n} × ${price / 100} makes ${money(n * price)}.`,
            `Total = ${n} × ${(price / 100).toFixed(2)} = ${((n * price) / 100).toFixed(2)}.`,
          ],
          ...(change
            ? [
                [
                  `${money(paid)} minus ${money(n * price)} leaves ${money(paid - n * price)}.`,
                  `Take it away from ${money(paid)} and you get ${money(paid - n * price)}.`,
                  `Difference = ${(paid / 100).toFixed(2)} − ${((n * price) / 100).toFixed(2)} = ${((paid - n * price) / 100).toFixed(2)}.`,
                ] as const,
              ]
            : []),
        ],
        check: `Dividing ${money(n * price)} by ${n} gives ${money(price)} again.`,
      };
    },
  },
  {
    subject: subject(
      "percentages",
      "slicing a cake into a hundred thin pieces",
      "discount",
      "price tag",
      true,
    ),
    make(random) {
      const p = 5 * (1 + random.integer(12)),
        base = 20 * (1 + random.integer(60)),
        off = (p * base) / 100;
      const discount = random.uniform() < 0.5;
      return {
        slots: {
          p,
          base,
          thing: random.pick([
            "jacket",
            "bicycle",
            "table",
            "phone",
            "rug",
            "ticket",
          ]),
        },
        asks: discount
          ? [
              "A {thing} costs {base} euros and is {p}% off. What is the new price?",
              "What do I pay for a {base}-euro {thing} with a {p} percent discount?",
              "{base} euros minus {p}%?",
            ]
          : [
              "What is {p}% of {base}?",
              "[Calculate|Work out|Find] {p} percent of {base}.",
              "How much is {p} percent of {base}?",
            ],
        answer: discount
          ? `The new price is ${base - off} euros.`
          : `${p}% of ${base} is ${off}.`,
        working: [
          [
            `${p} percent of ${base} is ${base} times ${p} divided by 100, which is ${off}.`,
            `One percent of ${base} is ${base / 100}, and ${p} of those make ${off}.`,
            `${base} × ${p / 100} = ${off}.`,
          ],
          ...(discount
            ? [
                [
                  `${base} minus ${off} is ${base - off}.`,
                  `Take ${off} away from ${base}.`,
                  `Equivalently, ${base} × ${(1 - p / 100).toFixed(2)} = ${base - off}.`,
                ] as const,
              ]
            : []),
        ],
        check: `As a check, ${off} divided by ${base} is ${p / 100}.`,
      };
    },
  },
  {
    subject: subject(
      "scheduling",
      "fitting boxes onto a narrow shelf",
      "clock",
      "calendar",
    ),
    make(random) {
      const start = 5 * (84 + random.integer(120)),
        length = 5 * (4 + random.integer(40));
      const what = random.pick([
        "train ride",
        "film",
        "meeting",
        "lesson",
        "flight",
        "walk",
        "concert",
      ]);
      const backwards = random.uniform() < 0.4;
      return {
        slots: {
          start: clock(start),
          end: clock(start + length),
          length: span(length),
          what,
        },
        asks: backwards
          ? [
              "A {what} lasts from {start} to {end}. How long is that?",
              "How much time is there between {start} and {end}?",
              "My {what} starts at {start} and ends at {end}. How long is it?",
            ]
          : [
              "A {what} starts at {start} and takes {length}. When does it end?",
              "If a {what} begins at {start} and lasts {length}, when is it over?",
              "My {what} of {length} begins at {start}. What time will it finish?",
            ],
        answer: backwards
          ? `It lasts ${span(length)}.`
          : `It ends at ${clock(start + length)}.`,
        working: [
          [
            `Going from ${clock(start)} to ${clock(start + length)} takes ${span(length)}.`,
            `Count on ${span(length)} from ${clock(start)} and you reach ${clock(start + length)}.`,
            `t(end) − t(start) = ${length} min, with t(start) = ${clock(start)}.`,
          ],
        ],
        check: `Counting back ${span(length)} from ${clock(start + length)} gives ${clock(start)}.`,
      };
    },
  },
  {
    subject: subject(
      "arithmetic",
      "a small machine that turns two numbers into one",
      "number",
      "sum",
    ),
    make(random) {
      const op = random.integer(3),
        a = 2 + random.integer(op === 2 ? 30 : 400),
        b = 2 + random.integer(op === 2 ? 12 : Math.min(a, 300));
      const result = [a + b, a - b, a * b][op]!,
        sign = ["+", "−", "×"][op]!,
        word = ["plus", "minus", "times"][op]!;
      const tens = Math.floor(b / 10) * 10;
      return {
        slots: { a, b, sign, word },
        asks: [
          "What is {a} {sign} {b}?",
          "[Calculate|Compute|Work out] {a} {word} {b}.",
          "{a} {sign} {b} = ?",
          "How much is {a} {word} {b}?",
        ],
        answer: `${a} ${sign} ${b} is ${result}.`,
        working:
          op < 2 && tens && b - tens
            ? [
                [
                  `First ${a} ${word} ${tens} gives ${op ? a - tens : a + tens}, then ${word} ${b - tens} gives ${result}.`,
                  `Do the tens first, then the ones, and you land on ${result}.`,
                  `Decomposing ${b} = ${tens} + ${b - tens}: ${a} ${sign} ${tens} ${sign} ${b - tens} = ${result}.`,
                ],
              ]
            : [
                [
                  `The ${["sum", "difference", "product"][op]} of the two numbers is ${result}.`,
                  `Put them together and you get ${result}.`,
                  `The operation yields ${result} over the integers.`,
                ],
              ],
        check:
          op === 0
            ? `Taking ${b} from ${result} gives ${a} again.`
            : op === 1
              ? `Adding ${b} to ${result} gives ${a} again.`
              : `Dividing ${result} by ${b} gives ${a} again.`,
      };
    },
  },
];
