import { sum } from "../../caseload/sum";
import { normalisedName } from "../../caseload/team/names";
import type { Doubt } from "../../caseload/team/team-data";
import { isSurelyName, share } from "../candidates/columns/columns";
import type { Reading } from "../candidates/readings";
import type { GridCell } from "../grid-view";
import { workOrIncome } from "../clients/whose/work-or-income";
import { ofKeeper } from "./own-team";

/** "Bezetting wijkteam Noord", "mijn team". */
const namesTeam = /(?:team|afdeling)(?!\p{L})/iu;
/** What whoever keeps the workbook says of a team that is not theirs. */
const ofOthers =
  /(?<!\p{L})(?:vergelijk\p{L}*|andere? (?:team|afdeling)\p{L}*|niet (?:bij|van) (?:ons|mij))(?!\p{L})/iu;

const fewestPeople = 2;

/**
 * Of blocks on one sheet with a title that names their team only the own one, said to be so or the one of work; the people of the others are said.
 * All, where no title tells.
 */
export function ofOwnTeam(readings: readonly Reading[]): readonly Reading[] {
  const named = readings.filter(
    (one) => one.hours && one.people.length >= fewestPeople && arePeople(one) && titleOf(one),
  );
  const others = named.filter((one) => named.some((own) => isBeside(own, one) && goesBefore(own, one)));
  const own = named.filter((one) => !others.includes(one) && others.some((other) => isBeside(one, other)));
  if (own.length === 0) return readings;
  const left = new Set(others.flatMap(({ people }) => people.map(({ name }) => normalisedName(name))));
  const said = doubtsOf(others);
  return readings.flatMap((one) => {
    if (own.includes(one)) return [{ ...one, doubts: [...one.doubts, ...said] }];
    const isOfOwn = own.some(({ table }) => table === one.table);
    // Beside those who surely are people, "Gagel" and "Taag" are where they work.
    return one.hours && (isOfOwn || one.people.some(({ name }) => left.has(normalisedName(name)))) ? [] : [one];
  });
}

/** The nearest above it that names a team. */
function titleOf({ table }: Reading): GridCell | undefined {
  return table.titles.find(({ text }) => namesTeam.test(text));
}

function arePeople({ people }: Reading): boolean {
  return share(people, ({ name }) => isSurelyName(name)) > 0.5;
}

function isBeside(one: Reading, other: Reading): boolean {
  const names = new Set(one.people.map(({ name }) => normalisedName(name)));
  return (
    one.table.part.sheet === other.table.part.sheet &&
    titleOf(one)?.text !== titleOf(other)?.text &&
    share(other.people, ({ name }) => names.has(normalisedName(name))) < 0.5
  );
}

function goesBefore(one: Reading, other: Reading): boolean {
  const [own, second] = [titleOf(one)?.text ?? "", titleOf(other)?.text ?? ""];
  const [isOut, isSecondOut] = [ofOthers.test(own), ofOthers.test(second)];
  if (isOut || isSecondOut) return !isOut;
  const [isOwn, isSecondOwn] = [ofKeeper.test(own), ofKeeper.test(second)];
  if (isOwn !== isSecondOwn) return isOwn;
  return workOrIncome(own) === "work" && workOrIncome(second) === "income";
}

/** Once of each title, by the likeliest reading of what stands below it. */
function doubtsOf(others: readonly Reading[]): Doubt[] {
  const likeliest = [...others].sort((one, other) => one.score - other.score);
  return [...new Map(likeliest.map((one) => [titleOf(one)?.text, one])).values()].map((one) => {
    const [title, { people }] = [titleOf(one), one];
    const cells = [title?.address ?? [], ...people.map(({ hours }) => hours?.cells ?? [])].flat();
    return {
      code: "other-team",
      cells,
      text: `${title?.text}: ${people.map(({ name }) => name).join(", ")}`,
      figure: sum(people.map(({ current }) => current?.value ?? 0)),
      other: sum(people.map(({ hours }) => hours?.value ?? 0)),
    };
  });
}
