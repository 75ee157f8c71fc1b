/** @file The catalogue's reference to an explanation space, which the subgraph `explanations` answers for. */
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** An explanation space by its id alone. */
@ObjectType("ExplanationSpace")
@Directive('@key(fields: "id", resolvable: false)')
export class ExplanationSpace {
  @Field(() => ID)
  id!: string;
}
