/** @file Who may do what: the check behind every @Authorized. */
import type { AuthCheckerFn } from "type-graphql";
import { roleOf, type CallerRole } from "./caller.ts";
import type { ResolverContext } from "./context.ts";
import { refusal } from "./refusal.ts";

const names: Readonly<Record<CallerRole, string>> = {
  anonymous: "nobody known (no Authorization header)",
  contributor: "a contributor's API key",
  operator: "an operator's API key",
  session: "a training session's token",
};

/** Lets a caller of one of the roles pass. @throws GraphQLError UNAUTHENTICATED for nobody known, FORBIDDEN for another role. */
export const authorize: AuthCheckerFn<ResolverContext, CallerRole> = (
  { context, info },
  roles,
) => {
  const role = roleOf(context.caller);
  if (roles.includes(role)) return true;
  throw refusal(
    role === "anonymous" ? "UNAUTHENTICATED" : "FORBIDDEN",
    `${info.fieldName}: expected ${roles.map((each) => names[each]).join(" or ")}, got ${names[role]}.`,
  );
};
