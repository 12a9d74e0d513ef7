import { commandSheet } from "../../../src/usecases/sheets/command-sheet";
import type { MonthWishes } from "../../../src/usecases/months/month-wishes";
import { proportional } from "../../../src/usecases/sheets/proportional/kind";
import vectors from "../../cases/vectors-monthly.json";
import { grid } from "../../reading/grid";
import { memoryHost } from "../../taskpane/memory-host";

/** Bounds and few transfers, asked of the sheet Rekenkundig. */

const memo = [
  ["Naam", "Contracturen", "Aantal cliënten"],
  ["Anne", 36, 90],
  ["Bob", 36, 122],
  ["Emmy", 28, 71],
  ["Julie", 36, 186],
  ["Lisette", 24, 0],
];
const ask = async (months: MonthWishes) =>
  commandSheet(memoryHost([grid(memo, { sheet: "Team" })]), proportional, { months });
const worked = (id: string) => vectors.vectors.find((vector) => vector.id === id)?.expected;

test("bounds of 80 to 100: who has too many, and three ways to mend it", async () => {
  const outcome = await ask({ band: "80-100" });
  expect(outcome).toMatchObject({ ok: true, report: { band: worked("band-memo-80-100"), curve: null } });
  const summary = outcome.ok ? outcome.summary : "";
  expect(summary).toContain(
    "Bob: 22 cliënten of 8 uur te veel: instroomstop, 22 overdragen aan Lisette, of 0,3 fte erbij.",
  );
  expect(summary).toContain(
    "Julie: 86 cliënten of 31 uur te veel: instroomstop, overdragen (10 aan Anne, 6 aan Emmy en 66 aan Lisette), of 0,9 fte erbij. In het team is plaats voor 82.",
  );
  expect(summary).toContain("Lisette: plaats voor 54 tot 66 cliënten.");
  expect(summary).toContain("26 cliënten te veel voor deze formatie: 0,3 fte erbij.");
});

test("at most forty transfers", async () => {
  const outcome = await ask({ atMost: 40 });
  expect(outcome).toMatchObject({ ok: true, report: { band: null, curve: { at_most: 40, last: 96 } } });
  expect(outcome.ok && outcome.summary).toContain("Met hooguit 40 overdrachten zit niemand boven 138%.");
  expect(outcome.ok && outcome.summary).toContain("Niemand boven 120%: 60 overdrachten.");
});

test("how long it takes by new clients alone", async () => {
  const host = memoryHost([grid(memo, { sheet: "Team" })]);
  const outcome = await commandSheet(host, proportional, { newPerMonth: 12 });
  // Anne 15, Emmy 11 and Lisette 70 are short of 105, 82 and 70.
  expect(outcome).toMatchObject({ ok: true, report: { throughNewClients: { missing: 96, months: 8 } } });
  expect(outcome.ok && outcome.summary).toContain("96 cliënten aan te vullen, in ongeveer 8 maanden");
});

test("bounds that cannot be read are refused in plain words", async () => {
  expect(await ask({ band: "veel" })).toMatchObject({
    ok: false,
    fault: false,
    message: expect.stringContaining("80-110"),
  });
});
