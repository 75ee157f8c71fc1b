/** @file Merges and training sessions: what devices report, and what others learn from it. */
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import {
  codeOf,
  digest,
  newKey,
  newPllm,
  openPlatform,
  type Platform,
} from "./platform.ts";

let platform: Platform;
beforeAll(async () => {
  platform = await openPlatform();
});
afterAll(() => platform.close());

const recordMerge = `mutation ($input: RecordMergeInput!) {
  recordMerge(input: $input) { id timesRecorded baseModel { id } components { pllm { id } weight } }
}`;
const start = `mutation ($input: StartTrainingSessionInput!) {
  startTrainingSession(input: $input) { token session { id start status step seconds heldOutLossBefore heldOutLoss deviceClass finishedAt baseModel { id } pllms { id } } }
}`;
const report = `mutation ($input: ReportTrainingProgressInput!) {
  reportTrainingProgress(input: $input) { step seconds heldOutLoss status }
}`;
const finish = `mutation ($input: FinishTrainingSessionInput!) {
  finishTrainingSession(input: $input) { step seconds heldOutLossBefore heldOutLoss status }
}`;
const statistics = `query ($representations: [_Any!]!, $deviceClass: String) {
  _entities(representations: $representations) {
    ... on PLLM { trainingStatistics(deviceClass: $deviceClass) { sessions medianSteps medianSeconds medianImprovement } }
  }
}`;

interface Started {
  readonly token: string;
  readonly session: { readonly id: string };
}

async function startSession(
  input: object,
): Promise<Started & { authorization: string }> {
  const { data } = await platform.ask("personalization", start, {
    input: {
      baseRevision: platform.baseModel.revision,
      start: "SCRATCH",
      adapters: [],
      deviceClass: "phone-8gb",
      idempotencyKey: newKey(),
      ...input,
    },
  });
  const started = data!["startTrainingSession"] as Started;
  return { ...started, authorization: `Bearer ${started.token}` };
}

test("equal merges are one merge, whatever their order and their rounding", async () => {
  const { alice, baseModel, ask } = platform;
  const [one, two] = [
    await newPllm(platform, alice, "PUBLISHED"),
    await newPllm(platform, alice, "PUBLISHED"),
  ].sort((a, b) => (a.adapterSha256! < b.adapterSha256! ? -1 : 1)) as [
    Awaited<ReturnType<typeof newPllm>>,
    Awaited<ReturnType<typeof newPllm>>,
  ];
  const components = [
    { adapter: one.adapterSha256, weight: 0.3 },
    { adapter: two.adapterSha256, weight: 0.5 },
  ];
  const record = (given: object) =>
    ask("personalization", recordMerge, {
      input: {
        baseRevision: baseModel.revision,
        components: given,
        idempotencyKey: newKey(),
      },
    });
  const first = await record(components);
  const merge = first.data!["recordMerge"] as { id: string };
  expect(merge).toEqual({
    id: merge.id,
    timesRecorded: 1,
    baseModel: { id: baseModel.id },
    components: [
      { pllm: { id: one.id }, weight: 0.3 },
      { pllm: { id: two.id }, weight: 0.5 },
    ],
  });
  // 0.1 + 0.2 is 0.30000000000000004
  const second = await record([
    components[1],
    { ...components[0], weight: 0.1 + 0.2 },
  ]);
  expect(second.data).toEqual({ recordMerge: { ...merge, timesRecorded: 2 } });
  expect(
    await ask(
      "personalization",
      "query ($id: ID!, $baseModel: ID!) { merge(id: $id) { timesRecorded } merges(first: 10, baseModel: $baseModel) { edges { node { id } } } }",
      { id: merge.id, baseModel: baseModel.id },
    ),
  ).toEqual({
    data: {
      merge: { timesRecorded: 2 },
      merges: { edges: [{ node: { id: merge.id } }] },
    },
    status: 200,
  });
});

