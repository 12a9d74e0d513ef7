import { breakEvenMonth, cumulativeBalance, outflowToBreakEven } from "../../caseload/funnel/break-even";
import { explainedBy } from "../../caseload/funnel/explained";
import { funnel, selectionFor } from "../../caseload/funnel/funnel";
import { clientsAtOnce, trajectoryCapacity } from "../../caseload/funnel/trajectory-capacity";
import { breakEvenPreset, coachingPreset, funnelPreset, trendPreset } from "../../caseload/goals/presets";
import { trendOf } from "../../caseload/norms/trend";
import { breakEvenWords, coachingWords, funnelWords, trendWords } from "../../text/sheets/goals-sheet";
import { itemAt } from "../../kernel/item-at";
import { formula, number, text } from "../plan/block";
import { at, fixedAt, textLiteral } from "../plan/formula-text";
import { chartColors, looks, numberFormats } from "../plan/sheet-styles";
import { goalColumns, goalsWriter, type WrittenBlock } from "./goals-writer";

/** A count carried on to a year at the same pace, with the base that it is compared with and what that leaves out. */
export function trendBlock(top: number): WrittenBlock {
  const goals = goalsWriter(top, trendWords.title, trendWords.source);
  const { count, months, from, changedFrom, targetMonths, base } = trendPreset;
  const trend = trendOf({ count, months, from }, base, changedFrom, targetMonths);
  const counted = goals.input(trendWords.count, count, numberFormats.count);
  const counting = goals.input(trendWords.months, months, numberFormats.count);
  const target = goals.input(trendWords.targetMonths, targetMonths, numberFormats.count);
  const compared = goals.input(trendWords.base, base, numberFormats.count);
  goals.input(trendWords.before, trend?.monthsBeforeChange ?? 0, numberFormats.count);
  const projected = goals.follows(
    trendWords.projected,
    `IF(${counting}>0,${counted}*${target}/${counting},"")`,
    trend?.projected ?? "",
    numberFormats.count,
  );
  goals.follows(
    trendWords.growth,
    `IF(OR(${projected}="",${compared}=0),"",${projected}/${compared}-1)`,
    trend?.growth ?? "",
    signedPercent,
  );
  goals.note(trendWords.caveat);
  return goals.done();
}

const signedPercent = '+0.0%;"−"0.0%;0%';

/** A selection that narrows step by step, and what is left that nothing explains. */
export function funnelBlock(top: number): WrittenBlock {
  const goals = goalsWriter(top, funnelWords.title, funnelWords.source);
  const { writer } = goals;
  const { counts, whole, parts, wanted } = funnelPreset;
  const header = goals.take();
  writer.put(header, 0, text(funnelWords.step), looks.headerText);
  [funnelWords.count, funnelWords.stepRate, funnelWords.overall].forEach((heading, index) => {
    writer.put(header, 1 + index, text(heading), looks.headerNumber);
  });
  const first = goals.row();
  funnel(counts).forEach(({ count, stepRate, overallRate }, index) => {
    const row = goals.take();
    const own = at(row, 1);
    const share = (before: string): string => `IF(${before}>0,${own}/${before},"")`;
    writer.put(row, 0, text(itemAt(funnelWords.steps, index)), looks.text);
    writer.put(row, 1, number(count), { ...looks.inputNumber, numberFormat: numberFormats.count });
    const rates = [
      { column: 2, expression: index === 0 ? "1" : share(at(row - 1, 1)), expected: stepRate },
      { column: 3, expression: share(fixedAt({ row: first, column: 1 })), expected: overallRate },
    ];
    for (const { column, expression, expected } of rates) {
      writer.put(row, column, formula(expression, expected ?? ""), {
        ...looks.number,
        numberFormat: numberFormats.tenthPercent,
      });
    }
  });
  const partsRow = goals.take();
  writer.put(partsRow, 0, text(funnelWords.parts), looks.text);
  parts.forEach((part, index) => {
    writer.put(partsRow, 1 + index, number(part), { ...looks.inputNumber, numberFormat: numberFormats.count });
  });
  const explained = explainedBy(whole, parts);
  const invited = fixedAt({ row: first + 2, column: 1 });
  const summed = goals.follows(
    funnelWords.explained,
    `SUM(${at(partsRow, 1)}:${at(partsRow, parts.length)})`,
    explained.explained,
    numberFormats.count,
  );
  goals.follows(funnelWords.unexplained, `${invited}-${summed}`, explained.unexplained, numberFormats.count);
  const asked = goals.input(funnelWords.wanted, wanted, numberFormats.count);
  const [start, end] = [fixedAt({ row: first, column: 1 }), fixedAt({ row: first + counts.length - 1, column: 1 })];
  goals.follows(
    funnelWords.needed,
    `IF(${end}>0,ROUNDUP(ROUND(${asked}*${start}/${end},9),0),"")`,
    selectionFor(wanted, counts) ?? "",
    numberFormats.count,
  );
  return goals.done();
}

