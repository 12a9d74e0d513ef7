import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { openOptionsOf } from "../../src/workbench/built-add-in";
import { openWorkbookFile } from "../../src/workbench/xlsx/workbook-file";
import { readWithExcelize } from "../support/workbooks/excelize";

/** The scenarios that the example comes with: those of the memo, where Excel keeps what an add-in remembers. */

const root = path.resolve(__dirname, "../..");
const example = readFileSync(path.join(root, "assets/voorbeelden/team-werk-2020.xlsx"));
const { workbook } = openWorkbookFile(example, "team-werk-2020.xlsx", openOptionsOf(path.join(root, "dist")));

interface Scenario {
  readonly name: string;
  readonly kind: string;
  readonly selection: string;
  readonly bands: readonly { readonly from: number; readonly below: number | "aow" }[];
  readonly teams: readonly (readonly string[])[] | null;
  readonly conditions: readonly { readonly kind: string }[];
  readonly sideTaskHours: Readonly<Record<string, number>>;
}
const kept = JSON.parse(workbook.settings.get("caseload") ?? "{}") as { scenarios: readonly Scenario[] };

test("two scenarios are kept, and nothing else", () => {
  expect([...workbook.settings.keys()]).toEqual(["caseload"]);
  expect(Object.keys(kept)).toEqual(["scenarios"]);
  expect(kept.scenarios.map(({ name, kind }) => [name, kind])).toEqual([
    ["Optie 1: Lisette een reguliere caseload", "by-hours"],
    ["Optie 2: herverdelen naar leeftijd", "by-age"],
  ]);
  expect(kept.scenarios[0]).toMatchObject({ bands: [], teams: null, conditions: [] });
});

test("option 2 has the groups and the teams of the memo's table, under the names of the formation", () => {
  const sheets = readWithExcelize(example);
  const table = (sheets["Overwegingen"] ?? []).filter(([bands = ""]) => bands.startsWith("Oud: "));
  const { bands, teams, conditions } = kept.scenarios[1] as Scenario;
  expect(bands.map(({ from, below }) => (below === "aow" ? `${from} - AOW` : `${from} t/m ${below - 1}`))).toEqual(
    table.map(([text = ""]) => text.replace(/^.*Nieuw: /, "")),
  );
  // The memo writes Anne as "Ann" there.
  expect(teams?.map((members) => members.join(" "))).toEqual(
    table.map(([, who = ""]) => who.replaceAll(/ \d+ uur/g, "").replace(/Ann$/, "Anne")),
  );
  expect(conditions).toEqual([{ kind: "intaker-in-every-team" }]);
  const formation = (sheets["Formatie"] ?? []).map(([name = ""]) => name);
  for (const name of teams?.flat() ?? []) expect(formation).toContain(name);
});

test("they are about a selection that stands on the sheet Selecties, and decide on no side tasks", () => {
  const selections = (readWithExcelize(example)["Selecties"] ?? []).map(([name = ""]) => name);
  for (const { selection, sideTaskHours } of kept.scenarios) {
    expect(selections).toContain(selection);
    expect(sideTaskHours).toEqual({});
  }
});

test("they stand in the web extension part of the add-in in the manifest, which no other part of the workbook needs", () => {
  const parts = unzipSync(example);
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const [, addInId = ""] = /<Id>(.+?)<\/Id>/.exec(readFileSync(path.join(root, "manifest.xml"), "utf8")) ?? [];
  const extensions = Object.keys(parts).filter((name) => /^xl\/webextensions\/webextension\d*\.xml$/.test(name));
  expect(extensions).toHaveLength(1);
  const [extension = ""] = extensions;
  expect(text(extension)).toContain(`<we:reference id="${addInId}"`);
  expect(text("[Content_Types].xml")).toContain(`PartName="/${extension}"`);
  expect(text("_rels/.rels")).toContain("xl/webextensions/taskpanes");
  expect(text("xl/_rels/workbook.xml.rels")).not.toContain("webextension");
});
