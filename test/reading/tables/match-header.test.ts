import type { Field } from "../../../src/caseload/team/field";
import { readHeader } from "../../../src/reading/tables/match-header";

const headers: readonly (readonly [string, Field | null])[] = [
  ["Naam", "name"],
  ["Klantmanager", "name"],
  ["KM'er", "name"],
  ["beh. ambtenaar", "name"],
  ["Wie + aantal uur", "name"],
  ["Aantal uur", "hours"],
  ["Uren p/w", "hours"],
  ["u/w", "hours"],
  ["FTE", "hours"],
  ["Formatie (fte)", "hours"],
  ["dt-factor", "hours"],
  ["%", "hours"],
  ["Contracturen", "hours"],
  ["Uren caseload", "hours"],
  ["Neventaken", "sideTasks"],
  ["Overige taken", "sideTasks"],
  ["(Werk)intakes", "sideTasks"],
  ["Uren neventaken", "sideTaskHours"],
  ["Neventaken (uren)", "sideTaskHours"],
  ["Niet-caseloaduren", "sideTaskHours"],
  ["Verlof", "absence"],
  ["Uren verlof", "absence"],
  ["Afwezig %", "absence"],
  ["Inwerken", "rampUp"],
  ["Contract tot en met", "until"],
  ["Einddatum contract", "until"],
  ["t/m", "until"],
  ["Aantal cliënten", "current"],
  ["Aantal klanten", "current"],
  ["Huidige caseload", "current"],
  ["Caseload", "current"],
  ["#", "current"],
  ["Aantal van BSN", "current"],
  ["Nieuwe caseload", "newCaseload"],
  ["Rekenkundig", "proportional"],
  ["Rekenkundig¹", "proportional"],
  ["Rekenkundig*", "proportional"],
  ["Rekenkundige caseload", "proportional"],
  ["Categorie oud / nieuw", "ageBand"],
  ["Leeftijdscategorie", "ageBand"],
  ["Naam cliënt", null],
  ["BSN", null],
  ["Geb.datum", null],
  ["Verschil", null],
  ["Cliënten per uur", null],
  ["Uren per jaar", null],
  ["Uurtarief", null],
  ["Prijs per uur", null],
  ["Telefoon", null],
  ["160 uur per week", null],
  ["469 cliënten", null],
  ["", null],
  ["2020", null],
  ["Uitgaande van de filters (statushouders / indicatie / ontheffing) is de caseload nu zo", null],
];

test.each(headers)("%j", (text, field) => {
  expect(readHeader(text).match?.field ?? null).toBe(field);
});

test("headers tell contract hours from hours for clients", () => {
  expect(readHeader("Contracturen").match?.hoursKind).toBe("contract");
  expect(readHeader("Uren Contract").match?.hoursKind).toBe("contract");
  expect(readHeader("Uren caseload").match?.hoursKind).toBe("caseload");
  expect(readHeader("Uren").match?.hoursKind).toBeUndefined();
});

test("an unsure word and unknown words lower the certainty", () => {
  expect(readHeader("Aantal uur").match?.certainty).toBe(1);
  expect(readHeader("Inzet").match?.certainty).toBeCloseTo(0.8);
  expect(readHeader("Uren volgens rooster").match?.certainty).toBeCloseTo(0.8);
});

test.each(["BSN", "Cliëntnr.", "Klantnummer", "Naam cliënt", "Geboortedatum", "geb.dat.", "Sofi-nummer", "A-nummer"])(
  "%j identifies clients",
  (text) => {
    expect(readHeader(text).client).toBe("identity");
  },
);

test.each(["Klantmanager", "Aantal cliënten", "Aantal klanten", "Aantal van cliëntnummer", "Cliënten"])(
  "%j identifies nobody",
  (text) => {
    expect(readHeader(text).client).toBeNull();
  },
);
