import {
  contractsInForceOn,
  endless,
  followEachOther,
  type Contract,
  type ContractsInForce,
} from "../../caseload/team/contracts";
import type { IsoDate } from "../../caseload/dates";
import { groupBy } from "../../caseload/group-by";
import { normalisedName } from "../../caseload/team/names";
import type { Doubt } from "../../caseload/team/team-data";
import { cellDate } from "../values/cell-dates";
import type { Column } from "./columns/columns";
import { speaksOf } from "./columns/vocabulary";
import type { Row } from "./shapes/rows";
import type { Table } from "./shapes/table";

interface ContractRow extends Contract {
  readonly row: Row;
}

/** The rows that count, and what the others say of somebody whose row does. */
interface ContractRows {
  readonly rows: readonly Row[];
  readonly contracts: ReadonlyMap<Row, ContractsInForce<ContractRow>>;
}

/** Why somebody has another contract, and not what for. */
const change = /in ?dienst|verzoek|verlof|vermindering|verlenging|wijziging/i;

/**
 * Of several contracts of one person, each with the day on which it begins, the one that runs on the date. What stands beside contracts that run together may
 * say that they are parts; of contracts that follow each other it says why they changed.
 *
 * @param clientsIn whether a row has clients, which would be lost with it
 */
export function contractRows(
  table: Table,
  columns: readonly Column[],
  rows: readonly Row[],
  date: IsoDate,
  clientsIn: ((row: Row) => boolean) | null,
  doubts: Doubt[],
): ContractRows {
  const people = rows.filter(({ kind }) => kind === "person");
  const contracts = new Map<Row, ContractsInForce<ContractRow>>();
  const start = columns.find(({ says, dates, filled }) => speaksOf("start", says) && dates === filled && dates > 0);
  if (!start) return { rows, contracts };
  const end = columns.find(({ says, dates, index }) => index !== start.index && speaksOf("end", says) && dates > 0);
  const dayIn = (row: Row, column: Column | undefined): IsoDate | null => {
    const read = column && cellDate(table.part.cell(row.row, column.index));
    return read?.kind === "date" ? read.date : null;
  };
  const isTold = start.dates >= people.length && clientsIn === null;
  const byName = groupBy(people, ({ name }) => normalisedName(name));
  // A list of clients has many rows of one name, and nobody so many contracts.
  if (!isTold && byName.size * 2 < people.length) return { rows, contracts };
  const replaced = new Set<Row>();
  for (const same of byName.values()) {
    if (same.length < 2) continue;
    const own = same.map((row): ContractRow => ({
      row,
      from: dayIn(row, start) ?? "",
      until: dayIn(row, end) ?? endless,
    }));
    if (new Set(own.map(({ from }) => from)).size < own.length) continue;
    const follow = followEachOther(own);
    const parts = new Set(same.map(({ part }) => part));
    const areParts = ![...parts].some((text) => change.test(text)) && parts.size === own.length && !parts.has("");
    if (!follow && (areParts || !isTold || own.some(({ from }) => from === ""))) continue;
    const found = contractsInForceOn(own, date);
    if (!found || same.some((row) => row !== found.inForce.row && clientsIn?.(row))) continue;
    contracts.set(found.inForce.row, found);
    for (const row of same) if (row !== found.inForce.row) replaced.add(row);
  }
  if (contracts.size === 0) return { rows, contracts };
  const cellOf = ({ row }: Row) => table.part.cell(row, start.index).address;
  const taken = [...contracts.keys()];
  doubts.push({ code: "newest-contract", cells: taken.map(cellOf), text: taken.map(({ name }) => name).join(", ") });
  for (const [{ name }, { last, apart }] of contracts)
    if (apart) doubts.push({ code: "contracts-apart", cells: [last.row, apart.row].map(cellOf), text: name });
  return { rows: rows.filter((row) => !replaced.has(row)), contracts };
}
