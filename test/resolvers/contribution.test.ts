/** @file From registering a base model to yanking a pLLM: what the catalogue's mutations do, once. */
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  adapterKey,
  baseModelKey,
  uploadKey,
  type Job,
} from "../../store/store.ts";
import {
  codeOf,
  digest,
  filesOf,
  newKey,
  newPllm,
  openPlatform,
  upload,
  type Platform,
} from "./platform.ts";

let platform: Platform;
beforeAll(async () => {
  platform = await openPlatform();
});
afterAll(() => platform.close());

const registerBaseModel = `mutation ($input: RegisterBaseModelInput!) {
  registerBaseModel(input: $input) {
    baseModel { id name revision explainer { name revision } missingFiles currentSpace { id } files { path bytes } }
    uploads { file method maximumBytes url }
  }
}`;
const contribute = `mutation ($input: ContributePLLMInput!) {
  contributePLLM(input: $input) {
    pllm { id name description status baseModel { name } contributor { name } adapterSha256 }
    upload { file method maximumBytes url expiresAt }
  }
}`;
const finish = `mutation ($input: FinishContributionInput!) {
  finishContribution(input: $input) { status adapterSha256 adapterBytes }
}`;
const yank = `mutation ($input: YankPLLMInput!) {
  yankPLLM(input: $input) { status yankReason }
}`;

test("a base model is registered, uploaded, and then complete", async () => {
  const { store, operator, ask } = platform;
  const [revision, explainerRevision] = [digest(), digest()];
  const input = {
    name: "demo-base",
    revision,
    explainer: { name: "demo-explainer", revision: explainerRevision },
    files: filesOf(revision, explainerRevision).reverse(),
    idempotencyKey: newKey(),
  };
  const register = async () => {
    const { data } = await ask(
      "catalogue",
      registerBaseModel,
      { input },
      operator.authorization,
    );
    return data!["registerBaseModel"] as {
      baseModel: { id: string; missingFiles: string[] };
      uploads: { file: string; url: string }[];
    };
  };

  const { baseModel, uploads } = await register();
  const paths = [
    "config.json",
    "model.safetensors",
    "tokenizer.json",
    "tokenizer_config.json",
    "explainer/adapter_config.json",
    "explainer/adapter_model.safetensors",
    "probes.json",
    "neutral.jsonl",
  ];
  expect(baseModel).toEqual({
    id: baseModel.id,
    name: "demo-base",
    revision,
    explainer: { name: "demo-explainer", revision: explainerRevision },
    missingFiles: paths,
    currentSpace: null,
    files: paths.map((path) => ({ path, bytes: 3 })),
  });
  expect(uploads.map(({ file }) => file)).toEqual(paths);
  expect(uploads[0]).toEqual({
    file: "config.json",
    method: "PUT",
    maximumBytes: 3,
    url: expect.stringMatching(
      /^http:\/\/localhost:4000\/uploads\/[\w.-]+$/,
    ) as unknown,
  });

  for (const path of paths.slice(1))
    await store.objects.put(
      baseModelKey(revision, path),
      new Uint8Array([1, 2, 3]),
    );
  await store.objects.put(
    baseModelKey(revision, "config.json"),
    new Uint8Array([1, 2]),
  );
  const again = await register();
  expect(again.baseModel).toEqual({
    ...baseModel,
    missingFiles: ["config.json"],
  });
  expect(again.uploads.map(({ file }) => file)).toEqual(["config.json"]);

  await store.objects.put(
    baseModelKey(revision, "config.json"),
    new Uint8Array([1, 2, 3]),
  );
  expect(await register()).toEqual({
    baseModel: { ...baseModel, missingFiles: [] },
    uploads: [],
  });
});

