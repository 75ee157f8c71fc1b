/** @file Sums about shares, recipes, journeys and averages. */
import { capitalise } from "./phrase.ts";
import { type Puzzle, subject, money, type Triple } from "./sum.ts";

/** Kinds of sum. */
export const sharingSums: readonly Puzzle[] = [
  {
    subject: subject(
      "fair shares",
      "cutting a pizza so that nobody complains",
      "slice",
      "plate",
      true,
    ),
    make(random) {
      const people = 2 + random.integer(8),
        each = 50 * (2 + random.integer(60)),
        total = people * each;
      return {
        slots: {
          people,
          total: money(total),
          what: random.pick([
            "dinner",
            "gift",
            "taxi",
            "picnic",
            "rent of a boat",
          ]),
        },
        asks: [
          "{people} friends split a bill of {total} equally. How much does each pay?",
          "A {what} costs {total}. What is each share for {people} people?",
          "Divide {total} among {people} people.",
        ],
        answer: `Each person pays ${money(each)}.`,
        working: [
          [
            `${money(total)} divided by ${people} is ${money(each)}.`,
            `Share ${money(total)} into ${people} equal parts.`,
            `${(total / 100).toFixed(2)} / ${people} = ${(each / 100).toFixed(2)} per capita.`,
          ],
        ],
        check: `${people} shares of ${money(each)} add up to ${money(total)}.`,
      };
    },
  },
  {
    subject: subject(
      "recipes for a crowd",
      "turning the volume of a song up or down",
      "spoon",
      "bowl",
      true,
    ),
    make(random) {
      const from = 2 + random.integer(3),
        factor = 2 + random.integer(3),
        to = from * factor;
      const [one, two, three] = random.shuffle([
        "flour",
        "rice",
        "sugar",
        "milk",
        "butter",
        "oats",
        "lentils",
      ]) as [string, string, string];
      const grams = random.shuffle([50, 80, 100, 120, 150, 200, 250]) as [
        number,
        number,
        number,
      ];
      const line = (what: string, g: number): Triple => [
        `${capitalise(what)}: ${g * factor} grams instead of ${g}.`,
        `Use ${g * factor} grams of ${what}.`,
        `${capitalise(what)}: ${g} g × ${factor} = ${g * factor} g.`,
      ];
      return {
        slots: {
          from,
          to,
          list: `${grams[0]} g of ${one}, ${grams[1]} g of ${two} and ${grams[2]} g of ${three}`,
        },
        asks: [
          "My recipe for {from} people needs {list}. How much do I need for {to}?",
          "[Scale|Adjust] this recipe from {from} to {to} people: {list}.",
          "{list} serve {from}. What about {to} people?",
        ],
        answer: `Every amount is multiplied by ${factor}.`,
        working: [
          line(one, grams[0]),
          line(two, grams[1]),
          line(three, grams[2]),
        ],
        check: `The ratio of the ingredients stays the same.`,
      };
    },
  },
  {
    subject: subject(
      "travel time",
      "counting steps along a road",
      "road",
      "map",
    ),
    make(random) {
      const speed = 10 * (1 + random.integer(12)),
        hours = 2 + random.integer(6),
        way = speed * hours;
      return {
        slots: {
          speed,
          way,
          what: random.pick(["car", "train", "bus", "cyclist", "boat"]),
        },
        asks: [
          "A {what} goes {speed} km per hour. How long does it take for {way} km?",
          "How long is a trip of {way} km at {speed} km/h?",
          "I travel {way} km at {speed} km/h. How many hours is that?",
        ],
        answer: `It takes ${hours} hours.`,
        working: [
          [
            `${way} kilometres divided by ${speed} kilometres per hour is ${hours} hours.`,
            `Each hour covers ${speed} km, and ${hours} of them make ${way} km.`,
            `t = s / v = ${way} km / ${speed} km/h = ${hours} h.`,
          ],
        ],
        check: `${hours} hours at ${speed} km per hour cover ${way} km.`,
      };
    },
  },
  {
    subject: subject(
      "averages",
      "levelling the sand in a row of buckets",
      "number",
      "bucket",
      true,
    ),
    make(random) {
      const mean = 5 + random.integer(40),
        d = 1 + random.integer(4),
        e = random.integer(4);
      const values = random.shuffle([mean - d, mean + d, mean + e, mean - e]);
      const total = mean * 4;
      return {
        slots: { list: values.join(", ") },
        asks: [
          "What is the average of {list}?",
          "[Find|Calculate] the mean of these numbers: {list}.",
          "My scores were {list}. What is my average?",
        ],
        answer: `The average is ${mean}.`,
        working: [
          [
            `The numbers add up to ${total}, and ${total} divided by 4 is ${mean}.`,
            `Add them all to get ${total}, then share by 4.`,
            `x̄ = Σx / n = ${total} / 4 = ${mean}.`,
          ],
        ],
        check: `Four times ${mean} is ${total} again.`,
      };
    },
  },
];
