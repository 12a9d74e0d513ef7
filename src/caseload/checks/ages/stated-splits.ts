import type { AgeBand } from "../../ages/age-bands";
import type { CountedBand } from "../../ages/age-counts";
import type { CellAddress } from "../../cell-address";
import type { StatedBand, StatedSplit } from "../../splits/stated-split";
import { sum } from "../../sum";
import type { TeamData } from "../../team/team-data";
import { ageing } from "./ageing";
import { bandEdges } from "./band-edges";
import { bandTotals } from "./band-totals";
import type { Check } from "../check";
import { differentSelections } from "./different-selections";
import { mixedAgeLines } from "./mixed-age-lines";
import type { DivisionFigures } from "../division-figures";

/**
 * C05 to C08, C21 and C22 over the divisions by age as the sheets state them. A new division is held against the old one (C07, C08); every other
 * against the caseload (C05). What ageing costs is said of what is proposed, and of a division as it is only where nothing is.
 */
export function statedSplitChecks({ statedSplits }: TeamData, { totals }: DivisionFigures): readonly Check[] {
  const current = statedSplits.find(({ role }) => role === "old");
  const proposed = statedSplits.filter(({ role }) => role === "new");
  const compared = current ? proposed : [];
  const others = statedSplits.filter((split) => !compared.includes(split));
  return [
    ...others.flatMap((split) => {
      const placed = withClients(placedBands(split));
      if (placed === null) return [];
      const lines = [...placed, ...split.rest];
      return isOfCaseload(split, lines, totals.current)
        ? bandTotals(lines, totals.current, [...cellsOf(placedBands(split)), ...split.rest.map(({ cell }) => cell)])
        : [];
    }),
    ...statedSplits.flatMap(edgesOf),
    ...compared.flatMap((split) => comparisonOf(split, current, totals.current)),
    ...mixedLinesOf(statedSplits),
    ...(proposed.length > 0 ? proposed : statedSplits).flatMap(({ bands }) => {
      const counted = withClients(bands);
      return counted ? ageing(counted, null, cellsOf(bands)) : [];
    }),
  ];
}

/** Groups that hold more clients than the caseload, and are not said to be its division, are of another selection. */
function isOfCaseload({ role }: StatedSplit, lines: readonly { readonly clients: number }[], total: number): boolean {
  return role !== "unknown" || sum(lines.map(({ clients }) => clients)) <= total;
}

/** Every age of which the sheets give a number, in a group or not. */
function placedBands({ bands, leftOut }: StatedSplit): readonly StatedBand[] {
  return [...bands, ...leftOut];
}

/** null where one of them has no number. */
function withClients(bands: readonly StatedBand[]): readonly CountedBand[] | null {
  const counted = bands.flatMap(({ band, clients }) => (clients === null ? [] : [{ band, clients }]));
  return counted.length === bands.length ? counted : null;
}

function cellsOf(bands: readonly StatedBand[]): readonly CellAddress[] {
  return bands.map(({ cell }) => cell);
}

/** The text beside the groups may say how many clients have the ages of a gap; then that is where to look. */
function edgesOf({ bands, leftOut }: StatedSplit): readonly Check[] {
  const edges = bandEdges(
    bands.map(({ band }) => band),
    null,
    cellsOf(bands),
  );
  return edges.map((check): Check => {
    if (check.code !== "C06" || check.reason !== "gap") return check;
    const told = leftOut.find(({ band }) => band.from === check.ages.from && band.below === check.ages.below);
    return told ? { ...check, clients: told.clients, cells: [told.cell, ...check.cells] } : check;
  });
}

function comparisonOf(split: StatedSplit, current: StatedSplit | undefined, total: number): readonly Check[] {
  const [proposed, known] = [withClients(split.bands), current && withClients(placedBands(current))];
  if (!current || !proposed || !known) return [];
  return differentSelections(
    { bands: proposed, cells: cellsOf(split.bands), rest: sum(split.rest.map(({ clients }) => clients)) },
    { bands: known, cells: cellsOf(placedBands(current)) },
    total,
  );
}

function mixedLinesOf(splits: readonly StatedSplit[]): readonly Check[] {
  const bandsOf = ({ bands }: StatedSplit): readonly AgeBand[] => bands.map(({ band }) => band);
  return mixedAgeLines(splits.map(bandsOf), []).map((check): Check => {
    if (check.code !== "C21") return check;
    const ending = splits.flatMap(({ bands }) =>
      bands.filter(({ band }) => check.lines.some((age) => age === band.below)),
    );
    const beginning = splits.flatMap(({ bands }) => bands.filter(({ band }) => check.lines.includes(band.from)));
    return { ...check, cells: cellsOf(ending.length > 0 ? ending : beginning) };
  });
}
