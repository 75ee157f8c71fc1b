/** @file What the platform remembers, in its own verbs. One code path on embedded PGlite and on PostgreSQL. */

/** Makes a mutation happen once: the same key with the same request gives the same answer, with another request it is refused. */
export interface Once {
  /** Whose key it is: a contributor's id, or "anonymous". */
  readonly caller: string;
  /** The caller's idempotency key. */
  readonly key: string;
  /** The mutation's name and its whole input, as JSON. */
  readonly request: unknown;
}

/** A page of a list, in the order of ids (which is that of creation): forwards after a cursor, or backwards before one. */
export interface PageRequest {
  readonly direction: "forward" | "backward";
  /** 1 to 100. */
  readonly count: number;
  /** Id after (or, backwards, before) which the page begins. */
  readonly cursor?: string | undefined;
}

/** Items in the order of ids, whichever way the page was asked for. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly hasPreviousPage: boolean;
  readonly hasNextPage: boolean;
}

/** What a caller who is known may do. */
export type Role = "contributor" | "operator";

/** A third party that contributes pLLMs, or an operator. */
export interface Contributor {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly createdAt: Date;
}

/** Contributors and their API keys, of which only a hash is kept. */
export interface Contributors {
  /** @returns the key, which is never told again: null when the request is a repetition. @throws StoreError NAME_TAKEN. */
  create(
    once: Once,
    input: { readonly name: string; readonly role: Role },
  ): Promise<{ contributor: Contributor; apiKey: string | null }>;
  /** Those of these ids, in their order, in one query; undefined where there is none. */
  findMany(ids: readonly string[]): Promise<(Contributor | undefined)[]>;
  /** Whose key this is. */
  authenticate(apiKey: string): Promise<Contributor | undefined>;
}

/** A file of a base model, by its path in the model's folder. */
export interface BaseModelFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** A base model at a fixed revision, with what is needed to explain adapters over it. */
export interface BaseModel {
  readonly id: string;
  readonly name: string;
  /** SHA-256 of `model.safetensors`; unique. */
  readonly revision: string;
  /** Name and SHA-256 of the explainer adapter. */
  readonly explainer: { readonly name: string; readonly revision: string };
  readonly files: readonly BaseModelFile[];
  /** Why the last fitting of a space failed; null when it did not. */
  readonly fitFailure: string | null;
  /** SHA-256 of the secret probes in use, which lie in the objects at `secretProbesKey(secretProbes)`; null for none. */
  readonly secretProbes: string | null;
  /** SHA-256 of those that were in use before and are published now, the newest first. */
  readonly revealedProbes: readonly string[];
  readonly createdAt: Date;
}

/** What a base model is registered with. */
export type BaseModelRegistration = Omit<
  BaseModel,
  "id" | "fitFailure" | "secretProbes" | "revealedProbes" | "createdAt"
>;

/** The registered base models. */
export interface BaseModels {
  /** @throws StoreError CONFLICT when the revision is registered with another name, explainer or files. */
  register(once: Once, input: BaseModelRegistration): Promise<BaseModel>;
  /**
   * Secret probes that lie in the objects take the place of those in use, which become revealed, with jobs `audit` and `publish` in the same
   * transaction.
   * @throws StoreError NOT_FOUND.
   */
  replaceSecretProbes(
    once: Once,
    input: { readonly baseModelId: string; readonly sha256: string },
  ): Promise<BaseModel>;
  find(id: string): Promise<BaseModel | undefined>;
  /** Those of these ids, in their order, in one query; undefined where there is none. */
  findMany(ids: readonly string[]): Promise<(BaseModel | undefined)[]>;
  findByRevision(revision: string): Promise<BaseModel | undefined>;
  page(request: PageRequest): Promise<Page<BaseModel>>;
}

