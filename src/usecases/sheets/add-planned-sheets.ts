import type { SheetPlan } from "../../sheets/plan/sheet-plan";
import { HostError, type Host } from "../host";

/** A planned sheet that now stands in the workbook. */
export interface AddedSheet {
  /** With the name that the sheet got. */
  readonly plan: SheetPlan;
  /** The name the sheet would have had, when a sheet of that name was there already. */
  readonly nameTaken: string | null;
}

interface AddedSheets {
  readonly sheets: readonly AddedSheet[];
  /** Whether one step of undo removes all of them. */
  readonly oneStepUndo: boolean;
}

interface Adding {
  /** Whose sheets they are from then on. */
  readonly whose?: "ours" | "team";
  readonly signal?: AbortSignal | undefined;
}

/**
 * Adds the sheets to the workbook: all of them whole or none, never over a sheet that is there. Rejects with the host's HostError; code "cancelled"
 * when the signal said so before the writing began.
 */
export async function addPlannedSheets(
  host: Host,
  planned: readonly SheetPlan[],
  { whose = "ours", signal }: Adding = {},
): Promise<AddedSheets> {
  const taken = new Set((await host.sheets()).map((sheet) => sheet.name.toLowerCase()));
  if (signal?.aborted) throw new HostError("cancelled");
  const sheets = planned.map((plan) => {
    const name = freeName(plan.name, taken);
    taken.add(name.toLowerCase());
    return { plan: { ...plan, name }, nameTaken: name === plan.name ? null : plan.name };
  });
  const { oneStepUndo } = await host.addSheets(
    sheets.map(({ plan }) => plan),
    whose,
  );
  return { sheets, oneStepUndo };
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
