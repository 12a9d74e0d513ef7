/**
 * The sceptic is proven on readings that are right and are then broken: whatever was lost is known, so that it is known what must be said. Of the
 * readings as they are it says nothing.
 */
import { finished } from "../../../src/kernel/stepwise";
import type { Doubt } from "../../../src/caseload/team/team-data";
import { findCandidates } from "../../../src/reading/candidates/find-candidates";
import type { Interpretation, InterpretedPerson } from "../../../src/reading/candidates/interpretation";
import { interpret, likelyLists } from "../../../src/reading/candidates/interpretations";
import { rowsBelowGrids } from "../../../src/reading/candidates/shapes/rows-below";
import type { ListCounts } from "../../../src/reading/clients/lists/counted-lists";
import type { ColumnSource } from "../../../src/reading/clients/lists/read-list";
import type { FinishedReading } from "../../../src/reading/sceptic/finished-reading";
import { namesBeside } from "../../../src/reading/sceptic/names-beside";
import { sceptic } from "../../../src/reading/sceptic/sceptic";
import type { SheetGrid } from "../../../src/reading/sheet-grid";
import type { Choices } from "../../layouts/choices/all-choices";
import { drawLayout } from "../../layouts/draw-layout";
import { gridsOf } from "../../layouts/to-grids";
import { understood } from "../candidates/understood";
import { day, grid, type TestCell } from "../grid";

const drawn = 40;
const date = "2025-09-01";

const plain: Partial<Choices> = {
  ...{ faults: "none", moments: "now", oldVersion: "none", hiddenSheet: "none", hoursChange: "none" },
};

/** What is read of the drawn workbooks, those that are understood. Two counts that differ, hours that have changed and a stand of last year are always said. */
function readings(held: Partial<Choices>): FinishedReading[] {
  return Array.from({ length: drawn }, (_, seed) => drawLayout(seed, { ...plain, ...held }))
    .filter(({ choices }) => choices.countShape !== "second count" && choices.decoys !== "last year")
    .flatMap(({ book }) => readingOf(gridsOf(book)) ?? []);
}

function readingOf(grids: readonly SheetGrid[]): FinishedReading | null {
  const rowsBelow = rowsBelowGrids(grids);
  const found = finished(findCandidates(grids, { fullTimeHours: 36, date, setAside: [] }));
  const hashOf = (text: string): string => text;
  const settings = { date, fullTimeHours: 36, answers: [], source: sourceIn(grids), hashOf, rowsBelow };
  const { best, lists, others } = finished(interpret(found, finished(likelyLists(found)), settings));
  return best && { ...found, grids, best, others, beside: lists, rowsBelow, changes: [], today: date };
}

function sourceIn(grids: readonly SheetGrid[]): ColumnSource {
  return (sheet, firstRow, lastRow, columns) => {
    const of = grids.find((one) => one.sheet === sheet);
    if (!of) return null;
    const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, at) => firstRow + at);
    const cells = (column: number) => rows.map((row) => of.values[row - of.top]?.[column - of.left] ?? null);
    const values = new Map(columns.map((column) => [column, cells(column)]));
    return { top: firstRow, rows: rows.length, columns: values, hidden: null };
  };
}

const codes = (doubts: readonly Doubt[]) => doubts.map(({ code }) => code);
const withPeople = (reading: FinishedReading, current: (person: InterpretedPerson, at: number) => number | null) => ({
  ...reading,
  best: {
    ...reading.best,
    outside: [],
    people: reading.best.people.map((person, at) => ({ ...person, current: current(person, at) })),
  },
});

interface Counted {
  readonly reading: FinishedReading;
  readonly best: Interpretation;
  readonly counts: ListCounts;
}

function counted(held: Partial<Choices>): Counted[] {
  return readings({ counts: "list", ...held }).flatMap((reading) => {
    const { best } = reading;
    return "accounted" in best.counts ? [{ reading, best, counts: best.counts }] : [];
  });
}