/** Where a contribution stands. */
export type PllmStatus =
  /** Its adapter has not been uploaded and finished. */
  | "AWAITING_UPLOAD"
  | "VALIDATING"
  | "EXPLAINING"
  /** Mapped, and the base model has no explanation space yet. */
  | "AWAITING_SPACE"
  | "PUBLISHING"
  | "PUBLISHED"
  | "REFUSED"
  | "YANKED";

/** How far a running job is. */
export interface Progress {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

/** Why a contribution was refused. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  /** The tensor that is to blame, where one is. */
  readonly tensor: string | null;
}

/** How a pLLM answered secret probes. */
export interface Audit {
  /** Whether as it answers the published ones. */
  readonly consistent: boolean;
  /** The word of the attribute that speaks most against it. */
  readonly attribute: string;
  /** Its coefficient on the published probes. */
  readonly published: number;
  /** And on the secret ones. */
  readonly secret: number;
  /** SHA-256 of the secret probes. */
  readonly probes: string;
  /** Id of the space that the coefficients are in. */
  readonly space: string;
}

/** A personalised model: one immutable adapter over a base model. */
export interface Pllm {
  readonly id: string;
  /** Unique among all of its base model that were not refused; never used there again. */
  readonly name: string;
  readonly description: string | null;
  readonly baseModelId: string;
  readonly baseRevision: string;
  readonly contributorId: string;
  readonly status: PllmStatus;
  readonly progress: Progress | null;
  readonly refusal: Refusal | null;
  /** The last one; null before the first. */
  readonly audit: Audit | null;
  /** `adapter_config.json`, byte for byte. */
  readonly adapterConfig: string;
  /** SHA-256 of `adapter_model.safetensors`; null before the upload is finished. */
  readonly adapterSha256: string | null;
  readonly adapterBytes: number | null;
  readonly createdAt: Date;
  readonly publishedAt: Date | null;
  readonly yankedAt: Date | null;
  readonly yankReason: string | null;
}

/** Which pLLMs a list holds: those published or yanked, and of one contributor (or all, for operators) the others too. */
export interface PllmFilter {
  readonly baseModelId?: string | undefined;
  readonly contributorId?: string | undefined;
  readonly status?: PllmStatus | undefined;
  /** Whose unpublished pLLMs are in the list: nobody's, one contributor's, everyone's. */
  readonly visibleTo: "anyone" | "operator" | { readonly contributor: string };
}

/**
 * Contributions, from the first request to the tombstone. What was uploaded at `uploadKey(id)` is deleted when the contribution is finished,
 * published, refused or yanked: its address is good for longer, and nothing reads there again.
 */
export interface Pllms {
  /**
   * Also refuses every contribution whose upload was not finished within a day (UPLOAD_EXPIRED), which frees its name.
   * @throws StoreError NAME_TAKEN over this base model; NOT_FOUND for the base model; QUOTA_EXCEEDED beyond `maximumOpenContributions` of one
   * contributor that are neither published, refused nor yanked.
   */
  contribute(
    once: Once,
    input: Pick<
      Pllm,
      "name" | "description" | "baseModelId" | "contributorId" | "adapterConfig"
    >,
  ): Promise<Pllm>;
  /**
   * The upload is complete and lies in the objects at `adapterKey(sha256)`: VALIDATING, with a job `validate` in the same transaction.
   * @throws StoreError NOT_FOUND; WRONG_STATE.
   */
  finish(
    once: Once,
    input: {
      readonly id: string;
      readonly sha256: string;
      readonly bytes: number;
    },
  ): Promise<Pllm>;
  /**
   * PUBLISHED becomes YANKED, and so does what only waits to be published (AWAITING_SPACE, PUBLISHING), with a job `publish` in the same
   * transaction.
   * @throws StoreError NOT_FOUND; WRONG_STATE.
   */
  yank(
    once: Once,
    input: { readonly id: string; readonly reason: string },
  ): Promise<Pllm>;
  find(id: string): Promise<Pllm | undefined>;
  /** Those of these ids, in their order, in one query; undefined where there is none. */
  findMany(ids: readonly string[]): Promise<(Pllm | undefined)[]>;
  /** Those of a base model with these adapters that were not refused, in the order of ids. */
  findByAdapters(
    baseRevision: string,
    adapters: readonly string[],
  ): Promise<Pllm[]>;
  page(filter: PllmFilter, request: PageRequest): Promise<Page<Pllm>>;
  /** Tells how far a step is; does nothing where the pLLM is no longer in the status that the step is for. */
  setProgress(
    id: string,
    status: PllmStatus,
    progress: Progress,
  ): Promise<void>;
  /**
   * From one status to the next, in one transaction with the job that works on it, if any; does nothing where the status is another already,
   * so that a repeated job changes nothing. PUBLISHED sets `publishedAt`; progress is cleared. To AWAITING_SPACE is to PUBLISHING, with a job
   * `publish`, where the base model has a space: nothing waits for what is there.
   */
  advance(
    id: string,
    from: PllmStatus,
    to: PllmStatus,
    next?: Job,
  ): Promise<void>;
  /** REFUSED from any status before PUBLISHED; does nothing otherwise. */
  refuse(id: string, refusal: Refusal): Promise<void>;
  noteAudit(id: string, audit: Audit): Promise<void>;
}

