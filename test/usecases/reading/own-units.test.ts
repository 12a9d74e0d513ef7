import { readTeam, type ReadingWishes } from "../../../src/usecases/reading/read-team";
import { figuresOf } from "../../reading/candidates/understood";
import { grid, percent, type TestCell } from "../../reading/grid";
import { memoryHost } from "../../taskpane/memory-host";

type Row = readonly TestCell[];

async function read(rows: readonly Row[], wishes: ReadingWishes = {}, ...others: readonly (readonly Row[])[]) {
  const grids = [rows, ...others].map((own, at) => grid(own, { sheet: `Blad${at + 1}` }));
  const { team } = await readTeam(memoryHost(grids), { referenceDate: "2026-03-30", ...wishes });
  const said = team.doubts.map(({ code, text, figure, other }) =>
    [code, text, figure, other].filter((part) => part !== undefined && part !== "").join(" "),
  );
  return { people: figuresOf(team), said };
}

describe("hours as parts of a full week", () => {
  const header = ["Accountmanager", "Deeltijd", "Kandidaten"];
  const parts = [
    ["Marloes Koster", percent(0.7), 38],
    ["Freek Terpstra", percent(0.8), 34],
    ["Dirk Tuinstra", percent(1), 36],
    ["Vera Scholten", percent(0.5), 24],
  ];
  const inPercent = [header, ...parts];
  const ofForty = ["Marloes Koster 28/38", "Freek Terpstra 32/34", "Dirk Tuinstra 40/36", "Vera Scholten 20/24"];
  const ofUsual = ["Marloes Koster 25.2/38", "Freek Terpstra 28.8/34", "Dirk Tuinstra 36/36", "Vera Scholten 18/24"];

  test.each([
    [["100% = 40 uur per week (cao Werkbedrijf). Kandidaten zijn onze klanten."]],
    [["100 % is bij ons 40u"]],
    [["Let op: 1 fte = 40 uur"]],
    [["1,0 fte is 40 uur p.w."]],
    [["Wij hebben een 40-urige werkweek"]],
    [["Voltijd: 40 uur"]],
    [["40 uur per week = 100%"]],
    [["Uren per fte", 40]],
    [["Volledige werkweek", "40 uur"]],
    [["100% = 40 uur (tot 2024 36 uur)"]],
  ])("%j holds wherever it stands, and is said with its cell", async (note) => {
    for (const rows of [
      [...inPercent, [], note],
      [note, [], ...inPercent],
    ]) {
      const { people, said } = await read(rows);
      expect(people).toEqual(ofForty);
      expect(said).toEqual(["converted-hours Deeltijd 40"]);
    }
    expect((await read(inPercent, {}, [note])).people).toEqual(ofForty);
  });

  test("the header may say it too, of fte and of numbers of per cents", async () => {
    const inFte = [
      ["Naam", "FTE (1,0 = 38 uur)", "Klanten"],
      ["Anne Smit", 0.5, 30],
      ["Bob Bos", 1, 31],
      ["Cas Vos", 0.74, 20],
    ];
    expect((await read(inFte)).people).toEqual(["Anne Smit 19/30", "Bob Bos 38/31", "Cas Vos 28/20"]);
    const inNumbers = [
      ["Naam", "Deeltijdpercentage", "Klanten"],
      ["Anne Smit", 50, 30],
      ["Bob Bos", 100, 31],
      ["Cas Vos", 70, 20],
    ];
    const { people } = await read([...inNumbers, [], ["100% = 40 uur"]]);
    expect(people).toEqual(["Anne Smit 20/30", "Bob Bos 40/31", "Cas Vos 28/20"]);
  });

  test("a part in a cell among hours goes by it as well", async () => {
    const rows = [
      ["Naam", "Uren", "Klanten"],
      ["Anne Smit", 32, 30],
      ["Bob Bos", 24, 31],
      ["Cas Vos", "0,5 fte", 20],
    ];
    const { people } = await read([...rows, [], ["1 fte = 40 uur"]]);
    expect(people).toEqual(["Anne Smit 32/30", "Bob Bos 24/31", "Cas Vos 20/20"]);
  });

  test.each([
    [["100% = 40 klanten"]],
    [["Bij 80% = 32 uur in de week"]],
    [["Voorheen was 100% 40 uur"]],
    [["2 fte, samen 40 uur spreekuur"]],
    [["Dirk Tuinstra", null, null, "werkt fulltime: 40 uur"]],
  ])("%j says no full week", async (note) => {
    const rows = note[0] === "Dirk Tuinstra" ? [] : [[], note];
    const remark = note.at(-1) ?? null;
    const withRemark = inPercent.map((row) =>
      row[0] === "Dirk Tuinstra" && rows.length === 0 ? [...row, remark] : row,
    );
    const { people } = await read([...withRemark, ...rows]);
    expect(people).toEqual(ofUsual);
  });

  test("what somebody chose goes before a text", async () => {
    const { people } = await read([...inPercent, [], ["100% = 40 uur"]], { fullTimeHours: 38 });
    expect(people).toContain("Dirk Tuinstra 38/36");
  });

  test("where texts say two weeks both figures are said", async () => {
    const { people, said } = await read([...inPercent, [], ["1 fte = 36 uur"], ["Fulltime: 40 uur"]]);
    expect(people).toEqual(ofUsual);
    expect(said).toEqual(["other-figures Marloes Koster 25.2 28"]);
  });

  test("where no text says it, and only another week makes whole hours, both figures are said", async () => {
    const { people, said } = await read(inPercent);
    expect(people).toEqual(ofUsual);
    expect(said).toEqual(["other-figures Marloes Koster 25.2 28"]);
    const withHalves = await read([...inPercent, ["Anne Smit", percent(0.788), 31]]);
    expect(withHalves.said).toEqual(["other-figures Marloes Koster 25.2 28"]);
    // 25.5 hours and four days of a week of 36.
    const ofUsualDays = [inPercent[0] ?? [], ["Anne Smit", percent(0.71), 31], ["Freek Terpstra", percent(0.8), 34]];
    expect((await read(ofUsualDays)).said).toEqual([]);
    expect((await read([...inPercent, [], ["100% = 36 uur"]])).said).toEqual([]);
    const whole = [
      ["Naam", "FTE", "Klanten"],
      ["Anne Smit", 0.89, 30],
      ["Bob Bos", 1, 31],
      ["Cas Vos", 0.78, 20],
    ];
    expect((await read(whole)).said).toEqual([]);
  });
});

