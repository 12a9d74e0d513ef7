import type { Drawing } from "../drawing";
import type { Draw } from "../seeded";
import { words, type Cell } from "../sheets/cell";
import type { Page } from "../sheets/page";
import { spelled } from "../team/person-names";
import type { Member } from "../team/true-team";
import { unknownHours } from "../team/unknown-hours";
import { mergeBlocks, withPrepared } from "./blocks";
import { listColumns, secondOf, type ListColumn } from "./list-columns";
import { clientRows, counts, type ClientRow } from "./list-rows";

/** Draws the client lists that the counts come from. */
export function drawLists(drawing: Drawing, team: Page): void {
  const { choices } = drawing;
  if (choices.counts === "typed") return;
  const draw = drawing.draw("lists");
  const rows = clientRows(drawing);
  if (choices.listHeader === "two of the team" && choices.counts === "list") claimSeconds(drawing, rows);
  switch (choices.listForm) {
    case "column":
      oneList(drawing, team, rows, draw);
      break;
    case "sheet per person":
    case "title above":
      sheetEach(drawing, rows, draw);
      break;
    case "headings between":
      underHeadings(drawing, rows, draw);
      break;
    case "column per person":
      belowNames(drawing, rows, draw);
      break;
    case "crosses":
      crosses(drawing, rows, draw);
      break;
  }
  if (choices.listNames === "code with legend") drawLegend(drawing, draw);
  if (choices.listStatus === "codes with legend") drawStatusLegend(drawing);
  if (choices.listNames === "code unexplained") {
    drawing.unanswerable = { about: "nobody knows whose the codes are", tells: "list", words: [] };
  }
}

/** What each would have with the clients of whom they are the second: one of those figures is said. */
function claimSeconds(drawing: Drawing, rows: readonly ClientRow[]): void {
  const running = rows.filter((row) => row.below === undefined && counts(row));
  const seconds = running.map((row) => secondOf(drawing, row));
  const figures = drawing.team.members.flatMap((member) => {
    const more = seconds.filter((second) => second?.id === member.id).length;
    return more === 0 ? [] : [member.clients + more];
  });
  if (figures.length > 0)
    drawing.claims.push({ about: "what everybody has with both", figures, members: [], words: [] });
}

function oneList(drawing: Drawing, team: Page, rows: readonly ClientRow[], draw: Draw): void {
  const { choices, book } = drawing;
  const isOnce = choices.nameCells !== "every row";
  const isMixed = draw.chance(0.5) && choices.listRepeats !== "two caseworkers";
  const inOrder = isOnce ? [...byOwner(rows).values()].flat() : isMixed ? draw.shuffled(rows) : rows;
  const mixed = withPrepared(drawing, inOrder);
  const columns = listColumns(drawing, true);
  switch (choices.listPlace) {
    case "own sheet": {
      const page = book.page(draw.pick(["Cliënten", "Klanten", "Lijst", "Bestand", "Export", "Cliëntenlijst"]));
      putList(page, 0, columns, mixed);
      if (choices.nameCells === "merged over the block")
        mergeBlocks(
          page,
          1,
          columns.findIndex(({ names }) => names),
          mixed,
        );
      if (choices.hiddenRows !== "none") filter(drawing, page, draw);
      if (choices.belowList !== "none") putBelowList(drawing, page, drawing.draw("below the list"));
      break;
    }
    case "below the team":
      putList(team, team.end + 3, columns, mixed);
      break;
    case "beside the team":
      putList(team, 0, columns, mixed, team.rightEnd + 2);
      break;
  }
  if (choices.listRepeats !== "master and tabs") return;
  const again = listColumns(drawing, draw.chance(0.3));
  for (const [owner, own] of byOwner(rows)) {
    if (owner) putList(book.page(drawing.listNameOf(owner)), 0, again, own);
  }
  drawing.claims.push({
    about: "tabs that repeat the list",
    figures: [],
    members: [],
    words: ["dubbel", "herhaal", "herhalen", "zelfde", "meer dan één"],
  });
}

