/** @file What every mutation's input has. */
import { Field, InputType } from "type-graphql";

/** Base of all inputs of mutations. */
@InputType()
export abstract class MutationInput {
  @Field(() => String, {
    description:
      "Chosen by the caller, 16 to 64 of A-Z, a-z, 0-9, _ and -: the same key with the same input does the mutation once and gives the same answer; with another input it is refused with IDEMPOTENCY_CONFLICT. Without an API key choose it at random: who knows it can ask for the answer again.",
  })
  idempotencyKey!: string;
}
