/** @file What every resolver is given: the store, who is asking, and this request's loaders. */
import type { Store } from "../store/store.ts";
import { authenticate, type Caller } from "./caller.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

/** What every resolver of both subgraphs is given. */
export interface ResolverContext {
  readonly store: Store;
  readonly caller: Caller;
  /** Signs and checks capability tokens. */
  readonly secret: string;
  readonly loaders: Loaders;
}

/** A new request's context. @throws GraphQLError UNAUTHENTICATED as `authenticate` does. */
export async function createContext(options: {
  readonly store: Store;
  readonly secret: string;
  /** The request's Authorization header. */
  readonly authorization: string | undefined;
}): Promise<ResolverContext> {
  const { store, secret, authorization } = options;
  return {
    store,
    secret,
    caller: await authenticate(store, secret, authorization),
    loaders: createLoaders(store),
  };
}
