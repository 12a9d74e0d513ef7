import type { Accounted } from "../../../caseload/clients/accounted";
import { groupBy } from "../../../caseload/group-by";
import { sameName } from "../../../caseload/team/names";
import type { Doubt } from "../../../caseload/team/team-data";
import { comparable } from "../../candidates/columns/columns";
import { cornerOf, headerOf, whereCounted } from "./list-cells";
import { columnsOfNames } from "../whose/listed-by";
import { begunBeside, mayHaveGone } from "../whose/in-turn";
import { nameInTitle } from "../whose/titles";
import type { ListSettings, ReadList } from "./read-list";
import { countedOtherwise } from "./stated-counts";

/** What the accounting has to say or to ask. */
export function doubtsAbout(lists: readonly ReadList[], accounted: Accounted, settings: ListSettings): Doubt[] {
  const doubts: Doubt[] = [];
  const [first] = lists;
  if (!first) return doubts;
  const corner = cornerOf(first.place);
  const endHeader = lists
    .map(({ place }) => headerOf(place, place.status) ?? headerOf(place, place.end))
    .find((one) => one !== null);
  const endings = lists.flatMap((list) => list.endings);
  if (accounted.ended > 0)
    doubts.push({
      code: "list-ended",
      cells: endHeader || endings.length > 0 ? [...(endHeader ? [endHeader.cell] : []), ...endings] : [corner],
      text: endHeader?.text ?? "",
      figure: accounted.ended,
    });
  if (accounted.notStarted > 0)
    doubts.push({ code: "list-later", cells: [corner], text: settings.date, figure: accounted.notStarted });
  if (accounted.duplicates > 0) {
    const numbers = lists.map(({ place }) => headerOf(place, place.number)).find((one) => one !== null);
    const repeated = accounted.repeated.map((place) => lists[place]?.sheet ?? "").sort();
    doubts.push(
      repeated.length > 0
        ? { code: "list-repeats", cells: [corner], text: repeated.join(", "), figure: accounted.duplicates }
        : {
            code: "list-duplicates",
            cells: [numbers?.cell ?? corner],
            text: numbers?.text ?? "",
            figure: accounted.duplicates,
          },
    );
  }
  if (accounted.noCaseworker > 0) {
    const where = lists.find(({ place }) => place.by.kind === "nobody") ?? first;
    const waiting = lists.filter(({ waiting: isWaiting }) => isWaiting).map(({ sheet }) => sheet);
    doubts.push({
      code: "list-unassigned",
      cells: [whereCounted(where.place)],
      text: waiting.length > 0 ? waiting.join(", ") : where.sheet,
      figure: accounted.noCaseworker,
    });
  }
  for (const [name, clients] of accounted.outside)
    doubts.push({ code: "list-outside", cells: [whereCounted(first.place)], text: name, figure: clients });
  for (const [place, list] of lists.entries()) {
    const counted = [...list.hidden].filter((row) => accounted.classes[place]?.[row] === "counted").length;
    if (counted > 0)
      doubts.push({ code: "list-hidden", cells: [cornerOf(list.place)], text: list.sheet, figure: counted });
    if (list.proposed > 0)
      doubts.push({
        code: "list-proposed",
        cells: [whereCounted(list.place)],
        text: list.sheet,
        figure: list.proposed,
      });
    const title = list.place.by;
    if (title.kind === "title" && !sameName(nameInTitle(title.text), title.name))
      doubts.push({ code: "joined-name", cells: [title.cell], text: `${nameInTitle(title.text)} = ${title.name}` });
    for (const [team, spellings] of groupBy(list.guessed, ([, name]) => name))
      doubts.push({
        code: "joined-name",
        cells: [whereCounted(list.place)],
        text: `${spellings.map(([other]) => other).join(", ")} = ${team}`,
      });
    const { by } = list.place;
    if (by.kind === "rule") doubts.push(by.doubt);
    if (by.kind === "column") {
      const { columns: all } = list.place;
      const others =
        by.inTurn.length > 0
          ? []
          : [...begunBeside(all, settings.team, settings.date), ...mayHaveGone(all, by.column, settings.team)];
      const seconds = [...by.rivals, ...others.map(({ index }) => index)];
      const columns = [...new Set([by.column, ...seconds])];
      if (columns.length > 1) doubts.push({ code: "second-caseworker", ...headed(list, columns) });
    }
    if (by.kind === "column" && by.inTurn.length > 0)
      doubts.push({ code: "caseworkers-in-turn", ...headed(list, columnsOfNames(by)) });
    const other = headerOf(list.place, list.place.otherDates);
    if (other) doubts.push({ code: "list-other-dates", cells: [other.cell], text: other.text });
  }
  return [
    ...doubts,
    ...countedOtherwise(lists, accounted),
    ...countedUnasked(lists, accounted),
    ...questionsOf(lists, accounted),
  ];
}

