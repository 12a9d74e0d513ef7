import { rangeInWords } from "../../caseload/cell-address";
import { agreedLimits, givenWhileLeaving, keepingUntilTheyLeave } from "../../caseload/division/has-limits";
import { leftOutAssumption, limitSentences } from "../../text/division-assumptions";
import { roundingAssumptions } from "../../text/rounding-assumptions";
import {
  assumptionWords,
  contactsAssumption,
  endingContractsAssumption,
  filledInAssumption,
  hoursAssumption,
  referenceDateAssumption,
  sourcesAssumption,
  unknownSideTasksAssumption,
} from "../../text/sheets/proportional-sheet";
import type { Division } from "../../caseload/division/division";
import { blockWriter, linesNeeded, number, text, theirs, type Block } from "../plan/block";
import type { PlanContent, PlanPosition } from "../plan/sheet-plan";
import type { ProportionalSheetInput } from "../proportional/proportional-sheet-input";
import type { ProportionalSheetLayout } from "../proportional/proportional-sheet-layout";
import { looks, numberFormats } from "../plan/sheet-styles";

/** The assumptions behind the figures, one sentence each. */
export function assumptionsOf({
  result,
  referenceDateSource,
  tables,
  clientsFrom,
}: ProportionalSheetInput): readonly string[] {
  const { choices, caseworkers, leftOut } = result;
  const unknown = caseworkers.filter(({ sideTaskHours }) => sideTaskHours === null).map(({ name }) => name);
  const ending = caseworkers.flatMap(({ name, until }) => (until === null ? [] : [{ name, until }]));
  const sources = tables.flatMap(({ title, range }) =>
    range.sheet === "" ? [] : [{ title, place: rangeInWords(range) }],
  );
  return [
    referenceDateAssumption(choices.referenceDate, referenceDateSource),
    ...(sources.length > 0 ? [sourcesAssumption(sources)] : []),
    ...(clientsFrom === null ? [] : [clientsFrom]),
    hoursAssumption,
    ...(unknown.length > 0 ? [unknownSideTasksAssumption(unknown, choices.unknownSideTaskMaximum)] : []),
    ...filledInAssumptions(result),
    roundingAssumptions[choices.rounding],
    ...limitSentences(
      agreedLimits(result),
      keepingUntilTheyLeave(result),
      givenWhileLeaving(result),
      result.choices.monthsBeforeLeaving,
    ),
    contactsAssumption,
    ...(ending.length > 0 ? [endingContractsAssumption(ending)] : []),
    ...(leftOut.length > 0 ? [leftOutAssumption(leftOut)] : []),
  ];
}

/** Hours that someone supposed, beside what the sheets say. */
function filledInAssumptions({ caseworkers }: Division): readonly string[] {
  return (["contractHours", "sideTaskHours", "absenceHours"] as const).flatMap((kind) => {
    const filled = caseworkers.flatMap(({ name, supposed, [kind]: hours }) => {
      const stated = supposed[kind];
      return stated === undefined || hours === null ? [] : [{ name, hours, stated }];
    });
    return filled.length > 0 ? [filledInAssumption(kind, filled)] : [];
  });
}

/** All assumptions as one list, a line or more each. */
export function assumptionList(assumptions: readonly string[]): string {
  return assumptions.map((assumption) => `• ${assumption}`).join("\n");
}

/** Lines that the list takes in so many characters of width. */
export function assumptionLines(assumptions: readonly string[], width: number): number {
  return linesNeeded(assumptionList(assumptions), looks.noteList, width);
}

/** Aannames: one cell below its title. */
export function assumptionsBlock(
  sentences: readonly string[],
  { assumptions, full, widths }: Pick<ProportionalSheetLayout, "assumptions" | "full" | "widths">,
): Block {
  const writer = blockWriter(widths);
  writer.span(assumptions.top - 1, full, text(assumptionWords.title), looks.section);
  writer.area(assumptions, theirs(assumptionList(sentences)), looks.noteList);
  return writer.block();
}

/** A setting of the sheet's own, in a cell that formulas refer to. */
export interface Parameter {
  readonly place: PlanPosition;
  readonly words: string;
  readonly value: PlanContent | null;
  readonly numberFormat: string;
}

/** The settings that the formulas of "Rekenkundig …" use. */
export function proportionalParameters(
  { choices }: Division,
  { parameters }: ProportionalSheetLayout,
): readonly Parameter[] {
  const parameter = (place: PlanPosition | null, words: string, value: number | null): readonly Parameter[] =>
    place === null
      ? []
      : [{ place, words, value: value === null ? null : number(value), numberFormat: numberFormats.hours }];
  return [
    ...parameter(parameters.fullTimeHours, assumptionWords.fullTimeHours, choices.fullTimeHours),
    ...parameter(parameters.contactsPerYear, assumptionWords.contactsPerYear, choices.contactsPerYear),
    ...parameter(parameters.contactMinutes, assumptionWords.contactMinutes, choices.contactMinutes),
    ...parameter(
      parameters.unknownSideTaskMaximum,
      assumptionWords.unknownSideTaskMaximum,
      choices.unknownSideTaskMaximum,
    ),
  ];
}

/** Uitgangspunten: the sheet's own settings. */
export function parametersBlock(
  parameters: readonly Parameter[],
  { settings, full, widths }: Pick<ProportionalSheetLayout, "settings" | "full" | "widths">,
): Block {
  const writer = blockWriter(widths);
  writer.span(settings, full, text(assumptionWords.parameters), looks.section);
  for (const { place, words, value, numberFormat } of parameters) {
    writer.span(place.row, { first: full.first, last: place.column - 1 }, text(words), looks.note);
    writer.put(place.row, place.column, value, { ...looks.noteInput, numberFormat });
  }
  return writer.block();
}
