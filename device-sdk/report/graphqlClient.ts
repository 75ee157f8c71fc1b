/** @file A GraphQL client of one function: typed documents over POST, with errors that carry the server's code. */
import { FormatError } from "../format/formatError.ts";
import {
  NetworkError,
  type NetworkOptions,
  readAddress,
  request,
  statusError,
} from "../select/request.ts";

/** Thrown when a GraphQL server does not take a report, or answer another document. */
export class ReportError extends Error {
  override readonly name = "ReportError";
  /**
   * The server's `extensions.code`, such as BAD_USER_INPUT, NOT_FOUND, WRONG_STATE or IDEMPOTENCY_CONFLICT; or UNREACHABLE, STATUS or MALFORMED
   * where no GraphQL answer came.
   */
  readonly code: string;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** A document with the types of its result and variables, as codegen's client preset makes them. */
export interface TypedDocument<Result, Variables> {
  toString(): string;
  /** Never there: it carries the types. */
  readonly __apiType?: ((variables: Variables) => Result) | undefined;
}

/**
 * Runs a document.
 * @param token sent as `Authorization: Bearer`.
 * @throws ReportError; the signal's reason when aborted.
 */
export type GraphqlClient = <Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: NoInfer<Variables>,
  token?: string,
) => Promise<Result>;

const maximumAnswer = 256 * 1024;

/**
 * A client of the GraphQL endpoint at `url`. It sends no cookie and no referrer and follows no redirect; a document that is sent again after a
 * failure is the same byte for byte, so that its idempotency key makes it happen once.
 * @throws RangeError for an address that is not https (or http on this machine).
 */
export function createGraphqlClient(
  url: string,
  options: NetworkOptions = {},
): GraphqlClient {
  const address = readAddress(url, "createGraphqlClient");
  return async (document, variables, token) => {
    const what = {
      url: address,
      maximum: maximumAnswer,
      post: {
        json: { query: document.toString(), variables },
        headers: {
          accept: "application/graphql-response+json, application/json",
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
      },
    };
    try {
      const answer = await request(what, options);
      const { data, errors } = parse(answer.body) ?? {};
      if (errors?.[0]) throw toReportError(errors[0]);
      if (answer.status !== 200) throw statusError(what, answer);
      if (!data)
        throw new ReportError(
          "MALFORMED",
          `${url}: expected a GraphQL answer, got something else; check the configured address`,
        );
      return data as never;
    } catch (error) {
      if (error instanceof NetworkError || error instanceof FormatError)
        throw new ReportError(error.code, error.message, { cause: error });
      throw error;
    }
  };
}

/** What a GraphQL server answers; undefined for anything else. */
function parse(
  body: Uint8Array,
): { data?: object | null; errors?: unknown[] } | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body));
    if (typeof value !== "object" || value === null) return undefined;
    const { data, errors } = value as Record<string, unknown>;
    return {
      data: typeof data === "object" ? data : null,
      errors: Array.isArray(errors) ? errors : [],
    };
  } catch {
    return undefined;
  }
}

function toReportError(error: unknown): ReportError {
  const { message, extensions } = (error ?? {}) as {
    message?: unknown;
    extensions?: { code?: unknown } | null;
  };
  const code = extensions?.code;
  return new ReportError(
    typeof code === "string" ? code : "INTERNAL_SERVER_ERROR",
    typeof message === "string"
      ? message.slice(0, 500)
      : "The server refused without a reason.",
  );
}
