import { day, grid } from "../grid";
import { codesOf, figuresOf, understood } from "./understood";

const anneAndBob = ["Anne 36/90", "Bob 28/60", "Emmy 24/41"];

describe("one table of the team", () => {
  test.each([
    ["English", ["Case manager", "Hours per week", "Number of clients"]],
    ["abbreviations", ["Mdw.", "Uren/wk", "# cl."]],
    ["words of its own", ["Participatiecoach", "Werkuren", "Lopende trajecten"]],
  ])("headers in %s", (_kind, headers) => {
    const rows = [headers, ["Anne", 36, 90], ["Bob", 28, 60], ["Emmy", 24, 41]];
    expect(figuresOf(understood(grid(rows)))).toEqual(anneAndBob);
  });

  test("without headers it is read, and said to be so", () => {
    const team = understood(
      grid([
        ["Anne", 36, 90],
        ["Bob", 28, 61],
        ["Emmy", 24, 41],
      ]),
    );
    expect(figuresOf(team)).toEqual(["Anne 36/90", "Bob 28/61", "Emmy 24/41"]);
    expect(codesOf(team)).toContain("guessed-column");
  });

  test("on its side", () => {
    const rows = [
      ["Klantmanager", "Anne", "Bob", "Emmy"],
      ["Uren", 36, 28, 24],
      ["Cliënten", 90, 60, 41],
    ];
    expect(figuresOf(understood(grid(rows)))).toEqual(anneAndBob);
  });

  test("as text of several columns in one", () => {
    const rows = [["Naam;Uren;Cliënten"], ["Anne;36;90"], ["Bob;28;60"], ["Emmy;24;41"]];
    expect(figuresOf(understood(grid(rows)))).toEqual(anneAndBob);
  });

  test("as lines of a text", () => {
    const rows = [["Anne (36 uur): 90 cliënten"], ["Bob (28 uur): 60 cliënten"], ["Emmy (24 uur): 41 cliënten"]];
    expect(figuresOf(understood(grid(rows)))).toEqual(anneAndBob);
  });

  test("as cards below each other", () => {
    const card = (name: string, hours: number, clients: number) => [
      ["Klantmanager", name],
      ["Uren", hours],
      ["Cliënten", clients],
      [],
    ];
    const rows = [...card("Anne", 36, 90), ...card("Bob", 28, 60), ...card("Emmy", 24, 41)];
    expect(figuresOf(understood(grid(rows)))).toEqual(anneAndBob);
  });
});

describe("columns that make one figure together", () => {
  test("treden are added up; a column that adds them up is the same", () => {
    const rows = [
      ["Klantmanager", "Uren", "Trede 1", "Trede 2", "Trede 3"],
      ["Anne", 36, 30, 40, 20],
      ["Bob", 28, 10, 20, 30],
    ];
    expect(figuresOf(understood(grid(rows)))).toEqual(["Anne 36/90", "Bob 28/60"]);
    const added = rows.map((row, at) => [...row, at === 0 ? "Totaal" : at === 1 ? 90 : 60]);
    expect(figuresOf(understood(grid(added)))).toEqual(["Anne 36/90", "Bob 28/60"]);
  });

  test("hours of the days of the week are added up", () => {
    const rows = [
      ["Medewerker", "ma", "di", "wo", "do", "vr", "Cliënten"],
      ["Anne", 8, 8, 4, 8, 8, 90],
      ["Bob", 8, null, 8, 8, 4, 60],
    ];
    expect(figuresOf(understood(grid(rows)))).toEqual(["Anne 36/90", "Bob 28/60"]);
  });

  test("days times hours a day", () => {
    const rows = [
      ["Klantmanager", "Dagen per week", "Uren per dag", "Aantal cliënten"],
      ["Anne", 4, 9, 90],
      ["Bob", 3.5, 8, 60],
    ];
    expect(figuresOf(understood(grid(rows)))).toEqual(["Anne 36/90", "Bob 28/60"]);
  });

  test("of months across the newest that has begun counts, and that is said", () => {
    const rows = [
      ["Klantmanager", "Uren", "jul", "aug", "sep", "okt"],
      ["Anne", 36, 80, 85, 90, null],
      ["Bob", 28, 50, 55, 60, null],
    ];
    const team = understood(grid(rows));
    expect(figuresOf(team)).toEqual(["Anne 36/90", "Bob 28/60"]);
    expect(codesOf(team)).toContain("newest-taken");
  });

  test("days a week become hours, and that is said", () => {
    const rows = [
      ["Naam", "Dagen per week", "Aantal cliënten"],
      ["Anne", 5, 90],
      ["Bob", 4, 60],
    ];
    const team = understood(grid(rows));
    expect(figuresOf(team)).toEqual(["Anne 36/90", "Bob 28.8/60"]);
    expect(codesOf(team)).toContain("converted-hours");
  });
});

