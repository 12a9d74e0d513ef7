import { withoutSmallCounts, type ShownCount } from "../../caseload/clients/small-counts";
import { itemAt } from "../../kernel/item-at";
import type { AgeDivision } from "../../caseload/scenarios/age-division";
import { sum } from "../../caseload/sum";
import type { TeamSettings } from "../../caseload/team/team-settings";

/** The clients of the proposed groups by caseworker, as far as they may be shown. */
export interface CaseworkerAges {
  /**
   * open: every number may be seen, so formulas may show them · suppressed: numbers and marks, and nothing from which a mark can be worked out ·
   * overlapping: totals only, because clients are in more than one group and a table would not add up · too-small: totals only, because so few
   * clients are in a group that its own total, which stands in Tabel 3, would tell what a mark hides.
   */
  readonly kind: "open" | "suppressed" | "overlapping" | "too-small";
  readonly people: readonly CaseworkerLine[];
  readonly total: readonly number[];
}

export interface CaseworkerLine {
  /** null for the clients of nobody. */
  readonly name: string | null;
  readonly inTeam: boolean;
  /** By group, then the clients in none of them, then all; all only where there are totals only. */
  readonly counts: readonly ShownCount[];
}

/**
 * Age and caseworker together tell something about clients, so small counts are left out (docs/design.md, decision 5). How many clients
 * somebody has is workload, and how many are in a group stands in Tabel 3 whatever it is.
 */
export function caseworkerAges(
  { caseworkers, outcome, proposed }: AgeDivision,
  { smallCounts }: TeamSettings,
): CaseworkerAges {
  const line = (byBand: readonly number[], clients: number): number[] => [...byBand, clients - sum(byBand), clients];
  const named = caseworkers.map(({ clients }, place) =>
    line(
      proposed.bands.map(({ byCaseworker }) => itemAt(byCaseworker, place)),
      clients,
    ),
  );
  const total = line(
    proposed.bands.map(({ clients }) => clients),
    outcome.counted,
  );
  const nobody = total.map((all, column) => all - sum(named.map((own) => itemAt(own, column))));
  const lines = [...named, ...(nobody.some((count) => count !== 0) ? [nobody] : [])];
  const shownAs = (kind: CaseworkerAges["kind"], shown: readonly (readonly ShownCount[])[]): CaseworkerAges => ({
    kind,
    people: shown.slice(0, -1).map((counts, place) => ({
      name: caseworkers[place]?.name ?? null,
      inTeam: caseworkers[place]?.inTeam ?? true,
      counts,
    })),
    total: total.slice(-itemAt(shown, 0).length),
  });

  const table = [...lines, total];
  const totalsOnly = table.map((counts) => counts.slice(-1));
  if (table.some((counts) => counts.some((count) => count < 0))) return shownAs("overlapping", totalsOnly);
  const shown = withoutSmallCounts(table, smallCounts);
  if (shown.at(-1)?.some((count) => typeof count !== "number")) return shownAs("too-small", totalsOnly);
  const open = shown.every((counts) => counts.every((count) => typeof count === "number"));
  return shownAs(open ? "open" : "suppressed", shown);
}
