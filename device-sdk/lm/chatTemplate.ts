/** @file A model's chat template: conversations to text as transformers renders them, and who says which part of it. */
import { Template } from "@huggingface/jinja";
import {
  countContents,
  hasMarks,
  markContent,
  readPieces,
  stringMethods,
  withoutMarks,
} from "./markedText.ts";
import type { ChatPiece } from "./markedText.ts";

/** One turn of a conversation. */
export interface ChatMessage {
  readonly role: "user" | "assistant" | "system";
  readonly content: string;
}

/** A tokenizer that cannot be loaded or a conversation that its template cannot render. Never holds a message's text. */
export class TokenizerError extends Error {
  override readonly name = "TokenizerError";
}

/**
 * Renders a conversation; the pieces' texts together are what transformers' `apply_chat_template` gives.
 * @throws TokenizerError when the template leaves out, repeats or refuses a message, or looks into a content in a way that
 * is not followed.
 */
export type RenderChat = (
  messages: readonly ChatMessage[],
  addGenerationPrompt: boolean,
) => ChatPiece[];

const maximumTemplateLength = 16 * 1024;

/** Steps that all `range` calls of one rendering may take together: a template from elsewhere must come to an end. */
const maximumTemplateSteps = 10_000;

/**
 * Compiles a chat template.
 *
 * Each conversation is rendered twice: as it is, and with contents whose every character is marked. The second says
 * where the contents went, whatever the template cuts off them; the first that marking changed nothing else. So
 * nothing that a message says can be taken for template, and a template that cannot be followed is refused.
 * @param source Jinja, as in tokenizer_config.json.
 * @param tokens the special tokens that the template may name, such as `bos_token`.
 * @throws TokenizerError when the template is too long or is not Jinja.
 */
export function createChatTemplate(
  source: string,
  tokens: Readonly<Record<string, string>>,
): RenderChat {
  const template = compile(source);
  return (messages, addGenerationPrompt) => {
    const now = new Date();
    const render = (contents: readonly string[], isMarked: boolean): string => {
      try {
        return template.render({
          ...tokens,
          ...Object.fromEntries(
            Object.entries(stringMethods(isMarked)).map(([name, method]) => [
              ` ${name}`, // as `correct` calls it, and no template can
              method,
            ]),
          ),
          bounded_range: boundedRange(),
          frozen_strftime_now: (format: string) => strftime(now, format),
          messages: messages.map(({ role }, index) => ({
            role,
            content: contents[index],
          })),
          tools: null,
          documents: null,
          add_generation_prompt: addGenerationPrompt,
        });
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        // What a message says can only be told from marked text, so that an error of the other has no reason.
        const cause = new Error(isMarked ? withoutMarks(reason) : "(withheld)");
        throw new TokenizerError(
          "chat template: expected it to render these roles in this order, got an error from it: see the cause; some templates want user and assistant in turn and no system message",
          { cause },
        );
      }
    };
    const contents = messages.map(({ content }) => content);
    const marked = render(contents.map(markContent), true);
    const pieces = readPieces(marked, render(contents, false), contents);
    if (pieces) return pieces;
    const count = countContents(marked);
    throw new TokenizerError(
      count === messages.length
        ? "chat template: expected it to pass contents on, trimmed or divided at most, got one that changes, compares or measures them or their order: use another model, or messages that it does not treat so"
        : `chat template: expected each of ${messages.length} messages once and in order, got ${count} contents: leave out the messages that the template drops, or use another model`,
    );
  };
}

function compile(source: string): Template {
  if (source.length > maximumTemplateLength)
    throw new TokenizerError(
      `chat template: expected at most ${maximumTemplateLength} characters, got ${source.length}: use a model with a shorter template`,
    );
  let template: Template;
  try {
    // render refuses a variable named like a global, a set statement replaces it; {{ '' }} keeps the white space after it
    template = new Template(
      "{% set range = bounded_range %}{% set strftime_now = frozen_strftime_now %}{{ '' }}" +
        source.replace(/\r\n?/g, "\n"),
    );
    correct(template.parsed as Node);
  } catch (cause) {
    if (cause instanceof TokenizerError) throw cause;
    throw new TokenizerError(
      "chat template: expected Jinja that @huggingface/jinja parses, got a syntax error: see the cause, or use another revision",
      { cause },
    );
  }
  return template;
}

/** A node of the library's syntax tree, whose classes it does not export. */
interface Node {
  type: string;
  [field: string]: unknown;
}

/** Methods of strings that the library computes differently than Python, or cannot compute on marked text. */
const correctedMethods = new Set([
  "strip",
  "lstrip",
  "rstrip",
  "split",
  "startswith",
  "endswith",
]);

const identifier = (value: string): Node => ({ type: "Identifier", value });
const assignment = (to: string, from: string): Node => ({
  type: "Set",
  assignee: identifier(to),
  value: identifier(from),
  body: [],
});