const accountedFor = ({ accounted }: ListCounts, clientsOf: (name: string, rows: number) => number) => ({
  ...accounted,
  withCaseworker: new Map([...accounted.withCaseworker].map(([name, rows]) => [name, clientsOf(name, rows)])),
  outside: new Map<string, number>(),
});

test("of readings as they are nothing is said", () => {
  const said = [...readings({ counts: "list" }), ...readings({ counts: "typed" })].map((one) => codes(sceptic(one)));
  expect(said.length).toBeGreaterThan(drawn);
  expect(said.flat()).toEqual([]);
});

test("a list that was dropped is said with its rows", () => {
  const broken = counted({ listForm: "column", listRepeats: "none" }).map(({ reading, best, counts }) => {
    const people = best.people.map((person) => ({ ...person, current: 0 }));
    const dropped = { ...counts, places: [], lists: [], accounted: accountedFor(counts, () => 0) };
    return sceptic({ ...reading, best: { ...best, people, outside: [], counts: dropped } });
  });
  expect(broken.length).toBeGreaterThan(20);
  for (const doubts of broken) expect(codes(doubts)).toContain("list-uncounted");
});

test("one of the lists that was dropped is said by its sheet", () => {
  // Of a list of which most is over, less than a list is dropped.
  const held = { listForm: "sheet per person", listRepeats: "none", listEnding: "none" } as const;
  const broken = counted(held).flatMap(({ reading, best, counts }) => {
    const longest = [...counts.lists].sort((one, other) => other.rows.length - one.rows.length)[0];
    if (!longest || longest.rows.length < 10 || counts.lists.length < 2) return [];
    const stays = (_: unknown, at: number) => counts.lists[at] !== longest;
    const owner = longest.rows[0]?.caseworker;
    const accounted = accountedFor(counts, (name, rows) => (name === owner ? 0 : rows));
    const [places, lists] = [counts.places.filter(stays), counts.lists.filter(stays)];
    const people = best.people.map((person) => (person.name === owner ? { ...person, current: 0 } : person));
    const dropped = { ...best, people, counts: { ...counts, places, lists, accounted } };
    return [{ sheet: longest.sheet, doubts: sceptic({ ...reading, best: dropped }) }];
  });
  expect(broken.length).toBeGreaterThan(20);
  for (const { sheet, doubts } of broken)
    expect(doubts).toContainEqual(expect.objectContaining({ code: "list-uncounted", text: sheet }));
});

test("nearly all clients with one person, and hardly any with anybody, are said", () => {
  const whole = readings({ counts: "typed" }).filter(
    ({ best }) => best.people.filter(({ hours }) => (hours?.value ?? 0) > 0).length > 3,
  );
  expect(whole.length).toBeGreaterThan(15);
  for (const reading of whole) {
    expect(codes(sceptic(withPeople(reading, (_, at) => (at === 0 ? 400 : 1))))).toContain("clients-with-one");
    expect(codes(sceptic(withPeople(reading, (_, at) => (at === 0 ? 4 : 0))))).toContain("few-clients");
  }
});

type Row = readonly TestCell[];
const clients = (from: number, count: number): Row[] =>
  Array.from({ length: count }, (_, at): Row => [
    from + at,
    "Pw",
    day(`2021-03-${String(1 + (at % 28)).padStart(2, "0")}`),
    "werk",
  ]);

