import { commandSheet } from "../../../../src/usecases/sheets/command-sheet";
import { proportional } from "../../../../src/usecases/sheets/proportional/kind";
import type { ReadingReport } from "../../../../src/usecases/reading/reading-report";
import { grid, type TestCell } from "../../../reading/grid";
import { memoryHost } from "../../../taskpane/memory-host";

async function messageOf(rows: readonly (readonly TestCell[])[]): Promise<string> {
  const outcome = await commandSheet(memoryHost([grid(rows, { sheet: "Team" })]), proportional, {});
  expect(outcome).toMatchObject({ ok: false, fault: false });
  return outcome.ok ? "" : outcome.message;
}

test("when two columns may hold the clients, the message gives both figures", async () => {
  const rows = [
    ["Naam", "Uren", "Aantal cliënten", "Caseload"],
    ["Anne", 36, 90, 88],
    ["Bob", 28, 50, 52],
  ];
  const outcome = await commandSheet(memoryHost([grid(rows, { sheet: "Team" })]), proportional, {});
  const report = outcome.ok ? (outcome.report as ReadingReport) : null;
  const messages = report?.doubts.map(({ message }) => message);
  expect(messages).toContain(
    "Er zijn twee kolommen die hetzelfde kunnen betekenen: ‘Aantal cliënten / Caseload’ (Team!C1 en Team!D1).",
  );
  expect(messages).toContain(
    "‘Anne’: 90 cliënten volgens Team!C2, 88 volgens Team!D2; er is gerekend met 90 (zo ook bij 1 ander).",
  );
});

test("when hours cannot be understood, the message says where", async () => {
  const message = await messageOf([
    ["Medewerker", "Inzet", "Caseload"],
    ["Anne", 4, 20],
    ["Bob", 6, 30],
  ]);
  expect(message).toContain("Team!A1:C3 lijkt uw team; ik zie geen uren.");
  expect(message).toContain("Kolom ‘Inzet’ (Team!B1)");
});

test("what is most like the team is named with what it lacks", async () => {
  expect(
    await messageOf([
      ["Naam", "Uren"],
      ["Anne", 36],
    ]),
  ).toBe(
    "Team!A1:B2 lijkt uw team; ik zie geen aantallen cliënten. Zet er een kolom met aantallen bij, of een lijst met een rij per cliënt waarin de klantmanager staat. Staan ze er al, wijs ze dan aan.",
  );
});

test("where nothing is like a team, the message says which sheets were read", async () => {
  expect(await messageOf([["Verslag van het overleg"], ["Volgende keer verder"]])).toBe(
    "Gelezen: ‘Team’. Daar staan geen namen van een team met getallen erbij. Maak een tabel met de koppen ‘Naam’, ‘Aantal uur’ en ‘Aantal cliënten’ en één rij per klantmanager. Staat uw team er al, wijs het dan aan.",
  );
});

test("the report names each doubt with its cells", async () => {
  const host = memoryHost([
    grid(
      [
        ["Naam", "Uren", "Aantal cliënten"],
        ["Anne", 36, 90],
        ["Niet toegewezen", null, 12],
      ],
      { sheet: "Team" },
    ),
  ]);
  const outcome = await commandSheet(host, proportional, {});
  expect(outcome.ok && (outcome.report as ReadingReport).doubts).toEqual([
    {
      code: "unassigned-clients",
      message: "In Team!C3 staan 12 cliënten bij ‘Niet toegewezen’; die tellen niet mee in de verdeling.",
      cells: ["Team!C3"],
    },
  ]);
});
