import type { CellAddress } from "../../caseload/cell-address";
import { nearName } from "../../caseload/team/names";
import { answerTo, countingAnswers, type CountingAnswer } from "../../caseload/clients/counting-answers";
import type { IsoDate } from "../../caseload/dates";
import { oneByOne, type Stepwise } from "../../kernel/stepwise";
import type { Doubt } from "../../caseload/team/team-data";
import { countLists, type ListCounts } from "../clients/lists/counted-lists";
import type { ColumnSource, Section } from "../clients/lists/read-list";
import { identifiesClients } from "../clients/lists/client-evidence";
import type { ListedPlace } from "../clients/lists/listed-place";
import { listedPlaces, type TeamPlaces } from "../clients/lists/listed-places";
import { statusLegends, type StatusLegend } from "../clients/rows/status-legend";
import { unknownNames } from "../clients/unknown-names";
import type { FoundCandidates } from "./find-candidates";
import { share } from "./columns/columns";
import { hasBegun, isOfEarlierYear, momentIn, orderOf, type Moment } from "./columns/moments";
import { withoutFewerPeople } from "./fewer-people";
import { joinNames } from "./name-joins";
import type { Interpretation, InterpretedPerson } from "./interpretation";
import { withHeadings } from "./hours-in-headings";
import { withOtherTable } from "./with-other-table";
import { withoutClients, withoutOtherRoles, withoutOtherSheets, withoutSecondCaseworkers } from "./without-clients";
import type { ReadPerson, Reading } from "./readings";
import { againstTable, rivalDoubts, typedOtherwise } from "./rivals";
import { isSameRect, overlaps, sameTeam, touches } from "./same-rows";
import { isOtherTeam, otherTeamDoubt, otherTeams, secondTeams } from "./second-teams";
import type { RareForms } from "./shapes/rare-forms";
import type { RowsBelow } from "./shapes/rows-below";
import { isOld } from "./shapes/table";
import type { FigureChoice } from "./columns/figure-choice";

export interface InterpretationSettings {
  readonly date: IsoDate;
  /** Hours a week of one fte. */
  readonly fullTimeHours: number;
  /** What somebody answered about who counts. */
  readonly answers: readonly CountingAnswer[];
  readonly source: ColumnSource;
  readonly hashOf: (text: string) => string;
  readonly rowsBelow: RowsBelow;
  readonly sections?: readonly Section[] | undefined;
}

const leastScore = 3;
/** Where no word says which column is which, more must speak for it. */
const leastGuess = 5;
/** A table by itself. */
const leastSource = 2;
const sourcesTried = 10;
const listTeamsTried = 6;
/** A team that is so much less likely is not looked for in lists. */
const farBehind = 3;
const typedGoFirst = 3;
const leastTyped = 0.5;
const fewestOfOthers = 3;

export interface Interpreted {
  readonly best: Interpretation | null;
  readonly doubts: readonly Doubt[];
  /** The best source of hours where there is no answer. */
  readonly hours: Reading | null;
  readonly counts: Reading | null;
  /** The lists laid beside typed counts. */
  readonly lists: ListCounts | null;
  /** Teams of other caseworkers of the clients in the same list. */
  readonly others: readonly Interpretation[];
}