test("headings between the clients that are nobody's are said, where they may part them", () => {
  const header = ["dossier", "regeling", "sinds", "doel"];
  const team = understood(
    grid(
      [
        ["Naam", "Uren"],
        ["Anne Smit", 36],
        ["Bob Bos", 28],
      ],
      { sheet: "Uren" },
    ),
    grid(
      [
        ["Anne Smit"],
        header,
        ...clients(4000, 8),
        ["Groep rood"],
        ...clients(5000, 8),
        ["Groep blauw"],
        ...clients(6000, 8),
        ["Gemaakt door het secretariaat"],
      ],
      { sheet: "Lijst" },
    ),
  );
  expect(team.doubts).toContainEqual(
    expect.objectContaining({
      code: "list-odd-rows",
      text: "Lijst",
      cells: [
        { sheet: "Lijst", row: 10, column: 0 },
        { sheet: "Lijst", row: 19, column: 0 },
      ],
    }),
  );
});

test("numbers of several months that were added up as if they were different clients are said", () => {
  const kinds: Row[] = ["Anne Smit", "Bob Bos", "Emmy Vos"].flatMap((name, at): Row[] => [
    [name, "Participatiewet", 32, 40 + at],
    [name, "IOAW", 32, 9 + at],
  ]);
  const reading = readingOf([grid([["Naam", "Regeling", "Uren", "Cliënten"], ...kinds])]);
  if (!reading || !("table" in reading.best.counts)) throw new Error("The table is not read.");
  expect(sceptic(reading)).toEqual([]);
  const { counts } = reading.best;
  const { part } = counts.table;
  const months: Readonly<Record<string, string>> = { Participatiewet: "juli 2025", IOAW: "augustus 2025" };
  const cell = (row: number, column: number) => {
    const own = part.cell(row, column);
    const text = months[own.text] ?? own.text;
    return typeof own.value === "string" ? { ...own, text, value: text } : own;
  };
  const broken = { ...counts, table: { ...counts.table, part: { ...part, cell } } };
  const doubts = sceptic({ ...reading, best: { ...reading.best, counts: broken } });
  expect(doubts).toEqual([expect.objectContaining({ code: "moments-added", text: "Anne Smit" })]);
});

test("a long list beside the few rows that were counted is said", () => {
  const team = understood(
    grid(
      [
        ["Naam", "Uren"],
        ["Anne Smit", 36],
        ["Bob Bos", 28],
        ["Emmy Vos", 24],
      ],
      { sheet: "Uren" },
    ),
    grid(
      [
        ["Actie", "Wie"],
        ["Presentatie", "Anne Smit"],
        ["Agenda", "Anne Smit"],
        ["Inwerken", "Bob Bos"],
      ],
      { sheet: "Acties" },
    ),
    grid(
      [
        ["rij", "wie", "plaats"],
        ...Array.from({ length: 60 }, (_, at): Row => [
          `vak ${at % 7}`,
          ["A. Smit", "Kok", "Vis", "vd Berg", "Emmy"][at % 5] ?? "",
          `plaats ${at % 9}`,
        ]),
      ],
      { sheet: "Werkvoorraad" },
    ),
  );
  expect(team.doubts).toContainEqual(
    expect.objectContaining({ code: "list-uncounted", text: "Werkvoorraad", figure: 60 }),
  );
});

test("somebody with clients and no hours is said, where others have both", () => {
  const rows: Row[] = [
    ["Naam", "Uren", "Cliënten"],
    ["Anne Smit", 36, 90],
    ["Bob Bos", null, 70],
    ["Emmy Vos", 24, 60],
  ];
  expect(understood(grid(rows)).doubts).toEqual([
    { code: "without-hours", cells: [{ sheet: "Blad1", row: 2, column: 2 }], text: "Bob Bos", figure: 70 },
  ]);
});

