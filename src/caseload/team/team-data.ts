import type { CellAddress, CellRange } from "../cell-address";
import type { AccountQuestion } from "../clients/accounted";
import type { CountingChoice } from "../clients/counting-choices";
import type { Selection } from "../clients/selections";
import type { IsoDate } from "../dates";
import type { StatedSplit } from "../splits/stated-split";
import type { Traced } from "../traced";
import type { CarriedCorrection, TableCorrection, TableKey } from "./corrections";
import type { Field, HoursUnit } from "./field";
import type { PointedDoubtCode } from "./pointed";
import type { StatedMeeting } from "./stated-meeting";

/**
 * formation: who works how many hours, with side tasks · caseload: how many clients each has ·
 * line-up: who takes which age group ("Wie + aantal uur") · clients: one row per client, recognised, and read only when ages are asked for.
 */
export type TableKind = "formation" | "caseload" | "line-up" | "clients";

export interface FoundColumn {
  readonly field: Field;
  /** The header as the team wrote it; two header rows are joined with a space. */
  readonly header: string;
  readonly column: number;
  /** 0 to 1: 1 is a header we know with values that fit it. */
  readonly confidence: number;
  readonly unit?: HoursUnit;
  /** The header says that its figures are what somebody aims at ("Norm", "Streefgetal"), so they need not be a division of the clients. */
  readonly aim?: true;
}

/** Contract hours a week from a day after the peildatum on. */
export interface LaterHours {
  readonly from: IsoDate;
  readonly hours: number;
  /** Hours a week that side tasks take from then on; absent when they stay what they are. */
  readonly sideTaskHours?: number;
}

/** One person's line in one table. A field that is absent was not in the table or its cell was empty. */
export interface PersonRow {
  readonly name: Traced<string>;
  /** Hours a week, converted from fte where needed. */
  readonly hours?: Traced<number>;
  /** What the side tasks are, in the team's words. "-" and empty are no side task and leave this absent. */
  readonly sideTasks?: Traced<string>;
  /** Hours a week that side tasks take; `share` when the cell gave a percentage of the contract (then value is 0 to 1). */
  readonly sideTaskHours?: Traced<number> & { readonly share?: true };
  readonly absence?: Traced<number> & { readonly share?: true };
  /** Hours a week, or share of the contract, that a starter does not yet carry. */
  readonly rampUp?: Traced<number> & { readonly share?: true };
  /** The first day. */
  readonly from?: Traced<IsoDate>;
  readonly until?: Traced<IsoDate>;
  /** Contract hours by which others are followed, from later days on. */
  readonly laterHours?: readonly LaterHours[];
  /** Number of clients now. */
  readonly current?: Traced<number>;
  /** The sheet's own "rekenkundig" figure. */
  readonly proportional?: Traced<number>;
  /** Clients after the change a line-up table proposes; the figure of the whole group when several people share the row. */
  readonly newCaseload?: Traced<number>;
  readonly ageBand?: Traced<string>;
  /** The row is hidden in the sheet; it is read all the same. */
  readonly hidden?: true;
}

/** A total typed by hand or summed by the sheet: "Totaal 160 uur per week", "470 cliënten*". */
export type StatedTotals = Partial<Record<"hours" | "current" | "proportional" | "newCaseload", Traced<number>>>;

export interface FoundTable {
  readonly kind: TableKind;
  readonly key: TableKey;
  /** Every header, also of columns that were left alone, in order: a column can be pointed out by its place here. */
  readonly headers: readonly { readonly text: string; readonly column: number }[];
  /** The title above the table, else the sheet's name. */
  readonly title: string;
  /** Header, rows and totals row together. */
  readonly range: CellRange;
  /** 0 to 1. */
  readonly confidence: number;
  readonly columns: readonly FoundColumn[];
  readonly rows: readonly PersonRow[];
  readonly totals: StatedTotals;
}

/**
 * A table that does not count, although it looks like one of the team's. unlikely: too little speaks for it ·
 * set-aside: someone said so · other-table: someone said that another of its kind counts.
 */
export interface PassedOver {
  readonly reason: "unlikely" | "set-aside" | "other-table";
  readonly key: TableKey;
  readonly title: string;
  readonly range: CellRange;
}

/**
 * One cell with the data of more than one row. people: "Julie 36 uur Ann 36 uur" · numbers: "186 90" · age-bands: "Oud:
 * 18 t/m 26 Nieuw: 18 t/m 29" · shared: one figure, merged over the lines of several people.
 */
export interface CombinedCell {
  readonly cell: CellAddress;
  readonly holds: "people" | "numbers" | "age-bands" | "shared";
  readonly text: string;
}

/** A name in running text beside an end date: "Pieter verlengd t/m 31-12-2020". */
export interface Mention {
  readonly name: string;
  readonly until: IsoDate;
  readonly cell: CellAddress;
  readonly text: string;
}

