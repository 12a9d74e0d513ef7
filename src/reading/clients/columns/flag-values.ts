import { flag, type ClientFlag } from "../../../caseload/clients/client-flags";
import { dayNumber } from "../../../caseload/ages/day-number";
import { isErrorValue } from "../../values/cell-errors";
import { findDates, type DateInText } from "../../values/date-text";
import type { GridValue } from "../../sheet-grid";
import { plainWords } from "../../values/words";
import { flagWords, inverseFlag } from "../lists/client-fields";
import { saysUnknown } from "../../values/unknown-words";

/**
 * What one cell says of a flag. mark: an x, a tick or the flag's own word, as in columns in which everything else stays empty · until: says until or
 * from when, and `value` is what holds at the reference date · partial, temporary: so in part, or for a time nobody wrote down; unknown ·
 * unreadable: unknown too.
 */
export interface FlagReading {
  readonly says: "blank" | "mark" | "answer" | "unknown" | "until" | "partial" | "temporary" | "unreadable";
  /** A byte of `flag`. */
  readonly value: number;
}

const marks: ReadonlySet<string> = new Set(["x", "✓", "✔", "☑", "☒", "v", "√", "+"]);
const yes: ReadonlySet<string> = new Set(["ja", "j", "y", "yes", "1", "waar", "true", "wel", "actief"]);
const no: ReadonlySet<string> = new Set(["nee", "neen", "n", "no", "0", "onwaar", "false", "geen", "niet"]);

const answers = {
  blank: { says: "blank", value: flag.unknown },
  mark: { says: "mark", value: flag.yes },
  yes: { says: "answer", value: flag.yes },
  no: { says: "answer", value: flag.no },
  unknown: { says: "unknown", value: flag.unknown },
  partial: { says: "partial", value: flag.unknown },
  temporary: { says: "temporary", value: flag.unknown },
  unreadable: { says: "unreadable", value: flag.unknown },
} as const satisfies Readonly<Record<string, FlagReading>>;

/** Reads a cell in a column about a flag, as it holds on the reference day. */
export function readFlag(value: GridValue, name: ClientFlag, referenceDay: number): FlagReading {
  if (value === null) return answers.blank;
  if (typeof value === "boolean") return value ? answers.yes : answers.no;
  if (typeof value === "number") return value === 1 ? answers.yes : value === 0 ? answers.no : answers.unreadable;
  const text = value.trim().replace(/^'/, "");
  if (text === "") return answers.blank;
  if (isErrorValue(text)) return answers.unreadable;
  if (marks.has(text.toLowerCase())) return answers.mark;
  if (/^[-–—−]+$/.test(text)) return answers.no;
  if (saysUnknown(text)) return answers.unknown;
  const dates = findDates(text);
  return dates.length > 0 ? dated(text, dates, name, referenceDay) : inWords(plainWords(text), name);
}

/** Words without a date. */
function inWords(plain: string, name: ClientFlag): FlagReading {
  const words = plain.split(" ");
  if (words.some((word) => /^(?:gedeeltelijke?|deels|partieel)$/.test(word))) return answers.partial;
  if (words.some((word) => /^tijdelijke?$/.test(word))) return answers.temporary;
  if (words.some((word) => /^aanvraag$|^aangevraagd$/.test(word))) return answers.unknown;
  if (yes.has(plain)) return answers.yes;
  if (no.has(plain)) return answers.no;
  if (names(name, plain)) return answers.mark;
  if (namesInverse(name, plain)) return answers.no;
  const [first = "", ...others] = words;
  const rest = others.join(" ");
  if (yes.has(first) && names(name, rest)) return answers.yes;
  if (no.has(first) && names(name, rest)) return answers.no;
  return no.has(first) && namesInverse(name, rest) ? answers.yes : answers.unreadable;
}

/** The flag by its own name: "banenafspraak / beschut" names it twice. */
function names(name: ClientFlag, plain: string): boolean {
  let rest = plain;
  while (rest !== "") {
    const [word] = flagWords[name]
      .filter((phrase) => rest === phrase || rest.startsWith(`${phrase} `))
      .sort((one, other) => other.length - one.length);
    if (word === undefined) return false;
    rest = rest.slice(word.length + 1);
  }
  return plain !== "";
}

function namesInverse(name: ClientFlag, plain: string): boolean {
  const inverse = inverseFlag[name];
  return inverse !== undefined && names(inverse, plain);
}

const untilWords = /^(?:t m|tot en met|geldig t m|geldig tot en met|loopt t m)$/;
const beforeWords = /^(?:tot|geldig tot|loopt tot)$/;
const fromWords = /^(?:vanaf|per|sinds|van|m i v|met ingang van|ingaande)$/;

/** "ja, t/m 01-07-2026", "tijdelijk tot 1-1-2027", "nee, vanaf 1-3-2020": what stands before the dates holds between them, the opposite elsewhere. */
function dated(text: string, dates: readonly DateInText[], name: ClientFlag, referenceDay: number): FlagReading {
  let head = "";
  let [first, last] = [-Infinity, Infinity];
  let read = 0;
  for (const { date, start, end } of dates) {
    const words = plainWords(text.slice(read, start));
    const day = dayNumber(date);
    const relation =
      /(?:^| )((?:geldig |loopt )?(?:t m|tot en met|tot)|vanaf|per|sinds|van|m i v|met ingang van|ingaande)$/.exec(
        words,
      );
    const said = relation?.[1];
    if (said === undefined) return answers.unreadable;
    if (untilWords.test(said)) last = day;
    else if (beforeWords.test(said)) last = day - 1;
    else if (fromWords.test(said)) first = day;
    const before = words.slice(0, words.length - said.length).trim();
    if (read === 0) head = before;
    else if (before !== "" && before !== "en") return answers.unreadable;
    read = end;
  }
  if (plainWords(text.slice(read)) !== "") return answers.unreadable;
  const holds = referenceDay >= first && referenceDay <= last;
  const temporarily = head.replace(/(?:^| )tijdelijke?$/, "").trim();
  const claim = temporarily === "" ? answers.yes : inWords(temporarily, name);
  if (claim.value === flag.unknown) return claim;
  if (!holds) {
    // What follows on a "nee, t/m" nobody says; an exemption that has ended is none.
    if (claim.value === flag.no && !namesInverse(name, temporarily)) return answers.unknown;
    return { says: "until", value: claim.value === flag.yes ? flag.no : flag.yes };
  }
  return { says: "until", value: claim.value };
}
