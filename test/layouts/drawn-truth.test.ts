/**
 * What is drawn holds what is said to be true. The sheets are counted here as somebody with a pencil would, from their cells alone; the
 * drawing only tells where to look.
 */
import { openWorkbookFile } from "../../src/workbench/xlsx/workbook-file";
import { allChoices, choiceKeys, drawChoices, type ChoiceKey } from "./choices/all-choices";
import { settle } from "./choices/settle";
import { drawLayout, type Layout } from "./draw-layout";
import type { Told } from "./sheets/cell";
import type { Place } from "./sheets/page";
import { gridsOf } from "./to-grids";
import { xlsxOf } from "./to-xlsx";

const layouts = Array.from({ length: 500 }, (_, seed) => drawLayout(seed));

test.each([3, 57, 208])("seed %i draws the same workbook every time", (seed) => {
  expect(gridsOf(drawLayout(seed).book)).toEqual(gridsOf(drawLayout(seed).book));
});

test("a choice that is held to a value leaves the rest as it was drawn", () => {
  const free = drawChoices(11);
  expect(drawChoices(11, { decoys: "norm" })).toEqual({ ...free, decoys: "norm" });
});

test("every value of every choice is drawn", () => {
  const drawn = new Map<ChoiceKey, Set<string>>(choiceKeys.map((key) => [key, new Set()]));
  for (let seed = 0; seed < 2500; seed += 1) {
    const { choices, idle } = settle(drawChoices(seed));
    for (const key of choiceKeys) if (!idle.has(key)) drawn.get(key)?.add(choices[key]);
  }
  for (const key of choiceKeys) {
    const options: readonly string[] = allChoices[key].options.map(([option]) => option);
    expect([key, [...(drawn.get(key) ?? [])].sort()]).toEqual([key, [...options].sort()]);
  }
});

test("everybody who counts is named on a sheet that can be seen", () => {
  for (const { seed, book, truth } of layouts) {
    const texts = book.pages
      .filter(({ hidden }) => !hidden)
      .flatMap((page) => [...page.cells.values()].flatMap((line) => [...line.values()].map(({ text }) => text)));
    const missing = truth.people.filter(
      ({ member }) => ![...(truth.written.get(member) ?? [])].some((name) => texts.some((text) => text.includes(name))),
    );
    expect([seed, missing]).toEqual([seed, []]);
  }
});

test("the hours on the sheets are everybody's hours", () => {
  for (const layout of layouts.filter(inCells)) {
    for (const { member, hours, margin } of layout.truth.people) {
      const written = texts(layout, member, "hours");
      if (layout.choices.hoursUnit === "absent") expect([layout.seed, written]).toEqual([layout.seed, []]);
      else if (haveChanged(layout, member))
        expect([layout.seed, saysHours(layout, hours)]).toEqual([layout.seed, true]);
      else expectNear(hoursWritten(layout.choices, written), hours, margin, layout.seed);
    }
  }
});

test("where a text says a full week of its own, no other text says another", () => {
  const ofOtherWeeks = Array.from({ length: 200 }, (_, seed) =>
    drawLayout(seed, { hoursUnit: "fte", fullWeek: "40 hours" }),
  );
  for (const { seed, book, choices } of ofOtherWeeks.filter(({ choices: { fullWeek } }) => fullWeek !== "none")) {
    const said = gridsOf(book).flatMap(({ texts: rows }) =>
      rows.flat().filter((text) => / (?:fte|week) .*36 uur/.test(text)),
    );
    expect([seed, choices.fullWeek, said]).toEqual([seed, choices.fullWeek, []]);
  }
});

test("where only a budget has hours, its header is what may be said", () => {
  const { book, truth } = drawLayout(1, { hoursUnit: "absent", decoys: "budget hours" });
  const headers = gridsOf(book).flatMap(({ texts: rows }) => rows.flat().filter((text) => /begro|budget/i.test(text)));
  expect(headers).not.toEqual([]);
  expect(truth.unanswerable?.words).toEqual(expect.arrayContaining(headers));
});