/** Codes of which none is known, each with its rows, the most first: "L (88), A (12)". */
function codesIn({ rows }: ReadList): string | null {
  if (!rows.every(({ status }) => status === null || status === "unknown")) return null;
  const codes = [...groupBy(rows, ({ word }) => word)].filter(([word]) => word !== null);
  return codes
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([word, own]) => `${word} (${own.length})`)
    .join(", ");
}

function headed({ place }: ReadList, columns: readonly number[]): Pick<Doubt, "cells" | "text"> {
  const headers = columns.flatMap((column) => headerOf(place, column) ?? []);
  return { cells: headers.map(({ cell }) => cell), text: headers.map(({ text }) => text).join(" / ") };
}

/** Rows that count as long as nobody says that they do not. */
function countedUnasked(lists: readonly ReadList[], { asked }: Accounted): Doubt[] {
  return asked.flatMap(({ question, places, answer }): Doubt[] => {
    const [first] = places;
    const place = first && lists[first.list]?.place;
    if (!place || answer !== null || (question !== "waiting" && question !== "partners")) return [];
    const header = headerOf(place, question === "waiting" ? place.status : place.partner);
    const code = question === "waiting" ? "list-waiting" : "list-partners";
    return [
      { code, cells: [header?.cell ?? whereCounted(place)], text: place.table.part.sheet, figure: places.length },
    ];
  });
}

function questionsOf(lists: readonly ReadList[], accounted: Accounted): Doubt[] {
  const found = new Map<string, { doubt: Doubt; rows: number }>();
  const codes = lists.map(codesIn);
  for (const question of accounted.questions) {
    const list = lists[question.list];
    if (!list) continue;
    const column =
      question.code === "two-caseworkers"
        ? list.place.number
        : question.code === "date-unreadable"
          ? list.place.end
          : list.place.status;
    const together = question.code === "status-unknown" ? (codes[question.list] ?? null) : null;
    const text =
      question.code === "two-caseworkers"
        ? [...question.caseworkers].sort().join(" / ")
        : question.code === "status-unknown"
          ? (together ?? explained(list, list.rows[question.row]?.word ?? ""))
          : (headerOf(list.place, column)?.text ?? "");
    const key = `${question.code} ${text}`;
    const known = found.get(key);
    const cell = headerOf(list.place, column)?.cell ?? cornerOf(list.place);
    found.set(key, {
      rows: (known?.rows ?? 0) + 1,
      doubt: { code: together === null ? `list-${question.code}` : "list-codes-unknown", cells: [cell], text },
    });
  }
  return [...found.values()].map(({ doubt, rows }) => ({ ...doubt, figure: rows }));
}

/** A code with what a legend says of it: "O = opgeschort". */
function explained({ place }: ReadList, status: string): string {
  const meaning = place.legend?.get(comparable(status));
  return meaning === undefined ? status : `${status} = ${meaning}`;
}
