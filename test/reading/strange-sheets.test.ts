import { localAddress, localRange, readableAddress } from "../../src/caseload/cell-address";
import type { FoundTable, TeamData } from "../../src/caseload/team/team-data";
import { teamDataOf } from "./team-data";
import type { SheetGrid } from "../../src/reading/sheet-grid";
import { day, euro, grid, percent, type TestCell } from "./grid";

const read = (...grids: readonly SheetGrid[]): TeamData => teamDataOf(grids, 36);

/** kind range | name hours current proportional; "?" is not known. */
function summary({ tables }: TeamData): string[] {
  return tables.map((table) => [`${table.kind} ${localRange(table.range)}`, ...people(table)].join(" | "));
}

function people({ rows }: FoundTable): string[] {
  return rows.map(({ name, hours, current, proportional }) => {
    const figures = [hours, current, proportional].map((traced) =>
      traced ? Math.round(traced.value * 100) / 100 : "?",
    );
    return [name.value, ...figures].join(" ");
  });
}

function doubts({ doubts: found }: TeamData): string[] {
  return found.map(({ code, cells, text }) => `${code} ${cells.map(localAddress).join(",")} ${text}`);
}

const team: readonly (readonly TestCell[])[] = [
  ["Anne", 36],
  ["Bob", 36],
  ["Emmy", 28],
];

test("a title and notes around the table stay out of it", () => {
  const found = read(
    grid([
      ["Overzicht team Werk"],
      ["Huidige formatie"],
      [],
      ["Naam", "Uren"],
      ...team,
      ["Totaal", 100],
      [],
      ["*Afronding + geen rekening gehouden met nevenactiviteiten"],
      ["Bob gaat in de zomer minder werken"],
    ]),
  );
  expect(summary(found)).toEqual(["formation A4:B8 | Anne 36 ? ? | Bob 36 ? ? | Emmy 28 ? ?"]);
  expect(found.tables[0]?.title).toBe("Huidige formatie");
  expect(found.tables[0]?.totals.hours).toMatchObject({ value: 100, live: { factor: 1 } });
});

test("a note directly under the total ends the table", () => {
  const found = read(grid([["Naam", "Uren"], ...team, ["Totaal", "100 uur per week"], ["Opmerkingen"], ["Bob", null]]));
  expect(summary(found)).toEqual(["formation A1:B5 | Anne 36 ? ? | Bob 36 ? ? | Emmy 28 ? ?"]);
  expect(found.tables[0]?.totals.hours).toMatchObject({ value: 100 });
  expect(found.tables[0]?.totals.hours?.live).toBeUndefined();
});

test("two header rows with merged groups are read as one", () => {
  const found = read(
    grid(
      [
        ["Klantmanager", "Uren", null, "Cliënten", null],
        [null, "Contract", "Caseload", "Huidig", "Rekenkundig"],
        ["Anne", 36, 32, 90, 106],
        ["Bob", 28, 20, 122, 82],
      ],
      { merges: ["A1:A2", "B1:C1", "D1:E1"] },
    ),
  );
  expect(summary(found)).toEqual(["caseload A1:E4 | Anne 36 90 106 | Bob 28 122 82"]);
  expect(found.tables[0]?.columns.map(({ field, header }) => [field, header])).toEqual([
    ["name", "Klantmanager"],
    ["hours", "Uren Contract"],
    ["current", "Cliënten Huidig"],
    ["proportional", "Cliënten Rekenkundig"],
  ]);
  expect(doubts(found)).toEqual(["caseload-hours-unused C2 Uren Caseload"]);
});

test("groups above the header that stand apart from the names", () => {
  const found = read(
    grid(
      [
        [null, "Uren", null],
        ["Naam", "Contract", "Caseload"],
        ["Anne", 36, 30],
        ["Bob", 28, 20],
      ],
      { merges: ["B1:C1"] },
    ),
  );
  expect(summary(found)).toEqual(["formation A1:C4 | Anne 36 ? ? | Bob 28 ? ?"]);
});

