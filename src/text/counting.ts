import type { Belonging } from "../caseload/clients/counting-answers";
import type { SharedChoice } from "../caseload/clients/counting-choices";
import type { CountingQuestion } from "../caseload/clients/counting-questions";
import { formatNumber, listOf, quoted } from "./numbers";
import { poolIsDivided } from "./pool";

type RowsQuestion = Exclude<CountingQuestion, SharedChoice>;

/** Questions about who counts, and what every answer comes to. */
export const countingWords = {
  question,
  /** The figures stand on the buttons: "Ja: 484 cliënten". */
  yes: (asked: RowsQuestion) =>
    `${yesWord(asked)}${comesTo(asked.question === "typed-counts" ? asked.typed : asked.yes)}`,
  no: (asked: RowsQuestion) =>
    `${noWord(asked)}${comesTo(asked.question === "typed-counts" ? asked.listed : asked.no)}`,
  option: (
    { caseworkers: [one, other] }: SharedChoice,
    { belongs, clients: [own, others] }: SharedChoice["options"][number],
  ) => `${belonging(belongs)}: ${one} ${formatNumber(own)}, ${other} ${formatNumber(others)}`,
  answered,
  ofNobody: (count: number) => `${clients(count)} ${count === 1 ? "heeft" : "hebben"} geen klantmanager.`,
  kept: (count: number) => (count === 1 ? "Uw antwoord" : `Uw antwoorden (${formatNumber(count)})`),
  unreadable: (text: string) =>
    `${quoted(text)} is geen antwoord over wie meetelt; schrijf bijvoorbeeld --answer ended=yes.`,
  takeBack: "Terug",
  takeBackSpoken: (sentence: string) => `Terug: ${sentence}`,
} as const;

function question(asked: CountingQuestion): string {
  switch (asked.question) {
    case "ended":
      return `${formatNumber(asked.rows)} beëindigde meetellen?`;
    case "waiting":
      return `${formatNumber(asked.rows)} op de wachtlijst ${asked.rows === 1 ? "heeft" : "hebben"} een klantmanager. Meetellen?`;
    case "partners":
      return `${formatNumber(asked.rows)} ${asked.rows === 1 ? "partner" : "partners"} meetellen?`;
    case "ended-but-date-later":
      return `${rowsWith(asked.rows)} als status beëindigd, en een datum die nog niet voorbij is. Meetellen?`;
    case "active-but-date-past":
      return `${rowsWith(asked.rows)} als status actief, en een einddatum die voorbij is. Meetellen?`;
    case "date-unreadable":
      return `${rowsWith(asked.rows)} een einddatum die niet te lezen is. Meetellen?`;
    case "status-unknown":
      return `${rowsWith(asked.rows)} als status ${quoted(asked.word ?? "")}. Meetellen?`;
    case "no-caseworker":
      return `${clients(asked.clients)} ${asked.clients === 1 ? "heeft" : "hebben"} geen klantmanager. Meeverdelen?`;
    case "two-caseworkers":
      return `${clients(asked.clients)} ${asked.clients === 1 ? "staat" : "staan"} bij ${listOf(asked.caseworkers)}. Bij wie ${asked.clients === 1 ? "telt die" : "tellen ze"}?`;
    case "typed-counts":
      return `${listOf(asked.differing.map(({ name, typed, list }) => `${name}: ${formatNumber(typed)} in de tabel, ${formatNumber(list)} in de lijst`))}. Wat geldt?`;
  }
}

function answered(asked: CountingQuestion): string {
  switch (asked.question) {
    case "ended":
      return `${formatNumber(asked.rows)} beëindigd: ${countsOrNot(asked.answer)}.`;
    case "waiting":
      return `${formatNumber(asked.rows)} op de wachtlijst bij een klantmanager: ${countsOrNot(asked.answer)}.`;
    case "partners":
      return `${formatNumber(asked.rows)} ${asked.rows === 1 ? "partner" : "partners"}: ${countsOrNot(asked.answer)}.`;
    case "ended-but-date-later":
      return `${rows(asked.rows)} met status beëindigd en een latere datum: ${countsOrNot(asked.answer)}.`;
    case "active-but-date-past":
      return `${rows(asked.rows)} met status actief en een datum die voorbij is: ${countsOrNot(asked.answer)}.`;
    case "date-unreadable":
      return `${rows(asked.rows)} met een onleesbare einddatum: ${countsOrNot(asked.answer)}.`;
    case "status-unknown":
      return `${rows(asked.rows)} met status ${quoted(asked.word ?? "")}: ${countsOrNot(asked.answer)}.`;
    case "no-caseworker":
      return asked.answer
        ? poolIsDivided(asked.clients)
        : `${clients(asked.clients)} zonder klantmanager ${asked.clients === 1 ? "wordt" : "worden"} niet meeverdeeld.`;
    case "two-caseworkers":
      return `${clients(asked.clients)} van ${listOf(asked.caseworkers)}: ${asked.answer === null ? "" : belonging(asked.answer).toLocaleLowerCase("nl")}.`;
    case "typed-counts":
      return asked.answer ? "De aantallen in de tabel gelden." : "De lijst geldt, niet de aantallen in de tabel.";
  }
}

function yesWord({ question: asked }: RowsQuestion): string {
  if (asked === "no-caseworker") return "Verdeel ze mee";
  return asked === "typed-counts" ? "De tabel" : "Ja";
}

function noWord({ question: asked }: RowsQuestion): string {
  return asked === "typed-counts" ? "Gebruik de lijst" : "Nee";
}

function comesTo(total: number | null): string {
  return total === null ? "" : `: ${clients(total)}`;
}

function belonging(belongs: Belonging): string {
  if (belongs === "shared") return "Gedeeld, ieder een half";
  return belongs === "separate" ? "Als twee cliënten" : `Bij ${belongs.with}`;
}

function countsOrNot(answer: boolean | null): string {
  return answer ? "tellen mee" : "tellen niet mee";
}

function rowsWith(count: number): string {
  return count === 1 ? "1 rij heeft" : `${formatNumber(count)} rijen hebben`;
}

function rows(count: number): string {
  return count === 1 ? "1 rij" : `${formatNumber(count)} rijen`;
}

function clients(count: number): string {
  return count === 1 ? "1 cliënt" : `${formatNumber(count)} cliënten`;
}
