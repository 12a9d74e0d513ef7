import { clientTransfers } from "../../../../src/usecases/sheets/client-transfers/kind";
import { commandSheet } from "../../../../src/usecases/sheets/command-sheet";
import { day, grid, type TestCell } from "../../../reading/grid";
import { memoryHost } from "../../../taskpane/memory-host";

const scenario = {
  name: "Naar uren",
  kind: "by-hours",
  selection: null,
  bands: [],
  teams: null,
  conditions: [],
  sideTaskHours: {},
  since: null,
};

function hostWith(clientRows: readonly (readonly TestCell[])[], scenarios: readonly object[]) {
  const host = memoryHost([
    grid(
      [
        ["Naam", "Uren", "Aantal cliënten"],
        ["Anne", 36, 3],
        ["Bob", 36, 1],
      ],
      { sheet: "Team" },
    ),
    grid(clientRows, { sheet: "Lijst" }),
  ]);
  host.inTheFile = { corrections: [], scenarios };
  return host;
}

const born = day("1980-03-20");
const list: readonly (readonly TestCell[])[] = [
  ["Klantmanager", "Geboortedatum", "Naam cliënt"],
  ["Anne", born, "Jansen"],
  ["Bob", born, "Pietersen"],
  ["Anne", born, "Willemsen"],
  ["Anne", born, "Klaassen"],
];

test("takes the last scenario by hours when there are no groups, and names rows with a link when there are no client numbers", async () => {
  const host = hostWith(list, [scenario]);
  const outcome = await commandSheet(host, clientTransfers, { referenceDate: "2020-03-03" });
  // Four clients, equal hours: two each. Anne keeps rows 2 and 4 and gives the last.
  expect(outcome).toMatchObject({
    ok: true,
    report: {
      scenario: "Naar uren",
      moves: [{ from: "Anne", to: "Bob", clients: 1 }],
      sheets: ["WERKBLAD 03-03-2020"],
    },
  });
  const cells = host.added[0]?.cells ?? [];
  expect(cells.filter(({ link }) => link)).toMatchObject([
    { content: { text: "Lijst rij 5" }, link: { sheet: "Lijst", row: 4 } },
  ]);
  expect(cells.some(({ content }) => content?.kind === "reference" || content?.kind === "formula")).toBe(false);
  expect(JSON.stringify([outcome, cells])).not.toMatch(/Jansen|Pietersen|Willemsen|Klaassen|29300|1980/);
});

test.each([
  [[], {}, "Er zijn geen leeftijdsgroepen gevonden."],
  [[scenario], { bands: "18-29,25-AOW" }, "vallen cliënten in twee leeftijdsgroepen tegelijk"],
])("%j with %j is refused with the reason, and nothing is added", async (scenarios, wishes, sentence) => {
  const host = hostWith([...list, ["Anne", day("1993-03-20"), "De Boer"]], scenarios);
  const outcome = await commandSheet(host, clientTransfers, { referenceDate: "2020-03-03", ...wishes });
  expect(outcome).toMatchObject({ ok: false, fault: false, message: expect.stringContaining(sentence) });
  expect(host.added).toEqual([]);
});
