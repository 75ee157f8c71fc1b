/** @file Contributors, and who is asking. */
import {
  Directive,
  Field,
  ID,
  InputType,
  ObjectType,
  registerEnumType,
} from "type-graphql";
import { DateTime } from "../dateTime.ts";
import { MutationInput } from "../mutationInput.ts";

/** What a contributor may do. */
export const ContributorRole = {
  CONTRIBUTOR: "CONTRIBUTOR",
  OPERATOR: "OPERATOR",
} as const;
registerEnumType(ContributorRole, {
  name: "ContributorRole",
  description: "What somebody with an API key may do.",
  valuesConfig: {
    CONTRIBUTOR: { description: "Contribute pLLMs and yank their own." },
    OPERATOR: { description: "Everything but a device's own reports." },
  },
});

/** What a caller may do. */
export const ViewerRole = {
  ANONYMOUS: "ANONYMOUS",
  ...ContributorRole,
} as const;
registerEnumType(ViewerRole, {
  name: "ViewerRole",
  description: "What the caller may do.",
  valuesConfig: {
    ANONYMOUS: {
      description:
        "Read what is published, and report on the caller's own training session.",
    },
    CONTRIBUTOR: { description: "Contribute pLLMs and yank their own." },
    OPERATOR: { description: "Everything but a device's own reports." },
  },
});

/** A third party that contributes pLLMs, or an operator. */
@ObjectType({
  description: "A third party that contributes pLLMs, or an operator.",
})
@Directive('@key(fields: "id")')
export class Contributor {
  @Field(() => ID, { description: "A UUID (version 7)." })
  id!: string;

  @Field(() => String, { description: "A unique name." })
  name!: string;

  @Field(() => DateTime, { description: "Since when they have an API key." })
  createdAt!: Date;
}

/** Who is asking. */
@ObjectType({ description: "Who is asking." })
export class Viewer {
  @Field(() => ViewerRole, { description: "What they may do." })
  role!: keyof typeof ViewerRole;

  @Field(() => Contributor, {
    nullable: true,
    description: "Whose API key came with the request; null without one.",
  })
  contributor!: Contributor | null;
}

/** Input of `createContributor`. */
@InputType({ description: "A new contributor." })
export class CreateContributorInput extends MutationInput {
  @Field(() => String, {
    description:
      "1 to 63 of a-z, 0-9 and -, beginning with a letter or digit; unique.",
  })
  name!: string;

  @Field(() => ContributorRole, { description: "What they may do." })
  role!: keyof typeof ContributorRole;
}

/** Answer of `createContributor`. */
@ObjectType({ description: "A new contributor with their API key." })
export class CreateContributorPayload {
  @Field(() => Contributor, { description: "The contributor." })
  contributor!: Contributor;

  @Field(() => String, {
    nullable: true,
    description:
      "The API key, for `Authorization: Bearer KEY`. Told once only and kept as a hash: null when the mutation is repeated.",
  })
  apiKey!: string | null;
}
