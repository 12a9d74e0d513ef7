import { day, grid, serial, type TestCell } from "../grid";
import { codesOf, figuresOf, understood } from "./understood";

type Row = readonly TestCell[];

const sheet = (name: string, rows: readonly Row[]) => grid(rows, { sheet: name });
const team = [
  ["Anne Smit", 36],
  ["Bob Bos", 28],
  ["Emmy Vos", 24],
] as const;
const hours = sheet("Uren", [["Klantmanager", "Uren"], ...team]);

const clientsOf = (count: number, ...beside: Row): Row[] =>
  Array.from({ length: count }, (_, at): Row => [70_000 + at * 7 + count, ...beside]);

describe("two counts of the same people", () => {
  test.each([
    ["volgens systeem", "volgens klantmanager"],
    ["Suite", "Excel"],
  ])("%s and %s that differ are said with both figures", (one, other) => {
    const rows = [
      ["Naam", "Uren", one, other, "verschil"],
      ["Anne Smit", 36, 55, 55, null],
      ["Bob Bos", 28, 46, 43, 3],
      ["Emmy Vos", 24, 34, 36, -2],
      ["Ilse Pot", 32, 61, 54, 7],
    ];
    const said = understood(grid(rows)).doubts.filter(({ code }) => code === "other-figures");
    expect(said.map(({ text, figure, other: second }) => [text, [figure, second].sort()])).toEqual([
      ["Bob Bos", [43, 46]],
    ]);
    expect(said[0]?.cells.map(({ row }) => row)).toEqual([2, 2, 3, 4]);
  });

  test("the stand of before that comings and goings lead away from is no second count", () => {
    const rows = [
      ["Naam", "Uren", "Stand 1-8", "In", "Uit", "Stand 1-9"],
      ["Anne Smit", 36, 55, 4, 1, 58],
      ["Bob Bos", 28, 46, 1, 3, 44],
      ["Emmy Vos", 24, 34, 2, 2, 34],
      ["Ilse Pot", 32, 61, 0, 7, 54],
    ];
    const read = understood(grid(rows));
    expect(figuresOf(read)).toEqual(["Anne Smit 36/58", "Bob Bos 28/44", "Emmy Vos 24/34", "Ilse Pot 32/54"]);
    expect(codesOf(read)).not.toContain("other-figures");
  });
});

