import type { Drawing } from "../drawing";
import type { Draw } from "../seeded";
import { longMonths, nameCell, number, shortMonths, words, type Cell } from "./cell";
import { countColumns, divided } from "./count-columns";
import { hoursColumns } from "./hours-columns";
import { figuresBelowNames, peopleInOneCell, semicolons, textLines } from "./in-text";
import { longList } from "./long-list";
import { figures, shownMembers } from "./member-figures";
import type { Page } from "./page";
import { placeTable } from "./table";
import { putTeamTable } from "./team-table";
import { isHired } from "../team/hired-members";
import { putTopLines } from "./top-lines";
import type { Member } from "../team/true-team";

/** Draws what the team wrote of its own people: hours, and counts where they are typed. Gives the sheet with the first table. */
export function drawTeamSheets(drawing: Drawing): Page {
  const { choices } = drawing;
  const page = drawTables(drawing);
  if (choices.hired === "own tab") drawHired(drawing);
  return page;
}

/** The hired people with their hours, under other headers. */
function drawHired(drawing: Drawing): void {
  const draw = drawing.draw("hired");
  const page = drawing.book.page(draw.pick(["Inhuur", "Externen", "Flexpool"]));
  const agencies = ["Randveen", "Flexwerk", "Tempo"];
  placeTable(page, 0, 0, {
    columns: [
      {
        header: draw.pick(["Naam", "Inhuurkracht", "Externe medewerker"]),
        tells: "name",
        labels: true,
        cell: (member) => nameCell(drawing.nameOf(member)),
      },
      { header: "Bureau", cell: ({ id }) => words(agencies[id % agencies.length] ?? "") },
      ...hoursColumns(drawing),
    ],
    lines: drawing.team.members
      .filter((member) => isHired(drawing, member))
      .map((member) => ({ kind: "member" as const, member })),
    hasHeader: true,
    turned: false,
    gapBelowHeader: false,
  });
}

function drawTables(drawing: Drawing): Page {
  const { choices } = drawing;
  if (choices.moments === "tab per month" || choices.moments === "year sheets") return drawMoments(drawing);
  const counts = choices.counts !== "list";
  const draw = drawing.draw("arrangement");
  switch (choices.arrangement) {
    case "one table":
      return oneTable(drawing, counts, draw);
    case "two tables, one below the other":
    case "two tables, side by side":
      return twoTables(drawing, draw);
    case "two sheets":
      return twoSheets(drawing, draw);
    case "pivot":
      return pivot(drawing, draw);
    case "sparse pivot":
      return sparsePivot(drawing, draw);
    case "areas":
      return areas(drawing, draw);
    case "form answers":
      return formAnswers(drawing, draw);
    case "cards on one sheet":
      return cards(drawing, counts, draw);
    case "card per sheet":
      return cardSheets(drawing, counts);
    case "lines of text":
      return textLines(drawing, draw);
    case "people in one cell":
      return peopleInOneCell(drawing, draw);
    case "figures below names":
      return figuresBelowNames(drawing, draw);
    case "long list":
      return longList(drawing, draw);
    case "csv in one column":
      return semicolons(drawing);
  }
}

function teamSheetName(draw: Draw): string {
  return draw.pick(["Team", "Formatie", "Blad1", "Bezetting", "Overzicht", "Medewerkers", "Klantmanagers"]);
}

function oneTable(drawing: Drawing, counts: boolean, draw: Draw): Page {
  const page = drawing.book.page(teamSheetName(draw));
  const [first, left] = putTopLines(drawing, page);
  if (drawing.choices.parts !== "tables") {
    putTeamTable(drawing, page, [first, left], { hours: true, counts });
    return page;
  }
  let top = first;
  drawing.team.parts.forEach((name, part) => {
    page.put(top, left, words(name));
    putTeamTable(drawing, page, [top + 1, left], { hours: true, counts, part });
    top = page.end + 2;
  });
  return page;
}

function twoTables(drawing: Drawing, draw: Draw): Page {
  const page = drawing.book.page(teamSheetName(draw));
  const [top, left] = putTopLines(drawing, page);
  const size = putTeamTable(drawing, page, [top, left], { hours: true, counts: false });
  const title = draw.pick(["Huidige caseload", "Verdeling nu", "Aantallen", ""]);
  if (drawing.choices.arrangement === "two tables, side by side") {
    putTeamTable(drawing, page, [top, left + size.columns + draw.whole(1, 2)], {
      hours: false,
      counts: true,
      second: true,
    });
    return page;
  }
  const below = page.end + draw.whole(1, 3);
  if (title !== "") page.put(below, left, words(title));
  putTeamTable(drawing, page, [title === "" ? below : below + 1, left], { hours: false, counts: true, second: true });
  return page;
}

function twoSheets(drawing: Drawing, draw: Draw): Page {
  const page = drawing.book.page(draw.pick(["Formatie", "Uren", "Contracten", "Blad1", "Personeel"]));
  putTeamTable(drawing, page, putTopLines(drawing, page), { hours: true, counts: false });
  const other = drawing.book.page(draw.pick(["Caseload", "Aantallen", "Blad2", "Verdeling", "Stand"]));
  putTeamTable(drawing, other, [0, 0], { hours: false, counts: true, second: true });
  return page;
}

