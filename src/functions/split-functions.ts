/* oxlint-disable typescript/no-explicit-any -- "any" is how Excel is told to hand text over too, so that our own sentence answers it. */
import { itemAt } from "../kernel/item-at";
import { bestSplit } from "../caseload/splits/best-split";
import type { SplitProblem } from "../caseload/splits/split";
import { fullTimeWeek } from "../caseload/team/team-settings";
import { ageBandLabel } from "../text/age-bands";
import { splitFunctionErrors } from "../text/functions/split-functions";
import { ageOf, isBlank } from "./age-arguments";
import { hoursOf } from "./arguments";
import { invalidValue } from "./errors";

/**
 * De leeftijdsgroepen waarmee de cliënten het best over de teams zijn verdeeld. Per team een rij, de jongsten eerst: groep, aantal cliënten en cliënten per uur.
 * @customfunction LEEFTIJDSGRENZEN LEEFTIJDSGRENZEN
 * @param {any[][]} leeftijden De leeftijden in jaren, één cel per cliënt. Lege cellen tellen niet mee.
 * @param {any[][]} uren_per_team Caseloaduren per week, één cel per team: eerst het team voor de jongsten.
 * @param {any[][]} [vaste_grenzen] Leeftijden waarop in elk geval een groep begint, bijvoorbeeld 27.
 * @returns {any[][]} Drie kolommen: de leeftijdsgroep, het aantal cliënten en het aantal cliënten per uur.
 */
export function bestCutAges(leeftijden: any[][], uren_per_team: any[][], vaste_grenzen?: any[][]): any[][] {
  const ages = agesIn(leeftijden);
  if (ages.length === 0) throw invalidValue(splitFunctionErrors.noAges);
  const firstAge = ages.reduce((least, age) => Math.min(least, age));
  const lastAge = ages.reduce((most, age) => Math.max(most, age));
  const counts = Array.from({ length: lastAge - firstAge + 1 }, () => 0);
  for (const age of ages) counts[age - firstAge] = itemAt(counts, age - firstAge) + 1;

  const hours = uren_per_team.flat().map(hoursOf);
  const outcome = bestSplit({ firstAge, counts }, hours, "spread", {
    order: "given",
    // Excel hands an omitted argument over as null.
    fixedLines: agesIn(vaste_grenzen ?? []),
    fullTimeHours: fullTimeWeek,
  });
  if (!outcome.ok) throw invalidValue(sentenceAbout(outcome.problem, firstAge, lastAge, hours.length));
  return outcome.split.bands.map(({ from, to, clients, perHour }) => [
    ageBandLabel({ from, below: to + 1 }),
    clients,
    perHour,
  ]);
}

/** The ages in a block of cells, in completed years; empty cells and ages that are not known are passed over. Throws the error that the cell must show. */
function agesIn(cells: readonly (readonly unknown[])[]): readonly number[] {
  return cells.flat().flatMap((cell) => {
    const age = isBlank(cell) ? "unknown" : ageOf(cell);
    return age === "unknown" ? [] : [age];
  });
}

function sentenceAbout(problem: SplitProblem, firstAge: number, lastAge: number, teams: number): string {
  switch (problem.reason) {
    case "team-without-hours":
      return splitFunctionErrors.teamWithoutHours(problem.team + 1);
    case "line-outside-ages":
      return splitFunctionErrors.lineOutsideAges(problem.line, firstAge, lastAge);
    case "more-lines-than-cuts":
      return splitFunctionErrors.tooManyLines(problem.lines, teams);
    default:
      // With counts of our own, the order given and no other limits, too few ages is all that is left.
      return splitFunctionErrors.tooFewAges(lastAge - firstAge + 1, teams);
  }
}
