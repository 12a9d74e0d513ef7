import { inOrder, type AgeBand } from "../../caseload/ages/age-bands";
import type { StatedBand, StatedSplit } from "../../caseload/splits/stated-split";
import type { FoundTable } from "../../caseload/team/team-data";
import type { GridCell, GridView } from "../grid-view";
import { lineUpBands } from "./line-up-bands";
import { statedBands, type BandGroup } from "./stated-bands";

/** A sheet as far as it may be looked at. */
export interface SplitSheet {
  readonly view: GridView;
  /** Its cells with text. */
  readonly cells: readonly GridCell[];
  /** Clients begin at this row. */
  readonly unreadFrom: number;
  /** Tables of caseworkers on it. */
  readonly tables: readonly FoundTable[];
}

/** The divisions by age on the team's sheets, each once however often it stands there. */
export function statedSplits(sheets: readonly SplitSheet[]): StatedSplit[] {
  return sheets.flatMap(groupsOn).reduce<StatedSplit[]>((splits, group) => {
    const split = { ...group, bands: inAgeOrder(group.bands) };
    const same = splits.find((known) => isSame(known, split));
    return same ? splits.map((known) => (known === same ? joined(known, split) : known)) : [...splits, split];
  }, []);
}

function groupsOn({ view, cells, unreadFrom, tables }: SplitSheet): BandGroup[] {
  const isReadable = (row: number, column: number): boolean =>
    row >= view.top &&
    row <= view.bottom &&
    row < unreadFrom &&
    !tables.some(
      ({ range }) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
    );
  return [...statedBands(view, cells, isReadable), ...tables.flatMap(lineUpBands)];
}

function inAgeOrder(bands: readonly StatedBand[]): StatedBand[] {
  const order = inOrder(bands.map(({ band }) => band));
  return [...bands].sort((one, other) => order.indexOf(one.band) - order.indexOf(other.band));
}

/** The same groups, and nothing that contradicts it: another role, or another number of clients. */
function isSame(one: StatedSplit, other: StatedSplit): boolean {
  const roles = new Set([one.role, other.role].filter((role) => role !== "unknown"));
  return (
    roles.size < 2 &&
    one.bands.length === other.bands.length &&
    one.bands.every(({ band, clients }, index) => {
      const there = other.bands[index];
      if (!there || !sameBand(band, there.band)) return false;
      return clients === null || there.clients === null || clients === there.clients;
    })
  );
}

function sameBand(one: AgeBand, other: AgeBand): boolean {
  return one.from === other.from && one.below === other.below;
}

function joined(one: StatedSplit, other: StatedSplit): StatedSplit {
  return {
    role: one.role === "unknown" ? other.role : one.role,
    bands: one.bands.map((band, index): StatedBand => {
      const there = other.bands[index] ?? band;
      const numbered = band.clients === null ? there : band;
      return { ...numbered, team: [...band.team, ...there.team] };
    }),
    leftOut: [
      ...one.leftOut,
      ...other.leftOut.filter(({ band }) => !one.leftOut.some((known) => sameBand(known.band, band))),
    ],
    rest: one.rest.length > 0 ? one.rest : other.rest,
  };
}
