/** @file What devices needed with a pLLM. */
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { PLLM, TrainingStatistics } from "../../schema/personalization/pllm.ts";
import type { ResolverContext } from "../context.ts";
import { checkDeviceClass } from "../input.ts";

/** Answers for what personalization adds to pLLMs. */
@Resolver(() => PLLM)
export class PLLMStatisticsResolver {
  @FieldResolver(() => TrainingStatistics, {
    description:
      "What devices needed that fine-tuned from this pLLM alone and reported it.",
  })
  async trainingStatistics(
    @Root() pllm: PLLM,
    @Arg("deviceClass", () => String, {
      nullable: true,
      description: "Only devices of this kind.",
    })
    deviceClass: string | null | undefined,
    @Ctx() { loaders }: ResolverContext,
  ) {
    if (typeof deviceClass === "string")
      checkDeviceClass("deviceClass", deviceClass);
    return loaders.statistics.load({
      pllmId: pllm.id,
      deviceClass: deviceClass ?? undefined,
    });
  }
}
