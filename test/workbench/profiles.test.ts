import { readFileSync } from "node:fs";
import path from "node:path";
import { knownFaults } from "../../src/workbench/profiles/known-faults";
import { claims, onABadDay } from "../../src/workbench/profiles/profile";
import { plainExcel, profileNamed, profileNames, profiles } from "../../src/workbench/profiles/profiles";
import { pageWords } from "../../src/workbench/text";

const assumptions = readFileSync(path.resolve(__dirname, "../../docs/host-assumptions.md"), "utf8");

test("every known fault is told, with its source, on the page about what is assumed of Excel", () => {
  for (const [fault, source] of Object.entries(knownFaults)) {
    expect(assumptions).toContain(`\`${fault}\``);
    for (const [number] of source.matchAll(/\d{4}/g))
      if (number < "2020" || number > "2030") expect(assumptions).toContain(number);
  }
});

test("every profile has a name on the page", () => {
  expect(Object.keys(pageWords.profiles)).toEqual([plainExcel.name, ...profileNames]);
});

test("no Excel claims less than the floor, and undo groups come with ExcelApi 1.20", () => {
  for (const profile of profiles) {
    expect(claims(profile, "ExcelApi", "1.14")).toBe(true);
    expect(claims(profile, "excelapi", "1.2")).toBe(true);
    expect(claims(profile, "CustomFunctionsRuntime", "1.3")).toBe(true);
    expect(claims(profile, "Onbekend", undefined)).toBe(false);
  }
  expect(profiles.filter((profile) => claims(profile, "ExcelApi", "1.20")).map(({ name }) => name)).toEqual([
    "web",
    "windows-365",
    "mac",
  ]);
});

test("a bad day adds a fault and leaves the profile as it was", () => {
  const web = profileNamed("web");
  expect(onABadDay(web, "settings-read-as-absent").faults.has("settings-read-as-absent")).toBe(true);
  expect(web.faults.has("settings-read-as-absent")).toBe(false);
});
