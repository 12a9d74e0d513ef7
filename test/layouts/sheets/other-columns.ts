import type { Drawing } from "../drawing";
import type { Draw } from "../seeded";
import { hoursChangeOf, type HoursChange } from "../team/changed-member";
import { isHired } from "../team/hired-members";
import type { Member } from "../team/true-team";
import { day, dayText, dutch, longMonths, number, words, type Cell } from "./cell";
import { earlier } from "./count-columns";
import type { Column } from "./table";

/** What people are; a team leader can be told by it. */
export function functionColumn(drawing: Drawing): Column {
  const draw = drawing.draw("functions");
  const usual = draw.pick(["klantmanager", "consulent", "Klantmanager werk", "casemanager"]);
  const leading = draw.pick(["teamleider", "Teammanager", "coördinator"]);
  const second = draw.pick(["jobcoach", "klantmanager inkomen", "trainee"]);
  return {
    header: drawing.choices.headers === "English" ? "Role" : draw.pick(["Functie", "Rol", "Functie"]),
    cell: ({ role, id }) => {
      if (role === "pool" || role === "vacancy") return null;
      return words(role === "leader" ? leading : id % 4 === 3 ? second : usual);
    },
  };
}

/** The last day of a contract. */
export function untilColumn(drawing: Drawing): Column {
  const draw = drawing.draw("until");
  const form = draw.pick(["date", "date", "text", "words", "until", "kind"] as const);
  return {
    header:
      drawing.choices.headers === "English"
        ? "End date"
        : draw.pick(["Einddatum", "Contract t/m", "T/m", "Einde contract"]),
    cell: ({ until, name }) => {
      if (until === null) return form === "kind" && name !== null ? words("vast") : null;
      if (form === "date") return day(until);
      return words(`${beforeDay[form]}${dayText(until, "d-m-yyyy")}`);
    },
  };
}

/** Who stays has nothing beside the name, or "vast". */
const beforeDay = { text: "", words: "t/m ", until: "tot en met ", kind: "tijdelijk t/m " } as const;

/** What people write when there is no column for it; who has left is told by it. */
export function remarkColumn(drawing: Drawing): Column {
  const draw = drawing.draw("remarks");
  const left = draw.pick(["uit dienst per", "Uit dienst", "vertrokken per"]);
  const absent = absentMember(drawing);
  const reason = draw.pick(["langdurig ziek", "ziek sinds maart", "zwangerschapsverlof", "verlof tot januari"]);
  const other = draw.pick(["BHV", "werkt thuis op vrijdag", "nieuw"]);
  const change = drawing.choices.hoursChange.endsWith("in a remark") ? hoursChangeOf(drawing) : null;
  const changed = change && changeInWords(change, draw);
  return {
    header: drawing.choices.headers === "English" ? "Remarks" : draw.pick(["Opmerking", "Bijzonderheden"]),
    cell: ({ role, until, id }) => {
      if (id === absent) return words(reason);
      if (changed !== null && id === change?.member) return words(changed);
      if (role === "leaver" && until !== null) return words(`${left} ${dayText(until, "d-m-yyyy")}`);
      return role === "caseworker" && id % 5 === 2 ? words(other) : null;
    },
  };
}

/** "Gaat per 1 juni naar 28 uur" */
export function changeInWords({ said, from }: HoursChange, draw: Draw): string {
  const hours = dutch(said);
  const [year = "", month = ""] = from.split("-");
  const date = draw.pick([dayText(from, "d-m-yyyy"), `1 ${longMonths[Number(month) - 1] ?? ""} ${year}`]);
  return draw.pick([
    `per ${date} ${hours} uur`,
    `gaat per ${date} naar ${hours} uur`,
    `vanaf ${date}: ${hours} uur`,
    `contract ${hours} uur m.i.v. ${date}`,
    `${hours} uur per ${date}`,
  ]);
}

/** New hours, and the day from which on, beside the hours of the table. */
export function changeColumns(drawing: Drawing): Column[] {
  const change = hoursChangeOf(drawing);
  if (change === null) return [];
  const draw = drawing.draw("columns of a change");
  const of = (cell: Cell) => (member: Member) => (member.id === change.member ? cell : null);
  return [
    { header: draw.pick(["Nieuwe uren", "Uren nieuw", "Wordt", "Gewijzigde uren"]), cell: of(number(change.said)) },
    { header: draw.pick(["Per", "Ingangsdatum", "Vanaf", "M.i.v."]), cell: of(day(change.from)) },
  ];
}

