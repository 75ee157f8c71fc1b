/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  | T
  | {
      [P in keyof T]?: P extends " $fragmentName" | "__typename" ? T[P] : never;
    };
import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
/** The last report of a training session. */
export type FinishTrainingSessionInput = {
  /** Held-out loss after the last step, in nats a token, 0 to 100. */
  heldOutLossAfter: number;
  /** Held-out loss before the first step, in nats a token, 0 to 100. */
  heldOutLossBefore: number;
  /** Chosen by the caller, 16 to 64 of A-Z, a-z, 0-9, _ and -: the same key with the same input does the mutation once and gives the same answer; with another input it is refused with IDEMPOTENCY_CONFLICT. Without an API key choose it at random: who knows it can ask for the answer again. */
  idempotencyKey: string;
  /** Seconds of training in all, at most 604,800. */
  seconds: number;
  /** The session. */
  session: string | number;
  /** Steps in all, at most 1,000,000. */
  steps: number;
};

/** One pLLM of a merge. */
export type MergeComponentInput = {
  /** SHA-256 of the pLLM's `adapter_model.safetensors`. */
  adapter: string;
  /** A multiple of 0.1, above 0 and at most 1. Finer weights are refused: they would reveal the user's coefficients. */
  weight: number;
};

/** A merge that a device made. */
export type RecordMergeInput = {
  /** The base model's revision. */
  baseRevision: string;
  /** Two or three published pLLMs, each once. */
  components: Array<MergeComponentInput>;
  /** Chosen by the caller, 16 to 64 of A-Z, a-z, 0-9, _ and -: the same key with the same input does the mutation once and gives the same answer; with another input it is refused with IDEMPOTENCY_CONFLICT. Without an API key choose it at random: who knows it can ask for the answer again. */
  idempotencyKey: string;
};

/** How far a training session is. */
export type ReportTrainingProgressInput = {
  /** Held-out loss now, in nats a token, 0 to 100. */
  heldOutLoss: number;
  /** Chosen by the caller, 16 to 64 of A-Z, a-z, 0-9, _ and -: the same key with the same input does the mutation once and gives the same answer; with another input it is refused with IDEMPOTENCY_CONFLICT. Without an API key choose it at random: who knows it can ask for the answer again. */
  idempotencyKey: string;
  /** Seconds of training so far, at most 604,800. */
  seconds: number;
  /** The session. */
  session: string | number;
  /** Steps so far, at most 1,000,000. */
  step: number;
};

/** A fine-tuning that begins. */
export type StartTrainingSessionInput = {
  /** SHA-256 of the weights of the pLLMs it begins with: none for SCRATCH, one for SINGLE, two or three for MERGE. */
  adapters: Array<string>;
  /** The base model's revision. */
  baseRevision: string;
  /** The kind of device in coarse words, for example `phone-8gb`: 1 to 32 of a-z, 0-9 and -, beginning with a letter or digit. */
  deviceClass: string;
  /** Chosen by the caller, 16 to 64 of A-Z, a-z, 0-9, _ and -: the same key with the same input does the mutation once and gives the same answer; with another input it is refused with IDEMPOTENCY_CONFLICT. Without an API key choose it at random: who knows it can ask for the answer again. */
  idempotencyKey: string;
  /** What it begins with. */
  start: TrainingStart;
};

/** What a fine-tuning began with. */
export type TrainingStart =
  /** A merge of two or three pLLMs. */
  | "MERGE"
  /** The base model. */
  | "SCRATCH"
  /** One pLLM. */
  | "SINGLE";

export type RecordMergeMutationVariables = Exact<{
  input: RecordMergeInput;
}>;

export type RecordMergeMutation = { recordMerge: { id: string } };

export type StartTrainingSessionMutationVariables = Exact<{
  input: StartTrainingSessionInput;
}>;

export type StartTrainingSessionMutation = {
  startTrainingSession: { token: string; session: { id: string } };
};

export type ReportTrainingProgressMutationVariables = Exact<{
  input: ReportTrainingProgressInput;
}>;

export type ReportTrainingProgressMutation = {
  reportTrainingProgress: { id: string };
};

export type FinishTrainingSessionMutationVariables = Exact<{
  input: FinishTrainingSessionInput;
}>;

export type FinishTrainingSessionMutation = {
  finishTrainingSession: { id: string };
};

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<
    DocumentTypeDecoration<TResult, TVariables>["__apiType"]
  >;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const RecordMergeDocument = new TypedDocumentString(`
    mutation RecordMerge($input: RecordMergeInput!) {
  recordMerge(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<
  RecordMergeMutation,
  RecordMergeMutationVariables
>;
export const StartTrainingSessionDocument = new TypedDocumentString(`
    mutation StartTrainingSession($input: StartTrainingSessionInput!) {
  startTrainingSession(input: $input) {
    token
    session {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<
  StartTrainingSessionMutation,
  StartTrainingSessionMutationVariables
>;
export const ReportTrainingProgressDocument = new TypedDocumentString(`
    mutation ReportTrainingProgress($input: ReportTrainingProgressInput!) {
  reportTrainingProgress(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<
  ReportTrainingProgressMutation,
  ReportTrainingProgressMutationVariables
>;
export const FinishTrainingSessionDocument = new TypedDocumentString(`
    mutation FinishTrainingSession($input: FinishTrainingSessionInput!) {
  finishTrainingSession(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<
  FinishTrainingSessionMutation,
  FinishTrainingSessionMutationVariables
>;