/** A sheet for everybody: whose it is, its name says, or a title above the list. */
function sheetEach(drawing: Drawing, rows: readonly ClientRow[], draw: Draw): void {
  const { book, choices } = drawing;
  const columns = listColumns(drawing, false);
  const titled = choices.listForm === "title above";
  const title = draw.pick(["Caseload ", "Klantmanager: ", "Cliënten van ", ""]);
  const nobody = draw.pick(["Wachtlijst", "Niet toegewezen", "Zonder klantmanager"]);
  const before = draw.pick(["", "", "", "Caseload ", "KM "]);
  let number = 1;
  for (const [owner, own] of byOwner(rows)) {
    const name = owner ? drawing.listNameOf(owner) : nobody;
    const onCard = book.pages.find((page) => owner !== null && !titled && page.name === drawing.nameOf(owner));
    const page = onCard ?? book.page(titled ? `Blad${(number += 1)}` : owner ? `${before}${name}` : name);
    const top = page.end === 0 ? 0 : page.end + 2;
    if (titled) page.put(0, 0, words(`${title}${name}`, owner ? { tells: "list", member: owner.id } : undefined));
    putList(page, titled ? 2 : top, columns, withPrepared(drawing, own));
  }
}

function underHeadings(drawing: Drawing, rows: readonly ClientRow[], draw: Draw): void {
  const page = drawing.book.page(draw.pick(["Cliënten", "Caseloads", "Lijst"]));
  const columns = listColumns(drawing, false);
  const [prefix, again, gap] = [draw.pick(["", "", "Klantmanager: "]), draw.chance(0.3), draw.whole(0, 1)];
  const nobody = draw.pick(["Niet toegewezen", "Zonder klantmanager"]);
  // The hours that stand in the table stand behind the name as well.
  const behindNames = draw.pick<(hours: string) => string>([
    () => "",
    (hours) => ` (${hours} uur)`,
    (hours) => ` – ${hours} uur – ma di do`,
  ]);
  const hoursOf = unknownHours(drawing) ? () => "" : behindNames;
  let row = 0;
  if (!again) row += putList(page, row, columns, []);
  for (const [owner, own] of byOwner(rows)) {
    const hours = owner ? hoursOf(String(owner.hours).replace(".", ",")) : "";
    const name = `${prefix}${owner ? drawing.listNameOf(owner) : nobody}${hours}`;
    page.put(row, 0, words(name, owner ? { tells: "list", member: owner.id } : undefined));
    row += 1 + (again ? putList(page, row + 1, columns, own) : putRows(page, row + 1, columns, own)) + gap;
  }
}

/** What is written below a list, and changes nobody's clients. */
function putBelowList(drawing: Drawing, page: Page, draw: Draw): void {
  const { claims, team } = drawing;
  const caseworkers = team.members.filter(({ role }) => role === "caseworker");
  const moved = (): string[] => {
    const [from, to] = draw.shuffled(caseworkers);
    if (!from || !to) return [];
    const some = draw.whole(2, 9);
    claims.push({ about: "clients that moved", figures: [], members: [from.id, to.id], words: [] });
    return [`${some} dossiers van ${drawing.listNameOf(from)} zijn per 1-7 overgegaan naar ${drawing.listNameOf(to)}`];
  };
  const lines: Readonly<Record<Exclude<Drawing["choices"]["belowList"], "none">, () => readonly string[]>> = {
    remark: () =>
      draw
        .shuffled(["Bron: export van 1 september", "Let op: nog niet alle mutaties zijn verwerkt", "Vragen? Bel 4107"])
        .slice(0, draw.whole(1, 2)),
    legend: () =>
      draw
        .shuffled([
          "Geel = gesprek inplannen",
          "Doorgestreept = afgesloten",
          "Pw = Participatiewet",
          "KM = klantmanager",
        ])
        .slice(0, draw.whole(1, 4)),
    "clients that moved": moved,
  };
  const { belowList } = drawing.choices;
  if (belowList === "none") return;
  page.putRows(
    page.end + draw.whole(1, 3),
    0,
    lines[belowList]().map((line) => [words(line)]),
  );
}

/** Some rows are out of sight, and count as before. */
function filter({ claims }: Drawing, page: Page, draw: Draw): void {
  for (let row = 1; row < page.end; row += 1) if (draw.chance(0.4)) page.hiddenRows.add(row);
  claims.push({ about: "rows out of sight", figures: [], members: [], words: ["verborgen", "gefilterd"] });
}

