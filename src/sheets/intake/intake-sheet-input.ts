import type { CaseworkerResult } from "../../caseload/division/division";
import type { IsoDate } from "../../caseload/dates";
import type { IntakeStep } from "../../caseload/months/intake/intake";
import type { MeetingFields } from "../shared/meeting-fields";

/** Somebody on the sheet, with the cells that their figures come from. */
export interface IntakeSheetMember {
  readonly name: string;
  readonly hours: number;
  /** Clients or points now. */
  readonly load: number;
  readonly maximum: number | null;
  readonly closed: { readonly reason: "begins" | "absent" | "leaves"; readonly date: IsoDate | null } | null;
  readonly received: number;
  /** Null where the figures are not those of the sheets. */
  readonly sources: CaseworkerResult["sources"] | null;
}

export interface IntakeSheetInput {
  readonly referenceDate: IsoDate;
  readonly fileName: string;
  readonly members: readonly IntakeSheetMember[];
  readonly steps: readonly IntakeStep[];
  /** Whether load is in points. */
  readonly weighed: boolean;
  /** Sentences about what the formation says of absence, hours and maxima. */
  readonly formation: readonly string[];
  readonly meeting: MeetingFields;
}
