import { grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood } from "./understood";

type Row = readonly TestCell[];

const three = ["Sanne de Boer 32/51", "Tom Bos 24/40", "Anne Kok 36/65"];

describe("a name with its hours above a figure for each kind of clients", () => {
  const sanne: readonly Row[] = [["Sanne de Boer – 32 uur"], ["Zorg", 20], ["Werk", 31]];
  const tom: readonly Row[] = [["Tom Bos – 24 uur"], ["Zorg", 18], ["Werk", 22]];
  const anne: readonly Row[] = [["Anne Kok – 36 uur"], ["Zorg", 25], ["Werk", 40]];

  test("below each other: the kinds are added up, and that each could be all is said", () => {
    const team = understood(grid([["Caseload"], [], ...sanne, [], ...tom, [], ...anne]));
    expect(figuresOf(team)).toEqual(three);
    expect(codesOf(team)).toContain("other-figures");
  });

  test("without blank rows between them", () => {
    expect(figuresOf(understood(grid([...sanne, ...tom, ...anne])))).toEqual(three);
  });

  test("side by side nobody's kinds are taken for people", () => {
    const rows = sanne.map((row, at): Row => {
      const beside = tom[at] ?? [];
      return [row[0] ?? null, row[1] ?? null, null, beside[0] ?? null, beside[1] ?? null, null, ...(anne[at] ?? [])];
    });
    expect(figuresOf(understood(grid(rows)))).toEqual(three);
  });

  test("a total below the kinds is what they come to, without a doubt", () => {
    const total = (all: number): Row => ["Totaal", all];
    const team = understood(grid([...sanne, total(51), [], ...tom, total(40), [], ...anne, total(65)]));
    expect(figuresOf(team)).toEqual(three);
    expect(codesOf(team)).toEqual([]);
  });

  test("the hours beside the name, and a kind that only one of them has", () => {
    const rows: Row[] = [
      ["Sanne de Boer", "32 uur"],
      ["Zorg", 20],
      ["Werk", 27],
      ["Jongeren", 4],
      [],
      ["Tom Bos", "24 uur"],
      ["Zorg", 18],
      ["Werk", 22],
      [],
      ["Anne Kok", "36 uur"],
      ["Werk", 40],
      ["Zorg", 25],
    ];
    expect(figuresOf(understood(grid(rows)))).toEqual(three);
  });

  test("who is new among them or waits is not added", () => {
    const others = (fresh: number, waiting: number): Row[] => [
      ["waarvan nieuw", fresh],
      ["wachtlijst", waiting],
    ];
    const rows = [...sanne, ...others(3, 4), [], ...tom, ...others(1, 2), [], ...anne, ...others(5, 6)];
    expect(figuresOf(understood(grid(rows)))).toEqual(three);
  });
});