test("a second header row with the units", () => {
  const found = read(
    grid([
      ["Naam", "Formatie", "Caseload"],
      [null, "(fte)", "(cliënten)"],
      ["Anne", 1, 90],
      ["Bob", 0.5, 40],
    ]),
  );
  expect(summary(found)).toEqual(["caseload A1:C4 | Anne 36 90 ? | Bob 18 40 ?"]);
  expect(found.tables[0]?.rows[1]?.hours?.live).toEqual({ factor: 36 });
});

test("a merged title over the whole table is no header", () => {
  const found = read(
    grid([["Huidige caseload"], ["Naam", "Uren", "Aantal cliënten"], ["Anne", 36, 90], ["Bob", 28, 50]], {
      merges: ["A1:C1"],
    }),
  );
  expect(summary(found)).toEqual(["caseload A2:C4 | Anne 36 90 ? | Bob 28 50 ?"]);
  expect(found.tables[0]?.title).toBe("Huidige caseload");
});

test("two tables side by side, each with its own rows", () => {
  const found = read(
    grid([
      ["Huidige formatie", null, null, "Huidige caseload"],
      ["Naam", "Uren", null, "Naam", "Aantal cliënten"],
      ["Anne", 36, null, "Bob", 122],
      ["Bob", 28, null, "Anne", 90],
      ["Totaal", 64],
    ]),
  );
  expect(summary(found)).toEqual([
    "formation A2:B5 | Anne 36 ? ? | Bob 28 ? ?",
    "caseload D2:E4 | Bob ? 122 ? | Anne ? 90 ?",
  ]);
  expect(found.tables.map(({ title }) => title)).toEqual(["Huidige formatie", "Huidige caseload"]);
});

test("two tables side by side without a column between them", () => {
  const found = read(
    grid([
      ["Naam", "Uren", "Naam", "Caseload"],
      ["Anne", 36, "Bob", 122],
      ["Bob", 28, "Anne", 90],
    ]),
  );
  expect(summary(found)).toEqual([
    "formation A1:B3 | Anne 36 ? ? | Bob 28 ? ?",
    "caseload C1:D3 | Bob ? 122 ? | Anne ? 90 ?",
  ]);
});

test("two tables below each other, without an empty row", () => {
  const found = read(
    grid([["Naam", "Uren"], ...team, ["Huidige caseload"], ["Naam", "Caseload"], ["Anne", 90], ["Bob", 122]]),
  );
  expect(summary(found)).toEqual([
    "formation A1:B4 | Anne 36 ? ? | Bob 36 ? ? | Emmy 28 ? ?",
    "caseload A6:B8 | Anne ? 90 ? | Bob ? 122 ?",
  ]);
  expect(found.tables[1]?.title).toBe("Huidige caseload");
});

test("hidden rows and columns are read and said", () => {
  const found = read(
    grid(
      [
        ["Naam", "Uren", "Caseload"],
        ["Anne", 36, 90],
        ["Bob", 28, 50],
      ],
      { hiddenRows: [2], hiddenColumns: [1] },
    ),
  );
  expect(summary(found)).toEqual(["caseload A1:C3 | Anne 36 90 ? | Bob 28 50 ?"]);
  expect(found.tables[0]?.rows.map(({ hidden }) => hidden ?? false)).toEqual([false, true]);
  expect(doubts(found)).toEqual(["hidden-rows A3 Bob", "hidden-columns B1 Uren"]);
});

