import type { Check } from "../checks/check";
import { differentDenominators } from "../checks/norms/different-denominators";
import { truncatedFte, wrongHours } from "../checks/norms/norm-time-cells";
import { unexplainedStep } from "../checks/norms/unexplained-step";
import { groupBy } from "../group-by";
import { roundHalfAwayFromZero, settled } from "../division/rounding";
import { sum } from "../sum";
import type { Traced } from "../traced";
import { cellRounding, decimalsOf, type CellRounding } from "./cell-rounding";
import { delftProductiveHours } from "./delft-2002";
import type { CapacityDoubt, ClaimLine, FoundCapacity, FoundNormTime, StatedTotal } from "./found-capacity";
import { capacityOf, fteClaim, hoursAYear, statedCapacity, type Capacity } from "./norm-time";

/** A line of the table with its result. */
export interface CapacityLine extends FoundNormTime {
  readonly hoursAYear: number;
  readonly fte: number;
  /** How the sheet rounded its own fte; null when it states none. */
  readonly rounding: CellRounding | null;
}

/** What the team's own figures say: its total where it states one, else the sum of its cells; null where it states nothing. */
interface SourceTotal {
  readonly hours: number | null;
  readonly fte: number | null;
  /** The cells of totals that the sheet states. */
  readonly stated: StatedTotal;
}

/** A group, a product or everything: exact, and as the sheet has it. */
export interface CapacityTotal {
  readonly name: string;
  readonly hours: number;
  readonly fte: number;
  readonly source: SourceTotal;
}

/** How a sheet rounds its cells, and the effect on its total. */
interface SourceRounding {
  readonly decimals: number;
  /** How many cells were made in each way. */
  readonly cells: Readonly<Record<CellRounding, number>>;
  /** The sum if every cell were rounded, and if every cell were cut off. */
  readonly ifRounded: number;
  readonly ifTruncated: number;
}

/** The capacity that the sheets ask for, the source's way and exact (Radar for Delft, July 2002). */
export interface CapacityResult {
  readonly lines: readonly CapacityLine[];
  readonly productiveHours: { readonly value: number; readonly source: Traced<number> | null };
  readonly groups: readonly CapacityTotal[];
  readonly products: readonly CapacityTotal[];
  readonly total: CapacityTotal;
  /**
   * Exact fte of the lines whose volume is inflow, of those whose volume is stock, and of the lines that do not say.
   */
  readonly inflowFte: number;
  readonly stockFte: number;
  /** null where the sheet states no fte. */
  readonly rounding: SourceRounding | null;
  readonly existing: readonly ClaimLine[];
  readonly added: readonly ClaimLine[];
  /** What to ask for: needed − existing + added. Delft 2002: 8.09 the source's way, 8.1426 exact. */
  readonly claim: { readonly source: number | null; readonly exact: number };
  readonly checks: readonly Check[];
  readonly doubts: readonly CapacityDoubt[];
}

const nothingStated: StatedTotal = { hours: null, fte: null };

