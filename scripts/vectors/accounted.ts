import { accountForClients, type Accounted } from "../../src/caseload/clients/accounted";
import { noAnswers, type Belonging, type CountingAnswers } from "../../src/caseload/clients/counting-answers";
import type { ListedRow, ListedRows } from "../../src/caseload/clients/listed-row";
import type { IsoDate } from "../../src/caseload/dates";
import { normalisedName } from "../../src/caseload/team/names";
import { speaksOf } from "../../src/reading/candidates/columns/vocabulary";
import { comparableNumber } from "../../src/reading/clients/columns/client-number";
import { isNobody } from "../../src/reading/clients/lists/row-texts";
import { statusOf } from "../../src/reading/clients/rows/status-words";
import { parseDate } from "../../src/reading/values/date-text";

/** A case of the kind "accounted": client lists as a team writes them, with what was answered about a client by number. */
export interface AccountedCase {
  readonly date: IsoDate;
  readonly lists: readonly {
    readonly sheet: string;
    readonly has_status?: boolean;
    readonly rows: readonly CaseRow[];
  }[];
  readonly formation: readonly string[];
  readonly typed?: Readonly<Record<string, number>> | null;
  readonly answers?: Readonly<Record<string, string>> | null;
}

interface CaseRow {
  readonly nr?: string | number | null;
  readonly km?: string | null;
  readonly status?: string | null;
  readonly start?: string | null;
  readonly end?: string | null;
  /** So many rows, each of a client of its own. */
  readonly repeat?: number;
}

/** What the accounting comes to, with the fields of the cases. */
export function accounted({ date, lists, formation, typed, answers }: AccountedCase): Record<string, unknown> {
  const written = new Map(formation.map((name) => [normalisedName(name), name]));
  const read = lists.map((list, place) => listed(list, place, (name) => written.get(normalisedName(name)) ?? name));
  const result = accountForClients(read, new Set(formation), date, answers ? answersByNumber(answers) : noAnswers);
  const assigned = total(result.withCaseworker.values());
  const count = (name: string): number => result.withCaseworker.get(name) ?? 0;
  return {
    rows: result.rows,
    clients: exact(assigned + result.noCaseworker + total(result.outside.values())),
    with_caseworker: byName(result.withCaseworker),
    assigned: exact(assigned),
    no_caseworker: result.noCaseworker,
    of_which_waiting: result.waiting,
    outside_formation: byName(result.outside),
    ended: result.ended,
    not_started: result.notStarted,
    duplicate_rows: result.duplicates,
    repeated_lists: [...result.repeated].sort((one, other) => one - other).map((place) => read[place]?.sheet),
    class_by_row: Object.fromEntries(read.map(({ sheet }, place) => [sheet, result.classes[place]])),
    questions: questionsOf(read, result),
    typed_against_list: Object.entries(typed ?? {}).flatMap(([name, figure]) =>
      figure === count(name) ? [] : [{ name, typed: figure, list: exact(count(name)) }],
    ),
  };
}

function listed(
  { sheet, has_status = false, rows }: AccountedCase["lists"][number],
  place: number,
  inFormation: (name: string) => string,
): ListedRows {
  return {
    sheet,
    hasStatus: has_status,
    waiting: speaksOf("waiting", sheet),
    rows: rows.flatMap((row, at) =>
      Array.from({ length: row.repeat ?? 1 }, (_, turn) =>
        listedRow(row, row.repeat === undefined ? null : `${place}.${at}.${turn}`, inFormation),
      ),
    ),
  };
}

function listedRow(
  { nr, km, status, start, end }: CaseRow,
  ownNumber: string | null,
  inFormation: (name: string) => string,
): ListedRow {
  const said = status ? statusOf(status, "Status") : null;
  const until = end ? parseDate(end) : null;
  return {
    number: ownNumber ?? comparableNumber(String(nr ?? "")),
    caseworker: km && !isNobody(km) ? inFormation(km) : null,
    status: said,
    word: said === "unknown" ? (status ?? null) : null,
    partner: false,
    start: start ? parseDate(start) : null,
    end: until,
    endUnread: Boolean(end) && until === null,
  };
}

/** "shared", "separate", or the caseworker with whom the client counts. */
function answersByNumber(answers: Readonly<Record<string, string>>): CountingAnswers {
  const belongings = new Map(
    Object.entries(answers).map(([number, answer]): [string | null, Belonging] => [
      comparableNumber(number),
      answer === "shared" || answer === "separate" ? answer : { with: answer },
    ]),
  );
  return { counts: () => null, belongs: (number) => belongings.get(number) ?? null };
}

function questionsOf(lists: readonly ListedRows[], { questions }: Accounted): readonly object[] {
  const asked = questions.map((question) => {
    const list = lists[question.list];
    if (question.code === "two-caseworkers") return { code: question.code, caseworkers: question.caseworkers };
    if (question.code === "status-unknown") return { code: question.code, status: list?.rows[question.row]?.word };
    return { code: question.code, at: [list?.sheet, question.row + 1] };
  });
  return [...new Map(asked.map((question) => [JSON.stringify(question), question])).values()];
}

function byName(counts: ReadonlyMap<string, number>): Record<string, number | string> {
  return Object.fromEntries([...counts].map(([name, clients]) => [name, exact(clients)]));
}

function total(figures: Iterable<number>): number {
  return [...figures].reduce((sum, figure) => sum + figure, 0);
}

const mostParts = 12;

/** A number that is not whole as "a/b". */
function exact(value: number): number | string {
  for (let parts = 1; parts <= mostParts; parts += 1) {
    const whole = Math.round(value * parts);
    if (Math.abs(value * parts - whole) < 1e-9) return parts === 1 ? whole : `${whole}/${parts}`;
  }
  throw new Error("No client is shared by so many caseworkers.");
}