describe("what has ended", () => {
  test.each(["Gearchiveerd", "Afgewezen", "Afgerond per 1 mei", "Ingetrokken", "Buiten behandeling"])(
    "%s does not count, which is said",
    (status) => {
      const rows = team.flatMap(([name]) => [...clientsOf(6, name, "Actief"), ...clientsOf(2, name, status)]);
      const list = sheet("Lijst", [
        ["Dossiernummer", "Verantwoordelijke", "Fase"],
        ...rows.map(([, ...beside], at): Row => [500 + at * 3, ...beside]),
      ]);
      const read = understood(hours, list);
      expect(figuresOf(read)).toEqual(["Anne Smit 36/6", "Bob Bos 28/6", "Emmy Vos 24/6"]);
      expect(read.doubts.find(({ code }) => code === "list-ended")).toMatchObject({ text: "Fase", figure: 6 });
    },
  );

  const people = team.map(([name, week], at) =>
    sheet(name, [
      ["Casemanager:", name],
      ["Uren:", week],
      [],
      ["LOPEND"],
      ["nr", "cliënt", "trede"],
      ...Array.from({ length: 5 + at }, (_, row): Row => [row + 1, `Vries, ${"ABCDEFGH"[row] ?? ""}.`, 2]),
      [],
      ["AFGESLOTEN 2025"],
      ["nr", "cliënt", "reden"],
      ...Array.from({ length: 3 }, (_, row): Row => [row + 1, `Haan, ${"ABCDEFGH"[row] ?? ""}.`, "werk"]),
    ]),
  );

  test("below a title of its own it does not count, and the title is told", () => {
    const read = understood(...people);
    expect(figuresOf(read)).toEqual(["Anne Smit 36/5", "Bob Bos 28/6", "Emmy Vos 24/7"]);
    const said = read.doubts.find(({ code }) => code === "list-ended");
    expect(said).toMatchObject({ text: "", figure: 9 });
    expect(said?.cells.map(({ sheet: on, row }) => [on, row])).toEqual([
      ["Anne Smit", 11],
      ["Bob Bos", 12],
      ["Emmy Vos", 13],
    ]);
  });

  test("nobody works on the sheet that the others were copied from", () => {
    const template = sheet("Sjabloon", [
      ["Casemanager:", "NAAM"],
      ["Uren:", 36],
      [],
      ["LOPEND"],
      ["nr", "cliënt", "trede"],
      [1, "Voorbeeld, A.", 3],
    ]);
    expect(figuresOf(understood(template, ...people))).toEqual(["Anne Smit 36/5", "Bob Bos 28/6", "Emmy Vos 24/7"]);
  });

  test("alone on its row it ends what stands below, until something runs again", () => {
    const list = sheet("Lijst", [
      ["Klantnummer", "Klantmanager", "Regeling"],
      [4001, "Anne Smit", "PW"],
      [4002, "Anne Smit", "PW"],
      [4003, "Bob Bos", "PW"],
      ["Beëindigd in juli"],
      [4004, "Anne Smit", "PW"],
      [4005, "Emmy Vos", "PW"],
      ["Lopend"],
      [4006, "Emmy Vos", "IOAW"],
      [4007, "Bob Bos", "PW"],
    ]);
    const read = understood(hours, list);
    expect(figuresOf(read)).toEqual(["Anne Smit 36/2", "Bob Bos 28/2", "Emmy Vos 24/1"]);
    expect(read.doubts.find(({ code }) => code === "list-ended")?.cells.map(({ row }) => row)).toEqual([4]);
  });
});

test("a number behind a name from SharePoint is none of the name", () => {
  const rows = team.flatMap(([name], at) => clientsOf(4, `${name};#${12 + at}`));
  const list = sheet("query", [
    ["Id", "Verantwoordelijke"],
    ...rows.map(([, ...beside], at): Row => [900 + at, ...beside]),
  ]);
  const read = understood(hours, list);
  expect(figuresOf(read)).toEqual(["Anne Smit 36/4", "Bob Bos 28/4", "Emmy Vos 24/4"]);
  expect(codesOf(read)).not.toContain("joined-name");
});

