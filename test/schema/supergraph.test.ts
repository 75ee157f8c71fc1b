/** @file The printed contract: current, composed, described. */
import { readFile } from "node:fs/promises";
import {
  buildSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { beforeAll, expect, test } from "vitest";
import { compose, printSubgraphs } from "../../resolvers/supergraph.ts";

const committed = (path: string) =>
  readFile(new URL(`../../${path}`, import.meta.url), "utf8");

let printed: ReadonlyMap<string, string>;
beforeAll(async () => {
  printed = await compose();
});

test.each([
  "schema/supergraph.graphql",
  "schema/api.graphql",
  "edge/explanations.generated.ts",
])("%s is what the classes print", async (path) => {
  expect(printed.get(path)).toBe(await committed(path));
});

test("composing twice gives the same files", async () => {
  expect(await compose()).toEqual(printed);
});

test("the API breaks nothing that is committed", async () => {
  const before = buildSchema(await committed("schema/api.graphql"));
  const now = buildSchema(printed.get("schema/api.graphql")!);
  expect(findBreakingChanges(before, now)).toEqual([]);
});

test("the API has these queries and mutations", () => {
  const api = buildSchema(printed.get("schema/api.graphql")!);
  expect(Object.keys(api.getQueryType()!.getFields()).sort()).toEqual([
    "attributeProposal",
    "attributeProposals",
    "baseModel",
    "baseModelByRevision",
    "baseModels",
    "explanationSpace",
    "explanationSpaces",
    "merge",
    "merges",
    "pllm",
    "pllmByAdapter",
    "pllms",
    "trainingSession",
    "viewer",
  ]);
  expect(Object.keys(api.getMutationType()!.getFields()).sort()).toEqual([
    "approveAttribute",
    "contributePLLM",
    "createContributor",
    "dismissAttribute",
    "finishContribution",
    "finishTrainingSession",
    "fitExplanationSpace",
    "recordMerge",
    "registerBaseModel",
    "replaceSecretProbes",
    "reportTrainingProgress",
    "startTrainingSession",
    "yankPLLM",
  ]);
});

test("every type, field, input field and enum value of the API is described", () => {
  const api = buildSchema(printed.get("schema/api.graphql")!);
  const silent: string[] = [];
  for (const type of Object.values(api.getTypeMap())) {
    const isRoot =
      type === api.getQueryType() || type === api.getMutationType();
    if (type.name.startsWith("__") || isSpecifiedScalarType(type)) continue;
    if (!type.description && !isRoot) silent.push(type.name);
    const parts: readonly { name: string; description?: unknown }[] =
      isObjectType(type) || isInputObjectType(type)
        ? Object.values(type.getFields())
        : isEnumType(type)
          ? type.getValues()
          : [];
    for (const part of parts)
      if (!part.description) silent.push(`${type.name}.${part.name}`);
  }
  expect(silent).toEqual([]);
});

test("a pLLM is one entity of three subgraphs", async () => {
  const { catalogue, personalization, explanations } = await printSubgraphs();
  expect(catalogue).toContain(`type PLLM @key(fields: "id") {`);
  expect(personalization).toContain(`type PLLM @key(fields: "id") {
  id: ID!`);
  expect(explanations).toContain(`type PLLM @key(fields: "id") {
  id: ID!
  status: PLLMStatus! @external
  adapterSha256: Sha256 @external
  baseRevision: Sha256! @external`);
  expect(explanations).toContain(
    `explanation: Explanation @requires(fields: "status adapterSha256 baseRevision")`,
  );
});

test("what another subgraph answers for is a reference", async () => {
  const { catalogue, personalization } = await printSubgraphs();
  expect(catalogue)
    .toContain(`type ExplanationSpace @key(fields: "id", resolvable: false) {
  id: ID!
}`);
  expect(personalization)
    .toContain(`type BaseModel @key(fields: "id", resolvable: false) {
  id: ID!
}`);
});

test("the supergraph names each subgraph by an address that stands for it", () => {
  expect(printed.get("schema/supergraph.graphql")).toContain(`enum join__Graph {
  CATALOGUE
    @join__graph(name: "catalogue", url: "http://catalogue.internal/graphql")
  EXPLANATIONS
    @join__graph(
      name: "explanations"
      url: "http://explanations.internal/graphql"
    )
  PERSONALIZATION
    @join__graph(
      name: "personalization"
      url: "http://personalization.internal/graphql"
    )
}`);
});