export function* interpret(
  found: FoundCandidates,
  likely: readonly TeamLists[],
  settings: InterpretationSettings,
): Stepwise<Interpreted> {
  const byScore = (one: { score: number }, other: { score: number }): number => other.score - one.score;
  const readings = [...found.readings].sort(byScore);
  const both = readings.filter(({ hours, counts }) => hours && counts).slice(0, sourcesTried * 2);
  const hoursOnly = hoursReadings(found);
  const countsOnly = readings.filter(({ hours, counts }) => !hours && counts).slice(0, sourcesTried * 2);
  const listed = yield* listInterpretations(likely, found, settings);
  const second = secondTeams(listed);
  const ofTwo = yield* oneByOne(hoursOnly, (hours) =>
    countsOnly.flatMap((counts) => joined(hours, counts, found) ?? []),
  );
  const all = [...both.map(inOneTable), ...ofTwo.flat(), ...listed.filter((one) => !second.has(one))];
  const formed = yield* oneByOne(all, (interpretation) => {
    const isOlder =
      isOlderThanList(interpretation, listed, settings.date) || isHeadedByEarlierYear(interpretation, settings.date);
    const own = isOlder ? withoutPrecedence(interpretation) : interpretation;
    const whole = withOtherTable(own, hoursOnly, found.aliases);
    return withoutOtherSheets(withoutSecondCaseworkers(withoutOtherRoles(whole)));
  });
  const again = new Set(formed.filter(areClientsAgain).map(({ hours }) => hours));
  const likelyOnes = formed
    .filter((interpretation) => interpretation.score >= (isGuess(interpretation) ? leastGuess : leastScore))
    .filter(({ hours }) => !again.has(hours));
  const ranked = [...withoutFewerPeople(likelyOnes)].sort(byScore);
  const prefersList = answerTo(settings.answers, "typed-counts") === false;
  const best = (prefersList ? ranked.find(({ counts }) => "accounted" in counts) : undefined) ?? ranked[0];
  if (!best)
    return {
      best: null,
      doubts: unknownNames(likely[0]?.places ?? []),
      hours: hoursOnly.find((hours) => !again.has(hours)) ?? null,
      counts: countsOnly[0] ?? null,
      lists: null,
      others: [],
    };
  const lists = listed.find(({ hours }) => sameTeam(hours, best.hours)) ?? listed[0];
  const laidBeside = lists && "accounted" in lists.counts && !("accounted" in best.counts) ? lists : null;
  // Whoever chose the list knows that the table says otherwise.
  const others = otherTeams(best, listed);
  const rivalling = ranked
    .filter((one) => (prefersList ? "accounted" in one.counts : one !== laidBeside))
    .filter((one) => !isOtherTeam(best, one));
  const rivals = [
    ...rivalDoubts(best, rivalling),
    ...("accounted" in best.counts && !prefersList ? typedOtherwise(best, formed, countsOnly.map(inOneTable)) : []),
  ];
  return {
    best,
    doubts: [
      ...best.doubts,
      ...withoutClients(best, settings.date),
      ...(laidBeside ? againstTable(best, laidBeside) : []),
      ...rivals,
      ...others.map((other) => otherTeamDoubt(best, other)),
    ],
    hours: best.hours,
    counts: "table" in best.counts ? best.counts : null,
    lists: laidBeside && "accounted" in laidBeside.counts ? laidBeside.counts : null,
    others,
  };
}

function isGuess({ hours, counts }: Interpretation): boolean {
  return "table" in counts && (hours.hours?.weak ?? false) && (counts.counts?.weak ?? false);
}

/** What no word calls hours, and most people have as many clients of, or with another column beside it: one kind of two. */
function areClientsAgain({ hours, people }: Interpretation): boolean {
  if (!hours.hours?.weak) return false;
  const rowOf = new Map(hours.people.map(({ name, rows }) => [name, (rows[0] ?? 0) - hours.table.first]));
  const comesTo = (beside: (row: number) => number | undefined): boolean =>
    share(people, ({ name, hours: own, current }) => {
      const more = beside(rowOf.get(name) ?? -1);
      return own !== null && more !== undefined && own.value + more === current;
    }) > 0.5;
  return comesTo(() => 0) || hours.columns.some(({ cells }) => comesTo((row) => cells[row]?.figure?.value));
}

/** Typed numbers of a day before that of a list that lies beside them: the list is newer. */
function isOlderThanList({ counts }: Interpretation, listed: readonly Interpretation[], date: IsoDate): boolean {
  if (!("table" in counts) || counts.counts === null || counts.counts.weak) return false;
  const typed = momentOfCounts(counts);
  const lists = listed.flatMap(({ counts: list }) => ("places" in list ? list.places.map(momentOfList) : []));
  const newest = lists.flatMap((moment) => (moment && hasBegun(moment, date) ? [orderOf(moment, date)] : []));
  return typed !== null && newest.some((order) => order > orderOf(typed, date));
}

