import { absence } from "./absence/kind";
import { ages } from "./ages/kind";
import { capacity } from "./capacity/kind";
import { clientTransfers } from "./client-transfers/kind";
import { comparison } from "./comparison/kind";
import { goals } from "./goals/kind";
import { intake } from "./intake/kind";
import { proposal } from "./proposal/kind";
import type { SheetNeed } from "./kind-of-sheet";
import { monthReportKind } from "./month-report/kind";
import { planning } from "./planning/kind";
import { proportional } from "./proportional/kind";
import { transfers } from "./transfers/kind";
import { whichClients } from "./which-clients/kind";

/** The kinds that somebody chooses from, in that order. */
export const chosenKinds = [
  proposal,
  proportional,
  ages,
  comparison,
  transfers,
  clientTransfers,
  capacity,
  goals,
] as const;

export const monthKinds = [intake, planning, absence, monthReportKind] as const;

/** Every kind of sheet. Those of the monthly work are made where they are worked out, and can be chosen once something of theirs was asked there. */
export const sheetKinds = [...chosenKinds, ...monthKinds, whichClients] as const;

export type KindOfSheet = (typeof sheetKinds)[number];

export type KindNeeding<Need extends SheetNeed> = Extract<KindOfSheet, { readonly needs: Need }>;

/** The kinds by name. */
export type SheetKind = KindOfSheet["name"];

export function kindNamed(name: SheetKind): KindOfSheet {
  const kind = sheetKinds.find((one) => one.name === name);
  if (!kind) throw new Error(`No kind of sheet is called ${name}.`);
  return kind;
}

export function needOf(name: SheetKind): SheetNeed {
  return kindNamed(name).needs;
}
