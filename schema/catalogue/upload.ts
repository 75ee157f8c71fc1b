/** @file Where a file is uploaded to. */
import { Field, Float, ObjectType } from "type-graphql";
import { DateTime } from "../dateTime.ts";

/** A signed address that takes one file. */
@ObjectType({
  description:
    "A signed address to upload one file to: whoever has it may, so keep it secret. Ask again with the same idempotency key for a fresh one.",
})
export class Upload {
  @Field(() => String, { description: "Which file goes there." })
  file!: string;

  @Field(() => String, { description: "The address." })
  url!: string;

  @Field(() => String, { description: "The HTTP method: PUT." })
  method!: string;

  @Field(() => DateTime, { description: "Until when the address works." })
  expiresAt!: Date;

  @Field(() => Float, { description: "The most bytes it takes." })
  maximumBytes!: number;
}
