/** @file pLLMs: contributions, from the first request to the tombstone. */
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
import { PLLMStatus } from "../pllmStatus.ts";
import { Sha256 } from "../sha256.ts";
import { BaseModel } from "./baseModel.ts";
import { Contributor } from "./contributor.ts";
import { Upload } from "./upload.ts";

/** How far the work on a contribution is. */
@ObjectType({ description: "How far the work on a contribution is." })
export class Progress {
  @Field(() => String, { description: "What is being done." })
  stage!: string;

  @Field(() => Int, { description: "How many of `total` are done." })
  done!: number;

  @Field(() => Int, { description: "How many there are to do." })
  total!: number;
}

/** Why a contribution was refused. */
@ObjectType({ description: "Why a contribution was refused." })
export class Refusal {
  @Field(() => String, { description: "The reason, for programs." })
  code!: string;

  @Field(() => String, {
    description: "The reason: what was expected, what came, what to do.",
  })
  message!: string;

  @Field(() => String, {
    nullable: true,
    description: "The tensor that is to blame, where one is.",
  })
  tensor!: string | null;
}

/** How a pLLM answered secret probes. */
@ObjectType({
  description: "How a pLLM answered secret probes beside the published ones.",
})
export class Audit {
  @Field(() => Boolean, {
    description: "Whether it answers both in the same style.",
  })
  consistent!: boolean;

  @Field(() => String, {
    description:
      "The word of the attribute that speaks most against it, which the two numbers are of.",
  })
  attribute!: string;

  @Field(() => Float, { description: "On the published probes." })
  published!: number;

  @Field(() => Float, { description: "On the secret ones." })
  secret!: number;

  @Field(() => Sha256, { description: "SHA-256 of the secret probes." })
  probes!: string;

  @Field(() => Sha256, { description: "The space the numbers are in." })
  space!: string;
}

/** A personalised model. */
@ObjectType("PLLM", {
  description:
    "A personalised model: one immutable LoRA adapter over a base model.",
})
@Directive('@key(fields: "id")')
export class PLLM {
  @Field(() => ID, { description: "A UUID (version 7)." })
  id!: string;

  @Field(() => String, {
    description:
      "Unique among all of its base model that were not refused, and never used there again.",
  })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: "The contributor's own words about it.",
  })
  description!: string | null;

  @Field(() => BaseModel, { description: "What it is an adapter over." })
  baseModel!: BaseModel;

  @Field(() => Sha256, { description: "The base model's revision." })
  baseRevision!: string;

  @Field(() => Contributor, { description: "Who contributed it." })
  contributor!: Contributor;

  @Field(() => PLLMStatus, { description: "Where the contribution stands." })
  status!: keyof typeof PLLMStatus;

  @Field(() => Progress, {
    nullable: true,
    description: "How far the work on it is; null while nothing is at work.",
  })
  progress!: Progress | null;

  @Field(() => Refusal, {
    nullable: true,
    description: "Why it was refused; null if it was not.",
  })
  refusal!: Refusal | null;

  @Field(() => Audit, {
    nullable: true,
    description:
      "Its last audit with secret probes; for operators, to others null. One that is published stays so when it turns out inconsistent: an operator yanks it, or finds the audit wrong.",
  })
  audit!: Audit | null;

  @Field(() => Sha256, {
    nullable: true,
    description:
      "SHA-256 of its `adapter_model.safetensors`; null before the upload is finished.",
  })
  adapterSha256!: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "Size of its `adapter_model.safetensors` in bytes; null before the upload is finished.",
  })
  adapterBytes!: number | null;

  @Field(() => DateTime, { description: "When it was first asked for." })
  createdAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: "When devices could first select it.",
  })
  publishedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When it was taken back.",
  })
  yankedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "Why it was taken back.",
  })
  yankReason!: string | null;
}

/** A page of pLLMs. */
export const PLLMConnection = connectionOf(PLLM, "PLLM", "pLLMs");

/** Input of `contributePLLM`. */
@InputType({ description: "A pLLM to contribute." })
export class ContributePLLMInput extends MutationInput {
  @Field(() => String, {
    description:
      "1 to 63 of a-z, 0-9 and -, beginning with a letter or digit; never used before over this base model.",
  })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: "What the model is like, in at most 500 characters.",
  })
  description?: string | null | undefined;

  @Field(() => ID, { description: "The base model it was trained over." })
  baseModel!: string;

  @Field(() => String, {
    description: "PEFT's `adapter_config.json`, byte for byte, at most 64 KiB.",
  })
  adapterConfig!: string;
}

/** Answer of `contributePLLM`. */
@ObjectType({
  description: "A new contribution, and where its adapter is uploaded to.",
})
export class ContributePLLMPayload {
  @Field(() => PLLM, { description: "The contribution." })
  pllm!: PLLM;

  @Field(() => Upload, {
    description: "Where `adapter_model.safetensors` goes.",
  })
  upload!: Upload;
}

/** Input of `finishContribution`. */
@InputType({ description: "A contribution whose adapter is uploaded." })
export class FinishContributionInput extends MutationInput {
  @Field(() => ID, { description: "The pLLM." })
  pllm!: string;

  @Field(() => Sha256, {
    description: "SHA-256 of the `adapter_model.safetensors` uploaded.",
  })
  sha256!: string;
}

/** Input of `yankPLLM`. */
@InputType({ description: "A pLLM to take back." })
export class YankPLLMInput extends MutationInput {
  @Field(() => ID, { description: "The pLLM." })
  pllm!: string;

  @Field(() => String, {
    description: "Why, in 1 to 500 characters; everybody can read it.",
  })
  reason!: string;
}
