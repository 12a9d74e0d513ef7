import { isInBand } from "../../caseload/ages/age-bands";
import { bornAtLatest } from "../../caseload/ages/age-on-date";
import { dayNumber } from "../../caseload/ages/day-number";
import type { KnownAge } from "../../caseload/ages/known-age";
import type { AgeDivision, DividedAges } from "../../caseload/scenarios/age-division";
import { countedRuns, type UnseenAge } from "../../caseload/scenarios/countable-clients";
import { groupBy } from "../../caseload/group-by";
import { possibleAges, unseenAgeWords as words } from "../../text/sheets/age-division-sheet";
import { blockWriter, formula, text, type Block } from "../plan/block";
import { at, fixedAt, fixedSpan } from "../plan/formula-text";
import { looks, numberFormats } from "../plan/sheet-styles";
import { columnSpan } from "../plan/table-rows";
import { unseenFormula, type BornBetween } from "../shared/count-formulas";
import { bornAt } from "../shared/band-counts";
import { countedCell } from "../shared/counted-cell";
import type { AgeDivisionLayout, UnseenPlace } from "./age-division-layout";
import { aowBirth } from "./age-footnotes";

/** Clients of one age whose birth date Excel does not see. */
export interface UnseenLine {
  readonly age: KnownAge;
  readonly clients: readonly UnseenAge[];
}

/** Two counts of every client must fit in one formula. */
const mostInLine = 12;

/** The clients whose birth date Excel does not see, whether the selection keeps them or not, the youngest first. */
export function unseenLines({ countable }: AgeDivision): readonly UnseenLine[] {
  const unseen = (countable?.runs ?? []).flatMap(({ births }) => births?.unseen ?? []);
  const byAge = groupBy(unseen, ({ age }) => `${age.youngest} ${age.oldest} ${age.aowReached}`);
  return [...byAge.values()]
    .flatMap((clients) => {
      const lines = Math.ceil(clients.length / mostInLine);
      return Array.from({ length: lines }, (_, line) => ({
        age: clients[0].age,
        clients: clients.slice(line * mostInLine, (line + 1) * mostInLine),
      }));
    })
    .sort((one, other) => one.age.youngest - other.age.youngest || one.age.oldest - other.age.oldest);
}

/** How many of them the selection keeps. */
export function countedIn({ clients }: UnseenLine): number {
  return clients.filter(({ isCounted }) => isCounted).length;
}

/**
 * Beside the figures of the chart: from when until when these clients may be born, and how many of them there still are. As soon as a birth date
 * stands in the list, it is counted there and no longer here. Only what an age tells stands here, and nobody's date.
 */
export function unseenAgesBlock(division: AgeDivision, layout: AgeDivisionLayout): Block {
  const { unseen } = layout.figures;
  const writer = blockWriter(layout.widths);
  if (unseen === null) return writer.block();
  writer.put(unseen.rows.title, unseen.age, text(words.title), { ...looks.helper, horizontal: "left", wrap: false });
  for (const kind of ["age", "earliest", "latest", "clients", "unsure"] as const) {
    writer.put(unseen.rows.header, unseen[kind], text(words[kind]), looks.helper);
  }
  unseenLines(division).forEach((line, index) => {
    const row = unseen.rows.first + index;
    const { age } = line;
    const date = { ...looks.helper, numberFormat: numberFormats.date };
    const clients = countedIn(line);
    const counted = countedCell(stillUnseen(division, layout, line), clients, looks.helper);
    const unsure = isUnsure(age, division.proposed) ? clients : 0;
    writer.put(row, unseen.age, text(possibleAges(age.youngest, age.oldest)), looks.helper);
    writer.put(row, unseen.earliest, earliestBirth(division, layout, age), date);
    writer.put(row, unseen.latest, latestBirth(division, layout, age), date);
    writer.put(row, unseen.clients, counted.content, counted.look);
    writer.put(row, unseen.unsure, formula(unsureFormula(layout, unseen, row), unsure), {
      ...looks.helper,
      numberFormat: numberFormats.count,
    });
  });
  return writer.block();
}

