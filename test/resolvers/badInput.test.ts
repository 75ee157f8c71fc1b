/** @file What is refused before anything happens: every bad input with its code and message. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { signCapability } from "../../resolvers/capability.ts";
import {
  filesOf,
  newBaseModel,
  newKey,
  newProposal,
  openPlatform,
  secret,
  type Platform,
} from "./platform.ts";

const a = "a".repeat(64);
const b = "b".repeat(64);
const nowhere = "01890a5d-ac96-774b-bcce-b302099a8057";

let platform: Platform;
beforeAll(async () => {
  platform = await openPlatform();
});
afterAll(() => platform.close());

/** The only error of an answer as "CODE message"; nothing was changed or answered. */
async function refusalOf(
  subgraph: "catalogue" | "personalization",
  query: string,
  variables: Record<string, unknown>,
  authorization?: string,
): Promise<string> {
  const { errors, data } = await platform.ask(
    subgraph,
    query,
    variables,
    authorization,
  );
  expect(Object.values(data ?? {}).flat()).not.toContainEqual(
    expect.anything(),
  );
  expect(errors).toHaveLength(1);
  const [{ message, extensions }] = errors as [NonNullable<typeof errors>[0]];
  return `${String(extensions?.["code"])} ${message}`;
}

/** The variables of a mutation: good ones but for what a case changes. */
const input = (
  good: Record<string, unknown>,
  change: Record<string, unknown>,
) => ({ input: { idempotencyKey: newKey(), ...good, ...change } });

const anIdempotencyKey: [Record<string, unknown>, string][] = [
  [
    { idempotencyKey: "too-short" },
    'BAD_USER_INPUT idempotencyKey: expected 16 to 64 of A-Z, a-z, 0-9, _ and -, got "too-short".',
  ],
  [
    { idempotencyKey: "no spaces in it, please" },
    'BAD_USER_INPUT idempotencyKey: expected 16 to 64 of A-Z, a-z, 0-9, _ and -, got "no spaces in it, please".',
  ],
  [
    { idempotencyKey: "sixteen-of-them-\u0000" },
    'BAD_USER_INPUT idempotencyKey: expected 16 to 64 of A-Z, a-z, 0-9, _ and -, got "sixteen-of-them-\\u0000".',
  ],
  [
    { idempotencyKey: "k".repeat(65) },
    `BAD_USER_INPUT idempotencyKey: expected 16 to 64 of A-Z, a-z, 0-9, _ and -, got "${"k".repeat(65)}".`,
  ],
];

test("page arguments", async () => {
  const cases: [string, string][] = [
    ["", "first, last: expected exactly one of them, got neither."],
    [
      "first: 1, last: 1",
      "first, last: expected exactly one of them, got both.",
    ],
    ["first: 0", "first: expected 1 to 100, got 0."],
    ["first: 101", "first: expected 1 to 100, got 101."],
    ["last: -1", "last: expected 1 to 100, got -1."],
    [
      'first: 1, before: "x"',
      'before: expected none beside first, got "x". Use after.',
    ],
    [
      'last: 1, after: "x"',
      'after: expected none beside last, got "x". Use before.',
    ],
    [
      'first: 1, after: "bm90IGFuIGlk"',
      'after: expected a cursor as an edge or pageInfo has it, got "bm90IGFuIGlk".',
    ],
    [
      'last: 1, before: "01890a5d-ac96-774b-bcce-b302099a8057"',
      'before: expected a cursor as an edge or pageInfo has it, got "01890a5d-ac96-774b-bcce-b302099a8057".',
    ],
  ];
  for (const [field, subgraph] of [
    ["baseModels", "catalogue"],
    ["pllms", "catalogue"],
    ["attributeProposals", "catalogue"],
    ["merges", "personalization"],
  ] as const)
    for (const [page, message] of cases)
      expect(
        await refusalOf(
          subgraph,
          `{ ${field}(${page || "first: null"}) { edges { cursor } } }`,
          {},
          platform.operator.authorization,
        ),
      ).toBe(`BAD_USER_INPUT ${message}`);
});