describe("rows that are no person", () => {
  const team = [
    ["Naam", "Functie", "Uren", "Cliënten"],
    ["Anne", "klantmanager", 36, 90],
    ["Bob", "klantmanager", 28, 60],
    ["Emmy", "klantmanager", 24, 41],
  ];

  test("a colleague who is known elsewhere is no sum of the two rows above", () => {
    const people = ["Anne Smit", "Bob Bos", "Emmy Vos", "Ilse Pot"];
    const rows = people.map((name, at) => [name, [0.56, 0.44, 1, 0.89][at] ?? null, [2, 4, 6, 2][at] ?? null]);
    const list = people.flatMap((name, at) =>
      Array.from({ length: [2, 4, 6, 2][at] ?? 0 }, (_, row) => [100 * at + row + 390, name]),
    );
    const team = understood(
      grid([["Klantmanager", "Formatie fte", "Caseload"], ...rows]),
      grid([["Klantnr", "Klantmanager"], ...list], { sheet: "Lijst" }),
    );
    expect(figuresOf(team).map((figure) => figure.replace(/ \S+$/, ""))).toEqual(people);
  });

  test("hours of a budget are nobody's contract", () => {
    const team = understood(
      grid([
        ["Naam", "Budget uren", "Cliënten"],
        ["Anne Smit", 1288, 60],
        ["Bob Bos", 1452, 51],
        ["Emmy Vos", 920, 40],
      ]),
    );
    expect(figuresOf(team).join()).not.toMatch(/24\.7|27\.9|17\.6/);
  });

  test("a sum under any name", () => {
    expect(figuresOf(understood(grid([...team, ["Alles bij elkaar", null, 88, 191]])))).toEqual(anneAndBob);
  });

  test("a sum above a few people leaves their column what it is", () => {
    const fte = grid([
      ["Naam", "FTE"],
      ["Totaal", 3.23],
      ["Anne", 0.56],
      ["Bob", 0.78],
      ["Emmy", 0.89],
      ["Zoë", 1],
    ]);
    const counts = grid(
      [
        ["Naam", "Cliënten"],
        ["Anne", 9],
        ["Bob", 12],
        ["Emmy", 14],
        ["Zoë", 15],
      ],
      { sheet: "Stand" },
    );
    expect(figuresOf(understood(fte, counts))).toEqual(["Anne 20/9", "Bob 28/12", "Emmy 32/14", "Zoë 36/15"]);
  });

  test("somebody whose work carries no clients", () => {
    const read = understood(grid([...team, ["Zoë", "teamleider", 36, null]]));
    expect(figuresOf(read)).toEqual(anneAndBob);
    expect(codesOf(read)).toContain("no-caseload");
  });

  test("a vacancy, and clients of nobody", () => {
    const read = understood(grid([...team, ["Openstaand", null, 32, null], ["n.t.b.", null, null, 7]]));
    expect(figuresOf(read)).toEqual(anneAndBob);
    expect(codesOf(read)).toEqual(expect.arrayContaining(["unassigned-hours", "unassigned-clients"]));
  });

  test("somebody who has left", () => {
    const rows = [
      ["Naam", "Uren", "Cliënten", "Uit dienst"],
      ["Anne", 36, 90, null],
      ["Bob", 28, 60, null],
      ["Zoë", 32, 0, day("2025-03-01")],
    ];
    expect(figuresOf(understood(grid(rows)))).toEqual(["Anne 36/90", "Bob 28/60"]);
  });
});

describe("two readings", () => {
  test("that come to other figures are both said, with everybody's cells", () => {
    const rows = [
      ["Naam", "Uren", "Cliënten", "Dossiers"],
      ["Anne", 36, 90, 88],
      ["Bob", 28, 60, 61],
    ];
    const rivals = understood(grid(rows)).doubts.filter(({ code }) => code === "other-figures");
    expect(rivals).toContainEqual(expect.objectContaining({ text: "Anne", field: "current", figure: 90, other: 88 }));
  });

  test("that come to the same are nobody's business", () => {
    const hours = grid(
      [
        ["Naam", "Uren"],
        ["Anne", 36],
        ["Bob", 28],
      ],
      { sheet: "Uren" },
    );
    const both = grid(
      [
        ["Naam", "Uren", "Cliënten"],
        ["Anne", 36, 90],
        ["Bob", 28, 60],
      ],
      { sheet: "Stand" },
    );
    const team = understood(hours, both);
    expect(figuresOf(team)).toEqual(["Anne 36/90", "Bob 28/60"]);
    expect(codesOf(team)).toEqual([]);
  });
});

test("what is most like a team is named with what it lacks", () => {
  const team = understood(
    grid(
      [
        ["Medewerker", "Uren"],
        ["Anne", 36],
        ["Bob", 28],
      ],
      { sheet: "Team" },
    ),
  );
  expect(team.nearest).toMatchObject({ lacks: "clients", place: "Team!A1:B3" });
  expect(codesOf(team)).toEqual([]);
});

test("a job coach is somebody, and a job title nobody", () => {
  const rows = [
    ["Job coach", "Hours/week", "Active clients", "Remarks"],
    ["Sjoerd Smit", 36, 32, "ook Harrie-training"],
    ["Petra Visser", 24, 24, null],
    ["Tim Schouten", 32, 27, "nieuw in vast dienst"],
    ["Monique Huisman", 28, 21, null],
  ];
  const expected = ["Sjoerd Smit 36/32", "Petra Visser 24/24", "Tim Schouten 32/27", "Monique Huisman 28/21"];
  expect(figuresOf(understood(grid(rows)))).toEqual(expected);
  const titled = [
    ["Job title", "Name", "Hours/week", "Active clients", "Remarks"],
    ...rows.slice(1).map((row) => ["Job coach", ...row]),
  ];
  expect(figuresOf(understood(grid(titled)))).toEqual(expected);
});
