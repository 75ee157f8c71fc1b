/** @file Somebody outside who talks to a running Headstart over the network: GraphQL documents, and files to signed addresses. */

/** What a GraphQL endpoint answered. */
export interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

/** Asks with one API key or token, or without. */
export interface Client {
  /** The answer as it comes. */
  readonly send: (
    document: string,
    variables?: object,
  ) => Promise<Answer<unknown>>;
  /** The data of an answer without errors. @throws Error with the errors in it. */
  readonly ask: <Data>(document: string, variables?: object) => Promise<Data>;
}

let clients = 0;

/**
 * Somebody with a key, or without, at an address of their own as a proxy would tell it (with TRUSTED_PROXIES=1): mutations without a key are
 * counted by address.
 * @param where of the Headstart, which has another address after each start.
 */
export function createClient(where: () => string, key?: string): Client {
  const address = `192.0.2.${++clients}`;
  async function send<Data>(document: string, variables?: object) {
    const response = await fetch(`${where()}/graphql`, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        "X-Forwarded-For": address,
        ...(key !== undefined && { Authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ query: document, variables }),
    });
    return (await response.json()) as Answer<Data>;
  }
  return {
    send,
    async ask<Data>(document: string, variables?: object): Promise<Data> {
      const { data, errors } = await send<Data>(document, variables);
      if (errors || !data)
        throw new Error(
          `expected an answer without errors, got ${JSON.stringify(errors)} for ${document}`,
        );
      return data;
    },
  };
}

/** PUTs a file. @returns the status. */
export async function upload(url: string, bytes: Uint8Array): Promise<number> {
  const { status, body } = await fetch(url, {
    method: "PUT",
    body: new Uint8Array(bytes),
  });
  await body?.cancel();
  return status;
}
