import { readTeam } from "../../../src/usecases/reading/read-team";
import { figuresOf } from "../../reading/candidates/understood";
import { day, grid, type TestCell } from "../../reading/grid";
import { memoryHost } from "../../taskpane/memory-host";

const head = ["Client", "Naam", "Geb.dat", "Traject"];
const sizes = [23, 17, 31, 9, 4];
const rowsOfPage = 22;

interface Print {
  readonly headings: readonly string[];
  readonly pages: boolean;
  /** Headers stand below each heading, else at the top of each page. */
  readonly headersBelow: boolean;
}

/** A list cut by whose the clients are, with the head of a page between the clients, and how many there are below them. */
function printed({ headings, pages, headersBelow }: Print) {
  const rows: (readonly TestCell[])[] = [];
  let number = 330_000;
  const pageHead = (page: number): void => {
    rows.push(["GEMEENTE MEERDONK", null, null, `Pagina ${page} van 9`], ["Lopende trajecten"], []);
    if (!headersBelow || page > 1) rows.push(head);
  };
  pageHead(1);
  for (const [at, heading] of headings.entries()) {
    rows.push([heading]);
    if (headersBelow) rows.push(head);
    for (let client = 0; client < (sizes[at] ?? 0); client += 1) {
      number += 7;
      rows.push([number, `Vos, ${"ABCDEFGH"[number % 8]}.`, day(`19${60 + (number % 39)}-03-12`), "Zorg"]);
      if (pages && number % rowsOfPage === 0) pageHead(2);
    }
    rows.push([`Aantal: ${sizes[at]}`], []);
  }
  return grid(rows, { sheet: "Uitdraai" });
}

async function read(print: Print): Promise<readonly string[]> {
  const hours = [
    ["Naam", "Contracturen"],
    ["Sjors Timmermans", 32],
    ["Jan Bakker", 24],
    ["Aziz van der Meer", 28],
    ["Kees Kok", 36],
  ];
  const host = memoryHost([printed(print), grid(hours, { sheet: "uren" })]);
  const { team } = await readTeam(host, { referenceDate: "2025-09-01" });
  return [...figuresOf(team), `pool ${team.sources?.pool?.clients ?? 0}`];
}

const right = ["Sjors Timmermans 32/23", "Jan Bakker 24/17", "Aziz van der Meer 28/31", "Kees Kok 36/9"];

test.each<[string, readonly string[]]>([
  [
    "a code in front",
    ["0410 - Timmermans, S.", "0412 - Bakker, J.", "0418 - Meer, A. van der", "0500 - Kok, K."].map(
      (name) => `Consulent: ${name}`,
    ),
  ],
  [
    "a number and a team",
    ["11 Timmermans", "12 Bakker", "13 van der Meer", "14 Kok"].map((name) => `Behandelaar ${name} (team 3)`),
  ],
  [
    "a code of letters",
    ["KM04 Timmermans", "KM05 Bakker", "KM06 van der Meer", "KM07 Kok"].map((name) => `Klantmanager: ${name}`),
  ],
  [
    "a code behind",
    ["S. Timmermans - 0410", "J. Bakker - 0412", "A. van der Meer - 0418", "K. Kok - 0500"].map(
      (name) => `Medewerker : ${name}`,
    ),
  ],
])("of a printed report cut by headings with %s each one's clients count, across its pages", async (_, headings) => {
  expect(await read({ headings, pages: false, headersBelow: true })).toEqual([...right, "pool 0"]);
  expect(await read({ headings, pages: true, headersBelow: true })).toEqual([...right, "pool 0"]);
  expect(await read({ headings, pages: true, headersBelow: false })).toEqual([...right, "pool 0"]);
});

test("the last group is nobody's, and somebody without hours keeps the clients below the own heading", async () => {
  const headings = ["Timmermans", "Bakker", "van der Meer", "Kok", "(geen)"].map((name) => `Klantmanager: ${name}`);
  expect(await read({ headings, pages: true, headersBelow: true })).toEqual([...right, "pool 4"]);
  const stranger = [...headings.slice(0, 2), "Klantmanager: Pietersen", ...headings.slice(2, 4)];
  expect(await read({ headings: stranger, pages: false, headersBelow: false })).toEqual([
    "Sjors Timmermans 32/23",
    "Jan Bakker 24/17",
    "Aziz van der Meer 28/9",
    "Kees Kok 36/4",
    "+ Pietersen 31",
    "pool 0",
  ]);
});
