/** @file Catalogues as a publisher makes them: pLLMs of a similarity are trained, mapped, and explained in a space that is fitted to them. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createDecomposition } from "../../device-sdk/explain/decompose.ts";
import { compareTexts } from "../../device-sdk/explain/explainer.ts";
import type { ComparedTexts } from "../../device-sdk/explain/explainer.ts";
import type { Sample } from "../../device-sdk/explain/personalData.ts";
import { sha256 } from "../../device-sdk/format/digest.ts";
import type { AdapterEntry } from "../../device-sdk/format/manifest.ts";
import { decodeShard, encodeShard } from "../../device-sdk/format/shard.ts";
import type { Explanation } from "../../device-sdk/format/shard.ts";
import type {
  ExplanationSpace,
  Revision,
} from "../../device-sdk/format/space.ts";
import type { Adapter } from "../../device-sdk/lm/linear.ts";
import type {
  AdapterFiles,
  Catalogue,
} from "../../device-sdk/select/catalogue.ts";
import { toTrainingSequence } from "../../device-sdk/session/fineTune.ts";
import { paddedBatch } from "../../device-sdk/train/batch.ts";
import { warmupCosine } from "../../device-sdk/train/schedule.ts";
import { explain, fitSpace } from "../../explainer/fitSpace.ts";
import { createMapper, studyId } from "../../explainer/mapper.ts";
import type { Memory, Study } from "../../explainer/mapper.ts";
import { createMemory } from "../../explainer/memory.ts";
import { demoName } from "../../models/architecture.ts";
import { ensureAdapter } from "../../models/explainerTuning.ts";
import { pllmRecipe } from "../../models/pllms.ts";
import { readProbes, readRows } from "../../models/sources.ts";
import { rowsOfSimilarity } from "./corpus.ts";
import type { Corpus } from "./corpus.ts";
import { modelsOf } from "./laboratory.ts";
import type { Laboratory } from "./laboratory.ts";

/** A pLLM, with what a publisher knows of it. */
export interface Pllm {
  /** The style that most of its training text is in. */
  readonly style: string;
  /** What it was trained on. */
  readonly rows: readonly Sample[];
  readonly adapter: Adapter;
  /** The same as files, which a device downloads. */
  readonly files: AdapterFiles;
  /** SHA-256 of its weights file. */
  readonly digest: string;
}

/** What a device selects from, and what it is made of. */
export interface EvidenceCatalogue extends Catalogue {
  /** Bytes of the space and the shard: what a device fetches before it decides. */
  readonly explanationBytes: number;
  readonly pllms: readonly Pllm[];
}

/** One way of measuring divergences over a corpus, with all that it has measured. */
export interface OpenStudy {
  readonly study: Study;
  readonly memory: Memory;
}

const seed = 1;
/** Ordinary people's messages that a space is calibrated on. */
const calibrating = 64;

/**
 * The study of a corpus. Its neutral people write the corpus' ordinary text, where it has some.
 * @param characters every text and every reference is cut to so many before it is compared, so that length tells nothing.
 */
export async function openStudy(
  { explainer, base, explainerRevision, work }: Laboratory,
  corpus: Corpus,
  characters?: number,
): Promise<OpenStudy> {
  const probes = await readProbes();
  const people = corpus.hasNeutral
    ? corpus.draw("publisher", null, calibrating, seed)
    : await readRows("neutral");
  const study: Study = {
    base,
    explainerRevision,
    probes,
    neutralPeople: people.map(({ prompt, text }, at) => ({
      prompt: prompt ?? probes[at % probes.length]!,
      text,
    })),
    seed,
  };
  const folder = `comparisons/${await studyId(study)}`;
  const whole = createMemory(work.files, folder);
  if (characters === undefined) return { study, memory: whole };
  const cut = createMemory(work.files, `${folder}/${characters} characters`);
  return {
    study,
    memory: {
      ...cut,
      remember: (key, compute) =>
        cut.remember(key, async () => {
          const { pairs } = await whole.remember(key, compute);
          const shorter = pairs.map((pair) => cutTo(pair, characters));
          return {
            pairs: shorter,
            embeddings: await compareTexts(explainer, shorter),
          };
        }),
    },
  };
}

const cutTo = (
  { text, reference }: ComparedTexts,
  characters: number,
): ComparedTexts => ({
  text: text.slice(0, characters),
  reference: reference.slice(0, characters),
});

