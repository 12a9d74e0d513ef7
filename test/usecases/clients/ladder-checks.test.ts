import { ladderChecks } from "../../../src/usecases/clients/ladder-checks";
import { readClients } from "../../../src/usecases/reading/read-clients";
import { grid } from "../../reading/grid";
import { memoryHost } from "../../taskpane/memory-host";

async function checksOn(header: string, steps: readonly number[]) {
  const rows = steps.map((step, place) => [`C-${place}`, "Anne", "1-1-1980", step]);
  const host = memoryHost([grid([["Cliëntnr", "Klantmanager", "Geboortedatum", header], ...rows], { sheet: "Lijst" })]);
  return ladderChecks(
    await readClients(host, { referenceDate: "2020-03-03", team: ["Anne"], confirmed: new Map(), rows: null }),
  );
}

test("a check points to the column when clients are on the step of paid work", async () => {
  expect(await checksOn("Trede", [1, 2, 6, 6])).toEqual([
    { code: "C16", step: 6, clients: 2, cells: [{ sheet: "Lijst", row: 0, column: 3 }] },
  ]);
});

test("who has no benefit on the step of paid work is no reason for a check", async () => {
  const on = async (header: string, benefits: readonly (string | boolean | null)[]) => {
    const rows = benefits.map((benefit, place) => [`C-${place}`, "Anne", "1-1-1980", 6, benefit]);
    const host = memoryHost([
      grid([["Cliëntnr", "Klantmanager", "Geboortedatum", "Trede", header], ...rows], { sheet: "Lijst" }),
    ]);
    const read = await readClients(host, {
      referenceDate: "2020-03-03",
      team: ["Anne"],
      confirmed: new Map(),
      rows: null,
    });
    expect(read.doubts).toEqual([]);
    return ladderChecks(read).map((check) => (check.code === "C16" ? check.clients : check));
  };
  expect(await on("Uitkering", ["nee", "nee", "geen", "beëindigd", "-", false])).toEqual([]);
  // Nobody says it of an empty cell, and a kind of benefit is one.
  expect(await on("Uitkering", ["nee", "ja", "PW", null, "?", true])).toEqual([5]);
  expect(await on("Lopende uitkering", ["nee", "ja"])).toEqual([1]);
  expect(await on("Opmerking", ["nee", "ja"])).toEqual([2]);
});

test("a check asks which way a longer ladder runs; phases are not judged", async () => {
  expect(await checksOn("Trede", [1, 9, 10])).toMatchObject([{ code: "C17", steps: 10 }]);
  expect(await checksOn("Fase", [1, 2, 4])).toEqual([]);
  expect(await checksOn("Trede", [1, 2, 5])).toEqual([]);
});
