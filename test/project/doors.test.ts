import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

/** What the lint rules say of a file with this content, as if it stood there. */
function lint(file: string, content: string): string[] {
  const eslint = path.join(root, "node_modules/eslint/bin/eslint.js");
  const run = spawnSync(process.execPath, [eslint, "--stdin", "--stdin-filename", file, "--format", "json"], {
    cwd: root,
    input: content,
    encoding: "utf8",
  });
  const [result] = JSON.parse(run.stdout) as { messages: { ruleId: string }[] }[];
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

describe("the doors between the rooms", () => {
  it.each([
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
    ["src/usecases/x.ts", 'import { Workbook } from "../workbench/model/workbook"; export const x = Workbook;'],
  ])("%s may not hold %s", (file, content) => {
    expect(lint(file, content)).toContain("boundaries/dependencies");
  });

  it.each([
    ["src/workbench/page/x.ts", 'import { readFileSync } from "node:fs"; export const x = readFileSync;'],
    ["src/workbench/model/x.ts", 'import { History } from "../page/history"; export const x = History;'],
    ["src/workbench/headless-x.ts", 'import { Univer } from "@univerjs/core"; export const x = Univer;'],
  ])("%s may not hold %s", (file, content) => {
    expect(lint(file, content)).toEqual(["no-restricted-imports"]);
  });

  it.each([
    ["src/text/x.ts", 'import type { Check } from "../caseload/checks/check"; export type X = Check;'],
    ["src/taskpane/x.ts", 'import type { CellAddress } from "../caseload/cell-address"; export type X = CellAddress;'],
    ["src/usecases/x.ts", 'import { sum } from "../caseload/sum"; export const x = sum;'],
  ])("%s may hold %s", (file, content) => {
    expect(lint(file, content)).toEqual([]);
  });

  it("keeps clock and chance out of the core", () => {
    expect(lint("src/caseload/x.ts", "export const x = Math.random() + Date.now();")).toEqual([
      "no-restricted-properties",
      "no-restricted-properties",
    ]);
  });
});