/** Trains a pLLM for each of the corpus' styles, `similarity` of its text in that style: see `rowsOfSimilarity`. */
export async function trainPllms(
  laboratory: Laboratory,
  corpus: Corpus,
  similarity: number,
): Promise<Pllm[]> {
  const pllms: Pllm[] = [];
  for (const [at, { name }] of corpus.styles.entries())
    pllms.push(
      await trainPllm(
        laboratory,
        name,
        rowsOfSimilarity(
          corpus,
          name,
          similarity,
          pllmRecipe.steps * pllmRecipe.shape.batch,
          seed,
        ),
        `training pLLMs, ${100 * similarity}% similar: ${at + 1} of ${corpus.styles.length}`,
      ),
    );
  return pllms;
}

async function trainPllm(
  laboratory: Laboratory,
  style: string,
  rows: readonly Sample[],
  title: string,
): Promise<Pllm> {
  const { explainer, work, say } = laboratory;
  const { model, tokenizer } = explainer;
  const { shape, learningRate, warmup, steps, ...rest } = pllmRecipe;
  const rate = warmupCosine(learningRate, warmup, steps);
  const dataDigest = await sha256(
    new TextEncoder().encode(JSON.stringify(rows)),
  );
  const folder = await work.folderOf("pllms", [
    ...modelsOf(laboratory),
    { ...pllmRecipe },
    dataDigest,
  ]);
  const adapter = await ensureAdapter(
    { model, tokenizer },
    folder,
    join(folder, "running.safetensors"),
    {
      ...rest,
      shape,
      steps,
      recipe: { stage: "pllm", ...pllmRecipe },
      dataDigest,
      batch: (step) =>
        paddedBatch(
          Array.from({ length: shape.batch }, (_, at) =>
            toTrainingSequence(
              tokenizer,
              rows[(step * shape.batch + at) % rows.length]!,
            ),
          ),
          shape,
        ),
      options: (step) => ({ ...rest, learningRate: rate(step) }),
    },
    ({ step }) => say(title, step, steps),
  );
  const weights = await readFile(join(folder, "adapter_model.safetensors"));
  const config = await readFile(join(folder, "adapter_config.json"));
  return {
    style,
    rows,
    adapter,
    files: { config, weights },
    digest: await sha256(weights),
  };
}

/**
 * Fits a space to the pLLMs and explains each in it.
 * @throws NoAttributeError when no word stands.
 */
export async function fitCatalogue(
  { explainer, say }: Laboratory,
  { study, memory }: OpenStudy,
  pllms: readonly Pllm[],
): Promise<EvidenceCatalogue> {
  const mapped = pllms.map(({ style, digest, adapter }) => ({
    name: style,
    key: digest,
    loadAdapter: () => Promise.resolve(adapter),
  }));
  const onStage = (stage: string, done: number, total: number) =>
    say(`fitting a space to ${pllms.length} pLLMs: ${stage}`, done, total);
  const { space, bytes } = await fitSpace(
    explainer,
    { ...study, pllms: mapped },
    memory,
    onStage,
  );
  const mapper = createMapper(explainer, study, memory, onStage);
  const decomposition = createDecomposition(space.directions);
  const explanations: Explanation[] = [];
  for (const [at, pllm] of mapped.entries()) {
    const { divergence } = await mapper.pllm(pllm);
    explanations.push({
      pllm: pllm.name,
      adapter: pllms[at]!.digest,
      ...explain(decomposition, divergence),
    });
  }
  const shard = encodeShard(space.id, space.attributes.length, explanations);
  return {
    pllms,
    explanationBytes: bytes.length + shard.length,
    ...(await inMemory(study.base, space, bytes, shard, pllms)),
  };
}

/** A catalogue as a device sees it after it has fetched the space and the one shard. */
async function inMemory(
  base: Revision,
  space: ExplanationSpace,
  spaceBytes: Uint8Array,
  shard: Uint8Array,
  pllms: readonly Pllm[],
): Promise<Catalogue> {
  const explanations = decodeShard(shard, space.id);
  let bytesFetched = spaceBytes.length + shard.length;
  const adapters: Record<string, AdapterEntry> = {};
  for (const { digest, files } of pllms)
    adapters[digest] = {
      config: await sha256(files.config),
      bytes: files.weights.length,
    };
  return {
    manifest: {
      version: 1,
      iat: 0,
      exp: 0,
      // Adapters say that they are for the demo's base model, which a corpus' own is made from.
      base: { name: demoName, revision: base.revision },
      space: space.id,
      shards: [
        {
          sha256: await sha256(shard),
          bytes: shard.length,
          count: explanations.length,
        },
      ],
      adapters,
    },
    space,
    explanations,
    fetchOutputs: () =>
      Promise.reject(new Error("fetchOutputs: a bench verifies nothing")),
    fetchAdapter(adapter) {
      const { files } = pllms.find(({ digest }) => digest === adapter)!;
      bytesFetched += files.config.length + files.weights.length;
      return Promise.resolve(files);
    },
    get bytesFetched() {
      return bytesFetched;
    },
  };
}
