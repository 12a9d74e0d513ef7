import { sum } from "../../caseload/sum";
import type { Doubt, TeamData } from "../../caseload/team/team-data";
import type { Traced } from "../../caseload/traced";
import { highestFte } from "../candidates/columns/figure-choice";
import { isWholeHours } from "../candidates/columns/hours-choice";
import { otherFigures, type TwoFigures } from "../other-figures";
import { parseNumber } from "../values/number-text";
import type { SaidWeek } from "./full-week";

/** Contract hours of somebody that stand there as a part of a full week. */
interface Share {
  readonly name: string;
  readonly hours: Traced<number>;
  readonly part: number;
  readonly header: string;
}

function sharesIn({ tables }: TeamData): Share[] {
  return tables.flatMap(({ columns, rows }) => {
    const column = columns.find(({ field }) => field === "hours");
    return rows.flatMap(({ name, hours }): Share[] => {
      const read = hours && parseNumber(hours.text);
      const unit = read?.unit ?? column?.unit;
      if (!hours || !read || (unit !== "fte" && unit !== "percent")) return [];
      // Among parts with a unit of their own a bare number may be hours.
      if (read.unit === undefined && hours.value === read.value) return [];
      const part = unit === "percent" && read.value > highestFte ? read.value / 100 : read.value;
      return [{ name: name.value, hours, part, header: column?.header ?? "" }];
    });
  });
}

/** Of the full weeks that are said the one that holds for the hours of the team; null where none does or nothing tells which. */
export function weekOfTeam(team: TeamData, said: readonly SaidWeek[]): number | null {
  const sheets = new Set(sharesIn(team).map(({ hours }) => hours.cell.sheet));
  const own = said.filter(({ cell }) => sheets.has(cell.sheet));
  const [week, ...others] = new Set((own.length > 0 ? own : said).map(({ hours }) => hours));
  return sheets.size > 0 && week !== undefined && others.length === 0 ? week : null;
}

/** Other usual weeks than that of a municipality. */
const otherWeeks = [40, 38];
const daysOfWeek = 5;

/**
 * What is said of parts of a full week: with which week they were worked out where a text says another than the usual one, and both figures where texts
 * say several, or where only another week makes whole hours of them.
 */
export function doubtsAboutWeek(
  team: TeamData,
  said: readonly SaidWeek[],
  { fullTimeHours, usual }: { readonly fullTimeHours: number; readonly usual: number },
): Doubt[] {
  const shares = sharesIn(team);
  const [first] = shares;
  if (!first) return [];
  if (fullTimeHours !== usual) {
    const cells = said.filter(({ hours }) => hours === fullTimeHours).map(({ cell }) => cell);
    const own = shares.map(({ hours }) => hours.cell);
    return [{ code: "converted-hours", cells: [...cells, ...own], text: first.header, figure: fullTimeHours }];
  }
  const isUnclear = weekOfTeam(team, said) === null;
  const areWhole = (...units: readonly number[]): boolean =>
    shares.every(({ part }) => units.some((unit) => isWholeHours(part, unit)));
  // Where some have half an hour, whole days of the usual week tell nothing.
  const isLikelier = (week: number): boolean =>
    (areWhole(week) && !areWhole(usual)) || (areWhole(2 * week) && !areWhole(2 * usual, daysOfWeek));
  const other =
    said.length > 0 ? said.find(({ hours }) => isUnclear && hours !== usual)?.hours : otherWeeks.find(isLikelier);
  if (other === undefined) return [];
  return oneDoubt(
    shares.map(({ name, hours, part }) => ({
      name,
      own: { value: hours.value, cells: [hours.cell] },
      other: { value: part * other, cells: [hours.cell] },
    })),
  );
}

const fewestOfOthers = 8;
const mostOfWeek = 16;
/** So many times the clients that others have for an hour. */
const farMore = 3;

/** Two to five hours of somebody among the weeks of others may be days, where no unit says otherwise or they have far more clients for an hour. */
export function daysAmongHours(team: TeamData, fullTimeHours: number): Doubt[] {
  const clients = new Map(
    team.tables.flatMap(({ rows }) =>
      rows.flatMap(({ name, current }) => (current ? [[name.value, current.value]] : [])),
    ),
  );
  return team.tables.flatMap(({ columns, rows }) => {
    const column = columns.find(({ field }) => field === "hours");
    if (!column || (column.unit ?? "hours") !== "hours" || / \+ /.test(column.header)) return [];
    const filled = rows.flatMap(({ name, hours }) =>
      hours && hours.value > highestFte ? [{ name: name.value, hours }] : [],
    );
    const isFew = ({ hours }: { readonly hours: Traced<number> }): boolean =>
      hours.value <= daysOfWeek && parseNumber(hours.text)?.unit === undefined;
    const [few, others] = [filled.filter(isFew), filled.filter((one) => !isFew(one))];
    const areWeeks = others.every(({ hours }) => hours.value >= fewestOfOthers);
    if (!areWeeks || !others.some(({ hours }) => hours.value >= mostOfWeek)) return [];
    const perHour = sum(others.map(({ name }) => clients.get(name) ?? 0)) / sum(others.map(({ hours }) => hours.value));
    const saysUnit = /uur|uren|hours|hrs|(?:^|\s)u(?:\s|$)/i.test(column.header);
    return oneDoubt(
      few
        .filter(({ name, hours }) => !saysUnit || (clients.get(name) ?? 0) > farMore * perHour * hours.value)
        .map(({ name, hours }) => ({
          name,
          own: { value: hours.value, cells: [hours.cell] },
          other: { value: (hours.value * fullTimeHours) / daysOfWeek, cells: [hours.cell] },
        })),
    );
  });
}

/** Of municipalities no full week is longer. */
const longestFullWeek = 40;

/** More hours than a full week has may be those of two weeks, and then so are those of the others in the table. */
export function weeksAddedUp({ tables }: TeamData): Doubt[] {
  return tables.flatMap(({ rows }) => {
    const filled = rows.flatMap(({ name, hours }) => (hours ? [{ name: name.value, hours }] : []));
    return filled.some(({ hours }) => hours.value > longestFullWeek)
      ? oneDoubt(
          filled.map(({ name, hours }) => ({
            name,
            own: { value: hours.value, cells: [hours.cell] },
            other: { value: hours.value / 2, cells: [hours.cell] },
          })),
        )
      : [];
  });
}

function oneDoubt([first, ...others]: readonly TwoFigures[]): Doubt[] {
  return first ? [otherFigures("hours", first, others)] : [];
}
