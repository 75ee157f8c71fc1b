/** @file Training sessions: coarse numbers of fine-tunings that devices chose to report. */
import {
  Directive,
  Field,
  Float,
  ID,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
} from "type-graphql";
import { DateTime } from "../dateTime.ts";
import { MutationInput } from "../mutationInput.ts";
import { Sha256 } from "../sha256.ts";
import { BaseModel } from "./baseModel.ts";
import { PLLM } from "./pllm.ts";

/** What a fine-tuning began with. */
export const TrainingStart = {
  SCRATCH: "SCRATCH",
  SINGLE: "SINGLE",
  MERGE: "MERGE",
} as const;
registerEnumType(TrainingStart, {
  name: "TrainingStart",
  description: "What a fine-tuning began with.",
  valuesConfig: {
    SCRATCH: { description: "The base model." },
    SINGLE: { description: "One pLLM." },
    MERGE: { description: "A merge of two or three pLLMs." },
  },
});

/** Whether a session goes on. */
export const TrainingStatus = {
  RUNNING: "RUNNING",
  FINISHED: "FINISHED",
} as const;
registerEnumType(TrainingStatus, {
  name: "TrainingStatus",
  description: "Whether a training session goes on.",
  valuesConfig: {
    RUNNING: { description: "It takes reports." },
    FINISHED: { description: "Its last report came." },
  },
});

/** Coarse numbers of one fine-tuning. */
@ObjectType({
  description:
    "Coarse numbers of one fine-tuning on one device. Only the device itself, by its session's token, and operators can read it.",
})
@Directive('@key(fields: "id")')
export class TrainingSession {
  @Field(() => ID, { description: "A UUID (version 7)." })
  id!: string;

  @Field(() => BaseModel, { description: "What is fine-tuned." })
  baseModel!: BaseModel;

  @Field(() => TrainingStart, { description: "What it began with." })
  start!: keyof typeof TrainingStart;

  @Field(() => [PLLM], { description: "The pLLMs it began with." })
  pllms!: PLLM[];

  @Field(() => String, {
    description: "The kind of device, in the device's own coarse words.",
  })
  deviceClass!: string;

  @Field(() => TrainingStatus, { description: "Whether it goes on." })
  status!: keyof typeof TrainingStatus;

  @Field(() => Int, { description: "The last step reported." })
  step!: number;

  @Field(() => Float, { description: "Seconds of training until then." })
  seconds!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      "Held-out loss before the first step, in nats a token; null until the session is finished.",
  })
  heldOutLossBefore!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "Held-out loss at the last report, in nats a token; null before the first one.",
  })
  heldOutLoss!: number | null;

  @Field(() => DateTime, { description: "When it began." })
  createdAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: "When its last report came.",
  })
  finishedAt!: Date | null;
}

/** Input of `startTrainingSession`. */
@InputType({ description: "A fine-tuning that begins." })
export class StartTrainingSessionInput extends MutationInput {
  @Field(() => Sha256, { description: "The base model's revision." })
  baseRevision!: string;

  @Field(() => TrainingStart, { description: "What it begins with." })
  start!: keyof typeof TrainingStart;

  @Field(() => [Sha256], {
    description:
      "SHA-256 of the weights of the pLLMs it begins with: none for SCRATCH, one for SINGLE, two or three for MERGE.",
  })
  adapters!: string[];

  @Field(() => String, {
    description:
      "The kind of device in coarse words, for example `phone-8gb`: 1 to 32 of a-z, 0-9 and -, beginning with a letter or digit.",
  })
  deviceClass!: string;
}

/** Answer of `startTrainingSession`. */
@ObjectType({ description: "A new training session and the right to report." })
export class StartTrainingSessionPayload {
  @Field(() => TrainingSession, { description: "The session." })
  session!: TrainingSession;

  @Field(() => String, {
    description:
      "A capability token for `Authorization: Bearer TOKEN`: reports on this session, finishes and reads it, and nothing else. It expires seven days after the session began.",
  })
  token!: string;
}

/** Input of `reportTrainingProgress`. */
@InputType({ description: "How far a training session is." })
export class ReportTrainingProgressInput extends MutationInput {
  @Field(() => ID, { description: "The session." })
  session!: string;

  @Field(() => Int, { description: "Steps so far, at most 1,000,000." })
  step!: number;

  @Field(() => Float, {
    description: "Seconds of training so far, at most 604,800.",
  })
  seconds!: number;

  @Field(() => Float, {
    description: "Held-out loss now, in nats a token, 0 to 100.",
  })
  heldOutLoss!: number;
}

/** Input of `finishTrainingSession`. */
@InputType({ description: "The last report of a training session." })
export class FinishTrainingSessionInput extends MutationInput {
  @Field(() => ID, { description: "The session." })
  session!: string;

  @Field(() => Int, { description: "Steps in all, at most 1,000,000." })
  steps!: number;

  @Field(() => Float, {
    description: "Seconds of training in all, at most 604,800.",
  })
  seconds!: number;

  @Field(() => Float, {
    description:
      "Held-out loss before the first step, in nats a token, 0 to 100.",
  })
  heldOutLossBefore!: number;

  @Field(() => Float, {
    description:
      "Held-out loss after the last step, in nats a token, 0 to 100.",
  })
  heldOutLossAfter!: number;
}
