/** @file What the mission asks of a Headstart, in the words of its GraphQL API. */

/** Every mutation, by its name; what its answer says stays true when it is repeated. */
export const mutations = {
  createContributor: `mutation ($input: CreateContributorInput!) {
    createContributor(input: $input) { contributor { id name } }
  }`,
  registerBaseModel: `mutation ($input: RegisterBaseModelInput!) {
    registerBaseModel(input: $input) {
      baseModel { id name revision }
    }
  }`,
  contributePLLM: `mutation ($input: ContributePLLMInput!) {
    contributePLLM(input: $input) {
      pllm { id name baseModel { name } contributor { name } }
    }
  }`,
  finishContribution: `mutation ($input: FinishContributionInput!) {
    finishContribution(input: $input) { id adapterSha256 adapterBytes }
  }`,
  fitExplanationSpace: `mutation ($input: FitExplanationSpaceInput!) {
    fitExplanationSpace(input: $input) { id }
  }`,
  yankPLLM: `mutation ($input: YankPLLMInput!) {
    yankPLLM(input: $input) { id name status yankReason }
  }`,
  recordMerge: `mutation ($input: RecordMergeInput!) {
    recordMerge(input: $input) { id components { weight pllm { name } } }
  }`,
  startTrainingSession: `mutation ($input: StartTrainingSessionInput!) {
    startTrainingSession(input: $input) { token session { id pllms { name } } }
  }`,
  reportTrainingProgress: `mutation ($input: ReportTrainingProgressInput!) {
    reportTrainingProgress(input: $input) { id }
  }`,
  finishTrainingSession: `mutation ($input: FinishTrainingSessionInput!) {
    finishTrainingSession(input: $input) { id status step heldOutLossBefore heldOutLoss }
  }`,
} as const;

/** A mutation's name. */
export type Mutation = keyof typeof mutations;
