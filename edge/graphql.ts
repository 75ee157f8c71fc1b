/** @file GraphQL over HTTP in the Worker: the subgraph `explanations`, with limits and masked errors. */
import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  Kind,
  Lexer,
  parse,
  type SelectionSetNode,
  Source,
  TokenKind,
  type ValidationContext,
  type ValueNode,
} from "graphql";
import { createSchema, createYoga, type Plugin } from "graphql-yoga";
import { readCatalogues } from "./catalogue.ts";
import type { Env } from "./env.ts";
import { typeDefs } from "./explanations.generated.ts";
import { logUnexpected, readBody } from "./refusal.ts";
import { type Context, maximumPage, resolvers } from "./resolvers.ts";

/** In bytes, of a request's body. */
const maximumBody = 512 * 1024;
const maximumTokens = 2000;
/** Counted with fragments in place; the usual introspection query has 15 levels. */
const maximumDepth = 16;
/** Counted with fragments in place, every alias as a field. */
const maximumFields = 500;
/** Counted as fields are, with those in a list as often as the list has items: about how many values the answer holds. */
const maximumValues = 40_000;
/** How many items a list counts for; that of `_entities` counts for the representations that are sent. */
const itemsOf: Readonly<Record<string, number>> = {
  attributes: 8,
  coefficients: 8,
  probes: 8,
  edges: maximumPage,
};

/** What federation adds to a subgraph (specification, "Subgraph specification"); the SDL that is served is the printed one alone. */
const federation = `
scalar _Any
scalar federation__FieldSet
scalar link__Import
directive @link(url: String!, import: [link__Import]) repeatable on SCHEMA
directive @key(fields: federation__FieldSet!, resolvable: Boolean = true) repeatable on OBJECT
directive @external on FIELD_DEFINITION
directive @requires(fields: federation__FieldSet!) on FIELD_DEFINITION
directive @shareable on OBJECT | FIELD_DEFINITION
union _Entity = PLLM | ExplanationSpace
type _Service { sdl: String! }
schema { query: Query }
extend type Query {
  _service: _Service!
  _entities(representations: [_Any!]!): [_Entity]!
}
`;

const createServer = () =>
  createYoga<Context>({
    schema: createSchema<Context>({
      typeDefs: [federation, typeDefs],
      resolvers,
    }),
    plugins: [limits],
    maskedErrors: { errorMessage: "Unexpected error.", maskError },
    graphqlEndpoint: "/graphql",
    // what outsiders choose is not kept in memory
    parserAndValidationCache: false,
    batching: false,
    cors: false,
    graphiql: false,
    landingPage: false,
    logging: false,
    multipart: false,
  });

let server: ReturnType<typeof createServer> | undefined;

/**
 * Answers a GraphQL request.
 * @throws Refusal 413 TOO_LARGE.
 */
export async function answerGraphql(
  request: Request,
  env: Env,
): Promise<Response> {
  // isolates that only serve files never pay for it
  server ??= createServer();
  const { url, method, headers, body } = request;
  const bounded = new Request(url, {
    method,
    headers,
    ...(body && { body: await readBody(request, maximumBody) }),
  });
  const response = await server.fetch(bounded, {
    catalogues: readCatalogues(env),
    asked: { entities: 0, bases: new Set(), spaces: new Set() },
  });
  const answer = new Response(response.body, response);
  answer.headers.set("Cache-Control", "no-store");
  return answer;
}

const tooLarge = (message: string) =>
  new GraphQLError(message, { extensions: { code: "TOO_LARGE" } });

const limits: Plugin = {
  onParse({ setParseFn }) {
    setParseFn((text: string | Source, options?: object) => {
      const source = typeof text === "string" ? new Source(text) : text;
      requireFewTokens(source);
      return parse(source, options);
    });
  },
  onValidate({ addValidationRule, context }) {
    const { variables } = context.params;
    addValidationRule((validation: ValidationContext) =>
      limitSelections(validation, variables ?? {}),
    );
  },
};

