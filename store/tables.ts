/** @file The tables as kysely sees them: columns in camel case, in the database in snake case. */
import type { ColumnType, JSONColumnType } from "kysely";
import type {
  Audit,
  BaseModelFile,
  PllmStatus,
  Progress,
  ProposalSource,
  ProposalStatus,
  Refusal,
  Role,
  TrainingStart,
} from "./store.ts";

/** Set by an insert and never changed. */
type Fixed<T> = ColumnType<T, T, never>;
/** Absent at first. */
type Later<T> = ColumnType<T | null, T | null | undefined, T | null>;
/** JSON that is read parsed and written as text. */
type LaterJson<T> = ColumnType<
  T | null,
  string | null | undefined,
  string | null
>;
/** Eight bytes wide, which node-postgres reads as text. */
type Wide = ColumnType<string | number, number | undefined, number>;
/** Set by the database. */
type CreatedAt = ColumnType<Date, never, never>;

/** Every table of the store, but those of the queue. */
export interface Tables {
  idempotencyKeys: {
    caller: Fixed<string>;
    key: Fixed<string>;
    requestSha256: Fixed<string>;
    /** Id of what the mutation made or changed; null inside the mutation's own transaction. */
    answer: Later<string>;
    createdAt: CreatedAt;
  };
  contributors: {
    id: Fixed<string>;
    name: Fixed<string>;
    role: Fixed<Role>;
    /** SHA-256 of the secret part of the API key. */
    secretSha256: Fixed<Uint8Array>;
    createdAt: CreatedAt;
  };
  baseModels: {
    id: Fixed<string>;
    name: Fixed<string>;
    revision: Fixed<string>;
    explainerName: Fixed<string>;
    explainerRevision: Fixed<string>;
    files: JSONColumnType<BaseModelFile[], string, never>;
    currentSpaceId: Later<string>;
    publishedSpaceId: string | null;
    fitFailure: Later<string>;
    secretProbes: Later<string>;
    revealedProbes: JSONColumnType<string[], string | undefined>;
    /** Version of the newest publication; 0 before the first. */
    publicationVersion: Wide;
    createdAt: CreatedAt;
  };
  pllms: {
    id: Fixed<string>;
    name: Fixed<string>;
    description: Fixed<string | null>;
    baseModelId: Fixed<string>;
    contributorId: Fixed<string>;
    status: PllmStatus;
    progress: LaterJson<Progress>;
    refusal: LaterJson<Refusal>;
    audit: LaterJson<Audit>;
    adapterConfig: Fixed<string>;
    adapterSha256: Later<string>;
    adapterBytes: Later<string | number>;
    createdAt: CreatedAt;
    publishedAt: Later<Date>;
    yankedAt: Later<Date>;
    yankReason: Later<string>;
  };
  /** What explaining found, before any space. */
  mappings: {
    pllmId: Fixed<string>;
    divergence: Later<Uint8Array>;
    /** SHA-256 of what the divergence was computed from. */
    outputs: Later<string>;
    fingerprint: Later<Uint8Array>;
  };
  spaces: {
    id: Fixed<string>;
    baseModelId: Fixed<string>;
    createdAt: CreatedAt;
  };
  explanations: {
    spaceId: Fixed<string>;
    pllmId: Fixed<string>;
    coefficients: Uint8Array;
    residual: number;
  };
  attributeProposals: {
    id: Fixed<string>;
    baseModelId: Fixed<string>;
    word: Fixed<string>;
    source: ProposalSource;
    /** Of the pLLM that it was proposed for first. */
    contributorId: Fixed<string>;
    direction: Fixed<Uint8Array>;
    novelty: Fixed<number>;
    agreement: Fixed<number>;
    recognition: Fixed<number>;
    status: ColumnType<ProposalStatus, undefined, ProposalStatus>;
    decidedAt: Later<Date>;
    decidedBy: Later<string>;
    reason: Later<string>;
    spaceId: Later<string>;
    failure: Later<string>;
    createdAt: CreatedAt;
  };
  attributeEvidence: {
    proposalId: Fixed<string>;
    pllmId: Fixed<string>;
    residualBefore: number;
    residualAfter: number;
  };
  merges: {
    id: Fixed<string>;
    baseModelId: Fixed<string>;
    /** Adapter digests in order, each with its weight: what makes two merges equal. */
    recipe: Fixed<string>;
    components: JSONColumnType<
      { pllmId: string; weight: number }[],
      string,
      never
    >;
    timesRecorded: Wide;
    createdAt: CreatedAt;
  };
  trainingSessions: {
    id: Fixed<string>;
    baseModelId: Fixed<string>;
    start: Fixed<TrainingStart>;
    pllmIds: JSONColumnType<string[], string, never>;
    /** The pLLM of a session that began with one alone: what statistics are of. */
    singlePllmId: Fixed<string | null>;
    deviceClass: Fixed<string>;
    status: ColumnType<
      "RUNNING" | "FINISHED",
      undefined,
      "RUNNING" | "FINISHED"
    >;
    step: ColumnType<number, undefined, number>;
    seconds: ColumnType<number, undefined, number>;
    lossBefore: Later<number>;
    loss: Later<number>;
    createdAt: CreatedAt;
    finishedAt: Later<Date>;
  };
}
