import type { CaseworkerResult } from "../../caseload/division/division";
import type { Traced } from "../../caseload/traced";
import { liveReference } from "../plan/formula-text";

/** "MAX(0,'Formatie'!$B$4-4)": the team's own cells, less what side tasks, absence and settling in take. */
export function hoursExpression(
  { sources, contractHours, sideTaskHours, absenceHours, rampUpHours, caseloadHours }: CaseworkerResult,
  fullTime: Parameters<typeof liveReference>[1],
): string | null {
  const contract = sources.hours ? liveReference(sources.hours, fullTime) : null;
  if (contract === null) return null;
  const deduction = (traced: (Traced<number> & { readonly share?: true }) | undefined, hours: number | null) => {
    const reference = traced ? liveReference(traced, fullTime) : null;
    if (reference !== null) return traced?.share ? `${reference}*${contract}` : reference;
    return hours === null || hours === 0 ? null : String(hours);
  };
  const deductions = [
    deduction(sources.sideTaskHours, sideTaskHours),
    deduction(sources.absence, absenceHours),
    deduction(sources.rampUp, rampUpHours),
  ].filter((own) => own !== null);
  if (deductions.length === 0) return contractHours === caseloadHours ? contract : null;
  return `MAX(0,${[contract, ...deductions].join("-")})`;
}
