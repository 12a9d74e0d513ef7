import { defaultChoices } from "../../../src/caseload/division/default-choices";
import { formationOn } from "../../../src/caseload/team/formation";
import { gatherPeople } from "../../../src/caseload/team/people";
import { grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood, understoodWith } from "./understood";

type Row = readonly TestCell[];

describe("a whole department in one table", () => {
  const rows = (jobcoach: TestCell, colleague: string): Row[] => [
    ["Naam", "Functie", "Uren", "Cliënten"],
    ["Karel Mol", "Teamleider", 36, null],
    ["Anne Smit", "Klantmanager", 36, 70],
    ["Bob Bos", "Klantmanager", 28, 55],
    ["Emmy Vos", "Klantmanager", 24, 44],
    ["Ilse Pot", "Jobcoach", 32, jobcoach],
    ["Jan Dal", colleague, 28, null],
    ["Truus Kok", "Klantmanager", 32, 0],
    ["Totaal", null, 216, 169],
  ];
  const klantmanagers = ["Anne Smit 36/70", "Bob Bos 28/55", "Emmy Vos 24/44"];

  test("whoever has no clients and another functie does not count, which is said; who starts does", () => {
    const team = understood(grid(rows(null, "Werkgeversadviseur")));
    expect(figuresOf(team)).toEqual([...klantmanagers, "Truus Kok 32/0"]);
    // The typed total is of everybody, and nobody's mistake.
    expect(codesOf(team)).toEqual(["no-caseload", "no-caseload", "no-caseload"]);
  });

  test("a typed 0, or a functie that is called like one with clients, counts", () => {
    const team = understood(grid(rows(0, "Klantmanager inkomen")));
    expect(figuresOf(team)).toEqual([...klantmanagers, "Ilse Pot 32/0", "Jan Dal 28/-", "Truus Kok 32/0"]);
  });
});

describe("people whom a typed total leaves out", () => {
  const rows = (label: string): Row[] => [
    ["Wie", "Uren", "Aantal", "Bijzonderheden"],
    ["Anne Smit", 36, 70, null],
    ["Bob Bos", 28, 55, null],
    ["Emmy Vos", 24, 44, null],
    ["Ilse Pot", 32, 63, null],
    ["Jan Dal", 20, 37, null],
    [],
    [label, 80, 151, null],
  ];
  const counting = ["Anne Smit 36/70", "Emmy Vos 24/44", "Jan Dal 20/37"];

  test("do not count where its label says that it leaves some out, also beside a legend", () => {
    const legend: Row[] = [[], ["Legenda"], [null, "uit dienst"], [null, "langdurig ziek"], [], []];
    const beside = rows("Totaal zonder rood").map((row, at) => [
      ...row,
      ...Array(5 - row.length).fill(null),
      ...(legend[at] ?? []),
    ]);
    for (const sheet of [rows("Totaal zonder rood"), beside]) {
      const team = understood(grid(sheet));
      expect(figuresOf(team)).toEqual(counting);
      expect(team.doubts).toContainEqual(expect.objectContaining({ code: "outside-total", text: "Bob Bos, Ilse Pot" }));
      expect(codesOf(team)).toContain("meaning-in-looks");
    }
  });

  test("do not count where their rows, and no others, are hidden", () => {
    const team = understood(grid(rows("Totaal"), { hiddenRows: [2, 4] }));
    expect(figuresOf(team)).toEqual(counting);
    expect(codesOf(team)).toContain("outside-total");
  });

  test("count where nothing says that it is meant, and are named", () => {
    for (const hiddenRows of [[], [2], [1, 2, 4]]) {
      const team = understood(grid(rows("Totaal"), { hiddenRows }));
      expect(figuresOf(team)).toHaveLength(5);
      expect(codesOf(team)).toContain("total-without");
    }
  });
});

