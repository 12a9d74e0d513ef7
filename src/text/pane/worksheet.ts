import type { TeamSettings } from "../../caseload/team/team-settings";
import { formatNumber } from "../numbers";

/** The words of the step Werkblad, besides those of the sheets themselves. */

export const sheetChoiceWords = {
  heading: "Welk blad?",
  impossible: {
    none: "Kan nu niet: er is geen cliëntenlijst.",
    unusable: "Kan nu niet: de cliëntenlijst geeft niet genoeg.",
  },
  warning: "Niet verspreiden",
} as const;

export const goalBlockWords = {
  heading: "Onderdelen",
  summary: (ticked: number, all: number) =>
    ticked === all
      ? `Alle ${formatNumber(all)} onderdelen`
      : `${formatNumber(ticked)} van ${formatNumber(all)} onderdelen`,
  hint: "Alleen wat is aangevinkt, komt op het blad.",
} as const;

export const meetingFormWords = {
  heading: "Voor de vergadering",
  /** What is filled in, for who does not open the form. */
  summary: (filledIn: readonly string[]) => filledIn.filter((text) => text !== "").join(" · ") || "Nog in te vullen",
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
  later: "Zodra de cliëntenlijst is gelezen, staat hier het voorbeeld. Het blad maken kan al wel.",
  impossible: "Dit blad kan nu niet worden gemaakt.",
  unweighed: "De gewogen caseloads staan straks wel op het blad, maar nog niet in dit voorbeeld.",
  capacity: {
    reading: "Normtijden worden gelezen…",
    failed: "De normtijden konden niet worden gelezen",
    again: "Lees de normtijden opnieuw",
  },
  toScenarios: "Naar Scenario’s",
} as const;