describe("another unit than hours for some of the people", () => {
  const staff = [
    ["Patrick Hermans", "klantmanager", 28, 36],
    ["Arjen Ouali", "consulent", 24, 33],
    ["Gerda Verbeek", "klantmanager", 36, 40],
  ];
  const hired = (...figures: readonly number[]) => [
    ["Nadia Postma", "klantmanager", figures[0] ?? null, 31],
    ["Ruud Hoekstra", "klantmanager", figures[1] ?? null, 37],
    ["Umit Groen", "klantmanager", figures[2] ?? null, 21],
  ];
  const header = ["Naam", "Functie", "Contract", "Caseload"];
  const ofStaff = ["Patrick Hermans 28/36", "Arjen Ouali 24/33", "Gerda Verbeek 36/40"];

  test.each<[string, number[], Row, string[]]>([
    ["days of so many hours", [4, 3, 2], ["Inhuur – contract in dagen per week (dag = 8 uur)"], ["32", "24", "16"]],
    ["days", [4, 3, 2.5], ["Inhuur (dagen per week)"], ["28.8", "21.6", "18"]],
    ["dagdelen", [8, 6, 4], ["Inhuur, in dagdelen"], ["32", "24", "16"]],
    ["per cents", [100, 50, 75], ["Detachering, deeltijdpercentage"], ["36", "18", "27"]],
    ["per cents of a week", [100, 50, 70], ["Detachering, % van 40 uur"], ["40", "20", "28"]],
    [
      "per cents as Excel has them",
      [1, 0.5, 0.7],
      ["Detachering (deeltijdpercentage, 100% = 40 uur)"],
      ["40", "20", "28"],
    ],
    ["fte", [1, 0.5, 0.75], ["Detachering", null, "fte"], ["36", "18", "27"]],
    ["days in the column itself", [4, 3, 2], ["Inhuur", null, "dagen (à 8 uur)"], ["32", "24", "16"]],
  ])("a heading says that they are %s", async (_, figures, heading, hours) => {
    const { people, said } = await read([
      ["Team Activering"],
      [],
      header,
      ["Vast – contract in uren per week"],
      ...staff,
      heading,
      ...hired(...figures),
    ]);
    const [nadia, ruud, umit] = hours;
    expect(people).toEqual([
      ...ofStaff,
      `Nadia Postma ${nadia}/31`,
      `Ruud Hoekstra ${ruud}/37`,
      `Umit Groen ${umit}/21`,
    ]);
    expect(said).toEqual([expect.stringContaining("mixed-units")]);
  });

  test("a sum alone below days is no figure in hours, so that the days are said", async () => {
    const { people, said } = await read([
      [null, "Formatie", null],
      ["Naam", "Dagen per week", "Caseload"],
      ["Nadia Postma", 4.5, 31],
      ["Ruud Hoekstra", 2, 37],
      ["Umit Groen", 4, 21],
      [null, 10.5, null],
    ]);
    expect(people).toEqual(["Nadia Postma 32.4/31", "Ruud Hoekstra 14.4/37", "Umit Groen 28.8/21"]);
    expect(said).toContain("converted-hours Formatie Dagen per week 7.2");
  });

  test("hours below a heading with other days stay hours", async () => {
    const { people, said } = await read([header, ...staff, ["Werken op wisselende dagen"], ...hired(32, 24, 16)]);
    expect(people.slice(3)).toEqual(["Nadia Postma 32/31", "Ruud Hoekstra 24/37", "Umit Groen 16/21"]);
    expect(said).toEqual([]);
  });

  test("a few figures that may be days are said where nothing tells their unit", async () => {
    const { people, said } = await read([header, ...staff, ["Inhuur"], ...hired(4, 3, 2)]);
    expect(people).toContain("Nadia Postma 4/31");
    expect(said).toEqual(["other-figures Nadia Postma 4 28.8"]);
  });

  test("below a header of hours only where the clients are far too many for them", async () => {
    const ofHours = (clients: number) =>
      read([["Naam", "Functie", "Uren", "Caseload"], ...staff, ["Nadia Postma", "klantmanager", 4, clients]]);
    expect((await ofHours(5)).said).toEqual([]);
    expect((await ofHours(31)).said).toEqual(["other-figures Nadia Postma 4 28.8"]);
  });
});

