/** @file Merges: recipes of several pLLMs that devices reported. */
import {
  Directive,
  Field,
  Float,
  ID,
  InputType,
  Int,
  ObjectType,
} from "type-graphql";
import { connectionOf } from "../connection.ts";
import { DateTime } from "../dateTime.ts";
import { MutationInput } from "../mutationInput.ts";
import { Sha256 } from "../sha256.ts";
import { BaseModel } from "./baseModel.ts";
import { PLLM } from "./pllm.ts";

/** One pLLM of a merge. */
@ObjectType({ description: "One pLLM of a merge." })
export class MergeComponent {
  @Field(() => PLLM, { description: "The pLLM." })
  pllm!: PLLM;

  @Field(() => Float, {
    description:
      "What its delta weight is multiplied by: a multiple of 0.1, up to 1.",
  })
  weight!: number;
}

/** A merge recipe. */
@ObjectType({
  description:
    "A recipe that merges pLLMs of one base model. Equal recipes are one merge.",
})
@Directive('@key(fields: "id")')
export class Merge {
  @Field(() => ID, { description: "A UUID (version 7)." })
  id!: string;

  @Field(() => [MergeComponent], { description: "Its two or three pLLMs." })
  components!: MergeComponent[];

  @Field(() => BaseModel, { description: "What they are adapters over." })
  baseModel!: BaseModel;

  @Field(() => Int, { description: "How often devices reported it." })
  timesRecorded!: number;

  @Field(() => DateTime, { description: "When it was first reported." })
  createdAt!: Date;
}

/** A page of merges. */
export const MergeConnection = connectionOf(Merge, "Merge", "merges");

/** A component in `RecordMergeInput`. */
@InputType({ description: "One pLLM of a merge." })
export class MergeComponentInput {
  @Field(() => Sha256, {
    description: "SHA-256 of the pLLM's `adapter_model.safetensors`.",
  })
  adapter!: string;

  @Field(() => Float, {
    description:
      "A multiple of 0.1, above 0 and at most 1. Finer weights are refused: they would reveal the user's coefficients.",
  })
  weight!: number;
}

/** Input of `recordMerge`. */
@InputType({ description: "A merge that a device made." })
export class RecordMergeInput extends MutationInput {
  @Field(() => Sha256, { description: "The base model's revision." })
  baseRevision!: string;

  @Field(() => [MergeComponentInput], {
    description: "Two or three published pLLMs, each once.",
  })
  components!: MergeComponentInput[];
}
