/** @file What a system test is given to report through. */

/** Runs one check and prints a line about it. */
export type Check = (name: string, run: () => Promise<void>) => Promise<void>;
