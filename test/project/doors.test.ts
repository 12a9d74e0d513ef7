import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

/** A file and what would stand in it. */
type Case = readonly [file: string, content: string];

/** What is used of a finding of oxlint. */
interface Finding {
  readonly code: string;
  readonly filename: string;
}

/** The rules about doors that each case breaks. Each case stands in a file of its own, in an empty project with the same rules. */
function lintAll(cases: readonly Case[]): ReadonlyMap<Case, string[]> {
  const project = mkdtempSync(path.join(tmpdir(), "caseload-doors-"));
  try {
    for (const name of [".oxlintrc.json", "package.json"]) cpSync(path.join(root, name), path.join(project, name));
    symlinkSync(path.join(root, "node_modules"), path.join(project, "node_modules"));
    const put = (file: string, content: string) => {
      mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
      writeFileSync(path.join(project, file), content);
    };
    const files = cases.map(([file, content], place) => {
      const own = file.replace("x.ts", `x-${place}.ts`);
      put(own, content);
      const [, imported = ""] = /from "(\..*?)"/.exec(content) ?? [];
      if (imported !== "") put(`${path.posix.join(path.posix.dirname(file), imported)}.ts`, "");
      return own;
    });
    const run = spawnSync(
      path.join(root, "node_modules/.bin/oxlint"),
      ["--format", "json", "--disable-nested-config"],
      {
        cwd: project,
        encoding: "utf8",
      },
    );
    const { diagnostics } = JSON.parse(run.stdout) as { readonly diagnostics: readonly Finding[] };
    return new Map(
      cases.map((each, place) => [
        each,
        diagnostics.flatMap(({ code, filename }) =>
          filename === files[place] && /^(?:boundaries|eslint)\(/.test(code) ? [code] : [],
        ),
      ]),
    );
  } finally {
    rmSync(project, { recursive: true });
  }
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
    expect(said.get(each)).toEqual(["boundaries(dependencies)"]);
  });

  it.each(elsewhere.map((each) => [...each, each] as const))("%s may not hold %s", (_file, _content, each) => {
    expect(said.get(each)).toEqual(["eslint(no-restricted-imports)"]);
  });

  it.each(open.map((each) => [...each, each] as const))("%s may hold %s", (_file, _content, each) => {
    expect(said.get(each)).toEqual([]);
  });

  it("keeps clock and chance out of the core", () => {
    expect(said.get(chance)).toEqual(["eslint(no-restricted-properties)", "eslint(no-restricted-properties)"]);
  });
});
