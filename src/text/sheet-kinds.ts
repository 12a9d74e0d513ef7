/** What a kind of sheet is called wherever somebody chooses or makes one. */
export interface SheetKindWords {
  readonly name: string;
  /** The button that makes it. */
  readonly make: string;
}

export const sheetKindWords = {
  proposal: {
    name: "Voorstel",
    make: "Maak voorstel",
  },
  proportional: {
    name: "Rekenkundig",
    make: "Maak werkblad",
  },
  ages: {
    name: "Leeftijdsindeling",
    make: "Maak leeftijdsindeling",
  },
  comparison: {
    name: "Scenariovergelijking",
    make: "Maak scenariovergelijking",
  },
  transfers: {
    name: "Overdrachten",
    make: "Maak overdrachten",
  },
  "client-transfers": {
    name: "Werkblad met cliënten – niet verspreiden",
    make: "Maak werkblad met cliënten",
  },
  "which-clients": {
    name: "Werkblad met cliënten – niet verspreiden",
    make: "Maak werkblad met cliënten",
  },
  goals: {
    name: "Doelen en capaciteit",
    make: "Maak doelen en capaciteit",
  },
  capacity: {
    name: "Normen en capaciteit",
    make: "Maak normen en capaciteit",
  },
  intake: {
    name: "Instroom",
    make: "Zet op een blad",
  },
  planning: {
    name: "Planning",
    make: "Zet op een blad",
  },
  absence: {
    name: "Als iemand uitvalt",
    make: "Zet op een blad",
  },
  "month-report": {
    name: "Maandbericht",
    make: "Zet op een blad",
  },
} as const satisfies Readonly<Record<string, SheetKindWords>>;
