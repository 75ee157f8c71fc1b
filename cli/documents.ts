/** @file What `npm start` asks the public GraphQL API: the same mutations that any operator and contributor uses. */
import { graphql } from "./generated/gql.ts";

/** Registers a base model, and asks where its files go. */
export const registerBaseModelDocument = graphql(`
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
`);

/** Commits to new secret probes. */
export const replaceSecretProbesDocument = graphql(`
  mutation ReplaceSecretProbes($input: ReplaceSecretProbesInput!) {
    replaceSecretProbes(input: $input) {
      secretProbes
    }
  }
`);

/** Offers a pLLM, and asks where its adapter goes. */
export const contributePllmDocument = graphql(`
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
`);

/** Says that an upload is complete. */
export const finishContributionDocument = graphql(`
  mutation FinishContribution($input: FinishContributionInput!) {
    finishContribution(input: $input) {
      id
      status
    }
  }
`);

/** Asks for a new explanation space. */
export const fitExplanationSpaceDocument = graphql(`
  mutation FitExplanationSpace($input: FitExplanationSpaceInput!) {
    fitExplanationSpace(input: $input) {
      id
    }
  }
`);

/** Where the contributions to a base model stand. */
export const contributionsDocument = graphql(`
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
`);
