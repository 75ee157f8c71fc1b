/** @file What personalization adds to a pLLM: what devices needed with it. */
import { Directive, Field, Float, ID, Int, ObjectType } from "type-graphql";

/** A pLLM; `trainingStatistics`, which takes an argument, is declared where it is answered. */
@ObjectType("PLLM")
@Directive('@key(fields: "id")')
export class PLLM {
  @Field(() => ID)
  id!: string;
}

/** What devices needed with a pLLM. */
@ObjectType({
  description:
    "What devices needed to fine-tune from a pLLM. Medians are null where too few sessions were reported to hide a single one.",
})
export class TrainingStatistics {
  @Field(() => Int, {
    description: "How many finished sessions began with this pLLM alone.",
  })
  sessions!: number;

  @Field(() => Float, { nullable: true, description: "Median of steps." })
  medianSteps!: number | null;

  @Field(() => Float, { nullable: true, description: "Median of seconds." })
  medianSeconds!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "Median of the held-out loss before less that after, in nats a token.",
  })
  medianImprovement!: number | null;
}