test("a merge of what is not published is NOT_FOUND", async () => {
  const { alice, baseModel, ask } = platform;
  const published = await newPllm(platform, alice, "PUBLISHED");
  const unknown = digest();
  const answer = await ask("personalization", recordMerge, {
    input: {
      baseRevision: baseModel.revision,
      components: [
        { adapter: published.adapterSha256, weight: 0.3 },
        { adapter: unknown, weight: 0.5 },
      ],
      idempotencyKey: newKey(),
    },
  });
  expect(codeOf(answer)).toBe("NOT_FOUND");
  expect(answer.errors?.[0]?.message).toContain(unknown);
});

test("a device starts, reports, finishes and reads its own session", async () => {
  const { alice, baseModel, ask } = platform;
  const pllm = await newPllm(platform, alice, "PUBLISHED");
  const { session, authorization } = await startSession({
    start: "SINGLE",
    adapters: [pllm.adapterSha256],
  });
  expect(session).toEqual({
    id: session.id,
    start: "SINGLE",
    status: "RUNNING",
    step: 0,
    seconds: 0,
    heldOutLossBefore: null,
    heldOutLoss: null,
    deviceClass: "phone-8gb",
    finishedAt: null,
    baseModel: { id: baseModel.id },
    pllms: [{ id: pllm.id }],
  });

  const reported = {
    input: {
      session: session.id,
      step: 10,
      seconds: 12.5,
      heldOutLoss: 2.75,
      idempotencyKey: newKey(),
    },
  };
  expect(await ask("personalization", report, reported, authorization)).toEqual(
    {
      data: {
        reportTrainingProgress: {
          step: 10,
          seconds: 12.5,
          heldOutLoss: 2.75,
          status: "RUNNING",
        },
      },
      status: 200,
    },
  );

  const finished = {
    input: {
      session: session.id,
      steps: 40,
      seconds: 50,
      heldOutLossBefore: 3,
      heldOutLossAfter: 2.5,
      idempotencyKey: newKey(),
    },
  };
  const end = {
    data: {
      finishTrainingSession: {
        step: 40,
        seconds: 50,
        heldOutLossBefore: 3,
        heldOutLoss: 2.5,
        status: "FINISHED",
      },
    },
    status: 200,
  };
  expect(await ask("personalization", finish, finished, authorization)).toEqual(
    end,
  );
  expect(await ask("personalization", finish, finished, authorization)).toEqual(
    end,
  );

  expect(
    await ask(
      "personalization",
      "query ($id: ID!) { trainingSession(id: $id) { step status } }",
      { id: session.id },
      authorization,
    ),
  ).toEqual({
    data: { trainingSession: { step: 40, status: "FINISHED" } },
    status: 200,
  });
  expect(
    await ask(
      "personalization",
      report,
      { input: { ...reported.input, idempotencyKey: newKey() } },
      authorization,
    ),
  ).toMatchObject({
    errors: [
      {
        message: "The training session is finished; start another.",
        extensions: { code: "WRONG_STATE" },
      },
    ],
  });
});

test("the same request for a session gives the same session and the same token", async () => {
  const idempotencyKey = newKey();
  const one = await startSession({ idempotencyKey });
  expect(await startSession({ idempotencyKey })).toEqual(one);
});

