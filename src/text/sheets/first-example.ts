/** The sheets of the example for somebody whose workbook has no team yet; headers as teams write them. */
export const firstExampleWords = {
  team: {
    sheet: "Voorbeeld team",
    title: "Voorbeeld: team Werk (verzonnen cliënten)",
    referenceDate: "Peildatum: 3 maart 2020",
    headers: ["Naam", "Aantal uur", "Neventaken", "Aantal cliënten"],
    bandHeader: "Leeftijdsgroepen",
    bands: ["18 t/m 29 jaar", "30 t/m 45 jaar", "46 t/m AOW"],
  },
  clients: {
    sheet: "Voorbeeld cliënten",
    headers: ["Cliëntnummer", "Klantmanager", "Geboortedatum"],
    number: (place: number) => `V${String(place).padStart(3, "0")}`,
  },
} as const;
