import type { AgeBand } from "../caseload/ages/age-bands";
import type { LineUpProblem } from "../caseload/line-ups/line-up";
import type { OtherPeople } from "../caseload/scenarios/other-people";
import type { ScenarioCondition } from "../caseload/scenarios/scenario-choices";
import type {
  ChangeSince,
  ComparedScenario,
  ComparedTeam,
  LineUpSearch,
  RankedLineUp,
  RankedPlace,
  ScenarioComparison,
} from "../caseload/scenarios/scenario-comparison";
import { ageBandLabel } from "./age-bands";
import { checkSentence } from "./checks/checks";
import { formatDate, formatNumber, listOf, quoted } from "./numbers";

/** Scenarios, their conditions and their line-ups in words: on the sheet, in the pane and in a terminal. */

type Bands = readonly AgeBand[];
type JudgedConditions = RankedLineUp["conditions"];

/** "Scenario 2": scenarios are counted from 0, which is "ongewijzigd". */
export function scenarioNumber(place: number): string {
  return `Scenario ${place}`;
}

/** A condition as the team would say it. `bands` are those of the scenario that asks for it. */
export function conditionInWords(condition: ScenarioCondition, bands: Bands): string {
  switch (condition.kind) {
    case "intaker-in-every-team":
      return "elk team een intaker";
    case "stays-at":
      return `${condition.person} blijft bij ${bandInWords(condition.band, bands)}`;
    case "not-in-band":
      return `${condition.person} niet bij ${bandInWords(condition.band, bands)}`;
    case "minimum-hours":
      return condition.band === null
        ? `elk team ten minste ${formatNumber(condition.hours)} uur`
        : `ten minste ${formatNumber(condition.hours)} uur bij ${bandInWords(condition.band, bands)}`;
    case "team-size": {
      const team = condition.band === null ? "elk team" : `bij ${bandInWords(condition.band, bands)}`;
      return `${team} ${sizeInWords(condition)}`;
    }
    case "together":
      return `${listOf(condition.people)} in hetzelfde team`;
    case "apart":
      return `${listOf(condition.people)} in verschillende teams`;
  }
}

/** "ten minste 2 mensen", "2 tot en met 5 mensen" */
function sizeInWords({ fewest, most }: { readonly fewest: number; readonly most: number | null }): string {
  if (most === null) return `ten minste ${formatNumber(fewest)} mensen`;
  return fewest > 1
    ? `${formatNumber(fewest)} tot en met ${formatNumber(most)} mensen`
    : `hooguit ${formatNumber(most)} mensen`;
}

function bandInWords(place: number, bands: Bands): string {
  const band = bands[place];
  return band ? ageBandLabel(band) : `groep ${place + 1}`;
}

/** "Lisette + Anne"; a band without people has "niemand". */
export function membersInWords(members: readonly string[]): string {
  return members.length === 0 ? "niemand" : members.join(" + ");
}

/** "30 t/m 45: Lisette + Anne", "Julie" by herself, "Hele team: Anne + Bob". */
export function teamInWords({ band, members }: Pick<ComparedTeam, "band" | "members">): string {
  if (band !== null) return `${ageBandLabel(band)}: ${membersInWords(members)}`;
  return members.length > 1 ? `Hele team: ${membersInWords(members)}` : membersInWords(members);
}

/** A team of more people is named by their number where there is room for a few words: the names stand elsewhere. */
export const mostInOneCell = 6;

/** "30 t/m 45: 14 mensen", with their names where they are few. */
export function shortTeamInWords({ band, members }: Pick<ComparedTeam, "band" | "members">): string {
  if (members.length <= mostInOneCell) return teamInWords({ band, members });
  return `${band === null ? "Hele team" : ageBandLabel(band)}: ${members.length} mensen`;
}

type Teams = readonly Pick<ComparedTeam, "members">[];

/** "Emmy | Lisette + Anne | Bob + Julie", from the youngest band to the oldest. */
export function lineUpInWords(teams: Teams): string {
  return teams.map(({ members }) => membersInWords(members)).join(" | ");
}