/** Counted before parsing: some rules of validation take time with the square of a document's length. */
function requireFewTokens(source: Source): void {
  const lexer = new Lexer(source);
  for (let count = 0; lexer.advance().kind !== TokenKind.EOF; count++)
    if (count === maximumTokens)
      throw tooLarge(
        `query: expected at most ${maximumTokens} tokens, got more; ask in several requests`,
      );
}

interface Extent {
  readonly depth: number;
  readonly fields: number;
  readonly values: number;
}

/** A rule of validation that refuses what is deeper or larger than the limits, or would be with these variables. */
function limitSelections(
  context: ValidationContext,
  variables: Readonly<Record<string, unknown>>,
): ASTVisitor {
  const fragments = new Map<string, Extent>();
  const none: Extent = { depth: 0, fields: 0, values: 0 };

  function extentOfFragment(name: string): Extent {
    const before = fragments.get(name);
    if (before) return before;
    fragments.set(name, none); // one that contains itself is refused by another rule
    const fragment = context.getFragment(name);
    const extent = fragment ? extentOf(fragment.selectionSet) : none;
    fragments.set(name, extent);
    return extent;
  }

  function extentOf(set: SelectionSetNode | undefined): Extent {
    let [depth, fields, values] = [0, 0, 0];
    for (const selection of set?.selections ?? []) {
      const isField = selection.kind === Kind.FIELD;
      const items = isField ? itemsIn(selection, variables) : 1;
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? extentOfFragment(selection.name.value)
          : extentOf(selection.selectionSet);
      depth = Math.max(depth, inner.depth + (isField ? 1 : 0));
      fields += inner.fields + (isField ? 1 : 0);
      values += items * (inner.values + (isField ? 1 : 0));
    }
    return { depth, fields, values };
  }

  return {
    Document({ definitions }: DocumentNode) {
      for (const definition of definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
        const { depth, fields, values } = extentOf(definition.selectionSet);
        if (depth > maximumDepth)
          context.reportError(
            tooLarge(
              `query: expected at most ${maximumDepth} levels, got ${depth}; ask for less at once`,
            ),
          );
        if (fields > maximumFields)
          context.reportError(
            tooLarge(
              `query: expected at most ${maximumFields} fields, got ${fields}; ask in several requests`,
            ),
          );
        else if (values > maximumValues)
          context.reportError(
            tooLarge(
              `query: expected at most ${maximumValues} values in the answer, got about ${values}; ask for fewer fields or representations at once`,
            ),
          );
      }
    },
  };
}

/** As how many a field's selection counts. */
function itemsIn(
  { name, arguments: given }: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  if (name.value !== "_entities") return itemsOf[name.value] ?? 1;
  const sent = given?.find((one) => one.name.value === "representations");
  return lengthOf(sent?.value, variables);
}

/** The length of a list in the query or the variables; one item may stand for a list of it. */
function lengthOf(
  value: ValueNode | undefined,
  variables: Readonly<Record<string, unknown>>,
): number {
  if (value?.kind === Kind.LIST) return value.values.length;
  if (value?.kind !== Kind.VARIABLE) return 1;
  const sent = variables[value.name.value];
  // one that is not sent may have a default, each representation of which takes eight tokens or more
  if (sent === undefined) return maximumTokens / 8;
  return Array.isArray(sent) ? sent.length : 1;
}

/** Errors of the request keep their words; anything else is logged under a trace id, and only that id is answered. */
function maskError(error: unknown, message: string): Error {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError)
    cause = cause.originalError;
  if (cause instanceof GraphQLError && error instanceof GraphQLError) {
    error.extensions["code"] ??= cause.extensions["code"] ?? "BAD_USER_INPUT";
    return error;
  }
  const { nodes, source, positions, path } =
    error instanceof GraphQLError ? error : {};
  return new GraphQLError(message, {
    ...(nodes && { nodes }),
    ...(source && { source }),
    ...(positions && { positions }),
    ...(path && { path }),
    extensions: {
      code: "INTERNAL_SERVER_ERROR",
      traceId: logUnexpected(cause),
    },
  });
}
