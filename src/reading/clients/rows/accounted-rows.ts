import type { Accounted } from "../../../caseload/clients/accounted";
import { countingAnswers, type CountingAnswer } from "../../../caseload/clients/counting-answers";
import { countingChoices } from "../../../caseload/clients/counting-choices";
import type { IsoDate } from "../../../caseload/dates";
import { sum } from "../../../caseload/sum";
import type { AccountedRows, NamedClients, OpenQuestion } from "../../../caseload/team/team-data";
import type { ListCounts } from "../lists/counted-lists";
import { toldIn } from "../lists/list-cells";

/** What the lists came to, before it is known whether other numbers are divided. */
export type ListAccount = Omit<AccountedRows, "differing">;

/** What the accounting came to, without the rows: numbers, names of caseworkers and sheets. */
export function accountedRows(
  { accounted, lists, places }: Pick<ListCounts, "accounted" | "lists" | "places">,
  { date, answers }: { readonly date: IsoDate; readonly answers: readonly CountingAnswer[] },
): ListAccount {
  const { withCaseworker, outside } = accounted;
  const team = new Set(withCaseworker.keys());
  return {
    rows: accounted.rows,
    withCaseworker: sum([...withCaseworker.values()]),
    noCaseworker: accounted.noCaseworker,
    waiting: accounted.waiting,
    outside: sum([...outside.values()]),
    ended: accounted.ended,
    notStarted: accounted.notStarted,
    duplicates: accounted.duplicates,
    leftOut: accounted.leftOut,
    endLater: accounted.endLater,
    byCaseworker: named(withCaseworker),
    byOutsider: named(outside),
    repeated: accounted.repeated.map((place) => lists[place]?.sheet ?? ""),
    questions: openQuestions(lists, accounted),
    choices: countingChoices(lists, team, date, countingAnswers(answers), accounted),
    told: toldIn(places),
  };
}

function named(counts: ReadonlyMap<string, number>): readonly NamedClients[] {
  return [...counts].map(([name, clients]) => ({ name, clients }));
}

function openQuestions(lists: ListCounts["lists"], { questions }: Accounted): readonly OpenQuestion[] {
  const found = new Map<string, OpenQuestion>();
  for (const question of questions) {
    const about =
      question.code === "two-caseworkers"
        ? { code: question.code, caseworkers: question.caseworkers }
        : question.code === "status-unknown"
          ? { code: question.code, status: lists[question.list]?.rows[question.row]?.word ?? "" }
          : { code: question.code };
    const key = JSON.stringify(about);
    found.set(key, { ...about, rows: (found.get(key)?.rows ?? 0) + 1 });
  }
  return [...found.values()];
}