/** A pLLM's coefficients in one space. */
export interface StoredExplanation {
  readonly pllmId: string;
  readonly coefficients: Float32Array;
  readonly residual: number;
}

/** All that a base model's catalogue is published from, as of one moment. */
export interface Publishable {
  readonly spaceId: string;
  /** PUBLISHING and PUBLISHED pLLMs that are explained in that space, by name. */
  readonly pllms: readonly (StoredExplanation & {
    readonly pllm: Pllm;
    /** As saved with the divergence. */
    readonly outputs: string | null;
  })[];
  /** More than that of every publication of this base model before. */
  readonly version: number;
}

/** A pLLM that has no explanation in a space. */
export interface Unexplained {
  readonly pllmId: string;
  /** PUBLISHING: it has been in no catalogue yet. */
  readonly status: PllmStatus;
  readonly divergence: Float32Array;
}

/** Divergences, spaces and explanations. */
export interface Explanations {
  /**
   * Keeps the fingerprint of a pLLM's delta unless one of its base model's pLLMs that are not refused has a copy of it, or the same
   * `adapter_model.safetensors` with whatever config. Of two at once the second sees the first.
   * @returns the pLLM that it copies.
   */
  claimFingerprint(
    pllmId: string,
    fingerprint: Float32Array,
    isCopy: (own: Float32Array, other: Float32Array) => boolean,
  ): Promise<Pllm | undefined>;
  /** @param outputs SHA-256 of what it was computed from, which lies in the objects at `outputsKey(outputs)`; null where nothing was kept. */
  saveDivergence(
    pllmId: string,
    divergence: Float32Array,
    outputs: string | null,
  ): Promise<void>;
  /** Divergences of a base model's pLLMs that are neither refused nor yanked, in the order of names. */
  divergences(
    baseModelId: string,
  ): Promise<{ pllm: Pllm; divergence: Float32Array }[]>;
  /**
   * Divergences of a base model's pLLMs that have no explanation in a space and are neither refused nor yanked, in the order of ids.
   * @param limit How many at most.
   */
  unexplained(
    baseModelId: string,
    spaceId: string,
    limit: number,
  ): Promise<Unexplained[]>;
  /** The newest space of a base model; its bytes lie in the objects at `spaceKey(id)`. */
  currentSpace(baseModelId: string): Promise<string | undefined>;
  /** The space in which each of these base models is published, in their order, in one query: the edge has it. */
  publishedSpaces(
    baseModelIds: readonly string[],
  ): Promise<(string | undefined)[]>;
  /** Keeps why a fitting failed, as `BaseModel.fitFailure`; null when one begins. Clears the progress of the pLLMs that wait for it. */
  noteFit(baseModelId: string, failure: string | null): Promise<void>;
  /**
   * A new current space; the pLLMs AWAITING_SPACE become PUBLISHING; a job `publish`, which explains what is unexplained, in the same
   * transaction. A space that is there already becomes the current one again.
   */
  saveSpace(space: {
    readonly id: string;
    readonly baseModelId: string;
  }): Promise<void>;
  /**
   * The same of a space that grew out of the current one by approved proposals, which are marked with it.
   * @returns false, and changes nothing, where another became current meanwhile.
   */
  saveGrownSpace(space: {
    readonly id: string;
    readonly baseModelId: string;
    readonly parent: string;
    readonly proposals: readonly string[];
  }): Promise<boolean>;
  /** Keeps (or replaces) explanations in a space, in one transaction with jobs that follow from them. */
  saveExplanations(
    spaceId: string,
    explanations: readonly StoredExplanation[],
    next?: readonly Job[],
  ): Promise<void>;
  /**
   * Counts the version up, beyond `published` where that is ahead of this database, as after a backup was restored.
   * @returns undefined while the base model has no space.
   */
  preparePublication(
    baseModelId: string,
    published?: number,
  ): Promise<Publishable | undefined>;
  /** The space becomes its base model's published one, and the listed pLLMs that are PUBLISHING become PUBLISHED. */
  completePublication(
    spaceId: string,
    pllmIds: readonly string[],
  ): Promise<void>;
}

