/**
 * @file `npm run bench:words`: seconds a word's direction takes with the demo model, measured and read off the instruction prompt,
 * and how far the prompt is off on words that it was not tuned on. Measured directions are kept in `--work DIR`
 * (.work/words), so that a run that was cut goes on.
 */
import {
  cosine,
  difference,
  meanVector,
  norm,
} from "../device-sdk/explain/decompose.ts";
import { toCandidate } from "../explainer/candidate.ts";
import type { Candidate } from "../explainer/candidate.ts";
import {
  isCertain,
  tuneInstructionPrompt,
} from "../explainer/instructionPrompt.ts";
import type { InstructionPrompt } from "../explainer/instructionPrompt.ts";
import { createMapper, studyId } from "../explainer/mapper.ts";
import type { Memory, Study } from "../explainer/mapper.ts";
import { createMemory } from "../explainer/memory.ts";
import { poles } from "../models/corpus/style.ts";
import { readProbes } from "../models/sources.ts";
import { readArguments } from "./arguments.ts";
import { openLaboratory } from "./evidence/laboratory.ts";
import { alone } from "./evidence/team.ts";
import { openWork } from "./evidence/work.ts";
import { writeResults } from "./results.ts";

/** Styles that the demo model can write in. An unknown word's direction is noise, of which there is nothing to learn. */
const plain: readonly string[] = poles;
/** Stronger ones: with these the constants of the method were chosen, and with nothing else. */
const strong = poles.map((pole) => `very ${pole}`);
/** Two at once, which no prompt is tuned on. */
const combined = [
  "formal and concise",
  "technical and sarcastic",
  "simple and friendly",
  "humorous and informal",
  "poetic and detailed",
  "unfriendly and persuasive",
];

const options = readArguments({
  work: { type: "string", default: ".work/words" },
});

const laboratory = await openLaboratory(
  openWork(options.work),
  () => undefined,
  alone,
  1,
);
const { explainer, base, explainerRevision } = laboratory;
const study: Study = {
  base,
  explainerRevision,
  probes: await readProbes(),
  neutralPeople: [],
  seed: 7,
};
const memory = createMemory(
  laboratory.work.files,
  (await studyId(study)).slice(0, 16),
);
const mapper = createMapper(explainer, study, memory);

/** Words with their directions, measured. */
async function measure(words: readonly string[]): Promise<Candidate[]> {
  const measured: Candidate[] = [];
  for (const word of words)
    measured.push(toCandidate(explainer, word, await mapper.style(word, "")));
  return measured;
}

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Seconds of some work. */
async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1000;
}

/** Seconds in which one direction is measured, the base model's own replies being there. */
async function timeMeasuring(words: readonly string[]): Promise<number> {
  const fresh: Memory = {
    ...memory,
    remember: (key, compute) =>
      key.startsWith("direction") ? compute() : memory.remember(key, compute),
  };
  const again = createMapper(explainer, study, fresh);
  await again.style(words[0]!, ""); // compiles
  const seconds = await secondsOf(async () => {
    for (const word of words) await again.style(word, "");
  });
  return seconds / words.length;
}

/** Error of estimates: the root of all squared errors' sum over that of the squared lengths. */
function relativeError(
  estimates: readonly Float32Array[],
  measured: readonly Candidate[],
): number {
  const squares = (vectors: readonly Float32Array[]) =>
    vectors.reduce((sum, vector) => sum + norm(vector) ** 2, 0);
  const errors = estimates.map((estimate, at) =>
    difference(estimate, measured[at]!.direction),
  );
  return Math.sqrt(
    squares(errors) / squares(measured.map(({ direction }) => direction)),
  );
}

/** Tunes on some words, and compares what the prompt says of others with what was measured. */
async function tryOn(
  known: readonly Candidate[],
  others: readonly Candidate[],
) {
  const words = others.map(({ word }) => word);
  let prompt: InstructionPrompt | undefined;
  const tuning = await secondsOf(async () => {
    prompt = await tuneInstructionPrompt(explainer, known, {
      rememberFile: (_, make) => make(),
    });
  });
  const estimates = await prompt!.estimate(words); // compiles
  const reading = await secondsOf(() => prompt!.estimate(words));
  const directions = estimates.map(({ direction }) => direction);
  const average = meanVector(known.map(({ direction }) => direction));
  const certain = [...words.keys()].filter((at) => isCertain(estimates[at]!));
  const within = estimates.filter(
    ({ direction, error }, at) =>
      norm(difference(direction, others[at]!.direction)) <= error,
  );
  const { leftOut } = prompt!;
  return {
    tunedOn: known.length,
    tuningSeconds: tuning,
    secondsAWord: reading / words.length,
    leftOut: {
      relativeError: median(leftOut.map((one) => one.relativeError)),
      cosine: median(leftOut.map((one) => one.cosine)),
      within: mean(leftOut.map(({ isWithin }) => Number(isWithin))),
    },
    combined: {
      relativeError: relativeError(directions, others),
      cosine: median(
        others.map(({ direction }, at) => cosine(directions[at]!, direction)),
      ),
      within: within.length / words.length,
      certain: certain.map((at) => words[at]!),
      relativeErrorWhereCertain: certain.length
        ? relativeError(
            certain.map((at) => directions[at]!),
            certain.map((at) => others[at]!),
          )
        : null,
    },
    // What is known of a new word without a prompt: the mean of the known directions.
    mean: {
      relativeError: relativeError(
        others.map(() => average),
        others,
      ),
      cosine: median(others.map(({ direction }) => cosine(average, direction))),
    },
  };
}

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;

const taught = await measure([...plain, ...strong]);
const others = await measure(combined);
const measuring = await timeMeasuring(combined.slice(0, 2));
console.log(`Lengths of the measured directions, in standard errors: ${[
  ...taught,
  ...others,
]
  .map(
    ({ word, direction, noise }) =>
      `${word} ${(norm(direction) / noise).toFixed(1)}`,
  )
  .join(", ")}.

A direction measured takes ${measuring.toFixed(2)} s. Words that a prompt was not tuned on, in the median: relative error, cosine, share within
the error that was promised to 4 in 5, share of certain ones; then the same for what is known without a prompt, the mean direction.

| tuned on | tuning, s | s a word | times faster | left out: error | cosine | within | combined: error | cosine | within | certain | their error | the mean: error | cosine |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |`);
const percent = (value: number) => `${(100 * value).toFixed(0)}%`;
const results = [];
for (const count of [plain.length, plain.length + strong.length]) {
  const result = await tryOn(taught.slice(0, count), others);
  results.push(result);
  const { leftOut, combined: found, mean: naive } = result;
  console.log(
    `| ${count} | ${result.tuningSeconds.toFixed(0)} | ${result.secondsAWord.toFixed(4)} | ${(measuring / result.secondsAWord).toFixed(0)} | ${percent(leftOut.relativeError)} | ${leftOut.cosine.toFixed(2)} | ${percent(leftOut.within)} | ${percent(found.relativeError)} | ${found.cosine.toFixed(2)} | ${percent(found.within)} | ${percent(found.certain.length / others.length)} | ${found.relativeErrorWhereCertain === null ? "" : percent(found.relativeErrorWhereCertain)} | ${percent(naive.relativeError)} | ${naive.cosine.toFixed(2)} |`,
  );
}
await writeResults("words", {
  measuringSecondsAWord: measuring,
  lengthsInStandardErrors: Object.fromEntries(
    [...taught, ...others].map(({ word, direction, noise }) => [
      word,
      norm(direction) / noise,
    ]),
  ),
  results,
});