describe("name, hours and clients in one cell", () => {
  test("a cell for each, with remarks beside some and a sum below", () => {
    const rows: Row[] = [
      ["stand 1/9"],
      [],
      ["Sanne de Boer (32u) – 51 cl.", "mentor"],
      ["Tom Bos (24u) – 40 cl.", "wil 4 uur minder"],
      ["Anne Kok (36u) – 65 cl."],
      [],
      ["samen 156 cl. bij 92 uur"],
    ];
    expect(figuresOf(understood(grid(rows)))).toEqual(three);
  });

  test.each([
    ["on lines", "Sanne de Boer (32u) – 51 dossiers\nTom Bos (24u) – 40 dossiers\nAnne Kok (36u) – 65 dossiers"],
    ["by semicolons", "Sanne de Boer 32 uur: 51 cliënten; Tom Bos 24 uur: 40 cliënten; Anne Kok 36 uur: 65 cliënten"],
    ["by commas", "Sanne de Boer 32 uur 51 klanten, Tom Bos 24 uur 40 klanten en Anne Kok 36 uur 65 klanten"],
  ])("everybody in one cell, %s", (_, text) => {
    expect(figuresOf(understood(grid([["Team Werk", text]])))).toEqual(three);
  });

  test.each([", ", "; ", "\n"])(
    "what stands before a surname is the name's, apart or with %j between people",
    (between) => {
      const people = [
        "van Dijk (32 uur) – 51 cliënten",
        "Bos (24 uur) – 40 cliënten",
        "in 't Veld (36 uur) – 65 cliënten",
      ];
      const read = ["van Dijk 32/51", "Bos 24/40", "in 't Veld 36/65"];
      expect(figuresOf(understood(grid([[people.join(between)]])))).toEqual(read);
      expect(figuresOf(understood(grid(people.map((person): Row => [person]))))).toEqual(read);
    },
  );

  test.each([
    ["addresses", ["s.boer@stad.nl", "t.bos@stad.nl", "a.kok@stad.nl"]],
    ["numbers of staff", ["10488", "10785", "11082"]],
  ])("people may be called by %s", (_, [sanne, tom, anne]) => {
    const text = `${sanne} (32u) – 51 dossiers; ${tom} (24u) – 40 dossiers; ${anne} (36u) – 65 dossiers`;
    expect(figuresOf(understood(grid([[text]])))).toEqual([`${sanne} 32/51`, `${tom} 24/40`, `${anne} 36/65`]);
  });

  test("a number that no word calls clients is said to be a guess", () => {
    const team = understood(grid([["Sanne de Boer (32u): 51"], ["Tom Bos (24u): 40"], ["Anne Kok (36u): 65"]]));
    expect(figuresOf(team)).toEqual(three);
    expect(codesOf(team)).toEqual(["guessed-column"]);
  });

  test("who has only hours or only clients is not left out, and a second number is said", () => {
    const rows: Row[] = [
      ["Sanne de Boer (32u) – 51 dossiers"],
      ["Tom Bos (24u) – 30 dossiers zorg, 10 dossiers werk"],
      ["Anne Kok (36u) – 65 dossiers"],
      ["Bob Vos (20u)"],
      ["Gerard Mol: 12 dossiers"],
    ];
    const team = understood(grid(rows));
    expect(figuresOf(team)).toEqual([
      "Sanne de Boer 32/51",
      "Tom Bos 24/30",
      "Anne Kok 36/65",
      "Bob Vos 20/-",
      "+ Gerard Mol 12",
    ]);
    expect(codesOf(team)).toEqual(expect.arrayContaining(["loose-number", "without-clients", "without-hours"]));
  });
});

