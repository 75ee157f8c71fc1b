/** @file Who sees what: lists page by page, single pLLMs, and entities as the gateway asks for them. */
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Pllm } from "../../store/store.ts";
import {
  newBaseModel,
  newPllm,
  openPlatform,
  type Platform,
} from "./platform.ts";

let platform: Platform;
/** Of alice over the platform's base model, then of bob over another: in the order of their creation. */
let published: Pllm[];
let hidden: Pllm[];
let refused: Pllm;
let ofBob: Pllm;
beforeAll(async () => {
  platform = await openPlatform();
  const { alice, bob } = platform;
  published = [
    await newPllm(platform, alice, "PUBLISHED"),
    await newPllm(platform, alice, "YANKED"),
    await newPllm(platform, alice, "PUBLISHED"),
  ];
  hidden = [
    await newPllm(platform, alice, "AWAITING_UPLOAD"),
    await newPllm(platform, alice, "VALIDATING"),
  ];
  refused = await newPllm(platform, alice, "REFUSED");
  const baseModel = await newBaseModel(platform.store);
  ofBob = await newPllm({ ...platform, baseModel }, bob, "PUBLISHED");
});
afterAll(() => platform.close());

interface Connection {
  readonly edges: readonly { cursor: string; node: { id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

async function pllms(
  page: string,
  authorization?: string,
): Promise<Connection> {
  const { data } = await platform.ask(
    "catalogue",
    `{ pllms(${page}) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    {},
    authorization,
  );
  return data!["pllms"] as Connection;
}

const ids = ({ edges }: Connection) => edges.map(({ node }) => node.id);
const idsOf = (rows: readonly Pllm[]) => rows.map(({ id }) => id);

test("a list holds what the caller may see", async () => {
  const { alice, bob, operator } = platform;
  const visible = idsOf([...published, ofBob]);
  const all = idsOf([...published, ...hidden, refused, ofBob]);
  expect(ids(await pllms("first: 100"))).toEqual(visible);
  expect(ids(await pllms("first: 100", bob.authorization))).toEqual(visible);
  expect(ids(await pllms("first: 100", alice.authorization))).toEqual(all);
  expect(ids(await pllms("first: 100", operator.authorization))).toEqual(all);
});

test("a list can be of the caller's own, of one status, over one base model", async () => {
  const { alice, bob, operator, baseModel } = platform;
  const own = idsOf([...published, ...hidden, refused]);
  expect(ids(await pllms("first: 9, mine: true", alice.authorization))).toEqual(
    own,
  );
  expect(ids(await pllms("first: 9, mine: true", bob.authorization))).toEqual([
    ofBob.id,
  ]);
  expect(
    ids(await pllms("first: 9, mine: true", operator.authorization)),
  ).toEqual([]);
  expect(ids(await pllms("first: 9, status: YANKED"))).toEqual([
    published[1]!.id,
  ]);
  expect(ids(await pllms("first: 9, status: REFUSED"))).toEqual([]);
  expect(ids(await pllms(`first: 9, baseModel: "${baseModel.id}"`))).toEqual(
    idsOf(published),
  );
});

test("pages follow one another, forwards and backwards", async () => {
  const all = idsOf([...published, ofBob]);
  const one = await pllms("first: 3");
  expect(ids(one)).toEqual(all.slice(0, 3));
  expect(one.pageInfo).toEqual({
    hasNextPage: true,
    hasPreviousPage: false,
    startCursor: one.edges[0]!.cursor,
    endCursor: one.edges[2]!.cursor,
  });
  const two = await pllms(`first: 3, after: "${one.pageInfo.endCursor}"`);
  expect(ids(two)).toEqual(all.slice(3));
  expect(two.pageInfo).toMatchObject({
    hasNextPage: false,
    hasPreviousPage: true,
  });
  const back = await pllms(`last: 2, before: "${two.pageInfo.startCursor}"`);
  expect(ids(back)).toEqual(all.slice(1, 3));
  expect(back.pageInfo).toMatchObject({
    hasNextPage: true,
    hasPreviousPage: true,
  });
  expect(ids(await pllms("last: 2"))).toEqual(all.slice(2));
  const end = await pllms(`first: 3, after: "${two.pageInfo.endCursor}"`);
  expect(end).toEqual({
    edges: [],
    pageInfo: {
      hasNextPage: false,
      hasPreviousPage: true,
      startCursor: null,
      endCursor: null,
    },
  });
});

test("a base model's list is of its own pLLMs", async () => {
  const { data } = await platform.ask(
    "catalogue",
    "query ($id: ID!) { baseModel(id: $id) { pllms(first: 9, status: PUBLISHED) { edges { node { id } } } } }",
    { id: platform.baseModel.id },
  );
  expect(data).toEqual({
    baseModel: {
      pllms: {
        edges: [
          { node: { id: published[0]!.id } },
          { node: { id: published[2]!.id } },
        ],
      },
    },
  });
});

test("an unpublished pLLM is null but to its contributor and operators, also as an entity", async () => {
  const { alice, bob, operator, ask } = platform;
  const query = `query ($id: ID!, $representations: [_Any!]!) {
    pllm(id: $id) { status }
    _entities(representations: $representations) { ... on PLLM { status } }
  }`;
  const look = async (authorization?: string) => {
    const { id } = hidden[1]!;
    const { data } = await ask(
      "catalogue",
      query,
      { id, representations: [{ __typename: "PLLM", id }] },
      authorization,
    );
    return data;
  };
  const nothing = { pllm: null, _entities: [null] };
  const status = { status: "VALIDATING" };
  expect(await look()).toEqual(nothing);
  expect(await look(bob.authorization)).toEqual(nothing);
  expect(await look(alice.authorization)).toEqual({
    pllm: status,
    _entities: [status],
  });
  expect(await look(operator.authorization)).toEqual({
    pllm: status,
    _entities: [status],
  });
});

test("a refusal and progress are told to the contributor", async () => {
  const { alice, store, ask } = platform;
  await store.pllms.setProgress(hidden[1]!.id, hidden[1]!.status, {
    stage: "hashing",
    done: 1,
    total: 2,
  });
  expect(
    await ask(
      "catalogue",
      `{ refused: pllm(id: "${refused.id}") { status refusal { code message tensor } progress { stage } }
         running: pllm(id: "${hidden[1]!.id}") { refusal { code } progress { stage done total } } }`,
      {},
      alice.authorization,
    ),
  ).toEqual({
    data: {
      refused: {
        status: "REFUSED",
        refusal: {
          code: "ZERO_DELTA",
          message: "The adapter changes nothing.",
          tensor: null,
        },
        progress: null,
      },
      running: {
        refusal: null,
        progress: { stage: "hashing", done: 1, total: 2 },
      },
    },
    status: 200,
  });
});

test("entities of every kind are found by their keys, and null by others", async () => {
  const { alice, baseModel, store, ask } = platform;
  const merge = await store.merges.record(
    { caller: "tests", key: "a key of this test", request: null },
    {
      baseRevision: baseModel.revision,
      components: [published[0]!, published[2]!].map(({ adapterSha256 }) => ({
        adapter: adapterSha256!,
        weight: 0.5,
      })),
    },
  );
  const entities = async (
    subgraph: "catalogue" | "personalization",
    __typename: string,
    id: string,
    fields: string,
  ) => {
    const { data } = await ask(
      subgraph,
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${__typename} { ${fields} } } }`,
      {
        representations: [
          { __typename, id },
          { __typename, id: "01890a5d-ac96-774b-bcce-b302099a8057" },
          { __typename, id: "no id" },
          { __typename, id: [id] },
        ],
      },
    );
    return data!["_entities"];
  };
  expect(
    await entities("catalogue", "BaseModel", baseModel.id, "name"),
  ).toEqual([{ name: "demo-base" }, null, null, null]);
  expect(
    await entities("catalogue", "Contributor", alice.contributor.id, "name"),
  ).toEqual([{ name: "alice" }, null, null, null]);
  expect(
    await entities("catalogue", "PLLM", published[0]!.id, "status"),
  ).toEqual([{ status: "PUBLISHED" }, null, null, null]);
  expect(
    await entities("personalization", "Merge", merge.id, "timesRecorded"),
  ).toEqual([{ timesRecorded: 1 }, null, null, null]);
});

test("a pLLM is found by its adapter, over its base model, by those who may see it", async () => {
  const { alice, bob, operator, baseModel, ask } = platform;
  const [one] = published;
  const find = async (
    adapter: string | null,
    authorization?: string,
    baseRevision = baseModel.revision,
  ) => {
    const { data } = await ask(
      "catalogue",
      "query ($baseRevision: Sha256!, $adapter: Sha256!) { pllmByAdapter(baseRevision: $baseRevision, adapter: $adapter) { id } }",
      { baseRevision, adapter },
      authorization,
    );
    return data!["pllmByAdapter"];
  };
  for (const { id, adapterSha256 } of published)
    expect(await find(adapterSha256)).toEqual({ id });
  expect(
    await find(one!.adapterSha256, undefined, ofBob.baseRevision),
  ).toBeNull();
  expect(await find(baseModel.revision)).toBeNull();
  const { id, adapterSha256 } = hidden[1]!;
  expect(await find(adapterSha256)).toBeNull();
  expect(await find(adapterSha256, bob.authorization)).toBeNull();
  expect(await find(adapterSha256, alice.authorization)).toEqual({ id });
  expect(await find(adapterSha256, operator.authorization)).toEqual({ id });
});

test("why no space could be fitted is told to everybody", async () => {
  const { store, baseModel, ask } = platform;
  const fitFailure = async () => {
    const { data } = await ask(
      "catalogue",
      "query ($id: ID!) { baseModel(id: $id) { fitFailure } }",
      { id: baseModel.id },
    );
    return data!["baseModel"];
  };
  expect(await fitFailure()).toEqual({ fitFailure: null });
  await store.explanations.noteFit(baseModel.id, "no word stands");
  expect(await fitFailure()).toEqual({ fitFailure: "no word stands" });
  await store.explanations.noteFit(baseModel.id, null);
});

test("the published space is a reference", async () => {
  const { store, baseModel, ask } = platform;
  const space = "5".repeat(64);
  await store.explanations.saveSpace({ id: space, baseModelId: baseModel.id });
  await store.explanations.completePublication(space, []);
  expect(
    await ask(
      "catalogue",
      "query ($id: ID!) { baseModel(id: $id) { currentSpace { __typename id } } }",
      { id: baseModel.id },
    ),
  ).toEqual({
    data: {
      baseModel: {
        currentSpace: { __typename: "ExplanationSpace", id: space },
      },
    },
    status: 200,
  });
});

test("what many pLLMs have in common is read once a request, however many of it there are", async () => {
  const { store, alice, bob, baseModel, ask } = platform;
  const finds = [
    vi.spyOn(store.contributors, "findMany"),
    vi.spyOn(store.baseModels, "findMany"),
    vi.spyOn(store.explanations, "publishedSpaces"),
  ];
  const sizes = vi.spyOn(store.objects, "size");
  const { errors } = await ask(
    "catalogue",
    `{ pllms(first: 100, status: PUBLISHED) {
      edges { node { name contributor { name } baseModel { name missingFiles currentSpace { id } } } }
    } }`,
  );
  expect(errors).toBeUndefined();
  const models = [baseModel.id, ofBob.baseModelId];
  expect(finds.map(({ mock }) => mock.calls)).toEqual([
    [[[alice.contributor.id, bob.contributor.id]]],
    [[models]],
    [[models]],
  ]);
  expect(sizes).toHaveBeenCalledTimes(2 * 8);
  vi.restoreAllMocks();
});
