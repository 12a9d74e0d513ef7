import { localRange, readableAddress } from "../../../src/caseload/cell-address";
import type { DivisionChoices } from "../../../src/caseload/division/division";
import { divisionSummary } from "../../../src/text/command-line/division-summary";
import { memoChecks, memoMembers, resultOf, writtenTeam } from "../../sheets/memo-team";

const memo = writtenTeam(memoMembers);

function summary(
  choices: Partial<DivisionChoices> = {},
  supposed: Parameters<typeof divisionSummary>[0]["supposed"] = [],
): string {
  return divisionSummary({
    fileName: "team-werk-2020.xlsx",
    result: { ...resultOf(memo, choices), checks: memoChecks },
    weighted: null,
    referenceDateSource: "sheets",
    referenceDateCell: { sheet: "Memo", row: 4, column: 1 },
    tables: memo.team.tables,
    clientsFrom: null,
    doubts: [{ code: "hours-unit", cells: [{ sheet: "Formatie", row: 0, column: 1 }], text: "Inzet" }],
    unread: [{ sheet: "Formatie 2019", reason: "hidden" }],
    limits: [],
    within: null,
    curve: null,
    newClients: null,
    corrections: [
      { sentence: "Kees neemt geen cliënten.", unused: null },
      { sentence: "Op ‘Blad2’ is ‘Uren’ de kolom voor contracturen.", unused: "Niet gebruikt: de kopjes zijn anders." },
    ],
    sheet: "Rekenkundig 03-03-2020 (2)",
    nameTaken: "Rekenkundig 03-03-2020",
    placeOf: readableAddress,
    supposed,
    rangeOf: ({ range }) => `${range.sheet}!${localRange(range)}`,
  });
}

/** The table's lines, split where two spaces or more stand. */
function row(text: string, name: string): string[] {
  const line = text.split("\n").find((each) => each.startsWith(name)) ?? "";
  return line.trim().split(/ {2,}/);
}

test("the table holds the memo's figures in Dutch notation", () => {
  const text = summary();
  expect(row(text, "Naam")).toEqual([
    "Naam",
    "Uren",
    "Neventaken-uren",
    "Caseloaduren",
    "Nu",
    "Rekenkundig exact",
    "afgerond",
    "Verschil",
    "Per fte",
    "Index",
  ]);
  expect(row(text, "Anne")).toEqual(["Anne", "36", "0", "36", "90", "105,525", "105", "+15", "90,0", "85"]);
  expect(row(text, "Bob")).toEqual(["Bob", "36", "?", "36", "122", "105,525", "106", "−16", "122,0", "116"]);
  expect(row(text, "Totaal")).toEqual(["Totaal", "160", "?", "160", "469", "469,000", "469", "0", "105,5", "100"]);
});

test("every line of the table is as long as the others", () => {
  const lines = summary().split("\n");
  const first = lines.findIndex((line) => line.startsWith("Naam"));
  const lengths = lines.slice(first, first + 9).map((line) => line.length);
  expect(new Set(lengths).size).toBe(1);
});

test("it says the date and its source, the transfers, the checks and their cells, what was read and what was made", () => {
  const text = summary();
  for (const words of [
    "Peildatum: 3 maart 2020 (gevonden op de bladen: Memo!B5)",
    "Ten minste 96 overdrachten, 20,5% van de cliënten",
    "Julie → Lisette: 70",
    "Bob 86–117",
    "C02  Formatie!B4 en Overweging 1!B4: Emmy heeft 28 uur",
    "Kolom ‘Inzet’ (Formatie!B1)",
    "formatie: ‘Huidige formatie’ (Formatie!A1:F6)",
    "Niet gelezen: ‘Formatie 2019’ (verborgen).",
    "Er was al een blad ‘Rekenkundig 03-03-2020’; dat is niet overschreven.",
    "Werkblad: ‘Rekenkundig 03-03-2020 (2)’",
  ]) {
    expect(text).toContain(words);
  }
});

test("plain rounding shows 470* and what the star means", () => {
  const text = summary({ rounding: "plain" });
  expect(row(text, "Totaal")[6]).toBe("470*");
  expect(text).toContain("* Ieder getal is los afgerond; het totaal is 469.");
});

test("clients of someone who does not count are in the table, so that it adds up", () => {
  const cell = { sheet: "Caseload", row: 9, column: 1 };
  const result = resultOf(memo);
  const text = divisionSummary({
    fileName: "team-werk-2020.xlsx",
    result: {
      ...result,
      leftOut: [
        {
          name: "Pieter",
          reason: "contract-ended",
          until: "2020-02-29",
          cell,
          current: { value: 12, cell, text: "12" },
        },
      ],
    },
    weighted: null,
    referenceDateSource: "given",
    referenceDateCell: null,
    tables: [],
    clientsFrom: null,
    doubts: [],
    unread: [],
    limits: [],
    within: null,
    curve: null,
    newClients: null,
    corrections: [],
    sheet: "Rekenkundig 03-03-2020",
    nameTaken: null,
    placeOf: readableAddress,
    supposed: [],
    rangeOf: ({ range }) => localRange(range),
  });
  expect(row(text, "Pieter")).toEqual(["Pieter", "–", "–", "–", "12", "0,000", "0", "−12", "–", "–"]);
  expect(text).toContain(
    "Tellen niet mee: Pieter (contract tot en met 29 februari 2020). Hun cliënten worden verdeeld over de anderen.",
  );
});

test("what was corrected before stands there, with why it was not used", () => {
  const text = summary();
  expect(text).toContain("Uw aanpassingen, bewaard in de werkmap\n  Kees neemt geen cliënten.\n  Op ‘Blad2’");
  expect(text).toContain("Niet gebruikt: de kopjes zijn anders.");
});

test("a what-if is named above the figures that it changes", () => {
  const people = [
    { name: "Emmy", hours: 24, stated: 28 },
    { name: "Anne", hours: 32, stated: 36 },
  ];
  expect(summary({}, people).split("\n")[2]).toBe(
    "Alle cijfers zijn met andere uren voor Emmy (24 i.p.v. 28) en Anne (32 i.p.v. 36).",
  );
  expect(summary()).not.toContain("andere uren");
});
