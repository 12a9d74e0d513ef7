import { formatNumber } from "../numbers";

/** The steps of the pane, and what stands around them. */
export const stepWords = {
  steps: "Stappen",
  names: {
    data: "Gegevens",
    division: "Verdeling",
    scenarios: "Scenario’s",
    months: "Maand",
    worksheet: "Werkblad",
  },
  /** Said with the step Gegevens, where the screen shows the bare number. */
  openPoints: (count: number) => (count === 1 ? "1 open aandachtspunt" : `${formatNumber(count)} open aandachtspunten`),
  opening: "Wordt geopend…",
} as const;
