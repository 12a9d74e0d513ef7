import { isBefore, type IsoDate } from "../../caseload/dates";
import type { MonthProblem } from "../../caseload/months/month-problem";
import type { EmploymentNote } from "../../caseload/months/over-time/team-over-time";
import type { Outcome } from "../../caseload/outcome";
import { normalisedName } from "../../caseload/team/names";
import { typedSteps } from "../memory/typed-steps";
import { typedDate, typedHours } from "../memory/typed-values";

/**
 * Reads what people write about a colleague, one after the other with a semicolon: "Lisette begint 1-4-2020", "Nora 24 uur begint 1-5-2020", "Bob 32 uur per 1-9-2020",
 * "Pieter t/m 31-12-2020", "Anne afwezig 6-7-2020 t/m 26-7-2020", "Nora inwerken 50, 100", "Nora zonder inwerken". `known` are the names of the team.
 */
export function typedNotes(
  text: string,
  known: readonly string[],
): Outcome<{ readonly notes: readonly EmploymentNote[] }, MonthProblem> {
  const notes: EmploymentNote[] = [];
  for (const line of text.split(/[;\n]/).filter((part) => part.trim() !== "")) {
    const note = noteIn(line);
    if (!note) return { ok: false, problem: { reason: "unreadable-changes", text: line.trim() } };
    const name = known.find((one) => normalisedName(one) === normalisedName(note.name));
    const isNewcomer = note.kind === "begins" && note.hours !== null;
    const isNoted = notes.some((other) => other.name === note.name);
    if (name === undefined && !isNewcomer && !isNoted) {
      return { ok: false, problem: { reason: "unknown-colleague", name: note.name, known } };
    }
    notes.push({ ...note, name: name ?? note.name });
  }
  return { ok: true, notes };
}

const absent =
  /^(?<name>.+?)\s+(?:is\s+)?afwezig\s+(?:van\s+|vanaf\s+)?(?<from>.+?)(?:\s+(?:t\/m|tot en met)\s+(?<until>.+))?$/i;
const begins =
  /^(?<name>.+?)(?:\s+(?<hours>[\d.,]+)\s*uur)?\s+(?:begint|in dienst)(?:\s+(?:op|per|vanaf))?\s+(?<date>.+)$/i;
const hours = /^(?<name>.+?)\s+(?<hours>[\d.,]+)\s*uur\s+(?:per|vanaf)\s+(?<date>.+)$/i;
const leaves = /^(?<name>.+?)\s+(?:t\/m|tot en met|vertrekt(?:\s+na)?)\s+(?<date>.+)$/i;

const worksIn = /^(?<name>.+?)\s+(?:zonder\s+inwerken|inwerken\s+(?<steps>[\d,%\s]+))$/i;

function noteIn(text: string): EmploymentNote | null {
  const line = text.trim();
  if (absent.test(line)) return absentIn(line);
  if (worksIn.test(line)) return worksInIn(line);
  return beginsIn(line) ?? hoursIn(line) ?? leavesIn(line);
}

function absentIn(line: string): EmploymentNote | null {
  const { name, from, until } = absent.exec(line)?.groups ?? {};
  const first = dateOf(from);
  const last = until === undefined ? null : dateOf(until);
  if (name === undefined || first === null || (until !== undefined && last === null)) return null;
  if (last !== null && isBefore(last, first)) return null;
  return { kind: "absent", name, from: first, until: last };
}

function worksInIn(line: string): EmploymentNote | null {
  const { name, steps = "" } = worksIn.exec(line)?.groups ?? {};
  const read = typedSteps(steps);
  return name === undefined || read === null ? null : { kind: "works-in", name, steps: read };
}

function beginsIn(line: string): EmploymentNote | null {
  const { name, hours: own, date } = begins.exec(line)?.groups ?? {};
  const begin = dateOf(date);
  const typed = own === undefined ? null : typedHours(own);
  if (name === undefined || begin === null || (own !== undefined && typed === null)) return null;
  return { kind: "begins", name, date: begin, hours: typed };
}

function hoursIn(line: string): EmploymentNote | null {
  const { name, hours: own = "", date } = hours.exec(line)?.groups ?? {};
  const [from, typed] = [dateOf(date), typedHours(own)];
  return name === undefined || from === null || typed === null
    ? null
    : { kind: "hours", name, date: from, hours: typed };
}

function leavesIn(line: string): EmploymentNote | null {
  const { name, date } = leaves.exec(line)?.groups ?? {};
  const last = dateOf(date);
  return name === undefined || last === null ? null : { kind: "leaves", name, date: last };
}

function dateOf(text: string | undefined): IsoDate | null {
  return text === undefined ? null : typedDate(text.trim());
}
