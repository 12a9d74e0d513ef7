import { linkSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { UnusableRequest } from "../../../src/workbench/unusable-request";
import { outputPath } from "../../../src/workbench/cli/output-path";

const folder = mkdtempSync(path.join(tmpdir(), "uitvoer-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const inFolder = (name: string) => path.join(folder, name);
const input = inFolder("team.xlsm");
writeFileSync(input, "");

test("the result is named after the team's file, keeps its kind, and is numbered", () => {
  expect(outputPath(input, null, folder, ".xlsm")).toBe(inFolder("team - rekenkundig.xlsm"));
  writeFileSync(inFolder("team - rekenkundig.xlsm"), "");
  expect(outputPath(input, null, folder, ".xlsm")).toBe(inFolder("team - rekenkundig (2).xlsm"));
});

test("the user's own name is taken, whatever its capitals", () => {
  expect(outputPath(input, inFolder("Uit.XLSM"), folder, ".xlsm")).toBe(inFolder("Uit.XLSM"));
});

test.each(["uit.xlsx", "uit", "uit.pdf"])(
  "%s is refused for a workbook with macros: Excel would not open it",
  (name) => {
    expect(() => outputPath(input, inFolder(name), folder, ".xlsm")).toThrow(UnusableRequest);
    expect(() => outputPath(input, inFolder(name), folder, ".xlsm")).toThrow(".xlsm");
  },
);

test("the input is never the output, not under another name either", () => {
  linkSync(input, inFolder("zelfde.xlsm"));
  symlinkSync(input, inFolder("wijzer.xlsm"));
  for (const name of ["team.xlsm", "zelfde.xlsm", "wijzer.xlsm"]) {
    expect(() => outputPath(input, inFolder(name), folder, ".xlsm")).toThrow("eigen bestand");
  }
});
