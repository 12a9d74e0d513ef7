import type { AgeBand } from "../ages/age-bands";
import type { CellAddress } from "../cell-address";
import type { Traced } from "../traced";

/** old: how it is · new: what is proposed · unknown: the sheets do not say. */
export type SplitRole = "old" | "new" | "unknown";

/** An age group as it stands on a sheet. */
export interface StatedBand {
  readonly band: AgeBand;
  /** null where no number stands with it. */
  readonly clients: number | null;
  /** Where the number stands, else the group itself. */
  readonly cell: CellAddress;
  /** The people that a line-up table puts on it; empty when there are none. */
  readonly team: readonly Traced<string>[];
}

/** Age groups that stand together on a sheet. The same groups in two places are one split. */
export interface StatedSplit {
  readonly role: SplitRole;
  /** From the youngest to the oldest, two at least. */
  readonly bands: readonly StatedBand[];
  /** Ages in none of the groups of which the text beside them gives a number: "41 t/m 49 (totaal 94 cliënten) worden buitengesloten". */
  readonly leftOut: readonly StatedBand[];
  /** Clients of the same list in none of its groups: "Niet ingedeeld", "Leeftijd onbekend", "Overig". */
  readonly rest: readonly StatedRest[];
}

/** A line of clients whom a list of age groups has no group for. */
export interface StatedRest {
  readonly clients: number;
  readonly cell: CellAddress;
}