test("the same key with another body is IDEMPOTENCY_CONFLICT, for every mutation of devices", async () => {
  const { alice, baseModel, ask } = platform;
  const adapters = [
    (await newPllm(platform, alice, "PUBLISHED")).adapterSha256,
    (await newPllm(platform, alice, "PUBLISHED")).adapterSha256,
  ];
  const { session, authorization } = await startSession({});
  const components = adapters.map((adapter) => ({ adapter, weight: 0.4 }));
  const begin = {
    baseRevision: baseModel.revision,
    start: "SCRATCH",
    adapters: [],
  };
  const progress = { session: session.id, step: 1, heldOutLoss: 3 };
  const end = {
    session: session.id,
    steps: 2,
    heldOutLossBefore: 3,
    heldOutLossAfter: 2,
  };
  const cases: [string, object, object, string?][] = [
    [
      recordMerge,
      { baseRevision: baseModel.revision, components },
      {
        baseRevision: baseModel.revision,
        components: components.map((each) => ({ ...each, weight: 0.5 })),
      },
    ],
    [
      start,
      { ...begin, deviceClass: "phone-8gb" },
      { ...begin, deviceClass: "phone-4gb" },
    ],
    [
      report,
      { ...progress, seconds: 1 },
      { ...progress, seconds: 2 },
      authorization,
    ],
    [finish, { ...end, seconds: 3 }, { ...end, seconds: 4 }, authorization],
  ];
  for (const [query, first, second, who] of cases) {
    const idempotencyKey = newKey();
    const send = (input: object) =>
      ask(
        "personalization",
        query,
        { input: { ...input, idempotencyKey } },
        who,
      );
    expect(codeOf(await send(first))).toBe("ok");
    expect(codeOf(await send(second))).toBe("IDEMPOTENCY_CONFLICT");
    expect(codeOf(await send(first))).toBe("ok");
  }
});

test("a session's token opens no other session, and no `_entities` of it", async () => {
  const { ask, operator } = platform;
  const mine = await startSession({});
  const other = await startSession({});
  const entity = (authorization?: string) =>
    ask(
      "personalization",
      "query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on TrainingSession { deviceClass } } }",
      {
        representations: [
          { __typename: "TrainingSession", id: mine.session.id },
        ],
      },
      authorization,
    );
  const nothing = { data: { _entities: [null] }, status: 200 };
  const everything = {
    data: { _entities: [{ deviceClass: "phone-8gb" }] },
    status: 200,
  };
  expect(await entity()).toEqual(nothing);
  expect(await entity(other.authorization)).toEqual(nothing);
  expect(await entity(mine.authorization)).toEqual(everything);
  expect(await entity(operator.authorization)).toEqual(everything);
});

test("statistics have medians from five sessions on, by device class, in one query for all pLLMs", async () => {
  const { alice, store, ask } = platform;
  const [used, unused] = [
    await newPllm(platform, alice, "PUBLISHED"),
    await newPllm(platform, alice, "PUBLISHED"),
  ];
  const train = async (deviceClass: string, steps: number) => {
    const { session, authorization } = await startSession({
      start: "SINGLE",
      adapters: [used.adapterSha256],
      deviceClass,
    });
    await ask(
      "personalization",
      finish,
      {
        input: {
          session: session.id,
          steps,
          seconds: steps * 2,
          heldOutLossBefore: 3,
          heldOutLossAfter: 2.5,
          idempotencyKey: newKey(),
        },
      },
      authorization,
    );
  };
  for (const steps of [10, 20, 30, 40]) await train("phone-8gb", steps);
  await train("phone-4gb", 210);

  const asked = vi.spyOn(store.trainingSessions, "statistics");
  const representations = [used, unused, used].map(({ id }) => ({
    __typename: "PLLM",
    id,
  }));
  const none = {
    sessions: 0,
    medianSteps: null,
    medianSeconds: null,
    medianImprovement: null,
  };
  const all = {
    sessions: 5,
    medianSteps: 30,
    medianSeconds: 60,
    medianImprovement: 0.5,
  };
  expect(
    (await ask("personalization", statistics, { representations })).data,
  ).toEqual({
    _entities: [
      { trainingStatistics: all },
      { trainingStatistics: none },
      { trainingStatistics: all },
    ],
  });
  expect(asked.mock.calls).toEqual([[[used.id, unused.id], undefined]]);
  expect(
    (
      await ask("personalization", statistics, {
        representations,
        deviceClass: "phone-4gb",
      })
    ).data,
  ).toEqual({
    _entities: [
      { trainingStatistics: { ...none, sessions: 1 } },
      { trainingStatistics: none },
      { trainingStatistics: { ...none, sessions: 1 } },
    ],
  });
  asked.mockRestore();
});