/** A selection, as one row of the team's own list of selections gives it. */
export interface StatedSelection {
  /** Filters in the order of the columns. */
  readonly selection: Selection;
  /** The selection's name. */
  readonly cell: CellAddress;
}

/**
 * Something that reading could not settle and did not guess. `code` says what, the other fields say where:
 * unreadable-number: a cell in a number column that is no number · hours-unit: hours or fte? · hidden-rows,
 * hidden-columns: lines out of sight were read · rows-left-out: the sheet is longer than what is read ·
 * ambiguous-column: two columns fit one field · formula-error: the cell holds an Excel error · unreadable-date ·
 * duplicate-name: one table names a person twice · figure-unit: hours or fte, in one cell? · impossible-number: below
 * zero, or more than anybody works · unassigned-clients, unassigned-hours: figures of a vacancy or of nobody, which do
 * not count · total-differs: a stated total is not the sum of its rows · different-caseloads: a later table gives
 * people other numbers of clients, and the first counts · caseload-hours-unused: the sheet has its own caseload hours
 * beside the contract hours, and nothing that explains the difference · unreadable-filter: a cell in a list of
 * selections says neither yes nor no, so that the selection is left out.
 */
export interface Doubt {
  readonly code:
    | "unreadable-number"
    | "unreadable-date"
    | "hours-unit"
    | "hidden-rows"
    | "hidden-columns"
    | "rows-left-out"
    | "ambiguous-column"
    | "formula-error"
    | "duplicate-name"
    | "figure-unit"
    | "impossible-number"
    | "unassigned-clients"
    | "unassigned-hours"
    | "total-differs"
    | "different-caseloads"
    | "caseload-hours-unused"
    | "unreadable-filter"
    | EvidenceDoubtCode
    | ListDoubtCode
    | LooksDoubtCode
    | NoteDoubtCode
    | PointedDoubtCode;
  readonly cells: readonly CellAddress[];
  /** The cell's text or the header, as the team wrote it; never a client's data. */
  readonly text: string;
  /**
   * mean-of-weeks: how many weeks · unassigned-…: the clients or hours a week that do not count · total-differs: the sum of the rows · converted-hours: hours a week for one unit ·
   * loose-number, mixed-units, other-figures, list-differs: the figure that counts · marked-out: how many do not count · few-clients, clients-with-one, without-hours, other-team: the clients · other list-…: rows of
   * the list.
   */
  readonly figure?: number;
  /**
   * other-figures, list-differs: the figure that does not count · mixed-units: hours a week of one fte · list-uncounted, clients-with-one: all clients
   * that count · few-clients: people with hours · answered-again: the figure of the first answer · numbers-counted: numbers that stand there more than once · other-team: the hours.
   */
  readonly other?: number;
  /** other-figures: how many of the cells make the figure that counts, and how many after those the other; others have one each behind them. */
  readonly parts?: readonly [number, number];
  /** ambiguous-column: the field that two columns fit · guessed-column, other-figures, answered-again: the field that it is about. */
  readonly field?: Field;
}

/**
 * What the reader decided by evidence, where another may decide otherwise.
 * other-figures: a reading that is nearly as likely gives somebody other hours or clients · other-people: it knows somebody more · old-counts: the clients are those of long ago by their header ·
 * remark-unused: a text says other hours or clients of somebody than count ·
 * guessed-column: no header says that these are the hours or the clients · converted-hours: days, hours a year or a month made into hours a week ·
 * newest-taken: of several months or years the newest counts · newest-contract: of several contracts of one person the newest that has
 * begun counts · contracts-apart: the next of them begins after days without any · rows-added: two rows of one person, added up · answered-again: of who filled in a form twice the last answer counts · tables-added: parts of a team on
 * several sheets · sum-row: a row that adds up the rows above it and is called like a person · no-caseload: somebody whose work carries no clients
 * does not count · role-with-clients: somebody of whom that is said and who has clients does · without-clients: somebody with hours and no clients beside others who
 * have many · absent-in-words: a row says that somebody is ill or on leave, and the hours count · meaning-in-looks: a
 * colour or a font means something, and is not read · total-without: a total is right without these people ·
 * outside-total: it leaves them out on purpose, and they do not count · loose-number: words beside a number were passed
 * over · mean-of-weeks: a roster of several weeks, of which the
 * mean counts · mixed-units: in one column some hours stand in fte or days, and each was converted by its own unit · odd-name: a row that counts and is called like nobody · joined-name: two names are one person's because nobody else fits ·
 * few-clients: a whole team with hardly any clients · clients-with-one: nearly all clients are one person's · moments-added: numbers of several
 * dates or months of one person, added up · deduction-unused: leave or side tasks in hours that are more than most people work in a week, not taken off ·
 * without-hours: somebody with clients and no hours beside others who have both · numbers-counted: numbers of clients in one cell, counted · list-of-cards: each text of a board is a client of whoever stands in it ·
 * stand-worked-out: the stand that a year began with, and who came and went since; or the most that somebody may have, without the places left · read-in-messages: people whose figures stand in
 * messages that were pasted, or who say none there ·
 * several-teams: a column says which team each is in, and nothing which of them is meant, so that everybody counts.
 */