test("ids that are none", async () => {
  for (const [subgraph, query] of [
    ["catalogue", "query ($id: ID!) { baseModel(id: $id) { id } }"],
    ["catalogue", "query ($id: ID!) { pllm(id: $id) { id } }"],
    ["catalogue", "query ($id: ID!) { attributeProposal(id: $id) { id } }"],
    ["personalization", "query ($id: ID!) { merge(id: $id) { id } }"],
    ["personalization", "query ($id: ID!) { trainingSession(id: $id) { id } }"],
  ] as const)
    expect(
      await refusalOf(
        subgraph,
        query,
        { id: "'; drop table pllms" },
        platform.operator.authorization,
      ),
    ).toBe(
      `BAD_USER_INPUT id: expected an id (a UUID), got "'; drop table pllms".`,
    );
  expect(
    await refusalOf(
      "catalogue",
      '{ pllms(first: 1, baseModel: "demo") { edges { cursor } } }',
      {},
    ),
  ).toBe('BAD_USER_INPUT baseModel: expected an id (a UUID), got "demo".');
  expect(
    await refusalOf(
      "catalogue",
      '{ attributeProposals(first: 1, baseModel: "demo") { edges { cursor } } }',
      {},
      platform.operator.authorization,
    ),
  ).toBe('BAD_USER_INPUT baseModel: expected an id (a UUID), got "demo".');
  expect(
    await refusalOf(
      "personalization",
      '{ merges(first: 1, baseModel: "demo") { edges { cursor } } }',
      {},
    ),
  ).toBe('BAD_USER_INPUT baseModel: expected an id (a UUID), got "demo".');
});

test("ids of nothing answer null", async () => {
  expect(
    await platform.ask(
      "catalogue",
      `{ baseModel(id: "${nowhere}") { id } pllm(id: "${nowhere}") { id } baseModelByRevision(revision: "${a}") { id } }`,
    ),
  ).toMatchObject({
    data: { baseModel: null, pllm: null, baseModelByRevision: null },
  });
});

test("a digest that is none is BAD_USER_INPUT, as a variable and as a literal", async () => {
  expect(
    await refusalOf(
      "catalogue",
      "query ($revision: Sha256!) { baseModelByRevision(revision: $revision) { id } }",
      { revision: "A".repeat(64) },
    ),
  ).toBe(
    `BAD_USER_INPUT Variable "$revision" got invalid value "${"A".repeat(64)}"; Sha256: expected 64 lower-case hexadecimal digits, got "${"A".repeat(64)}".`,
  );
  expect(
    await refusalOf(
      "catalogue",
      '{ baseModelByRevision(revision: "abc") { id } }',
      {},
    ),
  ).toBe(
    'BAD_USER_INPUT Sha256: expected 64 lower-case hexadecimal digits, got "abc".',
  );
  expect(
    await refusalOf(
      "catalogue",
      "{ baseModelByRevision(revision: 12) { id } }",
      {},
    ),
  ).toBe(
    "BAD_USER_INPUT Sha256: expected 64 lower-case hexadecimal digits, got 12.",
  );
});

test("`mine` without an API key", async () => {
  expect(
    await refusalOf(
      "catalogue",
      "{ pllms(first: 1, mine: true) { edges { cursor } } }",
      {},
    ),
  ).toBe(
    "UNAUTHENTICATED mine: expected a contributor's or an operator's API key, got none.",
  );
});

describe("createContributor", () => {
  const cases: [Record<string, unknown>, string][] = [
    ...anIdempotencyKey,
    [
      { name: "Upper Case" },
      'BAD_USER_INPUT name: expected 1 to 63 of a-z, 0-9 and -, beginning with a letter or digit, got "Upper Case".',
    ],
    [
      { name: "alice" },
      "NAME_TAKEN There is a contributor named alice already; choose another name.",
    ],
  ];
  test.each(cases)("%j: %s", async (change, refusal) => {
    expect(
      await refusalOf(
        "catalogue",
        "mutation ($input: CreateContributorInput!) { createContributor(input: $input) { apiKey } }",
        input({ name: "carol", role: "CONTRIBUTOR" }, change),
        platform.operator.authorization,
      ),
    ).toBe(refusal);
  });
});

