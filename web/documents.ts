/** @file What the page asks the GraphQL API: one query crosses all three subgraphs, another one loads further pLLMs. */
import { graphql } from "./generated/gql.ts";

// What is shown of a page of pLLMs: from the catalogue, with explanations from the edge and statistics from devices.
graphql(`
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
`);

/** Base models, each with its explanation space and its first pLLMs. */
export const catalogueDocument = graphql(`
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
`);

/** The pLLMs after a cursor. */
export const morePllmsDocument = graphql(`
  query MorePllms($baseModel: ID!, $after: String!, $pllms: Int!) {
    baseModel(id: $baseModel) {
      pllms(first: $pllms, after: $after) {
        ...PllmPage
      }
    }
  }
`);
