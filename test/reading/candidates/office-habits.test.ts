import { day, grid, type TestCell } from "../grid";
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

test("those who are hired stand in a table of their own below the others, with a bureau and a last day besides", () => {
  const team = understood(
    grid([
      ["VAST"],
      ["Naam", "Uren", "Cliënten per 1/9"],
      ["Anne Smit", 27, 50],
      ["Bob Bos", 36, 80],
      ["Emmy Pot", 24, 61],
      ["subtotaal", 87, 191],
      [],
      ["INHUUR"],
      ["Naam", "Uren", "Cliënten per 1/9", "Bureau", "Einddatum"],
      ["Petra Tjon", 32, 73, "Zelfstandig", day("2025-12-31")],
      ["Tom Vos", 36, 86, "Flexkracht", day("2025-08-15")],
      ["Wil Kok", 24, 51],
      ["subtotaal", 92, 210],
      [],
      ["TOTAAL", 179, 401],
    ]),
  );
  expect(figuresOf(team)).toEqual([
    "Anne Smit 27/50",
    "Bob Bos 36/80",
    "Emmy Pot 24/61",
    "Petra Tjon 32/73",
    "Wil Kok 24/51",
    "+ Tom Vos 86",
  ]);
});

test("who left stands in a table of their own with more headers, and is none of the team", () => {
  const team = understood(
    grid([
      ["Team"],
      ["Naam", "Uren", "Cliënten"],
      ["Anne Smit", 27, 50],
      ["Bob Bos", 36, 80],
      [],
      ["Uit dienst in 2025"],
      ["Naam", "Uren", "Cliënten", "Reden"],
      ["Petra Tjon", 32, 73, "verhuizing"],
      ["Tom Vos", 36, 86, "pensioen"],
    ]),
  );
  expect(figuresOf(team)).toEqual(["Anne Smit 27/50", "Bob Bos 36/80"]);
});

test.each([
  ["4 dgn (32 u)", 32],
  ["fulltime (36)", 36],
  ["parttime (24 uur)", 24],
])("'%s' is so many hours", (text, hours) => {
  const team = understood(
    grid([
      ["wie", "werkt", "heeft"],
      ["Esmee", "32 uur", "64 kl."],
      ["Harm", text, "65 klanten"],
      ["Koen", "20 uur p/w", "41 klanten"],
    ]),
  );
  expect(figuresOf(team)).toContain(`Harm ${hours}/65`);
});

test("notes on lines of their own say of everybody how many clients there are, also without a word for them", () => {
  const notes = [
    "Bianca – 20 uur – 35 klanten",
    "Willemijn: 20 u, 41 klanten (2 in overdracht)",
    "Ilse, 16 uur, heeft er nu 29",
    "Koen – 36 uur – 59 klanten",
  ];
  const team = understood(grid([["Rondje team 1 september"], [], ...notes.map((text) => [text])]));
  expect(figuresOf(team)).toEqual(["Bianca 20/35", "Willemijn 20/41", "Ilse 16/29", "Koen 36/59"]);
});
