/** @file What the subgraph `explanations` adds to a pLLM: its explanation. */
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { PLLMStatus } from "../pllmStatus.ts";
import { Sha256 } from "../sha256.ts";
import { Explanation } from "./explanation.ts";

/** A pLLM with its explanation. */
@ObjectType("PLLM")
@Directive('@key(fields: "id")')
export class PLLM {
  @Field(() => ID)
  id!: string;

  @Directive("@external")
  @Field(() => PLLMStatus)
  status!: keyof typeof PLLMStatus;

  @Directive("@external")
  @Field(() => Sha256, { nullable: true })
  adapterSha256!: string | null;

  @Directive("@external")
  @Field(() => Sha256)
  baseRevision!: string;

  @Directive('@requires(fields: "status adapterSha256 baseRevision")')
  @Field(() => Explanation, {
    nullable: true,
    description: "What it is like; null while it is not at the edge.",
  })
  explanation!: Explanation | null;
}
