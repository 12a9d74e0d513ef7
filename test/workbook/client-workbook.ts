import type { Host } from "../../src/usecases/host";
import { createOfficeHost } from "../../src/workbook/office-host";
import { Calculator } from "../../src/workbench/calc/calculator";
import { Workbook, type CellInput } from "../../src/workbench/model/workbook";
import type { Profile } from "../../src/workbench/profiles/profile";
import { plainExcel } from "../../src/workbench/profiles/profiles";
import { connectBridge } from "../../src/workbench/protocol/bridge";
import { Session } from "../../src/workbench/protocol/session";

export type Rows = readonly (readonly (string | number | null)[])[];

/** A workbook in the workbench, sheet by sheet, behind the real office.js proxies, with our host in front of them. */
export function openSheets(
  sheets: Readonly<Record<string, Rows>>,
  profile: Profile = plainExcel,
  mode: Workbook["calculationMode"] = "automatic",
): { host: Host; session: Session } {
  const workbook = new Workbook();
  workbook.calculationMode = mode;
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addSheet(name);
    const inputs = rows.map((row) =>
      row.map((value): CellInput | undefined => (value === null ? undefined : { value })),
    );
    const right = rows.reduce((widest, row) => Math.max(widest, row.length - 1), 0);
    workbook.enter(sheet, { top: 0, left: 0, bottom: rows.length - 1, right }, inputs, "user");
  }
  const session = new Session({ workbook, calculator: new Calculator(workbook), profile });
  connectBridge(session);
  return { host: createOfficeHost(), session };
}
