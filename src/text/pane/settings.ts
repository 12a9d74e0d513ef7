import type { SmallCountThreshold, TeamSettings } from "../../caseload/team/team-settings";

/** What a team agrees on once and keeps with its workbook. */
export const settingWords = {
  heading: "Afspraken van het team",
  hint: "Bewaard in deze werkmap.",
  fullTimeHours: "Voltijdse week",
  fullTimeHoursProblem: "Vul een aantal uren in tot en met 60, bijvoorbeeld 36.",
  hoursUnit: "uur",
  contactsPerYear: "Contactmomenten per cliënt per jaar",
  contactsProblem: "Vul een aantal boven 0 in, bijvoorbeeld 4.",
  contactMinutes: "Minuten per contactmoment",
  contactMinutesHint: "Leeg: er worden geen contacturen berekend.",
  minutesProblem: "Vul een aantal minuten boven 0 in, bijvoorbeeld 45.",
  minutesUnit: "min",
  bounds: "Ondergrens en bovengrens per fte",
  boundsHint: "Cliënten, of punten waar u met normen weegt. Leeg: geen afspraak.",
  lowerBound: "Ondergrens",
  upperBound: "Bovengrens",
  boundsProblem: "Vul een aantal boven 0 in, de ondergrens niet hoger dan de bovengrens.",
  monthsBeforeLeaving: "Wie vertrekt, krijgt niemand meer in de laatste",
  monthsBeforeLeavingHint: "Ook het aandachtspunt over een contract dat eindigt, komt dan.",
  monthsUnit: "maanden",
  monthsProblem: "Vul een heel getal van 1 tot en met 12 in, bijvoorbeeld 3.",
  workingIn: "Inwerken",
  workingInHint: "Deel van de uren, elke maand een stap. Leeg: niemand werkt in.",
  workingInProblem: "Vul oplopende percentages in die op 100 eindigen, bijvoorbeeld 20, 40, 70, 100.",
  shownNames: "Namen op werkbladen",
  names: { full: "Voluit", initials: "Initialen" } satisfies Readonly<Record<TeamSettings["shownNames"], string>>,
  smallCounts: "Kleine aantallen cliënten",
  smallCountsHint: "Waar een tabel iets over cliënten zegt, zoals leeftijd en ontheffing samen.",
  clientRows: "Verborgen of gefilterde rijen in cliëntenlijsten",
  rows: { all: "Tellen mee", visible: "Tellen niet mee" } satisfies Readonly<
    Record<NonNullable<TeamSettings["clientRows"]>, string>
  >,
  threshold: (threshold: SmallCountThreshold) =>
    threshold === null ? "Altijd tonen" : `Onder ${threshold} niet tonen`,
} as const;
