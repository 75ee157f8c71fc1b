/** @file What callers may send, beyond what GraphQL's types say. Every check throws GraphQLError BAD_USER_INPUT naming the field. */
import { refusal, shown } from "./refusal.ts";

/** Refuses what came for a field. */
export function badInput(field: string, expected: string, got: string) {
  return refusal(
    "BAD_USER_INPUT",
    `${field}: expected ${expected}, got ${got}.`,
  );
}

const idPattern =
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether this has the form of an id. */
export const isId = (value: unknown): value is string =>
  typeof value === "string" && idPattern.test(value);

/** An id is a UUID in lower case. */
export function checkId(field: string, value: string): void {
  if (!isId(value)) throw badInput(field, "an id (a UUID)", shown(value));
}

/** A mutation's idempotency key. */
export function checkIdempotencyKey(value: string): void {
  if (!/^[\w-]{16,64}$/.test(value))
    throw badInput(
      "idempotencyKey",
      "16 to 64 of A-Z, a-z, 0-9, _ and -",
      shown(value),
    );
}

/** A name that can stand in a URL. */
export function checkName(field: string, value: string): void {
  if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(value))
    throw badInput(
      field,
      "1 to 63 of a-z, 0-9 and -, beginning with a letter or digit",
      shown(value),
    );
}

/** A kind of device. */
export function checkDeviceClass(field: string, value: string): void {
  if (!/^[a-z0-9][a-z0-9-]{0,31}$/.test(value))
    throw badInput(
      field,
      "1 to 32 of a-z, 0-9 and -, beginning with a letter or digit",
      shown(value),
    );
}

/** Text of `minimum` to `maximum` characters that a database can keep. */
export function checkText(
  field: string,
  value: string,
  minimum: number,
  maximum: number,
): void {
  const length = Array.from(value).length;
  if (length < minimum || length > maximum)
    throw badInput(
      field,
      `${minimum} to ${maximum} characters`,
      `${length} of them`,
    );
  checkWellFormed(field, value);
}

/** Text without NUL and without halves of surrogate pairs, which PostgreSQL refuses. */
function checkWellFormed(field: string, value: string): void {
  if (value.includes("\u0000") || !value.isWellFormed())
    throw badInput(
      field,
      "well-formed Unicode without NUL",
      "text that is not",
    );
}

/** A number from `minimum` to `maximum`; whole where `whole` is set. */
export function checkNumber(
  field: string,
  value: number,
  [minimum, maximum]: readonly [number, number],
  whole = false,
): void {
  const fits =
    Number.isFinite(value) &&
    value >= minimum &&
    value <= maximum &&
    (!whole || Number.isInteger(value));
  if (!fits)
    throw badInput(
      field,
      `${whole ? "a whole number" : "a number"} from ${minimum} to ${maximum}`,
      String(value),
    );
}

/** Values of which none comes twice. */
export function checkDistinct(field: string, values: readonly string[]): void {
  const twice = values.find((value, index) => values.indexOf(value) !== index);
  if (twice !== undefined)
    throw badInput(field, "each only once", `${shown(twice)} twice`);
}

const maximumConfigBytes = 64 * 1024;

/** PEFT's `adapter_config.json`: a JSON object with a `peft_type`; the rest is for validation. */
export function checkAdapterConfig(field: string, value: string): void {
  const bytes = Buffer.byteLength(value);
  if (bytes > maximumConfigBytes)
    throw badInput(
      field,
      `at most ${maximumConfigBytes} bytes`,
      `${bytes} bytes`,
    );
  checkWellFormed(field, value);
  const expected = "PEFT's adapter_config.json";
  let config: unknown;
  try {
    config = JSON.parse(value);
  } catch {
    throw badInput(field, expected, "text that is not JSON");
  }
  const isPeft =
    typeof config === "object" &&
    config !== null &&
    "peft_type" in config &&
    typeof config.peft_type === "string";
  if (!isPeft)
    throw badInput(field, expected, 'JSON without a text "peft_type"');
}
