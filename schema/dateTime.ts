/** @file The scalar of moments. */
import { GraphQLScalarType } from "graphql";
import { GraphQLISODateTime } from "type-graphql";

/** A moment, in and out as ISO 8601 in UTC. */
export const DateTime = new GraphQLScalarType({
  ...GraphQLISODateTime.toConfig(),
  name: "DateTime",
  description:
    "A moment as ISO 8601 in UTC, for example 2026-11-23T10:15:30.000Z.",
});
