/** @file What every store promises, whichever database it is on. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { maximumOpenContributions } from "../../store/pllms.ts";
import { uploadKey } from "../../store/store.ts";
import type {
  BaseModel,
  Contributor,
  Job,
  Once,
  Page,
  PageRequest,
  Pllm,
  PllmStatus,
  Store,
} from "../../store/store.ts";
import { smallestGroup } from "../../store/trainingSessions.ts";

/** A store on a database of its own. */
export interface StoreUnderTest {
  readonly store: Store;
  /** Runs one statement past the store. */
  execute(statement: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** Declares the suite. */
export function storeContract(
  name: string,
  open: () => Promise<StoreUnderTest>,
): void {
  describe(name, () => {
    let opened: StoreUnderTest;
    let store: Store;

    beforeAll(async () => {
      opened = await open();
      ({ store } = opened);
    });
    afterAll(() => opened.close());
    beforeEach(async () => {
      await opened.execute(
        "truncate idempotency_keys, contributors, base_models, pllms, mappings, spaces, explanations, attribute_proposals, attribute_evidence, merges, training_sessions",
      );
      await opened.execute("delete from pgboss.job");
    });

    let keys = 0;
    /** A key that was never used. */
    const once = (request: unknown = null): Once => ({
      caller: "anonymous",
      key: `key-${++keys}`,
      request,
    });

    const contributor = async (called = "ada"): Promise<Contributor> =>
      (
        await store.contributors.create(once(), {
          name: called,
          role: "contributor",
        })
      ).contributor;

    const baseModel = (called = "tiny", revision = digest("a")) =>
      store.baseModels.register(once(), {
        name: called,
        revision,
        explainer: { name: "comparer", revision: digest("b") },
        files: [
          { path: "model.safetensors", sha256: revision, bytes: 4_000_000_000 },
          { path: "config.json", sha256: digest("c"), bytes: 12 },
        ],
      });

    const contribute = (
      called: string,
      base: BaseModel,
      { id }: Contributor,
      description: string | null = null,
    ) =>
      store.pllms.contribute(once(), {
        name: called,
        description,
        baseModelId: base.id,
        contributorId: id,
        adapterConfig: '{"r": 8}',
      });

    /** Puts something where a contribution is uploaded to. */
    const putUpload = (pllmId: string) =>
      store.objects.put(uploadKey(pllmId), new Uint8Array([1]));
    const isUploaded = (pllmId: string) => store.objects.has(uploadKey(pllmId));

    /** A pLLM brought to a status in the way that jobs do. */
    const pllmIn = async (
      status: PllmStatus,
      called: string,
      base: BaseModel,
      owner: Contributor,
      adapter = digest(called),
    ): Promise<Pllm> => {
      const { id } = await contribute(called, base, owner);
      const path: PllmStatus[] = [
        "AWAITING_UPLOAD",
        "VALIDATING",
        "EXPLAINING",
        "PUBLISHING",
        "PUBLISHED",
      ];
      await store.pllms.finish(once(), { id, sha256: adapter, bytes: 7 });
      for (let at = 1; path[at] !== status; at++)
        await store.pllms.advance(id, path[at]!, path[at + 1]!);
      return (await store.pllms.find(id))!;
    };

    /** Jobs that wait, by kind and subject, in order. */
    const waiting = async () =>
      (
        await opened.execute(
          "select data from pgboss.job where name = 'jobs' and state in ('created', 'retry') order by created_on",
        )
      ).map((row) => row["data"]);

    describe("contributors", () => {
      it("are found by the key that was told once", async () => {
        const { contributor: ada, apiKey } = await store.contributors.create(
          once(),
          { name: "ada", role: "operator" },
        );
        expect(ada).toMatchObject({ name: "ada", role: "operator" });
        expect(ada.createdAt).toBeInstanceOf(Date);
        expect(apiKey).toMatch(/^hs_[0-9a-f]{32}_[A-Za-z0-9_-]{43}$/);
        expect(await store.contributors.authenticate(apiKey!)).toEqual(ada);
        expect(await store.contributors.findMany([ada.id])).toEqual([ada]);
      });

      it("are not found by another key", async () => {
        const { apiKey } = await store.contributors.create(once(), {
          name: "ada",
          role: "contributor",
        });
        const first = apiKey!.at(36);
        for (const wrong of [
          "",
          "hs_",
          apiKey!.slice(3),
          `${apiKey}A`,
          apiKey!.slice(0, 36) +
            (first === "A" ? "B" : "A") +
            apiKey!.slice(37),
          apiKey!.replace(/^hs_./, (start) =>
            start === "hs_f" ? "hs_e" : "hs_f",
          ),
        ])
          expect(await store.contributors.authenticate(wrong)).toBeUndefined();
      });

      it("leave no key in the database that could be used", async () => {
        const { apiKey } = await store.contributors.create(once(), {
          name: "ada",
          role: "contributor",
        });
        const secret = apiKey!.slice(36);
        const rows = await opened.execute(
          "select encode(secret_sha256, 'hex') as hash, contributors::text as all from contributors",
        );
        expect(rows[0]!["hash"]).toMatch(/^[0-9a-f]{64}$/);
        expect(rows[0]!["all"]).not.toContain(secret);
      });

      it("have names of their own", async () => {
        await contributor("ada");
        await expect(contributor("ada")).rejects.toMatchObject({
          name: "StoreError",
          code: "NAME_TAKEN",
          message:
            "There is a contributor named ada already; choose another name.",
        });
      });

      it("are found by many ids at once, in their order, where there are any", async () => {
        const [ada, bob] = [await contributor("ada"), await contributor("bob")];
        expect(
          await store.contributors.findMany([
            "",
            bob.id,
            "nobody",
            ada.id,
            "00000000-0000-7000-8000-000000000000",
            bob.id.toUpperCase(),
            "a\0b",
          ]),
        ).toEqual([undefined, bob, undefined, ada, undefined, bob, undefined]);
        expect(await store.contributors.findMany(["nobody"])).toEqual([
          undefined,
        ]);
        expect(await store.contributors.findMany([])).toEqual([]);
      });
    });

    describe("a mutation with an idempotency key", () => {
      const ada = { name: "ada", role: "contributor" } as const;

      it("answers a repetition as it answered first, and tells the key no more", async () => {
        const key = { caller: "anonymous", key: "same" };
        const first = await store.contributors.create(
          { ...key, request: { a: 1, b: [{ c: 2, d: 3 }] } },
          ada,
        );
        const second = await store.contributors.create(
          { ...key, request: { b: [{ d: 3, c: 2 }], a: 1 } },
          ada,
        );
        expect(second).toEqual({ ...first, apiKey: null });
      });

      it("refuses the key for another request", async () => {
        const key = { caller: "anonymous", key: "same" };
        await store.contributors.create({ ...key, request: [1, 2] }, ada);
        await expect(
          store.contributors.create({ ...key, request: [2, 1] }, ada),
        ).rejects.toMatchObject({ code: "IDEMPOTENCY_CONFLICT" });
      });

      it("leaves each caller their keys", async () => {
        const one = { key: "same", request: null };
        await store.contributors.create({ ...one, caller: "x" }, ada);
        await expect(
          store.contributors.create({ ...one, caller: "y" }, ada),
        ).rejects.toMatchObject({ code: "NAME_TAKEN" });
      });

      it("leaves no key behind when it fails", async () => {
        await contributor("ada");
        const key = { caller: "x", key: "same", request: null };
        await expect(store.contributors.create(key, ada)).rejects.toMatchObject(
          { code: "NAME_TAKEN" },
        );
        const { contributor: bob } = await store.contributors.create(
          { ...key, request: "another" },
          { name: "bob", role: "contributor" },
        );
        expect(bob.name).toBe("bob");
      });

      it("works once of twenty calls at once", async () => {
        const base = await baseModel();
        const owner = await contributor();
        await pllmIn("PUBLISHED", "p", base, owner);
        const same = { caller: "anonymous", key: "same", request: null };
        const merges = await Promise.all(
          Array.from({ length: 20 }, () =>
            store.merges.record(same, {
              baseRevision: base.revision,
              components: [{ adapter: digest("p"), weight: 0.5 }],
            }),
          ),
        );
        expect(new Set(merges.map(({ id }) => id)).size).toBe(1);
        expect(merges.map(({ timesRecorded }) => timesRecorded)).toEqual(
          Array.from({ length: 20 }, () => 1),
        );
      });
    });

    describe("base models", () => {
      it("are registered once a revision, with their files", async () => {
        const first = await baseModel();
        expect(first).toMatchObject({
          name: "tiny",
          revision: digest("a"),
          explainer: { name: "comparer", revision: digest("b") },
          files: [
            {
              path: "model.safetensors",
              sha256: digest("a"),
              bytes: 4_000_000_000,
            },
            { path: "config.json", sha256: digest("c"), bytes: 12 },
          ],
        });
        expect(await baseModel()).toEqual(first);
        expect(await store.baseModels.find(first.id)).toEqual(first);
        expect(await store.baseModels.findByRevision(digest("a"))).toEqual(
          first,
        );
        expect(await store.baseModels.find("nothing")).toBeUndefined();
        expect(
          await store.baseModels.findByRevision("nothing"),
        ).toBeUndefined();
        const second = await baseModel("second", digest("d"));
        expect(
          await store.baseModels.findMany([second.id, "nothing", first.id]),
        ).toEqual([second, undefined, first]);
      });

      it("do not change", async () => {
        await baseModel();
        await expect(baseModel("another name")).rejects.toMatchObject({
          code: "CONFLICT",
          message: `Revision ${digest("a")} is registered as tiny with another name, explainer or files; a revision never changes.`,
        });
      });
    });

    describe("pages", () => {
      it("lead through a list forwards and backwards", async () => {
        const models: BaseModel[] = [];
        for (const letter of "abcdefg")
          models.push(await baseModel(letter, digest(letter)));
        const walk = async (direction: PageRequest["direction"]) => {
          const pages: Page<BaseModel>[] = [];
          let cursor: string | undefined;
          for (;;) {
            const page = await store.baseModels.page({
              direction,
              count: 3,
              cursor,
            });
            pages.push(page);
            const isForward = direction === "forward";
            if (!(isForward ? page.hasNextPage : page.hasPreviousPage))
              return pages.map((each) => [
                each.items.map((item) => item.name).join(""),
                each.hasPreviousPage,
                each.hasNextPage,
              ]);
            cursor = page.items.at(isForward ? -1 : 0)!.id;
          }
        };
        expect(await walk("forward")).toEqual([
          ["abc", false, true],
          ["def", true, true],
          ["g", true, false],
        ]);
        expect(await walk("backward")).toEqual([
          ["efg", true, false],
          ["bcd", true, true],
          ["a", false, true],
        ]);
      });

      it("are empty beyond the ends", async () => {
        const { id } = await baseModel();
        expect(
          await store.baseModels.page({
            direction: "forward",
            count: 1,
            cursor: id,
          }),
        ).toEqual({ items: [], hasPreviousPage: true, hasNextPage: false });
        expect(
          await store.baseModels.page({
            direction: "backward",
            count: 1,
            cursor: id,
          }),
        ).toEqual({ items: [], hasPreviousPage: false, hasNextPage: true });
      });

      it.each([
        [{ direction: "forward", count: 0 }],
        [{ direction: "forward", count: 101 }],
        [{ direction: "forward", count: 1.5 }],
        [{ direction: "backward", count: 1, cursor: "no id" }],
      ] as const)("are not asked for by %j", async (request) => {
        await expect(store.baseModels.page(request)).rejects.toThrow(
          RangeError,
        );
      });

      it("hold the pLLMs that are asked for and may be seen", async () => {
        const [one, two] = [
          await baseModel("one", digest("1")),
          await baseModel("two", digest("2")),
        ];
        const [ada, bob] = [await contributor("ada"), await contributor("bob")];
        const yanked = await pllmIn("PUBLISHED", "yanked", one, ada);
        await store.pllms.yank(once(), { id: yanked.id, reason: "wrong" });
        await pllmIn("PUBLISHED", "bobs", two, bob);
        await pllmIn("VALIDATING", "new", one, ada);
        await contribute("bobs new", one, bob);
        const names = async (filter: Parameters<Store["pllms"]["page"]>[0]) =>
          (
            await store.pllms.page(filter, { direction: "forward", count: 100 })
          ).items.map(({ name: each }) => each);
        expect(await names({ visibleTo: "anyone" })).toEqual([
          "yanked",
          "bobs",
        ]);
        expect(await names({ visibleTo: { contributor: ada.id } })).toEqual([
          "yanked",
          "bobs",
          "new",
        ]);
        expect(await names({ visibleTo: "operator" })).toEqual([
          "yanked",
          "bobs",
          "new",
          "bobs new",
        ]);
        expect(
          await names({ visibleTo: "operator", baseModelId: one.id }),
        ).toEqual(["yanked", "new", "bobs new"]);
        expect(
          await names({ visibleTo: "operator", contributorId: bob.id }),
        ).toEqual(["bobs", "bobs new"]);
        expect(
          await names({ visibleTo: "anyone", status: "PUBLISHED" }),
        ).toEqual(["bobs"]);
        expect(
          await names({ visibleTo: "anyone", status: "VALIDATING" }),
        ).toEqual([]);
        expect(
          await names({ visibleTo: "operator", baseModelId: "no id" }),
        ).toEqual([]);
      });
    });

    describe("a contribution", () => {
      it("awaits its upload", async () => {
        const [base, ada] = [await baseModel(), await contributor()];
        const pllm = await contribute("terse", base, ada, "short answers");
        expect(pllm).toEqual({
          id: pllm.id,
          name: "terse",
          description: "short answers",
          baseModelId: base.id,
          baseRevision: base.revision,
          contributorId: ada.id,
          status: "AWAITING_UPLOAD",
          progress: null,
          audit: null,
          refusal: null,
          adapterConfig: '{"r": 8}',
          adapterSha256: null,
          adapterBytes: null,
          createdAt: pllm.createdAt,
          publishedAt: null,
          yankedAt: null,
          yankReason: null,
        });
        expect(await store.pllms.find(pllm.id)).toEqual(pllm);
        expect(await store.pllms.findMany(["nothing", pllm.id])).toEqual([
          undefined,
          pllm,
        ]);
        expect(await waiting()).toEqual([]);
      });

      it.each(["nothing", "00000000-0000-7000-8000-000000000000"])(
        "needs a base model, which %j is not",
        async (id) => {
          const base = { ...(await baseModel()), id };
          await expect(
            contribute("terse", base, await contributor()),
          ).rejects.toMatchObject({
            code: "NOT_FOUND",
            message: `There is no base model ${id}; ask for baseModels.`,
          });
        },
      );

      it("takes a name over its base model for good, unless it is refused", async () => {
        const [base, ada] = [await baseModel(), await contributor()];
        const { id } = await contribute("terse", base, ada);
        await expect(
          contribute("terse", base, await contributor("bob")),
        ).rejects.toMatchObject({
          code: "NAME_TAKEN",
          message:
            "There is a pLLM named terse over this base model already; choose another name.",
        });
        const elsewhere = await baseModel("other", digest("o"));
        expect(await contribute("terse", elsewhere, ada)).toMatchObject({
          name: "terse",
          baseModelId: elsewhere.id,
        });
        await store.pllms.refuse(id, {
          code: "ZERO_DELTA",
          message: "The adapter changes nothing.",
          tensor: "lm_head",
        });
        const again = await contribute("terse", base, ada);
        expect(again.id).not.toBe(id);
        const yanked = await pllmIn("PUBLISHED", "gone", base, ada);
        await store.pllms.yank(once(), { id: yanked.id, reason: "wrong" });
        await expect(contribute("gone", base, ada)).rejects.toMatchObject({
          code: "NAME_TAKEN",
        });
      });

      it("has a name that only one of ten at once gets", async () => {
        const [base, ada] = [await baseModel(), await contributor()];
        const results = await Promise.allSettled(
          Array.from({ length: 10 }, () => contribute("terse", base, ada)),
        );
        expect(
          results.filter(({ status }) => status === "fulfilled"),
        ).toHaveLength(1);
      });

      it("is one of at most so many under way", async () => {
        const [base, ada] = [await baseModel(), await contributor()];
        const first = await contribute("first", base, ada);
        await opened.execute(`insert into pllms (id, name, base_model_id, contributor_id, status, adapter_config)
          select gen_random_uuid(), 'other ' || n, '${base.id}', '${ada.id}', 'EXPLAINING', '{}'
          from generate_series(2, ${maximumOpenContributions}) n`);
        await expect(contribute("one more", base, ada)).rejects.toMatchObject({
          code: "QUOTA_EXCEEDED",
        });
        await contribute("another's", base, await contributor("bob"));
        await store.pllms.refuse(first.id, {
          code: "MALFORMED",
          message: "not safetensors",
          tensor: null,
        });
        await contribute("one more", base, ada);
      });

      it("is refused when its upload was not finished within a day, at the next contribution", async () => {
        const [base, ada, bob] = [
          await baseModel(),
          await contributor("ada"),
          await contributor("bob"),
        ];
        const late = await contribute("terse", base, ada);
        const another = await contribute("another", base, ada);
        const young = await contribute("young", base, ada);
        for (const { id } of [late, young]) await putUpload(id);
        await opened.execute(
          `update pllms set created_at = now() - interval '25 hours' where id in ('${late.id}', '${another.id}')`,
        );
        await contribute("terse", base, bob);
        for (const { id } of [late, another])
          expect(await store.pllms.find(id)).toMatchObject({
            status: "REFUSED",
            refusal: { code: "UPLOAD_EXPIRED", tensor: null },
          });
        expect(await store.pllms.find(young.id)).toMatchObject({
          status: "AWAITING_UPLOAD",
        });
        expect(await isUploaded(late.id)).toBe(false);
        expect(await isUploaded(young.id)).toBe(true);
      });

      it("leaves no upload behind once it is finished, published or refused", async () => {
        const [base, ada] = [await baseModel(), await contributor()];
        const { id } = await contribute("terse", base, ada);
        const key = once();
        const finish = () =>
          store.pllms.finish(key, { id, sha256: digest("d"), bytes: 1 });
        // put again after it was finished, and after it was finished again
        for (const next of [
          finish,
          finish,
          async () => {
            await store.pllms.advance(id, "VALIDATING", "PUBLISHING");
            await store.explanations.completePublication("none", [id]);
          },
        ]) {
          await putUpload(id);
          await next();
          expect(await isUploaded(id)).toBe(false);
        }
        const refused = await contribute("rude", base, ada);
        await putUpload(refused.id);
        await store.pllms.refuse(refused.id, {
          code: "MALFORMED",
          message: "not safetensors",
          tensor: null,
        });
        expect(await isUploaded(refused.id)).toBe(false);
      });

      it("is refused in words that quote an upload, whatever characters it holds", async () => {
        const [base, ada] = [await baseModel(), await contributor()];
        const { id } = await pllmIn("VALIDATING", "terse", base, ada);
        await store.pllms.refuse(id, {
          code: "UNKNOWN_MODULE",
          message: "a\0b \ud800 is no module",
          tensor: "a\0b \ud800",
        });
        expect((await store.pllms.find(id))!.refusal).toEqual({
          code: "UNKNOWN_MODULE",
          message: "a\ufffdb \ufffd is no module",
          tensor: "a\ufffdb \ufffd",
        });
      });

      it("is finished once, with a job to validate it", async () => {
        const [base, ada] = [await baseModel(), await contributor()];
        const { id } = await contribute("terse", base, ada);
        const upload = { id, sha256: digest("d"), bytes: 5_000_000_000 };
        const key = once();
        const finished = await store.pllms.finish(key, upload);
        expect(finished).toMatchObject({
          status: "VALIDATING",
          adapterSha256: digest("d"),
          adapterBytes: 5_000_000_000,
        });
        expect(await store.pllms.finish(key, upload)).toEqual(finished);
        await expect(store.pllms.finish(once(), upload)).rejects.toMatchObject({
          code: "WRONG_STATE",
          message:
            "The pLLM is VALIDATING, and this is possible only while it is AWAITING_UPLOAD.",
        });
        await expect(
          store.pllms.finish(once(), { ...upload, id: "nothing" }),
        ).rejects.toMatchObject({ code: "NOT_FOUND" });
        expect(await waiting()).toEqual([{ kind: "validate", pllmId: id }]);
      });

      it("advances from one status to the next, with the next job, and only once", async () => {
        const [base, ada] = [await baseModel(), await contributor()];
        const { id } = await pllmIn("VALIDATING", "terse", base, ada);
        await store.pllms.setProgress(id, "VALIDATING", {
          stage: "tensors",
          done: 3,
          total: 9,
        });
        expect((await store.pllms.find(id))!.progress).toEqual({
          stage: "tensors",
          done: 3,
          total: 9,
        });
        await opened.execute("delete from pgboss.job");
        const next: Job = { kind: "explain", pllmId: id };
        await store.pllms.advance(id, "VALIDATING", "EXPLAINING", next);
        expect(await store.pllms.find(id)).toMatchObject({
          status: "EXPLAINING",
          progress: null,
        });
        expect(await waiting()).toEqual([next]);
        await opened.execute("delete from pgboss.job");
        await store.pllms.advance(id, "VALIDATING", "EXPLAINING", next);
        expect(await waiting()).toEqual([]);
        await store.pllms.advance(id, "EXPLAINING", "PUBLISHED");
        const published = (await store.pllms.find(id))!;
        expect(published.publishedAt).toBeInstanceOf(Date);
        await store.pllms.setProgress(id, "EXPLAINING", {
          stage: "late",
          done: 1,
          total: 1,
        });
        expect(await store.pllms.find(id)).toEqual(published);
      });

      it("is published rather than left waiting when its space came up meanwhile", async () => {
        const [base, ada] = [await baseModel(), await contributor()];
        const early = await pllmIn("EXPLAINING", "early", base, ada);
        await store.pllms.advance(early.id, "EXPLAINING", "AWAITING_SPACE");
        expect((await store.pllms.find(early.id))!.status).toBe(
          "AWAITING_SPACE",
        );
        const late = await pllmIn("EXPLAINING", "late", base, ada);
        await store.explanations.saveSpace({
          id: "space",
          baseModelId: base.id,
        });
        await opened.execute("delete from pgboss.job");
        await store.pllms.advance(late.id, "EXPLAINING", "AWAITING_SPACE");
        expect((await store.pllms.find(early.id))!.status).toBe("PUBLISHING");
        expect((await store.pllms.find(late.id))!.status).toBe("PUBLISHING");
        expect(await waiting()).toEqual([
          { kind: "publish", baseModelId: base.id },
        ]);
      });

      it("is refused before it is published, never after", async () => {
        const [base, ada] = [await baseModel(), await contributor()];
        const refusal = {
          code: "NOT_FINITE",
          message: "layers.0.q_proj holds NaN.",
          tensor: "layers.0.q_proj",
        };
        const fresh = await pllmIn("VALIDATING", "fresh", base, ada);
        await store.pllms.refuse(fresh.id, refusal);
        expect(await store.pllms.find(fresh.id)).toMatchObject({
          status: "REFUSED",
          refusal,
        });
        const published = await pllmIn("PUBLISHED", "published", base, ada);
        await store.pllms.refuse(published.id, refusal);
        expect(await store.pllms.find(published.id)).toEqual(published);
      });

      it("is yanked with a reason, with a job to publish without it", async () => {
        const [base, ada] = [await baseModel(), await contributor()];
        const { id } = await pllmIn("PUBLISHED", "terse", base, ada);
        await opened.execute("delete from pgboss.job");
        const yanked = await store.pllms.yank(once(), { id, reason: "rude" });
        expect(yanked).toMatchObject({ status: "YANKED", yankReason: "rude" });
        expect(yanked.yankedAt).toBeInstanceOf(Date);
        expect(await waiting()).toEqual([
          { kind: "publish", baseModelId: base.id },
        ]);
        await expect(
          store.pllms.yank(once(), { id, reason: "again" }),
        ).rejects.toMatchObject({ code: "WRONG_STATE" });
      });

      it.each(["AWAITING_SPACE", "PUBLISHING"] as const)(
        "is yanked while it is %s, and not published any more",
        async (status) => {
          const [base, ada] = [await baseModel(), await contributor()];
          const { id } = await pllmIn("EXPLAINING", "terse", base, ada);
          await store.pllms.advance(id, "EXPLAINING", status);
          await opened.execute("delete from pgboss.job");
          expect(
            await store.pllms.yank(once(), { id, reason: "rude" }),
          ).toMatchObject({ status: "YANKED", publishedAt: null });
          expect(await waiting()).toEqual([
            { kind: "publish", baseModelId: base.id },
          ]);
          await store.explanations.saveSpace({
            id: "space",
            baseModelId: base.id,
          });
          await store.explanations.completePublication("space", [id]);
          expect(await store.pllms.find(id)).toMatchObject({
            status: "YANKED",
            publishedAt: null,
          });
        },
      );

      it("is found by its adapter and base", async () => {
        const [base, other, ada] = [
          await baseModel(),
          await baseModel("other", digest("o")),
          await contributor(),
        ];
        const one = await pllmIn("PUBLISHED", "one", base, ada);
        const two = await pllmIn("VALIDATING", "two", base, ada);
        await pllmIn("PUBLISHED", "elsewhere", other, ada, digest("one"));
        expect(
          await store.pllms.findByAdapters(base.revision, [
            digest("two"),
            digest("one"),
            digest("three"),
          ]),
        ).toEqual([one, two]);
        expect(await store.pllms.findByAdapters(base.revision, [])).toEqual([]);
      });
    });

    describe("explanations", () => {
      it("keep divergences bit for bit", async () => {
        const [base, ada] = [await baseModel(), await contributor()];
        const b = await pllmIn("EXPLAINING", "b", base, ada);
        const a = await pllmIn("EXPLAINING", "a", base, ada);
        const numbers = new Float32Array([0, -0, 1 / 3, 1e-45, -3.4e38]);
        await store.explanations.saveDivergence(
          b.id,
          new Float32Array([9]),
          null,
        );
        await store.explanations.saveDivergence(b.id, numbers, null);
        await store.explanations.saveDivergence(
          a.id,
          new Float32Array([1]),
          null,
        );
        expect(await store.explanations.divergences(base.id)).toEqual([
          { pllm: a, divergence: new Float32Array([1]) },
          { pllm: b, divergence: numbers },
        ]);
        await store.pllms.refuse(b.id, {
          code: "DUPLICATE",
          message: "as a",
          tensor: null,
        });
        expect(
          (await store.explanations.divergences(base.id)).map(
            ({ pllm }) => pllm.name,
          ),
        ).toEqual(["a"]);
      });

      it("become public with a space", async () => {
        const [base, ada] = [await baseModel(), await contributor()];
        const terse = await pllmIn("EXPLAINING", "terse", base, ada);
        await store.explanations.saveDivergence(
          terse.id,
          new Float32Array([1, 2]),
          "f".repeat(64),
        );
        await store.pllms.advance(terse.id, "EXPLAINING", "AWAITING_SPACE");
        await opened.execute("delete from pgboss.job");
        expect(await store.explanations.currentSpace(base.id)).toBeUndefined();
        expect(
          await store.explanations.preparePublication(base.id),
        ).toBeUndefined();

        const explanation = {
          pllmId: terse.id,
          coefficients: new Float32Array([0.75, -0.5]),
          residual: 0.1,
        };
        await store.explanations.saveSpace({
          id: "first",
          baseModelId: base.id,
        });
        await store.explanations.saveExplanations("first", [explanation]);
        expect(await store.explanations.currentSpace(base.id)).toBe("first");
        expect((await store.pllms.find(terse.id))!.status).toBe("PUBLISHING");
        expect(await waiting()).toEqual([
          { kind: "publish", baseModelId: base.id },
        ]);
        const publishable = (await store.explanations.preparePublication(
          base.id,
        ))!;
        expect(publishable).toMatchObject({
          spaceId: "first",
          version: 1,
          pllms: [
            {
              ...explanation,
              pllm: { id: terse.id },
              outputs: "f".repeat(64),
            },
          ],
        });
        await store.explanations.completePublication("first", [terse.id]);
        const published = (await store.pllms.find(terse.id))!;
        expect(published.status).toBe("PUBLISHED");
        expect(published.publishedAt).toBeInstanceOf(Date);
        await store.explanations.completePublication("first", [terse.id]);
        expect(await store.pllms.find(terse.id)).toEqual(published);
      });

      it("are of the current space, which can be an older one again", async () => {
        const [base, ada] = [await baseModel(), await contributor()];
        const one = await pllmIn("PUBLISHED", "one", base, ada);
        const two = await pllmIn("PUBLISHED", "two", base, ada);
        const gone = await pllmIn("PUBLISHED", "gone", base, ada);
        for (const { id } of [one, two, gone])
          await store.explanations.saveDivergence(
            id,
            new Float32Array([1]),
            null,
          );
        await store.pllms.yank(once(), { id: gone.id, reason: "wrong" });
        const explained = ({ id }: Pllm, coefficient: number) => ({
          pllmId: id,
          coefficients: new Float32Array([coefficient]),
          residual: 0,
        });
        const space = (id: string) => ({ id, baseModelId: base.id });
        await store.explanations.saveSpace(space("old"));
        await store.explanations.saveExplanations("old", [explained(one, 1)]);
        await store.explanations.saveSpace(space("new"));
        await store.explanations.saveExplanations("new", [explained(one, 2)]);
        await store.explanations.saveExplanations("new", [explained(two, 3)]);
        const published = async () =>
          (await store.explanations.preparePublication(base.id))!.pllms.map(
            ({ pllm, coefficients }) => [pllm.name, coefficients[0]],
          );
        expect(await published()).toEqual([
          ["one", 2],
          ["two", 3],
        ]);
        await store.explanations.saveSpace(space("old"));
        expect(await published()).toEqual([["one", 1]]);
        const unexplained = () =>
          store.explanations.unexplained(base.id, "old", 10);
        expect(await unexplained()).toEqual([
          {
            pllmId: two.id,
            status: "PUBLISHED",
            divergence: new Float32Array([1]),
          },
        ]);
        await store.explanations.saveExplanations("old", [explained(two, 4)]);
        expect(await unexplained()).toEqual([]);
        expect(await published()).toEqual([
          ["one", 1],
          ["two", 4],
        ]);
      });

      it("are saved many at once, replacing what was there, with the jobs that follow", async () => {
        const [base, ada] = [await baseModel(), await contributor()];
        const pllms: Pllm[] = [];
        for (const called of ["one", "two", "three"])
          pllms.push(await pllmIn("PUBLISHING", called, base, ada));
        for (const { id } of pllms)
          await store.explanations.saveDivergence(
            id,
            new Float32Array([1]),
            null,
          );
        await store.explanations.saveSpace({
          id: "space",
          baseModelId: base.id,
        });
        await opened.execute("delete from pgboss.job");
        const explained = (coefficient: number) =>
          pllms.map(({ id }, at) => ({
            pllmId: id,
            coefficients: new Float32Array([coefficient, at]),
            residual: at / 10,
          }));
        const missing = async (limit: number) =>
          (await store.explanations.unexplained(base.id, "space", limit)).map(
            ({ pllmId, status }) => [pllmId, status],
          );
        expect(await missing(2)).toEqual([
          [pllms[0]!.id, "PUBLISHING"],
          [pllms[1]!.id, "PUBLISHING"],
        ]);
        const job = { kind: "propose", pllmId: pllms[2]!.id } as const;
        await store.explanations.saveExplanations("space", explained(1), [job]);
        expect(await missing(2)).toEqual([]);
        expect(await waiting()).toEqual([job]);
        await store.explanations.saveExplanations("space", explained(2));
        await store.explanations.saveExplanations("space", []);
        const { pllms: publishable } =
          (await store.explanations.preparePublication(base.id))!;
        expect(
          publishable.map(({ pllm, coefficients, residual }) => [
            pllm.name,
            [...coefficients],
            residual,
          ]),
        ).toEqual([
          ["one", [2, 0], 0],
          ["three", [2, 2], 0.2],
          ["two", [2, 1], 0.1],
        ]);
      });

      it("are kept whole or not at all: an unknown pLLM among them undoes the others and the jobs", async () => {
        const [base, ada] = [await baseModel(), await contributor()];
        const { id } = await pllmIn("PUBLISHING", "one", base, ada);
        await store.explanations.saveDivergence(
          id,
          new Float32Array([1]),
          null,
        );
        await store.explanations.saveSpace({
          id: "space",
          baseModelId: base.id,
        });
        await opened.execute("delete from pgboss.job");
        const explanation = (pllmId: string) => ({
          pllmId,
          coefficients: new Float32Array([1]),
          residual: 0,
        });
        await expect(
          store.explanations.saveExplanations(
            "space",
            [explanation(id), explanation(base.id)],
            [{ kind: "propose", pllmId: id }],
          ),
        ).rejects.toThrow();
        expect(
          await store.explanations.unexplained(base.id, "space", 10),
        ).toHaveLength(1);
        expect(await waiting()).toEqual([]);
      });

      it("are told of the space that is published, for many base models at once", async () => {
        const [one, two] = [
          await baseModel("one", digest("1")),
          await baseModel("two", digest("2")),
        ];
        await store.explanations.saveSpace({
          id: "space",
          baseModelId: two.id,
        });
        const spaces = () =>
          store.explanations.publishedSpaces([one.id, two.id, "nothing"]);
        expect(await spaces()).toEqual([undefined, undefined, undefined]);
        await store.explanations.completePublication("space", []);
        expect(await spaces()).toEqual([undefined, "space", undefined]);
      });

      it("are of one pLLM for each fingerprint, also of two at once, until it is refused", async () => {
        const [base, other, ada] = [
          await baseModel(),
          await baseModel("other", digest("o")),
          await contributor(),
        ];
        const [one, two, elsewhere] = [
          await pllmIn("VALIDATING", "one", base, ada),
          await pllmIn("VALIDATING", "two", base, ada),
          await pllmIn("VALIDATING", "elsewhere", other, ada, digest("e")),
        ];
        const numbers = new Float32Array([0, -0, 1 / 3, 1e-45, -3.4e38]);
        const seen: Float32Array[] = [];
        const claim = ({ id }: Pllm) =>
          store.explanations.claimFingerprint(id, numbers, (own, known) => {
            seen.push(own, known);
            return true;
          });
        const claimed = await Promise.all([claim(one), claim(two)]);
        const [first, second] = claimed[0] ? [two, one] : [one, two];
        expect(claimed.filter(Boolean)).toEqual([first]);
        expect(seen).toEqual([numbers, numbers]);
        expect(await claim(first)).toBeUndefined();
        expect(await claim(elsewhere)).toBeUndefined();
        await store.pllms.refuse(first.id, {
          code: "NO_EFFECT",
          message: "none",
          tensor: null,
        });
        expect(await claim(second)).toBeUndefined();
      });

      it("are of one pLLM for each adapter's file, whatever its fingerprint", async () => {
        const [base, ada] = [await baseModel(), await contributor()];
        const one = await pllmIn("VALIDATING", "one", base, ada);
        const two = await pllmIn("VALIDATING", "two", base, ada, digest("one"));
        const three = await pllmIn("VALIDATING", "three", base, ada);
        const claim = ({ id }: Pllm, number: number) =>
          store.explanations.claimFingerprint(
            id,
            new Float32Array([number]),
            (own, other) => own[0] === other[0],
          );
        expect(await claim(one, 1)).toBeUndefined();
        expect(await claim(two, -1)).toEqual(one);
        expect(await claim(three, -1)).toBeUndefined();
      });

      it("can fail to be fitted, which is told until a space is fitted again", async () => {
        const [base, ada] = [await baseModel(), await contributor()];
        const { id } = await pllmIn("EXPLAINING", "terse", base, ada);
        await store.pllms.advance(id, "EXPLAINING", "AWAITING_SPACE");
        await store.pllms.setProgress(id, "AWAITING_SPACE", {
          stage: "fit",
          done: 1,
          total: 2,
        });
        const failure = async () =>
          (await store.baseModels.find(base.id))!.fitFailure;
        expect(await failure()).toBeNull();
        await store.explanations.noteFit(base.id, "no word\0 stands");
        expect(await failure()).toBe("no word\ufffd stands");
        expect(await store.pllms.find(id)).toMatchObject({
          status: "AWAITING_SPACE",
          progress: null,
        });
        await store.explanations.noteFit(base.id, null);
        expect(await failure()).toBeNull();

        const [fit, key] = [
          { kind: "fit", baseModelId: base.id } as const,
          once(),
        ];
        await store.explanations.noteFit(base.id, "no word stands");
        await store.queue.send(fit, key);
        expect(await failure()).toBeNull();
        await store.explanations.noteFit(base.id, "no word stands");
        await store.queue.send(fit, key);
        expect(await failure()).toBe("no word stands");
      });

      it("are published under a version that no other publication has", async () => {
        const base = await baseModel();
        await store.explanations.saveSpace({
          id: "space",
          baseModelId: base.id,
        });
        const versions = await Promise.all(
          Array.from(
            { length: 10 },
            async () =>
              (await store.explanations.preparePublication(base.id))!.version,
          ),
        );
        expect(versions.sort((a, b) => a - b)).toEqual([
          1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
        ]);
      });
    });

    describe("a proposed attribute", () => {
      const pirate = {
        word: "pirate",
        source: "CONTRIBUTION",
        direction: new Float32Array([0, -0, 1 / 3]),
        novelty: 0.9,
        agreement: 0.8,
        recognition: 0.01,
        residualBefore: 0.95,
        residualAfter: 0.5,
      } as const;
      const everything: PageRequest = { direction: "forward", count: 100 };

      /** A base model with a space, a contributor with two published pLLMs, an operator. */
      async function scene() {
        const [base, ada] = [await baseModel(), await contributor()];
        const { contributor: olga } = await store.contributors.create(once(), {
          name: "olga",
          role: "operator",
        });
        const one = await pllmIn("PUBLISHED", "one", base, ada);
        const two = await pllmIn("PUBLISHED", "two", base, ada);
        await store.explanations.saveSpace({
          id: "first",
          baseModelId: base.id,
        });
        await opened.execute("delete from pgboss.job");
        return { base, ada, olga, one, two };
      }
      const proposals = async () =>
        (await store.attributeProposals.page({}, everything)).items;

      it("waits, with what it would explain of each pLLM that it was proposed for", async () => {
        const { base, one, two } = await scene();
        await store.attributeProposals.propose(one.id, [pirate]);
        await store.attributeProposals.propose(two.id, [
          { ...pirate, residualAfter: 0.3 },
        ]);
        const [proposal] = await proposals();
        expect(await proposals()).toEqual([
          {
            id: proposal!.id,
            baseModelId: base.id,
            word: "pirate",
            source: "CONTRIBUTION",
            novelty: 0.9,
            agreement: 0.8,
            recognition: 0.01,
            evidence: [
              { pllmId: two.id, residualBefore: 0.95, residualAfter: 0.3 },
              { pllmId: one.id, residualBefore: 0.95, residualAfter: 0.5 },
            ],
            pllms: 2,
            status: "PENDING",
            decidedAt: null,
            decidedBy: null,
            reason: null,
            spaceId: null,
            failure: null,
            createdAt: expect.any(Date) as Date,
          },
        ]);
        expect(await store.attributeProposals.find(proposal!.id)).toEqual(
          proposal,
        );
        expect(await waiting()).toEqual([]);
      });

      it("is one a word, whoever says it again; said by the explainer, it is the explainer's", async () => {
        const { one, two } = await scene();
        const { attributeProposals } = store;
        await attributeProposals.propose(one.id, [pirate]);
        const [before] = await proposals();
        await attributeProposals.propose(one.id, [
          { ...pirate, novelty: 0.1, residualAfter: 0.4 },
        ]);
        expect(await proposals()).toEqual([
          {
            ...before,
            evidence: [{ ...before!.evidence[0], residualAfter: 0.4 }],
          },
        ]);
        await attributeProposals.propose(two.id, [
          { ...pirate, source: "EXPLAINER" },
        ]);
        await attributeProposals.propose(two.id, [pirate]);
        expect((await proposals()).map(({ source }) => source)).toEqual([
          "EXPLAINER",
        ]);
      });

      it("counts, until it is decided about, for whose text it came from", async () => {
        const { ada, olga, one } = await scene();
        const { attributeProposals } = store;
        await attributeProposals.propose(one.id, [
          pirate,
          { ...pirate, word: "gothic" },
          { ...pirate, word: "dry", source: "EXPLAINER" },
        ]);
        expect(await attributeProposals.countPending(ada.id)).toBe(2);
        expect(await attributeProposals.countPending(olga.id)).toBe(0);
        const [first] = await proposals();
        await attributeProposals.dismiss(once(), {
          id: first!.id,
          operatorId: olga.id,
          reason: "no style",
        });
        expect(await attributeProposals.countPending(ada.id)).toBe(1);
      });

      it("is approved once, by whom and when, with a job that grows the space", async () => {
        const { base, olga, one } = await scene();
        const { attributeProposals } = store;
        await attributeProposals.propose(one.id, [pirate]);
        const id = (await proposals())[0]!.id;
        const same = once();
        const approve = (by: Once) =>
          attributeProposals.approve(by, { id, operatorId: olga.id });
        const approved = await approve(same);
        expect(approved).toMatchObject({
          status: "APPROVED",
          decidedBy: olga.id,
          decidedAt: expect.any(Date) as Date,
          spaceId: null,
        });
        expect(await approve(same)).toEqual(approved);
        expect(await waiting()).toEqual([
          { kind: "grow", baseModelId: base.id },
        ]);
        await expect(approve(once())).rejects.toMatchObject({
          code: "WRONG_STATE",
          message:
            "The attribute pirate is APPROVED already; a decision stands.",
        });
        expect(await attributeProposals.awaitingSpace(base.id)).toEqual([
          { id, word: "pirate", direction: pirate.direction },
        ]);
        expect(await attributeProposals.decidedWords(base.id)).toEqual({
          approved: ["pirate"],
          dismissed: [],
        });
      });

      it("is dismissed with a reason, for good", async () => {
        const { base, olga, one, two } = await scene();
        const { attributeProposals } = store;
        await attributeProposals.propose(one.id, [pirate]);
        const id = (await proposals())[0]!.id;
        const decision = { id, operatorId: olga.id };
        expect(
          await attributeProposals.dismiss(once(), {
            ...decision,
            reason: "a costume, not a style",
          }),
        ).toMatchObject({
          status: "DISMISSED",
          decidedBy: olga.id,
          reason: "a costume, not a style",
        });
        expect(await waiting()).toEqual([]);
        await attributeProposals.propose(two.id, [pirate]);
        expect((await proposals()).map(({ status }) => status)).toEqual([
          "DISMISSED",
        ]);
        await expect(
          attributeProposals.approve(once(), decision),
        ).rejects.toMatchObject({ code: "WRONG_STATE" });
        expect(await attributeProposals.awaitingSpace(base.id)).toEqual([]);
        expect(await attributeProposals.decidedWords(base.id)).toEqual({
          approved: [],
          dismissed: ["pirate"],
        });
      });

      it("is not there under an id that nothing has", async () => {
        const { olga } = await scene();
        for (const id of ["nothing", olga.id]) {
          expect(await store.attributeProposals.find(id)).toBeUndefined();
          await expect(
            store.attributeProposals.approve(once(), {
              id,
              operatorId: olga.id,
            }),
          ).rejects.toMatchObject({ code: "NOT_FOUND" });
        }
      });

      it("is in the space that grew by it, unless another space came up meanwhile", async () => {
        const { base, olga, one } = await scene();
        const { attributeProposals, explanations } = store;
        await attributeProposals.propose(one.id, [
          pirate,
          { ...pirate, word: "gothic" },
        ]);
        const ids = (await proposals()).map(({ id }) => id);
        for (const id of ids)
          await attributeProposals.approve(once(), { id, operatorId: olga.id });
        await opened.execute("delete from pgboss.job");
        const grown = (parent: string) =>
          explanations.saveGrownSpace({
            id: "second",
            baseModelId: base.id,
            parent,
            proposals: [ids[0]!],
          });
        expect(await grown("another")).toBe(false);
        expect(await explanations.currentSpace(base.id)).toBe("first");
        expect(await waiting()).toEqual([]);
        expect(await grown("first")).toBe(true);
        expect(await explanations.currentSpace(base.id)).toBe("second");
        expect(await waiting()).toEqual([
          { kind: "publish", baseModelId: base.id },
        ]);
        await attributeProposals.fail(ids[1]!, "too like pirate\0");
        await attributeProposals.fail(ids[0]!, "too late");
        expect(
          (await proposals()).map(({ spaceId, failure }) => [spaceId, failure]),
        ).toEqual([
          ["second", null],
          [null, "too like pirate\uFFFD"],
        ]);
        expect(await attributeProposals.awaitingSpace(base.id)).toEqual([]);
      });

      it("is listed by base model and by where it stands, in the order of creation", async () => {
        const { base, olga, one } = await scene();
        const other = await baseModel("other", digest("o"));
        await store.attributeProposals.propose(one.id, [
          pirate,
          { ...pirate, word: "gothic" },
        ]);
        const id = (await proposals())[0]!.id;
        await store.attributeProposals.approve(once(), {
          id,
          operatorId: olga.id,
        });
        const words = async (
          filter: Parameters<typeof store.attributeProposals.page>[0],
        ) =>
          (await store.attributeProposals.page(filter, everything)).items.map(
            ({ word }) => word,
          );
        expect(await words({ baseModelId: base.id })).toEqual([
          "pirate",
          "gothic",
        ]);
        expect(await words({ status: "PENDING" })).toEqual(["gothic"]);
        expect(await words({ baseModelId: other.id })).toEqual([]);
        expect(await words({ baseModelId: "nothing" })).toEqual([]);
      });
    });

    describe("a merge", () => {
      it("is one recipe in any order, counted", async () => {
        const [base, ada] = [await baseModel(), await contributor()];
        const one = await pllmIn("PUBLISHED", "one", base, ada, digest("1"));
        const two = await pllmIn("PUBLISHED", "two", base, ada, digest("2"));
        const record = (
          ...components: readonly (readonly [string, number])[]
        ) =>
          store.merges.record(once(), {
            baseRevision: base.revision,
            components: components.map(([adapter, weight]) => ({
              adapter: digest(adapter),
              weight,
            })),
          });
        const merge = await record(["2", 0.3], ["1", 0.7]);
        expect(merge).toMatchObject({
          baseModelId: base.id,
          timesRecorded: 1,
          components: [
            { pllmId: one.id, weight: 0.7 },
            { pllmId: two.id, weight: 0.3 },
          ],
        });
        expect(await record(["1", 0.7], ["2", 0.3])).toEqual({
          ...merge,
          timesRecorded: 2,
        });
        const another = await record(["1", 0.3], ["2", 0.7]);
        expect(another.id).not.toBe(merge.id);
        expect((await store.merges.find(merge.id))!.timesRecorded).toBe(2);
        expect(
          (
            await store.merges.page(
              { baseModelId: base.id },
              { direction: "forward", count: 10 },
            )
          ).items.map(({ id }) => id),
        ).toEqual([merge.id, another.id]);
        expect(
          (
            await store.merges.page(
              { baseModelId: one.id },
              { direction: "forward", count: 10 },
            )
          ).items,
        ).toEqual([]);
      });

      it("is of published pLLMs of its base", async () => {
        const [base, ada] = [await baseModel(), await contributor()];
        await pllmIn("PUBLISHED", "one", base, ada, digest("1"));
        await pllmIn("PUBLISHING", "two", base, ada, digest("2"));
        await expect(
          store.merges.record(once(), {
            baseRevision: base.revision,
            components: [
              { adapter: digest("1"), weight: 0.5 },
              { adapter: digest("2"), weight: 0.5 },
            ],
          }),
        ).rejects.toMatchObject({
          code: "NOT_FOUND",
          message: `No published pLLM of base model ${base.revision} has the adapter ${digest("2")}; ask for pllms.`,
        });
        await expect(
          store.merges.record(once(), {
            baseRevision: digest("9"),
            components: [],
          }),
        ).rejects.toMatchObject({
          code: "NOT_FOUND",
          message: `No base model has the revision ${digest("9")}; ask for baseModels.`,
        });
      });
    });

    describe("a training session", () => {
      const start = (
        base: BaseModel,
        kind: "SCRATCH" | "SINGLE" | "MERGE",
        adapters: readonly string[],
        deviceClass = "phone",
      ) =>
        store.trainingSessions.start(once(), {
          baseRevision: base.revision,
          start: kind,
          adapters,
          deviceClass,
        });

      it("runs forwards until it is finished", async () => {
        const base = await baseModel();
        const session = await start(base, "SCRATCH", []);
        expect(session).toEqual({
          id: session.id,
          baseModelId: base.id,
          start: "SCRATCH",
          pllmIds: [],
          deviceClass: "phone",
          status: "RUNNING",
          step: 0,
          seconds: 0,
          lossBefore: null,
          loss: null,
          createdAt: session.createdAt,
          finishedAt: null,
        });
        const { id } = session;
        const report = (step: number, loss: number) =>
          store.trainingSessions.report(once(), {
            id,
            step,
            seconds: step * 1.5,
            loss,
          });
        expect(await report(10, 2.5)).toMatchObject({
          step: 10,
          seconds: 15,
          loss: 2.5,
        });
        expect(await report(5, 2.75)).toMatchObject({
          step: 10,
          seconds: 15,
          loss: 2.5,
        });
        const finish = () =>
          store.trainingSessions.finish(once(), {
            id,
            steps: 20,
            seconds: 31.5,
            lossBefore: 3,
            lossAfter: 2.25,
          });
        const finished = await finish();
        expect(finished).toMatchObject({
          status: "FINISHED",
          step: 20,
          seconds: 31.5,
          lossBefore: 3,
          loss: 2.25,
        });
        expect(finished.finishedAt).toBeInstanceOf(Date);
        expect(await store.trainingSessions.find(id)).toEqual(finished);
        await expect(report(30, 2)).rejects.toMatchObject({
          code: "WRONG_STATE",
        });
        await expect(finish()).rejects.toMatchObject({ code: "WRONG_STATE" });
        await expect(
          store.trainingSessions.report(once(), {
            id: "nothing",
            step: 1,
            seconds: 1,
            loss: 1,
          }),
        ).rejects.toMatchObject({ code: "NOT_FOUND" });
      });

      it("names what it began with", async () => {
        const [base, ada] = [await baseModel(), await contributor()];
        const one = await pllmIn("PUBLISHED", "one", base, ada, digest("1"));
        const two = await pllmIn("PUBLISHED", "two", base, ada, digest("2"));
        expect(
          (await start(base, "MERGE", [digest("2"), digest("1")])).pllmIds,
        ).toEqual([two.id, one.id]);
        await expect(
          start(base, "SINGLE", [digest("3")]),
        ).rejects.toMatchObject({ code: "NOT_FOUND" });
      });

      it("counts in the statistics of the pLLM it began with alone, in a group large enough", async () => {
        const [base, ada] = [await baseModel(), await contributor()];
        const one = await pllmIn("PUBLISHED", "one", base, ada, digest("1"));
        const two = await pllmIn("PUBLISHED", "two", base, ada, digest("2"));
        const run = async (
          steps: number,
          deviceClass: string,
          kind: "SINGLE" | "MERGE" = "SINGLE",
        ) => {
          const { id } = await start(
            base,
            kind,
            kind === "SINGLE" ? [digest("1")] : [digest("1"), digest("2")],
            deviceClass,
          );
          await store.trainingSessions.finish(once(), {
            id,
            steps,
            seconds: steps / 2,
            lossBefore: 3,
            lossAfter: 2.5,
          });
        };
        for (const steps of [10, 40, 20, 30]) await run(steps, "phone");
        await run(1000, "phone", "MERGE");
        await start(base, "SINGLE", [digest("1")]);
        const none = {
          medianSteps: null,
          medianSeconds: null,
          medianImprovement: null,
        };
        expect(smallestGroup).toBe(5);
        expect(
          await store.trainingSessions.statistics([one.id, "nothing"]),
        ).toEqual([
          { sessions: 4, ...none },
          { sessions: 0, ...none },
        ]);
        await run(100, "phone");
        await run(500, "laptop");
        expect(
          await store.trainingSessions.statistics([two.id, one.id], "phone"),
        ).toEqual([
          { sessions: 0, ...none },
          {
            sessions: 5,
            medianSteps: 30,
            medianSeconds: 15,
            medianImprovement: 0.5,
          },
        ]);
        expect(await store.trainingSessions.statistics([one.id])).toEqual([
          {
            sessions: 6,
            medianSteps: 35,
            medianSeconds: 17.5,
            medianImprovement: 0.5,
          },
        ]);
        expect(await store.trainingSessions.statistics([])).toEqual([]);
      });
    });

    describe("the queue", () => {
      const validate = (pllmId: string): Job => ({ kind: "validate", pllmId });
      const publish: Job = { kind: "publish", baseModelId: "b" };
      const fit: Job = {
        kind: "fit",
        baseModelId: "00000000-0000-7000-8000-00000000000b",
      };
      const noDead = () =>
        Promise.reject(new Error("no job should have died here"));

      it("works one job after another, in order", async () => {
        for (const id of ["1", "2", "3"]) await store.queue.send(validate(id));
        const seen: string[] = [];
        const third = Promise.withResolvers<undefined>();
        const worker = await store.queue.work({
          handle: async (job) => {
            seen.push(`begin ${JSON.stringify(job)}`);
            await Promise.resolve();
            seen.push("end");
            if (seen.length === 6) third.resolve(undefined);
          },
          onDead: noDead,
        });
        await third.promise;
        await worker.stop();
        expect(seen).toEqual([
          'begin {"kind":"validate","pllmId":"1"}',
          "end",
          'begin {"kind":"validate","pllmId":"2"}',
          "end",
          'begin {"kind":"validate","pllmId":"3"}',
          "end",
        ]);
        expect(await waiting()).toEqual([]);
      });

      it("adds a job once for a key", async () => {
        const key = once();
        await store.queue.send(publish, key);
        await opened.execute("delete from pgboss.job");
        await store.queue.send(publish, key);
        expect(await waiting()).toEqual([]);
      });

      it("holds one job of those that wait for the same", async () => {
        await store.queue.send(publish);
        await store.queue.send(fit);
        await store.queue.send({ kind: "publish", baseModelId: "c" });
        await Promise.all(
          Array.from({ length: 10 }, () => store.queue.send(publish)),
        );
        expect(await waiting()).toEqual([
          publish,
          fit,
          { kind: "publish", baseModelId: "c" },
        ]);
      });

      it("adds a job to one that runs already: what changed meanwhile is done too", async () => {
        await store.queue.send(publish);
        let runs = 0;
        const second = Promise.withResolvers<undefined>();
        const worker = await store.queue.work({
          handle: async () => {
            if (++runs === 1) await store.queue.send(publish);
            else second.resolve(undefined);
          },
          onDead: noDead,
        });
        await second.promise;
        await worker.stop();
        expect(runs).toBe(2);
        expect(await waiting()).toEqual([]);
      });

      it("tries a job thirteen times, then says that it is dead", async () => {
        await store.queue.send(validate("1"));
        let tries = 0;
        const dead = Promise.withResolvers<Job>();
        const worker = await store.queue.work({
          handle: () => {
            tries++;
            return Promise.reject(new Error("broken"));
          },
          onDead: (job) => {
            dead.resolve(job);
            return Promise.resolve();
          },
        });
        let over: Job | undefined;
        while (!over) {
          // the pauses are made short, not the tries fewer
          await opened.execute(
            "update pgboss.job set start_after = now() where state = 'retry'",
          );
          over = await Promise.race([
            dead.promise,
            new Promise<undefined>((resolve) => {
              setTimeout(resolve, 50);
            }),
          ]);
        }
        await worker.stop();
        expect(over).toEqual(validate("1"));
        expect(tries).toBe(13);
        expect(await waiting()).toEqual([]);
      });

      it.each<Job>([
        { kind: "propose", pllmId: "a" },
        { kind: "audit", baseModelId: "a" },
      ])("works off $kind last of all that waits", async (a) => {
        const b = { kind: "explain", pllmId: "b" } as const;
        await store.queue.send(a);
        await store.queue.send(b);
        const done: Job[] = [];
        const working = await store.queue.work({
          handle: (job) => {
            done.push(job);
            return Promise.resolve();
          },
          onDead: () => Promise.resolve(),
        });
        await expect.poll(() => done, { timeout: 10_000 }).toEqual([b, a]);
        await working.stop();
      });

      it("tries to publish for longer: nothing else would reach the edge", async () => {
        await store.queue.send(fit);
        await store.queue.send(publish);
        expect(
          await opened.execute(
            "select data->>'kind' as kind, retry_limit from pgboss.job order by created_on",
          ),
        ).toEqual([
          { kind: "fit", retry_limit: 12 },
          { kind: "publish", retry_limit: 60 },
        ]);
      });

      it("stops when the running job has, and begins that job anew at no cost", async () => {
        await store.queue.send(validate("1"));
        for (let interruption = 0; interruption < 5; interruption++) {
          const begun = Promise.withResolvers<undefined>();
          let ended = false;
          const worker = await store.queue.work({
            handle: (_, signal) =>
              new Promise((_resolve, reject) => {
                signal.addEventListener("abort", () => {
                  ended = true;
                  reject(signal.reason as Error);
                });
                begun.resolve(undefined);
              }),
            onDead: noDead,
          });
          await begun.promise;
          await worker.stop();
          expect(ended).toBe(true);
          expect(await waiting()).toEqual([validate("1")]);
        }
        const [job] = await opened.execute(
          "select retry_limit - retry_count as tries from pgboss.job where state = 'retry'",
        );
        // the try after an interruption is counted when it begins
        expect(job).toEqual({ tries: 12 + 1 });
      });
    });
  });
}

/** 64 hex digits that stand for a text. */
function digest(text: string): string {
  return Buffer.from(text).toString("hex").padStart(64, "0").slice(-64);
}
