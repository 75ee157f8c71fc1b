/** @file How an error names a value from an untrusted file: in a few words, whatever its size and depth. */

/** A number, null or the like as it is, a string in quotes and shortened, an array or an object by its kind. */
export function describe(value: unknown): string {
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value !== "string") return String(value);
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}...` : value);
}
