/** @file Training sessions: what devices chose to report. */
import {
  Arg,
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
  FinishTrainingSessionInput,
  ReportTrainingProgressInput,
  StartTrainingSessionInput,
  StartTrainingSessionPayload,
  TrainingSession,
} from "../../schema/personalization/trainingSession.ts";
import type { TrainingSession as Row } from "../../store/store.ts";
import { onceFor, roleOf } from "../caller.ts";
import { signCapability } from "../capability.ts";
import type { ResolverContext } from "../context.ts";
import {
  badInput,
  checkDeviceClass,
  checkDistinct,
  checkId,
  checkIdempotencyKey,
  checkNumber,
} from "../input.ts";
import { refusal } from "../refusal.ts";

const steps = [0, 1_000_000] as const;
/** As long as a session's token is valid. */
const seconds = [0, 604_800] as const;
/** In nats a token: far above a uniform guess over any vocabulary. */
const loss = [0, 100] as const;

/** How many adapters a fine-tuning begins with. */
const adapterCounts = {
  SCRATCH: { expected: "none for SCRATCH", fits: (n: number) => n === 0 },
  SINGLE: { expected: "1 for SINGLE", fits: (n: number) => n === 1 },
  MERGE: {
    expected: "2 or 3 for MERGE",
    fits: (n: number) => n === 2 || n === 3,
  },
};

/** Answers for training sessions. */
@Resolver(() => TrainingSession)
export class TrainingSessionResolver {
  @Authorized("session", "operator")
  @Query(() => TrainingSession, {
    nullable: true,
    description:
      "The training session of this id; null where there is none. For the session's own token, and operators.",
  })
  async trainingSession(
    @Arg("id", () => ID) id: string,
    @Ctx() { store, caller }: ResolverContext,
  ) {
    checkId("id", id);
    if (caller.kind === "session") checkOwn("id", caller, id);
    return store.trainingSessions.find(id);
  }

  @Authorized("anonymous", "contributor", "operator")
  @Mutation(() => StartTrainingSessionPayload, {
    description:
      "Says that a fine-tuning begins, and gives the right to report on it. For anyone; a device does it only with its user's consent.",
  })
  async startTrainingSession(
    @Arg("input", () => StartTrainingSessionInput)
    input: StartTrainingSessionInput,
    @Ctx() { store, caller, secret }: ResolverContext,
  ) {
    checkIdempotencyKey(input.idempotencyKey);
    checkDeviceClass("deviceClass", input.deviceClass);
    const { expected, fits } = adapterCounts[input.start];
    if (!fits(input.adapters.length))
      throw badInput("adapters", expected, String(input.adapters.length));
    checkDistinct("adapters", input.adapters);
    const session = await store.trainingSessions.start(
      onceFor(caller, "startTrainingSession", input),
      {
        baseRevision: input.baseRevision,
        start: input.start,
        adapters: input.adapters,
        deviceClass: input.deviceClass,
      },
    );
    return { session, token: await signCapability(secret, session) };
  }

  @Authorized("session")
  @Mutation(() => TrainingSession, {
    description: "Says how far a fine-tuning is. For the session's own token.",
  })
  async reportTrainingProgress(
    @Arg("input", () => ReportTrainingProgressInput)
    input: ReportTrainingProgressInput,
    @Ctx() { store, caller }: ResolverContext,
  ) {
    checkIdempotencyKey(input.idempotencyKey);
    checkId("session", input.session);
    checkOwn("session", caller, input.session);
    checkNumber("step", input.step, steps, true);
    checkNumber("seconds", input.seconds, seconds);
    checkNumber("heldOutLoss", input.heldOutLoss, loss);
    return store.trainingSessions.report(
      onceFor(caller, "reportTrainingProgress", input),
      {
        id: input.session,
        step: input.step,
        seconds: input.seconds,
        loss: input.heldOutLoss,
      },
    );
  }

  @Authorized("session")
  @Mutation(() => TrainingSession, {
    description:
      "Says how a fine-tuning ended; the session takes no more reports. For the session's own token.",
  })
  async finishTrainingSession(
    @Arg("input", () => FinishTrainingSessionInput)
    input: FinishTrainingSessionInput,
    @Ctx() { store, caller }: ResolverContext,
  ) {
    checkIdempotencyKey(input.idempotencyKey);
    checkId("session", input.session);
    checkOwn("session", caller, input.session);
    checkNumber("steps", input.steps, steps, true);
    checkNumber("seconds", input.seconds, seconds);
    checkNumber("heldOutLossBefore", input.heldOutLossBefore, loss);
    checkNumber("heldOutLossAfter", input.heldOutLossAfter, loss);
    return store.trainingSessions.finish(
      onceFor(caller, "finishTrainingSession", input),
      {
        id: input.session,
        steps: input.steps,
        seconds: input.seconds,
        lossBefore: input.heldOutLossBefore,
        lossAfter: input.heldOutLossAfter,
      },
    );
  }

  @FieldResolver()
  baseModel(@Root() session: Row) {
    return { id: session.baseModelId };
  }

  @FieldResolver()
  pllms(@Root() session: Row) {
    return session.pllmIds.map((id) => ({ id }));
  }

  @FieldResolver()
  heldOutLossBefore(@Root() session: Row) {
    return session.lossBefore;
  }

  @FieldResolver()
  heldOutLoss(@Root() session: Row) {
    return session.loss;
  }
}

/** Lets the session's own token pass. @throws GraphQLError FORBIDDEN. */
function checkOwn(
  field: string,
  caller: ResolverContext["caller"],
  id: string,
): void {
  if (caller.kind !== "session" || caller.sessionId !== id)
    throw refusal(
      "FORBIDDEN",
      `${field}: expected the session that the token is for, got ${id}.`,
    );
}

/** The session of this id, where the caller may see it: the device itself and operators may. */
export async function findOwnSession(
  id: string,
  { store, caller }: Pick<ResolverContext, "store" | "caller">,
): Promise<Row | null> {
  const mine = caller.kind === "session" && caller.sessionId === id;
  if (!mine && roleOf(caller) !== "operator") return null;
  return (await store.trainingSessions.find(id)) ?? null;
}
