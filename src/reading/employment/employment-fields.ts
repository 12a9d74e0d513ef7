import { findDates } from "../values/date-text";
import { plainWords } from "../values/words";
import type { IsoDate } from "../../caseload/dates";

/** What a column of the formation says of somebody's employment, besides hours now and when somebody begins and leaves. */
export type EmploymentField =
  "newHours" | "newHoursFrom" | "absence" | "absentFrom" | "absentUntil" | "workingIn" | "maximum";

const newHours = /^(?:nieuwe (?:contract)?uren|nieuw aantal uren|(?:contract)?uren nieuw|nieuwe fte)(?: per week)?$/;
const hoursFrom =
  /^(?:(?:nieuwe (?:contract)?uren|nieuwe fte|wijziging(?: uren)?) (?:per|vanaf|ingang|ingangsdatum|met ingang van)|(?:ingang|ingangsdatum|datum) (?:nieuwe uren|wijziging uren))$/;
const away = String.raw`(?:afwezig(?:heid)?|\p{L}*verlof|vakantie|ziek)`;
const begins = "(?:van|vanaf|per|sinds|begin|start|ingang|begindatum|startdatum|ingangsdatum)";
const ends = "(?:t m|tot|tot en met|einde?|einddatum)";
const absentFrom = new RegExp(`^(?:${away} ${begins}|${begins} ${away})$`, "u");
const absentUntil = new RegExp(`^(?:${away} ${ends}|${ends} ${away})$`, "u");
const absence = new RegExp(`^(?:periode )?${away}(?:s?periode| periode| van (?:t m|tot|tot en met))?$`, "u");
const workingIn = /^inwerk(?:en|stappen|schema|traject)(?: in)?(?: stappen)?$/;
const maximum =
  /^(?:max|maximum|maximaal|hooguit|ten hoogste)(?: aantal)?(?: (?:nieuwe?(?: clienten| klanten)?|instroom)(?: per (?:ronde|week))?| per (?:ronde|week))$/;
const bareBegin = new RegExp(`^(?:${begins}|met ingang van|m i v|datum)$`);
const bareEnd = new RegExp(`^${ends}$`);

/** The field of each header, in their order: "Per" beside "Nieuwe uren" and "t/m" beside "Afwezig van" go with those. */
export function employmentFields(headers: readonly string[]): readonly (EmploymentField | null)[] {
  const fields: (EmploymentField | null)[] = [];
  for (const header of headers) {
    const said = plainWords(header);
    fields.push(fieldOf(said) ?? besideField(said, fields.at(-1) ?? null));
  }
  return fields;
}

function fieldOf(said: string): EmploymentField | null {
  if (newHours.test(said)) return "newHours";
  if (hoursFrom.test(said)) return "newHoursFrom";
  if (absentFrom.test(said)) return "absentFrom";
  if (absentUntil.test(said)) return "absentUntil";
  if (absence.test(said)) return "absence";
  if (workingIn.test(said)) return "workingIn";
  return maximum.test(said) ? "maximum" : null;
}

function besideField(said: string, before: EmploymentField | null): EmploymentField | null {
  if (before === "newHours" && bareBegin.test(said)) return "newHoursFrom";
  if (before === "absence" && bareBegin.test(said)) return "absentFrom";
  return (before === "absence" || before === "absentFrom") && bareEnd.test(said) ? "absentUntil" : null;
}

/** "Uren per 1-3-2027": hours from the day in the header on. */
export function hoursFromHeader(header: string): IsoDate | null {
  const [, words = "", day = ""] = /^\s*(.*?)\s+(?:per|vanaf|m\.?i\.?v\.?|met ingang van)\s+(.+)$/i.exec(header) ?? [];
  const [date, ...others] = findDates(day);
  return date && others.length === 0 && /^(?:nieuwe )?(?:contract)?(?:uren|fte)$/.test(plainWords(words))
    ? date.date
    : null;
}
