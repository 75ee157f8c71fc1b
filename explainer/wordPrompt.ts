/**
 * @file One soft prompt behind which the explainer's hidden state for a word alone is, up to an affine image, the word's direction: how it is
 * tuned, read and kept.
 */
import {
  difference,
  meanVector,
  norm,
} from "../device-sdk/explain/decompose.ts";
import type { Explainer, Watch } from "../device-sdk/explain/explainer.ts";
import {
  parseSafetensors,
  toFloat32,
  writeSafetensors,
} from "../device-sdk/format/safetensors.ts";
import type { BatchShape } from "../device-sdk/lm/decoderLayer.ts";
import type { Tokenizer } from "../device-sdk/lm/tokenizer.ts";
import { createPrompt } from "../device-sdk/lora/prompt.ts";
import { takeRows, zeros } from "../device-sdk/onnx/session.ts";
import type { Tensor } from "../device-sdk/onnx/session.ts";
import { warmupCosine } from "../device-sdk/train/schedule.ts";
import { createTrainer } from "../device-sdk/train/step.ts";

/** A word with its direction as it was measured, the slow way. */
export interface KnownDirection {
  readonly word: string;
  /** [embedding] */
  readonly direction: Float32Array;
}

/** A tuned soft prompt, and how its states are read. */
export interface WordPrompt {
  /** [promptLength, hiddenSize] */
  readonly prompt: Tensor;
  readonly image: AffineImage;
}

/** What a hidden state h means: the direction scale * h + offset. */
interface AffineImage {
  readonly scale: number;
  /** [embedding] */
  readonly offset: Float32Array;
}

/** Virtual tokens of a prompt. */
const promptLength = 8;
/** Steps in which a prompt is tuned. */
export const tuningSteps = 100;
const learningRate = 0.02;
/** Steps after which the targets follow the prompt. */
const targetsEvery = 10;
/**
 * Tunes a prompt. It stands before a chat of the word alone, and an affine image of h, the hidden state where the answer begins, is read as
 * the word's direction: scale * h + offset. Tuned are the prompt, by gradient, to make the mean of |h - (direction - offset) / scale|^2
 * small, and the image, by least squares. The image has no more than that one scale because a measured direction is a mean over
 * many answers, which differ less from word to word than single answers do; what a word means must come from the explainer.
 * @throws the signal's reason when aborted.
 */
export async function tuneWordPrompt(
  { model, tokenizer, adapter }: Explainer,
  taught: readonly KnownDirection[],
  seed: number,
  { signal, onProgress }: Watch,
): Promise<WordPrompt> {
  const { hiddenSize } = model.config;
  const frames = frameWords(
    tokenizer,
    taught.map(({ word }) => word),
  );
  const directions = taught.map(({ direction }) => direction);
  const trainer = await createTrainer(
    model,
    {
      kind: "prompt",
      prompt: await startPrompt({ model, tokenizer }, seed),
      adapter,
    },
    frames.shape,
  );
  try {
    const prompt = trainer.prompt!;
    const read = () => readFrames({ model, adapter }, prompt, frames);
    const first = await read();
    // Directions are aimed at as far apart as the states are to begin with: neither must all grow, nor must words be forgotten.
    const scale = deviation(directions) / deviation(first) || 1;
    const rows = frames.shape.batch * frames.shape.length;
    const states = zeros([rows, hiddenSize]);
    const weights = new Float32Array(rows);
    for (const row of frames.last) weights[row] = 1;
    const aim = (now: readonly Float32Array[]) => {
      const center = meanVector(now);
      const middle = meanVector(directions);
      directions.forEach((direction, at) =>
        states.data.set(
          center.map(
            (value, i) => value + (direction[i]! - middle[i]!) / scale,
          ),
          frames.last[at]! * hiddenSize,
        ),
      );
    };
    aim(first);
    const rate = warmupCosine(learningRate, 10, tuningSteps, 0);
    for (let step = 0; step < tuningSteps; step++) {
      signal?.throwIfAborted();
      if (step > 0 && step % targetsEvery === 0) aim(await read());
      await trainer.step(
        { tokens: frames.tokens, targets: { states, weights } },
        { learningRate: rate(step), weightDecay: 0 },
      );
      onProgress?.(step + 1, tuningSteps);
    }
    const image = fitImage(await read(), directions);
    return { prompt, image };
  } finally {
    await trainer.release();
  }
}

