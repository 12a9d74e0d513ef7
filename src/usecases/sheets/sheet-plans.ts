import type { WeightedLists } from "../../caseload/norms/weighted-caseloads";
import type { ClientTransfer } from "../../caseload/scenarios/client-transfers";
import type { AgeDivision } from "../../caseload/scenarios/age-division";
import type { ScenarioComparison } from "../../caseload/scenarios/scenario-comparison";
import { planAgeDivisionSheet } from "../../sheets/ages/age-division-sheet";
import { planCapacitySheet } from "../../sheets/capacity/capacity-sheet";
import { planClientTransfersSheet, type ListedTransfer } from "../../sheets/client-transfers/client-transfers-sheet";
import type { MeetingFields } from "../../sheets/shared/meeting-fields";
import { planProportionalSheet } from "../../sheets/proportional/proportional-sheet";
import { planScenarioComparisonSheet } from "../../sheets/comparison/scenario-comparison-sheet";
import type { SheetPlan } from "../../sheets/plan/sheet-plan";
import type { CapacityFigures } from "../capacity/compute-capacity";
import type { ScenarioTransfers } from "../scenarios/compute-client-transfers";
import type { ComputedDivision } from "../division/compute-division";
import { withWeightedChecks } from "../division/compute-weighted";
import { withinLimits } from "../memory/meeting-limits";
import type { AgeReading } from "../reading/read-ages";
import type { TeamReading } from "../reading/read-team";
import { withShownNames } from "./shown-names";

/**
 * The sheets as they will be, of what was read and computed: pure, so that the pane can show each before it is made. Colleagues are called as
 * the team agreed. `meeting` is what somebody is filling in; left out, it is what the workbook keeps.
 */

/** "Rekenkundig dd-mm-jjjj" */
export function proportionalPlan(
  reading: TeamReading,
  computed: ComputedDivision,
  weighted: WeightedLists | null,
  meeting?: MeetingFields,
): SheetPlan {
  const { tables, doubts } = reading.team;
  const plan = planProportionalSheet({
    ...(weighted ? withWeightedChecks(computed, weighted) : computed),
    weighted,
    fileName: reading.fileName,
    tables,
    doubts,
    answers: reading.memory.answers,
    meeting: meetingOf(reading, meeting),
  });
  return withShownNames(plan, reading);
}

/** "Leeftijdsindeling dd-mm-jjjj" */
export function ageDivisionPlan(ages: AgeReading, division: AgeDivision, meeting?: MeetingFields): SheetPlan {
  const { reading, computed, clients } = ages;
  const plan = planAgeDivisionSheet({
    division,
    fileName: reading.fileName,
    referenceDateSource: computed.referenceDateSource,
    sources: clients.lists.map(({ range }) => ({ title: range.sheet, range })),
    doubts: reading.team.doubts,
    clientDoubts: clients.doubts,
    answers: reading.memory.answers,
    settings: reading.memory.settings,
    meeting: meetingOf(reading, meeting),
  });
  return withShownNames(plan, reading);
}

/** "Scenariovergelijking dd-mm-jjjj" */
export function comparisonPlan(
  { reading, computed }: AgeReading,
  comparison: ScenarioComparison,
  meeting?: MeetingFields,
): SheetPlan {
  const plan = planScenarioComparisonSheet({
    comparison,
    fileName: reading.fileName,
    referenceDateSource: computed.referenceDateSource,
    doubts: reading.team.doubts,
    answers: reading.memory.answers,
    meeting: meetingOf(reading, meeting),
  });
  return withShownNames(plan, reading);
}

/** "WERKBLAD dd-mm-jjjj" */
export function clientTransfersPlan(
  ages: AgeReading,
  { comparison, scenario, transfers }: ScenarioTransfers,
  meeting?: MeetingFields,
): SheetPlan {
  const plan = planClientTransfersSheet({
    referenceDate: comparison.referenceDate,
    scenario: scenario.scenario.name,
    selection: comparison.selection.name,
    transfers: transfers.flatMap((transfer) => listedTransfer(transfer, ages)),
    meeting: meetingOf(ages.reading, meeting),
  });
  return withShownNames(plan, ages.reading);
}

/** "Normen en capaciteit" */
export function capacityPlan({ reading, found, ...computed }: CapacityFigures, meeting?: MeetingFields): SheetPlan {
  const plan = planCapacitySheet({
    ...computed,
    fileName: reading.fileName,
    tables: found.tables,
    answers: reading.memory.answers,
    meeting: meetingOf(reading, meeting),
  });
  return withShownNames(plan, reading);
}

function meetingOf({ memory }: TeamReading, meeting: MeetingFields = memory.meeting): MeetingFields {
  return withinLimits(meeting);
}

/** The transfer with its place in the list; every client has one. */
function listedTransfer({ client, ...transfer }: ClientTransfer, { clients }: AgeReading): readonly ListedTransfer[] {
  const { columns, lists } = clients;
  const list = lists[columns.list[client] ?? -1];
  const row = columns.row[client];
  if (!list || row === undefined) return [];
  const { range, numberColumn } = list;
  const cell = (column: number) => ({ sheet: range.sheet, row, column });
  return [{ ...transfer, place: cell(range.left), number: numberColumn === null ? null : cell(numberColumn) }];
}
