import { day, grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood, understoodFromTop } from "./understood";

type Row = readonly TestCell[];

const sheet = (name: string, rows: readonly Row[]) => grid(rows, { sheet: name });
const times = (count: number, row: (at: number) => Row): Row[] => Array.from({ length: count }, (_, at) => row(at));
const born = day("1980-02-01");

const hours = sheet("Uren", [
  ["Naam", "Uren"],
  ["Quinty Peters", 24],
  ["Ruud ten Teunis", 28],
  ["Dirk Ben Haddou", 32],
]);

describe("a list in which everybody is written in several ways", () => {
  const rows = (names: readonly string[]): Row[] => [
    ["Cliëntnr", "Consulent", "Geboortedatum"],
    ...names.flatMap((name, at) => times(2, (row) => [1000 + 10 * at + row, name, born])),
  ];

  test("counts a first name, a first name with an initial and initials for one person", () => {
    const names = [
      ...["quinty", "Quinty P.", "Peters, Q.", "Quinty Peters"],
      ...["Ruud", "Ruud T.", "R. ten Teunis"],
      ...["DIRK", "Dirk B.", "D. Ben Haddou"],
    ];
    const read = understood(hours, sheet("Lijst", rows(names)));
    expect(figuresOf(read)).toEqual(["Quinty Peters 24/8", "Ruud ten Teunis 28/6", "Dirk Ben Haddou 32/6"]);
    expect(read.doubts.flatMap(({ code, text }) => (code === "joined-name" ? [text] : []))).toEqual([
      "quinty, Quinty P. = Quinty Peters",
      "Ruud, Ruud T. = Ruud ten Teunis",
      "DIRK, Dirk B. = Dirk Ben Haddou",
    ]);
  });

  test("does not take a first name for somebody where another has it too", () => {
    const read = understood(hours, sheet("Lijst", rows(["Quinty", "Quinty Bakker", "Quinty Peters", "Ruud", "Dirk"])));
    expect(figuresOf(read)).toContain("Quinty Peters 24/2");
  });

  test("does not take another initial for somebody", () => {
    const read = understood(hours, sheet("Lijst", rows(["Quinty V.", "Quinty Peters", "Ruud", "Dirk"])));
    expect(figuresOf(read)).toContain("Quinty Peters 24/2");
  });
});

describe("a sheet each, whose rows are numbered", () => {
  const letter = (at: number): string => String.fromCharCode(65 + (at % 26));
  const card = (name: string, contract: string, running: number, closed: number): Row[] => [
    [name],
    ["contract", contract],
    [],
    ["nr", "klant", "start"],
    ...times(running, (at) => [at + 1, `Jansen, ${name.slice(-2)}.${letter(at)}.`, born]),
    [],
    [null, "afgesloten"],
    ...times(closed, (at) => [at + 1, `Smit, ${name.slice(-2)}.${letter(at)}.`, born]),
  ];
  const team = [
    sheet("Linda J", card("Linda Jansen", "28 uur", 8, 3)),
    sheet("Linda V", card("Linda Vermaat", "32 uur", 9, 4)),
    sheet("Daan", card("Daan van der Meer", "36 uur", 12, 2)),
  ];
  const figures = ["Linda Jansen 28/8", "Linda Vermaat 32/9", "Daan van der Meer 36/12"];

  test("has no client twice", () => {
    const read = understood(...team);
    expect(figuresOf(read)).toEqual(figures);
    expect(codesOf(read)).not.toContain("list-two-caseworkers");
  });

  test("has no client where only the numbers go on", () => {
    const long = (name: string, running: number): Row[] => [
      [name],
      ["contract", "28 uur"],
      [],
      ["nr", "klant", "geboren"],
      ...times(running, (at) => [at + 1, `Jansen, ${letter(at)}.${letter(at / 26)}.`, born]),
      ...times(60 - running, (at) => [running + at + 1]),
    ];
    const sheets = [
      sheet("Linda", long("Linda Jansen", 38)),
      sheet("Daan", long("Daan van der Meer", 55)),
      sheet("Anja", long("Anja Kroes", 12)),
    ];
    for (const read of [understood(...sheets), understoodFromTop(50, ...sheets)])
      expect(figuresOf(read)).toEqual(["Linda Jansen 28/38", "Daan van der Meer 28/55", "Anja Kroes 28/12"]);
  });

  test.each(["Anja (weg)", "Anja - uit dienst"])("counts nobody of %j", (left) => {
    const read = understood(...team, sheet(left, card("Anja Kroes", "24 uur", 7, 1)));
    expect(figuresOf(read).filter((figure) => !figure.startsWith("+"))).toEqual(figures);
  });
});

