import type { TeamBounds } from "../../caseload/months/bounds";
import type { MonthProblem } from "../../caseload/months/month-problem";
import type { Outcome } from "../../caseload/outcome";
import { normalisedName } from "../../caseload/team/names";
import type { ChosenEnd } from "./month-wishes";
import { typedAmount } from "../memory/typed-amount";

/** The most new clients for each of the names, in their order; null is as many as come. */
export function typedMaximum(
  text: string,
  names: readonly string[],
): Outcome<{ readonly maximum: readonly (number | null)[] }, MonthProblem> {
  const unreadable: MonthProblem = { reason: "unreadable-maximum", text };
  const forAll = typedAmount(text);
  if (forAll !== null) return { ok: true, maximum: names.map(() => Math.floor(forAll)) };
  const maximum: (number | null)[] = names.map(() => null);
  for (const part of partsOf(text)) {
    const [name = "", amount = ""] = part.split("=");
    const most = typedAmount(amount.trim());
    if (most === null || name.trim() === "") return { ok: false, problem: unreadable };
    const colleague = colleagueCalled(name, names);
    if (!colleague.ok) return colleague;
    maximum[names.indexOf(colleague.name)] = Math.floor(most);
  }
  return { ok: true, maximum };
}

/** How many clients go to each: "Lisette=70, Anne=10". Nobody goes to whose they are. */
export function typedPlan(
  text: string,
  names: readonly string[],
  giver: string | null,
): Outcome<{ readonly plan: readonly { readonly to: string; readonly clients: number }[] }, MonthProblem> {
  const plan = new Map<string, number>();
  for (const part of partsOf(text)) {
    const [, typed = "", amount = ""] = /^(.+?)\s*[=:]?\s*(\d+)$/.exec(part.trim()) ?? [];
    const clients = Number(amount);
    if (typed.trim() === "" || clients === 0) return { ok: false, problem: { reason: "unreadable-plan", text } };
    const colleague = colleagueCalled(typed, names);
    if (!colleague.ok) return colleague;
    const { name } = colleague;
    if (name === giver) return { ok: false, problem: { reason: "unreadable-plan", text } };
    plan.set(name, (plan.get(name) ?? 0) + clients);
  }
  if (plan.size === 0) return { ok: false, problem: { reason: "unreadable-plan", text } };
  return { ok: true, plan: [...plan].map(([to, clients]) => ({ to, clients })) };
}

/** With how many clients somebody is to end: "Lisette=40, Anne=90". */
export function typedLocked(
  text: string,
  names: readonly string[],
): Outcome<{ readonly goal: readonly ChosenEnd[] }, MonthProblem> {
  const goal = new Map<string, number>();
  for (const part of partsOf(text)) {
    const [, typed = "", amount = ""] = /^(.+?)\s*[=:]\s*(\d+)$/.exec(part.trim()) ?? [];
    if (amount === "") return { ok: false, problem: { reason: "unreadable-plan", text } };
    const colleague = colleagueCalled(typed, names);
    if (!colleague.ok) return colleague;
    goal.set(colleague.name, Number(amount));
  }
  if (goal.size === 0) return { ok: false, problem: { reason: "unreadable-plan", text } };
  return { ok: true, goal: [...goal].map(([name, clients]) => ({ name, clients, locked: true })) };
}

/** "Lisette=70, Anne=10" in its parts. */
function partsOf(text: string): readonly string[] {
  return text.split(/[,;]/).filter((part) => part.trim() !== "");
}

function colleagueCalled(typed: string, names: readonly string[]): Outcome<{ readonly name: string }, MonthProblem> {
  const name = names.find((own) => normalisedName(own) === normalisedName(typed));
  return name === undefined
    ? { ok: false, problem: { reason: "unknown-colleague", name: typed.trim(), known: names } }
    : { ok: true, name };
}

/** Bounds per fte: "80-110", "80 tot 110", "80-" without an upper bound, "-110" without a lower one. */
export function typedBounds(text: string): Outcome<{ readonly bounds: TeamBounds }, MonthProblem> {
  const [, below = "", above = ""] = /^\s*([\d.,]*)\s*(?:-|–|tot|t\/m)\s*([\d.,]*)\s*$/i.exec(text) ?? [];
  const bound = (typed: string) => (typed === "" ? null : typedAmount(typed));
  const [lower, upper] = [bound(below), bound(above)];
  const unreadable = (below !== "" && lower === null) || (above !== "" && upper === null);
  if (unreadable || (lower === null && upper === null) || (lower !== null && upper !== null && lower > upper)) {
    return { ok: false, problem: { reason: "unreadable-bounds", text } };
  }
  return { ok: true, bounds: { lower, upper } };
}
