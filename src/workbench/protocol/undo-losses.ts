import type { KnownFault } from "../profiles/known-faults";
import type { Profile } from "../profiles/profile";

/**
 * Members that empty the list of steps that can be undone in every Excel, as far as the workbench has them. Source: "Undo support with the Excel
 * JavaScript API", its table of unsupported APIs.
 */
const always = new Set([
  "Worksheet.delete",
  "WorksheetProtection.protect",
  "WorksheetProtection.unprotect",
  "WorkbookProtection.protect",
  "WorkbookProtection.unprotect",
]);

/** Members that do so where Excel has this fault. */
const faulty: readonly { readonly fault: KnownFault; readonly members: RegExp }[] = [
  { fault: "reading-merges-empties-undo", members: /^Range\.getMergedAreas(OrNullObject)?$/ },
  { fault: "listening-empties-undo", members: /\._Register\w*Event/i },
];

/** Whether using the member ("Range.getMergedAreas") takes the person's undo away. */
export function emptiesUndo(member: string, { faults }: Profile): boolean {
  return always.has(member) || faulty.some(({ fault, members }) => faults.has(fault) && members.test(member));
}
