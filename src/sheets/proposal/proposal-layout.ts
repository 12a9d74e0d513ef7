import { itemAt } from "../../kernel/item-at";
import type { Columns } from "../plan/block";
import { a4, pointsPerCentimetre } from "../plan/page-plan";
import type { PlanPosition } from "../plan/sheet-plan";
import { tableRows, type TableRows } from "../plan/table-rows";
import { teamShareColumns } from "../shared/team-shares";

/** Columns of one half of the table of people. */
export interface PeopleColumns extends Columns {
  readonly name: number;
  readonly hours: number;
  readonly current: number;
  readonly byHours: number;
  readonly difference: number;
  /** null without a second option. */
  readonly byAge: number | null;
}

/** Where the figures of one person stand. */
interface PersonPlace {
  readonly row: number;
  readonly columns: PeopleColumns;
}

/** Columns beside the page with what the sentences and options follow: a row for each person. */
interface HelperColumns {
  readonly settings: number;
  readonly name: number;
  readonly hours: number;
  readonly current: number;
  readonly load: number;
  readonly after: number;
  readonly perFte: number;
  /** The steps of the division by hours, and of the division by age. */
  readonly byHours: number;
  readonly byAge: number;
}

/**
 * Where everything stands on the sheet. Above, over the whole width: what is asked, and the options side by side. Below on the left the people, on
 * the right what to settle first and the decision. A large team gets a page of its own, in two halves.
 */
export interface ProposalLayout {
  readonly widths: readonly number[];
  readonly full: Columns;
  readonly title: number;
  readonly labels: number;
  readonly fields: number;
  readonly supposed: number | null;
  readonly proposal: number | null;
  readonly asked: number;
  readonly why: number;
  readonly options: TableRows;
  /** The columns of the labels, and of each option. */
  readonly optionColumns: readonly Columns[];
  readonly note: number | null;
  readonly people: { readonly title: number; readonly header: number; readonly total: PersonPlace };
  readonly halves: readonly PeopleColumns[];
  readonly persons: readonly PersonPlace[];
  readonly personHeight: number;
  readonly points: { readonly title: number; readonly first: number; readonly last: number; readonly columns: Columns };
  readonly decision: TableRows;
  readonly decisionColumns: readonly Columns[];
  readonly method: number;
  readonly helpers: HelperColumns;
  readonly fullTimeHours: PlanPosition;
  readonly aowBornAtLatest: PlanPosition;
  readonly referenceDate: PlanPosition;
  readonly spacers: readonly number[];
  /** The row that begins the second page; null where everything fits on one. */
  readonly secondPage: number | null;
  readonly bottom: number;
}

/** What decides where things stand. */
export interface ProposalParts {
  readonly people: number;
  readonly isOnePage: boolean;
  readonly optionRows: number;
  readonly hasSecond: boolean;
  readonly hasNote: boolean;
  readonly hasProposal: boolean;
  readonly hasSupposed: boolean;
  /** Lines of text that the points take in so many characters of width. */
  readonly pointLines: (width: number) => number;
}

/** Name, hours, now, option 1, difference, option 2; the names on the left stand below the labels of the options. */
const figureWidths = [8, 8, 9, 9, 10] as const;
const gapWidth = 2.5;
const widths = [27, ...figureWidths, gapWidth, 24, ...figureWidths];
const left = { first: 0, last: figureWidths.length };
const right = { first: left.last + 2, last: widths.length - 1 };
const full = { first: 0, last: right.last };
const helperWidth = 10;

const lineHeight = 13;
const rowHeights = { usual: 16, least: 14, most: 26 } as const;
/** A second page with few people gets higher rows, so that it is no strip at the top of an empty page. */
const secondPageHeight = (a4.width - 2 * pointsPerCentimetre) * 0.6;