describe("hours", () => {
  test.each(["Contracturen per 4 wkn", "Uren per vier weken"])("%s are those of four weeks", (header) => {
    const rows = [
      ["Medewerker", header, "Verlof", "Scholing", "Klanten in beheer"],
      ["Anne Smit", 144, 16, 0, 56],
      ["Bob Bos", 112, 72, 8, 40],
      ["Emmy Vos", 96, 0, 0, 39],
      ["Ilse Pot", 64, 8, 0, 20],
    ];
    const read = understood(grid(rows));
    expect(figuresOf(read)).toEqual(["Anne Smit 36/56", "Bob Bos 28/40", "Emmy Vos 24/39", "Ilse Pot 16/20"]);
    expect(read.doubts.find(({ code }) => code === "converted-hours")).toMatchObject({ text: header, figure: 0.25 });
  });

  test("days of several lengths are added up", () => {
    const rows = [
      ["Collega", "Patroon (dgn x uur)", "Aantal cliënten"],
      ["Anne Smit", "4x9", 65],
      ["Bob Bos", "2x8 + 1x4", 35],
      ["Emmy Vos", "3 x 8 uur en 1 x 4 uur", 54],
    ];
    expect(figuresOf(understood(grid(rows)))).toEqual(["Anne Smit 36/65", "Bob Bos 20/35", "Emmy Vos 28/54"]);
  });

  test("a share of something else is none of the week", () => {
    const list = sheet("Export", [
      ["Klantmanager", "Aantal klanten", "Gem. duur (mnd)", "% ontheffing"],
      ["Smit, A.", 35, 49.2, 0.11],
      ["Bos, B.", 54, 41.9, 0.24],
      ["Vos, E.", 58, 14.9, 0.24],
      ["(Leeg)", 7, 2.1, 0],
    ]);
    const formation = sheet("formatie", [
      ["formatie team Werk", null, "uren"],
      ["Anne", "Smit", 24],
      ["Bob", "Bos", 32],
      ["Emmy", "Vos", 36],
      ["Teamleider", null, 36],
      ["VACATURE", "klantmanager", 32],
    ]);
    const read = understood(list, formation);
    expect(figuresOf(read)).toEqual(["Anne Smit 24/35", "Bob Bos 32/54", "Emmy Vos 36/58"]);
    expect(codesOf(read)).toEqual(["no-caseload", "unassigned-hours", "unassigned-clients"]);
  });

  test("behind names above columns they are of those names, and the newest row counts", () => {
    const rows = [
      ["datum", "Anne (32)", "Bob (36)", "Emmy (24)", "som", "wat er speelde"],
      ...[9, 8, 7, 6, 5].map((month, at): Row => [
        day(`2025-0${month}-01`),
        50 + at,
        61 + at,
        40 + at,
        151 + 3 * at,
        at === 2 ? "dossiers naar zorgteam" : null,
      ]),
    ];
    expect(figuresOf(understood(grid(rows)))).toEqual(["Anne 32/50", "Bob 36/61", "Emmy 24/40"]);
  });

  test("rows of a roster below a blank one that are tasks are nobody's, which is said", () => {
    const roster = sheet("Rooster", [
      ["", "ma", "di", "wo", "do", "vr"],
      ["Anne Smit", 8, 8, 8, 8, "vrij"],
      ["Bob Bos", 9, "vrij", 9, 9, "vrij"],
      ["Emmy Vos", 8, 8, "vrij", 8, "vrij"],
      [],
      ["Baliebezetting", 3, 3, 2, 3, 2],
      ["Minimaal aanwezig", 4, 4, 4, 4, 4],
    ]);
    const clients = sheet("Aantallen", [
      ["Naam", "Cliënten"],
      ["Anne Smit", 60],
      ["Bob Bos", 50],
      ["Emmy Vos", 41],
    ]);
    const read = understood(roster, clients);
    expect(figuresOf(read)).toEqual(["Anne Smit 32/60", "Bob Bos 27/50", "Emmy Vos 24/41"]);
    expect(read.doubts.find(({ code }) => code === "other-people")).toMatchObject({ text: "Baliebezetting" });
  });
});

describe("who is who", () => {
  test("numbers of staff are called as the sheet that has their names says", () => {
    const staff = sheet("Medewerkers", [
      ["Persnr", "Roepnaam", "Voorv.", "Achternaam", "Functie", "Deeltijd %"],
      [20216, "Anne", null, "Smit", "Klantmanager werk", 1],
      [20313, "Bob", "van", "Bos", "Klantmanager werk", 0.5],
      [20139, "Klaas", null, "Frank", "Teamleider", 1],
      [20268, "Emmy", null, "Vos", "Klantmanager werk", 0.75],
      [20301, "Ilse", "de", "Pot", "Klantmanager werk", 0.25],
    ]);
    const counts = sheet("Caseload", [
      ["Pers.nr.", "PW", "IOAW", "Totaal"],
      [20268, 50, 3, 53],
      [20216, 70, 2, 72],
      [20301, 19, 1, 20],
      [20313, 35, 0, 35],
    ]);
    const read = understood(staff, counts);
    expect(figuresOf(read)).toEqual(["Anne Smit 36/72", "Bob van Bos 18/35", "Emmy Vos 27/53", "Ilse de Pot 9/20"]);
    expect(codesOf(read)).toEqual(["no-caseload"]);
  });

  test("codes of a system are called as the legend with the hours says", () => {
    const codes = ["SZSMIT01", "SZBOS02", "SZVOS01"];
    const list = sheet("Export", [
      ["KLANTNR", "BEHAND", "STATUS"],
      ...codes.flatMap((code, at) => clientsOf(6 + at, code, "LOPEND")),
    ]);
    const legend = sheet("codes", [
      ["code", "wie", "uur p.w."],
      ...team.map(([name, week], at) => [codes[at] ?? "", name, week]),
    ]);
    expect(figuresOf(understood(list, legend))).toEqual(["Anne Smit 36/6", "Bob Bos 28/7", "Emmy Vos 24/8"]);
  });
});

