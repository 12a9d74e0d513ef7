import type { ClientDoubt, ClientRule, SkippedRows } from "../../../caseload/clients/found-clients";
import { noStep } from "../../../caseload/clients/client-columns";
import { flag } from "../../../caseload/clients/client-flags";
import { spanUnit } from "../columns/birth-dates";
import { inverseFlag } from "./client-fields";
import { noAge, unreadableAge, type CaseworkerColumn } from "../rows/client-rows";
import type { OpenedList } from "./open-list";
import { rowKind } from "../rows/row-kinds";

/** How the columns were understood, except the flags. */
export function rulesOf(list: OpenedList): ClientRule[] {
  const { caseworker, birth, age, step, benefit, amounts, person, place, used } = list;
  const rules: ClientRule[] = person === null ? [] : [{ kind: "caseworker-sheet", name: person }];
  if (caseworker) {
    const { headings, blank } = namesIn(list, caseworker);
    rules.push({ kind: "caseworker", place: caseworker.place, names: caseworker.names.length, blank });
    if (headings > 0) rules.push({ kind: "caseworker-headings", place: caseworker.place, names: headings });
  }
  if (birth) {
    const { known, spans } = birthsIn(list, birth.births);
    rules.push({
      kind: "birth-date",
      place: birth.place,
      known,
      unknown: used - known,
      spans,
      twoDigitYears: birth.sawTwoDigitYears,
      from1904: place.from1904,
    });
  }
  if (age) {
    const known = count(list, (row) => (age.ages[row] ?? noAge) < unreadableAge);
    rules.push({ kind: "age", place: age.place, known, unknown: used - known });
  }
  if (step) rules.push({ kind: "step", place: step.place, known: count(list, (row) => step.places[row] !== noStep) });
  if (benefit)
    rules.push({
      kind: "benefit",
      place: benefit.place,
      no: count(list, (row) => benefit.benefits[row] === flag.no),
    });
  for (const { place: amountPlace, amounts: numbers } of amounts) {
    const known = count(list, (row) => !Number.isNaN(numbers[row]));
    rules.push({ kind: amountPlace.field, place: amountPlace, known });
  }
  return rules;
}

/** Flags that have no column and follow from their opposite. */
export function inverseRules({ flags }: OpenedList): ClientRule[] {
  return flags.flatMap(({ place }): ClientRule[] => {
    const inverse = inverseFlag[place.field];
    const hasOwn = inverse === undefined || flags.some((other) => other.place.field === inverse);
    return hasOwn ? [] : [{ kind: "inverse", place, flag: inverse, of: place.field }];
  });
}

export function skippedRows({ kinds }: OpenedList): SkippedRows {
  const found = new Uint32Array(Object.keys(rowKind).length);
  let last = kinds.length - 1;
  // Empty rows below the last row of the list are not in it.
  while (last >= 0 && kinds[last] === rowKind.blank) last -= 1;
  for (let row = 0; row <= last; row += 1) {
    const kind = kinds[row] as number;
    found[kind] = (found[kind] as number) + 1;
  }
  const of = (kind: number): number => found[kind] ?? 0;
  return { blank: of(rowKind.blank), total: of(rowKind.total), heading: of(rowKind.heading) };
}

/** What is doubtful of lists and columns as a whole. */
export function doubtsAboutLists(lists: readonly OpenedList[]): ClientDoubt[] {
  const doubts: ClientDoubt[] = [];
  for (const { place, refused } of lists) {
    const { range, unused, columns } = place;
    const corner = { sheet: range.sheet, row: range.top, column: range.left };
    if (columns.length === 0) doubts.push({ code: "no-columns", text: range.sheet, count: 0, cells: [corner] });
    if (refused) doubts.push({ code: "not-caseworkers", text: refused.header, count: 0, cells: [refused.headerCell] });
    for (const { header, headerCell } of unused) {
      doubts.push({ code: "unused-column", text: header, count: 0, cells: [headerCell] });
    }
  }
  const sheets = lists.filter(({ person, clients }) => person !== null && clients > 0);
  const whole = lists.find(({ caseworker, clients }) => caseworker !== null && clients > 0);
  if (whole && sheets.length > 0) {
    const { range } = whole.place;
    doubts.push({
      code: "sheet-and-list",
      text: range.sheet,
      count: sheets.reduce((sum, { clients }) => sum + clients, 0),
      cells: [{ sheet: range.sheet, row: range.top, column: range.left }],
    });
  }
  return doubts;
}

function birthsIn({ kinds }: OpenedList, births: Int32Array): { known: number; spans: number } {
  const [client, unit] = [rowKind.client, spanUnit];
  let [known, spans] = [0, 0];
  for (let row = 0; row < kinds.length; row += 1) {
    const born = births[row] as number;
    if (kinds[row] !== client || born < 0) continue;
    known += 1;
    if (born >= unit) spans += 1;
  }
  return { known, spans };
}

function namesIn({ kinds }: OpenedList, { names, who }: CaseworkerColumn): { headings: number; blank: number } {
  const isName = (row: number): boolean => (who[row] as number) < names.length;
  let headings = 0;
  for (let row = kinds.indexOf(rowKind.heading); row >= 0; row = kinds.indexOf(rowKind.heading, row + 1)) {
    if (isName(row)) headings += 1;
  }
  const { client } = rowKind;
  let blank = 0;
  for (let row = 0; row < kinds.length; row += 1) if (kinds[row] === client && !isName(row)) blank += 1;
  return { headings, blank };
}

function count({ kinds }: OpenedList, test: (row: number) => boolean): number {
  const { client } = rowKind;
  let clients = 0;
  for (let row = 0; row < kinds.length; row += 1) if (kinds[row] === client && test(row)) clients += 1;
  return clients;
}