describe("figures in words", () => {
  const header = ["Naam", "Contracturen", "Klanten"];
  const others = [
    ["Hanneke Smeets", 34, 31],
    ["Ruud Benali", 34, 38],
    ["Latifa Yildiz", 20, 30],
  ];

  test.each([
    ["32 (per 1-5-2026: 28)", 32],
    ["32 (per 1-3-2026: 28)", 28],
    ["32, per 1 maart 2026 28", 28],
    ["was 24, sinds 1-2-2026 28", 28],
    ["24, wordt 28 per 1-5-2026", 24],
    ["van 24 naar 28 per 1-2-2026", 28],
    ["24 → 28 per 1-2-2026", 28],
    ["24 (28 per 1-2-2026)", 28],
    ["28 sinds 1-2-2026 (was 24)", 28],
    ["28 (was 24 t/m 31-1-2026)", 28],
    ["24 (t/m 31-8-2026, daarna 32)", 24],
    ["24 t/m 29-3-2026, daarna 32", 32],
    ["24 t/m 30-3-2026, daarna 32", 24],
    ["24 tot 30-3-2026, daarna 32", 32],
    ["tot 1 juli 24 uur, daarna 32 uur", 24],
    ["24 uur t/m 31-8, vanaf 1-9 32 uur", 24],
    ["7 dd", 28],
    ["7 dagdelen", 28],
  ])("%s comes to %p on the date, which is said", async (text, hours) => {
    const { people, said } = await read([header, ...others, ["Zakaria Groen", text, 37]]);
    expect(people.at(-1)).toBe(`Zakaria Groen ${hours}/37`);
    expect(said).toContain(`loose-number ${text} ${hours}`);
  });

  test.each(["24 of 28 per 1-2-2026", "24, sinds 1-2-2026", "24 + 4 per 1-2-2026"])(
    "%s is left as it was",
    async (text) => {
      const { said } = await read([header, ...others, ["Zakaria Groen", text, 37]]);
      expect(said).not.toContain(`loose-number ${text} 28`);
      expect(said.filter((one) => /number/.test(one))).toHaveLength(1);
    },
  );

  test("dagdelen have the hours that a text says", async () => {
    const { people } = await read([
      ["Naam", "Contract (dagdelen, 1 dagdeel = 3,5 uur)", "Klanten"],
      ["Anne Smit", 8, 31],
      ["Bob Bos", 6, 33],
      ["Cas Vos", "10 dd", 20],
    ]);
    expect(people.at(-1)).toBe("Cas Vos 35/20");
  });

  test("so do cells that all say them", async () => {
    const { people } = await read([
      header,
      ["Anne Smit", "8 dd", 31],
      ["Bob Bos", "6 dd", 33],
      ["Cas Vos", "9 dd", 20],
    ]);
    expect(people).toEqual(["Anne Smit 32/31", "Bob Bos 24/33", "Cas Vos 36/20"]);
  });
});

