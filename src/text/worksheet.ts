import type { TeamSettings } from "../caseload/team-settings";
import { formatNumber } from "./numbers";

/** The words of the step Werkblad, besides those of the sheets themselves. */

export const sheetChoiceWords = {
  heading: "Welk blad?",
  kinds: {
    proportional: { name: "Rekenkundig", about: "Ieders caseload naar uren, en wie aan wie overdraagt." },
    ages: { name: "Leeftijdsindeling", about: "De cliënten per leeftijdsgroep en per klantmanager." },
    comparison: { name: "Scenariovergelijking", about: "Uw scenario’s naast elkaar, om uit te kiezen." },
    moves: {
      name: "Werkblad met cliënten – niet verspreiden",
      about: "Welke cliënt naar wie gaat. Alleen voor wie overdraagt of overneemt.",
    },
  },
  impossible: {
    none: "Kan nu niet: er is geen cliëntenlijst.",
    unusable: "Kan nu niet: de cliëntenlijst geeft niet genoeg.",
  },
  warning: "Niet verspreiden",
} as const;

export const meetingFormWords = {
  heading: "Voor de vergadering",
  hint: "Staat op ieder blad en wordt in deze werkmap bewaard. Wat u leeg laat, vult u later op het blad in.",
  /** Of a field from which is chosen. */
  open: "Nog open",
  count: (characters: number, most: number) => `${formatNumber(characters)} van ${formatNumber(most)} tekens`,
  tooMany: (characters: number, most: number) =>
    `${characters === 1 ? "1 teken" : `${formatNumber(characters)} tekens`} te veel. Alleen de eerste ${formatNumber(most)} komen op het blad.`,
  notKept: "Dit is nog niet bewaard en komt zo niet op het blad.",
  keep: "Bewaar opnieuw",
} as const;

export const plannedSheetWords = {
  heading: "Zo wordt het blad",
  busy: "Voorbeeld wordt gemaakt…",
  names: {
    full: "Collega’s staan er met hun naam op.",
    initials: "Collega’s staan er met initialen op.",
  } satisfies Readonly<Record<TeamSettings["shownNames"], string>>,
  changeNames: "Wijzig bij Gegevens",
  unweighed: "De gewogen caseloads staan straks wel op het blad, maar nog niet in dit voorbeeld.",
  toScenarios: "Naar Scenario’s",
} as const;

/** How far the client lists are that a sheet is made of. */
export const listsWords = {
  waiting: (rows: number) =>
    `De cliëntenlijst (${formatNumber(rows)} ${rows === 1 ? "rij" : "rijen"}) is nog niet gelezen, dus is er nog geen voorbeeld. Het blad maken kan wel.`,
  read: "Lees de cliëntenlijst",
  reading: (rows: number, ofRows: number) =>
    `De cliëntenlijst wordt gelezen: ${formatNumber(rows)} van ${formatNumber(ofRows)} rijen.`,
  stop: "Stoppen",
  behind: "Er is intussen iets gewijzigd. Dit voorbeeld is van daarvoor; op het blad komen de nieuwe gegevens.",
  again: "Lees opnieuw",
} as const;
