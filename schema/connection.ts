/** @file Relay connections: how every list is cut into pages. */
import {
  ArgsType,
  Directive,
  Field,
  Int,
  ObjectType,
  type ClassType,
} from "type-graphql";

/** Which page of a list is asked for. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    nullable: true,
    description:
      "How many from the beginning, or after `after`: 1 to 100. Exactly one of `first` and `last` is given.",
  })
  first?: number | null | undefined;

  @Field(() => String, {
    nullable: true,
    description: "The cursor after which the page begins; goes with `first`.",
  })
  after?: string | null | undefined;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many from the end, or before `before`: 1 to 100. Exactly one of `first` and `last` is given.",
  })
  last?: number | null | undefined;

  @Field(() => String, {
    nullable: true,
    description: "The cursor before which the page ends; goes with `last`.",
  })
  before?: string | null | undefined;
}

/** Where a page lies in its list. */
@ObjectType({ description: "Where a page lies in its list." })
@Directive("@shareable")
export class PageInfo {
  @Field(() => Boolean, {
    description: "Whether the list goes on after this page.",
  })
  hasNextPage!: boolean;

  @Field(() => Boolean, {
    description: "Whether the list has something before this page.",
  })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "The first edge's cursor; null on an empty page.",
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The last edge's cursor; null on an empty page.",
  })
  endCursor!: string | null;
}

/** The connection type `NAMEConnection`, with its edge type, over a type called `name`; `things` says in its description what is listed. */
export function connectionOf(node: ClassType, name: string, things: string) {
  @ObjectType(`${name}Edge`, {
    description: `One of a page of ${things}.`,
  })
  class Edge {
    @Field(() => String, {
      description: "Its place in the list, for `after` and `before`.",
    })
    cursor!: string;

    @Field(() => node, { description: "What is listed." })
    node!: object;
  }

  @ObjectType(`${name}Connection`, {
    description: `A page of ${things}.`,
  })
  class Connection {
    @Field(() => [Edge], { description: "The page's items." })
    edges!: Edge[];

    @Field(() => PageInfo, { description: "Where the page lies in the list." })
    pageInfo!: PageInfo;
  }
  return Connection;
}
