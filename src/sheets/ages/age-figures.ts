import { bandOfAge } from "../../caseload/ages/band-of-age";
import { bornAtLatest } from "../../caseload/ages/age-on-date";
import { aowReachedAtAge } from "../../caseload/ages/aow-at-age";
import { oldestDays } from "../../caseload/ages/oldest-birth";
import { dayNumber } from "../../caseload/ages/day-number";
import type { AgeDivision } from "../../caseload/scenarios/age-division";
import {
  ageChartWords,
  ageFigureWords as words,
  divisionWords,
  groupInChart,
} from "../../text/sheets/age-division-sheet";
import { bornInGroup, clientsFormula } from "./age-counting";
import { bornAt } from "../shared/band-counts";
import { countedCell } from "../shared/counted-cell";
import { divisionColumns, type AgeDivisionLayout } from "./age-division-layout";
import { aowBirth, markedLines } from "./age-footnotes";
import { blockWriter, formula, number, text, type Block, type BlockWriter } from "../plan/block";
import { bornBeforeAnybody } from "../shared/count-formulas";
import { at, fixedAt, fixedSpan, textLiteral } from "../plan/formula-text";
import type { PlanChart, PlanRect } from "../plan/sheet-plan";
import { bandColors, chartColors, looks, numberFormats } from "../plan/sheet-styles";

