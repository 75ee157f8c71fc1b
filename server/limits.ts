/** @file How large and how deep a query may be, known before anything of it is resolved. */
import {
  GraphQLError,
  Kind,
  Lexer,
  Source,
  TokenKind,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  parse,
} from "graphql";
import type {
  ASTVisitor,
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLNamedType,
  SelectionSetNode,
  ParseOptions,
  ValidationContext,
} from "graphql";

/** Of a document; more are not parsed. */
const maximumTokens = 2000;
/** Levels of fields, with fragments in place; the usual introspection query has 15. */
const maximumDepth = 16;
/** Values that an answer may hold: every field as often as the pages and lists around it may be long. */
const maximumValues = 100_000;
/** The longest page, which a variable may ask for. */
const longestPage = 100;
/** What a list without pages counts for, such as an explanation's coefficients. */
const usualList = 10;

type Type = GraphQLNamedType | null | undefined;

interface Extent {
  readonly depth: number;
  readonly values: number;
}

const tooLarge = (message: string) =>
  new GraphQLError(message, { extensions: { code: "TOO_LARGE" } });

/** Parses a document. @throws GraphQLError TOO_LARGE for one of too many tokens: some rules of validation take time with their square. */
export function parseBounded(
  text: string | Source,
  options?: ParseOptions,
): DocumentNode {
  const source = typeof text === "string" ? new Source(text) : text;
  const lexer = new Lexer(source);
  for (let count = 0; lexer.advance().kind !== TokenKind.EOF; count++)
    if (count === maximumTokens)
      throw tooLarge(
        `query: expected at most ${maximumTokens} tokens, got more; ask in several requests.`,
      );
  return parse(source, options);
}

/** A rule of validation that refuses, with TOO_LARGE, what is deeper or may be answered with more than the limits. */
export function limitSelections(context: ValidationContext): ASTVisitor {
  const schema = context.getSchema();
  const fragments = new Map<string, Extent>();

  function extentOfFragment(name: string): Extent {
    const before = fragments.get(name);
    if (before) return before;
    // one that contains itself is refused by another rule
    fragments.set(name, { depth: 0, values: 0 });
    const fragment: FragmentDefinitionNode | null | undefined =
      context.getFragment(name);
    const extent = extentOf(
      fragment?.selectionSet,
      fragment && schema.getType(fragment.typeCondition.name.value),
    );
    fragments.set(name, extent);
    return extent;
  }

  /** @param type what is selected from; nothing where another rule refuses the document. */
  function extentOf(set: SelectionSetNode | undefined, type: Type): Extent {
    let [depth, values] = [0, 0];
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        const field = fieldOf(type, selection.name.value);
        const inner = extentOf(
          selection.selectionSet,
          field && getNamedType(field.type),
        );
        depth = Math.max(depth, inner.depth + 1);
        values += isList(type, field)
          ? 1 + usualList * Math.max(1, inner.values)
          : 1 + pageOf(selection) * inner.values;
      } else {
        const inner =
          selection.kind === Kind.FRAGMENT_SPREAD
            ? extentOfFragment(selection.name.value)
            : extentOf(
                selection.selectionSet,
                selection.typeCondition
                  ? schema.getType(selection.typeCondition.name.value)
                  : type,
              );
        depth = Math.max(depth, inner.depth);
        values += inner.values;
      }
    }
    return { depth, values };
  }

  return {
    OperationDefinition({ operation, selectionSet }) {
      const { depth, values } = extentOf(
        selectionSet,
        schema.getRootType(operation),
      );
      if (depth > maximumDepth)
        context.reportError(
          tooLarge(
            `query: expected at most ${maximumDepth} levels, got ${depth}; ask for less at once.`,
          ),
        );
      if (values > maximumValues)
        context.reportError(
          tooLarge(
            `query: expected an answer of at most ${maximumValues} values, got a query for up to ${values}; ask for shorter pages, or in several requests.`,
          ),
        );
    },
  };
}

const fieldOf = (
  type: Type,
  name: string,
): GraphQLField<unknown, unknown> | undefined =>
  isObjectType(type) || isInterfaceType(type)
    ? type.getFields()[name]
    : undefined;

/** Whether a field is a list of its own: not a page's edges, which count by the page, and not of the schema itself, which graphql bounds. */
const isList = (
  type: Type,
  field: GraphQLField<unknown, unknown> | undefined,
): boolean =>
  field !== undefined &&
  isListType(getNullableType(field.type)) &&
  !/^__|Connection$/.test(type?.name ?? "");

/** How many items a field may be answered with, by its `first` or `last`. */
function pageOf({ arguments: given = [] }: FieldNode): number {
  const sizes = given
    .filter(({ name }) => name.value === "first" || name.value === "last")
    .map(({ value }) =>
      value.kind === Kind.INT
        ? Math.min(Number(value.value), longestPage)
        : longestPage,
    );
  return Math.max(1, ...sizes);
}

/** How many fields a selection of a valid document has itself, with fragments in place. */
export function countFields(
  document: DocumentNode,
  set: SelectionSetNode,
): number {
  let count = 0;
  for (const selection of set.selections) {
    const inside =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? document.definitions.find(
            (definition) =>
              definition.kind === Kind.FRAGMENT_DEFINITION &&
              definition.name.value === selection.name.value,
          )
        : selection;
    if (inside?.kind === Kind.FIELD) count++;
    else if (inside && "selectionSet" in inside)
      count += countFields(document, inside.selectionSet);
  }
  return count;
}
