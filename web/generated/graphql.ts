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

export type PllmPageFragment = {
  edges: Array<{
    node: {
      id: string;
      name: string;
      description: string | null;
      status: PllmStatus;
      adapterBytes: number | null;
      publishedAt: string | null;
      yankReason: string | null;
      contributor: { name: string };
      explanation: {
        sentence: string;
        residual: number;
        coefficients: Array<{
          value: number;
          word: string;
          size: number;
          attribute: { word: string; opposite: string | null };
        }>;
      } | null;
      trainingStatistics: {
        sessions: number;
        medianSteps: number | null;
        medianSeconds: number | null;
        medianImprovement: number | null;
      };
    };
  }>;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

export type CatalogueQueryVariables = Exact<{
  after?: string | null | undefined;
  pllms: number;
}>;

export type CatalogueQuery = {
  baseModels: {
    edges: Array<{
      node: {
        id: string;
        name: string;
        revision: string;
        explainer: { name: string; revision: string };
        currentSpace: {
          id: string;
          attributes: Array<{ word: string; opposite: string | null }>;
          thresholds: { residual: number };
        } | null;
        pllms: {
          edges: Array<{
            node: {
              id: string;
              name: string;
              description: string | null;
              status: PllmStatus;
              adapterBytes: number | null;
              publishedAt: string | null;
              yankReason: string | null;
              contributor: { name: string };
              explanation: {
                sentence: string;
                residual: number;
                coefficients: Array<{
                  value: number;
                  word: string;
                  size: number;
                  attribute: { word: string; opposite: string | null };
                }>;
              } | null;
              trainingStatistics: {
                sessions: number;
                medianSteps: number | null;
                medianSeconds: number | null;
                medianImprovement: number | null;
              };
            };
          }>;
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
        };
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type MorePllmsQueryVariables = Exact<{
  baseModel: string | number;
  after: string;
  pllms: number;
}>;

export type MorePllmsQuery = {
  baseModel: {
    pllms: {
      edges: Array<{
        node: {
          id: string;
          name: string;
          description: string | null;
          status: PllmStatus;
          adapterBytes: number | null;
          publishedAt: string | null;
          yankReason: string | null;
          contributor: { name: string };
          explanation: {
            sentence: string;
            residual: number;
            coefficients: Array<{
              value: number;
              word: string;
              size: number;
              attribute: { word: string; opposite: string | null };
            }>;
          } | null;
          trainingStatistics: {
            sessions: number;
            medianSteps: number | null;
            medianSeconds: number | null;
            medianImprovement: number | null;
          };
        };
      }>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
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
export const PllmPageFragmentDoc = new TypedDocumentString(
  `
    fragment PllmPage on PLLMConnection {
  edges {
    node {
      id
      name
      description
      status
      adapterBytes
      publishedAt
      yankReason
      contributor {
        name
      }
      explanation {
        sentence
        residual
        coefficients {
          value
          word
          size
          attribute {
            word
            opposite
          }
        }
      }
      trainingStatistics {
        sessions
        medianSteps
        medianSeconds
        medianImprovement
      }
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    `,
  { fragmentName: "PllmPage" },
) as unknown as TypedDocumentString<PllmPageFragment, unknown>;
export const CatalogueDocument = new TypedDocumentString(`
    query Catalogue($after: String, $pllms: Int!) {
  baseModels(first: 10, after: $after) {
    edges {
      node {
        id
        name
        revision
        explainer {
          name
          revision
        }
        currentSpace {
          id
          attributes {
            word
            opposite
          }
          thresholds {
            residual
          }
        }
        pllms(first: $pllms) {
          ...PllmPage
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PllmPage on PLLMConnection {
  edges {
    node {
      id
      name
      description
      status
      adapterBytes
      publishedAt
      yankReason
      contributor {
        name
      }
      explanation {
        sentence
        residual
        coefficients {
          value
          word
          size
          attribute {
            word
            opposite
          }
        }
      }
      trainingStatistics {
        sessions
        medianSteps
        medianSeconds
        medianImprovement
      }
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<CatalogueQuery, CatalogueQueryVariables>;
export const MorePllmsDocument = new TypedDocumentString(`
    query MorePllms($baseModel: ID!, $after: String!, $pllms: Int!) {
  baseModel(id: $baseModel) {
    pllms(first: $pllms, after: $after) {
      ...PllmPage
    }
  }
}
    fragment PllmPage on PLLMConnection {
  edges {
    node {
      id
      name
      description
      status
      adapterBytes
      publishedAt
      yankReason
      contributor {
        name
      }
      explanation {
        sentence
        residual
        coefficients {
          value
          word
          size
          attribute {
            word
            opposite
          }
        }
      }
      trainingStatistics {
        sessions
        medianSteps
        medianSeconds
        medianImprovement
      }
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<MorePllmsQuery, MorePllmsQueryVariables>;