test("a pLLM is contributed, uploaded, finished, published and yanked", async () => {
  const { store, alice, baseModel, ask } = platform;
  const contributed = await ask(
    "catalogue",
    contribute,
    {
      input: {
        name: "warm-and-short",
        description: "Answers warmly, in a sentence or two.",
        baseModel: baseModel.id,
        adapterConfig: '{"peft_type":"LORA","r":8}',
        idempotencyKey: newKey(),
      },
    },
    alice.authorization,
  );
  const { pllm, upload: address } = contributed.data!["contributePLLM"] as {
    pllm: { id: string };
    upload: object;
  };
  expect(pllm).toEqual({
    id: pllm.id,
    name: "warm-and-short",
    description: "Answers warmly, in a sentence or two.",
    status: "AWAITING_UPLOAD",
    baseModel: { name: "demo-base" },
    contributor: { name: "alice" },
    adapterSha256: null,
  });
  expect(address).toEqual({
    file: "adapter_model.safetensors",
    method: "PUT",
    maximumBytes: 99_614_720,
    url: expect.stringMatching(
      /^http:\/\/localhost:4000\/uploads\/[\w.-]+$/,
    ) as unknown,
    expiresAt: expect.stringMatching(
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/,
    ) as unknown,
  });
  expect((await store.pllms.find(pllm.id))?.adapterConfig).toBe(
    '{"peft_type":"LORA","r":8}',
  );

  const sha256 = await upload(store, pllm.id, "adapter bytes");
  const input = { pllm: pllm.id, sha256, idempotencyKey: newKey() };
  const finished = {
    data: {
      finishContribution: {
        status: "VALIDATING",
        adapterSha256: sha256,
        adapterBytes: 13,
      },
    },
    status: 200,
  };
  expect(
    await ask("catalogue", finish, { input }, alice.authorization),
  ).toEqual(finished);
  expect(await store.objects.get(adapterKey(sha256))).toEqual(
    new Uint8Array(Buffer.from("adapter bytes")),
  );
  expect(await store.objects.has(uploadKey(pllm.id))).toBe(false);
  expect(
    await ask("catalogue", finish, { input }, alice.authorization),
  ).toEqual(finished);

  await store.pllms.advance(pllm.id, "VALIDATING", "PUBLISHING");
  await store.explanations.completePublication("none", [pllm.id]);
  const reason = "It was trained on the wrong data.";
  const yanking = {
    input: { pllm: pllm.id, reason, idempotencyKey: newKey() },
  };
  const yanked = {
    data: { yankPLLM: { status: "YANKED", yankReason: reason } },
    status: 200,
  };
  expect(await ask("catalogue", yank, yanking, alice.authorization)).toEqual(
    yanked,
  );
  expect(await ask("catalogue", yank, yanking, alice.authorization)).toEqual(
    yanked,
  );
});

test("a contribution that is repeated is one, with an address that works again", async () => {
  const { alice, baseModel, ask } = platform;
  const input = {
    name: "contributed-twice",
    baseModel: baseModel.id,
    adapterConfig: '{"peft_type":"LORA"}',
    idempotencyKey: newKey(),
  };
  const ids: string[] = [];
  for (let round = 0; round < 2; round++) {
    const { data } = await ask(
      "catalogue",
      contribute,
      { input },
      alice.authorization,
    );
    const answer = data!["contributePLLM"] as {
      pllm: { id: string };
      upload: { url: string };
    };
    expect(answer.upload.url).toMatch(
      /^http:\/\/localhost:4000\/uploads\/[\w.-]+$/,
    );
    ids.push(answer.pllm.id);
  }
  expect(ids[1]).toBe(ids[0]);
});