test("fte as a percentage, a fraction and words", () => {
  const found = read(
    grid([
      ["Medewerker", "Omvang"],
      ["Anne", percent(1)],
      ["Bob", percent(0.89)],
      ["Emmy", "78%"],
    ]),
  );
  expect(summary(found)).toEqual(["formation A1:B4 | Anne 36 ? ? | Bob 32.04 ? ? | Emmy 28.08 ? ?"]);
  expect(found.tables[0]?.rows.map(({ hours }) => hours?.live?.factor)).toEqual([36, 36, undefined]);
  expect(found.tables[0]?.columns[1]?.unit).toBe("percent");
  expect(found.doubts).toEqual([]);

  const fractions = read(
    grid([
      ["Naam", "FTE"],
      ["Anne", 1],
      ["Bob", "0,89"],
      ["Emmy", "28/36"],
    ]),
  );
  expect(summary(fractions)).toEqual(["formation A1:B4 | Anne 36 ? ? | Bob 32.04 ? ? | Emmy 28 ? ?"]);
});

test("a percentage written as a whole number", () => {
  const found = read(
    grid([
      ["Naam", "Deeltijd %"],
      ["Anne", 100],
      ["Bob", 50],
    ]),
  );
  expect(summary(found)).toEqual(["formation A1:B3 | Anne 36 ? ? | Bob 18 ? ?"]);
  expect(found.tables[0]?.rows[1]?.hours?.live).toEqual({ factor: 0.36 });
});

test("hours as text have no live cell", () => {
  const found = read(
    grid([
      ["Naam", "Uren"],
      ["Anne", "36 uur per week"],
      ["Bob", "28u"],
      ["Emmy", "24,5"],
      ["Totaal", "88,5 uur"],
    ]),
  );
  expect(summary(found)).toEqual(["formation A1:B5 | Anne 36 ? ? | Bob 28 ? ? | Emmy 24.5 ? ?"]);
  expect(found.tables[0]?.rows.some(({ hours }) => hours?.live)).toBe(false);
  expect(found.tables[0]?.totals.hours?.value).toBe(88.5);
});

test("empty rows between people and subtotals do not end the table", () => {
  const found = read(
    grid([
      ["Naam", "Uren"],
      ["Team Noord"],
      ["Anne", 36],
      ["Subtotaal", 36],
      [],
      ["Subteam Zuid"],
      ["Bob", 28],
      ["Vacature", 36],
      ["Subtotaal", 64],
      [],
      ["Eindtotaal", 100],
      ["Gemiddelde", 33.3],
    ]),
  );
  expect(summary(found)).toEqual(["formation A1:B12 | Anne 36 ? ? | Bob 28 ? ?"]);
  expect(found.tables[0]?.totals.hours?.value).toBe(100);
});

test("a header in row 30, away from the left edge, in a grid that begins elsewhere", () => {
  const rows: TestCell[][] = Array.from({ length: 20 }, () => []);
  rows[9] = [null, null, "Naam", "Uren"];
  rows[10] = [null, null, "Anne", 36];
  rows[11] = [null, null, "Bob", 28];
  const found = read(grid(rows, { top: 20, left: 3 }));
  expect(summary(found)).toEqual(["formation F30:G32 | Anne 36 ? ? | Bob 28 ? ?"]);
  expect(localAddress(found.tables[0]?.rows[1]?.hours?.cell ?? { row: 0, column: 0 })).toBe("G32");
});

test("tools and prices are no formation", () => {
  const tools = [
    ["Naam", "Uren", "Prijs"],
    ["Boormachine", 36, euro(120)],
    ["Shovel", 24, euro(450)],
    ["Kraan", 32, euro(900)],
  ];
  expect(read(grid(tools, { sheet: "Gereedschap" })).tables).toEqual([]);
  expect(read(grid(tools)).tables).toEqual([]);
});