function stillUnseen(
  { countable }: AgeDivision,
  { referenceDate }: AgeDivisionLayout,
  line: UnseenLine,
): string | null {
  const runs = countable && countedRuns(countable, {});
  return runs && unseenFormula(runs, (client) => line.clients.includes(client), fixedAt(referenceDate));
}

function earliestBirth(division: AgeDivision, layout: AgeDivisionLayout, { oldest, aowReached }: KnownAge) {
  const olderAt = bornAt(layout, String(oldest + 1));
  const day = dayNumber(bornAtLatest(oldest + 1, division.referenceDate)) + 1;
  if (aowReached !== "no") return formula(`${olderAt}+1`, day);
  const aow = fixedAt(layout.parameters.aowBornAtLatest);
  return formula(`MAX(${olderAt},${aow})+1`, Math.max(day, dayNumber(aowBirth(division)) + 1));
}

function latestBirth(division: AgeDivision, layout: AgeDivisionLayout, { youngest, aowReached }: KnownAge) {
  const youngestAt = bornAt(layout, String(youngest));
  const day = dayNumber(bornAtLatest(youngest, division.referenceDate));
  if (aowReached !== "yes") return formula(youngestAt, day);
  const aow = fixedAt(layout.parameters.aowBornAtLatest);
  return formula(`MIN(${youngestAt},${aow})`, Math.min(day, dayNumber(aowBirth(division))));
}

/** In none of the groups for sure, and perhaps in one. */
function isUnsure(age: KnownAge, { bands }: DividedAges): boolean {
  const answers = bands.map(({ band }) => isInBand(age, band));
  return !answers.includes("yes") && answers.includes("unknown");
}

function unsureFormula({ division, figures }: AgeDivisionLayout, unseen: UnseenPlace, row: number): string {
  const groups = (column: number): string => fixedSpan({ column, first: division.first, last: division.last });
  const [until, after] = [groups(figures.bornUntil), groups(figures.bornAfter)];
  const [earliest, latest] = [at(row, unseen.earliest), at(row, unseen.latest)];
  const inside = `COUNTIFS(${until},">="&${latest},${after},"<"&${earliest})`;
  const perhaps = `COUNTIFS(${until},">="&${earliest},${after},"<"&${latest})`;
  return `IF(AND(${inside}=0,${perhaps}>0),${at(row, unseen.clients)},0)`;
}

/** What is added to a count for those of them who are born between for sure. */
export function unseenBetween({ figures: { unseen } }: AgeDivisionLayout, { until, after }: BornBetween): string {
  if (unseen === null) return "";
  const [clients, latest, earliest] = [unseen.clients, unseen.latest, unseen.earliest].map((column) =>
    fixedSpan(columnSpan(unseen.rows, column)),
  );
  return `+SUMIFS(${clients},${latest},"<="&${until},${earliest},">"&${after})`;
}

/** What is added to a count for those of whom it is sure in which of the groups they are, or that they are in none. */
export function unseenKnownInGroups({ figures: { unseen } }: AgeDivisionLayout): string {
  if (unseen === null) return "";
  const [clients, unsure] = [unseen.clients, unseen.unsure].map((column) => fixedSpan(columnSpan(unseen.rows, column)));
  return `+SUM(${clients})-SUM(${unsure})`;
}

/** The same of groups that do not change. */
export function unseenKnownIn(
  division: AgeDivision,
  { figures: { unseen } }: AgeDivisionLayout,
  bands: DividedAges,
): string {
  if (unseen === null) return "";
  const sure = unseenLines(division).flatMap(({ age }, index) =>
    isUnsure(age, bands) ? [] : [`+${fixedAt({ row: unseen.rows.first + index, column: unseen.clients })}`],
  );
  return sure.join("");
}
