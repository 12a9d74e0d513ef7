import { readyTeam, type Facts } from "./facts";
import type { FlowState, ReadyState } from "./state";

/** Derives what the screens show from the facts. */
export function screenOf(facts: Facts): FlowState {
  const { sheets, example, readings } = facts;
  if (sheets.status === "unread") return { status: "reading", counting: facts.counting };
  const reading = readings > 0 ? "reading" : "none";
  if (sheets.status === "failed") return { status: "failed", refusal: sheets.refusal, activity: reading };
  const ready = readyScreen(facts);
  if (ready) return ready;
  return {
    status: "nothing-found",
    reading: sheets.shown,
    pointing: facts.pointing,
    activity: example.adding ? "adding" : reading,
    refusal: example.refusal,
  };
}

function readyScreen(facts: Facts): ReadyState | null {
  const team = readyTeam(facts);
  return (
    team && {
      status: "ready",
      step: facts.step,
      reading: team.shown,
      supposed: facts.supposed,
      triedCuts: facts.triedCuts,
      undoes: facts.done.at(-1)?.parts ?? null,
      division: team.division,
      clients: facts.clients.shown,
      capacity: facts.capacity.shown,
      chosenScenario: facts.chosenScenario,
      months: facts.months,
      accepted: facts.accepted,
      sheetKind: facts.sheetKind,
      activity: activityOf(facts),
      counting: facts.counting,
      progress: facts.making?.progress ?? null,
      notice: facts.notice,
      pointing: facts.pointing,
    }
  );
}

function activityOf({ making, keepings, readings }: Facts): ReadyState["activity"] {
  if (making) return "making";
  if (keepings > 0) return "keeping";
  return readings > 0 ? "reading" : "none";
}