test("running hours of machines, a budget and a holiday rota are no formation", () => {
  expect(
    read(
      grid([
        ["Naam", "Uren"],
        ["Graafmachine", 1250],
        ["Shovel", 830],
      ]),
    ).tables,
  ).toEqual([]);
  expect(
    read(
      grid([
        ["Naam", "Uren", "Bedrag"],
        ["Inhuur", 36, 75000],
        ["Scholing", 24, 3000],
      ]),
    ).tables,
  ).toEqual([]);
  const rota = [
    ["Naam", "Van", "Tot", "Uren"],
    ["Anne", day("2020-07-06"), day("2020-07-24"), 36],
    ["Bob", day("2020-08-03"), day("2020-08-14"), 24],
  ];
  expect(read(grid(rota, { sheet: "Vakantie 2020" })).tables).toEqual([]);
});

test("a formation with wages is one all the same, a little less surely", () => {
  const found = read(
    grid([
      ["Medewerker", "Fte", "Loonkosten"],
      ["Anne", 1, euro(70000)],
      ["Bob", 0.5, euro(35000)],
    ]),
  );
  expect(summary(found)).toEqual(["formation A1:C3 | Anne 36 ? ? | Bob 18 ? ?"]);
  expect(found.tables[0]?.confidence).toBeCloseTo(0.8);
});

test("error values are absent and said", () => {
  const found = read(
    grid([
      ["Naam", "Uren", "Caseload"],
      ["Anne", 36, "#N/A"],
      ["#REF!", 28, 50],
      ["Bob", "#WAARDE!", 40],
      ["Emmy", 28, 50],
    ]),
  );
  expect(summary(found)).toEqual(["caseload A1:C5 | Anne 36 ? ? | Bob ? 40 ? | Emmy 28 50 ?"]);
  expect(doubts(found).sort()).toEqual([
    "formula-error A3 #REF!",
    "formula-error B4 #WAARDE!",
    "formula-error C2 #N/A",
  ]);
});

test("cells that are no number or date are absent and said", () => {
  const found = read(
    grid([
      ["Naam", "Uren", "Aantal cliënten", "Contract tot en met"],
      ["Anne", "zie P&O", 90, "vast"],
      ["Bob", 36, "veel", "eind van het jaar"],
      ["Emmy", day("2020-03-03"), 50, day("2020-12-31")],
      ["Julie", 28, 60, "31-12-2021"],
    ]),
  );
  expect(summary(found)).toEqual(["caseload A1:D5 | Anne ? 90 ? | Bob 36 ? ? | Emmy ? 50 ? | Julie 28 60 ?"]);
  expect(found.tables[0]?.rows.map(({ until }) => until?.value)).toEqual([
    undefined,
    undefined,
    "2020-12-31",
    "2021-12-31",
  ]);
  expect(doubts(found).sort()).toEqual([
    "unreadable-date D3 eind van het jaar",
    "unreadable-number B2 zie P&O",
    "unreadable-number B4 03-03-2020",
    "unreadable-number C3 veel",
  ]);
});

test("a name that stands twice is kept twice and said", () => {
  const found = read(
    grid([
      ["Naam", "Uren"],
      ["Anne", 36],
      ["Bob", 36],
      ["anne", 28],
      ["Emmy", 24],
    ]),
  );
  expect(summary(found)).toEqual(["formation A1:B5 | Anne 36 ? ? | Bob 36 ? ? | anne 28 ? ? | Emmy 24 ? ?"]);
  expect(doubts(found)).toEqual(["duplicate-name A2,A4 Anne"]);
});

test("numbered roles are different people", () => {
  const found = read(
    grid([
      ["KM", "u/w", "# klanten"],
      ["KM1", 36, 90],
      ["KM2", 28, 80],
    ]),
  );
  expect(summary(found)).toEqual(["caseload A1:C3 | KM1 36 90 ? | KM2 28 80 ?"]);
  expect(found.doubts).toEqual([]);
});

test("two columns that may both be the caseload are left out and said", () => {
  const found = read(
    grid([
      ["Naam", "Uren", "Aantal cliënten", "Caseload"],
      ["Anne", 36, 90, 88],
      ["Bob", 28, 50, 52],
    ]),
  );
  expect(summary(found)).toEqual(["caseload A1:D3 | Anne 36 ? ? | Bob 28 ? ?"]);
  expect(doubts(found)).toEqual(["ambiguous-column C1,D1 Aantal cliënten / Caseload"]);
});

