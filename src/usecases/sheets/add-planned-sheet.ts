import type { SheetPlan } from "../../sheets/plan/sheet-plan";
import { HostError, type Host, type WrittenSheet } from "../host";

/** A planned sheet that now stands in the workbook. */
export interface AddedSheet {
  readonly plan: SheetPlan;
  readonly written: WrittenSheet;
  /** The name the sheet would have had, when a sheet of that name was there already. */
  readonly nameTaken: string | null;
}

interface Adding {
  /** Whose sheet it is from then on. */
  readonly whose?: "ours" | "team";
  readonly signal?: AbortSignal | undefined;
}

/**
 * Adds the sheet to the workbook: whole or not at all, never over a sheet that is there. Rejects with the host's HostError; code "cancelled"
 * when the signal said so before the writing began.
 */
export async function addPlannedSheet(
  host: Host,
  planned: SheetPlan,
  { whose = "ours", signal }: Adding = {},
): Promise<AddedSheet> {
  const taken = new Set((await host.sheets()).map((sheet) => sheet.name.toLowerCase()));
  if (signal?.aborted) throw new HostError("cancelled");
  const plan = { ...planned, name: freeName(planned.name, taken) };
  const written = await host.addSheet(plan, whose);
  return { plan, written, nameTaken: plan.name === planned.name ? null : planned.name };
}

/** "Rekenkundig 03-03-2020", else "Rekenkundig 03-03-2020 (2)" and so on, within Excel's 31 characters. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
    const suffix = ` (${number})`;
    name = wanted.slice(0, 31 - suffix.length) + suffix;
  }
  return name;
}
