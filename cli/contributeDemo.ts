/** @file Brings the demo model into a Headstart through its public GraphQL mutations, as an operator and contributor would. */
import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { createGraphqlClient, sha256 } from "../device-sdk/index.ts";
import type { GraphqlClient } from "../device-sdk/index.ts";
import { UsageError } from "./command.ts";
import { readBaseModelFiles, readPllms } from "./demo.ts";
import type { Demo } from "./demo.ts";
import {
  contributePllmDocument,
  contributionsDocument,
  finishContributionDocument,
  fitExplanationSpaceDocument,
  registerBaseModelDocument,
} from "./documents.ts";
import type { ContributionsQuery } from "./generated/graphql.ts";

/** Hears what is being done, and how far it is. */
export type OnContribution = (
  what: string,
  done: number,
  total: number,
) => void;

type Contribution = ContributionsQuery["pllms"]["edges"][number]["node"];

/** What a demo pLLM is about, for people. */
const describe = (name: string) =>
  `Demo pLLM: answers in a ${name.replaceAll("-", ", ")} style. Trained on generated text.`;

/**
 * Registers the base model, contributes the pLLMs that are not there, has an explanation space fitted when there is none, and waits until all
 * are published. What was done before is not done again; a fitting that failed is.
 * @returns whether anything had to be done.
 * @throws UsageError when a pLLM is refused or no space can be fitted; the signal's reason when aborted.
 */
export async function contributeDemo(
  graphqlUrl: string,
  operatorKey: string,
  { base, explainerRevision }: Demo,
  onProgress: OnContribution,
  signal: AbortSignal,
): Promise<boolean> {
  const run: GraphqlClient = (document, variables) =>
    client(document, variables, operatorKey);
  const client = createGraphqlClient(graphqlUrl, { signal });

  const files = await readBaseModelFiles();
  const { registerBaseModel } = await run(registerBaseModelDocument, {
    input: {
      name: base.name,
      revision: base.revision,
      explainer: explainerRevision,
      files: await Promise.all(
        files.map(async ({ path, bytes }) => ({
          path,
          sha256: await sha256(bytes),
          bytes: bytes.length,
        })),
      ),
      idempotencyKey: `register-${base.revision.slice(0, 32)}`,
    },
  });
  const { uploads } = registerBaseModel;
  for (const [at, { file, url }] of uploads.entries()) {
    onProgress("Registering the base model", at, uploads.length);
    await upload(url, files.find(({ path }) => path === file)!.bytes, signal);
  }

  const baseModel = registerBaseModel.baseModel.id;
  const look = async () => {
    const { pllms, baseModel: found } = await run(contributionsDocument, {
      baseModel,
    });
    return {
      hasSpace: Boolean(found?.currentSpace),
      fitFailure: found?.fitFailure ?? null,
      contributions: pllms.edges.map(({ node }) => node),
    };
  };
  const before = await look();
  const pllms = await readPllms();
  let contributed = 0;
  for (const [at, { name, config, weights }] of pllms.entries()) {
    const digest = await sha256(weights);
    const known = before.contributions.some(
      (one) => one.name === name && one.adapterSha256 === digest,
    );
    if (known) continue;
    onProgress("Contributing pLLMs", at, pllms.length);
    contributed++;
    const key = digest.slice(0, 32);
    const { contributePLLM } = await run(contributePllmDocument, {
      input: {
        name,
        description: describe(name),
        baseModel,
        adapterConfig: new TextDecoder().decode(config),
        idempotencyKey: `contribute-${key}`,
      },
    });
    await upload(contributePLLM.upload.url, weights, signal);
    await run(finishContributionDocument, {
      input: {
        pllm: contributePLLM.pllm.id,
        sha256: digest,
        idempotencyKey: `finish-${key}`,
      },
    });
  }

  /** Waits until every demo pLLM is in one of these statuses. */
  async function until(
    what: string,
    statuses: readonly Contribution["status"][],
  ) {
    for (;;) {
      const found = await look();
      const { contributions, fitFailure } = found;
      const own = contributions.filter((one) =>
        pllms.some(({ name }) => name === one.name),
      );
      const refused = own.find(({ status }) => status === "REFUSED");
      if (refused)
        throw new UsageError(
          `The demo pLLM ${refused.name} was refused: ${refused.refusal?.message ?? "no reason given"}`,
        );
      const isStuck =
        !statuses.includes("AWAITING_SPACE") &&
        own.some(({ status }) => status === "AWAITING_SPACE");
      if (isStuck && fitFailure !== null)
        throw new UsageError(
          `No explanation space could be fitted: ${fitFailure}`,
        );
      const ready = own.filter(({ status }) => statuses.includes(status));
      const current = own.find(({ progress }) => progress)?.progress;
      onProgress(
        current
          ? `${what} (${current.stage} ${current.done}/${current.total})`
          : what,
        ready.length,
        pllms.length,
      );
      if (ready.length === pllms.length) return found;
      await wait(500, undefined, { signal });
    }
  }
  const published = before.contributions.filter(
    ({ status }) => status === "PUBLISHED",
  ).length;
  if (contributed === 0 && published === pllms.length) return false;
  const { hasSpace, fitFailure } = await until("Validating and explaining", [
    "AWAITING_SPACE",
    "PUBLISHING",
    "PUBLISHED",
  ]);
  if (!hasSpace)
    await run(fitExplanationSpaceDocument, {
      input: {
        baseModel,
        // the key of one that failed would only give its answer again
        idempotencyKey: `fit-${fitFailure === null ? base.revision.slice(0, 32) : randomUUID()}`,
      },
    });
  await until(
    hasSpace ? "Publishing" : "Fitting the explanation space and publishing",
    ["PUBLISHED"],
  );
  return true;
}

/** PUTs a file to a signed URL. */
async function upload(
  url: string,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<void> {
  const answer = await fetch(url, {
    method: "PUT",
    body: new Uint8Array(bytes),
    signal,
  });
  if (!answer.ok)
    throw new Error(
      `upload: expected status 200, got ${answer.status} ${await answer.text()}`,
    );
}