test("typed counts are everybody's clients", () => {
  const typed = layouts.filter((layout) => inCells(layout) && layout.choices.counts !== "list");
  expect(typed.length).toBeGreaterThan(100);
  for (const layout of typed) {
    const { choices, seed } = layout;
    const twice = choices.countShape === "steps with total" || choices.countShape === "ages with total" ? 2 : 1;
    for (const { member, clients } of layout.truth.people) {
      if (clients === null) continue;
      const written = clientsWritten(choices.countShape, texts(layout, member, "clients"));
      expect([seed, member, sum(written)]).toEqual([seed, member, twice * clients]);
    }
  }
});

test("a sum below all people is what the truth may have in all", () => {
  const summed = layouts.filter(
    ({
      choices: { totals, countShape, counts, faults, parts, arrangement, moments, orientation, numberText, otherTeams },
    }) =>
      otherTeams === "none" &&
      totals === "Totaal" &&
      countShape === "plain" &&
      counts === "typed" &&
      faults === "none" &&
      parts !== "tables" &&
      arrangement === "one table" &&
      moments === "now" &&
      orientation === "rows" &&
      numberText === "none",
  );
  expect(summed.length).toBeGreaterThan(5);
  for (const { seed, book, truth } of summed) {
    const found = book.pages.flatMap((page) =>
      [...page.cells.values()]
        .filter((line) => [...line.values()].some(({ text }) => text === "Totaal" || text === "Total"))
        .flatMap((line) => [...line.values()].map(({ value }) => value)),
    );
    expect([seed, found.includes(Math.max(...truth.totals))]).toEqual([seed, true]);
  }
});

test("the rows of a list, counted one by one, are everybody's clients", () => {
  const listed = layouts.filter(({ choices: { counts } }) => counts === "list" || counts === "typed and list");
  expect(listed.length).toBeGreaterThan(100);
  for (const layout of listed) {
    const counted = countLists(layout);
    for (const { member, clients } of layout.truth.people) {
      expect([layout.seed, member, counted.get(member) ?? 0]).toEqual([layout.seed, member, clients]);
    }
    const nobody = counted.get(null) ?? 0;
    if (nobody > 0) {
      const ofAll = sum([...counted.values()]);
      expect([layout.seed, layout.truth.totals.includes(ofAll)]).toEqual([layout.seed, true]);
    }
  }
});

test("a list that differs from the table does so for whom it is said", () => {
  const differing = layouts.filter(({ choices }) => choices.counts === "typed and list differ");
  expect(differing.length).toBeGreaterThan(10);
  for (const layout of differing) {
    const counted = countLists(layout);
    const others = layout.truth.people.filter(({ member, clients }) => (counted.get(member) ?? 0) !== clients);
    const claim = layout.truth.claims.find(({ about }) => about === "the list differs from the table");
    expect(others.length).toBeGreaterThan(0);
    for (const { member } of others) expect(claim?.figures).toContain(counted.get(member));
  }
});

test("as a file it has the same cells", () => {
  for (const { book } of layouts.slice(0, 25)) {
    const { workbook } = openWorkbookFile(xlsxOf(book), "layout.xlsx");
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["(leeg)", ...book.pages.map(({ name }) => name)]);
    for (const page of book.pages) {
      const sheet = workbook.sheetByName(page.name);
      for (const [row, line] of page.cells) {
        for (const [column, { value }] of line) expect(String(sheet?.cell(row, column)?.value)).toBe(String(value));
      }
    }
  }
});

/** In lines of text and semicolons one cell says everything. */
function inCells({ choices: { arrangement } }: Layout): boolean {
  return !["lines of text", "people in one cell", "figures below names", "csv in one column"].includes(arrangement);
}

