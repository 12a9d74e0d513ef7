import { sum } from "../../caseload/sum";
import {
  clientsNotDivided,
  clientsOfOthers,
  optionWords as words,
  otherClientsWords,
  teamsInWords,
} from "../../text/sheets/proposal-sheet";
import { blockWriter, formula, text, theirs, type Block, type BlockWriter } from "../plan/block";
import { fixedAt, fixedSpan, textLiteral } from "../plan/formula-text";
import type { PlanContent } from "../plan/sheet-plan";
import { looks } from "../plan/sheet-styles";
import { ageFormula, bandFormula } from "../shared/band-counts";
import { endlessLoad, shareCell, teamCells, type TeamShares } from "../shared/team-shares";
import { agesPassingOn, helperTop, type ProposalCells } from "./proposal-cells";
import type { ProposalLayout } from "./proposal-layout";
import type { ProposalSheetInput, SecondOption } from "./proposal-sheet-input";

/** How many rows the options have. */
export function optionRows({ intakers, second }: ProposalSheetInput): number {
  return second === null ? 3 : intakers.length > 0 ? 5 : 4;
}

/** The options side by side: who takes whom, how much that is each, who changes caseworker now and every year. */
export function optionsBlock(input: ProposalSheetInput, cells: ProposalCells, layout: ProposalLayout): Block {
  const { result, second } = input;
  const { options, optionColumns, widths, note } = layout;
  const writer = blockWriter(widths);
  const [labels, now, byHours, byAge] = optionColumns;
  const star = note === null ? "" : words.star;
  const { fullTimeHours } = result.choices;
  const line = (row: number, label: string, contents: readonly (PlanContent | null)[]): void => {
    writer.atLeast(row, 16);
    if (labels) writer.span(row, labels, text(label), looks.optionLabel);
    [now, byHours, byAge].forEach((columns, place) => {
      if (columns) writer.span(row, columns, contents[place] ?? null, looks.option);
    });
  };
  const headers = [
    ...words.headers.map((header) => text(header)),
    ...(second ? [theirs(words.byAge(second.byAge.scenario))] : []),
  ];
  if (labels) writer.span(options.header, labels, null, looks.headerText);
  [now, byHours, byAge].forEach((columns, place) => {
    if (columns) writer.span(options.header, columns, headers[place] ?? null, looks.optionHeader);
  });

  let row = options.first;
  line(row++, words.who, [
    text(words.ownClients),
    text(words.everybody),
    second && theirs(teamsInWords(second.byAge.teams)),
  ]);
  line(row++, words.perFte(fullTimeHours), [
    loadNow(input, cells, layout),
    loadByHours(input, cells),
    second && cells.byAge && loadByAge(input, cells.byAge, layout, star),
  ]);
  line(row++, words.transfers, [
    text(words.nobody),
    transfersByHours(input, cells),
    second && transfersByAge(second, cells, layout, star),
  ]);
  if (second === null) return writer.block();
  line(row++, words.transfersPerYear, [text(words.nobody), text(words.nobody), yearlyTransfers(second, cells)]);
  if (input.intakers.length > 0) {
    const everywhere = second.byAge.teams.every(({ members }) => members.some((name) => input.intakers.includes(name)));
    line(row, words.intakers, [
      text(words.notApplicable),
      text(words.notApplicable),
      text(everywhere ? words.yes : words.no),
    ]);
  }
  if (note !== null) writeNote(writer, input, second, cells, layout);
  return writer.block();
}

const rounded = (expression: string): string => `ROUND(${expression},0)`;

/** The name in the row of the lowest or highest load. */
function whose(spans: ProposalCells["spans"], extreme: string): string {
  return `INDEX(${spans.name},MATCH(${extreme},${spans.load},0))`;
}

interface Extremes {
  readonly lowest: { readonly name: string; readonly load: number };
  readonly highest: { readonly name: string; readonly load: number };
}

/** The first with the lowest load, and the first with the highest, as the formulas find them; null where nobody has a load. */
export function extremesOf({ people }: ProposalCells): Extremes | null {
  const loads = people.flatMap(({ person: { name, caseloadHours, current } }) => {
    const own = current ?? 0;
    if (caseloadHours <= 0 && own <= 0) return [];
    return [{ name, load: caseloadHours > 0 ? own / caseloadHours : endlessLoad }];
  });
  if (loads.length === 0) return null;
  return {
    lowest: loads.reduce((one, other) => (other.load < one.load ? other : one)),
    highest: loads.reduce((one, other) => (other.load > one.load ? other : one)),
  };
}

