/** @file The queries of the subgraph `explanations`, which the Worker in edge/ answers over the SDL printed from here. */
import { Arg, Args, ID, Query, Resolver } from "type-graphql";
import { PageArguments } from "../connection.ts";
import {
  ExplanationSpace,
  ExplanationSpaceConnection,
} from "./explanationSpace.ts";

const elsewhere = () => new Error("answered at the edge");

/** Its methods are declarations: they are printed and never called. */
@Resolver()
export class ExplanationsContract {
  @Query(() => ExplanationSpace, {
    nullable: true,
    description:
      "The explanation space of this id; null where it is not published.",
  })
  explanationSpace(@Arg("id", () => ID) _id: string): never {
    throw elsewhere();
  }

  @Query(() => ExplanationSpaceConnection, {
    description: "The current explanation spaces of all base models.",
  })
  explanationSpaces(@Args(() => PageArguments) _page: PageArguments): never {
    throw elsewhere();
  }
}
