import { formulaReference } from "../../caseload/formula-reference";
import type { CaseworkerResult } from "../../caseload/division/division";
import { formula, number } from "../plan/block";
import type { CellLook, PlanContent } from "../plan/sheet-plan";
import { looks, marked } from "../plan/sheet-styles";

type Sources = CaseworkerResult["sources"];

/** A figure of somebody in a cell: a formula over the team's own cells where those hold numbers, else a marked constant. */
export interface MemberFigure {
  readonly content: PlanContent;
  readonly look: CellLook;
}

/** Caseload hours: contract less what side tasks, absence and working in take. */
export function hoursFigure(value: number, sources: Sources | null, numberFormat: string): MemberFigure {
  const { hours, sideTaskHours, absence, rampUp } = sources ?? {};
  const parts = [sideTaskHours, absence, rampUp].flatMap((part) => part ?? []);
  const contract = hours && liveCell(hours);
  const taken = parts.map((part) => (part.share ? null : liveCell(part)));
  if (contract === null || contract === undefined || taken.includes(null)) return fixedFigure(value, numberFormat);
  const expression = taken.length === 0 ? contract : `MAX(0,${[contract, ...taken].join("-")})`;
  return { content: formula(expression, value), look: { ...looks.number, numberFormat } };
}

/** Clients now. */
export function clientsFigure(value: number, sources: Sources | null, numberFormat: string): MemberFigure {
  const cell = sources?.current ? liveCell(sources.current) : null;
  return cell === null
    ? fixedFigure(value, numberFormat)
    : { content: formula(cell, value), look: { ...looks.number, numberFormat } };
}

function fixedFigure(value: number, numberFormat: string): MemberFigure {
  return { content: number(value), look: { ...looks.number, numberFormat: marked(numberFormat) } };
}

/** "'Formatie'!$B$5*36"; null where the cell holds no number. */
function liveCell({ cell, live }: NonNullable<Sources["current"]>): string | null {
  if (!live) return null;
  return live.factor === 1 ? formulaReference(cell) : `${formulaReference(cell)}*${live.factor}`;
}
