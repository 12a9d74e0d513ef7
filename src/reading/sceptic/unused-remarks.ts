import { sameCell } from "../../caseload/cell-address";
import type { Doubt } from "../../caseload/team/team-data";
import { hoursInWords } from "../candidates/changes/hours-in-words";
import { saysDone } from "../candidates/changes/says-done";
import { saidOfPeople } from "../candidates/changes/said-of-people";
import { hasBegun, inNearestYear } from "../candidates/columns/moments";
import { withBelow } from "../grid-view";
import { clientsUnit } from "../values/number-text";
import type { FinishedReading } from "./finished-reading";

const longestRemark = 200;
/** A text that names more of the team is about the team. */
const mostNamed = 3;
/** It says what would be, or what holds for everybody. */
const supposes =
  /(?<!\p{L})(?:als|zou\p{L}*|stel|indien|mocht|norm|voorstel|gemiddeld\p{L}*|omgerekend|voltijd\p{L}*)(?!\p{L})/iu;
/** "9.05 uur" is a time. */
const amounts = new RegExp(
  String.raw`(?<![\d.,/-])(\d+(?:,\d+|\.\d)?)\s*(?:uren|uur|u|fte|${clientsUnit})(?!\p{L})`,
  "giu",
);
const corrects = /(?<!\p{L})(?:niet|ipv|i\.p\.v|plaats|moet\p{L}*|recti\p{L}*|correct\p{L}*)(?!\p{L})/iu;
/** No part of a day or a time. */
const bareNumbers = /(?<![\d.,/:-])\d{1,3}(?![.,/:-]?\d)/g;

/**
 * A text that says hours or clients of somebody, and other ones than count: what it means nobody but the team knows. "Mirjam heeft er 42 en niet 24"
 * needs no unit.
 */
export function unusedRemarks({ best, grids, changes, today }: FinishedReading): readonly Doubt[] {
  const people = new Map(best.people.map((person) => [person.name, person]));
  const told = changes.flatMap(({ cells }) => cells);
  const unused = saidOfPeople(best, withBelow(grids), "hoursInText", "clientsInText", "correction").filter(
    ({ name, others, cell, rest, isInRow }) => {
      const own = [name, ...others].flatMap((one) => people.get(one) ?? []);
      const taken = own.flatMap(({ hours, currentCells }) => [...(hours?.cells ?? []), ...currentCells]);
      if ([...taken, ...told].some((one) => sameCell(one, cell.address))) return false;
      if (hoursInWords(rest).some(({ from }) => from && !hasBegun(inNearestYear(from, today), today))) return false;
      if (cell.text.length > longestRemark || others.length >= mostNamed || (!isInRow && supposes.test(rest)))
        return false;
      if (saysDone(rest)) return false;
      const counting = own.flatMap(({ hours, current }) => [hours?.value, current]);
      const counts = (said: string): boolean => counting.includes(Number(said.replace(",", ".")));
      if (
        /\p{L}{3}/u.test(rest.replace(amounts, " ")) &&
        [...rest.matchAll(amounts)].some(([, said = ""]) => !counts(said))
      )
        return true;
      const numbers = corrects.test(rest) ? (rest.match(bareNumbers) ?? []) : [];
      return numbers.some(counts) && !numbers.every(counts);
    },
  );
  const [first] = unused;
  if (!first) return [];
  const { name, others, cell } = first;
  return [
    {
      code: "remark-unused",
      cells: unused.map((one) => one.cell.address),
      text: `${[name, ...others].join(", ")}: ${cell.text}`,
    },
  ];
}