test("the same key with another input is IDEMPOTENCY_CONFLICT, for every mutation of the catalogue", async () => {
  const { store, alice, operator, baseModel, ask } = platform;
  const [one, two] = [
    await newPllm(platform, alice, "AWAITING_UPLOAD"),
    await newPllm(platform, alice, "AWAITING_UPLOAD"),
  ];
  const published = await newPllm(platform, alice, "PUBLISHED");
  const [revision, explainerRevision] = [digest(), digest()];
  const model = {
    revision,
    explainer: { name: "explainer", revision: explainerRevision },
    files: filesOf(revision, explainerRevision),
  };
  const other = await platform.store.baseModels.register(
    { caller: "tests", key: newKey(), request: null },
    { ...model, name: "another-base" },
  );
  for (const { path } of other.files)
    await store.objects.put(
      baseModelKey(revision, path),
      new Uint8Array([1, 2, 3]),
    );
  const contribution = {
    baseModel: baseModel.id,
    adapterConfig: '{"peft_type":"LORA"}',
  };
  const cases: [string, object, object][] = [
    [
      "mutation ($input: CreateContributorInput!) { answer: createContributor(input: $input) { contributor { name } } }",
      { name: "carol", role: "CONTRIBUTOR" },
      { name: "carol", role: "OPERATOR" },
    ],
    [
      "mutation ($input: RegisterBaseModelInput!) { answer: registerBaseModel(input: $input) { baseModel { id } } }",
      { ...model, name: "another-base" },
      { ...model, name: "yet-another-base" },
    ],
    [
      "mutation ($input: FitExplanationSpaceInput!) { answer: fitExplanationSpace(input: $input) { id } }",
      { baseModel: baseModel.id },
      { baseModel: other.id },
    ],
    [
      "mutation ($input: ContributePLLMInput!) { answer: contributePLLM(input: $input) { pllm { id } } }",
      { ...contribution, name: "this-name" },
      { ...contribution, name: "that-name" },
    ],
    [
      "mutation ($input: FinishContributionInput!) { answer: finishContribution(input: $input) { id } }",
      { pllm: one.id, sha256: await upload(store, one.id, "one") },
      { pllm: two.id, sha256: await upload(store, two.id, "two") },
    ],
    [
      "mutation ($input: YankPLLMInput!) { answer: yankPLLM(input: $input) { id } }",
      { pllm: published.id, reason: "Wrong data." },
      { pllm: published.id, reason: "Another reason." },
    ],
  ];
  for (const [query, first, second] of cases) {
    const idempotencyKey = newKey();
    const send = (input: object) =>
      ask(
        "catalogue",
        query,
        { input: { ...input, idempotencyKey } },
        operator.authorization,
      );
    const done = await send(first);
    expect(codeOf(done)).toBe("ok");
    const refused = await send(second);
    expect(refused).toMatchObject({
      data: null,
      errors: [
        {
          message: `The idempotency key ${idempotencyKey} was used for another request; use a new key for a new request.`,
          extensions: { code: "IDEMPOTENCY_CONFLICT" },
        },
      ],
    });
    expect(await send(first)).toEqual(done);
  }
  expect((await store.pllms.find(two.id))?.status).toBe("AWAITING_UPLOAD");
});

test("two callers may use the same key", async () => {
  const { alice, bob, baseModel, ask } = platform;
  const idempotencyKey = newKey();
  for (const [member, name] of [
    [alice, "of-alice"],
    [bob, "of-bob"],
  ] as const) {
    const { data } = await ask(
      "catalogue",
      contribute,
      {
        input: {
          name,
          baseModel: baseModel.id,
          adapterConfig: '{"peft_type":"LORA"}',
          idempotencyKey,
        },
      },
      member.authorization,
    );
    expect(data).toMatchObject({ contributePLLM: { pllm: { name } } });
  }
});

test("an API key is told once", async () => {
  const { operator, ask } = platform;
  const query = `mutation ($input: CreateContributorInput!) { createContributor(input: $input) { contributor { name } apiKey } }`;
  const input = {
    name: "dave",
    role: "CONTRIBUTOR",
    idempotencyKey: newKey(),
  };
  const made = await ask("catalogue", query, { input }, operator.authorization);
  const { apiKey } = made.data!["createContributor"] as { apiKey: string };
  expect(
    await ask(
      "catalogue",
      "{ viewer { role contributor { name } } }",
      {},
      `Bearer ${apiKey}`,
    ),
  ).toEqual({
    data: { viewer: { role: "CONTRIBUTOR", contributor: { name: "dave" } } },
    status: 200,
  });
  expect(
    await ask("catalogue", query, { input }, operator.authorization),
  ).toEqual({
    data: {
      createContributor: { contributor: { name: "dave" }, apiKey: null },
    },
    status: 200,
  });
});

test("finishing without an upload is UPLOAD_MISSING", async () => {
  const { alice, store, ask } = platform;
  const { id } = await newPllm(platform, alice, "AWAITING_UPLOAD");
  expect(
    await ask(
      "catalogue",
      finish,
      { input: { pllm: id, sha256: digest(), idempotencyKey: newKey() } },
      alice.authorization,
    ),
  ).toMatchObject({
    data: null,
    errors: [
      {
        message:
          "upload: expected adapter_model.safetensors at the address that contributePLLM gave, got nothing there. Upload it with PUT, then finish again.",
        extensions: { code: "UPLOAD_MISSING" },
      },
    ],
  });
  expect((await store.pllms.find(id))?.status).toBe("AWAITING_UPLOAD");
});

