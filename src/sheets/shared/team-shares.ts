import { settled } from "../../caseload/division/rounding";
import { sum } from "../../caseload/sum";
import { itemAt } from "../../kernel/item-at";
import { teamShareWords as words } from "../../text/sheets/team-shares";
import { blockWriter, formula, number, text, type Block } from "../plan/block";
import { at, fixedAt, fixedSpan, type ColumnSpan } from "../plan/formula-text";
import type { PlanContent, PlanPosition } from "../plan/sheet-plan";
import { looks, numberFormats } from "../plan/sheet-styles";
import { floorFormula, rankFormula, remainderFormula } from "./largest-remainder-formulas";

/** A cell's expression, or what it holds as it stands, and the figure that it comes to. */
export interface Figure {
  /** null: a fixed number. */
  readonly expression: string | null;
  readonly value: number;
}

/** People who each get a share by hours of the clients of their own team, in whole clients (largest remainder). */
export interface TeamShares {
  readonly people: readonly {
    readonly hours: Figure;
    /** null: in no team, so without clients. */
    readonly team: number | null;
    /** Who goes before whom where remainders are equal: the larger one. */
    readonly order: Figure;
  }[];
  readonly teams: readonly { readonly clients: Figure }[];
}

/** Where the steps stand: a row for each person below the headers, and right of them a row for each team. */
export interface TeamSharesPlace extends PlanPosition {
  readonly widths: readonly number[];
}

/** How many columns the steps take. */
export const teamShareColumns = 12;

const columns = { hours: 0, team: 1, order: 2, exact: 3, floor: 4, remainder: 5, rank: 6, share: 7 } as const;
const teamColumns = { clients: 8, hours: 9, load: 10 } as const;

/** The cell with somebody's share. */
export function shareCell({ row, column }: PlanPosition, person: number): PlanPosition {
  return { row: row + 1 + person, column: column + columns.share };
}

/** The cells with what a team has, in the order of the teams. */
export function teamCells(
  { row, column }: PlanPosition,
  figure: keyof typeof teamColumns,
  { teams }: TeamShares,
): ColumnSpan {
  return { column: column + teamColumns[figure], first: row + 1, last: row + Math.max(1, teams.length) };
}

/** What everybody gets, by the same steps as the formulas. */
export function sharesOf(shares: TeamShares): readonly number[] {
  return stepsOf(shares).map(({ share }) => share);
}

