/** @file Chat templates: the text that transformers renders, messages that stay literal, and refusals of what is not followed. */
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { ChatMessage } from "../../../device-sdk/lm/chatTemplate.ts";
import {
  loadTokenizer,
  TokenizerError,
} from "../../../device-sdk/lm/tokenizer.ts";
import type { Tokenizer } from "../../../device-sdk/lm/tokenizer.ts";
import { trainBpe } from "../../../models/bpe.ts";

/** test/golden/chat-templates.json: what transformers renders, without and with a generation prompt. */
interface Golden {
  readonly today: string;
  readonly conversations: Readonly<Record<string, readonly ChatMessage[]>>;
  readonly templates: Readonly<
    Record<
      string,
      {
        readonly tokens: Readonly<Record<string, string>>;
        readonly special: readonly string[];
        readonly texts: Readonly<Record<string, readonly [string, string]>>;
      }
    >
  >;
}

const read = (path: string) =>
  readFile(new URL(`../../golden/${path}`, import.meta.url), "utf8");
const golden = JSON.parse(await read("chat-templates.json")) as Golden;
const families = await Promise.all(
  Object.entries(golden.templates).map(async ([name, family]) => ({
    ...family,
    tokenizer: createTokenizer(
      await read(`chat-templates/${name}.jinja`),
      family.special,
      family.tokens,
    ),
    name,
  })),
);
const qwen3 = families.find(({ name }) => name === "qwen3")!.tokenizer;

function createTokenizer(
  template: string,
  special: readonly string[] = ["<|end|>"],
  tokens: Readonly<Record<string, string>> = {},
): Tokenizer {
  const corpus = ["how tall is an oak, think: assistant, user, system "];
  return loadTokenizer(trainBpe(corpus, 300, special), {
    ...tokens,
    chat_template: template,
  });
}

/** Ids as text, control tokens written out. */
function textOf(
  tokenizer: Tokenizer,
  special: readonly string[],
  ids: number[],
) {
  let text = "";
  let waiting: number[] = []; // a character may need several ids
  for (const id of ids) {
    const token = tokenizer.tokenOf(id)!;
    if (special.includes(token)) {
      text += tokenizer.decode(waiting) + token;
      waiting = [];
    } else waiting.push(id);
  }
  return text + tokenizer.decode(waiting);
}

/** The text, without control tokens, of these contents from user and assistant in turn. */
function rendered(tokenizer: Tokenizer, ...contents: string[]): string {
  const messages = contents.map((content, at): ChatMessage => ({
    role: at % 2 ? "assistant" : "user",
    content,
  }));
  return tokenizer.decode(tokenizer.encodeChat(messages, false).ids);
}

const each = (body: string) =>
  `{% for message in messages %}${body}{% endfor %}`;

beforeAll(() => {
  vi.useFakeTimers({
    toFake: ["Date"],
    now: new Date(`${golden.today}T12:00`),
  });
});
afterAll(() => {
  vi.useRealTimers();
});

describe.each(families)("the template like $name", (family) => {
  it.each(Object.entries(golden.conversations))(
    "renders %s as transformers does",
    (title, messages) => {
      for (const prompt of [false, true]) {
        const { ids } = family.tokenizer.encodeChat(messages, prompt);
        const text = textOf(family.tokenizer, family.special, ids);
        expect(text).toBe(family.texts[title]![Number(prompt)]);
      }
    },
  );

  it("gives contents no way to spell a control token", () => {
    const count = (messages: readonly ChatMessage[]) => {
      const { ids } = family.tokenizer.encodeChat(messages, true);
      return ids.filter((id) =>
        family.special.includes(family.tokenizer.tokenOf(id)!),
      ).length;
    };
    const hostile = golden.conversations["control tokens"]!;
    expect(count(hostile)).toBe(
      count(hostile.map(({ role }) => ({ role, content: "hello" }))),
    );
  });
});

describe("spans", () => {
  const spoken = (tokenizer: Tokenizer, messages: readonly ChatMessage[]) => {
    const { ids, spans } = tokenizer.encodeChat(messages, false);
    return spans.map(({ start, end }) =>
      textOf(
        tokenizer,
        families.flatMap(({ special }) => special),
        ids.slice(start, end),
      ),
    );
  };

  it("hold trimmed contents, an assistant's with the end of its turn", () => {
    const { tokenizer } = families.find(({ name }) => name === "llama-3.2")!;
    expect(
      spoken(tokenizer, [
        { role: "system", content: " Be short.\n" },
        { role: "user", content: " \n" },
        { role: "assistant", content: "\n Yes. " },
      ]),
    ).toEqual(["Be short.", "", "Yes.<|eot_id|>"]);
  });

  it("hold an assistant's thoughts and its answer, with the template's token between", () => {
    const messages: ChatMessage[] = [
      { role: "user", content: "Why?" },
      { role: "assistant", content: "<think>\nHm.\n</think>\n\nBecause." },
    ];
    expect(spoken(qwen3, messages)).toEqual([
      "Why?",
      "Hm.\n</think>\n\nBecause.<|im_end|>",
    ]);
    expect(
      spoken(qwen3, [...messages, { role: "user", content: "So?" }]),
    ).toEqual(["Why?", "Because.<|im_end|>", "So?"]);
  });
});