/** The ages of the chart: from the first to the last that somebody has or a group begins with, and on to the AOW age. */
export function shownAges({ ages, proposed, referenceDate }: AgeDivision): readonly number[] {
  const known = [
    ...ages.map(({ age }) => age),
    ...proposed.bands.map(({ band }) => band.from).filter((from) => from > 0),
  ];
  const first = Math.min(...known, firstAge);
  const last = Math.max(...known, aowLine(referenceDate));
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

/** The default. */
const firstAge = 18;

/** The first age at which somebody may have reached the AOW age. */
function aowLine(referenceDate: AgeDivision["referenceDate"]): number {
  let age = 0;
  while (aowReachedAtAge(age, referenceDate) === "no") age += 1;
  return age;
}

/**
 * Beside the printed page: between which days the clients of each group are born, and for each age how many clients there are and in which
 * group. The chart is drawn over it, and follows the ages in Tabel 3.
 */
export function ageFiguresBlock(division: AgeDivision, layout: AgeDivisionLayout): Block {
  const { figures } = layout;
  const writer = blockWriter(layout.widths);
  writer.put(figures.ages.title, figures.bornUntil, text(words.title), {
    ...looks.helper,
    horizontal: "left",
    wrap: false,
  });
  writeHeader(writer, layout);
  writeGroups(writer, division, layout);
  writeAges(writer, division, layout);
  return writer.block();
}

function writeHeader(writer: BlockWriter, { figures }: AgeDivisionLayout): void {
  const { header } = figures.ages;
  const put = (column: number, heading: string): void => {
    writer.put(header, column, text(heading), looks.helper);
  };
  for (const kind of ["bornUntil", "bornAfter", "age", "youngest", "clients"] as const) put(figures[kind], words[kind]);
  for (let column = figures.groups.first; column <= figures.groups.last; column += 1) {
    put(column, groupInChart(column - figures.groups.first));
  }
  put(figures.outside, ageChartWords.outside);
  put(figures.line, ageChartWords.line);
}

function writeGroups(writer: BlockWriter, division: AgeDivision, layout: AgeDivisionLayout): void {
  const { division: rows, figures, parameters } = layout;
  const { referenceDate } = division;
  const date = { ...looks.helper, numberFormat: numberFormats.date };
  const dayOfAge = (age: number): number => dayNumber(bornAtLatest(age, referenceDate));
  division.proposed.bands.forEach(({ band: { from, below } }, index) => {
    const row = rows.first + index;
    const [first, last] = [at(row, divisionColumns.from), at(row, divisionColumns.to)];
    const aow = fixedAt(parameters.aowBornAtLatest);
    const anybody = bornBeforeAnybody(fixedAt(layout.referenceDate));
    const after = `IF(${last}="",${anybody},IF(${last}=${textLiteral(divisionWords.aow)},${aow},${bornAt(layout, `(${last}+1)`)}))`;
    const dayAfter =
      below === null
        ? dayNumber(referenceDate) - oldestDays - 1
        : below === "aow"
          ? dayNumber(aowBirth(division))
          : dayOfAge(below);
    writer.put(row, figures.bornUntil, formula(bornAt(layout, first), dayOfAge(from)), date);
    writer.put(row, figures.bornAfter, formula(after, dayAfter), date);
  });
}

function writeAges(writer: BlockWriter, division: AgeDivision, layout: AgeDivisionLayout): void {
  const { figures } = layout;
  const { referenceDate, proposed } = division;
  const bands = proposed.bands.map(({ band }) => band);
  const clientsOf = new Map(division.ages.map(({ age, clients }) => [age, clients]));
  const lines = new Set(markedLines(division).map(({ age }) => age));
  const aow = aowLine(referenceDate);
  const most = Math.max(0, ...clientsOf.values());
  const count = { ...looks.helper, numberFormat: numberFormats.count };

  shownAges(division).forEach((age, index) => {
    const row = figures.ages.first + index;
    const clients = clientsOf.get(age) ?? 0;
    const own = bandOfAge(age, bands, referenceDate);
    const youngest = at(row, figures.youngest);
    const born = { until: youngest, after: bornAt(layout, `(${at(row, figures.age)}+1)`) };
    const counted = countedCell(clientsFormula(division, layout, born), clients, looks.helper);
    writer.put(row, figures.age, number(age), { ...looks.helper, numberFormat: numberFormats.whole });
    writer.put(
      row,
      figures.youngest,
      formula(bornAt(layout, at(row, figures.age)), dayNumber(bornAtLatest(age, referenceDate))),
      {
        ...looks.helper,
        numberFormat: numberFormats.date,
      },
    );
    writer.put(row, figures.clients, counted.content, counted.look);

    const all = at(row, figures.clients);
    bands.forEach((_, place) => {
      const { until, after } = bornInGroup(layout, place);
      const inGroup = `IF(AND(${youngest}<=${until},${youngest}>${after}),${all},"")`;
      writer.put(row, figures.groups.first + place, formula(inGroup, place === own ? clients : ""), count);
    });
    const groups = `${at(row, figures.groups.first)}:${at(row, figures.groups.last)}`;
    const outside = formula(`IF(COUNT(${groups})=0,${all},"")`, own === null ? clients : "");
    writer.put(row, figures.outside, outside, count);
    const highest = `MAX(${fixedSpan({ column: figures.clients, first: figures.ages.first, last: figures.ages.last })})`;
    const marked = lines.has(age) || age === aow;
    writer.put(row, figures.line, marked ? formula(highest, most) : null, count);
  });
}

/** The chart of clients by age: a colour for each group, and a pale column at each age where a rule of law changes. */
export function ageChart(division: AgeDivision, { figures, chart }: AgeDivisionLayout): PlanChart {
  const column = (place: number): PlanRect => ({
    top: figures.ages.first,
    bottom: figures.ages.last,
    left: place,
    right: place,
  });
  const groups = division.proposed.bands.map((_, place) => ({
    name: groupInChart(place),
    values: column(figures.groups.first + place),
    color: bandColors[place % bandColors.length] ?? chartColors.current,
  }));
  return {
    name: ageChartWords.name,
    title: ageChartWords.title,
    categories: column(figures.age),
    series: [
      { name: ageChartWords.line, values: column(figures.line), color: chartColors.line },
      ...groups,
      { name: ageChartWords.outside, values: column(figures.outside), color: chartColors.outside },
    ],
    showValues: false,
    numbered: true,
    overlapping: true,
    place: chart,
  };
}
