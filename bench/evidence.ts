/**
 * @file `npm run bench [-- --table NAME]... [--seeds N] [--users N] [--styles N] [--data DIR] [--workers N]`: the paper's tables. What is
 * finished is kept in .work/bench, so a run that was ended goes on. Writes bench/results/NAME.json, .md and .svg, prints the tables.
 */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { readArguments, readCount, refuse } from "./arguments.ts";
import { firstStyles, keepPartsDisjoint } from "./evidence/corpus.ts";
import type { Corpus } from "./evidence/corpus.ts";
import type { Bench } from "./evidence/bench.ts";
import { toSvg } from "./evidence/chart.ts";
import { readCorpora } from "./evidence/folderCorpora.ts";
import { generatedCorpus } from "./evidence/generatedCorpus.ts";
import { laboratoryFor, openLaboratory } from "./evidence/laboratory.ts";
import type { Laboratory } from "./evidence/laboratory.ts";
import { tellProgress } from "./evidence/progress.ts";
import type { Say } from "./evidence/progress.ts";
import { toMarkdown } from "./evidence/report.ts";
import type { Finding } from "./evidence/report.ts";
import { measureFineTuning } from "./evidence/tables/fineTuning.ts";
import { measureLevels } from "./evidence/tables/levels.ts";
import { measureMatch } from "./evidence/tables/match.ts";
import { measureMerging } from "./evidence/tables/merging.ts";
import { measureRecipes } from "./evidence/tables/recipes.ts";
import { measureSelection } from "./evidence/tables/selection.ts";
import { alone, joinedTeam, runTeam } from "./evidence/team.ts";
import { openWork } from "./evidence/work.ts";
import { resultsFolder, writeResults } from "./results.ts";

/** Every table, the quickest first. */
const tables: Readonly<Record<string, (bench: Bench) => Promise<Finding>>> = {
  match: measureMatch,
  recipes: measureRecipes,
  levels: measureLevels,
  merging: measureMerging,
  selection: measureSelection,
  "fine-tuning": measureFineTuning,
};

/** Tables that no text of one's own is for: of random numbers, of the demo's pLLMs, of the generator's levels. */
const generatedOnly = new Set(["match", "recipes", "levels"]);

const values = readArguments({
  table: { type: "string", multiple: true },
  seeds: { type: "string", default: "5" },
  users: { type: "string", default: "4" },
  styles: { type: "string", default: "28" },
  data: { type: "string" },
  workers: { type: "string", default: "1" },
});
const seeds = readCount("seeds", values.seeds);
const users = readCount("users", values.users);
const styles = readCount("styles", values.styles);
const workers = readCount("workers", values.workers);
for (const name of values.table ?? []) {
  if (!Object.hasOwn(tables, name))
    refuse(
      `--table: expected one of ${Object.keys(tables).join(", ")}, got ${name}`,
    );
  if (values.data !== undefined && generatedOnly.has(name))
    refuse(
      `--table ${name}: expected without --data, which it has no use for, got ${values.data}`,
    );
}
const asked = values.table ?? Object.keys(tables);
const team = joinedTeam();
const work = openWork(
  fileURLToPath(new URL("../.work/bench", import.meta.url)),
);
const say: Say = team && team.place > 0 ? () => undefined : tellProgress();

/** Runs the tables that were asked for. @param corpus a folder's; the generator's text where there is none. */
async function run(
  laboratory: Laboratory,
  corpus: Corpus | undefined,
): Promise<void> {
  const own = corpus && keepPartsDisjoint(firstStyles(corpus, styles));
  const bench: Bench = {
    laboratory: own ? await laboratoryFor(laboratory, own) : laboratory,
    corpusOf: async (named) =>
      own ?? keepPartsDisjoint(await generatedCorpus(named)),
    seeds,
    users,
    styles,
  };
  for (const [name, measureTable] of Object.entries(tables)) {
    if (!asked.includes(name) || (own && generatedOnly.has(name))) continue;
    if (team && name === "match") continue; // there is nothing to share
    const measured = await measureTable(bench);
    if (team) continue;
    const caution = own?.caution === undefined ? [] : [own.caution];
    const finding = { ...measured, notes: [...measured.notes, ...caution] };
    const file = own ? `${name}.${own.name}` : name;
    const command = await writeResults(
      file,
      { ...finding, processes: laboratory.machine },
      "bench",
    );
    const markdown = toMarkdown(finding, command);
    await writeFile(new URL(`${file}.md`, resultsFolder), markdown);
    await writeFile(
      new URL(`${file}.svg`, resultsFolder),
      await toSvg(finding.title, finding.chart),
    );
    console.log(`\n${markdown}`);
  }
}

const corpora =
  values.data === undefined ? [undefined] : await readCorpora(values.data);
if (workers > 1 && !team) {
  // Nothing can begin before the base models, and one process with all cores trains them soonest.
  const whole = await openLaboratory(work, say, alone, 1);
  for (const corpus of corpora)
    if (corpus) await laboratoryFor(whole, firstStyles(corpus, styles));
  await runTeam(fileURLToPath(import.meta.url), process.argv.slice(2), workers);
}
const laboratory = await openLaboratory(work, say, team ?? alone, workers);
for (const corpus of corpora) await run(laboratory, corpus);
