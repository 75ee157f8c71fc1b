/** @file The subgraph `explanations` in workerd: entities as the gateway asks for them, pages, limits, masked errors, GraphQL over HTTP. */
import { parse } from "graphql";
import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  base,
  encodedSpace,
  makeCatalogue,
  type Made,
  publish,
} from "./publisher.ts";
import { startWorker, type Worker } from "./workerHarness.ts";

const demo = {
  // 127/128, which one byte a coefficient keeps as it is
  ada: [0.9921875, 0],
  ben: [-0.8, -0.5],
  cleo: [0.1, -0.1],
} as const;
const other = { name: "other", revision: "b".repeat(64) };

let worker: Worker;
let catalogue: Made;
/** The two spaces, in the order of their ids. */
let ids: string[];

beforeAll(async () => {
  worker = await startWorker();
  catalogue = await makeCatalogue(demo);
  await publish(worker, catalogue);
  const second = await makeCatalogue({ dan: [1, 1] }, { base: other });
  await publish(worker, second);
  // uploaded, but named by no manifest
  const unnamed = await encodedSpace({ name: "x", revision: "c".repeat(64) });
  await worker.put(`/spaces/${unnamed.id}.safetensors`, unnamed.bytes);
  ids = [catalogue.manifest.space, second.manifest.space].sort();
});
afterAll(async () => {
  expect(worker.harness.getLogs()).toEqual([]);
  await worker.harness.close();
});

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions: { code: string } }[];
}

