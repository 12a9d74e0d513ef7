import { grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood } from "./understood";

type Row = readonly TestCell[];

function sheet(name: string, rows: readonly Row[]) {
  return grid(rows, { sheet: name });
}

describe("what offices do with a table", () => {
  test("below it each kind of contract adds up its people, and is nobody", () => {
    const rows = [
      ["Naam", "Soort", "Uren", "Aantal"],
      ["Anne Smit", "V", 36, 90],
      ["Bob Bos", "T", 28, 62],
      ["Emmy Vos", "V", 24, 55],
      [],
      ["V", "vast", 60, 145],
      ["T", "tijdelijk", 28, 62],
    ];
    expect(figuresOf(understood(grid(rows)))).toEqual(["Anne Smit 36/90", "Bob Bos 28/62", "Emmy Vos 24/55"]);
  });

  test("who stands in for somebody with as many hours is no sum of theirs", () => {
    const hours = sheet("Uren", [
      ["Naam", "Vervanger", "Uren"],
      ["Anne Smit", "Bob Bos", 36],
      ["Bob Bos", "Emmy Vos", 36],
      ["Emmy Vos", "Anne Smit", 36],
    ]);
    const counts = sheet("Caseload", [
      ["Naam", "Cliënten"],
      ["Anne Smit", 80],
      ["Bob Bos", 61],
      ["Emmy Vos", 47],
    ]);
    expect(figuresOf(understood(hours, counts))).toEqual(["Anne Smit 36/80", "Bob Bos 36/61", "Emmy Vos 36/47"]);
  });

  test("hours are written with minutes as a text", () => {
    const rows = [
      ["Naam", "Uren per week", "Cliënten"],
      ["Anne Smit", "36:00", 80],
      ["Bob Bos", "28:48", 61],
      ["Emmy Vos", "24:00", 47],
    ];
    expect(figuresOf(understood(grid(rows)))).toEqual(["Anne Smit 36/80", "Bob Bos 28.8/61", "Emmy Vos 24/47"]);
  });

  test("somebody works for two wijken, each on a sheet of its own", () => {
    const header = ["Naam", "Uren", "Cliënten"];
    const team = understood(
      sheet("Noord", [header, ["Anne Smit", 20, 45], ["Bob Bos", 28, 60]]),
      sheet("Zuid", [header, ["Anne Smit", 16, 37], ["Emmy Vos", 24, 52]]),
      sheet("West", [header, ["Ilse Pot", 32, 70], ["Gerda Mol", 24, 50]]),
    );
    expect(figuresOf(team)).toEqual([
      "Anne Smit 36/82",
      "Bob Bos 28/60",
      "Emmy Vos 24/52",
      "Ilse Pot 32/70",
      "Gerda Mol 24/50",
    ]);
    expect(codesOf(team)).toContain("tables-added");
  });

  test("a waiting list says who is to have the client, which is said", () => {
    const clients = (name: string, from: number, count: number): Row[] =>
      Array.from({ length: count }, (_, at) => [from + 7 * at, name]);
    const team = understood(
      sheet("Uren", [
        ["Naam", "Uren"],
        ["Anne Smit", 36],
        ["Bob Bos", 28],
      ]),
      sheet("Caseload", [
        ["Cliëntnr", "Klantmanager"],
        ...clients("Anne Smit", 4001, 12),
        ...clients("Bob Bos", 6002, 9),
      ]),
      sheet("Wachtlijst", [["Cliëntnr", "Voorkeur KM"], ...clients("Anne Smit", 8003, 5)]),
    );
    expect(figuresOf(team)).toEqual(["Anne Smit 36/17", "Bob Bos 28/9"]);
    expect(team.doubts).toMatchObject([{ code: "list-waiting", text: "Wachtlijst", figure: 5 }]);
  });

  test("a blank row below the headers takes no column its word", () => {
    const team = sheet("Medewerkers", [
      ["Caseload team Werk stand 1-9-2025"],
      [],
      ["Werkconsulent", "Einddatum", "Aanstelling"],
      [],
      ["Jorrit", null, "36 uur p.w."],
      ["Esmee", null, "32 uur p.w."],
      ["Sanne", null, "36 uur p.w."],
      ["Wilma", "31-03-2025", "32 uur p.w."],
      ["Totaal", null, 136],
    ]);
    const list = sheet("Cliëntenlijst", [
      ["Cliëntnr", "Consulent"],
      ...Array.from({ length: 18 }, (_, at): Row => [67000 + at, ["Jorrit", "Esmee", "Sanne"][at % 3] ?? null]),
    ]);
    expect(figuresOf(understood(team, list))).toEqual(["Jorrit 36/6", "Esmee 32/6", "Sanne 36/6"]);
  });

  test("numbers of staff are names above remarks too, so that no old copy goes before them", () => {
    const team = sheet("Team", [
      ["Naam", "Uren per week"],
      [10785, 36],
      [10488, 28],
      [11082, 28],
      ["Totaal", 92],
      [],
      ["Verdeling nu"],
      ["Naam", "Aantal cliënten"],
      [],
      [10785, 24],
      [10488, 134],
      [11082, 59],
      ["Totaal", 217],
      [],
      ["* exclusief de klanten van de jobcoach"],
      ["Norm is 90 klanten per fte"],
    ]);
    const copy = sheet("Kopie oude stand", [
      ["Naam", "Uren per week", "Aantal cliënten"],
      [10785, 32, 23],
      [10488, 28, 145],
      [11082, 28, 79],
    ]);
    expect(figuresOf(understood(team, copy))).toEqual(["10785 36/24", "10488 28/134", "11082 28/59"]);
  });
});