describe("registerBaseModel", () => {
  const files = filesOf(a, b);
  const good = {
    name: "demo-base",
    revision: a,
    explainer: { name: "demo-explainer", revision: b },
    files,
  };
  const paths =
    "config.json, model.safetensors, tokenizer.json, tokenizer_config.json, explainer/adapter_config.json, explainer/adapter_model.safetensors, probes.json, neutral.jsonl";
  const replaced = (index: number, change: object) => ({
    files: files.map((file, each) =>
      each === index ? { ...file, ...change } : file,
    ),
  });
  const cases: [string, Record<string, unknown>, string][] = [
    ["a short key", ...anIdempotencyKey[0]!],
    [
      "a name with a slash",
      { name: "org/model" },
      'BAD_USER_INPUT name: expected 1 to 63 of a-z, 0-9 and -, beginning with a letter or digit, got "org/model".',
    ],
    [
      "an explainer's name that is empty",
      { explainer: { name: "", revision: b } },
      'BAD_USER_INPUT explainer.name: expected 1 to 63 of a-z, 0-9 and -, beginning with a letter or digit, got "".',
    ],
    [
      "a file too few",
      { files: files.slice(0, 7) },
      "BAD_USER_INPUT files: expected neutral.jsonl, got none of that path.",
    ],
    [
      "no files",
      { files: [] },
      "BAD_USER_INPUT files: expected config.json, got none of that path.",
    ],
    [
      "a file of another path",
      replaced(7, { path: "../../etc/passwd" }),
      `BAD_USER_INPUT files[7].path: expected one of ${paths}, got "../../etc/passwd".`,
    ],
    [
      "a file twice",
      { files: [...files, files[0]] },
      'BAD_USER_INPUT files[8].path: expected each path once, got "config.json" again.',
    ],
    [
      "weights that are not the revision's",
      replaced(1, { sha256: b }),
      `BAD_USER_INPUT files[1].sha256: expected the revision ${a} for model.safetensors, got ${b}.`,
    ],
    [
      "an explainer adapter that is not its revision's",
      replaced(5, { sha256: a }),
      `BAD_USER_INPUT files[5].sha256: expected the explainer.revision ${b} for explainer/adapter_model.safetensors, got ${a}.`,
    ],
    [
      "an empty file",
      replaced(0, { bytes: 0 }),
      "BAD_USER_INPUT files[0].bytes: expected a whole number from 1 to 65536, got 0.",
    ],
    [
      "a file too large",
      replaced(1, { bytes: 4294967297 }),
      "BAD_USER_INPUT files[1].bytes: expected a whole number from 1 to 4294967296, got 4294967297.",
    ],
    [
      "half a byte",
      replaced(2, { bytes: 2.5 }),
      "BAD_USER_INPUT files[2].bytes: expected a whole number from 1 to 67108864, got 2.5.",
    ],
  ];
  test.each(cases)("%s", async (_, change, refusal) => {
    expect(
      await refusalOf(
        "catalogue",
        "mutation ($input: RegisterBaseModelInput!) { registerBaseModel(input: $input) { baseModel { id } } }",
        input(good, change),
        platform.operator.authorization,
      ),
    ).toBe(refusal);
    expect(await platform.store.baseModels.findByRevision(a)).toBeUndefined();
  });

  test("a revision that is registered with other files", async () => {
    const { revision, explainer, name } = platform.baseModel;
    expect(
      await refusalOf(
        "catalogue",
        "mutation ($input: RegisterBaseModelInput!) { registerBaseModel(input: $input) { baseModel { id } } }",
        input(
          { name, revision, explainer },
          {
            files: filesOf(revision, explainer.revision).map((file) => ({
              ...file,
              bytes: 4,
            })),
          },
        ),
        platform.operator.authorization,
      ),
    ).toBe(
      `CONFLICT Revision ${revision} is registered as demo-base with another name, explainer or files; a revision never changes.`,
    );
  });
});

