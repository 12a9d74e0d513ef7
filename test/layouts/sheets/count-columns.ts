import type { Drawing } from "../drawing";
import type { Draw } from "../seeded";
import { faultyMember } from "../team/faulty-member";
import type { Member } from "../team/true-team";
import { day, error, longMonths, number, shortMonths, words, type Cell } from "./cell";
import type { Column } from "./table";

/** The columns that tell how many clients everybody has. */
export function countColumns(drawing: Drawing): Column[] {
  const { choices, headers } = drawing;
  const draw = drawing.draw("count columns");
  if (choices.moments === "months across") return momentColumns(drawing, monthHeaders(draw), draw);
  if (choices.moments === "weeks across") return momentColumns(drawing, weekHeaders(drawing, draw), draw);
  const plain = countColumn(drawing, headers.counts, draw);
  switch (choices.countShape) {
    case "plain":
      return [plain];
    case "steps":
    case "steps with total":
      return inParts(drawing, stepNames(draw), draw, choices.countShape === "steps with total");
    case "ages":
    case "ages with total":
      return inParts(drawing, ageNames(draw), draw, choices.countShape === "ages with total");
    case "second count":
      return [plain, secondCount(drawing, plain, draw)];
    case "opening and closing":
      return openingAndClosing(drawing, plain, draw);
    case "opening and changes":
      return openingAndChanges(drawing, plain, draw);
    case "numbers in one cell":
      return [numbersInOneCell(plain, draw)];
    case "work and care":
      return inParts(
        drawing,
        draw.pick([
          ["Werk", "Zorg"],
          ["Cliënten werk", "Cliënten zorg"],
          ["Aantal Pw", "Aantal IOAW"],
        ]),
        draw,
        false,
      );
  }
}

/** Nobody writes a zero for who has no caseload; some write a dash. */
function countColumn(drawing: Drawing, header: string, draw: Draw): Column {
  const { choices } = drawing;
  const nothing = draw.pick([null, words("-"), number(0)]);
  const texts = countTexts(drawing, draw);
  return {
    header,
    ...(choices.headers === "two rows" && { group: "Caseload" }),
    tells: "clients",
    cell: (member) => {
      if (choices.faults === "count error" && member.id === faultyMember(drawing)) return error("#VERW!");
      if (member.role !== "caseworker" && member.clients === 0) return nothing;
      return texts(member) ?? number(member.clients);
    },
    sum: (members) =>
      members
        .filter(({ id }) => choices.faults !== "count error" || id !== faultyMember(drawing))
        .reduce((sum, { clients }) => sum + clients, 0),
    shown: (sum) => number(sum),
  };
}

/** What somebody else counted of the same people: for some not the same. */
function secondCount({ team, claims }: Drawing, { tells: _, ...plain }: Column, draw: Draw): Column {
  const counted = team.members.filter(({ role, clients }) => role === "caseworker" && clients > 9);
  const some = new Map(
    draw
      .shuffled(counted)
      .slice(0, draw.whole(1, 3))
      .map(({ id, clients }) => [id, clients + draw.pick([-4, -2, -1, 1, 3, 5])]),
  );
  if (some.size > 0)
    claims.push({ about: "two counts", figures: [...some.values()], members: [...some.keys()], words: [] });
  const second = (member: Member): Member => ({ ...member, clients: some.get(member.id) ?? member.clients });
  return {
    ...plain,
    header: draw.pick(["Eigen telling", "Volgens Suite", "Telling KM", "GWS", "Volgens applicatie"]),
    ...(plain.group !== undefined && { group: null }),
    cell: (member) => plain.cell(second(member)),
    sum: (members) => plain.sum?.(members.map(second)) ?? 0,
  };
}

