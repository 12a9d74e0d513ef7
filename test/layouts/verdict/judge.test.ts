import { number, words } from "../sheets/cell";
import { Book } from "../sheets/page";
import type { Truth } from "../truth";
import type { AnsweredPerson, Answer, Statement } from "./answer";
import { judge } from "./judge";

/** Team!A1:C3: Anke de Vries 36 uur, 90 cliënten; Bram Kaya 28 uur, 60 cliënten. */
function truth(more: Partial<Truth> = {}): Truth {
  const book = new Book();
  book.page("Team").putRows(0, 0, [
    [
      words("Wie", { tells: "name", member: null }),
      words("Uren", { tells: "hours", member: null }),
      words("Bestand", { tells: "clients", member: null }),
    ],
    [
      words("Anke de Vries", { tells: "name", member: 0 }),
      number(36, { tells: "hours", member: 0 }),
      number(90, { tells: "clients", member: 0 }),
    ],
    [
      words("Bram Kaya", { tells: "name", member: 1 }),
      number(28, { tells: "hours", member: 1 }),
      number(60, { tells: "clients", member: 1 }),
    ],
  ]);
  return {
    people: [
      { member: 0, hours: 36, margin: 0.01, clients: 90 },
      { member: 1, hours: 28, margin: 0.01, clients: 60 },
    ],
    totals: [150, 174],
    claims: [],
    unanswerable: null,
    written: new Map([
      [0, new Set(["Anke de Vries"])],
      [1, new Set(["Bram Kaya"])],
      [2, new Set(["Vacature"])],
    ]),
    turned: false,
    places: book.places(),
    ...more,
  };
}

const anke: AnsweredPerson = {
  name: "Anke de Vries",
  hours: 36,
  clients: 90,
  cells: { name: cell(1, 0), hours: cell(1, 1), clients: cell(1, 2) },
};
const bram: AnsweredPerson = {
  name: "Bram Kaya",
  hours: 28,
  clients: 60,
  cells: { name: cell(2, 0), hours: cell(2, 1), clients: cell(2, 2) },
};

function cell(row: number, column: number, sheet = "Team") {
  return { sheet, row, column };
}

function figures(people: readonly AnsweredPerson[], statements: readonly Statement[] = [], total?: number): Answer {
  const sum = people.reduce((all, { clients }) => all + (clients ?? 0), 0);
  return { kind: "figures", people, total: total ?? sum, statements };
}

const wrong = { ...bram, clients: 6 };

