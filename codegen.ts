/** @file What `npm run codegen` makes: types of the GraphQL documents in each room's `documents.ts`, from the public API. */
import { existsSync } from "node:fs";
import type { CodegenConfig } from "@graphql-codegen/cli";

const rooms = ["device-sdk/report", "web", "cli"];

const config: CodegenConfig = {
  schema: "schema/api.graphql",
  importExtension: ".ts",
  ignoreNoDocuments: true,
  generates: Object.fromEntries(
    rooms
      .filter((room) => existsSync(`${room}/documents.ts`))
      .map((room) => [
        `${room}/generated/`,
        {
          documents: [`${room}/documents.ts`],
          preset: "client",
          presetConfig: { fragmentMasking: false },
          config: {
            // documents are strings: what runs on a device carries no GraphQL parser
            documentMode: "string",
            useTypeImports: true,
            enumsAsTypes: true,
            strictScalars: true,
            scalars: { Sha256: "string", DateTime: "string" },
          },
        },
      ]),
  ),
  hooks: { afterAllFileWrite: ["prettier --write --log-level=warn"] },
};

export default config;
