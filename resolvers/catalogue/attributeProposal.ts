/** @file Proposed attributes, for operators: listing, approving, dismissing. */
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
  ApproveAttributeInput,
  AttributeEvidence,
  AttributeProposal,
  AttributeProposalConnection,
  DismissAttributeInput,
  ProposalStatus,
} from "../../schema/catalogue/attributeProposal.ts";
import { PageArguments } from "../../schema/connection.ts";
import type {
  AttributeEvidence as EvidenceRow,
  AttributeProposal as Row,
} from "../../store/store.ts";
import { contributorOf, onceFor } from "../caller.ts";
import type { ResolverContext } from "../context.ts";
import { checkId, checkIdempotencyKey, checkText } from "../input.ts";
import { readPage, toConnection } from "../page.ts";

/** Answers for proposed attributes. */
@Resolver(() => AttributeProposal)
export class AttributeProposalResolver {
  @Authorized("operator")
  @Query(() => AttributeProposal, {
    nullable: true,
    description:
      "The proposed attribute of this id; null where there is none. For operators.",
  })
  async attributeProposal(
    @Arg("id", () => ID) id: string,
    @Ctx() { store }: ResolverContext,
  ) {
    checkId("id", id);
    return store.attributeProposals.find(id);
  }

  @Authorized("operator")
  @Query(() => AttributeProposalConnection, {
    description:
      "Proposed attributes, in the order they were proposed. For operators.",
  })
  async attributeProposals(
    @Arg("baseModel", () => ID, {
      nullable: true,
      description: "Only those of this base model.",
    })
    baseModel: string | null | undefined,
    @Arg("status", () => ProposalStatus, {
      nullable: true,
      description: "Only those that stand there.",
    })
    status: keyof typeof ProposalStatus | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { store }: ResolverContext,
  ) {
    if (typeof baseModel === "string") checkId("baseModel", baseModel);
    return toConnection(
      await store.attributeProposals.page(
        { baseModelId: baseModel ?? undefined, status: status ?? undefined },
        readPage(page),
      ),
    );
  }

  @Authorized("operator")
  @Mutation(() => AttributeProposal, {
    description:
      "Takes up a proposed attribute: it is appended to the explanation space, in whose new version all pLLMs are explained and published again. For operators.",
  })
  async approveAttribute(
    @Arg("input", () => ApproveAttributeInput) input: ApproveAttributeInput,
    @Ctx() { store, caller }: ResolverContext,
  ) {
    checkIdempotencyKey(input.idempotencyKey);
    checkId("proposal", input.proposal);
    return store.attributeProposals.approve(
      onceFor(caller, "approveAttribute", input),
      { id: input.proposal, operatorId: contributorOf(caller) },
    );
  }

  @Authorized("operator")
  @Mutation(() => AttributeProposal, {
    description:
      "Turns a proposed attribute down; the word is not proposed again. For operators.",
  })
  async dismissAttribute(
    @Arg("input", () => DismissAttributeInput) input: DismissAttributeInput,
    @Ctx() { store, caller }: ResolverContext,
  ) {
    checkIdempotencyKey(input.idempotencyKey);
    checkId("proposal", input.proposal);
    checkText("reason", input.reason, 1, 500);
    return store.attributeProposals.dismiss(
      onceFor(caller, "dismissAttribute", input),
      {
        id: input.proposal,
        operatorId: contributorOf(caller),
        reason: input.reason,
      },
    );
  }

  @FieldResolver()
  async baseModel(@Root() proposal: Row, @Ctx() { loaders }: ResolverContext) {
    return loaders.baseModel.load(proposal.baseModelId);
  }

  @FieldResolver()
  async decidedBy(@Root() proposal: Row, @Ctx() { loaders }: ResolverContext) {
    return proposal.decidedBy === null
      ? null
      : loaders.contributor.load(proposal.decidedBy);
  }

  @FieldResolver()
  space(@Root() { spaceId }: Row) {
    return spaceId === null ? null : { id: spaceId };
  }
}

/** Answers for what a word would explain. */
@Resolver(() => AttributeEvidence)
export class AttributeEvidenceResolver {
  @FieldResolver()
  async pllm(@Root() { pllmId }: EvidenceRow, @Ctx() context: ResolverContext) {
    return context.loaders.pllm.load(pllmId);
  }
}