test("another hash is HASH_MISMATCH, and the upload can be put again", async () => {
  const { alice, store, ask } = platform;
  const { id } = await newPllm(platform, alice, "AWAITING_UPLOAD");
  await upload(store, id, "half of an ada");
  const input = {
    pllm: id,
    sha256: digest("a whole adapter"),
    idempotencyKey: newKey(),
  };
  expect(
    await ask("catalogue", finish, { input }, alice.authorization),
  ).toMatchObject({
    data: null,
    errors: [
      {
        message: `sha256: expected ${digest("a whole adapter")}, got ${digest("half of an ada")} for the 14 bytes uploaded. Upload adapter_model.safetensors again, or send its own SHA-256.`,
        extensions: { code: "HASH_MISMATCH" },
      },
    ],
  });
  expect((await store.pllms.find(id))?.status).toBe("AWAITING_UPLOAD");
  expect(await store.objects.has(uploadKey(id))).toBe(true);

  await upload(store, id, "a whole adapter");
  expect(
    await ask("catalogue", finish, { input }, alice.authorization),
  ).toMatchObject({
    data: { finishContribution: { status: "VALIDATING", adapterBytes: 15 } },
  });
});

test("an upload above 95 MiB is TOO_LARGE and not read", async () => {
  const { alice, store, ask } = platform;
  const { id } = await newPllm(platform, alice, "AWAITING_UPLOAD");
  await store.objects.put(uploadKey(id), new Uint8Array(95 * 1024 * 1024 + 1));
  expect(
    await ask(
      "catalogue",
      finish,
      { input: { pllm: id, sha256: digest(), idempotencyKey: newKey() } },
      alice.authorization,
    ),
  ).toMatchObject({
    data: null,
    errors: [
      {
        message:
          "upload: expected at most 99614720 bytes, got 99614721. Train an adapter of a lower rank, or save it in half precision.",
        extensions: { code: "TOO_LARGE" },
      },
    ],
  });
  expect((await store.pllms.find(id))?.status).toBe("AWAITING_UPLOAD");
});

test("what is put at the address after finishing changes nothing", async () => {
  const { alice, store, ask } = platform;
  const { id } = await newPllm(platform, alice, "AWAITING_UPLOAD");
  const sha256 = await upload(store, id, "the adapter");
  const input = { pllm: id, sha256, idempotencyKey: newKey() };
  const done = await ask("catalogue", finish, { input }, alice.authorization);
  await upload(store, id, "something else");
  expect(
    await ask("catalogue", finish, { input }, alice.authorization),
  ).toEqual(done);
  expect(
    codeOf(
      await ask(
        "catalogue",
        finish,
        {
          input: {
            pllm: id,
            sha256: digest("something else"),
            idempotencyKey: newKey(),
          },
        },
        alice.authorization,
      ),
    ),
  ).toBe("WRONG_STATE");
  expect(await store.pllms.find(id)).toMatchObject({ adapterSha256: sha256 });
  expect(await store.objects.has(uploadKey(id))).toBe(false);
  expect(await store.objects.has(adapterKey(digest("something else")))).toBe(
    false,
  );
});

test("finishing twice at once is finishing once", async () => {
  const { alice, store, ask } = platform;
  const { id } = await newPllm(platform, alice, "AWAITING_UPLOAD");
  const sha256 = await upload(store, id, "sent twice at once");
  const input = { pllm: id, sha256, idempotencyKey: newKey() };
  const send = () => ask("catalogue", finish, { input }, alice.authorization);
  const [one, two] = await Promise.all([send(), send()]);
  expect(one).toMatchObject({
    data: { finishContribution: { status: "VALIDATING" } },
  });
  expect(two).toEqual(one);
});

test("other people's pLLMs: NOT_FOUND while hidden, FORBIDDEN once visible, and unchanged", async () => {
  const { alice, bob, store, ask } = platform;
  const hidden = await newPllm(platform, alice, "AWAITING_UPLOAD");
  const published = await newPllm(platform, alice, "PUBLISHED");
  const yankAsBob = (id: string) =>
    ask(
      "catalogue",
      yank,
      { input: { pllm: id, reason: "Mine.", idempotencyKey: newKey() } },
      bob.authorization,
    );
  expect(await yankAsBob(hidden.id)).toMatchObject({
    errors: [
      {
        message: `pllm: expected the id of a pLLM of yours, got ${hidden.id}.`,
        extensions: { code: "NOT_FOUND" },
      },
    ],
  });
  expect(await yankAsBob(published.id)).toMatchObject({
    errors: [
      {
        message: `pllm: expected a pLLM of yours, got ${published.name}, which somebody else contributed.`,
        extensions: { code: "FORBIDDEN" },
      },
    ],
  });
  expect(await store.pllms.find(hidden.id)).toEqual(hidden);
  expect(await store.pllms.find(published.id)).toEqual(published);
});

