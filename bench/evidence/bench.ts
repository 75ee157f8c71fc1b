/** @file What every table of the evidence is given. */
import type { Corpus } from "./corpus.ts";
import type { NamedStyles } from "./generatedCorpus.ts";
import type { Laboratory } from "./laboratory.ts";

/** Models, text, and how much of it to use. */
export interface Bench {
  readonly laboratory: Laboratory;
  /** The corpus of `--data`, whatever styles are asked for; otherwise the generator's in these styles. */
  readonly corpusOf: (styles: NamedStyles) => Promise<Corpus>;
  /** Users of each style whose selection is measured; what is measured of other users is repeated with so many draws of them. */
  readonly seeds: number;
  /** Users a seed who are fine-tuned. */
  readonly users: number;
  /** Styles of the paper's 28. */
  readonly styles: number;
}
