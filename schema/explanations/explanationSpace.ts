/** @file Explanation spaces: in which terms pLLMs are explained. */
import { Directive, Field, Float, ID, ObjectType } from "type-graphql";
import { connectionOf } from "../connection.ts";
import { Revision } from "../revision.ts";

/** An axis of style. */
@ObjectType({ description: "An axis of style." })
export class Attribute {
  @Field(() => String, { description: "Its pole in the positive direction." })
  word!: string;

  @Field(() => String, {
    nullable: true,
    description: "Its pole in the negative direction, where it has a word.",
  })
  opposite!: string | null;
}

/** What a device decides by. */
@ObjectType({ description: "What a device decides by." })
export class Thresholds {
  @Field(() => Float, {
    description:
      "A user whose coefficients have a smaller L1 size counts as neutral and starts from the base model.",
  })
  abstain!: number;

  @Field(() => Float, {
    description:
      "What is chosen comes closer than this share of the distance to the base model.",
  })
  fit!: number;

  @Field(() => Float, {
    description:
      "The share of the distance to the base model by which a merge comes closer than the best single pLLM.",
  })
  mergeGain!: number;

  @Field(() => Float, {
    description: "A pLLM with a larger residual is not chosen.",
  })
  residual!: number;
}

/** In which terms pLLMs are explained. */
@ObjectType({
  description:
    "In which terms the pLLMs of a base model are explained. Coefficients of different spaces cannot be compared.",
})
@Directive('@key(fields: "id")')
export class ExplanationSpace {
  @Field(() => ID, { description: "SHA-256 of its file." })
  id!: string;

  @Field(() => Revision, { description: "The base model." })
  base!: Revision;

  @Field(() => Revision, { description: "The explainer." })
  explainer!: Revision;

  @Field(() => [String], {
    description: "The prompts that every model answers.",
  })
  probes!: string[];

  @Field(() => [Attribute], {
    description: "The attributes, in the order of coefficients.",
  })
  attributes!: Attribute[];

  @Field(() => Thresholds, { description: "What a device decides by." })
  thresholds!: Thresholds;
}

/** A page of explanation spaces. */
export const ExplanationSpaceConnection = connectionOf(
  ExplanationSpace,
  "ExplanationSpace",
  "explanation spaces",
);
