/** @file Merges: recording and listing. */
import {
  Arg,
  Args,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { PageArguments } from "../../schema/connection.ts";
import {
  Merge,
  MergeConnection,
  RecordMergeInput,
} from "../../schema/personalization/merge.ts";
import type { Merge as Row } from "../../store/store.ts";
import { onceFor } from "../caller.ts";
import type { ResolverContext } from "../context.ts";
import {
  badInput,
  checkDistinct,
  checkId,
  checkIdempotencyKey,
} from "../input.ts";
import { readPage, toConnection } from "../page.ts";

/** Answers for merges. */
@Resolver(() => Merge)
export class MergeResolver {
  @Query(() => Merge, {
    nullable: true,
    description: "The merge of this id; null where there is none.",
  })
  async merge(
    @Arg("id", () => ID) id: string,
    @Ctx() { store }: ResolverContext,
  ) {
    checkId("id", id);
    return store.merges.find(id);
  }

  @Query(() => MergeConnection, {
    description: "The merges, in the order they were first reported.",
  })
  async merges(
    @Arg("baseModel", () => ID, {
      nullable: true,
      description: "Only those over this base model.",
    })
    baseModel: string | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { store }: ResolverContext,
  ) {
    if (typeof baseModel === "string") checkId("baseModel", baseModel);
    return toConnection(
      await store.merges.page(
        { baseModelId: baseModel ?? undefined },
        readPage(page),
      ),
    );
  }

  @Authorized("anonymous", "contributor", "operator")
  @Mutation(() => Merge, {
    description:
      "Counts a merge that a device made. For anyone; a device does it only with its user's consent.",
  })
  async recordMerge(
    @Arg("input", () => RecordMergeInput) input: RecordMergeInput,
    @Ctx() { store, caller }: ResolverContext,
  ) {
    checkIdempotencyKey(input.idempotencyKey);
    const { components } = input;
    if (components.length < 2 || components.length > 3)
      throw badInput("components", "2 or 3", String(components.length));
    checkDistinct(
      "components",
      components.map(({ adapter }) => adapter),
    );
    return store.merges.record(onceFor(caller, "recordMerge", input), {
      baseRevision: input.baseRevision,
      components: components.map(({ adapter, weight }, index) => ({
        adapter,
        weight: readWeight(`components[${index}].weight`, weight),
      })),
    });
  }

  @FieldResolver()
  baseModel(@Root() merge: Row) {
    return { id: merge.baseModelId };
  }

  @FieldResolver()
  components(@Root() merge: Row) {
    return merge.components.map(({ pllmId, weight }) => ({
      pllm: { id: pllmId },
      weight,
    }));
  }
}

/** The multiple of 0.1 that this is, but for rounding. */
function readWeight(field: string, weight: number): number {
  const tenths = Math.round(weight * 10);
  if (tenths < 1 || tenths > 10 || Math.abs(weight * 10 - tenths) > 1e-9)
    throw badInput(field, "a multiple of 0.1 from 0.1 to 1", String(weight));
  return tenths / 10;
}
