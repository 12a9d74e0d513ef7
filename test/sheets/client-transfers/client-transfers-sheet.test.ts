import { printedPages } from "../../../src/sheets/plan/page-plan";
import {
  planClientTransfersSheet,
  type ListedTransfer,
} from "../../../src/sheets/client-transfers/client-transfers-sheet";
import { emptyMeeting } from "../../../src/sheets/shared/meeting-fields";
import { wordsOf } from "../../support/workbooks/planned-table";

const list = "Cliënten 'nieuw'";
const band = { from: 18, below: 30 };

function transfer(row: number, rest: Partial<ListedTransfer> = {}): ListedTransfer {
  const cell = (column: number) => ({ sheet: list, row, column });
  return { band, from: "Bob", to: "Anne", place: cell(1), number: cell(0), ...rest };
}

function planOf(transfers: readonly ListedTransfer[]) {
  const plan = planClientTransfersSheet({
    referenceDate: "2020-03-03",
    scenario: "=Optie 2",
    selection: "Alle",
    transfers,
    meeting: emptyMeeting,
  });
  const header = plan.cells.find(({ content }) => wordsOf(content) === "Rij")?.row ?? -1;
  const lines = transfers.map((_, index) => plan.cells.filter(({ row }) => row === header + 1 + index));
  return { plan, header, lines };
}

test("a client by number, by row, and from whom to whom", () => {
  const { plan, lines } = planOf([transfer(4)]);
  expect(plan.name).toBe("WERKBLAD 03-03-2020");
  expect(wordsOf(plan.cells[0]?.content ?? null)).toBe("WERKBLAD – niet verspreiden");
  expect(lines[0]?.map(({ content }) => content)).toEqual([
    { kind: "reference", cell: { sheet: list, row: 4, column: 0 } },
    { kind: "theirs", text: `${list} rij 5` },
    { kind: "text", text: "18 t/m 29" },
    { kind: "theirs", text: "Bob" },
    { kind: "theirs", text: "Anne" },
  ]);
  expect(plan.cells.filter(({ link }) => link)).toEqual([]);
});

test("without a number, a link to the row", () => {
  const { lines } = planOf([transfer(4, { number: null, from: null, band: null })]);
  expect(lines[0]?.map(({ content }) => wordsOf(content))).toEqual([
    "–",
    `${list} rij 5`,
    "alle leeftijden",
    "niemand",
    "Anne",
  ]);
  expect(lines[0]?.[1]?.link).toEqual({ sheet: list, row: 4, column: 1 });
});

test("prints upright with the header and the warning on every page", () => {
  const { plan, header } = planOf(Array.from({ length: 500 }, (_, row) => transfer(row)));
  expect(plan.page).toMatchObject({ orientation: "portrait", paper: "a4", titleRows: { first: header, last: header } });
  expect(plan.table).toEqual({ top: header, left: 0, bottom: header + 500, right: 4 });
  expect(plan.page.area).toEqual({ top: 0, left: 0, bottom: header + 500, right: 4 });
  expect(plan.page.footer.center).toBe("WERKBLAD – niet verspreiden");
  // 500 rows of 15 points on A4 (842 points less 1.9 cm of margin): ten pages at least.
  expect(plan.page.fitToPages).toEqual({ wide: 1, tall: null });
  expect([10, 11]).toContain(printedPages(plan).pages.length);
});

test("nobody who moves is said, too", () => {
  const { plan } = planOf([]);
  expect(plan.table).toBeUndefined();
  expect(plan.cells.map(({ content }) => wordsOf(content))).toContain("Niemand wisselt van klantmanager.");
});