/** Hours in a table, counts in a pivot table that was pasted as values. */
function pivot(drawing: Drawing, draw: Draw): Page {
  const page = drawing.book.page(draw.pick(["Formatie", "Uren", "Team"]));
  putTeamTable(drawing, page, putTopLines(drawing, page), { hours: true, counts: false });
  const sheet = drawing.book.page(draw.pick(["Draaitabel", "Blad4", "Draaitabel1"]));
  const members = drawing.team.members.filter(({ role, clients }) => role === "caseworker" || clients > 0);
  const [named, nobody] = [
    members.filter(({ role }) => role !== "pool"),
    members.filter(({ role }) => role === "pool"),
  ];
  const inOrder = [...named.sort((one, other) => drawing.nameOf(one).localeCompare(drawing.nameOf(other))), ...nobody];
  const counts = countColumns(drawing).map((column, place, all) =>
    all.length > 1 && place === all.length - 1
      ? { ...column, header: "Eindtotaal" }
      : all.length === 1
        ? { ...column, header: draw.pick(["Aantal van Cliëntnr", "Aantal van Klantnummer", "Som van Aantal"]) }
        : column,
  );
  if (counts.length > 1) sheet.putRows(0, 0, [[words("Aantal van Cliëntnr"), words("Kolomlabels")]]);
  placeTable(sheet, counts.length > 1 ? 1 : 2, 0, {
    columns: [
      {
        header: "Rijlabels",
        tells: "name",
        labels: true,
        cell: (member) => nameCell(member.role === "pool" ? emptyLabel(drawing, member) : drawing.nameOf(member)),
      },
      ...counts,
    ],
    lines: [
      ...inOrder.map((member) => ({ kind: "member" as const, member })),
      { kind: "sum", label: "Eindtotaal", of: inOrder },
    ],
    hasHeader: true,
    turned: false,
    gapBelowHeader: false,
  });
  return page;
}

/** Hours in a table, and a pasted pivot table with a row for each kind of client: the name stands in the first of somebody's rows. */
function sparsePivot(drawing: Drawing, draw: Draw): Page {
  const page = drawing.book.page(draw.pick(["Formatie", "Uren", "Team"]));
  putTeamTable(drawing, page, putTopLines(drawing, page), { hours: true, counts: false });
  const sheet = drawing.book.page(draw.pick(["Draaitabel", "Blad4", "Export"]));
  const header = draw.pick(["Aantal van Cliëntnr", "Aantal", "Som van Aantal"]);
  const owners = drawing.team.members.filter(({ role, clients }) => role === "caseworker" || clients > 0);
  const kinds = ["IOAW", "Participatiewet", "Statushouders"];
  const rows = owners.flatMap((member) => {
    const parts = divided(member.clients, member.clients > 10 ? draw.whole(2, 3) : 1, draw);
    return parts.map((clients, place): (Cell | null)[] => [
      place > 0 ? null : { ...nameCell(drawing.nameOf(member)), mark: { tells: "name", member: member.id } },
      words(kinds[place] ?? ""),
      number(clients, { tells: "clients", member: member.id }),
    ]);
  });
  const all = owners.reduce((sum, { clients }) => sum + clients, 0);
  sheet.putRows(0, 0, [
    [words(draw.pick(["Rijlabels", "Klantmanager", "Consulent"])), words("Regeling"), words(header)],
    ...rows,
    [words("Eindtotaal"), null, number(all)],
  ]);
  return page;
}

/** Hours in a table, and a table with a row for each area; many have more than one. */
function areas(drawing: Drawing, draw: Draw): Page {
  const page = drawing.book.page(draw.pick(["Formatie", "Uren", "Team"]));
  putTeamTable(drawing, page, putTopLines(drawing, page), { hours: true, counts: false });
  const sheet = drawing.book.page(draw.pick(["Wijken", "Portefeuilles", "Verdeling"]));
  const [area, header] = draw.pick([
    ["Wijk", "Aantal"],
    ["Gebied", "Aantal cliënten"],
    ["Doelgroep", "Caseload"],
  ] as const);
  const owners = drawing.team.members.filter(({ role, clients }) => role === "caseworker" || clients > 0);
  const rows = owners.flatMap((member) =>
    divided(member.clients, member.clients > 20 ? draw.whole(1, 3) : 1, draw).map((clients) => ({ member, clients })),
  );
  const count = ({ member: { id }, clients }: (typeof rows)[number]): Cell =>
    number(clients, { tells: "clients", member: id });
  const owner = ({ member }: (typeof rows)[number]): Cell => ({
    ...nameCell(drawing.nameOf(member)),
    mark: { tells: "name", member: member.id },
  });
  sheet.putRows(0, 0, [
    [words(area), words(drawing.headers.name), words(header)],
    ...draw.shuffled(rows).map((row, place) => [words(`${draw.pick(quarters)} ${place + 1}`), owner(row), count(row)]),
  ]);
  return page;
}