test("two columns that say the same are no doubt; hours go before fte, contract hours before caseload hours", () => {
  const same = read(
    grid([
      ["Naam", "Uren", "Aantal cliënten", "Caseload"],
      ["Anne", 36, 90, 90],
      ["Bob", 28, 50, 50],
    ]),
  );
  expect(summary(same)).toEqual(["caseload A1:D3 | Anne 36 90 ? | Bob 28 50 ?"]);
  const units = read(
    grid([
      ["Naam", "Fte", "Uren"],
      ["Anne", 1, 36],
      ["Bob", 0.78, 28],
    ]),
  );
  expect(summary(units)).toEqual(["formation A1:C3 | Anne 36 ? ? | Bob 28 ? ?"]);
  const kinds = read(
    grid([
      ["Naam", "Uren caseload", "Contracturen"],
      ["Anne", 30, 36],
      ["Bob", 20, 28],
    ]),
  );
  expect(summary(kinds)).toEqual(["formation A1:C3 | Anne 36 ? ? | Bob 28 ? ?"]);
  expect([...same.doubts, ...units.doubts]).toEqual([]);
  expect(doubts(kinds)).toEqual(["caseload-hours-unused B1 Uren caseload"]);
});

test("hours among fte, and small figures without a unit, are not guessed", () => {
  const mixed = read(
    grid([
      ["Naam", "Fte"],
      ["Anne", 1],
      ["Bob", 28],
      ["Emmy", 0.78],
    ]),
  );
  expect(summary(mixed)).toEqual(["formation A1:B4 | Anne 36 ? ? | Bob ? ? ? | Emmy 28.08 ? ?"]);
  expect(doubts(mixed)).toEqual(["figure-unit B3 28"]);
  const small = read(
    grid([
      ["Medewerker", "Inzet", "Caseload"],
      ["Anne", 4, 20],
      ["Bob", 6, 30],
    ]),
  );
  expect(summary(small)).toEqual(["caseload A1:C3 | Anne ? 20 ? | Bob ? 30 ?"]);
  expect(doubts(small)).toEqual(["hours-unit B1 Inzet"]);
  const contradiction = read(
    grid([
      ["Naam", "Uren"],
      ["Anne", 1],
      ["Bob", 0.5],
    ]),
  );
  expect(summary(contradiction)).toEqual(["formation A1:B3 | Anne 36 ? ? | Bob 18 ? ?"]);
  expect(doubts(contradiction)).toEqual(["hours-unit B1 Uren"]);
});

test("side tasks in words and in hours, absence and ramp-up", () => {
  const found = read(
    grid([
      ["Naam", "Contracturen", "Neventaken", "Uren neventaken", "Verlof %", "Inwerken"],
      ["Anne", 36, "-", null, percent(0.1), null],
      ["Bob", 36, "Werkintakes", 8, null, null],
      ["Lisette", 24, "(werkintakes)", "4 uur", null, "50%"],
    ]),
  );
  const [anne, bob, lisette] = found.tables[0]?.rows ?? [];
  expect(anne).toMatchObject({ absence: { value: 0.1, share: true, live: { factor: 1 } } });
  expect(anne?.sideTasks).toBeUndefined();
  expect(bob).toMatchObject({ sideTasks: { value: "Werkintakes" }, sideTaskHours: { value: 8, live: { factor: 1 } } });
  expect(lisette).toMatchObject({ sideTaskHours: { value: 4 }, rampUp: { value: 0.5, share: true } });
  expect(lisette?.sideTaskHours?.live).toBeUndefined();
  expect(found.doubts).toEqual([]);
});

