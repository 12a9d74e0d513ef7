import { readTeam } from "../../../src/usecases/reading/read-team";
import { figuresOf } from "../../reading/candidates/understood";
import { grid, type TestCell } from "../../reading/grid";
import { memoryHost } from "../../taskpane/memory-host";

const whose = ["Loes Blom", "Rachid Smit", "Hatice Bos", "Rachid Smit"];
const header = ["Klantnummer", "Naam cliënt", "Klantmanager", "Doel"];
const contract = grid(
  [
    ["Klantmanager", "Uren"],
    ["Loes Blom", 36],
    ["Rachid Smit", 28],
    ["Hatice Bos", 24],
  ],
  { sheet: "Contract" },
);

const clients = (count: number) =>
  Array.from({ length: count }, (_, at): TestCell[] => [
    1_300_000 + 41 * at,
    `Abdi, ${String.fromCharCode(65 + (at % 26))}.`,
    whose[at % 4] ?? "",
    "Arbeidsfit",
  ]);

function hostOf(rows: readonly TestCell[][], ...others: Parameters<typeof memoryHost>[0]) {
  const host = memoryHost([grid(rows, { sheet: "Lijst" }), ...others]);
  return { host, readSheet: jest.spyOn(host, "readSheet"), readColumns: jest.spyOn(host, "readColumns") };
}

describe.each([20, 100])("below %i clients", (count) => {
  test("a remark about somebody's clients is said, and is no client", async () => {
    const { host } = hostOf(
      [header, ...clients(count), [], ["23 dossiers van Loes Blom zijn per 1-2 overgegaan naar Hatice Bos"]],
      contract,
    );
    const { team } = await readTeam(host, { referenceDate: "2026-03-01" });
    expect(figuresOf(team)).toEqual([
      `Loes Blom 36/${count / 4}`,
      `Rachid Smit 28/${count / 2}`,
      `Hatice Bos 24/${count / 4}`,
    ]);
    expect(team.doubts.map(({ code }) => code)).toEqual(["remark-unused"]);
    expect(team.doubts[0]?.cells).toMatchObject([{ sheet: "Lijst", row: count + 2, column: 0 }]);
  });

  test("a text says what a line through a name means", async () => {
    const { host } = hostOf([header, ...clients(count), [], ["Doorgestreept = afgesloten"]], contract);
    const struck = [4, 8, 12].map((row) => ({ row, column: 0 }));
    host.struckCells = (sheet) => Promise.resolve({ whole: sheet === "Lijst" ? struck : [], partly: [] });
    const { team } = await readTeam(host, { referenceDate: "2026-03-01" });
    expect(team.doubts).toContainEqual(expect.objectContaining({ code: "marked-out", figure: 3 }));
    expect(figuresOf(team)).toContain(`Rachid Smit 28/${count / 2 - 3}`);
  });
});

describe("beside a long list", () => {
  const people = Array.from(
    { length: 60 },
    (_, at) => `${whose[at % 3]?.split(" ")[0]} ${"Aa Bo Ce Di Ek".split(" ")[at % 5]}${"kstrn"[at % 4]}er`,
  );

  test.each([
    ["a table that is longer than the first rows", 0, 60],
    ["a table that begins below them", 55, 3],
  ])("%s is read whole", async (_, above, size) => {
    const own =
      size === 60
        ? people.map((name, at) => [`${name} ${String.fromCharCode(65 + at)}`, 20 + (at % 17)])
        : whose.slice(0, 3).map((name, at): TestCell[] => [name, 36 - 4 * at]);
    const table: TestCell[][] = [
      ...Array.from({ length: above }, () => [null, null]),
      ["Klantmanager", "Uren per week"],
      ...own,
    ];
    const named = own.map(([name]) => name ?? null);
    const rows = [
      header,
      ...clients(300).map((row, at) => [
        row[0] ?? null,
        row[1] ?? null,
        named[at % named.length] ?? null,
        row[3] ?? null,
      ]),
    ];
    const { host, readSheet } = hostOf(rows.map((row, at) => [...row, null, null, ...(table[at] ?? [])]));
    const { team } = await readTeam(host, { referenceDate: "2026-03-01" });
    expect(figuresOf(team)).toHaveLength(own.length);
    expect(readSheet.mock.calls.map(([, most]) => most)).toEqual([50, 200]);
  });

  test("a list as long as the other is read no further", async () => {
    const rows = [header, ...clients(300)].map((row) => [...row, null, ...row]);
    const { host, readSheet, readColumns } = hostOf(rows, contract);
    await readTeam(host, { referenceDate: "2026-03-01" });
    expect(readSheet.mock.calls.map(([, most]) => most)).toEqual([50, 200, 50]);
    expect(readColumns.mock.calls[0]?.[0]).toMatchObject({ firstRow: 276, lastRow: 300 });
  });

  test("nothing more is asked where nothing stands there", async () => {
    const { host, readSheet, readColumns } = hostOf([header, ...clients(300)], contract);
    await readTeam(host, { referenceDate: "2026-03-01" });
    expect(readSheet).toHaveBeenCalledTimes(2);
    expect(readColumns.mock.calls.map(([{ firstRow, lastRow }]) => `${firstRow}-${lastRow}`)).toEqual([
      "300-300",
      "1-300",
    ]);
  });
});
