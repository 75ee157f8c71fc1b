/** @file Time for network requests that passes at once, so that no test waits. */

/** Silence of this many seconds is not hurried: a host that answers at all is never given up. */
const silence = 30;

/** A `wait` for NetworkOptions whose pauses are over at once, and the pauses it was asked for in seconds. */
export function hurriedTime() {
  const pauses: number[] = [];
  const wait = (seconds: number, signal: AbortSignal): Promise<void> => {
    if (seconds === silence)
      return new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason as Error));
      });
    pauses.push(seconds);
    return Promise.resolve();
  };
  return { pauses, wait };
}