describe("numbers of clients in one cell for each of the team", () => {
  const numbers = (count: number, from: number): string[] =>
    Array.from({ length: count }, (_, at) => String(from + 17 * at));
  const people = [
    ["Sanne de Boer", 32, numbers(11, 10_023)],
    ["Tom Bos", 24, numbers(8, 20_031)],
    ["Anne Kok", 36, numbers(13, 30_040)],
  ] as const;
  const counted = ["Sanne de Boer 32/11", "Tom Bos 24/8", "Anne Kok 36/13"];

  test("are counted, whatever stands between them, and that is said without the numbers", () => {
    const rows = people.map(([name, hours, own], at): Row => [name, hours, own.join([", ", "\n", "; "][at])]);
    const team = understood(grid([["Consulent", "Uren", "Dossiernummers"], ...rows]));
    expect(figuresOf(team)).toEqual(counted);
    expect(team.doubts).toMatchObject([{ code: "numbers-counted", text: "", figure: 32, other: 0 }]);
  });

  test("of who has one client the number is no count, and a number with two of the team is said", () => {
    const rows: Row[] = [
      ["Sanne de Boer", 32, "10023, 10024, 10031"],
      ["Tom Bos", 24, 20_031],
      ["Anne Kok", 36, "30040, 10024"],
    ];
    const team = understood(grid([["Wie", "Uren", "Cliënten"], ...rows]));
    expect(figuresOf(team)).toEqual(["Sanne de Boer 32/3", "Tom Bos 24/1", "Anne Kok 36/2"]);
    expect(team.doubts).toContainEqual(expect.objectContaining({ code: "numbers-counted", figure: 6, other: 1 }));
  });

  test("amounts of another table below an empty row are none, and somebody with one client below such a row has one", () => {
    const hours = people.map(([name, own]): Row => [name, own]);
    const lists = people.map(([name, , own]): Row => [name, own.join(",")]);
    const budget: Row[] = [
      ["Begroting", 2025, 2026],
      ["Salarissen", 412_000, 431_500],
      ["Inhuur", 56_250, 20_000],
    ];
    const head: Row[] = [["Naam", "Uren"], ...hours, ["Pim Vos", 16], [], ["Naam", "Cliëntnummers"], ...lists];
    const team = understood(grid([...head, [], ["Pim Vos", "40012"], [], [], ...budget]));
    expect(figuresOf(team)).toEqual([...counted, "Pim Vos 16/1"]);
  });

  test("two columns of them are added up", () => {
    const rows = people.map(([name, hours, own]): Row => [
      name,
      hours,
      own.slice(3).join(", "),
      own.slice(0, 3).join(", "),
    ]);
    expect(figuresOf(understood(grid([["Wie", "Uren", "Pw", "IOAW"], ...rows])))).toEqual(counted);
  });

  test("postcodes and telephones beside a count are none", () => {
    const rows = people.map(([name, hours, own]): Row => [
      name,
      hours,
      own.length,
      "5611, 5612, 5613",
      "0612345678 / 0401234567",
    ]);
    const team = understood(grid([["Wie", "Uren", "Cliënten", "Gebied", "Telefoon"], ...rows]));
    expect(figuresOf(team)).toEqual(counted);
    expect(codesOf(team)).not.toContain("numbers-counted");
    const alone = rows.map(([name = null, hours = null, , area = null]): Row => [name, hours, area]);
    expect(codesOf(understood(grid([["Wie", "Uren", "Gebied"], ...alone])))).not.toContain("numbers-counted");
  });
});

test("rows of people with texts for figures are no kinds below the first of them", () => {
  const team = understood(
    grid([
      ["wie", "werkt", "heeft", "verder"],
      [" Jorien Bakker ", "32u", "58 dossiers", "vaste klus: mail"],
      ["Petra Hoekstra", "20 uur p/w", "36 cl.", null],
      ["Loubna Özdemir", "18u pw", "27 klanten", "vaste klus: mail"],
      [" Kees Brouwer ", "32", "57 (3 nieuw)", "werkt niet op wo"],
      ["Ineke Wessels", "28,0 uur", 49, null],
      [" Yvonne Nijhuis ", 30, "totaal 50", null],
    ]),
  );
  expect(figuresOf(team)).toEqual(
    expect.arrayContaining([
      "Jorien Bakker 32/58",
      "Petra Hoekstra 20/36",
      "Loubna Özdemir 18/27",
      "Ineke Wessels 28/49",
    ]),
  );
});

test("sentences of a memo: a name ends where the verb begins, and of two numbers the one of now counts, which is said", () => {
  const lines: Row[] = [
    ["Sanne de Boer werkt 32 uur per week en heeft nu 51 klanten (in december waren dat er 42)."],
    ["Tom Bos (24 uur) had vorig jaar gemiddeld 31 klanten, dat zijn er nu 40."],
    ["Anne Kok zit op 65 klanten bij een contract van 36 uur, er is ook nog een cursus van 2 dagen."],
    ["Petra Ooms gaat per 1 februari met pensioen. Tot die tijd 38 klanten, contract 32 uur."],
    ["Linda van Dijk: 20 uur, 25 klanten op dit moment."],
  ];
  const team = understood(grid([["MEMO"], [], ...lines]));
  expect(figuresOf(team)).toEqual([...three, "Petra Ooms 32/38", "Linda van Dijk 20/25"]);
  const said = team.doubts.filter(({ code }) => code === "loose-number").map(({ figure }) => figure);
  expect(said).toEqual([51, 40, 65]);
});