/** What there was, what came and went, and what there is. */
function openingAndClosing({ choices }: Drawing, plain: Column, draw: Draw): Column[] {
  const [opening = "", more = "", less = "", closing = ""] = draw.pick([
    ["Beginstand", "Instroom", "Uitstroom", "Eindstand"],
    ["Stand 1-1", "Nieuw", "Afgesloten", "Stand 1-9"],
    ["Beginstand", "Bij", "Af", "Actueel"],
  ]);
  const came = ({ id, clients }: Member): number => (clients > 9 ? 2 + ((id * 5) % 7) : 0);
  const went = ({ id, clients }: Member): number => (clients > 9 ? 1 + ((id * 3) % 6) : 0);
  const { tells: _, ...other } = plain;
  const column = (header: string, of: (member: Member) => number): Column => ({
    ...other,
    header,
    ...(choices.headers === "two rows" && { group: null }),
    cell: (member) =>
      member.role === "caseworker" ? number(of(member)) : plain.cell({ ...member, clients: of(member) }),
    sum: (members) => members.reduce((sum, member) => sum + of(member), 0),
  });
  return [
    {
      ...column(opening, (member) => member.clients - came(member) + went(member)),
      ...(plain.group && { group: plain.group }),
    },
    column(more, came),
    column(less, went),
    { ...plain, header: closing, ...(choices.headers === "two rows" && { group: null }) },
  ];
}

/** The stand of a month before, and who came and went since; nothing says what there is. */
function openingAndChanges(drawing: Drawing, plain: Column, draw: Draw): Column[] {
  const [opening, more, less] = openingAndClosing(drawing, plain, draw);
  const [first, came, went] = draw.pick([
    ["Beginstand", "Instroom", "Uitstroom"],
    ["Stand 1-1", "In", "Uit"],
    ["Stand 1-7", "Instroom", "Uitstroom"],
  ]);
  return [[opening, first] as const, [more, came] as const, [less, went] as const].flatMap(([column, header]) =>
    column ? [{ ...column, header, tells: "clients" as const }] : [],
  );
}

/** Everybody's clients by their numbers; nobody adds those up. */
function numbersInOneCell(plain: Column, draw: Draw): Column {
  const between = draw.pick([", ", "; ", "\n", ","]);
  const { sum: _sum, shown: _shown, ...column } = plain;
  return {
    ...column,
    header: draw.pick(["Cliëntnummers", "Dossiernummers", "Klantnrs", "Dossiers"]),
    cell: (member) => {
      const numbers = Array.from({ length: member.clients }, (_each, at) => 100_000 + member.id * 1000 + at * 3);
      if (numbers.length === 1) return number(numbers[0] ?? 0);
      return numbers.length === 0 ? null : words(numbers.join(between));
    },
  };
}

/** Counts that are texts; null for those that are numbers. */
function countTexts({ choices, team }: Drawing, draw: Draw): (member: Member) => Cell | null {
  const caseworkers = team.members.filter(({ role, clients }) => role === "caseworker" && clients > 6);
  const some = new Set(draw.shuffled(caseworkers.map(({ id }) => id)).slice(0, 2));
  const about = draw.pick(["± ", "ca. ", "ong. ", "circa ", "+/- "]);
  const remark = draw.pick([" (incl. 5 nieuw)", "*", " (waarvan 3 ziek)", " cl."]);
  switch (choices.numberText) {
    case "none":
      return () => null;
    case "about":
      return ({ id, clients }) => (some.has(id) ? words(`${about}${clients}`) : null);
    case "with a remark":
      return ({ id, clients }) => (some.has(id) ? words(`${clients}${remark}`) : null);
    case "all text": {
      const unit = draw.pick(["", " cliënten", " dossiers"]);
      return ({ clients }) => words(`${clients}${unit}`);
    }
  }
}

/** Counts in parts that must be added up, with or without their sum. */
function inParts(drawing: Drawing, names: readonly string[], draw: Draw, withTotal: boolean): Column[] {
  const twoRows = drawing.choices.headers === "two rows";
  const parts = new Map<Member, number[]>();
  const partOf = (member: Member, place: number): number => {
    const known =
      parts.get(member) ??
      divided(member.clients, names.length, drawing.draw(`parts of ${member.id} ${member.clients}`));
    parts.set(member, known);
    return known[place] ?? 0;
  };
  const columns = names.map((header, place): Column => ({
    header,
    ...(twoRows && { group: place === 0 ? "Caseload" : null }),
    tells: "clients",
    cell: (member) => (member.role !== "caseworker" && member.clients === 0 ? null : number(partOf(member, place))),
    sum: (members) => members.reduce((sum, member) => sum + partOf(member, place), 0),
    shown: (sum) => number(sum),
  }));
  return withTotal ? [...columns, countColumn(drawing, drawing.headers.sum, draw)] : columns;
}

