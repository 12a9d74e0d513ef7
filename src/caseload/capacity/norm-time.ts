import type { CellAddress } from "../cell-address";
import { groupBy } from "../group-by";
import { sum } from "../sum";

/** One product for one group of clients (Radar for Delft, July 2002, note 1). */
export interface NormTime {
  readonly group: string;
  readonly product: string;
  /** Norm time of the product once, in hours. */
  readonly hours: number;
  /** Times a year for one client. */
  readonly frequency: number;
  /** Clients who get the product. */
  readonly volume: number;
  /**
   * Whether the volume counts the clients who come in during a year or those who are there; unknown when nobody says.
   */
  readonly drivenBy: "inflow" | "stock" | "unknown";
}

/** A figure that the table itself states, with its cell when it was read from a sheet. */
export interface StatedFigure {
  readonly value: number;
  readonly cell?: CellAddress;
}

/** A line of a table that already has results in it. */
export interface StatedNormTime extends NormTime {
  readonly statedHours?: StatedFigure;
  readonly statedFte?: StatedFigure;
}

/** Hours a year that the product takes: norm time × frequency × volume. */
export function hoursAYear({ hours, frequency, volume }: Pick<NormTime, "hours" | "frequency" | "volume">): number {
  return hours * frequency * volume;
}

/** What a part of the table comes to. */
interface CapacityPart {
  readonly name: string;
  readonly hours: number;
  readonly fte: number;
}

export interface Capacity {
  readonly groups: readonly CapacityPart[];
  readonly products: readonly CapacityPart[];
  readonly inflowFte: number;
  readonly stockFte: number;
  readonly hours: number;
  readonly fte: number;
}

/** The capacity that a table asks for, exact: hours a year ÷ productive hours of one fte, which must be above 0. */
export function capacityOf(table: readonly NormTime[], productiveHours: number): Capacity {
  return totals(table.map((line) => ({ line, hours: hoursAYear(line), fte: hoursAYear(line) / productiveHours })));
}

/**
 * The capacity as the table's own cells add up, however they were rounded; a cell that is absent or empty is taken exact. Delft's
 * cells make 8.84 fte, its figures 8.8926.
 */
export function statedCapacity(table: readonly StatedNormTime[], productiveHours: number): Capacity {
  return totals(
    table.map((line) => ({
      line,
      hours: line.statedHours?.value ?? hoursAYear(line),
      fte: line.statedFte?.value ?? hoursAYear(line) / productiveHours,
    })),
  );
}

/** The fte to ask for: what the table needs, less what is there already, with functions added that the table does not hold. */
export function fteClaim(needed: number, existing: number, added: number): number {
  return needed - existing + added;
}

interface Line {
  readonly line: NormTime;
  readonly hours: number;
  readonly fte: number;
}

function totals(lines: readonly Line[]): Capacity {
  const fteOf = (drivenBy: NormTime["drivenBy"]) =>
    sum(lines.filter(({ line }) => line.drivenBy === drivenBy).map(({ fte }) => fte));
  const parts = (nameOf: (line: NormTime) => string) =>
    [...groupBy(lines, ({ line }) => nameOf(line))].map(([name, own]) => ({ name, ...sums(own) }));
  return {
    groups: parts(({ group }) => group),
    products: parts(({ product }) => product),
    inflowFte: fteOf("inflow"),
    stockFte: fteOf("stock"),
    ...sums(lines),
  };
}

function sums(lines: readonly Line[]): { hours: number; fte: number } {
  return { hours: sum(lines.map(({ hours }) => hours)), fte: sum(lines.map(({ fte }) => fte)) };
}
