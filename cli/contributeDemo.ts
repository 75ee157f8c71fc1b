/** @file Brings the demo model into a Headstart through its public GraphQL mutations, as an operator and contributor would. */
import { randomInt, randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { createGraphqlClient, sha256 } from "../device-sdk/index.ts";
import type { GraphqlClient } from "../device-sdk/index.ts";
import { makeSecretProbes } from "../models/sources.ts";
import type { Headstart } from "../server/headstart.ts";
import { UsageError } from "./command.ts";
import { readBaseModelFiles, readPllms } from "./demo.ts";
import type { Demo } from "./demo.ts";
import {
  contributePllmDocument,
  contributionsDocument,
  finishContributionDocument,
  fitExplanationSpaceDocument,
  registerBaseModelDocument,
  replaceSecretProbesDocument,
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
  `Demo pLLM. Its style: ${name.replaceAll("-", ", ")}. Trained on generated text.`;

/** Where a contribution that needs no more waiting stands. */
const settled: readonly Contribution["status"][] = ["PUBLISHED", "YANKED"];

/**
 * Registers the base model, contributes the pLLMs that are not there, has an explanation space fitted when there is none, and waits until all
 * are published and the edge serves them. What was done before is not done again.
 * @returns whether anything had to be done.
 * @throws UsageError when a pLLM is refused or no space can be fitted; the signal's reason when aborted.
 */
export async function contributeDemo(
  {
    url,
    edgeUrl,
    operatorKey,
  }: Pick<Headstart, "url" | "edgeUrl" | "operatorKey">,
  { base, explainerRevision }: Demo,
  onProgress: OnContribution,
  signal: AbortSignal,
): Promise<boolean> {
  const client = createGraphqlClient(`${url}/graphql`, { signal });
  const run: GraphqlClient = (document, variables) =>
    client(document, variables, operatorKey);

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
  for (const [at, { file, url: address }] of uploads.entries()) {
    onProgress("Registering the base model", at, uploads.length);
    const { bytes } = files.find(({ path }) => path === file)!;
    await upload(address, bytes, signal);
  }

  const baseModel = registerBaseModel.baseModel.id;
  const pllms = await readPllms();
  /** Where the demo pLLMs stand, whoever else contributed. */
  async function look() {
    const own: Contribution[] = [];
    let after: string | null = null;
    for (;;) {
      const page: ContributionsQuery = await run(contributionsDocument, {
        baseModel,
        after,
      });
      own.push(
        ...page.pllms.edges
          .map(({ node }) => node)
          .filter((one) => pllms.some(({ name }) => name === one.name)),
      );
      const { hasNextPage, endCursor } = page.pllms.pageInfo;
      if (!hasNextPage)
        return {
          own,
          hasSpace: Boolean(page.baseModel?.currentSpace),
          hasSecretProbes: Boolean(page.baseModel?.secretProbes),
          fitFailure: page.baseModel?.fitFailure ?? null,
        };
      after = endCursor ?? null;
    }
  }

  const before = await look();
  // From a seed that nobody knows: the generator is public, its draws are not.
  if (!before.hasSecretProbes)
    await run(replaceSecretProbesDocument, {
      input: {
        baseModel,
        probes: makeSecretProbes(randomInt(2 ** 32)),
        idempotencyKey: randomUUID(),
      },
    });
  let isNew = before.own.some(({ status }) => !settled.includes(status));
  for (const [at, { name, config, weights }] of pllms.entries()) {
    const digest = await sha256(weights);
    const tries = before.own.filter((one) => one.name === name);
    if (
      tries.some(
        ({ status, adapterSha256 }) =>
          status !== "REFUSED" && adapterSha256 === digest,
      )
    )
      continue;
    onProgress("Contributing pLLMs", at, pllms.length);
    isNew = true;
    // A refused contribution is told again under its own key: the next try takes another.
    const refusals = tries.filter(({ status }) => status === "REFUSED").length;
    const key = `${digest.slice(0, 32)}-${refusals}`;
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

  const refusedBefore = new Set(
    before.own.filter(({ status }) => status === "REFUSED").map(({ id }) => id),
  );
  /** Waits until every demo pLLM is in one of these statuses. */
  async function until(
    title: string,
    statuses: readonly Contribution["status"][],
  ) {
    for (;;) {
      const found = await look();
      const own = found.own.filter(({ id }) => !refusedBefore.has(id));
      const refused = own.find(({ status }) => status === "REFUSED");
      if (refused)
        throw new UsageError(
          `The demo pLLM ${refused.name} was refused: ${refused.refusal?.message ?? "no reason given"}`,
        );
      const isStuck =
        !statuses.includes("AWAITING_SPACE") &&
        own.some(({ status }) => status === "AWAITING_SPACE");
      if (isStuck && found.fitFailure !== null)
        throw new UsageError(
          `No explanation space could be fitted: ${found.fitFailure}`,
        );
      const ready = own.filter(({ status }) => statuses.includes(status));
      const current = own.find(({ progress }) => progress)?.progress;
      // A space is fitted for all of them together: until then the fitting's own progress is all there is.
      if (current && own.every(({ status }) => status === "AWAITING_SPACE"))
        onProgress(`${title} (${current.stage})`, current.done, current.total);
      else
        onProgress(
          current
            ? `${title} (${current.stage} ${current.done}/${current.total})`
            : title,
          ready.length,
          pllms.length,
        );
      if (ready.length === pllms.length) return found;
      await wait(500, undefined, { signal });
    }
  }
  if (isNew) {
    const { hasSpace, fitFailure } = await until("Validating and explaining", [
      "AWAITING_SPACE",
      "PUBLISHING",
      ...settled,
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
      settled,
    );
  }
  // The edge may have lost what the database says it has: it is published to anew at each start.
  while (!(await isServed(edgeUrl, base.revision, signal))) {
    onProgress("Waiting for the edge", 0, 1);
    await wait(500, undefined, { signal });
  }
  return isNew;
}

/** Whether the edge has a manifest of this base model. */
async function isServed(
  edgeUrl: string,
  revision: string,
  signal: AbortSignal,
): Promise<boolean> {
  const { status } = await fetch(`${edgeUrl}/manifests/${revision}.jws`, {
    method: "HEAD",
    signal,
  });
  return status === 200;
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
