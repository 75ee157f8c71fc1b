/** @file `npm run compose`: prints the committed files of `supergraph.ts`; with `--check`, says whether they are current. */
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { compose } from "./supergraph.ts";

const {
  values: { check },
} = parseArgs({ options: { check: { type: "boolean", default: false } } });
const top = new URL("../", import.meta.url);
for (const [path, text] of await compose()) {
  const file = new URL(path, top);
  const committed = await readFile(file, "utf8").catch(() => "");
  if (committed === text) continue;
  if (check) {
    const [theirs, ours] = [committed.split("\n"), text.split("\n")];
    const line = ours.findIndex((each, index) => each !== theirs[index]);
    const first = line < 0 ? ours.length : line;
    console.error(
      `${path}:${first + 1}: expected what schema/ prints, got another. Run npm run compose.`,
    );
    for (const each of ours.slice(first, first + 3)) console.error(`+ ${each}`);
    for (const each of theirs.slice(first, first + 3))
      console.error(`- ${each}`);
    process.exitCode = 1;
  } else {
    await writeFile(file, text);
    console.log(path);
  }
}
