import type { HoursUnit } from "../../caseload/team/field";
import { counted, quoted } from "../numbers";

/** What was found on the sheets, in the step Gegevens. */

/** How sure a table or column is, in words. */
export type Sureness = "sure" | "fairly-sure" | "unsure";

export const surenessWords: Readonly<Record<Sureness, string>> = {
  sure: "zeker",
  "fairly-sure": "vrij zeker",
  unsure: "onzeker, kijk dit na",
};

/** Hours are what everyone expects and need no word. */
const unitWords: Readonly<Record<HoursUnit, string | null>> = { hours: null, fte: "in fte", percent: "in procenten" };

export const foundWords = {
  heading: "Gevonden in uw werkmap",
  show: "Toon de cellen",
  people: (count: number) => counted(count, "persoon", "personen"),
  clientsOnly: "Alleen gelezen om cliënten te tellen, met hun leeftijd, trede en kenmerken.",
  columns: (count: number) => counted(count, "kolom herkend", "kolommen herkend"),
  /** One column: what it is called on the sheet and what it was taken for. */
  column: (header: string, field: string, unit: HoursUnit | undefined, sureness: Sureness) =>
    [
      `${quoted(header)} is gelezen als ${field}`,
      unit === undefined ? null : unitWords[unit],
      sureness === "sure" ? null : surenessWords[sureness],
    ]
      .filter((part) => part !== null)
      .join(", "),
} as const;