/** "Caseload 2024" in a workbook of 2025. */
function isHeadedByEarlierYear({ counts }: Interpretation, date: IsoDate): boolean {
  if (!("table" in counts)) return false;
  return isOfEarlierYear(
    firstMoment((counts.counts?.columns ?? []).map((column) => counts.table.headers[column]?.text ?? "")),
    date,
  );
}

function withoutPrecedence(interpretation: Interpretation): Interpretation {
  return { ...interpretation, score: interpretation.score - typedGoFirst };
}

function momentOfCounts({ table, counts }: Reading): Moment | null {
  const headers = (counts?.columns ?? []).map((column) => table.headers[column]?.text ?? "");
  return firstMoment([...headers, ...table.titles.map(({ text }) => text), table.part.sheet]);
}

function momentOfList({ table }: ListedPlace): Moment | null {
  return firstMoment([...table.titles.map(({ text }) => text), table.part.sheet]);
}

function firstMoment(texts: readonly string[]): Moment | null {
  return texts.map(momentIn).find((moment) => moment !== null) ?? null;
}

function inOneTable(reading: Reading): Interpretation {
  return {
    hours: reading,
    counts: reading,
    people: reading.people.map((person): InterpretedPerson => ({
      name: person.name,
      hours: person.hours,
      current: person.current?.value ?? null,
      currentCells: person.current?.cells ?? [],
      currentFigure: person.current,
    })),
    outside: [],
    score: reading.score + precedence(reading),
    doubts: [...reading.doubts, ...choiceDoubts(reading, reading.hours), ...choiceDoubts(reading, reading.counts)],
  };
}

/** Typed numbers that most people have go before what a list comes to, unless they are old. */
function precedence({ table, names, counts, people }: Reading): number {
  const has = share(people, ({ current }) => current !== null) >= leastTyped;
  return counts && !counts.weak && has && !isOld(table, [...names.columns, ...counts.columns]) ? typedGoFirst : 0;
}

/** Hours of one table and clients of another, by the names in both. */
function joined(hours: Reading, counts: Reading, found: FoundCandidates): Interpretation | null {
  if (overlaps(hours, counts)) return null;
  const team = hours.people.map(({ name }) => name);
  const join = joinNames(team, new Set(counts.people.map(({ name }) => name)), found.aliases);
  const byTeam = new Map<string, ReadPerson[]>();
  const outside: ReadPerson[] = [];
  for (const person of counts.people) {
    const name = join.to.get(person.name);
    if (name === undefined) outside.push(person);
    else byTeam.set(name, [...(byTeam.get(name) ?? []), person]);
  }
  const matched = byTeam.size / Math.max(1, team.length);
  const known = (counts.people.length - outside.length) / Math.max(1, counts.people.length);
  if (byTeam.size === 0 || Math.max(matched, known) < 0.5) return null;
  // A table of just the team's people is the team's, however little its words say.
  const isOfTeam = team.length >= fewestOfOthers && Math.min(matched, known) === 1;
  if (counts.score < leastSource && !isOfTeam) return null;
  // One or two of a longer list of people are no team of it.
  if (team.length < fewestOfOthers && known < 0.5) return null;
  return {
    hours,
    counts,
    people: hours.people.map((person): InterpretedPerson => {
      const own = byTeam.get(person.name) ?? [];
      const figures = own.flatMap(({ current }) => current ?? []);
      return {
        name: person.name,
        hours: person.hours,
        current: figures.length === 0 ? null : figures.reduce((sum, { value }) => sum + value, 0),
        currentCells: figures.flatMap(({ cells }) => cells),
        currentFigure: figures.length === 1 ? (figures[0] ?? null) : null,
      };
    }),
    outside: outside.map((person): InterpretedPerson => ({
      name: person.name,
      hours: null,
      current: person.current?.value ?? null,
      currentCells: person.current?.cells ?? [],
      currentFigure: person.current,
    })),
    score:
      hours.score +
      (counts.counts?.score ?? 0) +
      Math.min(0.6, counts.names.score / 6) +
      0.3 +
      0.5 * matched -
      (1 - matched) -
      (1 - known) +
      Math.min(0, counts.score - counts.names.score - (counts.counts?.score ?? 0)) +
      precedence(counts),
    doubts: [
      ...hours.doubts,
      ...counts.doubts,
      ...choiceDoubts(hours, hours.hours),
      ...choiceDoubts(counts, counts.counts),
      ...join.guessed.map(([other, name]): Doubt => ({
        code: "joined-name",
        cells: counts.people.flatMap((person) => (person.name === other ? [person.label.address] : [])),
        text: `${other} = ${name}`,
      })),
      ...outside.flatMap((person): Doubt[] =>
        // A name that is nearly somebody's is asked about by itself.
        person.current && person.current.value > 0 && !team.some((name) => nearName(name, person.name))
          ? [{ code: "list-outside", cells: [person.label.address], text: person.name, figure: person.current.value }]
          : [],
      ),
    ],
  };
}

