import { drawChoices, type ChoiceKey, type Choices } from "./choices/all-choices";
import { settle } from "./choices/settle";
import { startDrawing, type Drawing } from "./drawing";
import { drawLists } from "./lists/draw-lists";
import { claimPool } from "./lists/list-rows";
import { drawAround } from "./sheets/around";
import { drawTeamSheets } from "./sheets/arrangements";
import { absentMember } from "./sheets/other-columns";
import type { Book } from "./sheets/page";
import { hoursChangeOf } from "./team/changed-member";
import { faultyMember } from "./team/faulty-member";
import { drawTeam, referenceDate, type Member } from "./team/true-team";
import { unknownHours } from "./team/unknown-hours";
import type { Truth } from "./truth";

/** A workbook as a team could have made it, and what it comes to. */
export interface Layout {
  readonly seed: number;
  readonly choices: Choices;
  /** Choices that make no difference here. */
  readonly idle: ReadonlySet<ChoiceKey>;
  readonly book: Book;
  readonly truth: Truth;
  /** Whose contract hours change; null where nobody's do. */
  readonly changed: number | null;
  /** The day on which somebody opens it. */
  readonly today: string;
}

export function drawLayout(seed: number, held: Partial<Choices> = {}): Layout {
  const { choices, idle } = settle(drawChoices(seed, held));
  const team = drawTeam(seed, choices);
  const drawing = startDrawing(seed, choices, team);
  const page = drawTeamSheets(drawing);
  drawLists(drawing, page);
  drawAround(drawing, page);
  return {
    seed,
    choices,
    idle,
    book: drawing.book,
    truth: truthOf(drawing),
    changed: hoursChangeOf(drawing)?.member ?? null,
    // A workbook that states its date is also opened later.
    today: choices.statedDate === "none" ? referenceDate : "2025-09-17",
  };
}

function truthOf(drawing: Drawing): Truth {
  const { choices, team, written, book, waiting } = drawing;
  const faulty = faultyMember(drawing);
  const isOwn = ({ part }: Member): boolean => choices.otherTeams === "none" || part === 0;
  const counting = team.members.filter(
    (member) =>
      member.role === "caseworker" && isOwn(member) && !(member.id === faulty && choices.faults !== "count error"),
  );
  const clientsOf = (member: Member): number | null => (member.id === faulty ? null : member.clients);
  claimPool(drawing);
  claimLeaver(drawing);
  claimFault(drawing, faulty);
  claimAbsent(drawing);
  claimOtherTeams(drawing);
  const withOwner = team.members.filter(
    (member) => (member.role === "caseworker" || member.role === "leaver") && isOwn(member),
  );
  const sums = sumsOf(withOwner, faulty, choices);
  const nobody = [
    ...team.members.filter(({ role }) => role === "pool" || role === "vacancy").map(({ clients }) => clients),
    waiting,
  ].filter((clients) => clients > 0);
  return {
    people: counting.map((member) => ({
      member: member.id,
      hours: member.hours,
      margin: margins[choices.hoursUnit] ?? 0.01,
      clients: clientsOf(member),
    })),
    totals: [...new Set(sums.flatMap((sum) => withAnyOf(nobody).map((more) => sum + more)))],
    claims: drawing.claims,
    unanswerable: drawing.unanswerable ?? unknownHours(drawing),
    written,
    turned: choices.orientation === "columns",
    places: book.places(),
  };
}

/** fte are written with two decimals and per cents with one; of who is on two rows, twice. */
const margins: Partial<Record<Choices["hoursUnit"], number>> = { fte: 0.37, percent: 0.05, "mixed units": 0.19 };

/** All clients of somebody. Of whose hours cannot be read, clients may be in the total or not. */
function sumsOf(members: readonly Member[], faulty: number | null, choices: Choices): readonly number[] {
  const all = members.reduce((sum, { clients }) => sum + clients, 0);
  const unknown = members.find(({ id }) => id === faulty)?.clients ?? 0;
  if (faulty === null) return [all];
  return choices.faults === "count error" ? [all - unknown] : [all, all - unknown];
}

/** Every sum of some of the numbers. */
function withAnyOf(numbers: readonly number[]): readonly number[] {
  return numbers.reduce<number[]>((sums, more) => [...sums, ...sums.map((sum) => sum + more)], [0]);
}

function claimLeaver({ team, claims }: Drawing): void {
  const leaver = team.members.find(({ role, clients }) => role === "leaver" && clients > 0);
  if (leaver) claims.push({ about: "clients of who has left", figures: [], members: [leaver.id], words: [] });
}

function claimOtherTeams({ choices, team, claims }: Drawing): void {
  const others = team.members.filter(({ part }) => choices.otherTeams !== "none" && part > 0).map(({ id }) => id);
  if (others.length > 0) claims.push({ about: "people of another team", figures: [], members: others, words: [] });
}

function claimFault({ claims }: Drawing, faulty: number | null): void {
  if (faulty !== null) claims.push({ about: "a cell that cannot be right", figures: [], members: [faulty], words: [] });
}

function claimAbsent(drawing: Drawing): void {
  const absent = absentMember(drawing);
  if (absent !== null)
    drawing.claims.push({ about: "somebody who is ill or on leave", figures: [], members: [absent], words: [] });
}
