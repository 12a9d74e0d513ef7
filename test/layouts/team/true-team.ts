import type { Choices } from "../choices/all-choices";
import { drawFor, type Draw } from "../seeded";
import { drawNames, type PersonName } from "./person-names";

/**
 * caseworker: counts · leader: works and carries no clients, so is no part of a division · leaver: the contract has ended · vacancy and
 * pool: nobody.
 */
type Role = "caseworker" | "leader" | "leaver" | "vacancy" | "pool";

/** Somebody, or something that stands where people stand. */
export interface Member {
  readonly id: number;
  readonly role: Role;
  /** null for a vacancy and for the pool. */
  readonly name: PersonName | null;
  /** Hours a week. */
  readonly hours: number;
  readonly clients: number;
  /** Which part of the team, where the workbook has parts; of several teams the first is the team itself. */
  readonly part: number;
  /** The contract's end, "2026-12-31"; null for most. */
  readonly until: string | null;
}

/** What is so, whatever the workbook makes of it. */
export interface TrueTeam {
  /** In the order of the team; caseworkers, and the others among them. */
  readonly members: readonly Member[];
  readonly parts: readonly string[];
}

/** The date at which everything is true. */
export const referenceDate = "2025-09-01";

/** Hours of one fte (cao Gemeenten). */
export const fullTimeWeek = 36;

/** Hours of the week that the team counts by. */
export function weekIn({ fullWeek }: Pick<Choices, "fullWeek">): number {
  return fullWeek === "none" ? fullTimeWeek : Number.parseInt(fullWeek, 10);
}

export function drawTeam(seed: number, choices: Choices): TrueTeam {
  const draw = drawFor(seed, "team");
  const size = sizes[choices.size](draw);
  const names = drawNames(draw, size + 2);
  const partCount = choices.parts === "none" ? 1 : Math.min(size >= 9 ? 3 : 2, Math.max(1, Math.floor(size / 2)));
  const counts = countsFor(choices, size);
  const caseworkers = names.slice(0, size).map((name, id): Member => {
    const part = choices.otherTeams === "none" ? Math.floor((id * partCount) / size) : id % partCount;
    return {
      id,
      role: "caseworker",
      name,
      hours: hoursFor(choices, draw),
      clients: draw.whole(...counts),
      part,
      until: draw.chance(0.15) ? draw.pick(["2025-12-31", "2026-06-30", "2026-12-31"]) : null,
    };
  });
  // A starter has none yet: that is a caseload too.
  const starter = size > 3 && draw.chance(0.12) ? draw.whole(0, size - 1) : -1;
  const started = caseworkers.map((member) => (member.id === starter ? { ...member, clients: 0 } : member));
  return {
    members: [...started, ...others(choices, names, size, partCount, draw)],
    parts: partNames(choices, draw, partCount),
  };
}

const sizes: Readonly<Record<Choices["size"], (draw: Draw) => number>> = {
  "2-4": (draw) => draw.whole(2, 4),
  "5-9": (draw) => draw.whole(5, 9),
  "10-20": (draw) => draw.whole(10, 20),
  "21-40": (draw) => draw.whole(21, 40),
};

/** A workbook with a row for every client stays small enough to draw thousands of. */
function countsFor(choices: Choices, size: number): readonly [fewest: number, most: number] {
  if (choices.counts === "typed") return choices.headers === "none" ? [55, 140] : [22, 140];
  return size > 20 ? [2, 9] : size > 9 ? [3, 14] : [4, 32];
}

function hoursFor(choices: Choices, draw: Draw): number {
  if (choices.hoursUnit === "days of 7.2 hours") return draw.pick([14.4, 18, 21.6, 25.2, 28.8, 32.4, 36]);
  if (["days", "days of 8 hours", "days-times-hours"].includes(choices.hoursUnit))
    return 8 * draw.whole(2, 4) + draw.pick([0, 4]);
  if (choices.hoursUnit === "weekdays" || choices.hoursUnit === "parts of days") return 4 * draw.whole(4, 9);
  return draw.weighed([
    [draw.pick([36, 36, 32, 28, 24, 20]), 8],
    [draw.pick([8, 12, 16, 18, 30, 34, 40]), 2],
    [draw.pick([22.5, 25.5, 28.8, 31.5, 33.3]), 1],
  ]);
}

function others(
  choices: Choices,
  names: readonly PersonName[],
  size: number,
  partCount: number,
  draw: Draw,
): readonly Member[] {
  const nobody = { name: null, part: partCount - 1, until: null };
  const members: Omit<Member, "id">[] = [];
  const [leader = null, leaver = null] = names.slice(size);
  if (choices.leaver !== "none") {
    const clients = choices.leaver === "gone, clients left" ? draw.whole(3, 12) : 0;
    const until = draw.pick(["2025-03-31", "2024-12-31", "2025-07-31"]);
    members.push({ role: "leaver", name: leaver, hours: draw.pick([24, 32, 36]), clients, part: partCount - 1, until });
  }
  if (choices.leader === "yes")
    members.push({ role: "leader", name: leader, hours: 36, clients: 0, part: 0, until: null });
  if (choices.vacancy !== "none") {
    const clients = choices.vacancy === "with clients" ? draw.whole(5, 30) : 0;
    members.push({ ...nobody, role: "vacancy", hours: draw.pick([24, 32, 36]), clients });
  }
  if (choices.pool !== "none") members.push({ ...nobody, role: "pool", hours: 0, clients: draw.whole(3, 24) });
  return members.map((member, index) => ({ ...member, id: size + index }));
}

function partNames({ otherTeams }: Choices, draw: Draw, count: number): readonly string[] {
  const sets = [
    ["Team Noord", "Team Zuid", "Team West"],
    ["Oost", "Midden", "Haven"],
    ["Cluster A", "Cluster B", "Cluster C"],
    ["Jongeren", "Volwassenen", "Statushouders"],
  ];
  const drawn = draw.pick(sets);
  return (otherTeams === "none" ? drawn : ["Werk", "Inkomen", "Zorg"]).slice(0, count);
}