/** Whole parts of a whole number, none of them much like the others. */
export function divided(whole: number, count: number, draw: Draw): number[] {
  const weights = Array.from({ length: count }, () => draw.whole(1, 9));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight) => Math.floor((whole * weight) / all));
  parts[0] = (parts[0] ?? 0) + whole - parts.reduce((sum, part) => sum + part, 0);
  return parts;
}

function stepNames(draw: Draw): readonly string[] {
  return draw.pick([
    ["Trede 1", "Trede 2", "Trede 3", "Trede 4", "Trede 5", "Trede 6"],
    ["Fase 1", "Fase 2", "Fase 3", "Fase 4"],
    ["Fase 1 diagnose", "Fase 2 ontwikkeling", "Fase 3 bemiddeling", "Fase 4 nazorg"],
    ["T1", "T2", "T3", "T4"],
    ["Profiel A", "Profiel B", "Profiel C"],
  ]);
}

function ageNames(draw: Draw): readonly string[] {
  return draw.pick([
    ["18 t/m 26", "27 t/m 40", "41 t/m 49", "50 t/m AOW"],
    ["18-29", "30-45", "46-AOW"],
    ["< 27 jaar", "27 - 45 jaar", "46 jaar e.o."],
  ]);
}

interface MomentHeaders {
  /** Headers up to that of the reference date. */
  readonly begun: readonly (string | Cell)[];
  readonly toCome: readonly (string | Cell)[];
}

function monthHeaders(draw: Draw): MomentHeaders {
  const [first, last] = [draw.whole(0, 4), draw.whole(7, 8)];
  const spelling = draw.pick(["short", "long", "year", "date"] as const);
  const header = (month: number): string | Cell => {
    if (spelling === "date") return day(`2025-${String(month + 1).padStart(2, "0")}-01`, "mmm-yy");
    const short = shortMonths[month] ?? "";
    return { short, long: longMonths[month] ?? "", year: `${short} 2025` }[spelling];
  };
  return { begun: numbers(first, last).map(header), toCome: numbers(last + 1, 11).map(header) };
}

/** Week 36 begins on the reference date. */
function weekHeaders({ choices }: Drawing, draw: Draw): MomentHeaders {
  const last = draw.whole(35, 36);
  const spelling = draw.pick(["Wk ", "wk", "Wk. ", "Week ", "wk "]);
  const inGroup = choices.headers === "two rows" && draw.chance(0.3);
  const header = (week: number): string | Cell => (inGroup ? number(week) : `${spelling}${week}`);
  return {
    begun: numbers(last - draw.whole(2, 6), last).map(header),
    toCome: numbers(last + 1, last + draw.whole(2, 4)).map(header),
  };
}

/** A column for each moment that has begun; some prepare the columns of those to come. */
function momentColumns(drawing: Drawing, { begun, toCome }: MomentHeaders, draw: Draw): Column[] {
  const plain = countColumn(drawing, "", draw);
  const columns = begun.map((header, place): Column => {
    const back = begun.length - 1 - place;
    const at = (member: Member): Member => ({ ...member, clients: earlier(member, back) });
    const { group: _group, tells: _tells, ...bare } = plain;
    return {
      ...bare,
      header,
      ...(back === 0 && { tells: "clients" }),
      ...(drawing.choices.headers === "two rows" && { group: place === 0 ? groupOf(drawing, header) : null }),
      cell: (member) => plain.cell(at(member)),
      sum: (members) => plain.sum?.(members.map(at)) ?? 0,
    };
  });
  return draw.chance(0.3) ? [...columns, ...toCome.map((header): Column => ({ header, cell: () => null }))] : columns;
}

/** Numbers of weeks say nothing by themselves. */
function groupOf({ headers }: Drawing, first: string | Cell): string {
  return typeof first !== "string" && first.format === "General" ? `${headers.counts} per wk` : headers.counts;
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_each, at) => first + at);
}

/** Clients so many months before. */
export function earlier({ id, clients }: Member, months: number): number {
  return months === 0
    ? clients
    : Math.max(0, clients + (((id * 7 + months * 5) % 11) - 5) * Math.min(3, months) + months);
}
