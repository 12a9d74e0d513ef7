import type { Doubt, TeamData } from "../../caseload/team/team-data";
import type { SheetGrid } from "../../reading/sheet-grid";
import { opensWithTeam, saysTeam } from "../../reading/teams/says-team";

const fewestPeople = 2;

/** "Ubink A. – SdV = SdV": a client beside somebody's name, taken for it. */
const ofTwo = /(?:\s[-–—|/>→(]|:).* = /;

/** "Lopend" has clients, and is nobody. */
export function takesStatusForPerson({ doubts }: TeamData): boolean {
  return doubts.some(({ code, text }) => code === "list-outside" && ofStatus.test(text));
}

const ofStatus = /^(?:lopend|actie[fv]|uitg|be.ind|afge|gesl)/i;

const unsure: ReadonlySet<Doubt["code"]> = new Set([
  "guessed-column",
  "unreadable-number",
  "old-counts",
  "other-people",
]);

function hasNoTeam(team: TeamData): boolean {
  return team.nearest !== undefined || peopleIn(team) < fewestPeople;
}

/**
 * No team was found, or one by guess alone, with texts for figures or clients of long ago, without people who may belong to it, or beside who came and went: then it
 * may stand there in a form that few use.
 */
export function isUnsure(team: TeamData, grids: readonly SheetGrid[]): boolean {
  return (
    hasNoTeam(team) ||
    takesStatusForPerson(team) ||
    team.doubts.some(({ code, text }) => unsure.has(code) || (code === "joined-name" && ofTwo.test(text))) ||
    standsBesideChanges(team, grids) ||
    hasRow(grids, ofOtherTeam)
  );
}

/** A row heads who came and who went, as far as a look tells: beside them clients may be of before. */
function standsBesideChanges({ sources }: TeamData, grids: readonly SheetGrid[]): boolean {
  return sources?.clients?.from === "table" && hasRow(grids, cameLike, wentLike);
}

/** A row of some sheet has a text for each of these. */
function hasRow(grids: readonly SheetGrid[], ...patterns: readonly RegExp[]): boolean {
  return grids.some(({ texts }) =>
    texts.some((row) => patterns.every((pattern) => row.some((text) => pattern.test(text)))),
  );
}

const cameLike = /^(?:(?:in|bij|plus)$|inst|erbij|nieuw|aan[gm]|over[dgn]|van c)/i;
const wentLike = /^(?:(?:uit|af|weg|min)$|uitst|era|eru|afge|be.ind|gesl|over[dgn]|naar c)/i;

/** "Ter vergelijking: team Zorg" or "Team Inkomen" above some of the people. */
const ofOtherTeam = /vergelijk.* team |team .*niet (?:bij|van) |^(?:team|afdeling) inkomen/i;

/** Parts of a week, very few or many hours, words beside a figure or a text that names a unit: what the hours are may be said elsewhere. */
export function mayBeInOtherUnits({ tables, doubts }: TeamData, grids: readonly SheetGrid[]): boolean {
  return (
    doubts.some(({ code }) => code === "loose-number") ||
    tables.some(
      ({ columns, rows }) =>
        columns.some(({ unit = "hours" }) => unit !== "hours") ||
        rows.some(
          ({ hours }) => hours && (hours.value < fewHours || hours.value > manyHours || /%|fte/i.test(hours.text)),
        ),
    ) ||
    hasRow(grids, ofUnit)
  );
}

const fewHours = 8;
const manyHours = 40;
/** "Inhuur, in dagen", "dagdelen", "Omvang*", "Netto uren"; "-6" clients; "uren = 2 weken" */
const ofUnit = /(?:^|in )dag(?:en|del)|in fte|^\D+\*$|^net|^[+-]\d|^uren *=/i;

/** A column says which team somebody is in, or texts of a sheet open with more teams than one. */
export function tellsTeams(_: TeamData, grids: readonly SheetGrid[]): boolean {
  return grids.some(({ texts }) => {
    const all = texts.flat();
    return all.some(saysTeam) || new Set(all.filter((text) => opensWithTeam.test(text))).size > 1;
  });
}

/** A list was counted row by row, and a column says how many each stands for or names a second caseworker, or texts between the rows may say of those below them whose they are. */
export function mayStandForSeveral({ sources, doubts }: TeamData, grids: readonly SheetGrid[]): boolean {
  return (
    sources?.clients?.from === "list" &&
    (hasRow(grids, howMany) || doubts.some(({ code }) => /second-c|odd-r/.test(code)))
  );
}

const howMany = /^(?:aant|deeln|pers|cli.nten$|klanten$)/i;

/** How many people the largest table of the team has. */
export function peopleIn({ tables }: TeamData): number {
  return Math.max(0, ...tables.map(({ rows }) => rows.length));
}