type EvidenceDoubtCode =
  | "other-figures"
  | "other-people"
  | "old-counts"
  | "remark-unused"
  | "guessed-column"
  | "converted-hours"
  | "newest-taken"
  | "newest-contract"
  | "contracts-apart"
  | "rows-added"
  | "answered-again"
  | "tables-added"
  | "sum-row"
  | "no-caseload"
  | "role-with-clients"
  | "without-clients"
  | "absent-in-words"
  | "meaning-in-looks"
  | "total-without"
  | "outside-total"
  | "loose-number"
  | "mean-of-weeks"
  | "mixed-units"
  | "odd-name"
  | "joined-name"
  | "few-clients"
  | "clients-with-one"
  | "moments-added"
  | "deduction-unused"
  | "without-hours"
  | "numbers-counted"
  | "list-of-cards"
  | "stand-worked-out"
  | "read-in-messages"
  | "several-teams";

/**
 * What a line through a name or the fill of a row says, where a text tells what it means.
 * older-exports: of several exports in one list only the newest that has come counts · marked-out: who or what has one has left or is closed, and does not count · marked-partly: a line through or the fill of a figure or a heading,
 * a line through a part of a text, or the fill of a whole table, which changes nothing · struck-unread: nothing was left out for a line, because the
 * text does not say that it is over, no cell has one, or Excel does not say which.
 */
type LooksDoubtCode = "marked-out" | "marked-partly" | "struck-unread" | "older-exports";

/**
 * What notes and comments at names say of contract hours. hours-in-notes: the hours of these people stand there and were taken from there ·
 * unclear-notes: several hours, or some of which nothing tells whether they hold now, so that none were taken.
 */
type NoteDoubtCode = "hours-in-notes" | "unclear-notes";

/**
 * What counting the rows of a client list came upon.
 * list-differs: it gives somebody another number than the table, which counts · list-ended, list-later: rows that have ended, or begin after the
 * peildatum, do not count · list-duplicates, list-repeats: rows of a client who stands there already, or on another sheet, count once ·
 * list-examples: rows of a number that is on everybody's own tab came along with a template, and do not count ·
 * list-waiting, list-partners: rows of a waiting list or of a partner that name a caseworker count, until somebody answers ·
 * list-unassigned: rows of nobody · list-proposed: rows of a name with a question mark are nobody's yet · list-outside: clients of somebody who is not in the formation · list-unknown-names: it names caseworkers, none
 * of whom the team has, and there is nothing else to count · list-left-out: an old copy or a repetition
 * was left alone · lists-added: several lists count, and no number tells whether they repeat each other · list-beside: a list that names the team too
 * does not count, because nothing says that its rows are clients · list-uncounted: rows that may be clients and are nowhere accounted for ·
 * list-odd-rows: texts alone between the rows of a list, which may say of those below whose they are, or that they are over · list-by-letter, list-by-digit: a table says whose the clients are by their surnames or numbers · list-by-colour: the fills of their rows say it, which these people have at their names · list-names-alone: rows in which only the caseworker stands count · list-hidden: rows that are out of sight count · list-other-dates: dates of which nothing says what they are · caseworkers-in-turn: several columns name them, each from a day on, and of each row the newest that has begun counts · second-caseworker: two columns name caseworkers, and the first
 * counts · other-team: another column names another team, of which the hours are known, or a column says who is in another team, and that team does not count · the others: what only the team can say, and until then the rows count as they stand (status closed with a later date; open with an
 * earlier one; a date that cannot be read; a status that we do not know, or codes of which nothing explains any; one client with two caseworkers).
 */
type ListDoubtCode =
  | "list-differs"
  | "list-ended"
  | "list-later"
  | "list-waiting"
  | "list-partners"
  | "list-duplicates"
  | "list-repeats"
  | "list-examples"
  | "list-unassigned"
  | "list-proposed"
  | "list-outside"
  | "list-unknown-names"
  | "list-left-out"
  | "lists-added"
  | "list-beside"
  | "list-uncounted"
  | "list-odd-rows"
  | "list-names-alone"
  | "list-hidden"
  | "list-by-letter"
  | "list-by-colour"
  | "list-by-digit"
  | "list-other-dates"
  | "second-caseworker"
  | "caseworkers-in-turn"
  | "other-team"
  | "list-ended-but-date-later"
  | "list-active-but-date-past"
  | "list-date-unreadable"
  | "list-status-unknown"
  | "list-codes-unknown"
  | "list-two-caseworkers";

