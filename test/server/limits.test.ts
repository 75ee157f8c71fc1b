/** @file How many values a query counts for, by the API's own schema. */
import { readFile } from "node:fs/promises";
import { buildSchema, getIntrospectionQuery, parse, validate } from "graphql";
import { expect, it } from "vitest";
import { limitSelections } from "../../server/limits.ts";
import { CatalogueDocument } from "../../web/generated/graphql.ts";

const schema = buildSchema(
  await readFile(new URL("../../schema/api.graphql", import.meta.url), "utf8"),
);
const refusals = (query: string) =>
  validate(schema, parse(query), [limitSelections]).map(
    ({ message }) => message,
  );
/** A selection a hundred times, under as many names. */
const hundred = (selection: string) =>
  Array.from({ length: 100 }, (_, at) => `a${at}: ${selection}`).join(" ");
/** 100 pLLMs, which are three levels: 1 + 100 * (3 + what is asked of each explanation). */
const page = (explanation: string) =>
  `{ pllms(first: 100) { edges { node { explanation { ${explanation} } } } } }`;

it.each([
  ["a list as ten of its values", page(hundred("space { probes }")), 120_301],
  [
    "a list as ten of its objects",
    page(hundred("coefficients { value }")),
    110_301,
  ],
  [
    "lists in fragments",
    `${page("...All")}
    fragment All on Explanation { ... on Explanation { ${hundred("coefficients { ...Both }")} } }
    fragment Both on Coefficient { value word }`,
    210_301,
  ],
  [
    "lists in lists of pages",
    `{ merges(first: 100) { edges { node { components { pllm { ... { explanation { ${hundred("words")} } } } } } } } }`,
    102_301,
  ],
])("counts %s", (_, query, values) => {
  expect(refusals(query)).toEqual([
    `query: expected an answer of at most 100000 values, got a query for up to ${values}; ask for shorter pages, or in several requests.`,
  ]);
});

it.each([
  ["the page's catalogue", String(CatalogueDocument)],
  ["the whole schema", getIntrospectionQuery()],
  ["a hundred values of a hundred pLLMs", page(hundred("residual"))],
])("leaves room for %s", (_, query) => {
  expect(refusals(query)).toEqual([]);
});
