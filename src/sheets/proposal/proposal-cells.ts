import type { AgeBand } from "../../caseload/ages/age-bands";
import { aowBornAtLatest } from "../../caseload/ages/aow-cohort";
import { sum } from "../../caseload/sum";
import { caseloadRows, type CaseloadRow } from "../proportional/caseload-rows";
import { hasLimits } from "../../caseload/division/has-limits";
import { fixedAt, fixedSpan, liveReference, type ColumnSpan } from "../plan/formula-text";
import { bandFormula, type AgeCells } from "../shared/band-counts";
import { countFormula } from "../shared/count-formulas";
import { hoursExpression } from "../shared/hours-expression";
import type { Figure, TeamShares } from "../shared/team-shares";
import type { ProposalLayout } from "./proposal-layout";
import type { ProposalSheetInput, SecondOption } from "./proposal-sheet-input";

/** What the cells of the sheet hold, as formulas and as figures. */
export interface ProposalCells {
  readonly people: readonly PersonCells[];
  /** The steps of the division by hours; null where whole clients do not follow from hours alone. */
  readonly byHours: TeamShares | null;
  readonly byAge: TeamShares | null;
  /** "$A$20:$A$24" and so on, beside the page. */
  readonly spans: Readonly<Record<"name" | "hours" | "current" | "load" | "after" | "perFte", string>>;
  readonly ages: AgeCells;
}

interface PersonCells {
  readonly person: CaseloadRow;
  /** Somebody typed the hours in the pane. */
  readonly isSupposed: boolean;
  readonly hours: Figure;
  readonly current: Figure | null;
  /** Where the visible hours and clients stand. */
  readonly hoursCell: string;
  readonly currentCell: string;
}

export function proposalCells(input: ProposalSheetInput, layout: ProposalLayout): ProposalCells {
  const { result, second } = input;
  const { persons, helpers, fullTimeHours } = layout;
  const fullTime = { cell: fullTimeHours, hours: result.choices.fullTimeHours };
  const people = caseloadRows(result).map((person, index): PersonCells => {
    const place = persons[index];
    if (!place) throw new Error("Every person has a place on the sheet.");
    const { row, columns } = place;
    const worker = person.formationIndex === null ? undefined : result.caseworkers[person.formationIndex];
    return {
      person,
      isSupposed: worker?.supposed.contractHours !== undefined,
      hours: { expression: worker ? hoursExpression(worker, fullTime) : null, value: person.caseloadHours },
      current: currentOf(person, fullTime),
      hoursCell: fixedAt({ row, column: columns.hours }),
      currentCell: fixedAt({ row, column: columns.current }),
    };
  });
  const span = (name: keyof ProposalCells["spans"]): string => fixedSpan(helperSpan(layout, helpers[name]));
  const ages = { referenceDate: layout.referenceDate, aowBornAtLatest: layout.aowBornAtLatest };
  return {
    people,
    byHours: hasLimits(result) || result.choices.rounding === "plain" ? null : sharesByHours(people),
    byAge: second && sharesByAge(people, second, ages),
    spans: {
      name: span("name"),
      hours: span("hours"),
      current: span("current"),
      load: span("load"),
      after: span("after"),
      perFte: span("perFte"),
    },
    ages,
  };
}

/** The rows of the people beside the page, below their headers. */
export function helperSpan({ persons }: Pick<ProposalLayout, "persons">, column: number): ColumnSpan {
  return { column, first: helperTop + 1, last: helperTop + persons.length };
}

/** The row with the headers of what stands beside the page. */
export const helperTop = 4;

/** null: nobody knows, and there is a cell to fill in. */
function currentOf({ current, source }: CaseloadRow, fullTime: Parameters<typeof liveReference>[1]): Figure | null {
  if (current === null) return null;
  const counted = source?.counted ? countFormula(source.counted, null) : null;
  return { expression: counted ?? (source ? liveReference(source, fullTime) : null), value: current };
}

function sharesByHours(people: readonly PersonCells[]): TeamShares {
  const currents = people.map(({ currentCell }) => currentCell);
  return {
    people: people.map(({ person, hoursCell, currentCell }) => ({
      hours: { expression: hoursCell, value: person.caseloadHours },
      team: 0,
      order: { expression: `N(${currentCell})`, value: person.current ?? 0 },
    })),
    teams: [
      {
        clients: {
          expression: currents.length > 0 ? `SUM(${currents.join(",")})` : null,
          value: sum(people.map(({ person }) => person.current ?? 0)),
        },
      },
    ],
  };
}

function sharesByAge(people: readonly PersonCells[], { byAge, countable }: SecondOption, ages: AgeCells): TeamShares {
  return {
    people: people.map(({ person, hoursCell }) => {
      const team = byAge.teams.findIndex(({ members }) => members.includes(person.name));
      return {
        hours: { expression: hoursCell, value: person.caseloadHours },
        team: team < 0 ? null : team,
        order: { expression: null, value: byAge.firstOnTies[person.name] ?? 0 },
      };
    }),
    teams: byAge.teams.map(({ band, clients }) => ({
      clients: { expression: band && bandFormula(countable, ages, band), value: clients },
    })),
  };
}

/** The day of the AOW age, for the cell that counts by age follow. */
export function aowBirth({ result }: ProposalSheetInput): string {
  return aowBornAtLatest(result.choices.referenceDate);
}

/** The ages at which clients pass from one staffed team to the next within a year. */
export function agesPassingOn({ byAge }: SecondOption): readonly number[] {
  const { teams, scenario } = byAge;
  const starts = new Set(scenario.bands.map(({ from }: AgeBand) => from));
  return teams.flatMap(({ band, members }, place) => {
    const next = teams[place + 1];
    if (typeof band?.below !== "number" || !starts.has(band.below) || !next) return [];
    return members.length > 0 && next.members.length > 0 ? [band.below - 1] : [];
  });
}
