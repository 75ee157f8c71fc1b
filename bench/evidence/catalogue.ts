/** @file Catalogues as a publisher makes them: pLLMs of a similarity are trained, mapped, and explained in a space that is fitted to them. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createDecomposition } from "../../device-sdk/explain/decompose.ts";
import { compareTexts } from "../../device-sdk/explain/explainer.ts";
import type { ComparedTexts } from "../../device-sdk/explain/explainer.ts";
import type { Sample } from "../../device-sdk/explain/personalData.ts";
import { sha256 } from "../../device-sdk/format/digest.ts";
import type { AdapterEntry } from "../../device-sdk/format/manifest.ts";
import { decodeSpace, mapVersion } from "../../device-sdk/format/space.ts";
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
import {
  decisionRules,
  explain,
  fitSpace,
  meaninglessWord,
  NoAttributeError,
} from "../../explainer/fitSpace.ts";
import { createMapper, studyId } from "../../explainer/mapper.ts";
import type { Memory, PllmToMap, Study } from "../../explainer/mapper.ts";
import { createMemory } from "../../explainer/memory.ts";
import { proposeWords } from "../../explainer/propose.ts";
import type { Compared } from "../../explainer/propose.ts";
import { demoName } from "../../models/architecture.ts";
import { ensureAdapter } from "../../models/explainerTuning.ts";
import { pllmRecipe } from "../../models/pllms.ts";
import { readProbes, readRows } from "../../models/sources.ts";
import { rowsOfSimilarity } from "./corpus.ts";
import type { Corpus } from "./corpus.ts";
import { modelsOf } from "./laboratory.ts";
import type { Laboratory } from "./laboratory.ts";
import { each } from "./team.ts";

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
  readonly memory: Memory & {
    /** What is remembered under one name is of one study. */
    readonly name: string;
  };
  /** The same study with whole texts, where this one's are cut: whatever is cut was measured there before. */
  readonly whole?: OpenStudy;
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
  const whole = { ...createMemory(work.files, folder), name: folder };
  if (characters === undefined) return { study, memory: whole };
  const unmeasured = (key: string) => () =>
    Promise.reject(
      new Error(`openStudy: expected ${key} measured whole before it is cut`),
    );
  const name = `${folder}/${characters} characters`;
  const cut = createMemory(work.files, name);
  return {
    study,
    memory: {
      ...cut,
      name,
      remember: (key) =>
        cut.remember(key, async () => {
          const { pairs } = await whole.remember(key, unmeasured(key));
          const shorter = pairs.map((pair) => cutTo(pair, characters));
          return {
            pairs: shorter,
            embeddings: await compareTexts(explainer, shorter),
          };
        }),
    },
    whole: { study, memory: whole },
  };
}

const cutTo = (
  { text, reference }: ComparedTexts,
  characters: number,
): ComparedTexts => ({
  text: text.slice(0, characters),
  reference: reference.slice(0, characters),
});

/**
 * Trains a pLLM for each of the corpus' styles at each similarity: that share of its text is in its style, see `rowsOfSimilarity`.
 * @returns the pLLMs by similarity.
 */
export async function trainPllms(
  laboratory: Laboratory,
  corpus: Corpus,
  similarities: readonly number[],
): Promise<Pllm[][]> {
  const wanted = similarities.flatMap((similarity) =>
    corpus.styles.map(({ name }) => ({ name, similarity })),
  );
  const pllms = await each(
    laboratory.team,
    wanted,
    ({ name, similarity }, at) =>
      trainPllm(
        laboratory,
        name,
        rowsOfSimilarity(
          corpus,
          name,
          similarity,
          pllmRecipe.steps * pllmRecipe.shape.batch,
          seed,
        ),
        `training pLLMs: ${at + 1} of ${wanted.length}`,
      ),
  );
  const count = corpus.styles.length;
  return similarities.map((_, at) => pllms.slice(at * count, (at + 1) * count));
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

const toMap = ({ style, digest, adapter }: Pllm): PllmToMap => ({
  name: style,
  key: digest,
  loadAdapter: () => Promise.resolve(adapter),
});

/**
 * A catalogue of each set of pLLMs, in a space that is fitted to the set.
 * @returns null for a set in which no word stands.
 */
export async function fitCatalogues(
  laboratory: Laboratory,
  { study, memory, whole }: OpenStudy,
  sets: readonly (readonly Pllm[])[],
): Promise<(EvidenceCatalogue | null)[]> {
  const { explainer, say, team, work } = laboratory;
  const onStage = (stage: string, done: number, total: number) =>
    say(stage, done, total);
  const mapper = createMapper(explainer, study, memory, onStage);
  const wholeMapper =
    whole && createMapper(explainer, study, whole.memory, onStage);
  // The first of them are the base model's replies to the probes, which everything else is compared with.
  const [first, ...further] = mapper.neutralParts;
  await each(team, [first!], (map) => map());
  await each(team, [() => mapper.neutralPeople(), ...further], (map) => map());
  await each(team, [...new Set(sets.flat())], (pllm) =>
    mapper.pllm(toMap(pllm)),
  );
  // Words that some set proposes are measured for all of them at once.
  const proposed = await each(team, sets, (pllms) =>
    work.once(
      "words",
      [...modelsOf(laboratory), memory.name, pllms.map(({ digest }) => digest)],
      async () => {
        const compared: Compared[] = [];
        for (const pllm of pllms)
          compared.push((await mapper.pllm(toMap(pllm))).compared);
        const proposals = await proposeWords(explainer, compared);
        return proposals.map(({ word }) => word);
      },
    ),
  );
  const words = [...new Set([meaninglessWord, ...proposed.flat()])];
  await each(team, words, async (word, at) => {
    const place = `${at + 1} of ${words.length}`;
    // Of the sets' texts that are cut, other words may be proposed.
    await wholeMapper?.style(word, place);
    return mapper.style(word, place);
  });
  return each(team, sets, (pllms) =>
    fitCatalogue(laboratory, { study, memory }, pllms),
  );
}

/** A catalogue; null where no word stands. */
async function fitCatalogue(
  laboratory: Laboratory,
  { study, memory }: OpenStudy,
  pllms: readonly Pllm[],
): Promise<EvidenceCatalogue | null> {
  const { explainer, work, say } = laboratory;
  const onStage = (stage: string, done: number, total: number) =>
    say(`fitting a space to ${pllms.length} pLLMs: ${stage}`, done, total);
  const fitted = await work.once(
    "spaces",
    [
      ...modelsOf(laboratory),
      memory.name,
      pllms.map(({ digest }) => digest),
      mapVersion,
      decisionRules,
    ],
    async () => {
      try {
        const { bytes } = await fitSpace(
          explainer,
          { ...study, pllms: pllms.map(toMap) },
          memory,
          onStage,
        );
        return Buffer.from(bytes).toString("base64");
      } catch (error) {
        if (error instanceof NoAttributeError) return null;
        throw error;
      }
    },
  );
  if (fitted === null) return null;
  const bytes = new Uint8Array(Buffer.from(fitted, "base64"));
  const space = await decodeSpace(bytes);
  const mapper = createMapper(explainer, study, memory, onStage);
  const decomposition = createDecomposition(space.directions);
  const explanations: Explanation[] = [];
  for (const pllm of pllms) {
    const { divergence } = await mapper.pllm(toMap(pllm));
    explanations.push({
      pllm: pllm.style,
      adapter: pllm.digest,
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
