import { localRange } from "../caseload/cell-address";
import {
  assumptionWords,
  contactsAssumption,
  endingContractsAssumption,
  filledInSideTasksAssumption,
  hoursAssumption,
  leftOutAssumption,
  limitsAssumption,
  referenceDateAssumption,
  roundingAssumptions,
  sourcesAssumption,
  unknownSideTasksAssumption,
} from "../text/proportional-sheet";
import type { ScenarioResult } from "../caseload/scenario";
import { blockWriter, linesNeeded, number, text, theirs, type Block } from "./block";
import type { PlanPosition } from "./sheet-plan";
import type { ProportionalSheetInput } from "./proportional-sheet-input";
import type { ProportionalSheetLayout } from "./proportional-sheet-layout";
import { looks, numberFormats } from "./sheet-styles";

/** What the figures take for granted, one sentence each. */
function assumptionsOf({ result, referenceDateSource, tables }: ProportionalSheetInput): readonly string[] {
  const { choices, caseworkers, leftOut } = result;
  const unknown = caseworkers.filter(({ sideTaskHours }) => sideTaskHours === null).map(({ name }) => name);
  const filled = caseworkers.flatMap(({ name, sideTasks, sideTaskHours, sources }) =>
    sideTasks !== null && sideTaskHours !== null && sources.sideTaskHours === undefined
      ? [{ name, hours: sideTaskHours }]
      : [],
  );
  const ending = caseworkers.flatMap(({ name, until }) => (until === null ? [] : [{ name, until }]));
  const limits = Object.entries(choices.limits).map(([name, agreed]) => ({ name, ...agreed }));
  const sources = tables.map(({ title, range }) => ({ title, place: `${range.sheet}!${localRange(range)}` }));
  return [
    referenceDateAssumption(choices.referenceDate, referenceDateSource),
    ...(sources.length > 0 ? [sourcesAssumption(sources)] : []),
    hoursAssumption,
    ...(unknown.length > 0 ? [unknownSideTasksAssumption(unknown, choices.unknownSideTaskMaximum)] : []),
    ...(filled.length > 0 ? [filledInSideTasksAssumption(filled)] : []),
    roundingAssumptions[choices.rounding],
    ...(limits.length > 0 ? [limitsAssumption(limits)] : []),
    contactsAssumption,
    ...(ending.length > 0 ? [endingContractsAssumption(ending)] : []),
    ...(leftOut.length > 0 ? [leftOutAssumption(leftOut)] : []),
  ];
}

/** All assumptions as one list, a line or more each. */
function assumptionList(input: ProportionalSheetInput): string {
  return assumptionsOf(input)
    .map((assumption) => `• ${assumption}`)
    .join("\n");
}

/** Lines that the list takes in so many characters of width. */
export function assumptionLines(input: ProportionalSheetInput, width: number): number {
  return linesNeeded(assumptionList(input), looks.noteList, width);
}

/** Aannames: one cell beside the checks. */
export function assumptionsBlock(input: ProportionalSheetInput, layout: ProportionalSheetLayout): Block {
  const { assumptions, checks, right, widths } = layout;
  const writer = blockWriter(widths);
  writer.span(checks.title, right, text(assumptionWords.title), looks.section);
  writer.area(assumptions, theirs(assumptionList(input)), looks.noteList);
  return writer.block();
}

/** Uitgangspunten: the settings of which the sheet's formulas make use. */
export function parametersBlock({ choices }: ScenarioResult, layout: ProportionalSheetLayout): Block {
  const { decision, parameters, right, widths } = layout;
  const writer = blockWriter(widths);
  const parameter = (place: PlanPosition | null, words: string, value: number | null): void => {
    if (place === null) return;
    const { row, column } = place;
    writer.span(row, { first: right.first, last: column - 1 }, text(words), looks.note);
    const content = value === null ? null : number(value);
    writer.put(row, column, content, { ...looks.noteInput, numberFormat: numberFormats.hours });
  };
  writer.span(decision.title, right, text(assumptionWords.parameters), looks.section);
  parameter(parameters.fullTimeHours, assumptionWords.fullTimeHours, choices.fullTimeHours);
  parameter(parameters.contactsPerYear, assumptionWords.contactsPerYear, choices.contactsPerYear);
  parameter(parameters.contactMinutes, assumptionWords.contactMinutes, choices.contactMinutes);
  parameter(parameters.unknownSideTaskMaximum, assumptionWords.unknownSideTaskMaximum, choices.unknownSideTaskMaximum);
  return writer.block();
}
