import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openWorkbookFile } from "../../src/workbench/xlsx/workbook-file";
import { hasLibreOffice, recalculatedCsv } from "../support/workbooks/libreoffice";
import { exampleFile, report } from "../support/scenario-command";

/** The worksheet of clients who move, by the command, held against the example's own list. */

const folder = mkdtempSync(path.join(tmpdir(), "moves-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Report {
  readonly scenario: string;
  readonly moves: readonly { readonly from: string | null; readonly to: string; readonly clients: number }[];
  readonly sheets: readonly string[];
  readonly out: string;
}

interface Comparison {
  readonly scenarios: readonly { readonly name: string; readonly transfers: number }[];
}

type Row = readonly ({ readonly value: unknown; readonly formula?: string | null } | null | undefined)[];

const output = (name: string) => path.join(folder, `${name}.xlsx`);
const headers = ["Cliënt", "Rij", "Groep", "Nu bij", "Straks bij"];

/** Option 2 over the 681 of "Nieuwe indeling": Emmy | Bob | Julie + Anne, who have equal hours, on 133 / 254 / 294. */
const after = { "18 t/m 29 Emmy": 133, "30 t/m 45 Bob": 254, "46 t/m AOW Anne": 147, "46 t/m AOW Julie": 147 };

describe("the memo's option 2", () => {
  let made: Report;
  let cells: readonly (readonly { readonly value: unknown; readonly formula: string | null }[])[];
  let clients: readonly {
    readonly number: unknown;
    readonly caseworker: string;
    readonly band: string;
    counts: boolean;
  }[];

  beforeAll(async () => {
    made = await report<Report>(output("werkblad"), exampleFile, "--kind", "clienten");
    const { workbook } = openWorkbookFile(readFileSync(made.out), "uit.xlsx");
    const read = (name: string) =>
      // Rows without cells are not there.
      Array.from(workbook.sheetByName(name)?.rows ?? [], (row: Row | undefined) =>
        Array.from({ length: 8 }, (_, column) => ({
          value: row?.[column]?.value ?? null,
          formula: row?.[column]?.formula ?? null,
        })),
      );
    cells = read(made.sheets[0] ?? "");
    clients = read("Cliënten").map((row) => {
      const [number, caseworker, born, , , , exemption] = row.map(({ value }) => value);
      return { number, caseworker: caseworker as string, band: bandOf(Number(born)), counts: exemption === "nee" };
    });
  });

  const header = () => cells.findIndex((row) => row[0]?.value === "Cliënt");
  const lines = () => cells.slice(header() + 1).filter((row) => row[1]?.value !== null);
  const placeOf = (row: (typeof cells)[number]) => Number(/^Cliënten rij (\d+)$/.exec(String(row[1]?.value))?.[1]) - 1;

  it("is the only sheet, and says that it is not to be spread", () => {
    expect(made.sheets).toEqual(["WERKBLAD 03-03-2020"]);
    expect(cells[0]?.[0]?.value).toBe("WERKBLAD – niet verspreiden");
    expect(cells[header()]?.slice(0, 5).map(({ value }) => value)).toEqual(headers);
    expect(made.scenario).toBe("Optie 2: herverdelen naar leeftijd");
  });

  it("has a row for each transfer of the scenario, and no more than must move", async () => {
    const { scenarios } = await report<Comparison>(output("vergelijken"), exampleFile, "--kind", "vergelijken");
    const transfers = scenarios.find(({ name }) => name === made.scenario)?.transfers;
    // Everybody of a band stays who is with the person who gets it, as far as that person's share goes.
    const own = (who: string, band: string) =>
      clients.filter((one) => one.counts && one.caseworker === who && one.band === band).length;
    const stay = Object.entries(after).reduce((sum, [key, share]) => {
      const [, band = "", who = ""] = /^(.*) (\w+)$/.exec(key) ?? [];
      return sum + Math.min(share, own(who, band));
    }, 0);
    expect(lines()).toHaveLength(681 - stay);
    expect(transfers).toBe(681 - stay);
    expect(made.moves.reduce((sum, move) => sum + move.clients, 0)).toBe(681 - stay);
  });

  it("shows by a formula the number of the client in that row, who is now with whom it says", () => {
    for (const row of lines()) {
      const place = placeOf(row);
      expect(row[0]).toEqual({ value: clients[place]?.number, formula: `'Cliënten'!$A$${place + 1}` });
      expect(row[0]?.value).toMatch(/^C-\d{4}$/);
      expect([row[2]?.value, row[3]?.value]).toEqual([clients[place]?.band, clients[place]?.caseworker]);
      expect(clients[place]?.counts).toBe(true);
    }
    expect(new Set(lines().map(placeOf)).size).toBe(lines().length);
  });

  it("is an Excel table, whose rows keep their client when they are sorted and everything is calculated again", () => {
    const file = openWorkbookFile(readFileSync(made.out), "uit.xlsx");
    const { workbook } = file;
    const [name = ""] = made.sheets;
    const sheet = workbook.sheetByName(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    const [top, bottom] = [header() + 1, header() + lines().length];
    expect(workbook.tables.filter((table) => table.sheet === sheet)).toMatchObject([
      { range: { top: header(), left: 0, bottom, right: 4 }, columns: headers, hasHeader: true },
    ]);
    // Excel moves a reference along with its row, unless it is fixed: then a sort leaves it as it is. Here the rows go upside down.
    const formulas = lines().flatMap(([client]) => client?.formula ?? []);
    expect(formulas.filter((formula) => !/\$[A-Z]+\$\d+$/.test(formula))).toEqual([]);
    lines().forEach((row, place) => {
      const target = bottom - place;
      const inputs = row.slice(0, 5).map(({ value, formula }) => (formula ? { formula } : { value: value as string }));
      workbook.enter(sheet, { top: target, left: 0, bottom: target, right: 4 }, [inputs], "user");
    });
    if (!hasLibreOffice()) return;
    const sorted = recalculatedCsv(file.save(), name).slice(top, bottom + 1);
    expect(sorted.map(([, row]) => row)).toEqual(
      lines()
        .map((row) => row[1]?.value)
        .reverse(),
    );
    for (const [client, row = ""] of sorted) expect(client).toBe(clients[Number(row.split(" ").at(-1)) - 1]?.number);
  });

  it("gives everybody the clients that the scenario says", () => {
    const to = new Map(lines().map((row) => [placeOf(row), String(row[4]?.value)]));
    const counts: Record<string, number> = {};
    clients.forEach((one, place) => {
      if (!one.counts) return;
      const key = `${one.band} ${to.get(place) ?? one.caseworker}`;
      counts[key] = (counts[key] ?? 0) + 1;
    });
    expect(counts).toEqual(after);
    const receivers = lines().map((row) => row[4]?.value);
    expect(receivers.filter((who, at) => who !== receivers[at - 1])).toEqual([...new Set(receivers)]);
  });

  it("has no birth date anywhere, and the report no row and no number", () => {
    const values = cells.flat();
    const numbers = values.filter(({ value }) => typeof value === "number");
    // The peildatum, and nothing else that could be a day.
    expect(numbers).toHaveLength(1);
    expect(numbers[0]?.formula).toBe("DATE(2020,3,3)");
    expect(values.filter(({ formula }) => formula !== null && !/^'Cliënten'!\$A\$\d+$|^DATE/.test(formula))).toEqual(
      [],
    );
    expect(JSON.stringify(made)).not.toMatch(/C-\d{4}|rij \d/);
    expect(Object.keys(made.moves[0] ?? {})).toEqual(["from", "to", "clients"]);
  });
});

/** Age on 3 March 2020 of a day number in Excel's 1900 system; everybody in the list is below the AOW age. */
function bandOf(born: number): string {
  const date = new Date((born - 25_569) * 86_400_000);
  const birthdayPassed = date.getUTCMonth() < 2 || (date.getUTCMonth() === 2 && date.getUTCDate() <= 3);
  const age = 2020 - date.getUTCFullYear() - (birthdayPassed ? 0 : 1);
  return age < 30 ? "18 t/m 29" : age < 46 ? "30 t/m 45" : "46 t/m AOW";
}
