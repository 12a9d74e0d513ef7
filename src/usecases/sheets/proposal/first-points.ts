import type { AttentionPoint } from "../../../caseload/attention/attention-point";
import { isIntended } from "../../../caseload/attention/point-answers";
import { pointsIn } from "../../../caseload/attention/points-in";
import { severityOf, worstFirst } from "../../../caseload/attention/worst-first";
import { readableAddress } from "../../../caseload/cell-address";
import type { Check } from "../../../caseload/checks/check";
import { cellsOf } from "../../../caseload/attention/attention-point";
import type { ClientDoubt } from "../../../caseload/clients/found-clients";
import type { Division } from "../../../caseload/division/division";
import { pointSentence } from "../../../text/checks/attention";
import { sideTasksToSettle } from "../../../text/sheets/proposal-sheet";
import type { TeamReading } from "../../reading/read-team";

/** As many as a meeting can settle before it decides. */
const shown = 3;

/** The open points that a decision by hours rests on, in words and worst first, and how many open points there are in all. */
export function firstPoints(
  { team, memory, sheets }: TeamReading,
  result: Division,
  clientDoubts: readonly ClientDoubt[],
): { readonly first: readonly string[]; readonly all: number } {
  const open = worstFirst(pointsIn(team, result.checks, clientDoubts), sheets).filter(
    (point) => !isIntended(point, memory.answers),
  );
  const inOrder = [...open].sort((one, other) => weightOf(one) - weightOf(other));
  const sideTasks = result.caseworkers.filter(({ sideTaskHours }) => sideTaskHours === null);
  const sentences = inOrder.map((point) =>
    isSideTask(point) ? settleSideTasks(sideTasks, result) : sentenceOf(point),
  );
  return { first: [...new Set(sentences)].slice(0, shown), all: open.length };
}

/** What changes the figures of the division most surely goes first: hours that nobody knows, two numbers of hours, one person or two, who counts. */
const deciding: readonly Check["code"][] = ["C09", "C02", "C10", "C03"];

function weightOf(point: AttentionPoint): number {
  if (severityOf(point) !== "review") return deciding.length + 2;
  if (point.kind !== "check") return deciding.length;
  const place = deciding.indexOf(point.about.code);
  return place < 0 ? deciding.length + 1 : place;
}

function isSideTask(point: AttentionPoint): boolean {
  return point.kind === "check" && point.about.code === "C09";
}

function settleSideTasks(people: Division["caseworkers"], { choices }: Division): string {
  const shift = Math.max(0, ...people.map(({ range }) => (range ? range[1] - range[0] : 0)));
  return sideTasksToSettle(
    people.map(({ name }) => name),
    choices.unknownSideTaskMaximum,
    shift,
  );
}

function sentenceOf(point: AttentionPoint): string {
  const places = cellsOf(point).slice(0, 2).map(readableAddress);
  const sentence = pointSentence(point, cellsOf(point).map(readableAddress));
  return places.length === 0 || places.some((place) => sentence.includes(place))
    ? sentence
    : `${sentence} (${places.join(", ")})`;
}
