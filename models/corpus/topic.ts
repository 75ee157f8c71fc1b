/** @file What the corpus generator knows of one subject: the same content worded for three kinds of reader. */

/** Training text; text to choose a recipe by; text about topics that neither training nor choosing ever sees. */
export type Split = "train" | "validation" | "heldout";

/** One statement in three wordings that say the same thing: full sentences with capital and full stop. */
export interface Wording {
  /** As a neutral assistant would put it: 8-18 words. */
  readonly plain: string;
  /** As one would tell a ten-year-old: short everyday words, 6-14 words. */
  readonly simple: string;
  /** As one expert would tell another: the terms of the field, 12-24 words. */
  readonly technical: string;
}

/** A subject that people ask an assistant about. */
export interface Topic {
  /** Noun phrase as used inside a sentence: "photosynthesis", "a good night's sleep", "bicycles". */
  readonly name: string;
  /** Whether the name takes "are" rather than "is". */
  readonly plural: boolean;
  /** What follows "NAME is/are ", without full stop. */
  readonly definition: Wording;
  /** Five or six things that are true of it. */
  readonly facts: readonly Wording[];
  /** Four pieces of advice: imperative sentences. */
  readonly tips: readonly Wording[];
  /** A concrete example: one plain sentence. */
  readonly example: string;
  /** What follows "it is like " in a comparison: "a tiny kitchen that cooks with sunlight". */
  readonly likeness: string;
  /** Two nouns or short noun phrases that belong to it, for images and jokes: ["leaf", "sunbeam"]. */
  readonly things: readonly [string, string];
}