test("a side-task column that holds hours, and hours named among the words", () => {
  const hours = read(
    grid([
      ["Naam", "Uren", "Neventaken"],
      ["Anne", 36, 4],
      ["Bob", 28, 8],
    ]),
  );
  expect(hours.tables[0]?.rows.map(({ sideTaskHours }) => sideTaskHours?.value)).toEqual([4, 8]);
  const words = read(
    grid([
      ["Naam", "Uren", "Neventaken"],
      ["Anne", 36, "Werkintakes (4 uur)"],
      ["Bob", 28, "OR, 12 uur per maand"],
      ["Emmy", 28, "Intakes"],
    ]),
  );
  expect(words.tables[0]?.rows.map(({ sideTaskHours }) => sideTaskHours?.value)).toEqual([4, undefined, undefined]);
});

test("a figure merged over two people is nobody's", () => {
  const found = read(
    grid(
      [
        ["Naam", "Uren", "Caseload"],
        ["Anne", 36, 186],
        ["Bob", 28, null],
        ["Emmy", 24, 50],
      ],
      { merges: ["C2:C3"] },
    ),
  );
  expect(summary(found)).toEqual(["caseload A1:C4 | Anne 36 ? ? | Bob 28 ? ? | Emmy 24 50 ?"]);
  expect(found.combinedCells.map(({ holds, text }) => [holds, text])).toEqual([["shared", "186"]]);
});

test("names without a header, as in a pasted pivot", () => {
  const found = read(
    grid([
      [null, "Uren", "Aantal cliënten"],
      ["Anne", 36, 90],
      ["Bob", 28, 50],
      [null, 64, 140],
    ]),
  );
  expect(summary(found)).toEqual(["caseload A1:C4 | Anne 36 90 ? | Bob 28 50 ?"]);
  expect(found.tables[0]?.totals).toMatchObject({ hours: { value: 64 }, current: { value: 140 } });
  expect(found.tables[0]?.columns[0]?.confidence).toBeCloseTo(0.6);
});

test("several totals of which none is the last give no total", () => {
  const found = read(
    grid([
      ["Naam", "Uren"],
      ["Anne", 36],
      ["Totaal", 36],
      ["Bob", 28],
      ["Totaal", 28],
    ]),
  );
  expect(found.tables[0]?.totals).toEqual({});
});

test("lines that are nobody are left out", () => {
  const found = read(
    grid([
      ["Klantmanager", "Caseload"],
      ["Anne", 90],
      ["Niet toegewezen", 12],
      ["n.t.b.", 3],
      ["Poort", 5],
      ["Bob", 50],
      ["Totaal", 160],
    ]),
  );
  expect(summary(found)).toEqual(["caseload A1:B7 | Anne ? 90 ? | Bob ? 50 ?"]);
});

test("figures that are nobody's are said, with the cell and the number", () => {
  const found = read(
    grid([
      ["Klantmanager", "Uren", "Caseload"],
      ["Anne", 36, 90],
      ["Vacature", 24, null],
      ["Niet toegewezen", null, 12],
      [null, null, 5],
      ["Bob", 28, 50],
      ["Totaal", 88, 157],
    ]),
  );
  expect(summary(found)).toEqual(["caseload A1:C7 | Anne 36 90 ? | Bob 28 50 ?"]);
  expect(found.doubts.map(({ code, cells, text, figure }) => [code, ...cells.map(localAddress), text, figure])).toEqual(
    [
      ["unassigned-hours", "B3", "Vacature", 24],
      ["unassigned-clients", "C4", "Niet toegewezen", 12],
      ["unassigned-clients", "C5", "", 5],
    ],
  );
});