/**
 * Makes the library compute what Jinja does, in place: Python's string methods with their arguments, on marked text
 * too, and variables that a loop's body sets anew in each iteration.
 */
function correct(node: Node, depth = 0): void {
  const inside = node.type === "For" ? depth + 1 : depth; // loops around the children
  for (const [field, value] of Object.entries(node)) {
    const children = value instanceof Map ? [...value].flat() : value;
    if (Array.isArray(children)) {
      for (const child of children) if (isNode(child)) correct(child, inside);
      if (Array.isArray(value))
        node[field] = value.flatMap((child) => isolateLoop(child, inside));
    } else if (isNode(children)) correct(children, inside);
  }
  const call = (method: string, ...args: unknown[]) => ({
    type: "CallExpression",
    callee: identifier(` ${method}`),
    args,
  });
  const { callee, filter, operator } = node as Record<string, Node | undefined>;
  switch (node.type) {
    case "StringLiteral":
      if (hasMarks(node["value"] as string))
        throw new TokenizerError(
          "chat template: expected no private-use characters U+E000 to U+F8FF, got some: use a model with another template",
        );
      break;
    case "CallExpression":
      if (callee?.type === "MemberExpression" && !callee["computed"]) {
        const method = (callee["property"] as Node)["value"] as string;
        if (correctedMethods.has(method))
          Object.assign(
            node,
            call(method, callee["object"], ...(node["args"] as unknown[])),
          );
      }
      break;
    case "FilterExpression": {
      const [name, args] =
        filter?.type === "CallExpression"
          ? [filter["callee"] as Node, filter["args"] as unknown[]]
          : [filter, []];
      if (name?.["value"] === "trim")
        Object.assign(node, call("strip", node["operand"], ...args));
      break;
    }
    case "BinaryExpression": {
      const found = call("in", node["left"], node["right"]);
      if (operator?.["value"] === "in") Object.assign(node, found);
      if (operator?.["value"] === "not in")
        Object.assign(node, {
          type: "UnaryExpression",
          operator: { value: "not" },
          argument: found,
        });
    }
  }
}

/** A loop of which each iteration begins with the outer values of the variables that its body sets. */
function isolateLoop(node: unknown, depth: number): unknown {
  if (!isNode(node) || node.type !== "For") return node;
  const body = node["body"] as unknown[];
  const names = [...new Set(assignedIn(body))];
  const outer = (name: string) => ` outer ${depth} ${name}`;
  node["body"] = [
    ...names.map((name) => assignment(name, outer(name))),
    ...body,
  ];
  return [...names.map((name) => assignment(outer(name), name)), node];
}

/** Names that statements set in their own scope; a loop has a scope of its own, which is isolated already. */
function assignedIn(statements: readonly unknown[]): string[] {
  return statements.filter(isNode).flatMap((node): string[] => {
    const { type, assignee, body, alternate } = node;
    if (type === "Set") {
      const { value } = assignee as Node;
      if (typeof value === "string") return [value];
      return Array.isArray(value)
        ? value.map((name: Node) => String(name["value"]))
        : [];
    }
    return type === "If"
      ? assignedIn([...(body as unknown[]), ...(alternate as unknown[])])
      : [];
  });
}

function isNode(value: unknown): value is Node {
  return typeof (Object(value) as Node).type === "string";
}

/** Jinja's `range`, until the steps of this rendering are used up. */
function boundedRange(): (...bounds: number[]) => number[] {
  let left = maximumTemplateSteps;
  return (...bounds) => {
    const [start, stop] =
      typeof bounds[1] === "number" ? [bounds[0]!, bounds[1]] : [0, bounds[0]!];
    const step = typeof bounds[2] === "number" ? bounds[2] : 1;
    const length = Math.max(0, Math.ceil((stop - start) / step));
    left -= length;
    if (!(left >= 0))
      throw new TokenizerError(
        `chat template: expected at most ${maximumTemplateSteps} steps of range, got more: use another model`,
      );
    return Array.from({ length }, (_, at) => start + at * step);
  };
}

const monthNames =
  "January February March April May June July August September October November December".split(
    " ",
  );
const dayNames =
  "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** Python's `strftime` in the C locale and local time, for the directives that are the same on every platform. */
function strftime(date: Date, format: string): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const [month, day] = [monthNames[date.getMonth()]!, dayNames[date.getDay()]!];
  const directives: Record<string, string> = {
    "%": "%",
    Y: String(date.getFullYear()),
    y: two(date.getFullYear() % 100),
    m: two(date.getMonth() + 1),
    d: two(date.getDate()),
    B: month,
    b: month.slice(0, 3),
    A: day,
    a: day.slice(0, 3),
    H: two(date.getHours()),
    M: two(date.getMinutes()),
    S: two(date.getSeconds()),
  };
  return format.replace(/%(.?)/gs, (directive, letter: string) => {
    const text = directives[letter];
    if (text === undefined)
      throw new Error(`strftime_now: ${directive} is not supported`);
    return text;
  });
}
