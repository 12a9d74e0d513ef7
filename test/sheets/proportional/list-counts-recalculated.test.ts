import type { PlanCell, SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { makeSheet } from "../../../src/usecases/sheets/make-sheet";
import { proportional } from "../../../src/usecases/sheets/proportional/kind";
import { grid, serial } from "../../reading/grid";
import { describeWithLibreOffice, recalculatedSheets } from "../../support/workbooks/libreoffice";
import { addressOf, planToXlsx, type PlainSheet } from "../../support/workbooks/plan-to-xlsx";
import { figureOf, plannedTable } from "../../support/workbooks/planned-table";
import { usable } from "../../support/usable";
import { memoryHost } from "../../taskpane/memory-host";

type Row = readonly (string | number | null)[];

const hours: readonly Row[] = [
  ["Naam", "Uren per week"],
  ["Anne de Vries", 36],
  ["Bob Jansen", 36],
  ["Emmy d'Arc", 28],
  ["Sanne Bakker", 24],
];

/** So many clients of each, one below the other in turns. */
function listOf(names: readonly (string | null)[], count: number, first = 1000): readonly Row[] {
  return [
    ["Cliëntnummer", "Klantmanager", "Startdatum"],
    ...Array.from({ length: count }, (_, index) => [
      `C${first + index}`,
      names[index % names.length] ?? null,
      serial("2024-02-01") + index,
    ]),
  ];
}

const spellings = ["Anne de Vries", "A. de Vries", "Bob Jansen", "bob jansen", "Emmy d'Arc", null];

function workbook(label: string, lists: readonly PlainSheet[]): readonly PlainSheet[] {
  return [{ name: `Team ${label}`, rows: hours }, ...lists];
}

async function planned(sheets: readonly PlainSheet[], label: string): Promise<SheetPlan> {
  const host = memoryHost(sheets.map(({ name, rows }) => grid(rows, { sheet: name })));
  const { plan } = usable(await makeSheet(host, proportional, { referenceDate: "2026-11-01" }));
  return { ...plan, name: label };
}

function currents(plan: SheetPlan): readonly PlanCell[] {
  return plannedTable(plan, "Tabel 2").rows.flatMap((row) => row["Aantal cliënten"] ?? []);
}

const oneList = workbook("een", [{ name: "Lijst een", rows: listOf(spellings, 57) }]);
const twice = workbook("dubbel", [
  { name: "Lijst dubbel", rows: [...listOf(spellings, 57), ["C1000", "Anne de Vries", serial("2024-02-01")]] },
]);
const tabs = workbook(
  "tabs",
  ["Anne de Vries", "Bob Jansen", "Emmy d'Arc"].map((name, place) => ({
    name,
    rows: listOf([null], 12 + place, 100 * (place + 1)).map((row) => row.toSpliced(1, 1)),
  })),
);
const later = workbook("een", [
  { name: "Lijst een", rows: listOf(["Anne de Vries", "Sanne Bakker", ...spellings], 57) },
]);

describeWithLibreOffice("clients counted in lists, recalculated by LibreOffice", () => {
  let plans: Readonly<Record<"een" | "dubbel" | "tabs" | "later", SheetPlan>>;
  let shown: ReturnType<typeof recalculatedSheets>;
  let afterwards: ReturnType<typeof recalculatedSheets>;

  beforeAll(async () => {
    plans = {
      een: await planned(oneList, "een"),
      dubbel: await planned(twice, "dubbel"),
      tabs: await planned(tabs, "tabs"),
      later: await planned(later, "een"),
    };
    shown = recalculatedSheets(planToXlsx([...oneList, ...twice, ...tabs], [plans.een, plans.dubbel, plans.tabs]));
    afterwards = recalculatedSheets(planToXlsx(later, [plans.een]));
  });

  test.each(["een", "dubbel", "tabs"] as const)("every formula shows what is expected: %s", (name) => {
    for (const cell of plans[name].cells) {
      if (cell.content?.kind !== "formula") continue;
      const value = shown.get(name)?.[cell.row]?.[cell.column] ?? "";
      const { expected, formula } = cell.content;
      const where = `${addressOf(cell)} ${formula}`;
      if (typeof expected === "string") expect([where, value]).toEqual([where, expected]);
      else expect([where, Number(value)]).toEqual([where, expect.closeTo(expected, 7)]);
    }
  });

  test("several spellings of a name are counted together, and who has no clients yet by the own name", () => {
    expect(currents(plans.een).map(figureOf)).toEqual([20, 19, 9, 0]);
    expect(currents(plans.een).map(({ content }) => (content?.kind === "formula" ? content.formula : null))).toEqual([
      `=SUM(COUNTIFS('Lijst een'!$B$2:$B$58,{"Anne de Vries","A. de Vries"}))`,
      `=COUNTIFS('Lijst een'!$B$2:$B$58,"Bob Jansen")`,
      `=COUNTIFS('Lijst een'!$B$2:$B$58,"Emmy d'Arc")`,
      `=COUNTIFS('Lijst een'!$B$2:$B$58,"Sanne Bakker")`,
    ]);
  });

  test("a sheet per caseworker is counted on that sheet", () => {
    expect(currents(plans.tabs).map(figureOf).slice(0, 3)).toEqual([12, 13, 14]);
    const [, , emmy] = currents(plans.tabs);
    expect(emmy?.content).toMatchObject({ kind: "formula", formula: `=COUNTIFS('Emmy d''Arc'!$A$2:$A$15,"<>")` });
  });

  test("a client who stands there twice makes that person's number a fixed one, and no other", () => {
    expect(currents(plans.dubbel).map(figureOf)).toEqual([20, 19, 9, 0]);
    expect(currents(plans.dubbel).map(({ content }) => content?.kind)).toEqual([
      "number",
      "formula",
      "formula",
      "formula",
    ]);
  });

  test("the sheet follows when clients change caseworker", () => {
    const values = currents(plans.een).map(({ row, column }) => Number(afterwards.get("een")?.[row]?.[column]));
    expect(values).toEqual(currents(plans.later).map(figureOf));
  });
});
