/** @file One of a team: squares of five numbers, then of their sum's two neighbours, each computed once and told in a file of its own. */
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { alone, each, joinedTeam } from "../../../bench/evidence/team.ts";
import { openWork } from "../../../bench/evidence/work.ts";

const [folder, failing] = process.argv.slice(2) as [string, string?];
const work = openWork(folder);
const team = joinedTeam() ?? alone;
const square = (number: number) =>
  work.once("square", number, () => {
    if (String(number) === failing) process.exit(3);
    appendFileSync(join(folder, "done"), `${team.place}: ${number}\n`);
    return Promise.resolve(number * number);
  });
const squares = await each(team, [1, 2, 3, 4, 5], square);
const sum = squares.reduce((all, one) => all + one);
const last = await each(team, [sum - 1, sum + 1], square);
appendFileSync(join(folder, "results"), `${last.join(" ")}\n`);
