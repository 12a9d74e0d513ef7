import fc from "fast-check";
import type { PlanCell, SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { keepSettings } from "../../../src/usecases/memory/keep";
import { ages } from "../../../src/usecases/sheets/ages/kind";
import { makeSheet } from "../../../src/usecases/sheets/make-sheet";
import { grid, serial } from "../../reading/grid";
import { describeWithLibreOffice, recalculatedSheets } from "../../support/workbooks/libreoffice";
import { addressOf, planToXlsx, type PlainSheet } from "../../support/workbooks/plan-to-xlsx";
import { figureOf, wordsOf } from "../../support/workbooks/planned-table";
import { usable } from "../../support/usable";
import { memoryHost } from "../../taskpane/memory-host";

/** Lists as teams keep them: what stands in a cell is not always what its column is for. */
type Cell = string | number | null;

interface Client {
  readonly born: Cell;
  readonly age: Cell;
  readonly caseworker: Cell;
  readonly exemption: Cell;
  readonly statusHolder: Cell;
}

/** whole: one list · pieces: with an empty row and a total inside · sheets: one for each caseworker · headings: names above their clients. */
type Form = "whole" | "pieces" | "sheets" | "headings";

const referenceDate = "2026-11-01";
const team = ["Anne", "Jeanne d'Arc"] as const;

const fullDates = fc.integer({ min: serial("1955-01-01"), max: serial("2008-12-31") });
const spoiledBirths = fc.constantFrom<Cell[]>(
  null,
  "",
  "onbekend",
  "?",
  "geen idee",
  "#N/B",
  0,
  1,
  1975,
  "1975",
  "00-00-1975",
  "00-11-1996",
  "maart 1985",
  19_800_320,
  19_590_000,
  "20-3-1980",
  "1-11-2008",
  " 20 mrt 1980 ",
  "29300",
  serial("1996-11-01") + 0.75,
  serial("2027-01-01"),
  "1-1-2027",
  9_999_999,
  "14-8-1959",
);
const clients = fc.array(
  fc.record<Client>({
    born: fc.oneof({ weight: 6, arbitrary: fullDates }, { weight: 1, arbitrary: spoiledBirths }),
    age: fc.constantFrom<Cell[]>(null, null, null, null, null, 44, "30 jaar", 67, "?"),
    caseworker: fc.constantFrom<Cell[]>(
      "Anne",
      "Anne",
      "anne ",
      "Jeanne d'Arc",
      "Jeanne d'Arc",
      "J. d'Arc",
      "onbekend",
      "#N/B",
      null,
    ),
    exemption: fc.constantFrom<Cell[]>(
      "nee",
      "nee",
      "Nee ",
      "ja",
      "?",
      "misschien",
      "#N/B",
      null,
      "ja, t/m 01-07-2027",
      "ja, t/m 01-07-2025",
    ),
    statusHolder: fc.constantFrom<Cell[]>("nee", "nee", "-", "ja", "onb.", null),
  }),
  { minLength: 40, maxLength: 90 },
);

const headers = ["Cliëntnr", "Geboortedatum", "Leeftijd", "Klantmanager", "Ontheffing", "Statushouder"];

function written(form: Form, list: readonly Client[], label: string): readonly PlainSheet[] {
  const row = ({ born, age, caseworker, exemption, statusHolder }: Client, index: number): Cell[] => [
    1000 + index,
    born,
    age,
    caseworker,
    exemption,
    statusHolder,
  ];
  const half = Math.floor(list.length / 2);
  const [first, second] = [list.slice(0, half).map(row), list.slice(half).map(row)];
  const total = [null, null, null, "Totaal", list.length, null];
  const about: PlainSheet[] = [
    {
      name: `Team ${label}`,
      rows: [
        ["Naam", "Aantal uur", "Aantal cliënten"],
        ["Anne", 36, 40],
        ["Jeanne d'Arc", 28, 30],
        ["Bob", 36, 20],
      ],
    },
    {
      name: `Selecties ${label}`,
      rows: [
        ["Selectie", "Ontheffing", "Statushouder"],
        ["Nieuwe indeling", "nee", "nee"],
      ],
    },
  ];
  const sheet = (name: string, rows: readonly (readonly Cell[])[]): PlainSheet => ({ name, rows });
  switch (form) {
    case "whole":
      return [...about, sheet(`Lijst ${label}`, [headers, ...first, ...second, [], total])];
    case "pieces":
      return [...about, sheet(`Lijst ${label}`, [headers, ...first, [], total, ...second])];
    case "sheets": {
      const without = (cells: readonly Cell[]): Cell[] => cells.filter((_, column) => column !== 3);
      const own = team.map((name, place) =>
        sheet(`${name} ${label}`, [without(headers), ...(place === 0 ? first : second).map(without)]),
      );
      return [...about, ...own];
    }
    case "headings": {
      const rows = team.flatMap((name, place): readonly Cell[][] => [
        [null, null, null, name, null, null],
        ...(place === 0 ? first : second).map((cells, at) => (at % 9 === 8 ? cells : cells.toSpliced(3, 1, null))),
      ]);
      return [...about, sheet(`Lijst ${label}`, [headers, ...rows])];
    }
  }
}

async function planned(sheets: readonly PlainSheet[], bands: string): Promise<SheetPlan> {
  const host = memoryHost(sheets.map(({ name, rows }) => grid(rows, { sheet: name })));
  await keepSettings(host, { smallCounts: null });
  return usable(await makeSheet(host, ages, { referenceDate, bands })).plan;
}

const bands = "18-29,30-45,46-AOW";
const otherBands = "18-26,27-50,51-67";

/** A plan, what the team's sheets hold in the end, and what a sheet made of them then would show. */
interface Trial {
  readonly plan: SheetPlan;
  readonly sheets: readonly PlainSheet[];
  readonly fresh: SheetPlan;
}

/** Whatever stood there, a date comes in its place or goes, or a flag changes. Everybody stays a client: a row of nothing is none. */
function repaired(client: Client, index: number): Client {
  if (index % 4 === 0) return { ...client, born: serial("1983-06-05") + index };
  if (index % 4 === 1) return { ...client, born: null, age: null, statusHolder: "nee" };
  return index % 4 === 2 ? { ...client, exemption: "nee", statusHolder: "nee" } : { ...client, exemption: "ja" };
}

async function trial(label: string, form: Form, before: readonly Client[], after = before): Promise<Trial> {
  const plan = await planned(written(form, before, label), bands);
  const later = written(form, after, label);
  return {
    plan: { ...plan, name: label },
    sheets: later,
    fresh: before === after ? plan : await planned(later, bands),
  };
}

/** Somebody types other ages at Van and T/m. */
async function withOtherAges(label: string, form: Form, list: readonly Client[]): Promise<Trial> {
  const own = await trial(label, form, list);
  const typed: Readonly<Record<string, readonly (string | number)[]>> = { Van: [18, 27, 51], "T/m²": [26, 50, 67] };
  const cells = Object.entries(typed).reduce<readonly PlanCell[]>((all, [header, values]) => {
    const heading = all.find(({ content }) => wordsOf(content) === header);
    return all.map((cell) => {
      const value = cell.column === heading?.column ? values[cell.row - heading.row - 1] : undefined;
      return typeof value === "number" ? { ...cell, content: { kind: "number", value } } : cell;
    });
  }, own.plan.cells);
  return { ...own, plan: { ...own.plan, cells }, fresh: await planned(own.sheets, otherBands) };
}

/** Below these headers stands what the clients are counted by. */
const countingHeaders = [
  "Aantal\nnieuw¹",
  "Naar volgende\ngroep per jaar³",
  "Telt niet mee",
  "Onbekend",
  "Blijft over",
];

/** The cells that hold a figure below each of the headers, down to the total. */
function countingCells(plan: SheetPlan, header: string): readonly PlanCell[] {
  const heading = plan.cells.find(({ content }) => wordsOf(content) === header);
  if (!heading) throw new Error(`no "${header}"`);
  const below = plan.cells.filter(({ row, column }) => column === heading.column && row > heading.row);
  const inOrder = [...below].sort((one, other) => one.row - other.row);
  const rows: PlanCell[] = [];
  for (const cell of inOrder) {
    if (cell.row - (rows.at(-1)?.row ?? heading.row) > 1) break;
    rows.push(cell);
    if (cell.look.bold === true && cell.look.borders?.top !== undefined && rows.length > 1) break;
  }
  return rows;
}

describeWithLibreOffice("lists with spoiled cells, recalculated by LibreOffice", () => {
  const forms: readonly Form[] = ["whole", "pieces", "sheets", "headings"];
  const lists = fc.sample(clients, { seed: 7, numRuns: 12 });
  const listAt = (place: number): readonly Client[] => lists[place] ?? [];
  let faithful: readonly Trial[];
  let following: readonly Trial[];
  let shown: ReturnType<typeof recalculatedSheets>;

  beforeAll(async () => {
    faithful = await Promise.all(
      forms.flatMap((form, place) => [
        trial(`${place}a`, form, listAt(place)),
        trial(`${place}b`, form, listAt(place + 4)),
      ]),
    );
    following = await Promise.all(
      forms.flatMap((form, place) => [
        trial(`${place}c`, form, listAt(place + 8), listAt(place + 8).map(repaired)),
        withOtherAges(`${place}d`, form, listAt(place)),
      ]),
    );
    const all = [...faithful, ...following];
    shown = recalculatedSheets(
      planToXlsx(
        all.flatMap(({ sheets }) => sheets),
        all.map(({ plan }) => plan),
      ),
    );
  });

  const valueOf = (plan: SheetPlan, { row, column }: PlanCell): string => shown.get(plan.name)?.[row]?.[column] ?? "";

  test("every formula shows what is expected", () => {
    const wrong = faithful.flatMap(({ plan }) =>
      plan.cells.flatMap((cell) => {
        if (cell.content?.kind !== "formula") return [];
        const { formula, expected } = cell.content;
        const value = valueOf(plan, cell);
        const isRight =
          typeof expected === "string"
            ? value === expected
            : value !== "" && Math.abs(numberShown(value) - expected) < 1e-7;
        return isRight ? [] : [`${plan.name} ${addressOf(cell)} ${formula}: ${value}, not ${expected}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("some ages Excel does not see, and one group or another is not sure of them", () => {
    const expressions = faithful.flatMap(({ plan }) =>
      plan.cells.flatMap(({ content }) => (content?.kind === "formula" ? [content] : [])),
    );
    expect(expressions.some(({ formula }) => formula.includes("+SUMIFS("))).toBe(true);
    expect(
      expressions.some(({ formula, expected }) => formula.startsWith("=IF(AND(COUNTIFS(") && Number(expected) > 0),
    ).toBe(true);
    expect(expressions.some(({ formula }) => formula.includes("'Jeanne d''Arc 2a'!"))).toBe(true);
  });

  test("every count is a formula", () => {
    for (const { plan } of faithful) {
      for (const header of countingHeaders) {
        const cells = countingCells(plan, header);
        expect(cells.length).toBeGreaterThan(2);
        const kinds = cells.flatMap(({ content }) => content?.kind ?? []);
        expect([plan.name, header, ...new Set(kinds)]).toEqual([plan.name, header, "formula"]);
      }
    }
  });

  test("the sheet follows what is changed in the list or on the sheet, as if it were made anew", () => {
    for (const { plan, fresh } of following) {
      for (const header of countingHeaders) {
        const values = countingCells(plan, header).map((cell) =>
          cell.content === null ? null : Number(valueOf(plan, cell)),
        );
        const expected = countingCells(fresh, header).map((cell) => figureOf(cell));
        expect([plan.name, header, values]).toEqual([plan.name, header, expected]);
      }
    }
  });
});

/** A date is shown as one ("02/28/2009"): its day number. */
function numberShown(value: string): number {
  const date = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(value);
  return date ? Date.parse(`${date[3]}-${date[1]}-${date[2]}`) / 86_400_000 + 25_569 : Number(value);
}
