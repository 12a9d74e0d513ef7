import { checkPoint, doubtPoint } from "../../caseload/attention/attention-point";
import type { ScenarioComparison } from "../../caseload/scenarios/scenario-comparison";
import { selectionSentence } from "../../text/pane/clients";
import { footnoteWords } from "../../text/sheets/proportional-sheet";
import {
  comparisonFootnotes,
  comparisonWords,
  countedClients,
  requestedChoice,
  scenarioComparisonSheetName,
} from "../../text/sheets/scenario-comparison-sheet";
import { supposedHoursWarning } from "../../text/supposed-hours";
import { otherPeopleSentence, scenarioNumber } from "../../text/scenarios";
import { blockWriter, joined, number, spacers, text, theirs, type Block } from "../plan/block";
import { checkRowCount, checksBlock, pointsOf, type PointLine } from "../shared/checks-block";
import { changesChart, changesChartRows } from "./changes-chart";
import { comparedBlock, type Followed } from "./compared-block";
import { lineUpColumns, scenarioColumns, searchedScenario } from "./compared-columns";
import { liveColumns, liveComparison } from "./live-comparison";
import { comparisonAssumptionsBlock, comparisonAssumptionsOf } from "./comparison-assumptions-block";
import { considerationRows, considerationsBlock } from "./considerations-block";
import { decisionBlock } from "../shared/decision-block";
import { headingBlock } from "../shared/heading-block";
import { lineUpSearchBlock, searchRemarks } from "./line-up-search-block";
import { withHeaders } from "../plan/page-breaks";
import { pagePlan } from "../plan/page-plan";
import { cellsAfter, scenarioChangesBlock } from "./scenario-changes-block";
import type { ScenarioComparisonInput } from "./scenario-comparison-input";
import { scenarioComparisonLayout, type ScenarioComparisonLayout } from "./scenario-comparison-layout";
import type { SheetPlan } from "../plan/sheet-plan";
import { looks, numberFormats } from "../plan/sheet-styles";
import { namedTeams, teamMembersBlock } from "./team-members-block";
import type { SourceCells } from "../plan/source-cells";

export type { ScenarioComparisonInput } from "./scenario-comparison-input";

/**
 * The sheet "Scenariovergelijking dd-mm-jjjj" (docs/domain.md, The meeting sheet): scenarios side by side, over the same clients, for a
 * team that has to choose. Hours can be changed on it: clients per fte, totals and differences are classic native formulas.
 */
export function planScenarioComparisonSheet(input: ScenarioComparisonInput): SheetPlan {
  const { comparison, meeting } = input;
  const { referenceDate, scenarios, fullTimeHours } = comparison;
  const columns = { scenarios: scenarioColumns(comparison), lineUps: lineUpColumns(comparison) };
  const points = comparisonPoints(input);
  const named = namedTeams([...columns.scenarios, ...columns.lineUps]);
  const layout = scenarioComparisonLayout(comparison, columns, {
    footnotes: footnotes.length,
    chart: changesChartRows(comparison),
    helpers: liveColumns(input),
    remarks: searchRemarks(comparison).length,
    teams: named.length,
    considerations: considerationRows,
    checks: checkRowCount(points),
    assumptions: comparisonAssumptionsOf(input).length,
  });
  const own = { hours: ownCells(comparison, layout, "hours"), clients: ownCells(comparison, layout, "clients") };
  const after = (place: number): SourceCells => {
    const compared = scenarios[place];
    return compared ? cellsAfter(compared, place, layout) : new Map();
  };
  const live = liveComparison(input, own, after, layout);
  const table = {
    title: comparisonWords.title,
    columns: columns.scenarios,
    strips: layout.scenarios,
    fullTimeHours,
    measures: live,
    followed: (place: number): Followed => {
      const compared = scenarios[place];
      return compared && compared.scenario.kind !== "unchanged"
        ? {
            hours: own.hours,
            clients: after(place),
            teamHours: () => null,
            teamClients: (team) => live.teamClients(place, team),
          }
        : {
            ...nothing,
            teamHours: ([member = ""]) => live.hours(member),
            teamClients: (team) => live.current(compared?.teams[team]?.members[0] ?? ""),
          };
    },
  };
  const searchedPlace = searchedScenario(comparison)?.place ?? -1;
  const lineUpsFollow: Followed = {
    hours: own.hours,
    clients: new Map(),
    teamHours: () => null,
    teamClients: (team) => live.teamClients(searchedPlace, team),
  };
  const { cells, merges, rowHeights } = joined([
    headingBlock(
      {
        referenceDate,
        meeting,
        stated: input.stated,
        purpose: "decide",
        requestedDecision: requestedChoice(scenarios.length),
      },
      layout,
    ),
    clientsBlock(comparison, layout),
    comparedBlock(table, layout),
    footnotesBlock(comparison, layout),
    scenarioChangesBlock(scenarios, columns.scenarios, own.clients, live.after, layout),
    lineUpSearchBlock(comparison, columns.lineUps, lineUpsFollow, layout),
    teamMembersBlock(named, layout),
    considerationsBlock(columns.scenarios, layout),
    checksBlock(points, layout),
    comparisonAssumptionsBlock(input, layout),
    decisionBlock(layout),
    live.block,
    spacers(layout.spacers),
  ]);
  const area = { top: 0, bottom: layout.bottom, left: layout.full.first, right: layout.full.last };
  return {
    name: scenarioComparisonSheetName(referenceDate),
    cells,
    merges,
    columnWidths: layout.widths,
    rowHeights,
    hiddenColumns: layout.widths.flatMap((_, column) => (column > layout.full.last ? [column] : [])),
    charts: changesChart(comparison, layout),
    page: pagePlan({ area, rowHeights, columnWidths: layout.widths }, withHeaders(layout.blocks, cells), referenceDate),
    showGridlines: false,
  };
}

