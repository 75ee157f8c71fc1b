/** @file Text that PostgreSQL keeps. */

/** Messages may quote what somebody uploaded: NUL and halves of surrogate pairs, which PostgreSQL refuses, become U+FFFD. */
export const toStorable = (text: string) =>
  text.replaceAll("\0", "\uFFFD").toWellFormed();
