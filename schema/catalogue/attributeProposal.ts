/** @file Proposed attributes: words that wait for an operator before pLLMs are explained by them. */
import {
  Field,
  Float,
  ID,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
} from "type-graphql";
import { connectionOf } from "../connection.ts";
import { DateTime } from "../dateTime.ts";
import { MutationInput } from "../mutationInput.ts";
import { BaseModel } from "./baseModel.ts";
import { Contributor } from "./contributor.ts";
import { ExplanationSpace } from "./explanationSpace.ts";
import { PLLM } from "./pllm.ts";

/** Where a proposed attribute stands. */
export const ProposalStatus = {
  PENDING: "PENDING",
  APPROVED: "APPROVED",
  DISMISSED: "DISMISSED",
} as const;
registerEnumType(ProposalStatus, {
  name: "ProposalStatus",
  description: "Where a proposed attribute stands. A decision is final.",
  valuesConfig: {
    PENDING: { description: "It waits for an operator." },
    APPROVED: {
      description:
        "It is appended to the explanation space, and is a candidate whenever a space is fitted.",
    },
    DISMISSED: { description: "It is never an attribute." },
  },
});

/** Who minted a proposed word. */
export const ProposalSource = {
  EXPLAINER: "EXPLAINER",
  CONTRIBUTION: "CONTRIBUTION",
} as const;
registerEnumType(ProposalSource, {
  name: "ProposalSource",
  description: "Who minted a proposed word.",
  valuesConfig: {
    EXPLAINER: {
      description: "The explainer, when it compared what a pLLM writes.",
    },
    CONTRIBUTION: {
      description:
        "A contributor, in a pLLM's name or description: read the word as somebody else's.",
    },
  },
});

/** What a word would explain of a pLLM. */
@ObjectType({ description: "What a word would explain of a pLLM." })
export class AttributeEvidence {
  @Field(() => PLLM, { description: "The pLLM." })
  pllm!: PLLM;

  @Field(() => Float, {
    description:
      "The share of its divergence's length that the attributes left unexplained.",
  })
  residualBefore!: number;

  @Field(() => Float, { description: "The same with the word among them." })
  residualAfter!: number;
}

/** A word that could become an attribute. */
@ObjectType({
  description:
    "A word that could become an attribute, because the attributes there are leave a pLLM unexplained. Operators alone see it.",
})
export class AttributeProposal {
  @Field(() => ID, { description: "A UUID (version 7)." })
  id!: string;

  @Field(() => BaseModel, { description: "Whose pLLMs it would explain." })
  baseModel!: BaseModel;

  @Field(() => String, { description: "The word, unique over its base model." })
  word!: string;

  @Field(() => ProposalSource, { description: "Who minted it." })
  source!: keyof typeof ProposalSource;

  @Field(() => Float, {
    description:
      "The share of its direction's length that the attributes did not span: 1 says something altogether new.",
  })
  novelty!: number;

  @Field(() => Float, {
    description:
      "Its reliability: the cosine, outside that span, between the directions that two halves of the probes gave.",
  })
  agreement!: number;

  @Field(() => Float, {
    description:
      "The mean probability with which the explainer says it of text written for it. Near 0 the explainer was never taught the word: what the text is like then says whether it names the style.",
  })
  recognition!: number;

  @Field(() => Int, {
    description: "How many pLLMs it was proposed for.",
  })
  pllms!: number;

  @Field(() => [AttributeEvidence], {
    description: "The pLLMs that it explains most of, ten at most.",
  })
  evidence!: AttributeEvidence[];

  @Field(() => ProposalStatus, { description: "Where it stands." })
  status!: keyof typeof ProposalStatus;

  @Field(() => DateTime, {
    nullable: true,
    description: "When it was decided about.",
  })
  decidedAt!: Date | null;

  @Field(() => Contributor, {
    nullable: true,
    description: "The operator who decided.",
  })
  decidedBy!: Contributor | null;

  @Field(() => String, {
    nullable: true,
    description: "Why it was dismissed.",
  })
  reason!: string | null;

  @Field(() => ExplanationSpace, {
    nullable: true,
    description:
      "The space that grew by it; null until then. It can be read once it is published.",
  })
  space!: ExplanationSpace | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Why no space grew by it although it was approved, such as another word for the same that was there first.",
  })
  failure!: string | null;

  @Field(() => DateTime, { description: "When it was first proposed." })
  createdAt!: Date;
}

/** A page of proposed attributes. */
export const AttributeProposalConnection = connectionOf(
  AttributeProposal,
  "AttributeProposal",
  "proposed attributes",
);

/** Input of `approveAttribute`. */
@InputType({ description: "A proposed attribute to take up." })
export class ApproveAttributeInput extends MutationInput {
  @Field(() => ID, { description: "The proposal." })
  proposal!: string;
}

/** Input of `dismissAttribute`. */
@InputType({ description: "A proposed attribute to turn down." })
export class DismissAttributeInput extends MutationInput {
  @Field(() => ID, { description: "The proposal." })
  proposal!: string;

  @Field(() => String, {
    description: "Why, in 1 to 500 characters; operators can read it.",
  })
  reason!: string;
}
