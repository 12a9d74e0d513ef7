import { answerTo, type CountingAnswer } from "../caseload/clients/counting-answers";
import type { IsoDate } from "../caseload/dates";
import { isNowhere } from "../caseload/cell-address";
import { sum } from "../caseload/sum";
import { normalisedName } from "../caseload/team/names";
import { gatherPeople, type Person } from "../caseload/team/people";
import type { DifferingCount, FigureSource, FoundTable, TeamData, TeamSources } from "../caseload/team/team-data";
import type { ListAccount } from "./clients/rows/accounted-rows";

/** What is known of where the figures came from, besides the tables themselves. */
export interface KnownSources {
  readonly sources: TeamSources | null;
  /** The rows of the counted lists, whatever is divided. */
  readonly accounted: ListAccount | null;
}

interface SourceTerms {
  readonly date: IsoDate;
  /** What somebody answered about who counts. */
  readonly answers: readonly CountingAnswer[];
}

/** The team with where its figures came from, and with what the lists say beside them. */
export function withSources(
  team: TeamData,
  { sources, accounted }: KnownSources,
  { date, answers }: SourceTerms,
): TeamData {
  const people = gatherPeople(team, date);
  const [hours, clients] = [sourceOf("hours", team, people), sourceOf("current", team, people)];
  const known: TeamSources = sources ?? { hours, clients, otherClients: null, pool: null };
  const typed = known.clients?.from !== "list";
  const complete: TeamData = {
    ...team,
    sources: known,
    ...(accounted && { accounted: { ...accounted, differing: typed ? differing(people, accounted) : [] } }),
  };
  return withPoolSettled(complete, answers);
}

/**
 * The team without what is no doubt any more: clients of nobody who are divided along, and a row "Niet toegewezen 24" in the table beside as many
 * in the list, which is right.
 */
function withPoolSettled(team: TeamData, answers: readonly CountingAnswer[]): TeamData {
  const { sources, accounted } = team;
  const typed = team.doubts.filter(({ code }) => code === "unassigned-clients");
  const same = accounted !== undefined && sum(typed.map(({ figure = 0 }) => figure)) === accounted.noCaseworker;
  const divided = answerTo(answers, "no-caseworker") === true && Boolean(sources?.pool);
  if (!divided && !(typed.length > 0 && same)) return team;
  return {
    ...team,
    doubts: team.doubts.filter(({ code }) => code !== "unassigned-clients" && code !== "list-unassigned"),
  };
}

/** The table that gives the most people their figure; null where none does. */
export function sourceOf(
  field: "hours" | "current",
  { tables }: Pick<TeamData, "tables">,
  people: readonly Person[],
): FigureSource | null {
  const order = field === "hours" ? (["formation", "caseload"] as const) : (["caseload", "formation"] as const);
  const giving = order
    .flatMap((kind) => tables.filter((table) => table.kind === kind))
    .find(({ rows }) => rows.some((row) => row[field] !== undefined));
  if (!giving) return null;
  const figures = people.map((person) => person[field]?.value ?? 0);
  const column = giving.columns.find((one) => one.field === field);
  const stands = standsInCells(giving, field);
  return {
    from: stands ? "table" : "typed",
    ranges: stands ? [giving.range] : [],
    headers: stands && column && column.header !== "" ? [column.header] : [],
    how: "single",
    total: Math.round(sum(figures) * 100) / 100,
  };
}

function standsInCells({ rows }: FoundTable, field: "hours" | "current"): boolean {
  return rows.some((row) => row[field] !== undefined && !isNowhere(row[field].cell));
}

function differing(people: readonly Person[], { byCaseworker }: ListAccount): readonly DifferingCount[] {
  const typed = new Map(people.map((person) => [normalisedName(person.name.value), person.current?.value]));
  return byCaseworker.flatMap(({ name, clients }) => {
    const figure = typed.get(normalisedName(name));
    return figure === undefined || figure === clients ? [] : [{ name, typed: figure, list: clients }];
  });
}
