/** @file Everything that is printed from the classes: the supergraph, the public API, and the Worker's SDL. */
import "reflect-metadata";
import {
  composeServices,
  compositionHasErrors,
} from "@theguild/federation-composition";
import { parse } from "graphql";
import { format } from "prettier";
import { ExplanationsContract } from "../schema/explanations/contract.ts";
import { PLLM } from "../schema/explanations/pllm.ts";
import { catalogue } from "./catalogue.ts";
import { personalization } from "./personalization.ts";
import { printSubgraph, type SubgraphClasses } from "./subgraph.ts";

const explanations: SubgraphClasses = {
  resolvers: [ExplanationsContract],
  orphanedTypes: [PLLM],
};

/** The subgraphs by name. Their addresses in the supergraph stand for them: the server maps them to where they run. */
const subgraphs = { catalogue, personalization, explanations };

/** SDL of each subgraph. */
export async function printSubgraphs(): Promise<
  Record<keyof typeof subgraphs, string>
> {
  return {
    catalogue: await printSubgraph(subgraphs.catalogue),
    personalization: await printSubgraph(subgraphs.personalization),
    explanations: await printSubgraph(subgraphs.explanations),
  };
}

/**
 * The committed files that are printed from the classes, by path from the top of the repository.
 * @throws Error naming the first fault when the subgraphs do not compose.
 */
export async function compose(): Promise<ReadonlyMap<string, string>> {
  const sdl = await printSubgraphs();
  const result = composeServices(
    Object.entries(sdl).map(([name, text]) => ({
      name,
      url: `http://${name}.internal/graphql`,
      typeDefs: parse(text),
    })),
  );
  if (compositionHasErrors(result))
    throw new Error(
      `The subgraphs do not compose: ${result.errors.map(({ message }) => message).join("; ")}`,
    );
  const printed = "printed from schema/ by `npm run compose`; do not edit.";
  const graphql = (text: string) => format(text, { parser: "graphql" });
  const worker = await graphql(sdl.explanations);
  return new Map([
    [
      "schema/supergraph.graphql",
      `# The supergraph, ${printed}\n\n${await graphql(result.supergraphSdl)}`,
    ],
    [
      "schema/api.graphql",
      `# The API as clients see it, ${printed}\n\n${await graphql(result.publicSdl)}`,
    ],
    [
      "edge/explanations.generated.ts",
      await format(
        `/** @file SDL of the subgraph \`explanations\`, ${printed} */
export const typeDefs = \`\n${worker.replaceAll(/[`\\]|\$\{/g, "\\$&")}\`;\n`,
        { parser: "typescript" },
      ),
    ],
  ]);
}
