import type { Choices } from "./choices/all-choices";
import { drawFor, type Draw } from "./seeded";
import { headerWords, type HeaderWords } from "./sheets/header-words";
import { Book } from "./sheets/page";
import type { Claim, Unanswerable } from "./truth";
import { spelled, type Spelling } from "./team/person-names";
import type { Member, TrueTeam } from "./team/true-team";

/** A workbook in the making: what is true, how it is written, and what has been written so far. */
export interface Drawing {
  readonly choices: Choices;
  readonly team: TrueTeam;
  readonly headers: HeaderWords;
  readonly book: Book;
  /** A stream of chance for one purpose. */
  draw(purpose: string): Draw;
  /** As the tables of the team write the member. */
  nameOf(member: Member): string;
  /** As a list writes the member, in the row of a client. */
  listNameOf(member: Member, client?: number): string;
  /** Every way in which each member is written anywhere, by id. */
  readonly written: ReadonlyMap<number, Set<string>>;
  /** What an answer must say besides right figures; grows while drawing. */
  readonly claims: Claim[];
  /** Set while drawing, where no figures can be right. */
  unanswerable: Unanswerable | null;
  /** Clients on a waiting list; counted while drawing. */
  waiting: number;
}

export function startDrawing(seed: number, choices: Choices, team: TrueTeam): Drawing {
  const draw = (purpose: string) => drawFor(seed, purpose);
  const nobody = wordsForNobody(draw("words for nobody"));
  const written = new Map(team.members.map(({ id }) => [id, new Set<string>()]));
  const write = (member: Member, spelling: Spelling): string => {
    const text =
      member.name === null
        ? nobody[member.role === "vacancy" ? "vacancy" : "pool"]
        : spelled(member.name, spelling, member.id);
    written.get(member.id)?.add(text);
    return text;
  };
  const inList = spellingsInList(choices, draw("spelling in the list"));
  return {
    choices,
    team,
    headers: headerWords(choices, draw("header words")),
    book: new Book(),
    draw,
    nameOf: (member) => write(member, choices.names),
    listNameOf: (member, client = 0) => write(member, inList[client % inList.length] ?? choices.names),
    written,
    claims: [],
    unanswerable: null,
    waiting: 0,
  };
}

function wordsForNobody(draw: Draw): { readonly vacancy: string; readonly pool: string } {
  return {
    vacancy: draw.pick(["Vacature", "Vacature", "Openstaand", "Nog te werven", "n.t.b."]),
    pool: draw.pick(["Niet toegewezen", "Zonder klantmanager", "Nog te verdelen", "Onverdeeld", "Niemand"]),
  };
}

/** Only spellings that somebody who knows the table can join: one full name, or a first name that is nobody else's. */
function spellingsInList({ names, listNames }: Choices, draw: Draw): readonly Spelling[] {
  if (listNames === "e-mail") return ["email"];
  if (listNames === "staff number") return ["number"];
  if (listNames === "code with legend" || listNames === "code unexplained") return ["code"];
  if (listNames === "same" || listNames === "sloppy") return [names];
  if (listNames === "several spellings") return [names, "initial", "first", "surname-first", "first with initial"];
  const others: Readonly<Record<Choices["names"], readonly Spelling[]>> = {
    first: ["full", "surname-first-full"],
    full: ["surname-first", "initial", "first", "surname-first-full", "surname"],
    initial: ["surname-first", "full", "surname"],
    "surname-first": ["initial", "full", "surname-first-full"],
    "surname-first-full": ["full", "initial", "first"],
    surname: ["initial", "full", "surname-first"],
    email: ["initial", "surname-first"],
    number: ["number"],
  };
  return [draw.pick(others[names])];
}
