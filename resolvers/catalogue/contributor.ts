/** @file Contributors, and who is asking. */
import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from "type-graphql";
import {
  CreateContributorInput,
  CreateContributorPayload,
  Viewer,
} from "../../schema/catalogue/contributor.ts";
import { onceFor, roleOf } from "../caller.ts";
import type { ResolverContext } from "../context.ts";
import { checkIdempotencyKey, checkName } from "../input.ts";

const viewerRoles = {
  anonymous: "ANONYMOUS",
  session: "ANONYMOUS",
  contributor: "CONTRIBUTOR",
  operator: "OPERATOR",
} as const;

/** Answers for contributors. */
@Resolver()
export class ContributorResolver {
  @Query(() => Viewer, { description: "Who is asking." })
  viewer(@Ctx() { caller }: ResolverContext) {
    return {
      role: viewerRoles[roleOf(caller)],
      contributor: caller.kind === "contributor" ? caller.contributor : null,
    };
  }

  @Authorized("operator")
  @Mutation(() => CreateContributorPayload, {
    description:
      "Makes a contributor with an API key, which is told once. For operators.",
  })
  async createContributor(
    @Arg("input", () => CreateContributorInput) input: CreateContributorInput,
    @Ctx() { store, caller }: ResolverContext,
  ) {
    checkIdempotencyKey(input.idempotencyKey);
    checkName("name", input.name);
    return store.contributors.create(
      onceFor(caller, "createContributor", input),
      {
        name: input.name,
        role: input.role === "OPERATOR" ? "operator" : "contributor",
      },
    );
  }
}