export function proposalLayout(parts: ProposalParts): ProposalLayout {
  const { people, hasSecond, isOnePage } = parts;
  let next = 0;
  const take = (rows = 1): number => {
    next += rows;
    return next - rows;
  };
  const spacers: number[] = [];
  const space = (): void => {
    spacers.push(take());
  };
  const title = take();
  const labels = take();
  const fields = take();
  const supposed = parts.hasSupposed ? take() : null;
  const proposal = parts.hasProposal ? take() : null;
  space();
  const asked = take();
  const why = take();
  space();
  // Its header is its first row: the question above it is its title.
  const options = tableRows(take() - 1, parts.optionRows);
  take(parts.optionRows);
  const note = parts.hasNote ? take() : null;
  space();

  const halves = isOnePage
    ? [halfAt(left.first, hasSecond)]
    : [halfAt(left.first, hasSecond), halfAt(right.first, hasSecond)];
  const points = (columns: Columns, first: number): ProposalLayout["points"] => {
    const width = widths.slice(columns.first, columns.last + 1).reduce((sum, own) => sum + own, 0);
    const rows = Math.max(2, Math.ceil((parts.pointLines(width) * lineHeight) / rowHeights.usual));
    return { title: first, first: first + 1, last: first + rows, columns };
  };

  if (isOnePage) {
    const settled = points(right, next);
    const decision = tableRows(settled.last + 2, 2);
    const perPerson = rowHeights.usual;
    const table = { title: settled.title, header: settled.title + 1, first: settled.title + 2 };
    const persons = Array.from({ length: people }, (_, index) => ({
      row: table.first + index,
      columns: itemAt(halves, 0),
    }));
    const total = { row: table.first + people, columns: itemAt(halves, 0) };
    const bottom = Math.max(total.row, decision.last);
    const method = bottom + 2;
    return {
      ...shared(),
      people: { ...table, total },
      persons,
      personHeight: perPerson,
      points: settled,
      decision,
      decisionColumns: decisionColumns(right),
      method,
      spacers: [...spacers, method - 1],
      secondPage: null,
      bottom: method,
    };
  }

  const settled = points(full, next);
  const decision = tableRows(settled.last + 2, 2);
  const secondPage = decision.last + 2;
  const inHalf = Math.ceil(people / 2);
  const header = secondPage + 1;
  const persons = Array.from({ length: people }, (_, index) => ({
    row: header + 1 + (index % inHalf),
    columns: itemAt(halves, Math.floor(index / inHalf)),
  }));
  const total = { row: header + 1 + inHalf, columns: itemAt(halves, 1) };
  const method = total.row + 2;
  return {
    ...shared(),
    people: { title: secondPage, header, total },
    persons,
    personHeight: Math.min(rowHeights.most, Math.max(rowHeights.usual, Math.floor(secondPageHeight / (inHalf + 3)))),
    points: settled,
    decision,
    decisionColumns: decisionColumns(full),
    method,
    spacers: [...spacers, settled.last + 1, secondPage - 1, method - 1],
    secondPage,
    bottom: method,
  };

  function shared() {
    const settings = full.last + 2;
    const own = { settings, name: settings + 2, hours: settings + 3, current: settings + 4 };
    const byHours = settings + 8;
    const helpers = {
      ...own,
      load: settings + 5,
      after: settings + 6,
      perFte: settings + 7,
      byHours,
      byAge: byHours + teamShareColumns,
    };
    const last = helpers.byAge + teamShareColumns;
    return {
      widths: [...widths, ...Array.from({ length: last - full.last }, () => helperWidth)],
      full,
      title,
      labels,
      fields,
      supposed,
      proposal,
      asked,
      why,
      options,
      optionColumns: hasSecond
        ? [one(0), { first: 1, last: 3 }, { first: 4, last: 6 }, right]
        : [one(0), { first: 1, last: 5 }, { first: 6, last: right.last }],
      note,
      halves,
      helpers,
      fullTimeHours: { row: 1, column: settings + 1 },
      aowBornAtLatest: { row: 2, column: settings + 1 },
      referenceDate: { row: fields, column: right.first + 3 },
    };
  }
}

function one(column: number): Columns {
  return { first: column, last: column };
}

function halfAt(first: number, hasSecond: boolean): PeopleColumns {
  return {
    first,
    last: first + (hasSecond ? 5 : 4),
    name: first,
    hours: first + 1,
    current: first + 2,
    byHours: first + 3,
    difference: first + 4,
    byAge: hasSecond ? first + 5 : null,
  };
}

/** What, who, when, evaluation. */
function decisionColumns({ first }: Columns): readonly Columns[] {
  return first === right.first
    ? [one(first), { first: first + 1, last: first + 2 }, { first: first + 3, last: first + 4 }, one(first + 5)]
    : [
        { first: 0, last: 5 },
        { first: 6, last: right.first },
        { first: right.first + 1, last: right.first + 3 },
        { first: right.first + 4, last: right.last },
      ];
}
