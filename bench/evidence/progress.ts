/** @file How far a bench is, on standard error: one line that changes in a terminal, a line now and then elsewhere. */

/** Tells what is being done, and how far. */
export type Say = (what: string, done?: number, total?: number) => void;

/** Lines elsewhere than in a terminal come at most this often, in milliseconds. */
const interval = 30_000;

/** Writes progress to `stream`. */
export function tellProgress(stream: NodeJS.WriteStream = process.stderr): Say {
  const begin = performance.now();
  let last = -Infinity;
  return (what, done, total) => {
    const now = performance.now();
    const line = `${((now - begin) / 1000).toFixed(0)} s  ${what}${total ? ` ${done}/${total}` : ""}`;
    if (stream.isTTY) {
      stream.write(`\r\u001B[2K${line.slice(0, stream.columns - 1)}`);
      if (total && done === total) stream.write("\n");
    } else if (now - last >= interval) {
      last = now;
      stream.write(`${line}\n`);
    }
  };
}