test("a stated total that is not the sum of its rows is said; two decimals of fte are no difference", () => {
  const wrong = read(
    grid([
      ["Naam", "Uren", "Aantal cliënten"],
      ["Anne", "36 uur", 90],
      ["Bob", "28 uur", 60],
      ["Totaal", "70 uur per week", "469 cliënten*"],
    ]),
  );
  expect(wrong.doubts.map(({ code, cells, text, figure }) => [code, ...cells.map(localAddress), text, figure])).toEqual(
    [
      ["total-differs", "B4", "70 uur per week", 64],
      ["total-differs", "C4", "469 cliënten*", 150],
    ],
  );
  const rounded = read(
    grid([
      ["Naam", "Fte"],
      ["Anne", 0.67],
      ["Bob", 0.67],
      ["Emmy", 0.67],
      ["Totaal", 2],
    ]),
  );
  expect(rounded.doubts).toEqual([]);
});

test("a later table with other numbers of clients is said", () => {
  const caseload = (title: string, ...numbers: readonly number[]): SheetGrid =>
    grid([[`Caseload ${title}`], ["Naam", "Aantal cliënten"], ["Anne", numbers[0] ?? 0], ["Bob", numbers[1] ?? 0]], {
      sheet: title,
    });
  const found = read(caseload("januari", 90, 60), caseload("februari", 95, 60), caseload("maart", 90, 60));
  expect(found.doubts.map(({ code, cells, text }) => [code, ...cells.map(readableAddress), text])).toEqual([
    ["different-caseloads", "januari!B3", "februari!B3", "Caseload februari"],
  ]);
});

test("numbers that cannot be are absent and said", () => {
  const found = read(
    grid([
      ["Naam", "Uren", "Uren neventaken", "Aantal cliënten"],
      ["Anne", -8, 2, 90],
      ["Bob", 360, 2, 40],
      ["Emmy", 28, -4, -5],
    ]),
  );
  expect(summary(found)).toEqual(["caseload A1:D4 | Anne ? 90 ? | Bob ? 40 ? | Emmy 28 ? ?"]);
  expect(doubts(found).sort()).toEqual([
    "impossible-number B2 -8",
    "impossible-number B3 360",
    "impossible-number C4 -4",
    "impossible-number D4 -5",
  ]);
});

test("the same unreadable text in many cells is one doubt", () => {
  const found = read(
    grid([
      ["Naam", "Uren", "Aantal cliënten"],
      ["Anne", 36, "?"],
      ["Bob", 28, "?"],
      ["Emmy", 28, 50],
    ]),
  );
  expect(doubts(found)).toEqual(["unreadable-number C2,C3 ?"]);
});

test("side tasks that take more than the contract are absent and said", () => {
  const found = read(
    grid([
      ["Naam", "Uren", "Uren neventaken"],
      ["Anne", 36, 40],
      ["Bob", 28, 4],
    ]),
  );
  expect(found.tables[0]?.rows.map(({ sideTaskHours }) => sideTaskHours?.value)).toEqual([undefined, 4]);
  expect(doubts(found)).toEqual(["impossible-number C2 40"]);
});

test("a time of day is no number of hours", () => {
  const time = { value: 1.5, text: "36:00", format: "[h]:mm" };
  const found = read(
    grid([
      ["Naam", "Uren"],
      ["Anne", time],
      ["Bob", 28],
    ]),
  );
  expect(summary(found)).toEqual(["formation A1:B3 | Anne ? ? ? | Bob 28 ? ?"]);
  expect(doubts(found)).toEqual(["unreadable-number B2 36:00"]);
});

test("first name and surname in columns of their own are one name", () => {
  const found = read(
    grid([
      ["Achternaam", "Voornaam", "Tussenvoegsel", "Uren", "Aantal cliënten"],
      ["Bakker", "Anne", null, 36, 90],
      ["Vries", "Anne", "de", 24, 60],
      ["Totaal", null, null, 60, 150],
    ]),
  );
  expect(summary(found)).toEqual(["caseload A1:E4 | Anne Bakker 36 90 ? | Anne de Vries 24 60 ?"]);
  expect(found.tables[0]?.rows.map(({ name }) => localAddress(name.cell))).toEqual(["B2", "B3"]);
  expect(found.doubts).toEqual([]);
});