/** Where a proposed attribute stands. A decision is final. */
export type ProposalStatus = "PENDING" | "APPROVED" | "DISMISSED";

/** Who minted a proposed word: the explainer, or contributed text. */
export type ProposalSource = "EXPLAINER" | "CONTRIBUTION";

/** What a word would explain of a pLLM: its relative residual without and with it. */
export interface AttributeEvidence {
  readonly pllmId: string;
  readonly residualBefore: number;
  readonly residualAfter: number;
}

/** A word that could become an attribute of a base model's space. */
export interface AttributeProposal {
  readonly id: string;
  readonly baseModelId: string;
  /** Unique over its base model. */
  readonly word: string;
  /** EXPLAINER once the explainer said it by itself for any pLLM. */
  readonly source: ProposalSource;
  /** Share of its direction's length that was outside the span of the attributes there were. */
  readonly novelty: number;
  /** Cosine there between the directions that two halves of the probes gave. */
  readonly agreement: number;
  /** Mean probability with which the explainer said it of the text written for it. */
  readonly recognition: number;
  /** Those that it explains most of, ten at most. */
  readonly evidence: readonly AttributeEvidence[];
  /** How many pLLMs it was proposed for. */
  readonly pllms: number;
  readonly status: ProposalStatus;
  readonly decidedAt: Date | null;
  /** The operator. */
  readonly decidedBy: string | null;
  /** Why it was dismissed. */
  readonly reason: string | null;
  /** The space that grew by it; null before. */
  readonly spaceId: string | null;
  /** Why no space grew by it although it was approved. */
  readonly failure: string | null;
  readonly createdAt: Date;
}

