import type { CellRounding } from "../../caseload/capacity/cell-rounding";
import type { NormTime } from "../../caseload/capacity/norm-time";
import type { NormCheck } from "../../caseload/checks/norms/norm-check";
import { fixedMark } from "./proportional-sheet";
import { formatNumber, listOf } from "../numbers";

/** Every word on the sheet "Normen en capaciteit" that is its own. */

/** Nothing on it follows the reference date, so that its name has none. */
export const capacitySheetName = "Normen en capaciteit";

export const capacityTitle = "Agendapunt: Normen en capaciteit team";

export const normTimeWords = {
  title: "Tabel 1   Normtijden: wat vragen de producten?",
  group: "Groep",
  product: "Product",
  hours: "Uren\nper keer¹",
  frequency: "Keer\nper jaar¹",
  volume: "Volume¹",
  drivenBy: "Op basis\nvan",
  hoursAYear: "Uren\nper jaar",
  fte: "Fte\nexact²",
  statedHours: "Uren in\nuw tabel",
  statedFte: "Fte in\nuw tabel",
  rounding: "Uw fte is",
  total: "Totaal",
  inflow: "waarvan op basis van instroom",
  stock: "waarvan op basis van bestand",
  ifRounded: "Fte in uw tabel als elke regel was afgerond",
  ifTruncated: "Fte in uw tabel als elke regel was afgekapt",
  /** Around the live numbers of cells. */
  counts: ["³ Regels in uw tabel: ", " afgekapt, ", " naar boven afgerond, ", " met beide hetzelfde, ", " anders."],
} as const;

export const drivenByNames: Readonly<Record<NormTime["drivenBy"], string>> = {
  inflow: "instroom",
  stock: "bestand",
  unknown: "–",
};

/** How a cell was made; "klopt" where rounding and cutting off give the same. */
export const roundingNames: Readonly<Record<CellRounding, string>> = {
  rounded: "afgerond³",
  truncated: "afgekapt³",
  either: "klopt",
  neither: "wijkt af",
};

export const totalWords = {
  groups: "Tabel 2   Fte per groep",
  products: "Tabel 3   Fte per product",
  group: "Groep",
  product: "Product",
  source: "In uw tabel",
  exact: "Exact",
  difference: "Verschil in uren²",
  total: "Totaal",
} as const;

export const claimWords = {
  title: "Tabel 4   Wat is er te vragen?",
  subject: "Fte",
  needed: "Nodig volgens de normtijden",
  existing: (words: string) => `af: ${words === "" ? "bestaande formatie" : words}`,
  added: (words: string) => `bij: ${words === "" ? "functies buiten de tabel" : words}`,
  claim: "Te vragen",
  available: "Andersom: fte die er is (vul in)",
  fits: "Daarin past van elk volume, elke frequentie of elke normtijd",
} as const;

export const capacityChartWords = {
  groups: "Fte per groep",
  products: "Fte per product",
  source: "In uw tabel",
  exact: "Exact",
} as const;

export const capacityFootnotes = [
  "¹ Uren = normtijd van het product. Keer per jaar = hoe vaak één cliënt het krijgt. Volume = cliënten die het krijgen.",
  "² Fte = uren × keer per jaar × volume ÷ productieve uren per fte (onder Uitgangspunten); hier niet afgerond. Verschil in uren: exact − uw tabel, per jaar.",
] as const;

export const capacityFixedFootnote = `${fixedMark} Vast getal: de cel bevat tekst. De andere getallen volgen uw cellen; de zinnen onder Aandachtspunten en Aannames bewegen niet mee.`;

export const productiveHoursWords = "Productieve uren per fte per jaar";

export const capacityAssumptions = {
  /** @param place the cell that says so */
  productiveHoursFound: (hours: number, place: string) =>
    `Productieve uren: ${formatNumber(hours)} per fte per jaar, uit ${place}. Ter vergelijking: Delft rekende in 2002 met 1.034 uur, het Rijk in 2023 met 1.363.`,
  productiveHoursUnknown: (hours: number) =>
    `Productieve uren staan niet op de bladen. Gerekend is met ${formatNumber(hours)} per fte per jaar, van Delft uit 2002; het Rijk rekende in 2023 met 1.363. Vul onder Uitgangspunten uw eigen getal in.`,
  model: "Rekenwijze: normtijden, naar ‘Klantmanagement als tandem’, Radar voor de gemeente Delft, juli 2002.",
  frequencies:
    "Frequenties zijn gemiddelden; alleen wettelijke verplichtingen liggen vast. Invoering en opleiding zitten er niet in.",
  rounding: "Gerekend is met niet-afgeronde fte; ‘In uw tabel’ zijn uw eigen cijfers, zoals ze er staan.",
  withoutFrequency: "Waar geen frequentie staat, telt het volume hoe vaak het product wordt geleverd.",
  unknownDrivenBy: "Bij een streepje zegt de tabel niet of het volume instroom of bestand is.",
  clientsOnSteps: (clients: number) =>
    `Cliënten per trede: alle ${formatNumber(clients)} met een trede in de cliëntenlijst. De participatieladder loopt van 1 naar betaald werk (6).`,
} as const;

export const normLibraryWords = {
  title: "Tabel 5   Normen om mee te vergelijken (waarde en cliënten zijn aan te passen)",
  name: "Norm",
  value: "Waarde",
  unit: "Eenheid",
  clients: "Cliënten",
  fte: "Fte",
  source: "Bron",
  year: "Jaar",
  remarks: "Waar u op let bij deze normen",
} as const;

/** All cells that were cut off as one point: on their own they change little. */
export function truncatedTogether(checks: readonly Extract<NormCheck, { code: "C13" }>[]): string {
  const cells = checks.map(({ fte, stated }) => `${formatNumber(fte, 4)} → ${formatNumber(stated)}`);
  const many = cells.length === 1 ? "In 1 cel" : `In ${cells.length} cellen`;
  return `Ter informatie: ${many.toLowerCase()} is de fte afgekapt in plaats van afgerond (${listOf(cells)}).`;
}
