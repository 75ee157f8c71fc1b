/** @file The question that the explainer is asked about two texts (XPerT, section 3.1). */
import type { Tokenizer } from "../lm/tokenizer.ts";

/** Tokens of each text that are compared; what is longer is cut there. */
export const comparedTokens = 96;

/** The chat prompt that asks for one adjective; `text` is characterised relative to `reference`. */
function comparisonQuestion(text: string, reference: string): string {
  return `Which language style is more characteristic of this text:\n\n${text}\n\nthan of this one:\n\n${reference}\n\nReply with only one adjective.`;
}

/** Token ids of the question, up to where the answer begins. */
export function encodeComparison(
  tokenizer: Tokenizer,
  text: string,
  reference: string,
): number[] {
  const content = comparisonQuestion(
    cut(tokenizer, text),
    cut(tokenizer, reference),
  );
  return tokenizer.encodeChat([{ role: "user", content }], true).ids;
}

/** The first `comparedTokens` tokens, with an ellipsis where something was left out. */
function cut(tokenizer: Tokenizer, text: string): string {
  const whole = text.trim();
  // A token is seldom more than a word: no need to encode a book to keep its first lines.
  const start = whole.slice(0, comparedTokens * 32);
  const ids = tokenizer.encodeText(start);
  return ids.length <= comparedTokens && start === whole
    ? whole
    : `${tokenizer.decode(ids.slice(0, comparedTokens)).trimEnd()} ...`;
}
