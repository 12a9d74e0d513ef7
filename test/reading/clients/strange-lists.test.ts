import fc from "fast-check";
import type { ClientDoubt } from "../../../src/caseload/clients/found-clients";
import { localRange, readableAddress } from "../../../src/caseload/cell-address";
import type { ClientReadingTerms } from "../../../src/reading/clients/client-reading-terms";
import { calendarAges } from "../../caseload/clients/calendar-ages";
import { day, grid, type GridOptions, type TestCell } from "../grid";
import { clientLines, readSheets } from "./read";

interface Case {
  readonly sheets: readonly (readonly [GridOptions, readonly (readonly TestCell[])[]])[];
  readonly terms?: Partial<ClientReadingTerms>;
  readonly clients: readonly string[];
  /** "code count text cells" */
  readonly doubts?: readonly string[];
  readonly fetched?: readonly string[];
}

const born = day("1980-03-20");

const cases: Record<string, Case> = {
  "one list, and only the columns that are needed are asked for": {
    sheets: [
      [
        { sheet: "Cliënten" },
        [
          ["Bestand team Werk"],
          [],
          ["BSN", "Naam cliënt", "Geboortedatum", "Adres", "Klantmanager", "Statushouder", "Ontheffing", "Opmerking"],
          [111222333, "Fatima Bensaid", born, "Dorpsstraat 1", "Anne", "ja", "nee", "Fatima"],
          [123456782, "Jan Smit", day("1990-01-01"), "Kerkweg 2", "Bob", "nee", "ja", null],
        ],
      ],
    ],
    clients: ["Cliënten!4 Anne 1980-03-20 S+ O- P+", "Cliënten!5 Bob 1990-01-01 S- O+ P-"],
    fetched: [
      "birthDate: Geboortedatum",
      "caseworker: Klantmanager",
      "statusHolder: Statushouder",
      "exemption: Ontheffing",
    ],
  },
  "one sheet per caseworker": {
    sheets: [
      [
        { sheet: "Anne" },
        [
          ["Cliëntnr", "Geb.datum", "Ontheffing"],
          [1, "20-3-1980", "nee"],
        ],
      ],
      [
        { sheet: "Caseload Bob" },
        [
          ["Cliëntnr", "Geb.datum", "Ontheffing"],
          [2, "1-1-1990", "ja"],
          [3, "2-2-1991", "?"],
        ],
      ],
    ],
    clients: ["Anne!2 Anne 1980-03-20 O- P+", "Caseload Bob!2 Bob 1990-01-01 O+ P-", "Caseload Bob!3 Bob 1991-02-02"],
  },
  "an x and nothing else means no where it is empty, also on a sheet without any x": {
    sheets: [
      [
        { sheet: "Anne" },
        [
          ["Cliëntnr", "Geb.datum", "Statushouder"],
          [1, born, "x"],
          [2, born, null],
        ],
      ],
      [
        { sheet: "Bob" },
        [
          ["Cliëntnr", "Geb.datum", "Statushouder"],
          [3, born, null],
        ],
      ],
    ],
    clients: ["Anne!2 Anne 1980-03-20 S+", "Anne!3 Anne 1980-03-20 S-", "Bob!2 Bob 1980-03-20 S-"],
  },
  "an empty cell between ja and nee is not known": {
    sheets: [
      [
        {},
        [
          ["Klantmanager", "Geb.datum", "Statushouder", "Indicatie"],
          ["Anne", born, "ja", "banenafspraak"],
          ["Anne", born, null, null],
          ["Anne", born, "nee", "beschut werk"],
        ],
      ],
    ],
    clients: ["Blad1!2 Anne 1980-03-20 S+ I+", "Blad1!3 Anne 1980-03-20 I-", "Blad1!4 Anne 1980-03-20 S- I+"],
  },
  "ja among kruisjes makes an empty cell unknown": {
    sheets: [
      [
        {},
        [
          ["Klantmanager", "Geb.datum", "Statushouder"],
          ["Anne", born, "x"],
          ["Bob", born, "ja"],
          ["Bob", born, null],
        ],
      ],
    ],
    clients: ["Blad1!2 Anne 1980-03-20 S+", "Blad1!3 Bob 1980-03-20 S+", "Blad1!4 Bob 1980-03-20"],
  },
  "exemption and duty side by side each say their own, and what contradicts is said": {
    sheets: [
      [
        {},
        [
          ["Klantmanager", "Geb.datum", "Ontheffing", "Sollicitatieplicht"],
          ["Anne", born, "nee", "ja"],
          ["Anne", born, "nee", "?"],
          ["Anne", born, "ja", "nee"],
          ["Anne", born, "ja", "ja"],
        ],
      ],
    ],
    clients: [
      "Blad1!2 Anne 1980-03-20 O- P+",
      "Blad1!3 Anne 1980-03-20 O-",
      "Blad1!4 Anne 1980-03-20 O+ P-",
      "Blad1!5 Anne 1980-03-20 O+ P+",
    ],
    doubts: ["contradiction 1 Ontheffing Blad1!C5"],
  },
  "ontheven in the column of the duty": {
    sheets: [
      [
        {},
        [
          ["Consulent", "Geb.datum", "Arbeidsverplichting"],
          ["Anne", born, "ontheven"],
          ["Anne", born, "ja"],
          ["Anne", born, "ontheven t/m 01-03-2020"],
          ["Anne", born, "gedeeltelijk"],
        ],
      ],
    ],
    clients: [
      "Blad1!2 Anne 1980-03-20 O+ P-",
      "Blad1!3 Anne 1980-03-20 O- P+",
      "Blad1!4 Anne 1980-03-20 O- P+",
      "Blad1!5 Anne 1980-03-20",
    ],
  },
  "two kinds of indication, and two columns that disagree": {
    sheets: [
      [
        {},
        [
          ["Klantmanager", "Geb.datum", "Banenafspraak", "Beschut werk", "Ontheffing", "Vrijstelling"],
          ["Anne", born, "nee", "ja", "nee", "ja"],
          ["Anne", born, "nee", "nee", "nee", "?"],
          ["Anne", born, "nee", "?", "ja", "ja"],
        ],
      ],
    ],
    clients: ["Blad1!2 Anne 1980-03-20 I+", "Blad1!3 Anne 1980-03-20 I- O- P+", "Blad1!4 Anne 1980-03-20 O+ P-"],
    doubts: ["columns-differ 1 Vrijstelling Blad1!F2"],
  },
  "what Excel counts below the rows of somebody is nobody's": {
    sheets: [
      [
        {},
        [
          ["Klantmanager", "Geboortedatum", "Ontheffing"],
          ["Anne", "20-3-1980", "nee"],
          ["Anne Aantal", null, 1],
          ["Bob", "1-1-1990", "ja"],
          ["Bob Count", null, 1],
          ["Totaalaantal", null, 2],
        ],
      ],
    ],
    clients: ["Blad1!2 Anne 1980-03-20 O- P+", "Blad1!4 Bob 1990-01-01 O+ P-"],
  },
  "totals, remarks, empty rows and headers in between are no clients": {
    sheets: [
      [
        {},
        [
          ["Klantmanager", "Geb.datum", "Statushouder", "Zwaarte"],
          ["Anne", born, "ja", 1],
          ["Totaal Anne", null, 1, 1],
          [],
          ["Klantmanager", "Geb.datum", "Statushouder", "Zwaarte"],
          ["Bob", born, "nee", 2],
          [null, null, 14, 3],
          ["Eindtotaal", 2, null, 3],
          [null, "* peildatum 1 maart", null, null],
        ],
      ],
    ],
    clients: ["Blad1!2 Anne 1980-03-20 S+", "Blad1!6 Bob 1980-03-20 S-"],
  },
  "a caseworker's name above that caseworker's clients": {
    sheets: [
      [
        {},
        [
          ["Klantmanager", "Geboortedatum", "Statushouder"],
          ["Anne", null, null],
          [null, born, "ja"],
          [null, day("1990-01-01"), "nee"],
          ["Bob", null, null],
          [null, born, "nee"],
        ],
      ],
    ],
    clients: ["Blad1!3 Anne 1980-03-20 S+", "Blad1!4 Anne 1990-01-01 S-", "Blad1!6 Bob 1980-03-20 S-"],
  },
  "a client of whom only the caseworker is known is a client": {
    sheets: [
      [
        {},
        [
          ["Klantmanager", "Geboortedatum", "Statushouder"],
          ["Anne", born, "ja"],
          ["Anne", null, null],
          ["Bob", born, "nee"],
        ],
      ],
    ],
    clients: ["Blad1!2 Anne 1980-03-20 S+", "Blad1!3 Anne ?", "Blad1!4 Bob 1980-03-20 S-"],
  },
  "nobody's clients are counted and said": {
    sheets: [
      [
        {},
        [
          ["Klantmanager", "Geboortedatum"],
          ["Anne", born],
          [null, born],
          ["-", born],
        ],
      ],
    ],
    clients: ["Blad1!2 Anne 1980-03-20", "Blad1!3 niemand 1980-03-20", "Blad1!4 niemand 1980-03-20"],
    doubts: ["no-caseworker 2 Klantmanager Blad1!A3 Blad1!A4"],
  },
  "an age is the birth days it leaves, and is held against a birth date": {
    sheets: [
      [
        {},
        [
          ["Klantmanager", "Geboortedatum", "Leeftijd"],
          ["Anne", null, 40],
          ["Anne", day("1980-03-03"), 40],
          ["Anne", day("1980-03-04"), 40],
          ["Anne", "00-00-1980", "39 jaar"],
          ["Anne", null, "veertig"],
        ],
      ],
    ],
    clients: [
      "Blad1!2 Anne 1979-03-04+365",
      "Blad1!3 Anne 1980-03-03",
      "Blad1!4 Anne 1980-03-04",
      "Blad1!5 Anne 1980-01-01+365",
      "Blad1!6 Anne ?",
    ],
    doubts: ["unreadable 1 Leeftijd Blad1!C6", "age-differs 1 Leeftijd Blad1!C4"],
  },
  "birth dates that cannot be are unknown and said, by place only": {
    sheets: [
      [
        {},
        [
          ["Klantmanager", "Geboortedatum"],
          ["Anne", day("2021-01-01")],
          ["Anne", "31-02-1980"],
          ["Anne", "Fatima"],
          ["Anne", "Fatima 2"],
          ["Anne", "Fatima 3"],
          ["Anne", "Fatima 4"],
        ],
      ],
    ],
    clients: [2, 3, 4, 5, 6, 7].map((row) => `Blad1!${row} Anne ?`),
    doubts: [
      "unreadable 4 Geboortedatum Blad1!B4 Blad1!B5 Blad1!B6",
      "impossible-birth-date 1 Geboortedatum Blad1!B3",
      "future-birth-date 1 Geboortedatum Blad1!B2",
    ],
  },
  "dates that count from 1904 by what their cells show": {
    sheets: [
      [
        {},
        [
          ["Klantmanager", "Geboortedatum"],
          ["Anne", { value: 29_300 - 1462, text: "20-03-1980", format: "dd-mm-yyyy" }],
        ],
      ],
    ],
    clients: ["Blad1!2 Anne 1980-03-20"],
  },
  "only what is in sight, when that was the answer": {
    sheets: [
      [
        { hiddenRows: [2] },
        [
          ["Klantmanager", "Geboortedatum"],
          ["Anne", born],
          ["Bob", born],
          ["Bob", born],
        ],
      ],
    ],
    terms: { rows: "visible" },
    clients: ["Blad1!2 Anne 1980-03-20", "Blad1!4 Bob 1980-03-20"],
  },
  "a column of contact persons who are all different is not kept": {
    sheets: [
      [
        {},
        [
          ["Contactpersoon", "Geboortedatum", "Statushouder"],
          ...Array.from({ length: 12 }, (_, row) => [`Moeder ${String.fromCharCode(65 + row)}`, born, "nee"]),
        ],
      ],
    ],
    clients: Array.from({ length: 12 }, (_, row) => `Blad1!${row + 2} niemand 1980-03-20 S-`),
    doubts: ["not-caseworkers 0 Contactpersoon Blad1!A1"],
  },
  "a list with an empty column in it": {
    sheets: [
      [
        {},
        [
          ["Klantmanager", "Geboortedatum", null, "Ontheffing"],
          ["Anne", born, null, "nee"],
        ],
      ],
    ],
    clients: ["Blad1!2 Anne 1980-03-20 O- P+"],
  },
  "headers over two rows": {
    sheets: [
      [
        { merges: ["A1:A2", "B1:C1"] },
        [
          ["Klantmanager", "Cliënt", null],
          [null, "Geboortedatum", "Statushouder"],
          ["Anne", born, "ja"],
        ],
      ],
    ],
    clients: ["Blad1!3 Anne 1980-03-20 S+"],
  },
  "two columns for one thing: the surest counts, the other is named": {
    sheets: [
      [
        {},
        [
          ["Klantmanager inkomen", "Klantmanager", "Geboortedatum"],
          ["Bob", "Anne", born],
        ],
      ],
    ],
    clients: ["Blad1!2 Anne 1980-03-20"],
    doubts: ["unused-column 0 Klantmanager inkomen Blad1!A1"],
  },
  "a list of the team beside sheets of single caseworkers": {
    sheets: [
      [
        { sheet: "Alles" },
        [
          ["Klantmanager", "Geboortedatum"],
          ["Anne", born],
        ],
      ],
      [
        { sheet: "Anne" },
        [
          ["Cliëntnr", "Geboortedatum"],
          [1, born],
        ],
      ],
    ],
    terms: { team: ["Anne"] },
    clients: ["Alles!2 Anne 1980-03-20", "Anne!2 Anne 1980-03-20"],
    doubts: ["sheet-and-list 1 Alles Alles!A1"],
  },
  "service numbers without a header are left alone": {
    sheets: [
      [
        {},
        [
          [111222333, "Fatima"],
          [123456782, "Jan"],
        ],
      ],
    ],
    clients: [],
    doubts: ["no-columns 0 Blad1 Blad1!A1"],
  },
  "ages instead of birth dates, and one flag": {
    sheets: [
      [
        {},
        [
          ["Klantmanager", "Leeftijd", "Ontheffing"],
          ["Anne", 29, "ja"],
        ],
      ],
    ],
    clients: ["Blad1!2 Anne 1990-03-04+364 O+ P-"],
  },
  "a client header and nothing below it": {
    sheets: [[{}, [["Klantmanager", "Geboortedatum"]]]],
    clients: [],
  },
  "a team's own tables are no clients": {
    sheets: [
      [
        {},
        [
          ["Naam", "Uren", "Aantal cliënten"],
          ["Anne", 36, 90],
        ],
      ],
    ],
    clients: [],
    fetched: [],
  },
};

