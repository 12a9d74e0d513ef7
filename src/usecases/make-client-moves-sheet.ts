import type { ClientMove } from "../caseload/scenarios/client-moves";
import { planClientMovesSheet, type ListedMove } from "../sheets/client-moves-sheet";
import { addPlannedSheet, type AddedSheet } from "./add-planned-sheet";
import type { AgeWishes } from "./age-wishes";
import { computeClientMoves, type ScenarioMoves } from "./compute-client-moves";
import type { ScenarioWishes } from "./compute-scenario";
import type { Host, LongReading } from "./host";
import { readAges, type AgeReading } from "./read-ages";
import type { ReadingWishes } from "./read-team";
import { settled } from "./settled";

/** A sheet "WERKBLAD" that now stands in the workbook, and everything it was made from. */
export interface MadeClientMoves extends AddedSheet, ScenarioMoves {
  readonly ages: AgeReading;
}

/**
 * Reads the team and its clients afresh and adds the sheet "WERKBLAD …": who goes to whom, for those who hand over. It is about single
 * clients, so only somebody who asks for it gets it. Throws UnusableTeam or UnusableClients when the sheets do not hold enough; rejects
 * with the host's HostError.
 */
export async function makeClientMovesSheet(
  host: Host,
  wishes: ScenarioWishes,
  ageWishes: AgeWishes,
  fresh: Pick<ReadingWishes, "fresh"> = {},
  long: LongReading = {},
): Promise<MadeClientMoves> {
  const ages = await settled(host, () => readAges(host, wishes, fresh, long));
  const found = computeClientMoves(ages, ageWishes, wishes);
  const { referenceDate, selection } = found.comparison;
  const planned = planClientMovesSheet({
    referenceDate,
    scenario: found.scenario.scenario.name,
    selection: selection.name,
    moves: found.moves.flatMap((move) => listedMove(move, ages)),
  });
  return { ages, ...found, ...(await addPlannedSheet(host, planned, ages.reading)) };
}

/** The move with its place in the list; every client has one. */
function listedMove({ client, ...move }: ClientMove, { clients }: AgeReading): readonly ListedMove[] {
  const { columns, lists } = clients;
  const list = lists[columns.list[client] ?? -1];
  const row = columns.row[client];
  if (!list || row === undefined) return [];
  const { range, numberColumn } = list;
  const cell = (column: number) => ({ sheet: range.sheet, row, column });
  return [{ ...move, place: cell(range.left), number: numberColumn === null ? null : cell(numberColumn) }];
}