/** Proposed attributes, which only operators see. */
export interface AttributeProposals {
  /** Keeps what was proposed for a pLLM; a word that was proposed before keeps its measurement and its status, and gains evidence. */
  propose(
    pllmId: string,
    proposals: readonly (Pick<
      AttributeProposal,
      "word" | "source" | "novelty" | "agreement" | "recognition"
    > &
      Omit<AttributeEvidence, "pllmId"> & {
        readonly direction: Float32Array;
      })[],
  ): Promise<void>;
  /** How many words of a contributor's text wait for a decision. */
  countPending(contributorId: string): Promise<number>;
  /** Words that were decided about, the oldest decision first. */
  decidedWords(
    baseModelId: string,
  ): Promise<{ approved: string[]; dismissed: string[] }>;
  find(id: string): Promise<AttributeProposal | undefined>;
  page(
    filter: {
      readonly baseModelId?: string | undefined;
      readonly status?: ProposalStatus | undefined;
    },
    request: PageRequest,
  ): Promise<Page<AttributeProposal>>;
  /** PENDING becomes APPROVED, with a job `grow` in the same transaction. @throws StoreError NOT_FOUND; WRONG_STATE. */
  approve(
    once: Once,
    input: { readonly id: string; readonly operatorId: string },
  ): Promise<AttributeProposal>;
  /** PENDING becomes DISMISSED. @throws StoreError NOT_FOUND; WRONG_STATE. */
  dismiss(
    once: Once,
    input: {
      readonly id: string;
      readonly operatorId: string;
      readonly reason: string;
    },
  ): Promise<AttributeProposal>;
  /** What was approved, is in no space yet and did not fail, the oldest decision first. */
  awaitingSpace(baseModelId: string): Promise<
    readonly {
      readonly id: string;
      readonly word: string;
      readonly direction: Float32Array;
    }[]
  >;
  /** Keeps why no space could grow by an approved one. */
  fail(id: string, failure: string): Promise<void>;
}

/** A merge recipe that devices reported, with how often. */
export interface Merge {
  readonly id: string;
  readonly baseModelId: string;
  /** By adapter digest, which is unique and sorted. */
  readonly components: readonly {
    readonly pllmId: string;
    readonly weight: number;
  }[];
  readonly timesRecorded: number;
  readonly createdAt: Date;
}

/** Merge recipes. Equal recipes are one merge. */
export interface Merges {
  /** @throws StoreError NOT_FOUND naming the base model or adapter that is not published. */
  record(
    once: Once,
    input: {
      readonly baseRevision: string;
      readonly components: readonly {
        readonly adapter: string;
        readonly weight: number;
      }[];
    },
  ): Promise<Merge>;
  find(id: string): Promise<Merge | undefined>;
  page(
    filter: { readonly baseModelId?: string | undefined },
    request: PageRequest,
  ): Promise<Page<Merge>>;
}

/** What a fine-tuning began with. */
export type TrainingStart = "SCRATCH" | "SINGLE" | "MERGE";

/** Coarse numbers of one fine-tuning on one device. */
export interface TrainingSession {
  readonly id: string;
  readonly baseModelId: string;
  readonly start: TrainingStart;
  readonly pllmIds: readonly string[];
  readonly deviceClass: string;
  readonly status: "RUNNING" | "FINISHED";
  readonly step: number;
  readonly seconds: number;
  /** Held-out loss in nats a token, before the first step and at the last report. */
  readonly lossBefore: number | null;
  readonly loss: number | null;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
}

/** What devices of a class needed with a pLLM; medians, null below `smallestGroup` sessions. */
export interface TrainingStatistics {
  readonly sessions: number;
  readonly medianSteps: number | null;
  readonly medianSeconds: number | null;
  /** Held-out loss before less after, in nats a token. */
  readonly medianImprovement: number | null;
}

/** Training sessions that devices chose to report. */
export interface TrainingSessions {
  /** @throws StoreError NOT_FOUND naming the base model or adapter that is not published. */
  start(
    once: Once,
    input: {
      readonly baseRevision: string;
      readonly start: TrainingStart;
      readonly adapters: readonly string[];
      readonly deviceClass: string;
    },
  ): Promise<TrainingSession>;
  /** Steps never go back. @throws StoreError NOT_FOUND; WRONG_STATE when finished. */
  report(
    once: Once,
    input: {
      readonly id: string;
      readonly step: number;
      readonly seconds: number;
      readonly loss: number;
    },
  ): Promise<TrainingSession>;
  /** @throws StoreError NOT_FOUND; WRONG_STATE when finished. */
  finish(
    once: Once,
    input: {
      readonly id: string;
      readonly steps: number;
      readonly seconds: number;
      readonly lossBefore: number;
      readonly lossAfter: number;
    },
  ): Promise<TrainingSession>;
  find(id: string): Promise<TrainingSession | undefined>;
  /** Statistics of finished sessions that began with each of these pLLMs alone, in their order. */
  statistics(
    pllmIds: readonly string[],
    deviceClass?: string,
  ): Promise<TrainingStatistics[]>;
}

