/** @file Measures the demo model on topics its training never saw: what the model card says. */
import { encodeComparison } from "../device-sdk/explain/comparison.ts";
import type { Adapter } from "../device-sdk/lm/linear.ts";
import { generate } from "../device-sdk/lm/generate.ts";
import { createRandom } from "../device-sdk/random.ts";
import {
  evaluate,
  toTrainingSequence,
} from "../device-sdk/session/fineTune.ts";
import type { BaseModel } from "./base.ts";
import {
  differences,
  knownWords,
  trainableStyle,
  withheldCombinations,
  withheldPoles,
} from "./comparisons.ts";
import type { Style } from "./corpus/style.ts";
import { styleInstruction } from "./corpus/style.ts";
import { makeExchange, makePair } from "./corpus/exchange.ts";
import { withInstruction } from "./documents.ts";
import { pllmStyles } from "./pllms.ts";

/** Held-out losses of one style, nats a token of the reply. */
export interface StyleLosses {
  readonly name: string;
  readonly base: number;
  /** The base model behind the style's instruction. */
  readonly instructed: number;
  readonly pllm: number;
}

/** How often the explainer's adjective is true of a pair of held-out texts. */
export interface ExplainerScores {
  readonly pairs: number;
  readonly withAdapter: number;
  readonly withoutAdapter: number;
  /** Expected of a word drawn from all the words the explainer was taught. */
  readonly chance: number;
}

/** Everything that is measured. */
export interface DemoScores {
  readonly neutralLoss: number;
  readonly styles: readonly StyleLosses[];
  readonly seen: ExplainerScores;
  readonly withheldCombinations: ExplainerScores;
  readonly withheldWords: ExplainerScores;
}

/** Mean loss on `count` held-out exchanges of a style. */
async function styleLoss(
  { model, tokenizer }: BaseModel,
  style: Style,
  instructed: boolean,
  adapter: Adapter | undefined,
  count = 64,
): Promise<number> {
  const random = createRandom(99);
  const sequences = Array.from({ length: count }, () => {
    const { prompt, reply } = makeExchange(random, style, "heldout");
    const instruction = styleInstruction(style, random);
    return toTrainingSequence(tokenizer, {
      prompt: instructed ? withInstruction(prompt, instruction) : prompt,
      text: reply,
    });
  });
  return evaluate(model, adapter, sequences);
}

/** Asks for an adjective about `count` held-out pairs, each of a style from `draw` against neutral. */
async function explainerScores(
  { model, tokenizer }: BaseModel,
  adapter: Adapter,
  draw: (at: number) => Style,
  count = 192,
): Promise<ExplainerScores> {
  const random = createRandom(98);
  const asked = Array.from({ length: count }, (_, at) => {
    const style = draw(at);
    const { a, b } = makePair(random, style, {}, "heldout");
    return {
      prompt: encodeComparison(tokenizer, a, b),
      words: differences(style, {}).map(({ word }) => word),
    };
  });
  const share = async (own: Adapter | undefined) => {
    const answers = await generate(model, {
      prompts: asked.map(({ prompt }) => prompt),
      maximumTokens: 6,
      stop: tokenizer.endIds,
      adapter: own,
    });
    const right = answers.filter((ids, at) =>
      asked[at]!.words.includes(tokenizer.decode(ids).trim()),
    );
    return right.length / count;
  };
  return {
    pairs: count,
    withAdapter: await share(adapter),
    withoutAdapter: await share(undefined),
    chance:
      asked.reduce(
        (sum, { words }) =>
          sum + words.filter((word) => knownWords.includes(word)).length,
        0,
      ) /
      (count * knownWords.length),
  };
}

/** Measures everything; a few minutes on two cores. */
export async function evaluateDemo(
  base: BaseModel,
  explainer: Adapter,
  pllms: ReadonlyMap<string, Adapter>,
): Promise<DemoScores> {
  const styles: StyleLosses[] = [];
  for (const [name, style] of Object.entries(pllmStyles))
    styles.push({
      name,
      base: await styleLoss(base, style, false, undefined),
      instructed: await styleLoss(base, style, true, undefined),
      pllm: await styleLoss(base, style, false, pllms.get(name)),
    });
  const random = createRandom(97);
  return {
    neutralLoss: await styleLoss(base, {}, false, undefined),
    styles,
    seen: await explainerScores(base, explainer, () => trainableStyle(random)),
    withheldCombinations: await explainerScores(base, explainer, (at) => {
      const [a, b] = withheldCombinations[at % withheldCombinations.length]!;
      return { [a]: 3, [b]: 3 };
    }),
    withheldWords: await explainerScores(base, explainer, (at) => ({
      [withheldPoles[at % withheldPoles.length]!]: 3,
    })),
  };
}