/** Where tuning begins: the embeddings of the question that a direction answers, each a little off, so that no two prompts are the same. */
export async function startPrompt(
  { model, tokenizer }: Pick<Explainer, "model" | "tokenizer">,
  seed: number,
): Promise<Tensor> {
  const ids = tokenizer.encodeText(
    "Which language style is more characteristic of this text? Reply with only one adjective.",
  );
  const embedded = await model.embed(
    Array.from({ length: promptLength }, (_, at) => ids[at % ids.length]!),
  );
  const { embeddings } = createPrompt(model.config, {
    length: promptLength,
    seed,
  });
  return {
    data: embeddings.data.map((value, at) => value + embedded.data[at]!),
    shape: embeddings.shape,
  };
}

/** How far vectors are from their mean, in the root of the mean square. */
function deviation(vectors: readonly Float32Array[]): number {
  const mean = meanVector(vectors);
  return (
    norm(vectors.map((vector) => norm(difference(vector, mean)))) /
    Math.sqrt(vectors.length)
  );
}

/** Least squares of directions on states. */
function fitImage(
  states: readonly Float32Array[],
  directions: readonly Float32Array[],
): AffineImage {
  const center = meanVector(states);
  const middle = meanVector(directions);
  let [product, square] = [0, 0];
  states.forEach((state, word) =>
    state.forEach((value, at) => {
      const away = value - center[at]!;
      product += away * (directions[word]![at]! - middle[at]!);
      square += away ** 2;
    }),
  );
  const scale = square > 0 ? product / square : 0;
  return {
    scale,
    offset: middle.map((value, at) => value - scale * center[at]!),
  };
}

/** Words in their chats, one a row. */
interface Frames {
  readonly tokens: Int32Array;
  readonly shape: BatchShape;
  /** The row of hidden states in which each word's answer begins. */
  readonly last: readonly number[];
}

/** @param batch rows, of which those beyond the words are empty. */
function frameWords(
  tokenizer: Tokenizer,
  words: readonly string[],
  batch = words.length,
): Frames {
  const chats = words.map(
    (word) => tokenizer.encodeChat([{ role: "user", content: word }], true).ids,
  );
  // In fours, so that few graphs are compiled.
  const longest = Math.max(...chats.map(({ length }) => length));
  const length = 4 * Math.ceil(longest / 4);
  const tokens = new Int32Array(batch * length);
  chats.forEach((ids, row) => tokens.set(ids, row * length));
  return {
    tokens,
    shape: { batch, length },
    last: chats.map((ids, row) => row * length + ids.length - 1),
  };
}

/** Words that are read at once. */
const readTogether = 8;

/** The direction that a prompt gives each word. */
export async function readWords(
  explainer: Explainer,
  { prompt, image: { scale, offset } }: WordPrompt,
  words: readonly string[],
): Promise<Float32Array[]> {
  const states: Float32Array[] = [];
  for (let first = 0; first < words.length; first += readTogether)
    states.push(
      ...(await readFrames(
        explainer,
        prompt,
        frameWords(
          explainer.tokenizer,
          words.slice(first, first + readTogether),
          readTogether,
        ),
      )),
    );
  return states.map((state) =>
    state.map((value, at) => scale * value + offset[at]!),
  );
}

/** The hidden state behind a prompt where the answer to each word begins, after the final norm. */
async function readFrames(
  { model, adapter }: Pick<Explainer, "model" | "adapter">,
  prompt: Tensor,
  { tokens, shape, last }: Frames,
): Promise<Float32Array[]> {
  const hidden = await model.forward(tokens, shape, { adapter, prompt });
  // As many rows whatever the words, so that one graph serves.
  const rows = Array.from({ length: shape.batch }, (_, row) => last[row] ?? 0);
  const { data } = await model.normalise(takeRows(hidden, rows));
  const { hiddenSize } = model.config;
  return last.map((_, at) =>
    data.slice(at * hiddenSize, (at + 1) * hiddenSize),
  );
}

/** A tuned prompt as a safetensors file. */
export const writeWordPrompt = ({ prompt, image }: WordPrompt): Uint8Array =>
  writeSafetensors({
    prompt,
    scale: { data: Float32Array.of(image.scale), shape: [1] },
    offset: { data: image.offset, shape: [image.offset.length] },
  });

/** Reads what `writeWordPrompt` wrote. */
export function readWordPrompt(file: Uint8Array): WordPrompt {
  const { tensors } = parseSafetensors(file);
  const read = (name: string): Tensor => {
    const stored = tensors.get(name)!;
    return { data: toFloat32(stored), shape: stored.shape };
  };
  return {
    prompt: read("prompt"),
    image: { scale: read("scale").data[0]!, offset: read("offset").data },
  };
}