const query = async (
  text: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> => {
  const response = await worker.postJson("/graphql", {
    query: text,
    variables,
  });
  return (await response.json()) as Answer;
};

const codesOf = ({ errors = [] }: Answer) =>
  errors.map(({ extensions }) => extensions.code);

const pllm = (name: string, change: object = {}) => ({
  __typename: "PLLM",
  id: `id-of-${name}`,
  status: "PUBLISHED",
  adapterSha256:
    catalogue.explanations.find((one) => one.pllm === name)?.adapter ?? null,
  baseRevision: base.revision,
  ...change,
});

const entities = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on PLLM {
      id
      explanation {
        space { id }
        residual
        words
        sentence
        outputs
        coefficients { attribute { word opposite } value word size }
      }
    }
  }
}`;

describe("entities", () => {
  it("explain a pLLM from its adapter and its base model", async () => {
    const answer = await query(entities, { representations: [pllm("ada")] });
    expect(answer).toEqual({
      data: {
        _entities: [
          {
            id: "id-of-ada",
            explanation: {
              space: { id: catalogue.manifest.space },
              residual: 0.25,
              words: "concise 0.99",
              sentence: "It is concise (0.99).",
              outputs:
                catalogue.manifest.adapters[pllm("ada").adapterSha256!]!
                  .outputs,
              coefficients: [
                {
                  attribute: { word: "concise", opposite: "detailed" },
                  value: 0.9921875,
                  word: "concise",
                  size: 0.9921875,
                },
                {
                  attribute: { word: "cheerful", opposite: null },
                  value: 0,
                  word: "cheerful",
                  size: 0,
                },
              ],
            },
          },
        ],
      },
    });
  });

  it("show the pole that a coefficient lies at, largest first", async () => {
    const { data } = await query(
      `query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          ... on PLLM { explanation { words sentence coefficients { word } } }
        }
      }`,
      { representations: [pllm("ben"), pllm("cleo")] },
    );
    expect(data).toEqual({
      _entities: [
        {
          explanation: {
            words: "detailed 0.80, not cheerful 0.50",
            sentence: "It is detailed (0.80) and not cheerful (0.50).",
            coefficients: [{ word: "detailed" }, { word: "not cheerful" }],
          },
        },
        {
          explanation: {
            words: "neutral",
            sentence: "It writes much like the base model.",
            coefficients: [{ word: "concise" }, { word: "not cheerful" }],
          },
        },
      ],
    });
  });

  it.each([
    ["PUBLISHED", "concise 0.99"],
    ["YANKED", "concise 0.99"],
    ["REFUSED", undefined],
    ["PUBLISHING", undefined],
    ["VALIDATING", undefined],
    [undefined, undefined],
  ])(
    "that are %s with a published adapter are explained as %s",
    async (status, words) => {
      const { data } = await query(
        `query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          ... on PLLM { explanation { words } }
        }
      }`,
        { representations: [pllm("ada", { status })] },
      );
      expect(data).toEqual({
        _entities: [{ explanation: words === undefined ? null : { words } }],
      });
    },
  );

  it("have no explanation before an upload, at another base model, or before publication", async () => {
    const unknown = "0".repeat(64);
    const { data } = await query(entities, {
      representations: [
        pllm("nobody"),
        pllm("ada", { baseRevision: other.revision }),
        pllm("ada", { baseRevision: unknown }),
        pllm("ada", { adapterSha256: unknown }),
      ],
    });
    expect(data).toEqual({
      _entities: [
        { id: "id-of-nobody", explanation: null },
        { id: "id-of-ada", explanation: null },
        { id: "id-of-ada", explanation: null },
        { id: "id-of-ada", explanation: null },
      ],
    });
  });

  it("describe a space by its id", async () => {
    const answer = await query(
      `query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          ... on ExplanationSpace {
            id
            version
            parent
            base { name revision }
            explainer { name revision }
            probes
            attributes { word opposite }
            thresholds { abstain fit mergeGain residual }
          }
        }
      }`,
      {
        representations: [
          { __typename: "ExplanationSpace", id: catalogue.manifest.space },
        ],
      },
    );
    expect(answer).toEqual({
      data: {
        _entities: [
          {
            id: catalogue.manifest.space,
            version: 1,
            parent: null,
            base: { name: "headstart-demo", revision: "a".repeat(64) },
            explainer: { name: "headstart-demo", revision: "none" },
            probes: ["What is rain?"],
            attributes: [
              { word: "concise", opposite: "detailed" },
              { word: "cheerful", opposite: null },
            ],
            thresholds: {
              abstain: 0.5,
              fit: 0.75,
              mergeGain: 0.25,
              residual: 0.875,
            },
          },
        ],
      },
    });
  });

  it("refuse representations of something else", async () => {
    for (const wrong of [
      null,
      7,
      "PLLM",
      {},
      { __typename: "Query", id: "1" },
      { __typename: "PLLM" },
      { __typename: "PLLM", id: 7 },
    ]) {
      const answer = await query(entities, { representations: [wrong] });
      expect(codesOf(answer)).toEqual(["BAD_USER_INPUT"]);
    }
  });

  it("refuse digests that are none, once for all", async () => {
    for (const change of [
      { adapterSha256: "A".repeat(64) },
      { baseRevision: "../secrets" },
      { baseRevision: undefined },
    ]) {
      const answer = await query(entities, {
        representations: [pllm("ada", change), pllm("ben", change)],
      });
      expect(answer.data).toBeNull();
      expect(codesOf(answer)).toEqual(["BAD_USER_INPUT"]);
    }
  });

  it("are served with the SDL they were composed from", async () => {
    const { data } = await query("{ _service { sdl } }");
    const { sdl } = data!["_service"] as { sdl: string };
    expect(sdl).toContain("https://specs.apollo.dev/federation/v2.9");
    expect(sdl).toContain(
      '@requires(fields: "status adapterSha256 baseRevision")',
    );
    expect(sdl).not.toContain("_entities");
    expect(parse(sdl).kind).toBe("Document");
  });
});

describe("explanation spaces", () => {
  const page = (selection: string) =>
    query(
      `{ explanationSpaces${selection} {
        edges { cursor node { id } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      } }`,
    );
  const cursor = (at: number) => btoa(ids[at]!);
  const edge = (at: number) => ({ cursor: cursor(at), node: { id: ids[at] } });

  it("are found by id", async () => {
    const answer = await query(
      `{ found: explanationSpace(id: "${ids[0]}") { id probes }
         unknown: explanationSpace(id: "${"0".repeat(64)}") { id }
         wrong: explanationSpace(id: "../x") { id } }`,
    );
    expect(answer).toEqual({
      data: {
        found: { id: ids[0], probes: ["What is rain?"] },
        unknown: null,
        wrong: null,
      },
    });
  });

  it("are paged forwards", async () => {
    expect(await page("(first: 1)")).toEqual({
      data: {
        explanationSpaces: {
          edges: [edge(0)],
          pageInfo: {
            hasNextPage: true,
            hasPreviousPage: false,
            startCursor: cursor(0),
            endCursor: cursor(0),
          },
        },
      },
    });
    expect(await page(`(first: 5, after: "${cursor(0)}")`)).toEqual({
      data: {
        explanationSpaces: {
          edges: [edge(1)],
          pageInfo: {
            hasNextPage: false,
            hasPreviousPage: true,
            startCursor: cursor(1),
            endCursor: cursor(1),
          },
        },
      },
    });
  });

  it("are paged backwards", async () => {
    expect(await page("(last: 1)")).toEqual({
      data: {
        explanationSpaces: {
          edges: [edge(1)],
          pageInfo: {
            hasNextPage: false,
            hasPreviousPage: true,
            startCursor: cursor(1),
            endCursor: cursor(1),
          },
        },
      },
    });
    expect(await page(`(last: 1, before: "${cursor(0)}")`)).toEqual({
      data: {
        explanationSpaces: {
          edges: [],
          pageInfo: {
            hasNextPage: true,
            hasPreviousPage: false,
            startCursor: null,
            endCursor: null,
          },
        },
      },
    });
  });

  it.each([
    "",
    "(first: 1, last: 1)",
    "(first: 0)",
    "(first: -1)",
    "(first: 101)",
    "(last: 101)",
    '(first: 1, after: "x")',
    '(first: 1, after: "%%%")',
    '(last: 1, before: "")',
  ])("refuse the page %s", async (selection) => {
    const answer = await page(selection);
    expect(answer.data).toBeNull();
    expect(codesOf(answer)).toEqual(["BAD_USER_INPUT"]);
  });
});

describe("limits", () => {
  it("refuse what is too deep", async () => {
    const deep = `{ __schema { types ${"{ fields { type ".repeat(8)}{ name }${" } }".repeat(8)} } }`;
    expect(codesOf(await query(deep))).toContain("TOO_LARGE");
  });

  it("refuse too many fields, by whatever alias or fragment", async () => {
    const aliases = Array.from(
      { length: 501 },
      (_, at) => `a${at}: __typename`,
    ).join(" ");
    expect(codesOf(await query(`{ ${aliases} }`))).toEqual(["TOO_LARGE"]);
    const doubling = Array.from(
      { length: 12 },
      (_, at) => `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} }`,
    ).join(" ");
    expect(
      codesOf(
        await query(
          `{ ...f0 } ${doubling} fragment f12 on Query { __typename }`,
        ),
      ),
    ).toEqual(["TOO_LARGE"]);
  });

  /** All that the gateway may ask of a pLLM. */
  const everything = `query ($representations: [_Any!]!) {
    __typename
    _entities(representations: $representations) {
      __typename
      ... on PLLM {
        __typename
        id
        explanation {
          words
          sentence
          residual
          coefficients { word size value attribute { word opposite } }
          space {
            id
            attributes { word opposite }
            thresholds { abstain fit mergeGain residual }
          }
        }
      }
    }
  }`;
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => pllm("ada", { id: `pllm-${at}` }));

  // a page of 100 merges has as many components
  it("leave room for all that the gateway asks about 300 pLLMs at once", async () => {
    const { data, errors } = await query(everything, {
      representations: many(300),
    });
    expect(errors).toBeUndefined();
    const answered = data!["_entities"] as {
      id: string;
      explanation: { words: string; space: object };
    }[];
    expect(answered).toHaveLength(300);
    expect(answered[299]).toMatchObject({
      id: "pllm-299",
      explanation: {
        words: "concise 0.99",
        space: { thresholds: { abstain: 0.5 } },
      },
    });
  });

  it("refuse more than 500 representations, under whatever aliases", async () => {
    const text = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { __typename }
    }`;
    expect(await query(text, { representations: many(501) })).toEqual({
      data: null,
      errors: [
        {
          message:
            "_entities: expected at most 500 representations in a request, got more; ask in several requests",
          locations: [{ line: 2, column: 7 }],
          path: ["_entities"],
          extensions: { code: "TOO_LARGE" },
        },
      ],
    });
    const twice = `query ($representations: [_Any!]!) {
      a: _entities(representations: $representations) { __typename }
      b: _entities(representations: $representations) { __typename }
    }`;
    expect(codesOf(await query(text, { representations: many(500) }))).toEqual(
      [],
    );
    expect(codesOf(await query(twice, { representations: many(250) }))).toEqual(
      [],
    );
    expect(codesOf(await query(twice, { representations: many(251) }))).toEqual(
      ["TOO_LARGE"],
    );
  });

  it("count the fields of every representation", async () => {
    const aliases = Array.from(
      { length: 20 },
      (_, at) => `a${at}: explanation { words coefficients { word size } }`,
    ).join(" ");
    const answer = await query(
      `query ($representations: [_Any!]!) {
        _entities(representations: $representations) { ...all }
      }
      fragment all on PLLM { ${aliases} }`,
      { representations: many(500) },
    );
    // 500 times the pLLM and 20 explanations with words and 8 coefficients of two fields
    expect(answer.errors).toMatchObject([
      {
        message:
          "query: expected at most 40000 values in the answer, got about 260500; ask for fewer fields or representations at once",
        extensions: { code: "TOO_LARGE" },
      },
    ]);
  });

  it("count representations that stand in the query or are its default", async () => {
    const aliases = Array.from(
      { length: 20 },
      (_, at) => `a${at}: explanation { coefficients { word } }`,
    ).join(" ");
    const one = `{ __typename: "PLLM", id: "1" }`;
    const selection = `{ ... on PLLM { ${aliases} } }`;
    for (const text of [
      `{ _entities(representations: [${one.repeat(150)}]) ${selection} }`,
      `query ($all: [_Any!]! = [${one.repeat(150)}]) { _entities(representations: $all) ${selection} }`,
    ])
      expect(codesOf(await query(text))).toEqual(["TOO_LARGE"]);
    expect(
      codesOf(
        await query(`{ _entities(representations: [${one}]) ${selection} }`),
      ),
    ).toEqual([]);
  });

  it("count what is listed of each space on a page", async () => {
    const aliases = Array.from(
      { length: 50 },
      (_, at) => `a${at}: probes`,
    ).join(" ");
    expect(
      codesOf(
        await query(
          `{ explanationSpaces(first: 100) { edges { node { ${aliases} } } } }`,
        ),
      ),
    ).toEqual(["TOO_LARGE"]);
    const all = `{ explanationSpaces(first: 100) { edges { cursor node {
      id base { name revision } explainer { name revision } probes
      attributes { word opposite } thresholds { abstain fit mergeGain residual }
    } } pageInfo { hasNextPage endCursor } } }`;
    expect(codesOf(await query(all))).toEqual([]);
  });

  it("refuse pLLMs over more than 20 base models, under whatever aliases", async () => {
    const over = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) =>
        pllm("ada", {
          baseRevision: (from + at).toString(16).padStart(64, "0"),
        }),
      );
    expect(
      codesOf(await query(entities, { representations: over(0, 20) })),
    ).toEqual([]);
    expect(
      codesOf(await query(entities, { representations: over(0, 21) })),
    ).toEqual(["TOO_LARGE"]);
    const answer = await query(
      `query ($a: [_Any!]!, $b: [_Any!]!) {
        a: _entities(representations: $a) { ... on PLLM { explanation { words } } }
        b: _entities(representations: $b) { ... on PLLM { explanation { words } } }
      }`,
      { a: over(0, 11), b: over(11, 21) },
    );
    expect(codesOf(answer)).toEqual(["TOO_LARGE"]);
  });

  it("refuse more than 100 explanation spaces, under whatever aliases", async () => {
    const idOf = (at: number) => at.toString(16).padStart(64, "0");
    const spaces = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        __typename: "ExplanationSpace",
        id: idOf(at),
      }));
    const text = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on ExplanationSpace { id } }
    }`;
    expect(
      codesOf(await query(text, { representations: spaces(100) })),
    ).toEqual([]);
    expect(
      codesOf(await query(text, { representations: spaces(101) })),
    ).toEqual(["TOO_LARGE"]);
    const aliases = Array.from(
      { length: 101 },
      (_, at) => `a${at}: explanationSpace(id: "${idOf(at)}") { id }`,
    ).join(" ");
    expect(codesOf(await query(`{ ${aliases} }`))).toEqual(["TOO_LARGE"]);
  });

  it("refuse too many tokens before they are parsed", async () => {
    expect(codesOf(await query(`{ ${"__typename ".repeat(2001)} }`))).toEqual([
      "TOO_LARGE",
    ]);
  });

  it("refuse fragments that contain themselves", async () => {
    const answer = await query("{ ...f } fragment f on Query { ...f }");
    expect(codesOf(answer)).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
  });

  it("refuse a body of more than 512 KiB", async () => {
    const response = await worker.postJson("/graphql", {
      query: `{ __typename } #${"x".repeat(512 * 1024)}`,
    });
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({
      code: "TOO_LARGE",
      message: "body: expected at most 524288 bytes, got more; send less",
    });
  });

  it("refuse several operations in one request", async () => {
    const response = await worker.postJson("/graphql", [
      { query: "{ __typename }" },
      { query: "{ __typename }" },
    ]);
    expect(response.status).toBe(400);
  });
});

