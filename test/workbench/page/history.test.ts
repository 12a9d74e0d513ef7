import { readFileSync } from "node:fs";
import path from "node:path";
import { openOptionsOf } from "../../../src/workbench/built-add-in";
import { startHeadless } from "../../../src/workbench/headless";
import { CellError } from "../../../src/workbench/model/scalar";
import { Workbook, type CellInput, type ChangeOrigin } from "../../../src/workbench/model/workbook";
import { History } from "../../../src/workbench/page/history";
import { openWorkbookFile } from "../../../src/workbench/xlsx/workbook-file";

const root = path.resolve(__dirname, "../../..");

function small() {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("Blad1");
  const history = new History(workbook, () => undefined);
  const enter = (row: number, column: number, input: CellInput, origin: ChangeOrigin = "user") =>
    workbook.enter(sheet, { top: row, left: column, bottom: row, right: column }, [[input]], origin);
  const held = (row: number, column: number) => {
    const cell = sheet.cell(row, column);
    return cell?.formula === undefined ? (cell?.value ?? null) : `=${cell.formula}`;
  };
  return { workbook, sheet, history, enter, held };
}

describe("undo in the page", () => {
  it("undoes contents of cells, the last first, and redoes them", () => {
    const { history, enter, held } = small();
    enter(0, 0, { value: 1 });
    enter(0, 0, { formula: "1+1" });
    enter(3, 2, { value: "x" }, "addin");
    history.undo();
    expect([held(3, 2), held(0, 0)]).toEqual([null, "=1+1"]);
    history.undo();
    expect(held(0, 0)).toBe(1);
    history.undo();
    expect([held(0, 0), history.canUndo, history.undo()]).toEqual([null, false, null]);
    history.redo();
    history.redo();
    history.redo();
    expect([held(0, 0), held(3, 2), history.canRedo]).toEqual(["=1+1", "x", false]);
  });

  it("cannot redo after a new change", () => {
    const { history, enter } = small();
    enter(0, 0, { value: 1 });
    history.undo();
    enter(0, 1, { value: 2 });
    expect(history.canRedo).toBe(false);
  });

  it("does not undo results of calculation, nor contents of the opened file", () => {
    const { history, enter } = small();
    enter(0, 0, { value: new CellError("#N/A") }, "calculation");
    enter(0, 0, { value: new CellError("#N/A") });
    expect(history.canUndo).toBe(true);
    history.undo();
    enter(5, 5, { value: null });
    expect(history.canUndo).toBe(false);
  });

  it("tells where the undone change was", () => {
    const { history, enter, sheet } = small();
    enter(4, 3, { value: 1 });
    expect(history.undo()).toMatchObject({ sheet, range: { top: 4, left: 3, bottom: 4, right: 3 } });
  });

  it("takes back in one press what was done as one step, also with a sheet in it", () => {
    const { workbook, history, enter, held } = small();
    enter(0, 0, { value: 1 });
    history.together(() => {
      enter(1, 0, { value: 2 }, "addin");
      workbook.enter(workbook.addSheet("Nieuw"), { top: 0, left: 0, bottom: 0, right: 0 }, [[{ value: 3 }]], "addin");
      enter(2, 0, { value: 4 }, "addin");
    });
    history.together(() => undefined);
    history.undo();
    expect([workbook.sheets.map(({ name }) => name), held(0, 0), held(1, 0), held(2, 0)]).toEqual([
      ["Blad1"],
      ...[1, null, null],
    ]);
    expect([history.canUndo, history.canRedo]).toEqual([true, false]);
    history.together(() => {
      enter(1, 0, { value: 5 });
      enter(1, 0, { value: 6 });
    });
    history.undo();
    expect(held(1, 0)).toBe(null);
    history.redo();
    expect(held(1, 0)).toBe(6);
  });

  it("removes a sheet of the add-in in one step, and nothing else", async () => {
    const example = readFileSync(path.join(root, "assets/voorbeelden/team-werk-2020.xlsx"));
    const buildFolder = path.join(root, "dist");
    const { workbook } = openWorkbookFile(example, "team.xlsx", openOptionsOf(buildFolder));
    const excel = await startHeadless({ buildFolder, workbook });
    try {
      const history = new History(workbook, () => undefined);
      const before = workbook.sheets.map(({ name }) => name);
      await excel.runCommand("makeProportionalSheet");
      expect(workbook.sheets).toHaveLength(before.length + 1);
      history.undo();
      expect(workbook.sheets.map(({ name }) => name)).toEqual(before);
      expect([history.canUndo, history.canRedo]).toEqual([false, false]);
    } finally {
      excel.close();
    }
  });
});
