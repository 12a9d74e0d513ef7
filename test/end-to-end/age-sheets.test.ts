import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { answer } from "../../src/workbench/cli/answer";
import { CellError } from "../../src/workbench/model/scalar";
import { openWorkbookFile } from "../../src/workbench/xlsx/workbook-file";
import { exampleFile, report } from "../support/scenario-command";

/** The second half of the memo, by the command: ages, teams, scenarios. Figures are of the memo (docs/domain.md) and the example's own table. */

const folder = mkdtempSync(path.join(tmpdir(), "ages-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Band {
  readonly label: string;
  readonly count: number;
  readonly byCaseworker: Readonly<Record<string, number>>;
}

interface LineUp {
  readonly teams: readonly {
    readonly band: string | null;
    readonly members: readonly string[];
    readonly hours: number;
    readonly clients: number;
    readonly perFte: number;
  }[];
  readonly spread: number;
  readonly transfers: number;
  readonly transfersPerYear: number;
  readonly conditions: readonly { readonly condition: string; readonly met: boolean }[];
}

interface Report {
  readonly team: readonly { readonly name: string; readonly rounded: number }[];
  readonly selectionName: string;
  readonly selection: readonly { readonly step: string; readonly count: number }[];
  readonly bands: readonly Band[];
  readonly bandsBefore: readonly Band[];
  readonly notInBands: number;
  readonly transfersPerYear: number;
  readonly cuts: {
    readonly teamHours: readonly number[];
    readonly leastSpread: { readonly ages: readonly number[]; readonly clients: readonly number[] };
  } | null;
  readonly scenarios: readonly (LineUp & { readonly name: string })[];
  readonly lineups: readonly LineUp[];
  readonly placements: readonly {
    readonly name: string;
    readonly places: readonly { band: string; mostEven: boolean; lineup: LineUp }[];
  }[];
  readonly otherHours: readonly {
    readonly name: string;
    readonly hours: number;
    readonly lineups: readonly LineUp[];
  }[];
  readonly sheets: readonly string[];
  readonly out: string;
}

let outputs = 0;
const output = () => path.join(folder, `uit-${(outputs += 1)}.xlsx`);
const counts = (bands: readonly Band[]) => bands.map(({ count }) => count);
const perFte = ({ teams }: LineUp) => teams.map((team) => Math.round(team.perFte));
const inWords = ({ teams }: LineUp) => teams.map(({ members }) => members.join(" + ")).join(" | ");

describe("without a workbook", () => {
  let memo: Report;
  beforeAll(async () => {
    memo = await report<Report>(output());
  });

  it("makes all four sheets on the example, without an error in a cell", () => {
    expect(memo.sheets).toEqual([
      "Voorstel 03-03-2020",
      "Rekenkundig 03-03-2020",
      "Leeftijdsindeling 03-03-2020",
      "Scenariovergelijking 03-03-2020",
    ]);
    const { workbook } = openWorkbookFile(readFileSync(memo.out), "uit.xlsx");
    for (const name of memo.sheets) {
      const cells = workbook.sheetByName(name)?.rows.flatMap((row) => row) ?? [];
      expect(cells.length).toBeGreaterThan(100);
      expect(cells.filter((cell) => cell?.value instanceof CellError)).toEqual([]);
    }
    expect(memo.team.map(({ rounded }) => rounded)).toEqual([105, 106, 82, 106, 70]);
  });

  it("counts 681 of 972, and 133 / 254 / 294 in the new groups; the sheet has the same numbers", () => {
    expect(memo.selection).toEqual([
      { step: "alle", count: 972 },
      { step: "ontheffing = nee", count: 681 },
    ]);
    expect(counts(memo.bands)).toEqual([133, 254, 294]);
    expect(memo.bands.map(({ label }) => label)).toEqual(["18 t/m 29", "30 t/m 45", "46 t/m AOW"]);
    expect(counts(memo.bandsBefore)).toEqual([90, 43 + 172, 224]);
    expect(memo.notInBands).toBe(0);
    const { workbook } = openWorkbookFile(readFileSync(memo.out), "uit.xlsx");
    const sheet = workbook.sheetByName("Leeftijdsindeling 03-03-2020");
    const column = sheet?.rows.map((row) => row[5]) ?? [];
    const counted = column.filter((cell) => cell?.formula?.startsWith("COUNTIFS("));
    // The groups, whom the selection leaves out, and below them the clients of each caseworker: Lisette has none, Team Zorg the rest.
    expect(counted.map((cell) => cell?.value)).toEqual([133, 254, 294, 972 - 681, 90, 122, 71, 186, 0, 212]);
  });

  it("has the memo's options beside scenario 0, over the same clients", () => {
    expect(memo.scenarios.map(({ name }) => name)).toEqual([
      "Ongewijzigd",
      "Optie 1: Lisette een reguliere caseload",
      "Optie 2: herverdelen naar leeftijd",
    ]);
    const [, , byAge] = memo.scenarios;
    expect(byAge && perFte(byAge)).toEqual([171, 254, 147]);
    expect(byAge?.conditions).toEqual([{ condition: "elk team een intaker", met: false }]);
  });

  it("says where Lisette fits: at 30–45 it is 171 / 152 / 147 per fte", () => {
    const [lisette] = memo.placements;
    expect(lisette?.name).toBe("Lisette");
    const even = lisette?.places.find(({ mostEven }) => mostEven);
    expect(even?.band).toBe("30 t/m 45");
    expect(even && perFte(even.lineup)).toEqual([171, 152, 147]);
  });

  it("finds the line-up that the memo missed: as even, with an intaker in every team", () => {
    const [first, second] = memo.lineups;
    expect([first && inWords(first), second && inWords(second)].sort()).toEqual([
      "Emmy | Anne + Lisette | Bob + Julie",
      "Emmy | Julie + Lisette | Anne + Bob",
    ]);
    for (const lineUp of [first, second]) {
      expect(lineUp && perFte(lineUp)).toEqual([171, 152, 147]);
      expect(lineUp?.conditions).toEqual([{ condition: "elk team een intaker", met: true }]);
      expect(lineUp?.spread).toBeCloseTo(9.0, 1);
    }
    expect(first && second && first.transfers < second.transfers).toBe(true);
    // By highest load alone another would win: 3,69 / 4,23 / 4,59 an hour.
    expect(memo.lineups[2]?.spread).toBeCloseTo(18.7, 1);
  });

  it("works it out with Emmy's other 24 hours too: 36 | 60 | 60", () => {
    expect(memo.otherHours.map(({ name, hours }) => [name, hours])).toEqual([["Emmy", 24]]);
    expect(memo.otherHours[0]?.lineups[0]?.teams.map(({ hours }) => hours)).toEqual([36, 60, 60]);
  });
});

describe("another selection", () => {
  it.each([
    ["Alle cliënten", 972, null],
    ["Huidige caseload", 469, [35, 20 + 93, 210]],
    ["projectplannen", 400, [25, 15 + 78, 188]],
  ] as const)("%s: %i clients, and the old groups", async (selection, counted, before) => {
    const found = await report<Report>(output(), exampleFile, "--kind", "leeftijd", "--selection", selection);
    expect(found.selection.at(-1)?.count).toBe(counted);
    if (before) expect(counts(found.bandsBefore)).toEqual(before);
    if (selection === "Huidige caseload") {
      const people = ["Anne", "Bob", "Emmy", "Julie", "Lisette"];
      const own = people.map((name) => found.bands.reduce((sum, band) => sum + (band.byCaseworker[name] ?? 0), 0));
      expect(own).toEqual([90, 122, 71, 186, 0]);
    }
  });

  it("groups asked for with better cuts for the kept teams: 28, 36 and 72 hours", async () => {
    const found = await report<Report>(
      output(),
      exampleFile,
      ...["--kind", "leeftijd", "--bands", "18-26, 27-49, 50 t/m AOW", "--optimise-cuts"],
    );
    expect(found.bands.map(({ label, count }) => [label, count])).toEqual([
      ["18 t/m 26", 90],
      ["27 t/m 49", 43 + 172 + 82 + 70],
      ["50 t/m AOW", 224],
    ]);
    expect(found.cuts?.teamHours).toEqual([28, 36, 72]);
    expect(found.cuts?.leastSpread.clients.reduce((sum, clients) => sum + clients, 0)).toBe(681);
    expect(found.cuts?.leastSpread.ages).toHaveLength(2);
  });
});

it.each([
  [
    ["--kind", "leeftijd", "--selection", "Vorig jaar"],
    /‘Vorig jaar’ staat niet in de werkmap\. Kies uit ‘Alle cliënten’/,
  ],
  [["--kind", "vergelijken", "--bands", "jong en oud"], /‘jong en oud’ zijn geen leeftijdsgroepen/],
  [
    ["--kind", "maandelijks"],
    /kies --kind voorstel, rekenkundig, leeftijd, vergelijken, overdrachten, cliënten, doelen, instroom, planning, uitval, maand of wie-gaat, of capaciteit voor normtijden\./,
  ],
])("%j cannot be: one sentence, exit 2", async (args, sentence) => {
  const run = await answer([exampleFile, ...args, "--out", output()]);
  expect(run.exitCode).toBe(2);
  expect(run.stderr).toMatch(sentence);
  expect(run.stderr.trim().split("\n")).toHaveLength(1);
});
