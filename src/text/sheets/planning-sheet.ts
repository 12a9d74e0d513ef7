/** Every word on the sheet "Planning …" that is its own. */
export const planningSheetWords = {
  subject: "Planning",
  rule: "Eerst de eindstand, dan het tempo. Elke cliënt gaat hooguit één keer, rechtstreeks naar waar hij blijft.",
  noInflow: "Er is geen instroom of uitstroom aangenomen.",
  employment: "Wie werkt wanneer",
  contract: "Uren",
  otherHours: "Af voor\ntaken",
  begin: "Begint",
  end: "Tot en met",
  newHours: "Nieuwe\nuren",
  from: "Per",
  working: "Inwerken",
  steps: "Stappen van inwerken, één per maand",
  hours: "Caseloaduren vanaf",
  now: "Nu",
  clients: "Cliënten vanaf",
  percent: "Hoe vol vanaf (100% is het rekenkundige aandeel)",
  moves: "Erbij en eraf vanaf",
  pace: "Tempo: zoveel zou ieder hebben naar de uren van die dag",
  routes: "Wie draagt over aan wie",
  said: "Wat er verder speelt",
  total: "Totaal",
  yes: "ja",
  fixed:
    "De aantallen onder ‘Erbij en eraf’ en ‘Tempo’ en de overdrachten zijn vaste getallen. Uren, cliënten en percentages rekenen mee.",
} as const;

/** "Julie → Anne: 25" */
export function routeLine(from: string, to: string, clients: number): string {
  return `${from} → ${to}: ${clients}`;
}
