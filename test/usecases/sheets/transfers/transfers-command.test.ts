import { commandSheet } from "../../../../src/usecases/sheets/command-sheet";
import type { SheetWishes } from "../../../../src/usecases/sheets/kind-of-sheet";
import { transfers } from "../../../../src/usecases/sheets/transfers/kind";
import { grid } from "../../../reading/grid";
import { memoryHost } from "../../../taskpane/memory-host";

const team = grid(
  [
    ["Naam", "Uren", "Aantal cliënten"],
    ["Anne", 36, 60],
    ["Bob", 36, 30],
    ["Emmy", 18, 10],
  ],
  { sheet: "Team" },
);

/** Two caseworkers, and clients of two steps of which one weighs twice. */
const steps = [
  grid(
    [
      ["Naam", "Uren", "Aantal cliënten"],
      ["Anne", 36, 8],
      ["Bob", 36, 4],
    ],
    { sheet: "Team" },
  ),
  grid(
    [
      ["Klantmanager", "Geboortedatum", "Trede"],
      ...Array.from({ length: 12 }, (_, at) => [at < 8 ? "Anne" : "Bob", 29300, at % 2 === 0 ? 1 : 4]),
    ],
    { sheet: "Lijst" },
  ),
];

async function made(sheets: readonly ReturnType<typeof grid>[], wishes: SheetWishes) {
  const host = memoryHost(sheets);
  const outcome = await commandSheet(host, transfers, { referenceDate: "2020-03-03", ...wishes });
  return { outcome, cells: host.added[0]?.cells ?? [] };
}

test("within 5%, the fewest transfers, with the bound that proves it", async () => {
  const { outcome, cells } = await made([team], {});
  // Parts 40, 40 and 20: Anne may keep 42, Bob needs 38, Emmy 19.
  expect(outcome).toMatchObject({
    ok: true,
    report: { within: 5, atMost: null, transfers: 18, bound: 18, sheets: ["Overdrachten 03-03-2020"] },
    summary: expect.stringContaining(
      "18 overdrachten; ieder komt binnen 5% van het deel naar uren. Met minder kan het niet.",
    ),
  });
  const moves = outcome.ok ? (outcome.report as { moves: { from: string; clients: number }[] }).moves : [];
  expect(moves.map(({ from }) => from)).toEqual(["Anne", "Anne"]);
  expect(moves.reduce((sum, { clients }) => sum + clients, 0)).toBe(18);
  expect(cells.some(({ content }) => content?.kind === "text" && content.text.startsWith("18 overdrachten"))).toBe(
    true,
  );
});

test("at most five: as even as five can make it", async () => {
  const { outcome } = await made([team], { months: { atMost: 5 } });
  expect(outcome).toMatchObject({
    ok: true,
    report: { within: null, atMost: 5, transfers: 5, bound: null, curve: { length: 21 } },
    summary: expect.stringContaining("5 overdrachten, van hooguit 5: zo gelijk als het daarmee gevonden is."),
  });
});

test("with norms, clients of each group are counted apart and heavy ones weigh more", async () => {
  const { outcome } = await made(steps, { norms: "1-3=100,4-6=50", months: { within: 10 } });
  // 12 clients of which 6 weigh 2: 18 points, 9 each. Anne has 12 of them: one light and one heavy client go, or three light ones.
  expect(outcome).toMatchObject({
    ok: true,
    report: { groups: [{ weight: 1 }, { weight: 2 }], transfers: 2, team: [{ pointsAfter: 9 }, { pointsAfter: 9 }] },
  });
});

test("a percentage that whole clients cannot keep is refused with what to do", async () => {
  const odd = grid(
    [
      ["Naam", "Uren", "Aantal cliënten"],
      ["Anne", 36, 2],
      ["Bob", 36, 1],
    ],
    { sheet: "Team" },
  );
  const { outcome } = await made([odd], { months: { within: 1 } });
  expect(outcome).toMatchObject({ ok: false, message: "Binnen 1% is het niet te verdelen. Neem een ruimere marge." });
});