describe("figures", () => {
  test("are right when names, hours, clients and total are", () => {
    expect(judge(figures([anke, bram]), truth()).class).toBe("right");
    expect(judge(figures([bram, { ...anke, name: "Vries, Anke de" }], [], 174), truth()).class).toBe("right");
  });

  test.each([
    ["somebody is missing", figures([anke], [], 90)],
    ["hours are others", figures([anke, { ...bram, hours: 32 }])],
    ["clients are others", figures([anke, wrong])],
    ["clients are not known", figures([anke, { ...bram, clients: null }])],
    ["a vacancy is a person", figures([anke, bram, { name: "Vacature", hours: 36, clients: null, cells: {} }])],
    ["somebody is there twice", figures([anke, bram, bram])],
    ["only the total is another", figures([anke, bram], [], 300)],
  ])("are silently wrong when %s and nothing is said", (_what, answer) => {
    expect(judge(answer, truth()).class).toBe("silent");
  });

  test("a wrong figure stays silent when the doubt is about somebody or something else", () => {
    const elsewhere: Statement[] = [
      { sentence: "Bij Anke de Vries staat ‘90 (incl. 5 nieuw)’.", cells: [cell(1, 2)], doubts: true },
      {
        sentence: "In Verlof!C3 staat ‘6’; dat getal kan hier niet kloppen.",
        cells: [cell(2, 2, "Verlof")],
        doubts: true,
      },
      { sentence: "Kolom ‘Uren’: uren of fte?", cells: [cell(0, 1)], doubts: true },
      { sentence: "Er zijn 60 cliënten van 18 t/m 29.", cells: [], doubts: true },
    ];
    expect(judge(figures([anke, wrong], elsewhere), truth()).class).toBe("silent");
  });

  test.each<[string, Statement]>([
    ["its person", { sentence: "Bram Kaya heeft twee aantallen.", cells: [], doubts: true }],
    ["its cell", { sentence: "Dat getal kan niet kloppen.", cells: [cell(2, 2)], doubts: true }],
    ["its cell, in words", { sentence: "In Team!C3 staat iets anders.", cells: [], doubts: true }],
    ["its column", { sentence: "Twee kolommen kunnen hetzelfde betekenen.", cells: [cell(0, 2)], doubts: true }],
    ["its column, in words", { sentence: "Kolom ‘Bestand’ is misschien een ander aantal.", cells: [], doubts: true }],
    ["both figures", { sentence: "Het is 60 of 6.", cells: [], doubts: true }],
  ])("a wrong figure is named by a doubt about %s", (_what, statement) => {
    expect(judge(figures([anke, wrong], [statement]), truth()).class).toBe("named");
  });

  test("what is only good to know excuses nothing", () => {
    const ends = { sentence: "Het contract van Bram Kaya eindigt op 31 december.", cells: [cell(2, 2)], doubts: false };
    expect(judge(figures([anke, wrong], [ends]), truth()).class).toBe("silent");
  });

  test("every wrong figure must be named", () => {
    const named = [{ sentence: "Bram Kaya heeft twee aantallen.", cells: [], doubts: true }];
    expect(judge(figures([{ ...anke, clients: 9 }, wrong], named), truth()).class).toBe("silent");
  });

  test("a column that was taken by mistake is named by its own header", () => {
    const taken = { ...bram, clients: 6, cells: { ...bram.cells, clients: cell(2, 5) } };
    expect(
      judge(figures([anke, taken], [{ sentence: "Kolom F?", cells: [cell(0, 5)], doubts: true }]), truth()).class,
    ).toBe("named");
    expect(
      judge(figures([anke, taken], [{ sentence: "Kolom G?", cells: [cell(0, 6)], doubts: true }]), truth()).class,
    ).toBe("silent");
  });

  test("what must be said beside right figures is unsaid when it is not", () => {
    const pool = truth({ claims: [{ about: "clients of nobody", figures: [24], members: [], words: [] }] });
    expect(judge(figures([anke, bram]), pool).class).toBe("unsaid");
    expect(judge(figures([anke, bram], [{ sentence: "124 cliënten", cells: [], doubts: true }]), pool).class).toBe(
      "unsaid",
    );
    expect(
      judge(
        figures([anke, bram], [{ sentence: "24 cliënten hebben geen klantmanager.", cells: [], doubts: true }]),
        pool,
      ).class,
    ).toBe("right");
  });
});

describe("a refusal", () => {
  const refused = (sentence: string, cells: Statement["cells"] = []): Answer => ({
    kind: "refused",
    statements: [{ sentence, cells, doubts: true }],
  });

  test("has a cause when it points at the team's cells or quotes its words", () => {
    expect(judge(refused("Team!A1:C3 lijkt uw team; ik zie geen uren."), truth()).class).toBe("refused");
    expect(judge(refused("Kolom ‘Bestand’ is niet te lezen."), truth()).class).toBe("refused");
    expect(
      judge(
        refused("Er is geen tabel met uren gevonden. Maak een tabel met de koppen ‘Naam’ en ‘Aantal uur’."),
        truth(),
      ).class,
    ).toBe("refused without");
    expect(judge(refused("Verlof!A1:C3 lijkt een tabel."), truth()).class).toBe("refused without");
  });

  test("is right where no figures can be right and it says why", () => {
    const days = truth({ unanswerable: { about: "days", tells: "hours", words: ["Dagen"] } });
    expect(judge(refused("Kolom ‘Dagen’ (Team!B1): hoeveel uur is een dag?"), days).class).toBe("right");
    expect(judge(refused("Er is geen tabel met uren gevonden."), days).class).toBe("refused without");
    expect(judge(figures([anke, bram]), days).class).toBe("silent");
  });
});