test("rows that are numbered again below a title in the same column are no clients who come back", () => {
  const section = (title: string, rows: number): Row[] => [
    [title],
    ...times(rows, (at): Row => [at + 1, "Pw", born]),
    [],
  ];
  const rows = [["Nr.", "Regeling", "Geboortedatum"], ...section("Anne Smit", 9), ...section("Bob Bos", 4)];
  const hours = sheet("Team", [
    ["Naam", "Uren"],
    ["Anne Smit", 36],
    ["Bob Bos", 28],
  ]);
  const read = understood(hours, sheet("Lijst", rows));
  expect(figuresOf(read)).toEqual(["Anne Smit 36/9", "Bob Bos 28/4"]);
  expect(codesOf(read)).toEqual([]);
});

test.each(["Regie", "Regie op traject"])(
  "a column that names somebody in each row goes before a few jobcoaches: %j",
  (header) => {
    const names = ["Quinty", "Ruud", "Dirk"];
    const rows = times(30, (at) => [`Klant ${at}, A.`, born, names[at % 3] ?? "", at % 4 === 0 ? "Ruud" : null]);
    const read = understood(hours, sheet("Klanten", [["Klant", "Geb.datum", header, "Jobcoach"], ...rows]));
    expect(figuresOf(read)).toEqual(["Quinty Peters 24/10", "Ruud ten Teunis 28/10", "Dirk Ben Haddou 32/10"]);
  },
);

test("a client who goes to somebody else counts there from that day, also where few do", () => {
  const rows = times(30, (at) => [
    ...[2000 + 7 * at, ["Quinty", "Ruud", "Dirk"][at % 3] ?? ""],
    ...(at === 0 ? ["Ruud", day("2025-08-01")] : at === 1 ? ["Dirk", day("2025-12-01")] : [null, null]),
  ]);
  const read = understood(hours, sheet("Lijst", [["Cliëntnr", "Consulent", "Wordt", "Vanaf"], ...rows]));
  expect(figuresOf(read)).toEqual(["Quinty Peters 24/9", "Ruud ten Teunis 28/11", "Dirk Ben Haddou 32/10"]);
});

test("a client goes to whose number stands there, where people are called by their numbers", () => {
  const staff = sheet("Uren", [["Medewerker", "Uren"], ...[10488, 10785, 11082].map((number) => [number, 28])]);
  const rows = times(30, (at) => [
    ...[2000 + 7 * at, [10488, 10785, 11082][at % 3] ?? null],
    ...(at === 0 ? [10785, day("2025-08-01")] : at === 1 ? [11082, day("2025-12-01")] : [null, null]),
  ]);
  const read = understood(staff, sheet("Lijst", [["Cliëntnr", "Medewerker", "Wordt", "Vanaf"], ...rows]));
  expect(figuresOf(read)).toEqual(["10488 28/9", "10785 28/11", "11082 28/10"]);
});

test("of a day in the month the newest counts, not the first of the month", () => {
  const read = understood(
    hours,
    sheet("Stand", [
      ["Naam", "1 jul", "1 aug", "25 aug (nu)", "ruimte"],
      ["Quinty", 20, 21, 22, "nee"],
      ["Ruud", 30, 31, 32, "nee"],
      ["Dirk", 40, 41, 42, "ja"],
    ]),
  );
  expect(figuresOf(read)).toEqual(["Quinty Peters 24/22", "Ruud ten Teunis 28/32", "Dirk Ben Haddou 32/42"]);
});

test("a vacancy is nobody, wherever its word stands", () => {
  const read = understood(
    sheet("Team", [
      ["Naam", "Uren", "Cliënten"],
      ["Quinty Peters", 24, 22],
      ["Ruud ten Teunis", 28, 32],
      ["Gevraagd: vacature", 36, null],
    ]),
  );
  expect(figuresOf(read)).toEqual(["Quinty Peters 24/22", "Ruud ten Teunis 28/32"]);
});