/** "Julie → Lisette 70, Julie → Anne 10" */
export function routesInWords(routes: ComparedScenario["routes"]): string {
  return routes.map(({ from, to, clients }) => `${from} → ${to} ${formatNumber(clients)}`).join(", ");
}

/** What a scenario came to when somebody last kept it. */
export function sinceInWords({ referenceDate, clients, hours }: ChangeSince): string {
  return `${formatNumber(clients)} cliënten en ${formatNumber(hours)} uur op ${formatDate(referenceDate)}`;
}

/**
 * Whom the scenarios count besides the division: "De verdeling telt 469 cliënten en de scenario’s 681: 212 van Team Zorg (niet in de verdeling)."
 */
export function otherPeopleSentence({ divided, counted, others, unassigned, own }: OtherPeople): string {
  const inNumbers = (clients: number): string => formatNumber(clients);
  const parts = [
    ...others.map(({ name, clients }) => `${inNumbers(clients)} van ${name} (niet in de verdeling)`),
    ...(unassigned > 0 ? [`${inNumbers(unassigned)} zonder klantmanager`] : []),
    ...(own === 0 ? [] : [`${inNumbers(Math.abs(own))} ${own > 0 ? "meer" : "minder"} bij de mensen van de verdeling`]),
  ];
  return `De verdeling telt ${inNumbers(divided)} cliënten en de scenario’s ${inNumbers(counted)}: ${listOf(parts)}.`;
}

/** What of the figures cannot be compared, because a filter changed its meaning between two days (C23); each sentence once. */
export function changedFilterSentences({ checks, scenarios }: ScenarioComparison): readonly string[] {
  const changed = [...checks, ...scenarios.flatMap((scenario) => scenario.checks)].filter(({ code }) => code === "C23");
  return [...new Set(changed.map(checkSentence))];
}

function brokenConditions(conditions: JudgedConditions, bands: Bands): readonly string[] {
  return conditions.filter(({ met }) => !met).map(({ condition }) => conditionInWords(condition, bands));
}

/** "9,0"; "–" where clients have nobody with hours, which no number tells. */
export function spreadInWords(spread: number): string {
  return Number.isFinite(spread) ? formatNumber(spread, 1) : "–";
}

/** "1,16"; "–" where there is no highest ÷ lowest. */
export function ratioInWords(maxOverMin: number | null): string {
  return maxOverMin === null ? "–" : formatNumber(maxOverMin, 2);
}

/** "Gelijkst: bij 30 t/m 45", "Voldoet aan de voorwaarde: bij 46 t/m AOW", "Bij 18 t/m 29": a place for a colleague is called what it is. */
export function placeInWords({ band, isMostEven, lineUp: { conditions } }: RankedPlace): string {
  const place = `bij ${ageBandLabel(band)}`;
  const meetsAll = conditions.length > 0 && conditions.every(({ met }) => met);
  const names = [
    ...(isMostEven ? ["gelijkst"] : []),
    ...(meetsAll
      ? [`voldoet aan ${conditions.length === 1 ? "de voorwaarde" : `alle ${conditions.length} voorwaarden`}`]
      : []),
  ];
  return asSentence(names.length === 0 ? place : `${names.join(" en ")}: ${place}`);
}

function asSentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** Why a line-up stands where it stands among the best: conditions, then spread, then transfers, then sheet order (design decision 7). */
export function rankReason(lineUps: readonly RankedLineUp[], place: number): string {
  const own = lineUps[place];
  if (!own) return "";
  const previous = lineUps[place - 1];
  return previous ? reasonAfter(own, previous, place) : reasonForFirst(own);
}

function reasonForFirst({ conditions, spread }: RankedLineUp): string {
  const met = conditions.filter((condition) => condition.met).length;
  const evenness = `het gelijkst verdeeld (spreiding ${spreadInWords(spread)})`;
  if (conditions.length === 0) return `Is ${evenness}.`;
  if (met < conditions.length)
    return `Geen teamindeling voldoet aan meer voorwaarden (${met} van de ${conditions.length}); hiervan is deze ${evenness}.`;
  const all = met === 1 ? "de voorwaarde" : `alle ${met} voorwaarden`;
  return `Voldoet aan ${all} en is daarvan ${evenness}.`;
}