describe("of a workbook that says more of the team", () => {
  const noord = grid(
    [
      ["Klantmanager", "Contracturen", "Aantal cliënten"],
      ["Anne Smit", 36, 90],
      ["Bob Bos", 24, 61],
      ["Emmy Vos", 32, 80],
      ["Ilse Pot", 36, 82],
    ],
    { sheet: "Noord" },
  );
  const said = (...rows: readonly Row[]) => {
    const { doubts } = understood(noord, grid(rows, { sheet: "Zuid" }));
    return doubts.map(({ code, text, figure }) =>
      figure === undefined ? `${code} ${text}` : `${code} ${text} ${figure}`,
    );
  };

  test("people with hours in another table are said, unless it is of who left or has no clients", () => {
    const people: readonly Row[] = [
      ["Medewerker", "Uren p/w"],
      ["Kees Dam", 28],
      ["Loes Berg", 36],
      ["Piet Kuip", 20],
    ];
    expect(said(["Team Zuid"], ...people)).toEqual(["other-people Kees Dam, Loes Berg, Piet Kuip"]);
    expect(said(["Uit dienst in 2024"], ...people)).toEqual([]);
    expect(said(["Administratie"], ...people)).toEqual([]);
  });

  test("a total of clients that nothing comes to is said with both figures", () => {
    expect(said(["Samenvatting"], ["Totaal aantal cliënten", 340])).toEqual(["total-differs 340 313"]);
    expect(said(["Totaal cliënten: 340"])).toEqual(["total-differs 340 313"]);
  });

  test("a total is held against all that may be counted apart, however many those are", () => {
    const codes = (stated: number) => {
      const summary = grid([["Samenvatting"], ["Totaal aantal cliënten", stated]], { sheet: "Overzicht" });
      const reading = readingOf([noord, summary]);
      const { best } = reading ?? {};
      if (!reading || !best || !("table" in best.counts)) throw new Error("no team");
      const nobody = Array.from({ length: 40 }, (_, at) => ({
        field: "current" as const,
        label: `Niet toegewezen ${at}`,
        figure: { value: 2 ** (at % 8), cells: [], text: "", factor: null, loose: false, unit: "clients" as const },
      }));
      const withPools = { ...reading, best: { ...best, counts: { ...best.counts, nobody } } };
      return sceptic(withPools).map(({ code }) => code);
    };
    // 313 with somebody, and 5 × 255 with nobody.
    expect(codes(313 + 200)).toEqual([]);
    expect(codes(313 + 5 * 255)).toEqual([]);
    expect(codes(313 + 5 * 255 + 1)).toEqual(["total-differs"]);
  });

  test.each([
    ["the total itself", ["Totaal aantal cliënten", 313]],
    ["the total of another year", ["Totaal cliënten 2024", 340]],
    ["a total of something else", ["Totaal uitkeringen", 340]],
    ["a row of totals", ["Totaal cliënten", 340, 12]],
  ])("%s is not", (_, row) => {
    expect(said(["Samenvatting"], row)).toEqual([]);
  });
});

describe("names of people beside who was taken for people", () => {
  const cells = (header: string, kinds: readonly string[]): TestCell[][] => [
    [header, null, "Medewerker voor", "Uren", "Cliënten"],
    ...["A. Kaya", "O. Postma", "W. van Rossum", "F. Bos"].map((name, at): TestCell[] => [
      name,
      null,
      kinds[at] ?? null,
      28 + 4 * (at % 3),
      70 + at,
    ]),
  ];
  /** As if the block had been cut at its blank column. */
  const cut = (rows: readonly (readonly TestCell[])[]) => {
    const whole = grid(rows);
    const piece = grid(
      rows.map((row) => row.slice(2)),
      { left: 2 },
    );
    const reading = readingOf([piece]);
    return reading ? codes(namesBeside({ ...reading, grids: [whole] })) : [];
  };

  it("are said where they are more than those", () => {
    expect(cut(cells("Consulent", ["Pw", "Schuldhulp", "Pw", "Pw"]))).toEqual(["other-people"]);
  });

  it("are not said where each is somebody's, or of clients", () => {
    expect(cut(cells("Contactpersoon", ["KM1", "KM2", "KM3", "KM4"]))).toEqual([]);
    expect(cut(cells("Cliënt", ["Pw", "Schuldhulp", "Pw", "Pw"]))).toEqual([]);
  });
});