/** What is to be done between a contribution and the edge. */
export type Job =
  | { readonly kind: "validate"; readonly pllmId: string }
  | { readonly kind: "explain"; readonly pllmId: string }
  /** Looks for words for a pLLM that is explained badly; gives way to every job but `audit`. */
  | { readonly kind: "propose"; readonly pllmId: string }
  | { readonly kind: "fit"; readonly baseModelId: string }
  /** Appends approved attributes to the current space. */
  | { readonly kind: "grow"; readonly baseModelId: string }
  /** Audits all pLLMs of a base model with its secret probes; gives way to every job but `propose`. */
  | { readonly kind: "audit"; readonly baseModelId: string }
  /** Several that wait for the same base model are one. */
  | { readonly kind: "publish"; readonly baseModelId: string };

/** The job queue, in the same database. */
export interface Queue {
  /** Adds a job; with `once`, the same request adds one job only. A new `fit` clears its base model's `fitFailure`. */
  send(job: Job, once?: Once): Promise<void>;
  /**
   * Works off jobs, one at a time, until stopped. A job whose handler throws is tried again, with growing pauses; after the last try `onDead`
   * hears of it.
   */
  work(handlers: {
    readonly handle: (job: Job, signal: AbortSignal) => Promise<void>;
    readonly onDead: (job: Job) => Promise<void>;
  }): Promise<{ stop(): Promise<void> }>;
}

/** Artifacts by key. */
export interface Objects {
  has(key: string): Promise<boolean>;
  /** Size in bytes; undefined when there is none. */
  size(key: string): Promise<number | undefined>;
  /** @throws StoreError NOT_FOUND; TOO_LARGE beyond `maximum` bytes. */
  get(key: string, maximum?: number): Promise<Uint8Array>;
  /** Appears whole or not at all. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** The same in parts: a folder writes them as they come, a bucket is given them together. @throws what asking for the parts throws. */
  putParts(key: string, parts: AsyncIterable<Uint8Array>): Promise<void>;
  /** Does nothing where there is none. */
  delete(key: string): Promise<void>;
  /** A URL that accepts one PUT of at most `maximum` bytes for this key, for an hour. */
  signUpload(
    key: string,
    maximum: number,
  ): Promise<{ url: string; expiresAt: Date }>;
}

/** Everything that is remembered. */
export interface Store {
  readonly contributors: Contributors;
  readonly baseModels: BaseModels;
  readonly pllms: Pllms;
  readonly explanations: Explanations;
  readonly attributeProposals: AttributeProposals;
  readonly merges: Merges;
  readonly trainingSessions: TrainingSessions;
  readonly queue: Queue;
  readonly objects: Objects;
  /** Forgets idempotency keys that are older than a month. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

/** Where an adapter's weights lie. */
export const adapterKey = (sha256: string) => `adapters/${sha256}.safetensors`;
/** Where the outputs lie that an explanation was computed from. */
export const outputsKey = (sha256: string) => `outputs/${sha256}.json`;
/** Where secret probes lie; the edge gets them when they are revealed. */
export const secretProbesKey = (sha256: string) =>
  `secret-probes/${sha256}.json`;
/** Where an explanation space lies. */
export const spaceKey = (id: string) => `spaces/${id}.safetensors`;
/** Where a file of a base model lies. */
export const baseModelKey = (revision: string, path: string) =>
  `base-models/${revision}/${path}`;
/** Where a contribution is uploaded to, until it is finished. */
export const uploadKey = (pllmId: string) => `uploads/${pllmId}`;
