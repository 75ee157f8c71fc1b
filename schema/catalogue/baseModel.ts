/** @file Base models: what pLLMs are adapters over. */
import {
  Directive,
  Field,
  Float,
  ID,
  InputType,
  ObjectType,
} from "type-graphql";
import { connectionOf } from "../connection.ts";
import { DateTime } from "../dateTime.ts";
import { MutationInput } from "../mutationInput.ts";
import { Revision, RevisionInput } from "../revision.ts";
import { Sha256 } from "../sha256.ts";
import { ExplanationSpace } from "./explanationSpace.ts";
import { Upload } from "./upload.ts";

/** One of a base model's files. */
@ObjectType({ description: "One of a base model's files." })
export class BaseModelFile {
  @Field(() => String, { description: "Its path in the model's folder." })
  path!: string;

  @Field(() => Sha256, { description: "SHA-256 of its bytes." })
  sha256!: string;

  @Field(() => Float, { description: "Its size in bytes." })
  bytes!: number;
}

/** A registered base model; `pllms`, which takes arguments, is declared where it is answered. */
@ObjectType({
  description:
    "A base model at a fixed revision, with what is needed to explain adapters over it.",
})
@Directive('@key(fields: "id")')
export class BaseModel {
  @Field(() => ID, { description: "A UUID (version 7)." })
  id!: string;

  @Field(() => String, {
    description: "Its name, which adapters carry as `base_model_name_or_path`.",
  })
  name!: string;

  @Field(() => Sha256, {
    description: "SHA-256 of its `model.safetensors`; unique.",
  })
  revision!: string;

  @Field(() => Revision, {
    description:
      "The explainer adapter: its name and the SHA-256 of its weights.",
  })
  explainer!: Revision;

  @Field(() => [BaseModelFile], { description: "All that belongs to it." })
  files!: BaseModelFile[];

  @Field(() => [String], {
    description:
      "Paths of the files that have not been uploaded, or not with the registered size. Until it is empty nothing can be contributed.",
  })
  missingFiles!: string[];

  @Field(() => DateTime, { description: "When it was registered." })
  createdAt!: Date;

  @Field(() => ExplanationSpace, {
    nullable: true,
    description:
      "The explanation space its pLLMs are explained in; null until one is fitted.",
  })
  currentSpace!: ExplanationSpace | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Why the last fitting of a space failed; null when it did not.",
  })
  fitFailure!: string | null;

  @Field(() => Sha256, {
    nullable: true,
    description:
      "SHA-256 of the secret probes that its pLLMs are audited with: a commitment, as the file is shown only when another takes its place. Null where there are none.",
  })
  secretProbes!: string | null;

  @Field(() => [Sha256], {
    description:
      "SHA-256 of the secret probes that were in use before, the newest first; the edge serves each at `/probes/SHA256.json`.",
  })
  revealedProbes!: string[];
}

/** A page of base models. */
export const BaseModelConnection = connectionOf(
  BaseModel,
  "BaseModel",
  "base models",
);

/** A file in `RegisterBaseModelInput`. */
@InputType({ description: "One of a base model's files." })
export class BaseModelFileInput {
  @Field(() => String, { description: "Its path in the model's folder." })
  path!: string;

  @Field(() => Sha256, { description: "SHA-256 of its bytes." })
  sha256!: string;

  @Field(() => Float, { description: "Its size in bytes." })
  bytes!: number;
}

/** Input of `registerBaseModel`. */
@InputType({ description: "A base model to register." })
export class RegisterBaseModelInput extends MutationInput {
  @Field(() => String, {
    description: "1 to 63 of a-z, 0-9 and -, beginning with a letter or digit.",
  })
  name!: string;

  @Field(() => Sha256, { description: "SHA-256 of its `model.safetensors`." })
  revision!: string;

  @Field(() => RevisionInput, {
    description:
      "The explainer adapter: its name and the SHA-256 of its weights.",
  })
  explainer!: RevisionInput;

  @Field(() => [BaseModelFileInput], {
    description:
      "Exactly these: config.json, model.safetensors, tokenizer.json, tokenizer_config.json, explainer/adapter_config.json, explainer/adapter_model.safetensors, probes.json and neutral.jsonl.",
  })
  files!: BaseModelFileInput[];
}

/** Answer of `registerBaseModel`. */
@ObjectType({
  description: "A registered base model, and what is to be uploaded.",
})
export class RegisterBaseModelPayload {
  @Field(() => BaseModel, { description: "The base model." })
  baseModel!: BaseModel;

  @Field(() => [Upload], {
    description: "Where the files go that are not there.",
  })
  uploads!: Upload[];
}

/** Input of `replaceSecretProbes`. */
@InputType({ description: "New secret probes of a base model." })
export class ReplaceSecretProbesInput extends MutationInput {
  @Field(() => ID, { description: "The base model." })
  baseModel!: string;

  @Field(() => [String], {
    description:
      "16 to 1,000 requests of 1 to 4,000 characters, like the published probes and known to nobody.",
  })
  probes!: string[];
}

/** Input of `fitExplanationSpace`. */
@InputType({ description: "Whose explanation space to fit." })
export class FitExplanationSpaceInput extends MutationInput {
  @Field(() => ID, { description: "The base model." })
  baseModel!: string;
}
