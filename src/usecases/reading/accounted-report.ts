import type { CountingQuestion } from "../../caseload/clients/counting-questions";
import { sum } from "../../caseload/sum";
import type { AccountedRows, NamedClients } from "../../caseload/team/team-data";

/**
 * What `--json` prints of how the client lists were accounted for. The fields are called as in the team's own rule file of worked cases, by which
 * others check them.
 */
export interface AccountedReport {
  readonly rows: number;
  readonly clients: number;
  readonly with_caseworker: Readonly<Record<string, number>>;
  readonly assigned: number;
  readonly no_caseworker: number;
  readonly of_which_waiting: number;
  readonly outside_formation: Readonly<Record<string, number>>;
  readonly ended: number;
  readonly not_started: number;
  readonly duplicate_rows: number;
  /** Rows that do not count because somebody answered so. */
  readonly left_out: number;
  readonly repeated_lists: readonly string[];
  readonly questions: AccountedRows["questions"];
  /** What can be answered, with the figures of every answer, and what was. */
  readonly choices: readonly CountingQuestion[];
  readonly typed_against_list: AccountedRows["differing"];
}

export function accountedReport(accounted: AccountedRows, choices: readonly CountingQuestion[]): AccountedReport {
  const { withCaseworker, noCaseworker, outside } = accounted;
  return {
    rows: accounted.rows,
    clients: sum([withCaseworker, noCaseworker, outside]),
    with_caseworker: byName(accounted.byCaseworker),
    assigned: withCaseworker,
    no_caseworker: noCaseworker,
    of_which_waiting: accounted.waiting,
    outside_formation: byName(accounted.byOutsider),
    ended: accounted.ended,
    not_started: accounted.notStarted,
    duplicate_rows: accounted.duplicates,
    left_out: accounted.leftOut,
    repeated_lists: accounted.repeated,
    questions: accounted.questions,
    choices,
    typed_against_list: accounted.differing,
  };
}

function byName(counts: readonly NamedClients[]): Readonly<Record<string, number>> {
  return Object.fromEntries(counts.map(({ name, clients }) => [name, clients]));
}