function doubtLine({ code, count, text, cells }: ClientDoubt): string {
  return [code, count, text, ...cells.map(readableAddress)].join(" ");
}

test.each(Object.entries(cases))("%s", (_, { sheets, terms, clients, doubts, fetched }) => {
  const read = readSheets(
    sheets.map(([options, rows]) => grid(rows, options)),
    terms,
  );
  expect(clientLines(read)).toEqual(clients);
  expect(read.doubts.map(doubtLine).sort()).toEqual([...(doubts ?? [])].sort());
  if (fetched) expect([...read.fetched].sort()).toEqual([...fetched].sort());
  expect(JSON.stringify(read)).not.toMatch(/Fatima|Moeder|111222333|Dorpsstraat/);
  const kept = read.lists.reduce((sum, list) => sum + (terms?.rows === "visible" ? list.visible : list.clients), 0);
  expect(read.columns.count).toBe(kept);
});

test("an age is exactly the birth days that give it, on 29 February too", () => {
  const dates = fc.oneof(
    fc
      .date({ min: new Date("2019-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    fc.constantFrom("2020-02-28", "2020-02-29", "2020-03-01", "2021-02-28", "2021-03-01"),
  );
  fc.assert(
    fc.property(dates, fc.integer({ min: 0, max: 100 }), (referenceDate, age) => {
      const rows = [
        ["Klantmanager", "Leeftijd", "Ontheffing"],
        ["Anne", age, "ja"],
      ];
      const { birthDay, birthSpan } = readSheets([grid(rows)], { referenceDate }).columns;
      const [first, last] = [birthDay[0] ?? 0, (birthDay[0] ?? 0) + (birthSpan[0] ?? 0)];
      const { ageOf } = calendarAges(referenceDate);
      expect([first - 1, first, last, last + 1].map(ageOf)).toEqual([age + 1, age, age, age - 1]);
    }),
  );
});

test("what was skipped is counted, and the list ends at its last row", () => {
  const { sheets } = cases["totals, remarks, empty rows and headers in between are no clients"] ?? { sheets: [] };
  const read = readSheets(sheets.map(([options, rows]) => grid([...rows, [], []], options)));
  expect(read.lists.map(({ skipped, clients, range }) => [skipped, clients, localRange(range)])).toEqual([
    [{ blank: 1, total: 4, heading: 1 }, 2, "A1:D9"],
  ]);
});

test("trede, zwaarte and contactmomenten are read, and long texts among them are not kept", () => {
  const read = readSheets([
    grid([
      ["Klantmanager", "Trede", "Zwaarte", "Contactmomenten per jaar", "Geboortedatum"],
      ["Anne", 3, "1,5", "4x per jaar", born],
      ["Anne", "Trede 3", 2, 12, born],
      ["Anne", "zie Fatima", "zwaar", "-", born],
      ["Anne", "A", null, null, born],
    ]),
  ]);
  expect(read.columns.steps).toEqual(["3", "a"]);
  expect([...(read.columns.step ?? [])]).toEqual([0, 0, 255, 1]);
  expect([...(read.columns.weight ?? [])]).toEqual([1.5, 2, Number.NaN, Number.NaN]);
  expect([...(read.columns.contacts ?? [])]).toEqual([4, 12, Number.NaN, Number.NaN]);
  expect(read.doubts.map(doubtLine).sort()).toEqual(["unreadable 1 Trede Blad1!B4", "unreadable 1 Zwaarte Blad1!C4"]);
});
