import { aowBornAtLatest } from "../../caseload/ages/aow-cohort";
import type { ComparedScenario, ScenarioComparison } from "../../caseload/scenarios/scenario-comparison";
import { countedRuns } from "../../caseload/scenarios/countable-clients";
import { itemAt } from "../../kernel/item-at";
import { comparisonHelperWords as words } from "../../text/sheets/scenario-comparison-sheet";
import { scenarioNumber } from "../../text/scenarios";
import { blockWriter, joined, text, type Block } from "../plan/block";
import { fixedAt, fixedSpan } from "../plan/formula-text";
import type { PlanPosition } from "../plan/sheet-plan";
import { looks, numberFormats } from "../plan/sheet-styles";
import type { SourceCells } from "../plan/source-cells";
import { ageFormula, bandFormula, type AgeCells } from "../shared/band-counts";
import { countFormula } from "../shared/count-formulas";
import { hoursExpression } from "../shared/hours-expression";
import {
  shareCell,
  sharesOf,
  teamCells,
  teamShareColumns,
  teamSharesBlock,
  type Figure,
  type TeamShares,
} from "../shared/team-shares";
import type { ComparisonSources, ScenarioComparisonInput } from "./scenario-comparison-input";
import type { ScenarioComparisonLayout } from "./scenario-comparison-layout";

/** What the figures of the comparison follow; null: a fixed number. */
export interface LiveComparison {
  /** Somebody's caseload hours, in the team's own cells. */
  hours(name: string): string | null;
  /** Somebody's clients of the selection, counted in the team's own list. */
  current(name: string): string | null;
  /** Somebody's clients in a scenario. */
  after(place: number, name: string): string | null;
  /** The clients of each team of a scenario by age. */
  teamClients(place: number, team: number): string | null;
  transfers(place: number): string | null;
  transfersPerYear(place: number): string | null;
  notDivided(place: number): string | null;
  /** The steps, out of sight. */
  readonly block: Block;
}

const none: LiveComparison = {
  hours: () => null,
  current: () => null,
  after: () => null,
  teamClients: () => null,
  transfers: () => null,
  transfersPerYear: () => null,
  notDivided: () => null,
  block: joined([]),
};

/** Excel's limit for a formula, less what stands around it. */
const longestFormula = 7800;
/** Below the title of the steps. */
const top = 3;

/** How many columns the steps take. */
export function liveColumns({ comparison, live }: Pick<ScenarioComparisonInput, "comparison" | "live">): number {
  return live === undefined ? 0 : 3 + comparison.scenarios.length * (teamShareColumns + 1);
}

