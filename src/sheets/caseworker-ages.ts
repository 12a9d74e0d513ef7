import { withoutSmallCounts, type ShownCount } from "../caseload/clients/small-counts";
import type { AgeDivision } from "../caseload/scenarios/age-division";
import { sum } from "../caseload/sum";
import type { TeamSettings } from "../caseload/team-settings";

/** The clients of the proposed groups by caseworker, as far as they may be shown. */
export type CaseworkerAges =
  | {
      /** open: every number may be seen, so formulas may show them · suppressed: numbers and marks, and nothing from which a mark can be worked out. */
      readonly kind: "open" | "suppressed";
      readonly people: readonly CaseworkerLine[];
      readonly total: readonly ShownCount[];
    }
  /**
   * none: nobody has clients · overlapping: clients are in more than one group, so that a table does not add up · too-small: so few clients that the
   * groups' own totals, which stand in Tabel 3, would tell more.
   */
  | { readonly kind: "none" | "overlapping" | "too-small" };

export interface CaseworkerLine {
  /** null for the clients of nobody. */
  readonly name: string | null;
  readonly inTeam: boolean;
  /** By group, then the clients in none of them, then all. */
  readonly counts: readonly ShownCount[];
}

/**
 * Age and caseworker together tell something about clients, so small counts are left out (docs/design.md, decision 5). The totals by age
 * stand in Tabel 3 whatever they are; where those would have to be left out too there is no table.
 */
export function caseworkerAges(division: AgeDivision, { smallCounts }: TeamSettings): CaseworkerAges {
  const { caseworkers, outcome, proposed } = division;
  if (caseworkers.length === 0) return { kind: "none" };
  const line = (byBand: readonly number[], clients: number): number[] => [...byBand, clients - sum(byBand), clients];
  const lines = caseworkers.map(({ clients }, place) =>
    line(
      proposed.bands.map(({ byCaseworker }) => byCaseworker[place] ?? 0),
      clients,
    ),
  );
  const total = line(
    proposed.bands.map(({ clients }) => clients),
    outcome.counted,
  );
  const nobody = total.map((all, column) => all - sum(lines.map((own) => own[column] ?? 0)));
  const withNobody = nobody.some((count) => count !== 0);
  const table = [...lines, ...(withNobody ? [nobody] : []), total];
  if (table.some((row) => row.some((count) => count < 0))) return { kind: "overlapping" };

  const shown = withoutSmallCounts(table, smallCounts);
  const totals = shown.at(-1) ?? [];
  if (totals.some((count) => typeof count !== "number")) return { kind: "too-small" };
  const open = shown.every((row) => row.every((count) => typeof count === "number"));
  return {
    kind: open ? "open" : "suppressed",
    people: shown.slice(0, -1).map((counts, place) => ({
      name: caseworkers[place]?.name ?? null,
      inTeam: caseworkers[place]?.inTeam ?? true,
      counts,
    })),
    total: totals,
  };
}