/** "0 (Lisette) tot 186 (Julie)" */
function loadNow({ result }: ProposalSheetInput, cells: ProposalCells, { fullTimeHours }: ProposalLayout): PlanContent {
  const { load } = cells.spans;
  const [min, max] = [`MIN(${load})`, `MAX(${load})`];
  const shown = (extreme: string): string =>
    `IF(${extreme}>=${endlessLoad},${textLiteral(words.withoutHours)},${rounded(`${extreme}*${fixedAt(fullTimeHours)}`)})`;
  const side = (extreme: string): string => `${shown(extreme)}&" ("&${whose(cells.spans, extreme)}&")"`;
  const expression = `IF(COUNT(${load})=0,${textLiteral(words.unknown)},${side(min)}&${textLiteral(words.until)}&${side(max)})`;
  const extremes = extremesOf(cells);
  const inWords = ({ name, load: own }: Extremes["lowest"]): string =>
    `${own >= endlessLoad ? words.withoutHours : nearest(own * result.choices.fullTimeHours)} (${name})`;
  return formula(
    expression,
    extremes ? `${inWords(extremes.lowest)}${words.until}${inWords(extremes.highest)}` : words.unknown,
  );
}

/** "105 à 106 voor iedereen" */
function loadByHours({ result }: ProposalSheetInput, cells: ProposalCells): PlanContent {
  return formula(
    `${betweenFormula(cells.spans.perFte, "", words.to)}&${textLiteral(words.forEverybody)}`,
    `${loadByHoursInWords(cells, result.choices.fullTimeHours)}${words.forEverybody}`,
  );
}

/** "105 à 106" */
export function loadByHoursInWords({ people }: ProposalCells, fullTimeHours: number): string {
  const each = people.flatMap(({ person: { caseloadHours, rounded: after } }) =>
    caseloadHours > 0 ? [nearest((after / caseloadHours) * fullTimeHours)] : [],
  );
  const [low, high] = [Math.min(...each), Math.max(...each)];
  return low === high ? String(low) : `${low}${words.to}${high}`;
}

/** "105 à 106", or "106" where both round to the same. */
export function betweenFormula(span: string, factor: string, between: string): string {
  const [low, high] = [rounded(`MIN(${span})${factor}`), rounded(`MAX(${span})${factor}`)];
  return `${low}&IF(${low}=${high},"",${textLiteral(between)}&${high})`;
}

/** "147 tot 171 *" */
function loadByAge(
  { result }: ProposalSheetInput,
  byAge: TeamShares,
  { helpers, fullTimeHours }: ProposalLayout,
  star: string,
): PlanContent {
  const place = { row: helperTop, column: helpers.byAge };
  const span = fixedSpan(teamCells(place, "load", byAge));
  const loads = byAge.teams.flatMap(({ clients }, team) => {
    const hours = sum(byAge.people.flatMap((person) => (person.team === team ? person.hours.value : [])));
    if (hours <= 0 && clients.value <= 0) return [];
    return [hours > 0 ? clients.value / hours : endlessLoad];
  });
  const endless = loads.some((load) => load >= endlessLoad);
  const [low, high] = [Math.min(...loads), Math.max(...loads)].map((load) =>
    nearest(load * result.choices.fullTimeHours),
  );
  const between = betweenFormula(span, `*${fixedAt(fullTimeHours)}`, words.until);
  const expression = `IF(MAX(${span})>=${endlessLoad},${textLiteral(words.withoutHours)},${between})&${textLiteral(star)}`;
  const shown = endless
    ? words.withoutHours
    : low === high
      ? String(low)
      : `${String(low)}${words.until}${String(high)}`;
  return formula(expression, `${shown}${star}`);
}

/** As ROUND does it, with halves up. */
function nearest(figure: number): number {
  return Math.round(Number(figure.toFixed(9)));
}

/** "96 cliënten (20%)" */
function transfersByHours({ result }: ProposalSheetInput, { spans, people }: ProposalCells): PlanContent {
  const { transfers, current } = result.totals;
  const { current: now, after } = spans;
  // Who had nobody changes no caseworker; they are the last of the people.
  const ofNobody = result.choices.pool ? `-${people.at(-1)?.currentCell ?? "0"}` : "";
  const given = `(SUMPRODUCT((${now}>${after})*(${now}-${after}))${ofNobody})`;
  const received = `SUMPRODUCT((${after}>${now})*(${after}-${now}))`;
  const count = `MIN(${given},${received})`;
  const share = `${textLiteral(words.clients)}&" ("&ROUND(100*${count}/SUM(${now}),0)&"%)"`;
  return formula(
    `IF(${count}=0,${textLiteral(words.nobody)},${count}&${share})`,
    transfers === 0 ? words.nobody : `${transfers}${words.clients} (${nearest((100 * transfers) / current)}%)`,
  );
}

