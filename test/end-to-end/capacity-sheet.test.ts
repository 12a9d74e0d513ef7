import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { CellError } from "../../src/workbench/model/scalar";
import { openWorkbookFile } from "../../src/workbench/xlsx/workbook-file";
import { exampleFile, report } from "../support/scenario-command";

/** The example's norm times by the command: Delft's own tables (Radar, July 2002), which come to 8,84 fte and 8,8926 exact. */

const folder = mkdtempSync(path.join(tmpdir(), "capacity-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Report {
  readonly capacity: {
    readonly groups: readonly { readonly name: string; readonly source: number; readonly exact: number }[];
    readonly products: readonly { readonly name: string; readonly source: number; readonly exact: number }[];
    readonly source: number;
    readonly exact: number;
    readonly claim: { readonly source: number; readonly exact: number };
  };
  readonly checks: readonly { readonly code: string; readonly cells: readonly string[] }[];
  readonly sheets: readonly string[];
  readonly out: string;
}

test("--kind capaciteit: Delft's figures, the checks with their cells, and a sheet on which no cell has an error", async () => {
  const found = await report<Report>(path.join(folder, "uit.xlsx"), exampleFile, "--kind", "capaciteit");
  const { groups, products, source, exact, claim } = found.capacity;
  expect(groups.map((group) => group.source)).toEqual([1.32, 3.89, 3.63]);
  expect(groups.map((group) => group.exact.toFixed(4))).toEqual(["1.3303", "3.9134", "3.6489"]);
  expect(products.map((product) => product.source)).toEqual([1.12, 1.27, 0.63, 5.82]);
  expect([source, exact.toFixed(4), claim.source, claim.exact.toFixed(4)]).toEqual([8.84, "8.8926", 8.09, "8.1426"]);
  const cellsOf = (code: string) => found.checks.filter((check) => check.code === code).flatMap(({ cells }) => cells);
  expect(cellsOf("C12")).toEqual(["Normtijden!E17"]);
  expect(cellsOf("C13")).toEqual(["G9", "G17", "G18", "G19", "G25"].map((cell) => `Normtijden!${cell}`));
  expect(cellsOf("C14").slice(0, 4)).toEqual(["B7", "B8", "B9", "B10"].map((cell) => `Trechter!${cell}`));
  expect(cellsOf("C15")).toHaveLength(3);

  expect(found.sheets).toEqual(["Normen en capaciteit"]);
  const { workbook } = openWorkbookFile(readFileSync(found.out), "uit.xlsx");
  const cells = workbook.sheetByName("Normen en capaciteit")?.rows.flatMap((row) => row) ?? [];
  expect(cells.filter((cell) => cell?.value instanceof CellError)).toEqual([]);
  const values = cells.flatMap((cell) =>
    cell?.formula && typeof cell.value === "number" ? [cell.value.toFixed(4)] : [],
  );
  expect(values).toEqual(expect.arrayContaining(["8.8926", "8.8400", "8.1426", "8.0900", "8.8900", "8.8300"]));
});