function reasonAfter(own: RankedLineUp, previous: RankedLineUp, place: number): string {
  const missed = (lineUp: RankedLineUp): number => lineUp.conditions.filter(({ met }) => !met).length;
  if (missed(own) > missed(previous)) return `Voldoet aan minder voorwaarden dan nummer ${place}.`;
  const [spread, spreadBefore] = [spreadInWords(own.spread), spreadInWords(previous.spread)];
  if (spread !== spreadBefore)
    return `Minder gelijk verdeeld dan nummer ${place}: spreiding ${spread} tegen ${spreadBefore}.`;
  const [transfers, transfersBefore] = [own.transfers, previous.transfers];
  if (transfers !== null && transfersBefore !== null && transfers > transfersBefore)
    return `Even gelijk verdeeld als nummer ${place}, maar met meer overdrachten: ${formatNumber(transfers)} tegen ${formatNumber(transfersBefore)}.`;
  return `Even goed als nummer ${place}; de volgorde van het blad geeft de doorslag.`;
}

/** Whether the conditions go together and what they cost, with the line-up that solves it; null where no conditions were set. */
export function conflictSentence({ lineUps, bestBalanced, conflicting }: LineUpSearch, bands: Bands): string | null {
  const [best] = lineUps;
  if (!best || best.conditions.length === 0) return null;
  if (conflicting.length === 0)
    return "De voorwaarden staan een gelijke verdeling niet in de weg: ook zonder voorwaarden is er geen gelijkere teamindeling.";
  const conditions = conflicting.map((condition) => quoted(conditionInWords(condition, bands)));
  const [condition, cannot, costs] =
    conditions.length === 1
      ? [`De voorwaarde ${listOf(conditions)}`, "is niet haalbaar", "kost"]
      : [`De voorwaarden ${listOf(conditions)}`, "gaan niet samen", "kosten samen"];
  const broken = brokenConditions(best.conditions, bands);
  if (broken.length > 0)
    return `${condition} ${cannot}: geen teamindeling voldoet eraan. Wie ${listOf(broken.map(quoted))} loslaat, komt uit op ${lineUpInWords(best.teams)}.`;
  if (bestBalanced === null) return `${condition} ${costs} balans.`;
  const letGo = brokenConditions(bestBalanced.conditions, bands);
  return `${condition} ${costs} balans. Wie ${listOf(letGo.map(quoted))} loslaat, komt uit op ${lineUpInWords(bestBalanced.teams)}: spreiding ${spreadInWords(bestBalanced.spread)} tegen ${spreadInWords(best.spread)}.`;
}

/** How far the first line-up may be from the best there is; null where it is proven to be the best. */
export function certaintySentence({ proven, gapPerFte }: LineUpSearch["certainty"]): string | null {
  if (proven) return null;
  return `Nummer 1 is de beste die gevonden is: hooguit ${formatNumber(Math.max(0.1, gapPerFte), 1)} ${gapPerFte > 1.05 ? "cliënten" : "cliënt"} per fte van het best mogelijke.`;
}

/** What a line-up on the front is there for. */
export const frontWords: Readonly<Record<LineUpSearch["front"][number]["why"], string>> = {
  "most-even": "Gelijkst",
  "nearly-even": "Bijna even gelijk",
  "fewest-transfers": "Minste overdrachten",
};

/** "Bijna even gelijk: 822 overdrachten, doorgaans 3,4 cliënten per fte van het gemiddelde (spaart 483 overdrachten voor 2,6 cliënten per fte)" */
function frontInWords({ why, deviationPerFte, saving, lineUp }: LineUpSearch["front"][number]): string {
  const point = `${frontWords[why]}: ${formatNumber(lineUp.transfers ?? 0)} overdrachten, doorgaans ${formatNumber(deviationPerFte, 1)} cliënten per fte van het gemiddelde`;
  return why === "most-even" ? point : `${point} (spaart ${savingInWords(saving)})`;
}