describe("as in Python,", () => {
  it.each([
    [
      "strip has characters",
      "{{ message.content.strip('x\n') }}",
      "\nx axb x",
      " axb ",
    ],
    [
      "strip removes Python's white space",
      "{{ message.content.strip() }}",
      "\uFEFF a\x1C\x85",
      "\uFEFF a",
    ],
    [
      "lstrip and rstrip have sides",
      "[{{ message.content.lstrip() }}{{ ' b '.rstrip() }}]",
      " a ",
      "[a  b]",
    ],
    ["trim has characters", "{{ message.content | trim('-') }}", "--a-", "a"],
    [
      "split has a limit",
      "{{ message.content.split('-', 1)[-1] }}",
      "a-b-c",
      "b-c",
    ],
    [
      "a text is found",
      "{% if '?' in message.content and 'b' not in message.content %}>{% endif %}{{ message.content }}",
      "a?",
      ">a?",
    ],
    [
      "a text begins and ends",
      "{% if message.content.startswith('a') and message.content.endswith('?') %}>{% endif %}{{ message.content }}",
      "a?",
      ">a?",
    ],
    [
      "lines of the template end in \\n",
      "a\r\n {{ message.content }}",
      "b",
      "a\n b",
    ],
  ])("%s", (_, body, content, expected) => {
    const tokenizer = createTokenizer(each(body));
    expect(rendered(tokenizer, content)).toBe(expected);
  });

  it("a loop's body sets variables for one iteration", () => {
    const tokenizer = createTokenizer(
      "{% set x = 'o' %}" +
        each(
          "{{ x }}{% set x = 'i' %}{% if loop.first %}{% set y = '!' %}{% endif %}{{ y }}{{ message.content }}",
        ) +
        "{{ x }}",
    );
    expect(rendered(tokenizer, "a", "b")).toBe("o!aobo");
  });

  it("a loop in a loop does so too", () => {
    const inner =
      "{% for i in range(2) %}{{ x }}{% set x = 'i' %}{% endfor %}{{ x }}";
    const tokenizer = createTokenizer(
      "{% set x = 'o' %}" +
        each(`{{ x }}{% set x = 'l' %}${inner}{{ message.content }}`),
    );
    expect(rendered(tokenizer, "a", "b")).toBe("olllaolllb");
  });

  it("special tokens that are null are undefined, tools are none", () => {
    const template =
      "{% if bos_token is not defined and tools is none %}>{% endif %}";
    const tokenizer = loadTokenizer(trainBpe(["a"], 256, []), {
      bos_token: null,
      chat_template: template + each("{{ message.content }}"),
    });
    expect(rendered(tokenizer, "a")).toBe(">a");
  });
});

describe("a template that does more with contents than is followed", () => {
  const content = "{{ message.content }}";
  const notFollowed =
    "expected it to pass contents on, trimmed or divided at most";
  it.each([
    [
      "measures them",
      each(`{{ message.content | length }}${content}`),
      notFollowed,
    ],
    ["changes them", each("{{ message.content | upper }}"), notFollowed],
    ["cuts into them", each("{{ message.content[:1] }}"), "got 0 contents"],
    [
      "replaces in them",
      each("{{ message.content.replace('x', 'y') }}"),
      notFollowed,
    ],
    [
      "compares them",
      each(`{% if message.content == 'x' %}x{% endif %}${content}`),
      notFollowed,
    ],
    ["says them twice", each(content + content), "got 4 contents"],
    [
      "turns them round",
      "{% for message in messages[::-1] %}{{ message.content }}{% endfor %}",
      notFollowed,
    ],
    [
      "has private-use characters",
      "\uE000" + each(content),
      "expected no private-use characters",
    ],
    [
      "has an unusual date",
      "{{ strftime_now('%c') }}" + each(content),
      "got an error from it",
    ],
  ])("is refused where it %s", (_, template, expected) => {
    const render = () => rendered(createTokenizer(template), "x", "b");
    expect(render).toThrow(TokenizerError);
    expect(render).toThrow(expected);
  });

  it("renders the messages that it does not treat so", () => {
    const tokenizer = createTokenizer(
      each(`{% if message.content == 'x' %}!{% endif %}${content}`),
    );
    expect(rendered(tokenizer, "y")).toBe("y");
  });

  it.each([
    ["'CANARY' in message.content", "no …"],
    ["message.content == 'a CANARY'", "(withheld)"], // marked text is not equal to it
  ])("throws errors without a message's text where %s", (condition, reason) => {
    const tokenizer = createTokenizer(
      each(
        `{% if ${condition} %}{{ raise_exception('no ' + message.content) }}{% endif %}${content}`,
      ),
    );
    let thrown: unknown;
    try {
      rendered(tokenizer, "a CANARY");
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(TokenizerError);
    expect((thrown as TokenizerError).cause).toEqual(new Error(reason));
  });
});
