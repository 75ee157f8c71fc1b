/** @file The GraphQL documents that a device may send, all of them reports. */
import { graphql } from "./generated/gql.ts";

/** Reports a merge recipe. */
export const recordMergeDocument = graphql(`
  mutation RecordMerge($input: RecordMergeInput!) {
    recordMerge(input: $input) {
      id
    }
  }
`);

/** Begins to report a fine-tuning. */
export const startTrainingSessionDocument = graphql(`
  mutation StartTrainingSession($input: StartTrainingSessionInput!) {
    startTrainingSession(input: $input) {
      token
      session {
        id
      }
    }
  }
`);

/** Reports how far a fine-tuning is. */
export const reportTrainingProgressDocument = graphql(`
  mutation ReportTrainingProgress($input: ReportTrainingProgressInput!) {
    reportTrainingProgress(input: $input) {
      id
    }
  }
`);

/** Reports what a fine-tuning came to. */
export const finishTrainingSessionDocument = graphql(`
  mutation FinishTrainingSession($input: FinishTrainingSessionInput!) {
    finishTrainingSession(input: $input) {
      id
    }
  }
`);
