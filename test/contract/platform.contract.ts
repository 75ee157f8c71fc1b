/** @file The whole mission over the network, against a real Headstart: contributors, operators, devices, mistakes, a restart. */
import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { layerName } from "../../device-sdk/lm/linear.ts";
import { readPeftAdapter } from "../../device-sdk/lora/peft.ts";
import { personalize } from "../../device-sdk/personalize.ts";
import { thisDeviceClass } from "../../device-sdk/report/deviceClass.ts";
import { reportJourney } from "../../device-sdk/report/reportJourney.ts";
import { createReporter } from "../../device-sdk/report/reporter.ts";
import { openCatalogue } from "../../device-sdk/select/catalogue.ts";
import type { Catalogue } from "../../device-sdk/select/catalogue.ts";
import { httpOrigin } from "../../device-sdk/select/httpOrigin.ts";
import type { VerifyingKey } from "../../device-sdk/format/manifest.ts";
import { readConfiguration } from "../../server/configuration.ts";
import { startHeadstart } from "../../server/headstart.ts";
import type { Headstart } from "../../server/headstart.ts";
import { createClient, upload } from "../platform/client.ts";
import type { Client } from "../platform/client.ts";
import { mutations } from "../platform/documents.ts";
import type { Mutation } from "../platform/documents.ts";
import { mistakes } from "../platform/mistakes.ts";
import type { Scene } from "../platform/mistakes.ts";
import { walk } from "../platform/walk.ts";
import { tinyBase, tinyConfig, tinyPllm, tinyPllmOf } from "../tinyBase.ts";
import { createTinyExplainer } from "../tinyExplainer.ts";
import { tinyAdapter } from "../tinyModel.ts";

const patience = { timeout: 30_000, interval: 50 };
const { contents, ...registration } = tinyBase;
const newKey = () => ({ idempotencyKey: randomUUID() });
/** What each pLLM is made from. */
const seeds: Readonly<Record<string, number>> = {
  calm: 1,
  dry: 2,
  warm: 3,
  late: 4,
  unfinished: 5,
  next: 6,
};

/** In every message of the user, and nowhere else. */
const canary = "xyzzycanary";
const messages = Array.from({ length: 12 }, (_, at) => ({
  prompt: at % 2 ? null : `${canary} rain?`,
  text: `${["warm", "brief", "dry"][at % 3]} ${canary}`,
}));

interface Upload {
  readonly file: string;
  readonly url: string;
  readonly method: string;
  readonly maximumBytes: number;
}

interface Explained {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly adapterSha256: string;
  readonly explanation: {
    readonly space: { readonly id: string };
    readonly coefficients: readonly { readonly value: number }[];
    readonly residual: number;
    readonly words: string;
  } | null;
  readonly trainingStatistics: Readonly<Record<string, number | null>>;
}

/** A query that needs all three subgraphs: names from one, explanations from the Worker, statistics from the third. */
const everything = `{
  pllms(first: 100) {
    edges {
      node {
        id name status adapterSha256 yankReason
        baseModel { name currentSpace { id attributes { word opposite } } }
        explanation {
          space { id }
          coefficients { value word size attribute { word opposite } }
          residual words
        }
        trainingStatistics { sessions medianSteps medianSeconds medianImprovement }
      }
    }
  }
}`;

/**
 * Declares the suite.
 * @param environment variables of the Headstart beside its port and home folder; asked for once.
 */