describe("fitExplanationSpace", () => {
  const query =
    "mutation ($input: FitExplanationSpaceInput!) { fitExplanationSpace(input: $input) { id } }";
  const cases: [Record<string, unknown>, string][] = [
    ...anIdempotencyKey,
    [
      { baseModel: "demo" },
      'BAD_USER_INPUT baseModel: expected an id (a UUID), got "demo".',
    ],
    [
      { baseModel: nowhere },
      `NOT_FOUND baseModel: expected the id of a registered base model, got ${nowhere}.`,
    ],
  ];
  test.each(cases)("%j: %s", async (change, refusal) => {
    expect(
      await refusalOf(
        "catalogue",
        query,
        input({ baseModel: platform.baseModel.id }, change),
        platform.operator.authorization,
      ),
    ).toBe(refusal);
  });

  test("a base model without its files", async () => {
    const { id } = await newBaseModel(platform.store, { complete: false });
    expect(
      await refusalOf(
        "catalogue",
        query,
        input({ baseModel: id }, {}),
        platform.operator.authorization,
      ),
    ).toBe(
      "BASE_MODEL_INCOMPLETE baseModel: expected all files of demo-base to be uploaded, got none of config.json, model.safetensors, tokenizer.json, tokenizer_config.json, explainer/adapter_config.json, explainer/adapter_model.safetensors, probes.json, neutral.jsonl. An operator uploads them where registerBaseModel says.",
    );
  });
});

describe("contributePLLM", () => {
  const cases: [string, Record<string, unknown>, string][] = [
    ["a short key", ...anIdempotencyKey[0]!],
    [
      "a name with an underscore",
      { name: "warm_and_short" },
      'BAD_USER_INPUT name: expected 1 to 63 of a-z, 0-9 and -, beginning with a letter or digit, got "warm_and_short".',
    ],
    [
      "a name of 64 characters",
      { name: "n".repeat(64) },
      `BAD_USER_INPUT name: expected 1 to 63 of a-z, 0-9 and -, beginning with a letter or digit, got "${"n".repeat(64)}".`,
    ],
    [
      "a long description",
      { description: "d".repeat(501) },
      "BAD_USER_INPUT description: expected 0 to 500 characters, got 501 of them.",
    ],
    [
      "a description with NUL",
      { description: "a\u0000b" },
      "BAD_USER_INPUT description: expected well-formed Unicode without NUL, got text that is not.",
    ],
    [
      "a description with half a character",
      { description: "\ud83d" },
      "BAD_USER_INPUT description: expected well-formed Unicode without NUL, got text that is not.",
    ],
    [
      "a base model by name",
      { baseModel: "demo-base" },
      'BAD_USER_INPUT baseModel: expected an id (a UUID), got "demo-base".',
    ],
    [
      "a base model that is not there",
      { baseModel: nowhere },
      `NOT_FOUND baseModel: expected the id of a registered base model, got ${nowhere}.`,
    ],
    [
      "a config that is not JSON",
      { adapterConfig: "r: 8" },
      "BAD_USER_INPUT adapterConfig: expected PEFT's adapter_config.json, got text that is not JSON.",
    ],
    [
      "a config that is JSON's null",
      { adapterConfig: "null" },
      'BAD_USER_INPUT adapterConfig: expected PEFT\'s adapter_config.json, got JSON without a text "peft_type".',
    ],
    [
      "a config without a type",
      { adapterConfig: '{"r":8}' },
      'BAD_USER_INPUT adapterConfig: expected PEFT\'s adapter_config.json, got JSON without a text "peft_type".',
    ],
    [
      "a config with NUL",
      { adapterConfig: '{"peft_type":"LORA"}\u0000' },
      "BAD_USER_INPUT adapterConfig: expected well-formed Unicode without NUL, got text that is not.",
    ],
    [
      "a config of 64 KiB and a byte",
      { adapterConfig: " ".repeat(65_537) },
      "BAD_USER_INPUT adapterConfig: expected at most 65536 bytes, got 65537 bytes.",
    ],
  ];
  test.each(cases)("%s", async (_, change, refusal) => {
    expect(
      await refusalOf(
        "catalogue",
        "mutation ($input: ContributePLLMInput!) { contributePLLM(input: $input) { pllm { id } } }",
        input(
          {
            name: "warm-and-short",
            baseModel: platform.baseModel.id,
            adapterConfig: '{"peft_type":"LORA"}',
          },
          change,
        ),
        platform.alice.authorization,
      ),
    ).toBe(refusal);
    const mine = await platform.store.pllms.page(
      { visibleTo: "operator" },
      { direction: "forward", count: 1 },
    );
    expect(mine.items).toEqual([]);
  });
});

