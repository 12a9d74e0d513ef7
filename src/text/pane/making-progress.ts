import { formatNumber } from "../numbers";

export const makingProgressWords = {
  reading: "Cliëntenlijst lezen",
  progress: (rows: number, ofRows: number) => `${formatNumber(rows)} van ${formatNumber(ofRows)} rijen gelezen`,
  stop: "Stoppen",
} as const;