describe("people who begin after the peildatum, 1 September 2025", () => {
  const rows = (header: string, old: TestCell, coming: TestCell): Row[] => [
    ["Naam", "Uren", "Cliënten", header],
    ["Anne Smit", 36, 70, old],
    ["Bob Bos", 28, 55, null],
    ["Emmy Vos", 24, 44, null],
    ["Sara Pot", 32, null, coming],
  ];
  const comingOf = (sheet: Row[]) => {
    const choices = defaultChoices("2025-09-01");
    const { members, leftOut } = formationOn(gatherPeople(understood(grid(sheet)), "2025-09-01"), choices);
    return [members.length, ...leftOut.map(({ name, coming }) => `${name} ${coming?.from} ${coming?.contractHours}`)];
  };

  test.each<[header: string, old: TestCell, coming: TestCell]>([
    ["In dienst", "1-3-2019", "1-10-2025"],
    ["Startdatum", "1-9-2025", "1-10-2025"],
    ["Begindatum contract", "01-03-2019", "2025-10-01"],
    ["Sinds", "1-3-2019", "1 oktober 2025"],
    ["Opmerking", "vrij op woensdag", "start 1-10-2025"],
    ["Bijzonderheden", "28 uur per 1-10-2025", "nieuw, begint per 1-10-2025 (inwerken bij Anne)"],
    ["Opmerking", "in dienst per 1-9-2025", "in dienst per 1-10-2025"],
  ])("under %s, %s and %s: only Sara does not count yet", (header, old, coming) => {
    expect(comingOf(rows(header, old, coming))).toEqual([3, "Sara Pot 2025-10-01 32"]);
  });

  test.each<[header: string, text: TestCell]>([
    ["Start verlof", "1-10-2025"],
    ["Opmerking", "start opleiding 1-10-2025"],
    ["Opmerking", "verlof vanaf 1-10-2025"],
    ["Ingangsdatum nieuwe uren", "1-10-2025"],
  ])("under %s, %s is no first day", (header, text) => {
    expect(comingOf(rows(header, null, text))).toEqual([4]);
  });

  test.each<[one: string, other: string, value: TestCell, sinceAugust: number]>([
    ["Afwezig van", "t/m", "4-8-2025", 32],
    ["Verlof vanaf", "Verlof tot en met", "4-8-2025", 32],
    ["Ouderschapsverlof", "tot", "4-8-2025", 32],
    ["Ouderschapsverlof vanaf", "t/m", "4-10-2025", 32],
    ["Nieuwe uren", "Ingangsdatum", 20, 20],
    ["Nieuwe contracturen", "Vanaf", 20, 20],
    ["Nieuwe fte", "per", 0.5, 18],
  ])(
    "%s and %s beside each other: nobody comes or goes, and hours count from their day on",
    (one, other, value, sinceAugust) => {
      for (const [day, last] of [
        ["15-8-2025", sinceAugust],
        ["1-10-2025", 32],
      ] as const) {
        const sheet = rows(one, null, value).map((row, at) => [...row, at === 0 ? other : at === 4 ? day : null]);
        expect(comingOf(sheet)).toEqual([4]);
        const people = gatherPeople(understood(grid(sheet)), "2025-09-01");
        expect(people.map(({ hours, until }) => [hours?.value, until])).toEqual(
          [36, 28, 24, last].map((own) => [own, undefined]),
        );
        expect(codesOf(understood(grid(sheet)))).not.toContain("ambiguous-column");
      }
    },
  );

  test("a table that somebody corrected has them too", () => {
    const sheet = rows("Datum in dienst", "1-3-2019", "1-10-2025");
    const [first] = understood(grid(sheet)).tables;
    const corrections = first ? [{ kind: "unit", table: first.key, field: "hours", unit: "hours" } as const] : [];
    const team = understoodWith(corrections, grid(sheet));
    expect(gatherPeople(team, "2025-09-01").flatMap(({ from }) => from?.value ?? [])).toEqual([
      "2019-03-01",
      "2025-10-01",
    ]);
  });
});

test("days on which people work are nobody, however many stand in a cell", () => {
  const read = understood(
    grid([
      ["Cluster", "Wie", "Werkdagen", "Uren", "Cliënten"],
      ["Noord", "Sanne Berg", "ma di do vr", 32, 43],
      ["Noord", "Youssef Amrani", "ma t/m do", 36, 50],
      ["Zuid", "Tineke Bos", "di, wo en do", 24, 30],
      ["Zuid", "Wim de Graaf", "maandag dinsdag woensdag", 24, 31],
    ]),
  );
  expect(figuresOf(read)).toEqual([
    "Sanne Berg 32/43",
    "Youssef Amrani 36/50",
    "Tineke Bos 24/30",
    "Wim de Graaf 24/31",
  ]);
  expect(codesOf(read)).toEqual([]);
});