describe("a note says the unit of a column", () => {
  const table = (header: string, ...hours: number[]): Row[] => [
    ["Naam", "Functie", header, "Klanten"],
    ...["Anne Smit", "Bob Bos", "Cas Vos", "Ilse Pot"].map((name, at) => [
      name,
      "klantmanager",
      hours[at] ?? 0,
      30 + at,
    ]),
  ];

  test.each<[string, Row[], string[]]>([
    [
      "by the mark of the header",
      [...table("Omvang*", 7, 8, 6, 9), [], ["* in dagdelen per week. Een dagdeel is 4 uur."]],
      ["Anne Smit 28/30", "Bob Bos 32/31", "Cas Vos 24/32", "Ilse Pot 36/33"],
    ],
    [
      "by another mark than another note has",
      [...table("Contract **", 7, 8, 6, 9), ["* incl. verlof"], ["** dagdelen per week"]],
      ["Anne Smit 28/30", "Bob Bos 32/31", "Cas Vos 24/32", "Ilse Pot 36/33"],
    ],
    [
      "of all hours, above the table",
      [
        ["Periode 3 (week 9 t/m 12) – alle uren zijn per periode van 4 weken"],
        [],
        ...table("Contracturen", 96, 144, 72, 96),
      ],
      ["Anne Smit 24/30", "Bob Bos 36/31", "Cas Vos 18/32", "Ilse Pot 24/33"],
    ],
    [
      "of all hours, of two weeks that may be one",
      [...table("Uren", 40, 32, 36, 40), [], ["uren = contract over de even + oneven week samen (2 weken)"]],
      ["Anne Smit 20/30", "Bob Bos 16/31", "Cas Vos 18/32", "Ilse Pot 20/33"],
    ],
    [
      "in the header itself",
      table("Uren per 2 weken", 40, 32, 36, 40),
      ["Anne Smit 20/30", "Bob Bos 16/31", "Cas Vos 18/32", "Ilse Pot 20/33"],
    ],
  ])("%s", async (_, rows, expected) => {
    expect((await read(rows)).people).toEqual(expected);
  });

  test("more hours than a full week has are said with those of one of two weeks", async () => {
    const { people, said } = await read(table("Uren", 40, 32, 48, 36));
    expect(people[2]).toBe("Cas Vos 48/32");
    expect(said.join()).toMatch(/other-figures/);
  });

  test.each<[string, Row[]]>([
    ["an average", table("Uren per week (gem. van 2 weken)", 24, 28, 32, 36)],
    ["a note of another mark", [...table("Omvang**", 24, 28, 32, 36), ["* in dagdelen per week"]]],
    ["a note of something else", [...table("Uren*", 24, 28, 32, 36), ["* exclusief de uren voor de OR"]]],
    ["a mark without a note", table("Uren*", 24, 28, 32, 36)],
    [
      "a note that explains several figures",
      [
        ...table("Uren¹", 24, 28, 32, 36),
        ["¹ Uren = normtijd per product, frequentie per jaar = aantal producten per klant per jaar"],
      ],
    ],
  ])("%s changes nothing", async (_, rows) => {
    expect((await read(rows)).people).toEqual(["Anne Smit 24/30", "Bob Bos 28/31", "Cas Vos 32/32", "Ilse Pot 36/33"]);
  });
});

describe("figures that are told again", () => {
  const team: Row[] = [
    ["Consulent", "Contract u/w", "Klanten"],
    ["F. Ouali", 30, 33],
    ["J. Smeets", 32, 19],
    ["N. de Vries", 24, 41],
    ["Totaal", 86, 93],
    [],
  ];

  test("with what below the table says came and went, both are said", async () => {
    const { people, said } = await read([
      ...team,
      ["Correctie 3 maart, nog niet in de tabel verwerkt:"],
      ["F. Ouali", null, -6, "overgedragen"],
      ["J. Smeets", null, "+6", "van F. Ouali"],
    ]);
    expect(people).toEqual(["F. Ouali 30/33", "J. Smeets 32/19", "N. de Vries 24/41"]);
    expect(said).toEqual(["other-figures F. Ouali 33 27"]);
  });

  test.each<[string, Row[]]>([
    ["a difference beside the clients", [["F. Ouali", -6, null]]],
    ["who has no sign", [["F. Ouali", null, 6]]],
    ["who is nobody of the team", [["P. Post", null, -6]]],
  ])("%s is no correction", async (_, below) => {
    expect((await read([...team, ...below])).said.filter((text) => text.includes("33 27"))).toEqual([]);
  });

  test("net hours beside those of tasks are said with both together", async () => {
    const { people, said } = await read([
      ["Employee", "Net hours", "Taakuren (OR e.d.)", "Active clients"],
      ["Els Vonk", 28, 4, 28],
      ["Karin de Ruiter", 36, 0, 21],
      ["Petra Ouali", 14, 6, 30],
    ]);
    expect(people).toEqual(["Els Vonk 28/28", "Karin de Ruiter 36/21", "Petra Ouali 14/30"]);
    expect(said).toContain("other-figures Els Vonk 28 32");
  });
});