/** How many trajectories fit in a job coach's year, for the least and the most hours that one takes. */
export function coachingBlock(top: number): WrittenBlock {
  const goals = goalsWriter(top, coachingWords.title, coachingWords.source);
  const { hoursAYear, hoursEach, hoursAWeek, hoursAWeekEach } = coachingPreset;
  const capacity = trajectoryCapacity(hoursAYear, hoursEach);
  const hours = goals.input(coachingWords.hours, hoursAYear, numberFormats.count);
  const least = goals.input(coachingWords.least, hoursEach[0], numberFormats.hours);
  const most = goals.input(coachingWords.most, hoursEach[1], numberFormats.hours);
  const fits = (each: string): string => `IF(${each}>0,${hours}/${each},"")`;
  goals.follows(coachingWords.low, fits(most), capacity?.low ?? "", numberFormats.oneDecimal);
  goals.follows(coachingWords.high, fits(least), capacity?.high ?? "", numberFormats.oneDecimal);
  const week = goals.input(coachingWords.weekHours, hoursAWeek, numberFormats.hours);
  const each = goals.input(coachingWords.hoursEach, hoursAWeekEach, numberFormats.hours);
  goals.follows(
    coachingWords.atOnce,
    `IF(${each}>0,${week}/${each},"")`,
    clientsAtOnce(hoursAWeek, hoursAWeekEach) ?? "",
    numberFormats.oneDecimal,
  );
  return goals.done();
}

const chartRows = 12;

/** Benefits less costs, added up month by month, with the month in which they meet and what research found. */
export function breakEvenBlock(top: number): WrittenBlock {
  const goals = goalsWriter(top, breakEvenWords.title, breakEvenWords.source);
  const { writer, charts } = goals;
  const { costs, extraOutflow, benefit, within, shownMonths } = breakEvenPreset;
  const spent = goals.input(breakEvenWords.costs, costs, numberFormats.count);
  const leaving = goals.input(breakEvenWords.outflow, extraOutflow, numberFormats.hours);
  const saved = goals.input(breakEvenWords.benefit, benefit, numberFormats.count);
  goals.follows(
    breakEvenWords.month,
    `IF(${spent}=0,0,IF(${leaving}*${saved}>0,ROUNDUP(ROUND(2*${spent}/(${leaving}*${saved})+1,9),0),${textLiteral(breakEvenWords.never)}))`,
    breakEvenMonth({ costs, extraOutflow, benefit }) ?? breakEvenWords.never,
    numberFormats.count,
  );
  const months = goals.input(breakEvenWords.within, within, numberFormats.count);
  goals.follows(
    breakEvenWords.needed,
    `IF(AND(${months}>1,${saved}>0),2*${spent}/(${saved}*(${months}-1)),"")`,
    outflowToBreakEven({ costs, benefit }, within) ?? "",
    numberFormats.twoDecimals,
  );
  const chartTop = goals.take(chartRows);
  writer.span(goals.take(), goalColumns, text(breakEvenWords.evidenceTitle), looks.label);
  for (const sentence of breakEvenWords.evidence) goals.note(`• ${sentence}`);
  const written = goals.done();
  const curve = curveCells(
    top,
    { spent, leaving, saved },
    cumulativeBalance({ costs, extraOutflow, benefit }, shownMonths),
  );
  charts.push({
    name: breakEvenWords.chart,
    title: breakEvenWords.chart,
    categories: curve.months,
    series: [{ name: breakEvenWords.balance, values: curve.balance, color: chartColors.current }],
    showValues: false,
    numbered: true,
    place: { top: chartTop, bottom: chartTop + chartRows - 1, left: goalColumns.first, right: goalColumns.last },
  });
  return { ...written, block: { ...written.block, cells: [...written.block.cells, ...curve.cells] } };
}

/** The figures behind the curve, right of the page. */
function curveCells(
  top: number,
  { spent, leaving, saved }: Readonly<Record<"spent" | "leaving" | "saved", string>>,
  balance: readonly number[],
) {
  const [month, amount] = [goalColumns.last + 2, goalColumns.last + 3];
  const cells = [
    { row: top, column: month, content: text(breakEvenWords.monthHeader), look: looks.helper },
    { row: top, column: amount, content: text(breakEvenWords.balance), look: looks.helper },
    ...balance.flatMap((expected, index) => {
      const row = top + 1 + index;
      const own = at(row, month);
      return [
        { row, column: month, content: number(index + 1), look: looks.helper },
        {
          row,
          column: amount,
          content: formula(`${leaving}*${saved}*${own}*(${own}-1)/2-${spent}*${own}`, expected),
          look: { ...looks.helper, numberFormat: numberFormats.count },
        },
      ];
    }),
  ];
  const rect = (column: number) => ({ top: top + 1, bottom: top + balance.length, left: column, right: column });
  return { cells, months: rect(month), balance: rect(amount) };
}
