/**
 * Draws workbooks as teams could have made them, has the product read them, and reports how it did per choice.
 *
 * Run: npm run layouts -- [--count 1000] [--seed 1] [--only "choice=value"] [--show 5] [--class silent] [--save FOLDER]
 * --only may be given more than once. Workbook n of a run has the seed SEED + n: --seed that --count 1 draws it again (with the same --only).
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bookAsText } from "../test/layouts/as-text";
import { allChoices, choiceKeys, type ChoiceKey, type Choices } from "../test/layouts/choices/all-choices";
import { drawLayout, type Layout } from "../test/layouts/draw-layout";
import { askProduct } from "../test/layouts/product";
import { Tally } from "../test/layouts/tally";
import { xlsxOf } from "../test/layouts/to-xlsx";
import type { Answer } from "../test/layouts/verdict/answer";
import { judge, type Class, type Verdict } from "../test/layouts/verdict/judge";

interface Judged {
  readonly layout: Layout;
  readonly answer: Answer;
  readonly verdict: Verdict;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      count: { type: "string", default: "1000" },
      seed: { type: "string", default: "1" },
      only: { type: "string", multiple: true, default: [] },
      show: { type: "string", default: "5" },
      class: { type: "string" },
      save: { type: "string" },
    },
  });
  const [count, first, show] = [Number(values.count), Number(values.seed), Number(values.show)];
  const held = heldChoices(values.only);
  const wanted = values.class;
  const kept: Judged[] = [];
  const tally = new Tally();
  for (let drawn = 0, seed = first; drawn < count && seed < first + 20 * count; seed += 1) {
    const layout = drawLayout(seed, held);
    // Some values give way to other choices.
    if (Object.entries(held).some(([key, value]) => layout.choices[key as ChoiceKey] !== value)) continue;
    drawn += 1;
    const answer = await askProduct(layout);
    const verdict = judge(answer, layout.truth);
    tally.add(layout, verdict);
    if (wanted === undefined ? verdict.class !== "right" : verdict.class === wanted)
      kept.push({ layout, answer, verdict });
  }
  console.log(tally.lines().join("\n"));
  const worst = wanted === undefined ? [...kept].sort((one, other) => badness(other) - badness(one)) : kept;
  for (const judged of worst.slice(0, show)) console.log(`\n${shown(judged)}`);
  if (values.save !== undefined) save(values.save, worst.slice(0, Math.max(show, 1)));
}

/** "hours unit=fte", by the choice's name. */
function heldChoices(only: readonly string[]): Partial<Choices> {
  const held = only.map((text) => {
    const [name = "", value = ""] = text.split("=").map((part) => part.trim());
    const key = choiceKeys.find((candidate) => allChoices[candidate].name === name || candidate === name);
    if (!key) throw new Error(`There is no choice "${name}". There are: ${names().join(", ")}`);
    const options: readonly string[] = allChoices[key].options.map(([option]) => option);
    if (!options.includes(value)) throw new Error(`"${name}" has: ${options.join(" | ")}`);
    return [key, value] as const;
  });
  return Object.fromEntries(held);
}

function names(): string[] {
  return choiceKeys.map((key) => allChoices[key].name);
}

function badness({ verdict }: Judged): number {
  const order: readonly Class[] = ["right", "named", "refused", "refused without", "unsaid", "silent"];
  return order.indexOf(verdict.class);
}

function shown({ layout, answer, verdict }: Judged): string {
  const usual = (key: ChoiceKey) => allChoices[key].options[0]?.[0] === layout.choices[key] || layout.idle.has(key);
  const choices = choiceKeys
    .filter((key) => !usual(key))
    .map((key) => `${allChoices[key].name}=${layout.choices[key]}`);
  const said = answer.kind === "failed" ? [answer.message] : answer.statements.map(({ sentence }) => sentence);
  return [
    `seed ${layout.seed}: ${verdict.class}${verdict.because.length > 0 ? `: ${verdict.because.join("; ")}` : ""}`,
    `  ${choices.join(" · ")}`,
    bookAsText(layout.book),
    ...peopleSideBySide(layout, answer),
    ...said.map((sentence) => `  said: ${sentence}`),
  ].join("\n");
}

function peopleSideBySide({ truth }: Layout, answer: Answer): string[] {
  const is = truth.people.map(
    ({ member, hours, clients }) => `${[...(truth.written.get(member) ?? [])][0] ?? "?"} ${hours}/${clients ?? "?"}`,
  );
  const answered =
    answer.kind === "figures"
      ? answer.people.map(({ name, hours, clients }) => `${name} ${hours}/${clients ?? "?"}`)
      : [];
  return [
    `  is: ${is.join(", ")}; in all ${truth.totals.join(" or ")}${truth.unanswerable ? `; no figures can be right: ${truth.unanswerable.about}` : ""}`,
    ...(answer.kind === "figures"
      ? [`  answered: ${answered.join(", ")}; in all ${answer.total}`]
      : [`  ${answer.kind}`]),
  ];
}

/** The workbooks as files, and what they come to. */
function save(folder: string, judged: readonly Judged[]): void {
  mkdirSync(folder, { recursive: true });
  const expected = judged.map(({ layout, verdict }) => {
    const { people, totals, claims, unanswerable, written } = layout.truth;
    writeFileSync(join(folder, `${layout.seed}.xlsx`), xlsxOf(layout.book));
    return {
      file: `${layout.seed}.xlsx`,
      today: layout.today,
      choices: layout.choices,
      team: people.map(({ member, hours, clients }) => ({ names: [...(written.get(member) ?? [])], hours, clients })),
      totals,
      claims,
      unanswerable,
      verdict,
    };
  });
  writeFileSync(join(folder, "expected.json"), `${JSON.stringify(expected, null, 1)}\n`);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