/** A row for each answer, in the order in which they came; of who answered twice the last counts. */
function formAnswers(drawing: Drawing, draw: Draw): Page {
  const { headers, claims, book } = drawing;
  const page = book.page(draw.pick(["Formulierreacties 1", "Antwoorden", "Form1"]));
  const members = draw.shuffled(shownMembers(drawing, true));
  const twice = members.slice(0, 2);
  const [hours, clients] = [hoursColumns(drawing)[0], countColumns(drawing)[0]];
  const answer = (member: Member, own: Member, isLast: boolean) => {
    const marked = (cell: Cell | null | undefined, tells: "name" | "hours" | "clients"): Cell | null =>
      cell && isLast ? { ...cell, mark: { tells, member: member.id } } : (cell ?? null);
    return [
      marked(nameCell(drawing.nameOf(member)), "name"),
      marked(hours?.cell(own), "hours"),
      marked(clients?.cell(own), "clients"),
    ];
  };
  const rows = [
    ...twice.map((member) => answer(member, { ...member, clients: member.clients + 3 }, false)),
    ...members.map((member) => answer(member, member, true)),
  ];
  claims.push({ about: "answered twice", figures: [], members: twice.map(({ id }) => id), words: ["laatste"] });
  const header = (text: string, tells: "hours" | "clients"): Cell => words(text, { tells, member: null });
  page.putRows(0, 0, [
    [
      words(draw.pick(["Tijdstempel", "Begintijd", "Ingevuld op"])),
      words(headers.name),
      header(headers.hours, "hours"),
      header(headers.counts, "clients"),
    ],
    ...rows.map((cells, place) => [moment(place), ...cells]),
  ]);
  return page;
}

/** The time of an answer, an hour and a bit after the one before it. */
function moment(place: number): Cell {
  const [date, hour, minute] = [18 + Math.floor(place / 8), 9 + (place % 8), (place * 17) % 60];
  const two = (value: number): string => String(value).padStart(2, "0");
  return {
    value: 45_887 + date - 18 + (hour + minute / 60) / 24,
    text: `${two(date)}-08-2025 ${two(hour)}:${two(minute)}`,
    format: "dd-mm-yyyy hh:mm",
  };
}

const quarters = ["Noord", "Zuid", "Oost", "West", "Centrum", "Haven"];

function emptyLabel({ written }: Drawing, { id }: Member): string {
  written.get(id)?.add("(leeg)");
  return "(leeg)";
}

function putCard(
  drawing: Drawing,
  page: Page,
  [top, left]: readonly [number, number],
  member: Member,
  counts: boolean,
): void {
  const name = { ...nameCell(drawing.nameOf(member)), mark: { tells: "name", member: member.id } as const };
  const rows = [
    [words(drawing.headers.name), name],
    ...figures(drawing, counts)(member).map(([label, cell]) => [words(label), cell]),
  ];
  page.putRows(top, left, rows);
}

function cards(drawing: Drawing, counts: boolean, draw: Draw): Page {
  const page = drawing.book.page(draw.pick(["Team", "Kaarten", "Blad1"]));
  const [top, left] = putTopLines(drawing, page);
  const across = draw.pick([1, 1, 2, 3]);
  shownMembers(drawing, counts).forEach((member, place) => {
    const height = drawing.choices.hoursUnit === "absent" ? 3 : 4;
    putCard(drawing, page, [top + Math.floor(place / across) * height, left + (place % across) * 3], member, counts);
  });
  return page;
}

function cardSheets(drawing: Drawing, counts: boolean): Page {
  const pages = shownMembers(drawing, counts).map((member) => {
    const page = drawing.book.page(drawing.nameOf(member));
    putCard(drawing, page, [0, 0], member, counts);
    return page;
  });
  return pages[0] as Page;
}

/** The same table once for every month or year; the newest on or before the reference date counts. */
function drawMoments(drawing: Drawing): Page {
  const draw = drawing.draw("moments");
  const years = drawing.choices.moments === "year sheets";
  const spelling = draw.pick(["short", "long", "year"] as const);
  const monthName = (month: number): string =>
    ({ short: shortMonths[month], long: longMonths[month], year: `${longMonths[month] ?? ""} 2025` })[spelling] ?? "";
  const back = draw.whole(1, years ? 2 : 5);
  const moments = Array.from({ length: back + 1 }, (_, ago) => ({
    name: years ? String(2025 - ago) : monthName(7 - ago),
    monthsBefore: years ? ago * 12 : ago,
  }));
  // A plan for a year that is still to come is not how it is now.
  const planned = years && draw.chance(0.25) ? [{ name: "2026", monthsBefore: 5 }] : [];
  const ordered = [...planned, ...moments];
  const inOrder = draw.chance(0.5) ? ordered : [...ordered].reverse();
  const pages = inOrder.map(({ name, monthsBefore }) => {
    const page = drawing.book.page(name);
    putTeamTable(drawing, page, monthsBefore === 0 ? putTopLines(drawing, page) : [0, 0], {
      hours: true,
      counts: true,
      ...(monthsBefore > 0 && { monthsBefore }),
    });
    return page;
  });
  return pages[draw.chance(0.5) ? 0 : pages.length - 1] as Page;
}
