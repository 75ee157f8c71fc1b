/** @file The demo tokenizer for a hundred million tokens: each word is encoded once. */
import type { Tokenizer } from "../device-sdk/lm/tokenizer.ts";
import { splitPattern } from "./bpe.ts";

/**
 * A tokenizer with the same ids, many times as fast: byte-level BPE encodes each piece of the split on its own, so what a piece became is
 * remembered. Only for the demo model's split pattern and chat template.
 */
export function quickTokenizer(tokenizer: Tokenizer): Tokenizer {
  const split = new RegExp(splitPattern, "gu");
  const known = new Map<string, number[]>();
  const encodeText = (text: string) =>
    Array.from(text.matchAll(split), ([piece]) => {
      let ids = known.get(piece);
      if (!ids) known.set(piece, (ids = tokenizer.encodeText(piece)));
      return ids;
    }).flat();
  // What the template writes around a content does not depend on it.
  const around = (role: "user" | "assistant") => {
    const { ids, spans } = tokenizer.encodeChat(
      [{ role, content: "a" }],
      false,
    );
    const { start } = spans[0]!;
    return { before: ids.slice(0, start), after: ids.slice(start + 1) };
  };
  const frames = { user: around("user"), assistant: around("assistant") };
  return {
    ...tokenizer,
    encodeText,
    encodeChat(messages, addGenerationPrompt) {
      const ids: number[] = [];
      const spans = messages.map(({ role, content }) => {
        if (role === "system")
          throw new Error(
            "quickTokenizer: expected users and assistants, got a system message",
          );
        const { before, after } = frames[role];
        const start = ids.length + before.length;
        const own = encodeText(content);
        ids.push(...before, ...own, ...after);
        return {
          start,
          end: start + own.length + (role === "assistant" ? after.length : 0),
        };
      });
      if (addGenerationPrompt) ids.push(...frames.assistant.before);
      return { ids, spans };
    },
  };
}
