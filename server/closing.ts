/** @file What was opened, to be closed in the reverse order. */

/** Collects what is open. */
export interface Closing {
  /** Awaits an opening, and remembers how to close what it opens: also when something else failed in the meantime. */
  readonly open: <T>(
    opening: Promise<T>,
    stop: (opened: T) => void | Promise<void>,
  ) => Promise<T>;
  /** Closes everything, once; what cannot be closed keeps nothing else open. @throws AggregateError. */
  readonly close: () => Promise<void>;
}

/** Nothing yet. */
export function createClosing(): Closing {
  const openings: Promise<unknown>[] = [];
  const stops: (() => void | Promise<void>)[] = [];
  let closed: Promise<void> | undefined;

  async function closeAll(): Promise<void> {
    await Promise.allSettled(openings);
    const failures: unknown[] = [];
    for (const stop of stops.reverse())
      try {
        await stop();
      } catch (error) {
        failures.push(error);
      }
    if (failures.length > 0)
      throw new AggregateError(failures, "closing: not everything was closed");
  }

  return {
    open(opening, stop) {
      const opened = opening.then((it) => {
        stops.push(() => stop(it));
        return it;
      });
      openings.push(opened);
      return opened;
    },
    close: () => (closed ??= closeAll()),
  };
}