describe("what is now", () => {
  test("who filled in a form again corrected the first answer, which is said with both figures", () => {
    const asked = (hour: string) => ({
      value: serial("2025-09-02") + Number(hour) / 24,
      text: `2-9-2025 ${hour}:00`,
      format: "d-m-yyyy h:mm",
    });
    const rows = [
      [
        "ID",
        "Begintijd",
        "Naam",
        "Hoeveel uur per week?",
        "Hoeveel cliënten heb je?",
        "Hoeveel cliënten vind jij haalbaar?",
      ],
      [1, asked("7"), "Anne Smit", "fulltime 36", 71, 49],
      [2, asked("8"), "Emmy Vos", "24 uur", 86, 45],
      [3, asked("9"), "Bob Bos", "28u", "49 cliënten", 50],
      [4, asked("10"), "Emmy Vos", "24 uur", 66, 45],
    ];
    const remarks = [[], [null, "Peildatum van deze stand is 1-9-2025"]];
    const read = understood(grid([...rows, ...remarks]));
    expect(figuresOf(read)).toEqual(["Anne Smit 36/71", "Bob Bos 28/49", "Emmy Vos 24/66"]);
    expect(read.doubts.find(({ code }) => code === "answered-again")).toMatchObject({
      text: "Emmy Vos",
      figure: 66,
      other: 86,
    });
  });

  test("what is left after a beginning and five kinds of changes counts", () => {
    const rows = [
      [
        "Consulent",
        "Uren",
        "Stand 1-1-2025",
        "Instroom",
        "Uitstroom werk",
        "Uitstroom overig",
        "Overgedragen",
        "Overgenomen",
        "Stand eind",
      ],
      ["Anne Smit", 36, 44, 9, 3, 2, 1, 4, 51],
      ["Bob Bos", 28, 48, 12, 5, 6, 0, 0, 49],
      ["Emmy Vos", 24, 53, 15, 7, 1, 1, 2, 61],
      ["Ilse Pot", 24, 52, 6, 5, 8, 0, 0, 45],
    ];
    const read = understood(grid(rows));
    expect(figuresOf(read)).toEqual(["Anne Smit 36/51", "Bob Bos 28/49", "Emmy Vos 24/61", "Ilse Pot 24/45"]);
  });

  test("a number of days beside who came and went is no other stand", () => {
    const rows = [
      ["Consulent", "Aantal dagen", "Uren per dag", "Stand 1-7", "Instroom", "Uitstroom"],
      ["Anne Smit", 4, 8, 69, 2, 1],
      ["Bob Bos", 3.5, 8, 58, 7, 4],
      ["Emmy Vos", 4, 9, 83, 5, 1],
    ];
    expect(figuresOf(understood(grid(rows)))).toEqual(["Anne Smit 32/70", "Bob Bos 28/61", "Emmy Vos 36/87"]);
  });

  test("of a client's several rows the one without an end counts", () => {
    const list = sheet("Toewijzingen", [
      ["Cliënt-ID", "Klantmanager", "Toegewezen van", "Toegewezen tot"],
      ...Array.from({ length: 12 }, (_, at): Row[] => [
        [6100 + at, team[(at + 1) % 3]?.[0] ?? "", day("2019-01-01"), day("2020-02-01")],
        [6100 + at, team[at % 3]?.[0] ?? "", day("2020-02-02"), null],
      ]).flat(),
    ]);
    const read = understood(hours, list);
    expect(figuresOf(read)).toEqual(["Anne Smit 36/4", "Bob Bos 28/4", "Emmy Vos 24/4"]);
    expect(codesOf(read)).not.toContain("list-two-caseworkers");
  });

  test("the week of the peildatum has begun", () => {
    const rows = [
      ["", "uren", "wk 35", "wk 36", "wk 37"],
      ["Anne Smit", 36, 57, 58, null],
      ["Bob Bos", 28, 52, 50, null],
      ["Emmy Vos", 24, 57, 56, null],
    ];
    expect(figuresOf(understood(grid(rows)))).toEqual(["Anne Smit 36/58", "Bob Bos 28/50", "Emmy Vos 24/56"]);
  });
});