test("one person may take two groups of a line-up", () => {
  const found = read(
    grid([
      ["Wie", "Uren", "Leeftijd", "Nieuwe caseload"],
      ["Anne", 18, "18-26", 50],
      ["Anne", 18, "27-40", 60],
      ["Bob", 36, "41-67", 90],
    ]),
  );
  expect(found.tables.map(({ kind }) => kind)).toEqual(["line-up"]);
  expect(found.doubts).toEqual([]);
});

test("what is no table gives nothing and survives", () => {
  const nonsense: readonly (readonly TestCell[])[][] = [
    [],
    [[]],
    [["x"]],
    [[null]],
    [[true, 1, "#N/A"]],
    [
      ["Naam", "Anne", "Bob", "Emmy"],
      ["Uren", 36, 36, 28],
      ["Caseload", 90, 122, 71],
    ],
    [["Naam", "Uren"]],
    [["Naam", "Uren"], [], [], []],
    Array.from({ length: 40 }, (_, row) => ["Alinea", `Zin ${row} over de caseload en de uren van het team`]),
  ];
  for (const rows of nonsense) expect(read(grid(rows)).tables).toEqual([]);
  expect(read()).toEqual({
    tables: [],
    combinedCells: [],
    mentions: [],
    dates: [],
    statedSplits: [],
    selections: [],
    doubts: [],
    passedOver: [],
    unusedCorrections: [],
  });
  expect(read({ ...grid([["Naam", "Uren"], ["Anne"]]), texts: [], formats: [] }).tables).toEqual([]);
  expect(
    read(
      grid(
        [
          ["Naam", "Uren"],
          ["Anne", 36],
        ],
        { merges: ["A1:XFD1048576", "B2:B9"] },
      ),
    ),
  ).toBeDefined();
});

test("a sheet longer than what was read is said", () => {
  const found = read(grid([["Naam", "Uren"], ...team], { rowsLeftOut: 300 }));
  expect(doubts(found)).toEqual(["rows-left-out A5 300"]);
});

test("a long and wide sheet is read to its last row", () => {
  const letters = (row: number) =>
    [676, 26, 1].map((unit) => "abcdefghijklmnopqrstuvwxyz"[Math.floor(row / unit) % 26]);
  const rows: TestCell[][] = [
    ["Naam", "Uren", "Caseload"],
    ...Array.from({ length: 4000 }, (_, row): TestCell[] => [
      `Anne J${letters(row).join("")}`,
      36,
      90,
      ...Array.from({ length: 27 }, () => "tekst over cliënten"),
    ]),
  ];
  const [table] = read(grid(rows)).tables;
  expect(table?.rows).toHaveLength(4000);
  expect(table?.rows.at(-1)?.current?.cell).toMatchObject({ row: 4000, column: 2 });
});

test("half a client is no number of clients; a calculated figure may have decimals", () => {
  const { tables, doubts } = read(
    grid([
      ["Naam", "Aantal uur", "Aantal cliënten", "Rekenkundig"],
      ["Anne", 36, 10.5, 70.35],
      ["Bob", 36, 140, 80.15],
    ]),
  );
  expect(tables[0]?.rows.map(({ current, proportional }) => [current?.value, proportional?.value])).toEqual([
    [undefined, 70.35],
    [140, 80.15],
  ]);
  expect(doubts).toMatchObject([{ code: "impossible-number", cells: [{ row: 1, column: 2 }] }]);
});

test("a line with the peildatum is no title", () => {
  const { tables } = read(
    grid([["Peildatum: 1 mei 2026"], ["Naam", "Aantal uur", "Aantal cliënten"], ["Anne", 36, 90], ["Bob", 28, 71]]),
  );
  expect(tables[0]?.title).not.toContain("Peildatum");
});