test("a letter to who comes next: names within sentences, and clients of now that no word calls so", () => {
  const lines: Row[] = [
    ["Sanne werkt 32 uur en heeft er op dit moment 51. In de zomer waren dat er nog 54."],
    ["Tom heeft een contract van 24 uur. Caseload: 40 klanten, vooral statushouders."],
    ["Dan Anne Kok, ook een vaste kracht (36 uur). Begeleidt er nu 65, waarvan 5 samen met de jobcoach."],
    ["Tot slot Ans Verbakel, 20 uur per week. Staat op 18 klanten na de herverdeling."],
  ];
  expect(figuresOf(understood(grid(lines)))).toEqual([
    "Sanne 32/51",
    "Tom 24/40",
    "Anne Kok 36/65",
    "Ans Verbakel 20/18",
  ]);
});

describe("a memo of one sender", () => {
  const memo = (...more: readonly string[]) =>
    grid(
      [
        "Van: Sandra Hoekstra, teamleider",
        "Betreft: caseload",
        "",
        "Maaike de Groot werkt 28 uur en heeft op dit moment 36 klanten.",
        "Wouter Peters heeft er 30, bij een contract van 36 uur per week. In december waren dat er nog 27.",
        "Bij Karim Groen (24 uur) staan 38 klanten op naam.",
        ...more,
      ].map((text) => [text === "" ? null : text]),
    );
  const figures = ["Maaike de Groot 28/36", "Wouter Peters 36/30", "Karim Groen 24/38"];

  test("is about others, and who has left is nobody of the team, which is said", () => {
    const left = "Petra Vos (32 uur) is per 1 januari vertrokken.";
    const read = understood(memo(left));
    expect(figuresOf(read)).toEqual(figures);
    expect(read.doubts).toContainEqual(expect.objectContaining({ code: "remark-unused", text: left }));
  });

  test("has nobody in the sentence with the sum of all", () => {
    for (const sum of ["In totaal gaat het om 104 klanten op 88 uur.", "Samen 104 klanten op 88 uur. De norm is 50."])
      expect(figuresOf(understood(memo(sum)))).toEqual(figures);
  });

  test("has whoever is still there, though clients left", () => {
    const read = understood(memo("Petra Vos (32 uur) heeft 41 klanten, 3 zijn vertrokken."));
    expect(figuresOf(read)).toEqual([...figures, "Petra Vos 32/41"]);
  });
});