export function platformContract(
  name: string,
  environment: () => Promise<Readonly<Record<string, string>>>,
): void {
  describe(name, () => {
    let variables: Readonly<Record<string, string>>;
    let home: string;
    let headstart: Headstart;
    let publicKey: VerifyingKey;
    const logged: string[] = [];

    const start = async () => {
      headstart = await startHeadstart(
        readConfiguration({
          PORT: "0",
          TRUSTED_PROXIES: "1",
          HEADSTART_HOME: home,
          ...variables,
        }),
        (event, fields) => logged.push(JSON.stringify({ event, ...fields })),
      );
      const answer = await fetch(`${headstart.url}/.well-known/headstart.json`);
      const discovery = (await answer.json()) as {
        edge: string;
        publicKey: VerifyingKey;
      };
      expect(discovery.edge).toBe(headstart.edgeUrl);
      publicKey = discovery.publicKey;
    };
    beforeAll(async () => {
      home = await mkdtemp(join(tmpdir(), "headstart-platform-"));
      variables = await environment();
      await start();
      return async () => {
        await headstart.close();
        await rm(home, { recursive: true });
      };
    });

    const as = (key?: string) => createClient(() => headstart.url, key);
    const anyone = as();
    let operator: Client;
    let ada: Client;
    let ben: Client;
    /** Of the mission's base model. */
    let baseModel: string;
    /** Ids of the mission's pLLMs, by name. */
    const ids: Record<string, string> = {};

    /** What was asked for on the way, to be asked for again. */
    const asked = new Map<
      Mutation,
      { client: Client; input: object; answer: object }
    >();
    /** Asks for a mutation with a new key, by another document where its answer is to say more. */
    async function mutate<Data>(
      client: Client,
      mutation: Mutation,
      fields: object,
      document: string = mutations[mutation],
    ): Promise<Data> {
      const input = { ...fields, ...newKey() };
      const answer = await client.ask<Record<Mutation, Data>>(document, {
        input,
      });
      asked.set(mutation, { client, input, answer });
      return answer[mutation];
    }

    /** What a device finds at the edge. */
    const open = (highestVersion = 0): Promise<Catalogue> =>
      openCatalogue(httpOrigin(headstart.edgeUrl), {
        publicKey,
        base: tinyBase.revision,
        explainer: tinyBase.explainer.revision,
        highestVersion,
      });
    const namesAtTheEdge = async () =>
      (await open()).explanations.map(({ pllm }) => pllm).sort();

    const listedTo = async (client: Client, document = everything) => {
      const { pllms } = await client.ask<{
        pllms: { edges: readonly { node: Explained }[] };
      }>(document);
      return pllms.edges.map(({ node }) => node);
    };
    const statusOf = async (client: Client, id: string) => {
      const { pllm } = await client.ask<{
        pllm: { status: string; refusal: object | null } | null;
      }>(
        "query ($id: ID!) { pllm(id: $id) { status refusal { code message tensor } } }",
        { id },
      );
      return pllm;
    };

    /** Contributes a pLLM to the end of its upload. */
    async function contribute(
      client: Client,
      called: string,
      { config, weights, sha256 }: Awaited<ReturnType<typeof tinyPllm>>,
    ): Promise<string> {
      const { pllm, upload: to } = await mutate<{
        pllm: { id: string; status: string };
        upload: Upload;
      }>(
        client,
        "contributePLLM",
        { name: called, baseModel, adapterConfig: config },
        `mutation ($input: ContributePLLMInput!) {
          contributePLLM(input: $input) {
            pllm { id name status baseModel { name } contributor { name } }
            upload { file url method maximumBytes }
          }
        }`,
      );
      expect(pllm.status).toBe("AWAITING_UPLOAD");
      expect(to).toMatchObject({
        file: "adapter_model.safetensors",
        method: "PUT",
      });
      expect(await upload(to.url, weights)).toBe(200);
      await mutate(client, "finishContribution", { pllm: pllm.id, sha256 });
      return pllm.id;
    }

    describe("contributions", () => {
      it("begin when an operator registers a base model and uploads its files where the answer says", async () => {
        operator = as(headstart.operatorKey);
        const document = `mutation ($input: RegisterBaseModelInput!) {
          registerBaseModel(input: $input) {
            baseModel { id name revision missingFiles }
            uploads { file url method maximumBytes }
          }
        }`;
        interface Registered {
          readonly baseModel: { id: string; missingFiles: readonly string[] };
          readonly uploads: readonly Upload[];
        }
        const first = await mutate<Registered>(
          operator,
          "registerBaseModel",
          registration,
          document,
        );
        const files = registration.files.map(({ path }) => path).sort();
        expect([...first.baseModel.missingFiles].sort()).toEqual(files);
        expect(first.uploads.map(({ file }) => file).sort()).toEqual(files);
        for (const { file, url, method, maximumBytes } of first.uploads) {
          expect([method, maximumBytes]).toEqual([
            "PUT",
            contents[file]!.length,
          ]);
          expect(await upload(url, contents[file]!)).toBe(200);
        }
        const again = await mutate<Registered>(
          operator,
          "registerBaseModel",
          registration,
          document,
        );
        expect(again.uploads).toEqual([]);
        expect(again.baseModel).toEqual({
          ...first.baseModel,
          missingFiles: [],
        });
        baseModel = again.baseModel.id;
      });

      it("come from contributors whom an operator gives a key, once", async () => {
        const create = (called: string) =>
          mutate<{ apiKey: string }>(
            operator,
            "createContributor",
            { name: called, role: "CONTRIBUTOR" },
            `mutation ($input: CreateContributorInput!) {
              createContributor(input: $input) { apiKey contributor { id name } }
            }`,
          );
        ada = as((await create("ada")).apiKey);
        ben = as((await create("ben")).apiKey);
        const { input } = asked.get("createContributor")!;
        expect(
          await operator.ask(
            `mutation ($input: CreateContributorInput!) {
              createContributor(input: $input) { apiKey contributor { name } }
            }`,
            { input },
          ),
        ).toEqual({
          createContributor: { apiKey: null, contributor: { name: "ben" } },
        });
        const viewer = "{ viewer { role contributor { name } } }";
        expect(await ada.ask(viewer)).toEqual({
          viewer: { role: "CONTRIBUTOR", contributor: { name: "ada" } },
        });
        expect(await anyone.ask(viewer)).toEqual({
          viewer: { role: "ANONYMOUS", contributor: null },
        });
      });

      it("are validated and measured, and wait for a space while their contributor looks on", async () => {
        const seen: Record<string, string[]> = {};
        for (const called of ["calm", "dry", "warm"])
          ids[called] = await contribute(
            ada,
            called,
            await tinyPllm(seeds[called]!),
          );
        await expect
          .poll(async () => {
            const mine = await listedTo(
              ada,
              "{ pllms(mine: true, first: 100) { edges { node { name status } } } }",
            );
            for (const { name: called, status } of mine)
              if (seen[called]?.at(-1) !== status)
                (seen[called] ??= []).push(status);
            return mine;
          }, patience)
          .toEqual(
            ["calm", "dry", "warm"].map((called) => ({
              name: called,
              status: "AWAITING_SPACE",
            })),
          );
        const steps = ["VALIDATING", "EXPLAINING", "AWAITING_SPACE"];
        for (const statuses of Object.values(seen))
          expect(statuses).toEqual(
            steps.filter((status) => statuses.includes(status)),
          );
      });

      it("are seen by nobody but their contributor and operators until they are published", async () => {
        const names = ["calm", "dry", "warm"];
        const list = "{ pllms(first: 100) { edges { node { name } } } }";
        for (const stranger of [anyone, ben]) {
          for (const called of names)
            expect(await statusOf(stranger, ids[called]!)).toBeNull();
          expect(await listedTo(stranger, list)).toEqual([]);
          expect(
            await stranger.ask(
              "query ($id: ID!) { baseModel(id: $id) { name currentSpace { id } pllms(first: 100) { edges { node { name } } } } }",
              { id: baseModel },
            ),
          ).toEqual({
            baseModel: {
              name: "tiny-base",
              currentSpace: null,
              pllms: { edges: [] },
            },
          });
        }
        for (const friend of [ada, operator])
          expect(await listedTo(friend, list)).toEqual(
            names.map((called) => ({ name: called })),
          );
        await expect(open()).rejects.toMatchObject({ code: "NOT_FOUND" });
      });

      it("are published together once an operator has a space fitted", async () => {
        await mutate(operator, "fitExplanationSpace", { baseModel });
        await expect
          .poll(
            async () =>
              (await listedTo(anyone)).map(
                ({ name: called, status }) => `${called} ${status}`,
              ),
            patience,
          )
          .toEqual(["calm PUBLISHED", "dry PUBLISHED", "warm PUBLISHED"]);
      });
    });

    describe("one query over all three subgraphs", () => {
      it("tells of every pLLM what its contributor named it, what a device reads at the edge, and what devices needed", async () => {
        const { space, explanations } = await open();
        const listed = await listedTo(anyone);
        expect(listed.map(({ name: called }) => called)).toEqual([
          "calm",
          "dry",
          "warm",
        ]);
        for (const pllm of listed) {
          const read = explanations.find((one) => one.pllm === pllm.name)!;
          expect(pllm.adapterSha256).toBe(read.adapter);
          expect(pllm.explanation).toMatchObject({
            space: { id: space.id },
            residual: read.residual,
            coefficients: Array.from(read.coefficients, (value, at) => ({
              value,
              size: Math.abs(value),
              attribute: space.attributes[at],
            })),
          });
          expect(pllm.explanation!.words).toMatch(/^(neutral|[a-z].* \d\.\d)/);
          expect(pllm).toMatchObject({
            baseModel: {
              name: "tiny-base",
              currentSpace: { id: space.id, attributes: space.attributes },
            },
            trainingStatistics: {
              sessions: 0,
              medianSteps: null,
              medianSeconds: null,
              medianImprovement: null,
            },
          });
        }
      });
    });

    describe("a device", () => {
      const { model, tokenizer } = createTinyExplainer(1);
      const adapter = readPeftAdapter(
        tinyConfig,
        JSON.parse(
          new TextDecoder().decode(contents["explainer/adapter_config.json"]),
        ),
        contents["explainer/adapter_model.safetensors"]!,
        "tiny-base",
      );
      const consents = { merge: true, training: true };
      const errors: unknown[] = [];
      const reporter = () =>
        createReporter(`${headstart.url}/graphql`, {
          consents,
          onError: (error) => errors.push(error),
        });
      const finished = () =>
        listedTo(
          operator,
          "{ pllms(first: 100) { edges { node { name trainingStatistics { sessions } } } } }",
        );

      it("goes its whole way with the edge alone, and reports with consent", async () => {
        const report = reportJourney(reporter(), tinyBase.revision);
        const journey = await personalize(
          { model, tokenizer, adapter },
          await open(),
          messages,
          { onEvent: report.onEvent },
        );
        await report.finish(journey);
        expect(errors).toEqual([]);
        expect(journey.selected.after).toBeLessThanOrEqual(
          journey.selected.before,
        );
        const { components } = journey.profile.decision;
        const alone = components.length === 1 ? components[0]!.pllm : undefined;
        expect(await finished()).toEqual(
          ["calm", "dry", "warm"].map((called) => ({
            name: called,
            trainingStatistics: { sessions: called === alone ? 1 : 0 },
          })),
        );
      });

      it("tells of a merge by names and tenths, and equal merges are one", async () => {
        const parts = [0.7, 0.3].map((weight, at) => ({
          pllm: ["calm", "warm"][at]!,
          weight,
        }));
        const { explanations } = await open();
        const adapterOf = (called: string) =>
          explanations.find(({ pllm }) => pllm === called)!.adapter;
        const recorded = await reporter().recordMerge(
          tinyBase.revision,
          parts.map(({ pllm, weight }) => ({
            pllm,
            adapter: adapterOf(pllm),
            weight: weight + 0.04,
          })),
        );
        expect(errors).toEqual([]);
        const { id } = await mutate<{ id: string }>(anyone, "recordMerge", {
          baseRevision: tinyBase.revision,
          components: parts.map(({ pllm, weight }) => ({
            adapter: adapterOf(pllm),
            weight,
          })),
        });
        expect(recorded).toEqual({ id });
        const { merge } = await anyone.ask<{
          merge: { components: { weight: number; pllm: { name: string } }[] };
        }>(
          "query ($id: ID!) { merge(id: $id) { timesRecorded baseModel { name } components { weight pllm { name } } } }",
          { id },
        );
        merge.components.sort((a, b) => b.weight - a.weight);
        expect(merge).toEqual({
          timesRecorded: 2,
          baseModel: { name: "tiny-base" },
          components: [
            { weight: 0.7, pllm: { name: "calm" } },
            { weight: 0.3, pllm: { name: "warm" } },
          ],
        });
      });

      it("learns what devices like it needed once five of them told", async () => {
        const { explanations } = await open();
        const before = await finished();
        // one that the journey did not tell of
        const { name: called } = before.find(
          ({ trainingStatistics }) => trainingStatistics["sessions"] === 0,
        )!;
        const of = explanations.find(({ pllm }) => pllm === called)!;
        const statistics = async (deviceClass?: string) => {
          const { pllm } = await anyone.ask<{
            pllm: { trainingStatistics: unknown };
          }>(
            `query ($id: ID!, $deviceClass: String) {
              pllm(id: $id) {
                trainingStatistics(deviceClass: $deviceClass) {
                  sessions medianSteps medianSeconds medianImprovement
                }
              }
            }`,
            { id: ids[called], deviceClass },
          );
          return pllm.trainingStatistics;
        };
        const none = {
          medianSteps: null,
          medianSeconds: null,
          medianImprovement: null,
        };
        for (const steps of [50, 10, 40, 20]) {
          const training = await reporter().startTraining(tinyBase.revision, [
            { pllm: called, adapter: of.adapter, weight: 1 },
          ]);
          await training!.progress({ step: 10, seconds: 1, heldOutLoss: 2 });
          await training!.finish({
            steps,
            seconds: 2 * steps,
            before: 3,
            after: 3 - steps / 100,
          });
        }
        expect(errors).toEqual([]);
        expect(await statistics()).toEqual({ sessions: 4, ...none });

        const { token, session } = await mutate<{
          token: string;
          session: { id: string };
        }>(anyone, "startTrainingSession", {
          baseRevision: tinyBase.revision,
          start: "SINGLE",
          adapters: [of.adapter],
          deviceClass: thisDeviceClass(),
        });
        const device = as(token);
        await mutate(device, "reportTrainingProgress", {
          session: session.id,
          step: 15,
          seconds: 30,
          heldOutLoss: 2.9,
        });
        await mutate(device, "finishTrainingSession", {
          session: session.id,
          steps: 30,
          seconds: 60,
          heldOutLossBefore: 3,
          heldOutLossAfter: 2.7,
        });
        const known = {
          sessions: 5,
          medianSteps: 30,
          medianSeconds: 60,
          medianImprovement: expect.closeTo(0.3, 5) as number,
        };
        expect(await statistics()).toEqual(known);
        expect(await statistics(thisDeviceClass())).toEqual(known);
        expect(await statistics("phone-8gb")).toEqual({ sessions: 0, ...none });
        const own = `query ($id: ID!) {
          trainingSession(id: $id) { status step pllms { name } baseModel { name } }
        }`;
        expect(await device.ask(own, { id: session.id })).toEqual({
          trainingSession: {
            status: "FINISHED",
            step: 30,
            pllms: [{ name: called }],
            baseModel: { name: "tiny-base" },
          },
        });
      });

      it("leaves the user's words nowhere: not in the home folder, not in the log", async () => {
        const found: string[] = [];
        let named = 0;
        const entries = await readdir(home, {
          recursive: true,
          withFileTypes: true,
        });
        for (const entry of entries.filter((one) => one.isFile())) {
          const path = join(entry.parentPath, entry.name);
          const bytes = await readFile(path);
          if (bytes.includes("calm")) named++;
          if (bytes.includes(canary)) found.push(path);
        }
        // a pLLM's name is found that way
        expect(named).toBeGreaterThan(0);
        expect(found).toEqual([]);
        expect(logged.join("\n")).not.toContain(canary);
      });
    });

    describe("a catalogue with a space", () => {
      it("explains one more contribution in it, and publishes it, without an operator", async () => {
        const before = await open();
        const late = await contribute(
          ben,
          "late",
          await tinyPllm(seeds["late"]!),
        );
        ids["late"] = late;
        await expect
          .poll(() => statusOf(anyone, late), patience)
          .toEqual({ status: "PUBLISHED", refusal: null });
        const after = await open(before.manifest.version + 1);
        expect(after.space.id).toBe(before.space.id);
        expect(after.explanations.map(({ pllm }) => pllm).sort()).toEqual([
          "calm",
          "dry",
          "late",
          "warm",
        ]);
        const { pllm } = await anyone.ask<{ pllm: Explained }>(
          "query ($id: ID!) { pllm(id: $id) { explanation { coefficients { value } } } }",
          { id: late },
        );
        const read = after.explanations.find((one) => one.pllm === "late")!;
        expect(
          pllm.explanation!.coefficients.map(({ value }) => value),
        ).toEqual(Array.from(read.coefficients));
      });

      it("loses what its contributor takes back, and keeps a tombstone that says why", async () => {
        await mutate(ben, "yankPLLM", {
          pllm: ids["late"],
          reason: "it swears",
        });
        await expect
          .poll(namesAtTheEdge, patience)
          .toEqual(["calm", "dry", "warm"]);
        expect(
          await anyone.ask(
            "query ($id: ID!) { pllm(id: $id) { name status yankReason explanation { words } contributor { name } } }",
            { id: ids["late"] },
          ),
        ).toEqual({
          pllm: {
            name: "late",
            status: "YANKED",
            yankReason: "it swears",
            explanation: null,
            contributor: { name: "ben" },
          },
        });
      });
    });

    describe("what is wrong", () => {
      let scene: Scene;
      let uploadUrl: string;
      /** Of another complete base model. */
      let other: string;

      /** All that anybody sees. */
      const careless = as();
      const catalogue = async () => ({
        version: (await open()).manifest.version,
        edge: await namesAtTheEdge(),
        lists: await careless.ask(`{
          baseModels(first: 100) { edges { node { id name missingFiles currentSpace { id } } } }
          pllms(first: 100) { edges { node { id name status yankReason explanation { words } trainingStatistics { sessions } } } }
          merges(first: 100) { edges { node { id timesRecorded } } }
        }`),
      });
      let before: Awaited<ReturnType<typeof catalogue>>;

      /** Registers a base model with other weights. */
      async function registerAnother(called: string, digit: string) {
        const revision = digit.repeat(64);
        const { registerBaseModel } = await operator.ask<{
          registerBaseModel: {
            baseModel: { id: string };
            uploads: readonly Upload[];
          };
        }>(
          `mutation ($input: RegisterBaseModelInput!) {
            registerBaseModel(input: $input) { baseModel { id } uploads { file url maximumBytes } }
          }`,
          {
            input: {
              ...registration,
              name: called,
              revision,
              files: registration.files.map((file) =>
                file.path === "model.safetensors"
                  ? { ...file, sha256: revision }
                  : file,
              ),
              ...newKey(),
            },
          },
        );
        return registerBaseModel;
      }

      beforeAll(async () => {
        const whole = await registerAnother("other-base", "d");
        other = whole.baseModel.id;
        for (const { file, url } of whole.uploads)
          await upload(url, contents[file]!);
        const { config, sha256 } = await tinyPllm(5);
        const { contributePLLM } = await ada.ask<{
          contributePLLM: { pllm: { id: string }; upload: Upload };
        }>(
          `mutation ($input: ContributePLLMInput!) {
            contributePLLM(input: $input) { pllm { id } upload { url } }
          }`,
          {
            input: {
              name: "unfinished",
              baseModel,
              adapterConfig: config,
              ...newKey(),
            },
          },
        );
        uploadUrl = contributePLLM.upload.url;
        ids["unfinished"] = contributePLLM.pllm.id;
        const { startTrainingSession } = await careless.ask<{
          startTrainingSession: { token: string; session: { id: string } };
        }>(mutations.startTrainingSession, {
          input: {
            baseRevision: tinyBase.revision,
            start: "SCRATCH",
            adapters: [],
            deviceClass: "phone",
            ...newKey(),
          },
        });
        scene = {
          operator,
          ada,
          ben,
          careless,
          device: as(startTrainingSession.token),
          stranger: as("hs_nobodyknowsthiskey"),
          forger: as("eyJhbGciOiJIUzI1NiJ9.e30.AAAA"),
          baseModel,
          empty: (await registerAnother("empty-base", "e")).baseModel.id,
          unfinished: { id: contributePLLM.pllm.id, sha256 },
          adapters: (await open()).explanations.map(({ adapter }) => adapter),
          session: startTrainingSession.session.id,
          ids,
        };
        before = await catalogue();
      });

      it.each(mistakes)(
        "is refused with %s and changes nothing: %s with %s",
        async (code, mutation, _, make) => {
          const [client, input] = make(scene);
          expect(
            await client.send(mutations[mutation], {
              input: { ...newKey(), ...input },
            }),
          ).toMatchObject({ errors: [{ extensions: { code } }] });
          expect(await catalogue()).toEqual(before);
        },
      );

      it.each<[Mutation, () => object]>([
        ["createContributor", () => ({ name: "carl" })],
        ["registerBaseModel", () => ({ name: "small-base" })],
        ["fitExplanationSpace", () => ({ baseModel: other })],
        ["contributePLLM", () => ({ description: "better" })],
        ["finishContribution", () => ({ sha256: "f".repeat(64) })],
        ["yankPLLM", () => ({ reason: "it lies" })],
        [
          "recordMerge",
          () => ({
            components: scene.adapters.map((adapter) => ({
              adapter,
              weight: 0.3,
            })),
          }),
        ],
        ["startTrainingSession", () => ({ deviceClass: "tablet" })],
        ["reportTrainingProgress", () => ({ step: 16 })],
        ["finishTrainingSession", () => ({ steps: 31 })],
      ])(
        "is to use a key of %s for another body; with the same body the answer is the same",
        async (mutation, change) => {
          const { client, input, answer } = asked.get(mutation)!;
          const document = mutations[mutation];
          expect(answer).toMatchObject(
            await client.ask<object>(document, { input }),
          );
          expect(
            await client.send(document, { input: { ...input, ...change() } }),
          ).toMatchObject({
            errors: [{ extensions: { code: "IDEMPOTENCY_CONFLICT" } }],
          });
          expect(await catalogue()).toEqual(before);
        },
      );

      it("is an upload that is too large, or to an address that nobody signed", async () => {
        const { uploads } = await registerAnother("empty-base", "e");
        const { url, maximumBytes } = uploads.find(
          ({ file }) => file === "probes.json",
        )!;
        expect(await upload(url, new Uint8Array(maximumBytes + 1))).toBe(413);
        expect(
          await upload(uploadUrl, new Uint8Array(95 * 1024 * 1024 + 1)),
        ).toBe(413);
        const [head, , signature] = uploadUrl.split(".");
        const forged = Buffer.from(
          JSON.stringify({ key: "adapters/x", maximum: 1e9, exp: 4e9 }),
        ).toString("base64url");
        for (const address of [
          `${head}.${forged}.${signature}`,
          `${headstart.url}/uploads/`,
          `${headstart.url}/uploads/..%2f..%2fkeys.json`,
        ])
          expect(await upload(address, new Uint8Array(1))).toBe(403);
        expect(await statusOf(ada, ids["unfinished"]!)).toEqual({
          status: "AWAITING_UPLOAD",
          refusal: null,
        });
        expect(await catalogue()).toEqual(before);
      });

      it("is an adapter with a number that is none: refused by the name of its tensor, to its contributor alone", async () => {
        const broken = tinyAdapter(tinyConfig, 77, 0.5);
        broken.matrices.get(layerName(1, "mlp.down_proj"))!.a.data[3] = NaN;
        const id = await contribute(ada, "broken", await tinyPllmOf(broken));
        const tensor =
          "base_model.model.model.layers.1.mlp.down_proj.lora_A.weight";
        await expect
          .poll(() => statusOf(ada, id), patience)
          .toEqual({
            status: "REFUSED",
            refusal: {
              code: "NOT_FINITE",
              message: `adapter: ${tensor} holds a number that is not finite`,
              tensor,
            },
          });
        expect(await statusOf(ben, id)).toBeNull();
        expect(await catalogue()).toEqual(before);
      });

      it("is a wrong upload, which the right one makes good", async () => {
        const { weights, sha256 } = await tinyPllm(5);
        const finish = () =>
          ada.send(mutations.finishContribution, {
            input: { pllm: ids["unfinished"], sha256, ...newKey() },
          });
        expect(await upload(uploadUrl, weights.slice(0, -1))).toBe(200);
        expect(await finish()).toMatchObject({
          errors: [{ extensions: { code: "HASH_MISMATCH" } }],
        });
        expect(await catalogue()).toEqual(before);
        expect(await upload(uploadUrl, weights)).toBe(200);
        expect(await finish()).toMatchObject({
          data: { finishContribution: { adapterSha256: sha256 } },
        });
        await expect
          .poll(() => statusOf(anyone, ids["unfinished"]!), patience)
          .toEqual({ status: "PUBLISHED", refusal: null });
        expect(await namesAtTheEdge()).toEqual([
          "calm",
          "dry",
          "unfinished",
          "warm",
        ]);
      });
    });

    describe("lists", () => {
      const page =
        "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";
      const head =
        "query ($first: Int, $after: String, $last: Int, $before: String)";
      const bounds =
        "first: $first, after: $after, last: $last, before: $before";

      it.each<
        [what: string, who: () => Client, document: string, () => string[]]
      >([
        [
          "base models",
          () => anyone,
          `${head} { list: baseModels(${bounds}) { edges { cursor node { label: name currentSpace { id } } } ${page} } }`,
          () => ["tiny-base", "other-base", "empty-base"],
        ],
        [
          "pLLMs that anybody sees",
          () => anyone,
          `${head} { list: pllms(${bounds}) { edges { cursor node { label: name explanation { words } trainingStatistics { sessions } } } ${page} } }`,
          () => ["calm", "dry", "warm", "late", "unfinished"],
        ],
        [
          "all pLLMs",
          () => operator,
          `${head} { list: pllms(${bounds}) { edges { cursor node { label: name explanation { words } trainingStatistics { sessions } } } ${page} } }`,
          () => ["calm", "dry", "warm", "late", "unfinished", "broken"],
        ],
        [
          "a contributor's own",
          () => ben,
          `${head} { list: pllms(mine: true, ${bounds}) { edges { cursor node { label: name } } ${page} } }`,
          () => ["late"],
        ],
        [
          "a base model's published pLLMs",
          () => anyone,
          `${head} { of: baseModelByRevision(revision: "${tinyBase.revision}") { list: pllms(status: PUBLISHED, ${bounds}) { edges { cursor node { label: name explanation { words } } } ${page} } } }`,
          () => ["calm", "dry", "warm", "unfinished"],
        ],
        [
          "merges",
          () => anyone,
          `${head} { list: merges(${bounds}) { edges { cursor node { label: id components { pllm { name } } } } ${page} } }`,
          () => mergeIds,
        ],
        [
          "explanation spaces",
          () => anyone,
          `${head} { list: explanationSpaces(${bounds}) { edges { cursor node { label: id attributes { word } } } ${page} } }`,
          () => [space],
        ],
      ])(
        "of %s are the same forwards and backwards, page by page",
        async (_, who, document, expected) => {
          for (const size of [1, 2, 100])
            for (const direction of ["forward", "backward"] as const)
              expect(await walk(who(), document, size, direction)).toEqual(
                expected(),
              );
        },
      );

      let mergeIds: string[];
      let space: string;
      beforeAll(async () => {
        const { explanations, space: current } = await open();
        space = current.id;
        const record = async (weight: number) =>
          (
            await anyone.ask<{ recordMerge: { id: string } }>(
              mutations.recordMerge,
              {
                input: {
                  baseRevision: tinyBase.revision,
                  components: explanations.slice(0, 2).map(({ adapter }) => ({
                    adapter,
                    weight,
                  })),
                  ...newKey(),
                },
              },
            )
          ).recordMerge.id;
        const { recordMerge } = asked.get("recordMerge")!.answer as {
          recordMerge: { id: string };
        };
        mergeIds = [recordMerge.id, await record(0.4), await record(0.5)];
      });

      it.each([
        ["neither first nor last", ""],
        ["both first and last", "(first: 1, last: 1)"],
        ["a page of nothing", "(first: 0)"],
        ["a page of more than 100", "(last: 101)"],
        ["a cursor that is none", '(first: 1, after: "calm")'],
      ])("are not given for %s", async (_, given) => {
        for (const field of [
          "baseModels",
          "pllms",
          "merges",
          "explanationSpaces",
        ])
          expect(
            await anyone.send(
              `{ ${field}${given} { pageInfo { hasNextPage } } }`,
            ),
          ).toMatchObject({
            errors: [{ extensions: { code: "BAD_USER_INPUT" } }],
          });
      });
    });

    describe("after a restart", () => {
      it("everything is there: the same answers, the same edge, the same keys", async () => {
        const merges =
          "{ merges(first: 100) { edges { node { id timesRecorded components { weight pllm { name } } } } } }";
        const own =
          "{ viewer { contributor { name } } pllms(mine: true, first: 100) { edges { node { id name status refusal { code tensor } adapterSha256 createdAt } } } }";
        const questions: [Client, string][] = [
          [anyone, everything],
          [anyone, merges],
          [ada, own],
          [ben, own],
          [operator, everything],
        ];
        const answers = () =>
          Promise.all(
            questions.map(([client, document]) => client.send(document)),
          );
        const before = await answers();
        const { manifest, explanations, space } = await open();
        const { operatorKey, url } = headstart;

        await headstart.close();
        await expect(fetch(`${url}/health`)).rejects.toThrow("fetch failed");
        await start();

        expect(headstart).toMatchObject({
          operatorKey,
          contributorKey: undefined,
        });
        expect(await answers()).toEqual(before);
        const after = await open(manifest.version);
        expect(after.space.id).toBe(space.id);
        expect(after.explanations).toEqual(explanations);
        for (const { pllm, adapter } of after.explanations)
          expect(
            Buffer.from((await after.fetchAdapter(adapter)).weights).equals(
              (await tinyPllm(seeds[pllm]!)).weights,
            ),
          ).toBe(true);
      });

      it("mutations of before are still repetitions", async () => {
        for (const [mutation, { client, input, answer }] of asked)
          expect(answer).toMatchObject(
            await client.ask<object>(mutations[mutation], { input }),
          );
      });

      it("the next contribution finds its space", async () => {
        ids["next"] = await contribute(ada, "next", await tinyPllm(6));
        await expect
          .poll(() => statusOf(anyone, ids["next"]!), patience)
          .toEqual({ status: "PUBLISHED", refusal: null });
        expect(await namesAtTheEdge()).toEqual([
          "calm",
          "dry",
          "next",
          "unfinished",
          "warm",
        ]);
      });
    });

    it("nothing unexpected was logged", () => {
      expect(
        logged.filter((line) => /unexpected|failed|given up/i.test(line)),
      ).toEqual([]);
    });
  });
}
