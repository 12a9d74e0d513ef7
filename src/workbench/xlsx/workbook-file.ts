import type { Workbook } from "../model/workbook";
import { emptyPackage } from "./package/empty-package";
import { PackageEditor } from "./package/package-editor";
import { readWorkbook } from "./read/read-workbook";
import { saveWorkbook } from "./write/save-workbook";
import { readSettings, saveSettings } from "./parts/settings-part";
import { takeSnapshot } from "./write/snapshot";
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
  const read = readWorkbook(bytes, fileName, custom);
  const { source, extension, workbook } = read;
  const stored =
    options.addInId === undefined ? null : { id: options.addInId, ...readSettings(source, options.addInId) };
  stored?.settings.forEach((value, name) => workbook.settings.set(name, value));
  const snapshot = takeSnapshot(workbook);
  return {
    extension,
    workbook,
    save() {
      const editor = new PackageEditor(source);
      saveWorkbook(editor, read, snapshot, custom);
      if (stored) saveSettings(editor, workbook.settings, stored, stored.id);
      return editor.finish();
    },
  };
}

/** Makes a new workbook with one empty sheet, "Blad1". */
export function newWorkbookFile(options: OpenOptions = {}): WorkbookFile {
  return openWorkbookFile(emptyPackage(), "Map1.xlsx", options);
}