/** A team, and the lists that may hold its clients. */
export interface TeamLists extends TeamPlaces {
  readonly hours: Reading;
}

/** The lists for the likeliest teams, before their rows are known. */
export function* likelyLists(found: FoundCandidates, rare?: RareForms): Stepwise<TeamLists[]> {
  const readings = hoursReadings(found);
  const [likeliest] = readings;
  const done = new Map<string, TeamPlaces>();
  const legends = statusLegends(found.tables);
  const known = new Set(readings.flatMap(({ people }) => people.map(({ name }) => name)));
  const likely: TeamLists[] = [];
  for (const hours of readings.slice(0, listTeamsTried)) {
    if (!likeliest || hours.score < likeliest.score - farBehind) continue;
    const key = [hours.table.part.sheet, hours.table.top, ...hours.people.map(({ name }) => name)].join("\n");
    const lists = done.get(key) ?? (yield* listsFor(hours, known, found, legends, rare));
    done.set(key, lists);
    if (lists.places.length > 0) likely.push({ hours, ...lists });
  }
  return likely;
}

function hoursReadings(found: FoundCandidates): Reading[] {
  return [...found.readings]
    .filter(({ hours, counts }) => hours && !counts)
    .sort((one, other) => other.score - one.score)
    .slice(0, sourcesTried);
}

function* listsFor(
  hours: Reading,
  known: ReadonlySet<string>,
  found: FoundCandidates,
  legends: readonly StatusLegend[],
  rare?: RareForms,
): Stepwise<TeamPlaces> {
  const names = hours.people.map(({ name }) => name);
  const tables = found.tables.filter(
    ({ table, columns }) =>
      !isSameRect(table.part, hours.table.part) ||
      !touches(hours, table) ||
      isListOf(hours, table, columns) ||
      heads(hours, table),
  );
  const others = [...known].filter((name) => !names.includes(name));
  const team = { names, others, aliases: found.aliases };
  const { places, beside } = yield* listedPlaces(
    tables,
    team,
    legends,
    rare?.whoseRows(found.tables, team, rare.coloured),
  );
  return { places: places.map((place) => withHours(place, hours)), beside };
}

/** A list that has the team's hours in a column of its own. */
function withHours(place: ListedPlace, { table, hours }: Reading): ListedPlace {
  const [column, ...others] = hours?.columns ?? [];
  const { part } = place.table;
  const isOwn = column !== undefined && others.length === 0 && table.part.shape !== "lines";
  const at = isOwn && isSameRect(table.part, part) ? table.part.rect.left + (column ?? 0) - part.rect.left : -1;
  return at < 0 || at >= part.width || place.by.kind !== "column" ? place : { ...place, hours: at };
}

/** The hours may stand in the list itself, once for each of its caseworkers, or in the texts above the clients of each: a block may be short. */
function isListOf(
  { people, table }: Reading,
  { part, first, last }: Reading["table"],
  columns: Reading["columns"],
): boolean {
  const isOfLines = table.part.shape === "lines";
  const row = part.rect.top + first;
  const within = people.filter(
    ({ label: { address } }) => !isOfLines || (address.row >= row && address.row <= part.rect.top + last),
  );
  return (isOfLines || identifiesClients(columns)) && 2 * within.length <= last - first + 1;
}