/** The longest that Excel takes, less what stands around it. */
const longestFormula = 7800;

/**
 * "461 cliënten *": of every group all but what the members of its team keep, who keep as many of their own as they are to have. No cell shows how
 * many of a group somebody has (docs/design.md, decision 5).
 */
function transfersByAge(second: SecondOption, cells: ProposalCells, layout: ProposalLayout, star: string): PlanContent {
  const { byAge } = second;
  if (byAge.transfers === null) return text(words.unknown);
  const shown = `${byAge.transfers}${words.clients}${star}`;
  const count = transfersFormula(second, cells, layout);
  if (count === null) return text(shown);
  return formula(`${count}&${textLiteral(`${words.clients}${star}`)}`, shown);
}

function transfersFormula(
  { byAge, countable, everybodyHasCaseworker }: SecondOption,
  { ages, byAge: shares, people }: ProposalCells,
  { helpers }: ProposalLayout,
): string | null {
  if (shares === null || !everybodyHasCaseworker || byAge.keeping.length > 0) return null;
  const place = { row: helperTop, column: helpers.byAge };
  const kept = people.map(({ person }, index) => {
    const team = byAge.teams.find(({ members }) => members.includes(person.name));
    if (!team) return "";
    const own = team.band && bandFormula(countable, ages, team.band, { caseworker: person.name });
    return own && `-MIN(${own},${fixedAt(shareCell(place, index))})`;
  });
  if (kept.includes(null)) return null;
  const expression = `(SUM(${fixedSpan(teamCells(place, "clients", shares))})${kept.join("")})`;
  return expression.length < longestFormula ? expression : null;
}

/** "ongeveer 28" */
function yearlyTransfers(second: SecondOption, { ages }: ProposalCells): PlanContent {
  const { transfersPerYear } = second.byAge;
  if (transfersPerYear === null) return text(words.unknown);
  const shown = transfersPerYear === 0 ? words.nobody : `${words.about}${transfersPerYear}`;
  const counts = agesPassingOn(second).map((age) => ageFormula(second.countable, ages, age));
  if (counts.length === 0 || counts.includes(null)) return text(shown);
  const count = `(${counts.join("+")})`;
  const expression = `IF(${count}=0,${textLiteral(words.nobody)},${textLiteral(words.about)}&${count})`;
  return expression.length < longestFormula ? formula(expression, shown) : text(shown);
}

/** How many clients the second option counts beside the first, and whose they are; null where both count the same. */
export function otherClients({ result, second }: ProposalSheetInput): { readonly others: string } | null {
  if (second === null) return null;
  const own = new Set(result.caseworkers.map(({ name }) => name));
  const strangers = second.now.people.filter(({ name, current }) => current > 0 && !own.has(name));
  const clients = sum(strangers.map(({ current }) => current));
  const difference = sum(second.byAge.teams.map((team) => team.clients)) - result.totals.current;
  const { notDivided } = second.byAge;
  if (difference === 0 && clients === 0 && notDivided === 0) return null;
  const names = strangers.map(({ name }) => name);
  return {
    others: [
      clients > 0 ? clientsOfOthers(names, clients, difference) : "",
      notDivided > 0 ? clientsNotDivided(notDivided) : "",
    ].join(""),
  };
}

function writeNote(
  writer: BlockWriter,
  input: ProposalSheetInput,
  { selection, byAge }: SecondOption,
  cells: ProposalCells,
  { note, optionColumns, full, helpers }: ProposalLayout,
): void {
  const [labels] = optionColumns;
  const other = otherClients(input);
  if (note === null || !labels || other === null || cells.byAge === null) return;
  const place = { row: helperTop, column: helpers.byAge };
  const { counts, selection: selected, stop } = otherClientsWords;
  const pieces = [selected(selection.name), `${stop}${other.others}`];
  const expression = [
    textLiteral(counts),
    `SUM(${fixedSpan(teamCells(place, "clients", cells.byAge))})`,
    ...longLiteral(pieces[0] ?? ""),
    `SUM(${cells.spans.current})`,
    ...longLiteral(pieces[1] ?? ""),
  ].join("&");
  const all = sum(byAge.teams.map((team) => team.clients));
  writer.span(note, labels, text(words.note), looks.warningLabel);
  writer.span(
    note,
    { first: labels.last + 1, last: full.last },
    formula(expression, `${counts}${all}${pieces[0]}${input.result.totals.current}${pieces[1]}`),
    looks.warning,
  );
}

/** Excel takes no text of more than 255 characters within a formula. */
function longLiteral(words: string): readonly string[] {
  return (words.match(/[\s\S]{1,250}/g) ?? []).map(textLiteral);
}
