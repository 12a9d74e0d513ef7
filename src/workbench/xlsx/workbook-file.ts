import { emptyPackage } from "./package/empty-package";
import { PackageEditor } from "./package/package-editor";
import { readWorkbook, type ReadWorkbook } from "./read/read-workbook";
import { saveWorkbook } from "./write/save-workbook";
import { readSettings, saveSettings } from "./parts/settings-part";
import { requireSavable, shiftSnapshot, takeSnapshot } from "./write/snapshot";
import { shiftFile } from "./shift/shift-file";
import type { LineShift } from "../model/line-shift";
import type { Sheet } from "../model/sheet";
import type { ChangeOrigin, Workbook } from "../model/workbook";
import { customFunctions } from "./formulas/stored-formula";

/** An open workbook: its model, and the file it came from. */
export interface WorkbookFile {
  /** The extension that Excel expects for this file: ".xlsx", ".xlsm", ".xltx" or ".xltm". */
  readonly extension: string;
  readonly workbook: Workbook;
  /**
   * The file with the model's changes in it; the opened bytes themselves when nothing has changed. Can be called again after more changes.
   * Throws UnsavableChange for a change that cannot be saved.
   */
  save(): Uint8Array;
  /**
   * Puts rows or columns in a sheet or takes them out, in the model and in the file. Returns what puts everything back. Throws before anything has changed:
   * ImmovablePart where the file holds what cannot move, UnsavableChange where it cannot be saved as it is.
   */
  shiftLines(sheet: Sheet, shift: LineShift, origin: ChangeOrigin): () => void;
}

export interface OpenOptions {
  /** Names of custom functions as people write them, "CASELOAD" or "TEAM.CASELOAD". Files store them differently. */
  readonly customFunctionNames?: ReadonlySet<string>;
  /** The add-in's id in its manifest. The workbook stores settings under it; when left out, `workbook.settings` is neither read nor saved. */
  readonly addInId?: string;
}

/** Opens an .xlsx or .xlsm. Throws UnusableFile when it cannot be read as a workbook. Macros are kept and never run. */
export function openWorkbookFile(bytes: Uint8Array, fileName: string, options: OpenOptions = {}): WorkbookFile {
  const custom = customFunctions(options.customFunctionNames ?? []);
  let read = readWorkbook(bytes, fileName, custom);
  const { source, extension, workbook } = read;
  const stored =
    options.addInId === undefined ? null : { id: options.addInId, ...readSettings(source, options.addInId) };
  stored?.settings.forEach((value, name) => workbook.settings.set(name, value));
  let snapshot = takeSnapshot(workbook);
  return {
    extension,
    workbook,
    save() {
      const editor = new PackageEditor(read.source);
      saveWorkbook(editor, read, snapshot, custom);
      if (stored) saveSettings(editor, workbook.settings, stored, stored.id);
      return editor.finish();
    },
    shiftLines(sheet, shift, origin) {
      requireSavable(workbook, snapshot);
      const before = { read, snapshot };
      // A sheet that was added is not in the file yet.
      const fresh = sheet.part === null ? null : readWorkbook(shiftFile(read, sheet, shift), fileName, custom);
      const restore = workbook.shiftLines(sheet, shift, origin);
      const putBack = () => {
        ({ read, snapshot } = before);
        restore();
      };
      if (!fresh) return putBack;
      snapshot = shiftSnapshot(snapshot, fresh.workbook);
      read = liveRead(fresh, workbook);
      try {
        // Model and file moved each by its own rules. Where they differ, one of them is wrong.
        requireSavable(workbook, snapshot);
      } catch (error) {
        putBack();
        throw error;
      }
      return putBack;
    },
  };
}

/** The file as it was read anew, for the workbook that is open: what is only shown is taken over from it. */
function liveRead(fresh: ReadWorkbook, workbook: Workbook): ReadWorkbook {
  const live = new Map<Sheet, Sheet>();
  for (const sheet of fresh.workbook.sheets) {
    const same = workbook.sheets.find(({ part }) => part === sheet.part);
    if (!same) continue;
    live.set(sheet, same);
    same.conditionalRules = sheet.conditionalRules;
    same.fileCharts.splice(0, same.fileCharts.length, ...sheet.fileCharts);
    same.filtered.splice(0, same.filtered.length, ...sheet.filtered);
  }
  const tabs = fresh.parts.tabs.map((tab) => ({ ...tab, sheet: tab.sheet && (live.get(tab.sheet) ?? null) }));
  return { ...fresh, workbook, parts: { ...fresh.parts, tabs } };
}

/** Makes a new workbook with one empty sheet, "Blad1". */
export function newWorkbookFile(options: OpenOptions = {}): WorkbookFile {
  return openWorkbookFile(emptyPackage(), "Map1.xlsx", options);
}
