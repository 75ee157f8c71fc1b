/** @file SDL of the subgraph `explanations`, printed from schema/ by `npm run compose`; do not edit. */
export const typeDefs = `
extend schema
  @link(
    url: "https://specs.apollo.dev/federation/v2.9"
    import: ["@external", "@key", "@requires", "@shareable"]
  )

type PLLM @key(fields: "id") {
  id: ID!
  status: PLLMStatus! @external
  adapterSha256: Sha256 @external
  baseRevision: Sha256! @external
  """
  What it is like; null while it is not at the edge.
  """
  explanation: Explanation
    @requires(fields: "status adapterSha256 baseRevision")
}

"""
Where a contribution stands.
"""
enum PLLMStatus {
  """
  Its adapter has not been uploaded and finished. Refused after a day.
  """
  AWAITING_UPLOAD
  """
  Its adapter is being checked.
  """
  VALIDATING
  """
  Its divergence is being measured.
  """
  EXPLAINING
  """
  Measured; the base model has no explanation space yet.
  """
  AWAITING_SPACE
  """
  Explained, and on its way to the edge.
  """
  PUBLISHING
  """
  Devices can select it.
  """
  PUBLISHED
  """
  Not accepted; \`refusal\` says why.
  """
  REFUSED
  """
  Taken back, after it was published or when it was about to be; \`yankReason\` says why.
  """
  YANKED
}

"""
A SHA-256 digest: 64 lower-case hexadecimal digits.
"""
scalar Sha256

"""
What a pLLM is like, in attributes.
"""
type Explanation {
  """
  The space the coefficients are in.
  """
  space: ExplanationSpace!
  """
  One for each attribute of the space, in its order.
  """
  coefficients: [Coefficient!]!
  """
  The part of the pLLM's divergence that the attributes leave unexplained.
  """
  residual: Float!
  """
  The coefficients of size 0.2 and above in words, largest first, at most four: \`informal 0.91, concise 0.83\`; \`neutral\` where there are none.
  """
  words: String!
  """
  The same for people: \`It is informal (0.91), concise (0.83) and not friendly (0.40).\` Its numbers are the coefficients' sizes.
  """
  sentence: String!
  """
  SHA-256 of the texts that it was computed from, which the edge serves at \`/outputs/SHA256.json\`; null where none were kept.
  """
  outputs: Sha256
}

"""
In which terms the pLLMs of a base model are explained. Coefficients of different spaces cannot be compared.
"""
type ExplanationSpace @key(fields: "id") {
  """
  SHA-256 of its file.
  """
  id: ID!
  """
  1 when it was fitted; one more than its parent's when it grew out of it.
  """
  version: Int!
  """
  The space that it grew out of, whose attributes it has first and in the same order; null when it was fitted.
  """
  parent: ID
  """
  The base model.
  """
  base: Revision!
  """
  The explainer.
  """
  explainer: Revision!
  """
  The prompts that every model answers.
  """
  probes: [String!]!
  """
  The attributes, in the order of coefficients.
  """
  attributes: [Attribute!]!
  """
  What a device decides by.
  """
  thresholds: Thresholds!
}

"""
A model at a fixed revision.
"""
type Revision @shareable {
  """
  The model's name.
  """
  name: String!
  """
  SHA-256 of its weights file, in hexadecimal digits.
  """
  revision: String!
}

"""
An axis of style.
"""
type Attribute {
  """
  Its pole in the positive direction.
  """
  word: String!
  """
  Its pole in the negative direction, where it has a word.
  """
  opposite: String
}

"""
What a device decides by.
"""
type Thresholds {
  """
  A user whose coefficients have a smaller L1 size counts as neutral and starts from the base model.
  """
  abstain: Float!
  """
  What is chosen comes closer than this share of the distance to the base model.
  """
  fit: Float!
  """
  The share of the distance to the base model by which a merge comes closer than the best single pLLM.
  """
  mergeGain: Float!
  """
  A pLLM with a larger residual is not chosen.
  """
  residual: Float!
}

"""
How far a pLLM lies along an attribute.
"""
type Coefficient {
  """
  The attribute.
  """
  attribute: Attribute!
  """
  Signed: 1 is as far towards the attribute's word as text written to be so.
  """
  value: Float!
  """
  The pole to show: for a negative value the opposite, or \`not WORD\` where it has none.
  """
  word: String!
  """
  The value without its sign.
  """
  size: Float!
}

type Query {
  """
  The explanation space of this id; null where it is not published.
  """
  explanationSpace(id: ID!): ExplanationSpace
  """
  The current explanation spaces of all base models.
  """
  explanationSpaces(
    """
    How many from the beginning, or after \`after\`: 1 to 100. Exactly one of \`first\` and \`last\` is given.
    """
    first: Int
    """
    The cursor after which the page begins; goes with \`first\`.
    """
    after: String
    """
    How many from the end, or before \`before\`: 1 to 100. Exactly one of \`first\` and \`last\` is given.
    """
    last: Int
    """
    The cursor before which the page ends; goes with \`last\`.
    """
    before: String
  ): ExplanationSpaceConnection!
}

"""
A page of explanation spaces.
"""
type ExplanationSpaceConnection {
  """
  The page's items.
  """
  edges: [ExplanationSpaceEdge!]!
  """
  Where the page lies in the list.
  """
  pageInfo: PageInfo!
}

"""
One of a page of explanation spaces.
"""
type ExplanationSpaceEdge {
  """
  Its place in the list, for \`after\` and \`before\`.
  """
  cursor: String!
  """
  What is listed.
  """
  node: ExplanationSpace!
}

"""
Where a page lies in its list.
"""
type PageInfo @shareable {
  """
  Whether the list goes on after this page.
  """
  hasNextPage: Boolean!
  """
  Whether the list has something before this page.
  """
  hasPreviousPage: Boolean!
  """
  The first edge's cursor; null on an empty page.
  """
  startCursor: String
  """
  The last edge's cursor; null on an empty page.
  """
  endCursor: String
}
`;
