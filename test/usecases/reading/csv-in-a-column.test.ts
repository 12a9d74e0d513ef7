import { readTeam } from "../../../src/usecases/reading/read-team";
import { figuresOf } from "../../reading/candidates/understood";
import { grid, type TestCell } from "../../reading/grid";
import { memoryHost } from "../../taskpane/memory-host";

const surnames = ["Jansen", "Smit", "Yildiz", "Osman", "Koning", "Kramer", "Lopes"];
const people: readonly (readonly [string, number])[] = [
  ["Monique Blom", 28],
  ["Mohamed van Loon", 24],
  ["Erwin Nijboer", 32],
  ["Theo Kok", 18],
];
const quoted = ['"Blom, M."', '"Loon, M. van"', '"Nijboer, E."', '"Kok, T."'];
const initials = ["M. Blom", "M. van Loon", "E. Nijboer", "T. Kok"];
const right = people.map(([name, hours]) => `${name} ${hours}/25`);

/** A hundred clients in turn, each in one text. */
function exported(separator: string, whose: readonly string[]): string[][] {
  const line = (pieces: readonly (string | number)[]): string[] => [pieces.join(separator)];
  const header = line(["klantnummer", "naam", "regeling", "consulent", "begindatum"]);
  return [
    header,
    ...Array.from({ length: 100 }, (_, at) =>
      line([
        310_000 + 37 * at,
        surnames[at % surnames.length] ?? "",
        at % 2 === 0 ? "PW" : "IOAW",
        whose[at % 4] ?? "",
        "01-03-2019",
      ]),
    ),
  ];
}

function beside(
  rows: readonly (readonly TestCell[])[],
  more: readonly (readonly TestCell[])[],
  blank: number,
): TestCell[][] {
  return rows.map((row, at) => [...row, ...Array.from({ length: blank }, () => null), ...(more[at] ?? [])]);
}

async function read(...sheets: readonly (readonly (readonly TestCell[])[])[]): Promise<readonly string[]> {
  const host = memoryHost(sheets.map((rows, at) => grid(rows, { sheet: `Blad${at + 1}` })));
  return figuresOf((await readTeam(host, { referenceDate: "2025-09-01" })).team);
}

test.each([0, 1, 10])("a list that was never split is counted with the hours %s columns behind it", async (blank) => {
  const list = exported(";", quoted);
  expect(await read(beside(list, [["Naam", "Uren"], ...people], blank))).toEqual(right);
  if (blank > 1) expect(await read(beside(list, [["uren team (niet in systeem)"], ...people], blank))).toEqual(right);
});

test.each([
  [";", quoted],
  [",", quoted],
  ["\t", initials],
  ["|", initials],
])("and with the hours on another sheet, whatever parts the texts: %j", async (separator, whose) => {
  expect(await read(exported(separator, whose), [["Naam", "Uren"], ...people])).toEqual(right);
});

test("hours behind a colon are those that stand below a word for hours", async () => {
  const behind = people.map(([, hours], at) => [`${initials[at]}: ${hours}`]);
  const own = people.map(([, hours], at) => `${initials[at]} ${hours}/25`);
  expect(await read(exported(";", initials), [["Uren p.w."], ...behind])).toEqual(own);
  expect(await read(exported(";", initials), [["Leeftijd"], ...behind])).toEqual([]);
});