/** Who is ill or on leave; null where nobody is. On a tab of their own nobody has remarks. */
export function absentMember({ choices, team, draw }: Drawing): number | null {
  if (choices.absence === "none") return null;
  const remarked = team.members.filter((member) => member.role === "caseworker" && !isHired({ choices, team }, member));
  return draw("absent member").pick(remarked).id;
}

/** Which part of the team somebody is in. */
export function partColumn({ team }: Drawing): Column {
  return {
    header: "Team",
    cell: ({ part, role }) => (role === "pool" ? null : words(team.parts[part] ?? "")),
  };
}

/** Numbers that are no hours and no counts. */
export function decoyColumns(drawing: Drawing): Column[] {
  const { decoys } = drawing.choices;
  const draw = drawing.draw("decoys");
  if (decoys === "none") return [];
  const kinds = Object.keys(decoyCells) as DecoyKind[];
  const wanted = decoys === "two of them" ? draw.shuffled(kinds).slice(0, 2) : [decoys];
  return wanted.map((kind) => {
    const [headers, cell] = decoyCells[kind];
    const of = cell(drawing, draw);
    return { header: draw.pick(headers), cell: (member) => (member.name === null ? null : of(member)) };
  });
}

type DecoyKind = Exclude<Drawing["choices"]["decoys"], "none" | "two of them">;

/** Above hours of a year that are a budget, and nobody's contract. */
export const budgetHeaders = ["Begrote uren", "Budget uren", "Uren begroting"] as const;

const decoyCells: Readonly<
  Record<
    DecoyKind,
    readonly [headers: readonly string[], cell: (drawing: Drawing, draw: Draw) => (member: Member) => Cell]
  >
> = {
  "personnel number": [
    ["Personeelsnummer", "Pers.nr.", "Personeelsnr"],
    (_drawing, draw) => {
      const first = draw.whole(10_000, 80_000) * draw.pick([1, 1000]);
      return ({ id }) => number(first + ((id * 7919) % 977));
    },
  ],
  telephone: [
    ["Telefoon", "Toestel", "Tel."],
    (_drawing, draw) =>
      draw.chance(0.5)
        ? ({ id }) => number(4200 + ((id * 131) % 700))
        : ({ id }) => words(`06-${10_000_000 + ((id * 7_654_321) % 89_999_999)}`),
  ],
  norm: [
    ["Norm", "Norm caseload", "Streefgetal"],
    (_drawing, draw) => {
      const norm = draw.pick([80, 90, 100, 110]);
      return draw.chance(0.5) ? () => number(norm) : ({ hours }) => number(Math.round((norm * hours) / 36));
    },
  ],
  maximum: [["Maximum", "Max. caseload", "Plafond"], (_drawing, draw) => fixed(draw.pick([100, 120, 130]))],
  "last year": [
    ["Vorig jaar", "Caseload 2024", "Stand 31-12-2024", "Aantal 2024"],
    () => (member) => number(earlier(member, 6)),
  ],
  "budget hours": [
    budgetHeaders,
    () =>
      ({ hours, id }) =>
        number(Math.round(hours * 46 - (id % 3) * 20)),
  ],
  leave: [
    ["Verlof", "Verlofuren", "Saldo verlof"],
    () =>
      ({ id }) =>
        number(16 + ((id * 53) % 140)),
  ],
  age: [
    ["Leeftijd", "Lft."],
    () =>
      ({ id }) =>
        number(25 + ((id * 17) % 40)),
  ],
  proportional: [
    ["Rekenkundig", "Evenredig", "Naar rato"],
    ({ team }) => {
      const counting = team.members.filter(({ role }) => role === "caseworker");
      const [clients, all] = counting.reduce(([c, h], member) => [c + member.clients, h + member.hours], [0, 0]);
      return ({ hours, role }) => number(role === "caseworker" ? Math.round((clients * hours) / all) : 0);
    },
  ],
  "side tasks": [
    ["Uren neventaken", "Neventaken (uren)"],
    () =>
      ({ id }) =>
        number([0, 4, 2, 0, 6][id % 5] ?? 0),
  ],
  "new clients": [
    ["Instroom", "Nieuw dit jaar", "Aanmeldingen"],
    () =>
      ({ id }) =>
        number((id * 5) % 14),
  ],
};

function fixed(value: number): () => Cell {
  return () => number(value);
}
