import { localRange, readableAddress } from "../../caseload/cell-address";
import { ageDivisionSummary } from "../../text/command-line/age-division-summary";
import { clientTransfersSummary } from "../../text/command-line/client-transfers-summary";
import type { ListSummary } from "../../text/command-line/clients-summary";
import { comparisonSummary } from "../../text/command-line/comparison-summary";
import {
  ageDivisionReport,
  clientTransfersReport,
  comparisonReport,
  type AgeDivisionReport,
  type ClientTransfersReport,
  type ComparisonReport,
} from "./age-reports";
import type { AgeWishes } from "../scenarios/age-wishes";
import { outcomeOf, type CommandOutcome, type CommandWishes } from "./command-outcome";
import type { Host } from "../host";
import { makeAgeDivisionSheet } from "./make-age-division-sheet";
import { makeClientTransfersSheet } from "./make-client-transfers-sheet";
import { makeComparisonSheet } from "./make-comparison-sheet";
import type { AgeReading } from "../reading/read-ages";

interface SheetsReport {
  readonly workbook: string;
  readonly referenceDate: string;
  /** Sheets that were added. */
  readonly sheets: readonly string[];
}

/** Makes the sheet "Leeftijdsindeling …" and says what came of it. Never rejects. */
export function commandAgeDivisionSheet(
  host: Host,
  wishes: CommandWishes & AgeWishes,
): Promise<CommandOutcome<AgeDivisionReport & SheetsReport>> {
  return outcomeOf(async () => {
    const { fresh, choices, ageWishes } = apart(wishes);
    const { ages, division, written, nameTaken } = await makeAgeDivisionSheet(host, choices, ageWishes, { fresh });
    return {
      report: { ...sheetsReport(ages, written.sheet), ...ageDivisionReport(division) },
      summary: ageDivisionSummary({
        fileName: ages.reading.fileName,
        division,
        list: listSummary(ages),
        sheet: written.sheet,
        nameTaken,
      }),
    };
  });
}

/** Makes the sheet "Scenariovergelijking …" and says what came of it. Never rejects. */
export function commandComparisonSheet(
  host: Host,
  wishes: CommandWishes & AgeWishes,
): Promise<CommandOutcome<ComparisonReport & SheetsReport>> {
  return outcomeOf(async () => {
    const { fresh, choices, ageWishes } = apart(wishes);
    const { ages, comparison, written, nameTaken } = await makeComparisonSheet(host, choices, ageWishes, { fresh });
    return {
      report: { ...sheetsReport(ages, written.sheet), ...comparisonReport(comparison) },
      summary: comparisonSummary({
        fileName: ages.reading.fileName,
        comparison,
        list: listSummary(ages),
        sheet: written.sheet,
        nameTaken,
      }),
    };
  });
}

/** Makes the sheet "WERKBLAD …" and says what came of it, in totals. Never rejects. */
export function commandClientTransfersSheet(
  host: Host,
  wishes: CommandWishes & AgeWishes,
): Promise<CommandOutcome<ClientTransfersReport & SheetsReport>> {
  return outcomeOf(async () => {
    const { fresh, choices, ageWishes } = apart(wishes);
    const made = await makeClientTransfersSheet(host, choices, ageWishes, { fresh });
    const { ages, comparison, written, nameTaken } = made;
    const report = clientTransfersReport(made);
    return {
      report: { ...sheetsReport(ages, written.sheet), ...report },
      summary: clientTransfersSummary({
        fileName: ages.reading.fileName,
        referenceDate: comparison.referenceDate,
        selection: report.selectionName,
        scenario: report.scenario,
        clients: made.transfers.length,
        transfers: report.moves,
        list: listSummary(ages),
        sheet: written.sheet,
        nameTaken,
      }),
    };
  });
}

function apart({ fresh = false, bands, selection, optimiseCuts, newPerMonth, ...choices }: CommandWishes & AgeWishes) {
  const ageWishes: AgeWishes = {
    ...(bands !== undefined && { bands }),
    ...(selection !== undefined && { selection }),
    ...(optimiseCuts !== undefined && { optimiseCuts }),
    ...(newPerMonth !== undefined && { newPerMonth }),
  };
  return { fresh, choices, ageWishes };
}

function sheetsReport({ reading, computed }: AgeReading, sheet: string): SheetsReport {
  return {
    workbook: reading.fileName,
    referenceDate: computed.result.choices.referenceDate,
    sheets: [sheet],
  };
}

function listSummary({ clients, reading }: AgeReading): ListSummary {
  return {
    places: clients.lists.map(({ range }) => `${range.sheet}!${localRange(range)}`),
    rules: clients.lists.flatMap(({ rules }) => rules),
    doubts: clients.doubts.map((doubt) => ({ doubt, places: doubt.cells.map(readableAddress) })),
    near: clients.caseworkers.filter(({ near }) => near.length > 0),
    outOfSight:
      clients.visible < clients.total && reading.memory.settings.clientRows === null
        ? { visible: clients.visible, total: clients.total }
        : null,
  };
}
