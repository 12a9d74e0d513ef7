import { formatNumber } from "../numbers";

/** The words of the step Maand that are its own. */
export const monthWords = {
  hint: "Voor het werk van elke maand. Uw bladen veranderen pas als u dat vraagt.",
  readingFormation: "Uw formatie wordt gelezen…",
  formationUnread: (why: string) =>
    `Wat in uw formatie staat over nieuwe uren, afwezig zijn en inwerken, is niet gelezen en telt niet mee. ${why}`,
  toSheet: "Zet op een blad",
  intake: {
    newClients: "Nieuwe cliënten",
    newClientsProblem: "Vul een heel getal van 1 tot en met 1.000 in.",
    maximum: "Hooguit per ronde",
    maximumHint: "Een getal voor iedereen, of bijvoorbeeld Lisette=5. Leeg is geen maximum.",
    pool: (clients: number) =>
      clients === 1
        ? "Verdeel de cliënt zonder klantmanager"
        : `Verdeel de ${formatNumber(clients)} zonder klantmanager`,
    ask: "Vul in hoeveel nieuwe cliënten er zijn.",
    order: "In deze volgorde",
    useMaximum: (name: string, maximum: number) => `Hooguit ${formatNumber(maximum)} voor ${name}`,
  },
  changes: {
    add: "Wat verandert er?",
    addHint:
      "Bijvoorbeeld: Lisette begint 1-4-2020, Bob 32 uur per 1-9-2020, Pieter t/m 31-12-2020, Anne afwezig 6-7-2020 t/m 26-7-2020, Nora inwerken 50, 100.",
    monthsAhead: "Vooruit",
    monthsUnit: "maanden",
    monthsProblem: "Vul een heel getal van 1 tot en met 36 in, bijvoorbeeld 12.",
    remove: (line: string) => `Haal weg: ${line}`,
    removeShort: "Haal weg",
    byMoment: "Wie draagt wanneer over",
    table: "Cliënten per moment",
    name: "Naam",
  },
  cards: {
    cards: "De eindstand: van nu naar straks",
    drag: "Sleep naar een andere klantmanager",
    fromTo: (now: number, then: number) => `${formatNumber(now)} → ${formatNumber(then)}`,
    noMoves: "geen overdrachten",
    noHours: "geen uren",
    locked: "Vast",
    lockedOf: (name: string) => `Vast: ${name}`,
    open: "Nog niemand",
    openCard: (clients: number) => `Nog niemand: ${formatNumber(clients)}`,
    amount: "Hoeveel cliënten",
    amountHint: "Leeg: allemaal. Slepen kan ook.",
    amountProblem: "Vul een heel getal in.",
    from: "Van",
    to: "Naar",
    move: "Verplaats",
    finish: "Maak de rest af",
    rule: "Terug naar de regel",
  },
  which: {
    from: "Van wie",
    fromHint: "Een naam uit uw cliëntenlijst, of niemand: de cliënten zonder klantmanager.",
    plan: "Naar wie, en hoeveel",
    planHint: "Bijvoorbeeld: Lisette=70, Anne=10.",
    match: { language: "Taal telt mee", district: "Wijk telt mee" },
    whyOff: {
      language:
        "Een taal kan iets over afkomst zeggen. Zet dit alleen aan als het de cliënt helpt. Nodig: ‘Taal’ in de lijst, ‘Talen’ in de formatie.",
      district:
        "Een wijk kan iets over iemands omstandigheden zeggen. Zet dit alleen aan als het de cliënt helpt. Nodig: ‘Wijk’ in de lijst, ‘Wijken’ in de formatie.",
    },
    chosen: (clients: number) =>
      `${clients === 1 ? "Op het werkblad gaat 1 cliënt." : `Op het werkblad gaan ${formatNumber(clients)} cliënten.`} Is iedereen akkoord, dan komt er naast uw lijst een kolom ‘Straks bij’, en staat het besluit op het blad ‘Besluiten’. Wat er al staat, blijft staan.`,
    reason: "Reden",
    write: "Zet in de lijst",
  },
  absence: {
    weeks: "Weken",
    weeksProblem: "Vul een aantal weken in, bijvoorbeeld 6.",
    note: "Iedereen staat erin, in de volgorde van uw bladen. Er wordt geen reden gevraagd.",
    outcome: "Wie neemt dan hoeveel cliënten waar?",
  },
  since: {
    outcome: "Uw team naast de vorige maand",
    note: "Caseload zoekt de maanden in kolommen en bladen die naar een maand heten, zoals ‘Caseload nov’ of het blad ‘Nov’, ook als dat een cliëntenlijst is. De laatste die voor ten minste de helft is ingevuld, geldt.",
    reading: "De maanden worden gelezen…",
    month: "Welke maand",
    monthHint: "Leeg: de laatste die is ingevuld.",
  },
} as const;
