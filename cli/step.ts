/** @file A long step of a command on the screen: a spinner with its progress in a terminal, a line now and then elsewhere. */
import { Listr } from "listr2";

/** Tells how far a step is. */
export type Say = (what: string, done?: number, total?: number) => void;

/**
 * Runs a step and shows it on `stream`.
 * @param work returns the line that stays when it is done.
 */
export async function showStep(
  stream: NodeJS.WriteStream,
  title: string,
  work: (say: Say) => Promise<string>,
): Promise<void> {
  const began = performance.now();
  const seconds = () => `${((performance.now() - began) / 1000).toFixed(0)} s`;
  if (stream === process.stdout && stream.isTTY) {
    await new Listr([
      {
        title,
        async task(_context, task) {
          task.title = await work((what, done, total) => {
            task.title = what;
            if (total) task.output = bar(done ?? 0, total);
          });
        },
      },
    ]).run();
    return;
  }
  let [last, lastAt] = ["", -Infinity];
  const ended = await work((what, done, total) => {
    // Without what is in brackets: that changes all the time.
    const heading = what.replace(/ \(.*\)$/, "");
    if (heading === last && performance.now() - lastAt < 10_000) return;
    [last, lastAt] = [heading, performance.now()];
    stream.write(
      `  ${seconds()}  ${what}${total ? ` ${done}/${total}` : ""}\n`,
    );
  });
  stream.write(`  ${seconds()}  ${ended}\n`);
}

const bar = (done: number, total: number) => {
  const width = 30;
  const full = Math.round((width * done) / total);
  return `${"█".repeat(full)}${"░".repeat(width - full)} ${done}/${total}`;
};
