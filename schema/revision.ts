/** @file A model at a fixed revision. */
import { Directive, Field, InputType, ObjectType } from "type-graphql";
import { Sha256 } from "./sha256.ts";

/** Name and digest of a model's weights. */
@ObjectType({ description: "A model at a fixed revision." })
@Directive("@shareable")
export class Revision {
  @Field(() => String, { description: "The model's name." })
  name!: string;

  @Field(() => String, {
    description: "SHA-256 of its weights file, in hexadecimal digits.",
  })
  revision!: string;
}

/** The same, as input. */
@InputType({ description: "A model at a fixed revision." })
export class RevisionInput {
  @Field(() => String, {
    description:
      "The model's name: 1 to 63 of a-z, 0-9 and -, beginning with a letter or digit.",
  })
  name!: string;

  @Field(() => Sha256, { description: "SHA-256 of its weights file." })
  revision!: string;
}
