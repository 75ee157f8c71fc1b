/** @file The log: one JSON object a line on standard error. Never texts of users, keys, tokens or request bodies. */

/** Writes an event with its fields. */
export type Log = (
  event: string,
  fields?: Readonly<Record<string, unknown>>,
) => void;

/** A log into a stream. */
export const createLog =
  (stream: { write(line: string): unknown }): Log =>
  (event, fields = {}) => {
    stream.write(
      `${JSON.stringify({ time: new Date().toISOString(), event, ...fields })}\n`,
    );
  };