/** "483 overdrachten voor 2,6 cliënten per fte" */
function savingInWords({ transfers, perFte }: LineUpSearch["front"][number]["saving"]): string {
  return `${formatNumber(transfers)} overdrachten voor ${formatNumber(perFte, 1)} cliënten per fte`;
}

/** Why a line-up is on the front, held against the most even one. */
export function frontReason({ front, certainty }: Pick<LineUpSearch, "front" | "certainty">, place: number): string {
  const own = front[place];
  if (!own) return "";
  if (own.why === "most-even")
    return `Gelijker verdeeld ${certainty.proven ? "kan niet" : "is niet gevonden"}; hiervan zijn dit de minste overdrachten die gevonden zijn.`;
  const saves = `Spaart ${savingInWords(own.saving)}`;
  return own.why === "nearly-even"
    ? `${saves}: daarna levert minder gelijk verdelen steeds minder op.`
    : `${saves}. Minder gelijk dan dit, een twintigste van de gemiddelde werklast, is niet gezocht.`;
}

/** The choice between an equal load and few transfers in one sentence; null where there is none. */
export function frontSentence({ front }: LineUpSearch): string | null {
  if (front.length < 2) return null;
  return `Gelijk verdelen kost overdrachten. ${front.map(frontInWords).join("; ")}. Het minste dat gevonden is, niet bewezen.`;
}

/** What the line-up that ranks first has over the one that a scenario chose; null where they are the same. */
export function betterLineUpSentence(
  chosen: Pick<ComparedScenario, "scenario" | "teams" | "spread" | "conditions">,
  place: number,
  best: RankedLineUp,
): string | null {
  if (sameLineUp(chosen.teams, best.teams)) return null;
  const { bands } = chosen.scenario;
  const judged = (spread: number, conditions: JudgedConditions): string => {
    const broken = brokenConditions(conditions, bands);
    const meets =
      broken.length > 0
        ? ` en voldoet niet aan ${listOf(broken.map(quoted))}`
        : conditions.length > 0
          ? " en voldoet aan alle voorwaarden"
          : "";
    return `${Number.isFinite(spread) ? `heeft spreiding ${spreadInWords(spread)}` : "laat cliënten zonder klantmanager met uren"}${meets}`;
  };
  const isLong = [...chosen.teams, ...best.teams].some(({ members }) => members.length > mostInOneCell);
  const [one, other] = isLong ? ["", ""] : [` (${lineUpInWords(chosen.teams)})`, `, ${lineUpInWords(best.teams)},`];
  return `${scenarioNumber(place)}${one} ${judged(chosen.spread, chosen.conditions)}; teamindeling nummer 1${other} ${judged(best.spread, best.conditions)}.`;
}

/** The same people at the same bands, whatever order they are named in. */
export function sameLineUp(one: Teams, other: Teams): boolean {
  const key = (teams: Teams): string => JSON.stringify(teams.map(({ members }) => [...members].sort()));
  return key(one) === key(other);
}

/** Why no line-ups can be compared, and what to do about it. */
export function lineUpProblemSentence(problem: LineUpProblem): string {
  switch (problem.reason) {
    case "no-people":
      return "Er is niemand om in te delen. Controleer de formatietabel.";
    case "no-clients":
      return "Er zijn geen cliënten om te verdelen. Controleer de leeftijdsgroepen en wie er meetellen.";
    case "figures-unusable":
      return "Teamindelingen zijn niet te vergelijken: er zijn uren of aantallen die niet kloppen. Controleer de formatietabel en de cliëntenlijst.";
    case "too-few-people":
      return "Er zijn minder klantmanagers met uren dan leeftijdsgroepen met cliënten. Kies minder groepen.";
    case "too-many":
      return "Er zijn meer dan dertig leeftijdsgroepen of voorwaarden; daarmee zijn teamindelingen niet te vergelijken. Kies minder groepen of voorwaarden.";
    case "unknown-name":
      return `${quoted(problem.name)} staat niet, of vaker dan één keer, in het team. Controleer de voorwaarden en de formatietabel.`;
    case "unknown-band":
      return `Er is geen leeftijdsgroep ${problem.band + 1}. Controleer de voorwaarden.`;
  }
}