/** Where the hours or the clients of the team came from; typed: somebody filled them in, and they stand in no cell. */
export interface FigureSource {
  readonly from: "table" | "list" | "typed";
  readonly ranges: readonly CellRange[];
  /** Headers of the columns, as the team wrote them. */
  readonly headers: readonly string[];
  /** single: a column as it is · sum: several columns together · product: days times hours a day · newest: the last of a series · rows: counted in a list. */
  readonly how: "single" | "sum" | "product" | "newest" | "rows";
  /** All hours, or all clients that are somebody's. */
  readonly total: number;
}

/** Clients without a caseworker. */
export interface ClientPool {
  readonly clients: number;
  /** Of whom are waiting. */
  readonly waiting: number;
  /** Where they are counted or typed. */
  readonly cell: CellAddress;
}

/** Where both figures came from, what else claims to be the clients, and what is nobody's. */
export interface TeamSources {
  readonly hours: FigureSource | null;
  readonly clients: FigureSource | null;
  /** The list that lies beside typed numbers. */
  readonly otherClients: FigureSource | null;
  readonly pool: ClientPool | null;
}

/** How many clients are one caseworker's. */
export interface NamedClients {
  readonly name: string;
  readonly clients: number;
}

/** Somebody of whom typed numbers and the lists say otherwise. */
export interface DifferingCount {
  readonly name: string;
  readonly typed: number;
  readonly list: number;
}

/** What nobody has answered about rows of the lists, once for each kind. */
export interface OpenQuestion {
  readonly code: AccountQuestion["code"];
  readonly rows: number;
  /** status-unknown: the status. */
  readonly status?: string;
  /** two-caseworkers: who they are. */
  readonly caseworkers?: readonly [string, string];
}

/** How every row of the counted lists was accounted for; nothing of a client in it. */
export interface AccountedRows {
  readonly rows: number;
  readonly withCaseworker: number;
  readonly noCaseworker: number;
  readonly waiting: number;
  readonly outside: number;
  readonly ended: number;
  readonly notStarted: number;
  readonly duplicates: number;
  /** Rows that do not count because somebody answered so. */
  readonly leftOut: number;
  /** Rows that count and end on a later date. */
  readonly endLater: number;
  readonly byCaseworker: readonly NamedClients[];
  readonly byOutsider: readonly NamedClients[];
  /** Sheets of lists of which at least half the rows stand in another as well. */
  readonly repeated: readonly string[];
  /** Of whom the numbers that are divided say otherwise; empty where the lists are divided themselves. */
  readonly differing: readonly DifferingCount[];
  readonly questions: readonly OpenQuestion[];
  /** What can be answered, and what was. */
  readonly choices: readonly CountingChoice[];
  /** Where the lists tell clients and partners apart: the headers of those columns. */
  readonly told?: { readonly clients: readonly CellAddress[]; readonly partners: readonly CellAddress[] };
}

/** Where there is no answer: what is most like a team, with where it stands and what it lacks, or the sheets on which nothing is. */
export type NearestTeam =
  | { readonly lacks: "hours" | "clients"; readonly place: string; readonly cells: readonly CellAddress[] }
  | { readonly lacks: "everything"; readonly sheets: readonly string[] };

/** Everything that we understood of the team's own sheets. It holds caseworkers, never clients. */
export interface TeamData {
  readonly tables: readonly FoundTable[];
  readonly combinedCells: readonly CombinedCell[];
  readonly mentions: readonly Mention[];
  /** Dates that the sheets give for themselves ("Peildatum: 3-3-2020", "dinsdag 3 maart 2020"), most explicit first. */
  readonly dates: readonly Traced<IsoDate>[];
  /** Divisions by age that the sheets give, in their order. */
  readonly statedSplits: readonly StatedSplit[];
  readonly selections: readonly StatedSelection[];
  /** Present where a memo stands among the sheets. */
  readonly meeting?: StatedMeeting;
  readonly doubts: readonly Doubt[];
  readonly passedOver: readonly PassedOver[];
  /** Where hours and clients came from. */
  readonly sources?: TeamSources;
  /** The rows of the client lists, where they were counted. */
  readonly accounted?: AccountedRows;
  /** What is most like a team; only where hours or clients are missing. */
  readonly nearest?: NearestTeam;
  /** Corrections that could not be used, because no table has these headers any more. */
  readonly unusedCorrections: readonly TableCorrection[];
  /** What becomes of corrections on the tabs of later months; only where there are such tabs. */
  readonly carriedCorrections?: readonly CarriedCorrection[];
}