export function liveComparison(
  { comparison, live }: ScenarioComparisonInput,
  own: { readonly hours: SourceCells; readonly clients: SourceCells },
  changes: (place: number) => SourceCells,
  layout: ScenarioComparisonLayout,
): LiveComparison {
  if (live === undefined) return none;
  const first = layout.full.last + 2;
  const ages: AgeCells = {
    referenceDate: { row: layout.heading.title, column: layout.headingColumns.referenceDate.first },
    aowBornAtLatest: { row: 1, column: first + 1 },
  };
  const cellOf = (cells: SourceCells, name: string): string | null => {
    const cell = cells.get(name);
    return cell ? fixedAt(cell) : null;
  };
  const counted = (caseworker?: string): string | null => {
    const runs = live.countable && countedRuns(live.countable, caseworker === undefined ? {} : { caseworker });
    return runs && countFormula(runs, null);
  };
  const steps = comparison.scenarios.map((compared, place) => {
    const cells = { own: own.hours, current: own.clients, ages, counted: counted() };
    const shares = sharesIn(compared, place, live, cells);
    return {
      compared,
      place: { row: top, column: first + 3 + place * (teamShareColumns + 1) },
      shares,
      outcome: shares && sharesOf(shares),
    };
  });
  const stepAt = (place: number) => {
    const step = steps[place];
    return step?.shares && step.outcome ? { ...step, shares: step.shares, outcome: step.outcome } : null;
  };
  const personAt = (place: number, name: string): number =>
    comparison.scenarios[place]?.people.findIndex((person) => person.name === name) ?? -1;
  return {
    hours(name) {
      const worker = live.division.caseworkers.find((one) => one.name === name);
      const { fullTimeHours } = comparison;
      return worker ? hoursExpression(worker, { cell: layout.fullTimeHours, hours: fullTimeHours }) : null;
    },
    current: counted,
    after(place, name) {
      const step = stepAt(place);
      const person = personAt(place, name);
      if (!step || person < 0) return null;
      const share = fixedAt(shareCell(step.place, person));
      const kept = keptExpression(step.compared, name, live, ages, cellOf(own.clients, name));
      const value = itemAt(step.outcome, person);
      const after = step.compared.people[person]?.after ?? 0;
      if (kept !== null) return `${share}+${kept}`;
      return after === value ? share : null;
    },
    teamClients(place, team) {
      const step = stepAt(place);
      if (!step || team >= step.shares.teams.length) return null;
      const { column, first: row } = teamCells(step.place, "clients", step.shares);
      return fixedAt({ row: row + team, column });
    },
    transfers(place) {
      const step = stepAt(place);
      if (!step) return null;
      const { compared } = step;
      if (compared.scenario.kind === "by-hours") return movedByHours(compared, own.clients, changes(place));
      return movedByAge(compared, step.place, step.shares, live, ages);
    },
    transfersPerYear(place) {
      const compared = comparison.scenarios[place];
      if (compared?.scenario.kind !== "by-age") return null;
      const counts = agesPassingOn(compared).map((age) => ageFormula(live.countable, ages, age));
      return counts.length === 0 || counts.includes(null) ? null : short(counts.join("+"));
    },
    notDivided(place) {
      const step = stepAt(place);
      const all = counted();
      if (step?.compared.scenario.kind !== "by-age" || all === null) return null;
      if (step.shares.teams.some(({ clients }) => clients.expression === null)) return null;
      return short(`${all}-SUM(${fixedSpan(teamCells(step.place, "clients", step.shares))})`);
    },
    block: stepsBlock(steps, ages, comparison, layout),
  };
}

function short(expression: string): string | null {
  return expression.length < longestFormula ? expression : null;
}

interface Sources {
  readonly own: SourceCells;
  readonly current: SourceCells;
  readonly ages: AgeCells;
  readonly counted: string | null;
}

/** Who shares the clients of which team, and by which hours; null where nothing changes. */
function sharesIn(
  compared: ComparedScenario,
  place: number,
  live: ComparisonSources,
  from: Sources,
): TeamShares | null {
  const { scenario, teams, people, firstOnTies, keeping } = compared;
  if (scenario.kind === "unchanged" || teams.length === 0) return null;
  // Who keeps what they have because they leave soon does not follow from the hours alone.
  if (keeping.length > 0) return null;
  const hours = live.hours[place] ?? {};
  return {
    people: people.map(({ name }) => {
      const team = teams.findIndex(({ members }) => members.includes(name));
      const cell = from.current.get(name);
      return {
        hours: hoursIn(hours[name] ?? 0, from.own.get(name)),
        team: team < 0 ? null : team,
        order:
          scenario.kind === "by-hours" && cell
            ? { expression: fixedAt(cell), value: cell.value }
            : { expression: null, value: firstOnTies[name] ?? 0 },
      };
    }),
    teams: teams.map(({ band, clients }) => ({
      clients: {
        expression: band === null ? from.counted : bandFormula(live.countable, from.ages, band),
        value: clients,
      },
    })),
  };
}

/** The hours of scenario 0, less what other side tasks take here. */
function hoursIn(
  hours: number,
  own: { readonly value: number; readonly row: number; readonly column: number } | undefined,
): Figure {
  if (!own) return { expression: null, value: hours };
  const cell = fixedAt(own);
  const less = own.value - hours;
  if (less === 0) return { expression: cell, value: hours };
  return hours > 0 ? { expression: `MAX(0,${cell}-${less})`, value: hours } : { expression: null, value: hours };
}

