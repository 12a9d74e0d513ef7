import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { exampleFile, report } from "../support/scenario-command";

/** The monthly kinds on the command line, over the built add-in: `report` holds their fields against the page. */

const folder = mkdtempSync(path.join(tmpdir(), "months-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ask = (name: string, ...args: string[]) =>
  report<object>(path.join(folder, `${name}.xlsx`), exampleFile, ...args);

test("who is next, who comes and goes, and absence", async () => {
  expect(await ask("instroom", "--kind", "instroom", "--new", "14", "--max", "Lisette=5")).toMatchObject({
    received: { Anne: 6, Bob: 0, Emmy: 3, Julie: 0, Lisette: 5 },
    sheets: ["Instroom 03-03-2020"],
  });
  const changes = ["--changes", "Lisette begint 1-4-2020; Bob 32 uur per 1-9-2020"];
  expect(await ask("planning", "--kind", "planning", ...changes)).toMatchObject({
    goal: [108, 96, 84, 109, 72],
    moves: 103,
    moves_if_divided_anew_each_time: 142,
  });
  expect(await ask("uitval", "--kind", "uitval", "--weeks", "6")).toMatchObject({ weeks: 6, contacts_per_year: 4 });
});

test("bounds and few transfers, beside rekenkundig", async () => {
  const asked = ["--band", "80-110", "--at-most", "40", "--new-per-month", "12"];
  expect(await ask("rekenkundig", "--kind", "rekenkundig", ...asked)).toMatchObject({
    band: { team: { lowest: 357, highest: 488, status: "within" } },
    curve: { at_most: 40, last: 96 },
    throughNewClients: { missing: 96, months: 8 },
  });
});