describe.each([
  ["approveAttribute", "ApproveAttributeInput", {}],
  ["dismissAttribute", "DismissAttributeInput", { reason: "It is no style." }],
])("%s", (mutation, type, rest) => {
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { id } }`;
  const cases: [Record<string, unknown>, string][] = [
    ...anIdempotencyKey,
    [
      { proposal: "pirate" },
      'BAD_USER_INPUT proposal: expected an id (a UUID), got "pirate".',
    ],
    [
      { proposal: nowhere },
      `NOT_FOUND There is no proposed attribute ${nowhere}.`,
    ],
    ...("reason" in rest
      ? ([
          [
            { reason: "" },
            "BAD_USER_INPUT reason: expected 1 to 500 characters, got 0 of them.",
          ],
          [
            { reason: "r".repeat(501) },
            "BAD_USER_INPUT reason: expected 1 to 500 characters, got 501 of them.",
          ],
          [
            { reason: "a\u0000b" },
            "BAD_USER_INPUT reason: expected well-formed Unicode without NUL, got text that is not.",
          ],
        ] satisfies [Record<string, unknown>, string][])
      : []),
  ];
  test.each(cases)("%j: %s", async (change, refusal) => {
    const { id } = await newProposal(platform, platform.alice);
    expect(
      await refusalOf(
        "catalogue",
        query,
        input({ proposal: id, ...rest }, change),
        platform.operator.authorization,
      ),
    ).toBe(refusal);
    expect(await platform.store.attributeProposals.find(id)).toMatchObject({
      status: "PENDING",
    });
  });
});

describe("finishContribution", () => {
  const cases: [Record<string, unknown>, string][] = [
    ...anIdempotencyKey,
    [
      { pllm: "warm" },
      'BAD_USER_INPUT pllm: expected an id (a UUID), got "warm".',
    ],
    [{}, `NOT_FOUND pllm: expected the id of a pLLM of yours, got ${nowhere}.`],
    [
      { sha256: "abc" },
      'BAD_USER_INPUT Variable "$input" got invalid value "abc" at "input.sha256"; Sha256: expected 64 lower-case hexadecimal digits, got "abc".',
    ],
  ];
  test.each(cases)("%j: %s", async (change, refusal) => {
    expect(
      await refusalOf(
        "catalogue",
        "mutation ($input: FinishContributionInput!) { finishContribution(input: $input) { id } }",
        input({ pllm: nowhere, sha256: a }, change),
        platform.alice.authorization,
      ),
    ).toBe(refusal);
  });
});

describe("yankPLLM", () => {
  const cases: [Record<string, unknown>, string][] = [
    ...anIdempotencyKey,
    [
      { reason: "a\u0000b" },
      "BAD_USER_INPUT reason: expected well-formed Unicode without NUL, got text that is not.",
    ],
    [
      { reason: "" },
      "BAD_USER_INPUT reason: expected 1 to 500 characters, got 0 of them.",
    ],
    [
      { reason: "r".repeat(501) },
      "BAD_USER_INPUT reason: expected 1 to 500 characters, got 501 of them.",
    ],
    [
      { pllm: "warm" },
      'BAD_USER_INPUT pllm: expected an id (a UUID), got "warm".',
    ],
    [{}, `NOT_FOUND pllm: expected the id of a pLLM of yours, got ${nowhere}.`],
  ];
  test.each(cases)("%j: %s", async (change, refusal) => {
    expect(
      await refusalOf(
        "catalogue",
        "mutation ($input: YankPLLMInput!) { yankPLLM(input: $input) { id } }",
        input({ pllm: nowhere, reason: "A mistake." }, change),
        platform.alice.authorization,
      ),
    ).toBe(refusal);
  });
});

describe("recordMerge", () => {
  const component = (adapter: string, weight = 0.5) => ({ adapter, weight });
  const cases: [Record<string, unknown>, string][] = [
    ...anIdempotencyKey,
    [
      { components: [component(a)] },
      "BAD_USER_INPUT components: expected 2 or 3, got 1.",
    ],
    [
      { components: ["1", "2", "3", "4"].map((c) => component(c.repeat(64))) },
      "BAD_USER_INPUT components: expected 2 or 3, got 4.",
    ],
    [
      { components: [component(a), component(a)] },
      `BAD_USER_INPUT components: expected each only once, got "${a}" twice.`,
    ],
    [
      { components: [component(a, 0), component(b)] },
      "BAD_USER_INPUT components[0].weight: expected a multiple of 0.1 from 0.1 to 1, got 0.",
    ],
    [
      { components: [component(a), component(b, 1.1)] },
      "BAD_USER_INPUT components[1].weight: expected a multiple of 0.1 from 0.1 to 1, got 1.1.",
    ],
    [
      { components: [component(a), component(b, 0.4321)] },
      "BAD_USER_INPUT components[1].weight: expected a multiple of 0.1 from 0.1 to 1, got 0.4321.",
    ],
    [
      { components: [component(a), component(b, -0.3)] },
      "BAD_USER_INPUT components[1].weight: expected a multiple of 0.1 from 0.1 to 1, got -0.3.",
    ],
  ];
  test.each(cases)("%j: %s", async (change, refusal) => {
    expect(
      await refusalOf(
        "personalization",
        "mutation ($input: RecordMergeInput!) { recordMerge(input: $input) { id } }",
        input(
          {
            baseRevision: platform.baseModel.revision,
            components: [component(a), component(b)],
          },
          change,
        ),
      ),
    ).toBe(refusal);
  });
});

describe("startTrainingSession", () => {
  const cases: [Record<string, unknown>, string][] = [
    ...anIdempotencyKey,
    [
      { start: "SCRATCH", adapters: [a] },
      "BAD_USER_INPUT adapters: expected none for SCRATCH, got 1.",
    ],
    [
      { start: "SINGLE", adapters: [] },
      "BAD_USER_INPUT adapters: expected 1 for SINGLE, got 0.",
    ],
    [
      { start: "MERGE", adapters: [a] },
      "BAD_USER_INPUT adapters: expected 2 or 3 for MERGE, got 1.",
    ],
    [
      { start: "MERGE", adapters: [a, a] },
      `BAD_USER_INPUT adapters: expected each only once, got "${a}" twice.`,
    ],
    [
      { deviceClass: "Sam's phone" },
      'BAD_USER_INPUT deviceClass: expected 1 to 32 of a-z, 0-9 and -, beginning with a letter or digit, got "Sam\'s phone".',
    ],
    [
      { deviceClass: "phone\u0000" },
      'BAD_USER_INPUT deviceClass: expected 1 to 32 of a-z, 0-9 and -, beginning with a letter or digit, got "phone\\u0000".',
    ],
    [
      { deviceClass: "p".repeat(33) },
      `BAD_USER_INPUT deviceClass: expected 1 to 32 of a-z, 0-9 and -, beginning with a letter or digit, got "${"p".repeat(33)}".`,
    ],
  ];
  test.each(cases)("%j: %s", async (change, refusal) => {
    expect(
      await refusalOf(
        "personalization",
        "mutation ($input: StartTrainingSessionInput!) { startTrainingSession(input: $input) { token } }",
        input(
          {
            baseRevision: platform.baseModel.revision,
            start: "SCRATCH",
            adapters: [],
            deviceClass: "phone-8gb",
          },
          change,
        ),
      ),
    ).toBe(refusal);
  });
});

describe("a training session's reports", () => {
  const authorization = async () =>
    `Bearer ${await signCapability(secret, { id: nowhere, createdAt: new Date() })}`;
  const ofAnother = "01890a5d-ac96-774b-bcce-b302099a8058";
  const both: [Record<string, unknown>, string][] = [
    ...anIdempotencyKey,
    [
      { session: "mine" },
      'BAD_USER_INPUT session: expected an id (a UUID), got "mine".',
    ],
    [
      { session: ofAnother },
      `FORBIDDEN session: expected the session that the token is for, got ${ofAnother}.`,
    ],
    [
      { seconds: -1 },
      "BAD_USER_INPUT seconds: expected a number from 0 to 604800, got -1.",
    ],
    [
      { seconds: 604_801 },
      "BAD_USER_INPUT seconds: expected a number from 0 to 604800, got 604801.",
    ],
  ];
  const reports: [Record<string, unknown>, string][] = [
    ...both,
    [
      { step: -1 },
      "BAD_USER_INPUT step: expected a whole number from 0 to 1000000, got -1.",
    ],
    [
      { step: 1_000_001 },
      "BAD_USER_INPUT step: expected a whole number from 0 to 1000000, got 1000001.",
    ],
    [
      { heldOutLoss: 100.5 },
      "BAD_USER_INPUT heldOutLoss: expected a number from 0 to 100, got 100.5.",
    ],
    [
      { heldOutLoss: "low" },
      'BAD_USER_INPUT Variable "$input" got invalid value "low" at "input.heldOutLoss"; Float cannot represent non numeric value: "low"',
    ],
    [{}, `NOT_FOUND There is no training session ${nowhere}; start one first.`],
  ];
  test.each(reports)(
    "reportTrainingProgress %j: %s",
    async (change, refusal) => {
      expect(
        await refusalOf(
          "personalization",
          "mutation ($input: ReportTrainingProgressInput!) { reportTrainingProgress(input: $input) { id } }",
          input(
            { session: nowhere, step: 1, seconds: 1, heldOutLoss: 3 },
            change,
          ),
          await authorization(),
        ),
      ).toBe(refusal);
    },
  );

  const ends: [Record<string, unknown>, string][] = [
    ...both,
    [
      { steps: -1 },
      "BAD_USER_INPUT steps: expected a whole number from 0 to 1000000, got -1.",
    ],
    [
      { heldOutLossBefore: -0.5 },
      "BAD_USER_INPUT heldOutLossBefore: expected a number from 0 to 100, got -0.5.",
    ],
    [
      { heldOutLossAfter: 101 },
      "BAD_USER_INPUT heldOutLossAfter: expected a number from 0 to 100, got 101.",
    ],
  ];
  test.each(ends)("finishTrainingSession %j: %s", async (change, refusal) => {
    expect(
      await refusalOf(
        "personalization",
        "mutation ($input: FinishTrainingSessionInput!) { finishTrainingSession(input: $input) { id } }",
        input(
          {
            session: nowhere,
            steps: 1,
            seconds: 1,
            heldOutLossBefore: 3,
            heldOutLossAfter: 2,
          },
          change,
        ),
        await authorization(),
      ),
    ).toBe(refusal);
  });
});

test("statistics for a device class that is none", async () => {
  expect(
    await refusalOf(
      "personalization",
      `query { _entities(representations: [{ __typename: "PLLM", id: "${nowhere}" }]) { ... on PLLM { trainingStatistics(deviceClass: "My Phone") { sessions } } } }`,
      {},
    ),
  ).toBe(
    'BAD_USER_INPUT deviceClass: expected 1 to 32 of a-z, 0-9 and -, beginning with a letter or digit, got "My Phone".',
  );
});
