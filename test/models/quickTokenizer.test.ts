/** @file The quick tokenizer says what the tokenizer says. */
import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { loadTokenizer } from "../../device-sdk/lm/tokenizer.ts";
import { createRandom } from "../../device-sdk/random.ts";
import { makeExchange } from "../../models/corpus/exchange.ts";
import { randomStyle } from "../../models/corpus/style.ts";
import { quickTokenizer } from "../../models/quickTokenizer.ts";

const read = async (name: string): Promise<unknown> =>
  JSON.parse(
    await readFile(
      new URL(`../../models/demo/${name}`, import.meta.url),
      "utf8",
    ),
  );
const tokenizer = loadTokenizer(
  await read("tokenizer.json"),
  await read("tokenizer_config.json"),
);
const quick = quickTokenizer(tokenizer);

it("gives the same ids and spans for conversations in every style", () => {
  const random = createRandom(3);
  for (let count = 0; count < 100; count++) {
    const { prompt, reply } = makeExchange(
      random,
      randomStyle(random, count % 4),
      "heldout",
    );
    const chat = [
      { role: "user", content: prompt },
      { role: "assistant", content: reply },
    ] as const;
    expect(quick.encodeChat(chat, false)).toEqual(
      tokenizer.encodeChat(chat, false),
    );
    expect(quick.encodeChat(chat.slice(0, 1), true)).toEqual(
      tokenizer.encodeChat(chat.slice(0, 1), true),
    );
  }
});

it("gives the same ids for odd text", () => {
  for (const text of [
    "",
    "  two  spaces\t\n\n and lines \r\n",
    "<|user|> 1234 <|end|>",
    "naïve café ❤️‍🔥 e\u0301 ſ'S I'LL don't",
    "a".repeat(300),
  ])
    expect(quick.encodeText(text)).toEqual(tokenizer.encodeText(text));
});
