/** @file The tokenizer of a model's folder: its files, where the template lies, and what it was made from. */
import { describe, expect, it } from "vitest";
import { sha256 } from "../../../device-sdk/format/digest.ts";
import { openTokenizer } from "../../../device-sdk/lm/openTokenizer.ts";
import { demoTokenizerConfig } from "../../../models/chatTemplate.ts";
import { openFiles } from "../../checkpointFolder.ts";
import { tinyTokenizerJson } from "../../tinyModel.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const definition = encode(JSON.stringify(tinyTokenizerJson()));
const config = encode(JSON.stringify(demoTokenizerConfig));
const files = new Map<string, Uint8Array>([
  ["tokenizer.json", definition],
  ["tokenizer_config.json", config],
]);

const concatenated = (...parts: Uint8Array[]) => sha256(Buffer.concat(parts));
const render = async (folder: ReadonlyMap<string, Uint8Array>) => {
  const { tokenizer } = await openTokenizer(openFiles(folder).open);
  const { ids } = tokenizer.encodeChat([{ role: "user", content: "hi" }], true);
  return ids.map((id) => tokenizer.tokenOf(id)).join(" ");
};

describe("openTokenizer", () => {
  it("takes the template of tokenizer_config.json", async () => {
    expect(await render(files)).toBe("<|user|> h i <|end|> <|assistant|>");
    expect((await openTokenizer(openFiles(files).open)).revision).toBe(
      await concatenated(definition, config),
    );
  });

  it("takes chat_template.jinja before it, as transformers does", async () => {
    const template = encode(
      "{% for message in messages %}<|user|><|user|>{{ message.content }}<|end|>{% endfor %}",
    );
    const folder = new Map([...files, ["chat_template.jinja", template]]);
    expect(await render(folder)).toBe("<|user|> <|user|> h i <|end|>");
    expect((await openTokenizer(openFiles(folder).open)).revision).toBe(
      await concatenated(definition, config, template),
    );
  });

  it.each(["tokenizer.json", "tokenizer_config.json"])(
    "says when %s is missing or no JSON",
    async (name) => {
      const without = new Map(files);
      without.delete(name);
      await expect(
        openTokenizer(openFiles(without).open),
      ).rejects.toMatchObject({
        name: "TokenizerError",
        message: `tokenizer: expected ${name} in the model's folder, got none: download it from the same revision`,
      });
      await expect(
        openTokenizer(openFiles(new Map([...files, [name, encode("{")]])).open),
      ).rejects.toMatchObject({
        name: "TokenizerError",
        message: `${name}: expected JSON, got other text: download the file again`,
      });
    },
  );

  it("reads no file of more than 64 MiB", async () => {
    const huge = { size: 64 * 1024 * 1024 + 1, read: () => Promise.resolve() };
    await expect(openTokenizer(() => Promise.resolve(huge))).rejects.toThrow(
      "tokenizer.json: expected at most 67108864 bytes, got 67108865",
    );
  });
});