/** The people stand above the columns of the table, and may have their clients below them. */
function heads({ people }: Reading, { headers }: Reading["table"]): boolean {
  const places = new Set(headers.map(({ cell }) => `${cell.row} ${cell.column}`));
  return people.every(({ label: { address } }) => places.has(`${address.row} ${address.column}`));
}

function* listInterpretations(
  likely: readonly TeamLists[],
  found: FoundCandidates,
  settings: InterpretationSettings,
): Stepwise<Interpretation[]> {
  const made: Interpretation[] = [];
  const done = new Map<readonly ListedPlace[], ListCounts | null>();
  const countFor = ({ hours, places, beside }: TeamLists): Stepwise<ListCounts | null> =>
    countLists(places, {
      ...settings,
      answers: countingAnswers(settings.answers),
      team: hours.people.map(({ name }) => name),
      aliases: found.aliases,
      beside,
    });
  for (const lists of likely) {
    const first = done.get(lists.places) ?? (done.has(lists.places) ? null : yield* countFor(lists));
    done.set(lists.places, first);
    const hours = first ? withHeadings(lists.hours, first, settings.fullTimeHours) : lists.hours;
    const counts = hours.people.length > lists.hours.people.length ? yield* countFor({ ...lists, hours }) : first;
    if (!counts) continue;
    const team = hours.people.map(({ name }) => name);
    const { accounted, cells, runs } = counts;
    const withClients = team.filter((name) => (accounted.withCaseworker.get(name) ?? 0) > 0).length;
    if (withClients === 0) continue;
    made.push({
      hours,
      counts,
      people: hours.people.map(({ name, hours: own }): InterpretedPerson => ({
        name,
        hours: own,
        current: accounted.withCaseworker.get(name) ?? 0,
        currentCells: cells.get(name) ? [cells.get(name) as CellAddress] : [],
        currentFigure: null,
        currentRuns: runs.get(name),
      })),
      outside: [...accounted.outside].map(([name, clients]): InterpretedPerson => ({
        name,
        hours: null,
        current: clients,
        currentCells: cells.get(name) ? [cells.get(name) as CellAddress] : [],
        currentFigure: null,
        currentRuns: runs.get(name),
      })),
      score: hours.score + 3.4 + 1.5 * (withClients / Math.max(1, team.length)),
      doubts: [...hours.doubts, ...choiceDoubts(hours, hours.hours), ...counts.doubts],
    });
  }
  return made;
}

/** What had to be supposed of a column. */
function choiceDoubts(reading: Reading, choice: FigureChoice | null): Doubt[] {
  if (!choice) return [];
  const { table } = reading;
  const headers = choice.columns.map((column) => table.headers[column]);
  const cells = headers.flatMap((header) => (header ? [header.cell] : []));
  const sign = (at: number): string => (at === 0 ? "" : choice.minus?.has(choice.columns[at] ?? -1) ? " − " : " + ");
  const text = headers.map((header, at) => sign(at) + (header?.text ?? "")).join("");
  if (choice.unit === "days" || choice.unit === "year" || choice.unit === "month" || choice.unit === "period")
    return [{ code: "converted-hours", cells, text, figure: Math.round(choice.factor * 1000) / 1000 }];
  if (choice.minus) return [{ code: "stand-worked-out", cells, text }];
  if (choice.weeks !== undefined)
    return [{ code: "mean-of-weeks", cells: cells.slice(0, 1), text, figure: choice.weeks }];
  if (choice.how === "newest") return [{ code: "newest-taken", cells, text }];
  if (!choice.weak) return [];
  const own = reading.people.flatMap((person) => person[choice.field]?.cells ?? []);
  return [{ code: "guessed-column", cells: text === "" ? own : [...cells, ...own], text, field: choice.field }];
}