describe("errors", () => {
  it.each([
    ["{", "GRAPHQL_PARSE_FAILED"],
    ["{ nothing }", "GRAPHQL_VALIDATION_FAILED"],
    ["{ explanationSpace }", "GRAPHQL_VALIDATION_FAILED"],
  ])("of %s carry the code %s", async (text, code) => {
    expect(codesOf(await query(text))).toContain(code);
  });

  it("of variables carry the code BAD_USER_INPUT", async () => {
    const answer = await query(
      "query ($id: ID!) { explanationSpace(id: $id) { id } }",
    );
    expect(codesOf(answer)).toEqual(["BAD_USER_INPUT"]);
  });

  it("that nobody foresaw are masked behind a trace id, and logged under it", async () => {
    const broken = await startWorker();
    const made = await makeCatalogue(demo);
    await publish(broken, made);
    const { CATALOGUE } = await broken.harness
      .getWorker<{ CATALOGUE: { delete(key: string): Promise<void> } }>()
      .getEnv();
    const [shard] = made.manifest.shards;
    await CATALOGUE.delete(`shards/${shard!.sha256}.safetensors`);
    const response = await broken.postJson("/graphql", {
      query: entities,
      variables: { representations: [pllm("ada", { canary: "canary-7" })] },
    });
    const { data, errors } = (await response.json()) as Answer & {
      errors: { extensions: { traceId: string } }[];
    };
    expect(data).toEqual({
      _entities: [{ id: "id-of-ada", explanation: null }],
    });
    const { traceId } = errors[0]!.extensions;
    expect(traceId).toMatch(/^[0-9a-f-]{36}$/);
    expect(errors).toEqual([
      {
        message: "Unexpected error.",
        locations: [{ line: 5, column: 7 }],
        path: ["_entities", 0, "explanation"],
        extensions: { code: "INTERNAL_SERVER_ERROR", traceId },
      },
    ]);
    const logs = broken.harness.getLogs();
    expect(logs).toHaveLength(1);
    expect(logs[0]!.message).toContain(traceId);
    expect(logs[0]!.message).toContain("which the manifest names, got");
    expect(logs[0]!.message).not.toMatch(/canary|id-of-ada/);
    await broken.harness.close();
  });
});

describe("GraphQL over HTTP", () => {
  const audits = serverAudits({ url: () => `${worker.url}/graphql` });
  it("has 61 audits", () => {
    expect(audits).toHaveLength(61);
  });
  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    "%s: %s",
    async (_id, _name, audit) => {
      const result = await audit.fn();
      expect(result.status === "ok" ? "ok" : result.reason).toBe("ok");
    },
  );
});