const nothing = { hours: new Map(), clients: new Map() } as const satisfies Pick<Followed, "hours" | "clients">;
const footnotes = [...comparisonFootnotes, footnoteWords.purpose];

/** The cells in which the scenario that changes nothing has somebody's hours or clients. */
function ownCells(
  { scenarios }: ScenarioComparison,
  layout: ScenarioComparisonLayout,
  figure: "hours" | "clients",
): SourceCells {
  const place = scenarios.findIndex(({ scenario }) => scenario.kind === "unchanged");
  const strip = layout.scenarios.find(({ from, to }) => from <= place && place < to);
  const slot = layout.slots[place - (strip?.from ?? 0)];
  if (!strip || !slot) return new Map();
  return new Map(
    (scenarios[place]?.teams ?? []).flatMap((team, index) => {
      const [name, ...others] = team.members;
      const cell = { row: strip.first + index, column: slot[figure], value: team[figure] };
      return name === undefined || others.length > 0 ? [] : [[name, cell] as const];
    }),
  );
}

/** A point about one scenario names it. */
function comparisonPoints({ comparison, doubts, answers }: ScenarioComparisonInput): readonly PointLine[] {
  return [
    ...pointsOf(comparison.checks.map(checkPoint), answers),
    ...comparison.scenarios.flatMap(({ checks }, place) =>
      pointsOf(checks.map(checkPoint), answers).map((point) => ({ ...point, place: scenarioNumber(place) })),
    ),
    ...pointsOf(doubts.map(doubtPoint), answers),
  ];
}

/** The selection in one sentence whose numbers add up. */
function clientsBlock(
  { selection, outcome, otherPeople, supposedHours }: ScenarioComparison,
  { clients, full, widths }: ScenarioComparisonLayout,
): Block {
  const writer = blockWriter(widths);
  const sentence = [
    ...(supposedHours.length > 0 ? [supposedHoursWarning(supposedHours)] : []),
    countedClients(selection.name, selectionSentence(outcome)),
    ...(otherPeople ? [otherPeopleSentence(otherPeople)] : []),
  ].join(" ");
  writer.put(clients, full.first, text(comparisonWords.clients), looks.label);
  writer.span(
    clients,
    { first: full.first + 1, last: full.last },
    theirs(sentence),
    supposedHours.length > 0 ? looks.warning : looks.text,
  );
  return writer.block();
}

/** The full-time week, which the clients per fte follow, and the notes to which Tabel 4 refers. */
function footnotesBlock(
  { fullTimeHours }: ScenarioComparison,
  { fullTimeHours: place, footnotes: first, full, widths }: ScenarioComparisonLayout,
): Block {
  const writer = blockWriter(widths);
  writer.span(
    place.row,
    { first: full.first, last: place.column - 1 },
    text(comparisonWords.fullTimeHours),
    looks.text,
  );
  writer.put(place.row, place.column, number(fullTimeHours), {
    ...looks.inputNumber,
    numberFormat: numberFormats.hours,
  });
  footnotes.forEach((note, index) => {
    const look = note === footnoteWords.purpose ? looks.purpose : looks.note;
    writer.span(first + index, full, text(note), look);
  });
  return writer.block();
}
