/**
 * @file A whole Headstart with three contributions to it, which says every step aloud for whoever wants to kill it there; started again it goes on:
 * `headstartProcess.ts HOME PORT`.
 */
import { setTimeout as wait } from "node:timers/promises";
import { readConfiguration } from "../../server/configuration.ts";
import { startHeadstart } from "../../server/headstart.ts";
import { tinyBase, tinyPllm } from "../tinyBase.ts";
import { createClient, upload } from "./client.ts";

const [home, port] = process.argv.slice(2);
const say = (...words: string[]) =>
  process.stdout.write(`${words.join(" ")}\n`);

const headstart = await startHeadstart(
  readConfiguration({ HEADSTART_HOME: home, PORT: port }),
  (event, fields) => {
    if (/unexpected|failed|given up/i.test(event))
      say("fault", JSON.stringify({ event, ...fields }));
  },
);
say("up", headstart.url, headstart.edgeUrl);
const { ask } = createClient(() => headstart.url, headstart.operatorKey);

interface Uploads {
  readonly file: string;
  readonly url: string;
}

const { contents, ...registration } = tinyBase;
const { registerBaseModel } = await ask<{
  registerBaseModel: {
    baseModel: { id: string };
    uploads: readonly Uploads[];
  };
}>(
  `mutation ($input: RegisterBaseModelInput!) {
    registerBaseModel(input: $input) { baseModel { id } uploads { file url } }
  }`,
  { input: { ...registration, idempotencyKey: "register-the-tiny-base" } },
);
const baseModel = registerBaseModel.baseModel.id;
for (const { file, url } of registerBaseModel.uploads) {
  await upload(url, contents[file]!);
  say("uploaded", file);
}

interface Contribution {
  readonly name: string;
  readonly status: string;
}
async function contributions(): Promise<readonly Contribution[]> {
  const { pllms } = await ask<{
    pllms: { edges: readonly { node: Contribution }[] };
  }>("{ pllms(first: 100) { edges { node { name status } } } }");
  return pllms.edges.map(({ node }) => node);
}
const names = ["calm", "dry", "warm"];
for (const [at, name] of names.entries()) {
  const { config, weights, sha256 } = await tinyPllm(at + 1);
  const { contributePLLM } = await ask<{
    contributePLLM: {
      pllm: { id: string; status: string };
      upload: Uploads;
    };
  }>(
    `mutation ($input: ContributePLLMInput!) {
      contributePLLM(input: $input) { pllm { id status } upload { url } }
    }`,
    {
      input: {
        name,
        baseModel,
        adapterConfig: config,
        idempotencyKey: `contribute-the-pllm-${name}`,
      },
    },
  );
  const { pllm, upload: to } = contributePLLM;
  if (pllm.status === "AWAITING_UPLOAD") {
    await upload(to.url, weights);
    say("uploaded", name);
  }
  await ask(
    "mutation ($input: FinishContributionInput!) { finishContribution(input: $input) { id } }",
    {
      input: {
        pllm: pllm.id,
        sha256,
        idempotencyKey: `finish-the-pllm-${name}`,
      },
    },
  );
}

/** Waits until all are in one of these statuses, and says every change. */
async function until(...statuses: string[]): Promise<void> {
  let before = "";
  for (;;) {
    const all = await contributions();
    const now = all.map(({ name, status }) => `${name} ${status}`).join(", ");
    if (now !== before) say((before = now));
    if (all.every(({ status }) => statuses.includes(status))) return;
    await wait(10);
  }
}
await until("AWAITING_SPACE", "PUBLISHING", "PUBLISHED");
await ask(
  "mutation ($input: FitExplanationSpaceInput!) { fitExplanationSpace(input: $input) { id } }",
  { input: { baseModel, idempotencyKey: "fit-the-only-space" } },
);
say("fitting");
await until("PUBLISHED");
const discovery = await fetch(`${headstart.url}/.well-known/headstart.json`);
say("done", JSON.stringify(await discovery.json()));

// until told to stop, so that others may look
for await (const _ of process.stdin);
await headstart.close();
