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
/** One of a base model's files. */
export type BaseModelFileInput = {
  /** Its size in bytes. */
  bytes: number;
  /** Its path in the model's folder. */
  path: string;
  /** SHA-256 of its bytes. */
  sha256: string;
};

/** A pLLM to contribute. */
export type ContributePllmInput = {
  /** PEFT's `adapter_config.json`, byte for byte, at most 64 KiB. */
  adapterConfig: string;
  /** The base model it was trained over. */
  baseModel: string | number;
  /** What the model is like, in at most 500 characters. */
  description?: string | null | undefined;
  /** Chosen by the caller, 16 to 64 of A-Z, a-z, 0-9, _ and -: the same key with the same input does the mutation once and gives the same answer; with another input it is refused with IDEMPOTENCY_CONFLICT. Without an API key choose it at random: who knows it can ask for the answer again. */
  idempotencyKey: string;
  /** 1 to 63 of a-z, 0-9 and -, beginning with a letter or digit; never used before over this base model. */
  name: string;
};

/** A contribution whose adapter is uploaded. */
export type FinishContributionInput = {
  /** Chosen by the caller, 16 to 64 of A-Z, a-z, 0-9, _ and -: the same key with the same input does the mutation once and gives the same answer; with another input it is refused with IDEMPOTENCY_CONFLICT. Without an API key choose it at random: who knows it can ask for the answer again. */
  idempotencyKey: string;
  /** The pLLM. */
  pllm: string | number;
  /** SHA-256 of the `adapter_model.safetensors` uploaded. */
  sha256: string;
};

/** Whose explanation space to fit. */
export type FitExplanationSpaceInput = {
  /** The base model. */
  baseModel: string | number;
  /** Chosen by the caller, 16 to 64 of A-Z, a-z, 0-9, _ and -: the same key with the same input does the mutation once and gives the same answer; with another input it is refused with IDEMPOTENCY_CONFLICT. Without an API key choose it at random: who knows it can ask for the answer again. */
  idempotencyKey: string;
};

/** Where a contribution stands. */
export type PllmStatus =
  /** Measured; the base model has no explanation space yet. */
  | "AWAITING_SPACE"
  /** Its adapter has not been uploaded and finished. Refused after a day. */
  | "AWAITING_UPLOAD"
  /** Its divergence is being measured. */
  | "EXPLAINING"
  /** Devices can select it. */
  | "PUBLISHED"
  /** Explained, and on its way to the edge. */
  | "PUBLISHING"
  /** Not accepted; `refusal` says why. */
  | "REFUSED"
  /** Its adapter is being checked. */
  | "VALIDATING"
  /** Taken back, after it was published or when it was about to be; `yankReason` says why. */
  | "YANKED";

/** A base model to register. */
export type RegisterBaseModelInput = {
  /** The explainer adapter: its name and the SHA-256 of its weights. */
  explainer: RevisionInput;
  /** Exactly these: config.json, model.safetensors, tokenizer.json, tokenizer_config.json, explainer/adapter_config.json, explainer/adapter_model.safetensors, probes.json and neutral.jsonl. */
  files: Array<BaseModelFileInput>;
  /** Chosen by the caller, 16 to 64 of A-Z, a-z, 0-9, _ and -: the same key with the same input does the mutation once and gives the same answer; with another input it is refused with IDEMPOTENCY_CONFLICT. Without an API key choose it at random: who knows it can ask for the answer again. */
  idempotencyKey: string;
  /** 1 to 63 of a-z, 0-9 and -, beginning with a letter or digit. */
  name: string;
  /** SHA-256 of its `model.safetensors`. */
  revision: string;
};

/** New secret probes of a base model. */
export type ReplaceSecretProbesInput = {
  /** The base model. */
  baseModel: string | number;
  /** Chosen by the caller, 16 to 64 of A-Z, a-z, 0-9, _ and -: the same key with the same input does the mutation once and gives the same answer; with another input it is refused with IDEMPOTENCY_CONFLICT. Without an API key choose it at random: who knows it can ask for the answer again. */
  idempotencyKey: string;
  /** 16 to 1,000 requests of 1 to 4,000 characters, like the published probes and known to nobody. */
  probes: Array<string>;
};