describe("a list with a column of days on which work is to end", () => {
  const team = sheet("Team", [
    ["Naam", "Uren"],
    ["Anne Smit", 36],
    ["Bob Bos", 28],
  ]);
  const list = (header: string) =>
    sheet("Trajecten", [
      ["Klantnr", "Consulent", header],
      ...times(12, (at): Row => [
        4100 + 7 * at,
        at % 3 ? "Anne Smit" : "Bob Bos",
        day(at % 2 ? "2025-03-01" : "2026-03-01"),
      ]),
    ]);

  test.each(["Einde gepland", "Verwachte einddatum", "Streefdatum uitstroom"])("%j ends nobody", (header) => {
    expect(figuresOf(understood(team, list(header)))).toEqual(["Anne Smit 36/8", "Bob Bos 28/4"]);
  });

  test("Einddatum ends who is past it", () => {
    expect(figuresOf(understood(team, list("Einddatum")))).toEqual(["Anne Smit 36/4", "Bob Bos 28/2"]);
  });
});

test("rows below a title that calls them an example are no clients, and that is said", () => {
  const header = ["Klant", "Klantnummer", "Klantmanager"];
  const read = understood(
    hours,
    sheet("Invullijst", [
      ["Iedereen vult zijn eigen klanten in"],
      ["VOORBEELD - zo moet het:"],
      header,
      ["Jansen, A.", 123456, "Quinty Peters"],
      ["Klaassen, C.", 345678, "Ruud ten Teunis"],
      [],
      ["HIERONDER INVULLEN"],
      header,
      ...times(12, (at): Row => [
        `Tol, ${"ABCDEFGHIJKL"[at]}.`,
        410_000 + 7 * at,
        at % 3 ? "Quinty Peters" : "Dirk Ben Haddou",
      ]),
    ]),
  );
  expect(figuresOf(read)).toEqual(["Quinty Peters 24/8", "Ruud ten Teunis 28/0", "Dirk Ben Haddou 32/4"]);
  expect(read.doubts).toContainEqual(
    expect.objectContaining({ code: "list-left-out", text: "VOORBEELD - zo moet het:" }),
  );
});

test("whoever does the intake goes behind whoever guides", () => {
  const rows = times(12, (at): Row => [
    4100 + 7 * at,
    at % 2 ? "Quinty Peters" : "Ruud ten Teunis",
    at % 3 ? "Dirk Ben Haddou" : "Quinty Peters",
  ]);
  const read = understood(hours, sheet("Klanten", [["Klantnr", "Intake door", "Begeleiding door"], ...rows]));
  expect(figuresOf(read)).toEqual(expect.arrayContaining(["Quinty Peters 24/4", "Dirk Ben Haddou 32/8"]));
});

test("a sheet of clients and a waiting list is no waiting list", () => {
  const rows = times(12, (at): Row => [4100 + 7 * at, at % 3 ? "Quinty Peters" : "Dirk Ben Haddou"]);
  const read = understood(hours, sheet("Klanten en wachtlijst", [["Klantnr", "Consulent"], ...rows]));
  expect(codesOf(read)).not.toContain("list-waiting");
});

describe("the clients of each below a name in their first row", () => {
  const people = ["Thijs van Rossum", "Lars Kramer", "Rachid Rademaker", "Petra Postma"];
  const areas = ["Waterwijk", "Oost", "Noord", "Zuid", "Centrum"];
  const list = (sizes: readonly number[]) =>
    sheet("Caseload", [
      ["Regisseur", "Uren", "#", "Klant", "Wijk"],
      ...sizes.flatMap((size, who): Row[] => [
        ...times(size, (at): Row => [
          at ? null : (people[who] ?? ""),
          at ? null : 24 + 4 * who,
          at + 1,
          `${String.fromCharCode(65 + (at % 26))}. ${["Bos", "Kaya", "Smit", "Mulder"][(at + who) % 4]}`,
          areas[(7 * at + who) % 5] ?? "",
        ]),
        [],
      ]),
    ]);

  test.each([[[16, 21, 17, 12]], [[30, 31, 28, 33]], [[22, 24, 23]]])(
    "are counted, and neither their numbers nor their areas: %j",
    (sizes) => {
      const figures = sizes.map((size, who) => `${people[who]} ${24 + 4 * who}/${size}`);
      for (const read of [understood(list(sizes)), understoodFromTop(50, list(sizes))]) {
        expect(figuresOf(read)).toEqual(figures);
        expect(codesOf(read)).toEqual([]);
      }
    },
  );
});
