import type { Division } from "../../caseload/division/division";
import { outflowPreset } from "../../caseload/goals/presets";
import { againstTarget, outflowTarget } from "../../caseload/norms/outflow-target";
import { sum } from "../../caseload/sum";
import { outflowWords as words } from "../../text/sheets/goals-sheet";
import { formula, number, text, theirs } from "../plan/block";
import { at, fixedSpan, liveReference, textLiteral } from "../plan/formula-text";
import type { PlanPosition } from "../plan/sheet-plan";
import { looks, marked, numberFormats } from "../plan/sheet-styles";
import { countFormula } from "../shared/count-formulas";
import { goalsWriter, type WrittenBlock } from "./goals-writer";

/** The outflow target of everybody and of the team, and what is realised against it (Ridderkerk 2013). */
export function outflowBlock(
  { caseworkers, choices }: Division,
  top: number,
  fullTimeHours: PlanPosition,
): WrittenBlock {
  const goals = goalsWriter(top, words.title, words.source);
  const { writer } = goals;
  const { share, stockTarget, stockRealised } = outflowPreset;
  const shareCell = goals.input(words.share, share, numberFormats.percent);
  const header = goals.take();
  writer.put(header, 0, text(words.name), looks.headerText);
  [words.clients, words.target, words.realised, words.missing, words.met].forEach((heading, index) => {
    writer.put(header, 1 + index, text(heading), looks.headerNumber);
  });
  const first = goals.row();
  for (const { name, current, sources } of caseworkers) {
    const row = goals.take();
    const counted = sources.current?.counted ? countFormula(sources.current.counted, null) : null;
    const reference =
      counted ??
      (sources.current ? liveReference(sources.current, { cell: fullTimeHours, hours: choices.fullTimeHours }) : null);
    const count = reference === null ? marked(numberFormats.count) : numberFormats.count;
    writer.put(row, 0, theirs(name), looks.text);
    writer.put(row, 1, reference === null ? number(current ?? 0) : formula(reference, current ?? 0), {
      ...looks.number,
      numberFormat: count,
    });
    writer.put(row, 2, formula(`${at(row, 1)}*${shareCell}`, outflowTarget(current ?? 0, share)), {
      ...looks.number,
      numberFormat: numberFormats.oneDecimal,
    });
    writer.put(row, 3, null, { ...looks.inputNumber, numberFormat: numberFormats.count });
    writer.put(row, 4, formula(`IF(${at(row, 3)}="","",MAX(0,${at(row, 2)}-${at(row, 3)}))`, ""), {
      ...looks.number,
      numberFormat: numberFormats.oneDecimal,
    });
    writer.put(row, 5, formula(metFormula(at(row, 3), at(row, 2)), ""), looks.number);
  }
  const last = goals.row() - 1;
  const total = goals.take();
  const clients = sum(caseworkers.map(({ current }) => current ?? 0));
  const look = (numberFormat: string) => ({ ...looks.totalNumber, numberFormat });
  const span = (column: number): string => fixedSpan({ column, first, last });
  writer.put(total, 0, text(words.total), looks.totalText);
  writer.put(total, 1, formula(`SUM(${span(1)})`, clients), look(numberFormats.count));
  writer.put(total, 2, formula(`SUM(${span(2)})`, outflowTarget(clients, share)), look(numberFormats.oneDecimal));
  writer.put(total, 3, formula(`IF(COUNT(${span(3)})=0,"",SUM(${span(3)}))`, ""), look(numberFormats.count));
  writer.put(
    total,
    4,
    formula(`IF(${at(total, 3)}="","",MAX(0,${at(total, 2)}-${at(total, 3)}))`, ""),
    look(numberFormats.oneDecimal),
  );
  writer.put(total, 5, formula(metFormula(at(total, 3), at(total, 2)), ""), looks.totalNumber);
  const target = goals.input(words.stockTarget, stockTarget, numberFormats.tenthPercent);
  const realised = goals.input(words.stockRealised, stockRealised, numberFormats.tenthPercent);
  const outcome = againstTarget(stockRealised, stockTarget);
  goals.follows(words.stockMissing, `MAX(0,${target}-${realised})`, outcome.missing, numberFormats.tenthPercent);
  goals.follows(words.met, metFormula(realised, target), outcome.met ? words.yes : words.no, "General");
  return goals.done();
}

function metFormula(realised: string, target: string): string {
  return `IF(${realised}="","",IF(${realised}>=${target},${textLiteral(words.yes)},${textLiteral(words.no)}))`;
}