/** Clients in no group, who stay where they are: all of somebody's less those in the groups. */
function keptExpression(
  { scenario, division }: ComparedScenario,
  name: string,
  { countable }: ComparisonSources,
  ages: AgeCells,
  current: string | null,
): string | null {
  if (scenario.kind !== "by-age" || division === null || current === null) return null;
  const inBands = scenario.bands.map((band) => bandFormula(countable, ages, band, { caseworker: name }));
  if (inBands.length === 0 || inBands.includes(null)) return null;
  return short(`(${current}-${inBands.join("-")})`);
}

/** Fewest clients who change caseworker: what some give, as far as others receive. */
function movedByHours({ people }: ComparedScenario, now: SourceCells, after: SourceCells): string | null {
  const moves = people.map(({ name }) => {
    const [from, to] = [now.get(name), after.get(name)];
    return from && to ? { from: fixedAt(from), to: fixedAt(to) } : null;
  });
  if (moves.includes(null)) return null;
  const sums = (one: "from" | "to", other: "from" | "to"): string =>
    moves.flatMap((move) => (move ? [`MAX(0,${move[one]}-${move[other]})`] : [])).join("+");
  return short(`MIN(${sums("from", "to")},${sums("to", "from")})`);
}

/** Of every group all but what the members of its team keep. No cell shows how many of a group somebody has (docs/design.md, decision 5). */
function movedByAge(
  { teams, people }: ComparedScenario,
  place: PlanPosition,
  shares: TeamShares,
  { countable, everybodyHasCaseworker }: ComparisonSources,
  ages: AgeCells,
): string | null {
  if (!everybodyHasCaseworker || shares.teams.some(({ clients }) => clients.expression === null)) return null;
  const kept = people.map(({ name }, index) => {
    const band = teams.find(({ members }) => members.includes(name))?.band;
    if (!band) return "";
    const own = bandFormula(countable, ages, band, { caseworker: name });
    return own && `-MIN(${own},${fixedAt(shareCell(place, index))})`;
  });
  if (kept.includes(null)) return null;
  return short(`SUM(${fixedSpan(teamCells(place, "clients", shares))})${kept.join("")}`);
}

/** The ages at which clients pass from one staffed team to the next within a year. */
function agesPassingOn({ teams, scenario }: ComparedScenario): readonly number[] {
  const starts = new Set(scenario.bands.map(({ from }) => from));
  return teams.flatMap(({ band, members }, team) => {
    const next = teams[team + 1];
    if (typeof band?.below !== "number" || !starts.has(band.below) || !next) return [];
    return members.length > 0 && next.members.length > 0 ? [band.below - 1] : [];
  });
}

function stepsBlock(
  steps: readonly { readonly place: PlanPosition; readonly shares: TeamShares | null }[],
  { aowBornAtLatest: aow }: AgeCells,
  { referenceDate }: ScenarioComparison,
  { widths }: ScenarioComparisonLayout,
): Block {
  const writer = blockWriter(widths);
  writer.put(aow.row, aow.column - 1, text(words.aowBornAtLatest), looks.helper);
  writer.put(
    aow.row,
    aow.column,
    { kind: "date", date: aowBornAtLatest(referenceDate) },
    { ...looks.helper, numberFormat: numberFormats.date },
  );
  steps.forEach(({ place, shares }, index) => {
    if (shares)
      writer.put(place.row - 1, place.column, text(scenarioNumber(index)), { ...looks.helper, horizontal: "left" });
  });
  const { cells, merges } = joined([
    writer.block(),
    ...steps.flatMap(({ place, shares }) => (shares ? [teamSharesBlock(shares, { ...place, widths })] : [])),
  ]);
  // The rows are as high as the page needs them.
  return { cells, merges, rowHeights: {} };
}
