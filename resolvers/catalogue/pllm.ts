/** @file pLLMs: contributing, yanking, listing. */
import {
  Arg,
  Args,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import {
  ContributePLLMInput,
  ContributePLLMPayload,
  FinishContributionInput,
  PLLM,
  PLLMConnection,
  YankPLLMInput,
} from "../../schema/catalogue/pllm.ts";
import { PLLMStatus } from "../../schema/pllmStatus.ts";
import { PageArguments } from "../../schema/connection.ts";
import { Sha256 } from "../../schema/sha256.ts";
import { uploadKey, type Pllm } from "../../store/store.ts";
import { contributorOf, onceFor } from "../caller.ts";
import type { ResolverContext } from "../context.ts";
import {
  checkAdapterConfig,
  checkId,
  checkIdempotencyKey,
  checkName,
  checkText,
} from "../input.ts";
import { readPage, toConnection } from "../page.ts";
import { refusal } from "../refusal.ts";
import { findBaseModel } from "./baseModel.ts";
import { checkComplete } from "./baseModelFiles.ts";
import { finishUpload, maximumAdapterBytes } from "./finishContribution.ts";
import { owns, sees, visibleTo } from "./visible.ts";

/** Answers for pLLMs. */
@Resolver(() => PLLM)
export class PLLMResolver {
  @Query(() => PLLM, {
    nullable: true,
    description:
      "The pLLM of this id; null where there is none, or none that the caller may see: before it is published, its contributor and operators may.",
  })
  async pllm(@Arg("id", () => ID) id: string, @Ctx() context: ResolverContext) {
    checkId("id", id);
    return findVisible(id, context);
  }

  @Query(() => PLLM, {
    nullable: true,
    description:
      "The pLLM of a base model whose adapter this is, as a device knows it; null where there is none, or none that the caller may see.",
  })
  async pllmByAdapter(
    @Arg("baseRevision", () => Sha256, {
      description: "The base model's revision.",
    })
    baseRevision: string,
    @Arg("adapter", () => Sha256, {
      description: "SHA-256 of the pLLM's `adapter_model.safetensors`.",
    })
    adapter: string,
    @Ctx() { store, caller }: ResolverContext,
  ) {
    const found = await store.pllms.findByAdapters(baseRevision, [adapter]);
    return found.find((pllm) => sees(caller, pllm)) ?? null;
  }

  @Query(() => PLLMConnection, {
    description:
      "The pLLMs that the caller may see, in the order of their creation.",
  })
  async pllms(
    @Arg("baseModel", () => ID, {
      nullable: true,
      description: "Only those over this base model.",
    })
    baseModel: string | null | undefined,
    @Arg("status", () => PLLMStatus, {
      nullable: true,
      description: "Only those that stand there.",
    })
    status: keyof typeof PLLMStatus | null | undefined,
    @Arg("mine", () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: "Only the caller's own; takes an API key.",
    })
    mine: boolean | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { store, caller }: ResolverContext,
  ) {
    if (typeof baseModel === "string") checkId("baseModel", baseModel);
    if (mine === true && caller.kind !== "contributor")
      throw refusal(
        "UNAUTHENTICATED",
        "mine: expected a contributor's or an operator's API key, got none.",
      );
    return toConnection(
      await store.pllms.page(
        {
          baseModelId: baseModel ?? undefined,
          status: status ?? undefined,
          contributorId:
            mine === true && caller.kind === "contributor"
              ? caller.contributor.id
              : undefined,
          visibleTo: visibleTo(caller),
        },
        readPage(page),
      ),
    );
  }

  @Authorized("contributor", "operator")
  @Mutation(() => ContributePLLMPayload, {
    description:
      "Begins a contribution and says where its adapter goes. For contributors and operators.",
  })
  async contributePLLM(
    @Arg("input", () => ContributePLLMInput) input: ContributePLLMInput,
    @Ctx() { store, caller }: ResolverContext,
  ) {
    checkIdempotencyKey(input.idempotencyKey);
    checkName("name", input.name);
    if (typeof input.description === "string")
      checkText("description", input.description, 0, 500);
    checkId("baseModel", input.baseModel);
    checkAdapterConfig("adapterConfig", input.adapterConfig);
    await checkComplete(
      store.objects,
      await findBaseModel(store, input.baseModel),
    );
    const pllm = await store.pllms.contribute(
      onceFor(caller, "contributePLLM", input),
      {
        name: input.name,
        description: input.description ?? null,
        baseModelId: input.baseModel,
        contributorId: contributorOf(caller),
        adapterConfig: input.adapterConfig,
      },
    );
    return {
      pllm,
      upload: {
        file: "adapter_model.safetensors",
        method: "PUT",
        maximumBytes: maximumAdapterBytes,
        ...(await store.objects.signUpload(
          uploadKey(pllm.id),
          maximumAdapterBytes,
        )),
      },
    };
  }

  @Authorized("contributor", "operator")
  @Mutation(() => PLLM, {
    description:
      "Says that the adapter is uploaded: it is hashed, and validated before anybody can see it. For its contributor and operators.",
  })
  async finishContribution(
    @Arg("input", () => FinishContributionInput) input: FinishContributionInput,
    @Ctx() { store, caller }: ResolverContext,
  ) {
    checkIdempotencyKey(input.idempotencyKey);
    const pllm = await findOwn(input.pllm, { store, caller });
    return finishUpload(
      store,
      onceFor(caller, "finishContribution", input),
      pllm,
      input.sha256,
    );
  }

  @Authorized("contributor", "operator")
  @Mutation(() => PLLM, {
    description:
      "Takes a pLLM back that is published or only waits for it (AWAITING_SPACE, PUBLISHING): a tombstone with a reason stays, and devices are offered it no more. For its contributor and operators.",
  })
  async yankPLLM(
    @Arg("input", () => YankPLLMInput) input: YankPLLMInput,
    @Ctx() { store, caller }: ResolverContext,
  ) {
    checkIdempotencyKey(input.idempotencyKey);
    checkText("reason", input.reason, 1, 500);
    const { id } = await findOwn(input.pllm, { store, caller });
    return store.pllms.yank(onceFor(caller, "yankPLLM", input), {
      id,
      reason: input.reason,
    });
  }

  @FieldResolver()
  async baseModel(@Root() pllm: Pllm, @Ctx() { loaders }: ResolverContext) {
    return loaders.baseModel.load(pllm.baseModelId);
  }

  @FieldResolver()
  audit(@Root() pllm: Pllm, @Ctx() { caller }: ResolverContext) {
    return visibleTo(caller) === "operator" ? pllm.audit : null;
  }

  @FieldResolver()
  async contributor(@Root() pllm: Pllm, @Ctx() { loaders }: ResolverContext) {
    return loaders.contributor.load(pllm.contributorId);
  }
}

/** The pLLM of this id, where the caller may see it. */
export async function findVisible(
  id: string,
  { loaders, caller }: Pick<ResolverContext, "loaders" | "caller">,
): Promise<Pllm | null> {
  const pllm = await loaders.pllm.load(id);
  return pllm && sees(caller, pllm) ? pllm : null;
}

/** The caller's own pLLM, or any for operators. @throws GraphQLError NOT_FOUND where the caller may not even see it, else FORBIDDEN. */
async function findOwn(
  id: string,
  { store, caller }: Pick<ResolverContext, "store" | "caller">,
): Promise<Pllm> {
  checkId("pllm", id);
  const pllm = await store.pllms.find(id);
  if (!pllm || !sees(caller, pllm))
    throw refusal(
      "NOT_FOUND",
      `pllm: expected the id of a pLLM of yours, got ${id}.`,
    );
  if (!owns(caller, pllm))
    throw refusal(
      "FORBIDDEN",
      `pllm: expected a pLLM of yours, got ${pllm.name}, which somebody else contributed.`,
    );
  return pllm;
}