function texts({ book, truth }: Layout, member: number, tells: Told): string[] {
  return truth.places
    .filter((place) => place.member === member && place.tells === tells)
    .map(({ sheet, row, column }) => {
      const { text = "", note = text } =
        book.pages
          .find(({ name }) => name === sheet)
          ?.cells.get(row)
          ?.get(column) ?? {};
      return tells === "hours" ? note : text;
    });
}

/** In the table stand the hours of before. */
function haveChanged({ changed, choices }: Layout, member: number): boolean {
  return changed === member && choices.hoursChange !== "to come, in a remark";
}

/** In words, or as a number by itself. */
function saysHours({ book }: Layout, hours: number): boolean {
  const dutch = String(hours).replace(".", ",");
  const cells = book.pages.flatMap((page) => [...page.cells.values()].flatMap((line) => [...line.values()]));
  return cells.some(({ text, note = "" }) => text === dutch || `${text} ${note}`.includes(`${dutch} uur`));
}

function clientsWritten(shape: Layout["choices"]["countShape"], written: readonly string[]): number[] {
  if (shape === "numbers in one cell") return [written.flatMap((text) => text.match(/\d+/g) ?? []).length];
  const [opening = 0, came = 0, went = 0] = written.map(leadingNumber);
  return shape === "opening and changes" ? [opening + came - went] : written.map(leadingNumber);
}

function hoursWritten({ hoursUnit: unit, fullWeek }: Layout["choices"], written: readonly string[]): number {
  const week = { none: 36, "40 hours": 40, "38 hours": 38 }[fullWeek];
  const numbers = written.map(leadingNumber);
  switch (unit) {
    case "fte":
      return sum(numbers) * week;
    case "mixed units":
      return sum(written.map((text) => leadingNumber(text) * (text.includes("fte") ? 36 : 1)));
    case "percent":
      return (sum(numbers) / 100) * week;
    case "parts of days":
      return sum(numbers) * 4;
    case "minutes":
      return sum(numbers) / 60;
    case "days":
    case "days of 8 hours":
      return sum(numbers) * 8;
    case "days of 7.2 hours":
      return sum(numbers) * 7.2;
    case "days-times-hours":
      return numbers.reduce((product, value) => product * value, 1);
    case "year":
      return sum(numbers) / 52;
    case "four weeks":
      return sum(numbers) / 4;
    case "two weeks":
      return sum(numbers) / 2;
    case "time": {
      const [hours = 0, minutes = 0] = (written[0] ?? "").split(":").map(Number);
      return hours + minutes / 60;
    }
    case "weekdays": {
      const days = sum(numbers);
      const [last = 0] = numbers.slice(-1);
      // Some write the sum behind the days.
      return last * 2 === days && last > 9 ? last : days;
    }
    default:
      return sum(numbers);
  }
}

function leadingNumber(text: string): number {
  const [found = "0"] = /\d+(?:[,.]\d+)?/.exec(text) ?? [];
  return Number(found.replace(",", "."));
}

function expectNear(value: number, wanted: number, margin: number, seed: number): void {
  expect([seed, Math.abs(value - wanted) <= margin + 0.11 ? wanted : value]).toEqual([seed, wanted]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0);
}