describe("whose clients are whose", () => {
  test("a table of postcodes says it of a list that has only those", () => {
    const letters = ["AB", "CD", "XZ"];
    const list = sheet("bestand", [
      ["Nr", "Postcode", "Regeling"],
      ...Array.from({ length: 24 }, (_, at): Row => [
        12_000 + at * 3,
        `${8421 + (at % 4)} ${letters[at % 3] ?? ""}`,
        "PW",
      ]),
    ]);
    const key = sheet("verdeelsleutel", [
      ["Postcode", "Klantmanager"],
      [8421, "Anne Smit"],
      [8422, "Bob Bos"],
      [8423, "Anne Smit"],
      [8424, "Emmy Vos"],
    ]);
    expect(figuresOf(understood(hours, list, key))).toEqual(["Anne Smit 36/12", "Bob Bos 28/6", "Emmy Vos 24/6"]);
  });

  test("who is only named in a second column of the list has other work, which is said", () => {
    const second = ["Kees Kok", "Ria Roos"] as const;
    const formation = sheet("formatie", [["Naam", "Uren"], ...team, [second[0], 32], [second[1], 32]]);
    const list = sheet("uitkeringen", [
      ["Uitkeringsnummer", "Inkomensconsulent", "Werkconsulent"],
      ...Array.from({ length: 30 }, (_, at): Row => [14_000 + at, second[at % 2] ?? "", team[at % 3]?.[0] ?? ""]),
    ]);
    const read = understood(formation, list);
    expect(figuresOf(read)).toEqual(["Anne Smit 36/10", "Bob Bos 28/10", "Emmy Vos 24/10"]);
    expect(read.doubts.filter(({ code }) => code === "no-caseload").map(({ text }) => text)).toEqual([
      "Kees Kok (Inkomensconsulent)",
      "Ria Roos (Inkomensconsulent)",
    ]);
  });

  test("of two sheets of another form that share somebody, those of the other are told as well", () => {
    const east = sheet("Oost", [
      ["Klantmanager", "Uren", "Klanten"],
      ["Anne Smit", 36, 60],
      ["Bob Bos", 14, 25],
      ["Emmy Vos", 24, 41],
    ]);
    const west = sheet("West", [
      ["Casusregisseur:", "Bob Bos", "Ilse Pot", "Kees Kok", "Ria Roos"],
      ["uur in de week:", 18, 32, 28, 20],
      ["aantal cliënten:", 30, 55, 47, 33],
    ]);
    const read = understood(east, west);
    const told = read.doubts.map(({ text }) => text).join("; ");
    const counted = figuresOf(read).join("; ");
    for (const name of ["Anne Smit", "Emmy Vos", "Ilse Pot", "Kees Kok", "Ria Roos"])
      expect(`${told}; ${counted}`).toContain(name);
    expect(codesOf(read)).toContain("other-figures");
  });
});
