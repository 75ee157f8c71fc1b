/** @file Personalization's reference to a base model, which the subgraph `catalogue` answers for. */
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** A base model by its id alone. */
@ObjectType("BaseModel")
@Directive('@key(fields: "id", resolvable: false)')
export class BaseModel {
  @Field(() => ID)
  id!: string;
}