/** Clients by owner, null for nobody: every number once, with whom it is first; what has ended or not begun is passed over. */
function countLists(layout: Layout): Map<number | null, number> {
  const { book, truth, choices } = layout;
  const owners = new Map(
    [...truth.written].flatMap(([member, names]) => [...names].map((name) => [name, member] as const)),
  );
  const key = (name: string) => name.toLowerCase().replace(/\s+/g, " ").trim();
  const byKey = new Map([...owners].map(([name, member]) => [key(name), member] as const));
  const counted = new Map<number | null, number>();
  const seen = new Set<string>();
  if (choices.listForm === "column per person") return countBelowNames(layout);
  for (const page of book.pages) {
    const headers = truth.places.filter(
      ({ sheet, tells, member }) => sheet === page.name && tells === "list" && member === null,
    );
    if (headers.length === 0 && !isList(layout, page.name)) continue;
    const first = headers.length > 0 ? Math.min(...headers.map(({ row }) => row)) : firstListRow(layout, page.name);
    const column = columnsOf(headers);
    let owner = ownerOfSheet(nameOfOwner(page.name), owners);
    let isOver = false;
    let ofBlock: number | null = null;
    if (choices.listForm === "title above") owner = ownerIn(page.cells.get(0)?.get(0)?.text ?? "", owners);
    for (let row = choices.listForm === "headings between" ? 0 : first + 1; row < page.end; row += 1) {
      const line = page.cells.get(row);
      // Something else may stand below a list.
      if (!line && choices.listForm !== "headings between") break;
      if (!line || headers.some((header) => header.row === row) || isHeader(line)) continue;
      isOver ||=
        (choices.listStatus === "closed below a title" || choices.listEnding !== "none") &&
        [...line.values()].some(({ text }) => closedTitle.test(text));
      if (isOver) continue;
      if (choices.listForm === "headings between" && line.size === 1 && line.has(0)) {
        const [name = ""] = (line.get(0)?.text ?? "").split(/ (?:\(|– )\d/);
        owner = ownerIn(name, owners);
        continue;
      }
      if (choices.listPlace !== "own sheet" && column.owner !== undefined && listRowIsEmpty(line, headers)) continue;
      const text = (at: number | undefined) => (at === undefined ? "" : (line.get(at)?.text ?? ""));
      const id = text(column.number);
      if (/^(?:Beëindigd|Afgesloten|Uitgestroomd|Gearchiveerd|Afgewezen|Ingetrokken|B)$/.test(text(column.status)))
        continue;
      if (isBefore(text(column.end), "2025-09-01") || isBefore("2025-09-01", text(column.start), true)) continue;
      if (id !== "" && seen.has(id)) continue;
      if (id !== "") seen.add(id);
      // A number by itself waits for a client.
      if (choices.numberedOn !== "none" && line.size === 1) continue;
      if (choices.listForm === "crosses") owner = markedIn(layout, page.name, line);
      const hasGone = text(column.from) !== "" && isBefore(text(column.from), "2025-09-01");
      const named = text(hasGone ? column.next : column.owner);
      // Of a block that is named once the rows below are that person's as well.
      if (choices.nameCells === "every row" || named !== "") ofBlock = byKey.get(key(named)) ?? null;
      const whose = column.owner === undefined ? owner : ofBlock;
      counted.set(whose, (counted.get(whose) ?? 0) + 1);
    }
  }
  return counted;
}

const closedTitle =
  /^(?:Afgesloten 2025|Gesloten dossiers|Beëindigd|Uitgestroomd in 2025|Overgedragen aan.*|.* overgedragen aan .*|Niet meer .*|Uitgestroomd|Afgesloten dossiers)$/;

/** Who stands above the only cross. */
function markedIn({ truth }: Layout, sheet: string, line: ReadonlyMap<number, unknown>): number | null {
  const heads = truth.places.filter(
    (place) => place.sheet === sheet && place.tells === "list" && place.member !== null,
  );
  return heads.find(({ column }) => line.has(column))?.member ?? null;
}

/** What stands below each heading, which is somebody's or nobody's. */
function countBelowNames({ book, truth }: Layout): Map<number | null, number> {
  const heads = truth.places.filter(({ tells }) => tells === "list");
  const cells = book.pages
    .filter(({ name }) => heads.some(({ sheet }) => sheet === name))
    .flatMap((page) => [...page.cells].flatMap(([row, line]) => (row === 0 ? [] : [...line.keys()])));
  const counted = new Map<number | null, number>();
  for (const column of cells) {
    const whose = heads.find((head) => head.column === column)?.member ?? null;
    counted.set(whose, (counted.get(whose) ?? 0) + 1);
  }
  return counted;
}

/** On one sheet with the team, rows of the team may be longer than the list. */
function listRowIsEmpty(line: ReadonlyMap<number, unknown>, headers: readonly Place[]): boolean {
  return !headers.some(({ column }) => line.has(column));
}

/** "KM Anne" */
function nameOfOwner(sheet: string): string {
  return sheet.replace(/^(?:Caseload|KM) /, "");
}

/** A list may have no column that decides anything: then it is what stands on a sheet that is somebody's or nobody's. */
function isList({ choices, truth }: Layout, sheet: string): boolean {
  const mine = truth.places.some((place) => place.sheet === sheet && place.tells !== "list");
  if (choices.listForm === "headings between")
    return truth.places.some((place) => place.sheet === sheet && place.tells === "list");
  if (choices.listForm === "title above") return /^Blad\d/.test(sheet) && !mine;
  if (choices.listForm !== "sheet per person") return false;
  const name = nameOfOwner(sheet);
  const person = truth.people.some(({ member }) => truth.written.get(member)?.has(name));
  const leaver = [...truth.written.values()].some((names) => names.has(name)) && !mine;
  return person || leaver || (["Wachtlijst", "Niet toegewezen", "Zonder klantmanager"].includes(sheet) && !mine);
}

/** Of a list without a column that decides anything, the drawing does not tell where its headers are. */
function isHeader(line: ReadonlyMap<number, { readonly text: string }>): boolean {
  const headers = /^(Nr|Nr\.|Volgnr|#|Geb.*|Wijk|Trede|Step|Regeling|Scheme|Leeftijd.*|Age|Date of birth|Aanmelding)$/;
  return line.size > 1 && [...line.values()].every(({ text }) => headers.test(text));
}

function firstListRow({ choices, book, truth }: Layout, sheet: string): number {
  const page = book.pages.find(({ name }) => name === sheet);
  if (choices.listForm === "title above") return 2;
  if (choices.listForm === "headings between") return 0;
  const card = truth.places.some((place) => place.sheet === sheet && place.tells !== "list");
  if (!card) return 0;
  // Below a card: behind the last blank row; a card alone has no list.
  const end = page?.end ?? 0;
  for (let row = end - 1; row >= 0; row -= 1) if (!page?.cells.has(row)) return row + 1;
  return end;
}

function columnsOf(
  headers: readonly Place[],
): Partial<Record<"number" | "status" | "end" | "start" | "owner" | "next" | "from", number>> {
  const kind = (text: string) =>
    /^(?:gaat naar|overdracht aan|nieuwe klantmanager|wordt)$/i.test(text)
      ? "next"
      : /^(?:per|overdracht per|ingangsdatum overdracht|vanaf)$/i.test(text)
        ? "from"
        : /nr|nummer|no$/i.test(text)
          ? "number"
          : /^(?:status|st|code)$/i.test(text)
            ? "status"
            : /uitstroom|eind|^end/i.test(text)
              ? "end"
              : /ingang|start/i.test(text)
                ? "start"
                : "owner";
  return Object.fromEntries(headers.map(({ text, column }) => [kind(text), column]));
}

function ownerOfSheet(sheet: string, owners: ReadonlyMap<string, number>): number | null {
  // A sheet's name has no room for every name, with a word in front of it.
  return owners.get(sheet) ?? owners.get([...owners.keys()].find((name) => name.startsWith(sheet)) ?? "") ?? null;
}

/** "Cliënten van Anke de Vries" */
function ownerIn(text: string, owners: ReadonlyMap<string, number>): number | null {
  const [longest] = [...owners.keys()]
    .filter((name) => text.endsWith(name))
    .sort((one, other) => other.length - one.length);
  return longest === undefined ? null : (owners.get(longest) ?? null);
}

function isBefore(one: string, other: string, after = false): boolean {
  const iso = (text: string) => (/^\d\d-\d\d-\d{4}$/.test(text) ? text.split("-").reverse().join("-") : text);
  if (one === "" || other === "") return false;
  return after ? iso(one) < iso(other) : iso(one) < iso(other);
}
