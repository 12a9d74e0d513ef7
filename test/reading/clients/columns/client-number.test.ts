import { day, grid } from "../../grid";
import { readSheets } from "../read";

const born = day("1980-03-20");

function numberColumn(header: string | null, values: readonly (string | number)[] = ["C-1", "C-2", "C-3"]) {
  const rows = values.map((value) => ["Anne", value, born, "x"]);
  const read = readSheets([grid([["Klantmanager", header, "Geboortedatum", "Opmerking"], ...rows])]);
  expect(read.fetched.filter((column) => header !== null && column.endsWith(`: ${header}`))).toEqual([]);
  return read.lists.map((list) => list.numberColumn);
}

test.each([
  "Cliëntnr",
  "Cliëntnr.",
  "CLIENTNUMMER",
  "Klantnummer",
  "klant-nr",
  "Klant ID",
  "Dossiernr",
  "Dossiernummer",
  "Cliëntnummer GWS",
  "CLNTNR",
  "Cl.nr.",
])("%s is the client's number, of which only the place is kept", (header) => {
  expect(numberColumn(header)).toEqual([1]);
});

test.each([
  ["BSN"],
  ["Burgerservicenummer"],
  ["Sofinummer"],
  ["A-nummer"],
  ["Administratienummer"],
  ["Cliëntnr (BSN)"],
  ["Cliëntnr partner"],
  ["Zaaknummer"],
  ["Naam cliënt"],
  ["Cliënt"],
  ["Nummer"],
  [null],
])("%s is not", (header) => {
  expect(numberColumn(header)).toEqual([null]);
});

test("service numbers stay out, whatever the column is called", () => {
  // Both pass the eleven test: 9×1 + 8×1 + … − 1×last is a multiple of eleven.
  expect(numberColumn("Cliëntnr", [111222333, 123456782])).toEqual([null]);
});
