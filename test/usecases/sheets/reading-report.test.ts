import { commandSheet } from "../../../src/usecases/sheets/command-sheet";
import { kindNamed, type SheetKind } from "../../../src/usecases/sheets/kinds";
import { proportional } from "../../../src/usecases/sheets/proportional/kind";
import type { SheetNeed } from "../../../src/usecases/sheets/kind-of-sheet";
import { grid } from "../../reading/grid";
import { memoryHost } from "../../taskpane/memory-host";

/** What every kind of sheet says of where its figures came from: in data, and in one line of the summary. */

const birth = "1-1-1980";
const clientsOf = (name: string, count: number, from: number): readonly (readonly (string | number)[])[] =>
  Array.from({ length: count }, (_, at) => [`K${from + at}`, name, birth]);

const list = grid(
  [
    ["Cliëntnummer", "Klantmanager", "Geboortedatum"],
    ...clientsOf("Anne", 7, 101),
    ...clientsOf("Bob", 5, 201),
    ...clientsOf("", 3, 301),
    ["K101", "Anne", birth],
  ],
  { sheet: "Cliënten" },
);
const listOnly = [
  grid(
    [
      ["Naam", "Uren"],
      ["Anne", 36],
      ["Bob", 28],
    ],
    { sheet: "Team" },
  ),
  list,
];
const typedToo = [
  grid(
    [
      ["Naam", "Uren", "Aantal cliënten"],
      ["Anne", 36, 7],
      ["Bob", 28, 6],
    ],
    { sheet: "Team" },
  ),
  list,
];

async function made(kind: SheetKind, sheets: Parameters<typeof memoryHost>[0]) {
  const outcome = await commandSheet<SheetNeed>(memoryHost(sheets), kindNamed(kind), {
    bands: "18-29,30-45,46-AOW",
  });
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome;
}

const kinds = ["proportional", "ages", "comparison"] as const;

describe("in data", () => {
  test.each(kinds)("%s says where the figures came from and accounts for every row", async (kind) => {
    const { report } = await made(kind, listOnly);
    expect(report).toMatchObject({
      sources: {
        hours: { from: "table", ranges: ["Team!A1:B3"], headers: ["Uren"], total: 64 },
        clients: { from: "list", ranges: ["Cliënten!A1:C17"], headers: ["Klantmanager"], total: 12 },
        otherClients: null,
        pool: { clients: 3, waiting: 0 },
      },
      accounted: {
        rows: 16,
        clients: 15,
        with_caseworker: { Anne: 7, Bob: 5 },
        assigned: 12,
        no_caseworker: 3,
        of_which_waiting: 0,
        outside_formation: {},
        ended: 0,
        not_started: 0,
        duplicate_rows: 1,
        left_out: 0,
        repeated_lists: [],
        questions: [],
        typed_against_list: [],
      },
    });
    expect(report).toHaveProperty("doubts", [
      expect.objectContaining({ code: "list-duplicates" }),
      expect.objectContaining({ code: "list-unassigned", cells: ["Cliënten!B1"] }),
    ]);
  });

  test("the list beside typed numbers says of whom it says otherwise", async () => {
    const { report } = await made("proportional", typedToo);
    expect(report).toMatchObject({
      sources: {
        clients: { from: "table", total: 13 },
        otherClients: { from: "list", total: 12, differing: [{ name: "Bob", table: 6, list: 5 }] },
        pool: { clients: 3, waiting: 0 },
      },
    });
  });
});

describe("in words", () => {
  const counted =
    "Aantallen cliënten: geteld in Cliënten!A1:C17, kolom ‘Klantmanager’. Lijst 15 = 12 bij klantmanagers + 3 zonder klantmanager. Verder in de lijst: 1 dubbel.";

  test.each(kinds)("%s says in one line where the clients come from", async (kind) => {
    const { summary } = await made(kind, listOnly);
    expect(summary.split("\n").map((line) => line.trim())).toContain(counted);
  });

  test("Rekenkundig has the same line on its sheet", async () => {
    const host = memoryHost(listOnly);
    await commandSheet(host, proportional, {});
    const words = host.added[0]?.cells.map(({ content }) => (content && "text" in content ? content.text : ""));
    expect(words?.join("\n").split("\n")).toContain(`• ${counted}`);
  });

  test("a list that says otherwise stands beside the table that counts", async () => {
    const { summary } = await made("proportional", typedToo);
    expect(summary).toContain(
      "Aantallen cliënten: uit de tabel Team!A1:C3, kolom ‘Aantal cliënten’. Lijst 15 = 12 bij klantmanagers + 3 zonder klantmanager; tabel 13.",
    );
  });
});
