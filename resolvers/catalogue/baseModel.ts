/** @file Base models: registering, uploading, fitting, secret probes, listing. */
import { createHash, randomBytes } from "node:crypto";
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
import {
  BaseModel,
  BaseModelConnection,
  FitExplanationSpaceInput,
  RegisterBaseModelInput,
  RegisterBaseModelPayload,
  ReplaceSecretProbesInput,
} from "../../schema/catalogue/baseModel.ts";
import { PLLMConnection } from "../../schema/catalogue/pllm.ts";
import { PLLMStatus } from "../../schema/pllmStatus.ts";
import { PageArguments } from "../../schema/connection.ts";
import { Sha256 } from "../../schema/sha256.ts";
import {
  baseModelKey,
  secretProbesKey,
  type BaseModel as Row,
} from "../../store/store.ts";
import { onceFor } from "../caller.ts";
import type { ResolverContext } from "../context.ts";
import {
  checkId,
  checkIdempotencyKey,
  checkName,
  checkNumber,
  checkText,
} from "../input.ts";
import { readPage, toConnection } from "../page.ts";
import { refusal } from "../refusal.ts";
import {
  checkBaseModelFiles,
  checkComplete,
  missingFiles,
} from "./baseModelFiles.ts";
import { visibleTo } from "./visible.ts";

/** Answers for base models. */
@Resolver(() => BaseModel)
export class BaseModelResolver {
  @Query(() => BaseModel, {
    nullable: true,
    description: "The base model of this id; null where there is none.",
  })
  async baseModel(
    @Arg("id", () => ID) id: string,
    @Ctx() { loaders }: ResolverContext,
  ) {
    checkId("id", id);
    return loaders.baseModel.load(id);
  }

  @Query(() => BaseModel, {
    nullable: true,
    description: "The base model of this revision; null where there is none.",
  })
  async baseModelByRevision(
    @Arg("revision", () => Sha256) revision: string,
    @Ctx() { store }: ResolverContext,
  ) {
    return store.baseModels.findByRevision(revision);
  }

  @Query(() => BaseModelConnection, {
    description: "The base models, in the order they were registered.",
  })
  async baseModels(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { store }: ResolverContext,
  ) {
    return toConnection(await store.baseModels.page(readPage(page)));
  }

  @Authorized("operator")
  @Mutation(() => RegisterBaseModelPayload, {
    description:
      "Registers a base model and says where its files go. For operators.",
  })
  async registerBaseModel(
    @Arg("input", () => RegisterBaseModelInput) input: RegisterBaseModelInput,
    @Ctx() { store, caller }: ResolverContext,
  ) {
    checkIdempotencyKey(input.idempotencyKey);
    checkName("name", input.name);
    checkName("explainer.name", input.explainer.name);
    const baseModel = await store.baseModels.register(
      onceFor(caller, "registerBaseModel", input),
      {
        name: input.name,
        revision: input.revision,
        explainer: {
          name: input.explainer.name,
          revision: input.explainer.revision,
        },
        files: checkBaseModelFiles(input),
      },
    );
    const missing = new Set(await missingFiles(store.objects, baseModel));
    const uploads = await Promise.all(
      baseModel.files
        .filter(({ path }) => missing.has(path))
        .map(async ({ path, bytes }) => ({
          file: path,
          method: "PUT",
          maximumBytes: bytes,
          ...(await store.objects.signUpload(
            baseModelKey(baseModel.revision, path),
            bytes,
          )),
        })),
    );
    return { baseModel, uploads };
  }

  @Authorized("operator")
  @Mutation(() => BaseModel, {
    description:
      "Has a new explanation space fitted to a base model's pLLMs, in which all of them are explained and published again. For operators.",
  })
  async fitExplanationSpace(
    @Arg("input", () => FitExplanationSpaceInput)
    input: FitExplanationSpaceInput,
    @Ctx() { store, caller }: ResolverContext,
  ) {
    checkIdempotencyKey(input.idempotencyKey);
    checkId("baseModel", input.baseModel);
    const baseModel = await findBaseModel(store, input.baseModel);
    await checkComplete(store.objects, baseModel);
    await store.queue.send(
      { kind: "fit", baseModelId: baseModel.id },
      onceFor(caller, "fitExplanationSpace", input),
    );
    return baseModel;
  }

  @Authorized("operator")
  @Mutation(() => BaseModel, {
    description:
      "Commits to new secret probes, has all of a base model's pLLMs audited with them, and publishes those in use before. For operators.",
  })
  async replaceSecretProbes(
    @Arg("input", () => ReplaceSecretProbesInput)
    input: ReplaceSecretProbesInput,
    @Ctx() { store, caller }: ResolverContext,
  ) {
    checkIdempotencyKey(input.idempotencyKey);
    checkId("baseModel", input.baseModel);
    checkNumber("probes", input.probes.length, [16, 1000]);
    for (const [at, probe] of input.probes.entries())
      checkText(`probes[${at}]`, probe, 1, 4000);
    const baseModel = await findBaseModel(store, input.baseModel);
    // Salted, or whoever guesses the probes could check that by their hash.
    const file = new TextEncoder().encode(
      JSON.stringify({
        salt: randomBytes(32).toString("hex"),
        probes: input.probes,
      }),
    );
    const sha256 = createHash("sha256").update(file).digest("hex");
    await store.objects.put(secretProbesKey(sha256), file);
    return store.baseModels.replaceSecretProbes(
      onceFor(caller, "replaceSecretProbes", input),
      { baseModelId: baseModel.id, sha256 },
    );
  }

  @FieldResolver(() => [String])
  async missingFiles(
    @Root() baseModel: Row,
    @Ctx() { loaders }: ResolverContext,
  ) {
    return loaders.missingFiles.load(baseModel);
  }

  @FieldResolver()
  async currentSpace(
    @Root() baseModel: Row,
    @Ctx() { loaders }: ResolverContext,
  ) {
    const id = await loaders.currentSpace.load(baseModel.id);
    return id === undefined ? null : { id };
  }

  @FieldResolver(() => PLLMConnection, {
    description:
      "The pLLMs over it that the caller may see, in the order of their creation.",
  })
  async pllms(
    @Root() baseModel: Row,
    @Arg("status", () => PLLMStatus, {
      nullable: true,
      description: "Only those that stand there.",
    })
    status: keyof typeof PLLMStatus | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { store, caller }: ResolverContext,
  ) {
    return toConnection(
      await store.pllms.page(
        {
          baseModelId: baseModel.id,
          status: status ?? undefined,
          visibleTo: visibleTo(caller),
        },
        readPage(page),
      ),
    );
  }
}

/** The base model of this id. @throws GraphQLError NOT_FOUND. */
export async function findBaseModel(
  store: ResolverContext["store"],
  id: string,
): Promise<Row> {
  const found = await store.baseModels.find(id);
  if (found) return found;
  throw refusal(
    "NOT_FOUND",
    `baseModel: expected the id of a registered base model, got ${id}.`,
  );
}