/** A model at a fixed revision. */
export type RevisionInput = {
  /** The model's name: 1 to 63 of a-z, 0-9 and -, beginning with a letter or digit. */
  name: string;
  /** SHA-256 of its weights file. */
  revision: string;
};

export type RegisterBaseModelMutationVariables = Exact<{
  input: RegisterBaseModelInput;
}>;

export type RegisterBaseModelMutation = {
  registerBaseModel: {
    baseModel: { id: string };
    uploads: Array<{ file: string; url: string }>;
  };
};

export type ReplaceSecretProbesMutationVariables = Exact<{
  input: ReplaceSecretProbesInput;
}>;

export type ReplaceSecretProbesMutation = {
  replaceSecretProbes: { secretProbes: string | null };
};

export type ContributePllmMutationVariables = Exact<{
  input: ContributePllmInput;
}>;

export type ContributePllmMutation = {
  contributePLLM: {
    pllm: { id: string; status: PllmStatus };
    upload: { url: string };
  };
};

export type FinishContributionMutationVariables = Exact<{
  input: FinishContributionInput;
}>;

export type FinishContributionMutation = {
  finishContribution: { id: string; status: PllmStatus };
};

export type FitExplanationSpaceMutationVariables = Exact<{
  input: FitExplanationSpaceInput;
}>;

export type FitExplanationSpaceMutation = {
  fitExplanationSpace: { id: string };
};

export type ContributionsQueryVariables = Exact<{
  baseModel: string | number;
  after?: string | null | undefined;
}>;

export type ContributionsQuery = {
  baseModel: {
    fitFailure: string | null;
    secretProbes: string | null;
    currentSpace: { id: string } | null;
  } | null;
  pllms: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        id: string;
        name: string;
        status: PllmStatus;
        adapterSha256: string | null;
        progress: { stage: string; done: number; total: number } | null;
        refusal: { code: string; message: string } | null;
      };
    }>;
  };
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

export const RegisterBaseModelDocument = new TypedDocumentString(`
    mutation RegisterBaseModel($input: RegisterBaseModelInput!) {
  registerBaseModel(input: $input) {
    baseModel {
      id
    }
    uploads {
      file
      url
    }
  }
}
    `) as unknown as TypedDocumentString<
  RegisterBaseModelMutation,
  RegisterBaseModelMutationVariables
>;
export const ReplaceSecretProbesDocument = new TypedDocumentString(`
    mutation ReplaceSecretProbes($input: ReplaceSecretProbesInput!) {
  replaceSecretProbes(input: $input) {
    secretProbes
  }
}
    `) as unknown as TypedDocumentString<
  ReplaceSecretProbesMutation,
  ReplaceSecretProbesMutationVariables
>;
export const ContributePllmDocument = new TypedDocumentString(`
    mutation ContributePLLM($input: ContributePLLMInput!) {
  contributePLLM(input: $input) {
    pllm {
      id
      status
    }
    upload {
      url
    }
  }
}
    `) as unknown as TypedDocumentString<
  ContributePllmMutation,
  ContributePllmMutationVariables
>;
export const FinishContributionDocument = new TypedDocumentString(`
    mutation FinishContribution($input: FinishContributionInput!) {
  finishContribution(input: $input) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<
  FinishContributionMutation,
  FinishContributionMutationVariables
>;
export const FitExplanationSpaceDocument = new TypedDocumentString(`
    mutation FitExplanationSpace($input: FitExplanationSpaceInput!) {
  fitExplanationSpace(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<
  FitExplanationSpaceMutation,
  FitExplanationSpaceMutationVariables
>;
export const ContributionsDocument = new TypedDocumentString(`
    query Contributions($baseModel: ID!, $after: String) {
  baseModel(id: $baseModel) {
    currentSpace {
      id
    }
    fitFailure
    secretProbes
  }
  pllms(baseModel: $baseModel, first: 100, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
        status
        adapterSha256
        progress {
          stage
          done
          total
        }
        refusal {
          code
          message
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<
  ContributionsQuery,
  ContributionsQueryVariables
>;
