import { dealerOf, drawn, seededChance, shuffled, type Chance } from "./chance";
import { Page, type ExampleSheet } from "./page";

/**
 * The clients behind the memo's figures. None of them exists. The memo counts three selections of the same 972 clients, and this list gives all
 * its numbers: clients are dealt out exactly over age groups, and within those over caseworkers. Everything else is chance with a fixed seed.
 */

/** Clients per age group on the peildatum, in each selection. Every selection is a part of the one before. */
const ageGroups = [
  { from: 18, to: 26, everyone: 118, newSplit: 90, currentCaseload: 35, projectPlans: 25 },
  { from: 27, to: 29, everyone: 57, newSplit: 43, currentCaseload: 20, projectPlans: 15 },
  { from: 30, to: 40, everyone: 234, newSplit: 172, currentCaseload: 93, projectPlans: 78 },
  { from: 41, to: 45, everyone: 116, newSplit: 82, currentCaseload: 53, projectPlans: 44 },
  { from: 46, to: 49, everyone: 101, newSplit: 70, currentCaseload: 58, projectPlans: 50 },
  { from: 50, to: 66, everyone: 346, newSplit: 224, currentCaseload: 210, projectPlans: 188 },
] as const;

/** The caseworkers of the current caseload. The other clients belong to a team that is not in the formation. */
const caseworkers = [
  ["Anne", 90],
  ["Bob", 122],
  ["Emmy", 71],
  ["Julie", 186],
] as const;
const otherTeam = "Team Zorg";

/** The date of the memo's meeting. */
const peildatum = { year: 2020, month: 3, day: 3 };
/** People born on or before this day had reached the AOW age by then (66 years and 4 months in 2020). */
const firstBirthday = dayNumber(1953, 11, 4);

type YesNo = "ja" | "nee";

interface Marks {
  readonly exempt: YesNo;
  readonly refugee: YesNo;
  readonly indication: "" | "banenafspraak" | "beschut";
  readonly duty: YesNo | "?";
}

interface Client extends Marks {
  readonly caseworker: string;
  /** A day number of Excel's 1900 system. */
  readonly born: number;
  readonly step: number;
}

function clients(): Client[] {
  const chance = seededChance(20200303);
  const caseworker = dealerOf(caseworkers, chance);
  const marksOfExempt = dealerOf<Marks>(
    [
      [{ exempt: "ja", refugee: "nee", indication: "", duty: "nee" }, 199],
      [{ exempt: "ja", refugee: "ja", indication: "", duty: "nee" }, 40],
      [{ exempt: "ja", refugee: "nee", indication: "banenafspraak", duty: "nee" }, 32],
      [{ exempt: "ja", refugee: "nee", indication: "beschut", duty: "nee" }, 20],
    ],
    chance,
  );
  const marksOfLeftOut = dealerOf<Marks>(
    [
      [{ exempt: "nee", refugee: "ja", indication: "", duty: "ja" }, 118],
      [{ exempt: "nee", refugee: "nee", indication: "banenafspraak", duty: "ja" }, 64],
      [{ exempt: "nee", refugee: "nee", indication: "beschut", duty: "ja" }, 18],
      [{ exempt: "nee", refugee: "ja", indication: "banenafspraak", duty: "ja" }, 12],
    ],
    chance,
  );
  const inCaseload = (duty: YesNo | "?") => (): Marks => ({ exempt: "nee", refugee: "nee", indication: "", duty });

  const made = ageGroups.flatMap(({ from, to, everyone, newSplit, currentCaseload, projectPlans }) => {
    const some = (count: number, has: () => string, marks: () => Marks): Client[] =>
      Array.from({ length: count }, () => {
        const own = marks();
        return { ...own, caseworker: has(), born: birthday(from, to, chance), step: ladderStep(own, chance) };
      });
    return [
      ...some(everyone - newSplit, () => otherTeam, marksOfExempt),
      ...some(newSplit - currentCaseload, () => otherTeam, marksOfLeftOut),
      ...some(currentCaseload - projectPlans, caseworker, inCaseload("?")),
      ...some(projectPlans, caseworker, inCaseload("ja")),
    ];
  });
  return shuffled(made, chance);
}

/** How common an age is among the clients: it rises until 24 and falls from 59. */
const commonness = (age: number): number => Math.min(2 * age - 33, 15, 62 - 0.8 * age);

/** A day of birth of somebody who is between these ages on the peildatum, and below the AOW age. */
function birthday(fromAge: number, toAge: number, chance: Chance): number {
  const { year, month, day } = peildatum;
  const years = Array.from({ length: toAge - fromAge + 1 }, (_, offset) => {
    const age = fromAge + offset;
    const first = Math.max(firstBirthday, dayNumber(year - age - 1, month, day + 1));
    const days = dayNumber(year - age, month, day) - first + 1;
    return [{ first, days }, commonness(age) * days] as const;
  });
  const { first, days } = drawn(years, chance);
  return first + Math.floor(chance() * days);
}

/** The step on the participatieladder. People who are exempt stand low. */
function ladderStep({ exempt }: Marks, chance: Chance): number {
  const weights = exempt === "ja" ? [40, 38, 16, 5, 1, 0] : [4, 18, 34, 29, 14, 1];
  return drawn(
    weights.map((weight, index) => [index + 1, weight] as const),
    chance,
  );
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

/** The list as a case system exports it: headers in the first row, a row per client, client numbers that cannot be BSNs. */
function clientSheet(): ExampleSheet {
  const page = new Page("Cliënten", [12, 16, 16, 8, 14, 32, 12, 19], { headerRows: 1 }).row(
    ["Cliëntnr", "header"],
    ["Klantmanager", "header"],
    ["Geboortedatum", "headerNumber"],
    ["Trede", "headerNumber"],
    ["Statushouder", "headerWords"],
    ["Indicatie banenafspraak/beschut", "headerWords"],
    ["Ontheffing", "headerWords"],
    ["Sollicitatieplicht", "headerWords"],
  );
  clients().forEach(({ caseworker, born, step, refugee, indication, exempt, duty }, index) => {
    page.row(
      [`C-${String(index + 1).padStart(4, "0")}`, "name"],
      [caseworker, "name"],
      [born, "date"],
      [step, "number"],
      [refugee, "words"],
      [indication, "words"],
      [exempt, "words"],
      [duty, "words"],
    );
  });
  return page.done();
}

export const clientList: ExampleSheet = clientSheet();
