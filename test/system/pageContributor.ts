/** @file Brings the tiny base model and pLLMs over it into a running Headstart, by the public mutations. */
import { equal, ok } from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Headstart } from "../../server/headstart.ts";
import { tinyBase, tinyPllm } from "../tinyBase.ts";

interface Upload {
  readonly file: string;
  readonly url: string;
}

/** A pLLM as the API tells of it. */
export interface ToldPllm {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly explanation: {
    readonly sentence: string;
    readonly coefficients: readonly { readonly value: number }[];
  } | null;
}

/** Asks as this Headstart's operator. */
export function createContributor({ url, operatorKey }: Headstart) {
  async function ask<Data>(query: string, input?: object): Promise<Data> {
    const answer = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        Authorization: `Bearer ${operatorKey}`,
      },
      body: JSON.stringify({
        query,
        variables: { input: { ...input, idempotencyKey: randomUUID() } },
      }),
    });
    const { data, errors } = (await answer.json()) as {
      data: Data;
      errors?: unknown;
    };
    equal(errors, undefined);
    return data;
  }

  /** All pLLMs, as soon as they stand there. */
  async function allIn(status: string): Promise<readonly ToldPllm[]> {
    for (;;) {
      const { pllms } = await ask<{
        pllms: { edges: readonly { node: ToldPllm }[] };
      }>(
        "{ pllms(first: 100) { edges { node { id name status explanation { sentence coefficients { value } } } } } }",
      );
      const nodes = pllms.edges.map(({ node }) => node);
      ok(!nodes.some((node) => node.status === "REFUSED"));
      if (nodes.every((node) => node.status === status)) return nodes;
      await wait(200);
    }
  }

  return {
    /** Contributes one pLLM a name, and answers when all are published. */
    async publish(names: readonly string[]): Promise<readonly ToldPllm[]> {
      const { contents, ...registration } = tinyBase;
      const { registerBaseModel } = await ask<{
        registerBaseModel: {
          baseModel: { id: string };
          uploads: readonly Upload[];
        };
      }>(
        "mutation ($input: RegisterBaseModelInput!) { registerBaseModel(input: $input) { baseModel { id } uploads { file url } } }",
        registration,
      );
      for (const { file, url: to } of registerBaseModel.uploads)
        await put(to, contents[file]!);
      const baseModel = registerBaseModel.baseModel.id;
      for (const [seed, name] of names.entries()) {
        const { config, weights, sha256 } = await tinyPllm(seed + 1);
        const { contributePLLM } = await ask<{
          contributePLLM: { pllm: { id: string }; upload: Upload };
        }>(
          "mutation ($input: ContributePLLMInput!) { contributePLLM(input: $input) { pllm { id } upload { file url } } }",
          { name, baseModel, adapterConfig: config },
        );
        await put(contributePLLM.upload.url, weights);
        await ask(
          "mutation ($input: FinishContributionInput!) { finishContribution(input: $input) { id } }",
          { pllm: contributePLLM.pllm.id, sha256 },
        );
      }
      await allIn("AWAITING_SPACE");
      await ask(
        "mutation ($input: FitExplanationSpaceInput!) { fitExplanationSpace(input: $input) { id } }",
        { baseModel },
      );
      return allIn("PUBLISHED");
    },
    async yank(pllm: string, reason: string): Promise<void> {
      await ask(
        "mutation ($input: YankPLLMInput!) { yankPLLM(input: $input) { id } }",
        { pllm, reason },
      );
    },
  };
}

async function put(url: string, bytes: Uint8Array): Promise<void> {
  const { status } = await fetch(url, {
    method: "PUT",
    body: new Uint8Array(bytes),
  });
  ok(status < 300, `PUT ${url}: status ${status}`);
}
