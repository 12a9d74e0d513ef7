/** What is on a sheet, and for whom: said where somebody chooses one, and not fetched before. */
export const aboutSheets = {
  proposal: "Eén bladzijde waarop uw overleg kiest, met ieders uren en cliënten.",
  proportional: "Ieders caseload naar uren, en wie aan wie overdraagt.",
  ages: "De cliënten per leeftijdsgroep en per klantmanager.",
  comparison: "Uw scenario’s naast elkaar, om uit te kiezen.",
  transfers: "Hoeveel cliënten van elke groep van wie naar wie gaan, zo weinig mogelijk.",
  "client-transfers": "Welke cliënt naar wie gaat. Alleen voor wie overdraagt of overneemt.",
  capacity: "Hoeveel fte uw normtijden vragen.",
  intake: "Wie de volgende cliënten krijgt, in volgorde.",
  planning: "Wie wanneer overdraagt, als iemand komt, vertrekt of andere uren krijgt.",
  absence: "Wie hoeveel cliënten waarneemt, als iemand uitvalt.",
  "month-report": "Uw team naast de vorige maand, op een halve bladzijde.",
  goals: "Uitstroomdoel, trend, normen, trechter, jobcoach en terugverdienen, met uw eigen cijfers in te vullen.",
} as const;

/** What to know before a sheet with clients is made. */
export const clientSheetWarning =
  "Op dit blad staan gegevens over afzonderlijke cliënten. Bespreek het alleen met wie de cliënten overdraagt of overneemt, en verwijder het als de overdracht klaar is.";