/** Everybody's clients below the name. */
function belowNames(drawing: Drawing, rows: readonly ClientRow[], draw: Draw): void {
  const page = drawing.book.page(draw.pick(["Verdeling", "Wie heeft wie", "Bord"]));
  const nobody = draw.pick(["Niet toegewezen", "Nog te verdelen"]);
  [...byOwner(rows)].forEach(([owner, own], column) => {
    const heading = owner ? drawing.listNameOf(owner) : nobody;
    page.put(0, column, words(heading, owner ? { tells: "list", member: owner.id } : undefined));
    own.forEach(({ client }, place) => page.put(place + 1, column, words(clientName(client))));
  });
}

/** A row for each client with a cross below whoever has the client. */
function crosses(drawing: Drawing, rows: readonly ClientRow[], draw: Draw): void {
  const page = drawing.book.page(draw.pick(["Kruisjeslijst", "Cliënten", "Verdeling"]));
  const columns = listColumns(drawing, false);
  const owners = [...byOwner(rows).keys()].filter((owner) => owner !== null);
  const mark = draw.pick(["x", "X", "v"]);
  putList(page, 0, columns, rows);
  owners.forEach((owner, place) => {
    const column = columns.length + place;
    page.put(0, column, words(drawing.listNameOf(owner), { tells: "list", member: owner.id }));
    rows.forEach((row, down) => {
      if (row.owner === owner) page.put(down + 1, column, words(mark));
    });
  });
}

/** A name that no other client has, as far as the letters reach. */
function clientName(client: number): string {
  const surnames = ["Abdi", "Baars", "Çelik", "Demir", "Evers", "Faber", "Ghebre", "Hofman", "Jacobs", "Kaya", "Lopez"];
  const letter = (at: number) => String.fromCharCode(65 + (Math.floor(client / surnames.length ** at) % 26));
  return `${surnames[client % surnames.length] ?? ""}, ${letter(1)}.${letter(2)}.`;
}

function drawLegend(drawing: Drawing, draw: Draw): void {
  const page = drawing.book.page(draw.pick(["Codes", "Legenda", "Afkortingen"]));
  page.putRows(0, 0, [
    [words(draw.pick(["Code", "Afk."])), words("Naam")],
    ...drawing.team.members
      .filter(({ name }) => name !== null)
      .map((member) => [words(codeOf(member)), words(drawing.nameOf(member))]),
  ]);
}

function drawStatusLegend({ book }: Drawing): void {
  book.page("Uitleg status").putRows(0, 0, [
    [words("Code"), words("Betekenis")],
    [words("L"), words("lopend")],
    [words("B"), words("beëindigd")],
  ]);
}

function codeOf({ name, id }: Member): string {
  return name ? spelled(name, "code", id) : "";
}

function byOwner(rows: readonly ClientRow[]): Map<Member | null, ClientRow[]> {
  const owners = new Map<Member | null, ClientRow[]>();
  for (const row of rows) owners.set(row.owner, [...(owners.get(row.owner) ?? []), row]);
  return owners;
}

/** Header and rows; gives how many rows it takes. */
function putList(
  page: Page,
  top: number,
  columns: readonly ListColumn[],
  rows: readonly ClientRow[],
  left = 0,
): number {
  page.putRows(top, left, [
    columns.map(({ header, counts }): Cell => words(header, counts ? { tells: "list", member: null } : undefined)),
  ]);
  return 1 + putRows(page, top + 1, columns, rows, left);
}

function putRows(
  page: Page,
  top: number,
  columns: readonly ListColumn[],
  rows: readonly ClientRow[],
  left = 0,
): number {
  const put = (some: readonly ClientRow[], first: number): number => {
    some.forEach((row, down) => columns.forEach(({ cell }, at) => page.put(first + down, left + at, cell(row))));
    return first + some.length;
  };
  const over = rows.filter(({ below }) => below !== undefined);
  const [title] = over.map(({ below = "" }) => below);
  const end = put(
    rows.filter(({ below }) => below === undefined),
    top,
  );
  if (title === undefined) return end - top;
  page.put(end, left, words(title));
  return put(over, end + 1) - top;
}
