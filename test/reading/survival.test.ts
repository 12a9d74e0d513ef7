import fc from "fast-check";
import { teamDataOf } from "./team-data";
import { isClientList } from "../../src/reading/clients/lists/client-list";
import { day, euro, grid, percent, type TestCell } from "./grid";

const words = [
  "Naam",
  "Klantmanager",
  "Uren",
  "Fte",
  "Aantal cliënten",
  "Huidige caseload",
  "Nieuwe caseload",
  "Rekenkundig",
  "Neventaken",
  "Uren neventaken",
  "Verlof",
  "Contract tot en met",
  "Leeftijdscategorie",
  "Totaal",
  "Vacature",
  "Anne",
  "Bob",
  "A. de Vries",
  "Julie 36 uur Ann 36 uur",
  "186 90",
  "36 uur per week",
  "0,89",
  "89%",
  "32/36",
  "-",
  "#N/A",
  "18 t/m 26",
  "27-40",
  "Oud: 18-26 Nieuw: 18-29",
  "50 t/m AOW 188 cliënten",
  "25 cliënten",
  "Selectie",
  "Ontheffing",
  "nee",
  "Peildatum: 3-3-2020",
  "Pieter verlengd t/m 31-12-2020",
  "Prijs",
  "",
  " ",
  "*noot",
  "Opmerking",
  "Team Noord",
];
const cell: fc.Arbitrary<TestCell> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.integer({ min: -5, max: 200 }) },
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.string(),
  fc.constantFrom(day("2020-03-03"), percent(0.89), euro(5)),
);
const corner = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 5 }));
const merge = fc
  .tuple(corner, corner)
  .map(
    ([[row, column], [rows, columns]]) =>
      `${"ABCDEF"[column] ?? "A"}${row}:${"ABCDEFGHIJKLM"[column + columns] ?? "A"}${row + rows}`,
  );
const sheet = fc
  .record({
    rows: fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 14 }),
    merges: fc.array(merge, { maxLength: 4 }),
    hiddenRows: fc.array(fc.integer({ min: 0, max: 13 })),
    hiddenColumns: fc.array(fc.integer({ min: 0, max: 6 })),
    rowsLeftOut: fc.constantFrom(0, 100),
  })
  .map(({ rows, ...options }) => grid(rows, options));

test("any sheet survives, and what is found is in its cells and in bounds", () => {
  fc.assert(
    fc.property(sheet, (one) => {
      const { tables, doubts, combinedCells, mentions, dates, statedSplits, selections } = teamDataOf([one], 36);
      for (const { bands, leftOut } of statedSplits) {
        expect(bands.length).toBeGreaterThan(1);
        for (const { clients, cell } of [...bands, ...leftOut]) {
          const text = one.texts[cell.row]?.[cell.column] ?? "";
          if (clients !== null) expect(text.replaceAll(".", "")).toContain(String(clients));
        }
      }
      for (const { selection, cell } of selections) {
        expect(one.texts[cell.row]?.[cell.column]?.trim()).toBe(selection.name);
      }
      for (const { range, rows, confidence, columns } of tables) {
        expect(range.top).toBeLessThanOrEqual(range.bottom);
        for (const certainty of [confidence, ...columns.map((column) => column.confidence)]) {
          expect(certainty >= 0 && certainty <= 1).toBe(true);
        }
        for (const row of rows) {
          for (const traced of [row.name, row.hours, row.current, row.proportional, row.sideTaskHours, row.until]) {
            if (!traced) continue;
            const value = one.values[traced.cell.row]?.[traced.cell.column] ?? null;
            expect(value).not.toBeNull();
            if ("live" in traced && traced.live) expect(Number(value) * traced.live.factor).toBe(traced.value);
          }
          expect(row.hours === undefined || (row.hours.value >= 0 && row.hours.value <= 60)).toBe(true);
          expect(row.current === undefined || row.current.value >= 0).toBe(true);
        }
      }
      for (const { cells } of doubts) expect(cells.length).toBeGreaterThan(0);
      expect([combinedCells, mentions, dates].every(Array.isArray)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("no value of a client list comes out, whatever stands around it", () => {
  const secret = /Geheim|123456782/;
  const clientHeader = fc.constantFrom("BSN", "Cliëntnummer", "Geboortedatum", "Naam cliënt", "Klantnr.");
  const others = ["Regeling", "Ontheffing", "Leefvorm", "Opmerking", "Toelichting"];
  const clientRow = fc.array(
    fc.constantFrom<TestCell>(
      "Geheim",
      "Geheim verlengd t/m 31-12-2020",
      123456782,
      "Peildatum Geheim 1-1-2020",
      36,
      null,
    ),
    {
      minLength: 2,
      maxLength: 7,
    },
  );
  fc.assert(
    fc.property(
      sheet,
      clientHeader,
      fc.constantFrom("Klantmanager", "Uren", "Trede"),
      fc.array(clientRow, { maxLength: 8 }),
      (above, first, second, rows) => {
        const values = [...above.values.map((row) => row.slice(0, 7)), [], [first, second, ...others], ...rows];
        const one = grid(values);
        expect(isClientList(one)).toBe(true);
        expect(JSON.stringify(teamDataOf([one], 36))).not.toMatch(secret);
      },
    ),
    { numRuns: 300 },
  );
});

test("cells of the greatest length do not stop it", () => {
  const longest = 32_767;
  const texts = [
    "A.".repeat(longest / 2),
    "Anne ".repeat(longest / 5),
    "1 ".repeat(longest / 2),
    "1-1-2020 t/m ".repeat(longest / 13),
    "x".repeat(longest),
    "(".repeat(longest),
    "tot 1-1-2020 Anne ".repeat(longest / 18),
  ];
  const rows = texts.map((text): TestCell[] => [text, text, text]);
  expect(teamDataOf([grid([["Naam", "Uren", "Caseload"], ...rows])], 36).tables).toEqual([]);
});

test("a number beyond counting is no number of clients", () => {
  const { statedSplits } = teamDataOf(
    [
      grid([
        ["Groepen", "18 t/m 26", 1e21],
        ["", "27-40", 93],
      ]),
    ],
    36,
  );
  expect(statedSplits.flatMap(({ bands }) => bands.map(({ clients }) => clients))).not.toContain(1e21);
});
