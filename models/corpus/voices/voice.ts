/** @file What a voice adds to a reply: phrases by the place where they stand, in the grammar of phrase.ts. */

/** The markers of one style; a phrase that begins with "!" belongs to levels 3 and 4 only. */
export interface Voice {
  /** Sentences before the content. */
  readonly openers: readonly string[];
  /** Sentences after the content. */
  readonly closers: readonly string[];
  /** Sentences between statements. */
  readonly asides: readonly string[];
  /** Put before a statement, which then starts small after a comma. */
  readonly leads: readonly string[];
  /** Put in place of a statement's full stop. */
  readonly tails: readonly string[];
}

/** Whether a phrase belongs to levels 3 and 4 only: tails like "! 😊" begin with the mark itself and do not count. */
export function isStrong(template: string): boolean {
  return /^!(?=[^ [])/.test(template);
}
