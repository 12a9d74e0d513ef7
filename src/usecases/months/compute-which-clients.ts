import { whichClients, type Match, type WhichClients } from "../../caseload/months/which-clients/which-clients";
import type { MonthProblem } from "../../caseload/months/month-problem";
import type { Outcome } from "../../caseload/outcome";
import { normalisedName } from "../../caseload/team/names";
import type { ComputedDivision } from "../division/compute-division";
import { nothingInFormation } from "../reading/read-employment";
import type { MovableReading } from "../reading/read-movable";
import { monthTeam } from "./month-team";
import type { MonthWishes } from "./month-wishes";
import { typedPlan } from "./typed-limits";
import { typedMatch } from "./typed-match";

/** Which clients of one caseworker go to whom. */
export interface ChosenClients {
  /** null: the clients without a caseworker. */
  readonly from: string | null;
  readonly plan: readonly { readonly to: string; readonly clients: number }[];
  /** Clients of the giver who may go. */
  readonly own: number;
  readonly chosen: WhichClients;
  /** What weighed in besides time. */
  readonly match: readonly Match[];
}

/** Which clients go, by the rule, where somebody said whose and how many to whom. */
export function computeWhichClients(
  computed: ComputedDivision,
  movable: MovableReading | null,
  wishes: MonthWishes,
): Outcome<{ readonly which: ChosenClients; readonly movable: MovableReading }, MonthProblem> {
  if (movable === null) return { ok: false, problem: { reason: "no-counted-list" } };
  const { from, plan } = wishes;
  if (from === undefined || plan === undefined) return { ok: false, problem: { reason: "no-clients-asked" } };
  const { clients } = movable;
  const listed = new Set(clients.flatMap(({ caseworker }) => (caseworker === null ? [] : [caseworker])));
  const giver = ofNobody.has(normalisedName(from))
    ? null
    : [...listed].find((name) => normalisedName(name) === normalisedName(from));
  if (giver === undefined) {
    return { ok: false, problem: { reason: "unknown-colleague", name: from, known: [...listed] } };
  }
  // Nobody comes or goes by what the formation says of hours and absence.
  const made = monthTeam({ computed, employment: nothingInFormation }, wishes);
  if (!made.ok) return made;
  const { result } = computed;
  const leftOut = new Set(result.leftOut.flatMap(({ name, coming }) => (coming ? [] : [name])));
  const receivers = made.team.names.filter((name) => !leftOut.has(name));
  const typed = typedPlan(plan, receivers, giver);
  if (!typed.ok) return typed;
  const asked = typedMatch(wishes.match ?? "");
  if (!asked.ok) return asked;
  const { match } = asked;
  const skills = new Map(
    [...(giver === null ? [] : [giver]), ...receivers].flatMap((name) => {
      const own = movable.skills.get(normalisedName(name));
      return own ? [[name, own] as const] : [];
    }),
  );
  const chosen = whichClients({
    ...{ clients, giver, plan: typed.plan, skills, match },
    referenceDate: result.choices.referenceDate,
  });
  const own = clients.filter(({ caseworker, locked }) => caseworker === giver && !locked).length;
  return { ok: true, which: { from: giver, plan: typed.plan, own, chosen, match }, movable };
}

const ofNobody: ReadonlySet<string> = new Set(["niemand", "zonder", "zonder klantmanager"]);
