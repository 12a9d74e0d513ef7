import { localRange } from "../../caseload/cell-address";
import { ageAssumptions, aowParameter } from "../../text/sheets/age-division-sheet";
import { assumptionWords, referenceDateAssumption, sourcesAssumption } from "../../text/sheets/proportional-sheet";
import type { AgeDivisionLayout } from "./age-division-layout";
import type { AgeDivisionSheetInput } from "./age-division-sheet-input";
import { aowBirth } from "./age-footnotes";
import type { Parameter } from "../shared/assumptions-block";
import { number } from "../plan/block";
import { numberFormats } from "../plan/sheet-styles";

/** The assumptions behind the figures, one sentence each. */
export function ageAssumptionsOf({ division, referenceDateSource, sources }: AgeDivisionSheetInput): readonly string[] {
  const places = sources.map(({ title, range }) => ({ title, place: `${range.sheet}!${localRange(range)}` }));
  return [
    referenceDateAssumption(division.referenceDate, referenceDateSource),
    ...(places.length > 0 ? [sourcesAssumption(places)] : []),
    ageAssumptions.age,
    ageAssumptions.unknown,
    ageAssumptions.contacts,
    ageAssumptions.perFte,
    ageAssumptions.aging,
    ageAssumptions.oneAttribute,
  ];
}

/** The settings of which the formulas make use. */
export function ageParameters(
  { division, settings }: AgeDivisionSheetInput,
  { parameters }: AgeDivisionLayout,
): readonly Parameter[] {
  const { contactMinutes } = settings;
  const numberFormat = numberFormats.hours;
  return [
    {
      place: parameters.fullTimeHours,
      words: assumptionWords.fullTimeHours,
      value: number(settings.fullTimeHours),
      numberFormat,
    },
    {
      place: parameters.contactsPerYear,
      words: assumptionWords.contactsPerYear,
      value: number(settings.contactsPerYear),
      numberFormat,
    },
    {
      place: parameters.contactMinutes,
      words: assumptionWords.contactMinutes,
      value: contactMinutes === null ? null : number(contactMinutes),
      numberFormat,
    },
    {
      place: parameters.aowBornAtLatest,
      words: aowParameter,
      value: { kind: "date", date: aowBirth(division) },
      numberFormat: numberFormats.date,
    },
  ];
}
