import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

/** A file and what would stand in it. */
type Case = readonly [file: string, content: string];

/** Prints which rules each file breaks that comes in by standard input. */
const script = `
const { ESLint } = require("eslint");
// These files do not exist, so there are no types to lint with.
const { configs } = require("typescript-eslint");
const eslint = new ESLint({ overrideConfig: configs.disableTypeChecked });
const lint = ([filePath, content]) => eslint.lintText(content, { filePath });
const cases = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
Promise.all(cases.map(lint)).then((results) => {
  const rules = results.map(([result]) => (result?.messages ?? []).map(({ ruleId }) => ruleId));
  process.stdout.write(JSON.stringify(rules));
});
`;

/** What the lint rules say of all cases. They run in one process, because ESLint takes long to start. */
function lintAll(cases: readonly Case[]): ReadonlyMap<Case, string[]> {
  const run = spawnSync(process.execPath, ["-e", script], {
    cwd: root,
    input: JSON.stringify(cases),
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(run.stderr);
  const rules = JSON.parse(run.stdout) as string[][];
  return new Map(cases.map((each, place) => [each, rules[place] ?? []]));
}

const shut: readonly Case[] = [
  ["src/caseload/x.ts", 'import { readGrid } from "../workbook/read-sheets"; export const x = readGrid;'],
  ["src/caseload/x.ts", 'import { formatNumber } from "../text/numbers"; export const x = formatNumber;'],
  ["src/reading/x.ts", 'import type { Host } from "../usecases/host"; export type X = Host;'],
  ["src/text/x.ts", 'import { sum } from "../caseload/sum"; export const x = sum;'],
  ["src/taskpane/x.ts", 'import { localAddress } from "../caseload/cell-address"; export const x = localAddress;'],
  [
    "src/taskpane/x.ts",
    'import { createOfficeHost } from "../workbook/office-host"; export const x = createOfficeHost;',
  ],
  ["src/workbench/x.ts", 'import { localAddress } from "../caseload/cell-address"; export const x = localAddress;'],
  ["src/workbench/x.ts", 'import { sameValue } from "../kernel/same-value"; export const x = sameValue;'],
  ["src/kernel/x.ts", 'import { sum } from "../caseload/sum"; export const x = sum;'],
  ["src/usecases/x.ts", 'import { Workbook } from "../workbench/model/workbook"; export const x = Workbook;'],
];
const elsewhere: readonly Case[] = [
  ["src/workbench/page/x.ts", 'import { readFileSync } from "node:fs"; export const x = readFileSync;'],
  ["src/workbench/model/x.ts", 'import { History } from "../page/history"; export const x = History;'],
  ["src/workbench/headless-x.ts", 'import { Univer } from "@univerjs/core"; export const x = Univer;'],
];
const open: readonly Case[] = [
  ["src/text/x.ts", 'import type { Check } from "../caseload/checks/check"; export type X = Check;'],
  ["src/taskpane/x.ts", 'import type { CellAddress } from "../caseload/cell-address"; export type X = CellAddress;'],
  ["src/taskpane/x.ts", 'import { sameValue } from "../kernel/same-value"; export const x = sameValue;'],
  ["src/usecases/x.ts", 'import { sum } from "../caseload/sum"; export const x = sum;'],
];
const chance: Case = ["src/caseload/x.ts", "export const x = Math.random() + Date.now();"];

describe("the doors between the rooms", () => {
  let said: ReadonlyMap<Case, string[]>;
  beforeAll(() => {
    said = lintAll([...shut, ...elsewhere, ...open, chance]);
  });

  it.each(shut.map((each) => [...each, each] as const))("%s may not hold %s", (_file, _content, each) => {
    expect(said.get(each)).toContain("boundaries/dependencies");
  });

  it.each(elsewhere.map((each) => [...each, each] as const))("%s may not hold %s", (_file, _content, each) => {
    expect(said.get(each)).toEqual(["no-restricted-imports"]);
  });

  it.each(open.map((each) => [...each, each] as const))("%s may hold %s", (_file, _content, each) => {
    expect(said.get(each)).toEqual([]);
  });

  it("keeps clock and chance out of the core", () => {
    expect(said.get(chance)).toEqual(["no-restricted-properties", "no-restricted-properties"]);
  });
});
