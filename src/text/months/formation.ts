import type {
  FormationTopic,
  PassedOverNote,
  UnreadFormationCell,
} from "../../caseload/months/over-time/formation-notes";
import { formatDate, formatNumber, listOf, quoted } from "../numbers";

/** Sentences about what the formation's own columns say of who changes. Places are as people read them: "Formatie!F4". */

const topicNames: Readonly<Record<FormationTopic, string>> = {
  hours: "nieuwe uren",
  absence: "afwezig",
  "working-in": "inwerken",
  maximum: "hooguit per ronde",
};

/** "Uit uw formatie gelezen: nieuwe uren (Formatie!F2:G9) en afwezig (Formatie!H2:I9)." */
export function readColumnsSentence(
  read: readonly { readonly topic: FormationTopic; readonly places: readonly string[] }[],
): string {
  return `Uit uw formatie gelezen: ${listOf(read.map(({ topic, places }) => `${topicNames[topic]} (${places.join(", ")})`))}.`;
}

const unreadFor: Readonly<Record<UnreadFormationCell["why"], string>> = {
  "no-date": "er staat geen datum bij",
  "no-hours": "er staan geen nieuwe uren bij",
  "not-hours": "dat zijn geen uren per week",
  "not-a-date": "dat is geen datum",
  "no-begin": "er staat niet bij vanaf wanneer",
  "ends-first": "dat is vóór de eerste dag",
  "not-steps": "schrijf ja, nee of stappen zoals 20/40/70/100",
  "not-a-maximum": "dat is geen heel getal van 0 tot en met 1.000",
};

const mostNamed = 5;

/** "Formatie!F4 (‘32’) telt niet mee: er staat geen datum bij." */
export function unreadCellsSentence(
  why: UnreadFormationCell["why"],
  cells: readonly { readonly place: string; readonly text: string }[],
): string {
  const named = cells
    .slice(0, mostNamed)
    .map(({ place, text }) => (text === "" ? place : `${place} (${quoted(text)})`));
  const others = cells.length - named.length;
  const all = listOf(others > 0 ? [...named, `nog ${formatNumber(others)}`] : named);
  return `${all} ${cells.length === 1 ? "telt" : "tellen"} niet mee: ${unreadFor[why]}.`;
}

/**
 * "Formatie!F4 telt niet mee: wat u over Anne invulde, gaat voor."
 * @param hoursNow the column of the hours that count, "B"; null where the table has none
 */
export function passedOverSentence(note: PassedOverNote, place: string, hoursNow: string | null): string {
  const { name } = note;
  switch (note.why) {
    case "begun": {
      const counted = hoursNow === null ? "andere uren" : `de uren in kolom ${hoursNow}`;
      return `${name}: ${formatNumber(note.hours)} uur sinds ${formatDate(note.date)} volgens ${place}; Rekenkundig rekent met ${counted}.`;
    }
    case "typed":
      return `${place} telt niet mee: wat u over ${name} invulde, gaat voor.`;
    case "not-counting":
      return `${place} telt niet mee: ${name} telt in de verdeling niet mee.`;
    case "without-begin":
      return `${place} telt niet mee: er staat niet wanneer ${name} begint.`;
  }
}
