/** @file The scalar of digests and of revisions, which are digests. */
import { GraphQLError, GraphQLScalarType, valueFromASTUntyped } from "graphql";

const digest = /^[0-9a-f]{64}$/;

function read(value: unknown): string {
  if (typeof value === "string" && digest.test(value)) return value;
  throw new GraphQLError(
    `Sha256: expected 64 lower-case hexadecimal digits, got ${JSON.stringify(value).slice(0, 80)}.`,
    { extensions: { code: "BAD_USER_INPUT" } },
  );
}

/** A SHA-256 digest. What is not one is refused with BAD_USER_INPUT. */
export const Sha256 = new GraphQLScalarType<string, string>({
  name: "Sha256",
  description: "A SHA-256 digest: 64 lower-case hexadecimal digits.",
  serialize: read,
  parseValue: read,
  parseLiteral: (node) => read(valueFromASTUntyped(node)),
});
