import type { LineUpTask } from "../../../src/caseload/line-ups/line-up";
import { sum } from "../../../src/caseload/sum";

/**
 * The least spread as a mixed-integer programme in CPLEX's LP format, to hold our own search against: x is who is at which band, c a band's part
 * of the spread, which lies above the line through each two neighbouring numbers of hours
 * up to `exactSteps` from its share; further away that is less than the cost. Between whole steps of hours those lines are
 * not the cost, but no team has such hours. Conditions: stays-at, not-in-band, together, apart, one-of-in-every-team and minimum-hours.
 */
export function lineUpProgramme({ people, bands, conditions }: LineUpTask, step: number, exactSteps = 24): string {
  const mean = sum(bands.map(({ clients }) => clients)) / sum(people.map(({ hours }) => hours));
  const name = (person: number, band: number) => `x${person}_${band}`;
  const placeOf = (wanted: string) => people.findIndex((person) => person.name === wanted);
  const team = (band: number) => people.map(({ hours }, person) => `+ ${hours} ${name(person, band)}`).join(" ");
  const cost = (band: number, hours: number) => hours * ((bands[band]?.clients ?? 0) / hours - mean) ** 2;
  const secants = bands.flatMap(({ clients }, band) => {
    const share = Math.round(clients / mean / step);
    const from = Math.max(1, share - exactSteps);
    return Array.from({ length: 2 * exactSteps }, (_, at) => from + at).map((at) => {
      const [low, high] = [cost(band, at * step), cost(band, (at + 1) * step)];
      const slope = (high - low) / step;
      const terms = people.map(({ hours }, person) => `- ${slope * hours} ${name(person, band)}`);
      return ` c${band} ${terms.join(" ")} >= ${low - slope * at * step}`.replaceAll("- -", "+ ");
    });
  });
  const rules = conditions.flatMap((condition): readonly string[] => {
    switch (condition.kind) {
      case "stays-at":
        return [` ${name(placeOf(condition.person), condition.band)} = 1`];
      case "not-in-band":
        return [` ${name(placeOf(condition.person), condition.band)} = 0`];
      case "one-of-in-every-team":
        return bands.map((_, band) => ` ${condition.people.map((own) => name(placeOf(own), band)).join(" + ")} >= 1`);
      case "apart":
        return bands.map((_, band) => ` ${condition.people.map((own) => name(placeOf(own), band)).join(" + ")} <= 1`);
      case "together":
        return bands.flatMap((_, band) =>
          condition.people
            .slice(1)
            .map((own) => ` ${name(placeOf(own), band)} - ${name(placeOf(condition.people[0] ?? ""), band)} = 0`),
        );
      case "minimum-hours":
        return [...bands.keys()]
          .filter((band) => (condition.band ?? band) === band)
          .map((band) => ` ${team(band)} >= ${condition.hours}`);
      case "team-size":
        throw new Error("team-size is not part of the programme");
    }
  });
  return [
    `Minimize\n ${bands.map((_, band) => `c${band}`).join(" + ")}`,
    "Subject To",
    ...people.map((_, person) => ` ${bands.map((_band, band) => name(person, band)).join(" + ")} = 1`),
    ...bands.map((_, band) => ` ${team(band)} >= ${step}`),
    ...secants,
    ...rules,
    `Binary\n ${people.flatMap((_, person) => bands.map((_band, band) => name(person, band))).join(" ")}`,
    "End",
  ].join("\n");
}

/** Everybody at one band, with teams of these hours, so that most clients are kept: x as in lineUpProgramme. */
export function placesProgramme(
  hours: readonly number[],
  teams: readonly number[],
  kept: (person: number, band: number) => number,
): string {
  const name = (person: number, band: number) => `x${person}_${band}`;
  const every = hours.flatMap((_, person) => teams.map((_team, band) => [person, band] as const));
  return [
    `Maximize\n ${every.map(([person, band]) => `+ ${kept(person, band)} ${name(person, band)}`).join(" ")}`,
    "Subject To",
    ...hours.map((_, person) => ` ${teams.map((_team, band) => name(person, band)).join(" + ")} = 1`),
    ...teams.map(
      (own, band) => ` ${hours.map((each, person) => `+ ${each} ${name(person, band)}`).join(" ")} = ${own}`,
    ),
    `Binary\n ${every.map(([person, band]) => name(person, band)).join(" ")}`,
    "End",
  ].join("\n");
}