describe("sentences about somebody, in any order", () => {
  const ways: readonly ((name: string, hours: string, clients: number) => string)[] = [
    (name, hours, clients) =>
      `${name} werkt ${hours} uur per week en heeft op dit moment ${clients} klanten, vooral jongeren.`,
    (name, hours, clients) => `${name} (${hours} uur) begeleidt ${clients} klanten.`,
    (name, hours, clients) => `Bij ${name} staan ${clients} klanten op naam; het contract is ${hours} uur.`,
    (name, hours, clients) =>
      `${name} heeft een aanstelling van ${hours} uur. De caseload is ${clients}, waaronder 6 klanten met een proefplaatsing.`,
    (name, hours, clients) =>
      `${name}: ${clients} klanten, ${hours} uur per week. Doet ook het spreekuur op donderdag.`,
    (name, hours, clients) => `Met ${hours} uur en ${clients} klanten zit ${name} aan de grens.`,
    (name, hours, clients) => `Verder heeft ${name} ${clients} cliënten in ${hours} uur.`,
    (name, hours, clients) => `De ${clients} dossiers van ${name} worden gedaan in ${hours} uur.`,
  ];
  const names = ["Emre Faber", "Koen Postma", "Sanne de Boer", "Hugo van den Berg", "Anne Kok", "Ilse Pot", "Tom Bos"];

  test.each(ways.map((way, at) => [at, way] as const))("way %i, between the others", (at, way) => {
    const team = names.map((name, place) => ({ name, hours: 20 + 2 * place, clients: 30 + 3 * place }));
    const rows = team.map(({ name, hours, clients }, place) => [
      (place % 2 === 0 ? way : (ways[(at + place) % ways.length] ?? way))(name, String(hours), clients),
    ]);
    const read = understood(grid([["Beste collega's,"], [], ...rows, [], ["Met vriendelijke groet,"], ["Sietske"]]));
    expect(figuresOf(read)).toEqual(team.map(({ name, hours, clients }) => `${name} ${hours}/${clients}`));
  });

  test("what a sentence without a name opens with is nobody", () => {
    const rows = [
      ["Emre Faber (32 uur): 35 klanten"],
      ["Sanne de Boer (24 uur): 25 klanten"],
      ["Voor 2026 verwacht ik een instroom van ongeveer 60 klanten, onder wie 25 statushouders."],
      ["De vacature van 32 uur staat open tot 1 maart, met 12 klanten."],
    ];
    const read = understood(grid(rows));
    expect(figuresOf(read)).toEqual(["Emre Faber 32/35", "Sanne de Boer 24/25"]);
  });

  test("surnames in front keep what stands behind the comma", () => {
    const rows = [["Berg, J. van den, 36 uur, 41 dossiers"], ["Linden-Kok, S. van der, 28 uur, 39 dossiers"]];
    expect(figuresOf(understood(grid(rows)))).toEqual(["Berg, J. van den 36/41", "Linden-Kok, S. van der 28/39"]);
  });
});

describe("people in boxes all over a sheet", () => {
  const team = ["Floor 28/38", "Annemiek 32/42", "Carla 36/43", "Ellen 32/32"];

  test("each a cell with lines, between other things of a room", () => {
    const desk = (name: string, hours: number, clients: number): string => `${name}\n${hours} u\n${clients} klanten`;
    const rows = [
      ["Plattegrond kamer 2.08, aantallen van vandaag"],
      [],
      [desk("Floor", 28, 38), null, desk("Annemiek", 32, 42), null, "printer"],
      [],
      ["Monique\nteamleider", null, desk("Carla", 36, 43), null, "vrije plek\n(vacature 24 u)"],
      [],
      ["deur", null, desk("Ellen", 32, 32)],
    ];
    expect(figuresOf(understood(grid(rows)))).toEqual(team);
  });

  test("each a cell with what they do and their days among the lines", () => {
    const card = (name: string, role: string, figures: string): string => `${name}\n${role}\n${figures}\nma t/m do`;
    const rows = [
      ["Wie is wie"],
      [
        card("Karin van Wijk", "Klantmanager", "36 uur\n47 dossiers"),
        card("Sjoerd Bos", "Consulent werk", "32 uur\n42 dossiers"),
      ],
      [],
      [card("Anouk Visser", "Jobcoach", "24 uur\n24 dossiers")],
    ];
    expect(figuresOf(understood(grid(rows)))).toEqual([
      "Karin van Wijk 36/47",
      "Sjoerd Bos 32/42",
      "Anouk Visser 24/24",
    ]);
  });

  test("each a name with what they do and their figures below it", () => {
    const box = (name: string, figures: string): readonly string[] => [name, "klantmanager", figures];
    const beside = (one: readonly string[], other: readonly string[]): Row[] =>
      one.map((text, at): Row => [text, null, null, other[at] ?? null]);
    const rows = [
      ...beside(["Team Werk"], []),
      ...beside(["", "Marcel Quint", "teamleider", "36 u"], []),
      [],
      ...beside(box("Floor", "28 u | 38 kl"), box("Annemiek", "32 u | 42 kl")),
      [],
      ["|", null, null, "|"],
      ...beside(box("Carla", "36 u | 43 kl"), box("Ellen", "32 u | 32 kl")),
      [],
      ...beside(box("vacature", "24 u"), []),
    ];
    expect(figuresOf(understood(grid(rows)))).toEqual(team);
  });
});