/** The steps in formulas that any Excel has: the shares follow the hours and the clients of the teams. */
export function teamSharesBlock(shares: TeamShares, place: TeamSharesPlace): Block {
  const writer = blockWriter(place.widths);
  const { people, teams } = shares;
  const column = (name: keyof typeof columns): number => place.column + columns[name];
  const span = (name: keyof typeof columns): ColumnSpan => ({
    column: column(name),
    first: place.row + 1,
    last: place.row + Math.max(1, people.length),
  });
  const steps = stepsOf(shares);
  for (const name of Object.keys(columns) as (keyof typeof columns)[]) {
    writer.put(place.row, column(name), text(words[name]), looks.helper);
  }
  people.forEach((person, index) => {
    const row = place.row + 1 + index;
    const own = itemAt(steps, index);
    const put = (name: keyof typeof columns, content: PlanContent | null): void => {
      writer.put(row, column(name), content, looks.helper);
    };
    put("hours", contentOf(person.hours));
    put("team", person.team === null ? null : number(person.team + 1));
    put("order", contentOf(person.order));
    if (person.team === null) {
      put("share", number(0));
      return;
    }
    const team = at(row, column("team"));
    const ofTeam = (name: keyof typeof columns): string =>
      `SUMIF(${fixedSpan(span("team"))},${team},${fixedSpan(span(name))})`;
    const clients = fixedAt({ row: place.row + 1 + person.team, column: place.column + teamColumns.clients });
    put(
      "exact",
      formula(`IF(${ofTeam("hours")}=0,0,${clients}*${at(row, column("hours"))}/${ofTeam("hours")})`, own.exact),
    );
    const steppedIn = { exact: span("exact"), floor: span("floor") };
    put("floor", formula(floorFormula(steppedIn, row), own.floor));
    put("remainder", formula(remainderFormula(steppedIn, row), own.remainder));
    const ranked = { remainder: span("remainder"), current: span("order"), hours: span("hours") };
    put("rank", formula(rankFormula(ranked, row, { sameAs: span("team") }), own.rank));
    const extra = `IF(${at(row, column("rank"))}<=${clients}-${ofTeam("floor")},1,0)`;
    put("share", formula(`IF(${ofTeam("hours")}=0,0,${at(row, column("floor"))}+${extra})`, own.share));
  });

  const teamColumn = (name: keyof typeof teamColumns): number => place.column + teamColumns[name];
  writer.put(place.row, teamColumn("clients"), text(words.teamClients), looks.helper);
  writer.put(place.row, teamColumn("hours"), text(words.teamHours), looks.helper);
  writer.put(place.row, teamColumn("load"), text(words.teamLoad), looks.helper);
  teams.forEach(({ clients }, team) => {
    const row = place.row + 1 + team;
    const hours = sum(people.flatMap((person) => (person.team === team ? person.hours.value : [])));
    const [ownClients, ownHours] = [at(row, teamColumn("clients")), at(row, teamColumn("hours"))];
    writer.put(row, teamColumn("clients"), contentOf(clients), looks.helper);
    writer.put(
      row,
      teamColumn("hours"),
      formula(`SUMIF(${fixedSpan(span("team"))},${team + 1},${fixedSpan(span("hours"))})`, hours),
      { ...looks.helper, numberFormat: numberFormats.hours },
    );
    const load = hours > 0 ? clients.value / hours : clients.value > 0 ? endlessLoad : "";
    writer.put(
      row,
      teamColumn("load"),
      formula(`IF(${ownHours}>0,${ownClients}/${ownHours},IF(${ownClients}>0,${endlessLoad},""))`, load),
      looks.helper,
    );
  });
  return writer.block();
}

/** Clients and no hours are an infinite load (docs/design.md, decision 7); a formula needs a number for it. */
export const endlessLoad = 1e9;

function contentOf({ expression, value }: Figure): PlanContent {
  return expression === null ? number(value) : formula(expression, value);
}

interface Steps {
  readonly exact: number;
  readonly floor: number;
  readonly remainder: number;
  readonly rank: number;
  readonly share: number;
}

function stepsOf({ people, teams }: TeamShares): readonly Steps[] {
  const hoursOf = teams.map(() => 0);
  for (const { team, hours } of people) if (team !== null) hoursOf[team] = itemAt(hoursOf, team) + hours.value;
  const begun = people.map(({ hours, team, order }) => {
    const whole = team === null ? 0 : itemAt(teams, team).clients.value;
    const ofTeam = team === null ? 0 : itemAt(hoursOf, team);
    const exact = ofTeam === 0 ? 0 : (whole * hours.value) / ofTeam;
    const floor = Math.floor(settled(exact));
    return { team, exact, floor, remainder: settled(exact - floor), order: order.value, hours: hours.value };
  });
  const ranks = people.map(() => 0);
  const extras = teams.map(({ clients }, team) => {
    const mates = begun.flatMap((own, place) => (own.team === team ? [{ ...own, place }] : []));
    mates.sort(
      (one, other) =>
        other.remainder - one.remainder ||
        other.order - one.order ||
        other.hours - one.hours ||
        one.place - other.place,
    );
    mates.forEach(({ place }, before) => (ranks[place] = before + 1));
    return clients.value - sum(mates.map(({ floor }) => floor));
  });
  return begun.map(({ team, exact, floor, remainder }, place) => {
    if (team === null) return { exact, floor, remainder, rank: 0, share: 0 };
    const rank = itemAt(ranks, place);
    const share = itemAt(hoursOf, team) === 0 ? 0 : floor + (rank <= itemAt(extras, team) ? 1 : 0);
    return { exact, floor, remainder, rank, share };
  });
}
