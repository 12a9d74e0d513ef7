import { formatNumber, formatPercent } from "../numbers";

/** How far the client lists are read. */
export const clientsStatusWords = {
  heading: "Cliëntenlijst",
  afterwards: "Daarna gaat het hier vanzelf verder.",
  waiting: "De cliëntenlijst is lang en wordt pas gelezen als u dat vraagt.",
  read: (rows: number) => `Lees de cliëntenlijst (${formatNumber(rows)} ${rows === 1 ? "rij" : "rijen"})`,
  reading: "De cliëntenlijst wordt gelezen",
  progress: (rows: number, ofRows: number) => `${formatNumber(rows)} van ${formatNumber(ofRows)} rijen`,
  progressSpoken: (rows: number, ofRows: number) =>
    ofRows === 0
      ? "De cliëntenlijst wordt gelezen."
      : `De cliëntenlijst wordt gelezen: ${formatPercent(rows / ofRows, 0)}.`,
  stop: "Stoppen",
  unusable: "De cliëntenlijst geeft niet genoeg",
  failed: "De cliëntenlijst kon niet worden gelezen",
  behind: "Er is intussen iets gewijzigd. U ziet nog de cijfers van daarvoor.",
  again: "Lees opnieuw",
} as const;
