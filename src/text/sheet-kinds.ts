/** What a kind of sheet is called wherever somebody chooses or makes one. */
export interface SheetKindWords {
  readonly name: string;
  /** What is on it, and for whom. */
  readonly about: string;
  /** The button that makes it. */
  readonly make: string;
  /** What to know before making it, where there is something. */
  readonly warning?: string;
}

const clientWarning =
  "Op dit blad staan gegevens over afzonderlijke cliënten. Bespreek het alleen met wie de cliënten overdraagt of overneemt, en verwijder het als de overdracht klaar is.";

export const sheetKindWords = {
  proposal: {
    name: "Voorstel",
    about: "Eén bladzijde waarop uw overleg kiest, met ieders uren en cliënten.",
    make: "Maak voorstel",
  },
  proportional: {
    name: "Rekenkundig",
    about: "Ieders caseload naar uren, en wie aan wie overdraagt.",
    make: "Maak werkblad",
  },
  ages: {
    name: "Leeftijdsindeling",
    about: "De cliënten per leeftijdsgroep en per klantmanager.",
    make: "Maak leeftijdsindeling",
  },
  comparison: {
    name: "Scenariovergelijking",
    about: "Uw scenario’s naast elkaar, om uit te kiezen.",
    make: "Maak scenariovergelijking",
  },
  transfers: {
    name: "Overdrachten",
    about: "Hoeveel cliënten van elke groep van wie naar wie gaan, zo weinig mogelijk.",
    make: "Maak overdrachten",
  },
  "client-transfers": {
    name: "Werkblad met cliënten – niet verspreiden",
    about: "Welke cliënt naar wie gaat. Alleen voor wie overdraagt of overneemt.",
    make: "Maak werkblad met cliënten",
    warning: clientWarning,
  },
  "which-clients": {
    name: "Werkblad met cliënten – niet verspreiden",
    about: "Welke cliënten van één klantmanager gaan, en waarom. Alleen voor wie overdraagt of overneemt.",
    make: "Maak werkblad met cliënten",
    warning: clientWarning,
  },
  goals: {
    name: "Doelen en capaciteit",
    about: "Uitstroomdoel, trend, normen, trechter, jobcoach en terugverdienen, met uw eigen cijfers in te vullen.",
    make: "Maak doelen en capaciteit",
  },
  capacity: {
    name: "Normen en capaciteit",
    about: "Hoeveel fte uw normtijden vragen.",
    make: "Maak normen en capaciteit",
  },
  intake: {
    name: "Instroom",
    about: "Wie de volgende nieuwe cliënten krijgt, één voor één.",
    make: "Zet op een blad",
  },
  planning: {
    name: "Planning",
    about: "Wie wanneer overdraagt als er iemand komt, vertrekt of van uren verandert.",
    make: "Zet op een blad",
  },
  absence: {
    name: "Als iemand uitvalt",
    about: "Wie dan hoeveel cliënten waarneemt.",
    make: "Zet op een blad",
  },
  "month-report": {
    name: "Maandbericht",
    about: "Het team naast de vorige maand.",
    make: "Zet op een blad",
  },
} as const satisfies Readonly<Record<string, SheetKindWords>>;
