/** @file Explanations: what a pLLM is like, in attributes. */
import { Field, Float, ObjectType } from "type-graphql";
import { Sha256 } from "../sha256.ts";
import { Attribute, ExplanationSpace } from "./explanationSpace.ts";

/** How far a pLLM lies along an attribute. */
@ObjectType({ description: "How far a pLLM lies along an attribute." })
export class Coefficient {
  @Field(() => Attribute, { description: "The attribute." })
  attribute!: Attribute;

  @Field(() => Float, {
    description:
      "Signed: 1 is as far towards the attribute's word as text written to be so.",
  })
  value!: number;

  @Field(() => String, {
    description:
      "The pole to show: for a negative value the opposite, or `not WORD` where it has none.",
  })
  word!: string;

  @Field(() => Float, { description: "The value without its sign." })
  size!: number;
}

/** What a pLLM is like. */
@ObjectType({ description: "What a pLLM is like, in attributes." })
export class Explanation {
  @Field(() => ExplanationSpace, {
    description: "The space the coefficients are in.",
  })
  space!: ExplanationSpace;

  @Field(() => [Coefficient], {
    description: "One for each attribute of the space, in its order.",
  })
  coefficients!: Coefficient[];

  @Field(() => Float, {
    description:
      "The part of the pLLM's divergence that the attributes leave unexplained.",
  })
  residual!: number;

  @Field(() => String, {
    description:
      "The coefficients of size 0.2 and above in words, largest first, at most four: `informal 0.91, concise 0.83`; `neutral` where there are none.",
  })
  words!: string;

  @Field(() => String, {
    description:
      "The same for people: `It is informal (0.91), concise (0.83) and not friendly (0.40).` Its numbers are the coefficients' sizes.",
  })
  sentence!: string;

  @Field(() => Sha256, {
    nullable: true,
    description:
      "SHA-256 of the texts that it was computed from, which the edge serves at `/outputs/SHA256.json`; null where none were kept.",
  })
  outputs!: string | null;
}