test("what is still being checked cannot be yanked", async () => {
  const { alice, ask } = platform;
  const { id } = await newPllm(platform, alice, "VALIDATING");
  expect(
    await ask(
      "catalogue",
      yank,
      { input: { pllm: id, reason: "No.", idempotencyKey: newKey() } },
      alice.authorization,
    ),
  ).toMatchObject({
    errors: [
      {
        message:
          "The pLLM is VALIDATING, and this is possible only while it is AWAITING_SPACE or PUBLISHING or PUBLISHED.",
        extensions: { code: "WRONG_STATE" },
      },
    ],
  });
});

test("a name that is taken is NAME_TAKEN", async () => {
  const { alice, bob, baseModel, ask } = platform;
  const { name } = await newPllm(platform, alice, "PUBLISHED");
  expect(
    await ask(
      "catalogue",
      contribute,
      {
        input: {
          name,
          baseModel: baseModel.id,
          adapterConfig: '{"peft_type":"LORA"}',
          idempotencyKey: newKey(),
        },
      },
      bob.authorization,
    ),
  ).toMatchObject({
    data: null,
    errors: [
      {
        message: `There is a pLLM named ${name} over this base model already; choose another name.`,
        extensions: { code: "NAME_TAKEN" },
      },
    ],
  });
});

test("a base model without a file takes no contribution", async () => {
  const { alice, store, baseModel, ask } = platform;
  const key = baseModelKey(baseModel.revision, "probes.json");
  const bytes = await store.objects.get(key);
  await store.objects.delete(key);
  expect(
    await ask(
      "catalogue",
      contribute,
      {
        input: {
          name: "too-early",
          baseModel: baseModel.id,
          adapterConfig: '{"peft_type":"LORA"}',
          idempotencyKey: newKey(),
        },
      },
      alice.authorization,
    ),
  ).toMatchObject({
    data: null,
    errors: [
      {
        message:
          "baseModel: expected all files of demo-base to be uploaded, got none of probes.json. An operator uploads them where registerBaseModel says.",
        extensions: { code: "BASE_MODEL_INCOMPLETE" },
      },
    ],
  });
  await store.objects.put(key, bytes);
});

test("finishing, yanking and fitting queue their jobs", async () => {
  const { alice, operator, store, baseModel, ask } = platform;
  const worked: Job[] = [];
  const { id } = await newPllm(platform, alice, "AWAITING_UPLOAD");
  const published = await newPllm(platform, alice, "PUBLISHED");
  const sha256 = await upload(store, id, "queued");
  await ask(
    "catalogue",
    finish,
    { input: { pllm: id, sha256, idempotencyKey: newKey() } },
    alice.authorization,
  );
  await ask(
    "catalogue",
    yank,
    {
      input: { pllm: published.id, reason: "No.", idempotencyKey: newKey() },
    },
    alice.authorization,
  );
  const fit = await ask(
    "catalogue",
    "mutation ($input: FitExplanationSpaceInput!) { fitExplanationSpace(input: $input) { id } }",
    { input: { baseModel: baseModel.id, idempotencyKey: newKey() } },
    operator.authorization,
  );
  expect(fit).toEqual({
    data: { fitExplanationSpace: { id: baseModel.id } },
    status: 200,
  });
  const expected: Job[] = [
    { kind: "validate", pllmId: id },
    { kind: "publish", baseModelId: baseModel.id },
    { kind: "fit", baseModelId: baseModel.id },
  ];
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  const worker = await store.queue.work({
    handle: (job) => {
      worked.push(job);
      const all = expected.every((each) =>
        worked.some((done) => JSON.stringify(done) === JSON.stringify(each)),
      );
      if (all) resolve(undefined);
      return Promise.resolve();
    },
    onDead: (job) => {
      reject(new Error(`dead: ${job.kind}`));
      return Promise.resolve();
    },
  });
  await promise;
  await worker.stop();
  expect(worked).toEqual(expect.arrayContaining(expected));
});