/** Works out what was found. Without productive hours on the sheets Delft's are taken, as CAPACITEIT does. */
export function capacityResult(found: FoundCapacity): CapacityResult {
  const productiveHours = found.productiveHours?.value ?? delftProductiveHours;
  const exact = capacityOf(found.lines, productiveHours);
  const cells = statedCapacity(found.lines, productiveHours);
  const rounding = sourceRounding(found.lines, productiveHours);
  const decimals = rounding?.decimals ?? 0;
  const groups = totalsBy("group", found.lines, exact.groups, cells.groups, found.groupTotals);
  const products = totalsBy("product", found.lines, exact.products, cells.products, found.productTotals);
  const total: CapacityTotal = {
    name: "",
    hours: exact.hours,
    fte: exact.fte,
    source: {
      hours: found.total?.hours?.value ?? sumOfAll(groups, "hours"),
      fte: found.total?.fte?.value ?? sumOfAll(groups, "fte"),
      stated: found.total ?? nothingStated,
    },
  };
  const [existing, added] = [found.existing, found.added].map((lines) => sum(lines.map(({ fte }) => fte.value)));
  const claimOf = (needed: number): number => fteClaim(needed, existing ?? 0, added ?? 0);
  const claim = {
    source: total.source.fte === null ? null : claimOf(total.source.fte),
    exact: claimOf(exact.fte),
  };
  return {
    lines: found.lines.map((line) => ({
      ...line,
      hoursAYear: hoursAYear(line),
      fte: hoursAYear(line) / productiveHours,
      rounding: line.statedFte
        ? cellRounding(hoursAYear(line) / productiveHours, line.statedFte.value, decimals)
        : null,
    })),
    productiveHours: { value: productiveHours, source: found.productiveHours },
    groups,
    products,
    total,
    inflowFte: exact.inflowFte,
    stockFte: exact.stockFte,
    rounding,
    existing: found.existing,
    added: found.added,
    claim,
    checks: [
      ...wrongHours(found.lines),
      ...truncatedFte(found.lines, productiveHours),
      ...found.steps.flatMap(({ step, whole, parts, cells }) => unexplainedStep(step, whole, parts, cells)),
      ...found.shares.flatMap(({ shares, cells }) => differentDenominators(shares, cells)),
    ],
    doubts: [...found.doubts, ...differingClaim(found, claim.source ?? claim.exact)],
  };
}

/** Totals of groups or products: what the sheet states, else the sum of its cells, of which an empty one is taken exact. */
function totalsBy(
  part: "group" | "product",
  lines: readonly FoundNormTime[],
  exact: Capacity["groups"],
  cells: Capacity["groups"],
  stated: FoundCapacity["groupTotals"],
): readonly CapacityTotal[] {
  const linesOf = groupBy(lines, (line) => line[part]);
  return exact.map((total, index) => {
    const own = linesOf.get(total.name) ?? [];
    const summed = cells[index] ?? total;
    const said = stated.get(total.name) ?? nothingStated;
    return {
      ...total,
      source: {
        hours: said.hours?.value ?? (own.some(({ statedHours }) => statedHours) ? summed.hours : null),
        fte: said.fte?.value ?? (own.some(({ statedFte }) => statedFte) ? summed.fte : null),
        stated: said,
      },
    };
  });
}

/** The total of the groups; null when one of them has no figure. */
function sumOfAll(groups: readonly CapacityTotal[], part: "hours" | "fte"): number | null {
  const figures = groups.flatMap(({ source }) => source[part] ?? []);
  return figures.length === groups.length ? sum(figures) : null;
}

function sourceRounding(lines: readonly FoundNormTime[], productiveHours: number): SourceRounding | null {
  const cells = lines.flatMap((line) =>
    line.statedFte ? [{ exact: settled(hoursAYear(line) / productiveHours), stated: line.statedFte.value }] : [],
  );
  if (cells.length === 0) return null;
  const typed = cells.filter(({ exact, stated }) => settled(stated) !== exact).map(({ stated }) => stated);
  const decimals = decimalsOf(typed);
  const made: Record<CellRounding, number> = { rounded: 0, truncated: 0, either: 0, neither: 0 };
  for (const { exact, stated } of cells) made[cellRounding(exact, stated, decimals)] += 1;
  const all = lines.map((line) => settled(hoursAYear(line) / productiveHours));
  return {
    decimals,
    cells: made,
    ifRounded: settled(sum(all.map((fte) => roundHalfAwayFromZero(fte, decimals)))),
    ifTruncated: settled(sum(all.map((fte) => Math.trunc(settled(fte * 10 ** decimals)) / 10 ** decimals))),
  };
}

/** The sheet's own claim differs from its figures by more than its decimals explain. */
function differingClaim({ statedClaim }: FoundCapacity, computed: number): readonly CapacityDoubt[] {
  if (!statedClaim) return [];
  const rounding = 0.5 * 10 ** -decimalsOf([statedClaim.value]);
  return settled(Math.abs(statedClaim.value - computed)) <= settled(rounding)
    ? []
    : [{ code: "claim-differs", cells: [statedClaim.cell], stated: statedClaim.value, computed }];
}
