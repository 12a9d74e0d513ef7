import type { AgeScenario } from "../../src/caseload/scenarios/scenario-choices";
import { openForAddIn } from "./built-workbook";

/** Puts the scenarios in the workbook, in the setting in which the add-in stores everything that it remembers. */
export function keepScenarios(bytes: Uint8Array, scenarios: readonly AgeScenario[]): Uint8Array {
  const { workbook, save } = openForAddIn(bytes);
  workbook.settings.set("caseload", JSON.stringify({ scenarios }));
  return save();
}
