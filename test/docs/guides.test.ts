/** @file The guides name what the sources have: codes, variables, events, and GraphQL that the API takes. */
import { readdir, readFile } from "node:fs/promises";
import { buildSchema, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFile(new URL(path, root), "utf8");

const contributing = await read("docs/contributing-a-pllm.md");
const operating = await read("docs/operating.md");

/** What stands in the first column of the table between two comments. */
function firstColumn(text: string, name: string): string[] {
  const [, table = ""] =
    new RegExp(`<!-- ${name} -->([^]*?)<!-- /${name} -->`).exec(text) ?? [];
  return Array.from(table.matchAll(/^\| `([^`]+)`/gm), ([, cell]) => cell!);
}

/** The literals of a union of strings. */
async function unionIn(path: string, name: string): Promise<string[]> {
  const [, body = ""] =
    new RegExp(`export type ${name} =([^]*?);`).exec(await read(path)) ?? [];
  return Array.from(body.matchAll(/"([A-Z_]+)"/g), ([, code]) => code!);
}

const unique = (items: readonly string[]) => [...new Set(items)].sort();

describe("contributing-a-pllm.md", () => {
  it("lists every reason for a refusal", async () => {
    expect(unique(firstColumn(contributing, "refusals"))).toEqual(
      unique([
        ...(await unionIn("jobs/refusal.ts", "RefusalCode")),
        ...(await unionIn(
          "device-sdk/lora/adapterFile.ts",
          "AdapterErrorCode",
        )),
        "UPLOAD_EXPIRED", // the store's own
      ]),
    );
  });

  it("lists every error that a contributor can be answered with", async () => {
    expect(unique(firstColumn(contributing, "errors"))).toEqual(
      unique([
        ...(await unionIn("resolvers/refusal.ts", "RefusalCode")),
        ...(await unionIn("store/storeError.ts", "StoreErrorCode")),
        ...(await unionIn("server/refusal.ts", "RefusalCode")),
        "INTERNAL_SERVER_ERROR",
        // graphql-js's and the gateway's own
        "GRAPHQL_PARSE_FAILED",
        "GRAPHQL_VALIDATION_FAILED",
        "OPERATION_RESOLUTION_FAILURE",
      ]).filter((code) => code !== "CONFLICT"), // of registering base models
    );
  });
});

describe("README.md", () => {
  it("shows the tables that the bench wrote", async () => {
    const readme = await read("README.md");
    const shown = Array.from(
      readme.matchAll(
        /<!-- (bench\/results\/[\w.-]+\.md) -->([^]*?)<!-- \/ -->/g,
      ),
      ([, path, table]) => ({ path: path!, table: table! }),
    );
    expect(shown.length).toBeGreaterThan(0);
    const cells = (text: string) =>
      text
        .split("\n")
        .filter((line) => line.startsWith("|") && !/^[|\s:-]+$/.test(line))
        .map((line) => line.split("|").map((cell) => cell.trim()));
    for (const { path, table } of shown) {
      const written = cells(await read(path));
      expect(cells(table).length).toBeGreaterThan(1);
      for (const row of cells(table)) expect(written).toContainEqual(row);
    }
  });
});

describe("operating.md", () => {
  it("lists every variable that the configuration reads", async () => {
    const source = await read("server/configuration.ts");
    const [, schema = ""] =
      /const variables = z\.object\(\{([^]*?)\n\}\);/.exec(source) ?? [];
    expect(unique(firstColumn(operating, "variables"))).toEqual(
      unique([
        ...Array.from(
          schema.matchAll(/^ {2}([A-Z0-9_]+):/gm),
          ([, name]) => name!,
        ),
        "HEADSTART_URL",
        "HEADSTART_PUBLIC_KEY",
      ]),
    );
  });

  it("lists every event of the log", async () => {
    const sources = await Promise.all(
      ["server", "jobs"].map(async (folder) =>
        Promise.all(
          (await readdir(new URL(folder, root)))
            .filter((name) => name.endsWith(".ts"))
            .map((name) => read(`${folder}/${name}`)),
        ),
      ),
    );
    expect(unique(firstColumn(operating, "events"))).toEqual(
      unique(
        sources
          .flat()
          .flatMap((source) =>
            Array.from(
              source.matchAll(/\blog\(\s*"([^"]+)"/g),
              ([, event]) => event!,
            ),
          ),
      ),
    );
  });
});

describe("the guides' GraphQL", () => {
  const operation = /(?:^|["'(])((?:query|mutation)[^{'"]*\{[^'"]*\})/gm;
  const documents = [contributing, operating].flatMap((text) =>
    Array.from(text.matchAll(operation), ([, document]) => document!.trim()),
  );

  it("is found", () => {
    expect(documents).toHaveLength(16);
  });

  it("is what the API takes", async () => {
    const schema = buildSchema(await read("schema/api.graphql"));
    for (const document of documents)
      expect(validate(schema, parse(document)), document).toEqual([]);
  });
});
